# Машинна чернетка: має бути перевірена носієм мови. (Machine draft, to be reviewed by a native speaker.)
# Що відбувається після направлення: терміни, листування, інша послуга, колеги, показники.
referrals-indicators = Як швидко відповідають?
referrals-only-soon = Термін протягом доби
referrals-only-expiring = Скоро спливе строк
referrals-none-soon = Найближчої доби термінів немає. Добре.
referrals-none-expiring = Найближчим часом строк не спливає в жодного. Добре.
referral-expiring = Скоро спливе строк
referral-expires = Строк спливе { $when }, якщо до того не буде рішення.
referral-clock-stands = Термін рішення не йде, доки немає відповіді на запитання.
referral-clock-runs = Термін рішення зупинявся лише на перше запитання; тепер він іде далі.
referral-replaces = Замінює попереднє направлення
referral-replaced-by = Людину направлено в інше місце: відкрити нове направлення

reminders-title = Нагадування
reminder-overdue-ours = { $count ->
    [one] Прострочено { $count } отримане направлення
    [few] Прострочено { $count } отримані направлення
   *[many] Прострочено { $count } отриманих направлень
}
reminder-soon = { $count ->
    [one] У { $count } отриманого направлення термін протягом доби
    [few] У { $count } отриманих направлень термін протягом доби
   *[many] У { $count } отриманих направлень термін протягом доби
}
reminder-expiring = { $count ->
    [one] У { $count } надісланого направлення скоро спливе строк без відповіді
    [few] У { $count } надісланих направлень скоро спливе строк без відповіді
   *[many] У { $count } надісланих направлень скоро спливе строк без відповіді
}
reminder-overdue-theirs = { $count ->
    [one] Прострочено { $count } надіслане направлення
    [few] Прострочено { $count } надіслані направлення
   *[many] Прострочено { $count } надісланих направлень
}
reminder-unread = { $count ->
    [one] Нове в { $count } надісланому направленні
    [few] Нове в { $count } надісланих направленнях
   *[many] Нове в { $count } надісланих направленнях
}

actions-possible = Зараз можливо: { $actions }.
action-alternative = Інша послуга, яка може прийняти людину
action-alternative-none = Немає
action-vouch = Ми перечитали: за текстом не можна впізнати людину
feedback-delivered = Чи отримала людина послугу?
feedback-quality = Наскільки доброю була допомога?
feedback-waiting = Яким було очікування?
feedback-staff = Як поводилися працівники?
feedback-difficulty = Чи легко було отримати допомогу?
mark-1 = 1 – погано
mark-2 = 2 – радше погано
mark-3 = 3 – так собі
mark-4 = 4 – радше добре
mark-5 = 5 – добре
event-appointment = Прийом: { $when }
event-review = Повернуться до цього { $day }
event-supply = Ліків вистачить до { $day }
event-alternative = Натомість пропонують цю послугу

thread-title = Листування
thread-empty = Поки ніхто не написав.
thread-new = нове
thread-deleted = Написане видалено.
thread-unread = { $count ->
    [one] { $count } нове
    [few] { $count } нові
   *[many] { $count } нових
}

elsewhere-title = Направити людину в інше місце
elsewhere-hint = Написане переноситься. На наступній сторінці ви попросите в людини нову згоду, де названо нового партнера; до того нічого не надсилається.
elsewhere-named = Запропонував партнер
elsewhere-button = Направити сюди
elsewhere-search = Знайти іншу послугу

colleagues-title = Між колегами
colleagues-hint = Ніколи не надсилається. Видаляється разом зі змістом.
colleagues-works = Займається: { $name }
colleagues-somebody = Колега
colleagues-given = Передано: { $to }
colleagues-handed = Передано: { $from } → { $to }
colleagues-put-down = { $from } більше цим не займається
colleagues-write = Написати нотатку або передати колезі
colleagues-note = Нотатка або що важливо знати наступному
colleagues-assignee = Хто цим займається
colleagues-by = Хто ви
colleagues-save = Зберегти

indicators-title = Як швидко відповідають?
indicators-lead = Пораховано на цьому комп’ютері за вашими направленнями. Ці числа нікому не надсилаються.
indicators-sent = Що ви надіслали
indicators-sent-hint = Наскільки надійно вирішують партнери.
indicators-received = Що ви отримали
indicators-received-hint = Наскільки надійно вирішуєте ви.
indicators-none = Рахувати поки нічого.
indicators-all = Усі разом
indicators-who = Партнер і послуга
indicators-referrals = Направлень
indicators-in-time = Вирішено вчасно
indicators-median = Час до рішення, медіана
indicators-expired = Строк минув
indicators-undecided = Не вирішено
indicators-completed = Завершено
indicators-hours = { $hours } год

