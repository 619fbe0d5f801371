# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Szukanie usług i strona usługi.
services-title = Usługi
services-words = Co jest potrzebne albo gdzie?
services-country = Kraj
services-category = Rodzaj pomocy
services-language = Język, którym tam mówią
services-target-group = Dla kogo
services-any = Wszystkie
services-more-filters = Więcej filtrów
services-closed-too = Pokaż też zamknięte
services-accepting = Tylko te, które przyjmują skierowania
services-search = Szukaj
services-clear = Wyczyść wyszukiwanie
services-choosing = Wybierz usługę, do której chcesz skierować osobę, i na jej stronie naciśnij „Napisz skierowanie”.
services-found = { $count ->
    [0] Nie znaleziono usług
    [one] Znaleziono { $count } usługę
    [few] Znaleziono { $count } usługi
    [many] Znaleziono { $count } usług
   *[other] Znaleziono { $count } usługi
}
services-none-found = Nic nie pasuje do tego wszystkiego. Użyj mniej słów albo usuń jeden z filtrów.
services-none-yet = Nie ma jeszcze usług. Pojawią się same, gdy tylko połączy się partner.
services-other-categories = Inne
services-updated = zmieniono { $when }
not-stated = nie podano
not-stated-place = nie podano miejsca
not-stated-languages = nie podano języków
not-known = nie wiadomo
anyone = bez ograniczeń

status-inactive = Teraz nie działa
status-defunct = Zamknięta na stałe
status-temporarily-closed = Czasowo zamknięta
status-not-stated = Nie podano, czy działa
capacity-available = Są miejsca
capacity-none = Teraz brak miejsc
capacity-waiting-list = Lista oczekujących
capacity-assess-first = Miejsca po wstępnej ocenie
cost-free = Bezpłatna
cost-partly = Częściowo płatna
cost-paid = Płatna
referrals-accepted = Przyjmuje skierowania
referrals-not-accepted = Nie przyjmuje skierowań

service-nameless = Usługa bez nazwy
service-description = Opis
service-published-by = publikuje
facts-what = Co oferuje
facts-who = Kto może przyjść
facts-where = Gdzie i kiedy
facts-contact = Kontakt
facts-referrals = Miejsca i skierowania
facts-continuity = Kontynuacja leczenia
facts-record = O tym wpisie
fact-categories = Rodzaje pomocy
fact-cost = Koszt
fact-documents = Potrzebne dokumenty
fact-languages = Języki
fact-target-groups = Dla kogo
fact-access = Jak skorzystać
fact-eligibility = Warunki
fact-ages = Wiek
fact-legal-statuses = Przyjmowane statusy prawne
fact-citizenships = Przyjmowane obywatelstwa
fact-places = Adres
fact-areas = Obszar działania
fact-hours = Godziny
fact-phones = Telefon
fact-email = E-mail
fact-site = Strona internetowa
fact-capacity = Miejsca
fact-terms = Skierowania
fact-foreigners = Wydaje leki osobom z innych krajów
fact-remote = Rejestruje zdalnie osoby z krajów
fact-ships = Wysyła leki
fact-months = Leki wydawane na
fact-tests = Najpierw potrzebne badania
fact-revision = Wersja
fact-modified = Ostatnia zmiana
fact-confirmed = Potwierdzono do
documents-none = żadne
address-withheld = adres celowo niepodany
access-walk-in = Bez umawiania się
access-appointment = Po umówieniu się
access-referral-only = Tylko ze skierowaniem
access-outreach = Przychodzą do ludzi
access-online = Online
access-courier = Kurierem lub pocztą
ages-from = od { $from } lat
ages-to = do { $to } lat
ages-between = od { $from } do { $to } lat
hours-from = od { $time }
hours-until = do { $time }
months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
}
terms-emergency = { $count ->
    [one] Nagłe: decyzja w ciągu { $count } godziny
    [few] Nagłe: decyzja w ciągu { $count } godzin
    [many] Nagłe: decyzja w ciągu { $count } godzin
   *[other] Nagłe: decyzja w ciągu { $count } godziny
}
terms-urgent = { $count ->
    [one] Pilne: decyzja w ciągu { $count } godziny
    [few] Pilne: decyzja w ciągu { $count } godzin
    [many] Pilne: decyzja w ciągu { $count } godzin
   *[other] Pilne: decyzja w ciągu { $count } godziny
}
terms-normal = { $count ->
    [one] Zwykłe: decyzja w ciągu { $count } godziny
    [few] Zwykłe: decyzja w ciągu { $count } godzin
    [many] Zwykłe: decyzja w ciągu { $count } godzin
   *[other] Zwykłe: decyzja w ciągu { $count } godziny
}
terms-feedback = { $count ->
    [one] Informacja zwrotna w ciągu { $count } dnia
    [few] Informacja zwrotna w ciągu { $count } dni
    [many] Informacja zwrotna w ciągu { $count } dni
   *[other] Informacja zwrotna w ciągu { $count } dnia
}

