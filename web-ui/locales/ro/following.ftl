# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Ce urmează după o trimitere: termene, conversația, alt serviciu, colegi, indicatori.
referrals-indicators = Cât de repede se răspunde?
referrals-only-soon = Termen într-o zi
referrals-only-expiring = Expiră în curând
referrals-none-soon = Niciun termen în următoarea zi. E bine.
referrals-none-expiring = Nimic nu expiră în curând. E bine.
referral-expiring = Expiră în curând
referral-expires = Expiră la { $when } dacă nu se decide până atunci.
referral-clock-stands = Timpul de decizie stă pe loc până vine răspunsul la întrebare.
referral-clock-runs = Timpul de decizie a stat pe loc doar la prima întrebare; acum merge mai departe.
referral-replaces = Înlocuiește o trimitere anterioară
referral-replaced-by = Persoana a fost îndrumată în altă parte: deschideți trimiterea nouă

reminders-title = Vă reamintim
reminder-overdue-ours = { $count ->
    [one] { $count } trimitere primită are termenul depășit
    [few] { $count } trimiteri primite au termenul depășit
   *[other] { $count } de trimiteri primite au termenul depășit
}
reminder-soon = { $count ->
    [one] { $count } trimitere primită are termen într-o zi
    [few] { $count } trimiteri primite au termen într-o zi
   *[other] { $count } de trimiteri primite au termen într-o zi
}
reminder-expiring = { $count ->
    [one] { $count } trimitere făcută expiră în curând fără răspuns
    [few] { $count } trimiteri făcute expiră în curând fără răspuns
   *[other] { $count } de trimiteri făcute expiră în curând fără răspuns
}
reminder-overdue-theirs = { $count ->
    [one] { $count } trimitere făcută are termenul depășit
    [few] { $count } trimiteri făcute au termenul depășit
   *[other] { $count } de trimiteri făcute au termenul depășit
}
reminder-unread = { $count ->
    [one] Sunt noutăți la { $count } trimitere făcută
    [few] Sunt noutăți la { $count } trimiteri făcute
   *[other] Sunt noutăți la { $count } de trimiteri făcute
}

actions-possible = Posibil acum: { $actions }.
action-alternative = Alt serviciu care poate primi persoana
action-alternative-none = Niciunul
action-vouch = Am recitit: nimic de aici nu arată cine este persoana
feedback-delivered = A primit persoana serviciul?
feedback-quality = Cât de bun a fost?
feedback-waiting = Cum a fost așteptarea?
feedback-staff = Cum s-a purtat personalul?
feedback-difficulty = Cât de ușor a fost de obținut?
mark-1 = 1 – rău
mark-2 = 2 – mai degrabă rău
mark-3 = 3 – așa și așa
mark-4 = 4 – mai degrabă bine
mark-5 = 5 – bine
event-appointment = Programare: { $when }
event-review = Revin pe { $day }
event-supply = Medicamentele ajung până la { $day }
event-alternative = Propun în schimb acest serviciu

thread-title = Conversație
thread-empty = Încă nu a scris nimeni.
thread-new = nou
thread-deleted = Cuvintele au fost șterse.
thread-unread = { $count ->
    [one] { $count } nou
    [few] { $count } noi
   *[other] { $count } noi
}

elsewhere-title = Îndrumați persoana în altă parte
elsewhere-hint = Ce ați scris se preia. Pe pagina următoare cereți persoanei un consimțământ nou, care numește noul partener; până atunci nu se trimite nimic.
elsewhere-named = Propus de partener
elsewhere-button = Îndrumați aici
elsewhere-search = Căutați alt serviciu

colleagues-title = Între colegi
colleagues-hint = Nu se trimite niciodată. Se șterge împreună cu conținutul.
colleagues-works = Se ocupă: { $name }
colleagues-somebody = Un coleg
colleagues-given = Dat către { $to }
colleagues-handed = Predat: { $from } → { $to }
colleagues-put-down = { $from } nu se mai ocupă
colleagues-write = Scrieți o notă sau predați cazul
colleagues-note = O notă sau ce trebuie să știe următorul
colleagues-assignee = Cine se ocupă
colleagues-by = Cine sunteți
colleagues-save = Salvați

indicators-title = Cât de repede se răspunde?
indicators-lead = Calculat pe acest calculator din trimiterile dvs. Aceste cifre nu se trimit nimănui.
indicators-sent = Trimiteri făcute
indicators-sent-hint = Cât de sigur decid partenerii.
indicators-received = Trimiteri primite
indicators-received-hint = Cât de sigur decideți dvs.
indicators-none = Încă nu sunt trimiteri de numărat.
indicators-all = Toate împreună
indicators-who = Partener și serviciu
indicators-referrals = Trimiteri
indicators-in-time = Decise în termen
indicators-median = Timp median de decizie
indicators-expired = Expirate
indicators-undecided = Nedecise
indicators-completed = Încheiate
indicators-hours = { $hours } h

