# Машинна чернетка: має бути перевірена носієм мови. (Machine draft, to be reviewed by a native speaker.)
# Пошук послуг і сторінка послуги.
services-title = Послуги
services-words = Що потрібно або де?
services-country = Країна
services-category = Вид допомоги
services-language = Якою мовою там говорять
services-target-group = Для кого
services-any = Будь-який варіант
services-more-filters = Ще фільтри
services-closed-too = Показати й закриті
services-accepting = Лише ті, що приймають направлення
services-search = Знайти
services-clear = Скинути пошук
services-choosing = Виберіть послугу, куди направити людину, і на її сторінці натисніть «Написати направлення».
services-found = { $count ->
    [0] Послуг не знайдено
    [one] Знайдено { $count } послугу
    [few] Знайдено { $count } послуги
   *[many] Знайдено { $count } послуг
}
services-none-found = До всього цього нічого не підходить. Приберіть частину слів або один із фільтрів.
services-none-yet = Послуг поки немає. Вони з’являться самі, щойно партнер вийде на зв’язок.
services-other-categories = Інше
services-updated = змінено { $when }
not-stated = не вказано
not-stated-place = місце не вказано
not-stated-languages = мови не вказано
not-known = невідомо
anyone = для всіх

status-inactive = Зараз не працює
status-defunct = Закрита
status-temporarily-closed = Тимчасово закрита
status-not-stated = Чи працює – не вказано
capacity-available = Місця є
capacity-none = Зараз місць немає
capacity-waiting-list = Список очікування
capacity-assess-first = Місця після оцінки
cost-free = Безоплатно
cost-partly = Частково платно
cost-paid = Платно
referrals-accepted = Приймає направлення
referrals-not-accepted = Не приймає направлень

service-nameless = Послуга без назви
service-description = Опис
service-published-by = опубліковано:
facts-what = Що пропонує
facts-who = Хто може прийти
facts-where = Де і коли
facts-contact = Контакти
facts-referrals = Місця і направлення
facts-continuity = Продовження лікування
facts-record = Про цей запис
fact-categories = Види допомоги
fact-cost = Вартість
fact-documents = Потрібні документи
fact-languages = Мови
fact-target-groups = Для кого
fact-access = Як потрапити
fact-eligibility = Умови
fact-ages = Вік
fact-legal-statuses = Прийнятні правові статуси
fact-citizenships = Прийнятні громадянства
fact-places = Адреса
fact-areas = Територія
fact-hours = Години роботи
fact-phones = Телефон
fact-email = Електронна пошта
fact-site = Сайт
fact-capacity = Місця
fact-terms = Направлення
fact-foreigners = Видає ліки іноземцям
fact-remote = Ставить на облік дистанційно громадян
fact-ships = Пересилає ліки
fact-months = Видає ліків на
fact-tests = Спершу потрібні аналізи
fact-revision = Редакція
fact-modified = Остання зміна
fact-confirmed = Підтверджено до
documents-none = не потрібні
address-withheld = адресу навмисно приховано
access-walk-in = Без запису
access-appointment = За записом
access-referral-only = Лише за направленням
access-outreach = Приходять до людей самі
access-online = Онлайн
access-courier = Кур’єром або поштою
ages-from = від { $from } років
ages-to = до { $to } років
ages-between = від { $from } до { $to } років
hours-from = з { $time }
hours-until = до { $time }
months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
   *[many] { $count } місяців
}
terms-emergency = { $count ->
    [one] Екстрено: вирішує за { $count } годину
    [few] Екстрено: вирішує за { $count } години
   *[many] Екстрено: вирішує за { $count } годин
}
terms-urgent = { $count ->
    [one] Терміново: вирішує за { $count } годину
    [few] Терміново: вирішує за { $count } години
   *[many] Терміново: вирішує за { $count } годин
}
terms-normal = { $count ->
    [one] Планово: вирішує за { $count } годину
    [few] Планово: вирішує за { $count } години
   *[many] Планово: вирішує за { $count } годин
}
terms-feedback = { $count ->
    [one] Повідомляє результат за { $count } день
    [few] Повідомляє результат за { $count } дні
   *[many] Повідомляє результат за { $count } днів
}

