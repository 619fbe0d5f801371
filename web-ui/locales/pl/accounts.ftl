# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Osoby z organizacji na tym węźle: kto się loguje, kto co może, co zrobiono.
nav-staff = Zespół
nav-audit = Dziennik działań
nav-account = Moje konto
frame-signed-in-person = { $name }, { $organisation }

role-caseworker-hint = Pisze skierowania i odpowiada na nie.
role-administrator = Administracja
role-administrator-hint = Dba o usługi, zespół, klucze i kopie zapasowe, czyta dziennik działań.
role-verifier = Weryfikacja usług
role-verifier-hint = Sprawdza usługi i podaje, co ustalono.
role-coordinator = Koordynacja sieci
role-coordinator-hint = Reprezentuje organizację w sieci: zaprasza, składa wnioski, głosuje.

staff-title = Zespół
staff-people = Kto tu pracuje
staff-you = (to Ty)
staff-active = ma dostęp
staff-invited = zaproszenie
staff-closed = bez dostępu
staff-second-factor = drugi składnik
staff-last-seen = ostatnie logowanie { $when }
staff-never-seen = jeszcze bez logowania
staff-invited-until = kod działa do { $when }
staff-free = { $count ->
    [0] Nie ma już miejsca na kolejne osoby. Usuń kogoś, kto już tu nie pracuje.
    [one] Można zaprosić jeszcze { $count } osobę.
    [few] Można zaprosić jeszcze { $count } osoby.
   *[many] Można zaprosić jeszcze { $count } osób.
}
staff-change = Zmień: { $name }
staff-roles = Czym ta osoba się tu zajmuje
staff-save-roles = Zapisz role
staff-reset = Usuń drugi składnik
staff-reset-hint = Dla kogoś, kto stracił telefon. Zaloguje się wtedy samym hasłem i może ustawić drugi składnik od nowa.
staff-remove = Usuń: { $name }
staff-invite = Zaproś do zespołu
staff-name = Imię lub pseudonim
staff-name-hint = Widzą je tylko osoby z zespołu na tym węźle, nigdy partnerzy.
staff-invite-button = Utwórz kod
staff-auto-lock = Automatyczna blokada
staff-auto-lock-minutes = Minuty bezczynności
staff-auto-lock-hint = Od 2 do 60. Wersje robocze zostają.
staff-auto-lock-button = Zapisz
staff-lock = Zablokuj ten węzeł
staff-lock-hint = Wylogowuje wszystkich. Węzeł zapomina swoje klucze i niczego nie odbiera, dopóki ktoś się nie zaloguje.
staff-lock-button = Zablokuj węzeł teraz
staff-done-roles = Role są zapisane i od razu obowiązują.
staff-done-factor = Drugi składnik usunięto.
staff-done-settings = Zapisano.
confirm-passphrase = Twoje hasło
confirm-passphrase-hint = Żeby mieć pewność, że to Ty.

staff-invited-title = Kod dla nowej osoby
staff-invited-lead = Kod dla: { $name }. Przekaż go osobiście; jest pokazany tylko teraz.
staff-invited-open = Otwórz na tym komputerze { $address }
staff-invited-type = Wpisz kod.
staff-invited-choose = Wybierz hasło, którego nikt inny nie zna.
staff-invited-care = Działa jeden raz, do { $when }.
staff-remove-title = Usunąć: { $name }?
staff-remove-lead = { $name }: wylogowanie nastąpi od razu, a hasło niczego już nie otworzy. Odtąd wszystko będzie zapisywane pod nowym kluczem.
staff-remove-honest = To, co ta osoba mogła do tej pory przeczytać, mogło zostać skopiowane i żaden program tego nie cofnie. Jeśli Cię to niepokoi, wymień też klucze organizacji.
staff-remove-button = Usuń
staff-remove-no = Zostaw
staff-removed-title = Usunięto
staff-removed-out = { $name }: sesje zakończone, logowanie nie jest już możliwe.
staff-removed-rekeyed = Od teraz wszystko jest zapisywane pod nowym kluczem.
staff-removed-same-key = Klucz pozostaje ten sam: wymieniano go tyle razy, że na kolejny nie ma miejsca.
staff-removed-again = Zaproś ponownie: { $names }. Te osoby nie logowały się od czasu aktualizacji programu.
staff-removed-code = Stary kod odzyskiwania niczego już nie otwiera. Zapisz nowy; jest pokazany tylko teraz:

