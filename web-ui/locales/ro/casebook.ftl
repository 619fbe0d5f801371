# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Ce spun pagina zilei și formularul unei referiri despre timp și despre indicative.
priority-when-emergency = Viața sau libertatea este în pericol.
priority-when-urgent = Persoana poate avea de suferit în câteva zile, de exemplu se termină medicamentele.
priority-when-normal = Persoana nu are de suferit în zilele următoare.
priority-terms = Partenerul confirmă citirea { $acknowledge } și decide { $decide }.
priority-terms-most = Partenerul confirmă citirea { $acknowledge } și decide { $decide }, nu mai târziu; unele servicii promit mai repede.
within-hours = { $count ->
    [one] în { $count } oră
    [few] în { $count } ore
   *[other] în { $count } de ore
}
within-days = { $count ->
    [one] în { $count } zi
    [few] în { $count } zile
   *[other] în { $count } de zile
}

visits-over = A venit persoana?
visits-over-hint = Programarea a trecut. Spuneți dacă persoana a venit, ca să știe și partenerul.
visits-ask = Spuneți cum a fost
visits-today = Programări astăzi
visits-tomorrow = Programări mâine
visit-when = { $there } după ceasul de acolo ({ $here } după al dvs.)

problem-handle-invalid = Un indicativ are opt litere și cifre, de exemplu 7K2M-Q9XD. Uitați-vă din nou la referire; spațiile, cratimele și literele mici nu contează.
client-nothing = Sub acest indicativ nu se păstrează nimic. Verificați-l literă cu literă: este scris în partea de sus a referirii și pe hârtia cu consimțământul.

own-fault-whole = Tot rândul
own-fault-column = Coloana „{ $name }”
own-fault-field = Câmpul { $name }
own-fault-value = Acolo scrie „{ $value }”
import-mend-any = Corectați în fișier și importați-l din nou sau completați aici după import.
import-mend-country = Scrieți două litere, de exemplu GE, KZ sau DE.
import-mend-status = Scrieți active, inactive, defunct sau temporarily closed.
import-mend-opens-at = Scrieți o oră, de exemplu 09:00.
import-mend-closes-at = Scrieți o oră, de exemplu 18:00.
import-mend-byday = Scrieți zilele, de exemplu MO,TU,WE,TH,FR.
import-mend-amount = Scrieți un număr, de exemplu 10 sau 10.50, fără monedă.
import-mend-minimum-age = Scrieți ani întregi, de exemplu 18.
import-mend-maximum-age = Scrieți ani întregi, de exemplu 65.
import-mend-latitude = Scrieți gradele cu punct, de exemplu 41.71.
import-mend-longitude = Scrieți gradele cu punct, de exemplu 44.79.
import-mend-name = Scrieți cum se numește serviciul.
import-mend-id = Dați fiecărui serviciu un id al său, care rămâne același în fișierele următoare.
import-mend-taxonomy-term = Luați un termen din lista din editorul de servicii sau adăugați-l aici după import.
import-mend-opens = Scrieți o oră, de exemplu 09:00.
import-mend-closes = Scrieți o oră, de exemplu 18:00.
import-mend-days = Scrieți zilele, de exemplu MO,TU,WE,TH,FR.

nav-verifications = Verifi­cări
nav-more = Mai multe

start-way-other = Depuneți o cerere cu cartea de vizită a unei rețele sau fondați o rețea împreună cu alții
start-way-other-lead = Ambele se fac cu comenzi, înainte de a configura ceva aici: organizațiile își dau fișiere una alteia cât timp programele lor sunt oprite. Opriți acest program cu Ctrl+C, scrieți rândurile și, după ultimul, deschideți din nou paginile.
start-way-apply = Depuneți o cerere cu o carte de vizită
start-way-apply-hint = Cartea de vizită este un text pe care vi-l dă sau îl publică un membru; salvați-l ca network.card. Al doilea rând afișează cererea dvs.: trimiteți-o membrilor care vă cunosc. Sunteți primiți când garantează destui dintre ei.
start-way-founders = Fondați o rețea cu mai multe organizații
start-way-founders-hint = O organizație scrie rândul cu „draft”, iar fiecare dintre celelalte, rândul cu „enter”. Apoi fiecare semnează și fiecare deschide fișierul. El circulă prin e-mail sau pe un stick și nu conține niciun secret.
card-command = Pe calculatorul lor: { $command }
