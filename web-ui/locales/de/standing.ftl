# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Die Selbstprüfung: ob wir dazugehören, ob Partner unseren Schlüssel kennen, ob das Protokoll vollständig ist.
doctor-standing-member = Ihre Organisation gehört zum Netzwerk.
doctor-standing-stranger = Ihre Organisation gehört noch nicht zum Netzwerk. Partner sehen nichts von ihr, bis genügend Mitglieder für sie bürgen.
doctor-standing-stranger-cure = Lassen Sie den Knoten laufen und bitten Sie Mitglieder, denen Sie bekannt sind, für Sie zu bürgen. Man sieht Sie dort unter „Partner“.
doctor-standing-suspended = Die Mitglieder haben Ihre Organisation suspendiert. Die Knoten der Mitglieder verbinden sich nicht mit diesem.
doctor-standing-suspended-cure = Rufen Sie einen Partner an und fragen Sie nach dem Grund. Nur ein Beschluss der Mitglieder bringt Ihre Organisation zurück.
doctor-standing-left = Ihre Organisation hat das Netzwerk verlassen. Die Knoten der Partner verbinden sich nicht mit diesem.
doctor-standing-left-cure = War das nicht gewollt, rufen Sie einen Partner an: Die Mitglieder können beschließen, Sie wieder aufzunehmen.
doctor-own-key-unknown = Partner kennen den jetzigen Schlüssel dieses Knotens noch nicht.
doctor-own-key-unknown-cure = Lassen Sie den Knoten laufen. Bleibt es so, obwohl Partner online sind, bitten Sie einen von ihnen um eine neue Einladung und lassen Sie die Person, die sich um den Computer kümmert, damit erneut beitreten.
doctor-audit-whole = Das Protokoll ist vollständig.
doctor-audit-broken = Einträge des Protokolls fehlen oder wurden geändert. Vielleicht hat jemand etwas verborgen.
doctor-audit-broken-cure = Finden Sie heraus, wer diesen Computer benutzen konnte. Die Seite „Protokoll“ zeigt, bis wohin es vollständig ist.
doctor-audit-unreadable = Das Protokoll lässt sich nicht lesen.
doctor-audit-unreadable-cure = Lassen Sie die Person, die sich um den Computer kümmert, die Festplatte prüfen.
