# Masina tehtud mustand: emakeelne kõneleja peab üle vaatama. (Machine draft, to be reviewed by a native speaker.)
languages-draft = Masintõlge (*); keegi, kes seda keelt oskab, pole seda veel kontrollinud.
languages-draft-about = Nende lehtede sõnad selles keeles kirjutas masin ja keegi, kes seda keelt oskab, pole neid veel kontrollinud. Kui miski kõlab valesti, öelge inimesele, kes teie sõlme eest hoolitseb.
