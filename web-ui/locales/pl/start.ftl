# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Pierwsze uruchomienie: od linku, który wypisuje program, do pierwszego logowania. Osoba widzi program po raz pierwszy.
start-title = Przygotowanie tego komputera
start-lead = Marshrut działa na tym komputerze, ale nie jest jeszcze skonfigurowany. Może to zrobić tylko ten, kto go uruchomił.
start-code = Kod konfiguracji
start-code-hint = Program wypisał link tam, gdzie go uruchomiono. Otwórz ten link albo skopiuj go tutaj w całości.
start-begin = Zacznij
start-again-title = Kontynuuj konfigurację
start-again-lead = Konfigurację tu zaczęto i nie skończono. Wpisz wybrane wtedy hasło; to, co już zrobiono, zostało zachowane.
start-again-lost = Hasło zgubione? Zatrzymaj program, usuń jego katalog danych i zacznij od nowa: nic innego w nim jeszcze nie ma.
start-go-on = Dalej
start-back = Wstecz

start-step-way = Od czego zacząć
start-step-passphrase = Hasło
start-step-recovery = Kod odzyskiwania
start-step-organisation = Organizacja
start-step-network = Sieć
start-step-check = Sprawdzenie

start-language-title = Wybierz język
start-way-title = Od czego chcesz zacząć?
start-way-lead = To potrwa około dziesięciu minut. Po każdym kroku można przerwać i wrócić później.
start-way-join = Dołącz do partnerów dzięki zaproszeniu
start-way-join-hint = Masz od partnera zaproszenie: plik, tekst albo kod QR.
start-way-found = Załóż nową sieć
start-way-found-hint = Twoja organizacja jest pierwsza. Partnerów zaprosisz później.
start-way-restore = Przywróć organizację z kopii zapasowej
start-way-restore-hint = Stary komputer jest zepsuty, zgubiony lub skradziony, a Ty masz plik kopii zapasowej oraz kod odzyskiwania lub dwie części.

start-passphrase-title = Wybierz hasło
start-passphrase-strong = Co najmniej 10 znaków. Mocne jest od 20 znaków: cztery lub pięć słów, które nie mają ze sobą nic wspólnego, łatwo zapamiętać. Imiona, daty i przysłowia łatwo odgadnąć.
start-passphrase-suggestion = Możesz wziąć to, wylosowane dla Ciebie:
start-passphrase-hint = Liczy się każdy znak, także spacje i wielkie litery.
start-passphrase-again = To samo hasło jeszcze raz
start-passphrase-care = Nie podawaj go nikomu, kto nie powinien czytać Twoich skierowań, i nie trzymaj go obok tego komputera.
start-passphrase-differs = Hasła nie są takie same. Wpisz dwa razy to samo.

start-sheet-title = Twój kod odzyskiwania
start-sheet-lead = Tym kodem otworzysz ten węzeł, gdy zapomnisz hasła, i kopię zapasową, gdy komputera już nie będzie. Jest pokazany tylko teraz.
start-sheet-care = Kto go ma, otworzy wszystko bez hasła. Trzymaj go na papierze w bezpiecznym miejscu, z dala od tego komputera. Nie rób mu zdjęcia.
start-sheet-print = Przepisz dziewięć grup razem z numerami albo wydrukuj tę stronę teraz (Ctrl i P).
start-sheet-done = Mam kod na papierze
start-recovery-title = Odczytaj z papieru dwie grupy
start-recovery-lead = Żeby było wiadomo, że da się go odczytać, gdy będzie potrzebny. Wielkość liter nie ma znaczenia.
# $count to numer grupy na papierze, od 1 do 9.
start-recovery-group = Grupa { $count }
start-recovery-new-hint = Kartki nie da się odczytać albo się zgubiła? Utwórz nowy kod; pierwszy nie będzie już niczego otwierać.
start-recovery-new = Utwórz nowy kod
start-recovery-lost-title = Utwórz nowy kod odzyskiwania
start-recovery-lost = Kodu pokazanego wcześniej nie potwierdzono i nie jest on nigdzie przechowywany. Utwórz nowy; wcześniejszy nie będzie już niczego otwierać.

