# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# L’appartenance au réseau : en sortir, qui a été invité, la carte pour les candidatures ; et ce qui manque encore à une proposition.
leave-title = Quitter le réseau
leave-lead = C’est toute votre organisation qui part, pas seulement cet ordinateur. Parlez-en d’abord à vos collègues et à vos partenaires.
leave-means-1 = Les ordinateurs des partenaires ne se connectent plus au vôtre. Ce qui n’est pas arrivé d’ici là n’arrivera pas.
leave-means-2 = Ni vous ni les partenaires ne pourrez plus répondre aux orientations en cours. Terminez-les d’abord, ou confiez-les à d’autres.
leave-means-3 = Ce que vous avez publié reste lisible, avec la mention de votre départ. Plus personne ne peut orienter quelqu’un vers vous.
leave-means-4 = Vous ne pouvez pas revenir de vous-mêmes : les autres membres en décident par un vote.
leave-waiting = { $count ->
    [one] { $count } orientation vous attend en ce moment.
    [many] { $count } d’orientations vous attendent en ce moment.
   *[other] { $count } orientations vous attendent en ce moment.
}
leave-name = Pour partir, tapez le nom de votre organisation exactement comme il est écrit ici
leave-words = Pourquoi ? Tous les membres peuvent le lire.
leave-button = Quitter le réseau
leave-no = Rester dans le réseau
problem-departure-name = Ce n’est pas le nom de votre organisation. Tapez-le exactement comme il est écrit au-dessus du champ.
given-title = Les invitations que vous avez données
given-hint = Une invitation ne peut pas être reprise ; passé sa date, elle n’ouvre plus rien. L’une d’elles est tombée en de mauvaises mains ? Prévenez tout de suite les autres membres : ils ne doivent pas se porter garants de qui l’a utilisée, et peuvent suspendre cette organisation par un vote.
given-no-note = Sans note
given-made = créée le { $when }
given-open = pas encore utilisée, valable jusqu’au { $when }
given-used = utilisée par { $partner }
card-title = Carte du réseau
card-link-hint = Quelqu’un veut présenter sa candidature de lui-même, sans invitation ?
card-lead = Ce texte est nécessaire pour présenter une candidature sans invitation. Il dit de quel réseau il s’agit et où sont ses ordinateurs. Il n’ouvre rien et peut être publié.
card-then = On le donne à son programme, et on reçoit en retour une candidature. Des membres s’en portent ensuite garants, ou décident par un vote.
card-text = Texte de la carte
numbers-too-low = Pour faire entrer une organisation, il suffit encore d’aussi peu de garants qu’au premier jour du réseau. Il y a maintenant des membres de deux pays : que deux membres de deux pays se portent garants de chaque organisation qui arrive.
numbers-propose = Le mettre aux voix
numbers-who = Un·e coordinateur·rice peut le mettre aux voix.
adopt-file = Le document
adopt-file-hint = Il est lu sur cet ordinateur et n’est envoyé à personne. Les membres votent sur son empreinte SHA-256, un nombre qu’aucun autre document n’a. Envoyez le document lui-même à tout le monde.
adopt-chosen = Vous avez choisi un document avec cette empreinte SHA-256. Ne choisissez un fichier que si ce doit être un autre document.
field-motion-opens = Premier jour du vote
field-motion-opens-hint = Si vous laissez ce champ vide, le vote commence tout de suite.
proposal-answer-missing = Cette réponse manque.
proposal-document-missing = Choisissez le fichier du document.
problem-proposal-text = Ce texte est trop long, ou contient des caractères qui ne peuvent pas être affichés. Raccourcissez-le ou retapez-le.
problem-proposal-no-member = Cette organisation ne fait pas partie du réseau. Choisissez-en une autre.
problem-proposal-ourselves = C’est votre propre organisation. Pour partir, quittez le réseau.
problem-proposal-not-former = Seule une organisation suspendue ou partie peut être réadmise. Choisissez-en une autre.
referrals-only-unread = Avec du nouveau
referrals-none-unread = Rien de nouveau.
line-new = Nouveau
