# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Co „Dziś” i formularz skierowania mówią o czasie i oznaczeniach.
priority-when-emergency = Zagrożone jest życie lub wolność.
priority-when-urgent = W ciągu kilku dni grozi szkoda, na przykład kończą się leki.
priority-when-normal = W najbliższych dniach nie grozi żadna szkoda.
priority-terms = Partner potwierdza przeczytanie { $acknowledge } i podejmuje decyzję { $decide }.
priority-terms-most = Partner potwierdza przeczytanie najpóźniej { $acknowledge } i podejmuje decyzję najpóźniej { $decide }; niektóre usługi obiecują to szybciej.
within-hours = { $count ->
    [one] w ciągu { $count } godziny
    [few] w ciągu { $count } godzin
    [many] w ciągu { $count } godzin
   *[other] w ciągu { $count } godziny
}
within-days = { $count ->
    [one] w ciągu { $count } dnia
    [few] w ciągu { $count } dni
    [many] w ciągu { $count } dni
   *[other] w ciągu { $count } dnia
}

visits-over = Czy osoba przyszła?
visits-over-hint = Pora wizyty już minęła. Podaj, czy osoba przyszła, żeby partner o tym wiedział.
visits-ask = Podaj, jak poszło
visits-today = Wizyty dzisiaj
visits-tomorrow = Wizyty jutro
visit-when = { $there } czasu miejscowego ({ $here } według Twojego zegara)

problem-handle-invalid = Oznaczenie ma osiem liter i cyfr, na przykład 7K2M-Q9XD. Sprawdź jeszcze raz w skierowaniu; spacje, łączniki i małe litery nie mają znaczenia.
client-nothing = Pod tym oznaczeniem nic nie jest przechowywane. Sprawdź je litera po literze: jest u góry skierowania i na papierze ze zgodą.

own-fault-whole = Cały wiersz
own-fault-column = Kolumna „{ $name }”
own-fault-field = Pole { $name }
own-fault-value = Jest tam „{ $value }”
import-mend-any = Popraw to w pliku i zaimportuj go ponownie albo uzupełnij tutaj po imporcie.
import-mend-country = Wpisz dwie litery, na przykład GE, KZ lub DE.
import-mend-status = Wpisz active, inactive, defunct lub temporarily closed.
import-mend-opens-at = Wpisz godzinę, na przykład 09:00.
import-mend-closes-at = Wpisz godzinę, na przykład 18:00.
import-mend-byday = Wpisz dni, na przykład MO,TU,WE,TH,FR.
import-mend-amount = Wpisz liczbę, na przykład 10 lub 10.50, bez waluty.
import-mend-minimum-age = Wpisz pełne lata, na przykład 18.
import-mend-maximum-age = Wpisz pełne lata, na przykład 65.
import-mend-latitude = Wpisz stopnie z kropką, na przykład 41.71.
import-mend-longitude = Wpisz stopnie z kropką, na przykład 44.79.
import-mend-name = Wpisz, jak nazywa się usługa.
import-mend-id = Nadaj każdej usłudze własne id, które w kolejnych plikach pozostanie takie samo.
import-mend-taxonomy-term = Weź termin z listy przy edycji usługi albo dodaj go tutaj po imporcie.
import-mend-opens = Wpisz godzinę, na przykład 09:00.
import-mend-closes = Wpisz godzinę, na przykład 18:00.
import-mend-days = Wpisz dni, na przykład MO,TU,WE,TH,FR.

nav-verifications = Weryfi­kacje
nav-more = Więcej

start-way-other = Zgłoś się z wizytówką sieci albo załóż sieć razem z innymi
start-way-other-lead = Jedno i drugie robi się poleceniami, zanim cokolwiek zostanie tu skonfigurowane: organizacje przekazują sobie pliki, gdy ich programy są zatrzymane. Zatrzymaj ten program klawiszami Ctrl+C, wpisz podane wiersze, a po ostatnim otwórz te strony ponownie.
start-way-apply = Zgłoś się z wizytówką
start-way-apply-hint = Wizytówka to tekst, który daje Ci albo publikuje członek sieci; zapisz go jako network.card. Drugi wiersz wypisuje Twoje zgłoszenie: wyślij je członkom, którzy Cię znają. Gdy poręczy dość członków, Twoja organizacja zostanie przyjęta.
start-way-founders = Załóż sieć w kilka organizacji
start-way-founders-hint = Jedna organizacja wpisuje wiersz z „draft”, każda z pozostałych wiersz z „enter”. Potem każda podpisuje plik i każda go otwiera. Plik krąży e-mailem albo na pendrivie i nie zawiera niczego tajnego.
card-command = Na komputerze organizacji, która się zgłasza: { $command }
