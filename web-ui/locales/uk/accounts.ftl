# Машинна чернетка: має бути перевірена носієм мови. (Machine draft, to be reviewed by a native speaker.)
# Люди організації на цьому вузлі: хто входить, кому що можна, що зроблено.
nav-staff = Працівники
nav-audit = Журнал дій
nav-account = Мій обліковий запис
frame-signed-in-person = { $name }, { $organisation }

role-caseworker-hint = Пише направлення і відповідає на них.
role-administrator = Адміністратор
role-administrator-hint = Дбає про послуги, людей, ключі та резервні копії, читає журнал дій.
role-verifier = Перевіряльник
role-verifier-hint = Перевіряє послуги і повідомляє, що побачив.
role-coordinator = Координатор
role-coordinator-hint = Говорить за вашу організацію в мережі: запрошує, пропонує, голосує.

staff-title = Працівники
staff-people = Хто тут працює
staff-you = (це ви)
staff-active = вхід відкрито
staff-invited = запрошено
staff-closed = вхід закрито
staff-second-factor = другий крок входу
staff-last-seen = останній вхід: { $when }
staff-never-seen = входу ще не було
staff-invited-until = код діє до { $when }
staff-free = { $count ->
    [0] Місць більше немає. Закрийте доступ тому, хто тут уже не працює.
    [one] Можна запросити ще { $count } людину.
    [few] Можна запросити ще { $count } людей.
   *[many] Можна запросити ще { $count } людей.
}
staff-change = Змінити: { $name }
staff-roles = Що ця людина тут робить
staff-save-roles = Зберегти ролі
staff-reset = Прибрати другий крок входу
staff-reset-hint = Якщо людина загубила телефон. Вона ввійде з самою лише парольною фразою і зможе налаштувати другий крок наново.
staff-remove = Закрити доступ: { $name }
staff-invite = Запросити колегу
staff-name = Ім’я
staff-name-hint = Його бачать лише колеги на цьому вузлі, партнери – ніколи.
staff-invite-button = Створити код
staff-auto-lock = Автоматичне блокування
staff-auto-lock-minutes = Хвилин без дій
staff-auto-lock-hint = Від 2 до 60. Чернетки зберігаються.
staff-auto-lock-button = Зберегти
staff-lock = Заблокувати вузол
staff-lock-hint = Усі сеанси завершаться. Вузол забуде свої ключі й нічого не отримуватиме, доки хтось не ввійде.
staff-lock-button = Заблокувати вузол зараз
staff-done-roles = Ролі збережено, вони вже діють.
staff-done-factor = Другий крок входу прибрано.
staff-done-settings = Збережено.
confirm-passphrase = Ваша парольна фраза
confirm-passphrase-hint = Щоб переконатися, що це ви.

staff-invited-title = Код для колеги
staff-invited-lead = Кому: { $name }. Передайте код особисто: його показано лише зараз.
staff-invited-open = Відкрити на цьому комп’ютері { $address }
staff-invited-type = Ввести код.
staff-invited-choose = Придумати парольну фразу, якої більше ніхто не знає.
staff-invited-care = Код спрацює один раз, до { $when }.
staff-remove-title = Закрити доступ: { $name }?
staff-remove-lead = { $name }: сеанси завершаться одразу, а парольна фраза більше нічого не відкриє. Відтоді все зберігається під новим ключем.
staff-remove-honest = Те, що ця людина могла прочитати досі, могли скопіювати, і жодна програма цього не поверне. Якщо це вас непокоїть, замініть і ключі організації.
staff-remove-button = Закрити доступ
staff-remove-no = Залишити доступ
staff-removed-title = Доступ закрито
staff-removed-out = { $name }: сеанси завершено, увійти більше не можна.
staff-removed-rekeyed = Відтепер усе зберігається під новим ключем.
staff-removed-same-key = Ключ залишається той самий: його міняли так часто, що для нового немає місця.
staff-removed-again = Запросіть знову: { $names }. Вони не входили, відколи програму оновлено.
staff-removed-code = Старий код відновлення більше нічого не відкриває. Запишіть новий, його показано лише зараз:

join-link = Я тут уперше і маю код
join-title = Приєднатися до колег
join-lead = Адміністратор дав вам код. Введіть його і придумайте власну парольну фразу.
join-code = Код
join-code-hint = Дев’ять груп по чотири літери й цифри.
join-button = Почати
passphrase-old = Поточна парольна фраза
passphrase-new = Нова парольна фраза
passphrase-new-hint = Щонайменше десять знаків; чотири-п’ять випадкових слів надійні й легко запам’ятовуються. Нагадати її вам ніхто не зможе.
passphrase-again = Та сама ще раз

code-title = Ще один крок
code-lead = Для вашого облікового запису потрібен код із телефона.
code-label = Код
code-hint = Шість цифр, які зараз показує застосунок для одноразових кодів, або один із запасних кодів.
code-wrong = Цей код неправильний або вже використаний. Зачекайте на наступний.

