# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# Trouver des services, et la page d’un service.
services-title = Services
services-words = Quel besoin, ou quel lieu ?
services-country = Pays
services-category = Type d’aide
services-language = Langue parlée sur place
services-target-group = Pour qui
services-any = Peu importe
services-more-filters = Plus de filtres
services-closed-too = Montrer aussi les services fermés
services-accepting = Seulement ceux qui acceptent des orientations
services-search = Chercher
services-clear = Effacer la recherche
services-choosing = Choisissez le service vers lequel orienter la personne, puis, sur sa page, appuyez sur « Écrire une orientation ».
services-found = { $count ->
    [0] Aucun service trouvé
    [one] { $count } service trouvé
    [many] { $count } de services trouvés
   *[other] { $count } services trouvés
}
services-none-found = Rien ne correspond à tout cela. Essayez avec moins de mots ou enlevez un filtre.
services-none-yet = Aucun service n’est encore arrivé. Ils viendront d’eux-mêmes dès qu’un partenaire sera connecté.
services-other-categories = Autres
services-updated = modifié { $when }
not-stated = non précisé
not-stated-place = lieu non précisé
not-stated-languages = langues non précisées
not-known = on ne sait pas
anyone = tout le monde

status-inactive = Actuellement à l’arrêt
status-defunct = N’existe plus
status-temporarily-closed = Fermé temporairement
status-not-stated = Activité non précisée
capacity-available = Places disponibles
capacity-none = Complet
capacity-waiting-list = Liste d’attente
capacity-assess-first = Places après évaluation
cost-free = Gratuit
cost-partly = En partie payant
cost-paid = Payant
referrals-accepted = Accepte les orientations
referrals-not-accepted = N’accepte pas d’orientations

service-nameless = Service sans nom
service-description = Description
service-published-by = publié par
facts-what = Ce qui est proposé
facts-who = Qui peut venir
facts-where = Où et quand
facts-contact = Contact
facts-referrals = Places et orientations
facts-continuity = Poursuivre un traitement
facts-record = À propos de cette fiche
fact-categories = Types d’aide
fact-cost = Coût
fact-documents = Documents nécessaires
fact-languages = Langues
fact-target-groups = Pour qui
fact-access = Comment y accéder
fact-eligibility = Conditions
fact-ages = Âges
fact-legal-statuses = Statuts administratifs acceptés
fact-citizenships = Nationalités acceptées
fact-places = Adresse
fact-areas = Territoire couvert
fact-hours = Horaires
fact-phones = Téléphone
fact-email = E-mail
fact-site = Site web
fact-capacity = Places
fact-terms = Orientations
fact-foreigners = Délivre des médicaments aux personnes étrangères
fact-remote = Inscrit à distance les personnes de
fact-ships = Expédie des médicaments
fact-months = Médicaments délivrés pour
fact-tests = Examens exigés avant
fact-revision = Version
fact-modified = Dernière modification
fact-confirmed = Confirmé jusqu’au
documents-none = aucun
address-withheld = adresse volontairement masquée
access-walk-in = Sans rendez-vous
access-appointment = Sur rendez-vous
access-referral-only = Seulement avec une orientation
access-outreach = L’équipe se déplace
access-online = En ligne
access-courier = Par coursier ou par la poste
ages-from = à partir de { $from } ans
ages-to = jusqu’à { $to } ans
ages-between = de { $from } à { $to } ans
hours-from = à partir de { $time }
hours-until = jusqu’à { $time }
months = { $count ->
    [one] { $count } mois
    [many] { $count } de mois
   *[other] { $count } mois
}
terms-emergency = { $count ->
    [one] Urgence immédiate : décide en { $count } heure
    [many] Urgence immédiate : décide en { $count } d’heures
   *[other] Urgence immédiate : décide en { $count } heures
}
terms-urgent = { $count ->
    [one] Urgent : décide en { $count } heure
    [many] Urgent : décide en { $count } d’heures
   *[other] Urgent : décide en { $count } heures
}
terms-normal = { $count ->
    [one] Normal : décide en { $count } heure
    [many] Normal : décide en { $count } d’heures
   *[other] Normal : décide en { $count } heures
}
terms-feedback = { $count ->
    [one] Donne des nouvelles en { $count } jour
    [many] Donne des nouvelles en { $count } de jours
   *[other] Donne des nouvelles en { $count } jours
}

