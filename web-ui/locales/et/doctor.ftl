# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Enesekontroll: mis leiti ja mida teha (`-cure`).
doctor-title = Kas kõik on korras?
doctor-lead = See arvuti ja sõlm vaatasid end just praegu üle. Esimesena on see, mis vajab teid.
doctor-again = Vaata uuesti
doctor-all-well = Miski ei vaja teid. Kõik on korras.
doctor-well = Mis on korras
doctor-told = { $count ->
    [one] Selles arvutis tuleb parandada { $count } asi.
   *[other] Selles arvutis tuleb parandada { $count } asja.
}
doctor-hint = Programm kontrollib arvutit, ketast, võtmeid ja ühendusi ning ütleb, mida teha.
doctor-clock-plausible = Arvuti kell näitab usutavat kuupäeva.
doctor-clock-back = Arvuti kell on tagasi nihkunud: siinsed failid on praegusest hetkest uuemad.
doctor-clock-back-cure = Seadke arvuti kuupäev ja kellaaeg õigeks, kõige parem interneti kaudu.
doctor-clock-impossible = Arvuti kell näitab võimatut kuupäeva. Sellest sõltuvad tähtajad ja allkirjad.
doctor-clock-impossible-cure = Seadke arvuti kuupäev ja kellaaeg õigeks, kõige parem interneti kaudu.
doctor-disk-enough = Kettal on ruumi: { $free } GiB.
doctor-disk-low = Kettal on vähe ruumi: { $free } MiB.
doctor-disk-low-cure = Tehke kettal ruumi: kustutage või viige mujale, mida ei vajata, aga mitte midagi programmi enda kaustast.
doctor-disk-full = Ketas on peaaegu täis: alles on { $free } MiB. Sõlm peatub, kui midagi ei saa enam kirjutada.
doctor-disk-full-cure = Tehke kettal ruumi: kustutage või viige mujale, mida ei vajata, aga mitte midagi programmi enda kaustast.
doctor-disk-unknown = Ei õnnestunud teada saada, kui palju ruumi kettal on.
doctor-disk-unknown-cure = Vaadake ise: et olla kindel, vajab sõlm 1 GiB.
doctor-permissions-closed = Sõlme faile saab lugeda ainult see arvuti kasutaja.
doctor-permissions-open = Selle arvuti teised kasutajad pääsevad ligi: { $files }
doctor-permissions-open-cure = Paluge arvuti hooldajal teistelt õigused ära võtta: chmod -R go= ja kaust.
doctor-permissions-unchecked = Selles süsteemis ei kontrollita, kes veel saab sõlme faile lugeda.
doctor-swap-none = Arvuti ei kirjuta mälu krüpteerimata kettale.
doctor-swap-open = Arvuti kirjutab mälu krüpteerimata kettale: { $areas }. Sealt võib hiljem leida, mis oli ekraanil.
doctor-swap-open-cure = Paluge arvuti hooldajal kogu ketas krüpteerida või saaleala (swap) välja lülitada.
doctor-swap-unchecked = Selles süsteemis ei kontrollita, kas mälu kirjutatakse kettale.
doctor-state-locked = Sõlm on lukus: partneritega ei vahetata midagi.
doctor-state-locked-cure = Logige paroolilausega sisse.
doctor-state-no-network = Sõlm ei kuulu ühtegi võrgustikku.
doctor-state-no-network-cure = Liituge partneri kutsega või alustage uut võrgustikku.
doctor-state-stopped = Sõlm on peatunud.
doctor-state-stopped-cure = Käivitage programm uuesti ja lugege, mida see kirjutab.
doctor-state-recovering = Partneritel on meie kirjeid rohkem kui sellel arvutil. Neid tuuakse praegu; seni ei saadeta midagi.
doctor-state-recovering-cure = Jätke arvuti sisse ja ühendusse. Vaja on üht partnerit, kes on ühenduses; ülejäänu sünnib ise.
doctor-state-at-work = Sõlm töötab.
doctor-store-open = Kõik, mis on seni salvestatud, on kettal.
doctor-passphrases-no-code = Taastekoodi ei ole. Kui paroolilause ununeb, on kõik kadunud.
doctor-passphrases-no-code-cure = Tehke see ja hoidke paberil kindlas kohas.
doctor-passphrases-one = Peale taastekoodi avab selle sõlme ainult üks paroolilause.
doctor-passphrases-one-cure = Kutsuge teine administraator, et üks ununenud paroolilause midagi ei peataks.
doctor-passphrases-several = { $count ->
    [one] Selle sõlme avavad { $count } paroolilause ja taastekood.
   *[other] Selle sõlme avavad { $count } paroolilauset ja taastekood.
}
doctor-addresses-relays = Partnerid jõuavad selle arvutini ainult kohtumispunktide kaudu. See on aeglasem, aga töötab.
doctor-addresses-relays-cure = Teie ruuteri hooldaja saab pordi avada.
doctor-addresses-known = Partnerid leiavad selle arvuti aadressilt { $addresses }
doctor-peers-nobody = Teisi liikmeid veel ei ole.
doctor-peers-away = { $count ->
    [one] Ainus partner ei ole ühenduses.
   *[other] Ükski { $count } partnerist ei ole ühenduses.
}
doctor-peers-away-cure = Kas see arvuti on internetis? Kui on, võivad nende arvutid olla välja lülitatud.
doctor-peers-connected = Ühenduses partnereid: { $connected } / { $count }.
doctor-partners-clocks-none = Ühenduses ei ole ühtegi partnerit, kelle kella saaks meie omaga võrrelda.
doctor-partners-clocks-agree = { $count ->
    [one] Meie kell klapib { $count } partneri kellaga.
   *[other] Meie kell klapib { $count } partneri kellaga.
}
doctor-partners-clocks-behind = Meie kell on partnerite kelladest { $hours } h { $minutes } min taga (võrreldud: { $count }).
doctor-partners-clocks-behind-cure = Seadke selle arvuti kuupäev ja kellaaeg õigeks, kõige parem interneti kaudu. Kui need on õiged, öelge partneritele.
doctor-partners-clocks-ahead = Meie kell on partnerite kelladest { $hours } h { $minutes } min ees (võrreldud: { $count }).
doctor-partners-clocks-ahead-cure = Seadke selle arvuti kuupäev ja kellaaeg õigeks, kõige parem interneti kaudu. Kui need on õiged, öelge partneritele.
doctor-outbox-empty = Ükski sõnum ei oota saatmist.
doctor-outbox-waiting = { $count ->
    [one] { $count } sõnum ootab saaja arvutit.
   *[other] { $count } sõnumit ootab saajate arvuteid.
}
doctor-outbox-waiting-cure = See saadetakse, kui saaja arvuti on võrgus. Kui on kiire, helistage partnerile.
doctor-forks-ours = Meie võti allkirjastas kaks erinevat ajalugu: andmed taastati või võti kopeeriti. Midagi ei saa avaldada.
doctor-forks-ours-cure = Andke sellele arvutile uued võtmed; siis läheb arvesse see, mis on siin. Ärge kunagi käitage programmi kausta kahte koopiat. Kui arvuti oli võõrastes kätes, öelge, mis ajast.
doctor-forks-none = Kellegi kirjed ei ole omavahel vastuolus.
doctor-forks-partners = { $count ->
    [one] { $count } partneri kirjed on omavahel vastuolus ja külmutatud.
   *[other] { $count } partneri kirjed on omavahel vastuolus ja külmutatud.
}
doctor-forks-partners-cure = Helistage neile. Nende võtmete leht juhatab nad sellest läbi.
doctor-gate-turned-away = Alates käivitamisest tagasi lükatud: võõraid { $strangers }, üle piirmäära päringuid { $requests }.
doctor-floods-members = Küsisid palju rohkem, kui liige tohib, ja lükati tagasi: { $members }
doctor-floods-members-cure = Kedagi teist see ei takista. Helistage neile: nende programm võib olla rikkis. Kui see on meelega, tehke ettepanek nende liikmesus peatada.
doctor-quotas-members = Avaldasid rohkem, kui liige tohib; ülejäänut vastu ei võetud: { $members }
doctor-quotas-members-cure = Kedagi teist see ei takista. Helistage neile: nende programm võib olla rikkis. Kui see on meelega, tehke ettepanek nende liikmesus peatada.
doctor-members-keys-many = Neil on rohkem kui neli võtit, mis arvesse lähevad; mida ülejäänud võtmed allkirjastavad, ei loe kusagil: { $members }
doctor-members-keys-many-cure = Kedagi teist see ei takista. Helistage neile: nende programm võib olla rikkis. Kui see on meelega, tehke ettepanek nende liikmesus peatada.
doctor-prekeys-fresh = Võtmed, mille jaoks suunamised krüpteeritakse, on sellest nädalast.
doctor-prekeys-stale = Suunamiste võtmed on vanemad, kui peaksid olema: { $members }
doctor-prekeys-stale-cure = Paluge neil oma sõlm avada. Kui see oli avatud, varjab keegi teie eest nende uuemaid võtmeid: öelge teistele partneritele.
doctor-mailboxes-lost = Postkastid, mis võtsid meie sõnumid vastu, aga ei andnud neid üle: { $members }
doctor-mailboxes-lost-cure = Rääkige nendega, kes neid käitavad. Mis neil kaduma läks, saadeti uuesti.
doctor-mailboxes-none = Keegi ei hoia sõnumeid partneritele, kelle arvuti on välja lülitatud.
doctor-mailboxes-none-cure = Seadke üles kohtumispunkt või paluge partneril, kelle arvuti on alati sees, sõnumeid hoida (käivitada valikuga --mailbox yes).
doctor-mailboxes-full = Postkastid on täis: { $members }
doctor-mailboxes-full-cure = Sõnumid ootavad siin või lähevad teistesse postkastidesse. Midagi ei ole vaja teha.
doctor-mailboxes-kept = { $count ->
    [one] { $count } postkast hoiab sõnumeid partneritele, kelle arvuti on välja lülitatud.
   *[other] { $count } postkasti hoiab sõnumeid partneritele, kelle arvuti on välja lülitatud.
}
doctor-referral-key-none = Suunamiste võtit ei ole veel avaldatud: partnerid ei saa meile midagi saata.
doctor-referral-key-none-cure = Jätke sõlm tööle: kui tema enda kirjed on terviklikud, avaldab ta ise uue võtme.
doctor-referral-key-lost = Seda, mida partnerid meile krüpteerivad, ei saa siin avada: selle võti on kadunud.
doctor-referral-key-lost-cure = Jätke sõlm tööle: kui tema enda kirjed on terviklikud, avaldab ta ise uue võtme.
doctor-referral-key-over = Meie suunamiste võti on lõppenud: partnerid ei saa meile midagi saata.
doctor-referral-key-over-cure = Jätke sõlm tööle: kui tema enda kirjed on terviklikud, avaldab ta ise uue võtme.
doctor-referral-key-late = Meie suunamiste võtit ei uuendatud õigel ajal.
doctor-referral-key-late-cure = Kas arvuti kell on õige ja kas meie kirjed on omavahel vastuolus? Mõlemat kontrollitakse sellel lehel.
doctor-referral-key-fresh = Meie suunamiste võti on värske.
doctor-partners-keys-all = Suunamisi saab krüpteerida igale partnerile.
doctor-partners-keys-missing = { $count ->
    [one] { $count } partneril ei ole suunamiste värsket võtit: { $members }
   *[other] { $count } partneril ei ole suunamiste värsket võtit: { $members }
}
doctor-partners-keys-missing-cure = Nende sõlmed ei olnud kaks nädalat võrgus. Helistage neile.
failure-unanswered-advice = Oodake hetk ja laadige leht uuesti. Kui see nii jääb, käivitage sõlm uuesti; administraator näeb lehel „Kas kõik on korras?“, mis on valesti. Midagi salvestatut ei ole kaduma läinud.
failure-fault-advice = See on programmi viga, mitte teie. Midagi salvestatut ei ole kaduma läinud. Öelge inimesele, kes sõlme eest hoolitseb; leht „Kas kõik on korras?“ näitab talle rohkem.
