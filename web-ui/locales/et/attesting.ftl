# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Kontroll ja teenuste loendid: mis on kinnituse, vaidlustuse või palve juures, ja failid salvestamiseks.
attesting-ties = Nende endi sõnadega: { $level }. { $tie }
attesting-grade = { $what }: { $grade } / { $best }
attesting-respondents = { $count ->
    [one] Küsitleti { $count } klienti
   *[other] Küsitleti { $count } klienti
}
attesting-evidence = Sõrmejäljed (SHA-256) sellest, mis seda tõendab
attesting-against = Mille vastu: { $what }
attesting-answered = { $who } vastas: { $answer }
attesting-settled = { $who } peab asja lahendatuks
attesting-lapses = Sellele on vastatud. Kui keegi ei märgi seda lahendatuks, lõpeb see ise { $when }.
attesting-how = Kuidas vaadata: { $how }
attesting-until = Mis ajani see arvesse läheb
attesting-until-hint = Kui jätate tühjaks, läheb see arvesse ühe aasta. Kõige rohkem kaks aastat.
attesting-respondents-ask = Mitut klienti te küsitlesite
attesting-respondents-hint = Ainult siis, kui vahendate klientide öeldut: kui neid on alla viie, seda edasi ei anta, et kedagi ei saaks ära tunda.
attesting-evidence-file = Fail, mis seda tõendab
attesting-evidence-hint = Foto, hinnakiri. Faili ei saadeta ega hoita siin: allkirjastatakse ainult selle sõrmejälg, et saaksite hiljem näidata, et see oli just see fail.
attesting-outdated = See on aegunud
attesting-ours = Mida te olete kinnitanud
attesting-ours-look = { $publisher } · vaadatud { $when }, läheb arvesse kuni { $until }
attesting-asked = Mida te palusite teistel vaadata
attesting-asked-whom = { $publisher } · kellelt paluti: { $whom }, hiljemalt { $when }
attesting-file = Tõend kaasa võtmiseks
attesting-file-hint = Üks fail, milles on kirje, kõik selle kohta öeldu ja kõik allkirjad. Kellele te selle annate, see kontrollib faili ilma võrguta käsuga „marshrut verify“ ja faili nimega.
attesting-file-save = Salvesta tõend
attesting-file-vc = Salvesta teistele programmidele (Verifiable Credential)
attesting-file-cose = Sama COSE-vormingus
attesting-download = Salvesta failina
attesting-download-public = Ainult see, mis on avalik, ilma selleta, mida öeldakse turvalisuse kohta.
attesting-download-hsds = Teistele kataloogidele (HSDS 3.1)
attesting-download-geojson = Kaartidele (GeoJSON)
attesting-download-csv = Tabelitele (CSV)
attesting-nothing-twice = Paistab, et ükski teine liige teie teenuseid ei avalda.
verification-done-incomplete = Midagi ei saadetud: jäi märkimata midagi, mis peab kirjas olema. Palun täitke vorm uuesti.
task-settle-dispute = Teie vaidlustusele vastati: kas asi on lahendatud?