account-title = Мій обліковий запис
account-roles = Ваші ролі: { $roles }
account-name = Ваше ім’я
account-name-hint = Його бачать лише колеги на цьому вузлі, партнери – ніколи.
account-name-button = Зберегти ім’я
account-passphrase = Нова парольна фраза
account-passphrase-button = Змінити парольну фразу
account-backup-left = { $count ->
    [0] Запасних кодів не залишилося. Вимкніть другий крок і ввімкніть знову, щоб отримати нові.
    [one] Залишився { $count } запасний код.
    [few] Залишилося { $count } запасні коди.
   *[many] Залишилося { $count } запасних кодів.
}
account-done-name = Збережено.
account-done-passphrase = Парольну фразу змінено. Інші ваші сеанси завершено.
account-done-factor = Другий крок входу вимкнено.
account-done-session = Сеанс завершено.
sessions-title = Де ви ввійшли
sessions-title-all = Хто зараз увійшов
session-begun = вхід: { $when }
session-used = остання дія: { $when }
session-this = цей сеанс
session-end = Завершити
sessions-end = Завершити інші мої сеанси
factor-title = Другий крок входу
factor-on = увімкнено
factor-lead = Код із телефона на додачу до парольної фрази: хто підгледить фразу, із нею самою не ввійде. Потрібен застосунок для одноразових кодів; він працює без інтернету.
factor-button = Налаштувати
factor-off-button = Вимкнути
factor-scan = Відскануйте цей код застосунком для одноразових кодів.
factor-qr = QR-код для застосунку
factor-type = Або введіть там цей ключ:
factor-code-hint = Шість цифр, які застосунок показує зараз.
factor-confirm-button = Увімкнути
factor-codes-title = Запасні коди
factor-codes-lead = Запишіть ці коди на папері зараз: їх показано лише один раз. Кожен спрацює один раз, якщо телефон загублено.
factor-codes-done = Коди записано

audit-title = Журнал дій
audit-lead = Хто, що і коли зробив. Змісту направлень тут немає.
audit-check = Перевірити, чи нічого не бракує
audit-whole = цілий
audit-cut = обрізаний
audit-broken = змінений
audit-whole-words = { $count ->
    [one] { $count } запис, нічого не вилучено й не змінено.
    [few] { $count } записи, нічого не вилучено й не змінено.
   *[many] { $count } записів, нічого не вилучено й не змінено.
}
audit-cut-words = Бракує кінця: є записів { $good } із { $count }. Можливо, хтось щось приховав. Скажіть тому, хто дбає про вузол.
audit-broken-words = Записи узгоджені лише до { $good } із { $count }, далі ланцюжок порушено. Можливо, хтось щось приховав. Скажіть тому, хто дбає про вузол.
audit-head = Запишіть це, щоб порівняти пізніше:
audit-who = Хто
audit-what = Що
audit-when = Коли
audit-number = №
audit-object = Про що (id)
audit-object-short = Про що
audit-anybody = Будь-хто
audit-anything = Будь-що
audit-filter = Показати
audit-nobody = невідомо
audit-command-line = командний рядок
audit-found = { $count ->
    [0] Нічого не знайдено
    [one] { $count } запис
    [few] { $count } записи
   *[many] { $count } записів
}
audit-action-signed-in = Вхід
audit-action-sign-in-failed = Невдалий вхід
audit-action-signed-out = Вихід
audit-action-referral-viewed = Перегляд направлення
audit-action-referral-changed = Зміна направлення
audit-action-attachment-saved = Збереження файлу
audit-action-exported = Експорт
audit-action-erased = Стирання даних про клієнта
audit-action-service-changed = Зміна послуги
audit-action-network-changed = Дія в мережі
audit-action-backed-up = Резервна копія
audit-action-colleague-invited = Запрошення колеги
audit-action-colleague-joined = Приєднання колеги
audit-action-colleague-removed = Закриття доступу колеги
audit-action-roles-changed = Зміна ролей або імені
audit-action-sign-in-changed = Зміна способу входу
audit-action-node-changed = Блокування або налаштування вузла
audit-action-shortened = Вилучення найстаріших записів

problem-account-needs-caseworker = Це для кейс-менеджерів.
problem-account-needs-administrator = Це для адміністраторів.
problem-account-needs-verifier = Це для перевіряльників.
problem-account-needs-coordinator = Це для координаторів.
problem-account-who-helps = Хто може дати вам цю роль: { $names }
problem-account-none = Облікового запису з цією парольною фразою немає. Попросіть в адміністратора запрошення.
problem-account-last-administrator = Це єдиний адміністратор, який може ввійти. Спершу призначте адміністратором іще когось.
problem-account-oneself = Закрити доступ самому собі не можна. Попросіть іншого адміністратора.
problem-account-full = Місць більше немає. Закрийте доступ тому, хто тут уже не працює.
problem-account-wrong-code = Цей код нічого не відкриває. Можливо, його вже використано або відкликано; попросіть новий.
problem-account-invitation-expired = Строк дії цього коду минув. Попросіть новий.
problem-account-second-factor-on = Другий крок входу вже є. Спершу вимкніть його.
problem-account-command-line = Командний рядок не має власного облікового запису.
problem-account-unwritten = Файл з обліковими записами не читається або не записується. «marshrut doctor» скаже, що не так із диском.
problem-audit-unwritten = Журнал дій не записується, тому нічого не зроблено. «marshrut doctor» скаже, що не так із диском.
problem-session-wrong-code = Цей код неправильний або вже використаний. Зачекайте на наступний.
problem-name-length = В імені від 1 до 80 знаків.
problem-name-taken = Тут уже є таке ім’я. Додайте щось, щоб їх розрізняти.
problem-roles-missing = Виберіть хоча б одну роль.
problem-passphrase-short = Ця фраза закоротка: потрібно щонайменше десять знаків.
problem-passphrase-length = Введіть парольну фразу.
problem-passphrase-unusable = Цю фразу тут використати не можна. Виберіть іншу.
problem-passphrase-differs = Дві фрази не збігаються.
problem-auto-lock-minutes-range = Виберіть від 2 до 60 хвилин.
