# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# Le premier démarrage : du lien affiché par le programme à la première connexion. La personne n’a jamais vu le programme.
start-title = Configurer cet ordinateur
start-lead = Marshrut fonctionne sur cet ordinateur, mais n’est pas encore configuré. Seule la personne qui l’a lancé peut le configurer.
start-code = Code de configuration
start-code-hint = Le programme a écrit un lien là où il a été lancé. Ouvrez ce lien, ou copiez-le ici en entier.
start-begin = Commencer
start-again-title = Poursuivre la configuration
start-again-lead = La configuration a été commencée ici et n’est pas terminée. Saisissez la phrase secrète choisie ; ce qui a été fait est gardé.
start-again-lost = La phrase secrète est perdue ? Arrêtez le programme, supprimez son dossier de données et recommencez : il ne contient encore rien d’autre.
start-go-on = Continuer
start-back = Retour

start-step-way = Par où commencer
start-step-passphrase = Phrase secrète
start-step-recovery = Code de récupération
start-step-organisation = Organisation
start-step-network = Réseau
start-step-check = Contrôle

start-language-title = Choisissez votre langue
start-way-title = Comment voulez-vous commencer ?
start-way-lead = Cela prend environ dix minutes. Vous pouvez vous arrêter après chaque étape et reprendre plus tard.
start-way-join = Rejoindre des partenaires avec une invitation
start-way-join-hint = Un partenaire vous a donné une invitation : un fichier, un texte ou un code QR.
start-way-found = Fonder un nouveau réseau
start-way-found-hint = Vous êtes la première organisation. Vous inviterez des partenaires ensuite.
start-way-restore = Rétablir une organisation à partir d’une sauvegarde
start-way-restore-hint = L’ancien ordinateur est en panne, perdu ou volé, et vous avez le fichier de sauvegarde et le code de récupération ou deux parts.

start-passphrase-title = Choisissez une phrase secrète
start-passphrase-strong = Au moins 10 caractères. À partir de 20, elle est solide : quatre ou cinq mots sans rapport entre eux sont faciles à retenir. Les noms, les dates et les proverbes se devinent facilement.
start-passphrase-suggestion = Vous pouvez prendre celle-ci, tirée au hasard pour vous :
start-passphrase-hint = Chaque caractère compte, les espaces et les majuscules aussi.
start-passphrase-again = La même phrase secrète encore une fois
start-passphrase-care = Ne la dites à personne qui ne doit pas lire vos orientations, et ne la gardez pas près de cet ordinateur.
start-passphrase-differs = Les deux phrases secrètes sont différentes. Saisissez deux fois la même.

start-sheet-title = Votre code de récupération
start-sheet-lead = Avec ce code, vous ouvrez ce nœud si la phrase secrète est oubliée, et la sauvegarde si l’ordinateur n’est plus là. Il n’est affiché que maintenant.
start-sheet-care = Qui le détient ouvre tout sans la phrase secrète. Gardez-le sur papier en lieu sûr, loin de cet ordinateur. Ne le photographiez pas.
start-sheet-print = Notez les neuf groupes avec leurs numéros, ou imprimez cette page maintenant (Ctrl et P).
start-sheet-done = Je l’ai sur papier
start-recovery-title = Lisez deux groupes sur le papier
start-recovery-lead = Pour vérifier que le code sera lisible le jour où il le faudra. Majuscules ou minuscules, peu importe.
# $count est le numéro du groupe sur le papier, de 1 à 9.
start-recovery-group = Groupe { $count }
start-recovery-new-hint = Votre papier est illisible ou perdu ? Créez un nouveau code ; le premier n’ouvrira alors plus rien.
start-recovery-new = Créer un nouveau code
start-recovery-lost-title = Créez un nouveau code de récupération
start-recovery-lost = Le code affiché auparavant n’a pas été confirmé et n’est gardé nulle part. Créez-en un nouveau ; un code précédent n’ouvrira alors plus rien.

