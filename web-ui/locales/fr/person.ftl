# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# La première personne sur un nouveau nœud.
start-person = Votre nom
start-person-hint = Tel que les collègues le verront sur cet ordinateur. Les partenaires ne le voient jamais, et vous pouvez laisser le champ vide.
problem-person-length = Un nom compte au plus 80 caractères, sans retour à la ligne.
start-check-restored = Votre ordinateur récupère maintenant ce que les partenaires ont de vous, et n’envoie rien avant. Les orientations ne sont dans aucune sauvegarde, pour que rien ne survive au jour de son effacement : demandez à vos partenaires où en sont celles qui étaient ouvertes. Créez ensuite de nouvelles parts ou faites une nouvelle sauvegarde.
