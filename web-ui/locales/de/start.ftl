# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Der erste Start: vom Link, den das Programm ausgibt, bis zur ersten Anmeldung. Die Person sieht das Programm zum ersten Mal.
start-title = Diesen Computer einrichten
start-lead = Marshrut läuft auf diesem Computer und ist noch nicht eingerichtet. Einrichten darf es nur, wer es gestartet hat.
start-code = Einrichtungscode
start-code-hint = Das Programm hat dort, wo es gestartet wurde, einen Link ausgegeben. Öffnen Sie diesen Link oder kopieren Sie ihn ganz hierher.
start-begin = Beginnen
start-again-title = Weiter einrichten
start-again-lead = Die Einrichtung wurde hier begonnen und ist noch nicht fertig. Geben Sie die gewählte Passphrase ein; was schon getan ist, bleibt erhalten.
start-again-lost = Ist die Passphrase verloren? Dann halten Sie das Programm an, löschen Sie sein Datenverzeichnis und beginnen Sie neu: Etwas anderes ist noch nicht darin.
start-go-on = Weiter
start-back = Zurück

start-step-way = Beginn
start-step-passphrase = Passphrase
start-step-recovery = Wieder­herstellungs­code
start-step-organisation = Organisation
start-step-network = Netzwerk
start-step-check = Prüfen

start-language-title = Wählen Sie Ihre Sprache
start-way-title = Wie möchten Sie beginnen?
start-way-lead = Es dauert etwa zehn Minuten. Sie können nach jedem Schritt aufhören und später weitermachen.
start-way-join = Sich Partnern mit einer Einladung anschließen
start-way-join-hint = Ein Partner hat Ihnen eine Einladung gegeben: eine Datei, einen Text oder einen QR-Code.
start-way-found = Ein neues Netzwerk gründen
start-way-found-hint = Sie sind die Ersten. Partner laden Sie danach ein.
start-way-restore = Eine Organisation aus einer Sicherung wiederherstellen
start-way-restore-hint = Der alte Computer ist kaputt, verloren oder gestohlen, und Sie haben die Datei der Sicherung und den Wiederherstellungscode oder zwei Anteile.

start-passphrase-title = Wählen Sie eine Passphrase
start-passphrase-strong = Mindestens 10 Zeichen. Ab 20 Zeichen ist sie stark: Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind leicht zu merken. Namen, Daten und Sprichwörter sind leicht zu erraten.
start-passphrase-suggestion = Sie können diese nehmen; sie wurde zufällig für Sie erzeugt:
start-passphrase-hint = Jedes Zeichen zählt, auch Leerzeichen und Großbuchstaben.
start-passphrase-again = Dieselbe Passphrase noch einmal
start-passphrase-care = Verraten Sie sie niemandem, der Ihre Vermittlungen nicht lesen soll, und bewahren Sie sie nicht bei diesem Computer auf.
start-passphrase-differs = Die beiden Passphrasen sind verschieden. Geben Sie zweimal dieselbe ein.

start-sheet-title = Ihr Wiederherstellungscode
start-sheet-lead = Mit diesem Code öffnen Sie diesen Knoten, wenn die Passphrase vergessen ist, und die Sicherung, wenn der Computer weg ist. Er wird nur jetzt gezeigt.
start-sheet-care = Wer ihn hat, öffnet alles ohne die Passphrase. Bewahren Sie ihn auf Papier an einem sicheren Ort auf, nicht bei diesem Computer. Fotografieren Sie ihn nicht.
start-sheet-print = Schreiben Sie die neun Gruppen mit ihren Nummern auf oder drucken Sie diese Seite jetzt (Strg und P).
start-sheet-done = Ich habe ihn auf Papier
start-recovery-title = Lesen Sie zwei Gruppen vom Papier ab
start-recovery-lead = Damit wir wissen, dass der Code lesbar ist, wenn er gebraucht wird. Groß- und Kleinschreibung spielt keine Rolle.
# $count ist die Nummer der Gruppe auf dem Papier, von 1 bis 9.
start-recovery-group = Gruppe { $count }
start-recovery-new-hint = Sie können Ihr Papier nicht lesen, oder es ist verloren? Erstellen Sie einen neuen Code; der erste öffnet dann nichts mehr.
start-recovery-new = Neuen Code erstellen
start-recovery-lost-title = Erstellen Sie einen neuen Wiederherstellungscode
start-recovery-lost = Der vorher gezeigte Code wurde nicht bestätigt und ist nirgends gespeichert. Erstellen Sie einen neuen; ein früherer öffnet dann nichts mehr.

