# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Selle organisatsiooni inimesed selles sõlmes: kes sisse logib, mida kes tohib, mida on tehtud.
nav-staff = Töötajad
nav-audit = Tegevuslogi
nav-account = Minu konto
frame-signed-in-person = { $name }, { $organisation }

role-caseworker-hint = Kirjutab suunamisi ja vastab neile.
role-administrator = Administraator
role-administrator-hint = Hoolitseb teenuste, töötajate, võtmete ja varukoopiate eest ning loeb tegevuslogi.
role-verifier = Kontrollija
role-verifier-hint = Kontrollib teenuseid ja ütleb, mida leidis.
role-coordinator = Koordinaator
role-coordinator-hint = Esindab võrgustikus teie organisatsiooni: kutsub, teeb ettepanekuid, hääletab.

staff-title = Töötajad
staff-people = Kes siin töötab
staff-you = (teie)
staff-active = saab sisse logida
staff-invited = kutsutud
staff-closed = ei saa sisse logida
staff-second-factor = teine samm
staff-last-seen = logis sisse { $when }
staff-never-seen = pole veel sisse loginud
staff-invited-until = kood kehtib kuni { $when }
staff-free = { $count ->
    [0] Rohkem inimesi ei mahu. Eemaldage keegi, kes siin enam ei tööta.
    [one] Kutsuda saab veel { $count } inimese.
   *[other] Kutsuda saab veel { $count } inimest.
}
staff-change = Muuda: { $name }
staff-roles = Mida see inimene siin teeb
staff-save-roles = Salvesta rollid
staff-reset = Eemalda teine samm
staff-reset-hint = Kui keegi on kaotanud telefoni. Ta logib siis sisse ainult paroolilausega ja saab teise sammu uuesti seadistada.
staff-remove = Eemalda: { $name }
staff-invite = Kutsu kolleeg
staff-name = Nimi
staff-name-hint = Seda näevad ainult selle sõlme kolleegid, partnerid mitte kunagi.
staff-invite-button = Loo kood
staff-auto-lock = Automaatne lukustamine
staff-auto-lock-minutes = Mitu minutit tegevuseta
staff-auto-lock-hint = 2 kuni 60. Mustandid jäävad alles.
staff-auto-lock-button = Salvesta
staff-lock = Lukusta see sõlm
staff-lock-hint = Kõik logitakse välja. Sõlm unustab oma võtmed ega võta midagi vastu, kuni keegi sisse logib.
staff-lock-button = Lukusta sõlm kohe
staff-done-roles = Rollid on salvestatud ja kehtivad kohe.
staff-done-factor = Teine samm on eemaldatud.
staff-done-settings = Salvestatud.
confirm-passphrase = Teie paroolilause
confirm-passphrase-hint = Et veenduda, et see olete teie.

staff-invited-title = Kood kolleegile
staff-invited-lead = Selle koodi saaja on { $name }. Andke see talle ise. Koodi näidatakse ainult praegu.
staff-invited-open = Avage selles arvutis { $address }
staff-invited-type = Sisestage kood.
staff-invited-choose = Valige paroolilause, mida keegi teine ei tea.
staff-invited-care = Koodi saab kasutada ühe korra, kuni { $when }.
staff-remove-title = Kas eemaldada { $name }?
staff-remove-lead = { $name } logitakse kohe välja ja tema paroolilause ei ava enam midagi. Sellest peale salvestatakse kõik uue võtmega.
staff-remove-honest = Seda, mida see inimene seni lugeda sai, võidi kopeerida, ja ükski programm ei saa seda olematuks teha. Kui see teeb teile muret, vahetage ka organisatsiooni võtmed.
staff-remove-button = Eemalda
staff-remove-no = Jäta alles
staff-removed-title = Eemaldatud
staff-removed-out = { $name } on välja logitud ega saa enam sisse logida.
staff-removed-rekeyed = Nüüdsest salvestatakse kõik uue võtmega.
staff-removed-same-key = Võti jääb samaks: seda on vahetatud nii palju kordi, et uue jaoks ei ole enam ruumi.
staff-removed-again = Kutsuge uuesti: { $names }. Nad ei ole pärast programmi uuendamist sisse loginud.
staff-removed-code = Vana taastekood ei ava enam midagi. Kirjutage üles uus; seda näidatakse ainult praegu:

