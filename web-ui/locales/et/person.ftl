# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Esimene inimene uues sõlmes.
start-person = Teie nimi
start-person-hint = Nii näevad seda kolleegid selles arvutis. Partnerid ei näe seda kunagi ja võite selle tühjaks jätta.
problem-person-length = Nimes võib olla kuni 80 märki, reavahetusi mitte.
start-check-restored = Teie arvuti toob nüüd partneritelt selle, mis neil teist on, ega saada enne midagi. Suunamisi ei ole üheski varukoopias, et miski ei jääks alles kauemaks kui päevani, mil see kustutatakse: küsige partneritelt nende kohta, mis olid avatud. Seejärel tehke uued osad või uus varukoopia.