start-organisation-title = Twoja organizacja
start-organisation-lead = Zobaczą to partnerzy. Można to poprawić, dopóki nie zobaczy tego pierwszy partner.
start-organisation-name = Nazwa organizacji
start-organisation-name-hint = Taka, jaką znają partnerzy, w dowolnym alfabecie.
start-organisation-country = Kraj, w którym działa organizacja

start-invitation-title = Twoje zaproszenie
start-invitation-lead = Tworzy je partner, który należy do sieci, na swojej stronie „Partnerzy”. Działa jeden raz i przez trzy dni.
start-invitation-text = Wklej tekst zaproszenia
start-invitation-text-hint = Zaczyna się od „marshrut-invitation:”. Skopiuj go w całości; podział na wiersze nie szkodzi.
start-invitation-file = Albo wybierz otrzymany plik
start-invitation-qr = Masz kod QR? Zeskanuj go telefonem: pokaże ten sam tekst. Prześlij go na ten komputer i wklej.
start-invitation-button = Poproś o przyjęcie
start-invitation-empty = Wklej zaproszenie albo wybierz jego plik.
start-asking-title = Pytamy komputer partnera
start-asking-lead = To trwa najwyżej minutę. Strona odświeża się sama.
start-asked-title = Jeszcze nas nie przyjęto
start-asked-lead = Można zapytać ponownie z tym samym zaproszeniem. Niczego nie podpisano.
start-asking-again = Zapytaj ponownie
start-asking-other = Użyj innego zaproszenia
start-asking-until = Zaproszenie działa do { $when }.
start-asking-at = Pytamy pod adresem:

start-joining-title = Przeczytaj, zanim dołączysz
start-joining-lead = Komputer partnera nas przyjął. Sieć nazywa się „{ $network }”.
start-joining-founders = Założyły ją te organizacje:
start-joining-sponsors = { $count ->
    [one] Za nową organizację musi poręczyć { $count } członek. Twój partner już to zrobił.
    [few] Za nową organizację muszą poręczyć { $count } członkowie. Twój partner jest pierwszy.
   *[many] Za nową organizację musi poręczyć { $count } członków. Twój partner jest pierwszy.
}
start-joining-button = Podpisz i dołącz
start-joining-not = Nie dołączamy do tej sieci
start-network-title = Twoja sieć
start-network-lead = Zakładasz ją i możesz zapraszać partnerów, gdy tylko powstanie.
start-network-name = Nazwa sieci
start-network-button = Podpisz i załóż sieć
start-declaration = Deklaracja
start-declaration-lead = Ten tekst podpisuje każdy członek.
start-declaration-own = Użyj zamiast tego własnego tekstu
start-declaration-own-label = Nasza Deklaracja
start-declaration-agreed = Nasza organizacja zgadza się z tym tekstem i go podpisuje

start-restore-title = Plik kopii zapasowej
start-restore-file = Plik kopii zapasowej
start-restore-none = Nie ma kopii zapasowej? Zadzwoń do partnera: członkowie mogą pozwolić, żeby Twoja organizacja działała dalej z nowym kluczem.
start-open-title = Otwórz kopię zapasową
start-open-lead = Plik już tu jest. Wpisz kod odzyskiwania z papieru albo dwie z trzech części, które przechowują zaufane osoby.
start-open-code = Kod odzyskiwania albo pierwsza część
start-open-code-hint = Kod ma dziewięć grup, część jedenaście. Wielkość liter, spacje i łączniki nie mają znaczenia.
start-open-second = Druga część
start-open-since = Od kiedy stary komputer był w cudzych rękach
start-open-since-hint = Tylko jeśli go skradziono lub zgubiono: wszystko, co podpisał od tej chwili, nigdzie się nie liczy.
start-open-since-wrong = To nie jest data z godziną. Zostaw to pole puste, jeśli komputer tylko się zepsuł.
start-restored-of = To kopia zapasowa organizacji { $organisation }. Wybierz hasło dla tego komputera.
start-restored-title = Uruchom węzeł
start-restored-lead = Wszystko jest znów na tym komputerze, ale węzeł jeszcze nie działa.
start-restored-button = Uruchom

