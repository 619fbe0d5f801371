# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# Nos propres services : liste, éditeur, import.
own-title = Nos services
own-new = Décrire un nouveau service
own-change = Modifier
own-look = Voir la page
own-withdraw = Retirer
own-drafts = Pas encore publié
own-draft-new = un nouveau service
own-draft-change = modifications d’un service publié
own-total = { $count ->
    [0] Aucun de vos services n’est publié.
    [one] { $count } service
    [many] { $count } de services
   *[other] { $count } services
}
own-due = { $count ->
    [one] Montrer seulement { $count } service à confirmer maintenant
    [many] Montrer seulement { $count } de services à confirmer maintenant
   *[other] Montrer seulement { $count } services à confirmer maintenant
}
own-all = Tout montrer
own-due-soon = À confirmer bientôt
own-overdue = Confirmation expirée
own-never = Jamais confirmé
own-missing = Non précisé : { $fields }
own-confirm-hint = Tout est-il encore exact ? Confirmez, et les partenaires sauront pour six mois encore qu’ils peuvent s’y fier.
own-confirm-one = Toujours exact : confirmer
own-confirm-ticked = Confirmer tout ce qui est coché
own-done-saved = Enregistré. Seule votre organisation voit le brouillon.
own-done-published = Publié. Les partenaires le reçoivent dès qu’ils sont connectés.
own-done-withdrawn = Retiré. Les partenaires ne le trouvent plus.
own-done-discarded = Le brouillon a été supprimé.
own-done-nothing = Cochez les services que vous voulez confirmer.
own-done-confirmed = { $count ->
    [one] { $count } service confirmé pour six mois.
    [many] { $count } de services confirmés pour six mois.
   *[other] { $count } services confirmés pour six mois.
}
own-done-imported = { $count ->
    [one] { $count } service publié à partir du fichier.
    [many] { $count } de services publiés à partir du fichier.
   *[other] { $count } services publiés à partir du fichier.
}
own-keep = Non, revenir
own-discard-title = Supprimer le brouillon ?
own-discard-text = Ce que vous avez écrit sur « { $service } » sera perdu. Ce qui est publié ne change pas.
own-discard-button = Supprimer le brouillon
own-discard-changes = Abandonner les modifications
own-withdraw-title = Retirer ce service ?
own-withdraw-text = Les partenaires ne trouveront plus « { $service } », et personne ne pourra plus y être orienté. Qui ouvre son ancienne adresse lira pourquoi. S’il n’est fermé que pour un temps, changez plutôt son état.
own-withdraw-button = Retirer définitivement
own-reason = Pourquoi ?
own-reason-ended = Il n’existe plus
own-reason-moved = Une autre organisation le gère ou le décrit maintenant
own-reason-mistake = Il a été publié par erreur
own-reason-unsafe = Les personnes n’y sont pas en sécurité
own-reason-other = Une autre raison
problem-service-withdrawn-ended = L’organisation qui l’a publié a retiré ce service : il n’existe plus.
problem-service-withdrawn-moved = L’organisation qui l’a publié a retiré ce service : une autre organisation le gère ou le décrit maintenant.
problem-service-withdrawn-mistake = L’organisation qui l’a publié a retiré ce service : il avait été publié par erreur.
problem-service-withdrawn-unsafe = L’organisation qui l’a publié a retiré ce service : les personnes n’y sont pas en sécurité.
problem-service-withdrawn-other = L’organisation qui l’a publié a retiré ce service.
problem-service-draft-too-many = Il y a trop de brouillons. Publiez-en, ou supprimez ceux dont vous n’avez plus besoin.
problem-service-draft-too-long = C’est plus de texte qu’une fiche ne peut en contenir. Raccourcissez-le.
problem-service-draft-problems = Il faut d’abord corriger quelque chose.
problem-services-read-anew = Vos services sont relus parce qu’une clé a été remplacée. Réessayez dans un instant.
problem-record-too-long = C’est plus de texte qu’une fiche ne peut en contenir. Raccourcissez les descriptions.

own-held-title = Rien n’est perdu
own-held-lead = Votre session s’est fermée avant l’enregistrement. Ce que vous avez écrit est encore sur cette page. Reconnectez-vous dans un nouvel onglet, puis revenez ici et appuyez sur le bouton.
own-held-sign-in = Se connecter dans un nouvel onglet
own-held-again = La page a été ouverte avant votre dernière connexion. Ce que vous avez écrit est encore ici : appuyez sur le bouton pour le garder.
own-held-button = Enregistrer ce que j’ai écrit

