# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Serviciile noastre: listă, editor, import.
own-title = Serviciile noastre
own-new = Descrieți un serviciu nou
own-change = Modificați
own-look = Vedeți pagina
own-withdraw = Retrageți
own-drafts = Încă nepublicate
own-draft-new = serviciu nou
own-draft-change = modificări la un serviciu publicat
own-total = { $count ->
    [0] Încă nu este publicat niciun serviciu al dvs.
    [one] { $count } serviciu
    [few] { $count } servicii
   *[other] { $count } de servicii
}
own-due = { $count ->
    [one] Afișați doar { $count } serviciu de confirmat acum
    [few] Afișați doar { $count } servicii de confirmat acum
   *[other] Afișați doar { $count } de servicii de confirmat acum
}
own-all = Afișați toate
own-due-soon = De confirmat în curând
own-overdue = Confirmarea a expirat
own-never = Niciodată confirmat
own-missing = Nu este indicat: { $fields }
own-confirm-hint = Este totul în continuare așa cum scrie? Confirmați, iar partenerii vor ști încă o jumătate de an că se pot baza pe asta.
own-confirm-one = Totul e corect: confirmați
own-confirm-ticked = Confirmați tot ce este bifat
own-done-saved = Salvat. Doar organizația dvs. vede ciorna.
own-done-published = Publicat. Partenerii primesc serviciul imediat ce se conectează.
own-done-withdrawn = Retras. Partenerii nu îl mai găsesc.
own-done-discarded = Ciorna a fost ștearsă.
own-done-nothing = Bifați serviciile pe care doriți să le confirmați.
own-done-confirmed = { $count ->
    [one] { $count } serviciu confirmat pentru o jumătate de an.
    [few] { $count } servicii confirmate pentru o jumătate de an.
   *[other] { $count } de servicii confirmate pentru o jumătate de an.
}
own-done-imported = { $count ->
    [one] { $count } serviciu publicat din fișier.
    [few] { $count } servicii publicate din fișier.
   *[other] { $count } de servicii publicate din fișier.
}
own-keep = Nu, înapoi
own-discard-title = Ștergeți ciorna?
own-discard-text = Ce ați scris despre „{ $service }” se va pierde. Ce este publicat rămâne așa cum este.
own-discard-button = Ștergeți ciorna
own-discard-changes = Renunțați la modificări
own-withdraw-title = Retrageți acest serviciu?
own-withdraw-text = Partenerii nu vor mai găsi „{ $service }” și nimeni nu va mai putea fi îndrumat acolo. Cine deschide adresa veche vede motivul. Dacă serviciul este închis doar un timp, mai bine schimbați-i starea.
own-withdraw-button = Retrageți definitiv
own-reason = De ce?
own-reason-ended = Nu mai este oferit
own-reason-moved = Acum îl oferă sau îl descrie altă organizație
own-reason-mistake = A fost publicat din greșeală
own-reason-unsafe = Nu este sigur ca oamenii să meargă acolo
own-reason-other = Alt motiv
problem-service-withdrawn-ended = Organizația care l-a publicat a retras acest serviciu: nu mai este oferit.
problem-service-withdrawn-moved = Organizația care l-a publicat a retras acest serviciu: acum îl oferă sau îl descrie altă organizație.
problem-service-withdrawn-mistake = Organizația care l-a publicat a retras acest serviciu: fusese publicat din greșeală.
problem-service-withdrawn-unsafe = Organizația care l-a publicat a retras acest serviciu: nu este sigur ca oamenii să meargă acolo.
problem-service-withdrawn-other = Organizația care l-a publicat a retras acest serviciu.
problem-service-draft-too-many = Sunt prea multe ciorne. Publicați câteva sau ștergeți-le pe cele de care nu mai aveți nevoie.
problem-service-draft-too-long = Textul este prea lung pentru un serviciu. Scurtați-l.
problem-service-draft-problems = Mai întâi trebuie corectat ceva.
problem-services-read-anew = Serviciile dvs. se citesc din nou, pentru că a fost înlocuită o cheie. Încercați din nou peste puțin timp.
problem-record-too-long = Textul este prea lung pentru un serviciu. Scurtați descrierile.

