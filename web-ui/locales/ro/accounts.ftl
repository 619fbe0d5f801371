# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Oamenii organizației pe acest nod: cine intră, ce poate face fiecare, ce s-a făcut.
nav-staff = Echipa
nav-audit = Jurnalul acțiunilor
nav-account = Contul meu
frame-signed-in-person = { $name }, { $organisation }

role-caseworker-hint = Scrie referiri și răspunde la ele.
role-administrator = Administrator
role-administrator-hint = Se ocupă de servicii, de echipă, de chei și de copiile de rezervă și citește jurnalul acțiunilor.
role-verifier = Verificator
role-verifier-hint = Verifică servicii și spune ce a găsit.
role-coordinator = Coordonator
role-coordinator-hint = Vorbește în rețea în numele organizației dvs.: invită, propune, votează.

staff-title = Echipa
staff-people = Cine lucrează aici
staff-you = (dvs.)
staff-active = poate intra
staff-invited = invitație trimisă
staff-closed = nu poate intra
staff-second-factor = al doilea pas de autentificare
staff-last-seen = ultima intrare: { $when }
staff-never-seen = încă nu a intrat
staff-invited-until = codul este valabil până la { $when }
staff-free = { $count ->
    [0] Nu mai este loc pentru nimeni. Scoateți din echipă pe cineva care a plecat.
    [one] Mai poate fi invitată { $count } persoană.
    [few] Mai pot fi invitate { $count } persoane.
   *[other] Mai pot fi invitate { $count } de persoane.
}
staff-change = Modificați: { $name }
staff-roles = Ce face aici această persoană
staff-save-roles = Salvați rolurile
staff-reset = Scoateți al doilea pas de autentificare
staff-reset-hint = Pentru cineva care și-a pierdut telefonul. Va intra doar cu fraza de acces și va putea configura din nou al doilea pas.
staff-remove = Scoateți din echipă: { $name }
staff-invite = Invitați un coleg
staff-name = Nume
staff-name-hint = Îl văd doar colegii de pe acest nod, niciodată partenerii.
staff-invite-button = Faceți un cod
staff-auto-lock = Blocare automată
staff-auto-lock-minutes = Minute fără activitate
staff-auto-lock-hint = De la 2 la 60. Ciornele se păstrează.
staff-auto-lock-button = Salvați
staff-lock = Blocați acest nod
staff-lock-hint = Încheie toate sesiunile. Nodul uită cheile și nu primește nimic până când intră cineva.
staff-lock-button = Blocați nodul acum
staff-done-roles = Rolurile sunt salvate și sunt valabile imediat.
staff-done-factor = Al doilea pas de autentificare a fost scos.
staff-done-settings = Salvat.
confirm-passphrase = Fraza dvs. de acces
confirm-passphrase-hint = Ca să fim siguri că sunteți dvs.

staff-invited-title = Cod pentru un coleg
staff-invited-lead = Acest cod este pentru { $name }: dați-i-l personal. Este afișat doar acum.
staff-invited-open = Deschideți pe acest calculator { $address }
staff-invited-type = Introduceți codul.
staff-invited-choose = Alegeți o frază de acces pe care nu o știe nimeni altcineva.
staff-invited-care = Funcționează o singură dată, până la { $when }.
staff-remove-title = Scoateți din echipă: { $name }?
staff-remove-lead = { $name }: sesiunile se încheie imediat, iar fraza de acces nu mai deschide nimic. De atunci totul se salvează cu o cheie nouă.
staff-remove-honest = Ce a putut citi această persoană până acum poate să fi fost copiat, iar asta nu o mai poate schimba niciun program. Dacă vă îngrijorează, înlocuiți și cheile organizației.
staff-remove-button = Scoateți
staff-remove-no = Păstrați
staff-removed-title = Gata
staff-removed-out = { $name }: sesiunile s-au încheiat, iar intrarea nu mai este posibilă.
staff-removed-rekeyed = De acum totul se salvează cu o cheie nouă.
staff-removed-same-key = Cheia rămâne aceeași: a fost înlocuită de atâtea ori încât nu mai este loc pentru alta.
staff-removed-again = Invitați din nou: { $names }. Nu au mai intrat de când a fost actualizat programul.
staff-removed-code = Vechiul cod de recuperare nu mai deschide nimic. Notați-l pe cel nou; este afișat doar acum:

