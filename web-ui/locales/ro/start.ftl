# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Prima pornire: de la linkul pe care îl scrie programul până la prima intrare. Omul vede programul pentru prima dată.
start-title = Configurați acest calculator
start-lead = Marshrut rulează pe acest calculator și nu este încă configurat. Îl poate configura doar cine l-a pornit.
start-code = Cod de configurare
start-code-hint = Programul a scris un link acolo unde a fost pornit. Deschideți linkul sau copiați-l aici în întregime.
start-begin = Începeți
start-again-title = Continuați configurarea
start-again-lead = Configurarea a fost începută aici și nu s-a încheiat. Introduceți fraza de acces aleasă; ce s-a făcut este păstrat.
start-again-lost = Ați pierdut fraza de acces? Atunci opriți programul, ștergeți directorul lui de date și începeți din nou: deocamdată nu este nimic altceva acolo.
start-go-on = Continuați
start-back = Înapoi

start-step-way = Cum începeți
start-step-passphrase = Fraza de acces
start-step-recovery = Codul de recuperare
start-step-organisation = Organizația
start-step-network = Rețeaua
start-step-check = Verificare

start-language-title = Alegeți limba
start-way-title = Cum doriți să începeți?
start-way-lead = Durează cam zece minute. Vă puteți opri după fiecare pas și puteți continua mai târziu.
start-way-join = Alăturați-vă partenerilor cu o invitație
start-way-join-hint = Un partener v-a dat o invitație: un fișier, un text sau un cod QR.
start-way-found = Creați o rețea nouă
start-way-found-hint = Sunteți primii. Pe parteneri îi invitați după aceea.
start-way-restore = Recuperați o organizație dintr-o copie de rezervă
start-way-restore-hint = Calculatorul vechi este stricat, pierdut sau furat, iar dvs. aveți fișierul copiei de rezervă și codul de recuperare sau două părți.

start-passphrase-title = Alegeți o frază de acces
start-passphrase-strong = Cel puțin 10 caractere. De la 20 de caractere este sigură: patru sau cinci cuvinte fără legătură între ele sunt ușor de ținut minte. Numele, datele și proverbele sunt ușor de ghicit.
start-passphrase-suggestion = O puteți folosi pe aceasta, alcătuită la întâmplare pentru dvs.:
start-passphrase-hint = Contează fiecare caracter, inclusiv spațiile și literele mari.
start-passphrase-again = Aceeași frază de acces încă o dată
start-passphrase-care = Nu o spuneți celor care nu trebuie să citească referirile dvs. și nu o țineți lângă acest calculator.
start-passphrase-differs = Cele două fraze de acces nu sunt identice. Introduceți aceeași frază de două ori.

start-sheet-title = Codul dvs. de recuperare
start-sheet-lead = Cu acest cod deschideți nodul, dacă ați uitat fraza de acces, și copia de rezervă, dacă nu mai aveți calculatorul. Este afișat doar acum.
start-sheet-care = Cine îl are deschide tot fără fraza de acces. Țineți-l pe hârtie, într-un loc sigur, departe de acest calculator. Nu îl fotografiați.
start-sheet-print = Scrieți cele nouă grupuri cu numerele lor sau tipăriți acum această pagină (Ctrl și P).
start-sheet-done = Îl am pe hârtie
start-recovery-title = Citiți două grupuri de pe hârtie
start-recovery-lead = Ca să știm că se poate citi când va fi nevoie. Nu contează dacă scrieți cu litere mari sau mici.
# $count este numărul grupului de pe hârtie, de la 1 la 9.
start-recovery-group = Grupul { $count }
start-recovery-new-hint = Nu puteți citi hârtia sau ați pierdut-o? Faceți un cod nou; primul nu va mai deschide nimic.
start-recovery-new = Faceți un cod nou
start-recovery-lost-title = Faceți un cod de recuperare nou
start-recovery-lost = Codul afișat înainte nu a fost confirmat și nu este păstrat nicăieri. Faceți unul nou; cel de dinainte nu va mai deschide nimic.

start-organisation-title = Organizația dvs.
start-organisation-lead = Partenerii vor vedea aceste date. Le puteți corecta până când le vede primul partener.
start-organisation-name = Numele organizației
start-organisation-name-hint = Așa cum vă cunosc partenerii, în orice alfabet.
start-organisation-country = Țara în care lucrați

start-invitation-title = Invitația dvs.
start-invitation-lead = O face un partener din rețea pe pagina lui „Parteneri”. Funcționează o singură dată, timp de trei zile.
start-invitation-text = Lipiți textul invitației
start-invitation-text-hint = Începe cu „marshrut-invitation:”. Copiați-l în întregime; nu contează dacă textul trece pe rând nou.
start-invitation-file = Sau alegeți fișierul pe care l-ați primit
start-invitation-qr = Aveți un cod QR? Scanați-l cu un telefon: arată același text. Trimiteți textul pe acest calculator și lipiți-l.
start-invitation-button = Cereți să vă alăturați
start-invitation-empty = Lipiți invitația sau alegeți fișierul ei.
start-asking-title = Întrebăm calculatorul partenerului
start-asking-lead = Durează până la un minut. Pagina se reîncarcă singură.
start-asked-title = Încă nu am fost primiți
start-asked-lead = Puteți întreba din nou cu aceeași invitație. Nu s-a semnat nimic.
start-asking-again = Întrebați din nou
start-asking-other = Folosiți altă invitație
start-asking-until = Invitația este valabilă până la { $when }.
start-asking-at = Întrebăm la:

