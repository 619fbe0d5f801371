# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# Comment le réseau décide : propositions, votes, qui en fait partie. Mots simples : ni « motion » ni « corps électoral ».
frame-suspended = Les membres ont suspendu notre organisation : les ordinateurs des partenaires ne se connectent plus au nôtre.
frame-left = Notre organisation a quitté le réseau.
frame-stranger = Notre organisation n’est pas encore membre du réseau : assez de membres doivent se porter garants pour nous.
network-link = Décisions du réseau, nouveaux membres et fonctions
network-title = Réseau
network-open = À décider maintenant
network-open-empty = Aucun vote en cours.
network-decided = Décidé
network-decided-empty = Rien n’a encore été décidé.
network-propose = Soumettre une question au vote
network-propose-hint = Tous les membres actuels votent. Le vote dure 14 jours, sauf si vous choisissez un autre jour. Chaque membre voit qui a proposé quoi et qui a voté comment.
network-propose-button = Soumettre au vote
network-proposed = La proposition est soumise au vote.
network-closes = Vote jusqu’au { $when }
network-closed = Vote terminé le { $when }
network-votes = Pour : { $count } sur { $of } ; il en faut { $needed }
network-newcomers = Qui demande à entrer
network-newcomers-empty = Personne n’attend.
network-vouched-by = Garants : { $partners }
network-vouch = Nous nous portons garants
network-vouch-text = On nous a remis une candidature
network-vouch-hint = Collez le texte de la candidature. Ne vous portez garants que d’une organisation que vous connaissez.
network-vouched = Vous vous êtes portés garants. Quand assez de membres l’auront fait, l’organisation sera membre.
network-numbers = Comment nous décidons
network-sponsors = { $count ->
    [one] Pour entrer, une organisation a besoin de { $count } membre garant (nombre de pays : { $countries })
    [many] Pour entrer, une organisation a besoin de { $count } de membres garants (nombre de pays : { $countries })
   *[other] Pour entrer, une organisation a besoin de { $count } membres garants (nombre de pays : { $countries })
}
network-majority = Une décision ordinaire demande plus de { $share } de tous les membres.
network-strong = Suspendre, réadmettre, changer une clé ou un nombre demande plus de { $share }.
network-quorum = Au moins { $share } de tous les membres doivent voter.
network-offices = Fonctions
network-until = Jusqu’au { $when }
network-documents = Documents
network-former = Anciens membres
network-former-hint = Ce qu’ils ont publié reste lisible, avec une mention. On ne peut plus leur envoyer de nouvelles orientations.
network-voted = Votre vote est signé.
standing-suspended = Suspendue
standing-left = A quitté le réseau
former-suspended = Les membres du réseau ont suspendu { $partner }. Ce que cette organisation a publié peut être faux ; on ne peut plus y envoyer de nouvelles orientations. Cherchez un autre service.
former-left = { $partner } a quitté le réseau. Ce que cette organisation a publié n’est peut-être plus à jour ; on ne peut plus y envoyer de nouvelles orientations. Cherchez un autre service.

motion-admit = Admettre { $partner }
motion-suspend = Suspendre { $partner }
motion-readmit = Réadmettre { $partner }
motion-replace-key = { $partner } continue avec une nouvelle clé principale
motion-set = { $what } : { $value }
motion-appoint = { $partner } : { $what } jusqu’au { $until }
motion-dismiss = Mettre fin à la nomination { $id }
motion-adopt = Adopter « { $what } »

motion-kind-decide = Décider d’une question libre
motion-kind-decide-hint = Tout ce que le réseau doit décider ensemble : une rencontre, une position, une règle.
motion-kind-suspend = Suspendre un partenaire
motion-kind-suspend-hint = Dès la décision, son ordinateur est coupé du réseau, les messages qui l’attendent sont supprimés et ses services portent une mention. Il ne vote pas sur cette question, et au moins deux autres doivent voter.
motion-kind-readmit = Réadmettre un ancien partenaire
motion-kind-readmit-hint = Il redevient membre à partir de la décision. Ce qu’il a dit entre-temps reste sans effet.
motion-kind-admit = Admettre une organisation par un vote
motion-kind-admit-hint = Elle devient membre quels que soient ses garants. Elle vous envoie sa candidature sous forme de texte.
motion-kind-set = Changer un nombre
motion-kind-set-hint = Combien de membres doivent se porter garants d’une organisation qui arrive, et quelle part des membres décide.
motion-kind-appoint = Nommer à une fonction
motion-kind-appoint-hint = Une fonction ne donne pas de voix et ne permet de signer pour personne. Elle prend fin d’elle-même à son dernier jour.
motion-kind-dismiss = Mettre fin à une nomination
motion-kind-dismiss-hint = La fonction est libre à partir de la décision.
motion-kind-adopt = Adopter un document
motion-kind-adopt-hint = Les membres votent sur l’empreinte SHA-256 du document : plus personne ne peut le modifier ensuite. Envoyez le document lui-même à tout le monde.
motion-kind-replace-key = Nouvelle clé principale pour un partenaire
motion-kind-replace-key-hint = Pour un partenaire qui a perdu sa clé principale et son code de récupération. Vérifiez par téléphone ou en personne que c’est bien lui.