own-step-words = Noms
own-step-help = Quoi et pour qui
own-step-place = Où et quand
own-step-contact = Contact et conditions
own-step-check = Relire et publier
own-words-title = Comment il s’appelle
own-words-lead = Écrivez-le dans chaque langue dans laquelle on le cherche. Chaque page est enregistrée quand vous continuez.
own-help-title = Ce qu’il propose, et à qui
own-help-lead = Cochez ce qui convient. Ce que vous laissez vide s’affiche comme « non précisé ».
own-place-title = Où il se trouve, et quand il est ouvert
own-place-lead = N’écrivez jamais l’adresse d’un lieu d’hébergement, ni aucune autre qui doit rester secrète.
own-contact-title = Comment le joindre, et ce que vous promettez
own-contact-lead = Donnez le téléphone et l’e-mail d’un accueil, pas ceux d’un particulier.
own-check-title = Relire et publier
own-section-words = Nom et description
own-section-status = Est-il en activité ?
own-section-provider = Une autre organisation le propose
own-section-provider-hint = Seulement si vous décrivez le service d’une clinique ou d’un partenaire que vous connaissez.
own-section-offered = Types d’aide
own-section-spoken = Langues
own-section-cost = Coût
own-section-papers = Documents
own-section-whom = Pour qui
own-section-places = Lieux
own-section-places-hint = La ville situe le service sur la carte. Un lieu d’hébergement, ou un lieu à l’adresse secrète, n’y figure jamais.
own-section-hours = Horaires d’ouverture
own-section-hours-hint = Une ligne pour les jours aux mêmes horaires. S’il y a une pause à midi, utilisez deux lignes. Indiquez les jours de fermeture dans une remarque.
own-section-access = Comment y accéder
own-section-reach = Contact
own-section-terms = Orientations
own-section-terms-hint = Les partenaires voient ceci avant d’écrire. Ce que vous promettez ici devient l’échéance, si c’est plus court que celle du réseau.
own-section-safety = Sécurité
own-section-safety-hint = Seuls les membres du réseau voient ceci. Cela peut protéger quelqu’un d’un danger : dites « on ne sait pas » plutôt que de deviner.
own-section-continuity = Poursuivre un traitement
own-section-seen = Qui le voit
own-section-confirm = Confirmé jusqu’au
own-name-in = Nom ({ $language })
own-description-in = Ce qu’on y reçoit ({ $language })
own-add-language = Une autre langue
own-add = Ajouter
own-other-languages = Autres langues
own-partners = Partenaires
own-place = Lieu { $count }
own-another-place = Un autre lieu
own-place-hidden = Ce lieu n’est jamais montré sur la carte.
own-place-known = Sur la carte : { $town }.
own-place-unknown = La carte ne connaît pas cette ville. Les partenaires lisent quand même son nom ; vérifiez l’orthographe.
own-hours-row = Horaires { $count }
own-more-rows = Enregistrer et ajouter des lignes
own-publish = Publier
own-preview = Tel que les partenaires le verront
own-differences = Ce qui change
own-differences-none = Rien ne diffère de ce qui est publié.
own-unstated = Les partenaires liront ici « non précisé »
own-seen-public = Tout le monde peut le voir : il est aussi transmis à des annuaires publics. Ce que vous dites de la sécurité reste dans le réseau.
own-seen-network = Tous les membres du réseau le verront.
own-seen-named = { $count ->
    [one] Seul { $count } partenaire choisi par vous le verra.
    [many] Seuls { $count } de partenaires choisis par vous le verront.
   *[other] Seuls { $count } partenaires choisis par vous le verront.
}

