# Maschineller Entwurf: muss von jemandem mit dieser Muttersprache geprüft werden. (Machine draft, to be reviewed by a native speaker.)
languages-draft = Maschinell übersetzt (*); noch niemand, der die Sprache spricht, hat es geprüft.
languages-draft-about = Die Worte dieser Seiten in dieser Sprache hat eine Maschine geschrieben, und noch niemand, der sie spricht, hat sie geprüft. Wenn etwas falsch klingt, sagen Sie es der Person, die Ihren Knoten betreut.
