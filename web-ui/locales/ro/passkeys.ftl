# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Cheile de acces și ce stă alături de ele.
factor-both-lead = Ceva ce aveți doar dvs., cerut după fraza de acces: cine vă vede tastând fraza nu poate intra doar cu ea.
passkeys-title = Chei de acces
app-title = Aplicație de autentificare
passkey-lead = O cheie de acces stă pe acest calculator, pe telefon sau pe o mică cheie fizică, prinsă la breloc. La intrare introduceți fraza de acces, apoi confirmați cu un deget, cu fața sau cu un PIN, în loc să tastați un cod.
passkey-stored = Unele telefoane și browsere păstrează cheile de acces și la Google, Apple sau Microsoft. Acestea văd atunci cuvântul „Marshrut”, adresa nodului dvs. și numele pe care îl scrieți aici. Dacă este prea mult, folosiți o mică cheie fizică sau o aplicație de autentificare.
passkey-new-title = Adăugați o cheie de acces
passkey-name = Numele cheii de acces
passkey-name-hint = Ca să o recunoașteți, de exemplu „laptopul de la birou”. Nu scrieți nume de oameni sau numele organizației.
passkey-new-button = Continuați
passkey-make-title = Creați cheia de acces
passkey-make-lead = Apăsați butonul. Browserul vă întreabă apoi unde se păstrează „{ $name }” și cum confirmați că sunteți dvs.
passkey-make-button = Creați cheia de acces
passkey-make-no = Înapoi, fără cheie de acces
passkey-without = Acest browser nu poate crea aici chei de acces: JavaScript este oprit sau browserul este prea vechi. O aplicație de autentificare funcționează în orice browser.
passkey-without-sign-in = Acest browser nu poate folosi aici chei de acces: JavaScript este oprit sau browserul este prea vechi. Introduceți în schimb un cod.
passkey-failed = Browserul nu a dat nicio cheie de acces: s-a renunțat, a durat prea mult sau acest dispozitiv nu are o cheie pentru această adresă. Încercați din nou.
passkey-elsewhere = Cheile de acces funcționează doar la adresa proprie a nodului. Ca să le folosiți, intrați acolo:
passkey-added-on = adăugată pe { $when }
passkey-used-on = folosită { $when }
passkey-unused = încă nefolosită
passkey-remove = Eliminați
passkey-remove-title = Eliminați cheia de acces „{ $name }”?
passkey-remove-lead = Nimeni nu mai poate intra cu ea. Ștergeți-o și de pe dispozitiv: nodul nu poate face asta pentru dvs.
passkey-remove-last = Este singura dvs. cale pentru al doilea pas de autentificare. După aceasta ajunge doar fraza de acces, iar codurile de rezervă nu mai funcționează.
passkey-remove-button = Eliminați cheia de acces
passkey-remove-no = Păstrați-o
passkey-codes-lead = Scrieți acum aceste coduri pe hârtie: sunt afișate doar o dată. Fiecare funcționează o singură dată, pentru ziua în care nu aveți la îndemână cheia de acces.
passkey-use-lead = Confirmați cu una dintre cheile dvs. de acces: cu un deget, cu fața, cu un PIN sau cu mica cheie fizică.
passkey-use-button = Folosiți o cheie de acces
passkey-or-code = Sau introduceți un cod
code-lead-backup = Dacă nu aveți la îndemână cheia de acces, folosiți unul dintre codurile de rezervă.
code-hint-backup = Zece litere și cifre de pe hârtie. Fiecare cod funcționează o singură dată.
account-done-passkey-added = Cheia de acces a fost adăugată.
account-done-passkey-removed = Cheia de acces a fost eliminată.
audit-action-passkey-added = Cheie de acces adăugată
audit-action-passkey-used = Cheie de acces folosită
audit-action-passkey-removed = Cheie de acces eliminată
problem-name-passkey-length = O cheie de acces are nevoie de un nume de la 1 la 40 de caractere.
problem-passkey-none = Acest cont nu are nicio cheie de acces. Introduceți un cod.
problem-passkey-no-address = La adresa acestui nod nu funcționează cheile de acces. Folosiți o aplicație de autentificare.
problem-passkey-not-asked = A durat prea mult sau s-a luat de la început în altă fereastră. Încercați încă o dată.
problem-passkey-copied = Contorul acestei chei de acces a rămas în urmă, ca la o copie a ei. Intrați cu un cod, eliminați cheia de acces și anunțați persoana care are grijă de nod.
problem-passkey-wrong = Această cheie de acces nu este a contului dvs. Folosiți alta sau un cod.
problem-passkey-full = Aveți opt chei de acces și nu mai este loc. Eliminați mai întâi una.
problem-passkey-known = Această cheie de acces este deja cunoscută aici. Alegeți alt dispozitiv.
factor-backup-left = { $count ->
    [0] Nu a mai rămas niciun cod de rezervă. Eliminați cheile de acces și aplicația și luați-o de la început ca să primiți altele.
    [one] A mai rămas { $count } cod de rezervă.
    [few] Au mai rămas { $count } coduri de rezervă.
   *[other] Au mai rămas { $count } de coduri de rezervă.
}
