# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Cadrul tuturor paginilor, intrarea, astăzi, partenerii, despre program. Scurt, cald, simplu.
product = Marshrut

nav-label = Pagini
nav-today = Astăzi
nav-referrals = Referiri
nav-services = Servicii
nav-partners = Parteneri
nav-about = Despre
nav-waiting = ne așteaptă

frame-skip = Salt la conținut
frame-language = Limba
frame-lock = Blocați acum
frame-signed-in = Ați intrat: { $organisation }
frame-connected = { $count ->
    [one] Legătură cu { $connected } din { $count } partener
    [few] Legătură cu { $connected } din { $count } parteneri
   *[other] Legătură cu { $connected } din { $count } de parteneri
}
frame-no-partners = Încă nu sunt parteneri
frame-synced = actualizat { $when }
frame-never-synced = încă neactualizat
frame-unsent = { $count ->
    [one] { $count } mesaj încă nelivrat
    [few] { $count } mesaje încă nelivrate
   *[other] { $count } de mesaje încă nelivrate
}
frame-recovering = Acest nod își ia înapoi înregistrările de la parteneri. Puteți citi; trimiterea merge din nou când termină.
frame-unsaved = Ce ați scris aici nu este salvat încă.
frame-copied = Copiat

sign-in-title = Autentificare
sign-in-lead = Introduceți fraza de acces a nodului organizației dvs.
sign-in-locked = Blocat. Introduceți fraza de acces ca să continuați.
sign-in-locked-node = Nodul este blocat. Fraza de acces îl deblochează; abia atunci ia legătura cu partenerii.
sign-in-passphrase = Fraza de acces
sign-in-passphrase-hint = Rămâne pe acest calculator.
sign-in-button = Intrați
sign-in-wrong = Fraza de acces nu este corectă. Verificați limba tastaturii și Caps Lock și încercați din nou.
sign-in-slow = { $count ->
    [one] Prea multe încercări. Așteptați { $count } secundă și încercați din nou.
    [few] Prea multe încercări. Așteptați { $count } secunde și încercați din nou.
   *[other] Prea multe încercări. Așteptați { $count } de secunde și încercați din nou.
}
sign-in-no-cookie = Fraza de acces este corectă, dar browserul nu a păstrat autentificarea la această adresă. Folosiți { $address }

form-problems = Vă rugăm să verificați
form-error = Problemă:
form-choose = Alegeți
form-optional = (dacă doriți)
pager-label = Paginile listei
pager-before = Înapoi
pager-after = Înainte
pager-page = Pagina { $page } din { $last }
yes = Da
no = Nu

today-title = Ce vă așteaptă astăzi
tile-new = Referiri noi
tile-waiting = Așteaptă răspunsul nostru
tile-undecided = Trimise, încă fără decizie
tile-unsent = Încă nelivrate
today-ours = Ne așteaptă pe noi
today-ours-empty = Nimeni nu așteaptă răspunsul dvs. E bine.
today-theirs = Îi așteptăm pe parteneri
today-theirs-empty = Partenerii au răspuns la toate.
today-more = { $count ->
    [one] și încă { $count }
    [few] și încă { $count }
   *[other] și încă { $count }
}
today-drafts = { $count ->
    [one] { $count } ciornă așteaptă să fie terminată
    [few] { $count } ciorne așteaptă să fie terminate
   *[other] { $count } de ciorne așteaptă să fie terminate
}
today-find = Găsiți un serviciu
today-services = { $count ->
    [one] { $count } serviciu al rețelei este pe acest calculator; căutarea merge și fără internet.
    [few] { $count } servicii ale rețelei sunt pe acest calculator; căutarea merge și fără internet.
   *[other] { $count } de servicii ale rețelei sunt pe acest calculator; căutarea merge și fără internet.
}

partners-title = Parteneri
partners-found = { $count ->
    [0] Încă nu sunt parteneri
    [one] { $count } partener și noi
    [few] { $count } parteneri și noi
   *[other] { $count } de parteneri și noi
}
partners-meeting-points = Puncte de întâlnire
partners-meeting-points-hint = Ajută calculatoarele partenerilor să se găsească. Nu pot citi nimic.
partners-fork = Înregistrările organizației „{ $partner }” se contrazic. Până se lămurește, nu aveți încredere în nimic mai nou de la ea. Sunați-i.
partner-us = Suntem noi
partner-connected = Conectat
partner-away = Neconectat
partner-seen = ultima dată { $when }
partner-never-seen = încă nu a fost conectat
partner-services = { $count ->
    [one] { $count } serviciu
    [few] { $count } servicii
   *[other] { $count } de servicii
}
partner-mailbox = Păstrează mesaje pentru alții
partner-mailbox-full = Căsuța poștală este plină
partner-mailbox-lost = { $count ->
    [one] Căsuța lui poștală a pierdut { $count } mesaj
    [few] Căsuța lui poștală a pierdut { $count } mesaje
   *[other] Căsuța lui poștală a pierdut { $count } de mesaje
}
partner-stale-key = Cheie veche ({ $when }): rugați-i să-și deschidă nodul
partner-unsent = { $count ->
    [one] { $count } mesaj îl așteaptă
    [few] { $count } mesaje îl așteaptă
   *[other] { $count } de mesaje îl așteaptă
}
invite-title = Invitați un partener
invite-lead = Primiți un text pe care îl dați mai departe. Cine îl are se poate alătura rețelei în numele dvs., așa că dați-l doar cuiva cunoscut, pe o cale sigură.
invite-note = Pentru cine este?
invite-note-hint = O notă pentru dvs. Nu se trimite.
invite-kind = Pe cine invitați?
invite-member = O organizație
invite-bootstrap = Un punct de întâlnire
invite-bootstrap-hint = Un server care îi ajută pe parteneri să se găsească și nu poate citi nimic.
invite-button = Faceți o invitație
invitation-title = Invitația dvs.
invitation-lead = Copiați acest text și dați-l mai departe. Este afișat doar acum.
invitation-care = Cine are textul se poate alătura. Este valabil până la { $when }.
invitation-text = Invitație
invitation-copy = Copiați
invitation-done = Gata
invitation-how = Partenerul rulează „marshrut network join” pe calculatorul său și lipește textul.