own-held-title = Nimic nu s-a pierdut
own-held-lead = Sesiunea s-a încheiat înainte ca textul să fie salvat. Ce ați scris este încă pe această pagină. Intrați din nou într-o filă nouă, apoi reveniți aici și apăsați butonul.
own-held-sign-in = Intrați într-o filă nouă
own-held-again = Pagina a fost deschisă înainte de ultima dvs. intrare. Ce ați scris este încă aici: apăsați butonul ca să păstrați textul.
own-held-button = Salvați ce am scris

own-step-words = Nume
own-step-help = Ce și pentru cine
own-step-place = Unde și când
own-step-contact = Contact și condiții
own-step-check = Verificare și publicare
own-words-title = Cum se numește
own-words-lead = Scrieți numele în fiecare limbă în care oamenii caută serviciul. Fiecare pagină se salvează când mergeți mai departe.
own-help-title = Ce oferă și pentru cine
own-help-lead = Bifați ce se potrivește. Ce lăsați necompletat apare ca „nu este indicat”.
own-place-title = Unde este și când este deschis
own-place-lead = Nu scrieți niciodată adresa unui adăpost și nicio alta care trebuie să rămână secretă.
own-contact-title = Cum se ia legătura și ce promiteți
own-contact-lead = Dați telefonul și e-mailul de la birou, nu pe cele personale.
own-check-title = Verificați și publicați
own-section-words = Nume și descriere
own-section-status = Funcționează?
own-section-provider = Îl oferă altă organizație
own-section-provider-hint = Doar dacă descrieți serviciul unei clinici sau al unui partener pe care îi cunoașteți.
own-section-offered = Tipuri de ajutor
own-section-spoken = Limbi
own-section-cost = Cost
own-section-papers = Acte
own-section-whom = Pentru cine
own-section-places = Locuri
own-section-places-hint = Serviciul apare pe hartă după oraș. Un adăpost sau un loc cu adresă secretă nu apare niciodată.
own-section-hours = Program
own-section-hours-hint = Un rând pentru zilele cu același program. Dacă este pauză la prânz, folosiți două rânduri. Scrieți într-o notă zilele în care este închis.
own-section-access = Cum se ajunge la serviciu
own-section-reach = Contact
own-section-terms = Referiri
own-section-terms-hint = Partenerii văd asta înainte de a scrie. Ce promiteți aici devine termenul, dacă este mai scurt decât termenul rețelei.
own-section-safety = Siguranță
own-section-safety-hint = Doar membrii rețelei văd asta. Poate feri o persoană de pericol: mai bine „Nu se știe” decât o presupunere.
own-section-continuity = Continuarea tratamentului
own-section-seen = Cine îl vede
own-section-confirm = Confirmat până la
own-name-in = Nume ({ $language })
own-description-in = Ce primesc oamenii acolo ({ $language })
own-add-language = Altă limbă
own-add = Adăugați
own-other-languages = Alte limbi
own-partners = Parteneri
own-place = Locul { $count }
own-another-place = Alt loc
own-place-hidden = Acest loc nu apare niciodată pe hartă.
own-place-known = Pe hartă: { $town }.
own-place-unknown = Harta nu cunoaște acest oraș. Partenerii îi citesc totuși numele; verificați cum este scris.
own-hours-row = Program { $count }
own-more-rows = Salvați și adăugați rânduri
own-publish = Publicați
own-preview = Cum îl vor vedea partenerii
own-differences = Ce se schimbă
own-differences-none = Nu este nicio diferență față de ce este publicat.
own-unstated = Aici partenerii vor citi „nu este indicat”
own-seen-public = Îl poate vedea oricine: ajunge și în cataloage publice. Ce spuneți despre siguranță rămâne în rețea.
own-seen-network = Îl vor vedea toți membrii rețelei.
own-seen-named = { $count ->
    [one] Îl va vedea doar { $count } partener ales de dvs.
    [few] Îl vor vedea doar { $count } parteneri aleși de dvs.
   *[other] Îl vor vedea doar { $count } de parteneri aleși de dvs.
}