join-link = Olen siin uus ja mul on kood
join-title = Liituge kolleegidega
join-lead = Administraator andis teile koodi. Valige sellega oma paroolilause.
join-code = Kood
join-code-hint = Üheksa rühma, igaühes neli tähte või numbrit.
join-button = Alusta
passphrase-old = Praegune paroolilause
passphrase-new = Uus paroolilause
passphrase-new-hint = Vähemalt kümme märki; neli või viis juhuslikku sõna on tugevad ja jäävad kergesti meelde. Keegi ei saa seda teile hiljem uuesti öelda.
passphrase-again = Sama veel kord

code-title = Veel üks samm
code-lead = Teie konto küsib koodi teie telefonist.
code-label = Kood
code-hint = Kuus numbrit, mida autentimisrakendus praegu näitab, või üks teie varukoodidest.
code-wrong = See kood on vale või juba kasutatud. Oodake järgmist.

account-title = Minu konto
account-roles = Teie rollid: { $roles }
account-name = Teie nimi
account-name-hint = Seda näevad ainult selle sõlme kolleegid, partnerid mitte kunagi.
account-name-button = Salvesta nimi
account-passphrase = Uus paroolilause
account-passphrase-button = Muuda paroolilauset
account-backup-left = { $count ->
    [0] Varukoode ei ole enam. Uute saamiseks lülitage teine samm välja ja uuesti sisse.
    [one] Alles on { $count } varukood.
   *[other] Alles on { $count } varukoodi.
}
account-done-name = Salvestatud.
account-done-passphrase = Paroolilause on muudetud. Teie muud sisselogimised on lõpetatud.
account-done-factor = Teine samm on välja lülitatud.
account-done-session = Lõpetatud.
sessions-title = Kus te olete sisse logitud
sessions-title-all = Kes on sisse logitud
session-begun = algus: { $when }
session-used = kasutatud { $when }
session-this = see siin
session-end = Lõpeta
sessions-end = Lõpeta minu muud sisselogimised
factor-title = Sisselogimise teine samm
factor-on = sees
factor-lead = Lisaks paroolilausele kood teie telefonist: kes näeb teid paroolilauset sisestamas, ei saa ainult sellega sisse logida. Vaja on autentimisrakendust; see töötab internetita.
factor-button = Seadista
factor-off-button = Lülita välja
factor-scan = Skannige see oma autentimisrakendusega.
factor-qr = QR-kood autentimisrakenduse jaoks
factor-type = Või sisestage seal see võti:
factor-code-hint = Kuus numbrit, mida rakendus praegu näitab.
factor-confirm-button = Lülita sisse
factor-codes-title = Varukoodid
factor-codes-lead = Kirjutage need koodid kohe paberile: neid näidatakse ainult üks kord. Igaüks kehtib ühe korra, kui telefon on kadunud.
factor-codes-done = Kirjutasin need üles

