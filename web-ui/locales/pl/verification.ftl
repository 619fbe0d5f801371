# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Co ustalili członkowie, którzy sprawdzali usługę, i co trzeba zrobić.
verification-title = Weryfikacja
verification-open = Szczegóły, poświadczenie lub zastrzeżenie
verification-look = { $who }: { $how }, { $when }
verification-and = { $first } i { $last }
verification-confirmed-until = Wydawca ręczy za wpis do { $when }.
verification-no-date = Wydawca nie podaje, do kiedy wpis jest aktualny.
verification-shell = Ktoś ze sprawdzających nie jest niezależny od wydawcy wpisu: jedna organizacja weszła do sieci tylko przez drugą albo obie przez tego samego członka. To się nie liczy.
verification-until = Tak zostaje do { $when }, jeśli nie pojawi się nic nowego.
verification-attestations = Kto sprawdzał
verification-nobody = Poza wydawcą nikt się jeszcze nie wypowiedział.
verification-counts-until = liczy się do
verification-disputes = Zastrzeżenia
verification-requests = Prośby o sprawdzenie
verification-answer = Odpowiedź
verification-settle = Sprawa wyjaśniona
verification-revoke = Wycofaj
verification-take = Zajmiemy się tym
verification-give-back = Rezygnujemy
verification-send = Podpisz i wyślij wszystkim członkom
verification-words = Własnymi słowami, o usłudze, nigdy o osobie
verification-confirm = Potwierdź wpis
verification-confirm-hint = Potwierdź, że wszystko w nim jest nadal aktualne. Inaczej po tej dacie będzie pokazany jako nieaktualny.
verification-until-day = Do
verification-attest = Poświadcz, co udało się ustalić
verification-attest-hint = To, co tu podpiszesz, trafi do wszystkich członków pod nazwą Twojej organizacji. Pisz tylko o tym, co znasz z własnego sprawdzenia.
verification-method = Sposób sprawdzenia
verification-any-method = Dowolnie
verification-observed = Kiedy
verification-quality = Oceny od 0 (źle) do 4 (dobrze)
verification-level = Rola Twojej organizacji wobec tej usługi
verification-conflict = Powiązania z tą usługą
verification-conflict-hint = Tego nie można pominąć. Kto współpracuje z usługą albo za nią płaci, może sprawdzać, ale nie liczy się jako niezależny.
verification-conflict-words = Więcej na ten temat
verification-answers-request = To odpowiedź na prośbę
verification-offers = Oferuje: { $what }
verification-dispute = Zgłoś zastrzeżenie
verification-dispute-hint = Usługa od razu będzie pokazana jako sporna, z nazwą Twojej organizacji.
verification-reason = Co jest nie tak
verification-against = Czego dotyczy zastrzeżenie
verification-the-record = samego wpisu
verification-which = Które punkty
verification-request = Poproś o sprawdzenie
verification-whom = Kogo
verification-by = Do
verification-done-attest = Podpisano. Jest w drodze do wszystkich członków.
verification-done-revoke = Wycofano.
verification-done-dispute = Zastrzeżenie jest w drodze do wszystkich członków.
verification-done-answer = Odpowiedź jest w drodze do wszystkich członków.
verification-done-request = Prośba jest w drodze do wszystkich członków.
verification-done-take = Odnotowano dla wszystkich członków.
verification-done-confirm = Potwierdzono.

verdict-verified = Zweryfikowane
verdict-peer-checked = Sprawdzone przez partnerów
verdict-self-declared = Według wydawcy
verdict-stale = Nieaktualne
verdict-disputed = Sporne
verdict-refuted = Nieprawdziwe
verdict-is-verified = Sprawdzone niezależnie od organizacji { $publisher } przez: { $who }. Ostatnio na miejscu lub w praktyce { $when }; nikt nie ma zastrzeżeń.
verdict-is-peer-checked = Sprawdzone przez: { $who }. Do oceny „zweryfikowane” trzeba niezależnych organizacji: { $needed }, w tym jednej, która niedawno sprawdziła to w praktyce.
verdict-is-tied = Sprawdzał ktoś, kto współpracuje z tą usługą. Niezależnie nie sprawdził nikt.
verdict-is-self-declared = Mówi to tylko { $publisher }. Niezależnie nie sprawdził nikt.
verdict-is-unconfirmed = { $publisher }: wpis potwierdzony do { $until }, od tego czasu bez potwierdzenia.
verdict-is-run-out = To, co ustalili inni, straciło ważność. Ktoś powinien sprawdzić ponownie.
verdict-is-disputed = Zastrzeżenie zgłasza: { $disputing }. Zapytaj, zanim kogoś tam skierujesz.
verdict-is-refuted = Ktoś sprawdził i okazało się, że to nieprawda: { $items }.

