# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
staff-removed-shares = Kolm osa ei ava enam midagi. Tehke uued lehel „Võtmed ja taastamine“ ja hävitage vanad paberid.
