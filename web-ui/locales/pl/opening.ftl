# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Godziny otwarcia: czy usługa jest teraz otwarta, według zegara tam, gdzie ona jest. $time jak w 09:30, $day jak w pon.
opening-open = Teraz otwarte
opening-open-until = Teraz otwarte do { $time }
opening-opens-today = Teraz zamknięte, otwarcie o { $time }
opening-opens = Teraz zamknięte, otwarcie: { $day } { $time }
opening-closed = Teraz zamknięte
opening-hint = Tam jest teraz { $time }. Święta nie są uwzględnione: zadzwoń, zanim kogoś tam skierujesz.
opening-unknown = Z tych godzin nie wynika, czy teraz jest otwarte. Zadzwoń, zanim kogoś tam skierujesz.
opening-unknown-hint = Tam jest teraz { $time }. Z tych godzin nie wynika, czy jest otwarte: zadzwoń, zanim kogoś tam skierujesz.
services-open-now = Otwarte teraz

# Dwie wersje usługi obok siebie, przed opublikowaniem importu.
compared-field = Pole
compared-before = Teraz opublikowane
compared-after = W pliku
