# Машинна чернетка: має бути перевірена носієм мови. (Machine draft, to be reviewed by a native speaker.)
# Рамка всіх сторінок, вхід, сьогодні, партнери, про програму. Коротко, тепло, просто; без жаргону.
product = Маршрут

nav-label = Сторінки
nav-today = Сьогодні
nav-referrals = Направ­лення
nav-services = Послуги
nav-partners = Партнери
nav-about = Про програму
nav-waiting = чекають на нас

frame-skip = До змісту
frame-language = Мова
frame-lock = Заблокувати
frame-signed-in = Ви ввійшли: { $organisation }
# $connected із $count комп’ютерів партнерів зараз на зв’язку.
frame-connected = { $count ->
    [one] На зв’язку { $connected } із { $count } партнера
    [few] На зв’язку { $connected } із { $count } партнерів
   *[many] На зв’язку { $connected } із { $count } партнерів
}
frame-no-partners = Партнерів поки немає
frame-synced = оновлено { $when }
frame-never-synced = ще не оновлювалося
frame-unsent = { $count ->
    [one] { $count } ще не доставлено
    [few] { $count } ще не доставлено
   *[many] { $count } ще не доставлено
}
frame-recovering = Цей вузол отримує свої записи назад від партнерів. Читати можна; надсилання запрацює, коли він закінчить.
frame-unsaved = Те, що ви тут написали, ще не збережено.
frame-copied = Скопійовано

sign-in-title = Вхід
sign-in-lead = Введіть парольну фразу вузла вашої організації.
sign-in-locked = Заблоковано. Введіть парольну фразу, щоб продовжити.
sign-in-locked-node = Вузол заблоковано. Парольна фраза відкриє його; лише тоді він зв’яжеться з партнерами.
sign-in-passphrase = Парольна фраза
sign-in-passphrase-hint = Вона не залишає цей комп’ютер.
sign-in-button = Увійти
sign-in-wrong = Це не та парольна фраза. Перевірте розкладку клавіатури й Caps Lock і спробуйте ще раз.
sign-in-slow = { $count ->
    [one] Забагато спроб. Зачекайте { $count } секунду і спробуйте ще раз.
    [few] Забагато спроб. Зачекайте { $count } секунди і спробуйте ще раз.
   *[many] Забагато спроб. Зачекайте { $count } секунд і спробуйте ще раз.
}
sign-in-no-cookie = Парольна фраза правильна, але браузер не зберіг вхід за цією адресою. Відкрийте { $address }

form-problems = Будь ласка, подивіться сюди
form-error = Помилка:
form-choose = Виберіть
form-optional = (якщо хочете)
pager-label = Сторінки списку
pager-before = Назад
pager-after = Далі
pager-page = Сторінка { $page } із { $last }
yes = Так
no = Ні

today-title = Що чекає на вас сьогодні
tile-new = Нові направлення
tile-waiting = Чекають на нашу відповідь
tile-undecided = Надіслано, рішення ще немає
tile-unsent = Ще не доставлено
today-ours = Чекають на нас
today-ours-empty = На вашу відповідь ніхто не чекає. Добре.
today-theirs = Чекаємо на партнерів
today-theirs-empty = Партнери відповіли на все.
today-more = { $count ->
    [one] і ще { $count }
    [few] і ще { $count }
   *[many] і ще { $count }
}
today-drafts = { $count ->
    [one] { $count } чернетка чекає, коли ви її закінчите
    [few] { $count } чернетки чекають, коли ви їх закінчите
   *[many] { $count } чернеток чекають, коли ви їх закінчите
}
today-find = Знайти послугу
today-services = { $count ->
    [one] На цьому комп’ютері { $count } послуга мережі; пошук працює і без інтернету.
    [few] На цьому комп’ютері { $count } послуги мережі; пошук працює і без інтернету.
   *[many] На цьому комп’ютері { $count } послуг мережі; пошук працює і без інтернету.
}

partners-title = Партнери
partners-found = { $count ->
    [0] Партнерів поки немає
    [one] { $count } партнер і ми
    [few] { $count } партнери і ми
   *[many] { $count } партнерів і ми
}
partners-meeting-points = Точки зустрічі
partners-meeting-points-hint = Допомагають комп’ютерам партнерів знайти одне одного. Прочитати вони нічого не можуть.
partners-fork = Записи партнера «{ $partner }» суперечать одне одному. Новішим записам від нього не можна вірити, доки це не з’ясовано. Зателефонуйте їм.
partner-us = Це ми
partner-connected = На зв’язку
partner-away = Не на зв’язку
partner-seen = востаннє { $when }
partner-never-seen = ще не виходив на зв’язок
partner-services = { $count ->
    [one] { $count } послуга
    [few] { $count } послуги
   *[many] { $count } послуг
}
partner-mailbox = Зберігає повідомлення для інших
partner-mailbox-full = Поштова скринька повна
partner-mailbox-lost = { $count ->
    [one] Його поштова скринька загубила { $count } повідомлення
    [few] Його поштова скринька загубила { $count } повідомлення
   *[many] Його поштова скринька загубила { $count } повідомлень
}
partner-stale-key = Старий ключ ({ $when }): попросіть їх відкрити свій вузол
partner-unsent = { $count ->
    [one] на нього чекає { $count } повідомлення
    [few] на нього чекають { $count } повідомлення
   *[many] на нього чекають { $count } повідомлень
}
invite-title = Запросити партнера
invite-lead = Ви отримаєте текст, який треба передати. Хто його має, може увійти до мережі від вашого імені, тож віддайте його лише знайомим і надійним шляхом.
invite-note = Для кого?
invite-note-hint = Нотатка для себе. Вона не надсилається.
invite-kind = Кого ви запрошуєте?
invite-member = Організацію
invite-bootstrap = Точку зустрічі
invite-bootstrap-hint = Сервер, який допомагає партнерам знайти одне одного і нічого не може прочитати.
invite-button = Створити запрошення
invitation-title = Ваше запрошення
invitation-lead = Скопіюйте цей текст і передайте його. Його показано лише зараз.
invitation-care = Хто має цей текст, може увійти до мережі. Діє до { $when }.
invitation-text = Запрошення
invitation-copy = Скопіювати
invitation-done = Готово
invitation-how = На своєму комп’ютері партнер запускає «marshrut network join» і вставляє цей текст.

