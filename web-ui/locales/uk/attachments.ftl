# Машинна чернетка: має бути перевірена носієм мови. (Machine draft, to be reviewed by a native speaker.)
attachments-title = Файли
attachments-link = Файли цього направлення
attachments-back = Направлення { $handle }
attachments-none = Файлів немає.
attachments-untitled = Файл без назви
attachments-facts = { $kind }, { $size }
attachments-until = Буде знищено на обох комп’ютерах:
attachments-save = Зберегти на цей комп’ютер
attachments-discard = Прибрати
attachments-add = Додати файл
attachments-what = Що це?
attachments-what-hint = Наприклад: виписка з лікарні. Без імен і номерів.
attachments-file = Файл
attachments-add-button = Зашифрувати й додати
attachments-takes = Великий файл обробляється до хвилини. Не закривайте сторінку, доки не з’явиться повідомлення, що файл додано.
attachments-working = Файл читається, очищується і шифрується.
attachments-add-once = Передати документ, що посвідчує особу, один раз
attachments-once-hint = Лише якщо це потрібно для дистанційної постановки на облік. Попросіть у людини згоди саме на це. За три дні документ знищується на обох комп’ютерах.
attachments-once-given = Як людина погодилася саме на це?
attachments-once-language = Якою мовою це пояснили?
attachments-once-button = Зашифрувати й передати один раз
attachments-sender-only = Файли може додати лише організація, що надіслала направлення.
attachments-closed = Направлення закрито. Додати файли більше не можна.
attachments-not-agreed = Людина не давала згоди на передавання файлів із цим направленням.
attachments-done = Файл зашифровано й додано.
attachments-discarded = Файл прибрано.

attachment-uploading = Завантаження не закінчено
attachment-kept = Піде разом із чернеткою
attachment-waiting = Чекає на прямий зв’язок із вузлом партнера
attachment-waiting-theirs = Чекає на прямий зв’язок із вузлом партнера: через поштові скриньки файли не йдуть
attachment-coming = { $arrived } із { $parts } частин
attachment-here = Тут
attachment-here-theirs = На комп’ютері партнера
attachment-gone = Знищено

media-image-jpeg = Зображення JPEG
media-image-png = Зображення PNG
media-image-webp = Зображення WebP
media-application-pdf = Документ PDF
media-text-plain = Текст

field-attachments = Файли
field-attachments-hint = Листи, результати аналізів або знімки, які ви додасте до направлення. Для документів, що посвідчують особу, потрібна окрема згода.

event-attach = Додано файл
event-attach-once = Документ передано один раз
action-attach = Додати файл
action-button-attach = Додати файл
action-attach-once = Передати документ один раз
action-button-attach-once = Передати один раз

problem-attachment-kind = Файли такого виду не приймаються. Надішліть зображення JPEG, PNG або WebP, документ PDF чи простий текст.
problem-attachment-length = Файл порожній або завеликий.
problem-attachment-gap = Файл завеликий.
problem-attachment-cut-short = Файл прийшов не повністю. Спробуйте ще раз.
problem-attachment-too-many = У цього направлення вже забагато файлів.
problem-attachment-not-yet = Документ, що посвідчує особу, можна передати лише після того, як партнер прийняв людину.
problem-attachment-consent = Вкажіть, як і якою мовою людина погодилася.
problem-attachment-title = Назва задовга.
problem-attachment-sent = Партнеру вже повідомили про цей файл. Якщо його треба знищити, відкличте згоду.
problem-attachment-not-here = Файл ще не прийшов повністю. Передавання продовжиться само, коли обидва комп’ютери будуть на зв’язку.
problem-referral-files-outside-consent = У чернетці є файли, але людина не погодилася на передавання файлів. Приберіть їх або попросіть згоди.
attachments-kilobytes = { $size } КБ
attachments-megabytes = { $size } МБ