refer-title = Orienter une personne ici
refer-button = Écrire une orientation
refer-own = C’est un service de votre propre organisation.
refer-accepted = { $partner } promet de répondre. Vous verrez ici quand l’orientation a été lue et ce qui est décidé.
refer-not-accepted = { $partner } n’accepte pas d’orientations pour ce service. Utilisez le contact indiqué sur cette page.
refer-not-stated = { $partner } n’a pas dit si ce service accepte des orientations. Vous pouvez essayer ; les délais habituels s’appliquent.

safety-title = Sécurité
safety-hint = Seuls les membres du réseau voient ceci. Dites-le à la personne avant qu’elle y aille.
safety-anonymous = Peut-on venir sans donner son nom ?
safety-reports = Signalent-ils des personnes aux autorités ?
safety-copies = Copient-ils les pièces d’identité ?
safety-non-citizens = Reçoivent-ils des personnes sans la nationalité du pays ?

missing-title = Reste à compléter par l’organisation qui publie
missing-name = Nom
missing-description = Description
missing-category = Type d’aide
missing-status = S’il est en activité
missing-documents = Documents nécessaires
missing-cost = Coût
missing-languages = Langues
missing-country = Pays
missing-contact = Contact
missing-referral-terms = Conditions d’orientation
missing-safety = Sécurité
authenticity-title = D’où cela vient
authenticity-signed = Signé par { $partner }. Cet ordinateur a vérifié la signature.
authenticity-own = Publié par votre propre organisation.
authenticity-published = Publié
authenticity-entry = entrée { $entry }
services-near = Seulement à cet endroit de la carte : { $place }.
services-anywhere = Montrer tous les lieux
map-title = Carte des services
map-hint = Le nombre indique combien de services s’y trouvent. Les mêmes sont dans la liste ci-dessous.
map-to-list = Aller à la liste
map-moves = Déplacer la carte
map-nearer = Plus près
map-farther = Plus loin
map-west = Vers l’ouest
map-east = Vers l’est
map-north = Vers le nord
map-south = Vers le sud
map-whole = Toute la carte
map-services = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
map-places = et { $count ->
    [one] { $count } autre lieu
   *[other] { $count } autres lieux
}
map-outside = { $count ->
    [one] { $count } service est hors de cette partie de la carte.
   *[other] { $count } services sont hors de cette partie de la carte.
}
map-nowhere = { $count ->
    [one] { $count } service n’est pas sur la carte : sa ville n’est pas indiquée, est inconnue ou reste secrète pour protéger des personnes.
   *[other] { $count } services ne sont pas sur la carte : leur ville n’est pas indiquée, est inconnue ou reste secrète pour protéger des personnes.
}
duplicates-title = Publié deux fois ?
duplicates-hint = La fiche d’un autre membre semble décrire le même service.
duplicates-hint-own = La fiche d’un autre membre semble décrire le même service. L’un de vous peut abandonner sa fiche pour celle de l’autre ; personne ne peut changer la fiche d’un autre.
duplicates-merge = Abandonner notre fiche pour celle-ci
duplicates-merge-hint = Notre fiche est retirée partout, avec ce qui en a été attesté ; son adresse mène dès lors à la leur. C’est irréversible : il faudrait publier la fiche à nouveau.
duplicates-merge-button = Retirer notre fiche
duplicates-merged = Votre fiche a été retirée. Celle-ci la remplace.
same-name = même nom
same-phone = même téléphone
same-email = même adresse e-mail
same-site = même site
same-address = même adresse
same-provider = même organisation
same-description = même description
same-city = même ville
