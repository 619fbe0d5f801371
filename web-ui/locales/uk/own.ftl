# Машинна чернетка: має бути перевірена носієм мови. (Machine draft, to be reviewed by a native speaker.)
# Наші послуги: список, редактор, імпорт.
own-title = Наші послуги
own-new = Описати нову послугу
own-change = Змінити
own-look = Подивитися сторінку
own-withdraw = Відкликати
own-drafts = Ще не опубліковано
own-draft-new = нова послуга
own-draft-change = зміни до опублікованої послуги
own-total = { $count ->
    [0] Ваших послуг іще не опубліковано.
    [one] { $count } послуга
    [few] { $count } послуги
   *[many] { $count } послуг
}
own-due = { $count ->
    [one] Показати лише { $count } послугу, яку час підтвердити
    [few] Показати лише { $count } послуги, які час підтвердити
   *[many] Показати лише { $count } послуг, які час підтвердити
}
own-all = Показати всі
own-due-soon = Час підтвердити
own-overdue = Строк підтвердження минув
own-never = Ще не підтверджено
own-missing = Не вказано: { $fields }
own-confirm-hint = Чи все й досі так, як написано? Підтвердьте, і партнери ще пів року знатимуть, що на це можна покластися.
own-confirm-one = Усе правильно: підтвердити
own-confirm-ticked = Підтвердити все позначене
own-done-saved = Збережено. Чернетку бачить лише ваша організація.
own-done-published = Опубліковано. Партнери отримають це, щойно вийдуть на зв’язок.
own-done-withdrawn = Відкликано. Партнери більше цього не знайдуть.
own-done-discarded = Чернетку видалено.
own-done-nothing = Позначте послуги, які хочете підтвердити.
own-done-confirmed = { $count ->
    [one] Підтверджено { $count } послугу на пів року.
    [few] Підтверджено { $count } послуги на пів року.
   *[many] Підтверджено { $count } послуг на пів року.
}
own-done-imported = { $count ->
    [one] Із файлу опубліковано { $count } послугу.
    [few] Із файлу опубліковано { $count } послуги.
   *[many] Із файлу опубліковано { $count } послуг.
}
own-keep = Ні, повернутися
own-discard-title = Видалити чернетку?
own-discard-text = Те, що ви написали про послугу «{ $service }», пропаде. Опубліковане залишиться, як є.
own-discard-button = Видалити чернетку
own-discard-changes = Відкинути зміни
own-withdraw-title = Відкликати цю послугу?
own-withdraw-text = Партнери більше не знайдуть послуги «{ $service }», і нікого не можна буде туди направити. Хто відкриє її стару адресу, прочитає причину. Якщо її лише тимчасово закрито, краще змініть її стан.
own-withdraw-button = Відкликати назавжди
own-reason = Чому?
own-reason-ended = Її більше не надають
own-reason-moved = Тепер її надає або описує інша організація
own-reason-mistake = Її опубліковано помилково
own-reason-unsafe = Людям небезпечно туди йти
own-reason-other = Інша причина
problem-service-withdrawn-ended = Організація, що опублікувала, відкликала цю послугу: її більше не надають.
problem-service-withdrawn-moved = Організація, що опублікувала, відкликала цю послугу: тепер її надає або описує інша організація.
problem-service-withdrawn-mistake = Організація, що опублікувала, відкликала цю послугу: її опубліковано помилково.
problem-service-withdrawn-unsafe = Організація, що опублікувала, відкликала цю послугу: людям небезпечно туди йти.
problem-service-withdrawn-other = Організація, що опублікувала, відкликала цю послугу.
problem-service-draft-too-many = Чернеток забагато. Опублікуйте частину або видаліть ті, що більше не потрібні.
problem-service-draft-too-long = Тексту більше, ніж уміщає запис про послугу. Скоротіть його.
problem-service-draft-problems = Спершу треба дещо виправити.
problem-services-read-anew = Ваші послуги перечитуються, бо замінено ключ. Спробуйте знову за хвилину.
problem-record-too-long = Тексту більше, ніж уміщає запис про послугу. Скоротіть описи.

