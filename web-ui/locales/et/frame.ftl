# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Iga lehe raam, sisselogimine, täna, partnerid, teave. Lühidalt, soojalt ja lihtsalt; ilma erialakeeleta.
product = Marshrut

nav-label = Lehed
nav-today = Täna
nav-referrals = Suunamised
nav-services = Teenused
nav-partners = Partnerid
nav-about = Teave
nav-waiting = meid ootamas

frame-skip = Sisu juurde
frame-language = Keel
frame-lock = Lukusta kohe
frame-signed-in = Sisse logitud: { $organisation }
# Praegu on ühenduses $connected partneri arvutit, kokku on neid $count.
frame-connected = { $count ->
    [one] Ühendus { $connected } partneriga { $count }-st
   *[other] Ühendus { $connected } partneriga { $count }-st
}
frame-no-partners = Partnereid veel ei ole
frame-synced = uuendatud { $when }
frame-never-synced = veel uuendamata
frame-unsent = { $count ->
    [one] { $count } veel kohale toimetamata
   *[other] { $count } veel kohale toimetamata
}
frame-recovering = See sõlm toob oma kirjeid partneritelt tagasi. Lugeda saate; saata saab taas, kui see on tehtud.
frame-unsaved = Siia kirjutatu ei ole veel salvestatud.
frame-copied = Kopeeritud

sign-in-title = Sisselogimine
sign-in-lead = Sisestage oma organisatsiooni sõlme paroolilause.
sign-in-locked = Lukustatud. Jätkamiseks sisestage paroolilause.
sign-in-locked-node = See sõlm on lukus. Teie paroolilause avab selle; alles siis suhtleb see partneritega.
sign-in-passphrase = Paroolilause
sign-in-passphrase-hint = See jääb sellesse arvutisse.
sign-in-button = Logi sisse
sign-in-wrong = See ei ole õige paroolilause. Kontrollige klaviatuuri keelt ja Caps Locki ning proovige uuesti.
sign-in-slow = { $count ->
    [one] Liiga palju katseid. Oodake { $count } sekund ja proovige siis uuesti.
   *[other] Liiga palju katseid. Oodake { $count } sekundit ja proovige siis uuesti.
}
sign-in-no-cookie = Paroolilause on õige, aga brauser ei jätnud sisselogimist sellel aadressil meelde. Avage selle asemel { $address }

form-problems = Palun vaadake see üle
form-error = Probleem:
form-choose = Valige
form-optional = (soovi korral)
pager-label = Loendi lehed
pager-before = Eelmine
pager-after = Järgmine
pager-page = Leht { $page } / { $last }
yes = Jah
no = Ei

today-title = Mis teid täna ootab
tile-new = Uued suunamised
tile-waiting = Ootavad meie vastust
tile-undecided = Saadetud, veel otsustamata
tile-unsent = Veel kohale toimetamata
today-ours = Ootavad meid
today-ours-empty = Miski ei oota teie vastust. Tore.
today-theirs = Ootavad partnereid
today-theirs-empty = Ükski partner ei ole teile vastust võlgu.
today-more = { $count ->
    [one] ja veel { $count }
   *[other] ja veel { $count }
}
today-drafts = { $count ->
    [one] { $count } mustand ootab lõpetamist
   *[other] { $count } mustandit ootab lõpetamist
}
today-find = Leia teenus
today-services = { $count ->
    [one] Selles arvutis on { $count } võrgustiku teenus; otsing töötab ka internetita.
   *[other] Selles arvutis on { $count } võrgustiku teenust; otsing töötab ka internetita.
}

partners-title = Partnerid
partners-found = { $count ->
    [0] Partnereid veel ei ole
    [one] { $count } partner ja meie
   *[other] { $count } partnerit ja meie
}
partners-meeting-points = Kohtumispunktid
partners-meeting-points-hint = Need aitavad partnerite arvutitel üksteist leida. Lugeda ei saa need midagi.
partners-fork = Partneri { $partner } kirjed on omavahel vastuolus. Uuemaid kirjeid temalt ei usaldata, kuni asi on selgeks saanud. Helistage neile.
partner-us = See oleme meie
partner-connected = Ühenduses
partner-away = Ei ole ühenduses
partner-seen = viimati ühenduses { $when }
partner-never-seen = pole veel ühenduses olnud
partner-services = { $count ->
    [one] { $count } teenus
   *[other] { $count } teenust
}
partner-mailbox = Hoiab teiste sõnumeid
partner-mailbox-full = Postkast on täis
partner-mailbox-lost = { $count ->
    [one] Tema postkast kaotas { $count } sõnumi
   *[other] Tema postkast kaotas { $count } sõnumit
}
partner-stale-key = Vana võti ({ $when }): paluge neil oma sõlm avada
partner-unsent = { $count ->
    [one] teda ootab { $count } sõnum
   *[other] teda ootab { $count } sõnumit
}
invite-title = Kutsu partner
invite-lead = Saate teksti, mis tuleb edasi anda. Kelle käes see on, see saab teie nimel võrgustikuga liituda. Seepärast andke see ainult kellelegi, keda tunnete, ja viisil, mida usaldate.
invite-note = Kellele see on?
invite-note-hint = Märge teile endale. Seda ei saadeta.
invite-kind = Keda te kutsute?
invite-member = Organisatsiooni
invite-bootstrap = Kohtumispunkti
invite-bootstrap-hint = Server, mis aitab partneritel üksteist leida ega saa midagi lugeda.
invite-button = Loo kutse
invitation-title = Teie kutse
invitation-lead = Kopeerige see tekst ja andke edasi. Seda näidatakse ainult praegu.
invitation-care = Kelle käes see tekst on, see saab liituda. Tekst kehtib kuni { $when }.
invitation-text = Kutse
invitation-copy = Kopeeri
invitation-done = Valmis
invitation-how = Partner käivitab oma arvutis „marshrut network join“ ja kleebib selle sinna.

