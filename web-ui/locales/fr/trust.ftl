# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
## Ce qu’il est advenu des clés et des historiques des partenaires

partners-fork-settled = Certaines données publiées par l’organisation { $partner } existent en deux versions. Elle a révoqué la clé qui les a signées et a dit quelle version est la sienne : c’est celle-là qui compte. Vous n’avez rien à faire.
