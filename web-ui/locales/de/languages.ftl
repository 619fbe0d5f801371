# Maschineller Entwurf: muss von jemandem mit dieser Muttersprache geprüft werden. (Machine draft, to be reviewed by a native speaker.)
languages-draft = Maschinell übersetzt (*); bisher hat es niemand geprüft, der die Sprache spricht.
languages-draft-about = Die Texte dieser Seiten sind in dieser Sprache maschinell übersetzt, und bisher hat sie niemand geprüft, der die Sprache spricht. Wenn etwas falsch klingt, sagen Sie es der Person, die Ihren Knoten betreut.
