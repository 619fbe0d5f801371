# Ciornă făcută de o mașină: trebuie verificată de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
languages-draft = Tradus de o mașină (*); nimeni care vorbește limba nu a verificat încă.
languages-draft-about = Cuvintele acestor pagini în această limbă au fost scrise de o mașină și nimeni care o vorbește nu le-a verificat încă. Dacă ceva sună greșit, spuneți celui care are grijă de nodul vostru.
