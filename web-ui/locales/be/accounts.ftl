# Машынны чарнавік: павінен быць правераны носьбітам мовы. (Machine draft, to be reviewed by a native speaker.)
# Людзі арганізацыі на гэтым вузле: хто ўваходзіць, каму што можна, што зроблена.
nav-staff = Супрацоўнікі
nav-audit = Журнал дзеянняў
nav-account = Мой уліковы запіс
frame-signed-in-person = { $name }, { $organisation }

role-caseworker-hint = Піша накіраванні і адказвае на іх.
role-administrator = Адміністратар
role-administrator-hint = Адказвае за паслугі, супрацоўнікаў, ключы і рэзервовыя копіі, чытае журнал дзеянняў.
role-verifier = Правяральшчык
role-verifier-hint = Правярае паслугі і паведамляе, што ўбачыў.
role-coordinator = Каардынатар
role-coordinator-hint = Гаворыць у сетцы ад імя арганізацыі: запрашае, прапануе, галасуе.

staff-title = Супрацоўнікі
staff-people = Хто тут працуе
staff-you = (гэта вы)
staff-active = уваход адкрыты
staff-invited = запрашэнне
staff-closed = уваход закрыты
staff-second-factor = другі крок уваходу
staff-last-seen = апошні ўваход: { $when }
staff-never-seen = яшчэ не было ўваходу
staff-invited-until = код дзейнічае да { $when }
staff-free = { $count ->
    [0] Месцаў больш няма. Закрыйце доступ таму, хто тут больш не працуе.
    [one] Можна запрасіць яшчэ { $count } чалавека.
    [few] Можна запрасіць яшчэ { $count } чалавек.
   *[many] Можна запрасіць яшчэ { $count } чалавек.
}
staff-change = Змяніць: { $name }
staff-roles = Чым гэты чалавек тут займаецца
staff-save-roles = Захаваць ролі
staff-reset = Прыбраць другі крок уваходу
staff-reset-hint = Калі чалавек згубіў тэлефон. Ён увойдзе толькі з парольнай фразай і зможа наладзіць другі крок нанова.
staff-remove = Закрыць доступ: { $name }
staff-invite = Запрасіць калегу
staff-name = Імя
staff-name-hint = Яго бачаць толькі калегі на гэтым вузле, партнёры – ніколі.
staff-invite-button = Стварыць код
staff-auto-lock = Аўтаматычная блакіроўка
staff-auto-lock-minutes = Хвілін без дзеянняў
staff-auto-lock-hint = Ад 2 да 60. Чарнавікі захоўваюцца.
staff-auto-lock-button = Захаваць
staff-lock = Заблакаваць вузел
staff-lock-hint = Усе сеансы скончацца. Вузел забудзе свае ключы і нічога не будзе атрымліваць, пакуль нехта не ўвойдзе.
staff-lock-button = Заблакаваць вузел цяпер
staff-done-roles = Ролі захаваны і ўжо дзейнічаюць.
staff-done-factor = Другі крок уваходу прыбраны.
staff-done-settings = Захавана.
confirm-passphrase = Ваша парольная фраза
confirm-passphrase-hint = Каб упэўніцца, што гэта вы.

staff-invited-title = Код для калегі
staff-invited-lead = Каму: { $name }. Перадайце код асабіста: ён паказаны толькі цяпер.
staff-invited-open = Адкрыць на гэтым камп’ютары { $address }
staff-invited-type = Увесці код.
staff-invited-choose = Прыдумаць парольную фразу, якой больш ніхто не ведае.
staff-invited-care = Код спрацуе адзін раз, да { $when }.
staff-remove-title = Закрыць доступ: { $name }?
staff-remove-lead = { $name }: сеансы скончацца адразу, парольная фраза больш нічога не адкрые. З гэтага моманту ўсё захоўваецца пад новым ключом.
staff-remove-honest = Тое, што гэты чалавек мог прачытаць дагэтуль, магло быць скапіявана, і ніводная праграма гэтага не верне. Калі гэта вас непакоіць, замяніце і ключы арганізацыі.
staff-remove-button = Закрыць доступ
staff-remove-no = Пакінуць доступ
staff-removed-title = Доступ закрыты
staff-removed-out = { $name }: сеансы скончаны, увайсці больш нельга.
staff-removed-rekeyed = З гэтага моманту ўсё захоўваецца пад новым ключом.
staff-removed-same-key = Ключ застаўся ранейшы: яго мянялі так часта, што для новага няма месца.
staff-removed-again = Запрасіце нанова: { $names }. Гэтыя супрацоўнікі не ўваходзілі пасля абнаўлення праграмы.
staff-removed-code = Стары код аднаўлення больш нічога не адкрывае. Запішыце новы, ён паказаны толькі цяпер:

