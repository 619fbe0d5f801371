# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Unsere eigenen Angebote: Liste, Bearbeiten, Import.
own-title = Unsere eigenen Angebote
own-new = Neues Angebot beschreiben
own-change = Ändern
own-look = Seite ansehen
own-withdraw = Zurückziehen
own-drafts = Noch nicht veröffentlicht
own-draft-new = ein neues Angebot
own-draft-change = Änderungen an einem veröffentlichten Angebot
own-total = { $count ->
    [0] Zurzeit ist kein Angebot von Ihnen veröffentlicht.
    [one] { $count } Angebot
   *[other] { $count } Angebote
}
own-due = { $count ->
    [one] Nur zeigen, was jetzt zu bestätigen ist ({ $count })
   *[other] Nur zeigen, was jetzt zu bestätigen ist ({ $count })
}
own-all = Alle zeigen
own-due-soon = Bald zu bestätigen
own-overdue = Bestätigung abgelaufen
own-never = Nie bestätigt
own-missing = Nicht angegeben: { $fields }
own-confirm-hint = Stimmt noch alles, was dort steht? Bestätigen Sie es, dann wissen Partner für ein weiteres halbes Jahr, dass sie sich darauf verlassen können.
own-confirm-one = Stimmt noch: bestätigen
own-confirm-ticked = Alle angekreuzten bestätigen
own-done-saved = Gespeichert. Nur Ihre Organisation sieht den Entwurf.
own-done-published = Veröffentlicht. Partner erhalten es, sobald sie verbunden sind.
own-done-withdrawn = Zurückgezogen. Partner finden es nicht mehr.
own-done-discarded = Der Entwurf wurde gelöscht.
own-done-nothing = Kreuzen Sie die Angebote an, die Sie bestätigen möchten.
own-done-confirmed = { $count ->
    [one] { $count } Angebot für ein halbes Jahr bestätigt.
   *[other] { $count } Angebote für ein halbes Jahr bestätigt.
}
own-done-imported = { $count ->
    [one] { $count } Angebot aus der Datei veröffentlicht.
   *[other] { $count } Angebote aus der Datei veröffentlicht.
}
own-keep = Nein, zurück
own-discard-title = Den Entwurf löschen?
own-discard-text = Was Sie über „{ $service }“ geschrieben haben, ist dann weg. Was veröffentlicht ist, bleibt, wie es ist.
own-discard-button = Entwurf löschen
own-discard-changes = Änderungen verwerfen
own-withdraw-title = Dieses Angebot zurückziehen?
own-withdraw-text = Partner finden „{ $service }“ dann nicht mehr, und niemand kann dorthin vermittelt werden. Wer die alte Adresse öffnet, liest den Grund. Ist es nur vorübergehend geschlossen, ändern Sie stattdessen den Status.
own-withdraw-button = Endgültig zurückziehen
own-reason = Warum?
own-reason-ended = Es wurde eingestellt
own-reason-moved = Eine andere Organisation betreibt oder beschreibt es jetzt
own-reason-mistake = Es wurde aus Versehen veröffentlicht
own-reason-unsafe = Menschen sind dort nicht sicher
own-reason-other = Ein anderer Grund
problem-service-withdrawn-ended = Die herausgebende Organisation hat dieses Angebot zurückgezogen: Es wurde eingestellt.
problem-service-withdrawn-moved = Die herausgebende Organisation hat dieses Angebot zurückgezogen: Eine andere Organisation betreibt oder beschreibt es jetzt.
problem-service-withdrawn-mistake = Die herausgebende Organisation hat dieses Angebot zurückgezogen: Es wurde aus Versehen veröffentlicht.
problem-service-withdrawn-unsafe = Die herausgebende Organisation hat dieses Angebot zurückgezogen: Menschen sind dort nicht sicher.
problem-service-withdrawn-other = Die herausgebende Organisation hat dieses Angebot zurückgezogen.
problem-service-draft-too-many = Es gibt zu viele Entwürfe. Veröffentlichen Sie einige oder löschen Sie die, die Sie nicht mehr brauchen.
problem-service-draft-too-long = Das ist mehr Text, als ein Angebot aufnehmen kann. Kürzen Sie ihn.
problem-service-draft-problems = Zuerst ist noch etwas zu berichtigen.
problem-services-read-anew = Ihre Angebote werden neu gelesen, weil ein Schlüssel ersetzt wurde. Versuchen Sie es gleich noch einmal.
problem-record-too-long = Das ist mehr Text, als ein Angebot aufnehmen kann. Kürzen Sie die Beschreibungen.

