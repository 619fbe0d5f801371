# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Pääsuvõtmed ja mis nende kõrval on.
factor-both-lead = Midagi, mis on ainult teil ja mida küsitakse pärast paroolilauset: kes näeb teid paroolilauset sisestamas, ei saa ainult sellega sisse logida.
passkeys-title = Pääsuvõtmed
app-title = Autentimisrakendus
passkey-lead = Pääsuvõtit hoitakse selles arvutis, telefonis või väikesel võtmel teie võtmekimbus. Sisse logides sisestate paroolilause ja kinnitate siis sõrme, näo või PIN-koodiga, selle asemel et koodi sisestada.
passkey-stored = Mõni telefon ja brauser hoiab pääsuvõtmeid ka Google’i, Apple’i või Microsofti juures. Need ettevõtted näevad siis sõna „Marshrut“, teie sõlme aadressi ja nime, mille siia kirjutate. Kui see on liiga palju, kasutage väikest võtit või autentimisrakendust.
passkey-new-title = Lisa pääsuvõti
passkey-name = Pääsuvõtme nimi
passkey-name-hint = Et selle ära tunneksite, näiteks „kontori sülearvuti“. Ärge kirjutage inimeste ega organisatsiooni nime.
passkey-new-button = Jätka
passkey-make-title = Looge pääsuvõti
passkey-make-lead = Vajutage nuppu. Siis küsib brauser, kus pääsuvõtit „{ $name }“ hoida ja kuidas kinnitate, et see olete teie.
passkey-make-button = Loo pääsuvõti
passkey-make-no = Tagasi ilma pääsuvõtmeta
passkey-without = See brauser ei saa siin pääsuvõtmeid luua: JavaScript on välja lülitatud või brauser on liiga vana. Autentimisrakendus töötab igas brauseris.
passkey-without-sign-in = See brauser ei saa siin pääsuvõtmeid kasutada: JavaScript on välja lülitatud või brauser on liiga vana. Sisestage selle asemel kood.
passkey-failed = Brauser ei andnud pääsuvõtit: see katkestati, selleks kulus liiga kaua või selles seadmes ei ole selle aadressi jaoks ühtegi. Proovige uuesti.
passkey-elsewhere = Pääsuvõtmed töötavad ainult sõlme enda aadressil. Nende kasutamiseks logige sisse seal:
passkey-added-on = lisatud { $when }
passkey-used-on = kasutatud { $when }
passkey-unused = veel kasutamata
passkey-remove = Eemalda
passkey-remove-title = Kas eemaldada pääsuvõti „{ $name }“?
passkey-remove-lead = Keegi ei saa sellega enam sisse logida. Kustutage see ka seadmest: sõlm ei saa seda teie eest teha.
passkey-remove-last = See on teie ainus teine samm. Pärast seda piisab sisselogimiseks paroolilausest ja varukoodid enam ei kehti.
passkey-remove-button = Eemalda pääsuvõti
passkey-remove-no = Jäta alles
passkey-codes-lead = Kirjutage need koodid kohe paberile: neid näidatakse ainult see üks kord. Igaüks kehtib ühe korra, päevaks, mil pääsuvõtit ei ole käepärast.
passkey-use-lead = Kinnitage ühe oma pääsuvõtmega: sõrme, näo, PIN-koodi või väikese võtmega.
passkey-use-button = Kasuta pääsuvõtit
passkey-or-code = Või sisestage kood
code-lead-backup = Kui pääsuvõtit ei ole käepärast, kasutage ühte oma varukoodidest.
code-hint-backup = Kümme tähte ja numbrit paberilt. Iga kood kehtib ühe korra.
account-done-passkey-added = Pääsuvõti on lisatud.
account-done-passkey-removed = Pääsuvõti on eemaldatud.
audit-action-passkey-added = Lisas pääsuvõtme
audit-action-passkey-used = Kasutas pääsuvõtit
audit-action-passkey-removed = Eemaldas pääsuvõtme
problem-name-passkey-length = Pääsuvõtme nimes peab olema 1 kuni 40 märki.
problem-passkey-none = Sellel kontol ei ole pääsuvõtit. Sisestage kood.
problem-passkey-no-address = Selle sõlme aadressil pääsuvõtmed ei tööta. Kasutage autentimisrakendust.
problem-passkey-not-asked = Selleks kulus liiga kaua või alustati seda uuesti teises aknas. Proovige veel kord.
problem-passkey-copied = Selle pääsuvõtme loendur on maha jäänud, nagu see juhtub koopiaga. Logige sisse koodiga, eemaldage pääsuvõti ja öelge sellele, kes sõlme eest hoolitseb.
problem-passkey-wrong = See pääsuvõti ei ole teie konto oma. Kasutage teist või koodi.
problem-passkey-full = Teil on kaheksa pääsuvõtit ja rohkem ei mahu. Eemaldage enne üks.
problem-passkey-known = See pääsuvõti on siin juba olemas. Valige teine seade.
factor-backup-left = { $count ->
    [0] Varukoode ei ole enam. Uute saamiseks eemaldage oma pääsuvõtmed ja rakendus ning alustage uuesti.
    [one] Alles on { $count } varukood.
   *[other] Alles on { $count } varukoodi.
}
