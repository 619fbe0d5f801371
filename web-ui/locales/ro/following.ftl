# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Ce urmează după o referire: termene, conversația, alt serviciu, colegi, indicatori.
referrals-indicators = Cât de repede se răspunde?
referrals-only-soon = Termen într-o zi
referrals-only-expiring = Expiră în curând
referrals-none-soon = Niciun termen în următoarea zi. E bine.
referrals-none-expiring = Nimic nu expiră în curând. E bine.
referral-expiring = Expiră în curând
referral-expires = Expiră pe { $when } dacă nu se decide până atunci.
referral-clock-stands = Timpul pentru decizie este oprit până vine răspunsul la întrebare.
referral-clock-runs = Timpul pentru decizie s-a oprit doar la prima întrebare; acum curge mai departe.
referral-replaces = Înlocuiește o referire anterioară
referral-replaced-by = Persoana a fost îndrumată în altă parte: deschideți referirea nouă

reminders-title = De reținut
reminder-overdue-ours = { $count ->
    [one] { $count } referire primită are termenul depășit
    [few] { $count } referiri primite au termenul depășit
   *[other] { $count } de referiri primite au termenul depășit
}
reminder-soon = { $count ->
    [one] { $count } referire primită are termen într-o zi
    [few] { $count } referiri primite au termen într-o zi
   *[other] { $count } de referiri primite au termen într-o zi
}
reminder-expiring = { $count ->
    [one] { $count } referire trimisă expiră în curând fără răspuns
    [few] { $count } referiri trimise expiră în curând fără răspuns
   *[other] { $count } de referiri trimise expiră în curând fără răspuns
}
reminder-overdue-theirs = { $count ->
    [one] { $count } referire trimisă are termenul depășit
    [few] { $count } referiri trimise au termenul depășit
   *[other] { $count } de referiri trimise au termenul depășit
}
reminder-unread = { $count ->
    [one] Sunt noutăți la { $count } referire trimisă
    [few] Sunt noutăți la { $count } referiri trimise
   *[other] Sunt noutăți la { $count } de referiri trimise
}

actions-possible = Posibil acum: { $actions }.
action-alternative = Alt serviciu care ar putea primi persoana
action-alternative-none = Niciunul
action-vouch = Am recitit: din text nu se poate afla cine este persoana
feedback-delivered = A primit persoana serviciul?
feedback-quality = Cât de bun a fost?
feedback-waiting = Cum a fost așteptarea?
feedback-staff = Cum s-a purtat personalul?
feedback-difficulty = Cât de ușor a fost de obținut ajutorul?
mark-1 = 1 – rău
mark-2 = 2 – mai degrabă rău
mark-3 = 3 – așa și așa
mark-4 = 4 – mai degrabă bine
mark-5 = 5 – bine
event-appointment = Programare: { $when }
event-review = Revin la ea pe { $day }
event-supply = Medicamentele ajung până la { $day }
event-alternative = Propun în schimb acest serviciu

thread-title = Conversație
thread-empty = Încă nu a scris nimeni.
thread-new = nou
thread-deleted = Textul a fost șters.
thread-unread = { $count ->
    [one] { $count } nou
    [few] { $count } noi
   *[other] { $count } noi
}

elsewhere-title = Îndrumați persoana în altă parte
elsewhere-hint = Ce ați scris se preia. Pe pagina următoare cereți persoanei un consimțământ nou, în care este numit noul partener; până atunci nu se trimite nimic.
elsewhere-named = Propus de partener
elsewhere-button = Îndrumați aici
elsewhere-search = Căutați alt serviciu

colleagues-title = Între colegi
colleagues-hint = Nu se trimite niciodată. Se șterge împreună cu conținutul.
colleagues-works = Se ocupă: { $name }
colleagues-somebody = Un coleg
colleagues-given = Predat: { $to }
colleagues-handed = Predat: { $from } → { $to }
colleagues-put-down = { $from } nu se mai ocupă de asta
colleagues-write = Scrieți o notă sau predați cazul
colleagues-note = O notă sau ce trebuie să știe următorul
colleagues-assignee = Cine se ocupă
colleagues-by = Cine sunteți
colleagues-save = Salvați

indicators-title = Cât de repede se răspunde?
indicators-lead = Calculat pe acest calculator din referirile dvs. Aceste numere nu se trimit nimănui.
indicators-sent = Referiri trimise
indicators-sent-hint = Cât vă puteți baza pe deciziile partenerilor.
indicators-received = Referiri primite
indicators-received-hint = Cât se pot baza partenerii pe deciziile dvs.
indicators-none = Încă nu este nimic de numărat.
indicators-all = Toate împreună
indicators-who = Partener și serviciu
indicators-referrals = Referiri
indicators-in-time = Decise în termen
indicators-median = Timp median de decizie
indicators-expired = Expirate
indicators-undecided = Nedecise
indicators-completed = Încheiate
indicators-hours = { $hours } h