own-held-title = Nichts ist verloren
own-held-lead = Ihre Sitzung war zu Ende, bevor das gespeichert wurde. Was Sie geschrieben haben, ist noch auf dieser Seite. Melden Sie sich in einem neuen Tab wieder an, kommen Sie hierher zurück und drücken Sie die Schaltfläche.
own-held-sign-in = In einem neuen Tab anmelden
own-held-again = Die Seite wurde vor Ihrer letzten Anmeldung geöffnet. Was Sie geschrieben haben, ist noch hier: Drücken Sie die Schaltfläche, um es zu behalten.
own-held-button = Speichern, was ich geschrieben habe

own-step-words = Namen
own-step-help = Was und für wen
own-step-place = Wo und wann
own-step-contact = Kontakt und Bedingungen
own-step-check = Prüfen und veröffentlichen
own-words-title = Wie es heißt
own-words-lead = Schreiben Sie es in jeder Sprache, in der Menschen danach suchen. Jede Seite wird gespeichert, wenn Sie weitergehen.
own-help-title = Was es bietet und für wen
own-help-lead = Kreuzen Sie an, was passt. Was Sie offen lassen, wird als „nicht angegeben“ gezeigt.
own-place-title = Wo es ist und wann es geöffnet hat
own-place-lead = Schreiben Sie nie die Adresse einer Unterkunft, die Menschen schützt, und keine andere, die geheim bleiben muss.
own-contact-title = Wie man es erreicht und was Sie zusagen
own-contact-lead = Nennen Sie Telefon und E-Mail einer Stelle, nicht einer Privatperson.
own-check-title = Prüfen und veröffentlichen
own-section-words = Name und Beschreibung
own-section-status = Läuft das Angebot?
own-section-provider = Eine andere Organisation bietet es an
own-section-provider-hint = Nur wenn Sie das Angebot einer Klinik oder eines Partners beschreiben, die Sie kennen.
own-section-offered = Arten der Hilfe
own-section-spoken = Sprachen
own-section-cost = Kosten
own-section-papers = Dokumente
own-section-whom = Für wen
own-section-places = Orte
own-section-places-hint = Anhand der Stadt erscheint das Angebot auf der Karte. Eine Unterkunft oder ein Ort mit geheimer Adresse erscheint dort nie.
own-section-hours = Öffnungszeiten
own-section-hours-hint = Eine Zeile für Tage mit denselben Zeiten. Bei einer Mittagspause nehmen Sie zwei Zeilen. An welchen Tagen geschlossen ist, schreiben Sie in eine Notiz.
own-section-access = Zugang
own-section-reach = Kontakt
own-section-terms = Vermittlungen
own-section-terms-hint = Das sehen Partner, bevor sie schreiben. Was Sie hier zusagen, wird zur Frist, wenn es kürzer ist als die des Netzwerks.
own-section-safety = Sicherheit
own-section-safety-hint = Das sehen nur Mitglieder des Netzwerks. Es kann einen Menschen vor Gefahr bewahren: Sagen Sie lieber „nicht bekannt“, als zu raten.
own-section-continuity = Eine Behandlung fortsetzen
own-section-seen = Wer es sieht
own-section-confirm = Bestätigt bis
own-name-in = Name ({ $language })
own-description-in = Was man dort bekommt ({ $language })
own-add-language = Weitere Sprache
own-add = Hinzufügen
own-other-languages = Andere Sprachen
own-partners = Partner
own-place = Ort { $count }
own-another-place = Weiterer Ort
own-place-hidden = Dieser Ort wird nie auf der Karte gezeigt.
own-place-known = Auf der Karte liegt es hier: { $town }.
own-place-unknown = Die Karte kennt diese Stadt nicht. Partner lesen den Namen trotzdem; prüfen Sie die Schreibweise.
own-hours-row = Zeiten { $count }
own-more-rows = Speichern und Zeilen hinzufügen
own-publish = Veröffentlichen
own-preview = So werden es Partner sehen
own-differences = Was sich ändert
own-differences-none = Alles ist so, wie es veröffentlicht ist.
own-unstated = Hier werden Partner „nicht angegeben“ lesen
own-seen-public = Alle dürfen es sehen: Es wird auch an öffentliche Verzeichnisse gegeben. Was Sie über Sicherheit sagen, bleibt im Netzwerk.
own-seen-network = Alle Mitglieder des Netzwerks werden es sehen.
own-seen-named = { $count ->
    [one] Nur { $count } von Ihnen gewählter Partner wird es sehen.
   *[other] Nur { $count } von Ihnen gewählte Partner werden es sehen.
}