own-held-title = Нічого не втрачено
own-held-lead = Сеанс закінчився раніше, ніж це збереглося. Написане вами й досі на цій сторінці. Увійдіть знову в новій вкладці, потім поверніться сюди й натисніть кнопку.
own-held-sign-in = Увійти в новій вкладці
own-held-again = Сторінку було відкрито до вашого останнього входу. Написане вами й досі тут: натисніть кнопку, щоб його зберегти.
own-held-button = Зберегти написане

own-step-words = Назви
own-step-help = Що і для кого
own-step-place = Де і коли
own-step-contact = Контакти й умови
own-step-check = Перевірити й опублікувати
own-words-title = Як вона називається
own-words-lead = Напишіть усіма мовами, якими її шукають. Кожна сторінка зберігається, коли ви йдете далі.
own-help-title = Що вона пропонує і для кого
own-help-lead = Позначте те, що підходить. Те, що ви залишите порожнім, буде показано як «не вказано».
own-place-title = Де це і коли відчинено
own-place-lead = Ніколи не пишіть адреси притулку чи будь-якої іншої, що має лишатися таємною.
own-contact-title = Як зв’язатися і що ви обіцяєте
own-contact-lead = Вкажіть телефон і пошту приймальні, а не приватної особи.
own-check-title = Перевірити й опублікувати
own-section-words = Назва й опис
own-section-status = Чи вона працює?
own-section-provider = Її надає інша організація
own-section-provider-hint = Лише якщо ви описуєте послугу клініки чи партнера, яких знаєте.
own-section-offered = Види допомоги
own-section-spoken = Мови
own-section-cost = Вартість
own-section-papers = Документи
own-section-whom = Для кого
own-section-places = Місця
own-section-places-hint = На карту послуга потрапляє за назвою міста. Притулок і місце з таємною адресою там не показують ніколи.
own-section-hours = Години роботи
own-section-hours-hint = Один рядок для днів з однаковими годинами. Якщо є обідня перерва, заповніть два рядки. У які дні зачинено, скажіть у примітці.
own-section-access = Як потрапити
own-section-reach = Контакти
own-section-terms = Направлення
own-section-terms-hint = Партнери бачать це, перш ніж писати. Ваша обіцянка стає терміном, якщо вона коротша за термін мережі.
own-section-safety = Безпека
own-section-safety-hint = Це бачать лише учасники мережі. Це може вберегти людину від небезпеки: краще «невідомо», ніж здогад.
own-section-continuity = Продовження лікування
own-section-seen = Хто це бачить
own-section-confirm = Підтверджено до
own-name-in = Назва ({ $language })
own-description-in = Що люди там отримують ({ $language })
own-add-language = Ще одна мова
own-add = Додати
own-other-languages = Інші мови
own-partners = Партнери
own-place = Місце { $count }
own-another-place = Ще одне місце
own-place-hidden = Цього місця на карті ніколи не показують.
own-place-known = На карті: { $town }.
own-place-unknown = Карта не знає цього міста. Партнери все одно прочитають його назву; перевірте, як її написано.
own-hours-row = Години { $count }
own-more-rows = Зберегти й додати рядки
own-publish = Опублікувати
own-preview = Так це побачать партнери
own-differences = Що зміниться
own-differences-none = Відмінностей від опублікованого немає.
own-unstated = Тут партнери прочитають «не вказано»
own-seen-public = Побачить будь-хто: запис потрапить і до відкритих довідників. Сказане про безпеку залишається в мережі.
own-seen-network = Побачать усі учасники мережі.
own-seen-named = { $count ->
    [one] Побачить лише { $count } вибраний вами партнер.
    [few] Побачать лише { $count } вибрані вами партнери.
   *[many] Побачать лише { $count } вибраних вами партнерів.
}