join-link = Я тут упершыню і маю код
join-title = Далучыцца да калег
join-lead = Адміністратар даў вам код. Увядзіце яго і прыдумайце ўласную парольную фразу.
join-code = Код
join-code-hint = Дзевяць груп па чатыры літары і лічбы.
join-button = Пачаць
passphrase-old = Цяперашняя парольная фраза
passphrase-new = Новая парольная фраза
passphrase-new-hint = Не менш за дзесяць знакаў; чатыры-пяць выпадковых слоў надзейныя і лёгка запамінаюцца. Падказаць яе вам не зможа ніхто.
passphrase-again = Тое самае яшчэ раз

code-title = Яшчэ адзін крок
code-lead = Для ўваходу патрэбны код з вашага тэлефона.
code-label = Код
code-hint = Шэсць лічбаў, якія цяпер паказвае праграма для аднаразовых кодаў, або адзін з запасных кодаў.
code-wrong = Код няправільны або ўжо выкарыстаны. Пачакайце наступнага.

account-title = Мой уліковы запіс
account-roles = Вашы ролі: { $roles }
account-name = Ваша імя
account-name-hint = Яго бачаць толькі калегі на гэтым вузле, партнёры – ніколі.
account-name-button = Захаваць імя
account-passphrase = Новая парольная фраза
account-passphrase-button = Змяніць фразу
account-backup-left = { $count ->
    [0] Запасных кодаў не засталося. Выключыце другі крок і ўключыце зноў, каб атрымаць новыя.
    [one] Застаўся { $count } запасны код.
    [few] Засталося { $count } запасныя коды.
   *[many] Засталося { $count } запасных кодаў.
}
account-done-name = Захавана.
account-done-passphrase = Парольная фраза зменена. Астатнія вашы сеансы скончаны.
account-done-factor = Другі крок уваходу выключаны.
account-done-session = Сеанс скончаны.
sessions-title = Дзе вы ўвайшлі
sessions-title-all = Хто цяпер увайшоў
session-begun = пачаты: { $when }
session-used = апошняе дзеянне: { $when }
session-this = гэты сеанс
session-end = Скончыць
sessions-end = Скончыць астатнія мае сеансы
factor-title = Другі крок уваходу
factor-on = уключаны
factor-lead = Код з тэлефона ў дадатак да парольнай фразы: хто падгледзіць фразу, з ёй адной не ўвойдзе. Патрэбна праграма для аднаразовых кодаў; інтэрнэт ёй не патрэбны.
factor-button = Наладзіць
factor-off-button = Выключыць
factor-scan = Адсканіруйце гэты код праграмай для аднаразовых кодаў.
factor-qr = QR-код для праграмы аднаразовых кодаў
factor-type = Або ўвядзіце там гэты ключ:
factor-code-hint = Шэсць лічбаў, якія цяпер паказвае праграма.
factor-confirm-button = Уключыць
factor-codes-title = Запасныя коды
factor-codes-lead = Запішыце гэтыя коды на паперы цяпер: яны паказаны толькі адзін раз. Кожны спрацуе адзін раз, калі тэлефон згублены.
factor-codes-done = Коды запісаны

