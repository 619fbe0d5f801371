# Մեքենայական սևագիր․ պետք է ստուգի հայերենի կրողը։ (Machine draft, to be reviewed by a native speaker.)
# Համաձայնությունը՝ բարձրաձայն կարդացված։
consent-aloud-button = Թող այս համակարգիչը բարձրաձայն կարդա
field-consent-given-interpreted = Բանավոր, թարգմանչի միջոցով
