# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Angebote finden, und die Seite eines Angebots.
services-title = Angebote
services-words = Was wird gebraucht, oder wo?
services-country = Land
services-category = Art der Hilfe
services-language = Dort gesprochene Sprache
services-target-group = Für wen
services-any = Alle
services-more-filters = Mehr Filter
services-closed-too = Auch geschlossene zeigen
services-accepting = Nur solche, die Vermittlungen annehmen
services-search = Suchen
services-clear = Suche zurücksetzen
services-choosing = Wählen Sie das Angebot für die Person und klicken Sie auf seiner Seite auf „Vermittlung anlegen“.
services-found = { $count ->
    [0] Keine Angebote gefunden
    [one] { $count } Angebot gefunden
   *[other] { $count } Angebote gefunden
}
services-none-found = Nichts passt zu alldem. Versuchen Sie es mit weniger Wörtern oder entfernen Sie einen Filter.
services-none-yet = Noch sind keine Angebote angekommen. Sie kommen von selbst, sobald ein Partner verbunden ist.
services-other-categories = Anderes
services-updated = geändert { $when }
not-stated = nicht angegeben
not-stated-place = Ort nicht angegeben
not-stated-languages = Sprachen nicht angegeben
not-known = nicht bekannt
anyone = alle

status-inactive = Läuft zurzeit nicht
status-defunct = Eingestellt
status-temporarily-closed = Vorübergehend geschlossen
status-not-stated = Nicht angegeben, ob es läuft
capacity-available = Hat freie Plätze
capacity-none = Zurzeit keine Plätze
capacity-waiting-list = Warteliste
capacity-assess-first = Plätze nach einem Vorgespräch
cost-free = Kostenlos
cost-partly = Teilweise kostenpflichtig
cost-paid = Kostenpflichtig
referrals-accepted = Nimmt Vermittlungen an
referrals-not-accepted = Nimmt keine Vermittlungen an

service-nameless = Angebot ohne Namen
service-description = Beschreibung
service-published-by = veröffentlicht von
facts-what = Was es bietet
facts-who = Wer kommen kann
facts-where = Wo und wann
facts-contact = Kontakt
facts-referrals = Plätze und Vermittlungen
facts-continuity = Eine Behandlung fortsetzen
facts-record = Über diesen Eintrag
fact-categories = Arten der Hilfe
fact-cost = Kosten
fact-documents = Nötige Dokumente
fact-languages = Sprachen
fact-target-groups = Für wen
fact-access = Zugang
fact-eligibility = Bedingungen
fact-ages = Alter
fact-legal-statuses = Möglicher Aufenthaltsstatus
fact-citizenships = Mögliche Staatsangehörigkeiten
fact-places = Adresse
fact-areas = Zuständig für
fact-hours = Öffnungszeiten
fact-phones = Telefon
fact-email = E-Mail
fact-site = Website
fact-capacity = Plätze
fact-terms = Vermittlungen
fact-foreigners = Gibt Medikamente an Zugewanderte
fact-remote = Fernregistrierung für Menschen aus
fact-ships = Verschickt Medikamente
fact-months = Medikamente für
fact-tests = Vorher nötige Untersuchungen
fact-revision = Fassung
fact-modified = Zuletzt geändert
fact-confirmed = Bestätigt bis
documents-none = keine
address-withheld = Adresse absichtlich nicht genannt
access-walk-in = Ohne Termin kommen
access-appointment = Mit Termin
access-referral-only = Nur über Vermittlung
access-outreach = Kommt zu den Menschen
access-online = Online
access-courier = Per Kurier oder Post
ages-from = ab { $from } Jahren
ages-to = bis { $to } Jahre
ages-between = { $from } bis { $to } Jahre
hours-from = ab { $time }
hours-until = bis { $time }
months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
}
terms-emergency = { $count ->
    [one] Notfall: Entscheidung innerhalb von { $count } Stunde
   *[other] Notfall: Entscheidung innerhalb von { $count } Stunden
}
terms-urgent = { $count ->
    [one] Dringend: Entscheidung innerhalb von { $count } Stunde
   *[other] Dringend: Entscheidung innerhalb von { $count } Stunden
}
terms-normal = { $count ->
    [one] Normal: Entscheidung innerhalb von { $count } Stunde
   *[other] Normal: Entscheidung innerhalb von { $count } Stunden
}
terms-feedback = { $count ->
    [one] Rückmeldung innerhalb von { $count } Tag
   *[other] Rückmeldung innerhalb von { $count } Tagen
}