field-service-provider-name = Son nom
field-service-provider-description = Ce que c’est
field-service-provider-url = Son site web
field-service-status = État
field-service-status-active = En activité
field-service-status-temporarily-closed = Fermé temporairement
field-service-status-inactive = Actuellement à l’arrêt
field-service-status-defunct = N’existe plus
field-service-categories = Quelle aide y reçoit-on ?
field-service-target-groups = À qui s’adresse-t-il ?
field-service-target-groups-hint = Ne cochez rien si tout le monde peut venir.
field-service-eligibility-minimum-age = Âge minimal
field-service-eligibility-maximum-age = Âge maximal
field-service-eligibility-legal-statuses = Statuts administratifs acceptés
field-service-eligibility-legal-statuses-hint = Ne cochez rien si tous sont acceptés.
field-service-eligibility-citizenships = Nationalités acceptées
field-service-eligibility-citizenships-hint = Des noms de pays, séparés par des virgules. Laissez vide si toutes sont acceptées.
field-service-eligibility-description = Autres conditions
field-service-cost = Combien cela coûte-t-il ?
field-service-cost-free = Rien
field-service-cost-partly = En partie payant, ou payant pour certaines personnes
field-service-cost-paid = Payant
field-service-cost-described = Comme écrit ci-dessous
field-service-cost-details = Montants, en quelques mots
field-service-documents = Quels documents faut-il ?
field-service-documents-none = Aucun
field-service-documents-listed = Ceux-ci
field-service-documents-list = Documents, un par ligne
field-service-languages = Quelles langues y parle-t-on ?
field-service-place-country = Pays
field-service-place-city = Ville
field-service-place-region = Région
field-service-place-address = Rue et numéro
field-service-place-postal-code = Code postal
field-service-place-withheld = L’adresse reste secrète pour protéger des personnes
field-service-place-withheld-hint = N’écrivez alors pas de rue.
field-service-hours-opens = De
field-service-hours-closes = À
field-service-hours-notes = Remarque
field-service-hours-notes-hint = Par exemple : sur rendez-vous, fermé les jours fériés
field-service-access = Modes d’accès
field-service-access-notes = Que faire pour y accéder
field-service-areas = Territoires couverts, un par ligne
field-service-contact-phones = Téléphones, un par ligne
field-service-contact-phones-hint = Avec l’indicatif du pays, par exemple +995 32 200 00 00
field-service-contact-email = E-mail
field-service-contact-url = Site web
field-service-referral-terms = Acceptez-vous des orientations pour ce service ?
field-service-referral-terms-yes = Oui
field-service-referral-terms-no = Non
field-service-referral-terms-decide-emergency-h = Heures pour décider : urgence immédiate
field-service-referral-terms-decide-urgent-h = Heures pour décider : urgent
field-service-referral-terms-decide-normal-h = Heures pour décider : normal
field-service-referral-terms-feedback-days = Jours avant les premières nouvelles
field-service-capacity = Y a-t-il des places en ce moment ?
field-service-capacity-available = Oui
field-service-capacity-none = Non
field-service-capacity-waiting-list = Il y a une liste d’attente
field-service-capacity-assess-first = Après évaluation
field-service-safety-anonymous = Peut-on venir sans donner son nom ?
field-service-safety-anonymous-yes = Oui
field-service-safety-anonymous-no = Non
field-service-safety-anonymous-unknown = On ne sait pas
field-service-safety-reports-to-authorities = Signalent-ils des personnes aux autorités ?
field-service-safety-reports-to-authorities-yes = Oui
field-service-safety-reports-to-authorities-no = Non
field-service-safety-reports-to-authorities-unknown = On ne sait pas
field-service-safety-copies-papers = Copient-ils les pièces d’identité ?
field-service-safety-copies-papers-yes = Oui
field-service-safety-copies-papers-no = Non
field-service-safety-copies-papers-unknown = On ne sait pas
field-service-safety-serves-non-citizens = Reçoivent-ils des personnes sans la nationalité du pays ?
field-service-safety-serves-non-citizens-yes = Oui
field-service-safety-serves-non-citizens-no = Non
field-service-safety-serves-non-citizens-unknown = On ne sait pas
field-service-continuity-dispenses-to-foreigners = Délivrent-ils des médicaments aux personnes étrangères ?
field-service-continuity-dispenses-to-foreigners-yes = Oui
field-service-continuity-dispenses-to-foreigners-no = Non
field-service-continuity-dispenses-to-foreigners-unknown = On ne sait pas
field-service-continuity-remote-registration = Pays dont les ressortissants sont inscrits à distance
field-service-continuity-remote-registration-hint = Des noms de pays, séparés par des virgules.
field-service-continuity-ships-medicine = Expédient-ils des médicaments ?
field-service-continuity-ships-medicine-yes = Oui
field-service-continuity-ships-medicine-no = Non
field-service-continuity-ships-medicine-unknown = On ne sait pas
field-service-continuity-months-given = Nombre de mois de médicaments délivrés en une fois
field-service-continuity-tests-required = Examens exigés avant, un par ligne
field-service-visibility = Qui peut le voir ?
field-service-visibility-network = Les membres du réseau
field-service-visibility-public = Tout le monde
field-service-visibility-public-hint = Aussi dans des annuaires publics. Jamais ce que vous dites de la sécurité.
field-service-visibility-named = Seulement les partenaires que je choisis
field-service-visibility-named-hint = Cochez-les dans la liste ci-dessous.
field-service-confirmed-until = Jusqu’à quel jour tout cela est-il exact ?
field-service-confirmed-until-hint = Vous recevrez un rappel un mois avant. Au plus un an à partir d’aujourd’hui.

