# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Co następuje po skierowaniu: terminy bliskie i minione, rozmowa, inna usługa, zespół, wskaźniki.
referrals-indicators = Jak szybko przychodzą odpowiedzi?
referrals-only-soon = Termin w ciągu doby
referrals-only-expiring = Wkrótce wygasną
referrals-none-soon = W ciągu doby nie mija żaden termin. Dobrze.
referrals-none-expiring = Nic wkrótce nie wygasa. Dobrze.
referral-expiring = Wkrótce wygaśnie
referral-expires = Wygaśnie { $when }, jeśli do tego czasu nie będzie decyzji.
referral-clock-stands = Czas na decyzję nie biegnie, dopóki nie ma odpowiedzi na pytanie.
referral-clock-runs = Czas na decyzję zatrzymał się tylko przy pierwszym pytaniu; teraz biegnie dalej.
referral-replaces = Zastępuje wcześniejsze skierowanie
referral-replaced-by = Skierowano gdzie indziej: otwórz nowe skierowanie

reminders-title = Przypomnienia
reminder-overdue-ours = { $count ->
    [one] { $count } otrzymane skierowanie jest po terminie
    [few] { $count } otrzymane skierowania są po terminie
    [many] { $count } otrzymanych skierowań jest po terminie
   *[other] { $count } otrzymanego skierowania jest po terminie
}
reminder-soon = { $count ->
    [one] { $count } otrzymane skierowanie ma termin w ciągu doby
    [few] { $count } otrzymane skierowania mają termin w ciągu doby
    [many] { $count } otrzymanych skierowań ma termin w ciągu doby
   *[other] { $count } otrzymanego skierowania ma termin w ciągu doby
}
reminder-expiring = { $count ->
    [one] { $count } wysłane skierowanie wkrótce wygaśnie bez odpowiedzi
    [few] { $count } wysłane skierowania wkrótce wygasną bez odpowiedzi
    [many] { $count } wysłanych skierowań wkrótce wygaśnie bez odpowiedzi
   *[other] { $count } wysłanego skierowania wkrótce wygaśnie bez odpowiedzi
}
reminder-overdue-theirs = { $count ->
    [one] { $count } wysłane skierowanie jest po terminie
    [few] { $count } wysłane skierowania są po terminie
    [many] { $count } wysłanych skierowań jest po terminie
   *[other] { $count } wysłanego skierowania jest po terminie
}
reminder-unread = { $count ->
    [one] Coś nowego w { $count } wysłanym skierowaniu
    [few] Coś nowego w { $count } wysłanych skierowaniach
    [many] Coś nowego w { $count } wysłanych skierowaniach
   *[other] Coś nowego w { $count } wysłanego skierowania
}

actions-possible = Możliwe teraz: { $actions }.
action-alternative = Inna usługa, która może przyjąć osobę
action-alternative-none = Żadna
action-vouch = Sprawdzone jeszcze raz: nic w tekście nie zdradza, kim jest osoba
feedback-delivered = Czy osoba otrzymała pomoc?
feedback-quality = Jak dobra była pomoc?
feedback-waiting = Jak było z czekaniem?
feedback-staff = Jak pracownicy traktowali osobę?
feedback-difficulty = Jak łatwo było otrzymać pomoc?
mark-1 = 1 – źle
mark-2 = 2 – raczej źle
mark-3 = 3 – średnio
mark-4 = 4 – raczej dobrze
mark-5 = 5 – dobrze
event-appointment = Wizyta: { $when }
event-review = Wrócą do tego { $day }
event-supply = Leków wystarczy do { $day }
event-alternative = Zamiast tego proponują tę usługę

thread-title = Rozmowa
thread-empty = Nikt jeszcze nie napisał.
thread-new = nowa
thread-deleted = Treść usunięto.
thread-unread = { $count ->
    [one] { $count } nowa
    [few] { $count } nowe
    [many] { $count } nowych
   *[other] { $count } nowej
}

elsewhere-title = Skieruj osobę gdzie indziej
elsewhere-hint = To, co już napisano, zostanie przeniesione. Na następnej stronie poproś osobę o nową zgodę, z nazwą nowego partnera; wcześniej nic nie zostanie wysłane.
elsewhere-named = Propozycja partnera
elsewhere-button = Skieruj tutaj
elsewhere-search = Szukaj innej usługi

colleagues-title = W zespole
colleagues-hint = Nigdy nie jest wysyłane. Zostanie usunięte razem z treścią.
colleagues-works = Zajmuje się tym: { $name }
colleagues-somebody = Ktoś z zespołu
colleagues-given = Przekazano: { $to }
colleagues-handed = Przekazano: { $from } → { $to }
colleagues-put-down = { $from } już się tym nie zajmuje
colleagues-write = Napisz notatkę albo przekaż sprawę
colleagues-note = Notatka albo to, co musi wiedzieć następna osoba
colleagues-assignee = Kto się tym zajmuje
colleagues-by = Kto pisze
colleagues-save = Zapisz

indicators-title = Jak szybko przychodzą odpowiedzi?
indicators-lead = Policzone na tym komputerze z własnych skierowań. Tych liczb nikomu się nie wysyła.
indicators-sent = Wysłane
indicators-sent-hint = Na ile można liczyć na decyzje partnerów.
indicators-received = Otrzymane
indicators-received-hint = Na ile partnerzy mogą liczyć na Twoje decyzje.
indicators-none = Nie ma jeszcze czego liczyć.
indicators-all = Wszystkie razem
indicators-who = Partner i usługa
indicators-referrals = Skierowania
indicators-in-time = Decyzja w terminie
indicators-median = Czas do decyzji (mediana)
indicators-expired = Wygasłe
indicators-undecided = Bez decyzji
indicators-completed = Zakończone
indicators-hours = { $hours } godz.

