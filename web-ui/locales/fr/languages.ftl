# Brouillon fait par une machine : à vérifier par une personne dont c’est la langue. (Machine draft, to be reviewed by a native speaker.)
languages-draft = Traduit par une machine (*) ; personne qui parle la langue ne l’a encore vérifié.
languages-draft-about = Les mots de ces pages dans cette langue ont été écrits par une machine, et personne qui la parle ne les a encore vérifiés. Si quelque chose sonne faux, dites-le à la personne qui s’occupe de votre nœud.