field-motion-organisation = Quelle organisation ?
field-motion-application = Candidature
field-motion-application-hint = Une seule ligne, qui commence par « marshrut-application: ».
field-motion-number = Quel nombre ?
field-motion-number-sponsors = Nombre de membres garants d’une organisation qui arrive / nombre de pays
field-motion-number-majority = Part pour les décisions ordinaires
field-motion-number-strong = Part pour les décisions graves
field-motion-number-quorum = Part qui doit voter
field-motion-number-verification = Vérification : nombre d’organisations qui doivent vérifier / jours depuis un essai sur place / jours avant de confirmer à nouveau une fiche / jours avant qu’une contestation ayant reçu réponse s’éteigne
field-motion-value = Nouvelle valeur
field-motion-value-hint = En deux nombres : 2/3 des membres ; 2/2 pour deux membres de deux pays ; 2/180/180/30 pour la vérification.
field-motion-office = Quelle fonction ?
field-motion-office-executive-committee = Comité exécutif
field-motion-office-country-representative = Représentation d’un pays
field-motion-office-advisory-council = Conseil consultatif
field-motion-office-independent-expert = Expertise indépendante
field-motion-country = De quel pays ?
field-motion-country-hint = Pour la représentation d’un pays.
field-motion-until = Jusqu’au
field-motion-mandate = Pour quoi faire ?
field-motion-appointment = Quelle nomination ?
field-motion-title = En une phrase
field-motion-sha256 = SHA-256 du document
field-motion-sha256-hint = 64 lettres et chiffres. « marshrut network propose adopt FICHIER » la calcule pour vous.
field-motion-words = Pourquoi ?
field-motion-words-hint = Chaque membre lit ceci avant de voter.
field-motion-closes = Dernier jour du vote
field-motion-closes-hint = Si vous laissez ce champ vide, le vote dure 14 jours.

proposal-title = Proposition
proposal-by = Proposée par { $partner }
proposal-why = Pourquoi
proposal-rests = Où en est le vote
proposal-needs = Il faut que plus de { $share } des { $of } membres soient pour : { $count } voix. Au moins { $quorum } doivent voter.
proposal-cast = Pour : { $yes }. Contre : { $no }. Abstentions : { $abstained }.
proposal-time = Seules comptent les voix signées entre le { $from } et le { $until }.
proposal-void = { $count ->
    [one] { $count } voix ne compte plus : l’organisation qui l’a signée a été suspendue ou est partie.
    [many] { $count } de voix ne comptent plus : les organisations qui les ont signées ont été suspendues ou sont parties.
   *[other] { $count } voix ne comptent plus : les organisations qui les ont signées ont été suspendues ou sont parties.
}
proposal-votes = Voix
proposal-silent = N’ont pas voté : { $partners }
proposal-own-vote = Votre vote : { $choice }
proposal-vote = Votre vote
proposal-vote-hint = Un vote est signé, visible par chaque membre, et ne peut pas être modifié.
proposal-choice = Que dites-vous ?
proposal-reason = Pourquoi
proposal-vote-button = Signer le vote
proposal-state-ours = Il manque votre vote
proposal-state-upcoming = Pas encore ouvert
proposal-state-open = Vote en cours
proposal-state-passed = Décidé : oui
proposal-state-rejected = Rejeté
proposal-state-undone = Avait été décidé, ne vaut plus
proposal-state-not-by-member = Sans effet : pas proposé par un membre
proposal-state-unreachable = Sans effet : ne pourra jamais être adopté
vote-for = Pour
vote-against = Contre
vote-abstain = Abstention
vote-void = { $choice } (ne compte pas)

problem-proposal-unreachable = Cela ne pourrait jamais être adopté : au moins deux autres membres doivent pouvoir voter, et la part doit pouvoir être dépassée.
problem-proposal-missing = Il manque quelque chose.
problem-proposal-value = Écrivez le nombre ainsi : 2/3.
problem-proposal-application = Cette candidature est inutilisable. Copiez la ligne entière et vérifiez qu’elle est destinée à ce réseau.
problem-proposal-known = Cette organisation est déjà membre, ou l’a été. Une organisation suspendue ou partie doit être réadmise.
problem-proposal-too-short = Le vote doit durer au moins une heure.
problem-proposal-too-long = Le vote peut durer un an au plus.
problem-proposal-over = Le dernier jour doit être à venir.
problem-proposal-too-many = Vous avez 32 propositions en cours. Attendez que certains votes soient terminés.
problem-vote-cast = Vous avez déjà voté. Un vote ne peut pas être modifié.
problem-vote-closed = Le vote est terminé.
problem-vote-too-early = Le vote n’est pas encore ouvert.
problem-vote-not-entitled = Vous n’avez pas de voix ici : votent les organisations qui étaient membres au moment de la proposition et qu’elle ne concerne pas.
problem-vote-void = Cette proposition est sans effet : il n’y a rien à voter.
problem-sponsorship-given = Vous vous êtes déjà portés garants. D’autres doivent le faire aussi.
problem-decision-suspended = Notre organisation est suspendue et n’a pas de voix.
problem-decision-left = Notre organisation a quitté le réseau et n’a pas de voix.
problem-decision-no-member = Notre organisation n’est pas encore membre.
problem-referral-former-member = Ce partenaire a été suspendu ou a quitté le réseau. Choisissez un autre service.
