# Машинна чернетка: має бути перевірена носієм мови. (Machine draft, to be reviewed by a native speaker.)
# Що побачили ті, хто перевіряв послугу, і що час зробити.
verification-title = Перевірка
verification-open = Подробиці, підтвердити або заперечити
verification-look = { $who }: { $how }, { $when }
verification-and = { $first } і { $last }
verification-confirmed-until = Організація, що опублікувала, ручається за запис до { $when }.
verification-no-date = Організація, що опублікувала, не каже, до якого дня запис правильний.
verification-shell = Хтось із тих, хто перевіряв, не є незалежним від організації, що опублікувала: одна увійшла до мережі лише через іншу, або обидві через одного учасника. Це не рахується.
verification-until = Це діє до { $when }, якщо ніхто не скаже нового.
verification-attestations = Хто перевіряв
verification-nobody = Крім організації, що опублікувала, ніхто нічого не сказав.
verification-counts-until = рахується до
verification-disputes = Заперечення
verification-requests = Прохання перевірити
verification-answer = Ваша відповідь
verification-settle = Питання вирішено
verification-revoke = Відкликати
verification-take = Беремо на себе
verification-give-back = Відмовляємося
verification-send = Підписати й надіслати всім учасникам
verification-words = Словами, про послугу, ніколи про людину
verification-confirm = Підтвердити запис
verification-confirm-hint = Скажіть, що в ньому все й досі правильно. Інакше після цієї дати його буде показано як застарілий.
verification-until-day = До
verification-attest = Підтвердити те, що ви побачили
verification-attest-hint = Те, що ви тут підпишете, отримають усі учасники під іменем вашої організації. Кажіть лише те, що бачили самі.
verification-method = Як перевіряли
verification-any-method = Як їм зручно
verification-observed = Коли
verification-quality = Оцінки від 0 (погано) до 4 (добре)
verification-level = Хто ви для цієї послуги
verification-conflict = Що вас із нею пов’язує
verification-conflict-hint = Ця відповідь обов’язкова. Той, хто працює з послугою разом або платить за неї, може перевіряти, але незалежним не вважається.
verification-conflict-words = Докладніше
verification-answers-request = Це відповідь на прохання
verification-offers = Пропонує: { $what }
verification-dispute = Заперечити
verification-dispute-hint = Послугу одразу буде показано як спірну, з іменем вашої організації.
verification-reason = Що не так
verification-against = Проти чого заперечення
verification-the-record = сам запис
verification-which = Які пункти
verification-request = Попросити перевірити
verification-whom = Кого
verification-by = до
verification-done-attest = Підписано. Це йде до всіх учасників.
verification-done-revoke = Відкликано.
verification-done-dispute = Заперечення йде до всіх учасників.
verification-done-answer = Відповідь іде до всіх учасників.
verification-done-request = Прохання йде до всіх учасників.
verification-done-take = Позначено для всіх учасників.
verification-done-confirm = Підтверджено.

verdict-verified = Перевірено
verdict-peer-checked = Перевірено колегами
verdict-self-declared = Зі слів організації
verdict-stale = Застаріло
verdict-disputed = Спірне
verdict-refuted = Спростовано
verdict-is-verified = { $who }: перевірено незалежно від організації «{ $publisher }», востаннє на ділі (відвідуванням, пробним зверненням або повідомленням) { $when }; ніхто не заперечує.
verdict-is-peer-checked = { $who }: перевірено. Щоб послуга вважалася перевіреною повністю, потрібно незалежних організацій: { $needed }, одна з них – нещодавно і на ділі.
verdict-is-tied = Перевіряв той, хто працює разом із цією послугою. Незалежно не перевіряв ніхто.
verdict-is-self-declared = Так каже лише організація «{ $publisher }». Незалежно не перевіряв ніхто.
verdict-is-unconfirmed = Організація «{ $publisher }» ручалася за запис до { $until } і відтоді його не підтвердила.
verdict-is-run-out = Те, що побачили інші, застаріло. Потрібна нова перевірка.
verdict-is-disputed = { $disputing }: є заперечення. Перш ніж направити туди людину, запитайте.
verdict-is-refuted = Хтось перевірив і побачив, що це не так: { $items }.

method-site-visit = відвідування
method-mystery-client = відвідування під виглядом клієнта
method-test-message = пробне повідомлення
method-call = дзвінок
method-documents = за документами
method-desk = за відкритими відомостями
level-independent = Ми з нею ніяк не пов’язані
level-peer = Ми робимо те саме
level-self = Це наша послуга
level-client-feedback = Передаємо, що кажуть клієнти
conflict-none = Нічого не пов’язує
conflict-same-country = Працюємо в тій самій країні
conflict-partner = Працюємо разом
conflict-funder = Платимо за неї, або вона платить нам
quality-access = Потрапити туди
quality-dignity = Гідність, без стигми
quality-confidentiality = Конфіденційність
quality-waiting = Очікування
quality-competence = Компетентність
finding-confirmed = Так і є
finding-partial = Частково
finding-refuted = Не так
finding-not-checked = Не перевіряли
worth-counts = рахується
worth-tied = пов’язані з послугою
worth-refutes = побачили інше
worth-own = зі слів самої організації
worth-same-voice = не є незалежними від організації, що опублікувала
worth-repeated = той самий голос, що й інший
worth-changed = відтоді змінилося
worth-superseded = є пізніша перевірка
worth-revoked = відкликано
worth-expired = строк вийшов
worth-not-yet = ще не почалося
worth-not-member = більше не учасник
dispute-closed = Закрита або ніколи не працювала
dispute-wrong = Щось указано неправильно
dispute-unsafe = Людям там небезпечно
dispute-discriminates = Людям відмовляють або принижують їх
dispute-not-independent = Той, хто перевіряв, не є незалежним
dispute-other = Інше
dispute-open = відкрито
dispute-over = закрито
dispute-answer-corrected = Це правда, і ми виправили
dispute-answer-rejected = Це не так
dispute-answer-settled = Питання вирішено
request-asks = { $who } просить: { $whom }
request-anybody = хто може
request-open = ніхто не взявся
request-taken = взялися: { $who }
request-done = зроблено

calendar-title = Терміни перевірок
calendar-lead = Заперечення, на які треба відповісти, послуги, які треба перевірити, і ваші записи, які треба підтвердити.
calendar-empty = Зараз нічого не потрібно.
calendar-more = { $count ->
    [one] І ще { $count }.
    [few] І ще { $count }.
   *[many] І ще { $count }.
}
calendar-without-date = { $count ->
    [one] { $count } ваш запис не каже, до якого дня він правильний.
    [few] { $count } ваші записи не кажуть, до якого дня вони правильні.
   *[many] { $count } ваших записів не кажуть, до якого дня вони правильні.
}
task-answer-dispute = Відповісти на заперечення
task-look = Перевірити
task-confirm = Підтвердити свій запис
task-look-again = Перевірити знову
task-take-on = Можна взяти на себе
reminder-verifications = { $count ->
    [one] Настав час для { $count } перевірки
    [few] Настав час для { $count } перевірок
   *[many] Настав час для { $count } перевірок
}
