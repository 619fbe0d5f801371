# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Esimene käivitus: programmi antud lingist esimese sisselogimiseni. Inimene ei ole programmi varem näinud.
start-title = Seadistage see arvuti
start-lead = Marshrut töötab selles arvutis, kuid on veel seadistamata. Seadistada tohib ainult see, kes programmi käivitas.
start-code = Seadistuskood
start-code-hint = Programm kirjutas lingi sinna, kus see käivitati. Avage see link või kopeerige see tervikuna siia.
start-begin = Alusta
start-again-title = Jätkake seadistamist
start-again-lead = Seadistamist on siin alustatud, aga see on lõpetamata. Sisestage valitud paroolilause; tehtu on alles.
start-again-lost = Kas paroolilause on ununenud? Siis peatage programm, kustutage selle andmekaust ja alustage uuesti: midagi muud seal veel ei ole.
start-go-on = Jätka
start-back = Tagasi

start-step-way = Kuidas alustada
start-step-passphrase = Paroolilause
start-step-recovery = Taastekood
start-step-organisation = Organisatsioon
start-step-network = Võrgustik
start-step-check = Kontroll

start-language-title = Valige keel
start-way-title = Kuidas soovite alustada?
start-way-lead = Selleks kulub umbes kümme minutit. Iga sammu järel võite pooleli jätta ja hiljem jätkata.
start-way-join = Liitun partneritega kutse alusel
start-way-join-hint = Partner andis teile kutse: faili, teksti või QR-koodi.
start-way-found = Asutan uue võrgustiku
start-way-found-hint = Olete esimesed. Partnerid kutsute hiljem.
start-way-restore = Taastan organisatsiooni varukoopiast
start-way-restore-hint = Vana arvuti on katki, kadunud või varastatud ning teil on varukoopia fail ja taastekood või kaks osa.

start-passphrase-title = Valige paroolilause
start-passphrase-strong = Vähemalt 10 märki. Alates 20 märgist on see tugev: neli või viis sõna, mis ei ole omavahel seotud, jäävad kergesti meelde. Nimesid, kuupäevi ja vanasõnu on kerge ära arvata.
start-passphrase-suggestion = Võite võtta selle juhuslikult koostatud paroolilause:
start-passphrase-hint = Loeb iga märk, ka tühikud ja suurtähed.
start-passphrase-again = Sama paroolilause veel kord
start-passphrase-care = Ärge öelge seda kellelegi, kes ei tohi teie suunamisi lugeda, ja ärge hoidke seda selle arvuti juures.
start-passphrase-differs = Paroolilaused ei kattu. Sisestage sama lause kaks korda.

start-sheet-title = Teie taastekood
start-sheet-lead = Selle koodiga avate sõlme, kui paroolilause on ununenud, ja varukoopia, kui arvutit enam ei ole. Seda näidatakse ainult praegu.
start-sheet-care = Kelle käes see on, see avab kõik ilma paroolilauseta. Hoidke seda paberil, kindlas kohas ja sellest arvutist eemal. Ärge seda pildistage.
start-sheet-print = Kirjutage üheksa rühma koos numbritega üles või printige see leht kohe (Ctrl ja P).
start-sheet-done = Kood on mul paberil
start-recovery-title = Lugege paberilt kaks rühma
start-recovery-lead = Nii oleme kindlad, et koodi saab vajaduse korral lugeda. Suur- ja väiketähti ei eristata.
# $count on rühma number paberil, 1 kuni 9.
start-recovery-group = Rühm { $count }
start-recovery-new-hint = Kas te ei saa oma paberit lugeda või on see kadunud? Looge uus kood; esimene ei ava siis enam midagi.
start-recovery-new = Loo uus kood
start-recovery-lost-title = Looge uus taastekood
start-recovery-lost = Varem näidatud kood jäi kinnitamata ja seda ei hoita kusagil. Looge uus; varasem ei ava siis enam midagi.

start-organisation-title = Teie organisatsioon
start-organisation-lead = Seda näevad partnerid. Parandada saab seni, kuni ükski partner pole seda veel näinud.
start-organisation-name = Organisatsiooni nimi
start-organisation-name-hint = Nagu partnerid teid tunnevad, mis tahes kirjas.
start-organisation-country = Riik, kus te töötate

start-invitation-title = Teie kutse
start-invitation-lead = Kutse loob võrgustikku kuuluv partner oma lehel „Partnerid“. Seda saab kasutada ühe korra ja see kehtib kolm päeva.
start-invitation-text = Kleepige kutse tekst
start-invitation-text-hint = Selle alguses on „marshrut-invitation:“. Kopeerige kogu tekst; reavahetused ei sega.
start-invitation-file = Või valige fail, mis teile anti
start-invitation-qr = Kas teil on QR-kood? Skannige see telefoniga: see näitab sama teksti. Saatke tekst sellesse arvutisse ja kleepige siia.
start-invitation-button = Palu luba liituda
start-invitation-empty = Kleepige kutse või valige selle fail.
start-asking-title = Küsime teie partneri arvutilt
start-asking-lead = Selleks kulub kuni minut. Leht värskendab end ise.
start-asked-title = Keegi ei ole meid veel sisse lasknud
start-asked-lead = Võite sama kutsega uuesti küsida. Midagi ei ole allkirjastatud.
start-asking-again = Küsi uuesti
start-asking-other = Kasuta teist kutset
start-asking-until = Kutse kehtib kuni { $when }.
start-asking-at = Küsitakse aadressilt:

