# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Menschen dieser Organisation an diesem Knoten: wer sich anmeldet, was alle dürfen, was getan wurde.
# role-caseworker steht in writing.ftl, problem-code-misspelt in start.ftl.
nav-staff = Team
nav-audit = Protokoll
nav-account = Mein Konto
frame-signed-in-person = { $name }, { $organisation }

role-caseworker-hint = Schreibt und beantwortet Vermittlungen.
role-administrator = Administration
role-administrator-hint = Kümmert sich um Angebote, Team, Schlüssel und Sicherungen und liest das Protokoll.
role-verifier = Prüfung
role-verifier-hint = Sieht sich Angebote an und sagt, was dabei herauskam.
role-coordinator = Koordination
role-coordinator-hint = Spricht im Netzwerk für Ihre Organisation: lädt ein, schlägt vor, stimmt ab.

staff-title = Team
staff-people = Wer hier arbeitet
staff-you = (Sie)
staff-active = aktiv
staff-invited = eingeladen
staff-closed = kein Zugang
staff-second-factor = zweiter Faktor
staff-last-seen = zuletzt angemeldet { $when }
staff-never-seen = noch nie angemeldet
staff-invited-until = der Code gilt bis { $when }
staff-free = { $count ->
    [0] Es ist kein Platz mehr frei. Entfernen Sie Personen, die nicht mehr hier arbeiten.
    [one] Noch { $count } Person kann eingeladen werden.
   *[other] Noch { $count } Personen können eingeladen werden.
}
staff-change = Ändern: { $name }
staff-roles = Was diese Person hier tut
staff-save-roles = Rollen speichern
staff-reset = Zweiten Faktor entfernen
staff-reset-hint = Wenn jemand das Telefon verloren hat. Die Anmeldung geht dann allein mit der Passphrase, und ein neuer zweiter Faktor kann eingerichtet werden.
staff-remove = { $name } entfernen
staff-invite = Jemanden ins Team einladen
staff-name = Name
staff-name-hint = Nur Ihr Team an diesem Knoten sieht ihn, nie die Partner.
staff-invite-button = Code erstellen
staff-auto-lock = Automatisch sperren
staff-auto-lock-minutes = Minuten ohne Benutzung
staff-auto-lock-hint = 2 bis 60. Entwürfe bleiben erhalten.
staff-auto-lock-button = Speichern
staff-lock = Diesen Knoten sperren
staff-lock-hint = Meldet alle ab. Der Knoten vergisst seine Schlüssel und empfängt nichts, bis sich jemand anmeldet.
staff-lock-button = Knoten jetzt sperren
staff-done-roles = Die Rollen sind gespeichert und gelten sofort.
staff-done-factor = Der zweite Faktor ist entfernt.
staff-done-settings = Gespeichert.
confirm-passphrase = Ihre Passphrase
confirm-passphrase-hint = Damit sicher ist, dass Sie es sind.

staff-invited-title = Code für ein neues Teammitglied
staff-invited-lead = Geben Sie diesen Code selbst an { $name } weiter. Er wird nur jetzt gezeigt.
staff-invited-open = Auf diesem Computer { $address } öffnen.
staff-invited-type = Den Code eingeben.
staff-invited-choose = Eine Passphrase wählen, die sonst niemand kennt.
staff-invited-care = Er gilt nur einmal, bis { $when }.
staff-remove-title = { $name } entfernen?
staff-remove-lead = { $name } wird sofort abgemeldet, und die Passphrase öffnet nichts mehr. Von da an wird alles unter einem neuen Schlüssel gespeichert.
staff-remove-honest = Was diese Person bisher lesen konnte, kann kopiert worden sein, und kein Programm macht das rückgängig. Wenn Ihnen das Sorgen macht, ersetzen Sie auch die Schlüssel der Organisation.
staff-remove-button = Entfernen
staff-remove-no = Nicht entfernen
staff-removed-title = Entfernt
staff-removed-out = { $name } ist abgemeldet und kann sich nicht mehr anmelden.
staff-removed-rekeyed = Von jetzt an wird alles unter einem neuen Schlüssel gespeichert.
staff-removed-same-key = Der Schlüssel bleibt derselbe: Er wurde so oft ersetzt, dass für einen weiteren kein Platz ist.
staff-removed-again = Erneut einladen: { $names }. Seit der Aktualisierung des Programms ohne Anmeldung.
staff-removed-code = Der alte Wiederherstellungscode öffnet nichts mehr. Schreiben Sie den neuen auf; er wird nur jetzt gezeigt:

