# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Rama każdej strony, logowanie, dziś, partnerzy, o programie. Krótko, ciepło i prosto; bez żargonu.
product = Marshrut

nav-label = Strony
nav-today = Dziś
nav-referrals = Skiero­wania
nav-services = Usługi
nav-partners = Partnerzy
nav-about = O programie
nav-waiting = czekają na nas

frame-skip = Przejdź do treści
frame-language = Język
frame-lock = Zablokuj teraz
frame-signed-in = Zalogowano: { $organisation }
# $connected z $count komputerów partnerów jest teraz połączonych.
frame-connected = { $count ->
    [one] Połączono: { $connected } z { $count } partnera
    [few] Połączono: { $connected } z { $count } partnerów
    [many] Połączono: { $connected } z { $count } partnerów
   *[other] Połączono: { $connected } z { $count } partnera
}
frame-no-partners = Nie ma jeszcze partnerów
frame-synced = zsynchronizowano { $when }
frame-never-synced = jeszcze nie zsynchronizowano
frame-unsent = { $count ->
    [one] { $count } jeszcze niedostarczone
    [few] { $count } jeszcze niedostarczone
    [many] { $count } jeszcze niedostarczonych
   *[other] { $count } jeszcze niedostarczonego
}
frame-recovering = Ten węzeł odbiera swoje wpisy od partnerów. Czytać już można; wysyłanie wróci, gdy skończy.
frame-unsaved = To, co tu napisano, nie jest jeszcze zapisane.
frame-copied = Skopiowano

sign-in-title = Logowanie
sign-in-lead = Wpisz hasło węzła swojej organizacji.
sign-in-locked = Zablokowano. Wpisz hasło, żeby kontynuować.
sign-in-locked-node = Ten węzeł jest zablokowany. Odblokuje go hasło; dopiero wtedy połączy się z partnerami.
sign-in-passphrase = Hasło (fraza)
sign-in-passphrase-hint = Nie opuszcza tego komputera.
sign-in-button = Zaloguj się
sign-in-wrong = To nie jest to hasło. Sprawdź język klawiatury i Caps Lock i spróbuj ponownie.
sign-in-slow = { $count ->
    [one] Za dużo prób. Poczekaj { $count } sekundę i spróbuj ponownie.
    [few] Za dużo prób. Poczekaj { $count } sekundy i spróbuj ponownie.
    [many] Za dużo prób. Poczekaj { $count } sekund i spróbuj ponownie.
   *[other] Za dużo prób. Poczekaj { $count } sekundy i spróbuj ponownie.
}
sign-in-no-cookie = Hasło jest prawidłowe, ale przeglądarka nie zapamiętała logowania pod tym adresem. Użyj adresu { $address }

form-problems = Sprawdź to, proszę
form-error = Problem:
form-choose = Wybierz
form-optional = (jeśli chcesz)
pager-label = Strony listy
pager-before = Poprzednia
pager-after = Następna
pager-page = Strona { $page } z { $last }
yes = Tak
no = Nie

today-title = Co dziś czeka
tile-new = Nowe skierowania
tile-waiting = Czekają na naszą odpowiedź
tile-undecided = Wysłane, jeszcze bez decyzji
tile-unsent = Jeszcze niedostarczone
today-ours = Czekają na nas
today-ours-empty = Nic nie czeka na Twoją odpowiedź. Dobrze.
today-theirs = Czekają na partnerów
today-theirs-empty = Żaden partner nie zalega z odpowiedzią.
today-more = { $count ->
    [one] i jeszcze { $count }
    [few] i jeszcze { $count }
    [many] i jeszcze { $count }
   *[other] i jeszcze { $count }
}
today-drafts = { $count ->
    [one] { $count } wersja robocza czeka na dokończenie
    [few] { $count } wersje robocze czekają na dokończenie
    [many] { $count } wersji roboczych czeka na dokończenie
   *[other] { $count } wersji roboczej czeka na dokończenie
}
today-find = Znajdź usługę
today-services = { $count ->
    [one] Na tym komputerze jest { $count } usługa sieci; wyszukiwanie działa bez internetu.
    [few] Na tym komputerze są { $count } usługi sieci; wyszukiwanie działa bez internetu.
    [many] Na tym komputerze jest { $count } usług sieci; wyszukiwanie działa bez internetu.
   *[other] Na tym komputerze jest { $count } usługi sieci; wyszukiwanie działa bez internetu.
}

