# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Passkeys, und was daneben steht.
factor-both-lead = Etwas, das nur Sie haben und das nach der Passphrase verlangt wird: Wer Ihnen beim Eingeben zusieht, kann sich mit der Passphrase allein nicht anmelden.
passkeys-title = Passkeys
app-title = Authenticator-App
passkey-lead = Ein Passkey liegt auf diesem Computer, auf Ihrem Telefon oder auf einem kleinen Sicherheitsschlüssel am Schlüsselbund. Beim Anmelden geben Sie Ihre Passphrase ein und bestätigen dann mit Finger, Gesicht oder PIN, statt einen Code einzutippen.
passkey-stored = Manche Telefone und Browser speichern Passkeys auch bei Google, Apple oder Microsoft. Diese Firmen sehen dann das Wort „Marshrut“, die Adresse Ihres Knotens und den Namen, den Sie hier eintragen. Ist Ihnen das zu viel, nehmen Sie einen kleinen Sicherheitsschlüssel oder eine Authenticator-App.
passkey-new-title = Passkey hinzufügen
passkey-name = Name des Passkeys
passkey-name-hint = Damit Sie ihn wiedererkennen, zum Beispiel „Laptop im Büro“. Schreiben Sie keine Namen von Menschen hinein und nicht den der Organisation.
passkey-new-button = Weiter
passkey-make-title = Passkey erstellen
passkey-make-lead = Drücken Sie die Schaltfläche. Der Browser fragt dann, wo „{ $name }“ aufbewahrt werden soll und wie Sie bestätigen, dass Sie es sind.
passkey-make-button = Passkey erstellen
passkey-make-no = Zurück ohne Passkey
passkey-without = Dieser Browser kann hier keinen Passkey erstellen: JavaScript ist ausgeschaltet, oder der Browser ist zu alt. Eine Authenticator-App funktioniert mit jedem Browser.
passkey-without-sign-in = Dieser Browser kann hier keine Passkeys benutzen: JavaScript ist ausgeschaltet, oder der Browser ist zu alt. Geben Sie stattdessen einen Code ein.
passkey-failed = Der Browser hat keinen Passkey geliefert: Der Vorgang wurde abgebrochen oder hat zu lange gedauert, oder dieses Gerät hat keinen für diese Adresse. Versuchen Sie es noch einmal.
passkey-elsewhere = Passkeys funktionieren nur unter der eigenen Adresse des Knotens. Um sie zu benutzen, melden Sie sich dort an:
passkey-added-on = hinzugefügt { $when }
passkey-used-on = benutzt { $when }
passkey-unused = noch nicht benutzt
passkey-remove = Entfernen
passkey-remove-title = Den Passkey „{ $name }“ entfernen?
passkey-remove-lead = Niemand kann sich dann noch damit anmelden. Löschen Sie ihn auch auf dem Gerät: Das kann der Knoten nicht für Sie tun.
passkey-remove-last = Er ist Ihr einziger zweiter Faktor. Danach reicht die Passphrase allein, und die Ersatzcodes gelten nicht mehr.
passkey-remove-button = Passkey entfernen
passkey-remove-no = Behalten
passkey-codes-lead = Schreiben Sie diese Codes jetzt auf Papier: Gezeigt werden sie nur dieses eine Mal. Jeder funktioniert einmal, für den Tag, an dem Sie Ihren Passkey nicht zur Hand haben.
passkey-use-lead = Bestätigen Sie mit einem Ihrer Passkeys: mit Finger, Gesicht, PIN oder dem kleinen Sicherheitsschlüssel.
passkey-use-button = Passkey benutzen
passkey-or-code = Oder einen Code eingeben
code-lead-backup = Wenn Sie Ihren Passkey nicht zur Hand haben, nehmen Sie einen Ihrer Ersatzcodes.
code-hint-backup = Zehn Buchstaben und Ziffern von Ihrem Papier. Jeder Code funktioniert einmal.
account-done-passkey-added = Der Passkey ist hinzugefügt.
account-done-passkey-removed = Der Passkey ist entfernt.
audit-action-passkey-added = Passkey hinzugefügt
audit-action-passkey-used = Passkey benutzt
audit-action-passkey-removed = Passkey entfernt
problem-name-passkey-length = Ein Passkey braucht einen Namen von 1 bis 40 Zeichen.
problem-passkey-none = Dieses Konto hat keinen Passkey. Geben Sie einen Code ein.
problem-passkey-no-address = Unter der Adresse dieses Knotens funktionieren Passkeys nicht. Nehmen Sie eine Authenticator-App.
problem-passkey-not-asked = Das hat zu lange gedauert oder wurde in einem anderen Fenster neu begonnen. Versuchen Sie es noch einmal.
problem-passkey-copied = Dieser Passkey ist nicht auf dem erwarteten Stand, so wie es bei einer Kopie wäre. Melden Sie sich mit einem Code an, entfernen Sie den Passkey und sagen Sie der Person Bescheid, die sich um den Knoten kümmert.
problem-passkey-wrong = Dieser Passkey gehört nicht zu Ihrem Konto. Nehmen Sie einen anderen oder einen Code.
problem-passkey-full = Sie haben schon acht Passkeys, für mehr ist kein Platz. Entfernen Sie zuerst einen.
problem-passkey-known = Diesen Passkey gibt es hier schon. Wählen Sie ein anderes Gerät.
factor-backup-left = { $count ->
    [0] Es sind keine Ersatzcodes mehr übrig. Um neue zu bekommen, entfernen Sie Ihre Passkeys und die App und richten Sie sie neu ein.
    [one] { $count } Ersatzcode ist noch übrig.
   *[other] { $count } Ersatzcodes sind noch übrig.
}
