# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
staff-removed-shares = Les trois parts n’ouvrent plus rien. Créez-en de nouvelles sous « Clés et récupération », et détruisez les anciennes feuilles.