refer-title = Eine Person hierher vermitteln
refer-button = Vermittlung anlegen
refer-own = Das ist ein Angebot Ihrer eigenen Organisation.
refer-accepted = { $partner } hat zugesagt zu antworten. Sie sehen hier, wann die Vermittlung gelesen und wie entschieden wurde.
refer-not-accepted = { $partner } nimmt für dieses Angebot keine Vermittlungen an. Nutzen Sie den Kontakt auf dieser Seite.
refer-not-stated = { $partner } hat nicht gesagt, ob für dieses Angebot Vermittlungen angenommen werden. Sie können es versuchen; es gelten die üblichen Fristen.

safety-title = Sicherheit
safety-hint = Das sehen nur Mitglieder des Netzwerks. Sagen Sie es der Person, bevor sie hingeht.
safety-anonymous = Kann man kommen, ohne einen Namen zu nennen?
safety-reports = Werden Menschen an Behörden gemeldet?
safety-copies = Werden Ausweise kopiert?
safety-non-citizens = Wird auch Menschen ohne die Staatsangehörigkeit des Landes geholfen?

missing-title = Von der herausgebenden Organisation noch zu ergänzen
missing-name = Name
missing-description = Beschreibung
missing-category = Art der Hilfe
missing-status = Ob es zurzeit läuft
missing-documents = Nötige Dokumente
missing-cost = Kosten
missing-languages = Sprachen
missing-country = Land
missing-contact = Kontakt
missing-referral-terms = Bedingungen für Vermittlungen
missing-safety = Sicherheit
authenticity-title = Woher das stammt
authenticity-signed = Unterschrieben von { $partner }. Dieser Computer hat die Unterschrift geprüft.
authenticity-own = Von Ihrer eigenen Organisation veröffentlicht.
authenticity-published = Veröffentlicht
authenticity-entry = Eintrag { $entry }
services-near = Nur an diesem Ort der Karte: { $place }.
services-anywhere = Alle Orte zeigen
map-title = Karte der Angebote
map-hint = Die Zahl zeigt, wie viele Angebote es dort gibt. Dieselben stehen in der Liste darunter.
map-to-list = Zur Liste
map-moves = Die Karte bewegen
map-nearer = Näher
map-farther = Weiter weg
map-west = Nach Westen
map-east = Nach Osten
map-north = Nach Norden
map-south = Nach Süden
map-whole = Ganze Karte
map-services = { $count ->
    [one] { $count } Angebot
   *[other] { $count } Angebote
}
map-places = und { $count ->
    [one] { $count } weiterer Ort
   *[other] { $count } weitere Orte
}
map-outside = { $count ->
    [one] { $count } Angebot liegt außerhalb dieses Teils der Karte.
   *[other] { $count } Angebote liegen außerhalb dieses Teils der Karte.
}
map-nowhere = { $count ->
    [one] { $count } Angebot ist nicht auf der Karte: Sein Ort ist nicht angegeben, nicht bekannt oder wird geheim gehalten, um Menschen zu schützen.
   *[other] { $count } Angebote sind nicht auf der Karte: Ihr Ort ist nicht angegeben, nicht bekannt oder wird geheim gehalten, um Menschen zu schützen.
}
duplicates-title = Zweimal veröffentlicht?
duplicates-hint = Der Eintrag eines anderen Mitglieds scheint dasselbe Angebot zu meinen.
duplicates-hint-own = Der Eintrag eines anderen Mitglieds scheint dasselbe Angebot zu meinen. Eines von Ihnen kann seinen Eintrag für den des anderen aufgeben; fremde Einträge kann niemand ändern.
duplicates-merge = Unseren Eintrag für diesen aufgeben
duplicates-merge-hint = Unser Eintrag wird überall zurückgezogen, mit allem, was dazu bestätigt wurde; seine Adresse führt von da an zum anderen. Das lässt sich nicht rückgängig machen: Der Eintrag müsste neu veröffentlicht werden.
duplicates-merge-button = Unseren Eintrag zurückziehen
duplicates-merged = Ihr Eintrag wurde zurückgezogen. Dieser steht an seiner Stelle.
same-name = gleicher Name
same-phone = gleiches Telefon
same-email = gleiche E-Mail
same-site = gleiche Website
same-address = gleiche Adresse
same-provider = gleicher Anbieter
same-description = gleiche Beschreibung
same-city = gleiche Stadt