partners-title = Partnerzy
partners-found = { $count ->
    [0] Nie ma jeszcze partnerów
    [one] { $count } partner i my
    [few] { $count } partnerzy i my
    [many] { $count } partnerów i my
   *[other] { $count } partnera i my
}
partners-meeting-points = Punkty spotkań
partners-meeting-points-hint = Pomagają komputerom partnerów się odnaleźć. Niczego nie mogą przeczytać.
partners-fork = Wpisy organizacji { $partner } przeczą sobie nawzajem. Dopóki to się nie wyjaśni, niczemu nowszemu od niej nie można ufać. Zadzwoń tam.
partner-us = To my
partner-connected = Połączony
partner-away = Brak połączenia
partner-seen = ostatnie połączenie { $when }
partner-never-seen = jeszcze bez połączenia
partner-services = { $count ->
    [one] { $count } usługa
    [few] { $count } usługi
    [many] { $count } usług
   *[other] { $count } usługi
}
partner-mailbox = Przechowuje wiadomości dla innych
partner-mailbox-full = Skrzynka pełna
partner-mailbox-lost = { $count ->
    [one] Skrzynka zgubiła { $count } wiadomość
    [few] Skrzynka zgubiła { $count } wiadomości
    [many] Skrzynka zgubiła { $count } wiadomości
   *[other] Skrzynka zgubiła { $count } wiadomości
}
partner-stale-key = Stary klucz ({ $when }): poproś, żeby partner uruchomił swój węzeł
partner-unsent = { $count ->
    [one] { $count } wiadomość czeka na odbiór
    [few] { $count } wiadomości czekają na odbiór
    [many] { $count } wiadomości czeka na odbiór
   *[other] { $count } wiadomości czeka na odbiór
}
invite-title = Zaproś partnera
invite-lead = Powstanie tekst do przekazania. Kto go ma, może dołączyć do sieci w Twoim imieniu, więc przekaż go tylko komuś znajomemu i zaufaną drogą.
invite-note = Dla kogo?
invite-note-hint = Notatka na własny użytek. Nie jest wysyłana.
invite-kind = Kogo zapraszasz?
invite-member = Organizację
invite-bootstrap = Punkt spotkań
invite-bootstrap-hint = Serwer, który pomaga partnerom się odnaleźć i niczego nie może przeczytać.
invite-button = Utwórz zaproszenie
invitation-title = Zaproszenie
invitation-lead = Skopiuj ten tekst i przekaż go. Jest pokazany tylko teraz.
invitation-care = Kto ma ten tekst, może dołączyć. Działa do { $when }.
invitation-text = Zaproszenie
invitation-copy = Kopiuj
invitation-done = Gotowe
invitation-how = Partner uruchamia na swoim komputerze „marshrut network join” i wkleja ten tekst.