field-service-provider-name = Name der Organisation
field-service-provider-description = Was das für eine Organisation ist
field-service-provider-url = Website der Organisation
field-service-status = Status
field-service-status-active = Es läuft
field-service-status-temporarily-closed = Vorübergehend geschlossen
field-service-status-inactive = Läuft zurzeit nicht
field-service-status-defunct = Eingestellt
field-service-categories = Was bekommt man dort?
field-service-target-groups = Für wen ist es gedacht?
field-service-target-groups-hint = Kreuzen Sie nichts an, wenn alle kommen dürfen.
field-service-eligibility-minimum-age = Mindestalter
field-service-eligibility-maximum-age = Höchstalter
field-service-eligibility-legal-statuses = Möglicher Aufenthaltsstatus
field-service-eligibility-legal-statuses-hint = Kreuzen Sie nichts an, wenn jeder möglich ist.
field-service-eligibility-citizenships = Mögliche Staatsangehörigkeiten
field-service-eligibility-citizenships-hint = Namen von Ländern, durch Kommas getrennt. Lassen Sie es leer, wenn jede möglich ist.
field-service-eligibility-description = Andere Bedingungen
field-service-cost = Was kostet es?
field-service-cost-free = Nichts
field-service-cost-partly = Etwas, für manche Menschen oder manche Leistungen
field-service-cost-paid = Es ist kostenpflichtig
field-service-cost-described = Wie unten beschrieben
field-service-cost-details = Beträge, kurz beschrieben
field-service-documents = Welche Dokumente sind nötig?
field-service-documents-none = Gar keine
field-service-documents-listed = Diese
field-service-documents-list = Dokumente, eines pro Zeile
field-service-languages = Welche Sprachen werden dort gesprochen?
field-service-place-country = Land
field-service-place-city = Stadt oder Ort
field-service-place-region = Region
field-service-place-address = Straße und Hausnummer
field-service-place-postal-code = Postleitzahl
field-service-place-withheld = Die Adresse bleibt geheim, um Menschen zu schützen
field-service-place-withheld-hint = Schreiben Sie dann keine Straße.
field-service-hours-opens = Von
field-service-hours-closes = Bis
field-service-hours-notes = Notiz
field-service-hours-notes-hint = Zum Beispiel: nach Vereinbarung, an Feiertagen geschlossen
field-service-access = Wie kann man kommen?
field-service-access-notes = Was man tun muss, um Hilfe zu bekommen
field-service-areas = Zuständig für diese Gebiete, eines pro Zeile
field-service-contact-phones = Telefonnummern, eine pro Zeile
field-service-contact-phones-hint = Mit der Vorwahl des Landes, zum Beispiel +995 32 200 00 00
field-service-contact-email = E-Mail
field-service-contact-url = Website
field-service-referral-terms = Nehmen Sie dafür Vermittlungen an?
field-service-referral-terms-yes = Ja
field-service-referral-terms-no = Nein
field-service-referral-terms-decide-emergency-h = Notfall: Stunden bis zur Entscheidung
field-service-referral-terms-decide-urgent-h = Dringend: Stunden bis zur Entscheidung
field-service-referral-terms-decide-normal-h = Normal: Stunden bis zur Entscheidung
field-service-referral-terms-feedback-days = Tage bis zur ersten Rückmeldung
field-service-capacity = Gibt es jetzt Plätze?
field-service-capacity-available = Ja
field-service-capacity-none = Nein
field-service-capacity-waiting-list = Es gibt eine Warteliste
field-service-capacity-assess-first = Nach einem Vorgespräch
field-service-safety-anonymous = Kann man kommen, ohne einen Namen zu nennen?
field-service-safety-anonymous-yes = Ja
field-service-safety-anonymous-no = Nein
field-service-safety-anonymous-unknown = Nicht bekannt
field-service-safety-reports-to-authorities = Werden Menschen an Behörden gemeldet?
field-service-safety-reports-to-authorities-yes = Ja
field-service-safety-reports-to-authorities-no = Nein
field-service-safety-reports-to-authorities-unknown = Nicht bekannt
field-service-safety-copies-papers = Werden Ausweise kopiert?
field-service-safety-copies-papers-yes = Ja
field-service-safety-copies-papers-no = Nein
field-service-safety-copies-papers-unknown = Nicht bekannt
field-service-safety-serves-non-citizens = Wird auch Menschen ohne die Staatsangehörigkeit des Landes geholfen?
field-service-safety-serves-non-citizens-yes = Ja
field-service-safety-serves-non-citizens-no = Nein
field-service-safety-serves-non-citizens-unknown = Nicht bekannt
field-service-continuity-dispenses-to-foreigners = Bekommen Zugewanderte dort Medikamente?
field-service-continuity-dispenses-to-foreigners-yes = Ja
field-service-continuity-dispenses-to-foreigners-no = Nein
field-service-continuity-dispenses-to-foreigners-unknown = Nicht bekannt
field-service-continuity-remote-registration = Länder, deren Staatsangehörige aus der Ferne registriert werden
field-service-continuity-remote-registration-hint = Namen von Ländern, durch Kommas getrennt.
field-service-continuity-ships-medicine = Werden Medikamente verschickt?
field-service-continuity-ships-medicine-yes = Ja
field-service-continuity-ships-medicine-no = Nein
field-service-continuity-ships-medicine-unknown = Nicht bekannt
field-service-continuity-months-given = Für wie viele Monate gibt es Medikamente auf einmal?
field-service-continuity-tests-required = Vorher nötige Untersuchungen, eine pro Zeile
field-service-visibility = Wer darf es sehen?
field-service-visibility-network = Mitglieder des Netzwerks
field-service-visibility-public = Alle
field-service-visibility-public-hint = Auch in öffentlichen Verzeichnissen. Was Sie über Sicherheit sagen, steht dort nie.
field-service-visibility-named = Nur Partner, die ich wähle
field-service-visibility-named-hint = Kreuzen Sie sie in der Liste unten an.
field-service-confirmed-until = Bis zu welchem Tag stimmt das alles?
field-service-confirmed-until-hint = Sie werden einen Monat vorher erinnert. Höchstens ein Jahr ab heute.