start-joining-title = Lugege enne liitumist
start-joining-lead = Teie partneri arvuti lasi meid sisse. Võrgustiku nimi on „{ $network }“.
start-joining-founders = Selle on asutanud:
start-joining-sponsors = { $count ->
    [one] Uut tulijat peab käendama { $count } liige. Teie partner on seda teinud.
   *[other] Uut tulijat peab käendama { $count } liiget. Teie partner on esimene.
}
start-joining-button = Allkirjasta ja liitu
start-joining-not = Me ei liitu selle võrgustikuga
start-network-title = Teie võrgustik
start-network-lead = Teie asutate selle ja saate partnereid kutsuda kohe, kui see on olemas.
start-network-name = Võrgustiku nimi
start-network-button = Allkirjasta ja asuta võrgustik
start-declaration = Deklaratsioon
start-declaration-lead = Selle teksti allkirjastab iga liige.
start-declaration-own = Kasutame selle asemel oma teksti
start-declaration-own-label = Meie deklaratsioon
start-declaration-agreed = Meie organisatsioon on selle tekstiga nõus ja allkirjastab selle

start-restore-title = Varukoopia fail
start-restore-file = Varukoopia fail
start-restore-none = Kas varukoopiat ei ole? Helistage partnerile: liikmed saavad lubada teie organisatsioonil uue võtmega jätkata.
start-open-title = Avage varukoopia
start-open-lead = Fail on olemas. Sisestage taastekood paberilt või kaks kolmest osast, mida hoiavad inimesed, keda usaldate.
start-open-code = Taastekood või esimene osa
start-open-code-hint = Koodis on üheksa rühma, osas üksteist. Suur- ja väiketähti ei eristata, tühikud ja kriipsud ei loe.
start-open-second = Teine osa
start-open-since = Vana arvuti oli võõrastes kätes alates
start-open-since-hint = Ainult siis, kui see varastati või kadus: miski, mille see sellest ajast peale allkirjastas, ei lähe kusagil arvesse.
start-open-since-wrong = See ei ole päev ja kellaaeg. Jätke tühjaks, kui arvuti on lihtsalt katki.
start-restored-of = Selle varukoopia organisatsioon on { $organisation }. Valige sellele arvutile paroolilause.
start-restored-title = Käivitage sõlm
start-restored-lead = Kõik on selles arvutis tagasi, aga sõlm ei ole veel käivitunud.
start-restored-button = Käivita

start-check-title = Kas kõik on korras?
start-check-lead = { $organisation } on seadistatud. Sellest arvutist leidsime järgmist:
start-check-waiting = Enne teenuste saabumist peavad teid käendama veel mõned partnerid. See toimub ise; küsige partnerilt, kes teid kutsus.
start-check-again = Kontrolli uuesti
start-check-finish = Lõpeta
start-level-good = Korras
start-level-warning = Vaadake üle
start-level-failure = Vajab parandamist
start-check-clock-good = Arvuti kell on õige.
start-check-clock-warning = Arvuti kell on tagasi läinud: siin on faile, mis on praegusest ajast uuemad. Seadke kuupäev ja kellaaeg õigeks, kõige parem interneti kaudu, ja kontrollige uuesti.
start-check-clock-failure = Arvuti kell näitab võimatut kuupäeva. Seadke kuupäev ja kellaaeg õigeks, kõige parem interneti kaudu, ja kontrollige uuesti.
start-check-disk-good = Kettal on ruumi.
start-check-disk-warning = Kettale on jäänud vähe ruumi. Vabastage seda peagi.
start-check-disk-failure = Ketas on peaaegu täis ja sõlm peatub, kui midagi kirjutada ei saa. Vabastage ruumi ja kontrollige uuesti.
start-check-addresses-good = Partnerid saavad selle arvutiga ühendust.
start-check-addresses-warning = Partnerid saavad selle arvutiga ühendust ainult kohtumispunktide kaudu. See on aeglasem, kuid töötab. Pordi saab avada inimene, kes teie ruuteri eest hoolitseb.
start-check-peers-good = Partnerid on ühenduses või neid veel ei ole.
start-check-peers-warning = Praegu ei ole ükski partner ühenduses. Kas see arvuti on internetis? Kui on, võivad nende arvutid olla välja lülitatud.
start-done-title = Valmis
start-done-lead = See arvuti on nüüd võrgustiku osa. Logige oma paroolilausega sisse ja otsige mõni teenus.
start-done-button = Logi sisse ja leia teenus
start-done-next = Jätke programm tööle: sõnumid tulevad ainult siis, kui see töötab. Seejärel tehke varukoopia, et arvuti rikke korral midagi kaduma ei läheks.