start-organisation-title = Votre organisation
start-organisation-lead = Voici ce que voient les partenaires. Vous pouvez le corriger tant qu’aucun partenaire ne l’a vu.
start-organisation-name = Nom de l’organisation
start-organisation-name-hint = Tel que les partenaires vous connaissent, dans l’écriture de votre choix.
start-organisation-country = Pays où vous travaillez

start-invitation-title = Votre invitation
start-invitation-lead = Un partenaire membre du réseau la crée sur sa page « Partenaires ». Elle est valable trois jours et ne sert qu’une fois.
start-invitation-text = Collez le texte de l’invitation
start-invitation-text-hint = Il commence par « marshrut-invitation: ». Copiez-le en entier ; les retours à la ligne ne gênent pas.
start-invitation-file = Ou choisissez le fichier qu’on vous a donné
start-invitation-qr = Vous avez un code QR ? Scannez-le avec un téléphone : il affiche le même texte. Envoyez-le à cet ordinateur et collez-le.
start-invitation-button = Demander à entrer
start-invitation-empty = Collez l’invitation ou choisissez son fichier.
start-asking-title = Nous demandons à l’ordinateur de votre partenaire
start-asking-lead = Cela prend jusqu’à une minute. La page s’actualise d’elle-même.
start-asked-title = Personne ne nous a encore laissés entrer
start-asked-lead = Vous pouvez redemander avec la même invitation. Rien n’a été signé.
start-asking-again = Redemander
start-asking-other = Utiliser une autre invitation
start-asking-until = L’invitation est valable jusqu’au { $when }.
start-asking-at = Demande envoyée à :

start-joining-title = À lire avant d’entrer
start-joining-lead = L’ordinateur de votre partenaire nous a laissés entrer. Le réseau s’appelle « { $network } ».
start-joining-founders = Ces organisations l’ont fondé :
start-joining-sponsors = { $count ->
    [one] { $count } membre doit se porter garant d’une organisation qui arrive. Votre partenaire l’a fait.
    [many] { $count } de membres doivent se porter garants d’une organisation qui arrive. Votre partenaire est le premier.
   *[other] { $count } membres doivent se porter garants d’une organisation qui arrive. Votre partenaire est le premier.
}
start-joining-button = Signer et entrer
start-joining-not = Nous n’entrons pas dans ce réseau
start-network-title = Votre réseau
start-network-lead = Vous le fondez, et vous pourrez inviter des partenaires dès qu’il existera.
start-network-name = Nom du réseau
start-network-button = Signer et fonder le réseau
start-declaration = La Déclaration
start-declaration-lead = Chaque membre signe ce texte.
start-declaration-own = Utiliser plutôt notre propre texte
start-declaration-own-label = Notre Déclaration
start-declaration-agreed = Notre organisation est d’accord avec ce texte et le signe

start-restore-title = Le fichier de sauvegarde
start-restore-file = Fichier de sauvegarde
start-restore-none = Pas de sauvegarde ? Appelez un partenaire : les membres peuvent permettre à votre organisation de continuer avec une nouvelle clé.
start-open-title = Ouvrir la sauvegarde
start-open-lead = Le fichier est là. Saisissez le code de récupération noté sur papier, ou deux des trois parts que gardent des personnes de confiance.
start-open-code = Code de récupération, ou première part
start-open-code-hint = Le code a neuf groupes, une part en a onze. Majuscules, minuscules, espaces et tirets n’ont pas d’importance.
start-open-second = Deuxième part
start-open-since = L’ancien ordinateur est en d’autres mains depuis
start-open-since-hint = Seulement s’il a été volé ou perdu : ce qu’il a signé à partir de là ne compte nulle part.
start-open-since-wrong = Ce n’est pas un jour et une heure. Laissez le champ vide si l’ordinateur est seulement en panne.
start-restored-of = C’est la sauvegarde de l’organisation { $organisation }. Choisissez une phrase secrète pour cet ordinateur.
start-restored-title = Démarrer le nœud
start-restored-lead = Tout est de retour sur cet ordinateur, mais le nœud n’a pas encore démarré.
start-restored-button = Démarrer