audit-title = Tegevuslogi
audit-lead = Kes mida ja millal tegi. Mitte kunagi see, mis suunamises kirjas on.
audit-check = Kontrolli, kas midagi on puudu
audit-whole = terve
audit-cut = lõpp puudub
audit-broken = muudetud
audit-whole-words = { $count ->
    [one] { $count } kirje; midagi ei ole eemaldatud ega muudetud.
   *[other] { $count } kirjet; midagi ei ole eemaldatud ega muudetud.
}
audit-cut-words = Lõpp puudub: { $count } kirjest on alles { $good }. Keegi võis midagi varjata. Öelge sellele, kes sõlme eest hoolitseb.
audit-broken-words = Kirjeid on { $count }, omavahel sobivad neist kokku ainult esimesed { $good }. Keegi võis midagi varjata. Öelge sellele, kes sõlme eest hoolitseb.
audit-head = Kirjutage see üles, et hiljem võrrelda:
audit-who = Kes
audit-what = Mida
audit-when = Millal
audit-number = Nr
audit-object = Mille kohta (number)
audit-object-short = Mille kohta
audit-anybody = Kõik inimesed
audit-anything = Kõik tegevused
audit-filter = Näita
audit-nobody = ei ole teada
audit-command-line = käsurida
audit-found = { $count ->
    [0] Midagi ei leitud
    [one] { $count } kirje
   *[other] { $count } kirjet
}
audit-action-signed-in = Logis sisse
audit-action-sign-in-failed = Sisselogimine ebaõnnestus
audit-action-signed-out = Logis välja
audit-action-referral-viewed = Vaatas suunamist
audit-action-referral-changed = Muutis suunamist
audit-action-attachment-saved = Salvestas faili
audit-action-exported = Eksportis
audit-action-erased = Kustutas kliendi kohta hoitu
audit-action-service-changed = Muutis teenust
audit-action-network-changed = Tegutses võrgustikus
audit-action-backed-up = Tegi varukoopia
audit-action-colleague-invited = Kutsus kolleegi
audit-action-colleague-joined = Liitus
audit-action-colleague-removed = Eemaldas kolleegi
audit-action-roles-changed = Muutis rolle või nime
audit-action-sign-in-changed = Muutis kellegi sisselogimise viisi
audit-action-node-changed = Lukustas või seadistas sõlme
audit-action-shortened = Eemaldas kõige vanemad kirjed

problem-account-needs-caseworker = Seda saab teha juhtumikorraldaja.
problem-account-needs-administrator = Seda saab teha administraator.
problem-account-needs-verifier = Seda saab teha kontrollija.
problem-account-needs-coordinator = Seda saab teha koordinaator.
problem-account-who-helps = Selle rolli saavad teile anda: { $names }
problem-account-none = Sellele paroolilausele ei vasta ükski konto. Paluge administraatorilt kutset.
problem-account-last-administrator = See on ainus administraator, kes saab sisse logida. Määrake enne veel keegi administraatoriks.
problem-account-oneself = Ennast ei saa keegi eemaldada. Paluge seda teiselt administraatorilt.
problem-account-full = Rohkem inimesi ei mahu. Eemaldage keegi, kes siin enam ei tööta.
problem-account-wrong-code = See kood ei ava midagi. Võib-olla on seda juba kasutatud või on see tagasi võetud; paluge uut.
problem-account-invitation-expired = See kood on aegunud. Paluge uut.
problem-account-second-factor-on = Teine samm on juba sees. Lülitage see enne välja.
problem-account-command-line = Käsureal ei ole oma kontot.
problem-account-unwritten = Kontode faili ei saa lugeda või kirjutada. „marshrut doctor“ ütleb, mis kettal viga on.
problem-audit-unwritten = Tegevuslogi ei saa kirjutada, seepärast ei tehtud midagi. „marshrut doctor“ ütleb, mis kettal viga on.
problem-session-wrong-code = See kood on vale või juba kasutatud. Oodake järgmist.
problem-name-length = Nimes peab olema 1 kuni 80 märki.
problem-name-taken = Kellelgi siin on juba see nimi. Lisage midagi, et neid kahte eristada.
problem-roles-missing = Valige vähemalt üks roll.
problem-passphrase-short = See paroolilause on liiga lühike: vaja on vähemalt kümmet märki.
problem-passphrase-length = Sisestage paroolilause.
problem-passphrase-unusable = Seda paroolilauset ei saa siin kasutada. Valige teine.
problem-passphrase-differs = Paroolilaused ei kattu.
problem-auto-lock-minutes-range = Valige 2 kuni 60 minutit.
