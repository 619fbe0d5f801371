# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# Les personnes de l’organisation sur ce nœud : qui se connecte, ce que chacune peut faire, ce qui a été fait.
nav-staff = Équipe
nav-audit = Journal d’audit
nav-account = Mon compte
frame-signed-in-person = { $name }, { $organisation }

role-caseworker-hint = Rédige des orientations et y répond.
role-administrator = Administrateur·rice
role-administrator-hint = S’occupe des services, de l’équipe, des clés et des sauvegardes, et lit le journal d’audit.
role-verifier = Vérificateur·rice
role-verifier-hint = Vérifie des services et dit ce qui a été constaté.
role-coordinator = Coordinateur·rice
role-coordinator-hint = Parle pour votre organisation dans le réseau : invite, propose, vote.

staff-title = Équipe
staff-people = Qui travaille ici
staff-you = (vous)
staff-active = accès ouvert
staff-invited = invitation en cours
staff-closed = accès fermé
staff-second-factor = second facteur
staff-last-seen = dernière connexion { $when }
staff-never-seen = pas encore de connexion
staff-invited-until = le code est valable jusqu’au { $when }
staff-free = { $count ->
    [0] Il n’y a plus de place. Retirez quelqu’un qui est parti.
    [one] Vous pouvez encore inviter { $count } personne.
    [many] Vous pouvez encore inviter { $count } de personnes.
   *[other] Vous pouvez encore inviter { $count } personnes.
}
staff-change = Modifier : { $name }
staff-roles = Ce que cette personne fait ici
staff-save-roles = Enregistrer les rôles
staff-reset = Retirer le second facteur
staff-reset-hint = Pour quelqu’un qui a perdu son téléphone. Cette personne se connecte avec sa seule phrase secrète et peut configurer un nouveau second facteur.
staff-remove = Retirer { $name }
staff-invite = Inviter un ou une collègue
staff-name = Nom
staff-name-hint = Seuls les collègues sur ce nœud le voient, jamais les partenaires.
staff-invite-button = Créer un code
staff-auto-lock = Verrouillage automatique
staff-auto-lock-minutes = Minutes d’inactivité
staff-auto-lock-hint = De 2 à 60. Les brouillons sont gardés.
staff-auto-lock-button = Enregistrer
staff-lock = Verrouiller ce nœud
staff-lock-hint = Ferme la session de tout le monde. Le nœud oublie ses clés et ne reçoit rien tant que personne ne se connecte.
staff-lock-button = Verrouiller le nœud maintenant
staff-done-roles = Les rôles sont enregistrés et s’appliquent dès maintenant.
staff-done-factor = Le second facteur est retiré.
staff-done-settings = Enregistré.
confirm-passphrase = Votre phrase secrète
confirm-passphrase-hint = Pour vérifier que c’est bien vous.

staff-invited-title = Code pour un ou une collègue
staff-invited-lead = Donnez ce code vous-même à { $name }. Il n’est affiché que maintenant.
staff-invited-open = Ouvrir { $address } sur cet ordinateur.
staff-invited-type = Saisir le code.
staff-invited-choose = Choisir une phrase secrète que personne d’autre ne connaît.
staff-invited-care = Il sert une seule fois, jusqu’au { $when }.
staff-remove-title = Retirer { $name } ?
staff-remove-lead = { $name } : la session sera fermée aussitôt et la phrase secrète n’ouvrira plus rien. Dès lors, tout sera enregistré sous une nouvelle clé.
staff-remove-honest = Ce que cette personne pouvait lire jusqu’ici a pu être copié, et aucun programme ne peut revenir là-dessus. Si cela vous inquiète, remplacez aussi les clés de l’organisation.
staff-remove-button = Retirer
staff-remove-no = Garder
staff-removed-title = C’est fait
staff-removed-out = { $name } : la session est fermée, et il n’est plus possible de se connecter.
staff-removed-rekeyed = Désormais, tout est enregistré sous une nouvelle clé.
staff-removed-same-key = La clé reste la même : elle a été remplacée si souvent qu’il n’y a plus de place pour une autre.
staff-removed-again = À inviter de nouveau : { $names }. Pas de connexion depuis la mise à jour du programme.
staff-removed-code = L’ancien code de récupération n’ouvre plus rien. Notez le nouveau ; il n’est affiché que maintenant :