join-link = Ich bin neu hier und habe einen Code
join-title = Dem Team beitreten
join-lead = Jemand aus der Administration hat Ihnen einen Code gegeben. Wählen Sie damit Ihre eigene Passphrase.
join-code = Code
join-code-hint = Neun Gruppen aus je vier Buchstaben und Ziffern.
join-button = Beginnen
passphrase-old = Jetzige Passphrase
passphrase-new = Neue Passphrase
passphrase-new-hint = Mindestens zehn Zeichen; vier oder fünf zufällige Wörter sind stark und leicht zu merken. Niemand kann Ihnen die Passphrase noch einmal nennen.
passphrase-again = Dieselbe noch einmal

code-title = Noch ein Schritt
code-lead = Ihr Konto verlangt einen Code von Ihrem Telefon.
code-label = Code
code-hint = Die sechs Ziffern, die Ihre Authenticator-App jetzt zeigt, oder einer Ihrer Ersatzcodes.
code-wrong = Dieser Code ist falsch oder wurde schon benutzt. Warten Sie auf den nächsten.

account-title = Mein Konto
account-roles = Ihre Rollen: { $roles }
account-name = Ihr Name
account-name-hint = Nur Ihr Team an diesem Knoten sieht ihn, nie die Partner.
account-name-button = Namen speichern
account-passphrase = Neue Passphrase
account-passphrase-button = Passphrase ändern
account-backup-left = { $count ->
    [0] Es sind keine Ersatzcodes mehr übrig. Schalten Sie den zweiten Faktor aus und wieder ein, um neue zu bekommen.
    [one] { $count } Ersatzcode ist noch übrig.
   *[other] { $count } Ersatzcodes sind noch übrig.
}
account-done-name = Gespeichert.
account-done-passphrase = Die Passphrase ist geändert. Ihre anderen Sitzungen sind beendet.
account-done-factor = Der zweite Faktor ist ausgeschaltet.
account-done-session = Beendet.
sessions-title = Wo Sie angemeldet sind
sessions-title-all = Wer angemeldet ist
session-begun = seit { $when }
session-used = zuletzt benutzt { $when }
session-this = diese hier
session-end = Beenden
sessions-end = Meine anderen Sitzungen beenden
factor-title = Zweiter Faktor
factor-on = eingeschaltet
factor-lead = Ein Code von Ihrem Telefon zusätzlich zur Passphrase: Wer Ihnen beim Eingeben zusieht, kann sich mit der Passphrase allein nicht anmelden. Sie brauchen eine Authenticator-App; sie funktioniert ohne Internet.
factor-button = Einrichten
factor-off-button = Ausschalten
factor-scan = Scannen Sie diesen Code mit Ihrer Authenticator-App.
factor-qr = QR-Code für die Authenticator-App
factor-type = Oder geben Sie dort diesen Schlüssel ein:
factor-code-hint = Sechs Ziffern, die die App jetzt zeigt.
factor-confirm-button = Einschalten
factor-codes-title = Ersatzcodes
factor-codes-lead = Schreiben Sie diese Codes jetzt auf Papier. Gezeigt werden sie nur dieses eine Mal. Jeder funktioniert einmal, wenn das Telefon verloren ist.
factor-codes-done = Ich habe sie aufgeschrieben