refer-title = Skieruj tu osobę
refer-button = Napisz skierowanie
refer-own = To usługa Twojej organizacji.
refer-accepted = { $partner } obiecuje odpowiadać. Zobaczysz tutaj, kiedy przeczytano skierowanie i jaka zapadła decyzja.
refer-not-accepted = { $partner } nie przyjmuje skierowań do tej usługi. Skorzystaj z kontaktu na tej stronie.
refer-not-stated = { $partner } nie podaje, czy przyjmuje skierowania do tej usługi. Można spróbować; obowiązują zwykłe terminy.

safety-title = Bezpieczeństwo
safety-hint = Widzą to tylko członkowie sieci. Powiedz o tym osobie, zanim tam pójdzie.
safety-anonymous = Czy można przyjść bez podawania nazwiska?
safety-reports = Czy przekazują władzom informacje o osobach?
safety-copies = Czy kopiują dokumenty tożsamości?
safety-non-citizens = Czy pomagają osobom bez obywatelstwa tego kraju?

missing-title = Do uzupełnienia przez wydawcę wpisu
missing-name = Nazwa
missing-description = Opis
missing-category = Rodzaj pomocy
missing-status = Czy działa
missing-documents = Potrzebne dokumenty
missing-cost = Koszt
missing-languages = Języki
missing-country = Kraj
missing-contact = Kontakt
missing-referral-terms = Warunki skierowań
missing-safety = Bezpieczeństwo
authenticity-title = Skąd to pochodzi
authenticity-signed = Podpisano: { $partner }. Ten komputer sprawdził podpis.
authenticity-own = Opublikowane przez Twoją organizację.
authenticity-published = Opublikowano
authenticity-entry = wpis { $entry }
services-near = Tylko w tym miejscu mapy: { $place }.
services-anywhere = Pokaż wszystkie miejsca
map-title = Mapa usług
map-hint = Liczba pokazuje, ile jest tam usług. Te same usługi są na liście poniżej.
map-to-list = Przejdź do listy
map-moves = Przesuń mapę
map-nearer = Bliżej
map-farther = Dalej
map-west = Na zachód
map-east = Na wschód
map-north = Na północ
map-south = Na południe
map-whole = Cała mapa
map-services = { $count ->
    [one] { $count } usługa
    [few] { $count } usługi
   *[many] { $count } usług
}
map-places = i jeszcze { $count ->
    [one] { $count } miejsce
    [few] { $count } miejsca
   *[many] { $count } miejsc
}
map-outside = { $count ->
    [one] { $count } usługa jest poza tą częścią mapy.
    [few] { $count } usługi są poza tą częścią mapy.
   *[many] { $count } usług jest poza tą częścią mapy.
}
map-nowhere = { $count ->
    [one] { $count } usługi nie ma na mapie: miejscowości nie podano, jest nieznana albo ukryta, żeby chronić ludzi.
    [few] { $count } usług nie ma na mapie: miejscowości nie podano, jest nieznana albo ukryta, żeby chronić ludzi.
   *[many] { $count } usług nie ma na mapie: miejscowości nie podano, jest nieznana albo ukryta, żeby chronić ludzi.
}
duplicates-title = Opublikowano dwa razy?
duplicates-hint = Wpis innego członka zdaje się dotyczyć tej samej usługi.
duplicates-hint-own = Wpis innego członka zdaje się dotyczyć tej samej usługi. Jedna ze stron może zrezygnować ze swojego wpisu na rzecz drugiego; cudzego wpisu nikt nie może zmienić.
duplicates-merge = Zrezygnuj z naszego wpisu na rzecz tego
duplicates-merge-hint = Nasz wpis zostanie wszędzie wycofany razem z tym, co o nim poświadczono; jego adres będzie odtąd prowadzić do tamtego wpisu. Nie da się tego cofnąć: wpis trzeba by opublikować od nowa.
duplicates-merge-button = Wycofaj nasz wpis
duplicates-merged = Wpis Twojej organizacji wycofano. Zastępuje go ten.
same-name = ta sama nazwa
same-phone = ten sam telefon
same-email = ten sam adres e-mail
same-site = ta sama strona
same-address = ten sam adres
same-provider = ta sama organizacja
same-description = ten sam opis
same-city = to samo miasto
