# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Consimțământul citit cu voce tare.
consent-aloud-button = Lăsați calculatorul să citească cu voce tare
field-consent-given-interpreted = Verbal, printr-un interpret
