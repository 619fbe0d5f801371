# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Meie enda teenused: loend, muutmine, import.
own-title = Meie enda teenused
own-new = Kirjelda uut teenust
own-change = Muuda
own-look = Vaata lehte
own-withdraw = Võta tagasi
own-drafts = Veel avaldamata
own-draft-new = uus teenus
own-draft-change = avaldatud teenuse muudatused
own-total = { $count ->
    [0] Teil ei ole avaldatud teenuseid.
    [one] { $count } teenus
   *[other] { $count } teenust
}
own-due = { $count ->
    [one] Näita ainult seda, mis vajab nüüd kinnitamist ({ $count })
   *[other] Näita ainult neid, mis vajavad nüüd kinnitamist ({ $count })
}
own-all = Näita kõiki
own-due-soon = Kinnitage varsti
own-overdue = Kinnitus on aegunud
own-never = Veel kinnitamata
own-missing = Märkimata: { $fields }
own-confirm-hint = Kas kõik on endiselt nii, nagu kirjas? Kinnitage see ja partnerid teavad veel pool aastat, et seda võib usaldada.
own-confirm-one = Kõik õige: kinnita
own-confirm-ticked = Kinnita kõik märgitud
own-done-saved = Salvestatud. Mustandit näeb ainult teie organisatsioon.
own-done-published = Avaldatud. Partnerid saavad selle kohe, kui nad on ühenduses.
own-done-withdrawn = Tagasi võetud. Partnerid seda enam ei leia.
own-done-discarded = Mustand kustutati.
own-done-nothing = Märkige teenused, mida soovite kinnitada.
own-done-confirmed = { $count ->
    [one] { $count } teenus on pooleks aastaks kinnitatud.
   *[other] { $count } teenust on pooleks aastaks kinnitatud.
}
own-done-imported = { $count ->
    [one] Failist avaldati { $count } teenus.
   *[other] Failist avaldati { $count } teenust.
}
own-keep = Ei, tagasi
own-discard-title = Kas kustutada mustand?
own-discard-text = Teenuse „{ $service }“ kohta kirjutatu läheb kaotsi. Avaldatu jääb nii, nagu see on.
own-discard-button = Kustuta mustand
own-discard-changes = Loobu muudatustest
own-withdraw-title = Kas võtta see teenus tagasi?
own-withdraw-text = Partnerid ei leia enam teenust „{ $service }“ ja kedagi ei saa sinna suunata. Kes avab selle vana aadressi, näeb põhjust. Kui teenus on ainult ajutiselt suletud, muutke selle asemel olekut.
own-withdraw-button = Võta lõplikult tagasi
own-reason = Miks?
own-reason-ended = Teenus on lõppenud
own-reason-moved = Nüüd pakub või kirjeldab seda teine organisatsioon
own-reason-mistake = See avaldati eksikombel
own-reason-unsafe = Inimestel ei ole turvaline sinna minna
own-reason-other = Muu põhjus
problem-service-withdrawn-ended = Avaldaja võttis selle teenuse tagasi: see on lõppenud.
problem-service-withdrawn-moved = Avaldaja võttis selle teenuse tagasi: nüüd pakub või kirjeldab seda teine organisatsioon.
problem-service-withdrawn-mistake = Avaldaja võttis selle teenuse tagasi: see avaldati eksikombel.
problem-service-withdrawn-unsafe = Avaldaja võttis selle teenuse tagasi: inimestel ei ole turvaline sinna minna.
problem-service-withdrawn-other = Avaldaja võttis selle teenuse tagasi.
problem-service-draft-too-many = Mustandeid on liiga palju. Avaldage mõni või kustutage need, mida enam vaja ei ole.
problem-service-draft-too-long = Teksti on rohkem, kui teenuse kirjesse mahub. Lühendage seda.
problem-service-draft-problems = Enne on vaja midagi parandada.
problem-services-read-anew = Teie teenuseid loetakse uuesti, sest võti on vahetatud. Proovige hetke pärast uuesti.
problem-record-too-long = Teksti on rohkem, kui teenuse kirjesse mahub. Lühendage kirjeldusi.

own-held-title = Midagi ei ole kadunud
own-held-lead = Teie sisselogimine lõppes, enne kui see salvestati. Kirjutatu on endiselt sellel lehel. Logige uuel vahelehel uuesti sisse, tulge siia tagasi ja vajutage nuppu.
own-held-sign-in = Logi uuel vahelehel sisse
own-held-again = See leht avati enne, kui te viimati sisse logisite. Kirjutatu on endiselt siin: selle säilitamiseks vajutage nuppu.
own-held-button = Salvesta kirjutatu

