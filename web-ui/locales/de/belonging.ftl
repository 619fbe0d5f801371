# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Zum Netzwerk gehören: es verlassen, wer eingeladen wurde, die Karte für Antragstellende; und was einem Vorschlag noch fehlt.
leave-title = Das Netzwerk verlassen
leave-lead = Ihre ganze Organisation geht, nicht nur dieser Computer. Sprechen Sie vorher mit Ihrem Team und mit Partnern.
leave-means-1 = Die Computer der Partner verbinden sich nicht mehr mit Ihrem. Was bis dahin nicht angekommen ist, kommt nicht mehr an.
leave-means-2 = Laufende Vermittlungen lassen sich nicht mehr beantworten, weder von Ihnen noch von Partnern. Beenden Sie sie vorher oder geben Sie sie ab.
leave-means-3 = Was Sie veröffentlicht haben, bleibt lesbar und wird gekennzeichnet: Sie haben das Netzwerk verlassen. Niemand kann mehr jemanden an Sie vermitteln.
leave-means-4 = Allein können Sie nicht zurückkehren: Die anderen Mitglieder stimmen darüber ab.
leave-waiting = { $count ->
    [one] { $count } Vermittlung wartet gerade auf Sie.
   *[other] { $count } Vermittlungen warten gerade auf Sie.
}
leave-name = Um das Netzwerk zu verlassen, geben Sie den Namen Ihrer Organisation genau so ein, wie er hier steht
leave-words = Warum? Alle Mitglieder können es lesen.
leave-button = Das Netzwerk verlassen
leave-no = Im Netzwerk bleiben
problem-departure-name = Das ist nicht der Name Ihrer Organisation. Geben Sie ihn genau so ein, wie er über dem Feld steht.
given-title = Einladungen von Ihnen
given-hint = Eine Einladung lässt sich nicht zurücknehmen; nach ihrem letzten Tag öffnet sie nichts mehr. Ist eine in falsche Hände geraten? Sagen Sie es sofort den anderen Mitgliedern: Sie dürfen nicht für die Organisation bürgen, die sie benutzt hat, und können sie durch Abstimmung suspendieren.
given-no-note = Ohne Notiz
given-made = erstellt am { $when }
given-open = noch nicht benutzt, gilt bis { $when }
given-used = benutzt von { $partner }
card-title = Karte des Netzwerks
card-link-hint = Jemand möchte selbst einen Antrag stellen, ohne Einladung?
card-lead = Wer ohne Einladung einen Antrag stellen möchte, braucht diesen Text. Er sagt, welches Netzwerk das ist und wo seine Computer sind. Er öffnet nichts und darf veröffentlicht werden.
card-then = Man gibt ihn dem eigenen Programm und bekommt einen Antrag zurück. Danach bürgen Mitglieder, oder sie stimmen ab.
card-text = Text der Karte
numbers-too-low = Eine neue Organisation wird noch mit so wenigen Bürgschaften aufgenommen wie am ersten Tag des Netzwerks. Inzwischen gehören Mitglieder aus zwei Ländern dazu: Lassen Sie für jede neue Organisation zwei Mitglieder aus zwei Ländern bürgen.
numbers-propose = Darüber abstimmen lassen
numbers-who = Zur Abstimmung stellen kann das jemand mit der Rolle „Koordination“.
adopt-file = Das Dokument
adopt-file-hint = Es wird auf diesem Computer gelesen und niemandem gesendet. Die Mitglieder stimmen über seinen SHA-256 ab, eine Zahl, die kein anderes Dokument hat. Senden Sie allen das Dokument selbst.
adopt-chosen = Sie haben ein Dokument mit diesem SHA-256 gewählt. Wählen Sie nur dann eine Datei, wenn es ein anderes sein soll.
field-motion-opens = Erster Tag der Abstimmung
field-motion-opens-hint = Bleibt das Feld leer, beginnt die Abstimmung sofort.
proposal-answer-missing = Diese Antwort fehlt.
proposal-document-missing = Wählen Sie die Datei des Dokuments.
problem-proposal-text = Dieser Text ist zu lang oder enthält Zeichen, die sich nicht zeigen lassen. Kürzen Sie ihn oder geben Sie ihn neu ein.
problem-proposal-no-member = Diese Organisation gehört nicht zum Netzwerk. Wählen Sie eine andere.
problem-proposal-ourselves = Das ist Ihre eigene Organisation. Um zu gehen, verlassen Sie das Netzwerk.
problem-proposal-not-former = Wieder aufgenommen werden kann nur eine Organisation, die suspendiert wurde oder das Netzwerk verlassen hat. Wählen Sie eine andere.
referrals-only-unread = Mit Neuem
referrals-none-unread = Nichts Neues.
line-new = Neu
