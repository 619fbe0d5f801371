# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Ce au găsit membrii care s-au uitat la un serviciu și ce e de făcut.
verification-title = Verificare
verification-open = Detalii, atestare sau contestație
verification-look = { $who }: { $how }, { $when }
verification-and = { $first } și { $last }
verification-confirmed-until = Organizația care publică garantează pentru înregistrare până la { $when }.
verification-no-date = Organizația care publică nu spune până când este valabilă înregistrarea.
verification-shell = Cineva dintre cei care au verificat nu este independent de organizația care publică: una a intrat în rețea doar prin cealaltă sau ambele prin același membru. O astfel de verificare nu contează.
verification-until = Rămâne așa până la { $when }, dacă nu se spune nimic nou.
verification-attestations = Cine a verificat
verification-nobody = În afară de organizația care publică, nimeni nu a spus nimic.
verification-counts-until = contează până la
verification-disputes = Contestații
verification-requests = Cereri de verificare
verification-answer = Răspunsul dvs.
verification-settle = S-a rezolvat
verification-revoke = Retrageți
verification-take = O facem noi
verification-give-back = Renunțăm
verification-send = Semnați și trimiteți tuturor membrilor
verification-words = Cu cuvintele dvs., despre serviciu, niciodată despre o persoană
verification-confirm = Confirmați înregistrarea
verification-confirm-hint = Spuneți că tot ce scrie în ea este încă valabil. Altfel, după această dată apare ca învechită.
verification-until-day = Până la
verification-attest = Atestați ce ați găsit
verification-attest-hint = Ce semnați aici ajunge la toți membrii sub numele organizației dvs. Spuneți doar ce ați văzut dvs.
verification-method = Cum ați verificat
verification-any-method = Cum doresc
verification-observed = Când
verification-quality = Note, de la 0 (rău) la 4 (bine)
verification-level = În ce calitate vorbiți despre acest serviciu
verification-conflict = Ce vă leagă de el
verification-conflict-hint = Acest răspuns este obligatoriu. Cine lucrează cu un serviciu sau îl plătește poate verifica, dar nu este considerat independent.
verification-conflict-words = Detalii
verification-answers-request = Este răspunsul la o cerere
verification-offers = Oferă: { $what }
verification-dispute = Contestați ceva
verification-dispute-hint = Serviciul apare imediat ca fiind contestat, cu numele organizației dvs.
verification-reason = Ce nu este în regulă
verification-against = Ce se contestă
verification-the-record = înregistrarea însăși
verification-which = Care puncte
verification-request = Rugați pe cineva să verifice
verification-whom = Pe cine
verification-by = până la
verification-done-attest = Semnat. Este pe drum către toți membrii.
verification-done-revoke = Retras.
verification-done-dispute = Contestația este pe drum către toți membrii.
verification-done-answer = Răspunsul este pe drum către toți membrii.
verification-done-request = Cererea este pe drum către toți membrii.
verification-done-take = Notat pentru toți membrii.
verification-done-confirm = Confirmat.

verdict-verified = Verificat
verdict-peer-checked = Verificat de parteneri
verdict-self-declared = Declarat de organizație
verdict-stale = Învechit
verdict-disputed = Contestat
verdict-refuted = Infirmat
verdict-is-verified = Verificat de { $who }, independent de { $publisher }, ultima dată în practică pe { $when }; nimeni nu contestă.
verdict-is-peer-checked = Verificat de { $who }. Pentru „verificat” trebuie organizații independente: { $needed }, dintre care una în practică și de curând.
verdict-is-tied = A verificat cineva care lucrează împreună cu serviciul. Nimeni independent nu a verificat.
verdict-is-self-declared = Doar { $publisher } spune asta. Nimeni independent nu a verificat.
verdict-is-unconfirmed = { $publisher } a garantat până la { $until } și de atunci nu a mai confirmat.
verdict-is-run-out = Ce au găsit alții a expirat. Cineva ar trebui să verifice din nou.
verdict-is-disputed = Contestă: { $disputing }. Întrebați înainte de a îndruma pe cineva acolo.
verdict-is-refuted = Cineva a verificat și a găsit că nu este așa: { $items }.

method-site-visit = o vizită
method-mystery-client = o vizită anonimă, ca beneficiar
method-test-message = un mesaj de probă
method-call = un apel
method-documents = după documente
method-desk = din surse publice
level-independent = Nu avem nicio legătură cu el
level-peer = Facem același lucru
level-self = Noi îl oferim
level-client-feedback = Spunem ce au zis beneficiarii
conflict-none = Nu ne leagă nimic
conflict-same-country = Lucrăm în aceeași țară
conflict-partner = Lucrăm împreună
conflict-funder = Îl plătim sau ne plătește
quality-access = Accesul
quality-dignity = Demnitate, fără stigmatizare
quality-confidentiality = Confidențialitate
quality-waiting = Așteptarea
quality-competence = Competență
finding-confirmed = Este așa
finding-partial = În parte
finding-refuted = Nu este așa
finding-not-checked = Neverificat
worth-counts = contează
worth-tied = legat de serviciu
worth-refutes = a găsit altceva
worth-own = de la cine publică sau oferă serviciul
worth-same-voice = nu este independent de cine publică
worth-repeated = aceeași sursă ca alta
worth-changed = schimbat de atunci
worth-superseded = înlocuit de o verificare mai nouă
worth-revoked = retras
worth-expired = expirat
worth-not-yet = încă nu
worth-not-member = nu mai este membru
dispute-closed = Este închis sau nu a existat niciodată
dispute-wrong = Ceva din ce este indicat nu este așa
dispute-unsafe = Oamenii sunt în pericol acolo
dispute-discriminates = Oamenii sunt refuzați sau umiliți
dispute-not-independent = Cine a atestat nu este independent
dispute-other = Altceva
dispute-open = deschisă
dispute-over = închisă
dispute-answer-corrected = Este adevărat și s-a corectat
dispute-answer-rejected = Nu este adevărat
dispute-answer-settled = Rezolvat
request-asks = { $who } roagă: { $whom }
request-anybody = oricine poate
request-open = nu s-a oferit nimeni
request-taken = se ocupă: { $who }
request-done = făcut

calendar-title = Termene de verificare
calendar-lead = Contestații la care trebuie răspuns, servicii de verificat, înregistrări ale dvs. de confirmat.
calendar-empty = Acum nu este nimic de făcut.
calendar-more = { $count ->
    [one] Și încă { $count }.
    [few] Și încă { $count }.
   *[other] Și încă { $count }.
}
calendar-without-date = { $count ->
    [one] { $count } înregistrare a dvs. nu spune până când este valabilă.
    [few] { $count } înregistrări ale dvs. nu spun până când sunt valabile.
   *[other] { $count } de înregistrări ale dvs. nu spun până când sunt valabile.
}
task-answer-dispute = Răspundeți la o contestație
task-look = Verificați
task-confirm = Confirmați înregistrarea dvs.
task-look-again = Verificați din nou
task-take-on = Se poate prelua
reminder-verifications = { $count ->
    [one] { $count } verificare de făcut
    [few] { $count } verificări de făcut
   *[other] { $count } de verificări de făcut
}
