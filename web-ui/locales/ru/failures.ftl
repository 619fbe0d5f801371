# Что случилось и что делать. У каждого сбоя заголовок и один совет.
failure-home = На страницу «Сегодня»

failure-wrong-host-title = Этот адрес не разрешён
failure-wrong-host-asked = Вы открыли узел под именем «{ $host }». Он отвечает только на имена, которые знает, чтобы до него не добрались чужие страницы.
failure-wrong-host-use = На этом компьютере откройте { $address }
failure-wrong-host-setting = Если это имя ваше, добавьте его в настройку «{ $setting }» узла и запустите узел снова.
failure-no-network-title = Узел ещё не входит в сеть
failure-no-network-advice = Выполните «marshrut network join» с приглашением от партнёра или «marshrut network create», чтобы основать сеть. Потом откройте эту страницу снова.
failure-not-found-title = Такой страницы нет
failure-not-found-advice = Возможно, её удалили или адрес скопирован не целиком.
failure-foreign-title = Это пришло не с этих страниц
failure-foreign-advice = Ничего не изменилось. Отправить это пыталась другая страница или программа, или браузер очень старый. Откройте страницу снова и повторите.
failure-stale-form-title = Страница устарела
failure-stale-form-advice = Ничего не изменилось. С тех пор как страница открыта, вы вошли заново или узел перезапустили. Вернитесь, обновите страницу и отправьте снова.
failure-forbidden-title = Это не разрешено
failure-forbidden-advice = Ничего не изменилось. Спросите того, кто отвечает за узел вашей организации.
failure-method-title = Этот адрес так не открыть
failure-method-advice = Вернитесь и пользуйтесь кнопками на странице.
failure-conflict-title = Сейчас это сделать нельзя
failure-conflict-advice = Что-то изменилось за это время. Откройте страницу снова и посмотрите, как обстоят дела.
failure-too-large-title = Слишком длинно
failure-too-large-advice = Ничего не сохранено. Сократите самый длинный текст и отправьте снова.
failure-slow-down-title = Слишком много запросов
failure-slow-down-advice = Подождите минуту и попробуйте снова.
failure-bad-request-title = Это не удалось понять
failure-bad-request-advice = Ничего не изменилось. Вернитесь, проверьте введённое и попробуйте снова.
failure-unavailable-title = Узел не отвечает
failure-unavailable-advice = Подождите немного и обновите страницу. Если не поможет, запустите узел снова или выполните «marshrut doctor»: он скажет, что не так. Всё сохранённое на месте.
failure-bug-title = Здесь что-то сломалось
failure-bug-advice = Это ошибка программы, не ваша. Всё сохранённое на месте. Выполните «marshrut doctor» и сообщите тому, кто отвечает за узел.

# Затруднения, которые называет узел. Для неизвестных показывается фраза самого узла.
problem-session-wrong-passphrase = Это не та парольная фраза.
problem-referral-not-allowed = С направлением в нынешнем состоянии это сделать нельзя. Посмотрите ход событий: возможно, что-то уже произошло.
problem-referral-incomplete = Чего-то не хватает, чтобы отправить.
problem-referral-changed = Направление за это время изменилось. Посмотрите на него ещё раз.
problem-missing = нужно заполнить перед отправкой
problem-too-long = слишком длинно
problem-outside-consent = человек не согласился этим делиться
problem-text-missing = Напишите здесь что-нибудь.
problem-date-missing = Выберите дату.
problem-code-missing = Выберите один вариант.
