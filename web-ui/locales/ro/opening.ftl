# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Program: dacă un serviciu este deschis acum, după ceasul de acolo. $time ca în 09:30, $day ca în lun.
opening-open = Deschis acum
opening-open-until = Deschis acum, până la { $time }
opening-opens-today = Închis acum, se deschide la { $time }
opening-opens = Închis acum, se deschide: { $day } { $time }
opening-closed = Închis acum
opening-hint = Acolo este acum ora { $time }. Sărbătorile nu sunt luate în calcul: sunați înainte să trimiteți pe cineva.
opening-unknown = Din orele scrise aici nu reiese dacă acum este deschis. Sunați înainte să trimiteți pe cineva.
opening-unknown-hint = Acolo este acum ora { $time }. Din orele scrise aici nu reiese dacă este deschis: sunați înainte să trimiteți pe cineva.
services-open-now = Deschise acum

# Două versiuni ale unui serviciu alăturate, înainte de publicarea unui import.
compared-field = Câmp
compared-before = Publicat acum
compared-after = În fișier
