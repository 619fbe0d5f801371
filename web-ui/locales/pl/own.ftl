# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Nasze usługi: lista, edycja, import.
own-title = Nasze usługi
own-new = Opisz nową usługę
own-change = Zmień
own-look = Zobacz stronę
own-withdraw = Wycofaj
own-drafts = Jeszcze nieopublikowane
own-draft-new = nowa usługa
own-draft-change = zmiany w opublikowanej usłudze
own-total = { $count ->
    [0] Twoja organizacja nie ma opublikowanych usług.
    [one] { $count } usługa
    [few] { $count } usługi
   *[many] { $count } usług
}
own-due = { $count ->
    [one] Pokaż tylko { $count } usługę do potwierdzenia teraz
    [few] Pokaż tylko { $count } usługi do potwierdzenia teraz
   *[many] Pokaż tylko { $count } usług do potwierdzenia teraz
}
own-all = Pokaż wszystkie
own-due-soon = Wkrótce do potwierdzenia
own-overdue = Potwierdzenie straciło ważność
own-never = Jeszcze niepotwierdzona
own-missing = Nie podano: { $fields }
own-confirm-hint = Czy wszystko jest nadal tak, jak napisano? Potwierdź to, a partnerzy przez kolejne pół roku będą wiedzieć, że można na tym polegać.
own-confirm-one = Nadal aktualne: potwierdź
own-confirm-ticked = Potwierdź wszystkie zaznaczone
own-done-saved = Zapisano. Wersję roboczą widzi tylko Twoja organizacja.
own-done-published = Opublikowano. Partnerzy dostaną wpis, gdy tylko się połączą.
own-done-withdrawn = Wycofano. Partnerzy już nie znajdą tej usługi.
own-done-discarded = Wersję roboczą usunięto.
own-done-nothing = Zaznacz usługi, które chcesz potwierdzić.
own-done-confirmed = { $count ->
    [one] Potwierdzono { $count } usługę na pół roku.
    [few] Potwierdzono { $count } usługi na pół roku.
   *[many] Potwierdzono { $count } usług na pół roku.
}
own-done-imported = { $count ->
    [one] Opublikowano z pliku { $count } usługę.
    [few] Opublikowano z pliku { $count } usługi.
   *[many] Opublikowano z pliku { $count } usług.
}
own-keep = Nie, wróć
own-discard-title = Usunąć wersję roboczą?
own-discard-text = To, co napisano o usłudze „{ $service }”, zniknie. To, co opublikowano, zostaje bez zmian.
own-discard-button = Usuń wersję roboczą
own-discard-changes = Odrzuć zmiany
own-withdraw-title = Wycofać tę usługę?
own-withdraw-text = Partnerzy nie znajdą już usługi „{ $service }” i nikogo nie będzie można tam skierować. Kto otworzy jej stary adres, zobaczy powód. Jeśli jest zamknięta tylko na jakiś czas, zmień raczej jej stan.
own-withdraw-button = Wycofaj na stałe
own-reason = Dlaczego?
own-reason-ended = Nie jest już świadczona
own-reason-moved = Prowadzi lub opisuje ją teraz inna organizacja
own-reason-mistake = Opublikowano ją przez pomyłkę
own-reason-unsafe = Ludzie nie są tam bezpieczni
own-reason-other = Inny powód
problem-service-withdrawn-ended = Wydawca wycofał tę usługę: nie jest już świadczona.
problem-service-withdrawn-moved = Wydawca wycofał tę usługę: prowadzi lub opisuje ją teraz inna organizacja.
problem-service-withdrawn-mistake = Wydawca wycofał tę usługę: opublikowano ją przez pomyłkę.
problem-service-withdrawn-unsafe = Wydawca wycofał tę usługę: ludzie nie są tam bezpieczni.
problem-service-withdrawn-other = Wydawca wycofał tę usługę.
problem-service-draft-too-many = Wersji roboczych jest za dużo. Opublikuj część albo usuń te, które nie są już potrzebne.
problem-service-draft-too-long = Tekst jest za długi jak na jedną usługę. Skróć go.
problem-service-draft-problems = Najpierw trzeba coś poprawić.
problem-services-read-anew = Twoje usługi są odczytywane ponownie, bo wymieniono klucz. Spróbuj za chwilę.
problem-record-too-long = Tekst jest za długi jak na jedną usługę. Skróć opisy.