field-service-provider-name = Numele ei
field-service-provider-description = Ce este
field-service-provider-url = Site-ul ei
field-service-status = Starea
field-service-status-active = Funcționează
field-service-status-temporarily-closed = Închis temporar
field-service-status-inactive = Acum nu funcționează
field-service-status-defunct = Închis definitiv
field-service-categories = Ce primesc oamenii acolo?
field-service-target-groups = Pentru cine este?
field-service-target-groups-hint = Nu bifați nimic dacă poate veni oricine.
field-service-eligibility-minimum-age = Vârsta minimă
field-service-eligibility-maximum-age = Vârsta maximă
field-service-eligibility-legal-statuses = Statute juridice acceptate
field-service-eligibility-legal-statuses-hint = Nu bifați nimic dacă se acceptă oricare.
field-service-eligibility-citizenships = Cetățenii acceptate
field-service-eligibility-citizenships-hint = Numele țărilor, cu virgule între ele. Lăsați gol dacă se acceptă oricare.
field-service-eligibility-description = Alte condiții
field-service-cost = Cât costă?
field-service-cost-free = Gratuit
field-service-cost-partly = Parțial cu plată: pentru unii oameni sau unele părți
field-service-cost-paid = Cu plată
field-service-cost-described = Așa cum scrie mai jos
field-service-cost-details = Sumele, descrise în cuvinte
field-service-documents = Ce acte sunt necesare?
field-service-documents-none = Niciunul
field-service-documents-listed = Acestea
field-service-documents-list = Acte, câte unul pe rând
field-service-languages = Ce limbi se vorbesc acolo?
field-service-place-country = Țara
field-service-place-city = Oraș sau localitate
field-service-place-region = Regiunea
field-service-place-address = Strada și numărul
field-service-place-postal-code = Codul poștal
field-service-place-withheld = Adresa este ținută secretă pentru a proteja oamenii
field-service-place-withheld-hint = Atunci nu scrieți nicio stradă.
field-service-hours-opens = De la
field-service-hours-closes = Până la
field-service-hours-notes = Notă
field-service-hours-notes-hint = De exemplu: cu programare, închis de sărbători
field-service-access = Moduri de acces
field-service-access-notes = Ce e de făcut pentru a fi primit
field-service-areas = Zone deservite, câte una pe rând
field-service-contact-phones = Telefoane, câte unul pe rând
field-service-contact-phones-hint = Cu prefixul țării, de exemplu +995 32 200 00 00
field-service-contact-email = E-mail
field-service-contact-url = Site
field-service-referral-terms = Primiți referiri pentru el?
field-service-referral-terms-yes = Da
field-service-referral-terms-no = Nu
field-service-referral-terms-decide-emergency-h = Ore până la decizie: urgență majoră
field-service-referral-terms-decide-urgent-h = Ore până la decizie: urgent
field-service-referral-terms-decide-normal-h = Ore până la decizie: obișnuit
field-service-referral-terms-feedback-days = Zile până la prima veste de la dvs.
field-service-capacity = Sunt locuri acum?
field-service-capacity-available = Da
field-service-capacity-none = Nu
field-service-capacity-waiting-list = Există o listă de așteptare
field-service-capacity-assess-first = După o evaluare
field-service-safety-anonymous = Se poate veni fără a spune numele?
field-service-safety-anonymous-yes = Da
field-service-safety-anonymous-no = Nu
field-service-safety-anonymous-unknown = Nu se știe
field-service-safety-reports-to-authorities = Transmit autorităților informații despre oameni?
field-service-safety-reports-to-authorities-yes = Da
field-service-safety-reports-to-authorities-no = Nu
field-service-safety-reports-to-authorities-unknown = Nu se știe
field-service-safety-copies-papers = Copiază actele de identitate?
field-service-safety-copies-papers-yes = Da
field-service-safety-copies-papers-no = Nu
field-service-safety-copies-papers-unknown = Nu se știe
field-service-safety-serves-non-citizens = Ajută persoane care nu sunt cetățeni ai țării?
field-service-safety-serves-non-citizens-yes = Da
field-service-safety-serves-non-citizens-no = Nu
field-service-safety-serves-non-citizens-unknown = Nu se știe
field-service-continuity-dispenses-to-foreigners = Dau medicamente străinilor?
field-service-continuity-dispenses-to-foreigners-yes = Da
field-service-continuity-dispenses-to-foreigners-no = Nu
field-service-continuity-dispenses-to-foreigners-unknown = Nu se știe
field-service-continuity-remote-registration = Țări ai căror cetățeni sunt luați în evidență de la distanță
field-service-continuity-remote-registration-hint = Numele țărilor, cu virgule între ele.
field-service-continuity-ships-medicine = Expediază medicamente?
field-service-continuity-ships-medicine-yes = Da
field-service-continuity-ships-medicine-no = Nu
field-service-continuity-ships-medicine-unknown = Nu se știe
field-service-continuity-months-given = Pentru câte luni se dau medicamente de fiecare dată
field-service-continuity-tests-required = Analize cerute înainte, câte una pe rând
field-service-visibility = Cine îl poate vedea?
field-service-visibility-network = Membrii rețelei
field-service-visibility-public = Oricine
field-service-visibility-public-hint = Și în cataloage publice. Ce spuneți despre siguranță nu ajunge niciodată acolo.
field-service-visibility-named = Doar partenerii pe care îi aleg
field-service-visibility-named-hint = Bifați-i în lista de mai jos.
field-service-confirmed-until = Până în ce zi sunt corecte toate acestea?
field-service-confirmed-until-hint = Vi se amintește cu o lună înainte. Cel mult un an de azi.

