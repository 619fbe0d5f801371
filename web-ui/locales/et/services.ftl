# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Teenuste otsing ja teenuse leht.
services-title = Teenused
services-words = Mida on vaja või kus?
services-country = Riik
services-category = Abi liik
services-language = Seal räägitav keel
services-target-group = Kellele
services-any = Kõik
services-more-filters = Rohkem filtreid
services-closed-too = Näita ka suletuid
services-accepting = Ainult need, mis võtavad suunamisi vastu
services-search = Otsi
services-clear = Tühjenda otsing
services-choosing = Valige teenus, kuhu inimene suunata, ja vajutage selle lehel „Kirjuta suunamine“.
services-found = { $count ->
    [0] Teenuseid ei leitud
    [one] Leiti { $count } teenus
   *[other] Leiti { $count } teenust
}
services-none-found = Kõigele sellele ei vasta ükski. Proovige vähemate sõnadega või võtke mõni filter ära.
services-none-yet = Teenuseid ei ole veel saabunud. Need tulevad ise, kui mõni partner on ühenduses.
services-other-categories = Muu
services-updated = muudetud { $when }
not-stated = märkimata
not-stated-place = koht märkimata
not-stated-languages = keeled märkimata
not-known = ei ole teada
anyone = kõigile

status-inactive = Praegu ei tööta
status-defunct = Lõpetatud
status-temporarily-closed = Ajutiselt suletud
status-not-stated = Olek märkimata
capacity-available = Kohti on
capacity-none = Praegu ei ole kohti
capacity-waiting-list = Ootenimekiri
capacity-assess-first = Kohad pärast hindamist
cost-free = Tasuta
cost-partly = Osaliselt tasuline
cost-paid = Tasuline
referrals-accepted = Võtab suunamisi vastu
referrals-not-accepted = Ei võta suunamisi vastu

service-nameless = Nimeta teenus
service-description = Kirjeldus
service-published-by = avaldaja:
facts-what = Mida pakutakse
facts-who = Kes võivad tulla
facts-where = Kus ja millal
facts-contact = Kontakt
facts-referrals = Kohad ja suunamised
facts-continuity = Ravi jätkamine
facts-record = Selle kirje kohta
fact-categories = Abi liigid
fact-cost = Hind
fact-documents = Vajalikud dokumendid
fact-languages = Keeled
fact-target-groups = Kellele
fact-access = Kuidas pääseb
fact-eligibility = Tingimused
fact-ages = Vanus
fact-legal-statuses = Sobivad õiguslikud staatused
fact-citizenships = Sobivad kodakondsused
fact-places = Aadress
fact-areas = Teeninduspiirkond
fact-hours = Lahtiolekuajad
fact-phones = Telefon
fact-email = E-post
fact-site = Veebileht
fact-capacity = Kohad
fact-terms = Suunamised
fact-foreigners = Annab ravimeid välismaalastele
fact-remote = Kaugregistreerimine nende riikide kodanikele
fact-ships = Saadab ravimeid
fact-months = Väljastatav ravimivaru
fact-tests = Enne nõutavad analüüsid
fact-revision = Versioon
fact-modified = Viimati muudetud
fact-confirmed = Kinnitatud kuni
documents-none = ei ole vaja
address-withheld = aadress on meelega varjatud
access-walk-in = Ilma aega kokku leppimata
access-appointment = Kokkulepitud ajal
access-referral-only = Ainult suunamisega
access-outreach = Tullakse inimeste juurde
access-online = Veebis
access-courier = Kulleri või postiga
ages-from = vähemalt { $from }-aastased
ages-to = kuni { $to }-aastased
ages-between = { $from }–{ $to }-aastased
hours-from = alates { $time }
hours-until = kuni { $time }
months = { $count ->
    [one] { $count } kuu
   *[other] { $count } kuud
}
terms-emergency = { $count ->
    [one] Erakorraline: otsustab { $count } tunni jooksul
   *[other] Erakorraline: otsustab { $count } tunni jooksul
}
terms-urgent = { $count ->
    [one] Kiire: otsustab { $count } tunni jooksul
   *[other] Kiire: otsustab { $count } tunni jooksul
}
terms-normal = { $count ->
    [one] Tavaline: otsustab { $count } tunni jooksul
   *[other] Tavaline: otsustab { $count } tunni jooksul
}
terms-feedback = { $count ->
    [one] Annab tagasisidet { $count } päeva jooksul
   *[other] Annab tagasisidet { $count } päeva jooksul
}

