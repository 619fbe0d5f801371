# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Millega administraatoreid aidatakse: ununenud paroolilause, kadunud arvuti, enesekontroll, andmekaitse.
sign-in-forgotten = Kas unustasite?
forgotten-title = Ununenud paroolilause
forgotten-lead = Keegi ei saa teie paroolilauset järele vaadata. Uue saamiseks on kaks teed.
forgotten-colleague-title = Teil on kolleeg, kes on administraator
forgotten-colleague = Lehel „Töötajad“ eemaldab ta teie konto ja kutsub teid uuesti. Tema antud koodiga valite uue paroolilause. Suunamised kuuluvad organisatsioonile ja jäävad alles.
forgotten-invited = Mind kutsuti uuesti ja mul on kood
forgotten-code-title = Teie käes on taastekood
forgotten-code-lead = See on organisatsiooni kood, mis on paberil sellest ajast, kui see arvuti seadistati. Sellega valite esimesele administraatorile uue paroolilause. Ununenud lause ei ava siis enam midagi ja kes on sellega sisse logitud, logitakse välja.
forgotten-code = Taastekood
forgotten-button = Määra paroolilause ja logi sisse
forgotten-back = Tagasi sisselogimise juurde
forgotten-care = Kood kehtib edasi. Kui keegi teine on seda näinud, tehke pärast uus: „Partnerid“, siis „Võtmed ja taastamine“.
problem-session-wrong-recovery-code = See kood ei ava siin midagi. Otsige kõige uuem paber: uus taastekood teeb eelmise kehtetuks.
start-passphrase-locks = See lukustab kõik, mida programm selles arvutis hoiab. Kui see ununeb, aitab ainult taastekood, mille saate järgmisena.
start-restore-which = Valige varukoopia fail, mille tegi leht „Tee varukoopia“ või käsk „marshrut backup“. Midagi selle sisust ei lahku sellest arvutist.
help-recovery-title = Võtmed ja taastamine
help-recovery = Võtmed tõendavad, et sõnum on meilt. Kas arvuti on kadunud, varastatud või katki? Valige teises arvutis „Taastan organisatsiooni varukoopiast“: küsitakse varukoopia faili, taastekoodi või kaht osa ja seda, mis ajast oli arvuti võõrastes kätes. „Anna sellele arvutile uued võtmed“ on võtmetele, mis lekkisid, kuigi arvuti on alles.
quick-administrator-stolen = Kas arvuti on kadunud või varastatud? Valige teises selle programmiga arvutis „Taastan organisatsiooni varukoopiast“: varukoopia faili ja taastekoodi või kahe osaga kolmest. Öelge, mis ajast oli see võõrastes kätes.
quick-administrator-check = Kui miski ei tööta, avage „Kas kõik on korras?“: seal on kirjas, mis on valesti ja mida teha.
