# Машынны чарнавік: павінен быць правераны носьбітам мовы. (Machine draft, to be reviewed by a native speaker.)
# Рамка ўсіх старонак, уваход, сёння, партнёры, пра праграму. Коратка, цёпла, проста; без жаргону.
product = Маршрут

nav-label = Старонкі
nav-today = Сёння
nav-referrals = Накіра­ванні
nav-services = Паслугі
nav-partners = Партнёры
nav-about = Пра праграму
nav-waiting = чакаюць нас

frame-skip = Да зместу
frame-language = Мова
frame-lock = Заблакаваць
frame-signed-in = Вы ўвайшлі: { $organisation }
# $connected з $count камп’ютараў партнёраў цяпер на сувязі.
frame-connected = { $count ->
    [one] На сувязі { $connected } з { $count } партнёра
    [few] На сувязі { $connected } з { $count } партнёраў
   *[many] На сувязі { $connected } з { $count } партнёраў
}
frame-no-partners = Партнёраў пакуль няма
frame-synced = абноўлена { $when }
frame-never-synced = яшчэ не абнаўлялася
frame-unsent = { $count ->
    [one] { $count } яшчэ не дастаўлена
    [few] { $count } яшчэ не дастаўлены
   *[many] { $count } яшчэ не дастаўлена
}
frame-recovering = Гэты вузел атрымлівае свае запісы назад ад партнёраў. Чытаць можна; адпраўка запрацуе, калі ён скончыць.
frame-unsaved = Тое, што вы тут напісалі, яшчэ не захавана.
frame-copied = Скапіявана

sign-in-title = Уваход
sign-in-lead = Увядзіце парольную фразу вузла вашай арганізацыі.
sign-in-locked = Заблакавана. Увядзіце парольную фразу, каб працягнуць.
sign-in-locked-node = Вузел заблакаваны. Парольная фраза адкрые яго; толькі тады ён звяжацца з партнёрамі.
sign-in-passphrase = Парольная фраза
sign-in-passphrase-hint = Яна не пакідае гэты камп’ютар.
sign-in-button = Увайсці
sign-in-wrong = Гэта не тая парольная фраза. Праверце раскладку клавіятуры і Caps Lock і паспрабуйце яшчэ раз.
sign-in-slow = { $count ->
    [one] Занадта шмат спроб. Пачакайце { $count } секунду і паспрабуйце яшчэ раз.
    [few] Занадта шмат спроб. Пачакайце { $count } секунды і паспрабуйце яшчэ раз.
   *[many] Занадта шмат спроб. Пачакайце { $count } секунд і паспрабуйце яшчэ раз.
}
sign-in-no-cookie = Парольная фраза правільная, але браўзер не захаваў уваход па гэтым адрасе. Адкрыйце { $address }

form-problems = Калі ласка, паглядзіце сюды
form-error = Памылка:
form-choose = Выберыце
form-optional = (калі хочаце)
pager-label = Старонкі спіса
pager-before = Назад
pager-after = Далей
pager-page = Старонка { $page } з { $last }
yes = Так
no = Не

today-title = Што чакае вас сёння
tile-new = Новыя накіраванні
tile-waiting = Чакаюць нашага адказу
tile-undecided = Адпраўлены, рашэння яшчэ няма
tile-unsent = Яшчэ не дастаўлены
today-ours = Чакаюць нас
today-ours-empty = Вашага адказу ніхто не чакае. Добра.
today-theirs = Чакаем партнёраў
today-theirs-empty = Партнёры адказалі на ўсё.
today-more = { $count ->
    [one] і яшчэ { $count }
    [few] і яшчэ { $count }
   *[many] і яшчэ { $count }
}
today-drafts = { $count ->
    [one] { $count } чарнавік чакае, калі вы яго скончыце
    [few] { $count } чарнавікі чакаюць, калі вы іх скончыце
   *[many] { $count } чарнавікоў чакаюць, калі вы іх скончыце
}
today-find = Знайсці паслугу
today-services = { $count ->
    [one] На гэтым камп’ютары { $count } паслуга сеткі; пошук працуе і без інтэрнэту.
    [few] На гэтым камп’ютары { $count } паслугі сеткі; пошук працуе і без інтэрнэту.
   *[many] На гэтым камп’ютары { $count } паслуг сеткі; пошук працуе і без інтэрнэту.
}

