# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Was „Heute“ und das Formular einer Vermittlung über Zeit und Kürzel sagen.
priority-when-emergency = Leben oder Freiheit ist in Gefahr.
priority-when-urgent = In den nächsten Tagen droht Schaden, zum Beispiel weil Medikamente ausgehen.
priority-when-normal = In den nächsten Tagen droht kein Schaden.
priority-terms = Der Partner bestätigt das Lesen { $acknowledge } und entscheidet { $decide }.
priority-terms-most = Der Partner bestätigt das Lesen spätestens { $acknowledge } und entscheidet spätestens { $decide }; manche Angebote versprechen es schneller.
within-hours = { $count ->
    [one] innerhalb von { $count } Stunde
   *[other] innerhalb von { $count } Stunden
}
within-days = { $count ->
    [one] innerhalb von { $count } Tag
   *[other] innerhalb von { $count } Tagen
}

visits-over = War die Person da?
visits-over-hint = Der Termin ist vorbei. Melden Sie, ob die Person gekommen ist, damit der Partner es weiß.
visits-ask = Melden, wie es war
visits-today = Termine heute
visits-tomorrow = Termine morgen
visit-when = { $there } Ortszeit ({ $here } nach Ihrer Uhr)

problem-handle-invalid = Ein Kürzel hat acht Buchstaben und Ziffern, zum Beispiel 7K2M-Q9XD. Sehen Sie in der Vermittlung noch einmal nach; Leerzeichen, Bindestriche und Kleinbuchstaben spielen keine Rolle.
client-nothing = Unter diesem Kürzel ist nichts gespeichert. Prüfen Sie es Zeichen für Zeichen: Es steht oben in der Vermittlung und auf dem Papier mit der Einwilligung.

own-fault-whole = Die ganze Zeile
own-fault-column = Spalte „{ $name }“
own-fault-field = Feld { $name }
own-fault-value = Dort steht „{ $value }“
import-mend-any = Berichtigen Sie es in der Datei und importieren Sie sie noch einmal, oder ergänzen Sie es nach dem Import hier.
import-mend-country = Schreiben Sie zwei Buchstaben, zum Beispiel GE, KZ oder DE.
import-mend-status = Schreiben Sie active, inactive, defunct oder temporarily closed.
import-mend-opens-at = Schreiben Sie eine Uhrzeit, zum Beispiel 09:00.
import-mend-closes-at = Schreiben Sie eine Uhrzeit, zum Beispiel 18:00.
import-mend-byday = Schreiben Sie Tage, zum Beispiel MO,TU,WE,TH,FR.
import-mend-amount = Schreiben Sie eine Zahl, zum Beispiel 10 oder 10.50, ohne die Währung.
import-mend-minimum-age = Schreiben Sie ganze Jahre, zum Beispiel 18.
import-mend-maximum-age = Schreiben Sie ganze Jahre, zum Beispiel 65.
import-mend-latitude = Schreiben Sie Grad mit einem Punkt, zum Beispiel 41.71.
import-mend-longitude = Schreiben Sie Grad mit einem Punkt, zum Beispiel 44.79.
import-mend-name = Schreiben Sie, wie das Angebot heißt.
import-mend-id = Geben Sie jedem Angebot eine eigene ID, die in späteren Dateien dieselbe bleibt.
import-mend-taxonomy-term = Nehmen Sie einen Begriff aus der Liste, die beim Bearbeiten eines Angebots erscheint, oder fügen Sie ihn nach dem Import hier hinzu.
import-mend-opens = Schreiben Sie eine Uhrzeit, zum Beispiel 09:00.
import-mend-closes = Schreiben Sie eine Uhrzeit, zum Beispiel 18:00.
import-mend-days = Schreiben Sie Tage, zum Beispiel MO,TU,WE,TH,FR.

nav-verifications = Prüfungen
nav-more = Mehr

start-way-other = Mit der Karte eines Netzwerks einen Antrag stellen oder gemeinsam mit anderen ein Netzwerk gründen
start-way-other-lead = Beides geht mit Befehlen, bevor hier etwas eingerichtet ist: Die Organisationen geben einander Dateien weiter, während ihre Programme stillstehen. Halten Sie dieses Programm mit Strg+C an, geben Sie die Zeilen ein und öffnen Sie die Seiten nach der letzten wieder.
start-way-apply = Mit einer Karte einen Antrag stellen
start-way-apply-hint = Die Karte ist ein Text, den ein Mitglied Ihnen gibt oder veröffentlicht; speichern Sie ihn als network.card. Die zweite Zeile gibt Ihren Aufnahmeantrag aus: Senden Sie ihn an Mitglieder, denen Sie bekannt sind. Sie werden aufgenommen, sobald genügend von ihnen für Sie bürgen.
start-way-founders = Ein Netzwerk mit mehreren Organisationen gründen
start-way-founders-hint = Eine Organisation gibt die Zeile mit „draft“ ein, jede andere die mit „enter“. Danach unterschreibt jede die Datei, und jede öffnet sie. Die Datei geht per E-Mail oder auf einem USB-Stick reihum und enthält kein Geheimnis.
card-command = Auf dem Computer der Organisation, die den Antrag stellt: { $command }
