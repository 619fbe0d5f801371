# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Protecția datelor și proba dacă o copie de rezervă se deschide.
staff-care = Grija pentru acest nod
protection-title = Protecția datelor
protection-hint = Ce se păstrează și cât timp și ce poate cere o persoană.
protection-terms = Ce se păstrează și cât timp
protection-lead = Programul respectă singur aceste termene, pe acest calculator și pe cele ale partenerilor.
protection-what-closed = Conținutul unei referiri închise
protection-term-closed = { $count ->
    [one] { $count } zi după închidere; apoi cheia lui se distruge. Un manager de caz îl poate păstra aici mai mult, cu un motiv, cel mult { $most } de zile o dată.
    [few] { $count } zile după închidere; apoi cheia lui se distruge. Un manager de caz îl poate păstra aici mai mult, cu un motiv, cel mult { $most } de zile o dată.
   *[other] { $count } de zile după închidere; apoi cheia lui se distruge. Un manager de caz îl poate păstra aici mai mult, cu un motiv, cel mult { $most } de zile o dată.
}
protection-what-withdrawn = Conținutul, când persoana își retrage consimțământul
protection-term-withdrawn = Se distruge imediat aici, iar la partener de îndată ce află calculatorul lui.
protection-what-drafts = Ciorne
protection-term-drafts = Până sunt trimise sau șterse. Pleacă de pe acest calculator doar când sunt trimise.
protection-what-files = Fișiere care se arată o singură dată
protection-term-files = { $count ->
    [one] Cel mult { $count } oră, de ambele părți.
    [few] Cel mult { $count } ore, de ambele părți.
   *[other] Cel mult { $count } de ore, de ambele părți.
}
protection-what-mailboxes = Mesaje criptate în căsuțele poștale ale partenerilor
protection-term-mailboxes = { $count ->
    [one] Cel mult { $count } zi. Cine ține căsuța nu le poate citi.
    [few] Cel mult { $count } zile. Cine ține căsuța nu le poate citi.
   *[other] Cel mult { $count } de zile. Cine ține căsuța nu le poate citi.
}
protection-what-questions = Întrebări despre locuri
protection-term-questions = { $count ->
    [one] { $count } zi. Nu spun nimic despre o persoană.
    [few] { $count } zile. Nu spun nimic despre o persoană.
   *[other] { $count } de zile. Nu spun nimic despre o persoană.
}
protection-what-traces = Faptul că a existat o referire
protection-term-traces = Rămâne: către cine, când, în ce stare. Nimic despre persoană și nici ce s-a spus.
protection-what-audit = Jurnalul acțiunilor
protection-term-audit = { $count ->
    [one] Ultima { $count } înregistrare: cine ce a făcut și când, fără conținut. Apoi jumătatea mai veche dispare.
    [few] Cel mult { $count } înregistrări: cine ce a făcut și când, fără conținut. Apoi jumătatea mai veche dispare.
   *[other] Cel mult { $count } de înregistrări: cine ce a făcut și când, fără conținut. Apoi jumătatea mai veche dispare.
}
protection-what-typed = Ce scria cineva când i s-a încheiat sesiunea
protection-term-typed = { $count ->
    [one] Cel mult { $count } oră, doar în memorie, nu se arată nimănui fără sesiune.
    [few] Cel mult { $count } ore, doar în memorie, nu se arată nimănui fără sesiune.
   *[other] Cel mult { $count } de ore, doar în memorie, nu se arată nimănui fără sesiune.
}
protection-person = Ce poate cere o persoană
protection-person-lead = Tot ce privește o persoană se găsește după indicativul de pe hârtiile referirii.
protection-export = O copie a tot ce se păstrează despre ea, de citit sau pentru programe. O face un manager de caz.
protection-erase = Să se șteargă tot, aici și la parteneri, care confirmă printr-o semnătură. O face un manager de caz sau un administrator; administratorii șterg fără să vadă ce este.
protection-backups = Copii de rezervă
protection-backups-lead = În ele sunt cheile organizației și ce știe rețeaua. Referirile nu sunt în ele, ca nicio copie să nu supraviețuiască unei ștergeri.
client-erase-unseen = Aveți grijă de nod și nu vedeți ce păstrează despre o persoană. Puteți șterge. Vrea persoana o copie? Atunci rugați un manager de caz să o facă mai întâi.
rehearsal-title = Verificați o copie de rezervă și codul ei
rehearsal-hint = Deschide hârtia fișierul? Nu se schimbă nimic.
rehearsal-lead = Alegeți fișierul copiei de rezervă și introduceți codul de recuperare de pe hârtie sau două din cele trei părți. Vedeți a cui este copia și din ce zi. Nu se schimbă și nu se păstrează nimic.
rehearsal-button = Verificați
rehearsal-opens = Hârtia deschide această copie de rezervă
rehearsal-of = Recuperează organizația „{ $organisation }” așa cum era la { $when }.
rehearsal-ours = Este a organizației noastre. S-a înlocuit vreo cheie de atunci? Atunci faceți o copie de rezervă nouă.
rehearsal-others = Nu este a organizației noastre: cu ea nu se recuperează nimic de-al nostru.
