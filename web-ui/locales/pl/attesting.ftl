# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Weryfikacja i listy usług: co stoi obok poświadczenia, zastrzeżenia lub prośby, oraz pliki do zapisania.
attesting-ties = Według własnych słów: { $level }. { $tie }
attesting-grade = { $what }: { $grade } z { $best }
attesting-respondents = { $count ->
    [one] Zapytano { $count } klienta
    [few] Zapytano { $count } klientów
   *[many] Zapytano { $count } klientów
}
attesting-evidence = Skróty (SHA-256) tego, co to potwierdza
attesting-against = Czego dotyczy: { $what }
attesting-answered = { $who } odpowiada: { $answer }
attesting-settled = { $who } uznaje sprawę za wyjaśnioną
attesting-lapses = Jest odpowiedź. Jeśli nikt nie uzna sprawy za wyjaśnioną, zastrzeżenie wygaśnie samo { $when }.
attesting-how = Jak sprawdzić: { $how }
attesting-until = Do kiedy się liczy
attesting-until-hint = Puste pole oznacza rok. Najwyżej dwa lata.
attesting-respondents-ask = Ilu klientów zapytano
attesting-respondents-hint = Tylko jeśli przekazujesz, co mówią klienci: gdy jest ich mniej niż pięcioro, nie jest to przekazywane, żeby nikogo nie dało się rozpoznać.
attesting-evidence-file = Plik, który to potwierdza
attesting-evidence-hint = Zdjęcie, cennik. Plik nie jest wysyłany ani tu przechowywany: podpisywany jest tylko jego skrót, żeby można było później pokazać, że to był właśnie ten plik.
attesting-outdated = To jest nieaktualne
attesting-ours = Poświadczenia Twojej organizacji
attesting-ours-look = { $publisher } · sprawdzono { $when }, liczy się do { $until }
attesting-asked = Prośby Twojej organizacji o sprawdzenie
attesting-asked-whom = { $publisher } · kogo poproszono: { $whom }, do { $when }
attesting-file = Dowód do zabrania
attesting-file-hint = Jeden plik z wpisem, wszystkim, co o nim powiedziano, i wszystkimi podpisami. Kto go od Ciebie dostanie, sprawdzi go bez sieci poleceniem „marshrut verify” z nazwą pliku.
attesting-file-save = Zapisz dowód
attesting-file-vc = Zapisz dla innych programów (Verifiable Credential)
attesting-file-cose = To samo jako COSE
attesting-download = Zapisz jako plik
attesting-download-public = Tylko to, co jest publiczne, bez informacji o bezpieczeństwie.
attesting-download-hsds = Dla innych katalogów (HSDS 3.1)
attesting-download-geojson = Dla map (GeoJSON)
attesting-download-csv = Dla tabel (CSV)
attesting-nothing-twice = Wygląda na to, że żaden inny członek nie publikuje którejś z Waszych usług.
verification-done-incomplete = Niczego nie wysłano: brakuje czegoś, co trzeba podać. Wypełnij formularz jeszcze raz.
task-settle-dispute = Na Twoje zastrzeżenie jest odpowiedź: czy sprawa jest wyjaśniona?
