# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Găsirea serviciilor și pagina unui serviciu.
services-title = Servicii
services-words = De ce este nevoie sau unde?
services-country = Țara
services-category = Tipul de ajutor
services-language = Limba vorbită acolo
services-target-group = Pentru cine
services-any = Oricare
services-more-filters = Mai multe filtre
services-closed-too = Afișați și cele închise
services-accepting = Doar cele care primesc referiri
services-search = Căutați
services-clear = Ștergeți căutarea
services-choosing = Alegeți serviciul către care îndrumați persoana, apoi apăsați „Scrieți o referire” pe pagina lui.
services-found = { $count ->
    [0] Nu s-a găsit niciun serviciu
    [one] { $count } serviciu găsit
    [few] { $count } servicii găsite
   *[other] { $count } de servicii găsite
}
services-none-found = Nimic nu se potrivește cu toate acestea. Încercați cu mai puține cuvinte sau scoateți un filtru.
services-none-yet = Încă nu a sosit niciun serviciu. Ele apar singure imediat ce se conectează un partener.
services-other-categories = Altele
services-updated = modificat { $when }
not-stated = nu este indicat
not-stated-place = locul nu este indicat
not-stated-languages = limbile nu sunt indicate
not-known = nu se știe
anyone = oricine

status-inactive = Acum nu funcționează
status-defunct = Închis
status-temporarily-closed = Închis temporar
status-not-stated = Nu se știe dacă funcționează
capacity-available = Are locuri
capacity-none = Acum nu are locuri
capacity-waiting-list = Listă de așteptare
capacity-assess-first = Locuri după o evaluare
cost-free = Gratuit
cost-partly = Parțial cu plată
cost-paid = Cu plată
referrals-accepted = Primește referiri
referrals-not-accepted = Nu primește referiri

service-nameless = Serviciu fără nume
service-description = Descriere
service-published-by = publicat de
facts-what = Ce oferă
facts-who = Cine poate veni
facts-where = Unde și când
facts-contact = Contact
facts-referrals = Locuri și referiri
facts-continuity = Continuarea tratamentului
facts-record = Despre această înregistrare
fact-categories = Tipuri de ajutor
fact-cost = Cost
fact-documents = Acte necesare
fact-languages = Limbi
fact-target-groups = Pentru cine
fact-access = Cum se ajunge la serviciu
fact-eligibility = Condiții
fact-ages = Vârsta
fact-legal-statuses = Statute juridice acceptate
fact-citizenships = Cetățenii acceptate
fact-places = Adresa
fact-areas = Zona deservită
fact-hours = Program
fact-phones = Telefon
fact-email = E-mail
fact-site = Site
fact-capacity = Locuri
fact-terms = Referiri
fact-foreigners = Dă medicamente străinilor
fact-remote = Ia în evidență de la distanță cetățeni din
fact-ships = Expediază medicamente
fact-months = Dă medicamente pentru
fact-tests = Analize cerute înainte
fact-revision = Revizia
fact-modified = Ultima modificare
fact-confirmed = Confirmat până la
documents-none = nu sunt necesare
address-withheld = adresă ascunsă intenționat
access-walk-in = Fără programare
access-appointment = Cu programare
access-referral-only = Doar cu referire
access-outreach = Vin ei la oameni
access-online = Online
access-courier = Prin curier sau poștă
ages-from = de la { $from }
ages-to = până la { $to }
ages-between = { $from }–{ $to }
hours-from = de la { $time }
hours-until = până la { $time }
months = { $count ->
    [one] { $count } lună
    [few] { $count } luni
   *[other] { $count } de luni
}
terms-emergency = { $count ->
    [one] Urgență majoră: decide în { $count } oră
    [few] Urgență majoră: decide în { $count } ore
   *[other] Urgență majoră: decide în { $count } de ore
}
terms-urgent = { $count ->
    [one] Urgent: decide în { $count } oră
    [few] Urgent: decide în { $count } ore
   *[other] Urgent: decide în { $count } de ore
}
terms-normal = { $count ->
    [one] Obișnuit: decide în { $count } oră
    [few] Obișnuit: decide în { $count } ore
   *[other] Obișnuit: decide în { $count } de ore
}
terms-feedback = { $count ->
    [one] Comunică rezultatul în { $count } zi
    [few] Comunică rezultatul în { $count } zile
   *[other] Comunică rezultatul în { $count } de zile
}

