# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Was die Schlüssel und Verläufe der Partner taten.

partners-fork-settled = Manche Einträge von { $partner } gibt es in zwei Fassungen. { $partner } hat den Schlüssel, mit dem sie unterschrieben wurden, ungültig gemacht und gesagt, welche Fassung die richtige ist; diese gilt. Sie müssen nichts tun.

# Die Deklaration, die Mitglieder unterschreiben.
declaration-title = Die Deklaration
declaration-link = Die Deklaration lesen, die jedes Mitglied unterschrieben hat
declaration-signed = Der Text, den Mitglieder unterschreiben
declaration-hash = Sein Fingerabdruck (SHA-256):

# Mehr Schlüssel, als gelten.
problem-keys-too-many = Es wurde nichts veröffentlicht: Unsere Organisation hat mehr Schlüssel, als bei den Partnern gelten, und der Schlüssel dieses Computers ist einer zu viel. Was bisher galt, gilt weiter. Der Computer macht die früheren Schlüssel von selbst ungültig; lassen Sie ihn an. Die Seite „Schlüssel und Wiederherstellung“ zeigt, wie weit er ist. Dauert es länger als einen Tag oder kennen Sie diese Schlüssel nicht, rufen Sie einen Partner an.
problem-keys-used-up = Es wurde nichts veröffentlicht: Unsere Organisation hat die 64 Schlüssel aufgebraucht, die bei den Partnern insgesamt gelten. Deshalb wird der Schlüssel dieses Computers nie gelten, so lange Sie auch warten. Rufen Sie einen Partner an. Die Mitglieder können beschließen, dass unsere Organisation unter einem neuen Hauptschlüssel weitermacht; wie das geht, steht auf der Seite „Schlüssel und Wiederherstellung“ unter „Es gibt keine Sicherung, oder jemand Fremdes kennt vielleicht die Passphrase“.

# Unser eigener Schlüssel unterschrieb zwei Verläufe.
problem-node-two-histories = Es wurde nichts veröffentlicht. Der Schlüssel unseres Computers hat zwei verschiedene Verläufe unterschrieben: Er wurde auf zwei Computern zugleich benutzt, oder jemand hat eine Kopie davon. Bei den Partnern gilt nichts Neueres, bis wir einen neuen Schlüssel benutzen. Die Seite „Schlüssel und Wiederherstellung“ sagt Schritt für Schritt, was zu tun ist. Wurde der Computer gestohlen oder hat ihn vielleicht jemand kopiert, beginnen Sie dort mit diesem Fall. Lassen Sie nie zwei Kopien der Daten dieses Programms laufen.
