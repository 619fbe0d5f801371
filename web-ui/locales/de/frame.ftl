# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Der Rahmen jeder Seite, Anmeldung, Heute, Partner, Info. Kurz, warm und einfach; keine Fachsprache.
product = Marshrut

nav-label = Seiten
nav-today = Heute
nav-referrals = Vermitt­lungen
nav-services = Angebote
nav-partners = Partner
nav-about = Info
nav-waiting = warten auf uns

frame-skip = Zum Inhalt
frame-language = Sprache
frame-lock = Jetzt sperren
frame-signed-in = Angemeldet für { $organisation }
# $connected von $count Computern der Partner sind gerade verbunden.
frame-connected = { $count ->
    [one] Verbunden mit { $connected } von { $count } Partner
   *[other] Verbunden mit { $connected } von { $count } Partnern
}
frame-no-partners = Noch keine Partner
frame-synced = abgeglichen { $when }
frame-never-synced = noch nicht abgeglichen
frame-unsent = { $count ->
    [one] { $count } noch nicht zugestellt
   *[other] { $count } noch nicht zugestellt
}
frame-recovering = Dieser Knoten holt seine eigenen Einträge von Partnern zurück. Lesen geht schon; senden können Sie wieder, wenn er fertig ist.
frame-unsaved = Was Sie hier geschrieben haben, ist noch nicht gespeichert.
frame-copied = Kopiert

sign-in-title = Anmelden
sign-in-lead = Geben Sie die Passphrase für den Knoten Ihrer Organisation ein.
sign-in-locked = Gesperrt. Geben Sie die Passphrase ein, um weiterzumachen.
sign-in-locked-node = Dieser Knoten ist gesperrt. Ihre Passphrase entsperrt ihn; erst dann spricht er mit Partnern.
sign-in-passphrase = Passphrase
sign-in-passphrase-hint = Sie bleibt auf diesem Computer.
sign-in-button = Anmelden
sign-in-wrong = Das ist nicht die Passphrase. Prüfen Sie die Sprache der Tastatur und die Feststelltaste, und versuchen Sie es noch einmal.
sign-in-slow = { $count ->
    [one] Zu viele Versuche. Warten Sie { $count } Sekunde und versuchen Sie es dann noch einmal.
   *[other] Zu viele Versuche. Warten Sie { $count } Sekunden und versuchen Sie es dann noch einmal.
}
sign-in-no-cookie = Die Passphrase stimmt, aber der Browser hat sich die Anmeldung unter dieser Adresse nicht gemerkt. Öffnen Sie stattdessen { $address }

form-problems = Bitte sehen Sie hier nach
form-error = Problem:
form-choose = Bitte wählen
form-optional = (wenn Sie möchten)
pager-label = Seiten der Liste
pager-before = Zurück
pager-after = Weiter
pager-page = Seite { $page } von { $last }
yes = Ja
no = Nein

today-title = Was heute auf Sie wartet
tile-new = Neue Vermittlungen
tile-waiting = Warten auf unsere Antwort
tile-undecided = Gesendet, noch nicht entschieden
tile-unsent = Noch nicht zugestellt
today-ours = Warten auf uns
today-ours-empty = Nichts wartet auf Ihre Antwort. Gut.
today-theirs = Warten auf Partner
today-theirs-empty = Kein Partner schuldet Ihnen eine Antwort.
today-more = { $count ->
    [one] und noch { $count }
   *[other] und noch { $count }
}
today-drafts = { $count ->
    [one] { $count } Entwurf ist noch nicht fertig
   *[other] { $count } Entwürfe sind noch nicht fertig
}
today-find = Angebot suchen
today-services = { $count ->
    [one] { $count } Angebot des Netzwerks ist auf diesem Computer; die Suche geht auch ohne Internet.
   *[other] { $count } Angebote des Netzwerks sind auf diesem Computer; die Suche geht auch ohne Internet.
}

partners-title = Partner
partners-found = { $count ->
    [0] Noch keine Partner
    [one] { $count } Partner und wir
   *[other] { $count } Partner und wir
}
partners-meeting-points = Treffpunkte
partners-meeting-points-hint = Sie helfen den Computern der Partner, einander zu finden. Lesen können sie nichts.
partners-fork = Die Einträge von { $partner } widersprechen einander. Bis das geklärt ist, gilt nichts Neueres von dort als vertrauenswürdig. Rufen Sie dort an.
partner-us = Das sind wir
partner-connected = Verbunden
partner-away = Nicht verbunden
partner-seen = zuletzt verbunden { $when }
partner-never-seen = noch nie verbunden
partner-services = { $count ->
    [one] { $count } Angebot
   *[other] { $count } Angebote
}
partner-mailbox = Bewahrt Nachrichten für andere auf
partner-mailbox-full = Postfach voll
partner-mailbox-lost = { $count ->
    [one] Das Postfach hat { $count } Nachricht verloren
   *[other] Das Postfach hat { $count } Nachrichten verloren
}
partner-stale-key = Alter Schlüssel ({ $when }): bitten Sie darum, den Knoten dort zu öffnen
partner-unsent = { $count ->
    [one] { $count } Nachricht wartet auf Zustellung
   *[other] { $count } Nachrichten warten auf Zustellung
}
invite-title = Partner einladen
invite-lead = Sie erhalten einen Text zum Weitergeben. Wer ihn hat, kann in Ihrem Namen dem Netzwerk beitreten. Geben Sie ihn deshalb nur jemandem, den Sie kennen, und auf einem Weg, dem Sie vertrauen.
invite-note = Für wen ist die Einladung?
invite-note-hint = Eine Notiz für Sie selbst. Sie wird nicht gesendet.
invite-kind = Wen laden Sie ein?
invite-member = Eine Organisation
invite-bootstrap = Einen Treffpunkt
invite-bootstrap-hint = Ein Server, der Partnern hilft, einander zu finden, und nichts lesen kann.
invite-button = Einladung erstellen
invitation-title = Ihre Einladung
invitation-lead = Kopieren Sie diesen Text und geben Sie ihn weiter. Er wird nur jetzt gezeigt.
invitation-care = Wer den Text hat, kann beitreten. Er gilt bis { $when }.
invitation-text = Einladung
invitation-copy = Kopieren
invitation-done = Fertig
invitation-how = Der Partner führt auf seinem Computer „marshrut network join“ aus und fügt den Text ein.

