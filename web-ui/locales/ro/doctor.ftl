# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Autoverificarea: ce s-a găsit și ce e de făcut (`-cure`).
doctor-title = Este totul în regulă?
doctor-lead = Calculatorul și nodul tocmai s-au verificat singure. Întâi apare ce are nevoie de dvs.
doctor-again = Verificați din nou
doctor-all-well = Nu aveți nimic de făcut. Totul este în regulă.
doctor-well = Ce este în regulă
doctor-told = { $count ->
    [one] Pe acest calculator trebuie reparat { $count } lucru.
    [few] Pe acest calculator trebuie reparate { $count } lucruri.
   *[other] Pe acest calculator trebuie reparate { $count } de lucruri.
}
doctor-hint = Programul verifică calculatorul, discul, cheile și conexiunile și spune ce e de făcut.
doctor-clock-plausible = Ceasul calculatorului arată o dată plauzibilă.
doctor-clock-back = Ceasul calculatorului a dat înapoi: aici sunt fișiere mai noi decât ora de acum.
doctor-clock-back-cure = Setați data și ora calculatorului, cel mai bine automat, de pe internet.
doctor-clock-impossible = Ceasul calculatorului arată o dată imposibilă. De ea depind termenele și semnăturile.
doctor-clock-impossible-cure = Setați data și ora calculatorului, cel mai bine automat, de pe internet.
doctor-disk-enough = Este loc pe disc: { $free } GiB.
doctor-disk-low = A rămas puțin loc pe disc: { $free } MiB.
doctor-disk-low-cure = Eliberați loc pe disc: ștergeți sau mutați ce nu vă trebuie, dar nimic din directorul programului.
doctor-disk-full = Discul este aproape plin: au rămas { $free } MiB. Nodul se oprește când nu mai are unde scrie.
doctor-disk-full-cure = Eliberați loc pe disc: ștergeți sau mutați ce nu vă trebuie, dar nimic din directorul programului.
doctor-disk-unknown = Nu s-a putut afla cât loc a rămas pe disc.
doctor-disk-unknown-cure = Uitați-vă dvs.: ca să fie în siguranță, nodul are nevoie de 1 GiB.
doctor-permissions-closed = Doar acest utilizator al calculatorului poate citi fișierele nodului.
doctor-permissions-open = Alți utilizatori ai acestui calculator au acces la: { $files }
doctor-permissions-open-cure = Rugați persoana care are grijă de calculator să le retragă celorlalți drepturile: chmod -R go= și directorul.
doctor-permissions-unchecked = Pe acest sistem nu se verifică cine mai poate citi fișierele nodului.
doctor-swap-none = Calculatorul nu scrie memoria pe disc necriptată.
doctor-swap-open = Calculatorul scrie memoria pe disc necriptată: { $areas }. Ce a fost pe ecran poate fi găsit acolo mai târziu.
doctor-swap-open-cure = Rugați persoana care are grijă de calculator să cripteze tot discul sau să dezactiveze memoria swap.
doctor-swap-unchecked = Pe acest sistem nu se verifică dacă memoria se scrie pe disc.
doctor-state-locked = Nodul este blocat: nu se face niciun schimb cu partenerii.
doctor-state-locked-cure = Intrați cu fraza de acces.
doctor-state-no-network = Nodul nu face parte din nicio rețea.
doctor-state-no-network-cure = Alăturați-vă cu invitația unui partener sau creați o rețea.
doctor-state-stopped = Nodul s-a oprit.
doctor-state-stopped-cure = Porniți programul din nou și citiți ce scrie.
doctor-state-recovering = Partenerii au mai multe înregistrări de-ale noastre decât acest calculator. Acum se recuperează; între timp nu se trimite nimic.
doctor-state-recovering-cure = Lăsați calculatorul pornit și conectat. Este nevoie de un singur partener conectat; restul se face de la sine.
doctor-state-at-work = Nodul lucrează.
doctor-store-open = Tot ce s-a salvat până acum este pe disc.
doctor-passphrases-no-code = Nu există cod de recuperare. Dacă fraza de acces este uitată, se pierde tot.
doctor-passphrases-no-code-cure = Faceți unul și țineți-l pe hârtie, într-un loc sigur.
doctor-passphrases-one = Pe lângă codul de recuperare, o singură frază de acces deschide acest nod.
doctor-passphrases-one-cure = Invitați un al doilea administrator, ca o frază de acces uitată să nu oprească nimic.
doctor-passphrases-several = { $count ->
    [one] Acest nod îl deschid { $count } frază de acces și codul de recuperare.
    [few] Acest nod îl deschid { $count } fraze de acces și codul de recuperare.
   *[other] Acest nod îl deschid { $count } de fraze de acces și codul de recuperare.
}
doctor-addresses-relays = Partenerii se conectează la acest calculator doar prin puncte de întâlnire. Este mai lent, dar funcționează.
doctor-addresses-relays-cure = Cine are grijă de routerul dvs. poate deschide un port.
doctor-addresses-known = Partenerii se conectează la acest calculator la { $addresses }
doctor-peers-nobody = Încă nu există alți membri.
doctor-peers-away = { $count ->
    [one] Singurul partener nu este conectat.
    [few] Niciunul dintre cei { $count } parteneri nu este conectat.
   *[other] Niciunul dintre cei { $count } de parteneri nu este conectat.
}
doctor-peers-away-cure = Are acest calculator internet? Dacă da, poate că sunt oprite calculatoarele lor.
doctor-peers-connected = Parteneri conectați: { $connected } din { $count }.
doctor-partners-clocks-none = Nu este conectat niciun partener cu al cărui ceas să-l comparăm pe al nostru.
doctor-partners-clocks-agree = { $count ->
    [one] Ceasul nostru se potrivește cu cel de la { $count } partener.
    [few] Ceasul nostru se potrivește cu cele de la { $count } parteneri.
   *[other] Ceasul nostru se potrivește cu cele de la { $count } de parteneri.
}
doctor-partners-clocks-behind = Ceasul nostru este în urmă cu { $hours } h { $minutes } min față de cel al partenerilor (comparate: { $count }).
doctor-partners-clocks-behind-cure = Setați data și ora acestui calculator, cel mai bine automat, de pe internet. Dacă sunt corecte, spuneți partenerilor.
doctor-partners-clocks-ahead = Ceasul nostru este înainte cu { $hours } h { $minutes } min față de cel al partenerilor (comparate: { $count }).
doctor-partners-clocks-ahead-cure = Setați data și ora acestui calculator, cel mai bine automat, de pe internet. Dacă sunt corecte, spuneți partenerilor.
doctor-outbox-empty = Niciun mesaj nu așteaptă să fie trimis.
doctor-outbox-waiting = { $count ->
    [one] { $count } mesaj așteaptă calculatorul destinatarului.
    [few] { $count } mesaje așteaptă calculatoarele destinatarilor.
   *[other] { $count } de mesaje așteaptă calculatoarele destinatarilor.
}
doctor-outbox-waiting-cure = Pleacă atunci când acesta este online. Dacă este urgent, sunați partenerul.
doctor-forks-ours = Cheia noastră a semnat două istorice diferite: s-au recuperat date dintr-o copie sau cheia a fost copiată. Nu se poate publica nimic.
doctor-forks-ours-cure = Dați acestui calculator chei noi; atunci contează ce este păstrat aici. Nu rulați niciodată două copii ale directorului programului. Dacă a fost calculatorul în alte mâini, spuneți de când.
doctor-forks-none = Înregistrările nimănui nu se contrazic.
doctor-forks-partners = { $count ->
    [one] Înregistrările de la { $count } partener se contrazic și sunt înghețate.
    [few] Înregistrările de la { $count } parteneri se contrazic și sunt înghețate.
   *[other] Înregistrările de la { $count } de parteneri se contrazic și sunt înghețate.
}
doctor-forks-partners-cure = Sunați-i. Pagina lor despre chei îi îndrumă pas cu pas.
doctor-gate-turned-away = Refuzate de la pornire – necunoscuți: { $strangers }, cereri peste limite: { $requests }.
doctor-floods-members = Au cerut mult mai mult decât are voie un membru și au fost refuzați: { $members }
doctor-floods-members-cure = Nimeni altcineva nu este încurcat de asta. Sunați-i: poate că programul lor s-a stricat. Dacă o fac intenționat, propuneți suspendarea.
doctor-quotas-members = Au publicat mai mult decât are voie un membru; restul nu s-a primit: { $members }
doctor-quotas-members-cure = Nimeni altcineva nu este încurcat de asta. Sunați-i: poate că programul lor s-a stricat. Dacă o fac intenționat, propuneți suspendarea.
doctor-members-keys-many = Au mai multe chei decât cele patru care contează; ce semnează cu celelalte nu contează nicăieri: { $members }
doctor-members-keys-many-cure = Nimeni altcineva nu este încurcat de asta. Sunați-i: poate că programul lor s-a stricat. Dacă o fac intenționat, propuneți suspendarea.
doctor-prekeys-fresh = Cheile cu care se criptează referirile sunt din această săptămână.
doctor-prekeys-stale = Cheile pentru referiri sunt mai vechi decât ar trebui: { $members }
doctor-prekeys-stale-cure = Rugați-i să-și deschidă nodul. Dacă era deschis, cineva vă ascunde cheile lor mai noi: spuneți altor parteneri.
doctor-mailboxes-lost = Căsuțe poștale care au luat mesaje de-ale noastre și nu le-au predat: { $members }
doctor-mailboxes-lost-cure = Vorbiți cu cei care le țin. Ce au pierdut s-a trimis din nou.
doctor-mailboxes-none = Nimeni nu păstrează mesaje pentru partenerii ale căror calculatoare sunt oprite.
doctor-mailboxes-none-cure = Porniți un punct de întâlnire sau rugați un partener al cărui calculator este mereu pornit să păstreze mesaje (pornire cu --mailbox yes).
doctor-mailboxes-full = Căsuțe poștale pline: { $members }
doctor-mailboxes-full-cure = Mesajele așteaptă aici sau merg în alte căsuțe. Nu este nimic de făcut.
doctor-mailboxes-kept = { $count ->
    [one] { $count } căsuță poștală păstrează mesaje pentru partenerii ale căror calculatoare sunt oprite.
    [few] { $count } căsuțe poștale păstrează mesaje pentru partenerii ale căror calculatoare sunt oprite.
   *[other] { $count } de căsuțe poștale păstrează mesaje pentru partenerii ale căror calculatoare sunt oprite.
}
doctor-referral-key-none = Nu este publicată încă nicio cheie pentru referiri: partenerii nu ne pot trimite referiri.
doctor-referral-key-none-cure = Lăsați nodul pornit: publică singur o cheie nouă de îndată ce înregistrările lui sunt întregi.
doctor-referral-key-lost = Ce criptează partenerii pentru noi nu se poate deschide aici: cheia nu mai există.
doctor-referral-key-lost-cure = Lăsați nodul pornit: publică singur o cheie nouă de îndată ce înregistrările lui sunt întregi.
doctor-referral-key-over = Cheia noastră pentru referiri a expirat: partenerii nu ne pot trimite referiri.
doctor-referral-key-over-cure = Lăsați nodul pornit: publică singur o cheie nouă de îndată ce înregistrările lui sunt întregi.
doctor-referral-key-late = Cheia noastră pentru referiri nu a fost înnoită la timp.
doctor-referral-key-late-cure = Este corect ceasul calculatorului? Se contrazic înregistrările noastre? Amândouă se verifică pe această pagină.
doctor-referral-key-fresh = Cheia noastră pentru referiri este proaspătă.
doctor-partners-keys-all = Referirile se pot cripta pentru fiecare partener.
doctor-partners-keys-missing = { $count ->
    [one] { $count } partener nu are o cheie proaspătă pentru referiri: { $members }
    [few] { $count } parteneri nu au o cheie proaspătă pentru referiri: { $members }
   *[other] { $count } de parteneri nu au o cheie proaspătă pentru referiri: { $members }
}
doctor-partners-keys-missing-cure = Nodurile lor nu au fost online de două săptămâni. Sunați-i.
failure-unanswered-advice = Așteptați puțin și reîncărcați pagina. Dacă nu ajută, porniți nodul din nou; pe pagina „Este totul în regulă?” un administrator vede ce nu este bine. Nimic din ce s-a salvat nu s-a pierdut.
failure-fault-advice = Este o greșeală a programului, nu a dvs. Nimic din ce s-a salvat nu s-a pierdut. Anunțați persoana care are grijă de nod; pagina „Este totul în regulă?” îi arată mai multe.
