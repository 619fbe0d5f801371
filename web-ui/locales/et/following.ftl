# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Mis suunamisele järgneb: tähtajad, kirjavahetus, teine teenus, kolleegid, näitajad.
referrals-indicators = Kui kiiresti vastatakse?
referrals-only-soon = Tähtaeg ööpäeva jooksul
referrals-only-expiring = Varsti aeguvad
referrals-none-soon = Ööpäeva jooksul tähtaegu ei ole. Tore.
referrals-none-expiring = Varsti ei aegu midagi. Tore.
referral-expiring = Aegub varsti
referral-expires = Aegub: { $when }, kui selleks ajaks pole otsustatud.
referral-clock-stands = Otsustamise aeg seisab, kuni küsimusele on vastatud.
referral-clock-runs = Otsustamise aeg seisis ainult esimese küsimuse ajal; nüüd jookseb see edasi.
referral-replaces = Asendab varasemat suunamist
referral-replaced-by = Inimene on mujale suunatud: ava uus suunamine

reminders-title = Meeldetuletused
reminder-overdue-ours = { $count ->
    [one] { $count } saadud suunamine on üle tähtaja
   *[other] { $count } saadud suunamist on üle tähtaja
}
reminder-soon = { $count ->
    [one] { $count } saadud suunamisel on tähtaeg ööpäeva jooksul
   *[other] { $count } saadud suunamisel on tähtaeg ööpäeva jooksul
}
reminder-expiring = { $count ->
    [one] { $count } saadetud suunamine aegub varsti vastuseta
   *[other] { $count } saadetud suunamist aegub varsti vastuseta
}
reminder-overdue-theirs = { $count ->
    [one] { $count } saadetud suunamine on üle tähtaja
   *[other] { $count } saadetud suunamist on üle tähtaja
}
reminder-unread = { $count ->
    [one] Uudiseid on { $count } saadetud suunamises
   *[other] Uudiseid on { $count } saadetud suunamises
}

actions-possible = Praegu võimalik: { $actions }.
action-alternative = Teine teenus, mis võiks inimese vastu võtta
action-alternative-none = Puudub
action-vouch = Vaatasin uuesti üle: tekstist ei saa teada, kes see inimene on
feedback-delivered = Kas inimene sai teenust?
feedback-quality = Kui hea see oli?
feedback-waiting = Milline oli ootamine?
feedback-staff = Kuidas töötajad käitusid?
feedback-difficulty = Kui lihtne oli abi saada?
mark-1 = 1 – halb
mark-2 = 2 – pigem halb
mark-3 = 3 – keskmine
mark-4 = 4 – pigem hea
mark-5 = 5 – hea
event-appointment = Vastuvõtuaeg: { $when }
event-review = Vaadatakse uuesti üle: { $day }
event-supply = Ravimeid jätkub kuni { $day }
event-alternative = Selle asemel pakutakse seda teenust

thread-title = Kirjavahetus
thread-empty = Keegi ei ole veel kirjutanud.
thread-new = uus
thread-deleted = Tekst on kustutatud.
thread-unread = { $count ->
    [one] { $count } uus
   *[other] { $count } uut
}

elsewhere-title = Suuna inimene mujale
elsewhere-hint = Teie kirjutatu võetakse üle. Järgmisel lehel küsite inimeselt uue nõusoleku, kus on nimetatud uus partner; enne seda ei saadeta midagi.
elsewhere-named = Partneri pakutud
elsewhere-button = Suuna siia
elsewhere-search = Otsi teine teenus

colleagues-title = Kolleegide vahel
colleagues-hint = Seda ei saadeta kunagi. Kustub koos sisuga.
colleagues-works = Tegeleb: { $name }
colleagues-somebody = Kolleeg
colleagues-given = Üle antud: { $to }
colleagues-handed = Üle antud: { $from } → { $to }
colleagues-put-down = { $from } ei tegele sellega enam
colleagues-write = Kirjuta märge või anna üle
colleagues-note = Märge või see, mida järgmine peab teadma
colleagues-assignee = Kes sellega tegeleb
colleagues-by = Kes te olete
colleagues-save = Salvesta

indicators-title = Kui kiiresti vastatakse?
indicators-lead = Arvutatud selles arvutis teie enda suunamistest. Neid arve ei saadeta kellelegi.
indicators-sent = Mida te saatsite
indicators-sent-hint = Kas partnerid otsustavad õigel ajal?
indicators-received = Mida te saite
indicators-received-hint = Kas teie otsustate õigel ajal?
indicators-none = Veel ei ole suunamisi, mille põhjal arvutada.
indicators-all = Kõik kokku
indicators-who = Partner ja teenus
indicators-referrals = Suunamisi
indicators-in-time = Otsustatud tähtajaks
indicators-median = Otsustamise aeg (mediaan)
indicators-expired = Aegunud
indicators-undecided = Otsustamata
indicators-completed = Lõpule viidud
indicators-hours = { $hours } h

