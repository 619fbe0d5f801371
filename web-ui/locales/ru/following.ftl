# Что следует за направлением: сроки, переписка, другая услуга, коллеги, показатели.
referrals-indicators = Как быстро отвечают?
referrals-only-soon = Срок в течение суток
referrals-only-expiring = Скоро истекут
referrals-none-soon = В ближайшие сутки сроков нет. Хорошо.
referrals-none-expiring = Ничего не истекает. Хорошо.
referral-expiring = Скоро истечёт
referral-expires = Истечёт { $when }, если до тех пор не будет решения.
referral-clock-stands = Срок решения не идёт, пока нет ответа на вопрос.
referral-clock-runs = Срок решения приостанавливался только на первый вопрос; теперь он идёт дальше.
referral-replaces = Заменяет прежнее направление
referral-replaced-by = Человек направлен в другое место: открыть новое направление

reminders-title = Напоминания
reminder-overdue-ours = { $count ->
    [one] Просрочено { $count } полученное направление
    [few] Просрочены { $count } полученных направления
   *[many] Просрочено { $count } полученных направлений
}
reminder-soon = { $count ->
    [one] У { $count } полученного направления срок в течение суток
    [few] У { $count } полученных направлений срок в течение суток
   *[many] У { $count } полученных направлений срок в течение суток
}
reminder-expiring = { $count ->
    [one] { $count } отправленное направление скоро истечёт без ответа
    [few] { $count } отправленных направления скоро истекут без ответа
   *[many] { $count } отправленных направлений скоро истекут без ответа
}
reminder-overdue-theirs = { $count ->
    [one] Просрочено { $count } отправленное направление
    [few] Просрочены { $count } отправленных направления
   *[many] Просрочено { $count } отправленных направлений
}
reminder-unread = { $count ->
    [one] Новое в { $count } отправленном направлении
    [few] Новое в { $count } отправленных направлениях
   *[many] Новое в { $count } отправленных направлениях
}

actions-possible = Сейчас возможно: { $actions }.
action-alternative = Другая услуга, которая может принять человека
action-alternative-none = Нет
action-vouch = Мы перечитали: по тексту нельзя узнать человека
feedback-delivered = Человек получил услугу?
feedback-quality = Насколько хороша была помощь?
feedback-waiting = Каким было ожидание?
feedback-staff = Как вели себя сотрудники?
feedback-difficulty = Легко ли было получить помощь?
mark-1 = 1 – плохо
mark-2 = 2 – скорее плохо
mark-3 = 3 – средне
mark-4 = 4 – скорее хорошо
mark-5 = 5 – хорошо
event-appointment = Приём: { $when }
event-review = Вернутся к этому { $day }
event-supply = Лекарств хватит до { $day }
event-alternative = Взамен предлагают эту услугу

thread-title = Переписка
thread-empty = Пока никто не написал.
thread-new = новое
thread-deleted = Текст удалён.
thread-unread = { $count ->
    [one] { $count } новое
    [few] { $count } новых
   *[many] { $count } новых
}

elsewhere-title = Направить человека в другое место
elsewhere-hint = Написанное переносится. На следующей странице вы попросите у человека новое согласие, где назван новый партнёр; до этого ничего не отправляется.
elsewhere-named = Предложил партнёр
elsewhere-button = Направить сюда
elsewhere-search = Найти другую услугу

colleagues-title = Между коллегами
colleagues-hint = Никогда не отправляется. Удаляется вместе с содержанием.
colleagues-works = Занимается: { $name }
colleagues-somebody = Коллега
colleagues-given = Передано: { $to }
colleagues-handed = Передано: { $from } → { $to }
colleagues-put-down = { $from } больше этим не занимается
colleagues-write = Написать заметку или передать коллеге
colleagues-note = Заметка или что важно знать следующему
colleagues-assignee = Кто этим занимается
colleagues-by = Кто вы
colleagues-save = Сохранить

indicators-title = Как быстро отвечают?
indicators-lead = Посчитано на этом компьютере по вашим направлениям. Эти числа никому не отправляются.
indicators-sent = Что вы отправили
indicators-sent-hint = Насколько надёжно решают партнёры.
indicators-received = Что вы получили
indicators-received-hint = Насколько надёжно решаете вы.
indicators-none = Считать пока нечего.
indicators-all = Все вместе
indicators-who = Партнёр и услуга
indicators-referrals = Направлений
indicators-in-time = Решено в срок
indicators-median = Решение, медиана
indicators-expired = Истекло
indicators-undecided = Не решено
indicators-completed = Завершено
indicators-hours = { $hours } ч

