# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
## Mis juhtus partnerite võtmete ja ajaloga

partners-fork-settled = Osast partneri { $partner } kirjetest on kaks versiooni. { $partner } tühistas võtme, millega need allkirjastati, ja ütles, kumb versioon on tema oma; arvesse läheb see. Teil ei ole vaja midagi teha.

## Deklaratsioon, mille liikmed allkirjastavad

declaration-title = Deklaratsioon
declaration-link = Loe deklaratsiooni, mille allkirjastas iga liige
declaration-signed = Tekst, mille liikmed allkirjastavad
declaration-hash = Selle sõrmejälg (SHA-256):

## Rohkem võtmeid, kui arvesse läheb

problem-keys-too-many = Midagi ei avaldatud: meie organisatsioonil on rohkem võtmeid, kui partnerid arvesse võtavad, ja selle arvuti võti on üleliigne. Mis seni arvesse läks, kehtib edasi. Varasemad võtmed tühistab arvuti ise; jätke see sisselülitatuks. Kui kaugel see on, näitab leht „Võtmed ja taastamine“. Kui on möödunud üle ööpäeva või te ei tunne neid võtmeid, helistage partnerile.
problem-keys-used-up = Midagi ei avaldatud: meie organisatsioon on ära kasutanud kõik 64 võtit, mida partnerid kunagi arvesse võtavad, seega ei lähe selle arvuti võti arvesse, kui kaua te ka ootaksite. Helistage partnerile. Liikmed saavad otsustada, et meie organisatsioon jätkab uue juurvõtmega; kuidas, seda ütleb leht „Võtmed ja taastamine“ osas „Varukoopiat ei ole või varas võib teada paroolilauset“.

## Meie oma võti allkirjastas kaks ajalugu

problem-node-two-histories = Midagi ei avaldatud. Meie arvuti võti allkirjastas kaks erinevat ajalugu: seda kasutati korraga kahes arvutis või on kellelgi selle koopia. Partnerid ei võta midagi uuemat arvesse, enne kui kasutame uut võtit. Leht „Võtmed ja taastamine“ ütleb samm-sammult, mida teha. Kui arvuti varastati või keegi võis selle kopeerida, alustage seal sellest. Ärge kunagi käivitage selle programmi andmete kahte koopiat.