problem-referral-no-reroute = De aici persoana nu poate fi îndrumată în altă parte. Deschideți din nou referirea ca să vedeți în ce stare este.
problem-casework-incomplete = Scrieți o notă sau spuneți cine altcineva se ocupă.
problem-casework-purged = Conținutul acestei referiri a fost șters, iar notele se șterg odată cu el.
problem-casework-full = Sunt prea multe note despre această referire.

referrals-logged = În afara rețelei
referrals-capacity = Întrebări despre locuri
reminder-capacity = { $count ->
    [one] { $count } întrebare despre locuri vă așteaptă
    [few] { $count } întrebări despre locuri vă așteaptă
   *[other] { $count } de întrebări despre locuri vă așteaptă
}
answer-open = Nu este indicat
capacity-title = Întrebări despre locuri
capacity-lead = Întrebați partenerul dacă are un loc liber înainte de a îndruma pe cineva. Aici nu se scrie nimic despre persoană.
capacity-empty = Încă nu a întrebat nimeni. Puteți întreba de pe pagina unui serviciu.
capacity-asked = Întrebarea e pusă. Răspunsul va apărea aici.
capacity-answered = Ați răspuns. Partenerul va vedea.
capacity-waits-ours = Așteaptă răspunsul dvs.
capacity-waits-theirs = Așteaptă răspunsul lor
capacity-refused = Nodul lor nu primește asta. Întrebați-i altfel.
capacity-answer = Răspundeți
capacity-is-there = Există un loc liber?
capacity-note = Câteva cuvinte, niciodată despre o persoană
capacity-send = Trimiteți răspunsul
capacity-ask-title = Există un loc liber?
capacity-ask-hint = Întrebarea ajunge la cineva de acolo, fără niciun cuvânt despre persoana pentru care întrebați.
capacity-ask-button = Întrebați
logged-title = Referiri în afara rețelei
logged-lead = Ați îndrumat pe cineva către un partener din afara rețelei, prin telefon sau pe hârtie. Notați aici fără niciun nume, ca numerele dvs. să fie complete. Nu se trimite nimănui.
logged-write = Notați o referire
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
shipment-handed-over = Au ajuns la persoană
shipment-lost = Pierdute sau trimise înapoi
supply-left = { $count ->
    [one] Medicamente pentru încă { $count } zi
    [few] Medicamente pentru încă { $count } zile
   *[other] Medicamente pentru încă { $count } de zile
}
supply-computed = Nimeni nu a ales urgența; ea rezultă din cât mai ajung medicamentele.
remote-title = Luare în evidență de la distanță: { $country }
remote-known = Se știe că această țară ia în evidență persoane de la distanță. Întrebați totuși centrul ce anume cere.
remote-unknown = Nimeni nu a verificat dacă această țară ia în evidență persoane de la distanță. Întrebați mai întâi centrul ei.
remote-published = Serviciul însuși cere:
remote-no-list = Nu se știe ce analize cere această țară. Întrebați centrul ei înainte de a plăti vreo analiză.
remote-ask = Neverificat: întrebați centrul
remote-required = Obligatorie ({ $source })
remote-test-confirmation = Confirmarea diagnosticului
remote-test-viral-load = Încărcătură virală
remote-test-cd4 = Număr de celule CD4
remote-test-biochemistry = Analize biochimice de sânge
problem-capacity-no-member = Se poate întreba doar despre un serviciu al altui membru.
problem-capacity-note = Textul conține ceva ce nu are ce căuta aici.
problem-logged-incomplete = Ceva lipsește sau nu are ce căuta aici.

action-keep-content = Păstrați conținutul mai mult timp
action-button-keep-content = Păstrați
action-text-keep-content = De ce mai este nevoie de el (o notă pentru colegi, nu se trimite)
action-date-keep-content = Până când
action-hint-keep-content = Conținutul unei referiri închise se șterge aici după 30 de zile. { $partner } nu află nimic despre asta.
done-did-keep-content = Conținutul se păstrează mai mult timp.
referral-kept-until = Acest conținut se șterge aici pe { $when }.
problem-keep-date = Alegeți o zi de după cea stabilită acum, cel mult peste un an.
problem-referral-nothing-to-keep = Conținutul se păstrează cât timp referirea este deschisă și nu mai poate fi adus înapoi după ce s-a șters.
