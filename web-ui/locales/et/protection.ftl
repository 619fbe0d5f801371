# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Andmekaitse ja proov, kas varukoopia avaneb.
staff-care = Selle sõlme eest hoolitsemine
protection-title = Andmekaitse
protection-hint = Mida kui kaua hoitakse ja mida inimene võib paluda.
protection-terms = Mida kui kaua hoitakse
protection-lead = Programm peab neist tähtaegadest ise kinni, selles arvutis ja partnerite omades.
protection-what-closed = Suletud suunamise sisu
protection-term-closed = { $count ->
    [one] { $count } päev pärast sulgemist; siis hävitatakse selle võti. Juhtumikorraldaja võib sisu siin põhjendusega kauem hoida, korraga kuni { $most } päeva.
   *[other] { $count } päeva pärast sulgemist; siis hävitatakse selle võti. Juhtumikorraldaja võib sisu siin põhjendusega kauem hoida, korraga kuni { $most } päeva.
}
protection-what-withdrawn = Sisu, kui inimene võtab nõusoleku tagasi
protection-term-withdrawn = Hävitatakse siin kohe ja partneri juures niipea, kui tema arvuti sellest teada saab.
protection-what-drafts = Mustandid
protection-term-drafts = Kuni need saadetakse või kustutatakse. Sellest arvutist lahkuvad need ainult saatmisel.
protection-what-files = Failid, mida näidatakse üks kord
protection-term-files = { $count ->
    [one] Kõige rohkem { $count } tund, mõlemal poolel.
   *[other] Kõige rohkem { $count } tundi, mõlemal poolel.
}
protection-what-mailboxes = Krüpteeritud sõnumid partnerite postkastides
protection-term-mailboxes = { $count ->
    [one] Kõige rohkem { $count } päev. Postkasti pidaja neid lugeda ei saa.
   *[other] Kõige rohkem { $count } päeva. Postkasti pidaja neid lugeda ei saa.
}
protection-what-questions = Küsimused kohtade kohta
protection-term-questions = { $count ->
    [one] { $count } päev. Inimese kohta need midagi ei ütle.
   *[other] { $count } päeva. Inimese kohta need midagi ei ütle.
}
protection-what-traces = Et suunamine oli
protection-term-traces = See jääb alles: kellele, millal, mis seisus. Ei midagi inimese kohta ega seda, mida öeldi.
protection-what-audit = Tegevuslogi
protection-term-audit = { $count ->
    [one] Viimane { $count } kirje: kes mida ja millal tegi, ilma sisuta. Siis kustutatakse vanem pool.
   *[other] Kõige rohkem { $count } kirjet: kes mida ja millal tegi, ilma sisuta. Siis kustutatakse vanem pool.
}
protection-what-typed = Mida keegi parasjagu sisestas, kui tema seanss lõppes
protection-term-typed = { $count ->
    [one] Kõige rohkem { $count } tund, ainult mälus; ilma sisse logimata ei näe seda keegi.
   *[other] Kõige rohkem { $count } tundi, ainult mälus; ilma sisse logimata ei näe seda keegi.
}
protection-person = Mida inimene võib paluda
protection-person-lead = Kõik ühe inimese kohta leiab tähise järgi, mis on suunamise paberitel.
protection-export = Koopiat kõigest, mida tema kohta hoitakse, lugemiseks või programmidele. Selle teeb juhtumikorraldaja.
protection-erase = Et kõik kustutataks, siin ja partnerite juures, kes kinnitavad seda allkirjaga. Seda teeb juhtumikorraldaja või administraator; administraator kustutab sisu nägemata.
protection-backups = Varukoopiad
protection-backups-lead = Neis on organisatsiooni võtmed ja see, mida võrgustik teab. Suunamisi neis ei ole, et midagi kustutatut ei jääks varukoopiasse alles.
client-erase-unseen = Te hoolitsete sõlme eest ega näe, mida see inimese kohta hoiab. Te saate selle kustutada. Kas inimene soovib koopiat? Siis laske juhtumikorraldajal see enne teha.
rehearsal-title = Varukoopia ja koodi kontroll
rehearsal-hint = Kas paber avab faili? Midagi ei muudeta.
rehearsal-lead = Valige varukoopia fail ja sisestage taastekood paberilt või kaks osa kolmest. Näete, kelle varukoopia see on ja mis ajast. Midagi ei muudeta ja midagi ei jäeta alles.
rehearsal-button = Kontrolli
rehearsal-opens = Paber avab selle varukoopia
rehearsal-of = See taastab: { $organisation }, seisuga { $when }.
rehearsal-ours = See on meie organisatsiooni oma. Kas vahepeal on võti vahetatud? Siis tehke uus varukoopia.
rehearsal-others = See ei ole meie organisatsiooni oma: midagi meie omast sellega tagasi ei tule.
