# Szkic maszynowy: musi go sprawdzić osoba, dla której to język ojczysty. (Machine draft, to be reviewed by a native speaker.)
languages-draft = Tłumaczenie maszynowe (*); nikt, kto zna ten język, jeszcze go nie sprawdził.
languages-draft-about = Teksty tych stron w tym języku przetłumaczono maszynowo i nikt, kto go zna, jeszcze ich nie sprawdził. Jeśli coś brzmi źle, powiedz osobie, która opiekuje się Waszym węzłem.