audit-title = Protokoll
audit-lead = Wer wann was getan hat. Nie, was in einer Vermittlung steht.
audit-check = Prüfen, ob etwas fehlt
audit-whole = vollständig
audit-cut = abgeschnitten
audit-broken = verändert
audit-whole-words = { $count ->
    [one] { $count } Eintrag; nichts wurde entfernt oder verändert.
   *[other] { $count } Einträge; nichts wurde entfernt oder verändert.
}
audit-cut-words = Das Ende fehlt: Vorhanden sind { $good } von { $count } Einträgen. Vielleicht hat jemand etwas verborgen. Sagen Sie der Person Bescheid, die sich um den Knoten kümmert.
audit-broken-words = Nach { $good } von { $count } Einträgen ist die Folge unterbrochen. Vielleicht hat jemand etwas verborgen. Sagen Sie der Person Bescheid, die sich um den Knoten kümmert.
audit-head = Schreiben Sie das auf, um es später zu vergleichen:
audit-who = Wer
audit-what = Was
audit-when = Wann
audit-number = Nr.
audit-object = Worum es geht (ID)
audit-object-short = Worum es geht
audit-anybody = Alle
audit-anything = Alles
audit-filter = Zeigen
audit-nobody = nicht bekannt
audit-command-line = Befehlszeile
audit-found = { $count ->
    [0] Nichts gefunden
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
audit-action-signed-in = Angemeldet
audit-action-sign-in-failed = Anmeldung fehlgeschlagen
audit-action-signed-out = Abgemeldet
audit-action-referral-viewed = Vermittlung angesehen
audit-action-referral-changed = Vermittlung geändert
audit-action-attachment-saved = Datei gespeichert
audit-action-exported = Exportiert
audit-action-erased = Gespeichertes über eine Person gelöscht
audit-action-service-changed = Angebot geändert
audit-action-network-changed = Aktion im Netzwerk
audit-action-backed-up = Sicherung gemacht
audit-action-colleague-invited = Jemanden ins Team eingeladen
audit-action-colleague-joined = Dem Team beigetreten
audit-action-colleague-removed = Jemanden aus dem Team entfernt
audit-action-roles-changed = Rollen oder einen Namen geändert
audit-action-sign-in-changed = Art der Anmeldung geändert
audit-action-node-changed = Knoten gesperrt oder eingerichtet
audit-action-shortened = Älteste Einträge entfernt

problem-account-needs-caseworker = Dafür brauchen Sie die Rolle „Fallbegleitung“.
problem-account-needs-administrator = Dafür brauchen Sie die Rolle „Administration“.
problem-account-needs-verifier = Dafür brauchen Sie die Rolle „Prüfung“.
problem-account-needs-coordinator = Dafür brauchen Sie die Rolle „Koordination“.
problem-account-who-helps = Wer Ihnen die Rolle geben kann: { $names }
problem-account-none = Zu dieser Passphrase gehört kein Konto. Bitten Sie die Administration um eine Einladung.
problem-account-last-administrator = Niemand sonst mit der Rolle „Administration“ kann sich anmelden. Geben Sie die Rolle zuerst jemand anderem.
problem-account-oneself = Sich selbst kann niemand entfernen. Bitten Sie jemand anderen mit der Rolle „Administration“.
problem-account-full = Es ist kein Platz mehr frei. Entfernen Sie Personen, die nicht mehr hier arbeiten.
problem-account-wrong-code = Dieser Code öffnet nichts. Vielleicht wurde er benutzt oder zurückgenommen; bitten Sie um einen neuen.
problem-account-invitation-expired = Dieser Code ist abgelaufen. Bitten Sie um einen neuen.
problem-account-second-factor-on = Es gibt schon einen zweiten Faktor. Schalten Sie ihn zuerst aus.
problem-account-command-line = Die Befehlszeile hat kein eigenes Konto.
problem-account-unwritten = Die Datei mit den Konten lässt sich nicht lesen oder schreiben. „marshrut doctor“ sagt, was mit der Festplatte nicht stimmt.
problem-audit-unwritten = Das Protokoll lässt sich nicht schreiben, deshalb wurde nichts getan. „marshrut doctor“ sagt, was mit der Festplatte nicht stimmt.
problem-session-wrong-code = Dieser Code ist falsch oder wurde schon benutzt. Warten Sie auf den nächsten.
problem-name-length = Ein Name hat 1 bis 80 Zeichen.
problem-name-taken = Diesen Namen hat hier schon jemand. Ergänzen Sie etwas, um beide zu unterscheiden.
problem-roles-missing = Wählen Sie mindestens eine Rolle.
problem-passphrase-short = Diese Passphrase ist zu kurz: Nehmen Sie mindestens zehn Zeichen.
problem-passphrase-length = Geben Sie eine Passphrase ein.
problem-passphrase-unusable = Diese Passphrase kann hier nicht benutzt werden. Wählen Sie eine andere.
problem-passphrase-differs = Die beiden Passphrasen sind nicht gleich.
problem-auto-lock-minutes-range = Wählen Sie 2 bis 60 Minuten.
