# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Datenschutz, und ausprobieren, ob sich eine Sicherung öffnet.
staff-care = Betreuung dieses Knotens
protection-title = Datenschutz
protection-hint = Was wie lange gespeichert wird und worum eine Person bitten kann.
protection-terms = Was wie lange gespeichert wird
protection-lead = Das Programm hält diese Zeiten von selbst ein, auf diesem Computer und auf denen der Partner.
protection-what-closed = Inhalt einer abgeschlossenen Vermittlung
protection-term-closed = { $count ->
    [one] { $count } Tag nach dem Abschluss; dann wird sein Schlüssel vernichtet. Die Fallbegleitung kann ihn hier mit einem Grund länger behalten, für höchstens { $most } Tage auf einmal.
   *[other] { $count } Tage nach dem Abschluss; dann wird sein Schlüssel vernichtet. Die Fallbegleitung kann ihn hier mit einem Grund länger behalten, für höchstens { $most } Tage auf einmal.
}
protection-what-withdrawn = Inhalt, wenn die Person die Einwilligung widerruft
protection-term-withdrawn = Hier sofort vernichtet, beim Partner, sobald sein Computer davon erfährt.
protection-what-drafts = Entwürfe
protection-term-drafts = Bis sie gesendet oder gelöscht werden. Sie verlassen diesen Computer erst beim Senden.
protection-what-files = Dateien, die nur einmal gezeigt werden
protection-term-files = { $count ->
    [one] Höchstens { $count } Stunde, auf beiden Seiten.
   *[other] Höchstens { $count } Stunden, auf beiden Seiten.
}
protection-what-mailboxes = Verschlüsselte Nachrichten in Postfächern der Partner
protection-term-mailboxes = { $count ->
    [one] Höchstens { $count } Tag. Wer das Postfach führt, kann sie nicht lesen.
   *[other] Höchstens { $count } Tage. Wer das Postfach führt, kann sie nicht lesen.
}
protection-what-questions = Fragen nach Plätzen
protection-term-questions = { $count ->
    [one] { $count } Tag. Sie sagen nichts über eine Person.
   *[other] { $count } Tage. Sie sagen nichts über eine Person.
}
protection-what-traces = Dass es eine Vermittlung gab
protection-term-traces = Das bleibt: an wen, wann, in welchem Stand. Nichts über die Person und nichts vom Inhalt.
protection-what-audit = Protokoll
protection-term-audit = { $count ->
    [one] Der letzte { $count } Eintrag: wer was wann getan hat, ohne Inhalt. Dann fällt die ältere Hälfte weg.
   *[other] Höchstens { $count } Einträge: wer was wann getan hat, ohne Inhalt. Dann fällt die ältere Hälfte weg.
}
protection-what-typed = Was jemand gerade schrieb, als die Sitzung endete
protection-term-typed = { $count ->
    [one] Höchstens { $count } Stunde, nur im Arbeitsspeicher, ohne Sitzung niemandem gezeigt.
   *[other] Höchstens { $count } Stunden, nur im Arbeitsspeicher, ohne Sitzung niemandem gezeigt.
}
protection-person = Worum eine Person bitten kann
protection-person-lead = Alles über eine Person findet sich über das Kürzel, das auf den Papieren der Vermittlung steht.
protection-export = Um eine Kopie von allem, was über sie gespeichert ist, zum Lesen oder für Programme. Die Fallbegleitung erstellt sie.
protection-erase = Darum, dass alles gelöscht wird, hier und bei Partnern, die es mit einer Unterschrift bestätigen. Das tut die Fallbegleitung oder die Administration; die Administration löscht, ohne zu sehen, was es ist.
protection-backups = Sicherungen
protection-backups-lead = Darin stehen die Schlüssel der Organisation und was das Netzwerk weiß. Vermittlungen stehen nicht darin, damit keine Sicherung eine Löschung überdauert.
client-erase-unseen = Sie kümmern sich um den Knoten und sehen nicht, was er über eine Person speichert. Löschen können Sie es. Möchte die Person eine Kopie? Dann lassen Sie die Fallbegleitung sie vorher erstellen.
rehearsal-title = Eine Sicherung und ihren Code prüfen
rehearsal-hint = Öffnet das Papier die Datei? Es wird nichts geändert.
rehearsal-lead = Wählen Sie die Datei der Sicherung und geben Sie den Wiederherstellungscode vom Papier ein oder zwei der drei Anteile. Sie sehen, wessen Sicherung es ist und von wann. Nichts wird geändert, und nichts wird gespeichert.
rehearsal-button = Prüfen
rehearsal-opens = Das Papier öffnet diese Sicherung
rehearsal-of = Sie bringt { $organisation } auf den Stand vom { $when } zurück.
rehearsal-ours = Sie gehört unserer Organisation. Wurde seitdem ein Schlüssel ersetzt? Dann machen Sie eine neue Sicherung.
rehearsal-others = Sie gehört nicht unserer Organisation: Von uns kommt damit nichts zurück.
