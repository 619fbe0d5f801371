# Masintõlke mustand: emakeelne kõneleja peab selle üle vaatama. (Machine draft, to be reviewed by a native speaker.)
attachments-title = Failid
attachments-link = Selle suunamise failid
attachments-back = Suunamine { $handle }
attachments-none = Faile ei ole.
attachments-untitled = Pealkirjata fail
attachments-facts = { $kind }, { $size }
attachments-until = Hävitatakse mõlemas arvutis:
attachments-save = Salvesta sellesse arvutisse
attachments-discard = Eemalda
attachments-add = Lisa fail
attachments-what = Mis see on?
attachments-what-hint = Näiteks haigla epikriis. Ilma nimede ja numbriteta.
attachments-file = Fail
attachments-add-button = Krüpteeri ja lisa
attachments-takes = Suure failiga võib minna kuni minut. Jätke see leht avatuks, kuni näete teadet, et fail on lisatud.
attachments-working = Faili loetakse, puhastatakse ja krüpteeritakse.
attachments-add-once = Jaga isikut tõendavat dokumenti üks kord
attachments-once-hint = Ainult siis, kui kaugregistreerimine seda nõuab. Küsige inimeselt nõusolekut just selleks. Kolme päeva pärast hävitatakse dokument mõlemas arvutis.
attachments-once-given = Kuidas inimene just selleks nõusoleku andis?
attachments-once-language = Mis keeles seda selgitati?
attachments-once-button = Krüpteeri ja jaga üks kord
attachments-sender-only = Faile saab lisada ainult organisatsioon, kes suunamise saatis.
attachments-closed = See suunamine on suletud. Faile ei saa enam lisada.
attachments-not-agreed = Inimene ei andnud nõusolekut selle suunamisega faile jagada.
attachments-done = Fail on krüpteeritud ja lisatud.
attachments-discarded = Fail eemaldati.

attachment-uploading = Üleslaadimine on pooleli
attachment-kept = Läheb koos mustandiga
attachment-waiting = Ootab otseühendust partneri sõlmega
attachment-waiting-theirs = Ootab otseühendust partneri sõlmega: failid ei liigu läbi postkastide
attachment-coming = { $arrived } osa { $parts }-st
attachment-here = Siin
attachment-here-theirs = Partneri arvutis
attachment-gone = Hävitatud

media-image-jpeg = JPEG-pilt
media-image-png = PNG-pilt
media-image-webp = WebP-pilt
media-application-pdf = PDF-dokument
media-text-plain = Tekst

field-attachments = Failid
field-attachments-hint = Kirjad, analüüside tulemused või pildid, mille suunamisele lisate. Isikut tõendavate dokumentide jaoks on vaja eraldi nõusolekut.

event-attach = Fail lisatud
event-attach-once = Dokument üks kord jagatud
action-attach = Lisa fail
action-button-attach = Lisa fail
action-attach-once = Jaga dokumenti üks kord
action-button-attach-once = Jaga üks kord

problem-attachment-kind = Seda liiki faile vastu ei võeta. Saatke JPEG-, PNG- või WebP-pilt, PDF või lihttekst.
problem-attachment-length = Fail on tühi või liiga suur.
problem-attachment-gap = Fail on liiga suur.
problem-attachment-cut-short = Fail ei jõudnud tervikuna kohale. Proovige uuesti.
problem-attachment-too-many = Sellel suunamisel on juba liiga palju faile.
problem-attachment-not-yet = Isikut tõendavat dokumenti saab jagada alles siis, kui partner on inimese vastu võtnud.
problem-attachment-consent = Märkige, kuidas ja mis keeles inimene nõusoleku andis.
problem-attachment-title = Pealkiri on liiga pikk.
problem-attachment-sent = Partner teab sellest failist juba. Kui see tuleb hävitada, võtke nõusolek tagasi.
problem-attachment-not-here = Fail ei ole veel tervikuna kohal. Saatmine jätkub ise, kui mõlemad arvutid on ühenduses.
problem-referral-files-outside-consent = Mustandis on faile, aga inimene ei andnud nõusolekut faile jagada. Eemaldage need või küsige nõusolekut.
attachments-kilobytes = { $size } kB
attachments-megabytes = { $size } MB