problem-referral-no-reroute = Siit ei saa inimest mujale suunata. Avage suunamine uuesti, et näha selle seisu.
problem-casework-incomplete = Kirjutage märge või nimetage, kes sellega edasi tegeleb.
problem-casework-purged = Selle suunamise sisu on kustutatud ja märkmed koos sellega.
problem-casework-full = Selle suunamise kohta on liiga palju märkmeid.

referrals-logged = Väljaspool võrgustikku
referrals-capacity = Küsimused kohtade kohta
reminder-capacity = { $count ->
    [one] { $count } küsimus kohtade kohta ootab teie vastust
   *[other] { $count } küsimust kohtade kohta ootab teie vastust
}
answer-open = Märkimata
capacity-title = Küsimused kohtade kohta
capacity-lead = Küsige partnerilt, kas koht on olemas, enne kui kedagi suunate. Inimese kohta ärge siia midagi kirjutage.
capacity-empty = Keegi ei ole veel küsinud. Küsida saab teenuse lehelt.
capacity-asked = Küsitud. Vastus ilmub siia.
capacity-answered = Vastatud. Partner näeb seda.
capacity-waits-ours = Ootab teie vastust
capacity-waits-theirs = Ootab partneri vastust
capacity-refused = Nende sõlm ei võta seda vastu. Küsige muul viisil.
capacity-answer = Vasta
capacity-is-there = Kas koht on olemas?
capacity-note = Paar sõna, mitte kunagi inimese kohta
capacity-send = Saada vastus
capacity-ask-title = Kas koht on olemas?
capacity-ask-hint = Küsimuse saab sealne töötaja, ilma sõnagi selle kohta, kelle jaoks see on.
capacity-ask-button = Küsi
logged-title = Suunamised väljapoole võrgustikku
logged-lead = Suunasite kellegi võrgustikuvälise partneri juurde, telefoni teel või paberil. Pange see siia ilma nimedeta kirja, et teie arvud oleksid täielikud. Seda ei saadeta kellelegi.
logged-write = Pane suunamine kirja
logged-partner = Organisatsioon
logged-service = Teenus
logged-priority = Kui kiire
logged-sent = Millal
logged-save = Salvesta
logged-outcome = Mis sellest sai?
logged-empty = Midagi ei ole veel kirja pandud.
logged-state-sent = Suunatud
logged-state-accepted = Vastu võetud
logged-state-declined = Keeldutud
logged-state-completed = Abi saadud
logged-state-failed = Lõppes abita
logged-state-no-answer = Keegi ei vastanud
indicators-outside = { $partner } (väljaspool võrgustikku)
shipment = Kus on saadetud ravimid?
shipment-preparing = Ettevalmistamisel
shipment-sent = Teel
shipment-at-customs = Tollis
shipment-arrived = Jõudsid partneri juurde
shipment-handed-over = Inimese käes
shipment-lost = Kadunud või tagasi saadetud
supply-left = { $count ->
    [one] Ravimeid on veel { $count } päevaks
   *[other] Ravimeid on veel { $count } päevaks
}
supply-computed = Kiireloomulisust keegi ei valinud; see tuleneb sellest, kui kauaks ravimeid jätkub.
remote-title = Kaugregistreerimine: { $country }
remote-known = On teada, et see riik võimaldab kaugregistreerimist. Sellegipoolest tuleb küsida, mida sealne keskus nõuab.
remote-unknown = Keegi ei ole kontrollinud, kas see riik võimaldab kaugregistreerimist. Küsige enne sealsest keskusest.
remote-published = Teenus ise nõuab:
remote-no-list = Ei ole teada, milliseid analüüse see riik nõuab. Küsige sealsest keskusest, enne kui mõne analüüsi eest makstakse.
remote-ask = Kontrollimata: küsige keskusest
remote-required = Nõutav ({ $source })
remote-test-confirmation = Diagnoosi kinnitus
remote-test-viral-load = Viiruskoormus
remote-test-cd4 = CD4-rakkude arv
remote-test-biochemistry = Vere biokeemia
problem-capacity-no-member = Küsida saab ainult teise liikme teenuse kohta.
problem-capacity-note = Tekstis on midagi, mis siia ei kuulu.
problem-logged-incomplete = Midagi on puudu või ei kuulu siia.

action-keep-content = Hoia sisu kauem alles
action-button-keep-content = Hoia alles
action-text-keep-content = Miks seda veel vaja on (märge kolleegidele, ei saadeta kunagi)
action-date-keep-content = Mis ajani
action-hint-keep-content = Suletud suunamise sisu kustutatakse siin 30 päeva pärast. { $partner } ei saa sellest midagi teada.
done-did-keep-content = Sisu hoitakse kauem alles.
referral-kept-until = See sisu kustutatakse siin: { $when }.
problem-keep-date = Valige praegu määratust hilisem päev, kõige rohkem aasta pärast tänasest.
problem-referral-nothing-to-keep = Sisu on alles, kuni suunamine on avatud; kui see on kustutatud, ei saa seda enam tagasi.
