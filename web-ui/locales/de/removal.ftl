# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
staff-removed-shares = Die drei Anteile öffnen nichts mehr. Erstellen Sie unter „Schlüssel und Wiederherstellung“ neue und vernichten Sie die alten Blätter.
