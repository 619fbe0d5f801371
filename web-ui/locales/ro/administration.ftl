# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# La ce îi ajutăm pe administratori: fraza de acces uitată, calculatorul pierdut, autoverificarea, protecția datelor.
sign-in-forgotten = Ați uitat-o?
forgotten-title = Fraza de acces uitată
forgotten-lead = Nimeni nu poate afla fraza dvs. de acces. La una nouă se ajunge pe două căi.
forgotten-colleague-title = Aveți un coleg administrator
forgotten-colleague = La „Echipa”, colegul vă scoate contul și vă invită din nou. Cu codul pe care vi-l dă alegeți o frază de acces nouă. Referirile sunt ale organizației și rămân.
forgotten-invited = Am primit o nouă invitație și am un cod
forgotten-code-title = Aveți codul de recuperare
forgotten-code-lead = Este codul organizației, pe hârtie de când a fost configurat acest calculator. Cu el alegeți o frază de acces nouă pentru primul administrator. Cea uitată nu mai deschide nimic, iar sesiunile deschise cu ea se încheie.
forgotten-code = Cod de recuperare
forgotten-button = Stabiliți fraza și intrați
forgotten-back = Înapoi la intrare
forgotten-care = Codul rămâne valabil. Dacă l-a văzut altcineva, faceți apoi unul nou: „Parteneri”, apoi „Chei și recuperare”.
problem-session-wrong-recovery-code = Acest cod nu deschide nimic aici. Căutați ultima hârtie: un cod de recuperare nou îl anulează pe cel dinainte.
start-passphrase-locks = Ea încuie tot ce păstrează programul pe acest calculator. Dacă este uitată, ajută doar codul de recuperare, pe care îl primiți la pasul următor.
start-restore-which = Alegeți fișierul copiei de rezervă, făcut pe pagina „Faceți o copie de rezervă” sau cu „marshrut backup”. Nimic din el nu pleacă de pe acest calculator.
help-recovery-title = Chei și recuperare
help-recovery = Cheile dovedesc că un mesaj este al nostru. Calculator pierdut, furat sau stricat? Pe altul alegeți „Recuperați o organizație dintr-o copie de rezervă”: vi se cer fișierul copiei, codul de recuperare sau două părți și de când a fost calculatorul în alte mâini. „Dați acestui calculator chei noi” este pentru chei aflate de alții, când calculatorul este încă la dvs.
quick-administrator-stolen = Calculator pierdut sau furat? Pe alt calculator cu acest program alegeți „Recuperați o organizație dintr-o copie de rezervă”: cu fișierul copiei și codul de recuperare sau două din cele trei părți. Spuneți de când a fost în alte mâini.
quick-administrator-check = Dacă ceva nu merge, deschideți „Este totul în regulă?”: acolo scrie ce nu este bine și ce e de făcut.