method-site-visit = wizyta na miejscu
method-mystery-client = anonimowa wizyta w roli klienta
method-test-message = wiadomość próbna
method-call = telefon
method-documents = dokumenty
method-desk = z ogólnodostępnych źródeł
level-independent = Nie mamy z nią nic wspólnego
level-peer = Robimy coś podobnego
level-self = To nasza usługa
level-client-feedback = Przekazujemy, co mówią klienci
conflict-none = Nic nas z nią nie łączy
conflict-same-country = Działamy w tym samym kraju
conflict-partner = Współpracujemy z nią
conflict-funder = Płacimy za nią albo ona płaci nam
quality-access = Dostępność
quality-dignity = Godność, bez stygmatyzacji
quality-confidentiality = Poufność
quality-waiting = Czekanie
quality-competence = Kompetencje
finding-confirmed = Tak jest
finding-partial = Częściowo
finding-refuted = Tak nie jest
finding-not-checked = Nie sprawdzano
worth-counts = liczy się
worth-tied = powiązane z usługą
worth-refutes = ustalono coś innego
worth-own = od samego wydawcy lub usługi
worth-same-voice = nie jest niezależne od wydawcy
worth-repeated = to samo źródło co inne
worth-changed = od tego czasu zmienione
worth-superseded = zastąpione późniejszym
worth-revoked = wycofane
worth-expired = straciło ważność
worth-not-yet = jeszcze nie
worth-not-member = nie jest już członkiem
dispute-closed = Zamknięta albo nigdy jej nie było
dispute-wrong = Coś podano nieprawidłowo
dispute-unsafe = Ludzie są tam w niebezpieczeństwie
dispute-discriminates = Ludzi się tam odsyła albo poniża
dispute-not-independent = Poświadczenie nie jest niezależne
dispute-other = Coś innego
dispute-open = otwarte
dispute-over = zamknięte
dispute-answer-corrected = Zastrzeżenie słuszne, już poprawiono
dispute-answer-rejected = Zastrzeżenie niesłuszne
dispute-answer-settled = Wyjaśnione
request-asks = { $who } prosi: { $whom }
request-anybody = kto może
request-open = nikt się nie podjął
request-taken = zajmuje się tym: { $who }
request-done = zrobione

calendar-title = Weryfikacje do zrobienia
calendar-lead = Zastrzeżenia do odpowiedzi, usługi do sprawdzenia, własne wpisy do potwierdzenia.
calendar-empty = Nie ma nic do zrobienia.
calendar-more = { $count ->
    [one] I jeszcze { $count }.
    [few] I jeszcze { $count }.
    [many] I jeszcze { $count }.
   *[other] I jeszcze { $count }.
}
calendar-without-date = { $count ->
    [one] { $count } własny wpis nie mówi, do kiedy jest aktualny.
    [few] { $count } własne wpisy nie mówią, do kiedy są aktualne.
    [many] { $count } własnych wpisów nie mówi, do kiedy są aktualne.
   *[other] { $count } własnego wpisu nie mówi, do kiedy jest aktualny.
}
task-answer-dispute = Odpowiedz na zastrzeżenie
task-look = Sprawdź
task-confirm = Potwierdź własny wpis
task-look-again = Sprawdź ponownie
task-take-on = Można się tego podjąć
reminder-verifications = { $count ->
    [one] { $count } weryfikacja do zrobienia
    [few] { $count } weryfikacje do zrobienia
    [many] { $count } weryfikacji do zrobienia
   *[other] { $count } weryfikacji do zrobienia
}