own-step-words = Nimed
own-step-help = Mida ja kellele
own-step-place = Kus ja millal
own-step-contact = Kontakt ja tingimused
own-step-check = Vaata üle ja avalda
own-words-title = Kuidas teenust nimetatakse
own-words-lead = Kirjutage kõigis keeltes, milles inimesed seda otsivad. Edasi minnes salvestatakse iga leht.
own-help-title = Mida see pakub ja kellele
own-help-lead = Märkige, mis sobib. Mille jätate tühjaks, selle kohta näidatakse „märkimata“.
own-place-title = Kus see on ja millal avatud
own-place-lead = Ärge kunagi kirjutage varjupaiga aadressi ega muud aadressi, mis peab saladuseks jääma.
own-contact-title = Kuidas ühendust saada ja mida lubate
own-contact-lead = Märkige asutuse, mitte kellegi isiklik telefon ja e-posti aadress.
own-check-title = Vaadake üle ja avaldage
own-section-words = Nimi ja kirjeldus
own-section-status = Kas teenus töötab?
own-section-provider = Seda pakub teine organisatsioon
own-section-provider-hint = Ainult siis, kui kirjeldate mõne tuttava kliiniku või partneri teenust.
own-section-offered = Abi liigid
own-section-spoken = Keeled
own-section-cost = Hind
own-section-papers = Dokumendid
own-section-whom = Kellele
own-section-places = Aadressid
own-section-places-hint = Kaardile pannakse see linna järgi. Varjupaika ja salajase aadressiga kohta seal kunagi ei ole.
own-section-hours = Lahtiolekuajad
own-section-hours-hint = Sama lahtiolekuajaga päevadele üks rida. Kui keskpäeval on vaheaeg, kasutage kahte rida. Millistel päevadel on suletud, kirjutage märkusesse.
own-section-access = Kuidas pääseb
own-section-reach = Kontakt
own-section-terms = Suunamised
own-section-terms-hint = Partnerid näevad seda enne kirjutamist. Mida te siin lubate, sellest saab tähtaeg, kui see on võrgustiku omast lühem.
own-section-safety = Turvalisus
own-section-safety-hint = Seda näevad ainult võrgustiku liikmed. See võib inimest ohu eest hoida: ärge oletage, vaid öelge „ei ole teada“.
own-section-continuity = Ravi jätkamine
own-section-seen = Kes seda näeb
own-section-confirm = Kinnitatud kuni
own-name-in = Nimi ({ $language })
own-description-in = Mida inimesed seal saavad ({ $language })
own-add-language = Veel üks keel
own-add = Lisa
own-other-languages = Muud keeled
own-partners = Partnerid
own-place = Aadress { $count }
own-another-place = Veel üks aadress
own-place-hidden = Seda aadressi ei näidata kunagi kaardil.
own-place-known = Kaardil: { $town }.
own-place-unknown = Kaart seda linna ei tunne. Partnerid näevad selle nime siiski; kontrollige kirjaviisi.
own-hours-row = Ajad { $count }
own-more-rows = Salvesta ja lisa ridu
own-publish = Avalda
own-preview = Nii näevad seda partnerid
own-differences = Mis muutub
own-differences-none = Avaldatuga võrreldes erinevusi ei ole.
own-unstated = Partnerid näevad siin „märkimata“
own-seen-public = Seda võib näha igaüks: see antakse ka avalikesse kataloogidesse. Mida te turvalisuse kohta ütlete, jääb võrgustikku.
own-seen-network = Seda näevad kõik võrgustiku liikmed.
own-seen-named = { $count ->
    [one] Seda näeb ainult { $count } teie valitud partner.
   *[other] Seda näeb ainult { $count } teie valitud partnerit.
}