field-service-provider-name = Її назва
field-service-provider-description = Що це за організація
field-service-provider-url = Її сайт
field-service-status = Стан
field-service-status-active = Працює
field-service-status-temporarily-closed = Тимчасово закрита
field-service-status-inactive = Зараз не працює
field-service-status-defunct = Закрита
field-service-categories = Що люди там отримують?
field-service-target-groups = Для кого вона призначена?
field-service-target-groups-hint = Не позначайте нічого, якщо прийти може будь-хто.
field-service-eligibility-minimum-age = Вік від
field-service-eligibility-maximum-age = Вік до
field-service-eligibility-legal-statuses = З яким правовим статусом приймають
field-service-eligibility-legal-statuses-hint = Не позначайте нічого, якщо з будь-яким.
field-service-eligibility-citizenships = Громадян яких країн приймають
field-service-eligibility-citizenships-hint = Назви країн через кому. Залиште порожнім, якщо будь-яких.
field-service-eligibility-description = Інші умови
field-service-cost = Скільки це коштує?
field-service-cost-free = Безоплатно
field-service-cost-partly = Частково платно
field-service-cost-paid = Платно
field-service-cost-described = Як написано нижче
field-service-cost-details = Суми, словами
field-service-documents = Які документи потрібні?
field-service-documents-none = Жодних
field-service-documents-listed = Ось ці
field-service-documents-list = Документи, по одному в рядку
field-service-languages = Якими мовами там говорять?
field-service-place-country = Країна
field-service-place-city = Місто або селище
field-service-place-region = Регіон
field-service-place-address = Вулиця і будинок
field-service-place-postal-code = Поштовий індекс
field-service-place-withheld = Адресу приховано, щоб захистити людей
field-service-place-withheld-hint = Тоді не пишіть вулицю.
field-service-hours-opens = З
field-service-hours-closes = До
field-service-hours-notes = Примітка
field-service-hours-notes-hint = Наприклад: за записом, у свята зачинено
field-service-access = Способи потрапити
field-service-access-notes = Що зробити, щоб потрапити
field-service-areas = Які території охоплює, по одній у рядку
field-service-contact-phones = Телефони, по одному в рядку
field-service-contact-phones-hint = Із кодом країни, наприклад +995 32 200 00 00
field-service-contact-email = Електронна пошта
field-service-contact-url = Сайт
field-service-referral-terms = Чи приймаєте ви на неї направлення?
field-service-referral-terms-yes = Так
field-service-referral-terms-no = Ні
field-service-referral-terms-decide-emergency-h = За скільки годин вирішите, якщо екстрено
field-service-referral-terms-decide-urgent-h = За скільки годин вирішите, якщо терміново
field-service-referral-terms-decide-normal-h = За скільки годин вирішите, якщо планово
field-service-referral-terms-feedback-days = За скільки днів уперше повідомите, як ідуть справи
field-service-capacity = Чи є зараз місця?
field-service-capacity-available = Так
field-service-capacity-none = Ні
field-service-capacity-waiting-list = Є список очікування
field-service-capacity-assess-first = Після оцінки
field-service-safety-anonymous = Чи можна прийти, не називаючи імені?
field-service-safety-anonymous-yes = Так
field-service-safety-anonymous-no = Ні
field-service-safety-anonymous-unknown = Невідомо
field-service-safety-reports-to-authorities = Чи повідомляють про людей владі?
field-service-safety-reports-to-authorities-yes = Так
field-service-safety-reports-to-authorities-no = Ні
field-service-safety-reports-to-authorities-unknown = Невідомо
field-service-safety-copies-papers = Чи роблять копії документів, що посвідчують особу?
field-service-safety-copies-papers-yes = Так
field-service-safety-copies-papers-no = Ні
field-service-safety-copies-papers-unknown = Невідомо
field-service-safety-serves-non-citizens = Чи допомагають тим, хто не має громадянства цієї країни?
field-service-safety-serves-non-citizens-yes = Так
field-service-safety-serves-non-citizens-no = Ні
field-service-safety-serves-non-citizens-unknown = Невідомо
field-service-continuity-dispenses-to-foreigners = Чи видають ліки іноземцям?
field-service-continuity-dispenses-to-foreigners-yes = Так
field-service-continuity-dispenses-to-foreigners-no = Ні
field-service-continuity-dispenses-to-foreigners-unknown = Невідомо
field-service-continuity-remote-registration = Громадян яких країн ставлять на облік дистанційно
field-service-continuity-remote-registration-hint = Назви країн через кому.
field-service-continuity-ships-medicine = Чи пересилають ліки?
field-service-continuity-ships-medicine-yes = Так
field-service-continuity-ships-medicine-no = Ні
field-service-continuity-ships-medicine-unknown = Невідомо
field-service-continuity-months-given = На скільки місяців видають ліки за раз
field-service-continuity-tests-required = Аналізи, потрібні спершу, по одному в рядку
field-service-visibility = Хто може це бачити?
field-service-visibility-network = Учасники мережі
field-service-visibility-public = Будь-хто
field-service-visibility-public-hint = І у відкритих довідниках. Сказане про безпеку туди не потрапляє ніколи.
field-service-visibility-named = Лише партнери, яких я виберу
field-service-visibility-named-hint = Позначте їх у списку нижче.
field-service-confirmed-until = До якого дня все це правильно?
field-service-confirmed-until-hint = За місяць ви отримаєте нагадування. Щонайбільше рік від сьогодні.