problem-referral-no-reroute = De aici persoana nu poate fi îndrumată în altă parte. Deschideți din nou trimiterea ca să vedeți cum stă.
problem-casework-incomplete = Scrieți o notă sau spuneți cine altcineva se ocupă.
problem-casework-purged = Conținutul acestei trimiteri a fost șters, iar notele se șterg odată cu el.
problem-casework-full = Sunt prea multe note despre această trimitere.

referrals-logged = În afara rețelei
referrals-capacity = Întrebări despre locuri
reminder-capacity = { $count ->
    [one] { $count } întrebare despre locuri vă așteaptă
    [few] { $count } întrebări despre locuri vă așteaptă
   *[other] { $count } de întrebări despre locuri vă așteaptă
}
answer-open = Nu este indicat
capacity-title = Întrebări despre locuri
capacity-lead = Întrebați partenerul dacă are un loc înainte de a îndruma pe cineva. Nimic despre persoană nu se scrie aici.
capacity-empty = Încă nu a întrebat nimeni. Puteți întreba de pe pagina unui serviciu.
capacity-asked = Întrebarea e pusă. Răspunsul va apărea aici.
capacity-answered = Ați răspuns. Partenerul va vedea.
capacity-waits-ours = Așteaptă răspunsul dvs.
capacity-waits-theirs = Așteaptă răspunsul lor
capacity-refused = Nodul lor nu primește asta. Întrebați-i altfel.
capacity-answer = Răspundeți
capacity-is-there = Este un loc?
capacity-note = Câteva cuvinte, niciodată despre o persoană
capacity-send = Trimiteți răspunsul
capacity-ask-title = Este un loc?
capacity-ask-hint = Întrebarea ajunge la un om de acolo, fără niciun cuvânt despre cine are nevoie.
capacity-ask-button = Întrebați
logged-title = Trimiteri în afara rețelei
logged-lead = Ați îndrumat pe cineva către un partener din afara rețelei, prin telefon sau pe hârtie. Notați aici fără niciun nume, ca cifrele dvs. să fie complete. Nu se trimite nimănui.
logged-write = Notați o trimitere
logged-partner = Organizație
logged-service = Serviciu
logged-priority = Cât de urgent
logged-sent = Când
logged-save = Salvați
logged-outcome = Cum s-a terminat?
logged-empty = Încă nu este notat nimic.
logged-state-sent = Îndrumat
logged-state-accepted = Acceptat
logged-state-declined = Refuzat
logged-state-completed = Ajutor primit
logged-state-failed = Încheiat fără ajutor
logged-state-no-answer = Nu a răspuns nimeni
indicators-outside = { $partner } (în afara rețelei)
shipment = Unde sunt medicamentele expediate?
shipment-preparing = Se pregătesc
shipment-sent = Pe drum
shipment-at-customs = La vamă
shipment-arrived = Au ajuns la partener
shipment-handed-over = La persoană
shipment-lost = Pierdute sau trimise înapoi
supply-left = { $count ->
    [one] Medicamente pentru încă { $count } zi
    [few] Medicamente pentru încă { $count } zile
   *[other] Medicamente pentru încă { $count } de zile
}
supply-computed = Nimeni nu a ales urgența; ea rezultă din cât mai ajung medicamentele.
remote-title = Înregistrare de la distanță: { $country }
remote-known = Se știe că această țară înregistrează persoane de la distanță. Ce cere centrul trebuie totuși întrebat.
remote-unknown = Nimeni nu a verificat dacă această țară înregistrează persoane de la distanță. Întrebați mai întâi centrul ei.
remote-published = Serviciul însuși cere:
remote-no-list = Nu se știe ce analize cere această țară. Întrebați centrul ei înainte să se plătească vreo analiză.
remote-ask = Neverificat: întrebați centrul
remote-required = Obligatoriu ({ $source })
remote-test-confirmation = Confirmarea diagnosticului
remote-test-viral-load = Încărcătură virală
remote-test-cd4 = Număr CD4
remote-test-biochemistry = Biochimia sângelui
problem-capacity-no-member = Se poate întreba doar despre un serviciu al altui membru.
problem-capacity-note = Cuvintele conțin ceva ce nu are ce căuta aici.
problem-logged-incomplete = Ceva lipsește sau nu are ce căuta aici.

action-keep-content = Păstrați conținutul mai mult timp
action-button-keep-content = Păstrați
action-text-keep-content = De ce mai este nevoie de el (o notă pentru colegi, nu se trimite)
action-date-keep-content = Până când
action-hint-keep-content = Conținutul unei trimiteri închise se șterge aici după 30 de zile. { $partner } nu află nimic despre asta.
done-did-keep-content = Conținutul se păstrează mai mult timp.
referral-kept-until = Acest conținut se șterge aici pe { $when }.
problem-keep-date = Alegeți o zi după cea de acum, cel mult peste un an.
problem-referral-nothing-to-keep = Conținutul se păstrează cât timp trimiterea este deschisă și nu mai poate fi adus înapoi după ce s-a șters.
