# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Jak sieć podejmuje decyzje: wnioski, głosy, kto do niej należy. Proste słowa, bez „kworum”.
frame-suspended = Członkowie sieci zawiesili naszą organizację: komputery partnerów nie łączą się już z naszym.
frame-left = Nasza organizacja opuściła sieć.
frame-stranger = Nasza organizacja nie należy jeszcze do sieci: musi za nas poręczyć dość członków.
network-link = Decyzje sieci, nowe organizacje i funkcje
network-title = Sieć
network-open = Teraz do rozstrzygnięcia
network-open-empty = Teraz nic nie jest głosowane.
network-decided = Rozstrzygnięte
network-decided-empty = Nic jeszcze nie rozstrzygnięto.
network-propose = Poddaj coś pod głosowanie
network-propose-hint = Głosują wszyscy, którzy teraz należą do sieci. Głosowanie trwa 14 dni, chyba że wybierzesz inny dzień. Każdy członek widzi, kto co zaproponował i kto jak głosował.
network-propose-button = Poddaj pod głosowanie
network-proposed = Poddano pod głosowanie.
network-closes = Głosowanie do { $when }
network-closed = Głosowanie zakończone { $when }
network-votes = Za: { $count } z { $of }, potrzeba { $needed }
network-newcomers = Kto chce dołączyć
network-newcomers-empty = Nikt nie czeka.
network-vouched-by = Poręczają: { $partners }
network-vouch = Poręczamy
network-vouch-text = Otrzymaliśmy zgłoszenie
network-vouch-hint = Wklej tekst zgłoszenia. Poręczaj tylko za organizację, którą znasz.
network-vouched = Poręczenie złożone. Gdy poręczy dość członków, organizacja będzie należeć do sieci.
network-numbers = Jak decydujemy
network-sponsors = { $count ->
    [one] Za nową organizację musi poręczyć { $count } członek (kraje: { $countries })
    [few] Za nową organizację muszą poręczyć { $count } członkowie (kraje: { $countries })
    [many] Za nową organizację musi poręczyć { $count } członków (kraje: { $countries })
   *[other] Za nową organizację musi poręczyć { $count } członka (kraje: { $countries })
}
network-majority = Zwykła decyzja wymaga więcej niż { $share } wszystkich członków.
network-strong = Zawieszenie, ponowne przyjęcie, nowe klucze i nowe liczby wymagają więcej niż { $share }.
network-quorum = Zagłosować musi co najmniej { $share } wszystkich członków.
network-offices = Funkcje
network-until = Do { $when }
network-documents = Dokumenty
network-former = Już nie należą do sieci
network-former-hint = To, co opublikowali, nadal można czytać, ale jest oznaczone. Nowych skierowań nie można do nich wysyłać.
network-voted = Głos podpisany.
standing-suspended = Zawieszona
standing-left = Opuściła sieć
former-suspended = Członkowie sieci zawiesili organizację { $partner }. To, co opublikowała, może być nieprawdziwe; nowych skierowań nie można tam wysyłać. Poszukaj innej usługi.
former-left = Organizacja { $partner } opuściła sieć. To, co opublikowała, może być nieaktualne; nowych skierowań nie można tam wysyłać. Poszukaj innej usługi.

motion-admit = Przyjęcie: { $partner }
motion-suspend = Zawieszenie: { $partner }
motion-readmit = Ponowne przyjęcie: { $partner }
motion-replace-key = { $partner } działa dalej z nowym kluczem głównym
motion-set = { $what }: { $value }
motion-appoint = { $partner }: { $what } do { $until }
motion-dismiss = Zakończenie powołania { $id }
motion-adopt = Przyjęcie dokumentu „{ $what }”

