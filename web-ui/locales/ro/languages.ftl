# Ciornă făcută de o mașină: trebuie verificată de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
languages-draft = Traducere automată (*); încă nu a verificat-o nimeni care vorbește limba.
languages-draft-about = Textele acestor pagini în această limbă sunt traduse automat și încă nu le-a verificat nimeni care o vorbește. Dacă ceva sună greșit, spuneți persoanei care are grijă de nodul dvs.
