# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Ochrona danych i próba, czy kopia zapasowa się otwiera.
staff-care = Opieka nad tym węzłem
protection-title = Ochrona danych
protection-hint = Co i jak długo jest przechowywane i o co może poprosić osoba.
protection-terms = Co i jak długo jest przechowywane
protection-lead = Program sam przestrzega tych terminów, na tym komputerze i na komputerach partnerów.
protection-what-closed = Treść zamkniętego skierowania
protection-term-closed = { $count ->
    [one] { $count } dzień po zamknięciu; potem jej klucz jest niszczony. Koordynator przypadku może ją tu zachować dłużej, podając powód, najwyżej na { $most } dni naraz.
    [few] { $count } dni po zamknięciu; potem jej klucz jest niszczony. Koordynator przypadku może ją tu zachować dłużej, podając powód, najwyżej na { $most } dni naraz.
   *[many] { $count } dni po zamknięciu; potem jej klucz jest niszczony. Koordynator przypadku może ją tu zachować dłużej, podając powód, najwyżej na { $most } dni naraz.
}
protection-what-withdrawn = Treść, gdy osoba wycofa zgodę
protection-term-withdrawn = Niszczona tutaj od razu, a u partnera, gdy tylko jego komputer się o tym dowie.
protection-what-drafts = Wersje robocze
protection-term-drafts = Do wysłania lub usunięcia. Opuszczają ten komputer dopiero po wysłaniu.
protection-what-files = Pliki pokazywane jeden raz
protection-term-files = { $count ->
    [one] Najwyżej { $count } godzinę, po obu stronach.
    [few] Najwyżej { $count } godziny, po obu stronach.
   *[many] Najwyżej { $count } godzin, po obu stronach.
}
protection-what-mailboxes = Zaszyfrowane wiadomości w skrzynkach partnerów
protection-term-mailboxes = { $count ->
    [one] Najwyżej { $count } dzień. Kto prowadzi skrzynkę, nie może ich przeczytać.
    [few] Najwyżej { $count } dni. Kto prowadzi skrzynkę, nie może ich przeczytać.
   *[many] Najwyżej { $count } dni. Kto prowadzi skrzynkę, nie może ich przeczytać.
}
protection-what-questions = Pytania o miejsca
protection-term-questions = { $count ->
    [one] { $count } dzień. Nie mówią nic o osobie.
    [few] { $count } dni. Nie mówią nic o osobie.
   *[many] { $count } dni. Nie mówią nic o osobie.
}
protection-what-traces = To, że było skierowanie
protection-term-traces = Zostaje: do kogo, kiedy, w jakim stanie. Nic o osobie ani o tym, co napisano.
protection-what-audit = Dziennik działań
protection-term-audit = { $count ->
    [one] Ostatni { $count } zapis: kto co zrobił i kiedy, bez treści. Potem starsza połowa znika.
    [few] Najwyżej { $count } zapisy: kto co zrobił i kiedy, bez treści. Potem starsza połowa znika.
   *[many] Najwyżej { $count } zapisów: kto co zrobił i kiedy, bez treści. Potem starsza połowa znika.
}
protection-what-typed = To, co ktoś pisał, gdy skończyła się sesja
protection-term-typed = { $count ->
    [one] Najwyżej { $count } godzinę, tylko w pamięci, niewidoczne dla nikogo bez sesji.
    [few] Najwyżej { $count } godziny, tylko w pamięci, niewidoczne dla nikogo bez sesji.
   *[many] Najwyżej { $count } godzin, tylko w pamięci, niewidoczne dla nikogo bez sesji.
}
protection-person = O co może poprosić osoba
protection-person-lead = Wszystko o jednej osobie można znaleźć po oznaczeniu, które jest na papierach skierowania.
protection-export = O kopię wszystkiego, co jest o niej przechowywane, do czytania lub dla programów. Robi ją koordynator przypadku.
protection-erase = O usunięcie wszystkiego, tutaj i u partnerów, którzy potwierdzają to podpisem. Robi to koordynator przypadku albo administracja; administracja usuwa, nie widząc, co to jest.
protection-backups = Kopie zapasowe
protection-backups-lead = Są w nich klucze organizacji i to, co wie sieć. Skierowań w nich nie ma, żeby żadna kopia nie przetrwała usunięcia.
client-erase-unseen = Opiekujesz się węzłem i nie widzisz, co przechowuje on o osobie. Możesz to usunąć. Czy osoba chce kopię? W takim razie niech najpierw zrobi ją koordynator przypadku.
rehearsal-title = Sprawdź kopię zapasową i jej kod
rehearsal-hint = Czy kartka otwiera plik? Nic się nie zmieni.
rehearsal-lead = Wybierz plik kopii zapasowej i wpisz kod odzyskiwania z papieru albo dwie z trzech części. Zobaczysz, czyja to kopia i z kiedy. Nic się nie zmieni i nic nie zostanie zachowane.
rehearsal-button = Sprawdź
rehearsal-opens = Kartka otwiera tę kopię zapasową
rehearsal-of = Przywróci organizację { $organisation } w stanie z { $when }.
rehearsal-ours = To kopia naszej organizacji. Czy od tego czasu wymieniono któryś klucz? W takim razie zrób nową kopię zapasową.
rehearsal-others = To nie jest kopia naszej organizacji: nic naszego z nią nie wróci.