mend-missing-name = Écrivez comment s’appelle le service, dans une langue au moins.
mend-missing-description = Écrivez en quelques phrases ce qu’on y reçoit, dans une langue au moins.
mend-missing-status = Indiquez si le service est en activité.
mend-missing-categories = Choisissez au moins un type d’aide.
mend-missing-provider = Écrivez le nom de l’organisation qui le propose, ou videz les deux autres champs.
mend-missing-cost = Écrivez en quelques mots ce que cela coûte.
mend-missing-documents = Indiquez les documents, un par ligne, ou choisissez « Aucun ».
mend-missing-place = Choisissez le pays de ce lieu.
mend-missing-referral-terms = Indiquez si vous acceptez des orientations, ou videz les champs des heures et des jours.
mend-missing-visibility = Cochez les partenaires qui peuvent le voir.
mend-missing = Remplissez ce champ.
mend-too-long = Ce texte est trop long. Raccourcissez-le.
mend-too-many = Il y en a trop. Enlevez-en.
mend-characters = Le texte contient un caractère qui ne peut pas être affiché sans risque. Retapez-le à la main, sans copier.
mend-choice = Choisissez dans la liste.
mend-unknown = Inconnu ici. Vérifiez l’orthographe.
mend-unknown-eligibility = L’un des pays n’est pas connu. Vérifiez l’orthographe ; séparez les pays par des virgules.
mend-unknown-continuity = L’un des pays n’est pas connu. Vérifiez l’orthographe ; séparez les pays par des virgules.
mend-number = Écrivez un nombre entier, sans lettres.
mend-number-eligibility = Écrivez un âge en années, de 0 à 120.
mend-number-referral-terms = Écrivez un nombre entier : au plus 2160 heures, au plus 730 jours.
mend-number-continuity = Écrivez le nombre de mois, 24 au plus.
mend-age-order = L’âge maximal est inférieur à l’âge minimal. Échangez-les.
mend-time = Écrivez une heure, par exemple 9:30 ou 18:00.
mend-time-order = La fermeture est à la même heure que l’ouverture. Pour jour et nuit, écrivez 0:00 et 24:00.
mend-times-missing = Écrivez de quelle heure à quelle heure c’est ouvert ces jours-là, ou une remarque.
mend-date = Choisissez un jour.
mend-past = Ce jour est passé. Choisissez un jour jusqu’auquel tout cela sera exact.
mend-far = Choisissez un jour d’ici un an au plus.
mend-email = Écrivez une adresse, par exemple office@example.org.
mend-url = Écrivez une adresse, par exemple https://example.org.
mend-phone = Écrivez des numéros de téléphone, un par ligne, par exemple +995 32 200 00 00.
mend-withheld = L’adresse reste secrète : effacez-la ici, ou décochez la case ci-dessous.

