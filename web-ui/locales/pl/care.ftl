# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Co w skierowaniu nie może się zgadzać i kiedy jest wizyta.
problem-no-safe-contact = Partner ma skontaktować się z osobą, więc podaj, jak to zrobić, i zaznacz, że osoba zgadza się to przekazać. Albo wybierz inny sposób.
problem-guardian-of-adult = Przedstawiciel ustawowy wyraża zgodę tylko za osobę poniżej 18 lat. Zmień jedną z dwóch odpowiedzi.
problem-consent-ahead = Zgody nie można wyrazić w dniu, który jeszcze nie nadszedł.
problem-consent-dates = Zgoda kończy się, zanim ją wyrażono. Zmień jedną z dwóch dat.
problem-departure-first = Wyjazd jest przed przyjazdem. Zmień jedną z dwóch dat.
problem-consent-gone = To, na co osoba się zgodziła, jest tu usunięte, więc nie ma już zgody do wydrukowania.
appointment-there = Wizyta: { $there } według zegara na miejscu ({ $here } według Twojego)