motion-kind-decide = Inna decyzja, opisana słowami
motion-kind-decide-hint = Wszystko, o czym sieć ma zdecydować razem: spotkanie, stanowisko, zasada.
motion-kind-suspend = Zawieś partnera
motion-kind-suspend-hint = Gdy zapadnie decyzja, komputer partnera zostanie od razu odłączony, wiadomości do niego przepadną, a jego usługi zostaną oznaczone. Partner nie ma w tej sprawie głosu, a głosować muszą co najmniej dwie inne organizacje.
motion-kind-readmit = Przyjmij ponownie dawnego partnera
motion-kind-readmit-hint = Od chwili decyzji znów należy do sieci. To, co ogłosił w międzyczasie, pozostaje nieważne.
motion-kind-admit = Przyjmij nową organizację w głosowaniu
motion-kind-admit-hint = Należy wtedy do sieci bez względu na to, kto za nią poręcza. Przysyła swoje zgłoszenie jako tekst.
motion-kind-set = Zmień liczbę
motion-kind-set-hint = Ilu członków musi poręczyć za nową organizację i jaka część członków decyduje.
motion-kind-appoint = Powierz funkcję
motion-kind-appoint-hint = Funkcja nie daje głosu i za nikogo nie podpisuje. Kończy się sama w ostatnim dniu. Kto przemawia w imieniu kraju, musi być z tego kraju.
motion-kind-dismiss = Zakończ powołanie
motion-kind-dismiss-hint = Od chwili decyzji funkcja jest wolna.
motion-kind-adopt = Przyjmij dokument
motion-kind-adopt-hint = Członkowie głosują nad SHA-256 dokumentu, więc potem nikt go nie zmieni. Sam dokument roześlij wszystkim.
motion-kind-replace-key = Nowy klucz główny partnera
motion-kind-replace-key-hint = Dla partnera, który stracił klucz główny i kod odzyskiwania. Upewnij się przez telefon lub osobiście, że to naprawdę ten partner.

field-motion-organisation = Która organizacja?
field-motion-application = Zgłoszenie
field-motion-application-hint = Jedna linijka, która zaczyna się od „marshrut-application:”.
field-motion-number = Która liczba?
field-motion-number-sponsors = Ilu członków musi poręczyć za nową organizację / z ilu krajów
field-motion-number-majority = Część potrzebna do zwykłej decyzji
field-motion-number-strong = Część potrzebna do poważnej decyzji
field-motion-number-quorum = Część, która musi zagłosować
field-motion-number-verification = Weryfikacja: ile organizacji musi sprawdzić / dni od sprawdzenia w praktyce / dni do ponownego potwierdzenia wpisu / dni, po których wygasa zastrzeżenie z odpowiedzią
field-motion-value = Nowa wartość
field-motion-value-hint = Jako dwie liczby: 2/3 członków; 2/2 to dwóch członków z dwóch krajów; 2/180/180/30 dla weryfikacji.
field-motion-office = Która funkcja?
field-motion-office-executive-committee = Komitet wykonawczy
field-motion-office-country-representative = Przedstawicielstwo kraju
field-motion-office-advisory-council = Rada doradcza
field-motion-office-independent-expert = Niezależna ekspertka, niezależny ekspert
field-motion-country = Którego kraju?
field-motion-country-hint = Tylko dla przedstawicielstwa kraju.
field-motion-until = Do kiedy
field-motion-mandate = Po co?
field-motion-appointment = Które powołanie?
field-motion-title = Jednym zdaniem
field-motion-sha256 = SHA-256 dokumentu
field-motion-sha256-hint = 64 litery i cyfry. Obliczy to polecenie „marshrut network propose adopt PLIK”.
field-motion-words = Dlaczego?
field-motion-words-hint = Przeczyta to każdy członek przed głosowaniem.
field-motion-closes = Ostatni dzień głosowania
field-motion-closes-hint = Puste pole oznacza 14 dni głosowania.

proposal-title = Wniosek
proposal-by = Wniosek złożyła organizacja { $partner }
proposal-why = Dlaczego
proposal-rests = Jak to wygląda
proposal-needs = Za musi być więcej niż { $share } z { $of }, czyli głosów: { $count }. Zagłosować musi co najmniej { $quorum }.
proposal-cast = Za: { $yes }. Przeciw: { $no }. Wstrzymało się: { $abstained }.
proposal-time = Liczą się głosy podpisane od { $from } do { $until }.
proposal-void = { $count ->
    [one] { $count } głos już się nie liczy: organizacja, która go podpisała, została zawieszona albo opuściła sieć.
    [few] { $count } głosy już się nie liczą: organizacje, które je podpisały, zostały zawieszone albo opuściły sieć.
    [many] { $count } głosów już się nie liczy: organizacje, które je podpisały, zostały zawieszone albo opuściły sieć.
   *[other] { $count } głosu już się nie liczy: organizacje, które je podpisały, zostały zawieszone albo opuściły sieć.
}
proposal-votes = Głosy
proposal-silent = Bez głosu: { $partners }
proposal-own-vote = Twój głos: { $choice }
proposal-vote = Twój głos
proposal-vote-hint = Głos jest podpisany, widzi go każdy członek i nie można go zmienić.
proposal-choice = Jaka jest Twoja decyzja?
proposal-reason = Dlaczego
proposal-vote-button = Podpisz głos
proposal-state-ours = Brakuje Twojego głosu
proposal-state-upcoming = Głosowanie jeszcze się nie zaczęło
proposal-state-open = Trwa głosowanie
proposal-state-passed = Przyjęty
proposal-state-rejected = Nieprzyjęty
proposal-state-undone = Był przyjęty, już nie obowiązuje
proposal-state-not-by-member = Nieważny: nie złożył go członek
proposal-state-unreachable = Nieważny: nigdy nie może przejść
vote-for = Za
vote-against = Przeciw
vote-abstain = Wstrzymanie się
vote-void = { $choice } (nie liczy się)