start-joining-title = Citiți înainte de a vă alătura
start-joining-lead = Calculatorul partenerului ne-a primit. Rețeaua se numește „{ $network }”.
start-joining-founders = Au fondat-o aceste organizații:
start-joining-sponsors = { $count ->
    [one] Pentru o organizație nouă trebuie să garanteze { $count } membru. Partenerul dvs. a făcut deja acest lucru.
    [few] Pentru o organizație nouă trebuie să garanteze { $count } membri. Partenerul dvs. este primul.
   *[other] Pentru o organizație nouă trebuie să garanteze { $count } de membri. Partenerul dvs. este primul.
}
start-joining-button = Semnați și alăturați-vă
start-joining-not = Nu ne alăturăm acestei rețele
start-network-title = Rețeaua dvs.
start-network-lead = Dvs. o fondați și puteți invita parteneri imediat ce rețeaua este creată.
start-network-name = Numele rețelei
start-network-button = Semnați și creați rețeaua
start-declaration = Declarația
start-declaration-lead = Fiecare membru semnează acest text.
start-declaration-own = Folosiți în locul ei un text propriu
start-declaration-own-label = Declarația noastră
start-declaration-agreed = Organizația noastră este de acord cu acest text și îl semnează

start-restore-title = Fișierul copiei de rezervă
start-restore-file = Fișierul copiei de rezervă
start-restore-none = Nu aveți copie de rezervă? Sunați un partener: membrii pot decide ca organizația dvs. să continue cu o cheie nouă.
start-open-title = Deschideți copia de rezervă
start-open-lead = Fișierul este aici. Introduceți codul de recuperare de pe hârtie sau două din cele trei părți păstrate de oameni în care aveți încredere.
start-open-code = Codul de recuperare sau prima parte
start-open-code-hint = Codul are nouă grupuri, o parte are unsprezece. Literele mari și mici, spațiile și cratimele nu contează.
start-open-second = A doua parte
start-open-since = De când a fost calculatorul vechi în alte mâini
start-open-since-hint = Doar dacă a fost furat sau pierdut: tot ce a semnat de atunci nu contează nicăieri.
start-open-since-wrong = Aceasta nu este o dată cu oră. Lăsați gol dacă doar s-a stricat calculatorul.
start-restored-of = Aceasta este copia de rezervă a organizației „{ $organisation }”. Alegeți o frază de acces pentru acest calculator.
start-restored-title = Porniți nodul
start-restored-lead = Totul este din nou pe acest calculator, dar nodul nu a pornit încă.
start-restored-button = Porniți

start-check-title = Este totul în regulă?
start-check-lead = { $organisation }: configurarea s-a încheiat. Iată ce am găsit pe acest calculator:
start-check-waiting = Înainte să vină serviciile, trebuie să mai garanteze și alți parteneri pentru dvs. Se întâmplă de la sine; întrebați partenerul care v-a invitat.
start-check-again = Verificați din nou
start-check-finish = Terminați
start-level-good = Bine
start-level-warning = Uitați-vă la asta
start-level-failure = Trebuie rezolvat
start-check-clock-good = Ceasul calculatorului este corect.
start-check-clock-warning = Ceasul calculatorului a dat înapoi: aici sunt fișiere mai noi decât ora de acum. Setați data și ora, cel mai bine automat, de pe internet, apoi verificați din nou.
start-check-clock-failure = Ceasul calculatorului arată o dată imposibilă. Setați data și ora, cel mai bine automat, de pe internet, apoi verificați din nou.
start-check-disk-good = Este loc pe disc.
start-check-disk-warning = A rămas puțin loc pe disc. Eliberați loc în curând.
start-check-disk-failure = Discul este aproape plin, iar nodul se oprește când nu mai are unde scrie. Eliberați loc, apoi verificați din nou.
start-check-addresses-good = Partenerii se pot conecta la acest calculator.
start-check-addresses-warning = Partenerii se conectează la acest calculator doar prin puncte de întâlnire. Este mai lent, dar funcționează. Cine are grijă de routerul dvs. poate deschide un port.
start-check-peers-good = Partenerii sunt conectați sau încă nu aveți parteneri.
start-check-peers-warning = Acum nu este conectat niciun partener. Are acest calculator internet? Dacă da, poate că sunt oprite calculatoarele lor.
start-done-title = Gata
start-done-lead = Acest calculator face parte din rețea. Intrați cu fraza de acces și căutați un serviciu.
start-done-button = Intrați și găsiți un serviciu
start-done-next = Lăsați programul pornit: mesajele vin doar cât timp rulează. Apoi faceți o copie de rezervă, ca să nu se piardă nimic dacă se strică calculatorul.

