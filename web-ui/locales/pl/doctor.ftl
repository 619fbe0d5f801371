# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Samosprawdzenie: co znaleziono i co zrobić (`-cure`).
doctor-title = Czy wszystko w porządku?
doctor-lead = Ten komputer i węzeł właśnie się sprawdziły. Najpierw to, czym trzeba się zająć.
doctor-again = Sprawdź ponownie
doctor-all-well = Nic nie wymaga uwagi. Wszystko w porządku.
doctor-well = Co jest w porządku
doctor-told = { $count ->
    [one] { $count } rzecz na tym komputerze trzeba naprawić.
    [few] { $count } rzeczy na tym komputerze trzeba naprawić.
   *[many] { $count } rzeczy na tym komputerze trzeba naprawić.
}
doctor-hint = Program sprawdza komputer, dysk, klucze i połączenia i mówi, co zrobić.
doctor-clock-plausible = Zegar komputera pokazuje prawdopodobną datę.
doctor-clock-back = Zegar komputera się cofnął: są tu pliki nowsze niż obecny czas.
doctor-clock-back-cure = Ustaw datę i godzinę komputera, najlepiej z internetu.
doctor-clock-impossible = Zegar komputera pokazuje niemożliwą datę. Zależą od niej terminy i podpisy.
doctor-clock-impossible-cure = Ustaw datę i godzinę komputera, najlepiej z internetu.
doctor-disk-enough = Na dysku jest miejsce: { $free } GiB.
doctor-disk-low = Na dysku zostało mało miejsca: { $free } MiB.
doctor-disk-low-cure = Zwolnij miejsce na dysku: usuń lub przenieś to, co niepotrzebne, ale nic z katalogu samego programu.
doctor-disk-full = Dysk jest prawie pełny: zostało { $free } MiB. Węzeł zatrzymuje się, gdy nie może pisać.
doctor-disk-full-cure = Zwolnij miejsce na dysku: usuń lub przenieś to, co niepotrzebne, ale nic z katalogu samego programu.
doctor-disk-unknown = Nie udało się ustalić, ile miejsca zostało na dysku.
doctor-disk-unknown-cure = Sprawdź samodzielnie: dla bezpieczeństwa węzeł potrzebuje 1 GiB.
doctor-permissions-closed = Pliki węzła może czytać tylko ten użytkownik komputera.
doctor-permissions-open = Inni użytkownicy tego komputera mają dostęp do: { $files }
doctor-permissions-open-cure = Poproś osobę, która opiekuje się komputerem, żeby odebrała innym te prawa: chmod -R go= i katalog.
doctor-permissions-unchecked = W tym systemie nie jest sprawdzane, kto jeszcze może czytać pliki węzła.
doctor-swap-none = Komputer nie zapisuje pamięci na dysku bez szyfrowania.
doctor-swap-open = Komputer zapisuje pamięć na dysku bez szyfrowania: { $areas }. Można tam później znaleźć to, co było na ekranie.
doctor-swap-open-cure = Poproś osobę, która opiekuje się komputerem, żeby zaszyfrowała cały dysk albo wyłączyła swap.
doctor-swap-unchecked = W tym systemie nie jest sprawdzane, czy pamięć jest zapisywana na dysku.
doctor-state-locked = Węzeł jest zablokowany: z partnerami niczego się nie wymienia.
doctor-state-locked-cure = Zaloguj się hasłem.
doctor-state-no-network = Węzeł nie należy do żadnej sieci.
doctor-state-no-network-cure = Dołącz z zaproszeniem od partnera albo załóż sieć.
doctor-state-stopped = Węzeł się zatrzymał.
doctor-state-stopped-cure = Uruchom program ponownie i przeczytaj, co wypisze.
doctor-state-recovering = Partnerzy mają więcej naszych wpisów niż ten komputer. Są teraz pobierane; do tego czasu nic nie jest wysyłane.
doctor-state-recovering-cure = Nie wyłączaj komputera i nie rozłączaj go. Wystarczy jeden połączony partner; reszta stanie się sama.
doctor-state-at-work = Węzeł działa.
doctor-store-open = Wszystko, co dotąd zapisano, jest na dysku.
doctor-passphrases-no-code = Nie ma kodu odzyskiwania. Jeśli hasło zostanie zapomniane, wszystko przepadnie.
doctor-passphrases-no-code-cure = Utwórz go i trzymaj na papierze w bezpiecznym miejscu.
doctor-passphrases-one = Oprócz kodu odzyskiwania ten węzeł otwiera tylko jedno hasło.
doctor-passphrases-one-cure = Zaproś drugą osobę do administracji, żeby jedno zapomniane hasło niczego nie zatrzymało.
doctor-passphrases-several = { $count ->
    [one] Ten węzeł otwiera { $count } hasło i kod odzyskiwania.
    [few] Ten węzeł otwierają { $count } hasła i kod odzyskiwania.
   *[many] Ten węzeł otwiera { $count } haseł i kod odzyskiwania.
}
doctor-addresses-relays = Partnerzy łączą się z tym komputerem tylko przez punkty spotkań. To wolniejsze, ale działa.
doctor-addresses-relays-cure = Kto opiekuje się routerem, może otworzyć port.
doctor-addresses-known = Partnerzy łączą się z tym komputerem pod adresem { $addresses }
doctor-peers-nobody = Nie ma jeszcze innych członków.
doctor-peers-away = { $count ->
    [one] Jedyny partner nie jest połączony.
    [few] Żaden z { $count } partnerów nie jest połączony.
   *[many] Żaden z { $count } partnerów nie jest połączony.
}
doctor-peers-away-cure = Czy ten komputer ma internet? Jeśli tak, komputery partnerów mogą być wyłączone.
doctor-peers-connected = Połączeni partnerzy: { $connected } z { $count }.
doctor-partners-clocks-none = Nie jest połączony żaden partner, z którego zegarem można by porównać nasz.
doctor-partners-clocks-agree = { $count ->
    [one] Nasz zegar zgadza się z zegarem { $count } partnera.
    [few] Nasz zegar zgadza się z zegarami { $count } partnerów.
   *[many] Nasz zegar zgadza się z zegarami { $count } partnerów.
}
doctor-partners-clocks-behind = Nasz zegar spóźnia się o { $hours } godz. { $minutes } min względem zegarów partnerów (porównano: { $count }).
doctor-partners-clocks-behind-cure = Ustaw datę i godzinę tego komputera, najlepiej z internetu. Jeśli są prawidłowe, powiedz partnerom.
doctor-partners-clocks-ahead = Nasz zegar spieszy się o { $hours } godz. { $minutes } min względem zegarów partnerów (porównano: { $count }).
doctor-partners-clocks-ahead-cure = Ustaw datę i godzinę tego komputera, najlepiej z internetu. Jeśli są prawidłowe, powiedz partnerom.
doctor-outbox-empty = Żadna wiadomość nie czeka na wysłanie.
doctor-outbox-waiting = { $count ->
    [one] { $count } wiadomość czeka na komputer odbiorcy.
    [few] { $count } wiadomości czekają na komputery odbiorców.
   *[many] { $count } wiadomości czeka na komputery odbiorców.
}
doctor-outbox-waiting-cure = Zostaną wysłane, gdy ten komputer będzie online. Jeśli to pilne, zadzwoń do partnera.
doctor-forks-ours = Nasz klucz podpisał dwie różne historie: przywrócono dane albo skopiowano klucz. Niczego nie można opublikować.
doctor-forks-ours-cure = Daj temu komputerowi nowe klucze; wtedy liczy się to, co jest tutaj. Nigdy nie uruchamiaj dwóch kopii katalogu programu. Jeśli komputer był w cudzych rękach, podaj, od kiedy.
doctor-forks-none = Niczyje wpisy nie przeczą sobie nawzajem.
doctor-forks-partners = { $count ->
    [one] Wpisy { $count } partnera przeczą sobie nawzajem i są zamrożone.
    [few] Wpisy { $count } partnerów przeczą sobie nawzajem i są zamrożone.
   *[many] Wpisy { $count } partnerów przeczą sobie nawzajem i są zamrożone.
}
doctor-forks-partners-cure = Zadzwoń tam. Ich strona o kluczach poprowadzi ich krok po kroku.
doctor-gate-turned-away = Odrzucono od uruchomienia – obcy: { $strangers }, zapytania ponad limit: { $requests }.
doctor-floods-members = Pytali o znacznie więcej, niż wolno członkowi, i spotkali się z odmową: { $members }
doctor-floods-members-cure = Nikomu innemu to nie przeszkadza. Zadzwoń tam: ich program może być zepsuty. Jeśli to celowe, zaproponuj zawieszenie.
doctor-quotas-members = Opublikowali więcej, niż wolno członkowi; reszty nie przyjęto: { $members }
doctor-quotas-members-cure = Nikomu innemu to nie przeszkadza. Zadzwoń tam: ich program może być zepsuty. Jeśli to celowe, zaproponuj zawieszenie.
doctor-members-keys-many = Mają więcej niż cztery klucze, które się liczą; to, co podpisano pozostałymi, nigdzie się nie liczy: { $members }
doctor-members-keys-many-cure = Nikomu innemu to nie przeszkadza. Zadzwoń tam: ich program może być zepsuty. Jeśli to celowe, zaproponuj zawieszenie.
doctor-prekeys-fresh = Klucze, którymi szyfruje się skierowania, są z tego tygodnia.
doctor-prekeys-stale = Klucze do skierowań są starsze, niż powinny: { $members }
doctor-prekeys-stale-cure = Poproś, żeby uruchomili swój węzeł. Jeśli był uruchomiony, ktoś ukrywa przed Tobą ich nowsze klucze: powiedz innym partnerom.
doctor-mailboxes-lost = Skrzynki, które przyjęły nasze wiadomości i ich nie przekazały: { $members }
doctor-mailboxes-lost-cure = Porozmawiaj z tymi, którzy je prowadzą. Zgubione wiadomości wysłano ponownie.
doctor-mailboxes-none = Nikt nie przechowuje wiadomości dla partnerów, których komputery są wyłączone.
doctor-mailboxes-none-cure = Uruchom punkt spotkań albo poproś partnera, którego komputer jest zawsze włączony, żeby przechowywał wiadomości (uruchomienie z --mailbox yes).
doctor-mailboxes-full = Pełne skrzynki: { $members }
doctor-mailboxes-full-cure = Wiadomości czekają tutaj albo idą do innych skrzynek. Nic nie trzeba robić.
doctor-mailboxes-kept = { $count ->
    [one] { $count } skrzynka przechowuje wiadomości dla partnerów, których komputery są wyłączone.
    [few] { $count } skrzynki przechowują wiadomości dla partnerów, których komputery są wyłączone.
   *[many] { $count } skrzynek przechowuje wiadomości dla partnerów, których komputery są wyłączone.
}
doctor-referral-key-none = Nie opublikowano jeszcze klucza do skierowań: partnerzy nie mogą żadnych przysłać.
doctor-referral-key-none-cure = Nie wyłączaj węzła: sam opublikuje nowy klucz, gdy jego wpisy będą kompletne.
doctor-referral-key-lost = Tego, co szyfrują dla nas partnerzy, nie można tu otworzyć: nie ma już do tego klucza.
doctor-referral-key-lost-cure = Nie wyłączaj węzła: sam opublikuje nowy klucz, gdy jego wpisy będą kompletne.
doctor-referral-key-over = Nasz klucz do skierowań stracił ważność: partnerzy nie mogą żadnych przysłać.
doctor-referral-key-over-cure = Nie wyłączaj węzła: sam opublikuje nowy klucz, gdy jego wpisy będą kompletne.
doctor-referral-key-late = Naszego klucza do skierowań nie odnowiono na czas.
doctor-referral-key-late-cure = Czy zegar komputera idzie dobrze i czy nasze wpisy nie przeczą sobie nawzajem? Jedno i drugie jest sprawdzane na tej stronie.
doctor-referral-key-fresh = Nasz klucz do skierowań jest świeży.
doctor-partners-keys-all = Skierowania można zaszyfrować dla każdego partnera.
doctor-partners-keys-missing = { $count ->
    [one] { $count } partner nie ma świeżego klucza do skierowań: { $members }
    [few] { $count } partnerzy nie mają świeżego klucza do skierowań: { $members }
   *[many] { $count } partnerów nie ma świeżego klucza do skierowań: { $members }
}
doctor-partners-keys-missing-cure = Ich węzły nie były online od dwóch tygodni. Zadzwoń tam.
failure-unanswered-advice = Poczekaj chwilę i odśwież stronę. Jeśli to nie pomoże, uruchom węzeł ponownie; na stronie „Czy wszystko w porządku?” administracja zobaczy, co jest nie tak. Nic z tego, co zapisano, nie przepadło.
failure-fault-advice = To błąd programu, nie Twój. Nic z tego, co zapisano, nie przepadło. Powiedz osobie, która opiekuje się węzłem; strona „Czy wszystko w porządku?” pokaże jej więcej.