join-link = Je viens d’arriver et j’ai un code
join-title = Rejoindre vos collègues
join-lead = Une personne qui administre ce nœud vous a donné un code. Il vous permet de choisir votre propre phrase secrète.
join-code = Code
join-code-hint = Neuf groupes de quatre lettres et chiffres.
join-button = Commencer
passphrase-old = Phrase secrète actuelle
passphrase-new = Nouvelle phrase secrète
passphrase-new-hint = Au moins dix caractères ; quatre ou cinq mots pris au hasard sont solides et faciles à retenir. Personne ne pourra vous la redonner.
passphrase-again = La même encore une fois

code-title = Encore une étape
code-lead = Votre compte demande un code donné par votre téléphone.
code-label = Code
code-hint = Les six chiffres qu’affiche en ce moment votre application d’authentification, ou l’un de vos codes de secours.
code-wrong = Ce code est incorrect ou a déjà servi. Attendez le suivant.

account-title = Mon compte
account-roles = Vos rôles : { $roles }
account-name = Votre nom
account-name-hint = Seuls les collègues sur ce nœud le voient, jamais les partenaires.
account-name-button = Enregistrer le nom
account-passphrase = Nouvelle phrase secrète
account-passphrase-button = Changer la phrase secrète
account-backup-left = { $count ->
    [0] Il ne reste aucun code de secours. Désactivez le second facteur puis réactivez-le pour en obtenir de nouveaux.
    [one] Il reste { $count } code de secours.
    [many] Il reste { $count } de codes de secours.
   *[other] Il reste { $count } codes de secours.
}
account-done-name = Enregistré.
account-done-passphrase = La phrase secrète est changée. Vos autres sessions sont fermées.
account-done-factor = Le second facteur est désactivé.
account-done-session = Session fermée.
sessions-title = Où vos sessions sont ouvertes
sessions-title-all = Qui a une session ouverte
session-begun = depuis le { $when }
session-used = dernière activité { $when }
session-this = celle-ci
session-end = Fermer
sessions-end = Fermer mes autres sessions
factor-title = Second facteur
factor-on = activé
factor-lead = Un code de votre téléphone en plus de la phrase secrète : si quelqu’un vous voit la taper, elle seule ne lui suffit pas pour se connecter. Il vous faut une application d’authentification ; elle marche sans internet.
factor-button = Configurer
factor-off-button = Désactiver
factor-scan = Scannez ceci avec votre application d’authentification.
factor-qr = Code QR pour l’application
factor-type = Ou saisissez-y cette clé :
factor-code-hint = Les six chiffres que l’application affiche en ce moment.
factor-confirm-button = Activer
factor-codes-title = Codes de secours
factor-codes-lead = Notez ces codes sur papier maintenant : ils ne sont affichés que cette fois. Chacun sert une fois, si le téléphone est perdu.
factor-codes-done = Je les ai notés

