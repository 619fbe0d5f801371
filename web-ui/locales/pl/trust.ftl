# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
## Co się stało z kluczami i historiami partnerów

partners-fork-settled = Niektóre wpisy organizacji { $partner } istnieją w dwóch wersjach. Organizacja ta unieważniła klucz, którym je podpisano, i wskazała, która wersja jest jej; ta się liczy. Nic nie trzeba robić.

## Deklaracja, którą podpisują członkowie

declaration-title = Deklaracja
declaration-link = Przeczytaj Deklarację, którą podpisał każdy członek
declaration-signed = Tekst, który podpisują członkowie
declaration-hash = Skrót tego tekstu (SHA-256):

## Więcej kluczy, niż się liczy

problem-keys-too-many = Niczego nie opublikowano: nasza organizacja ma więcej kluczy, niż uznają partnerzy, i klucz tego komputera już się nie mieści. To, co liczyło się dotąd, pozostaje. Komputer sam unieważnia wcześniejsze klucze; nie wyłączaj go. Strona „Klucze i odzyskiwanie” pokazuje, co już zrobiono. Jeśli trwa to dłużej niż dobę albo nie znasz tych kluczy, zadzwoń do partnera.
problem-keys-used-up = Niczego nie opublikowano: nasza organizacja zużyła 64 klucze, a więcej partnerzy nigdy nie uznają, więc klucz tego komputera nie będzie się liczyć bez względu na to, jak długo poczekasz. Zadzwoń do partnera. Członkowie mogą zdecydować, że nasza organizacja działa dalej z nowym kluczem głównym; jak to zrobić, opisuje strona „Klucze i odzyskiwanie” w części „Nie ma kopii zapasowej albo złodziej może znać hasło”.

## Nasz klucz podpisał dwie historie

problem-node-two-histories = Niczego nie opublikowano. Klucz naszego komputera podpisał dwie różne historie: używano go na dwóch komputerach naraz albo ktoś ma jego kopię. Partnerzy nie uznają niczego nowszego, dopóki nie użyjemy nowego klucza. Strona „Klucze i odzyskiwanie” opisuje krok po kroku, co robić. Jeśli komputer skradziono albo ktoś mógł go skopiować, zacznij tam od tego. Nigdy nie uruchamiaj dwóch kopii danych tego programu.