audit-title = Журнал дзеянняў
audit-lead = Хто, што і калі зрабіў. Зместу накіраванняў тут няма.
audit-check = Праверыць, што нічога не прапала
audit-whole = цэлы
audit-cut = абрэзаны
audit-broken = зменены
audit-whole-words = { $count ->
    [one] { $count } запіс, нічога не прыбрана і не зменена.
    [few] { $count } запісы, нічога не прыбрана і не зменена.
   *[many] { $count } запісаў, нічога не прыбрана і не зменена.
}
audit-cut-words = Канца не хапае: ёсць запісаў { $good } з { $count }. Магчыма, нехта нешта схаваў. Скажыце таму, хто даглядае вузел.
audit-broken-words = Запісы сходзяцца толькі да { $good } з { $count }, далей ланцужок парушаны. Магчыма, нехта нешта схаваў. Скажыце таму, хто даглядае вузел.
audit-head = Запішыце гэта, каб параўнаць потым:
audit-who = Хто
audit-what = Што
audit-when = Калі
audit-number = №
audit-object = Пра што (id)
audit-object-short = Пра што
audit-anybody = Хто заўгодна
audit-anything = Што заўгодна
audit-filter = Паказаць
audit-nobody = невядома
audit-command-line = камандны радок
audit-found = { $count ->
    [0] Нічога не знойдзена
    [one] { $count } запіс
    [few] { $count } запісы
   *[many] { $count } запісаў
}
audit-action-signed-in = Уваход
audit-action-sign-in-failed = Няўдалы ўваход
audit-action-signed-out = Выхад
audit-action-referral-viewed = Прагляд накіравання
audit-action-referral-changed = Змена накіравання
audit-action-attachment-saved = Захаванне файла
audit-action-exported = Экспарт
audit-action-erased = Сціранне звестак пра кліента
audit-action-service-changed = Змена паслугі
audit-action-network-changed = Дзеянне ў сетцы
audit-action-backed-up = Рэзервовая копія
audit-action-colleague-invited = Запрашэнне калегі
audit-action-colleague-joined = Далучэнне калегі
audit-action-colleague-removed = Закрыццё доступу калегі
audit-action-roles-changed = Змена роляў або імя
audit-action-sign-in-changed = Змена спосабу ўваходу
audit-action-node-changed = Блакіроўка або наладка вузла
audit-action-shortened = Прыбраны найстарэйшыя запісы

problem-account-needs-caseworker = Гэта могуць рабіць кейс-менеджары.
problem-account-needs-administrator = Гэта могуць рабіць адміністратары.
problem-account-needs-verifier = Гэта могуць рабіць правяральшчыкі.
problem-account-needs-coordinator = Гэта могуць рабіць каардынатары.
problem-account-who-helps = Ролю вам могуць даць: { $names }
problem-account-none = Уліковага запісу з гэтай парольнай фразай няма. Папрасіце ў адміністратара запрашэнне.
problem-account-last-administrator = Гэта адзіны адміністратар, які можа ўвайсці. Спачатку прызначце яшчэ аднаго.
problem-account-oneself = Закрыць доступ самому сабе нельга. Папрасіце іншага адміністратара.
problem-account-full = Месцаў больш няма. Закрыйце доступ таму, хто тут больш не працуе.
problem-account-wrong-code = Гэты код нічога не адкрывае. Магчыма, ён ужо выкарыстаны або адкліканы; папрасіце новы.
problem-account-invitation-expired = Тэрмін кода мінуў. Папрасіце новы.
problem-account-second-factor-on = Другі крок уваходу ўжо ёсць. Спачатку выключыце яго.
problem-account-command-line = У каманднага радка няма свайго ўліковага запісу.
problem-account-unwritten = Файл з уліковымі запісамі не чытаецца або не пішацца. «marshrut doctor» скажа, што не так з дыскам.
problem-audit-unwritten = Журнал дзеянняў не пішацца, таму нічога не зроблена. «marshrut doctor» скажа, што не так з дыскам.
problem-session-wrong-code = Код няправільны або ўжо выкарыстаны. Пачакайце наступнага.
problem-name-length = У імені ад 1 да 80 знакаў.
problem-name-taken = Такое імя тут ужо ёсць. Дадайце нешта, каб іх адрозніваць.
problem-roles-missing = Выберыце хаця б адну ролю.
problem-passphrase-short = Парольная фраза занадта кароткая: трэба не менш за дзесяць знакаў.
problem-passphrase-length = Увядзіце парольную фразу.
problem-passphrase-unusable = Гэту фразу тут выкарыстаць нельга. Выберыце іншую.
problem-passphrase-differs = Дзве фразы не супадаюць.
problem-auto-lock-minutes-range = Выберыце ад 2 да 60 хвілін.
