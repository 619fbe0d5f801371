# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# La protection des données, et l’essai d’une sauvegarde : s’ouvre-t-elle ?
staff-care = S’occuper de ce nœud
protection-title = Protection des données
protection-hint = Ce qui est gardé et combien de temps, et ce qu’une personne peut demander.
protection-terms = Ce qui est gardé et combien de temps
protection-lead = Le programme respecte ces durées de lui-même, sur cet ordinateur et sur ceux des partenaires.
protection-what-closed = Contenu d’une orientation close
protection-term-closed = { $count ->
    [one] { $count } jour après la clôture ; ensuite sa clé est détruite. Un·e référent·e de parcours peut le garder plus longtemps ici, avec un motif, pour { $most } jours au plus à la fois.
    [many] { $count } de jours après la clôture ; ensuite sa clé est détruite. Un·e référent·e de parcours peut le garder plus longtemps ici, avec un motif, pour { $most } jours au plus à la fois.
   *[other] { $count } jours après la clôture ; ensuite sa clé est détruite. Un·e référent·e de parcours peut le garder plus longtemps ici, avec un motif, pour { $most } jours au plus à la fois.
}
protection-what-withdrawn = Contenu quand la personne retire son consentement
protection-term-withdrawn = Détruit tout de suite ici, et chez le partenaire dès que son ordinateur l’apprend.
protection-what-drafts = Brouillons
protection-term-drafts = Jusqu’à leur envoi ou leur suppression. Ils ne quittent cet ordinateur qu’au moment de l’envoi.
protection-what-files = Fichiers montrés une seule fois
protection-term-files = { $count ->
    [one] { $count } heure au plus, des deux côtés.
    [many] { $count } d’heures au plus, des deux côtés.
   *[other] { $count } heures au plus, des deux côtés.
}
protection-what-mailboxes = Messages chiffrés dans les boîtes aux lettres des partenaires
protection-term-mailboxes = { $count ->
    [one] { $count } jour au plus. Qui tient la boîte aux lettres ne peut pas les lire.
    [many] { $count } de jours au plus. Qui tient la boîte aux lettres ne peut pas les lire.
   *[other] { $count } jours au plus. Qui tient la boîte aux lettres ne peut pas les lire.
}
protection-what-questions = Demandes de place
protection-term-questions = { $count ->
    [one] { $count } jour. Elles ne disent rien d’une personne.
    [many] { $count } de jours. Elles ne disent rien d’une personne.
   *[other] { $count } jours. Elles ne disent rien d’une personne.
}
protection-what-traces = Le fait qu’il y a eu une orientation
protection-term-traces = Il reste : vers qui, quand, dans quel état. Rien sur la personne, ni ce qui a été dit.
protection-what-audit = Journal d’audit
protection-term-audit = { $count ->
    [one] La dernière ligne ({ $count }) : qui a fait quoi et quand, sans contenu. Ensuite la moitié la plus ancienne disparaît.
    [many] { $count } de lignes au plus : qui a fait quoi et quand, sans contenu. Ensuite la moitié la plus ancienne disparaît.
   *[other] { $count } lignes au plus : qui a fait quoi et quand, sans contenu. Ensuite la moitié la plus ancienne disparaît.
}
protection-what-typed = Ce que quelqu’un était en train de taper quand sa session a pris fin
protection-term-typed = { $count ->
    [one] { $count } heure au plus, en mémoire seulement, jamais montré sans session ouverte.
    [many] { $count } d’heures au plus, en mémoire seulement, jamais montré sans session ouverte.
   *[other] { $count } heures au plus, en mémoire seulement, jamais montré sans session ouverte.
}
protection-person = Ce qu’une personne peut demander
protection-person-lead = Tout ce qui concerne une personne se retrouve par la référence qui figure sur les papiers de l’orientation.
protection-export = Une copie de tout ce qui est gardé sur elle, à lire ou pour des programmes. Un·e référent·e de parcours la prépare.
protection-erase = Que tout soit effacé, ici et chez les partenaires, qui le confirment par une signature. Un·e référent·e de parcours ou un·e administrateur·rice s’en charge ; les administrateur·rices effacent sans voir de quoi il s’agit.
protection-backups = Sauvegardes
protection-backups-lead = Elles contiennent les clés de l’organisation et ce que sait le réseau. Elles ne contiennent aucune orientation, pour qu’aucune sauvegarde ne survive à un effacement.
client-erase-unseen = Vous vous occupez du nœud et ne voyez pas ce qu’il garde sur une personne. Vous pouvez l’effacer. La personne veut une copie ? Demandez d’abord à un·e référent·e de parcours de la préparer.
rehearsal-title = Essayer une sauvegarde et son code
rehearsal-hint = Le papier ouvre-t-il le fichier ? Rien n’est modifié.
rehearsal-lead = Choisissez le fichier de sauvegarde, et tapez le code de récupération noté sur le papier, ou deux des trois parts. Vous voyez à qui est la sauvegarde et de quand elle date. Rien n’est modifié, et rien n’est gardé.
rehearsal-button = Essayer
rehearsal-opens = Le papier ouvre cette sauvegarde
rehearsal-of = Elle rétablit : { $organisation }, état du { $when }.
rehearsal-ours = C’est celle de notre organisation. Une clé a été remplacée depuis ? Alors faites une nouvelle sauvegarde.
rehearsal-others = Ce n’est pas celle de notre organisation : rien de ce qui est à nous ne revient avec elle.