own-held-title = Nic nie przepadło
own-held-lead = Sesja skończyła się, zanim to zapisano. Wpisany tekst jest nadal na tej stronie. Zaloguj się ponownie w nowej karcie, potem wróć tutaj i naciśnij przycisk.
own-held-sign-in = Zaloguj się w nowej karcie
own-held-again = Stronę otwarto przed ostatnim logowaniem. Wpisany tekst jest nadal tutaj: naciśnij przycisk, żeby go zachować.
own-held-button = Zapisz wpisany tekst

own-step-words = Nazwy
own-step-help = Co i dla kogo
own-step-place = Gdzie i kiedy
own-step-contact = Kontakt i warunki
own-step-check = Sprawdź i opublikuj
own-words-title = Jak się nazywa
own-words-lead = Wpisz nazwę w każdym języku, w którym ludzie szukają tej usługi. Każda strona zapisuje się przy przejściu dalej.
own-help-title = Co oferuje i dla kogo
own-help-lead = Zaznacz to, co pasuje. To, co zostanie puste, będzie pokazane jako „nie podano”.
own-place-title = Gdzie jest i kiedy jest otwarta
own-place-lead = Nigdy nie podawaj adresu schronienia ani żadnego innego, który musi pozostać tajny.
own-contact-title = Jak się skontaktować i co obiecujecie
own-contact-lead = Podaj telefon i e-mail biura, nie prywatne.
own-check-title = Sprawdź i opublikuj
own-section-words = Nazwa i opis
own-section-status = Czy działa?
own-section-provider = Prowadzi ją inna organizacja
own-section-provider-hint = Tylko jeśli opisujesz usługę poradni lub partnera, których znasz.
own-section-offered = Rodzaje pomocy
own-section-spoken = Języki
own-section-cost = Koszt
own-section-papers = Dokumenty
own-section-whom = Dla kogo
own-section-places = Miejsca
own-section-places-hint = Usługa trafia na mapę według miejscowości. Schronienia i miejsca z tajnym adresem nigdy na niej nie ma.
own-section-hours = Godziny otwarcia
own-section-hours-hint = Jeden wiersz na dni z takimi samymi godzinami. Przy przerwie w południe użyj dwóch wierszy. W jakie dni jest zamknięte, napisz w uwadze.
own-section-access = Jak skorzystać
own-section-reach = Kontakt
own-section-terms = Skierowania
own-section-terms-hint = Partnerzy widzą to, zanim napiszą. To, co tu obiecasz, staje się terminem, jeśli jest on krótszy niż termin sieci.
own-section-safety = Bezpieczeństwo
own-section-safety-hint = Widzą to tylko członkowie sieci. Może to uchronić osobę przed niebezpieczeństwem: lepiej „nie wiadomo” niż domysł.
own-section-continuity = Kontynuacja leczenia
own-section-seen = Kto to widzi
own-section-confirm = Potwierdzono do
own-name-in = Nazwa ({ $language })
own-description-in = Co ludzie tam otrzymują ({ $language })
own-add-language = Inny język
own-add = Dodaj
own-other-languages = Inne języki
own-partners = Partnerzy
own-place = Miejsce { $count }
own-another-place = Kolejne miejsce
own-place-hidden = Tego miejsca nigdy nie ma na mapie.
own-place-known = Na mapie: { $town }.
own-place-unknown = Mapa nie zna tej miejscowości. Partnerzy i tak przeczytają jej nazwę; sprawdź pisownię.
own-hours-row = Godziny { $count }
own-more-rows = Zapisz i dodaj wiersze
own-publish = Opublikuj
own-preview = Tak zobaczą to partnerzy
own-differences = Co się zmieni
own-differences-none = Nic nie różni się od tego, co opublikowano.
own-unstated = Partnerzy przeczytają tu „nie podano”
own-seen-public = Może to zobaczyć każdy: trafia to też do publicznych katalogów. To, co dotyczy bezpieczeństwa, zostaje w sieci.
own-seen-network = Zobaczą to wszyscy członkowie sieci.
own-seen-named = { $count ->
    [one] Zobaczy to tylko { $count } wybrany partner.
    [few] Zobaczą to tylko { $count } wybrani partnerzy.
   *[many] Zobaczy to tylko { $count } wybranych partnerów.
}

