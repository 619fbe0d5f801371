# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
attachments-title = Fișiere
attachments-link = Fișierele acestei referiri
attachments-back = Referirea { $handle }
attachments-none = Niciun fișier.
attachments-untitled = Fișier fără titlu
attachments-facts = { $kind }, { $size }
attachments-until = Se distruge pe ambele calculatoare:
attachments-save = Salvați pe acest calculator
attachments-discard = Scoateți
attachments-add = Adăugați un fișier
attachments-what = Ce este?
attachments-what-hint = De exemplu: bilet de externare. Fără nume, fără numere.
attachments-file = Fișierul
attachments-add-button = Criptați și adăugați
attachments-takes = Un fișier mare poate dura până la un minut. Lăsați pagina deschisă până când scrie că fișierul a fost adăugat.
attachments-working = Fișierul se citește, se curăță și se criptează.
attachments-add-once = Transmiteți un act de identitate o singură dată
attachments-once-hint = Doar unde o cere înregistrarea de la distanță. Cereți-i persoanei consimțământul exact pentru asta. După trei zile actul este distrus pe ambele calculatoare.
attachments-once-given = Cum și-a dat persoana acordul exact pentru asta?
attachments-once-language = În ce limbă s-a explicat?
attachments-once-button = Criptați și transmiteți o dată
attachments-sender-only = Doar organizația care a trimis referirea poate adăuga fișiere.
attachments-closed = Referirea este închisă. Nu se mai pot adăuga fișiere.
attachments-not-agreed = Persoana nu a fost de acord să se transmită fișiere cu această referire.
attachments-done = Fișierul este criptat și adăugat.
attachments-discarded = Fișierul a fost scos.

attachment-uploading = Încărcarea nu s-a terminat
attachment-kept = Pleacă odată cu ciorna
attachment-waiting = Așteaptă legătura directă cu nodul partenerului
attachment-waiting-theirs = Așteaptă legătura directă cu nodul partenerului: fișierele nu trec prin căsuțe poștale
attachment-coming = { $arrived } din { $parts } părți
attachment-here = Aici
attachment-here-theirs = Pe calculatorul partenerului
attachment-gone = Distrus

media-image-jpeg = Imagine JPEG
media-image-png = Imagine PNG
media-image-webp = Imagine WebP
media-application-pdf = Document PDF
media-text-plain = Text

field-attachments = Fișiere
field-attachments-hint = Scrisori, rezultate de analize sau imagini pe care le adăugați la referire. Actele de identitate cer un consimțământ separat.

event-attach = S-a adăugat un fișier
event-attach-once = S-a transmis un act o singură dată
action-attach = Adăugați un fișier
action-button-attach = Adăugați fișierul
action-attach-once = Transmiteți un act o singură dată
action-button-attach-once = Transmiteți o dată

problem-attachment-kind = Fișierele de acest fel nu sunt acceptate. Trimiteți o imagine JPEG, PNG sau WebP, un PDF sau text simplu.
problem-attachment-length = Fișierul este gol sau prea mare.
problem-attachment-gap = Fișierul este prea mare.
problem-attachment-cut-short = Fișierul nu a ajuns întreg. Încercați din nou.
problem-attachment-too-many = Această referire are deja prea multe fișiere.
problem-attachment-not-yet = Un act de identitate se poate transmite doar după ce partenerul a acceptat persoana.
problem-attachment-consent = Spuneți cum și în ce limbă și-a dat persoana acordul.
problem-attachment-title = Titlul este prea lung.
problem-attachment-sent = Partenerul știe deja de acest fișier. Dacă trebuie distrus, retrageți consimțământul.
problem-attachment-not-here = Fișierul nu a ajuns încă întreg. Continuă singur cât timp ambele calculatoare sunt conectate.
problem-referral-files-outside-consent = Ciorna are fișiere, dar persoana nu a fost de acord să se transmită fișiere. Scoateți-le sau cereți-i consimțământul.
attachments-kilobytes = { $size } KB
attachments-megabytes = { $size } MB