problem-referral-no-reroute = Stąd nie można skierować osoby gdzie indziej. Otwórz skierowanie ponownie, żeby zobaczyć jego stan.
problem-casework-incomplete = Napisz notatkę albo podaj, kto teraz się tym zajmuje.
problem-casework-purged = Treść tego skierowania usunięto, a razem z nią notatki.
problem-casework-full = Notatek do tego skierowania jest za dużo.

referrals-logged = Poza siecią
referrals-capacity = Pytania o miejsca
reminder-capacity = { $count ->
    [one] { $count } pytanie o miejsca czeka na odpowiedź
    [few] { $count } pytania o miejsca czekają na odpowiedź
    [many] { $count } pytań o miejsca czeka na odpowiedź
   *[other] { $count } pytania o miejsca czeka na odpowiedź
}
answer-open = Nie podano
capacity-title = Pytania o miejsca
capacity-lead = Zapytaj partnera, czy jest miejsce, zanim kogoś skierujesz. Nie pisz tu niczego o osobie.
capacity-empty = Nikt jeszcze nie pytał. Pytanie można zadać na stronie usługi.
capacity-asked = Pytanie wysłane. Odpowiedź pojawi się tutaj.
capacity-answered = Odpowiedź zapisana. Partner ją zobaczy.
capacity-waits-ours = Czeka na Twoją odpowiedź
capacity-waits-theirs = Czeka na odpowiedź partnera
capacity-refused = Węzeł partnera tego nie przyjmuje. Zapytaj w inny sposób.
capacity-answer = Odpowiedz
capacity-is-there = Czy jest miejsce?
capacity-note = Kilka słów, nigdy o osobie
capacity-send = Wyślij odpowiedź
capacity-ask-title = Czy jest miejsce?
capacity-ask-hint = Pytanie dostanie ktoś na miejscu, bez słowa o tym, o kogo chodzi.
capacity-ask-button = Zapytaj
logged-title = Skierowania poza siecią
logged-lead = Jeśli kierujesz kogoś do partnera poza siecią, przez telefon lub na papierze, zapisz to tutaj bez żadnych nazwisk, żeby liczby były pełne. Nikomu się tego nie wysyła.
logged-write = Zapisz skierowanie
logged-partner = Organizacja
logged-service = Usługa
logged-priority = Jak pilne
logged-sent = Kiedy
logged-save = Zapisz
logged-outcome = Jak się to skończyło?
logged-empty = Nic jeszcze nie zapisano.
logged-state-sent = Skierowano
logged-state-accepted = Przyjęto
logged-state-declined = Odmówiono
logged-state-completed = Pomoc otrzymana
logged-state-failed = Zakończone bez pomocy
logged-state-no-answer = Nikt nie odpowiedział
indicators-outside = { $partner } (poza siecią)
shipment = Gdzie są wysłane leki?
shipment-preparing = W przygotowaniu
shipment-sent = W drodze
shipment-at-customs = W odprawie celnej
shipment-arrived = Dotarły do partnera
shipment-handed-over = Osoba ma je u siebie
shipment-lost = Zgubione lub odesłane
supply-left = { $count ->
    [one] Leków wystarczy jeszcze na { $count } dzień
    [few] Leków wystarczy jeszcze na { $count } dni
    [many] Leków wystarczy jeszcze na { $count } dni
   *[other] Leków wystarczy jeszcze na { $count } dnia
}
supply-computed = Nikt nie wybrał pilności; wynika ona z tego, na jak długo wystarczy leków.
remote-title = Rejestracja zdalna: { $country }
remote-known = Wiadomo, że ten kraj rejestruje osoby zdalnie. I tak trzeba zapytać, czego wymaga tamtejszy ośrodek.
remote-unknown = Nikt nie sprawdził, czy ten kraj rejestruje osoby zdalnie. Najpierw zapytaj tamtejszy ośrodek.
remote-published = Sama usługa wymaga:
remote-no-list = Nie wiadomo, jakich badań wymaga ten kraj. Zapytaj tamtejszy ośrodek, zanim ktoś zapłaci za jakiekolwiek badanie.
remote-ask = Niesprawdzone: zapytaj ośrodek
remote-required = Wymagane ({ $source })
remote-test-confirmation = Potwierdzenie diagnozy
remote-test-viral-load = Wiremia
remote-test-cd4 = Liczba limfocytów CD4
remote-test-biochemistry = Badania biochemiczne krwi
problem-capacity-no-member = Pytać można tylko o usługi innych członków.
problem-capacity-note = W tekście jest coś, co tu nie pasuje.
problem-logged-incomplete = Czegoś brakuje albo coś tu nie pasuje.

action-keep-content = Przechowuj treść dłużej
action-button-keep-content = Przechowuj
action-text-keep-content = Do czego jest jeszcze potrzebna (notatka dla zespołu, nigdy nie wysyłana)
action-date-keep-content = Do kiedy
action-hint-keep-content = Treść zamkniętego skierowania jest tu usuwana po 30 dniach. { $partner } się o tym nie dowie.
done-did-keep-content = Treść będzie przechowywana dłużej.
referral-kept-until = Ta treść zostanie tu usunięta { $when }.
problem-keep-date = Wybierz dzień późniejszy niż ustawiony teraz, najdalej za rok.
problem-referral-nothing-to-keep = Treść i tak jest przechowywana, dopóki skierowanie jest otwarte; gdy zniknie, nie da się jej odzyskać.
