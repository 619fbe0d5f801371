# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
attachments-title = Dateien
attachments-link = Dateien dieser Vermittlung
attachments-back = Vermittlung { $handle }
attachments-none = Keine Dateien.
attachments-untitled = Datei ohne Titel
attachments-facts = { $kind }, { $size }
attachments-until = Wird auf beiden Computern vernichtet:
attachments-save = Auf diesem Computer speichern
attachments-discard = Entfernen
attachments-add = Datei hinzufügen
attachments-what = Was ist das?
attachments-what-hint = Zum Beispiel: Entlassungsbrief. Keine Namen, keine Nummern.
attachments-file = Die Datei
attachments-add-button = Verschlüsseln und hinzufügen
attachments-takes = Bei einer großen Datei dauert es bis zu einer Minute. Lassen Sie diese Seite offen, bis hier steht, dass die Datei hinzugefügt ist.
attachments-working = Die Datei wird gelesen, bereinigt und verschlüsselt.
attachments-add-once = Ausweisdokument einmalig weitergeben
attachments-once-hint = Nur wenn eine Fernregistrierung es verlangt. Bitten Sie die Person um ihre Einwilligung zu genau diesem Schritt. Nach drei Tagen wird das Dokument auf beiden Computern vernichtet.
attachments-once-given = Wie hat die Person genau diesem Schritt zugestimmt?
attachments-once-language = In welcher Sprache wurde es erklärt?
attachments-once-button = Verschlüsseln und einmalig weitergeben
attachments-sender-only = Nur die Organisation, die die Vermittlung gesendet hat, kann Dateien hinzufügen.
attachments-closed = Diese Vermittlung ist abgeschlossen. Es können keine Dateien mehr hinzugefügt werden.
attachments-not-agreed = Die Person hat nicht zugestimmt, dass mit dieser Vermittlung Dateien weitergegeben werden.
attachments-done = Die Datei ist verschlüsselt und hinzugefügt.
attachments-discarded = Die Datei wurde entfernt.

attachment-uploading = Noch nicht fertig hochgeladen
attachment-kept = Wird mit dem Entwurf gesendet
attachment-waiting = Wartet, bis der Knoten des Partners direkt erreichbar ist
attachment-waiting-theirs = Wartet, bis der Knoten des Partners direkt erreichbar ist: Dateien gehen nicht über Postfächer
attachment-coming = { $arrived } von { $parts } Teilen
attachment-here = Hier
attachment-here-theirs = Auf dem Computer des Partners
attachment-gone = Vernichtet

media-image-jpeg = JPEG-Bild
media-image-png = PNG-Bild
media-image-webp = WebP-Bild
media-application-pdf = PDF-Dokument
media-text-plain = Text

field-attachments = Dateien
field-attachments-hint = Briefe, Befunde oder Bilder, die Sie der Vermittlung hinzufügen. Ausweisdokumente brauchen eine eigene Einwilligung.

event-attach = Datei hinzugefügt
event-attach-once = Dokument einmalig weitergegeben
action-attach = Datei hinzufügen
action-button-attach = Datei hinzufügen
action-attach-once = Dokument einmalig weitergeben
action-button-attach-once = Einmalig weitergeben

problem-attachment-kind = Dateien dieser Art werden nicht angenommen. Senden Sie ein Bild (JPEG, PNG, WebP), ein PDF oder einfachen Text.
problem-attachment-length = Die Datei ist leer oder zu groß.
problem-attachment-gap = Die Datei ist zu groß.
problem-attachment-cut-short = Die Datei kam nicht vollständig an. Versuchen Sie es noch einmal.
problem-attachment-too-many = Diese Vermittlung hat schon zu viele Dateien.
problem-attachment-not-yet = Ein Ausweisdokument kann erst weitergegeben werden, wenn der Partner die Vermittlung angenommen hat.
problem-attachment-consent = Geben Sie an, wie und in welcher Sprache die Person zugestimmt hat.
problem-attachment-title = Der Titel ist zu lang.
problem-attachment-sent = Der Partner weiß schon von dieser Datei. Soll sie vernichtet werden, widerrufen Sie die Einwilligung.
problem-attachment-not-here = Die Datei ist noch nicht vollständig angekommen. Es geht von selbst weiter, solange beide Computer verbunden sind.
problem-referral-files-outside-consent = Der Entwurf enthält Dateien, aber die Person hat nicht zugestimmt, dass Dateien weitergegeben werden. Entfernen Sie sie oder bitten Sie um die Einwilligung.
attachments-kilobytes = { $size } KB
attachments-megabytes = { $size } MB