partners-title = Партнёры
partners-found = { $count ->
    [0] Партнёраў пакуль няма
    [one] { $count } партнёр і мы
    [few] { $count } партнёры і мы
   *[many] { $count } партнёраў і мы
}
partners-meeting-points = Пункты сустрэчы
partners-meeting-points-hint = Дапамагаюць камп’ютарам партнёраў знайсці адзін аднаго. Прачытаць яны нічога не могуць.
partners-fork = Запісы партнёра «{ $partner }» супярэчаць адзін аднаму. Навейшым запісам ад яго нельга верыць, пакуль гэта не высветлена. Патэлефануйце ім.
partner-us = Гэта мы
partner-connected = На сувязі
partner-away = Не на сувязі
partner-seen = апошні раз { $when }
partner-never-seen = яшчэ не выходзіў на сувязь
partner-services = { $count ->
    [one] { $count } паслуга
    [few] { $count } паслугі
   *[many] { $count } паслуг
}
partner-mailbox = Захоўвае паведамленні для іншых
partner-mailbox-full = Паштовая скрынка поўная
partner-mailbox-lost = { $count ->
    [one] Яго паштовая скрынка згубіла { $count } паведамленне
    [few] Яго паштовая скрынка згубіла { $count } паведамленні
   *[many] Яго паштовая скрынка згубіла { $count } паведамленняў
}
partner-stale-key = Стары ключ ({ $when }): папрасіце іх адкрыць свой вузел
partner-unsent = { $count ->
    [one] яго чакае { $count } паведамленне
    [few] яго чакаюць { $count } паведамленні
   *[many] яго чакаюць { $count } паведамленняў
}
invite-title = Запрасіць партнёра
invite-lead = Вы атрымаеце тэкст, які трэба перадаць. Хто яго мае, можа ўвайсці ў сетку ад вашага імя, таму аддайце яго толькі знаёмым і надзейным шляхам.
invite-note = Для каго?
invite-note-hint = Нататка для сябе. Яна не адпраўляецца.
invite-kind = Каго вы запрашаеце?
invite-member = Арганізацыю
invite-bootstrap = Пункт сустрэчы
invite-bootstrap-hint = Сервер, які дапамагае партнёрам знайсці адзін аднаго і нічога не можа прачытаць.
invite-button = Стварыць запрашэнне
invitation-title = Ваша запрашэнне
invitation-lead = Скапіюйце гэты тэкст і перадайце яго. Ён паказаны толькі цяпер.
invitation-care = Хто мае гэты тэкст, можа ўвайсці ў сетку. Дзейнічае да { $when }.
invitation-text = Запрашэнне
invitation-copy = Скапіяваць
invitation-done = Гатова
invitation-how = На сваім камп’ютары партнёр запускае «marshrut network join» і ўстаўляе гэты тэкст.

