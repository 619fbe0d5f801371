# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Ce nu se poate într-o referire și când este o programare.
problem-no-safe-contact = Partenerul urmează să contacteze persoana, deci spuneți cum și bifați că persoana este de acord să transmiteți aceste date. Sau alegeți altă cale.
problem-guardian-of-adult = Reprezentantul legal își dă acordul doar pentru o persoană sub 18 ani. Schimbați unul dintre cele două răspunsuri.
problem-consent-ahead = Consimțământul nu poate fi dat într-o zi care încă nu a venit.
problem-consent-dates = Consimțământul se încheie înainte de a fi fost dat. Schimbați una dintre cele două date.
problem-departure-first = Plecarea este înaintea sosirii. Schimbați una dintre cele două date.
problem-consent-gone = Lucrurile cu care persoana a fost de acord sunt șterse aici, deci nu mai există un consimțământ de tipărit.
appointment-there = Programare: { $there } după ceasul de acolo ({ $here } după al dvs.)
