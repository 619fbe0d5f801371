# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
# Lahtiolekuajad: kas teenus on praegu avatud, sealse kella järgi. $time on nagu 09:30, $day nagu E.
opening-open = Praegu avatud
opening-open-until = Praegu avatud kuni { $time }
opening-opens-today = Praegu suletud, avatakse kell { $time }
opening-opens = Praegu suletud, avatakse { $day } kell { $time }
opening-closed = Praegu suletud
opening-hint = Kell on seal praegu { $time }. Pühad ei ole teada: helistage, enne kui kellegi sinna saadate.
opening-unknown = Nendest aegadest ei selgu, kas praegu on avatud. Helistage, enne kui kellegi sinna saadate.
opening-unknown-hint = Kell on seal praegu { $time }. Nendest aegadest ei selgu, kas on avatud: helistage, enne kui kellegi sinna saadate.
services-open-now = Praegu avatud

# Teenuse kaks versiooni kõrvuti, enne kui import avaldatakse.
compared-field = Väli
compared-before = Praegu avaldatud
compared-after = Failis
