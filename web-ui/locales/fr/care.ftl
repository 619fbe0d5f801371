# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# Ce qui ne peut pas être vrai dans une orientation, et quand a lieu un rendez-vous.
# $there : jour et heure à l’horloge du lieu du service ; $here : le même moment à l’horloge de cet ordinateur.
problem-no-safe-contact = C’est le partenaire qui doit contacter la personne : dites comment, et cochez que la personne accepte que ce soit transmis. Ou choisissez un autre moyen.
problem-guardian-of-adult = Un représentant légal ne consent que pour une personne de moins de 18 ans. Changez l’une des deux réponses.
problem-consent-ahead = Un consentement ne peut pas être donné un jour qui n’est pas encore venu.
problem-consent-dates = Le consentement prend fin avant d’avoir été donné. Changez l’une des deux dates.
problem-departure-first = Le départ est avant l’arrivée. Changez l’une des deux dates.
problem-consent-gone = Ce que la personne a accepté est supprimé ici : il n’y a plus de consentement à imprimer.
appointment-there = Rendez-vous : { $there } à l’heure de là-bas ({ $here } à la vôtre)
