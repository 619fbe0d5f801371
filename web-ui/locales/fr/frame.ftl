# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# Le cadre de chaque page, la connexion, aujourd’hui, les partenaires, à propos. Court, chaleureux et simple ; pas de jargon.
product = Marshrut

nav-label = Pages
nav-today = Aujourd’hui
nav-referrals = Orienta­tions
nav-services = Services
nav-partners = Partenaires
nav-about = À propos
nav-waiting = nous attendent

frame-skip = Aller au contenu
frame-language = Langue
frame-lock = Verrouiller
frame-signed-in = Session ouverte pour { $organisation }
# $connected ordinateurs de partenaires sur $count sont connectés en ce moment.
frame-connected = { $count ->
    [one] Partenaire connecté : { $connected } sur { $count }
    [many] Partenaires connectés : { $connected } sur { $count }
   *[other] Partenaires connectés : { $connected } sur { $count }
}
frame-no-partners = Pas encore de partenaires
frame-synced = actualisé { $when }
frame-never-synced = pas encore actualisé
frame-unsent = { $count ->
    [one] { $count } pas encore remis
    [many] { $count } pas encore remis
   *[other] { $count } pas encore remis
}
frame-recovering = Ce nœud récupère ses propres données auprès des partenaires. Vous pouvez lire ; l’envoi reprendra quand il aura fini.
frame-unsaved = Ce que vous avez écrit ici n’est pas encore enregistré.
frame-copied = Copié

sign-in-title = Connexion
sign-in-lead = Saisissez la phrase secrète du nœud de votre organisation.
sign-in-locked = Verrouillé. Saisissez la phrase secrète pour continuer.
sign-in-locked-node = Ce nœud est verrouillé. Votre phrase secrète le déverrouille ; ce n’est qu’alors qu’il communique avec les partenaires.
sign-in-passphrase = Phrase secrète
sign-in-passphrase-hint = Elle ne quitte pas cet ordinateur.
sign-in-button = Se connecter
sign-in-wrong = Ce n’est pas la bonne phrase secrète. Vérifiez la langue du clavier et le verrouillage des majuscules, puis réessayez.
sign-in-slow = { $count ->
    [one] Trop d’essais. Attendez { $count } seconde, puis réessayez.
    [many] Trop d’essais. Attendez { $count } de secondes, puis réessayez.
   *[other] Trop d’essais. Attendez { $count } secondes, puis réessayez.
}
sign-in-no-cookie = La phrase secrète est correcte, mais le navigateur n’a pas gardé la connexion à cette adresse. Ouvrez plutôt { $address }

form-problems = À vérifier, s’il vous plaît
form-error = Problème :
form-choose = Choisissez
form-optional = (facultatif)
pager-label = Pages de la liste
pager-before = Précédente
pager-after = Suivante
pager-page = Page { $page } sur { $last }
yes = Oui
no = Non

today-title = Ce qui vous attend aujourd’hui
tile-new = Nouvelles orientations
tile-waiting = Attendent notre réponse
tile-undecided = Envoyées, pas encore décidées
tile-unsent = Pas encore remises
today-ours = À nous de répondre
today-ours-empty = Rien n’attend votre réponse. Tout va bien.
today-theirs = Aux partenaires de répondre
today-theirs-empty = Les partenaires ont répondu à tout.
today-more = { $count ->
    [one] et encore { $count }
    [many] et encore { $count }
   *[other] et encore { $count }
}
today-drafts = { $count ->
    [one] { $count } brouillon reste à terminer
    [many] { $count } de brouillons restent à terminer
   *[other] { $count } brouillons restent à terminer
}
today-find = Trouver un service
today-services = { $count ->
    [one] { $count } service du réseau est sur cet ordinateur ; la recherche marche sans internet.
    [many] { $count } de services du réseau sont sur cet ordinateur ; la recherche marche sans internet.
   *[other] { $count } services du réseau sont sur cet ordinateur ; la recherche marche sans internet.
}

partners-title = Partenaires
partners-found = { $count ->
    [0] Pas encore de partenaires
    [one] { $count } partenaire et nous
    [many] { $count } de partenaires et nous
   *[other] { $count } partenaires et nous
}
partners-meeting-points = Points de rencontre
partners-meeting-points-hint = Ils aident les ordinateurs des partenaires à se trouver. Ils ne peuvent rien lire.
partners-fork = Les données publiées par l’organisation { $partner } se contredisent. Tant que ce n’est pas résolu, ne vous fiez à rien de plus récent venant d’elle. Appelez-les.
partner-us = C’est nous
partner-connected = Connecté
partner-away = Non connecté
partner-seen = dernière connexion { $when }
partner-never-seen = encore jamais connecté
partner-services = { $count ->
    [one] { $count } service
    [many] { $count } de services
   *[other] { $count } services
}
partner-mailbox = Garde des messages pour d’autres
partner-mailbox-full = Boîte aux lettres pleine
partner-mailbox-lost = { $count ->
    [one] Sa boîte aux lettres a perdu { $count } message
    [many] Sa boîte aux lettres a perdu { $count } de messages
   *[other] Sa boîte aux lettres a perdu { $count } messages
}
partner-stale-key = Ancienne clé ({ $when }) : demandez-leur d’ouvrir leur nœud
partner-unsent = { $count ->
    [one] { $count } message en attente pour ce partenaire
    [many] { $count } de messages en attente pour ce partenaire
   *[other] { $count } messages en attente pour ce partenaire
}
invite-title = Inviter un partenaire
invite-lead = Vous recevez un texte à transmettre. Toute personne qui le détient peut entrer dans le réseau en votre nom : ne le donnez qu’à quelqu’un que vous connaissez, par un moyen sûr.
invite-note = Pour qui ?
invite-note-hint = Une note pour vous. Elle n’est pas envoyée.
invite-kind = Qui invitez-vous ?
invite-member = Une organisation
invite-bootstrap = Un point de rencontre
invite-bootstrap-hint = Un serveur qui aide les partenaires à se trouver et ne peut rien lire.
invite-button = Créer une invitation
invitation-title = Votre invitation
invitation-lead = Copiez ce texte et transmettez-le. Il n’est affiché que maintenant.
invitation-care = Toute personne qui détient ce texte peut entrer dans le réseau. Il est valable jusqu’au { $when }.
invitation-text = Invitation
invitation-copy = Copier
invitation-done = Terminé
invitation-how = Votre partenaire lance « marshrut network join » sur son ordinateur et colle ce texte.

