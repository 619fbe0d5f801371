# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Samosprawdzenie: nasze własne wpisy mają daty, które dopiero nadejdą.
doctor-own-dates-ahead = { $days ->
    [one] Nasze własne wpisy mają daty późniejsze od dzisiejszej nawet o { $days } dzień: zegar tego komputera kiedyś się spieszył albo teraz się spóźnia. Do tego czasu nasze głosy i wnioski liczą się jako złożone w tamtym dniu, a to, co publikujemy, partnerzy być może zobaczą dopiero wtedy.
    [few] Nasze własne wpisy mają daty późniejsze od dzisiejszej nawet o { $days } dni: zegar tego komputera kiedyś się spieszył albo teraz się spóźnia. Do tego czasu nasze głosy i wnioski liczą się jako złożone w tamtym dniu, a to, co publikujemy, partnerzy być może zobaczą dopiero wtedy.
    [many] Nasze własne wpisy mają daty późniejsze od dzisiejszej nawet o { $days } dni: zegar tego komputera kiedyś się spieszył albo teraz się spóźnia. Do tego czasu nasze głosy i wnioski liczą się jako złożone w tamtym dniu, a to, co publikujemy, partnerzy być może zobaczą dopiero wtedy.
   *[other] Nasze własne wpisy mają daty późniejsze od dzisiejszej nawet o { $days } dnia: zegar tego komputera kiedyś się spieszył albo teraz się spóźnia. Do tego czasu nasze głosy i wnioski liczą się jako złożone w tamtym dniu, a to, co publikujemy, partnerzy być może zobaczą dopiero wtedy.
}
doctor-own-dates-ahead-cure = Najpierw sprawdź, czy data i godzina komputera są prawidłowe. Jeśli tak, a tamta data jest bliska, poczekaj do niej; jeśli jest odległa, daj temu komputerowi nowe klucze.
