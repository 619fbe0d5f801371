# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Die Selbstprüfung: was gefunden wurde und was zu tun ist (`-cure`).
doctor-title = Ist alles in Ordnung?
doctor-lead = Dieser Computer und der Knoten haben sich gerade selbst geprüft. Zuerst steht, worum Sie sich kümmern müssen.
doctor-again = Noch einmal prüfen
doctor-all-well = Es ist nichts zu tun. Alles ist in Ordnung.
doctor-well = Was in Ordnung ist
doctor-told = { $count ->
    [one] { $count } Sache auf diesem Computer muss behoben werden.
   *[other] { $count } Sachen auf diesem Computer müssen behoben werden.
}
doctor-hint = Das Programm prüft den Computer, die Festplatte, die Schlüssel und die Verbindungen und sagt, was zu tun ist.
doctor-clock-plausible = Die Uhr des Computers zeigt ein plausibles Datum.
doctor-clock-back = Die Uhr des Computers ist zurückgesprungen: Dateien hier sind neuer als die jetzige Zeit.
doctor-clock-back-cure = Stellen Sie Datum und Uhrzeit des Computers ein, am besten über das Internet.
doctor-clock-impossible = Die Uhr des Computers zeigt ein unmögliches Datum. Davon hängen Fristen und Unterschriften ab.
doctor-clock-impossible-cure = Stellen Sie Datum und Uhrzeit des Computers ein, am besten über das Internet.
doctor-disk-enough = Auf der Festplatte ist Platz: { $free } GiB.
doctor-disk-low = Auf der Festplatte ist nur noch wenig Platz: { $free } MiB.
doctor-disk-low-cure = Schaffen Sie Platz auf der Festplatte: Löschen oder verschieben Sie, was nicht gebraucht wird, aber nichts im Verzeichnis des Programms selbst.
doctor-disk-full = Die Festplatte ist fast voll: { $free } MiB sind frei. Der Knoten hält an, wenn sich nichts mehr schreiben lässt.
doctor-disk-full-cure = Schaffen Sie Platz auf der Festplatte: Löschen oder verschieben Sie, was nicht gebraucht wird, aber nichts im Verzeichnis des Programms selbst.
doctor-disk-unknown = Wie viel Platz auf der Festplatte frei ist, ließ sich nicht feststellen.
doctor-disk-unknown-cure = Sehen Sie selbst nach: Der Knoten braucht 1 GiB, um sicher zu laufen.
doctor-permissions-closed = Nur dieses Benutzerkonto des Computers kann die Dateien des Knotens lesen.
doctor-permissions-open = Andere Benutzerkonten dieses Computers haben Zugriff auf: { $files }
doctor-permissions-open-cure = Lassen Sie die Person, die sich um den Computer kümmert, anderen diese Rechte entziehen: chmod -R go= und das Verzeichnis.
doctor-permissions-unchecked = Wer sonst noch die Dateien des Knotens lesen kann, wird auf diesem System nicht geprüft.
doctor-swap-none = Der Computer schreibt keinen Arbeitsspeicher unverschlüsselt auf die Festplatte.
doctor-swap-open = Der Computer schreibt Arbeitsspeicher unverschlüsselt auf die Festplatte: { $areas }. Was auf dem Bildschirm war, lässt sich dort vielleicht später finden.
doctor-swap-open-cure = Lassen Sie die Person, die sich um den Computer kümmert, die ganze Festplatte verschlüsseln oder die Auslagerung (Swap) ausschalten.
doctor-swap-unchecked = Ob Arbeitsspeicher auf die Festplatte geschrieben wird, wird auf diesem System nicht geprüft.
doctor-state-locked = Der Knoten ist gesperrt: Mit Partnern wird nichts ausgetauscht.
doctor-state-locked-cure = Melden Sie sich mit der Passphrase an.
doctor-state-no-network = Der Knoten gehört zu keinem Netzwerk.
doctor-state-no-network-cure = Treten Sie mit der Einladung eines Partners bei oder gründen Sie ein Netzwerk.
doctor-state-stopped = Der Knoten hat angehalten.
doctor-state-stopped-cure = Starten Sie das Programm neu und lesen Sie, was es ausgibt.
doctor-state-recovering = Partner haben mehr von unseren Einträgen als dieser Computer. Sie werden gerade geholt; bis dahin wird nichts gesendet.
doctor-state-recovering-cure = Lassen Sie den Computer eingeschaltet und verbunden. Es braucht einen Partner, der verbunden ist; der Rest geschieht von selbst.
doctor-state-at-work = Der Knoten arbeitet.
doctor-store-open = Alles, was bisher gespeichert wurde, ist auf der Festplatte.
doctor-passphrases-no-code = Es gibt keinen Wiederherstellungscode. Wird die Passphrase vergessen, ist alles verloren.
doctor-passphrases-no-code-cure = Erstellen Sie einen und bewahren Sie ihn auf Papier an einem sicheren Ort auf.
doctor-passphrases-one = Nur eine Passphrase öffnet diesen Knoten, außer dem Wiederherstellungscode.
doctor-passphrases-one-cure = Laden Sie eine zweite Person für die Administration ein, damit eine vergessene Passphrase nichts aufhält.
doctor-passphrases-several = { $count ->
    [one] { $count } Passphrase und der Wiederherstellungscode öffnen diesen Knoten.
   *[other] { $count } Passphrasen und der Wiederherstellungscode öffnen diesen Knoten.
}
doctor-addresses-relays = Partner erreichen diesen Computer nur über Treffpunkte. Das ist langsamer, funktioniert aber.
doctor-addresses-relays-cure = Wer sich um Ihren Router kümmert, kann einen Port öffnen.
doctor-addresses-known = Partner erreichen diesen Computer unter { $addresses }
doctor-peers-nobody = Es gibt noch keine anderen Mitglieder.
doctor-peers-away = { $count ->
    [one] Der einzige Partner ist nicht verbunden.
   *[other] Von { $count } Partnern ist keiner verbunden.
}
doctor-peers-away-cure = Ist dieser Computer mit dem Internet verbunden? Wenn ja, sind die Computer der Partner vielleicht aus.
doctor-peers-connected = Verbunden mit { $connected } von { $count } Partnern.
doctor-partners-clocks-none = Es ist kein Partner verbunden, dessen Uhr sich mit unserer vergleichen ließe.
doctor-partners-clocks-agree = { $count ->
    [one] Unsere Uhr stimmt mit der von { $count } Partner überein.
   *[other] Unsere Uhr stimmt mit denen von { $count } Partnern überein.
}
doctor-partners-clocks-behind = Unsere Uhr geht gegenüber denen der Partner { $hours } Std. { $minutes } Min. nach (verglichen: { $count }).
doctor-partners-clocks-behind-cure = Stellen Sie Datum und Uhrzeit dieses Computers ein, am besten über das Internet. Wenn sie stimmen, sagen Sie es den Partnern.
doctor-partners-clocks-ahead = Unsere Uhr geht gegenüber denen der Partner { $hours } Std. { $minutes } Min. vor (verglichen: { $count }).
doctor-partners-clocks-ahead-cure = Stellen Sie Datum und Uhrzeit dieses Computers ein, am besten über das Internet. Wenn sie stimmen, sagen Sie es den Partnern.
doctor-outbox-empty = Keine Nachricht wartet darauf, gesendet zu werden.
doctor-outbox-waiting = { $count ->
    [one] { $count } Nachricht wartet auf den Computer des Empfängers.
   *[other] { $count } Nachrichten warten auf die Computer der Empfänger.
}
doctor-outbox-waiting-cure = Gesendet wird, sobald dieser Computer online ist. Ist es dringend, rufen Sie den Partner an.
doctor-forks-ours = Unser Schlüssel hat zwei verschiedene Verläufe unterschrieben: Daten wurden wiederhergestellt, oder der Schlüssel wurde kopiert. Es lässt sich nichts veröffentlichen.
doctor-forks-ours-cure = Geben Sie diesem Computer neue Schlüssel; dann zählt, was hier gespeichert ist. Lassen Sie nie zwei Kopien des Programmverzeichnisses laufen. War der Computer in anderen Händen, sagen Sie, seit wann.
doctor-forks-none = Niemandes Einträge widersprechen einander.
doctor-forks-partners = { $count ->
    [one] Die Einträge von { $count } Partner widersprechen einander und sind eingefroren.
   *[other] Die Einträge von { $count } Partnern widersprechen einander und sind eingefroren.
}
doctor-forks-partners-cure = Rufen Sie dort an. Die Seite zu den Schlüsseln führt Schritt für Schritt hindurch.
doctor-gate-turned-away = Seit dem Start abgewiesen – Fremde: { $strangers }, Anfragen über die Grenzen hinaus: { $requests }.
doctor-floods-members = Haben weit mehr angefragt, als ein Mitglied darf, und wurden abgewiesen: { $members }
doctor-floods-members-cure = Niemand anderes wird dadurch aufgehalten. Rufen Sie dort an: Vielleicht ist das Programm kaputt. Ist es Absicht, schlagen Sie die Suspendierung vor.
doctor-quotas-members = Haben mehr veröffentlicht, als ein Mitglied darf; der Rest wurde nicht angenommen: { $members }
doctor-quotas-members-cure = Niemand anderes wird dadurch aufgehalten. Rufen Sie dort an: Vielleicht ist das Programm kaputt. Ist es Absicht, schlagen Sie die Suspendierung vor.
doctor-members-keys-many = Haben mehr als die vier Schlüssel, die zählen; was mit den übrigen unterschrieben wird, zählt nirgends: { $members }
doctor-members-keys-many-cure = Niemand anderes wird dadurch aufgehalten. Rufen Sie dort an: Vielleicht ist das Programm kaputt. Ist es Absicht, schlagen Sie die Suspendierung vor.
doctor-prekeys-fresh = Die Schlüssel, mit denen Vermittlungen verschlüsselt werden, sind von dieser Woche.
doctor-prekeys-stale = Schlüssel für Vermittlungen sind älter, als sie sein sollten: { $members }
doctor-prekeys-stale-cure = Bitten Sie darum, den Knoten dort zu öffnen. War er offen, enthält Ihnen jemand die neueren Schlüssel vor: Sagen Sie es anderen Partnern.
doctor-mailboxes-lost = Postfächer, die Nachrichten von uns angenommen und nicht weitergegeben haben: { $members }
doctor-mailboxes-lost-cure = Sprechen Sie mit denen, die sie betreiben. Was verloren ging, wurde noch einmal gesendet.
doctor-mailboxes-none = Niemand bewahrt Nachrichten für Partner auf, deren Computer aus sind.
doctor-mailboxes-none-cure = Richten Sie einen Treffpunkt ein oder bitten Sie einen Partner, dessen Computer immer an ist, Nachrichten aufzubewahren (Start mit --mailbox yes).
doctor-mailboxes-full = Postfächer sind voll: { $members }
doctor-mailboxes-full-cure = Nachrichten warten hier oder gehen in andere Postfächer. Es ist nichts zu tun.
doctor-mailboxes-kept = { $count ->
    [one] { $count } Postfach bewahrt Nachrichten für Partner auf, deren Computer aus sind.
   *[other] { $count } Postfächer bewahren Nachrichten für Partner auf, deren Computer aus sind.
}
doctor-referral-key-none = Noch ist kein Schlüssel für Vermittlungen veröffentlicht: Partner können uns keine senden.
doctor-referral-key-none-cure = Lassen Sie den Knoten laufen: Er veröffentlicht von selbst einen neuen Schlüssel, sobald seine eigenen Einträge vollständig sind.
doctor-referral-key-lost = Was Partner für uns verschlüsseln, lässt sich hier nicht öffnen: Der Schlüssel dazu ist weg.
doctor-referral-key-lost-cure = Lassen Sie den Knoten laufen: Er veröffentlicht von selbst einen neuen Schlüssel, sobald seine eigenen Einträge vollständig sind.
doctor-referral-key-over = Unser Schlüssel für Vermittlungen ist abgelaufen: Partner können uns keine senden.
doctor-referral-key-over-cure = Lassen Sie den Knoten laufen: Er veröffentlicht von selbst einen neuen Schlüssel, sobald seine eigenen Einträge vollständig sind.
doctor-referral-key-late = Unser Schlüssel für Vermittlungen wurde nicht rechtzeitig erneuert.
doctor-referral-key-late-cure = Geht die Uhr des Computers richtig, und widersprechen unsere Einträge einander? Beides wird auf dieser Seite geprüft.
doctor-referral-key-fresh = Unser Schlüssel für Vermittlungen ist frisch.
doctor-partners-keys-all = Für jeden Partner lassen sich Vermittlungen verschlüsseln.
doctor-partners-keys-missing = { $count ->
    [one] { $count } Partner hat keinen frischen Schlüssel für Vermittlungen: { $members }
   *[other] { $count } Partner haben keinen frischen Schlüssel für Vermittlungen: { $members }
}
doctor-partners-keys-missing-cure = Die Knoten dort waren zwei Wochen lang nicht online. Rufen Sie an.
failure-unanswered-advice = Warten Sie einen Moment und laden Sie die Seite neu. Hilft das nicht, starten Sie den Knoten neu; wer die Rolle „Administration“ hat, sieht auf der Seite „Ist alles in Ordnung?“, was nicht stimmt. Nichts Gespeichertes ist verloren.
failure-fault-advice = Das ist ein Fehler des Programms, nicht Ihrer. Nichts Gespeichertes ist verloren. Sagen Sie es der Person, die sich um den Knoten kümmert; die Seite „Ist alles in Ordnung?“ zeigt ihr mehr.