start-check-title = Czy wszystko w porządku?
start-check-lead = { $organisation }: konfiguracja gotowa. Oto, co widać na tym komputerze:
start-check-waiting = Zanim pojawią się usługi, za Twoją organizację muszą poręczyć jeszcze inni partnerzy. To stanie się samo; zapytaj partnera, od którego masz zaproszenie.
start-check-again = Sprawdź ponownie
start-check-finish = Zakończ
start-level-good = Dobrze
start-level-warning = Zwróć uwagę
start-level-failure = Trzeba naprawić
start-check-clock-good = Zegar komputera idzie dobrze.
start-check-clock-warning = Zegar komputera się cofnął: są tu pliki nowsze niż obecny czas. Ustaw datę i godzinę, najlepiej z internetu, i sprawdź ponownie.
start-check-clock-failure = Zegar komputera pokazuje niemożliwą datę. Ustaw datę i godzinę, najlepiej z internetu, i sprawdź ponownie.
start-check-disk-good = Na dysku jest miejsce.
start-check-disk-warning = Na dysku zostało mało miejsca. Wkrótce trzeba będzie je zwolnić.
start-check-disk-failure = Dysk jest prawie pełny, a węzeł zatrzymuje się, gdy nie może pisać. Zwolnij miejsce i sprawdź ponownie.
start-check-addresses-good = Partnerzy mogą połączyć się z tym komputerem.
start-check-addresses-warning = Partnerzy łączą się z tym komputerem tylko przez punkty spotkań. To wolniejsze, ale działa. Kto opiekuje się routerem, może otworzyć port.
start-check-peers-good = Partnerzy są połączeni albo jeszcze ich nie ma.
start-check-peers-warning = Żaden partner nie jest teraz połączony. Czy ten komputer ma internet? Jeśli tak, komputery partnerów mogą być wyłączone.
start-done-title = Gotowe
start-done-lead = Ten komputer należy do sieci. Zaloguj się swoim hasłem i poszukaj usługi.
start-done-button = Zaloguj się i znajdź usługę
start-done-next = Nie wyłączaj programu: wiadomości przychodzą tylko wtedy, gdy działa. Potem zrób kopię zapasową, żeby po awarii komputera nic nie przepadło.

invitation-file = Zapisz jako plik
invitation-qr = To samo jako kod QR
invitation-how-browser = Partner uruchamia „marshrut run”, wybiera „Dołącz do partnerów dzięki zaproszeniu” i wkleja tekst albo wybiera plik.

