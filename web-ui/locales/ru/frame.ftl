# Рамка всех страниц, вход, сегодня, партнёры, о программе. Коротко, тепло, просто; без жаргона.
product = Маршрут

nav-label = Страницы
nav-today = Сегодня
nav-referrals = Направ­ления
nav-services = Услуги
nav-partners = Партнёры
nav-about = О программе
nav-waiting = ждут нас

frame-skip = К содержанию
frame-language = Язык
frame-lock = Заблокировать
frame-signed-in = Вы вошли: { $organisation }
# $connected из $count компьютеров партнёров сейчас на связи.
frame-connected = { $count ->
    [one] На связи { $connected } из { $count } партнёра
    [few] На связи { $connected } из { $count } партнёров
   *[many] На связи { $connected } из { $count } партнёров
}
frame-no-partners = Партнёров пока нет
frame-synced = обновлено { $when }
frame-never-synced = ещё не обновлялось
frame-unsent = { $count ->
    [one] { $count } ещё не доставлено
    [few] { $count } ещё не доставлены
   *[many] { $count } ещё не доставлены
}
frame-recovering = Этот узел получает свои записи обратно от партнёров. Читать можно; отправка заработает, когда он закончит.
frame-unsaved = То, что вы здесь написали, ещё не сохранено.
frame-copied = Скопировано

sign-in-title = Вход
sign-in-lead = Введите парольную фразу узла вашей организации.
sign-in-locked = Заблокировано. Введите парольную фразу, чтобы продолжить.
sign-in-locked-node = Узел заблокирован. Парольная фраза откроет его; только после этого он свяжется с партнёрами.
sign-in-passphrase = Парольная фраза
sign-in-passphrase-hint = Она не покидает этот компьютер.
sign-in-button = Войти
sign-in-wrong = Это не та парольная фраза. Проверьте раскладку клавиатуры и Caps Lock и попробуйте ещё раз.
sign-in-slow = { $count ->
    [one] Слишком много попыток. Подождите { $count } секунду и попробуйте ещё раз.
    [few] Слишком много попыток. Подождите { $count } секунды и попробуйте ещё раз.
   *[many] Слишком много попыток. Подождите { $count } секунд и попробуйте ещё раз.
}
sign-in-no-cookie = Парольная фраза верна, но браузер не сохранил вход по этому адресу. Откройте { $address }

form-problems = Пожалуйста, посмотрите сюда
form-error = Ошибка:
form-choose = Выберите
form-optional = (если хотите)
pager-label = Страницы списка
pager-before = Назад
pager-after = Вперёд
pager-page = Страница { $page } из { $last }
yes = Да
no = Нет

today-title = Что ждёт вас сегодня
tile-new = Новые направления
tile-waiting = Ждут нашего ответа
tile-undecided = Отправлены, решения ещё нет
tile-unsent = Ещё не доставлены
today-ours = Ждут нас
today-ours-empty = Вашего ответа никто не ждёт. Хорошо.
today-theirs = Ждём партнёров
today-theirs-empty = Партнёры ответили на всё.
today-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
   *[many] и ещё { $count }
}
today-drafts = { $count ->
    [one] { $count } черновик ждёт, когда вы его закончите
    [few] { $count } черновика ждут, когда вы их закончите
   *[many] { $count } черновиков ждут, когда вы их закончите
}
today-find = Найти услугу
today-services = { $count ->
    [one] На этом компьютере { $count } услуга сети; поиск работает и без интернета.
    [few] На этом компьютере { $count } услуги сети; поиск работает и без интернета.
   *[many] На этом компьютере { $count } услуг сети; поиск работает и без интернета.
}

partners-title = Партнёры
partners-found = { $count ->
    [0] Партнёров пока нет
    [one] { $count } партнёр и мы
    [few] { $count } партнёра и мы
   *[many] { $count } партнёров и мы
}
partners-meeting-points = Точки встречи
partners-meeting-points-hint = Помогают компьютерам партнёров найти друг друга. Прочитать они ничего не могут.
partners-fork = Записи партнёра «{ $partner }» противоречат друг другу. Новым записям от него нельзя верить, пока это не выяснено. Позвоните им.
partner-us = Это мы
partner-connected = На связи
partner-away = Не на связи
partner-seen = последний раз { $when }
partner-never-seen = ещё не выходил на связь
partner-services = { $count ->
    [one] { $count } услуга
    [few] { $count } услуги
   *[many] { $count } услуг
}
partner-mailbox = Хранит сообщения для других
partner-mailbox-full = Почтовый ящик полон
partner-mailbox-lost = { $count ->
    [one] Его почтовый ящик потерял { $count } сообщение
    [few] Его почтовый ящик потерял { $count } сообщения
   *[many] Его почтовый ящик потерял { $count } сообщений
}
partner-stale-key = Старый ключ ({ $when }): попросите их открыть свой узел
partner-unsent = { $count ->
    [one] его ждёт { $count } сообщение
    [few] его ждут { $count } сообщения
   *[many] его ждут { $count } сообщений
}
invite-title = Пригласить партнёра
invite-lead = Вы получите текст, который надо передать. У кого он есть, тот может войти в сеть от вашего имени, поэтому отдайте его только знакомым и надёжным путём.
invite-note = Для кого?
invite-note-hint = Заметка для себя. Она не отправляется.
invite-kind = Кого вы приглашаете?
invite-member = Организацию
invite-bootstrap = Точку встречи
invite-bootstrap-hint = Сервер, который помогает партнёрам найти друг друга и ничего не может прочитать.
invite-button = Создать приглашение
invitation-title = Ваше приглашение
invitation-lead = Скопируйте этот текст и передайте его. Он показан только сейчас.
invitation-care = У кого есть этот текст, тот может войти в сеть. Действует до { $when }.
invitation-text = Приглашение
invitation-copy = Скопировать
invitation-done = Готово
invitation-how = На своём компьютере партнёр запускает «marshrut network join» и вставляет этот текст.