mend-missing-name = Schreiben Sie, wie das Angebot heißt, in mindestens einer Sprache.
mend-missing-description = Schreiben Sie in wenigen Sätzen, was man dort bekommt, in mindestens einer Sprache.
mend-missing-status = Wählen Sie, ob das Angebot jetzt läuft.
mend-missing-categories = Wählen Sie mindestens eine Art der Hilfe.
mend-missing-provider = Schreiben Sie den Namen der Organisation, die es anbietet, oder leeren Sie die beiden anderen Felder.
mend-missing-cost = Beschreiben Sie, was es kostet.
mend-missing-documents = Nennen Sie die Dokumente, eines pro Zeile, oder wählen Sie, dass keine nötig sind.
mend-missing-place = Wählen Sie das Land dieses Ortes.
mend-missing-referral-terms = Wählen Sie, ob Sie Vermittlungen annehmen, oder leeren Sie die Felder für Stunden und Tage.
mend-missing-visibility = Kreuzen Sie die Partner an, die es sehen dürfen.
mend-missing = Füllen Sie das aus.
mend-too-long = Dieser Text ist zu lang. Kürzen Sie ihn.
mend-too-many = Das sind zu viele. Entfernen Sie einige.
mend-characters = Der Text enthält ein Zeichen, das sich nicht sicher zeigen lässt. Tippen Sie ihn neu, statt ihn zu kopieren.
mend-choice = Wählen Sie aus der Liste.
mend-unknown = Das ist hier nicht bekannt. Prüfen Sie die Schreibweise.
mend-unknown-eligibility = Eines der Länder ist nicht bekannt. Prüfen Sie die Schreibweise; trennen Sie Länder durch Kommas.
mend-unknown-continuity = Eines der Länder ist nicht bekannt. Prüfen Sie die Schreibweise; trennen Sie Länder durch Kommas.
mend-number = Schreiben Sie eine ganze Zahl ohne Buchstaben.
mend-number-eligibility = Schreiben Sie ein Alter in Jahren, von 0 bis 120.
mend-number-referral-terms = Schreiben Sie eine ganze Zahl: höchstens 2160 Stunden, höchstens 730 Tage.
mend-number-continuity = Schreiben Sie die Zahl der Monate, höchstens 24.
mend-age-order = Das Höchstalter liegt unter dem Mindestalter. Vertauschen Sie beide.
mend-time = Schreiben Sie eine Uhrzeit, zum Beispiel 9:30 oder 18:00.
mend-time-order = Es schließt in dem Moment, in dem es öffnet. Für Tag und Nacht schreiben Sie 0:00 und 24:00.
mend-times-missing = Schreiben Sie, von wann bis wann an diesen Tagen geöffnet ist, oder eine Notiz.
mend-date = Wählen Sie einen Tag.
mend-past = Dieser Tag ist vorbei. Wählen Sie einen Tag, bis zu dem das alles stimmen wird.
mend-far = Wählen Sie einen Tag innerhalb eines Jahres ab heute.
mend-email = Schreiben Sie eine Adresse, zum Beispiel office@example.org.
mend-url = Schreiben Sie eine Adresse, zum Beispiel https://example.org.
mend-phone = Schreiben Sie Telefonnummern, eine pro Zeile, zum Beispiel +995 32 200 00 00.
mend-withheld = Die Adresse bleibt geheim: Löschen Sie sie hier oder entfernen Sie unten das Häkchen.