problem-referral-no-reroute = Звідси направити людину в інше місце не можна. Відкрийте направлення знову і подивіться, у якому воно стані.
problem-casework-incomplete = Напишіть нотатку або назвіть, хто цим займеться.
problem-casework-purged = Зміст цього направлення видалено, нотатки видаляються разом із ним.
problem-casework-full = Нотаток про це направлення забагато.

referrals-logged = Поза мережею
referrals-capacity = Запитання про місця
reminder-capacity = { $count ->
    [one] { $count } запитання про місця чекає на вашу відповідь
    [few] { $count } запитання про місця чекають на вашу відповідь
   *[many] { $count } запитань про місця чекають на вашу відповідь
}
answer-open = Не вказано
capacity-title = Запитання про місця
capacity-lead = Запитайте партнера, чи є місце, перш ніж когось направити. Про людину тут не пишуть нічого.
capacity-empty = Поки ніхто не запитував. Запитати можна зі сторінки послуги.
capacity-asked = Запитання поставлено. Відповідь з’явиться тут.
capacity-answered = Відповідь збережено. Партнер її побачить.
capacity-waits-ours = Чекає на вашу відповідь
capacity-waits-theirs = Чекає на відповідь партнера
capacity-refused = Їхній вузол цього не приймає. Запитайте їх інакше.
capacity-answer = Відповісти
capacity-is-there = Чи є місце?
capacity-note = Кілька слів, але не про людину
capacity-send = Надіслати відповідь
capacity-ask-title = Чи є місце?
capacity-ask-hint = Запитання отримає працівник послуги, без жодного слова про те, для кого воно.
capacity-ask-button = Запитати
logged-title = Направлення поза мережею
logged-lead = Ви направили людину до партнера поза мережею, телефоном або на папері. Запишіть це тут без імен, щоб числа були повними. Нікому не надсилається.
logged-write = Записати направлення
logged-partner = Організація
logged-service = Послуга
logged-priority = Наскільки терміново
logged-sent = Коли
logged-save = Зберегти
logged-outcome = Чим закінчилося?
logged-empty = Поки нічого не записано.
logged-state-sent = Направлено
logged-state-accepted = Прийняли
logged-state-declined = Відмовили
logged-state-completed = Допомогу отримано
logged-state-failed = Закінчилося без допомоги
logged-state-no-answer = Ніхто не відповів
indicators-outside = { $partner } (поза мережею)
shipment = Де надіслані ліки?
shipment-preparing = Готуються
shipment-sent = У дорозі
shipment-at-customs = На митниці
shipment-arrived = Прибули до партнера
shipment-handed-over = У людини на руках
shipment-lost = Загублено або повернено
supply-left = { $count ->
    [one] Ліків ще на { $count } день
    [few] Ліків ще на { $count } дні
   *[many] Ліків ще на { $count } днів
}
supply-computed = Терміновість ніхто не вибрав; вона випливає з того, на скільки вистачить ліків.
remote-title = Дистанційна постановка на облік: { $country }
remote-known = Відомо, що ця країна ставить на облік дистанційно. Чого вимагає центр, усе одно треба запитати.
remote-unknown = Ніхто не перевірив, чи ставить ця країна на облік дистанційно. Спершу запитайте центр.
remote-published = Сама послуга просить:
remote-no-list = Про те, яких аналізів вимагає ця країна, нічого не відомо. Запитайте центр, перш ніж платити за аналізи.
remote-ask = Не перевірено: запитайте центр
remote-required = Потрібно ({ $source })
remote-test-confirmation = Підтвердження діагнозу
remote-test-viral-load = Вірусне навантаження
remote-test-cd4 = Кількість CD4
remote-test-biochemistry = Біохімія крові
problem-capacity-no-member = Запитати можна лише про послугу іншого учасника.
problem-capacity-note = У словах є те, чому тут не місце.
problem-logged-incomplete = Чогось бракує, або чомусь тут не місце.

action-keep-content = Зберігати зміст довше
action-button-keep-content = Зберігати
action-text-keep-content = Навіщо він ще потрібен (нотатка для колег, не надсилається)
action-date-keep-content = До якого дня
action-hint-keep-content = Зміст закритого направлення видаляється тут через 30 днів. Партнер «{ $partner }» про це не дізнається.
done-did-keep-content = Зміст зберігатиметься довше.
referral-kept-until = Цей зміст видалиться тут { $when }.
problem-keep-date = Виберіть день після того, що встановлено зараз, не пізніше ніж за рік від сьогодні.
problem-referral-nothing-to-keep = Зміст зберігається, доки направлення відкрите, і його не можна повернути, коли його видалено.
