# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
## Mis juhtus partnerite võtmete ja ajaloga

partners-fork-settled = Osast partneri { $partner } kirjetest on kaks versiooni. { $partner } tühistas võtme, millega need allkirjastati, ja ütles, kumb versioon on tema oma; arvesse läheb see. Teil ei ole vaja midagi teha.