start-check-title = Tout est-il en ordre ?
start-check-lead = La configuration est terminée : { $organisation }. Voici ce que nous avons constaté sur cet ordinateur :
start-check-waiting = D’autres partenaires doivent se porter garants pour vous avant que les services arrivent. Cela se fait tout seul ; demandez au partenaire qui vous a invités.
start-check-again = Contrôler de nouveau
start-check-finish = Terminer
start-level-good = En ordre
start-level-warning = À regarder
start-level-failure = À corriger
start-check-clock-good = L’horloge de l’ordinateur est à l’heure.
start-check-clock-warning = L’horloge de l’ordinateur a reculé : des fichiers ici sont plus récents que maintenant. Réglez la date et l’heure, de préférence par internet, puis contrôlez de nouveau.
start-check-clock-failure = L’horloge de l’ordinateur affiche une date impossible. Réglez la date et l’heure, de préférence par internet, puis contrôlez de nouveau.
start-check-disk-good = Il y a de la place sur le disque.
start-check-disk-warning = Il reste peu de place sur le disque. Libérez-en bientôt.
start-check-disk-failure = Le disque est presque plein, et le nœud s’arrête quand rien ne peut être écrit. Libérez de la place, puis contrôlez de nouveau.
start-check-addresses-good = Les partenaires peuvent joindre cet ordinateur.
start-check-addresses-warning = Les partenaires ne joignent cet ordinateur que par des points de rencontre. C’est plus lent, mais cela marche. La personne qui s’occupe de votre routeur peut ouvrir un port.
start-check-peers-good = Des partenaires sont connectés, ou il n’y en a pas encore.
start-check-peers-warning = Aucun partenaire n’est connecté en ce moment. Cet ordinateur est-il connecté à internet ? Si oui, leurs ordinateurs sont peut-être éteints.
start-done-title = C’est fait
start-done-lead = Cet ordinateur fait partie du réseau. Connectez-vous avec votre phrase secrète et cherchez un service.
start-done-button = Se connecter et trouver un service
start-done-next = Laissez le programme en marche : les messages n’arrivent que pendant qu’il fonctionne. Faites ensuite une sauvegarde, pour qu’une panne ne fasse rien perdre.

invitation-file = Enregistrer dans un fichier
invitation-qr = La même, sous forme de code QR
invitation-how-browser = Votre partenaire lance « marshrut run », choisit « Rejoindre des partenaires avec une invitation », puis colle le texte ou choisit le fichier.

