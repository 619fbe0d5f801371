# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Was Mitglieder fanden, die sich ein Angebot angesehen haben, und was fällig ist.
verification-title = Prüfung
verification-open = Einzelheiten, bestätigen oder Einspruch erheben
verification-look = { $who }: { $how }, { $when }
verification-and = { $first } und { $last }
verification-confirmed-until = Die herausgebende Organisation steht bis { $when } für den Eintrag ein.
verification-no-date = Die herausgebende Organisation sagt nicht, bis wann der Eintrag gilt.
verification-shell = Jemand, der geprüft hat, ist nicht unabhängig von der herausgebenden Organisation: Eine kam allein durch die andere ins Netzwerk, oder beide durch dasselbe Mitglied. Das zählt nicht.
verification-until = Das gilt bis { $when }, wenn nichts Neues gesagt wird.
verification-attestations = Wer geprüft hat
verification-nobody = Nur die herausgebende Organisation hat sich geäußert.
verification-counts-until = zählt bis
verification-disputes = Einsprüche
verification-requests = Bitten um Prüfung
verification-answer = Ihre Antwort
verification-settle = Das ist geklärt
verification-revoke = Zurücknehmen
verification-take = Wir übernehmen das
verification-give-back = Wir geben es zurück
verification-send = Unterschreiben und an alle Mitglieder senden
verification-words = In eigenen Worten, über das Angebot, nie über eine Person
verification-confirm = Eintrag bestätigen
verification-confirm-hint = Sagen Sie, dass alles darin noch stimmt. Sonst gilt er nach seinem Datum als veraltet.
verification-until-day = Bis
verification-attest = Bestätigen, was Sie festgestellt haben
verification-attest-hint = Was Sie hier unterschreiben, geht unter dem Namen Ihrer Organisation an alle Mitglieder. Sagen Sie nur, was Sie selbst gesehen haben.
verification-method = Art der Prüfung
verification-any-method = Nach eigener Wahl
verification-observed = Wann
verification-quality = Noten, von 0 (schlecht) bis 4 (gut)
verification-level = Ihr Verhältnis zu diesem Angebot
verification-conflict = Was Sie damit verbindet
verification-conflict-hint = Das muss ausgefüllt werden. Wer mit einem Angebot zusammenarbeitet oder es bezahlt, darf prüfen, zählt aber nicht als unabhängig.
verification-conflict-words = Mehr dazu
verification-answers-request = Das ist die Antwort auf eine Bitte
verification-offers = Bietet: { $what }
verification-dispute = Einspruch erheben
verification-dispute-hint = Das Angebot wird sofort als strittig gezeigt, mit dem Namen Ihrer Organisation.
verification-reason = Was nicht stimmt
verification-against = Was bestritten wird
verification-the-record = der Eintrag selbst
verification-which = Welche Punkte
verification-request = Um eine Prüfung bitten
verification-whom = Wen
verification-by = Bis
verification-done-attest = Unterschrieben. Es ist unterwegs zu allen Mitgliedern.
verification-done-revoke = Zurückgenommen.
verification-done-dispute = Der Einspruch ist unterwegs zu allen Mitgliedern.
verification-done-answer = Die Antwort ist unterwegs zu allen Mitgliedern.
verification-done-request = Die Bitte ist unterwegs zu allen Mitgliedern.
verification-done-take = Für alle Mitglieder vermerkt.
verification-done-confirm = Bestätigt.

