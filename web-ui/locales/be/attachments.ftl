# Машынны чарнавік: павінен быць правераны носьбітам мовы. (Machine draft, to be reviewed by a native speaker.)
attachments-title = Файлы
attachments-link = Файлы гэтага накіравання
attachments-back = Накіраванне { $handle }
attachments-none = Файлаў няма.
attachments-untitled = Файл без назвы
attachments-facts = { $kind }, { $size }
attachments-until = Будзе знішчаны на абодвух камп’ютарах:
attachments-save = Захаваць на гэты камп’ютар
attachments-discard = Прыбраць
attachments-add = Дадаць файл
attachments-what = Што гэта?
attachments-what-hint = Напрыклад: выпіска з бальніцы. Без імёнаў і нумароў.
attachments-file = Файл
attachments-add-button = Зашыфраваць і дадаць
attachments-takes = Вялікі файл апрацоўваецца да хвіліны. Не закрывайце старонку, пакуль не з’явіцца паведамленне, што файл дададзены.
attachments-working = Файл чытаецца, ачышчаецца і шыфруецца.
attachments-add-once = Перадаць дакумент, які сведчыць асобу, адзін раз
attachments-once-hint = Толькі калі гэта трэба для дыстанцыйнай пастаноўкі на ўлік. Папрасіце ў чалавека згоды менавіта на гэта. Праз тры дні дакумент знішчаецца на абодвух камп’ютарах.
attachments-once-given = Як чалавек пагадзіўся менавіта на гэта?
attachments-once-language = На якой мове гэта растлумачылі?
attachments-once-button = Зашыфраваць і перадаць адзін раз
attachments-sender-only = Файлы можа дадаць толькі арганізацыя, якая адправіла накіраванне.
attachments-closed = Накіраванне закрыта. Дадаць файлы больш нельга.
attachments-not-agreed = Чалавек не даваў згоды на перадачу файлаў з гэтым накіраваннем.
attachments-done = Файл зашыфраваны і дададзены.
attachments-discarded = Файл прыбраны.

attachment-uploading = Загрузка не скончана
attachment-kept = Пойдзе разам з чарнавіком
attachment-waiting = Чакае прамой сувязі з вузлом партнёра
attachment-waiting-theirs = Чакае прамой сувязі з вузлом партнёра: праз паштовыя скрынкі файлы не ідуць
attachment-coming = { $arrived } з { $parts } частак
attachment-here = Тут
attachment-here-theirs = На камп’ютары партнёра
attachment-gone = Знішчаны

media-image-jpeg = Выява JPEG
media-image-png = Выява PNG
media-image-webp = Выява WebP
media-application-pdf = Дакумент PDF
media-text-plain = Тэкст

field-attachments = Файлы
field-attachments-hint = Лісты, вынікі аналізаў або здымкі, якія вы дадасце да накіравання. Для дакументаў, якія сведчаць асобу, патрэбна асобная згода.

event-attach = Дададзены файл
event-attach-once = Дакумент перададзены адзін раз
action-attach = Дадаць файл
action-button-attach = Дадаць файл
action-attach-once = Перадаць дакумент адзін раз
action-button-attach-once = Перадаць адзін раз

problem-attachment-kind = Файлы такога віду не прымаюцца. Адпраўце выяву JPEG, PNG або WebP, дакумент PDF ці просты тэкст.
problem-attachment-length = Файл пусты або занадта вялікі.
problem-attachment-gap = Файл занадта вялікі.
problem-attachment-cut-short = Файл прыйшоў не цалкам. Паспрабуйце яшчэ раз.
problem-attachment-too-many = У гэтага накіравання ўжо занадта шмат файлаў.
problem-attachment-not-yet = Дакумент, які сведчыць асобу, можна перадаць толькі пасля таго, як партнёр прыняў чалавека.
problem-attachment-consent = Пазначце, як і на якой мове чалавек пагадзіўся.
problem-attachment-title = Назва занадта доўгая.
problem-attachment-sent = Партнёру ўжо паведамілі пра гэты файл. Калі яго трэба знішчыць, адклічце згоду.
problem-attachment-not-here = Файл яшчэ не прыйшоў цалкам. Перадача працягнецца сама, калі абодва камп’ютары будуць на сувязі.
problem-referral-files-outside-consent = У чарнавіку ёсць файлы, але чалавек не пагадзіўся на перадачу файлаў. Прыбярыце іх або папрасіце згоды.
attachments-kilobytes = { $size } КБ
attachments-megabytes = { $size } МБ