field-service-provider-name = Jej nazwa
field-service-provider-description = Czym jest
field-service-provider-url = Jej strona internetowa
field-service-status = Stan
field-service-status-active = Działa
field-service-status-temporarily-closed = Czasowo zamknięta
field-service-status-inactive = Teraz nie działa
field-service-status-defunct = Zamknięta na stałe
field-service-categories = Co ludzie tam otrzymują?
field-service-target-groups = Dla kogo jest przeznaczona?
field-service-target-groups-hint = Nie zaznaczaj nic, jeśli może przyjść każdy.
field-service-eligibility-minimum-age = Wiek od
field-service-eligibility-maximum-age = Wiek do
field-service-eligibility-legal-statuses = Przyjmowane statusy prawne
field-service-eligibility-legal-statuses-hint = Nie zaznaczaj nic, jeśli każdy jest przyjmowany.
field-service-eligibility-citizenships = Przyjmowane obywatelstwa
field-service-eligibility-citizenships-hint = Nazwy krajów oddzielone przecinkami. Zostaw puste, jeśli każde jest przyjmowane.
field-service-eligibility-description = Inne warunki
field-service-cost = Ile to kosztuje?
field-service-cost-free = Bezpłatna
field-service-cost-partly = Częściowo płatna: dla niektórych osób lub w części
field-service-cost-paid = Płatna
field-service-cost-described = Tak, jak opisano niżej
field-service-cost-details = Opis kosztów
field-service-documents = Jakie dokumenty są potrzebne?
field-service-documents-none = Żadne
field-service-documents-listed = Następujące
field-service-documents-list = Dokumenty, każdy w osobnym wierszu
field-service-languages = W jakich językach można tam rozmawiać?
field-service-place-country = Kraj
field-service-place-city = Miejscowość
field-service-place-region = Region
field-service-place-address = Ulica i numer domu
field-service-place-postal-code = Kod pocztowy
field-service-place-withheld = Adres jest tajny, żeby chronić ludzi
field-service-place-withheld-hint = Nie podawaj wtedy ulicy.
field-service-hours-opens = Od
field-service-hours-closes = Do
field-service-hours-notes = Uwaga
field-service-hours-notes-hint = Na przykład: po umówieniu się, w święta zamknięte
field-service-access = Jak można skorzystać
field-service-access-notes = Co zrobić, żeby skorzystać
field-service-areas = Obszary działania, każdy w osobnym wierszu
field-service-contact-phones = Telefony, każdy w osobnym wierszu
field-service-contact-phones-hint = Z numerem kierunkowym kraju, na przykład +995 32 200 00 00
field-service-contact-email = E-mail
field-service-contact-url = Strona internetowa
field-service-referral-terms = Czy przyjmujecie do niej skierowania?
field-service-referral-terms-yes = Tak
field-service-referral-terms-no = Nie
field-service-referral-terms-decide-emergency-h = Ile godzin na decyzję w nagłej sprawie
field-service-referral-terms-decide-urgent-h = Ile godzin na decyzję w pilnej sprawie
field-service-referral-terms-decide-normal-h = Ile godzin na decyzję w zwykłej sprawie
field-service-referral-terms-feedback-days = Ile dni do pierwszej informacji zwrotnej
field-service-capacity = Czy są teraz miejsca?
field-service-capacity-available = Tak
field-service-capacity-none = Nie
field-service-capacity-waiting-list = Jest lista oczekujących
field-service-capacity-assess-first = Po wstępnej ocenie
field-service-safety-anonymous = Czy można przyjść bez podawania nazwiska?
field-service-safety-anonymous-yes = Tak
field-service-safety-anonymous-no = Nie
field-service-safety-anonymous-unknown = Nie wiadomo
field-service-safety-reports-to-authorities = Czy przekazują władzom informacje o osobach?
field-service-safety-reports-to-authorities-yes = Tak
field-service-safety-reports-to-authorities-no = Nie
field-service-safety-reports-to-authorities-unknown = Nie wiadomo
field-service-safety-copies-papers = Czy kopiują dokumenty tożsamości?
field-service-safety-copies-papers-yes = Tak
field-service-safety-copies-papers-no = Nie
field-service-safety-copies-papers-unknown = Nie wiadomo
field-service-safety-serves-non-citizens = Czy pomagają osobom bez obywatelstwa tego kraju?
field-service-safety-serves-non-citizens-yes = Tak
field-service-safety-serves-non-citizens-no = Nie
field-service-safety-serves-non-citizens-unknown = Nie wiadomo
field-service-continuity-dispenses-to-foreigners = Czy wydają leki osobom z innych krajów?
field-service-continuity-dispenses-to-foreigners-yes = Tak
field-service-continuity-dispenses-to-foreigners-no = Nie
field-service-continuity-dispenses-to-foreigners-unknown = Nie wiadomo
field-service-continuity-remote-registration = Kraje, których obywateli rejestruje się zdalnie
field-service-continuity-remote-registration-hint = Nazwy krajów oddzielone przecinkami.
field-service-continuity-ships-medicine = Czy wysyłają leki?
field-service-continuity-ships-medicine-yes = Tak
field-service-continuity-ships-medicine-no = Nie
field-service-continuity-ships-medicine-unknown = Nie wiadomo
field-service-continuity-months-given = Na ile miesięcy wydaje się leki za jednym razem
field-service-continuity-tests-required = Badania wymagane wcześniej, każde w osobnym wierszu
field-service-visibility = Kto może to widzieć?
field-service-visibility-network = Członkowie sieci
field-service-visibility-public = Każdy
field-service-visibility-public-hint = Także w publicznych katalogach. To, co dotyczy bezpieczeństwa, nigdy tam nie trafia.
field-service-visibility-named = Tylko wybrani partnerzy
field-service-visibility-named-hint = Zaznacz ich na liście poniżej.
field-service-confirmed-until = Do którego dnia to wszystko jest aktualne?
field-service-confirmed-until-hint = Przypomnienie pojawi się miesiąc wcześniej. Najwyżej rok od dziś.

