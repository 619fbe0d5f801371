# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
staff-removed-shares = Trzy części niczego już nie otwierają. Utwórz nowe na stronie „Klucze i odzyskiwanie” i zniszcz stare kartki.
