# Люди организации на этом узле: кто входит, кому что можно, что сделано.
nav-staff = Сотрудники
nav-audit = Журнал действий
nav-account = Моя учётная запись
frame-signed-in-person = { $name }, { $organisation }

role-caseworker-hint = Пишет направления и отвечает на них.
role-administrator = Администратор
role-administrator-hint = Отвечает за услуги, сотрудников, ключи и резервные копии, читает журнал действий.
role-verifier = Проверяющий
role-verifier-hint = Проверяет услуги и сообщает, что увидел.
role-coordinator = Координатор
role-coordinator-hint = Говорит в сети от имени организации: приглашает, предлагает, голосует.

staff-title = Сотрудники
staff-people = Кто здесь работает
staff-you = (это вы)
staff-active = вход открыт
staff-invited = приглашение
staff-closed = вход закрыт
staff-second-factor = второй шаг входа
staff-last-seen = последний вход: { $when }
staff-never-seen = входов ещё не было
staff-invited-until = код действует до { $when }
staff-free = { $count ->
    [0] Мест больше нет. Закройте доступ тому, кто здесь больше не работает.
    [one] Можно пригласить ещё { $count } человека.
    [few] Можно пригласить ещё { $count } человек.
   *[many] Можно пригласить ещё { $count } человек.
}
staff-change = Изменить: { $name }
staff-roles = Чем этот человек здесь занимается
staff-save-roles = Сохранить роли
staff-reset = Убрать второй шаг входа
staff-reset-hint = Если человек потерял телефон. Он войдёт с одной парольной фразой и сможет настроить второй шаг заново.
staff-remove = Закрыть доступ: { $name }
staff-invite = Пригласить коллегу
staff-name = Имя
staff-name-hint = Его видят только коллеги на этом узле, партнёры — никогда.
staff-invite-button = Создать код
staff-auto-lock = Автоматическая блокировка
staff-auto-lock-minutes = Минут без действий
staff-auto-lock-hint = От 2 до 60. Черновики сохраняются.
staff-auto-lock-button = Сохранить
staff-lock = Заблокировать узел
staff-lock-hint = Все сеансы закончатся. Узел забудет свои ключи и ничего не будет получать, пока кто-нибудь не войдёт.
staff-lock-button = Заблокировать узел сейчас
staff-done-roles = Роли сохранены и уже действуют.
staff-done-factor = Второй шаг входа убран.
staff-done-settings = Сохранено.
confirm-passphrase = Ваша парольная фраза
confirm-passphrase-hint = Чтобы убедиться, что это вы.

staff-invited-title = Код для коллеги
staff-invited-lead = Кому: { $name }. Передайте код лично: он показан только сейчас.
staff-invited-open = Открыть на этом компьютере { $address }
staff-invited-type = Ввести код.
staff-invited-choose = Придумать парольную фразу, которую больше никто не знает.
staff-invited-care = Код сработает один раз, до { $when }.
staff-remove-title = Закрыть доступ: { $name }?
staff-remove-lead = { $name }: сеансы закончатся сразу, парольная фраза больше ничего не откроет. С этого момента всё сохраняется под новым ключом.
staff-remove-honest = Всё, что этот человек мог прочитать до сих пор, могло быть скопировано, и ни одна программа этого не вернёт. Если это вас беспокоит, замените и ключи организации.
staff-remove-button = Закрыть доступ
staff-remove-no = Оставить доступ
staff-removed-title = Доступ закрыт
staff-removed-out = { $name }: сеансы закончены, войти больше нельзя.
staff-removed-rekeyed = С этого момента всё сохраняется под новым ключом.
staff-removed-same-key = Ключ остался прежним: его меняли так часто, что для нового нет места.
staff-removed-again = Пригласите заново: { $names }. Эти сотрудники не входили после обновления программы.
staff-removed-code = Старый код восстановления больше ничего не открывает. Запишите новый, он показан только сейчас:

join-link = Я здесь впервые, и у меня есть код
join-title = Присоединиться к коллегам
join-lead = Администратор дал вам код. Введите его и придумайте собственную парольную фразу.
join-code = Код
join-code-hint = Девять групп по четыре буквы и цифры.
join-button = Начать
passphrase-old = Текущая парольная фраза
passphrase-new = Новая парольная фраза
passphrase-new-hint = Не меньше десяти знаков; четыре-пять случайных слов надёжны и легко запоминаются. Подсказать её вам никто не сможет.
passphrase-again = То же ещё раз

code-title = Ещё один шаг
code-lead = Для входа нужен код с вашего телефона.
code-label = Код
code-hint = Шесть цифр, которые сейчас показывает приложение для одноразовых кодов, или один из запасных кодов.
code-wrong = Код неверен или уже использован. Дождитесь следующего.