field-service-provider-name = Organisatsiooni nimi
field-service-provider-description = Mis organisatsioon see on
field-service-provider-url = Organisatsiooni veebileht
field-service-status = Olek
field-service-status-active = Töötab
field-service-status-temporarily-closed = Ajutiselt suletud
field-service-status-inactive = Praegu ei tööta
field-service-status-defunct = Lõpetatud
field-service-categories = Mida inimesed seal saavad?
field-service-target-groups = Kellele see on mõeldud?
field-service-target-groups-hint = Ärge märkige midagi, kui tulla võib igaüks.
field-service-eligibility-minimum-age = Vanus alates
field-service-eligibility-maximum-age = Vanus kuni
field-service-eligibility-legal-statuses = Sobivad õiguslikud staatused
field-service-eligibility-legal-statuses-hint = Ärge märkige midagi, kui sobib iga staatus.
field-service-eligibility-citizenships = Sobivad kodakondsused
field-service-eligibility-citizenships-hint = Riikide nimed, nende vahel komad. Jätke tühjaks, kui sobib iga kodakondsus.
field-service-eligibility-description = Muud tingimused
field-service-cost = Kui palju see maksab?
field-service-cost-free = Tasuta
field-service-cost-partly = Osaliselt tasuline
field-service-cost-paid = Tasuline
field-service-cost-described = Nagu allpool kirjas
field-service-cost-details = Summad, sõnadega
field-service-documents = Milliseid dokumente on vaja?
field-service-documents-none = Mitte ühtegi
field-service-documents-listed = Järgmisi
field-service-documents-list = Dokumendid, igaüks omal real
field-service-languages = Mis keeli seal räägitakse?
field-service-place-country = Riik
field-service-place-city = Linn või asula
field-service-place-region = Piirkond
field-service-place-address = Tänav ja maja
field-service-place-postal-code = Sihtnumber
field-service-place-withheld = Aadressi hoitakse inimeste kaitseks saladuses
field-service-place-withheld-hint = Siis ärge tänavat kirjutage.
field-service-hours-opens = Alates
field-service-hours-closes = Kuni
field-service-hours-notes = Märkus
field-service-hours-notes-hint = Näiteks: kokkulepitud ajal, pühade ajal suletud
field-service-access = Kuidas sinna pääseb
field-service-access-notes = Mida tuleb sinna pääsemiseks teha
field-service-areas = Teeninduspiirkonnad, igaüks omal real
field-service-contact-phones = Telefonid, igaüks omal real
field-service-contact-phones-hint = Koos riigikoodiga, näiteks +995 32 200 00 00
field-service-contact-email = E-post
field-service-contact-url = Veebileht
field-service-referral-terms = Kas võtate selle teenuse jaoks suunamisi vastu?
field-service-referral-terms-yes = Jah
field-service-referral-terms-no = Ei
field-service-referral-terms-decide-emergency-h = Erakorraline: tunde otsustamiseks
field-service-referral-terms-decide-urgent-h = Kiire: tunde otsustamiseks
field-service-referral-terms-decide-normal-h = Tavaline: tunde otsustamiseks
field-service-referral-terms-feedback-days = Mitu päeva esimese tagasisideni
field-service-capacity = Kas praegu on kohti?
field-service-capacity-available = Jah
field-service-capacity-none = Ei
field-service-capacity-waiting-list = On ootenimekiri
field-service-capacity-assess-first = Pärast hindamist
field-service-safety-anonymous = Kas võib tulla nime ütlemata?
field-service-safety-anonymous-yes = Jah
field-service-safety-anonymous-no = Ei
field-service-safety-anonymous-unknown = Ei ole teada
field-service-safety-reports-to-authorities = Kas nad teatavad inimestest ametivõimudele?
field-service-safety-reports-to-authorities-yes = Jah
field-service-safety-reports-to-authorities-no = Ei
field-service-safety-reports-to-authorities-unknown = Ei ole teada
field-service-safety-copies-papers = Kas nad teevad isikut tõendavatest dokumentidest koopiaid?
field-service-safety-copies-papers-yes = Jah
field-service-safety-copies-papers-no = Ei
field-service-safety-copies-papers-unknown = Ei ole teada
field-service-safety-serves-non-citizens = Kas nad aitavad inimesi, kes ei ole selle riigi kodanikud?
field-service-safety-serves-non-citizens-yes = Jah
field-service-safety-serves-non-citizens-no = Ei
field-service-safety-serves-non-citizens-unknown = Ei ole teada
field-service-continuity-dispenses-to-foreigners = Kas nad annavad ravimeid välismaalastele?
field-service-continuity-dispenses-to-foreigners-yes = Jah
field-service-continuity-dispenses-to-foreigners-no = Ei
field-service-continuity-dispenses-to-foreigners-unknown = Ei ole teada
field-service-continuity-remote-registration = Riigid, mille kodanikke kaugregistreeritakse
field-service-continuity-remote-registration-hint = Riikide nimed, nende vahel komad.
field-service-continuity-ships-medicine = Kas nad saadavad ravimeid?
field-service-continuity-ships-medicine-yes = Jah
field-service-continuity-ships-medicine-no = Ei
field-service-continuity-ships-medicine-unknown = Ei ole teada
field-service-continuity-months-given = Mitmeks kuuks antakse korraga ravimeid
field-service-continuity-tests-required = Enne nõutavad analüüsid, igaüks omal real
field-service-visibility = Kes tohib seda näha?
field-service-visibility-network = Võrgustiku liikmed
field-service-visibility-public = Igaüks
field-service-visibility-public-hint = Ka avalikes kataloogides. Mida te turvalisuse kohta ütlete, ei ole seal kunagi.
field-service-visibility-named = Ainult minu valitud partnerid
field-service-visibility-named-hint = Märkige nad allolevas loendis.
field-service-confirmed-until = Mis päevani on see kõik õige?
field-service-confirmed-until-hint = Kuu aega varem tuletatakse teile meelde. Kõige rohkem aasta tänasest.