join-link = Intru pentru prima dată și am un cod
join-title = Alăturați-vă colegilor
join-lead = Un administrator v-a dat un cod. Cu el vă alegeți propria frază de acces.
join-code = Cod
join-code-hint = Nouă grupuri de câte patru litere și cifre.
join-button = Începeți
passphrase-old = Fraza de acces actuală
passphrase-new = Fraza de acces nouă
passphrase-new-hint = Cel puțin zece caractere; patru sau cinci cuvinte alese la întâmplare sunt sigure și ușor de ținut minte. Nimeni nu v-o poate spune dacă o uitați.
passphrase-again = Aceeași frază încă o dată

code-title = Încă un pas
code-lead = Contul dvs. cere un cod de pe telefon.
code-label = Cod
code-hint = Cele șase cifre pe care le arată acum aplicația de autentificare sau unul dintre codurile de rezervă.
code-wrong = Codul este greșit sau a fost deja folosit. Așteptați-l pe următorul.

account-title = Contul meu
account-roles = Rolurile dvs.: { $roles }
account-name = Numele dvs.
account-name-hint = Îl văd doar colegii de pe acest nod, niciodată partenerii.
account-name-button = Salvați numele
account-passphrase = Frază de acces nouă
account-passphrase-button = Schimbați fraza de acces
account-backup-left = { $count ->
    [0] Nu a mai rămas niciun cod de rezervă. Dezactivați al doilea pas și activați-l din nou ca să primiți altele.
    [one] A mai rămas { $count } cod de rezervă.
    [few] Au mai rămas { $count } coduri de rezervă.
   *[other] Au mai rămas { $count } de coduri de rezervă.
}
account-done-name = Salvat.
account-done-passphrase = Fraza de acces a fost schimbată. Celelalte sesiuni ale dvs. s-au încheiat.
account-done-factor = Al doilea pas de autentificare este dezactivat.
account-done-session = Încheiată.
sessions-title = Unde aveți sesiuni deschise
sessions-title-all = Cine are sesiuni deschise
session-begun = din { $when }
session-used = folosită { $when }
session-this = aceasta
session-end = Încheiați
sessions-end = Încheiați celelalte sesiuni ale mele
factor-title = Al doilea pas de autentificare
factor-on = activat
factor-lead = Un cod de pe telefon, pe lângă fraza de acces: cine vă vede tastând fraza nu poate intra cu ea. Aveți nevoie de o aplicație de autentificare; funcționează fără internet.
factor-button = Configurați
factor-off-button = Dezactivați
factor-scan = Scanați asta cu aplicația de autentificare.
factor-qr = Cod QR pentru aplicația de autentificare
factor-type = Sau introduceți acolo această cheie:
factor-code-hint = Șase cifre pe care le arată acum aplicația.
factor-confirm-button = Activați
factor-codes-title = Coduri de rezervă
factor-codes-lead = Scrieți acum aceste coduri pe hârtie: sunt afișate doar o dată. Fiecare funcționează o singură dată, dacă pierdeți telefonul.
factor-codes-done = Le-am notat

