# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Pierwsza osoba na nowym węźle.
start-person = Twoje imię lub pseudonim
start-person-hint = Zobaczą je osoby z zespołu na tym komputerze, partnerzy nigdy. Możesz zostawić to pole puste.
problem-person-length = Imię lub pseudonim ma najwyżej 80 znaków, bez podziału na wiersze.
start-check-restored = Komputer pobiera teraz od partnerów to, co mają od Twojej organizacji, i do tego czasu niczego nie wysyła. Skierowań nie ma w żadnej kopii zapasowej, żeby nic nie przetrwało dnia, w którym zostaje usunięte: zapytaj partnerów o te, które były otwarte. Potem utwórz nowe części albo zrób nową kopię zapasową.
