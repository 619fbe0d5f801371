# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Cum decide rețeaua: propuneri, voturi, cine este membru. Cuvinte simple.
frame-suspended = Membrii au suspendat organizația noastră: calculatoarele partenerilor nu se mai conectează la al nostru.
frame-left = Organizația noastră a ieșit din rețea.
frame-stranger = Organizația noastră nu face parte încă din rețea: trebuie să garanteze pentru noi destui membri.
network-link = Deciziile rețelei, noii-veniți și funcțiile
network-title = Rețea
network-open = De decis acum
network-open-empty = Acum nu se votează nimic.
network-decided = Decise
network-decided-empty = Încă nu s-a decis nimic.
network-propose = Puneți ceva la vot
network-propose-hint = Votează toți cei care sunt membri acum. Votul durează 14 zile dacă nu alegeți altă zi. Fiecare membru vede cine ce a propus și cine cum a votat.
network-propose-button = Puneți la vot
network-proposed = S-a pus la vot.
network-closes = Se votează până la { $when }
network-closed = Votul s-a încheiat la { $when }
network-votes = Pentru: { $count } din { $of }, necesare: { $needed }
network-newcomers = Cine cere să se alăture
network-newcomers-empty = Nu așteaptă nimeni.
network-vouched-by = Garantează: { $partners }
network-vouch = Garantăm pentru ei
network-vouch-text = Am primit o cerere
network-vouch-hint = Lipiți textul cererii. Garantați doar pentru o organizație pe care o cunoașteți.
network-vouched = Ați garantat. Când garantează destui membri, organizația intră în rețea.
network-numbers = Cum decidem
network-sponsors = { $count ->
    [one] Pentru un nou-venit trebuie să garanteze { $count } membru (țări: { $countries })
    [few] Pentru un nou-venit trebuie să garanteze { $count } membri (țări: { $countries })
   *[other] Pentru un nou-venit trebuie să garanteze { $count } de membri (țări: { $countries })
}
network-majority = O decizie obișnuită cere mai mult de { $share } din toți membrii.
network-strong = Suspendarea, reprimirea, cheile noi și numerele noi cer mai mult de { $share }.
network-quorum = Trebuie să voteze cel puțin { $share } din toți membrii.
network-offices = Funcții
network-until = Până la { $when }
network-documents = Documente
network-former = Nu mai sunt membri
network-former-hint = Ce au publicat se poate citi în continuare și este marcat. Nu li se mai pot expedia trimiteri noi.
network-voted = Votul dvs. este semnat.
standing-suspended = Suspendat
standing-left = A ieșit din rețea
former-suspended = Membrii rețelei au suspendat organizația „{ $partner }”. Ce a publicat poate fi greșit; nu i se pot expedia trimiteri noi. Căutați alt serviciu.
former-left = Organizația „{ $partner }” a ieșit din rețea. Ce a publicat poate fi depășit; nu i se pot expedia trimiteri noi. Căutați alt serviciu.

motion-admit = Primirea: { $partner }
motion-suspend = Suspendarea: { $partner }
motion-readmit = Reprimirea: { $partner }
motion-replace-key = { $partner } continuă cu o cheie principală nouă
motion-set = { $what }: { $value }
motion-appoint = { $partner }: { $what } până la { $until }
motion-dismiss = Încetarea numirii { $id }
motion-adopt = Adoptarea documentului „{ $what }”

motion-kind-decide = Decideți ceva în cuvinte
motion-kind-decide-hint = Orice trebuie să decidă rețeaua împreună: o întâlnire, o poziție, o regulă.
motion-kind-suspend = Suspendați un partener
motion-kind-suspend-hint = Calculatorul lui este deconectat imediat ce se ia decizia, mesajele pentru el se șterg, iar serviciile lui sunt marcate. El nu votează aici și trebuie să voteze cel puțin alți doi.
motion-kind-readmit = Reprimiți un fost partener
motion-kind-readmit-hint = Este din nou membru de la decizie încolo. Ce a spus între timp rămâne nevalabil.
motion-kind-admit = Primiți un nou-venit prin vot
motion-kind-admit-hint = Intră în rețea oricine ar garanta pentru el. Vă trimite cererea sa ca text.
motion-kind-set = Schimbați un număr
motion-kind-set-hint = Câți trebuie să garanteze pentru un nou-venit și ce parte din membri decide.
motion-kind-appoint = Numiți într-o funcție
motion-kind-appoint-hint = O funcție nu dă vot și nu semnează pentru nimeni. Se încheie singură în ultima zi.
motion-kind-dismiss = Încheiați o numire
motion-kind-dismiss-hint = Funcția este liberă de la decizie încolo.
motion-kind-adopt = Adoptați un document
motion-kind-adopt-hint = Se votează valoarea SHA-256 a documentului, așa că nimeni nu îl mai poate schimba apoi. Trimiteți tuturor documentul însuși.
motion-kind-replace-key = Cheie principală nouă pentru un partener
motion-kind-replace-key-hint = Pentru un partener care și-a pierdut cheia principală și codul de recuperare. Asigurați-vă prin telefon sau personal că este cu adevărat el.