join-link = Jestem tu pierwszy raz i mam kod
join-title = Dołącz do zespołu
join-lead = Ktoś z administracji dał Ci kod. Wpisz go i wybierz własne hasło.
join-code = Kod
join-code-hint = Dziewięć grup po cztery litery i cyfry.
join-button = Zacznij
passphrase-old = Obecne hasło
passphrase-new = Nowe hasło
passphrase-new-hint = Co najmniej dziesięć znaków; cztery lub pięć przypadkowych słów to mocne hasło, łatwe do zapamiętania. Nikt nie będzie mógł Ci go przypomnieć.
passphrase-again = To samo jeszcze raz

code-title = Jeszcze jeden krok
code-lead = Twoje konto wymaga kodu z telefonu.
code-label = Kod
code-hint = Sześć cyfr, które pokazuje teraz aplikacja uwierzytelniająca, albo jeden z kodów zapasowych.
code-wrong = Ten kod jest błędny albo był już użyty. Poczekaj na następny.

account-title = Moje konto
account-roles = Twoje role: { $roles }
account-name = Twoje imię lub pseudonim
account-name-hint = Widzą je tylko osoby z zespołu na tym węźle, nigdy partnerzy.
account-name-button = Zapisz
account-passphrase = Nowe hasło
account-passphrase-button = Zmień hasło
account-backup-left = { $count ->
    [0] Nie ma już kodów zapasowych. Wyłącz drugi składnik i włącz go ponownie, żeby dostać nowe.
    [one] Został { $count } kod zapasowy.
    [few] Zostały { $count } kody zapasowe.
   *[many] Zostało { $count } kodów zapasowych.
}
account-done-name = Zapisano.
account-done-passphrase = Hasło zmieniono. Pozostałe Twoje sesje zakończono.
account-done-factor = Drugi składnik jest wyłączony.
account-done-session = Zakończono.
sessions-title = Twoje otwarte sesje
sessions-title-all = Kto jest zalogowany
session-begun = początek: { $when }
session-used = ostatnie użycie: { $when }
session-this = ta sesja
session-end = Zakończ
sessions-end = Zakończ pozostałe moje sesje
factor-title = Drugi składnik logowania
factor-on = włączony
factor-lead = Kod z telefonu oprócz hasła: kto podejrzy hasło, nie zaloguje się samym hasłem. Potrzebna jest aplikacja uwierzytelniająca; działa bez internetu.
factor-button = Ustaw
factor-off-button = Wyłącz
factor-scan = Zeskanuj to aplikacją uwierzytelniającą.
factor-qr = Kod QR do aplikacji uwierzytelniającej
factor-type = Albo wpisz tam ten klucz:
factor-code-hint = Sześć cyfr, które aplikacja pokazuje teraz.
factor-confirm-button = Włącz
factor-codes-title = Kody zapasowe
factor-codes-lead = Zapisz teraz te kody na papierze: są pokazane tylko ten jeden raz. Każdy działa raz, gdy telefon się zgubi.
factor-codes-done = Kody są zapisane

