# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# Ce qui suit une orientation : échéances proches et passées, échanges, un autre service, l’équipe, les délais.
referrals-indicators = Les réponses arrivent-elles vite ?
referrals-only-soon = Échéance sous 24 heures
referrals-only-expiring = Expirent bientôt
referrals-none-soon = Aucune échéance sous 24 heures. Tout va bien.
referrals-none-expiring = Rien n’expire bientôt. Tout va bien.
referral-expiring = Expire bientôt
referral-expires = Sans décision, elle expire le { $when }.
referral-clock-stands = Le délai de décision est suspendu jusqu’à la réponse à la question.
referral-clock-runs = Le délai de décision n’a été suspendu que pour la première question ; il court de nouveau.
referral-replaces = Remplace une orientation précédente
referral-replaced-by = La personne est orientée ailleurs : ouvrir la nouvelle orientation

reminders-title = Rappels
reminder-overdue-ours = { $count ->
    [one] { $count } orientation reçue est en retard
    [many] { $count } d’orientations reçues sont en retard
   *[other] { $count } orientations reçues sont en retard
}
reminder-soon = { $count ->
    [one] { $count } orientation reçue arrive à échéance sous un jour
    [many] { $count } d’orientations reçues arrivent à échéance sous un jour
   *[other] { $count } orientations reçues arrivent à échéance sous un jour
}
reminder-expiring = { $count ->
    [one] { $count } orientation envoyée va bientôt expirer sans réponse
    [many] { $count } d’orientations envoyées vont bientôt expirer sans réponse
   *[other] { $count } orientations envoyées vont bientôt expirer sans réponse
}
reminder-overdue-theirs = { $count ->
    [one] { $count } orientation envoyée est en retard
    [many] { $count } d’orientations envoyées sont en retard
   *[other] { $count } orientations envoyées sont en retard
}
reminder-unread = { $count ->
    [one] Du nouveau dans { $count } orientation envoyée
    [many] Du nouveau dans { $count } d’orientations envoyées
   *[other] Du nouveau dans { $count } orientations envoyées
}

actions-possible = Possible maintenant : { $actions }.
action-alternative = Un autre service qui pourrait accueillir la personne
action-alternative-none = Aucun
action-vouch = J’ai relu : rien dans le texte ne permet d’identifier la personne
feedback-delivered = La personne a-t-elle reçu l’aide prévue ?
feedback-quality = Comment était cette aide ?
feedback-waiting = Comment était l’attente ?
feedback-staff = Comment l’équipe s’est-elle comportée ?
feedback-difficulty = L’aide était-elle facile à obtenir ?
mark-1 = 1 – mauvais
mark-2 = 2 – plutôt mauvais
mark-3 = 3 – moyen
mark-4 = 4 – plutôt bon
mark-5 = 5 – bon
event-appointment = Rendez-vous : { $when }
event-review = À revoir le { $day }
event-supply = Les médicaments suffisent jusqu’au { $day }
event-alternative = Ce service est proposé à la place

thread-title = Échanges
thread-empty = Personne n’a encore écrit.
thread-new = nouveau
thread-deleted = Le texte a été supprimé.
thread-unread = { $count ->
    [one] { $count } nouveau
    [many] { $count } de nouveaux
   *[other] { $count } nouveaux
}

elsewhere-title = Orienter la personne ailleurs
elsewhere-hint = Ce que vous avez écrit est repris. À la page suivante, vous demandez à la personne un nouveau consentement qui nomme le nouveau partenaire ; rien n’est envoyé avant.
elsewhere-named = Proposé par le partenaire
elsewhere-button = Orienter ici
elsewhere-search = Chercher un autre service

colleagues-title = Entre collègues
colleagues-hint = N’est jamais envoyé. Sera supprimé en même temps que le contenu.
colleagues-works = Suivi par { $name }
colleagues-somebody = Un ou une collègue
colleagues-given = Confié à { $to }
colleagues-handed = Passage de relais : { $from } → { $to }
colleagues-put-down = { $from } ne suit plus ce dossier
colleagues-write = Écrire une note ou passer le relais
colleagues-note = Note, ou ce que la personne suivante doit savoir
colleagues-assignee = Qui suit ce dossier
colleagues-by = Qui vous êtes
colleagues-save = Enregistrer

indicators-title = Les réponses arrivent-elles vite ?
indicators-lead = Compté sur cet ordinateur à partir de vos propres orientations. Ces chiffres ne sont envoyés à personne.
indicators-sent = Ce que vous avez envoyé
indicators-sent-hint = Les partenaires décident-ils à temps ?
indicators-received = Ce que vous avez reçu
indicators-received-hint = Décidez-vous à temps ?
indicators-none = Aucune orientation à compter pour le moment.
indicators-all = Tout ensemble
indicators-who = Partenaire et service
indicators-referrals = Orientations
indicators-in-time = Décidées dans les délais
indicators-median = Délai de décision (médiane)
indicators-expired = Expirées
indicators-undecided = Sans décision
indicators-completed = Menées à bien
indicators-hours = { $hours } h