field-motion-organisation = Care organizație?
field-motion-application = Cerere
field-motion-application-hint = Un singur rând care începe cu „marshrut-application:”.
field-motion-number = Care număr?
field-motion-number-sponsors = Câți membri garantează pentru un nou-venit / din câte țări
field-motion-number-majority = Partea pentru decizii obișnuite
field-motion-number-strong = Partea pentru decizii importante
field-motion-number-quorum = Partea care trebuie să voteze
field-motion-number-verification = Verificare: câte organizații trebuie să se uite / zile de la ultima încercare practică / zile până la o nouă confirmare a înregistrării / zile după care se stinge o contestație cu răspuns
field-motion-value = Valoarea nouă
field-motion-value-hint = Ca numere: 2/3 din membri; 2/2 pentru doi membri din două țări; 2/180/180/30 pentru verificare.
field-motion-office = Care funcție?
field-motion-office-executive-committee = Comitet executiv
field-motion-office-country-representative = Reprezentant de țară
field-motion-office-advisory-council = Consiliu consultativ
field-motion-office-independent-expert = Expert independent
field-motion-country = Al cărei țări?
field-motion-country-hint = Pentru un reprezentant de țară.
field-motion-until = Până la
field-motion-mandate = Pentru ce?
field-motion-appointment = Care numire?
field-motion-title = Într-o propoziție
field-motion-sha256 = SHA-256 al documentului
field-motion-sha256-hint = 64 de litere și cifre. „marshrut network propose adopt FIȘIER” le calculează pentru dvs.
field-motion-words = De ce?
field-motion-words-hint = Fiecare membru citește asta înainte de vot.
field-motion-closes = Ultima zi de vot
field-motion-closes-hint = Dacă lăsați gol, votul durează 14 zile.

proposal-title = Propunere
proposal-by = Propus de { $partner }
proposal-why = De ce
proposal-rests = Cum stau lucrurile
proposal-needs = Trebuie să fie pentru mai mult de { $share } din { $of }; voturi necesare: { $count }. Trebuie să voteze cel puțin { $quorum }.
proposal-cast = Pentru: { $yes }. Împotrivă: { $no }. Abțineri: { $abstained }.
proposal-time = Se numără voturile semnate între { $from } și { $until }.
proposal-void = { $count ->
    [one] { $count } vot nu se mai numără: cine l-a semnat a fost suspendat sau a ieșit.
    [few] { $count } voturi nu se mai numără: cine le-a semnat a fost suspendat sau a ieșit.
   *[other] { $count } de voturi nu se mai numără: cine le-a semnat a fost suspendat sau a ieșit.
}
proposal-votes = Voturi
proposal-silent = Nu au votat: { $partners }
proposal-own-vote = Votul dvs.: { $choice }
proposal-vote = Votul dvs.
proposal-vote-hint = Votul se semnează, îl vede fiecare membru și nu se poate schimba.
proposal-choice = Ce spuneți?
proposal-reason = De ce
proposal-vote-button = Semnați votul
proposal-state-ours = Lipsește votul dvs.
proposal-state-upcoming = Încă nedeschis
proposal-state-open = Deschis
proposal-state-passed = Decis: da
proposal-state-rejected = Nu a trecut
proposal-state-undone = A fost decis, nu mai este valabil
proposal-state-not-by-member = Nevalabil: nu a propus un membru
proposal-state-unreachable = Nevalabil: nu poate trece niciodată
vote-for = Pentru
vote-against = Împotrivă
vote-abstain = Mă abțin
vote-void = { $choice } (nu se numără)

problem-proposal-unreachable = Nu ar putea trece niciodată: trebuie să poată vota cel puțin alți doi membri, iar partea trebuie să fie una care se poate depăși.
problem-proposal-missing = Lipsește ceva.
problem-proposal-value = Scrieți numărul așa: 2/3.
problem-proposal-application = Cererea nu se poate folosi. Copiați rândul întreg și verificați că este pentru această rețea.
problem-proposal-known = Această organizație este deja membră sau a fost. Una suspendată sau ieșită se reprimește.
problem-proposal-too-short = Votul trebuie să dureze cel puțin o oră.
problem-proposal-too-long = Votul poate dura cel mult un an.
problem-proposal-over = Ultima zi trebuie să fie în viitor.
problem-proposal-too-many = Aveți 32 de propuneri deschise. Așteptați să se încheie votul la unele dintre ele.
problem-vote-cast = Ați votat deja. Un vot nu se poate schimba.
problem-vote-closed = Votul s-a încheiat.
problem-vote-too-early = Votul nu s-a deschis încă.
problem-vote-not-entitled = Aici nu aveți vot: votează cei care erau membri când s-a propus și pe care nu îi privește.
problem-vote-void = Această propunere este nevalabilă, așa că nu este nimic de votat.
problem-sponsorship-given = Ați garantat deja pentru ei. Trebuie să garanteze și alții.
problem-decision-suspended = Organizația noastră este suspendată și nu are vot.
problem-decision-left = Organizația noastră a ieșit din rețea și nu are vot.
problem-decision-no-member = Organizația noastră nu este încă membră.
problem-referral-former-member = Acest partener a fost suspendat sau a ieșit din rețea. Alegeți alt serviciu.
