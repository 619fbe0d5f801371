# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Verificare și liste de servicii: ce stă lângă o atestare, o contestație sau o cerere, și fișiere de salvat.
attesting-ties = Cu cuvintele lor: { $level }. { $tie }
attesting-grade = { $what }: { $grade } din { $best }
attesting-respondents = { $count ->
    [one] A fost întrebat { $count } beneficiar
    [few] Au fost întrebați { $count } beneficiari
   *[other] Au fost întrebați { $count } de beneficiari
}
attesting-evidence = Amprentele (SHA-256) dovezilor
attesting-against = Ce se contestă: { $what }
attesting-answered = { $who } a răspuns: { $answer }
attesting-settled = { $who } a considerat că s-a rezolvat
attesting-lapses = S-a răspuns. Dacă nimeni nu spune că s-a rezolvat, contestația se încheie singură pe { $when }.
attesting-how = Cum să verificați: { $how }
attesting-until = Până când contează
attesting-until-hint = Dacă lăsați gol, contează un an. Cel mult doi ani.
attesting-respondents-ask = Câți beneficiari ați întrebat
attesting-respondents-hint = Doar dacă transmiteți ce au spus beneficiarii: dacă sunt mai puțin de cinci, nu se transmite, ca nimeni să nu poată fi recunoscut.
attesting-evidence-file = Un fișier care dovedește acest lucru
attesting-evidence-hint = O fotografie, o listă de prețuri. Fișierul nu se trimite și nu se păstrează aici: se semnează doar amprenta lui, ca să puteți arăta mai târziu că era chiar acest fișier.
attesting-outdated = Este învechit
attesting-ours = Ce ați atestat
attesting-ours-look = { $publisher } · verificat pe { $when }, contează până la { $until }
attesting-asked = Ce i-ați rugat pe alții să verifice
attesting-asked-whom = { $publisher } · rugați: { $whom }, până la { $when }
attesting-file = Dovadă de luat cu dvs.
attesting-file-hint = Un singur fișier cu înregistrarea, tot ce s-a spus despre ea și toate semnăturile. Cine îl primește de la dvs. îl verifică fără rețea, cu comanda „marshrut verify” și numele fișierului.
attesting-file-save = Salvați dovada
attesting-file-vc = Salvați pentru alte programe (Verifiable Credential)
attesting-file-cose = Același lucru ca COSE
attesting-download = Salvați ca fișier
attesting-download-public = Doar ce este public, fără ce se spune despre siguranță.
attesting-download-hsds = Pentru alte cataloage (HSDS 3.1)
attesting-download-geojson = Pentru hărți (GeoJSON)
attesting-download-csv = Pentru tabele (CSV)
attesting-nothing-twice = Se pare că niciun alt membru nu publică vreunul dintre serviciile dvs.
verification-done-incomplete = Nu s-a trimis nimic: lipsește ceva obligatoriu. Vă rugăm să completați formularul din nou.
task-settle-dispute = La contestația dvs. s-a răspuns: s-a rezolvat?