account-title = Моя учётная запись
account-roles = Ваши роли: { $roles }
account-name = Ваше имя
account-name-hint = Его видят только коллеги на этом узле, партнёры — никогда.
account-name-button = Сохранить имя
account-passphrase = Новая парольная фраза
account-passphrase-button = Сменить фразу
account-backup-left = { $count ->
    [0] Запасных кодов не осталось. Выключите второй шаг и включите снова, чтобы получить новые.
    [one] Остался { $count } запасной код.
    [few] Осталось { $count } запасных кода.
   *[many] Осталось { $count } запасных кодов.
}
account-done-name = Сохранено.
account-done-passphrase = Парольная фраза сменена. Остальные ваши сеансы закончены.
account-done-factor = Второй шаг входа выключен.
account-done-session = Сеанс закончен.
sessions-title = Где вы вошли
sessions-title-all = Кто сейчас вошёл
session-begun = с { $when }
session-used = последнее действие: { $when }
session-this = этот сеанс
session-end = Закончить
sessions-end = Закончить остальные мои сеансы
factor-title = Второй шаг входа
factor-on = включён
factor-lead = Код с телефона вдобавок к парольной фразе: кто подсмотрит фразу, с ней одной не войдёт. Нужно приложение для одноразовых кодов; интернет ему не нужен.
factor-button = Настроить
factor-off-button = Выключить
factor-scan = Отсканируйте этот код приложением для одноразовых кодов.
factor-qr = QR-код для приложения
factor-type = Или введите там этот ключ:
factor-code-hint = Шесть цифр, которые сейчас показывает приложение.
factor-confirm-button = Включить
factor-codes-title = Запасные коды
factor-codes-lead = Запишите эти коды на бумаге сейчас: они показаны только один раз. Каждый сработает один раз, если телефон потерян.
factor-codes-done = Коды записаны

audit-title = Журнал действий
audit-lead = Кто, что и когда сделал. Содержания направлений здесь нет.
audit-check = Проверить, что ничего не пропало
audit-whole = цел
audit-cut = обрезан
audit-broken = изменён
audit-whole-words = { $count ->
    [one] { $count } запись, ничего не убрано и не изменено.
    [few] { $count } записи, ничего не убрано и не изменено.
   *[many] { $count } записей, ничего не убрано и не изменено.
}
audit-cut-words = Конца не хватает: есть записей { $good } из { $count }. Возможно, кто-то что-то скрыл. Скажите тому, кто отвечает за узел.
audit-broken-words = Записи сходятся только до { $good } из { $count }, дальше цепочка нарушена. Возможно, кто-то что-то скрыл. Скажите тому, кто отвечает за узел.
audit-head = Запишите, чтобы сравнить потом:
audit-who = Кто
audit-what = Что
audit-when = Когда
audit-number = №
audit-object = О чём (номер)
audit-object-short = О чём
audit-anybody = Кто угодно
audit-anything = Что угодно
audit-filter = Показать
audit-nobody = неизвестно
audit-command-line = командная строка
audit-found = { $count ->
    [0] Ничего не найдено
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
}
audit-action-signed-in = Вход
audit-action-sign-in-failed = Неудачный вход
audit-action-signed-out = Выход
audit-action-referral-viewed = Просмотр направления
audit-action-referral-changed = Изменение направления
audit-action-attachment-saved = Сохранение файла
audit-action-exported = Выгрузка
audit-action-erased = Удаление данных о клиенте
audit-action-service-changed = Изменение услуги
audit-action-network-changed = Действие в сети
audit-action-backed-up = Резервная копия
audit-action-colleague-invited = Приглашение коллеги
audit-action-colleague-joined = Начало работы по приглашению
audit-action-colleague-removed = Закрытие доступа коллеге
audit-action-roles-changed = Изменение ролей или имени
audit-action-sign-in-changed = Изменение способа входа
audit-action-node-changed = Блокировка или настройка узла
audit-action-shortened = Самые старые записи убраны

problem-account-needs-caseworker = Это могут делать кейс-менеджеры.
problem-account-needs-administrator = Это могут делать администраторы.
problem-account-needs-verifier = Это могут делать проверяющие.
problem-account-needs-coordinator = Это могут делать координаторы.
problem-account-who-helps = Роль вам могут дать: { $names }
problem-account-none = Учётной записи с этой парольной фразой нет. Попросите у администратора приглашение.
problem-account-last-administrator = Это единственный администратор, который может войти. Сначала назначьте ещё одного.
problem-account-oneself = Закрыть доступ самому себе нельзя. Попросите другого администратора.
problem-account-full = Мест больше нет. Закройте доступ тому, кто здесь больше не работает.
problem-account-wrong-code = Этот код ничего не открывает. Возможно, он уже использован или отозван; попросите новый.
problem-account-invitation-expired = Срок кода истёк. Попросите новый.
problem-account-second-factor-on = Второй шаг входа уже есть. Сначала выключите его.
problem-account-command-line = У командной строки нет своей учётной записи.
problem-account-unwritten = Файл с учётными записями не читается или не пишется. Команда «marshrut doctor» скажет, что не так с диском.
problem-audit-unwritten = Журнал действий не пишется, поэтому ничего не сделано. Команда «marshrut doctor» скажет, что не так с диском.
problem-session-wrong-code = Код неверен или уже использован. Дождитесь следующего.
problem-name-length = В имени от 1 до 80 знаков.
problem-name-taken = Такое имя здесь уже есть. Добавьте что-нибудь, чтобы их различать.
problem-roles-missing = Выберите хотя бы одну роль.
problem-passphrase-short = Фраза слишком короткая: нужно не меньше десяти знаков.
problem-passphrase-length = Введите парольную фразу.
problem-passphrase-unusable = Эту фразу здесь использовать нельзя. Выберите другую.
problem-passphrase-differs = Две фразы не совпадают.
problem-auto-lock-minutes-range = Выберите от 2 до 60 минут.