start-organisation-title = Ihre Organisation
start-organisation-lead = Das sehen die Partner. Es lässt sich berichtigen, bis der erste Partner es gesehen hat.
start-organisation-name = Name der Organisation
start-organisation-name-hint = So, wie Partner Sie kennen, in beliebiger Schrift.
start-organisation-country = Land, in dem Sie arbeiten

start-invitation-title = Ihre Einladung
start-invitation-lead = Ein Partner, der zum Netzwerk gehört, erstellt sie auf seiner Seite „Partner“. Sie gilt drei Tage lang und nur einmal.
start-invitation-text = Fügen Sie den Text der Einladung ein
start-invitation-text-hint = Er beginnt mit „marshrut-invitation:“. Kopieren Sie ihn ganz; Zeilenumbrüche schaden nicht.
start-invitation-file = Oder wählen Sie die Datei, die man Ihnen gegeben hat
start-invitation-qr = Sie haben einen QR-Code? Scannen Sie ihn mit einem Telefon: Dort erscheint derselbe Text. Senden Sie ihn an diesen Computer und fügen Sie ihn ein.
start-invitation-button = Um Aufnahme bitten
start-invitation-empty = Fügen Sie die Einladung ein oder wählen Sie ihre Datei.
start-asking-title = Der Computer Ihres Partners wird gefragt
start-asking-lead = Das dauert bis zu einer Minute. Die Seite aktualisiert sich von selbst.
start-asked-title = Noch hat uns niemand hereingelassen
start-asked-lead = Sie können mit derselben Einladung noch einmal fragen. Es wurde nichts unterschrieben.
start-asking-again = Noch einmal fragen
start-asking-other = Eine andere Einladung nehmen
start-asking-until = Die Einladung gilt bis { $when }.
start-asking-at = Anfrage an:

start-joining-title = Lesen Sie, bevor Sie beitreten
start-joining-lead = Der Computer Ihres Partners hat uns hereingelassen. Das Netzwerk heißt „{ $network }“.
start-joining-founders = Diese Organisationen haben es gegründet:
start-joining-sponsors = { $count ->
    [one] Für eine neue Organisation muss { $count } Mitglied bürgen. Ihr Partner hat das getan.
   *[other] Für eine neue Organisation müssen { $count } Mitglieder bürgen. Ihr Partner ist das erste.
}
start-joining-button = Unterschreiben und beitreten
start-joining-not = Wir treten diesem Netzwerk nicht bei
start-network-title = Ihr Netzwerk
start-network-lead = Sie gründen es und können Partner einladen, sobald es besteht.
start-network-name = Name des Netzwerks
start-network-button = Unterschreiben und Netzwerk gründen
start-declaration = Die Deklaration
start-declaration-lead = Jedes Mitglied unterschreibt diesen Text.
start-declaration-own = Stattdessen einen eigenen Text verwenden
start-declaration-own-label = Unsere Deklaration
start-declaration-agreed = Unsere Organisation stimmt diesem Text zu und unterschreibt ihn

start-restore-title = Die Datei der Sicherung
start-restore-file = Datei der Sicherung
start-restore-none = Sie haben keine Sicherung? Rufen Sie einen Partner an: Die Mitglieder können beschließen, dass Ihre Organisation mit einem neuen Schlüssel weitermacht.
start-open-title = Sicherung öffnen
start-open-lead = Die Datei ist da. Geben Sie den Wiederherstellungscode vom Papier ein oder zwei der drei Anteile, die Menschen Ihres Vertrauens aufbewahren.
start-open-code = Wiederherstellungscode oder der erste Anteil
start-open-code-hint = Der Code hat neun Gruppen, ein Anteil elf. Groß- und Kleinschreibung, Leerzeichen und Bindestriche spielen keine Rolle.
start-open-second = Der zweite Anteil
start-open-since = Der alte Computer war in anderen Händen seit
start-open-since-hint = Nur wenn er gestohlen wurde oder verloren ging: Was er von da an unterschrieben hat, zählt nirgends.
start-open-since-wrong = Das ist kein Datum mit Uhrzeit. Lassen Sie das Feld leer, wenn der Computer nur kaputt ist.
start-restored-of = Diese Sicherung gehört zu: { $organisation }. Wählen Sie eine Passphrase für diesen Computer.
start-restored-title = Knoten starten
start-restored-lead = Alles ist wieder auf diesem Computer, aber der Knoten ist noch nicht gestartet.
start-restored-button = Starten