invitation-file = Salvesta failina
invitation-qr = Sama QR-koodina
invitation-how-browser = Partner käivitab „marshrut run“, valib „Liitun partneritega kutse alusel“ ja kleebib kutse või valib faili.

problem-first-run-wrong-token = See seadistuskood ei ole praegusest käivitusest. Avage tervikuna link, mille programm viimati kirjutas.
problem-first-run-spent-token = Seda seadistuskoodi on juba kasutatud. Jätkake brauseris, kus seda kasutati. Kui seda ei teinud teie või brauser on suletud, peatage programm ja käivitage uuesti: see kirjutab uue lingi.
problem-first-run-over = See arvuti on seadistatud. Logige paroolilausega sisse.
problem-first-run-not-now = See samm on tehtud või on enne seda vaja teha mõni teine.
problem-first-run-not-empty = Andmekaustas on muid faile. Käivitage programm teise kaustaga.
problem-first-run-disk-full = Ketas on täis. Vabastage ruumi ja vajutage nuppu uuesti; midagi ei jäänud poolikuks.
problem-first-run-unwritable = Programmil ei ole lubatud oma andmekausta kirjutada. Lubage sellel kasutajal sinna kirjutada või käivitage programm teise kaustaga; midagi ei jäänud poolikuks.
problem-first-run-cannot-write = Kettale ei saanud midagi kirjutada. Vajutage nuppu uuesti; midagi ei jäänud poolikuks.
problem-first-run-in-use = Andmekaust on mõnes teises programmis avatud. Sulgege see ja vajutage nuppu uuesti.
problem-first-run-cannot-start = Sõlme ei saanud käivitada. Tehtu on alles; kui põhjus on kõrvaldatud, vajutage nuppu uuesti.
problem-first-run-failed = See ei õnnestunud. Varem tehtu on alles; vajutage nuppu uuesti.
problem-passphrase-too-short = Paroolilause on liiga lühike või koosneb kordustest. Võtke vähemalt 10 erinevat märki; kõige parem on neli või viis juhuslikku sõna.
problem-recovery-code-typed-wrong = Paberil peaks olema midagi muud. Vaadake uuesti rühma numbrit ja paberit või looge uus kood.
problem-name-empty = Kirjutage organisatsiooni nimi.
problem-name-invalid = See nimi on liiga pikk või sisaldab märke, mida ei saa näidata. Kasutage kuni 200 baiti: 200 ladina või 100 kirillitsa tähte.
problem-country-invalid = Valige riik.
problem-network-empty = Kirjutage võrgustiku nimi.
problem-network-invalid = See nimi on liiga pikk või sisaldab märke, mida ei saa näidata. Võtke lühem.
problem-declaration-invalid = See tekst on liiga pikk või sisaldab märke, mida ei saa näidata. Selles võib olla 30 000 baiti.
problem-declaration-not-agreed = Liitumine tähendab deklaratsiooni allkirjastamist. Märkige, et teie organisatsioon on nõus, või ärge liituge.
problem-invitation-none = See ei ole kutse. Kutse alguses on „marshrut-invitation:“; kopeerige kogu tekst.
problem-invitation-damaged = Kutse on poolik või on mõni täht vale. Kopeerige kogu tekst uuesti.
problem-invitation-expired = Kutse on aegunud: see kehtib kolm päeva. Paluge uut. Kas selle arvuti kell on õige?
problem-invitation-other-role = See kutse on kohtumispunktile, mitte organisatsioonile. Paluge teist.
problem-invitation-refused = Teie partneri arvuti keeldus: kutset on juba kasutatud või on see aegunud. Paluge uut.
problem-invitation-unreachable = Teie partneri arvuti ei vasta. See peab olema sisse lülitatud ja internetis. Helistage partnerile ja küsige siis uuesti.
problem-invitation-other-network = See arvuti kuulub juba teise võrgustikku.
problem-invitation-not-the-charter = Vastus ei sobi kutsega kokku. Ärge seda usaldage ja helistage partnerile, kes kutse teile andis.
problem-code-shape = Taastekoodis on üheksa rühma, osas üksteist, igas rühmas neli tähte või numbrit. Vaadake paberit uuesti.
problem-code-misspelt = Koodis on kirjaviga: viimane rühm ei sobi teistega. Vaadake see rühmhaaval uuesti üle; 0 ja O, 1 ja I loetakse samaks.
problem-code-shares = Vaja on kahte erinevat osa samast komplektist, mõlemad ilma veata. Vaadake paberid uuesti üle.
problem-backup-refused = See kood ei ava seda varukoopiat. Kood on teise organisatsiooni oma või varukoopiast uuem.
problem-backup-none = See fail ei ole Marshruti varukoopia või on poolik. Valige teine fail.
problem-backup-newer = Varukoopia tegi programmi uuem versioon. Paigaldage see versioon.
problem-backup-damaged = Varukoopia on kahjustatud või poolik. Valige sellest teine koopia.