about-title = Despre Marshrut
about-what = Marshrut unește organizații care ajută migranții. Fiecare își păstrează datele pe propriul calculator. Aici găsiți serviciile partenerilor și, cu acordul persoanei, o îndrumați către unul dintre ei, ca nimeni să nu se piardă pe drum.
about-details = Acest nod
about-version = Versiune
about-organisation = Organizație
about-network = Rețea
about-addresses = Partenerii ne găsesc la
about-page = Adresa acestor pagini
about-none = niciuna
about-protects = Ce este protejat
about-protects-1 = O referire poate fi citită doar de organizația căreia îi este adresată și de dvs. Este criptată pe tot drumul.
about-protects-2 = Tot ce este pe acest disc este criptat cu fraza de acces. Un calculator oprit sau blocat nu dezvăluie nimic.
about-protects-3 = Fiecare serviciu apare așa cum l-a semnat cel care l-a publicat; nimeni nu îl poate schimba pe drum.
about-not = Ce nu este protejat
about-not-1 = Un calculator controlat de altcineva în timp ce lucrați la el.
about-not-2 = Ce este pe ecran, fotografiile ecranului și hârtiile.
about-not-3 = Faptul că și când calculatorul dvs. comunică cu calculatoarele partenerilor.
about-not-4 = Ce face organizația destinatară cu ceea ce citește.
about-licence = Licență și surse
about-licence-text = Program liber sub licența GNU Affero General Public License, versiunea 3 sau mai nouă. Îl puteți folosi, studia, distribui și schimba.
about-sources = Numele țărilor și ale limbilor: Unicode CLDR (Unicode License v3). Codurile populațiilor-cheie: WHO SMART Guidelines HIV. Orașele de pe hartă și numele lor: GeoNames (geonames.org, CC BY 4.0), alese și rotunjite de noi. Contururile țărilor: Natural Earth (domeniu public), cu frontierele recunoscute de Organizația Națiunilor Unite.

# Date. $month este una dintre month-1 … month-12 de mai jos.
date-day = { $day } { $month } { $year }
date-day-time = { $day } { $month } { $year }, { $time }
date-day-time-this-year = { $day } { $month }, { $time }
date-unknown = dată necunoscută
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie
day-1 = lun
day-2 = mar
day-3 = mie
day-4 = joi
day-5 = vin
day-6 = sâm
day-7 = dum
time-now = chiar acum
time-ago-minutes = { $count ->
    [one] acum { $count } minut
    [few] acum { $count } minute
   *[other] acum { $count } de minute
}
time-ago-hours = { $count ->
    [one] acum { $count } oră
    [few] acum { $count } ore
   *[other] acum { $count } de ore
}
time-ago-days = { $count ->
    [one] acum { $count } zi
    [few] acum { $count } zile
   *[other] acum { $count } de zile
}
time-ahead-minutes = { $count ->
    [one] peste { $count } minut
    [few] peste { $count } minute
   *[other] peste { $count } de minute
}
time-ahead-hours = { $count ->
    [one] peste { $count } oră
    [few] peste { $count } ore
   *[other] peste { $count } de ore
}
time-ahead-days = { $count ->
    [one] peste { $count } zi
    [few] peste { $count } zile
   *[other] peste { $count } de zile
}
# Un termen care vine, după „Decideți:”.
time-due-minutes = { $count ->
    [one] a rămas { $count } minut
    [few] au rămas { $count } minute
   *[other] au rămas { $count } de minute
}
time-due-hours = { $count ->
    [one] a rămas { $count } oră
    [few] au rămas { $count } ore
   *[other] au rămas { $count } de ore
}
time-due-days = { $count ->
    [one] a rămas { $count } zi
    [few] au rămas { $count } zile
   *[other] au rămas { $count } de zile
}
# Un termen care a trecut.
time-overdue-minutes = { $count ->
    [one] întârziere de { $count } minut
    [few] întârziere de { $count } minute
   *[other] întârziere de { $count } de minute
}
time-overdue-hours = { $count ->
    [one] întârziere de { $count } oră
    [few] întârziere de { $count } ore
   *[other] întârziere de { $count } de ore
}
time-overdue-days = { $count ->
    [one] întârziere de { $count } zi
    [few] întârziere de { $count } zile
   *[other] întârziere de { $count } de zile
}
