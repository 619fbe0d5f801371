# The consent, read aloud.
consent-aloud-button = Let this computer read it aloud
field-consent-given-interpreted = Spoken, through an interpreter