problem-first-run-wrong-token = To nie jest kod konfiguracji z tego uruchomienia. Otwórz w całości link, który program wypisał ostatnio.
problem-first-run-spent-token = Tego kodu konfiguracji już użyto. Kontynuuj w przeglądarce, w której go użyto. Jeśli zrobił to ktoś inny albo przeglądarka jest zamknięta, zatrzymaj program i uruchom go ponownie: wypisze nowy link.
problem-first-run-over = Ten komputer jest już skonfigurowany. Zaloguj się hasłem.
problem-first-run-not-now = Ten krok już zrobiono albo najpierw trzeba zrobić inny.
problem-first-run-not-empty = W katalogu danych są inne pliki. Uruchom program z innym katalogiem.
problem-first-run-disk-full = Dysk jest pełny. Zwolnij miejsce i naciśnij przycisk ponownie; nic nie zostało zapisane tylko częściowo.
problem-first-run-unwritable = Program nie może pisać tam, gdzie powinny być jego dane. Daj temu użytkownikowi prawo zapisu albo uruchom program z innym katalogiem; nic nie zostało zapisane tylko częściowo.
problem-first-run-cannot-write = Na dysku nie udało się niczego zapisać. Naciśnij przycisk ponownie; nic nie zostało zapisane tylko częściowo.
problem-first-run-in-use = Katalog danych jest otwarty w innym programie. Zamknij go i naciśnij przycisk ponownie.
problem-first-run-cannot-start = Nie udało się uruchomić węzła. To, co już zrobiono, zostało zachowane; gdy przyczyna zniknie, naciśnij przycisk ponownie.
problem-first-run-failed = Nie udało się. To, co zrobiono wcześniej, zostało zachowane; naciśnij przycisk ponownie.
problem-passphrase-too-short = Hasło jest za krótkie albo coś się w nim powtarza. Użyj co najmniej 10 różnych znaków; najlepsze są cztery lub pięć przypadkowych słów.
problem-recovery-code-typed-wrong = Na papierze powinno być coś innego. Sprawdź jeszcze raz numer grupy i kartkę albo utwórz nowy kod.
problem-name-empty = Wpisz nazwę organizacji.
problem-name-invalid = Ta nazwa jest za długa albo ma znaki, których nie można pokazać. Najwyżej 200 bajtów: 200 liter łacińskich (ą, ę, ł i podobne liczą się podwójnie) albo 100 liter cyrylicy.
problem-country-invalid = Wybierz kraj.
problem-network-empty = Wpisz nazwę sieci.
problem-network-invalid = Ta nazwa jest za długa albo ma znaki, których nie można pokazać. Wybierz krótszą.
problem-declaration-invalid = Ten tekst jest za długi albo ma znaki, których nie można pokazać. Może mieć najwyżej 30 000 bajtów.
problem-declaration-not-agreed = Kto dołącza, podpisuje Deklarację. Zaznacz, że Twoja organizacja się zgadza, albo nie dołączaj.
problem-invitation-none = To nie jest zaproszenie. Zaproszenie zaczyna się od „marshrut-invitation:”; skopiuj cały tekst.
problem-invitation-damaged = Zaproszenie jest niepełne albo jakaś litera jest błędna. Skopiuj cały tekst jeszcze raz.
problem-invitation-expired = Zaproszenie wygasło: działa przez trzy dni. Poproś o nowe. Czy zegar tego komputera idzie dobrze?
problem-invitation-other-role = To zaproszenie jest dla punktu spotkań, nie dla organizacji. Poproś o inne.
problem-invitation-refused = Komputer partnera odmówił: zaproszenia już użyto albo wygasło. Poproś o nowe.
problem-invitation-unreachable = Komputer partnera nie odpowiada. Musi być włączony i połączony z internetem. Zadzwoń do partnera i zapytaj ponownie.
problem-invitation-other-network = Ten komputer należy już do innej sieci.
problem-invitation-not-the-charter = Odpowiedź nie pasuje do zaproszenia. Nie ufaj jej i zadzwoń do partnera, od którego masz zaproszenie.
problem-code-shape = Kod odzyskiwania ma dziewięć grup po cztery litery i cyfry, część ma ich jedenaście. Sprawdź jeszcze raz na papierze.
problem-code-misspelt = W kodzie jest błąd: ostatnia grupa nie pasuje do pozostałych. Sprawdź go jeszcze raz, grupa po grupie; 0 i O oraz 1 i I są traktowane jednakowo.
problem-code-shares = Potrzebne są dwie różne części tego samego zestawu, obie bez błędu. Sprawdź jeszcze raz na papierze.
problem-backup-refused = Ten kod nie otwiera tej kopii zapasowej. Należy do innej organizacji albo jest nowszy niż kopia.
problem-backup-none = Ten plik nie jest kopią zapasową programu Marshrut albo jest niepełny. Wybierz inny plik.
problem-backup-newer = Kopię zapasową utworzyła nowsza wersja programu. Zainstaluj tę wersję.
problem-backup-damaged = Kopia zapasowa jest uszkodzona albo niepełna. Wybierz inny jej egzemplarz.
