# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Przynależność do sieci: wyjście z niej, kto dostał zaproszenie, wizytówka dla zgłaszających się; i czego brakuje wnioskowi.
leave-title = Opuść sieć
leave-lead = Odchodzi cała organizacja, nie tylko ten komputer. Najpierw porozmawiaj z zespołem i z partnerami.
leave-means-1 = Komputery partnerów nie będą się już łączyć z Twoim. Co do tej pory nie dotrze, już nie dotrze.
leave-means-2 = Na skierowania w toku nie da się już odpowiedzieć, ani stąd, ani od partnerów. Najpierw je zakończ albo przekaż.
leave-means-3 = To, co organizacja opublikowała, nadal można czytać, ale z oznaczeniem, że opuściła sieć. Nikt nie będzie już mógł kierować do niej osób.
leave-means-4 = Samodzielnie nie można wrócić: decydują pozostali członkowie w głosowaniu.
leave-waiting = { $count ->
    [one] Teraz czeka na Was { $count } skierowanie.
    [few] Teraz czekają na Was { $count } skierowania.
   *[many] Teraz czeka na Was { $count } skierowań.
}
leave-name = Aby opuścić sieć, wpisz nazwę organizacji dokładnie tak, jak tu jest napisana
leave-words = Dlaczego? Przeczytają to wszyscy członkowie.
leave-button = Opuść sieć
leave-no = Zostań w sieci
problem-departure-name = To nie jest nazwa Twojej organizacji. Wpisz ją dokładnie tak, jak jest napisana nad polem.
given-title = Zaproszenia od Was
given-hint = Zaproszenia nie można cofnąć; po swoim terminie niczego nie otwiera. Trafiło w niepowołane ręce? Od razu powiedz pozostałym członkom: nie mogą poręczać za nikogo, kto go użył, a mogą go zawiesić w głosowaniu.
given-no-note = Bez notatki
given-made = utworzono { $when }
given-open = jeszcze nieużyte, działa do { $when }
given-used = użyte przez: { $partner }
card-title = Wizytówka sieci
card-link-hint = Ktoś chce się zgłosić bez zaproszenia?
card-lead = Ten tekst jest potrzebny temu, kto chce się zgłosić bez zaproszenia. Mówi, jaka to sieć i gdzie są jej komputery. Niczego nie otwiera i można go opublikować.
card-then = Podaje się go swojemu programowi i dostaje w zamian zgłoszenie. Potem członkowie poręczają albo decydują w głosowaniu.
card-text = Tekst wizytówki
numbers-too-low = Nowej organizacji nadal wystarcza tylu poręczających członków, ilu w pierwszym dniu sieci. Należą już do niej członkowie z dwóch krajów: niech za każdą nową organizację poręcza dwóch członków z dwóch krajów.
numbers-propose = Poddaj to pod głosowanie
numbers-who = Pod głosowanie może to poddać osoba z rolą „Koordynacja sieci”.
adopt-file = Dokument
adopt-file-hint = Jest odczytywany na tym komputerze i nikomu niewysyłany. Członkowie głosują nad jego SHA-256, liczbą, której nie ma żaden inny dokument. Sam dokument roześlij wszystkim.
adopt-chosen = Wybrano dokument o tym SHA-256. Wybierz plik tylko wtedy, gdy ma to być inny.
field-motion-opens = Pierwszy dzień głosowania
field-motion-opens-hint = Jeśli pole zostanie puste, głosowanie zacznie się od razu.
proposal-answer-missing = Brakuje tej odpowiedzi.
proposal-document-missing = Wybierz plik z dokumentem.
problem-proposal-text = Ten tekst jest za długi albo ma znaki, których nie można pokazać. Skróć go albo wpisz od nowa.
problem-proposal-no-member = Ta organizacja nie należy do sieci. Wybierz inną.
problem-proposal-ourselves = To Twoja własna organizacja. Żeby odejść, opuść sieć.
problem-proposal-not-former = Ponownie przyjąć można tylko organizację, która została zawieszona albo opuściła sieć. Wybierz inną.
referrals-only-unread = Z czymś nowym
referrals-none-unread = Nic nowego.
line-new = Nowe
