# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Prima persoană de pe un nod nou.
start-person = Numele dvs.
start-person-hint = Așa cum îl vor vedea colegii pe acest calculator. Partenerii nu îl văd niciodată și îl puteți lăsa necompletat.
problem-person-length = Un nume are cel mult 80 de caractere, fără trecere pe rând nou.
start-check-restored = Calculatorul dvs. ia acum de la parteneri tot ce au de la dvs. și până atunci nu trimite nimic. Referirile nu sunt în nicio copie de rezervă, ca nimic să nu supraviețuiască zilei în care este șters: întrebați partenerii despre cele care erau deschise. Apoi faceți părți noi sau o copie de rezervă nouă.
