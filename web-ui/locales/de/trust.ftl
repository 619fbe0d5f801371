# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Was die Schlüssel und Verläufe der Partner taten.

partners-fork-settled = Manche Einträge von { $partner } gibt es in zwei Fassungen. { $partner } hat den Schlüssel, mit dem sie unterschrieben wurden, ungültig gemacht und gesagt, welche Fassung die richtige ist; diese gilt. Sie müssen nichts tun.