invitation-file = Salvați ca fișier
invitation-qr = Același lucru, cod QR
invitation-how-browser = Partenerul pornește „marshrut run”, alege „Alăturați-vă partenerilor cu o invitație” și lipește textul sau alege fișierul.

problem-first-run-wrong-token = Nu este codul de configurare al acestei porniri. Deschideți în întregime ultimul link scris de program.
problem-first-run-spent-token = Acest cod de configurare a fost deja folosit. Continuați în browserul în care a fost folosit. Dacă nu ați fost dvs. sau browserul este închis, opriți programul și porniți-l din nou: va scrie un link nou.
problem-first-run-over = Acest calculator este configurat. Intrați cu fraza de acces.
problem-first-run-not-now = Acest pas a fost deja făcut sau trebuie făcut altul mai întâi.
problem-first-run-not-empty = În directorul de date sunt alte fișiere. Porniți programul cu alt director.
problem-first-run-disk-full = Discul este plin. Faceți loc, apoi apăsați din nou butonul; nu a rămas nimic scris pe jumătate.
problem-first-run-unwritable = Programul nu are voie să scrie acolo unde trebuie să-și țină datele. Permiteți-i acestui utilizator să scrie acolo sau porniți programul cu alt director; nu a rămas nimic scris pe jumătate.
problem-first-run-cannot-write = Nu s-a putut scrie nimic pe disc. Apăsați din nou butonul; nu a rămas nimic scris pe jumătate.
problem-first-run-in-use = Alt program are deschis directorul de date. Închideți-l, apoi apăsați din nou butonul.
problem-first-run-cannot-start = Nodul nu a putut fi pornit. Ce s-a făcut este păstrat; după ce dispare cauza, apăsați din nou butonul.
problem-first-run-failed = Nu a mers. Ce s-a făcut înainte este păstrat; apăsați din nou butonul.
problem-passphrase-too-short = Fraza de acces este prea scurtă sau repetă același lucru. Folosiți cel puțin 10 caractere diferite; cel mai bine, patru sau cinci cuvinte alese la întâmplare.
problem-recovery-code-typed-wrong = Nu este ce ar trebui să scrie pe hârtie. Uitați-vă din nou la numărul grupului și la hârtie sau faceți un cod nou.
problem-name-empty = Scrieți numele organizației.
problem-name-invalid = Numele este prea lung sau are caractere care nu se pot afișa. Folosiți cel mult 200 de octeți: 200 de litere latine fără diacritice sau 100 chirilice.
problem-country-invalid = Alegeți țara.
problem-network-empty = Scrieți un nume pentru rețea.
problem-network-invalid = Numele este prea lung sau are caractere care nu se pot afișa. Alegeți unul mai scurt.
problem-declaration-invalid = Textul este prea lung sau are caractere care nu se pot afișa. Poate avea cel mult 30 000 de octeți.
problem-declaration-not-agreed = Cine se alătură semnează Declarația. Bifați că organizația dvs. este de acord sau nu vă alăturați.
problem-invitation-none = Aceasta nu este o invitație. O invitație începe cu „marshrut-invitation:”; copiați textul întreg.
problem-invitation-damaged = Invitația nu este întreagă sau are o literă greșită. Copiați din nou textul întreg.
problem-invitation-expired = Invitația a expirat: este valabilă trei zile. Cereți una nouă. Este corect ceasul acestui calculator?
problem-invitation-other-role = Această invitație este pentru un punct de întâlnire, nu pentru o organizație. Cereți alta.
problem-invitation-refused = Calculatorul partenerului a refuzat: invitația a fost deja folosită sau a expirat. Cereți una nouă.
problem-invitation-unreachable = Calculatorul partenerului nu răspunde. Trebuie să fie pornit și conectat la internet. Sunați partenerul, apoi întrebați din nou.
problem-invitation-other-network = Acest calculator face deja parte din altă rețea.
problem-invitation-not-the-charter = Răspunsul nu se potrivește cu invitația. Nu aveți încredere în el și sunați partenerul care v-a dat-o.
problem-code-shape = Un cod de recuperare are nouă grupuri de câte patru litere și cifre, o parte are unsprezece. Uitați-vă din nou la hârtie.
problem-code-misspelt = Codul are o greșeală: ultimul grup nu se potrivește cu celelalte. Verificați-l din nou, grup cu grup; 0 și O, 1 și I sunt socotite la fel.
problem-code-shares = Sunt necesare două părți diferite din același set, amândouă fără greșeli. Uitați-vă din nou la hârtii.
problem-backup-refused = Acest cod nu deschide această copie de rezervă. Este al altei organizații sau mai nou decât copia.
problem-backup-none = Fișierul nu este o copie de rezervă Marshrut sau nu este întreg. Alegeți alt fișier.
problem-backup-newer = Copia de rezervă a fost făcută de o versiune mai nouă a programului. Instalați acea versiune.
problem-backup-damaged = Copia de rezervă este deteriorată sau incompletă. Alegeți alt exemplar al ei.
