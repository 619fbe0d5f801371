# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# Le consentement, lu à voix haute.
consent-aloud-button = Faire lire à voix haute par cet ordinateur
field-consent-given-interpreted = À l’oral, avec interprète
