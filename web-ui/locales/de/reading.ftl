# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Die Einwilligung, vorgelesen.
consent-aloud-button = Von diesem Computer vorlesen lassen
field-consent-given-interpreted = Mündlich, gedolmetscht