start-check-title = Ist alles in Ordnung?
start-check-lead = { $organisation } ist eingerichtet. Das haben wir auf diesem Computer vorgefunden:
start-check-waiting = Weitere Partner müssen für Sie bürgen, bevor Angebote kommen. Das geschieht von selbst; fragen Sie den Partner, der Sie eingeladen hat.
start-check-again = Noch einmal prüfen
start-check-finish = Fertig
start-level-good = Gut
start-level-warning = Bitte ansehen
start-level-failure = Muss behoben werden
start-check-clock-good = Die Uhr des Computers geht richtig.
start-check-clock-warning = Die Uhr des Computers ist zurückgesprungen: Dateien hier sind neuer als die jetzige Zeit. Stellen Sie Datum und Uhrzeit ein, am besten über das Internet, und prüfen Sie noch einmal.
start-check-clock-failure = Die Uhr des Computers zeigt ein unmögliches Datum. Stellen Sie Datum und Uhrzeit ein, am besten über das Internet, und prüfen Sie noch einmal.
start-check-disk-good = Auf der Festplatte ist Platz.
start-check-disk-warning = Auf der Festplatte ist nur noch wenig Platz. Schaffen Sie bald welchen.
start-check-disk-failure = Die Festplatte ist fast voll, und der Knoten hält an, wenn sich nichts mehr schreiben lässt. Schaffen Sie Platz und prüfen Sie noch einmal.
start-check-addresses-good = Partner können diesen Computer erreichen.
start-check-addresses-warning = Partner erreichen diesen Computer nur über Treffpunkte. Das ist langsamer, funktioniert aber. Wer sich um Ihren Router kümmert, kann einen Port öffnen.
start-check-peers-good = Partner sind verbunden, oder es gibt noch keine.
start-check-peers-warning = Gerade ist kein Partner verbunden. Ist dieser Computer mit dem Internet verbunden? Wenn ja, sind die Computer der Partner vielleicht aus.
start-done-title = Fertig
start-done-lead = Dieser Computer gehört zum Netzwerk. Melden Sie sich mit Ihrer Passphrase an und suchen Sie ein Angebot.
start-done-button = Anmelden und ein Angebot suchen
start-done-next = Lassen Sie das Programm laufen: Nachrichten kommen nur, solange es läuft. Machen Sie dann eine Sicherung, damit bei einem kaputten Computer nichts verloren geht.

invitation-file = Als Datei speichern
invitation-qr = Dasselbe als QR-Code
invitation-how-browser = Der Partner startet „marshrut run“, wählt „Sich Partnern mit einer Einladung anschließen“ und fügt den Text ein oder wählt die Datei.

