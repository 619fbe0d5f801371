# Brouillon fait par une machine : à vérifier par une personne dont c’est la langue. (Machine draft, to be reviewed by a native speaker.)
languages-draft = Traduction automatique (*), pas encore vérifiée par quelqu’un qui parle la langue.
languages-draft-about = Les textes de ces pages sont traduits automatiquement dans cette langue, et personne qui la parle ne les a encore vérifiés. Si quelque chose sonne faux, dites-le à la personne qui s’occupe de votre nœud.