mend-missing-name = Напишіть, як називається послуга, хоча б однією мовою.
mend-missing-description = Напишіть кількома реченнями, що люди там отримують, хоча б однією мовою.
mend-missing-status = Виберіть, чи працює послуга зараз.
mend-missing-categories = Виберіть хоча б один вид допомоги.
mend-missing-provider = Напишіть назву організації, яка її надає, або очистьте два інші поля.
mend-missing-cost = Напишіть словами, скільки це коштує.
mend-missing-documents = Назвіть документи, по одному в рядку, або виберіть, що жодних не треба.
mend-missing-place = Виберіть країну цього місця.
mend-missing-referral-terms = Виберіть, чи приймаєте ви направлення, або очистьте години й дні.
mend-missing-visibility = Позначте партнерів, які можуть це бачити.
mend-missing = Заповніть це.
mend-too-long = Цей текст задовгий. Скоротіть його.
mend-too-many = Їх забагато. Приберіть частину.
mend-characters = У тексті є знак, якого не можна безпечно показати. Напишіть його знову вручну, не копіюючи.
mend-choice = Виберіть зі списку.
mend-unknown = Такого тут не знають. Перевірте, як це написано.
mend-unknown-eligibility = Одна з країн невідома. Перевірте, як її написано; між назвами ставте коми.
mend-unknown-continuity = Одна з країн невідома. Перевірте, як її написано; між назвами ставте коми.
mend-number = Напишіть ціле число без літер.
mend-number-eligibility = Напишіть вік у роках, від 0 до 120.
mend-number-referral-terms = Напишіть ціле число: годин до 2160, днів до 730.
mend-number-continuity = Напишіть кількість місяців, до 24.
mend-age-order = Вік «до» менший за вік «від». Поміняйте їх місцями.
mend-time = Напишіть час, наприклад 9:30 або 18:00.
mend-time-order = Зачиняється тієї самої миті, коли відчиняється. Якщо цілодобово, напишіть 0:00 і 24:00.
mend-times-missing = Напишіть, від котрої до котрої відчинено в ці дні, або примітку.
mend-date = Виберіть день.
mend-past = Цей день минув. Виберіть день, до якого все це буде правильним.
mend-far = Виберіть день у межах року від сьогодні.
mend-email = Напишіть адресу, наприклад office@example.org.
mend-url = Напишіть адресу, наприклад https://example.org.
mend-phone = Напишіть номери телефонів, по одному в рядку, наприклад +995 32 200 00 00.
mend-withheld = Адресу приховано: видаліть її тут або зніміть позначку нижче.

