# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Was auf eine Vermittlung folgt: nahe und verstrichene Fristen, das Gespräch, ein anderes Angebot, das Team, Kennzahlen.
referrals-indicators = Wie schnell kommen Antworten?
referrals-only-soon = Innerhalb eines Tages fällig
referrals-only-expiring = Laufen bald ab
referrals-none-soon = Innerhalb eines Tages ist nichts fällig. Gut.
referrals-none-expiring = Nichts läuft bald ab. Gut.
referral-expiring = Läuft bald ab
referral-expires = Läuft ab, wenn bis { $when } nicht entschieden ist.
referral-clock-stands = Die Frist für die Entscheidung ruht, bis die Frage beantwortet ist.
referral-clock-runs = Die Frist für die Entscheidung ruhte nur bei der ersten Frage; jetzt läuft sie weiter.
referral-replaces = Ersetzt eine frühere Vermittlung
referral-replaced-by = Anderswohin vermittelt: die neue Vermittlung öffnen

reminders-title = Erinnerungen
reminder-overdue-ours = { $count ->
    [one] { $count } erhaltene Vermittlung ist überfällig
   *[other] { $count } erhaltene Vermittlungen sind überfällig
}
reminder-soon = { $count ->
    [one] { $count } erhaltene Vermittlung ist innerhalb eines Tages fällig
   *[other] { $count } erhaltene Vermittlungen sind innerhalb eines Tages fällig
}
reminder-expiring = { $count ->
    [one] { $count } gesendete Vermittlung läuft bald ohne Antwort ab
   *[other] { $count } gesendete Vermittlungen laufen bald ohne Antwort ab
}
reminder-overdue-theirs = { $count ->
    [one] { $count } gesendete Vermittlung ist überfällig
   *[other] { $count } gesendete Vermittlungen sind überfällig
}
reminder-unread = { $count ->
    [one] Neues in { $count } gesendeten Vermittlung
   *[other] Neues in { $count } gesendeten Vermittlungen
}

actions-possible = Jetzt möglich: { $actions }.
action-alternative = Ein anderes Angebot, das die Person aufnehmen könnte
action-alternative-none = Keines
action-vouch = Ich habe noch einmal nachgesehen: Nichts darin verrät, wer die Person ist
feedback-delivered = Hat die Person die Hilfe erhalten?
feedback-quality = Wie gut war sie?
feedback-waiting = Wie war die Wartezeit?
feedback-staff = Wie war der Umgang mit der Person?
feedback-difficulty = Wie leicht war die Hilfe zu bekommen?
mark-1 = 1 – schlecht
mark-2 = 2 – eher schlecht
mark-3 = 3 – mittelmäßig
mark-4 = 4 – eher gut
mark-5 = 5 – gut
event-appointment = Termin: { $when }
event-review = Wird am { $day } noch einmal angesehen
event-supply = Die Medikamente reichen bis zum { $day }
event-alternative = Stattdessen wird dieses Angebot vorgeschlagen

thread-title = Nachrichten
thread-empty = Noch hat niemand geschrieben.
thread-new = neu
thread-deleted = Der Text wurde gelöscht.
thread-unread = { $count ->
    [one] { $count } neue
   *[other] { $count } neue
}

elsewhere-title = Die Person anderswohin vermitteln
elsewhere-hint = Was Sie geschrieben haben, wird übernommen. Auf der nächsten Seite bitten Sie die Person um eine neue Einwilligung, die den neuen Partner nennt; vorher wird nichts gesendet.
elsewhere-named = Vom Partner vorgeschlagen
elsewhere-button = Hierhin vermitteln
elsewhere-search = Ein anderes Angebot suchen

colleagues-title = Im Team
colleagues-hint = Wird nie gesendet. Wird zusammen mit dem Inhalt gelöscht.
colleagues-works = { $name } kümmert sich darum
colleagues-somebody = Jemand aus dem Team
colleagues-given = Übergeben an { $to }
colleagues-handed = Übergeben: { $from } → { $to }
colleagues-put-down = { $from } kümmert sich nicht mehr darum
colleagues-write = Notiz schreiben oder übergeben
colleagues-note = Notiz, oder was die nächste Person wissen muss
colleagues-assignee = Wer sich darum kümmert
colleagues-by = Wer Sie sind
colleagues-save = Speichern

indicators-title = Wie schnell kommen Antworten?
indicators-lead = Auf diesem Computer aus Ihren eigenen Vermittlungen gezählt. Diese Zahlen werden niemandem gesendet.
indicators-sent = Was Sie gesendet haben
indicators-sent-hint = Wie zuverlässig Partner entscheiden.
indicators-received = Was Sie erhalten haben
indicators-received-hint = Wie zuverlässig Sie entscheiden.
indicators-none = Noch gibt es keine Vermittlungen zu zählen.
indicators-all = Alle zusammen
indicators-who = Partner und Angebot
indicators-referrals = Vermittlungen
indicators-in-time = Rechtzeitig entschieden
indicators-median = Entscheidungszeit (Median)
indicators-expired = Abgelaufen
indicators-undecided = Nicht entschieden
indicators-completed = Abgeschlossen
indicators-hours = { $hours } Std.

