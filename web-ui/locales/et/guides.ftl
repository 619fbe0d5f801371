# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Hiljem lisandunud lehtede juhendid, nagu failis help.ftl: igas kõige rohkem kuuskümmend sõna.
# „help-setup-…“ on esimese käivituse lehtedel, mille lugeja ei ole programmi kunagi näinud.
help-own-title = Meie teenuste avaldamine
help-own = „Meie enda teenused“ on see, mida partnerid teist näevad. „Muuda“ avab mustandi: keegi ei näe seda enne, kui te selle viimasel sammul avaldate. Kirjutage, mis on kindel; mis puudub, selle kohta näidatakse „märkimata“. Kinnitage iga teenus enne selle kuupäeva. Faili võrreldakse kõigepealt: midagi ei muutu enne, kui te nõustute.
help-staff-title = Kolleegid ja nende rollid
help-staff = Igal inimesel üks konto. Kutse kood kehtib ühe korra: andke see üle silmast silma. Rollid otsustavad, mida keegi näeb ja teha tohib; märkige, mida töö nõuab. Eemaldage inimene lahkumispäeval: ta on kohe väljas ja mida sellest alates hoitakse, lukustatakse uue võtmega.
help-audit-title = Tegevuslogi
help-audit = Kes logis sisse, vaatas, muutis, salvestas või kustutas ja millal. Mitte kunagi see, mis suunamises kirjas on või kes inimene on. Kitsendage kolleegi või tegevuse järgi. „Kontrolli, kas midagi on puudu“ loeb selle esimesest kirjest viimaseni: keegi ei saa seda märkamatult muuta ega midagi välja võtta.
help-account-title = Teie enda konto
help-account = Teie nime näevad ainult kolleegid, mitte kunagi partnerid. Teine samm, pääsuvõti või kood telefonist, ei lase sisse neid, kes saavad teie paroolilause teada; hoidke varukoode paberil. Kas mõni seanss loendis ei ole teie oma? Lõpetage see ja vahetage paroolilause.
help-practice-title = Harjutamine
help-practice = Väljamõeldud organisatsioonid, et kõike proovida. Neis ei ole midagi teie omast ja miski ei lahku sellest arvutist. Logige ühte sisse, suunake keegi teise, avage see teises aknas ja vastake. Harjutuse lõpetamisel kustutatakse kõik.
help-about-title = Teave selle programmi kohta
help-about = Mis versioon see on, kuidas partnerid selle arvutini jõuavad, mida programm kaitseb ja mida ta ei saa kaitsta. Kui palute kelleltki abi, lugege talle versioon ette; see ei ütle midagi inimeste kohta. Ärge öelge kellelegi oma paroolilauset ega taastekoodi, kes iganes küsib.
help-decisions-title = Koos otsustamine
help-decisions = Esimesena on see, mis ootab teie organisatsiooni häält. Igal liikmel on üks hääl; see on allkirjastatud, kõik näevad seda ja seda ei saa muuta. Avage ettepanek, et näha, mida see vajab ja kes ei ole hääletanud. Käendage ainult organisatsioone, mida tunnete. Allpool on reeglid, ametid ja dokumendid.
help-attachments-title = Suunamise failid
help-attachments = Lisage ainult see, mille jagamisega inimene nõustus. Enne saatmist eemaldatakse teave, kus ja millal pilt tehti, ning fail krüpteeritakse. Saadud fail salvestatakse sinna, kuhu teie brauser faile salvestab: kui olete selle läbi lugenud, kustutage see sealt.
help-setup-begin = Istuge arvuti taha, milles programm käivitati. Seal, kus see käivitati, kirjutas see lingi: avage see selle arvuti brauseris. Võite selle lehe igal ajal sulgeda ja tagasi tulla.
help-setup-way = Enamik liitub: küsige partnerilt kutse ja hoidke see käepärast. Alustage uut võrgustikku ainult siis, kui ükski teie partner veel Marshruti ei kasuta. Organisatsiooni taastamiseks vajate varukoopia faili ja taastekoodi paberil või kaht selle osa.
help-setup-passphrase = Te sisestate selle igal hommikul. Võtke sõnad, mis jäävad teile meelde ja mida keegi ära ei arva. Kui see ununeb, avab selle arvuti jälle ainult taastekood.
help-setup-recovery = Taastekood paberil on tee tagasi, kui paroolilause on ununenud või arvuti kadunud. Hoidke seda kindlas kohas teises toas või hoones, mitte fotona.
help-setup-organisation = Kirjutage nimi nii, nagu partnerid seda teavad. Teenused ja kolleegid lisatakse hiljem.
help-setup-network = Lugege deklaratsioon läbi, enne kui sellega nõustute: see on see, mida kõik liikmed üksteisele lubavad. Kui kutset vastu ei võeta, küsige partnerilt uus; igaüks kehtib ühe korra.
help-setup-check = Programm vaatab üle oma kella, ketta ja ühenduse. Mis on valesti, selle juures on kirjas, mida teha; mis võib oodata, selle juures on ka see kirjas. Seejärel logige sisse, kutsuge kolleegid ja avaldage oma teenused.
help-doctor-title = Enesekontroll
help-doctor = Programm vaatab end ise üle: kella, ketast, ühendust, võtmeid ja varukoopiaid. Mis on märgitud veaks, vajab teid täna; hoiatus võib mõne päeva oodata. Iga rida ütleb, mida teha. Tehke see ära ja vaadake uuesti. Kui palute kelleltki abi, võib seda lehte näidata: inimeste kohta siin midagi ei ole.
help-protection-title = Andmekaitse
help-protection = Kui kaua midagi hoitakse ja millal see ise hävitatakse. Inimene võib näha kõike, mida tema kohta hoitakse, ja lasta selle kustutada: tähise järgi, ilma nimeta.