audit-title = Dziennik działań
audit-lead = Kto co zrobił i kiedy. Nigdy to, co jest w skierowaniu.
audit-check = Sprawdź, czy niczego nie brakuje
audit-whole = kompletny
audit-cut = ucięty
audit-broken = zmieniony
audit-whole-words = { $count ->
    [one] { $count } zapis; niczego nie usunięto ani nie zmieniono.
    [few] { $count } zapisy; niczego nie usunięto ani nie zmieniono.
   *[many] { $count } zapisów; niczego nie usunięto ani nie zmieniono.
}
audit-cut-words = Brakuje końca (zachowane zapisy: { $good } z { $count }). Ktoś mógł coś ukryć. Powiedz o tym osobie, która opiekuje się węzłem.
audit-broken-words = Po zapisie { $good } z { $count } kolejne już do siebie nie pasują. Ktoś mógł coś ukryć. Powiedz o tym osobie, która opiekuje się węzłem.
audit-head = Zapisz to, żeby później porównać:
audit-who = Kto
audit-what = Co
audit-when = Kiedy
audit-number = Nr
audit-object = Czego dotyczy (id)
audit-object-short = Czego dotyczy
audit-anybody = Ktokolwiek
audit-anything = Cokolwiek
audit-filter = Pokaż
audit-nobody = nie wiadomo
audit-command-line = wiersz poleceń
audit-found = { $count ->
    [0] Nic nie znaleziono
    [one] { $count } zapis
    [few] { $count } zapisy
   *[many] { $count } zapisów
}
audit-action-signed-in = Logowanie
audit-action-sign-in-failed = Nieudane logowanie
audit-action-signed-out = Wylogowanie
audit-action-referral-viewed = Wgląd w skierowanie
audit-action-referral-changed = Zmiana w skierowaniu
audit-action-attachment-saved = Zapisanie pliku
audit-action-exported = Eksport
audit-action-erased = Usunięcie danych o osobie
audit-action-service-changed = Zmiana usługi
audit-action-network-changed = Działanie w sieci
audit-action-backed-up = Kopia zapasowa
audit-action-colleague-invited = Zaproszenie do zespołu
audit-action-colleague-joined = Dołączenie do zespołu
audit-action-colleague-removed = Usunięcie z zespołu
audit-action-roles-changed = Zmiana ról lub imienia
audit-action-sign-in-changed = Zmiana sposobu logowania
audit-action-node-changed = Blokada lub ustawienia węzła
audit-action-shortened = Usunięcie najstarszych zapisów

problem-account-needs-caseworker = To mogą robić tylko koordynatorki i koordynatorzy przypadku.
problem-account-needs-administrator = To mogą robić tylko osoby z rolą „Administracja”.
problem-account-needs-verifier = To mogą robić tylko osoby z rolą „Weryfikacja usług”.
problem-account-needs-coordinator = To mogą robić tylko osoby z rolą „Koordynacja sieci”.
problem-account-who-helps = Kto może Ci nadać tę rolę: { $names }
problem-account-none = Nie ma konta z tym hasłem. O zaproszenie poproś kogoś z administracji.
problem-account-last-administrator = To jedyna osoba z rolą „Administracja”, która może się zalogować. Najpierw nadaj tę rolę komuś innemu.
problem-account-oneself = Nie można usunąć siebie z zespołu. Poproś inną osobę z administracji.
problem-account-full = Nie ma już miejsca na kolejne osoby. Usuń kogoś, kto już tu nie pracuje.
problem-account-wrong-code = Ten kod niczego nie otwiera. Mógł zostać już użyty albo wycofany; poproś o nowy.
problem-account-invitation-expired = Ten kod wygasł. Poproś o nowy.
problem-account-second-factor-on = Drugi składnik już jest. Najpierw go wyłącz.
problem-account-command-line = Wiersz poleceń nie ma własnego konta.
problem-account-unwritten = Pliku z kontami nie można odczytać lub zapisać. „marshrut doctor” powie, co jest nie tak z dyskiem.
problem-audit-unwritten = Nie można zapisać dziennika działań, więc niczego nie zrobiono. „marshrut doctor” powie, co jest nie tak z dyskiem.
problem-session-wrong-code = Ten kod jest błędny albo był już użyty. Poczekaj na następny.
problem-name-length = Imię lub pseudonim ma od 1 do 80 znaków.
problem-name-taken = Ktoś tutaj już tak się nazywa. Dodaj coś, co Was odróżni.
problem-roles-missing = Wybierz co najmniej jedną rolę.
problem-passphrase-short = To hasło jest za krótkie: potrzeba co najmniej dziesięciu znaków.
problem-passphrase-length = Wpisz hasło.
problem-passphrase-unusable = Tego hasła nie można tu użyć. Wybierz inne.
problem-passphrase-differs = Hasła nie są takie same.
problem-auto-lock-minutes-range = Wybierz od 2 do 60 minut.