problem-referral-no-reroute = Von hier aus kann die Person nicht anderswohin vermittelt werden. Öffnen Sie die Vermittlung noch einmal, um den Stand zu sehen.
problem-casework-incomplete = Schreiben Sie eine Notiz oder nennen Sie, wer sich künftig darum kümmert.
problem-casework-purged = Der Inhalt dieser Vermittlung wurde gelöscht, und Notizen werden mit ihm gelöscht.
problem-casework-full = Zu dieser Vermittlung gibt es zu viele Notizen.

referrals-logged = Außerhalb des Netzwerks
referrals-capacity = Fragen nach Plätzen
reminder-capacity = { $count ->
    [one] { $count } Frage nach Plätzen wartet auf Sie
   *[other] { $count } Fragen nach Plätzen warten auf Sie
}
answer-open = Nicht angegeben
capacity-title = Fragen nach Plätzen
capacity-lead = Fragen Sie einen Partner, ob ein Platz frei ist, bevor Sie jemanden vermitteln. Schreiben Sie hier nichts über eine Person.
capacity-empty = Noch hat niemand gefragt. Fragen können Sie auf der Seite eines Angebots.
capacity-asked = Gefragt. Die Antwort erscheint hier.
capacity-answered = Beantwortet. Der Partner wird es sehen.
capacity-waits-ours = Wartet auf Ihre Antwort
capacity-waits-theirs = Wartet auf die Antwort des Partners
capacity-refused = Der Knoten dort nimmt das nicht an. Fragen Sie auf anderem Weg.
capacity-answer = Antworten
capacity-is-there = Ist ein Platz frei?
capacity-note = Ein paar Worte, nie über eine Person
capacity-send = Antwort senden
capacity-ask-title = Ist ein Platz frei?
capacity-ask-hint = Die Frage geht an eine Person dort, ohne ein Wort darüber, für wen sie ist.
capacity-ask-button = Fragen
logged-title = Vermittlungen außerhalb des Netzwerks
logged-lead = Sie haben jemanden an einen Partner außerhalb des Netzwerks vermittelt, am Telefon oder auf Papier. Notieren Sie es hier ohne Namen, damit Ihre Zahlen vollständig sind. Es wird niemandem gesendet.
logged-write = Vermittlung notieren
logged-partner = Organisation
logged-service = Angebot
logged-priority = Wie dringend
logged-sent = Wann
logged-save = Speichern
logged-outcome = Was ist daraus geworden?
logged-empty = Noch ist nichts notiert.
logged-state-sent = Weitervermittelt
logged-state-accepted = Angenommen
logged-state-declined = Abgelehnt
logged-state-completed = Hilfe erhalten
logged-state-failed = Ohne Hilfe beendet
logged-state-no-answer = Niemand hat geantwortet
indicators-outside = { $partner } (außerhalb des Netzwerks)
shipment = Wo sind die versendeten Medikamente?
shipment-preparing = In Vorbereitung
shipment-sent = Unterwegs
shipment-at-customs = Beim Zoll
shipment-arrived = Beim Partner angekommen
shipment-handed-over = Der Person übergeben
shipment-lost = Verloren oder zurückgeschickt
supply-left = { $count ->
    [one] Medikamente noch für { $count } Tag
   *[other] Medikamente noch für { $count } Tage
}
supply-computed = Niemand hat die Dringlichkeit gewählt; sie ergibt sich daraus, wie lange die Medikamente reichen.
remote-title = Fernregistrierung: { $country }
remote-known = Es ist bekannt, dass dieses Land Menschen aus der Ferne registriert. Was das Zentrum dort verlangt, muss trotzdem erfragt werden.
remote-unknown = Niemand hat geprüft, ob dieses Land Menschen aus der Ferne registriert. Fragen Sie zuerst das Zentrum dort.
remote-published = Das Angebot selbst verlangt:
remote-no-list = Welche Untersuchungen dieses Land verlangt, ist nicht bekannt. Fragen Sie das Zentrum dort, bevor eine Untersuchung bezahlt wird.
remote-ask = Nicht geprüft: beim Zentrum nachfragen
remote-required = Erforderlich ({ $source })
remote-test-confirmation = Bestätigung der Diagnose
remote-test-viral-load = Viruslast
remote-test-cd4 = CD4-Zahl
remote-test-biochemistry = Blutwerte (Biochemie)
problem-capacity-no-member = Nur bei Angeboten anderer Mitglieder kann gefragt werden.
problem-capacity-note = Der Text enthält etwas, das nicht hierher gehört.
problem-logged-incomplete = Etwas fehlt oder gehört nicht hierher.

action-keep-content = Inhalt länger aufbewahren
action-button-keep-content = Aufbewahren
action-text-keep-content = Warum er noch gebraucht wird (Notiz fürs Team, wird nie gesendet)
action-date-keep-content = Bis wann
action-hint-keep-content = Der Inhalt einer abgeschlossenen Vermittlung wird hier nach 30 Tagen gelöscht. { $partner } erfährt davon nichts.
done-did-keep-content = Der Inhalt wird länger aufbewahrt.
referral-kept-until = Dieser Inhalt wird hier am { $when } gelöscht.
problem-keep-date = Wählen Sie einen Tag nach dem bisher festgelegten, höchstens ein Jahr ab heute.
problem-referral-nothing-to-keep = Solange die Vermittlung offen ist, wird der Inhalt ohnehin aufbewahrt; ist er einmal gelöscht, lässt er sich nicht zurückholen.