own-import-title = Importer des services depuis un fichier
own-import-lead = Vous voyez d’abord ce qui est nouveau, ce qui change et ce qui ne peut pas être repris. Rien n’est publié sans votre accord.
own-import-file = Fichier
own-import-file-hint = HSDS 3.1 en JSON ou JSON Lines, ou un tableau CSV avec une ligne d’en-tête. 32 Mo au plus.
own-import-language = Langue des textes
own-import-language-hint = Pour les textes qui n’indiquent pas leur langue.
own-import-button = Voir ce qui changerait
own-import-empty = Il n’y a aucun service dans ce fichier. Choisissez un fichier HSDS (JSON) ou un tableau (CSV).
own-review-title = Ce que l’import changerait
own-review-lead = Rien n’est encore publié.
own-review-new = { $count ->
    [one] { $count } nouveau service
    [many] { $count } de nouveaux services
   *[other] { $count } nouveaux services
}
own-review-changed = { $count ->
    [one] { $count } service change
    [many] { $count } de services changent
   *[other] { $count } services changent
}
own-review-unchanged = { $count ->
    [one] { $count } service reste tel quel
    [many] { $count } de services restent tels quels
   *[other] { $count } services restent tels quels
}
own-review-refused = { $count ->
    [one] { $count } fiche ne peut pas être reprise
    [many] { $count } de fiches ne peuvent pas être reprises
   *[other] { $count } fiches ne peuvent pas être reprises
}
own-review-more = { $count ->
    [one] et encore { $count } qui n’est pas affiché ici
    [many] et encore { $count } qui ne sont pas affichés ici
   *[other] et encore { $count } qui ne sont pas affichés ici
}
own-review-nothing = Il n’y a rien à publier.
own-review-publish = Publier ceci
own-review-back = Choisir un autre fichier
own-review-refused-title = Ne peut pas être repris
own-review-refused-hint = Corrigez cela dans le fichier et importez-le de nouveau ; les autres n’ont pas à attendre.
own-review-changed-title = Modifications
own-review-new-title = Nouveau
own-review-noted-title = Repris, mais à vérifier
own-review-fields = modifié : { $fields }
own-line = Ligne { $count }
problem-import-review-gone = Cet import n’est plus prêt à être publié. Choisissez de nouveau le fichier.
problem-import-too-long = Le fichier est trop grand pour le navigateur : 32 Mo au plus. Divisez-le, ou utilisez « marshrut services import ».
problem-import-cut-short = Le fichier n’est pas arrivé en entier. Choisissez-le de nouveau.
import-problem-syntax = Ce n’est ni du JSON ni du CSV. Cherchez dans cette ligne une virgule, un guillemet ou un crochet qui manque.
import-problem-encoding = Le texte n’est pas en UTF-8. Enregistrez le fichier en UTF-8 et réessayez.
import-problem-too-large = Cette fiche est trop grande. Raccourcissez ses textes.
import-problem-too-deep = Les données sont imbriquées trop profondément. Exportez de nouveau le fichier.
import-problem-too-many = Il y en a trop. Divisez le fichier.
import-problem-not-a-service = Ce n’est pas un service. Enlevez la fiche, ou donnez-lui un nom et un identifiant.
import-problem-duplicate-id = Le même service figure deux fois dans le fichier. Enlevez-en un.
import-problem-shared-id = Un autre service du fichier a le même identifiant. Donnez à chacun le sien.
import-problem-missing = Ceci manque dans la fiche. Ajoutez-le dans le fichier ; sans identifiant, le service ne sera pas reconnu la prochaine fois.
import-problem-wrong-type = La valeur n’est pas du bon type, par exemple une liste au lieu d’un texte. Corrigez-la ou enlevez-la.
import-problem-invalid-value = Cette valeur n’est pas autorisée dans ce champ et a été laissée de côté.
import-problem-shortened = Le texte était trop long et a été coupé.
import-problem-cleaned = Des caractères qui ne peuvent pas être affichés ont été enlevés.
import-problem-unknown-term = Ce terme n’est pas dans la liste du réseau. Il est gardé tel quel.
import-problem-formula = La cellule commence comme une formule de tableur. Elle a été reprise comme simple texte.
import-problem-not-kept = Il n’y a pas de place pour ce champ. Il a été laissé de côté.
record-field-name = nom
record-field-description = description
record-field-provider = qui le propose
record-field-categories = types d’aide
record-field-target-groups = pour qui
record-field-status = état
record-field-eligibility = conditions
record-field-documents = documents
record-field-cost = coût
record-field-languages = langues
record-field-access = comment y accéder
record-field-access-notes = que faire pour y accéder
record-field-places = adresse
record-field-areas = territoires
record-field-hours = horaires
record-field-contact = contact
record-field-capacity = places
record-field-referral-terms = orientations
record-field-safety = sécurité
record-field-continuity = traitement
record-field-visibility = qui le voit
record-field-confirmed-until = confirmé jusqu’au
record-field-last-modified = date de la dernière modification
services-legal-status = Statut administratif
services-free = Seulement ce qui est gratuit