mend-missing-name = Napisz, jak nazywa się usługa, w co najmniej jednym języku.
mend-missing-description = Napisz w kilku zdaniach, co ludzie tam otrzymują, w co najmniej jednym języku.
mend-missing-status = Wybierz, czy usługa teraz działa.
mend-missing-categories = Wybierz co najmniej jeden rodzaj pomocy.
mend-missing-provider = Podaj nazwę organizacji, która ją prowadzi, albo wyczyść pozostałe dwa pola.
mend-missing-cost = Opisz, ile to kosztuje.
mend-missing-documents = Wymień dokumenty, każdy w osobnym wierszu, albo zaznacz, że żadne nie są potrzebne.
mend-missing-place = Wybierz kraj tego miejsca.
mend-missing-referral-terms = Wybierz, czy przyjmujecie skierowania, albo wyczyść godziny i dni.
mend-missing-visibility = Zaznacz partnerów, którzy mogą to widzieć.
mend-missing = Wypełnij to pole.
mend-too-long = Ten tekst jest za długi. Skróć go.
mend-too-many = Jest ich za dużo. Usuń część.
mend-characters = W tekście jest znak, którego nie można bezpiecznie pokazać. Wpisz tekst ręcznie, bez kopiowania.
mend-choice = Wybierz z listy.
mend-unknown = Ta nazwa nie jest tu znana. Sprawdź pisownię.
mend-unknown-eligibility = Jeden z krajów nie jest znany. Sprawdź pisownię; oddziel kraje przecinkami.
mend-unknown-continuity = Jeden z krajów nie jest znany. Sprawdź pisownię; oddziel kraje przecinkami.
mend-number = Wpisz liczbę całkowitą, bez liter.
mend-number-eligibility = Wpisz wiek w latach, od 0 do 120.
mend-number-referral-terms = Wpisz liczbę całkowitą: godzin najwyżej 2160, dni najwyżej 730.
mend-number-continuity = Wpisz liczbę miesięcy, najwyżej 24.
mend-age-order = Wiek „do” jest niższy niż wiek „od”. Zamień je miejscami.
mend-time = Wpisz godzinę, na przykład 9:30 albo 18:00.
mend-time-order = Godzina zamknięcia jest taka sama jak godzina otwarcia. Dla całej doby wpisz 0:00 i 24:00.
mend-times-missing = Wpisz, od której do której jest otwarte w te dni, albo dodaj uwagę.
mend-date = Wybierz dzień.
mend-past = Ten dzień minął. Wybierz dzień, do którego to wszystko będzie aktualne.
mend-far = Wybierz dzień najdalej za rok od dziś.
mend-email = Wpisz adres, na przykład office@example.org.
mend-url = Wpisz adres, na przykład https://example.org.
mend-phone = Wpisz numery telefonów, każdy w osobnym wierszu, na przykład +995 32 200 00 00.
mend-withheld = Adres jest tajny: usuń go tutaj albo odznacz pole poniżej.

