# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Nõusolek, ette loetud.
consent-aloud-button = Las see arvuti loeb ette
field-consent-given-interpreted = Suuliselt, tõlgi abiga
