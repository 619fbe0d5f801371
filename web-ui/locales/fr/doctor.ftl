# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# L’autocontrôle : ce qui a été trouvé, et ce qu’il faut faire (`-cure`).
doctor-title = Tout va bien ?
doctor-lead = Cet ordinateur et le nœud viennent de s’examiner. Ce qui a besoin de vous est en premier.
doctor-again = Vérifier de nouveau
doctor-all-well = Rien n’a besoin de vous. Tout va bien.
doctor-well = Ce qui va bien
doctor-told = { $count ->
    [one] { $count } chose à réparer sur cet ordinateur.
    [many] { $count } de choses à réparer sur cet ordinateur.
   *[other] { $count } choses à réparer sur cet ordinateur.
}
doctor-hint = Le programme contrôle l’ordinateur, le disque, les clés et les connexions, et dit quoi faire.
doctor-clock-plausible = L’horloge de l’ordinateur affiche une date plausible.
doctor-clock-back = L’horloge de l’ordinateur a reculé : des fichiers sont ici plus récents que maintenant.
doctor-clock-back-cure = Réglez la date et l’heure de l’ordinateur, de préférence par internet.
doctor-clock-impossible = L’horloge de l’ordinateur affiche une date impossible. Les échéances et les signatures en dépendent.
doctor-clock-impossible-cure = Réglez la date et l’heure de l’ordinateur, de préférence par internet.
doctor-disk-enough = Il y a de la place sur le disque : { $free } Gio.
doctor-disk-low = Il reste peu de place sur le disque : { $free } Mio.
doctor-disk-low-cure = Faites de la place sur le disque : supprimez ou déplacez ce qui n’est pas nécessaire, mais rien dans le dossier du programme lui-même.
doctor-disk-full = Le disque est presque plein : il reste { $free } Mio. Le nœud s’arrête quand plus rien ne peut être écrit.
doctor-disk-full-cure = Faites de la place sur le disque : supprimez ou déplacez ce qui n’est pas nécessaire, mais rien dans le dossier du programme lui-même.
doctor-disk-unknown = Impossible de savoir combien de place il reste sur le disque.
doctor-disk-unknown-cure = Regardez vous-même : pour être tranquille, le nœud a besoin de 1 Gio.
doctor-permissions-closed = Seul cet utilisateur de l’ordinateur peut lire les fichiers du nœud.
doctor-permissions-open = D’autres utilisateurs de cet ordinateur ont accès à : { $files }
doctor-permissions-open-cure = Demandez à la personne qui s’occupe de l’ordinateur de retirer les droits des autres : chmod -R go= et le dossier.
doctor-permissions-unchecked = Sur ce système, on ne contrôle pas qui d’autre peut lire les fichiers du nœud.
doctor-swap-none = L’ordinateur n’écrit pas de mémoire non chiffrée sur le disque.
doctor-swap-open = L’ordinateur écrit de la mémoire non chiffrée sur le disque : { $areas }. Ce qui était à l’écran peut y être retrouvé plus tard.
doctor-swap-open-cure = Demandez à la personne qui s’occupe de l’ordinateur de chiffrer tout le disque, ou de désactiver l’espace d’échange (swap).
doctor-swap-unchecked = Sur ce système, on ne contrôle pas si de la mémoire est écrite sur le disque.
doctor-state-locked = Le nœud est verrouillé : rien n’est échangé avec les partenaires.
doctor-state-locked-cure = Connectez-vous avec la phrase secrète.
doctor-state-no-network = Le nœud ne fait partie d’aucun réseau.
doctor-state-no-network-cure = Entrez dans un réseau avec l’invitation d’un partenaire, ou créez-en un.
doctor-state-stopped = Le nœud s’est arrêté.
doctor-state-stopped-cure = Relancez le programme et lisez ce qu’il écrit.
doctor-state-recovering = Les partenaires ont plus de nos données que cet ordinateur. Elles sont en train d’être récupérées ; rien n’est envoyé entre-temps.
doctor-state-recovering-cure = Laissez l’ordinateur allumé et connecté. Il suffit d’un partenaire connecté ; le reste se fait tout seul.
doctor-state-at-work = Le nœud travaille.
doctor-store-open = Tout ce qui a été enregistré jusqu’ici est sur le disque.
doctor-passphrases-no-code = Il n’y a pas de code de récupération. Si la phrase secrète est oubliée, tout est perdu.
doctor-passphrases-no-code-cure = Créez-en un et gardez-le sur papier en lieu sûr.
doctor-passphrases-one = Une seule phrase secrète ouvre ce nœud, en plus du code de récupération.
doctor-passphrases-one-cure = Invitez un·e deuxième administrateur·rice, pour qu’une phrase secrète oubliée n’arrête rien.
doctor-passphrases-several = { $count ->
    [one] { $count } phrase secrète et le code de récupération ouvrent ce nœud.
    [many] { $count } de phrases secrètes et le code de récupération ouvrent ce nœud.
   *[other] { $count } phrases secrètes et le code de récupération ouvrent ce nœud.
}
doctor-addresses-relays = Les partenaires ne joignent cet ordinateur que par des points de rencontre. C’est plus lent, et cela marche.
doctor-addresses-relays-cure = La personne qui s’occupe de votre routeur peut ouvrir un port.
doctor-addresses-known = Les partenaires joignent cet ordinateur à { $addresses }
doctor-peers-nobody = Il n’y a pas encore d’autres membres.
doctor-peers-away = { $count ->
    [one] Le seul partenaire n’est pas connecté.
    [many] Aucun des { $count } de partenaires n’est connecté.
   *[other] Aucun des { $count } partenaires n’est connecté.
}
doctor-peers-away-cure = Cet ordinateur est-il sur internet ? Si oui, les leurs sont peut-être éteints.
doctor-peers-connected = Partenaires connectés : { $connected } sur { $count }.
doctor-partners-clocks-none = Aucun partenaire n’est connecté : il n’y a pas d’horloge à comparer à la nôtre.
doctor-partners-clocks-agree = { $count ->
    [one] Notre horloge s’accorde avec celle de { $count } partenaire.
    [many] Notre horloge s’accorde avec celles de { $count } de partenaires.
   *[other] Notre horloge s’accorde avec celles de { $count } partenaires.
}
doctor-partners-clocks-behind = Notre horloge retarde de { $hours } h { $minutes } min sur celle des partenaires (comparées : { $count }).
doctor-partners-clocks-behind-cure = Réglez la date et l’heure de cet ordinateur, de préférence par internet. Si elles sont justes, prévenez les partenaires.
doctor-partners-clocks-ahead = Notre horloge avance de { $hours } h { $minutes } min sur celle des partenaires (comparées : { $count }).
doctor-partners-clocks-ahead-cure = Réglez la date et l’heure de cet ordinateur, de préférence par internet. Si elles sont justes, prévenez les partenaires.
doctor-outbox-empty = Aucun message n’attend d’être envoyé.
doctor-outbox-waiting = { $count ->
    [one] { $count } message attend l’ordinateur de son destinataire.
    [many] { $count } de messages attendent l’ordinateur de leur destinataire.
   *[other] { $count } messages attendent l’ordinateur de leur destinataire.
}
doctor-outbox-waiting-cure = L’envoi se fait quand l’ordinateur du destinataire est en ligne. Si c’est urgent, appelez le partenaire.
doctor-forks-ours = Notre clé a signé deux histoires différentes : des données ont été restaurées, ou la clé a été copiée. Rien ne peut être publié.
doctor-forks-ours-cure = Donnez de nouvelles clés à cet ordinateur ; c’est alors ce qui est gardé ici qui compte. Ne faites jamais tourner deux copies du dossier du programme. Si l’ordinateur a été en d’autres mains, dites depuis quand.
doctor-forks-none = Les données publiées d’aucun membre ne se contredisent.
doctor-forks-partners = { $count ->
    [one] Les données publiées par { $count } partenaire se contredisent et sont gelées.
    [many] Les données publiées par { $count } de partenaires se contredisent et sont gelées.
   *[other] Les données publiées par { $count } partenaires se contredisent et sont gelées.
}
doctor-forks-partners-cure = Appelez-les. Leur page des clés les guide.
doctor-gate-turned-away = Refusés depuis le démarrage – inconnus : { $strangers }, demandes au-delà des limites : { $requests }.
doctor-floods-members = En ont demandé bien plus qu’un membre ne le peut, et ont été refusés : { $members }
doctor-floods-members-cure = Personne d’autre n’en est gêné. Appelez-les : leur programme est peut-être en panne. Si c’est volontaire, proposez de les suspendre.
doctor-quotas-members = Ont publié plus qu’un membre ne le peut ; le reste n’a pas été pris : { $members }
doctor-quotas-members-cure = Personne d’autre n’en est gêné. Appelez-les : leur programme est peut-être en panne. Si c’est volontaire, proposez de les suspendre.
doctor-members-keys-many = Ont plus que les quatre clés qui comptent ; ce que signent les autres clés ne compte nulle part : { $members }
doctor-members-keys-many-cure = Personne d’autre n’en est gêné. Appelez-les : leur programme est peut-être en panne. Si c’est volontaire, proposez de les suspendre.
doctor-prekeys-fresh = Les clés pour lesquelles les orientations sont chiffrées sont de cette semaine.
doctor-prekeys-stale = Les clés pour les orientations sont plus anciennes qu’elles ne devraient : { $members }
doctor-prekeys-stale-cure = Demandez-leur d’ouvrir leur nœud. S’il était ouvert, quelqu’un vous cache leurs clés plus récentes : prévenez d’autres partenaires.
doctor-mailboxes-lost = Boîtes aux lettres qui ont pris nos messages et ne les ont pas remis : { $members }
doctor-mailboxes-lost-cure = Parlez à ceux qui les font tourner. Ce qu’elles ont perdu a été renvoyé.
doctor-mailboxes-none = Personne ne garde de messages pour les partenaires dont l’ordinateur est éteint.
doctor-mailboxes-none-cure = Mettez en place un point de rencontre, ou demandez à un partenaire dont l’ordinateur est toujours allumé de garder des messages (lancer avec --mailbox yes).
doctor-mailboxes-full = Boîtes aux lettres pleines : { $members }
doctor-mailboxes-full-cure = Les messages attendent ici, ou vont dans d’autres boîtes aux lettres. Il n’y a rien à faire.
doctor-mailboxes-kept = { $count ->
    [one] { $count } boîte aux lettres garde des messages pour les partenaires dont l’ordinateur est éteint.
    [many] { $count } de boîtes aux lettres gardent des messages pour les partenaires dont l’ordinateur est éteint.
   *[other] { $count } boîtes aux lettres gardent des messages pour les partenaires dont l’ordinateur est éteint.
}
doctor-referral-key-none = Aucune clé pour les orientations n’est encore publiée : les partenaires ne peuvent pas nous en envoyer.
doctor-referral-key-none-cure = Laissez le nœud en marche : il publie de lui-même une nouvelle clé dès que ses propres données sont complètes.
doctor-referral-key-lost = Ce que les partenaires chiffrent pour nous ne peut pas être ouvert ici : la clé a disparu.
doctor-referral-key-lost-cure = Laissez le nœud en marche : il publie de lui-même une nouvelle clé dès que ses propres données sont complètes.
doctor-referral-key-over = Notre clé pour les orientations a expiré : les partenaires ne peuvent pas nous en envoyer.
doctor-referral-key-over-cure = Laissez le nœud en marche : il publie de lui-même une nouvelle clé dès que ses propres données sont complètes.
doctor-referral-key-late = Notre clé pour les orientations n’a pas été renouvelée à temps.
doctor-referral-key-late-cure = L’horloge de l’ordinateur est-elle juste, et nos données publiées se contredisent-elles ? Les deux sont contrôlées sur cette page.
doctor-referral-key-fresh = Notre clé pour les orientations est récente.
doctor-partners-keys-all = Les orientations peuvent être chiffrées pour chaque partenaire.
doctor-partners-keys-missing = { $count ->
    [one] { $count } partenaire n’a pas de clé récente pour les orientations : { $members }
    [many] { $count } de partenaires n’ont pas de clé récente pour les orientations : { $members }
   *[other] { $count } partenaires n’ont pas de clé récente pour les orientations : { $members }
}
doctor-partners-keys-missing-cure = Leurs nœuds n’ont pas été en ligne pendant deux semaines. Appelez ces partenaires.
failure-unanswered-advice = Attendez un instant et rechargez la page. Si cela dure, redémarrez le nœud ; un·e administrateur·rice voit sur la page « Tout va bien ? » ce qui ne va pas. Rien de ce qui était enregistré n’est perdu.
failure-fault-advice = C’est une erreur du programme, pas la vôtre. Rien de ce qui était enregistré n’est perdu. Prévenez la personne qui s’occupe du nœud ; la page « Tout va bien ? » lui en montre plus.