about-title = Про програму «Маршрут»
about-what = «Маршрут» об’єднує організації, які допомагають мігрантам. Кожна зберігає свої дані на своєму комп’ютері. Тут ви знаходите послуги партнерів і за згодою людини направляєте її туди, щоб ніхто не загубився дорогою.
about-details = Цей вузол
about-version = Версія
about-organisation = Організація
about-network = Мережа
about-addresses = Партнери знаходять нас за адресами
about-page = Адреса цих сторінок
about-none = немає
about-protects = Що захищено
about-protects-1 = Направлення можуть прочитати лише та організація, якій його надіслано, і ви. Воно зашифроване на всьому шляху.
about-protects-2 = Усе на цьому диску зашифровано парольною фразою. Вимкнений або заблокований комп’ютер нічого не скаже.
about-protects-3 = Кожну послугу показано так, як її підписав той, хто опублікував; дорогою її ніхто не змінить.
about-not = Що не захищено
about-not-1 = Комп’ютер, яким під час вашої роботи керує хтось інший.
about-not-2 = Те, що на екрані, знімки екрана і папір.
about-not-3 = Те, що ваш комп’ютер зв’язується з комп’ютерами партнерів, і коли.
about-not-4 = Що отримувач зробить із тим, що прочитає.
about-licence = Ліцензія і джерела
about-licence-text = Вільна програма за ліцензією GNU Affero General Public License версії 3 або новішої. Її можна використовувати, вивчати, передавати і змінювати.
about-sources = Назви країн і мов: Unicode CLDR (Unicode License v3). Коди ключових груп: WHO SMART Guidelines HIV. Міста на карті та їхні назви: GeoNames (geonames.org, CC BY 4.0), вибрано й заокруглено нами. Обриси країн: Natural Earth (суспільне надбання), кордони, які визнає Організація Об’єднаних Націй.

# Дати. $month – один із month-1 … month-12 нижче.
date-day = { $day } { $month } { $year } року
date-day-time = { $day } { $month } { $year } року, { $time }
date-day-time-this-year = { $day } { $month }, { $time }
date-unknown = дата невідома
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
day-1 = пн
day-2 = вт
day-3 = ср
day-4 = чт
day-5 = пт
day-6 = сб
day-7 = нд
time-now = щойно
time-ago-minutes = { $count ->
    [one] { $count } хвилину тому
    [few] { $count } хвилини тому
   *[many] { $count } хвилин тому
}
time-ago-hours = { $count ->
    [one] { $count } годину тому
    [few] { $count } години тому
   *[many] { $count } годин тому
}
time-ago-days = { $count ->
    [one] { $count } день тому
    [few] { $count } дні тому
   *[many] { $count } днів тому
}
time-ahead-minutes = { $count ->
    [one] через { $count } хвилину
    [few] через { $count } хвилини
   *[many] через { $count } хвилин
}
time-ahead-hours = { $count ->
    [one] через { $count } годину
    [few] через { $count } години
   *[many] через { $count } годин
}
time-ahead-days = { $count ->
    [one] через { $count } день
    [few] через { $count } дні
   *[many] через { $count } днів
}
# Термін попереду, після «Вирішити:».
time-due-minutes = { $count ->
    [one] залишилася { $count } хвилина
    [few] залишилося { $count } хвилини
   *[many] залишилося { $count } хвилин
}
time-due-hours = { $count ->
    [one] залишилася { $count } година
    [few] залишилося { $count } години
   *[many] залишилося { $count } годин
}
time-due-days = { $count ->
    [one] залишився { $count } день
    [few] залишилося { $count } дні
   *[many] залишилося { $count } днів
}
# Термін минув.
time-overdue-minutes = { $count ->
    [one] прострочено на { $count } хвилину
    [few] прострочено на { $count } хвилини
   *[many] прострочено на { $count } хвилин
}
time-overdue-hours = { $count ->
    [one] прострочено на { $count } годину
    [few] прострочено на { $count } години
   *[many] прострочено на { $count } годин
}
time-overdue-days = { $count ->
    [one] прострочено на { $count } день
    [few] прострочено на { $count } дні
   *[many] прострочено на { $count } днів
}