problem-referral-no-reroute = Отсюда направить человека в другое место нельзя. Откройте направление снова и посмотрите, что с ним.
problem-casework-incomplete = Напишите заметку или назовите, кто этим займётся.
problem-casework-purged = Содержание этого направления удалено, заметки удаляются вместе с ним.
problem-casework-full = Заметок об этом направлении слишком много.

referrals-logged = Вне сети
referrals-capacity = Вопросы о местах
reminder-capacity = { $count ->
    [one] { $count } вопрос о местах ждёт вашего ответа
    [few] { $count } вопроса о местах ждут вашего ответа
   *[many] { $count } вопросов о местах ждут вашего ответа
}
answer-open = Не указано
capacity-title = Вопросы о местах
capacity-lead = Спросите партнёра, есть ли место, прежде чем кого-то направить. О человеке здесь не пишут ничего.
capacity-empty = Пока никто не спрашивал. Спросить можно со страницы услуги.
capacity-asked = Вопрос задан. Ответ появится здесь.
capacity-answered = Ответ сохранён. Партнёр его увидит.
capacity-waits-ours = Ждёт вашего ответа
capacity-waits-theirs = Ждёт ответа партнёра
capacity-refused = Их узел этого не принимает. Спросите их другим способом.
capacity-answer = Ответить
capacity-is-there = Есть ли место?
capacity-note = Несколько слов, но не о человеке
capacity-send = Отправить ответ
capacity-ask-title = Есть ли место?
capacity-ask-hint = Вопрос получит сотрудник услуги, без единого слова о том, для кого он.
capacity-ask-button = Спросить
logged-title = Направления вне сети
logged-lead = Вы направили человека к партнёру вне сети, по телефону или на бумаге. Запишите это здесь без имён, чтобы числа были полными. Никому не отправляется.
logged-write = Записать направление
logged-partner = Организация
logged-service = Услуга
logged-priority = Насколько срочно
logged-sent = Когда
logged-save = Сохранить
logged-outcome = Чем закончилось?
logged-empty = Пока ничего не записано.
logged-state-sent = Человек направлен
logged-state-accepted = Приняли
logged-state-declined = Отказали
logged-state-completed = Помощь получена
logged-state-failed = Закончилось без помощи
logged-state-no-answer = Никто не ответил
indicators-outside = { $partner } (вне сети)
shipment = Где отправленное лекарство?
shipment-preparing = Готовится
shipment-sent = В пути
shipment-at-customs = На таможне
shipment-arrived = Прибыло к партнёру
shipment-handed-over = У человека на руках
shipment-lost = Потеряно или возвращено
supply-left = { $count ->
    [one] Лекарства ещё на { $count } день
    [few] Лекарства ещё на { $count } дня
   *[many] Лекарства ещё на { $count } дней
}
supply-computed = Срочность никто не выбрал; она следует из того, на сколько хватит лекарства.
remote-title = Удалённая постановка на учёт: { $country }
remote-known = Известно, что эта страна ставит на учёт удалённо. Что требует центр, всё равно нужно спросить.
remote-unknown = Никто не проверил, ставит ли эта страна на учёт удалённо. Сначала спросите центр.
remote-published = Сама услуга просит:
remote-no-list = О том, какие анализы требует эта страна, ничего не известно. Спросите центр, прежде чем за анализы платить.
remote-ask = Не проверено: спросите центр
remote-required = Требуется ({ $source })
remote-test-confirmation = Подтверждение диагноза
remote-test-viral-load = Вирусная нагрузка
remote-test-cd4 = Число CD4
remote-test-biochemistry = Биохимия крови
problem-capacity-no-member = Спросить можно только об услуге другого участника.
problem-capacity-note = В тексте есть то, чему здесь не место.
problem-logged-incomplete = Чего-то не хватает, или чему-то здесь не место.

action-keep-content = Хранить содержание дольше
action-button-keep-content = Хранить
action-text-keep-content = Зачем оно ещё нужно (заметка для коллег, не отправляется)
action-date-keep-content = До какого дня
action-hint-keep-content = Содержание закрытого направления удаляется здесь через 30 дней. Партнёр «{ $partner }» об этом не узнает.
done-did-keep-content = Содержание будет храниться дольше.
referral-kept-until = Это содержание удалится здесь { $when }.
problem-keep-date = Выберите день позже того, что установлен сейчас, не дальше чем через год.
problem-referral-nothing-to-keep = Содержание хранится, пока направление открыто, и его нельзя вернуть, когда оно удалено.
