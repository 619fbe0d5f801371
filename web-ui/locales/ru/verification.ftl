# Что увидели те, кто проверял услугу, и что пора сделать.
verification-title = Проверка
verification-open = Подробности, подтвердить или оспорить
verification-look = { $who }: { $how }, { $when }
verification-and = { $first } и { $last }
verification-confirmed-until = Опубликовавшая организация ручается за запись до { $when }.
verification-no-date = Опубликовавшая организация не говорит, до какого дня верна запись.
verification-shell = Кто-то из проверявших зависит от опубликовавшей организации: одна вошла в сеть только через другую, или обе через одного участника. Это не считается.
verification-until = Так будет до { $when }, если никто не скажет нового.
verification-attestations = Кто проверял
verification-nobody = Кроме опубликовавшей организации, никто ничего не сказал.
verification-counts-until = считается до
verification-disputes = Возражения
verification-requests = Просьбы проверить
verification-answer = Ваш ответ
verification-settle = Вопрос решён
verification-revoke = Отозвать
verification-take = Берём на себя
verification-give-back = Отказываемся
verification-send = Подписать и отправить всем участникам
verification-words = Словами, об услуге, никогда о человеке
verification-confirm = Подтвердить запись
verification-confirm-hint = Скажите, что в ней всё по-прежнему верно. Иначе после этой даты она будет показана как устаревшая.
verification-until-day = До
verification-attest = Подтвердить то, что вы увидели
verification-attest-hint = То, что вы здесь подпишете, получат все участники под именем вашей организации. Говорите только то, что видели сами.
verification-method = Как проверяли
verification-any-method = Как им удобно
verification-observed = Когда
verification-quality = Оценки от 0 (плохо) до 4 (хорошо)
verification-level = Ваше отношение к этой услуге
verification-conflict = Что вас с ней связывает
verification-conflict-hint = Этот ответ обязателен. Тот, кто работает с услугой вместе или платит за неё, может проверять, но независимым не считается.
verification-conflict-words = Подробнее
verification-answers-request = Это ответ на просьбу
verification-offers = Предлагает: { $what }
verification-dispute = Возразить
verification-dispute-hint = Услуга сразу будет показана как спорная, с именем вашей организации.
verification-reason = Что не так
verification-against = Против чего возражение
verification-the-record = сама запись
verification-which = Какие пункты
verification-request = Попросить проверить
verification-whom = Кого
verification-by = до
verification-done-attest = Подписано. Это уходит всем участникам.
verification-done-revoke = Отозвано.
verification-done-dispute = Возражение уходит всем участникам.
verification-done-answer = Ответ уходит всем участникам.
verification-done-request = Просьба уходит всем участникам.
verification-done-take = Отмечено для всех участников.
verification-done-confirm = Подтверждено.

verdict-verified = Проверено
verdict-peer-checked = Проверено коллегами
verdict-self-declared = Со слов организации
verdict-stale = Устарело
verdict-disputed = Оспаривается
verdict-refuted = Опровергнуто
verdict-is-verified = { $who }: проверено независимо от организации { $publisher }, в последний раз на деле (посещением, пробным обращением или сообщением) { $when }; никто не возражает.
verdict-is-peer-checked = { $who }: проверено. Для полной оценки «проверено» нужно независимых организаций: { $needed }, одна из них недавно и на деле.
verdict-is-tied = Проверял тот, кто работает вместе с этой услугой. Независимо не проверял никто.
verdict-is-self-declared = Так говорит только { $publisher }. Независимо не проверял никто.
verdict-is-unconfirmed = { $publisher }: за запись ручались до { $until } и с тех пор её не подтвердили.
verdict-is-run-out = То, что увидели другие, устарело. Нужна новая проверка.
verdict-is-disputed = { $disputing }: есть возражение. Прежде чем направить туда человека, спросите.
verdict-is-refuted = Кто-то проверил и увидел, что это не так: { $items }.

method-site-visit = посещение
method-mystery-client = посещение под видом клиента
method-test-message = пробное сообщение
method-call = звонок
method-documents = по документам
method-desk = по открытым источникам
level-independent = Мы с ней никак не связаны
level-peer = Мы делаем то же самое
level-self = Это наша услуга
level-client-feedback = Передаём, что говорят клиенты
conflict-none = Ничего не связывает
conflict-same-country = Работаем в той же стране
conflict-partner = Работаем вместе
conflict-funder = Платим за неё, или она платит нам
quality-access = Попасть туда
quality-dignity = Достоинство, без стигмы
quality-confidentiality = Конфиденциальность
quality-waiting = Ожидание
quality-competence = Компетентность
finding-confirmed = Так и есть
finding-partial = Отчасти
finding-refuted = Не так
finding-not-checked = Не проверяли
worth-counts = считается
worth-tied = связаны с услугой
worth-refutes = увидели другое
worth-own = со слов самой организации
worth-same-voice = зависят от опубликовавшей организации
worth-repeated = тот же источник, что и другой
worth-changed = с тех пор изменилось
worth-superseded = есть более поздняя проверка
worth-revoked = отозвано
worth-expired = срок вышел
worth-not-yet = ещё не началось
worth-not-member = больше не участник
dispute-closed = Закрыта или никогда не работала
dispute-wrong = Что-то указано неверно
dispute-unsafe = Людям там опасно
dispute-discriminates = Людям отказывают или унижают их
dispute-not-independent = Тот, кто проверял, зависит от услуги или организации
dispute-other = Другое
dispute-open = открыто
dispute-over = закрыто
dispute-answer-corrected = Это правда, и мы исправили
dispute-answer-rejected = Это не так
dispute-answer-settled = Вопрос решён
request-asks = { $who } просит: { $whom }
request-anybody = кто может
request-open = никто не взялся
request-taken = взялись: { $who }
request-done = сделано

calendar-title = Сроки проверок
calendar-lead = Возражения, на которые нужно ответить, услуги, которые нужно проверить, и ваши записи, которые нужно подтвердить.
calendar-empty = Сейчас ничего не нужно.
calendar-more = { $count ->
    [one] И ещё { $count }.
    [few] И ещё { $count }.
   *[many] И ещё { $count }.
}
calendar-without-date = { $count ->
    [one] { $count } ваша запись не говорит, до какого дня она верна.
    [few] { $count } ваши записи не говорят, до какого дня они верны.
   *[many] { $count } ваших записей не говорят, до какого дня они верны.
}
task-answer-dispute = Ответить на возражение
task-look = Проверить
task-confirm = Подтвердить свою запись
task-look-again = Проверить снова
task-take-on = Можно взять на себя
reminder-verifications = { $count ->
    [one] Пора: { $count } проверка
    [few] Пора: { $count } проверки
   *[many] Пора: { $count } проверок
}