problem-proposal-unreachable = To nie mogłoby przejść: głosować muszą móc co najmniej dwaj inni członkowie, udział musi dać się przekroczyć, a kto przemawia w imieniu kraju, musi być z tego kraju.
problem-proposal-missing = Czegoś brakuje.
problem-proposal-value = Napisz liczbę jako 2/3.
problem-proposal-application = Nie można użyć tego zgłoszenia. Skopiuj całą linijkę i sprawdź, czy jest do tej sieci.
problem-proposal-known = Ta organizacja już należy albo należała do sieci. Zawieszoną lub taką, która opuściła sieć, przyjmuje się ponownie.
problem-proposal-too-short = Głosowanie musi trwać co najmniej godzinę.
problem-proposal-too-long = Głosowanie może trwać najwyżej rok.
problem-proposal-over = Ostatni dzień musi być w przyszłości.
problem-proposal-too-many = Masz 8 otwartych wniosków. Poczekaj, aż część głosowań się skończy.
problem-vote-cast = Głos w tej sprawie jest już oddany. Nie można go zmienić.
problem-vote-closed = Głosowanie się skończyło.
problem-vote-too-early = Głosowanie jeszcze się nie zaczęło.
problem-vote-not-entitled = W tej sprawie nie masz głosu: głosują ci, którzy należeli do sieci w chwili złożenia wniosku i których on nie dotyczy.
problem-vote-void = Ten wniosek jest nieważny, więc nie ma nad czym głosować.
problem-sponsorship-given = To poręczenie jest już złożone. Muszą poręczyć także inni.
problem-decision-suspended = Nasza organizacja jest zawieszona i nie ma głosu.
problem-decision-left = Nasza organizacja opuściła sieć i nie ma głosu.
problem-decision-no-member = Nasza organizacja nie należy jeszcze do sieci.
problem-referral-former-member = Ten partner został zawieszony albo opuścił sieć. Wybierz inną usługę.
network-applied-at = Zgłoszenie złożono przez organizację { $partner }. Nikt jeszcze za nich nie poręcza.
network-applied-hint = W punkcie spotkań każdy może złożyć zgłoszenie pod dowolną nazwą. Zanim poręczysz, zadzwoń do organizacji pod numer, który znasz.
network-verification = Usługa uchodzi za zweryfikowaną, jeśli sprawdziło ją tyle organizacji: { $organisations }, a jedna z nich była na miejscu nie dawniej niż tyle dni temu: { $looked }. Wpisy potwierdza się co tyle dni: { $confirm }. Zastrzeżenie, na które odpowiedziano, wygasa po tylu dniach: { $dispute }.
network-forked = { $partner }: podpisano dwie różne historie decyzji. To, co ta organizacja ogłosiła od tego miejsca, dla nikogo się nie liczy. Zadzwoń tam: jeśli komputer skradziono lub skopiowano, potrzebny jest nowy klucz; jeśli zrobiono to celowo, poddaj zawieszenie pod głosowanie.
proposal-state-too-many = Nieważny: za dużo wniosków
proposal-state-bad-time = Nieważny: głosowanie za krótkie, za długie albo z datą wsteczną
problem-proposal-too-many-a-year = W ciągu roku poddano pod głosowanie 24 sprawy. Dalsze nie będą się liczyć. Poproś innego członka o złożenie wniosku albo poczekaj.
problem-proposal-too-many-ever = Kluczem tego komputera poddano pod głosowanie 512 spraw. Dalsze nie będą się liczyć. Poproś innego członka o złożenie wniosku.
problem-proposal-time = Głosowanie musi zacząć się w przyszłości i trwać od godziny do roku.
