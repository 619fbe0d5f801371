# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Enesekontroll: meie enda kirjetes on kuupäevi, mis on alles ees.
doctor-own-dates-ahead = { $days ->
    [one] Meie enda kirjetes on kuupäevi, mis on kuni { $days } päeva võrra ees: selle arvuti kell oli kunagi ees või on praegu taga. Seni lähevad meie hääled ja ettepanekud arvesse tolle kuupäevaga ning partnerid näevad meie avaldatut võib-olla alles siis.
   *[other] Meie enda kirjetes on kuupäevi, mis on kuni { $days } päeva võrra ees: selle arvuti kell oli kunagi ees või on praegu taga. Seni lähevad meie hääled ja ettepanekud arvesse tolle kuupäevaga ning partnerid näevad meie avaldatut võib-olla alles siis.
}
doctor-own-dates-ahead-cure = Kõigepealt vaadake, kas arvuti kuupäev ja kellaaeg on õiged. Kui on, siis oodake selle kuupäevani, kui see on lähedal; kui see on kaugel, andke sellele arvutile uued võtmed.