about-title = Teave Marshruti kohta
about-what = Marshrut ühendab organisatsioone, kes aitavad migrante. Igaüks hoiab oma andmeid oma arvutis. Siit leiate partnerite teenused ja saate inimese tema nõusolekul sinna edasi suunata, et keegi teel kaduma ei läheks.
about-details = See sõlm
about-version = Versioon
about-organisation = Organisatsioon
about-network = Võrgustik
about-addresses = Partnerid leiavad meid aadressilt
about-page = Nende lehtede aadress
about-none = puudub
about-protects = Mis on kaitstud
about-protects-1 = Suunamist saab lugeda ainult organisatsioon, kellele see saadetakse, ja teie. See on krüpteeritud kogu tee.
about-protects-2 = Kõik sellel kettal on paroolilausega krüpteeritud. Välja lülitatud või lukustatud arvuti ei reeda midagi.
about-protects-3 = Iga teenust näidatakse nii, nagu selle avaldaja on selle allkirjastanud; keegi ei saa seda teel muuta.
about-not = Mis ei ole kaitstud
about-not-1 = Arvuti, mida teie töötamise ajal juhib keegi teine.
about-not-2 = See, mis on ekraanil, pildid ekraanist ja paber.
about-not-3 = See, et teie arvuti suhtleb partnerite arvutitega, ja millal.
about-not-4 = Mida vastuvõttev organisatsioon loetuga teeb.
about-licence = Litsents ja allikad
about-licence-text = Vaba tarkvara GNU Affero üldise avaliku litsentsi (AGPL) alusel, versioon 3 või uuem. Seda võib kasutada, uurida, jagada ja muuta.
about-sources = Riikide ja keelte nimed: Unicode CLDR (Unicode License v3). Võtmerühmade koodid: WHO SMART Guidelines HIV. Kaardi linnad ja nende nimed: GeoNames (geonames.org, CC BY 4.0), meie valitud ja ümardatud. Riikide piirjooned: Natural Earth (üldkasutatav), piirid, mida tunnustab Ühinenud Rahvaste Organisatsioon.

# Kuupäevad. $month on üks allpool olevatest month-1 kuni month-12.
date-day = { $day }. { $month } { $year }
date-day-time = { $day }. { $month } { $year } kell { $time }
date-day-time-this-year = { $day }. { $month } kell { $time }
date-unknown = kuupäev teadmata
month-1 = jaanuar
month-2 = veebruar
month-3 = märts
month-4 = aprill
month-5 = mai
month-6 = juuni
month-7 = juuli
month-8 = august
month-9 = september
month-10 = oktoober
month-11 = november
month-12 = detsember
day-1 = E
day-2 = T
day-3 = K
day-4 = N
day-5 = R
day-6 = L
day-7 = P
time-now = äsja
time-ago-minutes = { $count ->
    [one] { $count } minut tagasi
   *[other] { $count } minutit tagasi
}
time-ago-hours = { $count ->
    [one] { $count } tund tagasi
   *[other] { $count } tundi tagasi
}
time-ago-days = { $count ->
    [one] { $count } päev tagasi
   *[other] { $count } päeva tagasi
}
time-ahead-minutes = { $count ->
    [one] { $count } minuti pärast
   *[other] { $count } minuti pärast
}
time-ahead-hours = { $count ->
    [one] { $count } tunni pärast
   *[other] { $count } tunni pärast
}
time-ahead-days = { $count ->
    [one] { $count } päeva pärast
   *[other] { $count } päeva pärast
}
# Tulevane tähtaeg, „Otsustage:“ järel.
time-due-minutes = { $count ->
    [one] jäänud on { $count } minut
   *[other] jäänud on { $count } minutit
}
time-due-hours = { $count ->
    [one] jäänud on { $count } tund
   *[other] jäänud on { $count } tundi
}
time-due-days = { $count ->
    [one] jäänud on { $count } päev
   *[other] jäänud on { $count } päeva
}
# Möödunud tähtaeg.
time-overdue-minutes = { $count ->
    [one] { $count } minut üle tähtaja
   *[other] { $count } minutit üle tähtaja
}
time-overdue-hours = { $count ->
    [one] { $count } tund üle tähtaja
   *[other] { $count } tundi üle tähtaja
}
time-overdue-days = { $count ->
    [one] { $count } päev üle tähtaja
   *[other] { $count } päeva üle tähtaja
}
