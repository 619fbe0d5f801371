# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# Horaires : si un service est ouvert en ce moment, à l’heure du lieu. $time est comme dans 09:30, $day comme dans lun.
opening-open = Ouvert maintenant
opening-open-until = Ouvert maintenant, jusqu’à { $time }
opening-opens-today = Fermé actuellement, ouvre à { $time }
opening-opens = Fermé actuellement, ouvre { $day } à { $time }
opening-closed = Fermé actuellement
opening-hint = Là-bas, il est { $time }. Le programme ne connaît pas les jours fériés : appelez avant d’envoyer quelqu’un.
opening-unknown = Ces horaires ne permettent pas de savoir si c’est ouvert maintenant. Appelez avant d’envoyer quelqu’un.
opening-unknown-hint = Là-bas, il est { $time }. Ces horaires ne permettent pas de savoir si c’est ouvert : appelez avant d’envoyer quelqu’un.
services-open-now = Ouvert maintenant

# Deux versions d’un service côte à côte, avant de publier un import.
compared-field = Champ
compared-before = Publié actuellement
compared-after = Dans le fichier
