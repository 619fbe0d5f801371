# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Was in einer Vermittlung nicht sein kann, und wann ein Termin ist.
problem-no-safe-contact = Der Partner soll sich bei der Person melden. Geben Sie an, wie, und kreuzen Sie an, dass die Person der Weitergabe zustimmt. Oder wählen Sie einen anderen Weg.
problem-guardian-of-adult = Sorgeberechtigte willigen nur für Personen unter 18 Jahren ein. Ändern Sie eine der beiden Antworten.
problem-consent-ahead = Die Einwilligung kann nicht an einem Tag gegeben worden sein, der noch nicht gekommen ist.
problem-consent-dates = Die Einwilligung endet, bevor sie gegeben wurde. Ändern Sie eines der beiden Daten.
problem-departure-first = Die Abreise liegt vor der Ankunft. Ändern Sie eines der beiden Daten.
problem-consent-gone = Worin die Person eingewilligt hat, ist hier gelöscht. Deshalb gibt es keine Einwilligung mehr zu drucken.
appointment-there = Termin: { $there } nach der Uhr vor Ort ({ $here } nach Ihrer)