problem-first-run-wrong-token = Das ist nicht der Einrichtungscode dieses Starts. Öffnen Sie den Link, den das Programm zuletzt ausgegeben hat, und zwar ganz.
problem-first-run-spent-token = Dieser Einrichtungscode wurde schon benutzt. Machen Sie in dem Browser weiter, in dem er benutzt wurde. Waren das nicht Sie oder ist der Browser geschlossen, halten Sie das Programm an und starten Sie es neu: Es zeigt dann einen neuen Link.
problem-first-run-over = Dieser Computer ist eingerichtet. Melden Sie sich mit der Passphrase an.
problem-first-run-not-now = Dieser Schritt ist schon getan, oder vorher kommt ein anderer.
problem-first-run-not-empty = Im Datenverzeichnis liegen andere Dateien. Starten Sie das Programm mit einem anderen Verzeichnis.
problem-first-run-disk-full = Die Festplatte ist voll. Schaffen Sie Platz und drücken Sie die Schaltfläche noch einmal; es blieb nichts Halbfertiges zurück.
problem-first-run-unwritable = Das Programm darf nicht schreiben, wo seine Daten hingehören. Erlauben Sie es diesem Benutzerkonto oder starten Sie mit einem anderen Verzeichnis; es blieb nichts Halbfertiges zurück.
problem-first-run-cannot-write = Auf die Festplatte ließ sich nichts schreiben. Drücken Sie die Schaltfläche noch einmal; es blieb nichts Halbfertiges zurück.
problem-first-run-in-use = Ein anderes Programm hat das Datenverzeichnis geöffnet. Beenden Sie es und drücken Sie die Schaltfläche noch einmal.
problem-first-run-cannot-start = Der Knoten ließ sich nicht starten. Was getan ist, bleibt erhalten; wenn die Ursache behoben ist, drücken Sie die Schaltfläche noch einmal.
problem-first-run-failed = Das ging nicht. Was vorher getan wurde, bleibt erhalten; drücken Sie die Schaltfläche noch einmal.
problem-passphrase-too-short = Die Passphrase ist zu kurz oder wiederholt sich. Nehmen Sie mindestens 10 verschiedene Zeichen; am besten sind vier oder fünf zufällige Wörter.
problem-recovery-code-typed-wrong = Auf dem Papier müsste etwas anderes stehen. Sehen Sie noch einmal auf die Nummer der Gruppe und auf das Papier, oder erstellen Sie einen neuen Code.
problem-name-empty = Geben Sie den Namen der Organisation ein.
problem-name-invalid = Dieser Name ist zu lang oder enthält Zeichen, die sich nicht zeigen lassen. Höchstens 200 Bytes: 200 lateinische oder 100 kyrillische Buchstaben.
problem-country-invalid = Wählen Sie das Land.
problem-network-empty = Geben Sie einen Namen für das Netzwerk ein.
problem-network-invalid = Dieser Name ist zu lang oder enthält Zeichen, die sich nicht zeigen lassen. Nehmen Sie einen kürzeren.
problem-declaration-invalid = Dieser Text ist zu lang oder enthält Zeichen, die sich nicht zeigen lassen. Er darf 30.000 Bytes haben.
problem-declaration-not-agreed = Wer beitritt, unterschreibt die Deklaration. Kreuzen Sie an, dass Ihre Organisation zustimmt, oder treten Sie nicht bei.
problem-invitation-none = Das ist keine Einladung. Sie beginnt mit „marshrut-invitation:“; kopieren Sie den ganzen Text.
problem-invitation-damaged = Die Einladung ist nicht vollständig, oder ein Buchstabe ist falsch. Kopieren Sie den ganzen Text noch einmal.
problem-invitation-expired = Die Einladung ist abgelaufen: Sie gilt drei Tage. Bitten Sie um eine neue. Geht die Uhr dieses Computers richtig?
problem-invitation-other-role = Diese Einladung ist für einen Treffpunkt, nicht für eine Organisation. Bitten Sie um eine andere.
problem-invitation-refused = Der Computer Ihres Partners hat abgelehnt: Die Einladung wurde schon benutzt oder ist abgelaufen. Bitten Sie um eine neue.
problem-invitation-unreachable = Der Computer Ihres Partners antwortet nicht. Er muss eingeschaltet und mit dem Internet verbunden sein. Rufen Sie den Partner an und fragen Sie dann noch einmal.
problem-invitation-other-network = Dieser Computer gehört schon zu einem anderen Netzwerk.
problem-invitation-not-the-charter = Die Antwort passt nicht zur Einladung. Vertrauen Sie ihr nicht, und rufen Sie den Partner an, von dem die Einladung ist.
problem-code-shape = Ein Wiederherstellungscode hat neun Gruppen aus je vier Buchstaben und Ziffern, ein Anteil elf. Sehen Sie noch einmal auf das Papier.
problem-code-misspelt = Der Code enthält einen Tippfehler: Die letzte Gruppe passt nicht zu den anderen. Vergleichen Sie ihn noch einmal, Gruppe für Gruppe; 0 und O, 1 und I gelten als gleich.
problem-code-shares = Nötig sind zwei verschiedene Anteile desselben Satzes, beide ohne Fehler. Sehen Sie noch einmal auf die Papiere.
problem-backup-refused = Dieser Code öffnet diese Sicherung nicht. Er gehört zu einer anderen Organisation oder ist neuer als die Sicherung.
problem-backup-none = Diese Datei ist keine Sicherung von Marshrut oder keine vollständige. Wählen Sie eine andere Datei.
problem-backup-newer = Die Sicherung wurde mit einer neueren Version des Programms erstellt. Installieren Sie diese Version.
problem-backup-damaged = Die Sicherung ist beschädigt oder abgeschnitten. Wählen Sie eine andere Kopie davon.