refer-title = Suuna inimene siia
refer-button = Kirjuta suunamine
refer-own = See on teie enda organisatsiooni teenus.
refer-accepted = { $partner } on lubanud vastata. Siin näete, millal suunamist loeti ja mida otsustati.
refer-not-accepted = { $partner } ei võta selle teenuse jaoks suunamisi vastu. Kasutage sellel lehel olevat kontakti.
refer-not-stated = { $partner } ei ole öelnud, kas võtab selle teenuse jaoks suunamisi vastu. Võite proovida; kehtivad tavalised tähtajad.

safety-title = Turvalisus
safety-hint = Seda näevad ainult võrgustiku liikmed. Rääkige inimesele, enne kui ta läheb.
safety-anonymous = Kas võib tulla nime ütlemata?
safety-reports = Kas nad teatavad inimestest ametivõimudele?
safety-copies = Kas nad teevad isikut tõendavatest dokumentidest koopiaid?
safety-non-citizens = Kas nad aitavad inimesi, kes ei ole selle riigi kodanikud?

missing-title = Avaldajal tuleb veel lisada
missing-name = Nimi
missing-description = Kirjeldus
missing-category = Abi liik
missing-status = Kas teenus töötab
missing-documents = Vajalikud dokumendid
missing-cost = Hind
missing-languages = Keeled
missing-country = Riik
missing-contact = Kontakt
missing-referral-terms = Suunamise tingimused
missing-safety = Turvalisus
authenticity-title = Kust see pärineb
authenticity-signed = Allkirjastas { $partner }. See arvuti kontrollis allkirja.
authenticity-own = Avaldas teie enda organisatsioon.
authenticity-published = Avaldatud
authenticity-entry = kirje { $entry }
services-near = Ainult selles kaardi kohas: { $place }.
services-anywhere = Näita kõiki kohti
map-title = Teenuste kaart
map-hint = Arv ütleb, mitu teenust seal on. Samad on allolevas loendis.
map-to-list = Loendi juurde
map-moves = Liiguta kaarti
map-nearer = Lähemale
map-farther = Kaugemale
map-west = Läände
map-east = Itta
map-north = Põhja
map-south = Lõunasse
map-whole = Kogu kaart
map-services = { $count ->
    [one] { $count } teenus
   *[other] { $count } teenust
}
map-places = ja veel { $count ->
    [one] { $count } koht
   *[other] { $count } kohta
}
map-outside = { $count ->
    [one] { $count } teenus on väljaspool seda kaardi osa.
   *[other] { $count } teenust on väljaspool seda kaardi osa.
}
map-nowhere = { $count ->
    [one] { $count } teenus ei ole kaardil: selle linn on märkimata, teadmata või hoitakse seda inimeste kaitseks saladuses.
   *[other] { $count } teenust ei ole kaardil: nende linn on märkimata, teadmata või hoitakse seda inimeste kaitseks saladuses.
}
duplicates-title = Kaks korda avaldatud?
duplicates-hint = Teise liikme kirje näib olevat samast teenusest.
duplicates-hint-own = Teise liikme kirje näib olevat samast teenusest. Üks teist võib oma kirjest teise kasuks loobuda; võõrast kirjet ei saa keegi muuta.
duplicates-merge = Loobu meie kirjest selle kasuks
duplicates-merge-hint = Meie kirje võetakse kõikjal tagasi koos sellega, mida selle kohta kinnitati; selle aadress viib edaspidi nende kirje juurde. Seda ei saa tagasi võtta: kirje tuleks uuesti avaldada.
duplicates-merge-button = Võta meie kirje tagasi
duplicates-merged = Teie kirje on tagasi võetud. Selle asemel kehtib see.
same-name = sama nimi
same-phone = sama telefon
same-email = sama e-post
same-site = sama veebileht
same-address = sama aadress
same-provider = sama organisatsioon
same-description = sama kirjeldus
same-city = sama linn
