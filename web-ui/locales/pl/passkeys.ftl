# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Klucze dostępu i to, co jest obok nich.
factor-both-lead = Coś, co masz tylko Ty, potrzebne po wpisaniu hasła: kto podejrzy hasło, nie zaloguje się samym hasłem.
passkeys-title = Klucze dostępu
app-title = Aplikacja uwierzytelniająca
passkey-lead = Klucz dostępu jest na tym komputerze, na telefonie albo na małym kluczyku sprzętowym przy pęku kluczy. Logując się, wpisujesz hasło, a potem zamiast wpisywać kod potwierdzasz logowanie palcem, twarzą lub kodem PIN.
passkey-stored = Niektóre telefony i przeglądarki przechowują klucze dostępu także w Google, Apple lub Microsoft. Te firmy widzą wtedy słowo „Marshrut”, adres Twojego węzła i nazwę, którą tu wpiszesz. Jeśli to za dużo, użyj małego kluczyka sprzętowego albo aplikacji uwierzytelniającej.
passkey-new-title = Dodaj klucz dostępu
passkey-name = Nazwa klucza dostępu
passkey-name-hint = Żeby go potem rozpoznać, na przykład „laptop w biurze”. Nie podawaj imion, nazwisk ani nazwy organizacji.
passkey-new-button = Dalej
passkey-make-title = Utwórz klucz dostępu
passkey-make-lead = Naciśnij przycisk. Przeglądarka zapyta, gdzie ma być przechowywany klucz „{ $name }” i jak potwierdzasz, że to Ty.
passkey-make-button = Utwórz klucz dostępu
passkey-make-no = Wróć bez klucza dostępu
passkey-without = Ta przeglądarka nie utworzy tu klucza dostępu: JavaScript jest wyłączony albo przeglądarka jest za stara. Aplikacja uwierzytelniająca działa w każdej przeglądarce.
passkey-without-sign-in = Ta przeglądarka nie użyje tu klucza dostępu: JavaScript jest wyłączony albo przeglądarka jest za stara. Wpisz zamiast tego kod.
passkey-failed = Przeglądarka nie podała klucza dostępu: przerwano, trwało to zbyt długo albo na tym urządzeniu nie ma klucza dla tego adresu. Spróbuj ponownie.
passkey-elsewhere = Klucze dostępu działają tylko pod własnym adresem węzła. Żeby ich używać, zaloguj się tam:
passkey-added-on = dodano { $when }
passkey-used-on = użyto { $when }
passkey-unused = jeszcze nie użyto
passkey-remove = Usuń
passkey-remove-title = Usunąć klucz dostępu „{ $name }”?
passkey-remove-lead = Nikt się już nim nie zaloguje. Usuń go też z urządzenia: węzeł nie może zrobić tego za Ciebie.
passkey-remove-last = To Twój jedyny drugi składnik. Potem wystarczy samo hasło, a kody zapasowe przestaną działać.
passkey-remove-button = Usuń klucz dostępu
passkey-remove-no = Zostaw
passkey-codes-lead = Zapisz teraz te kody na papierze: są pokazane tylko ten jeden raz. Każdy działa raz, na dzień, w którym klucza dostępu nie będzie pod ręką.
passkey-use-lead = Potwierdź logowanie jednym ze swoich kluczy dostępu: palcem, twarzą, kodem PIN albo małym kluczykiem sprzętowym.
passkey-use-button = Użyj klucza dostępu
passkey-or-code = Albo wpisz kod
code-lead-backup = Jeśli klucza dostępu nie ma pod ręką, użyj jednego z kodów zapasowych.
code-hint-backup = Dziesięć liter i cyfr z papieru. Każdy kod działa raz.
account-done-passkey-added = Klucz dostępu dodano.
account-done-passkey-removed = Klucz dostępu usunięto.
audit-action-passkey-added = Dodanie klucza dostępu
audit-action-passkey-used = Użycie klucza dostępu
audit-action-passkey-removed = Usunięcie klucza dostępu
problem-name-passkey-length = Klucz dostępu musi mieć nazwę, od 1 do 40 znaków.
problem-passkey-none = To konto nie ma klucza dostępu. Wpisz kod.
problem-passkey-no-address = Pod adresem tego węzła klucze dostępu nie działają. Użyj aplikacji uwierzytelniającej.
problem-passkey-not-asked = Trwało to zbyt długo albo zaczęto od nowa w innym oknie. Spróbuj jeszcze raz.
problem-passkey-copied = Licznik tego klucza dostępu się nie zgadza, jak bywa przy kopii klucza. Zaloguj się kodem, usuń klucz dostępu i powiedz o tym osobie, która opiekuje się węzłem.
problem-passkey-wrong = Ten klucz dostępu nie należy do Twojego konta. Użyj innego albo kodu.
problem-passkey-full = Masz osiem kluczy dostępu i na więcej nie ma miejsca. Najpierw usuń jeden.
problem-passkey-known = Ten klucz dostępu jest tu już znany. Wybierz inne urządzenie.
factor-backup-left = { $count ->
    [0] Nie ma już kodów zapasowych. Żeby dostać nowe, usuń klucze dostępu i aplikację i zacznij od nowa.
    [one] Został { $count } kod zapasowy.
    [few] Zostały { $count } kody zapasowe.
   *[many] Zostało { $count } kodów zapasowych.
}