verdict-verified = Geprüft
verdict-peer-checked = Von Partnern geprüft
verdict-self-declared = Eigene Angaben
verdict-stale = Veraltet
verdict-disputed = Strittig
verdict-refuted = Widerlegt
verdict-is-verified = Unabhängig von { $publisher } geprüft durch: { $who }. Zuletzt vor Ort oder praktisch ausprobiert am { $when }; niemand erhebt Einspruch.
verdict-is-peer-checked = Geprüft durch: { $who }. Für „geprüft“ ohne Einschränkung braucht es { $needed } unabhängige Organisationen, von denen eine es vor Kurzem selbst ausprobiert hat.
verdict-is-tied = Geprüft hat es jemand, der damit zusammenarbeitet. Unabhängig hat es niemand geprüft.
verdict-is-self-declared = Das sagt nur { $publisher }. Unabhängig hat es niemand geprüft.
verdict-is-unconfirmed = { $publisher } stand bis { $until } dafür ein und hat es seitdem nicht bestätigt.
verdict-is-run-out = Was andere festgestellt haben, gilt nicht mehr. Es sollte wieder jemand prüfen.
verdict-is-disputed = Einspruch von: { $disputing }. Fragen Sie nach, bevor Sie jemanden hinschicken.
verdict-is-refuted = Jemand hat geprüft und festgestellt, dass dies nicht stimmt: { $items }.

method-site-visit = Besuch
method-mystery-client = verdeckter Besuch
method-test-message = Testnachricht
method-call = Anruf
method-documents = Unterlagen
method-desk = Recherche am Schreibtisch
level-independent = Wir haben nichts damit zu tun
level-peer = Wir machen etwas Ähnliches
level-self = Es ist unser Angebot
level-client-feedback = Wir geben weiter, was Klient*innen sagten
conflict-none = Nichts verbindet uns damit
conflict-same-country = Wir arbeiten im selben Land
conflict-partner = Wir arbeiten damit zusammen
conflict-funder = Wir bezahlen es, oder es bezahlt uns
quality-access = Zugang
quality-dignity = Würde, keine Stigmatisierung
quality-confidentiality = Vertraulichkeit
quality-waiting = Wartezeit
quality-competence = Kompetenz
finding-confirmed = Stimmt
finding-partial = Zum Teil
finding-refuted = Stimmt nicht
finding-not-checked = Nicht geprüft
worth-counts = zählt
worth-tied = mit dem Angebot verbunden
worth-refutes = kam zu einem anderen Ergebnis
worth-own = von der anbietenden Seite selbst
worth-same-voice = nicht unabhängig von der herausgebenden Organisation
worth-repeated = dieselbe Quelle wie eine andere
worth-changed = seitdem geändert
worth-superseded = durch eine spätere Prüfung ersetzt
worth-revoked = zurückgenommen
worth-expired = abgelaufen
worth-not-yet = noch nicht
worth-not-member = kein Mitglied mehr
dispute-closed = Es ist geschlossen oder gab es nie
dispute-wrong = Eine Angabe stimmt nicht
dispute-unsafe = Menschen sind dort in Gefahr
dispute-discriminates = Menschen werden abgewiesen oder gedemütigt
dispute-not-independent = Wer bestätigt hat, ist nicht unabhängig
dispute-other = Etwas anderes
dispute-open = offen
dispute-over = erledigt
dispute-answer-corrected = Der Einspruch stimmt, es wurde berichtigt
dispute-answer-rejected = Der Einspruch stimmt nicht
dispute-answer-settled = Geklärt
request-asks = { $who } bittet: { $whom }
request-anybody = alle, die können
request-open = noch nicht übernommen
request-taken = übernommen von { $who }
request-done = erledigt

calendar-title = Fällige Prüfungen
calendar-lead = Einsprüche zu beantworten, Angebote zu prüfen, eigene Einträge zu bestätigen.
calendar-empty = Nichts ist fällig.
calendar-more = { $count ->
    [one] Und noch { $count }.
   *[other] Und noch { $count }.
}
calendar-without-date = { $count ->
    [one] { $count } Eintrag von Ihnen sagt nicht, bis wann er gilt.
   *[other] { $count } Einträge von Ihnen sagen nicht, bis wann sie gelten.
}
task-answer-dispute = Einspruch beantworten
task-look = Prüfen
task-confirm = Eigenen Eintrag bestätigen
task-look-again = Noch einmal prüfen
task-take-on = Könnte übernommen werden
reminder-verifications = { $count ->
    [one] { $count } Prüfung ist fällig
   *[other] { $count } Prüfungen sind fällig
}
