# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Die Selbstprüfung: Unsere eigenen Einträge tragen Daten, die erst noch kommen.
doctor-own-dates-ahead = { $days ->
    [one] Unsere eigenen Einträge tragen Daten, die bis zu { $days } Tag in der Zukunft liegen: Die Uhr dieses Computers ging einmal vor oder geht jetzt nach. Bis dahin gelten unsere Stimmen und Vorschläge als zu jenem Datum abgegeben, und Partner sehen vielleicht erst dann, was wir veröffentlichen.
   *[other] Unsere eigenen Einträge tragen Daten, die bis zu { $days } Tage in der Zukunft liegen: Die Uhr dieses Computers ging einmal vor oder geht jetzt nach. Bis dahin gelten unsere Stimmen und Vorschläge als zu jenem Datum abgegeben, und Partner sehen vielleicht erst dann, was wir veröffentlichen.
}
doctor-own-dates-ahead-cure = Sehen Sie zuerst nach, ob Datum und Uhrzeit des Computers stimmen. Wenn ja, warten Sie jenes Datum ab, falls es nahe ist; falls es weit entfernt ist, geben Sie diesem Computer neue Schlüssel.