problem-first-run-wrong-token = Ce n’est pas le code de configuration de ce démarrage. Ouvrez en entier le dernier lien affiché par le programme.
problem-first-run-spent-token = Ce code de configuration a déjà servi. Continuez dans le navigateur où il a servi. Si ce n’était pas vous, ou si le navigateur est fermé, arrêtez le programme et relancez-le : il affiche un nouveau lien.
problem-first-run-over = Cet ordinateur est configuré. Connectez-vous avec la phrase secrète.
problem-first-run-not-now = Cette étape est faite, ou une autre vient avant.
problem-first-run-not-empty = Le dossier de données contient d’autres fichiers. Lancez le programme avec un autre dossier.
problem-first-run-disk-full = Le disque est plein. Faites de la place, puis appuyez de nouveau sur le bouton ; rien n’est resté à moitié écrit.
problem-first-run-unwritable = Le programme n’a pas le droit d’écrire là où vont ses données. Donnez ce droit à ce compte d’utilisateur ou lancez le programme avec un autre dossier ; rien n’est resté à moitié écrit.
problem-first-run-cannot-write = Rien n’a pu être écrit sur le disque. Appuyez de nouveau sur le bouton ; rien n’est resté à moitié écrit.
problem-first-run-in-use = Un autre programme a ouvert le dossier de données. Fermez-le, puis appuyez de nouveau sur le bouton.
problem-first-run-cannot-start = Le nœud n’a pas pu démarrer. Ce qui a été fait est gardé ; une fois la cause écartée, appuyez de nouveau sur le bouton.
problem-first-run-failed = Cela n’a pas marché. Ce qui a été fait avant est gardé ; appuyez de nouveau sur le bouton.
problem-passphrase-too-short = La phrase secrète est trop courte ou se répète. Prenez au moins 10 caractères différents ; le mieux, ce sont quatre ou cinq mots pris au hasard.
problem-recovery-code-typed-wrong = Ce n’est pas ce qui devrait figurer sur le papier. Regardez encore le numéro du groupe et le papier, ou créez un nouveau code.
problem-name-empty = Écrivez le nom de l’organisation.
problem-name-invalid = Ce nom est trop long ou contient des caractères qui ne peuvent pas être affichés. Au plus 200 octets : 200 lettres latines ou 100 cyrilliques.
problem-country-invalid = Choisissez le pays.
problem-network-empty = Écrivez un nom pour le réseau.
problem-network-invalid = Ce nom est trop long ou contient des caractères qui ne peuvent pas être affichés. Prenez-en un plus court.
problem-declaration-invalid = Ce texte est trop long ou contient des caractères qui ne peuvent pas être affichés. Il peut compter jusqu’à 30 000 octets.
problem-declaration-not-agreed = Entrer dans le réseau, c’est signer la Déclaration. Cochez que votre organisation est d’accord, ou n’entrez pas.
problem-invitation-none = Ce n’est pas une invitation. Elle commence par « marshrut-invitation: » ; copiez tout le texte.
problem-invitation-damaged = L’invitation n’est pas entière, ou une lettre est incorrecte. Copiez de nouveau tout le texte.
problem-invitation-expired = L’invitation a expiré : elle est valable trois jours. Demandez-en une nouvelle. L’horloge de cet ordinateur est-elle à l’heure ?
problem-invitation-other-role = Cette invitation est pour un point de rencontre, pas pour une organisation. Demandez-en une autre.
problem-invitation-refused = L’ordinateur de votre partenaire a refusé : l’invitation a déjà servi ou a expiré. Demandez-en une nouvelle.
problem-invitation-unreachable = L’ordinateur de votre partenaire ne répond pas. Il doit être allumé et connecté à internet. Appelez votre partenaire, puis redemandez.
problem-invitation-other-network = Cet ordinateur fait déjà partie d’un autre réseau.
problem-invitation-not-the-charter = La réponse ne correspond pas à l’invitation. Ne vous y fiez pas, et appelez le partenaire qui vous l’a donnée.
problem-code-shape = Un code de récupération a neuf groupes de quatre lettres et chiffres, une part en a onze. Regardez de nouveau le papier.
problem-code-misspelt = Il y a une faute dans le code : son dernier groupe ne correspond pas aux autres. Relisez-le groupe par groupe ; 0 et O, 1 et I comptent comme identiques.
problem-code-shares = Il faut deux parts différentes du même jeu, toutes deux sans faute. Regardez de nouveau les papiers.
problem-backup-refused = Ce code n’ouvre pas cette sauvegarde. Il vient d’une autre organisation, ou est plus récent que la sauvegarde.
problem-backup-none = Ce fichier n’est pas une sauvegarde de Marshrut, ou n’est pas entier. Choisissez un autre fichier.
problem-backup-newer = La sauvegarde a été faite par une version plus récente du programme. Installez cette version.
problem-backup-damaged = La sauvegarde est endommagée ou tronquée. Choisissez-en une autre copie.