about-title = O programie Marshrut
about-what = Marshrut łączy organizacje, które pomagają migrantkom i migrantom. Każda przechowuje swoje dane na własnym komputerze. Tutaj znajdziesz usługi partnerów i za zgodą osoby skierujesz ją dalej, żeby nikt nie zgubił się po drodze.
about-details = Ten węzeł
about-version = Wersja
about-organisation = Organizacja
about-network = Sieć
about-addresses = Partnerzy łączą się z nami przez
about-page = Adres tych stron
about-none = brak
about-protects = Co jest chronione
about-protects-1 = Skierowanie może przeczytać tylko organizacja, do której je wysłano, i Ty. Jest zaszyfrowane przez całą drogę.
about-protects-2 = Wszystko na tym dysku jest zaszyfrowane hasłem. Wyłączony lub zablokowany komputer niczego nie zdradzi.
about-protects-3 = Każda usługa jest pokazana tak, jak ją podpisał wydawca wpisu; po drodze nikt jej nie zmieni.
about-not = Co nie jest chronione
about-not-1 = Komputer, którym w czasie Twojej pracy steruje ktoś inny.
about-not-2 = To, co widać na ekranie, zdjęcia ekranu i papier.
about-not-3 = To, że Twój komputer łączy się z komputerami partnerów, i kiedy.
about-not-4 = Co organizacja, która otrzymała skierowanie, zrobi z tym, co przeczyta.
about-licence = Licencja i źródła
about-licence-text = Wolne oprogramowanie na licencji GNU Affero General Public License, wersja 3 lub nowsza. Wolno go używać, badać je, przekazywać i zmieniać.
about-sources = Nazwy krajów i języków: Unicode CLDR (Unicode License v3). Kody kluczowych populacji: WHO SMART Guidelines HIV. Miejscowości na mapie i ich nazwy: GeoNames (geonames.org, CC BY 4.0), wybrane i zaokrąglone przez nas. Zarysy krajów: Natural Earth (domena publiczna), granice uznawane przez Organizację Narodów Zjednoczonych.

# Daty. $month to jeden z month-1 do month-12 poniżej.
date-day = { $day } { $month } { $year }
date-day-time = { $day } { $month } { $year }, { $time }
date-day-time-this-year = { $day } { $month }, { $time }
date-unknown = data nieznana
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
day-1 = pon.
day-2 = wt.
day-3 = śr.
day-4 = czw.
day-5 = pt.
day-6 = sob.
day-7 = niedz.
time-now = przed chwilą
time-ago-minutes = { $count ->
    [one] { $count } minutę temu
    [few] { $count } minuty temu
    [many] { $count } minut temu
   *[other] { $count } minuty temu
}
time-ago-hours = { $count ->
    [one] { $count } godzinę temu
    [few] { $count } godziny temu
    [many] { $count } godzin temu
   *[other] { $count } godziny temu
}
time-ago-days = { $count ->
    [one] { $count } dzień temu
    [few] { $count } dni temu
    [many] { $count } dni temu
   *[other] { $count } dnia temu
}
time-ahead-minutes = { $count ->
    [one] za { $count } minutę
    [few] za { $count } minuty
    [many] za { $count } minut
   *[other] za { $count } minuty
}
time-ahead-hours = { $count ->
    [one] za { $count } godzinę
    [few] za { $count } godziny
    [many] za { $count } godzin
   *[other] za { $count } godziny
}
time-ahead-days = { $count ->
    [one] za { $count } dzień
    [few] za { $count } dni
    [many] za { $count } dni
   *[other] za { $count } dnia
}
# Termin przed nami, po „Decyzja:”.
time-due-minutes = { $count ->
    [one] została { $count } minuta
    [few] zostały { $count } minuty
    [many] zostało { $count } minut
   *[other] zostało { $count } minuty
}
time-due-hours = { $count ->
    [one] została { $count } godzina
    [few] zostały { $count } godziny
    [many] zostało { $count } godzin
   *[other] zostało { $count } godziny
}
time-due-days = { $count ->
    [one] został { $count } dzień
    [few] zostały { $count } dni
    [many] zostało { $count } dni
   *[other] zostało { $count } dnia
}
# Termin, który minął.
time-overdue-minutes = { $count ->
    [one] { $count } minuta po terminie
    [few] { $count } minuty po terminie
    [many] { $count } minut po terminie
   *[other] { $count } minuty po terminie
}
time-overdue-hours = { $count ->
    [one] { $count } godzina po terminie
    [few] { $count } godziny po terminie
    [many] { $count } godzin po terminie
   *[other] { $count } godziny po terminie
}
time-overdue-days = { $count ->
    [one] { $count } dzień po terminie
    [few] { $count } dni po terminie
    [many] { $count } dni po terminie
   *[other] { $count } dnia po terminie
}
