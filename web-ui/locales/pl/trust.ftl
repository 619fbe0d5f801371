# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
## Co się stało z kluczami i historiami partnerów

partners-fork-settled = Niektóre wpisy organizacji { $partner } istnieją w dwóch wersjach. Organizacja ta unieważniła klucz, którym je podpisano, i wskazała, która wersja jest jej; ta się liczy. Nic nie trzeba robić.