refer-title = Îndrumați o persoană aici
refer-button = Scrieți o referire
refer-own = Acesta este un serviciu al organizației dvs.
refer-accepted = { $partner } a promis să răspundă. Veți vedea aici când s-a citit referirea și ce s-a decis.
refer-not-accepted = { $partner } nu primește referiri pentru acest serviciu. Folosiți contactul de pe această pagină.
refer-not-stated = { $partner } nu a spus dacă primește referiri pentru acest serviciu. Puteți încerca; sunt valabile termenele obișnuite.

safety-title = Siguranță
safety-hint = Doar membrii rețelei văd asta. Spuneți-i persoanei înainte să meargă.
safety-anonymous = Se poate veni fără a spune numele?
safety-reports = Transmit autorităților informații despre oameni?
safety-copies = Copiază actele de identitate?
safety-non-citizens = Ajută persoane care nu sunt cetățeni ai țării?

missing-title = De completat de organizația care publică
missing-name = Nume
missing-description = Descriere
missing-category = Tipul de ajutor
missing-status = Dacă funcționează
missing-documents = Acte necesare
missing-cost = Cost
missing-languages = Limbi
missing-country = Țara
missing-contact = Contact
missing-referral-terms = Condițiile referirii
missing-safety = Siguranță
authenticity-title = De unde vine informația
authenticity-signed = Semnat de { $partner }. Acest calculator a verificat semnătura.
authenticity-own = Publicat de organizația dvs.
authenticity-published = Publicat
authenticity-entry = înregistrarea { $entry }
services-near = Doar în acest loc de pe hartă: { $place }.
services-anywhere = Arătați toate locurile
map-title = Harta serviciilor
map-hint = Numărul arată câte servicii sunt acolo. Aceleași servicii sunt în lista de mai jos.
map-to-list = Mergeți la listă
map-moves = Mutați harta
map-nearer = Mai aproape
map-farther = Mai departe
map-west = Spre vest
map-east = Spre est
map-north = Spre nord
map-south = Spre sud
map-whole = Toată harta
map-services = { $count ->
    [one] { $count } serviciu
    [few] { $count } servicii
   *[other] { $count } de servicii
}
map-places = și încă { $count ->
    [one] { $count } loc
    [few] { $count } locuri
   *[other] { $count } de locuri
}
map-outside = { $count ->
    [one] { $count } serviciu este în afara acestei părți a hărții.
    [few] { $count } servicii sunt în afara acestei părți a hărții.
   *[other] { $count } de servicii sunt în afara acestei părți a hărții.
}
map-nowhere = { $count ->
    [one] { $count } serviciu nu este pe hartă: orașul nu e indicat, nu e cunoscut sau e ținut secret pentru a proteja oameni.
    [few] { $count } servicii nu sunt pe hartă: orașul nu e indicat, nu e cunoscut sau e ținut secret pentru a proteja oameni.
   *[other] { $count } de servicii nu sunt pe hartă: orașul nu e indicat, nu e cunoscut sau e ținut secret pentru a proteja oameni.
}
duplicates-title = Publicat de două ori?
duplicates-hint = Înregistrarea altui membru pare să fie despre același serviciu.
duplicates-hint-own = Înregistrarea altui membru pare să fie despre același serviciu. Una dintre organizații poate renunța la înregistrarea sa în favoarea celeilalte; nimeni nu poate schimba înregistrarea altuia.
duplicates-merge = Renunțați la înregistrarea noastră în favoarea acesteia
duplicates-merge-hint = Înregistrarea noastră este retrasă peste tot, cu tot ce s-a atestat despre ea; adresa ei duce de acum la înregistrarea lor. Nu se poate reveni: înregistrarea ar trebui publicată din nou.
duplicates-merge-button = Retrageți înregistrarea noastră
duplicates-merged = Înregistrarea dvs. a fost retrasă. Aceasta îi ține locul.
same-name = același nume
same-phone = același telefon
same-email = același e-mail
same-site = același site
same-address = aceeași adresă
same-provider = aceeași organizație
same-description = aceeași descriere
same-city = același oraș