about-title = À propos de Marshrut
about-what = Marshrut relie des organisations qui aident des personnes migrantes. Chacune garde ses données sur son propre ordinateur. Vous trouvez ici les services des partenaires et vous y orientez une personne, avec son consentement, pour que personne ne se perde en route.
about-details = Ce nœud
about-version = Version
about-organisation = Organisation
about-network = Réseau
about-addresses = Les partenaires nous joignent à
about-page = Adresse de ces pages
about-none = aucune
about-protects = Ce qui est protégé
about-protects-1 = Seules l’organisation destinataire et vous pouvez lire une orientation. Elle est chiffrée tout au long du chemin.
about-protects-2 = Tout ce qui est sur ce disque est chiffré avec la phrase secrète. Un ordinateur éteint ou verrouillé ne révèle rien.
about-protects-3 = Chaque service s’affiche tel que l’organisation qui le publie l’a signé ; personne ne peut le modifier en chemin.
about-not = Ce qui n’est pas protégé
about-not-1 = Un ordinateur que quelqu’un d’autre contrôle pendant que vous y travaillez.
about-not-2 = Ce qui est à l’écran, les photos de l’écran et le papier.
about-not-3 = Le fait que votre ordinateur communique avec ceux des partenaires, et à quel moment.
about-not-4 = Ce que l’organisation destinataire fait de ce qu’elle lit.
about-licence = Licence et sources
about-licence-text = Logiciel libre sous licence publique générale GNU Affero (AGPL), version 3 ou ultérieure. Vous pouvez l’utiliser, l’étudier, le partager et le modifier.
about-sources = Noms des pays et des langues : Unicode CLDR (Unicode License v3). Codes des populations clés : WHO SMART Guidelines HIV. Villes de la carte et leurs noms : GeoNames (geonames.org, CC BY 4.0), choisis et arrondis par nous. Contours des pays : Natural Earth (domaine public), frontières reconnues par les Nations unies.

# Dates. $month est l’un de month-1 à month-12 ci-dessous.
date-day = { $day ->
    [one] 1er
   *[other] { $day }
} { $month } { $year }
date-day-time = { $day ->
    [one] 1er
   *[other] { $day }
} { $month } { $year } à { $time }
date-day-time-this-year = { $day ->
    [one] 1er
   *[other] { $day }
} { $month } à { $time }
date-unknown = date inconnue
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
day-1 = lun.
day-2 = mar.
day-3 = mer.
day-4 = jeu.
day-5 = ven.
day-6 = sam.
day-7 = dim.
time-now = à l’instant
time-ago-minutes = { $count ->
    [one] il y a { $count } minute
    [many] il y a { $count } de minutes
   *[other] il y a { $count } minutes
}
time-ago-hours = { $count ->
    [one] il y a { $count } heure
    [many] il y a { $count } d’heures
   *[other] il y a { $count } heures
}
time-ago-days = { $count ->
    [one] il y a { $count } jour
    [many] il y a { $count } de jours
   *[other] il y a { $count } jours
}
time-ahead-minutes = { $count ->
    [one] dans { $count } minute
    [many] dans { $count } de minutes
   *[other] dans { $count } minutes
}
time-ahead-hours = { $count ->
    [one] dans { $count } heure
    [many] dans { $count } d’heures
   *[other] dans { $count } heures
}
time-ahead-days = { $count ->
    [one] dans { $count } jour
    [many] dans { $count } de jours
   *[other] dans { $count } jours
}
# Une échéance à venir, après « Décider : ».
time-due-minutes = { $count ->
    [one] il reste { $count } minute
    [many] il reste { $count } de minutes
   *[other] il reste { $count } minutes
}
time-due-hours = { $count ->
    [one] il reste { $count } heure
    [many] il reste { $count } d’heures
   *[other] il reste { $count } heures
}
time-due-days = { $count ->
    [one] il reste { $count } jour
    [many] il reste { $count } de jours
   *[other] il reste { $count } jours
}
# Une échéance passée.
time-overdue-minutes = { $count ->
    [one] en retard de { $count } minute
    [many] en retard de { $count } de minutes
   *[other] en retard de { $count } minutes
}
time-overdue-hours = { $count ->
    [one] en retard de { $count } heure
    [many] en retard de { $count } d’heures
   *[other] en retard de { $count } heures
}
time-overdue-days = { $count ->
    [one] en retard de { $count } jour
    [many] en retard de { $count } de jours
   *[other] en retard de { $count } jours
}
