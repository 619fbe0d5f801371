# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Mida leidsid liikmed, kes teenust kontrollisid, ja mille tähtaeg on käes.
verification-title = Kontroll
verification-open = Üksikasjad, kinnita või vaidlusta
verification-look = { $who }: { $how }, { $when }
verification-and = { $first } ja { $last }
verification-confirmed-until = Avaldaja vastutab kirje õigsuse eest kuni { $when }.
verification-no-date = Avaldaja ei ütle, mis ajani kirje kehtib.
verification-shell = Mõni kontrollijatest ei ole avaldajast sõltumatu: üks tuli võrgustikku ainult teise kaudu või tulid mõlemad sama liikme kaudu. See ei lähe arvesse.
verification-until = See kehtib kuni { $when }, kui midagi uut ei öelda.
verification-attestations = Kes kontrollis
verification-nobody = Peale avaldaja ei ole keegi midagi öelnud.
verification-counts-until = läheb arvesse kuni
verification-disputes = Vaidlustused
verification-requests = Palved kontrollida
verification-answer = Teie vastus
verification-settle = See on lahendatud
verification-revoke = Võta tagasi
verification-take = Võtame enda peale
verification-give-back = Loobume sellest
verification-send = Allkirjasta ja saada kõigile liikmetele
verification-words = Sõnadega, teenuse kohta, mitte kunagi inimese kohta
verification-confirm = Kinnita kirje
verification-confirm-hint = Öelge, et kõik selles on endiselt nii. Muidu näidatakse seda pärast selle tähtpäeva aegununa.
verification-until-day = Kuni
verification-attest = Kinnita, mida leidsite
verification-attest-hint = Mida te siin allkirjastate, läheb teie organisatsiooni nimel kõigile liikmetele. Öelge ainult seda, mida ise nägite.
verification-method = Kuidas kontrollisite
verification-any-method = Nagu neile sobib
verification-observed = Millal
verification-quality = Hinded 0 (halb) kuni 4 (hea)
verification-level = Kes te selle teenuse jaoks olete
verification-conflict = Mis teid sellega seob
verification-conflict-hint = See vastus on kohustuslik. Kes teenusega koos töötab või selle eest maksab, võib kontrollida, aga sõltumatuna arvesse ei lähe.
verification-conflict-words = Täpsemalt
verification-answers-request = See on vastus palvele
verification-offers = Pakub: { $what }
verification-dispute = Vaidlusta midagi
verification-dispute-hint = Teenust näidatakse kohe vaidlustatuna, koos teie organisatsiooni nimega.
verification-reason = Mis on valesti
verification-against = Mida vaidlustatakse
verification-the-record = kirje ise
verification-which = Millised punktid
verification-request = Palu kellelgi kontrollida
verification-whom = Kellel
verification-by = Tähtaeg
verification-done-attest = Allkirjastatud. See on teel kõigi liikmeteni.
verification-done-revoke = Tagasi võetud.
verification-done-dispute = Vaidlustus on teel kõigi liikmeteni.
verification-done-answer = Vastus on teel kõigi liikmeteni.
verification-done-request = Palve on teel kõigi liikmeteni.
verification-done-take = Kõigile liikmetele teada antud.
verification-done-confirm = Kinnitatud.

verdict-verified = Kontrollitud
verdict-peer-checked = Partnerite kontrollitud
verdict-self-declared = Avaldaja enda sõnul
verdict-stale = Aegunud
verdict-disputed = Vaidlustatud
verdict-refuted = Ümber lükatud
verdict-is-verified = Avaldajast ({ $publisher }) sõltumatult kontrollis { $who }, viimati ise järele proovides ({ $when }); keegi ei vaidlusta seda.
verdict-is-peer-checked = Kontrollis { $who }. Hinnanguks „Kontrollitud“ peab sõltumatuid organisatsioone olema { $needed }, neist üks hiljuti ise järele proovinud.
verdict-is-tied = Kontrollis keegi, kes selle teenusega koos töötab. Sõltumatult ei ole keegi kontrollinud.
verdict-is-self-declared = Nii ütleb ainult { $publisher }. Sõltumatult ei ole keegi kontrollinud.
verdict-is-unconfirmed = { $publisher } vastutas selle õigsuse eest kuni { $until } ega ole seda pärast kinnitanud.
verdict-is-run-out = See, mida teised leidsid, on aegunud. Keegi peaks uuesti kontrollima.
verdict-is-disputed = Vaidlustas { $disputing }. Enne kui kedagi sinna suunate, küsige järele.
verdict-is-refuted = Keegi kontrollis ja leidis, et see ei ole nii: { $items }.

method-site-visit = külastus
method-mystery-client = külastus kliendina
method-test-message = proovisõnum
method-call = telefonikõne
method-documents = dokumendid
method-desk = avalikud andmed
level-independent = Meil ei ole sellega midagi pistmist
level-peer = Teeme sama tööd
level-self = See on meie teenus
level-client-feedback = Vahendame, mida kliendid ütlesid
conflict-none = Miski ei seo meid sellega
conflict-same-country = Töötame samas riigis
conflict-partner = Töötame sellega koos
conflict-funder = Maksame selle eest või see maksab meile
quality-access = Ligipääs
quality-dignity = Väärikus, ilma stigmata
quality-confidentiality = Konfidentsiaalsus
quality-waiting = Ootamine
quality-competence = Pädevus
finding-confirmed = Nii on
finding-partial = Osaliselt
finding-refuted = Ei ole nii
finding-not-checked = Kontrollimata
worth-counts = läheb arvesse
worth-tied = teenusega seotud
worth-refutes = leidis vastupidist
worth-own = avaldajalt või teenuse osutajalt endalt
worth-same-voice = ei ole avaldajast sõltumatu
worth-repeated = sama hääl mis teisel
worth-changed = vahepeal muudetud
worth-superseded = asendatud hilisema kontrolliga
worth-revoked = tagasi võetud
worth-expired = aegunud
worth-not-yet = veel mitte
worth-not-member = ei ole enam liige
dispute-closed = See on suletud või pole seda kunagi olnud
dispute-wrong = Midagi on valesti märgitud
dispute-unsafe = Inimesed on seal ohus
dispute-discriminates = Inimesi saadetakse ära või alandatakse
dispute-not-independent = Kinnitaja ei ole sõltumatu
dispute-other = Midagi muud
dispute-open = avatud
dispute-over = lõppenud
dispute-answer-corrected = See on tõsi ja on parandatud
dispute-answer-rejected = See ei ole tõsi
dispute-answer-settled = Lahendatud
request-asks = { $who } palub: { $whom }
request-anybody = kes saab
request-open = keegi pole enda peale võtnud
request-taken = enda peale võttis { $who }
request-done = tehtud

calendar-title = Kontrollide tähtajad
calendar-lead = Vaidlustused, millele vastata, teenused, mida kontrollida, ja teie kirjed, mida kinnitada.
calendar-empty = Praegu pole midagi vaja teha.
calendar-more = { $count ->
    [one] Ja veel { $count }.
   *[other] Ja veel { $count }.
}
calendar-without-date = { $count ->
    [one] { $count } teie kirje ei ütle, mis ajani see kehtib.
   *[other] { $count } teie kirjet ei ütle, mis ajani need kehtivad.
}
task-answer-dispute = Vasta vaidlustusele
task-look = Kontrolli
task-confirm = Kinnita oma kirje
task-look-again = Kontrolli uuesti
task-take-on = Võiks enda peale võtta
reminder-verifications = { $count ->
    [one] { $count } kontroll ootab tegemist
   *[other] { $count } kontrolli ootab tegemist
}
