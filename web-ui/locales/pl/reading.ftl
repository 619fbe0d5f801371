# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Zgoda czytana na głos.
consent-aloud-button = Niech ten komputer przeczyta to na głos
field-consent-given-interpreted = Ustnie, z pomocą osoby tłumaczącej