own-import-title = Importuj usługi z pliku
own-import-lead = Najpierw zobaczysz, co jest nowe, co się zmienia i czego nie można przyjąć. Bez Twojej zgody nic nie zostanie opublikowane.
own-import-file = Plik
own-import-file-hint = HSDS 3.1 jako JSON lub JSON Lines albo tabela CSV z wierszem nagłówka. Najwyżej 32 MB.
own-import-language = Język tekstów
own-import-language-hint = Dla tekstów, przy których nie podano języka.
own-import-button = Zobacz, co się zmieni
own-import-empty = W tym pliku nie ma żadnej usługi. Wybierz plik HSDS (JSON) albo tabelę (CSV).
own-review-title = Co zmieni import
own-review-lead = Nic jeszcze nie jest opublikowane.
own-review-new = { $count ->
    [one] { $count } nowa usługa
    [few] { $count } nowe usługi
   *[many] { $count } nowych usług
}
own-review-changed = { $count ->
    [one] { $count } usługa się zmieni
    [few] { $count } usługi się zmienią
   *[many] { $count } usług się zmieni
}
own-review-unchanged = { $count ->
    [one] { $count } usługa zostanie bez zmian
    [few] { $count } usługi zostaną bez zmian
   *[many] { $count } usług zostanie bez zmian
}
own-review-refused = { $count ->
    [one] { $count } wpisu nie można przyjąć
    [few] { $count } wpisów nie można przyjąć
   *[many] { $count } wpisów nie można przyjąć
}
own-review-more = { $count ->
    [one] i jeszcze { $count } poza tą listą
    [few] i jeszcze { $count } poza tą listą
   *[many] i jeszcze { $count } poza tą listą
}
own-review-nothing = Nie ma nic do opublikowania.
own-review-publish = Opublikuj
own-review-back = Wybierz inny plik
own-review-refused-title = Nie można przyjąć
own-review-refused-hint = Popraw je w pliku i zaimportuj go ponownie; pozostałe nie muszą na nie czekać.
own-review-changed-title = Zmiany
own-review-new-title = Nowe
own-review-noted-title = Przyjęte, ale do sprawdzenia
own-review-fields = zmiany: { $fields }
own-line = Wiersz { $count }
problem-import-review-gone = Ten import nie jest już przechowywany. Wybierz plik ponownie.
problem-import-too-long = Plik jest za duży dla przeglądarki: najwyżej 32 MB. Podziel go albo użyj „marshrut services import”.
problem-import-cut-short = Plik nie dotarł w całości. Wybierz go ponownie.
import-problem-syntax = To nie jest JSON ani CSV. Poszukaj w tym wierszu brakującego przecinka, cudzysłowu lub nawiasu.
import-problem-encoding = Tekst nie jest w UTF-8. Zapisz plik jako UTF-8 i spróbuj ponownie.
import-problem-too-large = Ten wpis jest za duży. Skróć jego teksty.
import-problem-too-deep = Dane są zbyt głęboko zagnieżdżone. Wyeksportuj plik ponownie.
import-problem-too-many = Jest ich za dużo. Podziel plik na części.
import-problem-not-a-service = To nie jest usługa. Usuń ten wpis albo nadaj mu nazwę i id.
import-problem-duplicate-id = Ta sama usługa jest w pliku dwa razy. Usuń jedną.
import-problem-shared-id = Inna usługa w pliku ma to samo id. Nadaj każdej własne.
import-problem-missing = Tego brakuje we wpisie. Dodaj to w pliku; bez id usługa nie zostanie następnym razem rozpoznana.
import-problem-wrong-type = Wartość jest niewłaściwego typu, na przykład lista zamiast tekstu. Popraw ją albo usuń.
import-problem-invalid-value = Ta wartość nie jest dozwolona w tym polu i została pominięta.
import-problem-shortened = Tekst był za długi i został skrócony.
import-problem-cleaned = Usunięto znaki, których nie można pokazać.
import-problem-unknown-term = Tego terminu nie ma na liście sieci. Zostaje bez zmian.
import-problem-formula = Komórka zaczyna się jak formuła arkusza. Przyjęto ją jako zwykły tekst.
import-problem-not-kept = Na to pole nie ma miejsca. Zostało pominięte.
record-field-name = nazwa
record-field-description = opis
record-field-provider = kto prowadzi
record-field-categories = rodzaje pomocy
record-field-target-groups = dla kogo
record-field-status = stan
record-field-eligibility = warunki
record-field-documents = dokumenty
record-field-cost = koszt
record-field-languages = języki
record-field-access = jak skorzystać
record-field-access-notes = co zrobić, żeby skorzystać
record-field-places = adres
record-field-areas = obszar działania
record-field-hours = godziny
record-field-contact = kontakt
record-field-capacity = miejsca
record-field-referral-terms = skierowania
record-field-safety = bezpieczeństwo
record-field-continuity = leczenie
record-field-visibility = kto to widzi
record-field-confirmed-until = potwierdzono do
record-field-last-modified = data ostatniej zmiany
services-legal-status = Status prawny
services-free = Tylko bezpłatne
