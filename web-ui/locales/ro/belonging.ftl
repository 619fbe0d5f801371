# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Apartenența la rețea: ieșirea din ea, cine a fost invitat, cartea de vizită pentru cei care depun o cerere; și ce îi mai lipsește unei propuneri.
leave-title = Ieșiți din rețea
leave-lead = Iese toată organizația dvs., nu doar acest calculator. Vorbiți mai întâi cu colegii și cu partenerii.
leave-means-1 = Calculatoarele partenerilor nu se mai conectează la al dvs. Ce nu a ajuns până atunci nu mai ajunge.
leave-means-2 = La referirile în curs nu mai puteți răspunde nici dvs., nici partenerii. Încheiați-le sau predați-le mai întâi.
leave-means-3 = Ce ați publicat se poate citi în continuare, cu mențiunea că ați ieșit din rețea. Nimeni nu mai poate îndruma persoane către dvs.
leave-means-4 = Nu vă puteți întoarce singuri: decid ceilalți membri, prin vot.
leave-waiting = { $count ->
    [one] Acum vă așteaptă { $count } referire.
    [few] Acum vă așteaptă { $count } referiri.
   *[other] Acum vă așteaptă { $count } de referiri.
}
leave-name = Ca să ieșiți, scrieți numele organizației exact așa cum apare aici
leave-words = De ce? Vor putea citi toți membrii.
leave-button = Ieșiți din rețea
leave-no = Rămâneți în rețea
problem-departure-name = Acesta nu este numele organizației dvs. Scrieți-l exact așa cum apare deasupra câmpului.
given-title = Invitații date de dvs.
given-hint = O invitație nu poate fi luată înapoi; după ziua ei nu mai deschide nimic. A ajuns în mâini nepotrivite? Spuneți imediat celorlalți membri: nu trebuie să garanteze pentru cine a folosit-o și îl pot suspenda prin vot.
given-no-note = Fără notă
given-made = făcută pe { $when }
given-open = încă nefolosită, valabilă până la { $when }
given-used = folosită de { $partner }
card-title = Cartea de vizită a rețelei
card-link-hint = Cineva vrea să depună singur o cerere, fără invitație?
card-lead = De acest text are nevoie cine vrea să depună o cerere fără invitație. Spune ce rețea este și unde sunt calculatoarele ei. Nu deschide nimic și poate fi publicat.
card-then = Textul se dă propriului program, care întoarce o cerere. Apoi membrii garantează sau decid prin vot.
card-text = Textul cărții de vizită
numbers-too-low = O organizație nouă intră încă la fel de ușor ca în prima zi a rețelei, cu tot atât de puțini membri care garantează. Acum sunt membri din două țări: pentru fiecare organizație nouă să garanteze doi membri din două țări.
numbers-propose = Supuneți acest lucru la vot
numbers-who = Un coordonator poate supune acest lucru la vot.
adopt-file = Documentul
adopt-file-hint = Se citește pe acest calculator și nu se trimite nimănui. Membrii votează valoarea lui SHA-256, un număr pe care nu îl are niciun alt document. Trimiteți tuturor documentul însuși.
adopt-chosen = Ați ales un document cu această valoare SHA-256. Alegeți un fișier doar dacă trebuie să fie altul.
field-motion-opens = Prima zi a votului
field-motion-opens-hint = Dacă lăsați gol, votul începe imediat.
proposal-answer-missing = Lipsește acest răspuns.
proposal-document-missing = Alegeți fișierul documentului.
problem-proposal-text = Textul este prea lung sau are caractere care nu se pot afișa. Scurtați-l sau scrieți-l din nou.
problem-proposal-no-member = Această organizație nu face parte din rețea. Alegeți alta.
problem-proposal-ourselves = Aceasta este chiar organizația dvs. Ca să plecați, ieșiți din rețea.
problem-proposal-not-former = Poate fi reprimită doar o organizație care a fost suspendată sau a ieșit din rețea. Alegeți alta.
referrals-only-unread = Cu noutăți
referrals-none-unread = Nimic nou.
line-new = Nou
