# Поиск услуг и страница услуги.
services-title = Услуги
services-words = Что нужно или где?
services-country = Страна
services-category = Вид помощи
services-language = На каком языке говорят
services-target-group = Для кого
services-any = Любой вариант
services-more-filters = Ещё фильтры
services-closed-too = Показать и закрытые
services-accepting = Только те, что принимают направления
services-search = Найти
services-clear = Сбросить поиск
services-near = Только в этом месте карты: { $place }.
services-anywhere = Показать все места
map-title = Карта услуг
map-hint = Число показывает, сколько там услуг. Те же услуги есть в списке ниже.
map-to-list = Перейти к списку
map-moves = Передвинуть карту
map-nearer = Ближе
map-farther = Дальше
map-west = На запад
map-east = На восток
map-north = На север
map-south = На юг
map-whole = Вся карта
map-services = { $count ->
    [one] { $count } услуга
    [few] { $count } услуги
   *[many] { $count } услуг
}
map-places = и ещё { $count ->
    [one] { $count } место
    [few] { $count } места
   *[many] { $count } мест
}
map-outside = { $count ->
    [one] { $count } услуга за пределами этой части карты.
    [few] { $count } услуги за пределами этой части карты.
   *[many] { $count } услуг за пределами этой части карты.
}
map-nowhere = { $count ->
    [one] { $count } услуги нет на карте: город не указан, неизвестен или скрыт, чтобы защитить людей.
    [few] { $count } услуг нет на карте: город не указан, неизвестен или скрыт, чтобы защитить людей.
   *[many] { $count } услуг нет на карте: город не указан, неизвестен или скрыт, чтобы защитить людей.
}
services-choosing = Выберите услугу, куда направить человека, и на её странице нажмите «Написать направление».
services-found = { $count ->
    [0] Услуг не найдено
    [one] Найдена { $count } услуга
    [few] Найдены { $count } услуги
   *[many] Найдено { $count } услуг
}
services-none-found = Под всё это ничего не подходит. Уберите часть слов или один из фильтров.
services-none-yet = Услуг пока нет. Они появятся сами, как только партнёр выйдет на связь.
services-other-categories = Другое
services-updated = изменено { $when }
not-stated = не указано
not-stated-place = место не указано
not-stated-languages = языки не указаны
not-known = неизвестно
anyone = для всех

status-inactive = Сейчас не работает
status-defunct = Закрыта
status-temporarily-closed = Временно закрыта
status-not-stated = Работает ли — не указано
capacity-available = Места есть
capacity-none = Мест нет
capacity-waiting-list = Лист ожидания
capacity-assess-first = Места после оценки
cost-free = Бесплатно
cost-partly = Частично платно
cost-paid = Платно
referrals-accepted = Принимает направления
referrals-not-accepted = Не принимает направления

service-nameless = Услуга без названия
service-description = Описание
service-published-by = опубликовано:
facts-what = Что предлагает
facts-who = Кто может прийти
facts-where = Где и когда
facts-contact = Контакты
facts-referrals = Места и направления
facts-continuity = Продолжение лечения
facts-record = Об этой записи
fact-categories = Виды помощи
fact-cost = Стоимость
fact-documents = Нужные документы
fact-languages = Языки
fact-target-groups = Для кого
fact-access = Как попасть
fact-eligibility = Условия
fact-ages = Возраст
fact-legal-statuses = Принимаемые правовые статусы
fact-citizenships = Принимаемые гражданства
fact-places = Адрес
fact-areas = Территория
fact-hours = Часы работы
fact-phones = Телефон
fact-email = Почта
fact-site = Сайт
fact-capacity = Места
fact-terms = Направления
fact-foreigners = Выдаёт лекарства иностранцам
fact-remote = Удалённо ставит на учёт граждан стран
fact-ships = Пересылает лекарства
fact-months = Выдаёт лекарства на
fact-tests = Сначала нужны анализы
fact-revision = Редакция
fact-modified = Последнее изменение
fact-confirmed = Подтверждено до
documents-none = не нужны
address-withheld = адрес намеренно скрыт
access-walk-in = Без записи
access-appointment = По записи
access-referral-only = Только по направлению
access-outreach = Приходят к людям сами
access-online = Онлайн
access-courier = Курьером или почтой
ages-from = от { $from } лет
ages-to = до { $to } лет
ages-between = от { $from } до { $to } лет
hours-from = с { $time }
hours-until = до { $time }
months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
   *[many] { $count } месяцев
}
terms-emergency = { $count ->
    [one] Экстренно: решает за { $count } час
    [few] Экстренно: решает за { $count } часа
   *[many] Экстренно: решает за { $count } часов
}
terms-urgent = { $count ->
    [one] Срочно: решает за { $count } час
    [few] Срочно: решает за { $count } часа
   *[many] Срочно: решает за { $count } часов
}
terms-normal = { $count ->
    [one] Обычно: решает за { $count } час
    [few] Обычно: решает за { $count } часа
   *[many] Обычно: решает за { $count } часов
}
terms-feedback = { $count ->
    [one] Сообщает о результате за { $count } день
    [few] Сообщает о результате за { $count } дня
   *[many] Сообщает о результате за { $count } дней
}

refer-title = Направить сюда человека
refer-button = Написать направление
refer-own = Это услуга вашей организации.
refer-accepted = { $partner } обещает отвечать. Вы увидите здесь, когда направление прочитали и что решили.
refer-not-accepted = { $partner } не принимает направления на эту услугу. Воспользуйтесь контактами на этой странице.
refer-not-stated = { $partner } не указывает, принимает ли направления на эту услугу. Можно попробовать; действуют обычные сроки.

safety-title = Безопасность
safety-hint = Это видят только участники сети. Скажите человеку до того, как он пойдёт.
safety-anonymous = Можно прийти, не называя имени?
safety-reports = Сообщают о людях властям?
safety-copies = Делают копии документов?
safety-non-citizens = Помогают тем, у кого нет гражданства этой страны?

missing-title = Опубликовавшей организации осталось указать
missing-name = Название
missing-description = Описание
missing-category = Вид помощи
missing-status = Работает ли услуга
missing-documents = Нужные документы
missing-cost = Стоимость
missing-languages = Языки
missing-country = Страна
missing-contact = Контакты
missing-referral-terms = Условия направления
missing-safety = Безопасность
authenticity-title = Откуда эти сведения
authenticity-signed = Подписано: { $partner }. Этот компьютер проверил подпись.
authenticity-own = Опубликовано вашей организацией.
authenticity-published = Опубликовано
authenticity-entry = запись { $entry }

duplicates-title = Опубликовано дважды?
duplicates-hint = Запись другого участника, похоже, о той же услуге.
duplicates-hint-own = Запись другого участника, похоже, о той же услуге. Кто-то из вас может отказаться от своей записи в пользу другой; чужую запись изменить не может никто.
duplicates-merge = Отказаться от нашей записи в пользу этой
duplicates-merge-hint = Наша запись будет отозвана везде вместе с подтверждениями; её адрес будет вести к их записи. Отменить это нельзя: запись пришлось бы публиковать заново.
duplicates-merge-button = Отозвать нашу запись
duplicates-merged = Ваша запись отозвана. Вместо неё действует эта.
same-name = то же название
same-phone = тот же телефон
same-email = тот же адрес почты
same-site = тот же сайт
same-address = тот же адрес
same-provider = та же организация
same-description = то же описание
same-city = тот же город