own-import-title = Імпортувати послуги з файлу
own-import-lead = Спершу ви побачите, що з’явиться, що зміниться і чого не можна прийняти. Доки ви не погодитеся, нічого не публікується.
own-import-file = Файл
own-import-file-hint = HSDS 3.1 як JSON або JSON Lines чи таблиця CSV із рядком заголовків. Щонайбільше 32 МБ.
own-import-language = Мова текстів
own-import-language-hint = Для текстів, у яких мову не вказано.
own-import-button = Подивитися, що зміниться
own-import-empty = У цьому файлі немає жодної послуги. Виберіть файл HSDS (JSON) або таблицю (CSV).
own-review-title = Що змінить імпорт
own-review-lead = Ще нічого не опубліковано.
own-review-new = { $count ->
    [one] { $count } нова послуга
    [few] { $count } нові послуги
   *[many] { $count } нових послуг
}
own-review-changed = { $count ->
    [one] { $count } послуга зміниться
    [few] { $count } послуги зміняться
   *[many] { $count } послуг зміниться
}
own-review-unchanged = { $count ->
    [one] { $count } послуга залишається як є
    [few] { $count } послуги залишаються як є
   *[many] { $count } послуг залишається як є
}
own-review-refused = { $count ->
    [one] { $count } запис не можна прийняти
    [few] { $count } записи не можна прийняти
   *[many] { $count } записів не можна прийняти
}
own-review-more = { $count ->
    [one] і ще { $count }: тут не показано
    [few] і ще { $count }: тут не показано
   *[many] і ще { $count }: тут не показано
}
own-review-nothing = Публікувати нічого.
own-review-publish = Опублікувати це
own-review-back = Вибрати інший файл
own-review-refused-title = Не можна прийняти
own-review-refused-hint = Виправте це у файлі й імпортуйте його знову; іншим чекати на це не треба.
own-review-changed-title = Зміниться
own-review-new-title = З’явиться
own-review-noted-title = Прийнято, але зверніть увагу
own-review-fields = зміниться: { $fields }
own-line = Рядок { $count }
problem-import-review-gone = Цей імпорт більше не чекає на підтвердження. Виберіть файл знову.
problem-import-too-long = Файл завеликий для браузера: щонайбільше 32 МБ. Розділіть його на частини або скористайтеся командою «marshrut services import».
problem-import-cut-short = Файл прийшов не повністю. Виберіть його знову.
import-problem-syntax = Це не JSON і не CSV. Пошукайте в цьому рядку пропущену кому, лапку або дужку.
import-problem-encoding = Текст не в UTF-8. Збережіть файл як UTF-8 і спробуйте знову.
import-problem-too-large = Цей запис завеликий. Скоротіть його тексти.
import-problem-too-deep = Дані вкладено надто глибоко. Експортуйте файл знову.
import-problem-too-many = Їх тут забагато. Розділіть файл на частини.
import-problem-not-a-service = Це не послуга. Приберіть запис або дайте йому назву й id.
import-problem-duplicate-id = Та сама послуга є у файлі двічі. Приберіть одну.
import-problem-shared-id = Інша послуга у файлі має цей id. Дайте кожній свій.
import-problem-missing = Цього в записі бракує. Додайте у файлі; без id послугу наступного разу не впізнати.
import-problem-wrong-type = Значення не того виду, наприклад список замість тексту. Виправте або приберіть його.
import-problem-invalid-value = Таке значення в цьому полі не дозволене, його пропущено.
import-problem-shortened = Текст був задовгий, його обрізано.
import-problem-cleaned = Знаки, яких не можна показати, прибрано.
import-problem-unknown-term = Цього терміна немає в списку мережі. Його збережено як є.
import-problem-formula = Клітинка починається як формула електронної таблиці. Її взято як звичайний текст.
import-problem-not-kept = Для цього поля немає місця. Його пропущено.
record-field-name = назва
record-field-description = опис
record-field-provider = хто надає
record-field-categories = види допомоги
record-field-target-groups = для кого
record-field-status = стан
record-field-eligibility = умови
record-field-documents = документи
record-field-cost = вартість
record-field-languages = мови
record-field-access = як потрапити
record-field-access-notes = що зробити, щоб потрапити
record-field-places = адреса
record-field-areas = території
record-field-hours = години
record-field-contact = контакти
record-field-capacity = місця
record-field-referral-terms = направлення
record-field-safety = безпека
record-field-continuity = лікування
record-field-visibility = хто бачить
record-field-confirmed-until = підтверджено до
record-field-last-modified = дата останньої зміни
services-legal-status = Правовий статус
services-free = Лише безоплатні