audit-title = Jurnalul acțiunilor
audit-lead = Cine ce a făcut și când. Niciodată ce scrie într-o referire.
audit-check = Verificați că nu lipsește nimic
audit-whole = întreg
audit-cut = incomplet
audit-broken = modificat
audit-whole-words = { $count ->
    [one] { $count } înregistrare; nimic nu a fost scos sau modificat.
    [few] { $count } înregistrări; nimic nu a fost scos sau modificat.
   *[other] { $count } de înregistrări; nimic nu a fost scos sau modificat.
}
audit-cut-words = Lipsește sfârșitul (înregistrări găsite: { $good } din { $count }). Poate că cineva a ascuns ceva. Anunțați persoana care are grijă de nod.
audit-broken-words = După { $good } din { $count }, înregistrările nu se mai leagă una de alta. Poate că cineva a ascuns ceva. Anunțați persoana care are grijă de nod.
audit-head = Notați asta ca să comparați mai târziu:
audit-who = Cine
audit-what = Ce
audit-when = Când
audit-number = Nr.
audit-object = Despre ce (id)
audit-object-short = Despre ce
audit-anybody = Oricine
audit-anything = Orice
audit-filter = Afișați
audit-nobody = nu se știe
audit-command-line = linia de comandă
audit-found = { $count ->
    [0] Nu s-a găsit nimic
    [one] { $count } înregistrare
    [few] { $count } înregistrări
   *[other] { $count } de înregistrări
}
audit-action-signed-in = Intrare
audit-action-sign-in-failed = Intrare nereușită
audit-action-signed-out = Ieșire
audit-action-referral-viewed = Referire citită
audit-action-referral-changed = Referire modificată
audit-action-attachment-saved = Fișier salvat
audit-action-exported = Export
audit-action-erased = Ștergerea datelor unui beneficiar
audit-action-service-changed = Serviciu modificat
audit-action-network-changed = Acțiune în rețea
audit-action-backed-up = Copie de rezervă făcută
audit-action-colleague-invited = Coleg invitat
audit-action-colleague-joined = Coleg intrat în echipă
audit-action-colleague-removed = Coleg scos din echipă
audit-action-roles-changed = Roluri sau nume modificate
audit-action-sign-in-changed = Mod de autentificare modificat
audit-action-node-changed = Nod blocat sau configurat
audit-action-shortened = Eliminarea celor mai vechi înregistrări

problem-account-needs-caseworker = Doar managerii de caz pot face asta.
problem-account-needs-administrator = Doar administratorii pot face asta.
problem-account-needs-verifier = Doar verificatorii pot face asta.
problem-account-needs-coordinator = Doar coordonatorii pot face asta.
problem-account-who-helps = Vă pot da rolul: { $names }
problem-account-none = Nu există cont cu această frază de acces. Cereți unui administrator o invitație.
problem-account-last-administrator = Este singurul administrator care poate intra. Dați mai întâi acest rol altcuiva.
problem-account-oneself = Nimeni nu se poate scoate singur din echipă. Rugați alt administrator.
problem-account-full = Nu mai este loc pentru nimeni. Scoateți din echipă pe cineva care a plecat.
problem-account-wrong-code = Acest cod nu deschide nimic. Poate că a fost deja folosit sau retras; cereți unul nou.
problem-account-invitation-expired = Codul a expirat. Cereți unul nou.
problem-account-second-factor-on = Există deja un al doilea pas de autentificare. Dezactivați-l mai întâi.
problem-account-command-line = Linia de comandă nu are cont propriu.
problem-account-unwritten = Fișierul cu conturile nu poate fi citit sau scris. „marshrut doctor” spune ce problemă are discul.
problem-audit-unwritten = Jurnalul acțiunilor nu poate fi scris, așa că nu s-a făcut nimic. „marshrut doctor” spune ce problemă are discul.
problem-session-wrong-code = Codul este greșit sau a fost deja folosit. Așteptați-l pe următorul.
problem-name-length = Un nume are de la 1 la 80 de caractere.
problem-name-taken = Cineva de aici are deja acest nume. Adăugați ceva ca să îi puteți deosebi.
problem-roles-missing = Alegeți cel puțin un rol.
problem-passphrase-short = Fraza de acces este prea scurtă: folosiți cel puțin zece caractere.
problem-passphrase-length = Introduceți o frază de acces.
problem-passphrase-unusable = Această frază de acces nu poate fi folosită aici. Alegeți alta.
problem-passphrase-differs = Cele două fraze de acces nu sunt identice.
problem-auto-lock-minutes-range = Alegeți de la 2 la 60 de minute.
