# Maschineller Entwurf, von einer Person mit Deutsch als Muttersprache zu prüfen. (Machine draft, to be reviewed by a native speaker.)
# Die erste Person an einem neuen Knoten.
start-person = Ihr Name
start-person-hint = So, wie Ihr Team an diesem Computer ihn sehen soll. Partner sehen ihn nie, und Sie dürfen das Feld leer lassen.
problem-person-length = Ein Name hat höchstens 80 Zeichen und keine Zeilenumbrüche.
start-check-restored = Ihr Computer holt jetzt, was die Partner von Ihnen haben, und sendet vorher nichts. Vermittlungen stehen in keiner Sicherung, damit nichts den Tag überdauert, an dem es gelöscht wird: Fragen Sie Ihre Partner nach denen, die offen waren. Erstellen Sie dann neue Anteile oder machen Sie eine neue Sicherung.