mend-missing-name = Kirjutage vähemalt ühes keeles, kuidas teenust nimetatakse.
mend-missing-description = Kirjutage vähemalt ühes keeles mõne lausega, mida inimesed seal saavad.
mend-missing-status = Valige, kas teenus praegu töötab.
mend-missing-categories = Valige vähemalt üks abi liik.
mend-missing-provider = Kirjutage teenust pakkuva organisatsiooni nimi või tühjendage teised kaks välja.
mend-missing-cost = Kirjutage sõnadega, kui palju see maksab.
mend-missing-documents = Nimetage dokumendid, igaüks omal real, või valige, et neid ei ole vaja.
mend-missing-place = Valige selle aadressi riik.
mend-missing-referral-terms = Valige, kas võtate suunamisi vastu, või tühjendage tundide ja päevade väljad.
mend-missing-visibility = Märkige partnerid, kes tohivad seda näha.
mend-missing = Täitke see.
mend-too-long = See tekst on liiga pikk. Lühendage seda.
mend-too-many = Neid on liiga palju. Võtke mõni ära.
mend-characters = Tekstis on märk, mida ei saa turvaliselt näidata. Kirjutage see uuesti käsitsi, mitte kopeerides.
mend-choice = Valige üks loendist.
mend-unknown = Seda siin ei tunta. Kontrollige kirjaviisi.
mend-unknown-eligibility = Mõnda neist riikidest ei tunta. Kontrollige kirjaviisi; pange riikide vahele komad.
mend-unknown-continuity = Mõnda neist riikidest ei tunta. Kontrollige kirjaviisi; pange riikide vahele komad.
mend-number = Kirjutage täisarv ilma tähtedeta.
mend-number-eligibility = Kirjutage vanus aastates, 0 kuni 120.
mend-number-referral-terms = Kirjutage täisarv: tunde kuni 2160, päevi kuni 730.
mend-number-continuity = Kirjutage kuude arv, kuni 24.
mend-age-order = Ülemine vanus on alumisest väiksem. Vahetage need omavahel.
mend-time = Kirjutage kellaaeg, näiteks 9:30 või 18:00.
mend-time-order = Sulgemise aeg on sama mis avamise aeg. Kui avatud on ööpäev läbi, kirjutage 0:00 ja 24:00.
mend-times-missing = Kirjutage, mis kellast mis kellani on neil päevadel avatud, või märkus.
mend-date = Valige päev.
mend-past = See päev on möödas. Valige päev, milleni see kõik on õige.
mend-far = Valige päev, milleni on tänasest kuni aasta.
mend-email = Kirjutage aadress, näiteks office@example.org.
mend-url = Kirjutage aadress, näiteks https://example.org.
mend-phone = Kirjutage telefoninumbrid, igaüks omal real, näiteks +995 32 200 00 00.
mend-withheld = Aadressi hoitakse saladuses: kustutage see siit või võtke allpool linnuke ära.

