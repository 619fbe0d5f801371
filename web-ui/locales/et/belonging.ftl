# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Võrgustikku kuulumine: lahkumine, keda kutsuti, kaart neile, kes avaldust esitavad; ja mis ettepanekust veel puudub.
leave-title = Võrgustikust lahkumine
leave-lead = Lahkub kogu teie organisatsioon, mitte ainult see arvuti. Rääkige enne kolleegide ja partneritega.
leave-means-1 = Partnerite arvutid ei ühendu enam teie omaga. Mis selleks ajaks kohale ei ole jõudnud, see enam ei jõua.
leave-means-2 = Pooleliolevatele suunamistele ei saa enam vastata teie ega partnerid. Lõpetage need enne või andke üle.
leave-means-3 = Mida te olete avaldanud, jääb loetavaks ja märgitakse, et te lahkusite. Keegi ei saa enam inimesi teie juurde suunata.
leave-means-4 = Ise te tagasi tulla ei saa: otsustavad teised liikmed hääletusega.
leave-waiting = { $count ->
    [one] Praegu ootab teid { $count } suunamine.
   *[other] Praegu ootab teid { $count } suunamist.
}
leave-name = Lahkumiseks sisestage oma organisatsiooni nimi täpselt nii, nagu see siin kirjas on
leave-words = Miks? Seda saavad lugeda kõik liikmed.
leave-button = Lahku võrgustikust
leave-no = Jää võrgustikku
problem-departure-name = See ei ole teie organisatsiooni nimi. Sisestage see täpselt nii, nagu see on kirjas välja kohal.
given-title = Kutsed, mille olete andnud
given-hint = Kutset ei saa tagasi võtta; pärast oma päeva ei ava see midagi. Kas mõni sattus valedesse kätesse? Öelge kohe teistele liikmetele: nad ei tohi käendada seda, kes kutset kasutas, ja võivad tema liikmesuse hääletusega peatada.
given-no-note = Ilma märketa
given-made = tehtud { $when }
given-open = veel kasutamata, kehtib kuni { $when }
given-used = kasutas { $partner }
card-title = Võrgustiku kaart
card-link-hint = Kas keegi soovib ise, ilma kutseta avaldust esitada?
card-lead = Kes soovib ilma kutseta avaldust esitada, vajab seda teksti. Selles on kirjas, mis võrgustik see on ja kus on selle arvutid. See ei ava midagi ja selle võib avaldada.
card-then = Ta annab teksti oma programmile ja saab vastu avalduse. Seejärel liikmed käendavad teda või otsustavad hääletusega.
card-text = Kaardi tekst
numbers-too-low = Uus tulija pääseb ikka veel sisse nii väheste käendajatega nagu võrgustiku esimesel päeval. Nüüd on siin kahe riigi liikmeid: las iga uut tulijat käendavad kaks liiget kahest riigist.
numbers-propose = Pane see hääletusele
numbers-who = Selle saab hääletusele panna koordinaator.
adopt-file = Dokument
adopt-file-hint = See loetakse sisse selles arvutis ja seda ei saadeta kellelegi. Liikmed hääletavad selle SHA-256 üle: see on arv, mida ühelgi teisel dokumendil ei ole. Dokument ise saatke kõigile.
adopt-chosen = Valisite selle SHA-256-ga dokumendi. Valige fail ainult siis, kui see peab olema mõni teine.
field-motion-opens = Hääletuse esimene päev
field-motion-opens-hint = Kui jätate tühjaks, algab hääletus kohe.
proposal-answer-missing = See vastus puudub.
proposal-document-missing = Valige dokumendi fail.
problem-proposal-text = See tekst on liiga pikk või sisaldab märke, mida ei saa näidata. Lühendage seda või sisestage uuesti.
problem-proposal-no-member = See organisatsioon ei kuulu võrgustikku. Valige mõni teine.
problem-proposal-ourselves = See on teie enda organisatsioon. Kui soovite minna, lahkuge võrgustikust.
problem-proposal-not-former = Taastada saab ainult sellise organisatsiooni liikmesuse, kelle liikmesus peatati või kes lahkus. Valige mõni teine.
referrals-only-unread = Milles on midagi uut
referrals-none-unread = Midagi uut ei ole.
line-new = Uus
