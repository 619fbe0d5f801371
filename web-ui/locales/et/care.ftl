# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Mida suunamises olla ei saa ja millal on vastuvõtuaeg.
# $there: päev ja kellaaeg teenuse koha kella järgi; $here: sama hetk selle arvuti kella järgi.
problem-no-safe-contact = Inimesega võtab ühendust partner. Öelge, kuidas, ja märkige, et inimene on nõus seda jagama. Või valige teine viis.
problem-guardian-of-adult = Eestkostja annab nõusoleku ainult alla 18-aastase inimese eest. Muutke üht neist kahest vastusest.
problem-consent-ahead = Nõusolekut ei saa anda päeval, mis ei ole veel kätte jõudnud.
problem-consent-dates = Nõusolek lõpeb enne, kui see anti. Muutke üht neist kahest kuupäevast.
problem-departure-first = Lahkumine on enne saabumist. Muutke üht neist kahest kuupäevast.
problem-consent-gone = See, millega inimene nõustus, on siin kustutatud, seega ei ole enam nõusolekut, mida printida.
appointment-there = Vastuvõtuaeg: { $there } sealse kella järgi (teie kella järgi { $here })