own-import-title = Impordi teenused failist
own-import-lead = Kõigepealt näete, mis on uus, mis muutub ja mida ei saa üle võtta. Enne teie nõusolekut ei avaldata midagi.
own-import-file = Fail
own-import-file-hint = HSDS 3.1 JSON- või JSON Linesi failina või päisereaga CSV-tabel. Kuni 32 MB.
own-import-language = Tekstide keel
own-import-language-hint = Tekstidele, mille keel ei ole märgitud.
own-import-button = Vaata, mis muutuks
own-import-empty = Selles failis ei ole ühtegi teenust. Valige HSDS-fail (JSON) või tabel (CSV).
own-review-title = Mida import muudaks
own-review-lead = Midagi ei ole veel avaldatud.
own-review-new = { $count ->
    [one] { $count } uus teenus
   *[other] { $count } uut teenust
}
own-review-changed = { $count ->
    [one] { $count } teenus muutub
   *[other] { $count } teenust muutub
}
own-review-unchanged = { $count ->
    [one] { $count } teenus jääb samaks
   *[other] { $count } teenust jääb samaks
}
own-review-refused = { $count ->
    [one] { $count } kirjet ei saa üle võtta
   *[other] { $count } kirjet ei saa üle võtta
}
own-review-more = { $count ->
    [one] ja veel { $count }, mida siin ei näidata
   *[other] ja veel { $count }, mida siin ei näidata
}
own-review-nothing = Midagi ei ole avaldada.
own-review-publish = Avalda see
own-review-back = Vali teine fail
own-review-refused-title = Ei saa üle võtta
own-review-refused-hint = Parandage need failis ja importige uuesti; teised ei pea neid ootama.
own-review-changed-title = Muudatused
own-review-new-title = Uued
own-review-noted-title = Üle võetud, aga vaadake üle
own-review-fields = muutub: { $fields }
own-line = Rida { $count }
problem-import-review-gone = Seda importi ei ole enam alles. Valige fail uuesti.
problem-import-too-long = Fail on brauseri jaoks liiga suur: lubatud on kuni 32 MB. Jagage see osadeks või kasutage käsku „marshrut services import“.
problem-import-cut-short = Fail ei jõudnud tervikuna kohale. Valige see uuesti.
import-problem-syntax = See ei ole JSON ega CSV. Otsige sellelt realt puuduvat koma, jutumärki või sulgu.
import-problem-encoding = Tekst ei ole UTF-8. Salvestage fail UTF-8 kodeeringus ja proovige uuesti.
import-problem-too-large = See kirje on liiga suur. Lühendage selle tekste.
import-problem-too-deep = Andmetes on liiga palju üksteise sees olevaid tasandeid. Eksportige fail uuesti.
import-problem-too-many = Neid on liiga palju. Jagage fail osadeks.
import-problem-not-a-service = See ei ole teenus. Jätke kirje välja või andke sellele nimi ja id.
import-problem-duplicate-id = Sama teenus on failis kaks korda. Võtke üks ära.
import-problem-shared-id = Teisel teenusel failis on sama id. Andke igaühele oma.
import-problem-missing = Kirjes on see puudu. Lisage see faili; ilma id-ta ei tunta teenust järgmisel korral ära.
import-problem-wrong-type = Väärtus on vale liiki, näiteks teksti asemel loend. Parandage see või jätke välja.
import-problem-invalid-value = See väärtus ei ole sellel väljal lubatud ja jäeti välja.
import-problem-shortened = Tekst oli liiga pikk ja seda lühendati.
import-problem-cleaned = Märgid, mida ei saa näidata, võeti välja.
import-problem-unknown-term = Seda mõistet võrgustiku loendis ei ole. See jääb nii, nagu on.
import-problem-formula = Lahter algab nagu tabelarvutuse valem. See võeti üle lihttekstina.
import-problem-not-kept = Selle välja jaoks ei ole kohta. See jäeti välja.
record-field-name = nimi
record-field-description = kirjeldus
record-field-provider = kes seda pakub
record-field-categories = abi liigid
record-field-target-groups = kellele
record-field-status = olek
record-field-eligibility = tingimused
record-field-documents = dokumendid
record-field-cost = hind
record-field-languages = keeled
record-field-access = kuidas pääseb
record-field-access-notes = mida tuleb sinna pääsemiseks teha
record-field-places = aadress
record-field-areas = teeninduspiirkonnad
record-field-hours = lahtiolekuajad
record-field-contact = kontakt
record-field-capacity = kohad
record-field-referral-terms = suunamised
record-field-safety = turvalisus
record-field-continuity = ravi
record-field-visibility = kes seda näeb
record-field-confirmed-until = kinnitatud kuni
record-field-last-modified = viimase muudatuse kuupäev
services-legal-status = Õiguslik staatus
services-free = Ainult tasuta