audit-title = Journal d’audit
audit-lead = Qui a fait quoi, et quand. Jamais ce que dit une orientation.
audit-check = Vérifier que rien ne manque
audit-whole = intact
audit-cut = tronqué
audit-broken = modifié
audit-whole-words = { $count ->
    [one] { $count } enregistrement ; rien n’a été enlevé ni modifié.
    [many] { $count } d’enregistrements ; rien n’a été enlevé ni modifié.
   *[other] { $count } enregistrements ; rien n’a été enlevé ni modifié.
}
audit-cut-words = La fin manque. Enregistrements présents : { $good } sur { $count }. Quelqu’un a peut-être caché quelque chose. Prévenez la personne qui s’occupe du nœud.
audit-broken-words = Les enregistrements ne se suivent plus après { $good } sur { $count }. Quelqu’un a peut-être caché quelque chose. Prévenez la personne qui s’occupe du nœud.
audit-head = À noter pour comparer plus tard :
audit-who = Qui
audit-what = Quoi
audit-when = Quand
audit-number = N°
audit-object = Concerne (id)
audit-object-short = Concerne
audit-anybody = Tout le monde
audit-anything = Tout
audit-filter = Afficher
audit-nobody = inconnu
audit-command-line = ligne de commande
audit-found = { $count ->
    [0] Rien trouvé
    [one] { $count } enregistrement
    [many] { $count } d’enregistrements
   *[other] { $count } enregistrements
}
audit-action-signed-in = Connexion
audit-action-sign-in-failed = Échec de connexion
audit-action-signed-out = Déconnexion
audit-action-referral-viewed = Orientation consultée
audit-action-referral-changed = Orientation modifiée
audit-action-attachment-saved = Fichier enregistré
audit-action-exported = Export
audit-action-erased = Données d’un ou d’une bénéficiaire effacées
audit-action-service-changed = Service modifié
audit-action-network-changed = Action dans le réseau
audit-action-backed-up = Sauvegarde faite
audit-action-colleague-invited = Invitation d’un ou d’une collègue
audit-action-colleague-joined = Arrivée dans l’équipe
audit-action-colleague-removed = Accès d’un ou d’une collègue retiré
audit-action-roles-changed = Rôles ou nom modifiés
audit-action-sign-in-changed = Mode de connexion modifié
audit-action-node-changed = Nœud verrouillé ou configuré
audit-action-shortened = Enregistrements les plus anciens supprimés

problem-account-needs-caseworker = Réservé au rôle « Référent·e de parcours ».
problem-account-needs-administrator = Réservé au rôle « Administrateur·rice ».
problem-account-needs-verifier = Réservé au rôle « Vérificateur·rice ».
problem-account-needs-coordinator = Réservé au rôle « Coordinateur·rice ».
problem-account-who-helps = Qui peut vous donner ce rôle : { $names }
problem-account-none = Aucun compte ne correspond à cette phrase secrète. Demandez une invitation à la personne qui administre le nœud.
problem-account-last-administrator = C’est le seul compte d’administration qui permet de se connecter. Donnez d’abord ce rôle à quelqu’un d’autre.
problem-account-oneself = Personne ne peut se retirer soi-même. Demandez à une autre personne qui administre le nœud.
problem-account-full = Il n’y a plus de place. Retirez quelqu’un qui est parti.
problem-account-wrong-code = Ce code n’ouvre rien. Il a peut-être déjà servi ou été retiré ; demandez-en un nouveau.
problem-account-invitation-expired = Ce code a expiré. Demandez-en un nouveau.
problem-account-second-factor-on = Il y a déjà un second facteur. Désactivez-le d’abord.
problem-account-command-line = La ligne de commande n’a pas de compte à elle.
problem-account-unwritten = Le fichier des comptes ne peut pas être lu ou écrit. « marshrut doctor » dit ce qui ne va pas avec le disque.
problem-audit-unwritten = Le journal d’audit ne peut pas être écrit ; rien n’a donc été fait. « marshrut doctor » dit ce qui ne va pas avec le disque.
problem-session-wrong-code = Ce code est incorrect ou a déjà servi. Attendez le suivant.
problem-name-length = Un nom compte de 1 à 80 caractères.
problem-name-taken = Quelqu’un ici porte déjà ce nom. Ajoutez de quoi distinguer les deux.
problem-roles-missing = Choisissez au moins un rôle.
problem-passphrase-short = Cette phrase secrète est trop courte : prenez au moins dix caractères.
problem-passphrase-length = Saisissez une phrase secrète.
problem-passphrase-unusable = Cette phrase secrète ne peut pas servir ici. Choisissez-en une autre.
problem-passphrase-differs = Les deux phrases secrètes diffèrent.
problem-auto-lock-minutes-range = Choisissez de 2 à 60 minutes.