about-title = О программе «Маршрут»
about-what = «Маршрут» объединяет организации, которые помогают мигрантам. Каждая хранит свои данные на своём компьютере. Здесь вы находите услуги партнёров и с согласия человека направляете его туда, чтобы никто не потерялся по дороге.
about-details = Этот узел
about-version = Версия
about-organisation = Организация
about-network = Сеть
about-addresses = Партнёры находят нас по адресам
about-page = Адрес этих страниц
about-none = нет
about-protects = Что защищено
about-protects-1 = Направление могут прочитать только та организация, которой оно послано, и вы. Оно зашифровано на всём пути.
about-protects-2 = Всё на этом диске зашифровано парольной фразой. Выключенный или заблокированный компьютер ничего не выдаст.
about-protects-3 = Каждая услуга показана так, как её подписал тот, кто её опубликовал; по дороге её никто не изменит.
about-not = Что не защищено
about-not-1 = Компьютер, которым во время вашей работы управляет кто-то другой.
about-not-2 = То, что на экране, снимки экрана и бумага.
about-not-3 = То, что ваш компьютер связывается с компьютерами партнёров, и когда.
about-not-4 = Что получатель сделает с тем, что прочитает.
about-licence = Лицензия и источники
about-licence-text = Свободная программа по лицензии GNU Affero General Public License версии 3 или новее. Её можно использовать, изучать, передавать и менять.
about-sources = Названия стран и языков: Unicode CLDR (Unicode License v3). Коды ключевых групп населения: WHO SMART Guidelines HIV. Города на карте и их названия: GeoNames (geonames.org, CC BY 4.0), отобраны и округлены нами. Контуры стран: Natural Earth (общественное достояние), границы в признании Организации Объединённых Наций.

# Даты. $month — один из month-1 … month-12 ниже.
date-day = { $day } { $month } { $year } г.
date-day-time = { $day } { $month } { $year } г., { $time }
date-day-time-this-year = { $day } { $month }, { $time }
date-unknown = дата неизвестна
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
day-1 = пн
day-2 = вт
day-3 = ср
day-4 = чт
day-5 = пт
day-6 = сб
day-7 = вс
time-now = только что
time-ago-minutes = { $count ->
    [one] { $count } минуту назад
    [few] { $count } минуты назад
   *[many] { $count } минут назад
}
time-ago-hours = { $count ->
    [one] { $count } час назад
    [few] { $count } часа назад
   *[many] { $count } часов назад
}
time-ago-days = { $count ->
    [one] { $count } день назад
    [few] { $count } дня назад
   *[many] { $count } дней назад
}
time-ahead-minutes = { $count ->
    [one] через { $count } минуту
    [few] через { $count } минуты
   *[many] через { $count } минут
}
time-ahead-hours = { $count ->
    [one] через { $count } час
    [few] через { $count } часа
   *[many] через { $count } часов
}
time-ahead-days = { $count ->
    [one] через { $count } день
    [few] через { $count } дня
   *[many] через { $count } дней
}
# Срок впереди, после «Решить:».
time-due-minutes = { $count ->
    [one] осталась { $count } минута
    [few] осталось { $count } минуты
   *[many] осталось { $count } минут
}
time-due-hours = { $count ->
    [one] остался { $count } час
    [few] осталось { $count } часа
   *[many] осталось { $count } часов
}
time-due-days = { $count ->
    [one] остался { $count } день
    [few] осталось { $count } дня
   *[many] осталось { $count } дней
}
# Срок прошёл.
time-overdue-minutes = { $count ->
    [one] просрочено на { $count } минуту
    [few] просрочено на { $count } минуты
   *[many] просрочено на { $count } минут
}
time-overdue-hours = { $count ->
    [one] просрочено на { $count } час
    [few] просрочено на { $count } часа
   *[many] просрочено на { $count } часов
}
time-overdue-days = { $count ->
    [one] просрочено на { $count } день
    [few] просрочено на { $count } дня
   *[many] просрочено на { $count } дней
}
