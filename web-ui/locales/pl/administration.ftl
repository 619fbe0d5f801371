# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# W czym pomagamy administracji: zapomniane hasło, utracony komputer, samosprawdzenie, ochrona danych.
sign-in-forgotten = Nie pamiętasz hasła?
forgotten-title = Zapomniane hasło
forgotten-lead = Nikt nie może odczytać Twojego hasła. Do nowego prowadzą dwie drogi.
forgotten-colleague-title = W zespole jest ktoś z administracji
forgotten-colleague = Ta osoba na stronie „Zespół” usunie Twoje konto i zaprosi Cię ponownie. Z otrzymanym od niej kodem wybierzesz nowe hasło. Skierowania należą do organizacji i zostają.
forgotten-invited = Mam nowe zaproszenie i kod
forgotten-code-title = Masz kod odzyskiwania
forgotten-code-lead = To kod organizacji, zapisany na papierze, odkąd skonfigurowano ten komputer. Z nim wybierzesz nowe hasło dla pierwszej osoby z administracji. Zapomniane hasło niczego już wtedy nie otworzy, a kto jest nim zalogowany, zostanie wylogowany.
forgotten-code = Kod odzyskiwania
forgotten-button = Ustaw hasło i zaloguj się
forgotten-back = Wróć do logowania
forgotten-care = Kod pozostaje ważny. Jeśli widział go ktoś inny, utwórz potem nowy: „Partnerzy”, a tam „Klucze i odzyskiwanie”.
problem-session-wrong-recovery-code = Ten kod niczego tu nie otwiera. Poszukaj najnowszej kartki: nowy kod odzyskiwania unieważnia poprzedni.
start-passphrase-locks = Hasło zamyka wszystko, co program przechowuje na tym komputerze. Jeśli zostanie zapomniane, pomoże tylko kod odzyskiwania, który dostaniesz za chwilę.
start-restore-which = Wybierz plik kopii zapasowej utworzony na stronie „Zrób kopię zapasową” albo poleceniem „marshrut backup”. Nic z niego nie opuści tego komputera.
help-recovery-title = Klucze i odzyskiwanie
help-recovery = Klucze dowodzą, że wiadomość jest od nas. Komputer zgubiony, skradziony lub zepsuty? Na innym wybierz „Przywróć organizację z kopii zapasowej”: potrzebne są plik kopii, kod odzyskiwania lub dwie części i czas, od kiedy komputer był w cudzych rękach. „Daj temu komputerowi nowe klucze” jest na wypadek, gdy klucze wyciekły, a komputer jest nadal tutaj.
quick-administrator-stolen = Komputer zgubiony lub skradziony? Na innym komputerze z tym programem wybierz „Przywróć organizację z kopii zapasowej”: z plikiem kopii i kodem odzyskiwania albo dwiema z trzech części. Podaj, od kiedy był w cudzych rękach.
quick-administrator-check = Jeśli coś nie działa, otwórz „Czy wszystko w porządku?”: zobaczysz, co jest nie tak i co zrobić.