about-title = Über Marshrut
about-what = Marshrut verbindet Organisationen, die Migrantinnen und Migranten helfen. Jede behält ihre Daten auf ihrem eigenen Computer. Hier finden Sie Angebote der Partner und vermitteln Menschen mit deren Einwilligung dorthin, damit unterwegs niemand verloren geht.
about-details = Dieser Knoten
about-version = Version
about-organisation = Organisation
about-network = Netzwerk
about-addresses = Partner erreichen uns unter
about-page = Adresse dieser Seiten
about-none = keine
about-protects = Was geschützt ist
about-protects-1 = Eine Vermittlung können nur Sie lesen und die Organisation, an die sie gesendet wird. Sie ist auf dem ganzen Weg verschlüsselt.
about-protects-2 = Alles auf dieser Festplatte ist mit der Passphrase verschlüsselt. Ein Computer, der ausgeschaltet oder gesperrt ist, verrät nichts.
about-protects-3 = Jedes Angebot wird so gezeigt, wie es unterschrieben und veröffentlicht wurde; unterwegs kann es niemand ändern.
about-not = Was nicht geschützt ist
about-not-1 = Ein Computer, den jemand anderes kontrolliert, während Sie daran arbeiten.
about-not-2 = Was auf dem Bildschirm zu sehen ist, Fotos davon, und Papier.
about-not-3 = Dass Ihr Computer mit Computern von Partnern spricht, und wann.
about-not-4 = Was die empfangende Organisation mit dem macht, was sie liest.
about-licence = Lizenz und Quellen
about-licence-text = Freie Software unter der GNU Affero General Public License, Version 3 oder neuer. Sie dürfen sie nutzen, untersuchen, weitergeben und verändern.
about-sources = Namen von Ländern und Sprachen: Unicode CLDR (Unicode License v3). Codes der Schlüsselgruppen: WHO SMART Guidelines HIV. Orte der Karte und ihre Namen: GeoNames (geonames.org, CC BY 4.0), von uns ausgewählt und gerundet. Umrisse der Länder: Natural Earth (gemeinfrei), Grenzen, wie die Vereinten Nationen sie anerkennen.

# Daten. $month ist eines von month-1 bis month-12 unten.
date-day = { $day }. { $month } { $year }
date-day-time = { $day }. { $month } { $year }, { $time } Uhr
date-day-time-this-year = { $day }. { $month }, { $time } Uhr
date-unknown = Datum unbekannt
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
day-1 = Mo
day-2 = Di
day-3 = Mi
day-4 = Do
day-5 = Fr
day-6 = Sa
day-7 = So
time-now = gerade eben
time-ago-minutes = { $count ->
    [one] vor { $count } Minute
   *[other] vor { $count } Minuten
}
time-ago-hours = { $count ->
    [one] vor { $count } Stunde
   *[other] vor { $count } Stunden
}
time-ago-days = { $count ->
    [one] vor { $count } Tag
   *[other] vor { $count } Tagen
}
time-ahead-minutes = { $count ->
    [one] in { $count } Minute
   *[other] in { $count } Minuten
}
time-ahead-hours = { $count ->
    [one] in { $count } Stunde
   *[other] in { $count } Stunden
}
time-ahead-days = { $count ->
    [one] in { $count } Tag
   *[other] in { $count } Tagen
}
# Eine Frist, die noch läuft, nach „Entscheiden:“.
time-due-minutes = { $count ->
    [one] noch { $count } Minute
   *[other] noch { $count } Minuten
}
time-due-hours = { $count ->
    [one] noch { $count } Stunde
   *[other] noch { $count } Stunden
}
time-due-days = { $count ->
    [one] noch { $count } Tag
   *[other] noch { $count } Tage
}
# Eine Frist, die verstrichen ist.
time-overdue-minutes = { $count ->
    [one] seit { $count } Minute überfällig
   *[other] seit { $count } Minuten überfällig
}
time-overdue-hours = { $count ->
    [one] seit { $count } Stunde überfällig
   *[other] seit { $count } Stunden überfällig
}
time-overdue-days = { $count ->
    [one] seit { $count } Tag überfällig
   *[other] seit { $count } Tagen überfällig
}
