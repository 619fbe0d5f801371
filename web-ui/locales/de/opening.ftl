# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Öffnungszeiten: ob ein Angebot jetzt geöffnet hat, nach der Uhr an seinem Ort. $time ist wie in 09:30, $day wie in Mo.
opening-open = Jetzt geöffnet
opening-open-until = Jetzt geöffnet bis { $time }
opening-opens-today = Jetzt geschlossen, öffnet um { $time }
opening-opens = Jetzt geschlossen, öffnet { $day } { $time }
opening-closed = Jetzt geschlossen
opening-hint = Dort ist es jetzt { $time } Uhr. Feiertage kennt das Programm nicht: Rufen Sie an, bevor Sie jemanden hinschicken.
opening-unknown = Aus diesen Öffnungszeiten geht nicht hervor, ob jetzt geöffnet ist. Rufen Sie an, bevor Sie jemanden hinschicken.
opening-unknown-hint = Dort ist es jetzt { $time } Uhr. Aus diesen Öffnungszeiten geht nicht hervor, ob geöffnet ist: Rufen Sie an, bevor Sie jemanden hinschicken.
services-open-now = Jetzt geöffnet

# Zwei Fassungen eines Angebots nebeneinander, bevor Eingelesenes veröffentlicht wird.
compared-field = Feld
compared-before = Jetzt veröffentlicht
compared-after = In der Datei
