# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Wobei der Administration geholfen wird: vergessene Passphrase, verlorener Computer, Selbstprüfung, Datenschutz.
sign-in-forgotten = Vergessen?
forgotten-title = Passphrase vergessen
forgotten-lead = Niemand kann Ihre Passphrase nachsehen. Zu einer neuen führen zwei Wege.
forgotten-colleague-title = Jemand anderes im Team hat die Rolle „Administration“
forgotten-colleague = Diese Person entfernt unter „Team“ Ihr Konto und lädt Sie neu ein. Mit dem Code, den Sie von ihr bekommen, wählen Sie eine neue Passphrase. Vermittlungen gehören der Organisation und bleiben.
forgotten-invited = Ich wurde neu eingeladen und habe einen Code
forgotten-code-title = Sie haben den Wiederherstellungscode
forgotten-code-lead = Es ist der Code der Organisation, auf Papier, seit dieser Computer eingerichtet wurde. Mit ihm wählen Sie eine neue Passphrase für das erste Konto der Administration. Die vergessene öffnet dann nichts mehr, und wer damit angemeldet ist, wird abgemeldet.
forgotten-code = Wiederherstellungscode
forgotten-button = Passphrase festlegen und anmelden
forgotten-back = Zurück zur Anmeldung
forgotten-care = Der Code bleibt gültig. Hat ihn jemand anderes gesehen, erstellen Sie danach einen neuen: „Partner“, dann „Schlüssel und Wiederherstellung“.
problem-session-wrong-recovery-code = Dieser Code öffnet hier nichts. Suchen Sie das neueste Papier: Mit einem neuen Wiederherstellungscode gilt der vorige nicht mehr.
start-passphrase-locks = Die Passphrase schützt alles, was dieses Programm auf diesem Computer speichert. Ist sie vergessen, hilft nur der Wiederherstellungscode, den Sie als Nächstes bekommen.
start-restore-which = Wählen Sie die Datei der Sicherung, wie sie die Seite „Sicherung machen“ oder der Befehl „marshrut backup“ erstellt hat. Nichts davon verlässt diesen Computer.
help-recovery-title = Schlüssel und Wiederherstellung
help-recovery = Die Schlüssel beweisen, dass eine Nachricht von uns ist. Computer verloren, gestohlen oder kaputt? Wählen Sie auf einem anderen „Eine Organisation aus einer Sicherung wiederherstellen“: Gefragt wird nach der Datei, dem Wiederherstellungscode oder zwei Anteilen und seit wann der Computer in anderen Händen war. „Diesem Computer neue Schlüssel geben“ ist für bekannt gewordene Schlüssel, wenn der Computer noch da ist.
quick-administrator-stolen = Computer verloren oder gestohlen? Wählen Sie auf einem anderen Computer mit diesem Programm „Eine Organisation aus einer Sicherung wiederherstellen“: mit der Datei der Sicherung und dem Wiederherstellungscode oder zwei der drei Anteile. Sagen Sie, seit wann er in anderen Händen war.
quick-administrator-check = Wenn etwas nicht funktioniert, öffnen Sie „Ist alles in Ordnung?“: Dort steht, was nicht stimmt und was zu tun ist.
