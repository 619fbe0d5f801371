# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# Vérification et listes de services : ce qui accompagne une attestation, une contestation ou une demande, et les fichiers à enregistrer.
attesting-ties = Selon ses propres mots : { $level }. { $tie }
attesting-grade = { $what } : { $grade } sur { $best }
attesting-respondents = { $count ->
    [one] { $count } bénéficiaire a été interrogé·e
    [many] { $count } de bénéficiaires ont été interrogé·es
   *[other] { $count } bénéficiaires ont été interrogé·es
}
attesting-evidence = Empreintes (SHA-256) de ce qui le prouve
attesting-against = Contre : { $what }
attesting-answered = Réponse de { $who } : { $answer }
attesting-settled = { $who } considère que c’est réglé
attesting-lapses = Une réponse a été donnée. Si personne ne dit que c’est réglé, la contestation prend fin d’elle-même le { $when }.
attesting-how = Comment vérifier : { $how }
attesting-until = Compte jusqu’au
attesting-until-hint = Sans date, l’attestation compte un an. Deux ans au plus.
attesting-respondents-ask = Combien de bénéficiaires vous avez interrogé·es
attesting-respondents-hint = Seulement si vous rapportez ce que disent les bénéficiaires : à moins de cinq, rien n’est transmis, pour que personne ne puisse être reconnu.
attesting-evidence-file = Un fichier qui le prouve
attesting-evidence-hint = Une photo, une liste de prix. Le fichier n’est ni envoyé ni gardé ici : seule son empreinte est signée, pour que vous puissiez montrer plus tard que c’était bien ce fichier.
attesting-outdated = C’est périmé
attesting-ours = Ce que vous avez attesté
attesting-ours-look = { $publisher } · vérifié le { $when }, compte jusqu’au { $until }
attesting-asked = Ce que vous avez demandé de vérifier
attesting-asked-whom = { $publisher } · demandé à : { $whom }, avant le { $when }
attesting-file = Preuve à emporter
attesting-file-hint = Un seul fichier avec la fiche, tout ce qui en a été dit et toutes les signatures. La personne à qui vous le donnez le vérifie sans le réseau, avec la commande « marshrut verify » et le nom du fichier.
attesting-file-save = Enregistrer la preuve
attesting-file-vc = Enregistrer pour d’autres programmes (Verifiable Credential)
attesting-file-cose = La même chose en COSE
attesting-download = Enregistrer dans un fichier
attesting-download-public = Seulement ce qui est public, sans ce qui est dit de la sécurité.
attesting-download-hsds = Pour d’autres annuaires (HSDS 3.1)
attesting-download-geojson = Pour des cartes (GeoJSON)
attesting-download-csv = Pour des tableaux (CSV)
attesting-nothing-twice = Aucun autre membre ne semble publier l’un de vos services.
verification-done-incomplete = Rien n’a été envoyé : il manquait une indication obligatoire. Remplissez de nouveau le formulaire.
task-settle-dispute = On a répondu à votre contestation : est-ce réglé ?