refer-title = Направити сюди людину
refer-button = Написати направлення
refer-own = Це послуга вашої організації.
refer-accepted = { $partner } обіцяє відповідати. Ви побачите тут, коли направлення прочитали і що вирішили.
refer-not-accepted = { $partner } не приймає направлень на цю послугу. Скористайтеся контактами на цій сторінці.
refer-not-stated = { $partner } не вказує, чи приймає направлення на цю послугу. Можна спробувати; діють звичайні терміни.

safety-title = Безпека
safety-hint = Це бачать лише учасники мережі. Скажіть людині до того, як вона піде.
safety-anonymous = Чи можна прийти, не називаючи імені?
safety-reports = Чи повідомляють про людей владі?
safety-copies = Чи роблять копії документів, що посвідчують особу?
safety-non-citizens = Чи допомагають тим, хто не має громадянства цієї країни?

missing-title = Що ще має вказати той, хто опублікував
missing-name = Назва
missing-description = Опис
missing-category = Вид допомоги
missing-status = Чи працює послуга
missing-documents = Потрібні документи
missing-cost = Вартість
missing-languages = Мови
missing-country = Країна
missing-contact = Контакти
missing-referral-terms = Умови направлення
missing-safety = Безпека
authenticity-title = Звідки ці відомості
authenticity-signed = Підписано: { $partner }. Цей комп’ютер перевірив підпис.
authenticity-own = Опубліковано вашою організацією.
authenticity-published = Опубліковано
authenticity-entry = запис { $entry }
services-near = Лише в цьому місці карти: { $place }.
services-anywhere = Показати всі місця
map-title = Карта послуг
map-hint = Число показує, скільки там послуг. Ті самі послуги є у списку нижче.
map-to-list = Перейти до списку
map-moves = Пересунути карту
map-nearer = Ближче
map-farther = Далі
map-west = На захід
map-east = На схід
map-north = На північ
map-south = На південь
map-whole = Уся карта
map-services = { $count ->
    [one] { $count } послуга
    [few] { $count } послуги
   *[many] { $count } послуг
}
map-places = і ще { $count ->
    [one] { $count } місце
    [few] { $count } місця
   *[many] { $count } місць
}
map-outside = { $count ->
    [one] { $count } послуга за межами цієї частини карти.
    [few] { $count } послуги за межами цієї частини карти.
   *[many] { $count } послуг за межами цієї частини карти.
}
map-nowhere = { $count ->
    [one] { $count } послуги немає на карті: місто не вказане, невідоме або приховане, щоб захистити людей.
    [few] { $count } послуг немає на карті: місто не вказане, невідоме або приховане, щоб захистити людей.
   *[many] { $count } послуг немає на карті: місто не вказане, невідоме або приховане, щоб захистити людей.
}
duplicates-title = Опубліковано двічі?
duplicates-hint = Запис іншого учасника, схоже, про ту саму послугу.
duplicates-hint-own = Запис іншого учасника, схоже, про ту саму послугу. Хтось із вас може відмовитися від свого запису на користь іншого; чужого запису змінити не може ніхто.
duplicates-merge = Відмовитися від нашого запису на користь цього
duplicates-merge-hint = Наш запис буде відкликано всюди разом із тим, що про нього підтверджено; його адреса вестиме до їхнього запису. Скасувати це не можна: запис довелося б публікувати наново.
duplicates-merge-button = Відкликати наш запис
duplicates-merged = Ваш запис відкликано. Замість нього діє цей.
same-name = та сама назва
same-phone = той самий телефон
same-email = та сама електронна адреса
same-site = той самий сайт
same-address = та сама адреса
same-provider = та сама організація
same-description = той самий опис
same-city = те саме місто
