# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Mida „Täna“ ja suunamise vorm ütlevad aja ja tähiste kohta.
priority-when-emergency = Elu või vabadus on ohus.
priority-when-urgent = Lähipäevil ähvardab kahju, näiteks saavad ravimid otsa.
priority-when-normal = Lähipäevil kahju ei ähvarda.
priority-terms = Partner kinnitab lugemist { $acknowledge } ja otsustab { $decide }.
priority-terms-most = Partner kinnitab lugemist hiljemalt { $acknowledge } ja otsustab hiljemalt { $decide }; mõni teenus lubab seda kiiremini.
within-hours = { $count ->
    [one] { $count } tunni jooksul
   *[other] { $count } tunni jooksul
}
within-days = { $count ->
    [one] { $count } päeva jooksul
   *[other] { $count } päeva jooksul
}

visits-over = Kas inimene tuli kohale?
visits-over-hint = Vastuvõtuaeg on möödas. Andke teada, kas inimene tuli, et partner seda teaks.
visits-ask = Andke teada, kuidas läks
visits-today = Vastuvõtuajad täna
visits-tomorrow = Vastuvõtuajad homme
visit-when = { $there } kohaliku aja järgi ({ $here } teie kella järgi)

problem-handle-invalid = Tähises on kaheksa tähte ja numbrit, näiteks 7K2M-Q9XD. Vaadake suunamisest uuesti; tühikud, kriipsud ja väiketähed ei loe.
client-nothing = Selle tähise all ei hoita midagi. Kontrollige seda täht-tähelt: see on suunamise ülaosas ja nõusoleku paberil.

own-fault-whole = Terve rida
own-fault-column = Veerg „{ $name }“
own-fault-field = Väli { $name }
own-fault-value = Seal on kirjas „{ $value }“
import-mend-any = Parandage see failis ja importige uuesti või täitke see pärast importi siin.
import-mend-country = Kirjutage kaks tähte, näiteks GE, KZ või DE.
import-mend-status = Kirjutage active, inactive, defunct või temporarily closed.
import-mend-opens-at = Kirjutage kellaaeg, näiteks 09:00.
import-mend-closes-at = Kirjutage kellaaeg, näiteks 18:00.
import-mend-byday = Kirjutage päevad, näiteks MO,TU,WE,TH,FR.
import-mend-amount = Kirjutage arv, näiteks 10 või 10.50, ilma valuutata.
import-mend-minimum-age = Kirjutage täisaastad, näiteks 18.
import-mend-maximum-age = Kirjutage täisaastad, näiteks 65.
import-mend-latitude = Kirjutage kraadid punktiga, näiteks 41.71.
import-mend-longitude = Kirjutage kraadid punktiga, näiteks 44.79.
import-mend-name = Kirjutage, mis on teenuse nimi.
import-mend-id = Andke igale teenusele oma id, mis jääb hilisemates failides samaks.
import-mend-taxonomy-term = Võtke mõiste loendist, mis on teenuse muutmise lehel, või lisage see pärast importi siin.
import-mend-opens = Kirjutage kellaaeg, näiteks 09:00.
import-mend-closes = Kirjutage kellaaeg, näiteks 18:00.
import-mend-days = Kirjutage päevad, näiteks MO,TU,WE,TH,FR.

nav-verifications = Kontrollid
nav-more = Veel

start-way-other = Esitan võrgustiku kaardi alusel avalduse või asutan võrgustiku koos teistega
start-way-other-lead = Mõlemat tehakse käskudega, enne kui siin on midagi seadistatud: organisatsioonid annavad faile üksteisele edasi, kui nende programmid seisavad. Peatage see programm klahvidega Ctrl+C, sisestage read ja avage lehed pärast viimast uuesti.
start-way-apply = Esitan avalduse kaardi alusel
start-way-apply-hint = Kaart on tekst, mille mõni liige teile annab või avaldab; salvestage see nimega network.card. Teine rida kirjutab välja teie avalduse: saatke see liikmetele, kes teid tunnevad. Teid võetakse vastu, kui neist piisavalt paljud teid käendavad.
start-way-founders = Asutan võrgustiku mitme organisatsiooniga
start-way-founders-hint = Üks organisatsioon sisestab rea, milles on „draft“, kõik teised rea, milles on „enter“. Seejärel igaüks allkirjastab faili ja igaüks avab selle. Fail käib ringi e-posti teel või mälupulgal ega sisalda midagi salajast.
card-command = Avalduse esitaja arvutis: { $command }
