# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Prüfung und Listen von Angeboten: was neben einer Bestätigung, einem Einspruch oder einer Bitte steht, und Dateien zum Speichern.
attesting-ties = In eigenen Worten: { $level }. { $tie }
attesting-grade = { $what }: { $grade } von { $best }
attesting-respondents = { $count ->
    [one] { $count } Klient*in wurde befragt
   *[other] { $count } Klient*innen wurden befragt
}
attesting-evidence = Fingerabdrücke (SHA-256) der Belege
attesting-against = Bestritten wird: { $what }
attesting-answered = { $who } hat geantwortet: { $answer }
attesting-settled = { $who } hat es für geklärt erklärt
attesting-lapses = Es wurde geantwortet. Wenn niemand es für geklärt erklärt, endet der Einspruch von selbst am { $when }.
attesting-how = Wie zu prüfen ist: { $how }
attesting-until = Bis wann es zählt
attesting-until-hint = Bleibt das Feld leer, zählt es ein Jahr. Höchstens zwei Jahre.
attesting-respondents-ask = Wie viele Klient*innen Sie befragt haben
attesting-respondents-hint = Nur wenn Sie weitergeben, was Klient*innen sagten: Sind es weniger als fünf, wird es nicht weitergegeben, damit niemand erkennbar ist.
attesting-evidence-file = Eine Datei als Beleg
attesting-evidence-hint = Ein Foto, eine Preisliste. Die Datei wird nicht gesendet und hier nicht gespeichert: Nur ihr Fingerabdruck wird unterschrieben, damit Sie später zeigen können, dass es genau diese Datei war.
attesting-outdated = Das ist veraltet
attesting-ours = Was Sie bestätigt haben
attesting-ours-look = { $publisher } · geprüft am { $when }, zählt bis { $until }
attesting-asked = Worum Sie andere gebeten haben
attesting-asked-whom = { $publisher } · gebeten: { $whom }, bis { $when }
attesting-file = Nachweis zum Mitnehmen
attesting-file-hint = Eine Datei mit dem Eintrag, allem, was darüber gesagt wurde, und allen Unterschriften. Wer sie von Ihnen bekommt, prüft sie ohne das Netzwerk, mit dem Befehl „marshrut verify“ und dem Namen der Datei.
attesting-file-save = Nachweis speichern
attesting-file-vc = Für andere Programme speichern (Verifiable Credential)
attesting-file-cose = Dasselbe als COSE
attesting-download = Als Datei speichern
attesting-download-public = Nur was öffentlich ist, ohne die Angaben zur Sicherheit.
attesting-download-hsds = Für andere Verzeichnisse (HSDS 3.1)
attesting-download-geojson = Für Karten (GeoJSON)
attesting-download-csv = Für Tabellen (CSV)
attesting-nothing-twice = Kein anderes Mitglied scheint eines Ihrer Angebote zu veröffentlichen.
verification-done-incomplete = Es wurde nichts gesendet: Eine Pflichtangabe fehlt. Bitte füllen Sie das Formular noch einmal aus.
task-settle-dispute = Ihr Einspruch wurde beantwortet: Ist er geklärt?
