# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
attachments-title = Pliki
attachments-link = Pliki tego skierowania
attachments-back = Skierowanie { $handle }
attachments-none = Brak plików.
attachments-untitled = Plik bez tytułu
attachments-facts = { $kind }, { $size }
attachments-until = Zostanie zniszczony na obu komputerach:
attachments-save = Zapisz na tym komputerze
attachments-discard = Usuń
attachments-add = Dodaj plik
attachments-what = Co to jest?
attachments-what-hint = Na przykład: wypis ze szpitala. Bez nazwisk i numerów.
attachments-file = Plik
attachments-add-button = Zaszyfruj i dodaj
attachments-takes = Duży plik może potrzebować nawet minuty. Nie zamykaj tej strony, dopóki nie pojawi się informacja, że plik jest dodany.
attachments-working = Plik jest odczytywany, czyszczony i szyfrowany.
attachments-add-once = Przekaż dokument tożsamości jeden raz
attachments-once-hint = Tylko wtedy, gdy wymaga tego rejestracja zdalna. Poproś osobę o zgodę właśnie na to. Po trzech dniach dokument zostanie zniszczony na obu komputerach.
attachments-once-given = W jaki sposób osoba zgodziła się właśnie na to?
attachments-once-language = W jakim języku to wyjaśniono?
attachments-once-button = Zaszyfruj i przekaż jeden raz
attachments-sender-only = Pliki może dodawać tylko organizacja, która wysłała skierowanie.
attachments-closed = To skierowanie jest zamknięte. Nie można już dodawać plików.
attachments-not-agreed = Osoba nie zgodziła się na przekazanie plików z tym skierowaniem.
attachments-done = Plik jest zaszyfrowany i dodany.
attachments-discarded = Plik usunięto.

attachment-uploading = Wysyłanie niedokończone
attachment-kept = Pójdzie razem z wersją roboczą
attachment-waiting = Czeka na bezpośrednie połączenie z węzłem partnera
attachment-waiting-theirs = Czeka na bezpośrednie połączenie z węzłem partnera: pliki nie przechodzą przez skrzynki pocztowe
attachment-coming = { $arrived } z { $parts } części
attachment-here = Tutaj
attachment-here-theirs = Na komputerze partnera
attachment-gone = Zniszczony

media-image-jpeg = Obraz JPEG
media-image-png = Obraz PNG
media-image-webp = Obraz WebP
media-application-pdf = Dokument PDF
media-text-plain = Tekst

field-attachments = Pliki
field-attachments-hint = Pisma, wyniki badań lub zdjęcia dodane do skierowania. Na dokumenty tożsamości potrzebna jest osobna zgoda.

event-attach = Dodano plik
event-attach-once = Przekazano dokument jeden raz
action-attach = Dodaj plik
action-button-attach = Dodaj plik
action-attach-once = Przekaż dokument jeden raz
action-button-attach-once = Przekaż jeden raz

problem-attachment-kind = Pliki tego rodzaju nie są przyjmowane. Wyślij obraz JPEG, PNG lub WebP, dokument PDF albo zwykły tekst.
problem-attachment-length = Plik jest pusty albo za duży.
problem-attachment-gap = Plik jest za duży.
problem-attachment-cut-short = Plik nie dotarł w całości. Spróbuj jeszcze raz.
problem-attachment-too-many = To skierowanie ma już za dużo plików.
problem-attachment-not-yet = Dokument tożsamości można przekazać dopiero wtedy, gdy partner przyjmie osobę.
problem-attachment-consent = Podaj, jak i w jakim języku osoba wyraziła zgodę.
problem-attachment-title = Tytuł jest za długi.
problem-attachment-sent = Partner wie już o tym pliku. Jeśli plik ma zostać zniszczony, wycofaj zgodę.
problem-attachment-not-here = Plik nie dotarł jeszcze w całości. Przesyłanie idzie dalej samo, gdy oba komputery są połączone.
problem-referral-files-outside-consent = Wersja robocza zawiera pliki, ale osoba nie zgodziła się na ich przekazanie. Usuń je albo poproś o zgodę.
attachments-kilobytes = { $size } KB
attachments-megabytes = { $size } MB