about-title = Пра праграму «Маршрут»
about-what = «Маршрут» аб’ядноўвае арганізацыі, якія дапамагаюць мігрантам. Кожная захоўвае свае даныя на сваім камп’ютары. Тут вы знаходзіце паслугі партнёраў і са згоды чалавека накіроўваеце яго туды, каб ніхто не згубіўся па дарозе.
about-details = Гэты вузел
about-version = Версія
about-organisation = Арганізацыя
about-network = Сетка
about-addresses = Партнёры знаходзяць нас па адрасах
about-page = Адрас гэтых старонак
about-none = няма
about-protects = Што абаронена
about-protects-1 = Накіраванне могуць прачытаць толькі тая арганізацыя, якой яно паслана, і вы. Яно зашыфравана на ўсім шляху.
about-protects-2 = Усё на гэтым дыску зашыфравана парольнай фразай. Выключаны або заблакаваны камп’ютар нічога не скажа.
about-protects-3 = Кожная паслуга паказана так, як яе падпісаў той, хто яе апублікаваў; па дарозе яе ніхто не зменіць.
about-not = Што не абаронена
about-not-1 = Камп’ютар, якім падчас вашай працы кіруе нехта іншы.
about-not-2 = Тое, што на экране, здымкі экрана і папера.
about-not-3 = Тое, што ваш камп’ютар звязваецца з камп’ютарамі партнёраў, і калі.
about-not-4 = Што атрымальнік зробіць з тым, што прачытае.
about-licence = Ліцэнзія і крыніцы
about-licence-text = Вольная праграма паводле ліцэнзіі GNU Affero General Public License версіі 3 або навейшай. Яе можна выкарыстоўваць, вывучаць, перадаваць і змяняць.
about-sources = Назвы краін і моў: Unicode CLDR (Unicode License v3). Коды ключавых груп: WHO SMART Guidelines HIV. Гарады на карце і іх назвы: GeoNames (geonames.org, CC BY 4.0), выбраны і акруглены намі. Абрысы краін: Natural Earth (грамадскі набытак), межы, якія прызнае Арганізацыя Аб’яднаных Нацый.

# Даты. $month – адзін з month-1 … month-12 ніжэй.
date-day = { $day } { $month } { $year } года
date-day-time = { $day } { $month } { $year } года, { $time }
date-day-time-this-year = { $day } { $month }, { $time }
date-unknown = дата невядомая
month-1 = студзеня
month-2 = лютага
month-3 = сакавіка
month-4 = красавіка
month-5 = мая
month-6 = чэрвеня
month-7 = ліпеня
month-8 = жніўня
month-9 = верасня
month-10 = кастрычніка
month-11 = лістапада
month-12 = снежня
day-1 = пн
day-2 = аў
day-3 = ср
day-4 = чц
day-5 = пт
day-6 = сб
day-7 = нд
time-now = толькі што
time-ago-minutes = { $count ->
    [one] { $count } хвіліну таму
    [few] { $count } хвіліны таму
   *[many] { $count } хвілін таму
}
time-ago-hours = { $count ->
    [one] { $count } гадзіну таму
    [few] { $count } гадзіны таму
   *[many] { $count } гадзін таму
}
time-ago-days = { $count ->
    [one] { $count } дзень таму
    [few] { $count } дні таму
   *[many] { $count } дзён таму
}
time-ahead-minutes = { $count ->
    [one] праз { $count } хвіліну
    [few] праз { $count } хвіліны
   *[many] праз { $count } хвілін
}
time-ahead-hours = { $count ->
    [one] праз { $count } гадзіну
    [few] праз { $count } гадзіны
   *[many] праз { $count } гадзін
}
time-ahead-days = { $count ->
    [one] праз { $count } дзень
    [few] праз { $count } дні
   *[many] праз { $count } дзён
}
# Тэрмін наперадзе, пасля «Вырашыць:».
time-due-minutes = { $count ->
    [one] засталася { $count } хвіліна
    [few] засталося { $count } хвіліны
   *[many] засталося { $count } хвілін
}
time-due-hours = { $count ->
    [one] засталася { $count } гадзіна
    [few] засталося { $count } гадзіны
   *[many] засталося { $count } гадзін
}
time-due-days = { $count ->
    [one] застаўся { $count } дзень
    [few] засталося { $count } дні
   *[many] засталося { $count } дзён
}
# Тэрмін прайшоў.
time-overdue-minutes = { $count ->
    [one] пратэрмінавана на { $count } хвіліну
    [few] пратэрмінавана на { $count } хвіліны
   *[many] пратэрмінавана на { $count } хвілін
}
time-overdue-hours = { $count ->
    [one] пратэрмінавана на { $count } гадзіну
    [few] пратэрмінавана на { $count } гадзіны
   *[many] пратэрмінавана на { $count } гадзін
}
time-overdue-days = { $count ->
    [one] пратэрмінавана на { $count } дзень
    [few] пратэрмінавана на { $count } дні
   *[many] пратэрмінавана на { $count } дзён
}