problem-referral-no-reroute = D’ici, la personne ne peut pas être orientée ailleurs. Rouvrez l’orientation pour voir où elle en est.
problem-casework-incomplete = Écrivez une note ou indiquez qui d’autre suit ce dossier.
problem-casework-purged = Le contenu de cette orientation a été supprimé, et les notes avec lui.
problem-casework-full = Il y a trop de notes sur cette orientation.

referrals-logged = Hors réseau
referrals-capacity = Demandes de place
reminder-capacity = { $count ->
    [one] { $count } demande de place attend votre réponse
    [many] { $count } de demandes de place attendent votre réponse
   *[other] { $count } demandes de place attendent votre réponse
}
answer-open = Non précisé
capacity-title = Demandes de place
capacity-lead = Demandez à un partenaire s’il a une place avant d’orienter quelqu’un. N’écrivez rien ici sur la personne.
capacity-empty = Aucune demande pour le moment. Vous pouvez demander depuis la page d’un service.
capacity-asked = Question envoyée. La réponse s’affichera ici.
capacity-answered = Réponse enregistrée. Le partenaire la verra.
capacity-waits-ours = Attend votre réponse
capacity-waits-theirs = Attend la réponse du partenaire
capacity-refused = Leur nœud n’accepte pas la question. Demandez-leur autrement.
capacity-answer = Répondre
capacity-is-there = Y a-t-il une place ?
capacity-note = Quelques mots, jamais sur une personne
capacity-send = Envoyer la réponse
capacity-ask-title = Y a-t-il une place ?
capacity-ask-hint = La question arrive à quelqu’un sur place, sans un mot sur la personne concernée.
capacity-ask-button = Demander
logged-title = Orientations hors réseau
logged-lead = Vous avez orienté quelqu’un vers un partenaire hors du réseau, par téléphone ou sur papier. Notez-le ici sans aucun nom, pour que vos chiffres soient complets. Ce n’est envoyé à personne.
logged-write = Noter une orientation
logged-partner = Organisation
logged-service = Service
logged-priority = Degré d’urgence
logged-sent = Quand
logged-save = Enregistrer
logged-outcome = Qu’est-ce que cela a donné ?
logged-empty = Rien n’est encore noté.
logged-state-sent = Orientation faite
logged-state-accepted = Acceptée
logged-state-declined = Déclinée
logged-state-completed = Aide reçue
logged-state-failed = Terminée sans aide
logged-state-no-answer = Personne n’a répondu
indicators-outside = { $partner } (hors réseau)
shipment = Où sont les médicaments envoyés ?
shipment-preparing = En préparation
shipment-sent = En route
shipment-at-customs = À la douane
shipment-arrived = Arrivés chez le partenaire
shipment-handed-over = Remis à la personne
shipment-lost = Perdus ou renvoyés
supply-left = { $count ->
    [one] Médicaments pour encore { $count } jour
    [many] Médicaments pour encore { $count } de jours
   *[other] Médicaments pour encore { $count } jours
}
supply-computed = Personne n’a choisi l’urgence : elle découle de la durée des médicaments restants.
remote-title = Inscription à distance : { $country }
remote-known = On sait que ce pays inscrit des personnes à distance. Il faut quand même demander à son centre ce qu’il exige.
remote-unknown = Personne n’a vérifié si ce pays inscrit des personnes à distance. Demandez d’abord à son centre.
remote-published = Le service lui-même demande :
remote-no-list = On ne sait pas quels examens ce pays exige. Demandez à son centre avant de payer le moindre examen.
remote-ask = Non vérifié : demandez au centre
remote-required = Exigé ({ $source })
remote-test-confirmation = Confirmation du diagnostic
remote-test-viral-load = Charge virale
remote-test-cd4 = Taux de CD4
remote-test-biochemistry = Bilan biochimique sanguin
problem-capacity-no-member = On ne peut poser la question que pour le service d’un autre membre.
problem-capacity-note = Le texte contient quelque chose qui n’a pas sa place ici.
problem-logged-incomplete = Il manque quelque chose, ou quelque chose n’a pas sa place ici.

action-keep-content = Garder le contenu plus longtemps
action-button-keep-content = Garder
action-text-keep-content = Pourquoi il est encore utile (note entre collègues, jamais envoyée)
action-date-keep-content = Jusqu’à quand
action-hint-keep-content = Le contenu d’une orientation close est supprimé ici après 30 jours. { $partner } n’en saura rien.
done-did-keep-content = Le contenu est gardé plus longtemps.
referral-kept-until = Ce contenu sera supprimé ici le { $when }.
problem-keep-date = Choisissez un jour après celui prévu actuellement, dans un an au plus.
problem-referral-nothing-to-keep = Le contenu est gardé tant que l’orientation est ouverte ; une fois supprimé, il ne peut plus être récupéré.