own-import-title = Angebote aus einer Datei importieren
own-import-lead = Sie sehen zuerst, was neu ist, was sich ändert und was nicht übernommen werden kann. Nichts wird veröffentlicht, bevor Sie zustimmen.
own-import-file = Datei
own-import-file-hint = HSDS 3.1 als JSON oder JSON Lines, oder eine Tabelle als CSV mit Kopfzeile. Höchstens 32 MB.
own-import-language = Sprache der Texte
own-import-language-hint = Für Texte, die ihre Sprache nicht nennen.
own-import-button = Ansehen, was sich ändern würde
own-import-empty = In dieser Datei ist kein Angebot. Wählen Sie eine HSDS-Datei (JSON) oder eine Tabelle (CSV).
own-review-title = Was der Import ändern würde
own-review-lead = Noch ist nichts veröffentlicht.
own-review-new = { $count ->
    [one] { $count } neues Angebot
   *[other] { $count } neue Angebote
}
own-review-changed = { $count ->
    [one] { $count } Angebot ändert sich
   *[other] { $count } Angebote ändern sich
}
own-review-unchanged = { $count ->
    [one] { $count } Angebot bleibt, wie es ist
   *[other] { $count } Angebote bleiben, wie sie sind
}
own-review-refused = { $count ->
    [one] { $count } Datensatz kann nicht übernommen werden
   *[other] { $count } Datensätze können nicht übernommen werden
}
own-review-more = { $count ->
    [one] und { $count } weiterer, hier nicht gezeigt
   *[other] und { $count } weitere, hier nicht gezeigt
}
own-review-nothing = Es gibt nichts zu veröffentlichen.
own-review-publish = Das veröffentlichen
own-review-back = Andere Datei wählen
own-review-refused-title = Kann nicht übernommen werden
own-review-refused-hint = Berichtigen Sie das in der Datei und importieren Sie sie noch einmal; die übrigen Datensätze müssen nicht darauf warten.
own-review-changed-title = Änderungen
own-review-new-title = Neu
own-review-noted-title = Übernommen, aber bitte ansehen
own-review-fields = ändert sich: { $fields }
own-line = Zeile { $count }
problem-import-review-gone = Dieser Import liegt nicht mehr bereit. Wählen Sie die Datei noch einmal.
problem-import-too-long = Die Datei ist zu groß für den Browser: höchstens 32 MB. Teilen Sie sie auf oder nutzen Sie „marshrut services import“.
problem-import-cut-short = Die Datei kam nicht vollständig an. Wählen Sie sie noch einmal.
import-problem-syntax = Das ist weder JSON noch CSV. Sehen Sie nach, ob in dieser Zeile ein Komma, ein Anführungszeichen oder eine Klammer fehlt.
import-problem-encoding = Der Text ist nicht in UTF-8. Speichern Sie die Datei als UTF-8 und versuchen Sie es noch einmal.
import-problem-too-large = Dieser Datensatz ist zu groß. Kürzen Sie seine Texte.
import-problem-too-deep = Die Daten sind zu tief verschachtelt. Exportieren Sie die Datei noch einmal.
import-problem-too-many = Davon gibt es zu viele. Teilen Sie die Datei auf.
import-problem-not-a-service = Das ist kein Angebot. Lassen Sie den Datensatz weg oder geben Sie ihm einen Namen und eine ID.
import-problem-duplicate-id = Dasselbe Angebot steht zweimal in der Datei. Entfernen Sie eines.
import-problem-shared-id = Ein anderes Angebot in der Datei hat dieselbe ID. Geben Sie jedem eine eigene.
import-problem-missing = Das fehlt im Datensatz. Ergänzen Sie es in der Datei; ohne ID wird das Angebot beim nächsten Mal nicht wiedererkannt.
import-problem-wrong-type = Der Wert ist von der falschen Art, zum Beispiel eine Liste statt eines Textes. Berichtigen Sie ihn oder lassen Sie ihn weg.
import-problem-invalid-value = Dieser Wert ist in dem Feld nicht erlaubt und wurde weggelassen.
import-problem-shortened = Der Text war zu lang und wurde gekürzt.
import-problem-cleaned = Zeichen, die sich nicht zeigen lassen, wurden entfernt.
import-problem-unknown-term = Dieser Begriff steht nicht in der Liste des Netzwerks. Er bleibt, wie er ist.
import-problem-formula = Die Zelle beginnt wie eine Tabellenformel. Sie wurde als einfacher Text übernommen.
import-problem-not-kept = Für dieses Feld gibt es keinen Platz. Es wurde weggelassen.
record-field-name = Name
record-field-description = Beschreibung
record-field-provider = wer es anbietet
record-field-categories = Arten der Hilfe
record-field-target-groups = für wen
record-field-status = Status
record-field-eligibility = Bedingungen
record-field-documents = Dokumente
record-field-cost = Kosten
record-field-languages = Sprachen
record-field-access = Zugang
record-field-access-notes = was man tun muss, um Hilfe zu bekommen
record-field-places = Adresse
record-field-areas = Gebiete
record-field-hours = Öffnungszeiten
record-field-contact = Kontakt
record-field-capacity = Plätze
record-field-referral-terms = Vermittlungen
record-field-safety = Sicherheit
record-field-continuity = Behandlung
record-field-visibility = wer es sieht
record-field-confirmed-until = bestätigt bis
record-field-last-modified = Datum der letzten Änderung
services-legal-status = Aufenthaltsstatus
services-free = Nur Kostenloses
