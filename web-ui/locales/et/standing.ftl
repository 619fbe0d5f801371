# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Enesekontroll: kas me kuulume võrgustikku, kas partnerid teavad meie võtit, kas tegevuslogi on terve.
doctor-standing-member = Teie organisatsioon kuulub võrgustikku.
doctor-standing-stranger = Teie organisatsioon ei kuulu veel võrgustikku. Partnerid ei näe sellest midagi, kuni piisav arv liikmeid on seda käendanud.
doctor-standing-stranger-cure = Jätke sõlm tööle ja paluge liikmetel, kes teid tunnevad, teid käendada. Nad näevad teid lehel „Partnerid“.
doctor-standing-suspended = Liikmed peatasid teie organisatsiooni liikmesuse. Nende sõlmed ei loo selle sõlmega ühendust.
doctor-standing-suspended-cure = Helistage mõnele partnerile ja küsige, miks. Teie organisatsiooni saab tagasi tuua ainult liikmete otsus.
doctor-standing-left = Teie organisatsioon lahkus võrgustikust. Partnerite sõlmed ei loo selle sõlmega ühendust.
doctor-standing-left-cure = Kui see ei olnud nii mõeldud, helistage mõnele partnerile: liikmed võivad otsustada teid tagasi võtta.
doctor-own-key-unknown = Partnerid ei tea veel selle sõlme praegust võtit.
doctor-own-key-unknown-cure = Jätke sõlm tööle. Kui see nii jääb, kuigi partnerid on võrgus, küsige ühelt neist uus kutse ja paluge arvuti hooldajal sellega uuesti liituda.
doctor-audit-whole = Tegevuslogi on terve.
doctor-audit-broken = Tegevuslogi kirjeid on puudu või muudetud. Keegi võis midagi varjata.
doctor-audit-broken-cure = Uurige välja, kes sai seda arvutit kasutada. Tegevuslogi leht näitab, kui kaugele see terve on.
doctor-audit-unreadable = Tegevuslogi ei saa lugeda.
doctor-audit-unreadable-cure = Paluge arvuti hooldajal ketas üle vaadata.