mend-missing-name = Scrieți cum se numește serviciul, în cel puțin o limbă.
mend-missing-description = Scrieți în câteva propoziții ce primesc oamenii acolo, în cel puțin o limbă.
mend-missing-status = Alegeți dacă serviciul funcționează acum.
mend-missing-categories = Alegeți cel puțin un tip de ajutor.
mend-missing-provider = Scrieți numele organizației care îl oferă sau ștergeți celelalte două câmpuri.
mend-missing-cost = Scrieți în cuvinte cât costă.
mend-missing-documents = Scrieți actele, câte unul pe rând, sau alegeți că nu este necesar niciunul.
mend-missing-place = Alegeți țara acestui loc.
mend-missing-referral-terms = Alegeți dacă primiți referiri sau ștergeți orele și zilele.
mend-missing-visibility = Bifați partenerii care îl pot vedea.
mend-missing = Completați aici.
mend-too-long = Textul este prea lung. Scurtați-l.
mend-too-many = Sunt prea multe. Scoateți câteva.
mend-characters = Textul are un caracter care nu se poate afișa în siguranță. Scrieți-l din nou manual, fără să copiați.
mend-choice = Alegeți din listă.
mend-unknown = Acest nume nu este cunoscut aici. Verificați cum este scris.
mend-unknown-eligibility = Una dintre țări nu este cunoscută. Verificați cum este scrisă; puneți virgule între țări.
mend-unknown-continuity = Una dintre țări nu este cunoscută. Verificați cum este scrisă; puneți virgule între țări.
mend-number = Scrieți un număr întreg, fără litere.
mend-number-eligibility = Scrieți o vârstă în ani, de la 0 la 120.
mend-number-referral-terms = Scrieți un număr întreg: ore până la 2160, zile până la 730.
mend-number-continuity = Scrieți numărul de luni, cel mult 24.
mend-age-order = Vârsta maximă este mai mică decât cea minimă. Schimbați-le între ele.
mend-time = Scrieți o oră, de exemplu 9:30 sau 18:00.
mend-time-order = Ora de închidere este aceeași cu ora de deschidere. Pentru non-stop scrieți 0:00 și 24:00.
mend-times-missing = Scrieți de la ce oră până la ce oră este deschis în aceste zile ori scrieți o notă.
mend-date = Alegeți o zi.
mend-past = Această zi a trecut. Alegeți o zi până la care toate acestea vor fi corecte.
mend-far = Alegeți o zi de azi până peste cel mult un an.
mend-email = Scrieți o adresă, de exemplu office@example.org.
mend-url = Scrieți o adresă, de exemplu https://example.org.
mend-phone = Scrieți numere de telefon, câte unul pe rând, de exemplu +995 32 200 00 00.
mend-withheld = Adresa este ținută secretă: ștergeți-o aici sau scoateți bifa de mai jos.

own-import-title = Importați servicii dintr-un fișier
own-import-lead = Întâi vedeți ce este nou, ce se schimbă și ce nu se poate prelua. Nimic nu se publică până nu sunteți de acord.
own-import-file = Fișier
own-import-file-hint = HSDS 3.1 ca JSON sau JSON Lines ori un tabel CSV cu rând de antet. Cel mult 32 MB.
own-import-language = Limba textelor
own-import-language-hint = Pentru textele la care limba nu este indicată.
own-import-button = Vedeți ce s-ar schimba
own-import-empty = În acest fișier nu este niciun serviciu. Alegeți un fișier HSDS (JSON) sau un tabel (CSV).
own-review-title = Ce ar schimba importul
own-review-lead = Încă nu s-a publicat nimic.
own-review-new = { $count ->
    [one] { $count } serviciu nou
    [few] { $count } servicii noi
   *[other] { $count } de servicii noi
}
own-review-changed = { $count ->
    [one] { $count } serviciu se schimbă
    [few] { $count } servicii se schimbă
   *[other] { $count } de servicii se schimbă
}
own-review-unchanged = { $count ->
    [one] { $count } serviciu rămâne așa cum este
    [few] { $count } servicii rămân așa cum sunt
   *[other] { $count } de servicii rămân așa cum sunt
}
own-review-refused = { $count ->
    [one] { $count } înregistrare nu se poate prelua
    [few] { $count } înregistrări nu se pot prelua
   *[other] { $count } de înregistrări nu se pot prelua
}
own-review-more = { $count ->
    [one] și încă { $count } care nu apare aici
    [few] și încă { $count } care nu apar aici
   *[other] și încă { $count } care nu apar aici
}
own-review-nothing = Nu este nimic de publicat.
own-review-publish = Publicați
own-review-back = Alegeți alt fișier
own-review-refused-title = Nu se pot prelua
own-review-refused-hint = Corectați-le în fișier și importați-l din nou; celelalte se pot publica deja.
own-review-changed-title = Modificări
own-review-new-title = Noi
own-review-noted-title = Preluate, dar verificați
own-review-fields = se schimbă: { $fields }
own-line = Rândul { $count }
problem-import-review-gone = Acest import nu mai este păstrat. Alegeți din nou fișierul.
problem-import-too-long = Fișierul este prea mare pentru browser: cel mult 32 MB. Împărțiți-l sau folosiți „marshrut services import”.
problem-import-cut-short = Fișierul nu a ajuns întreg. Alegeți-l din nou.
import-problem-syntax = Nu este nici JSON, nici CSV. Căutați pe acest rând ce lipsește: o virgulă, ghilimele sau o paranteză.
import-problem-encoding = Textul nu este UTF-8. Salvați fișierul ca UTF-8 și încercați din nou.
import-problem-too-large = Înregistrarea este prea mare. Scurtați-i textele.
import-problem-too-deep = Datele au prea multe niveluri. Exportați fișierul din nou.
import-problem-too-many = Sunt prea multe de acest fel. Împărțiți fișierul.
import-problem-not-a-service = Nu este un serviciu. Scoateți înregistrarea sau dați-i un nume și un id.
import-problem-duplicate-id = Același serviciu apare de două ori în fișier. Scoateți unul.
import-problem-shared-id = Alt serviciu din fișier are acest id. Dați fiecăruia id-ul său.
import-problem-missing = Acest lucru lipsește din înregistrare. Adăugați-l în fișier; fără id, serviciul nu va fi recunoscut data viitoare.
import-problem-wrong-type = Valoarea este de alt tip, de exemplu o listă în loc de text. Corectați-o sau scoateți-o.
import-problem-invalid-value = Valoarea nu este permisă în acest câmp și a fost omisă.
import-problem-shortened = Textul era prea lung și a fost tăiat.
import-problem-cleaned = Au fost scoase caractere care nu se pot afișa.
import-problem-unknown-term = Termenul nu este în lista rețelei. Se păstrează așa cum este.
import-problem-formula = Celula începe ca o formulă de calcul tabelar. A fost preluată ca text simplu.
import-problem-not-kept = Nu există loc pentru acest câmp. A fost omis.
record-field-name = nume
record-field-description = descriere
record-field-provider = cine îl oferă
record-field-categories = tipuri de ajutor
record-field-target-groups = pentru cine
record-field-status = starea
record-field-eligibility = condiții
record-field-documents = acte
record-field-cost = cost
record-field-languages = limbi
record-field-access = cum se ajunge la serviciu
record-field-access-notes = ce e de făcut pentru a fi primit
record-field-places = adresa
record-field-areas = zone
record-field-hours = program
record-field-contact = contact
record-field-capacity = locuri
record-field-referral-terms = referiri
record-field-safety = siguranță
record-field-continuity = tratament
record-field-visibility = cine îl vede
record-field-confirmed-until = confirmat până la
record-field-last-modified = data ultimei modificări
services-legal-status = Statut juridic
services-free = Doar ce este gratuit
