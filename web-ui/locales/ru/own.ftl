# Наши услуги: список, редактор, загрузка из файла.
own-title = Наши услуги
own-new = Описать новую услугу
own-change = Изменить
own-look = Посмотреть страницу
own-withdraw = Снять с публикации
own-drafts = Ещё не опубликовано
own-draft-new = новая услуга
own-draft-change = изменения опубликованной услуги
own-total = { $count ->
    [0] Опубликованных услуг у вас пока нет.
    [one] { $count } услуга
    [few] { $count } услуги
   *[many] { $count } услуг
}
own-due = { $count ->
    [one] Показать только { $count } услугу, которую пора подтвердить
    [few] Показать только { $count } услуги, которые пора подтвердить
   *[many] Показать только { $count } услуг, которые пора подтвердить
}
own-all = Показать все
own-due-soon = Пора подтвердить
own-overdue = Срок подтверждения вышел
own-never = Ещё не подтверждена
own-missing = Не указано: { $fields }
own-confirm-hint = Всё по-прежнему так, как написано? Подтвердите, и ещё полгода партнёры будут знать, что на это можно положиться.
own-confirm-one = Всё верно: подтвердить
own-confirm-ticked = Подтвердить всё отмеченное
own-done-saved = Сохранено. Черновик видит только ваша организация.
own-done-published = Опубликовано. Партнёры получат это, как только выйдут на связь.
own-done-withdrawn = Снято с публикации. Партнёры её больше не найдут.
own-done-discarded = Черновик удалён.
own-done-nothing = Отметьте услуги, которые хотите подтвердить.
own-done-confirmed = { $count ->
    [one] { $count } услуга подтверждена на полгода.
    [few] { $count } услуги подтверждены на полгода.
   *[many] { $count } услуг подтверждено на полгода.
}
own-done-imported = { $count ->
    [one] Из файла опубликована { $count } услуга.
    [few] Из файла опубликованы { $count } услуги.
   *[many] Из файла опубликовано { $count } услуг.
}
own-keep = Нет, вернуться
own-discard-title = Удалить черновик?
own-discard-text = Всё, что вы написали об услуге «{ $service }», пропадёт. Опубликованное останется как есть.
own-discard-button = Удалить черновик
own-discard-changes = Отказаться от изменений
own-withdraw-title = Снять услугу с публикации?
own-withdraw-text = Партнёры больше не найдут услугу «{ $service }», и направить туда никого будет нельзя. Кто откроет её старый адрес, прочтёт причину. Если услуга закрыта на время, лучше измените её состояние.
own-withdraw-button = Снять навсегда
own-reason = Почему?
own-reason-ended = Она больше не оказывается
own-reason-moved = Теперь её оказывает или описывает другая организация
own-reason-mistake = Она опубликована по ошибке
own-reason-unsafe = Людям небезопасно туда идти
own-reason-other = Другая причина
problem-service-withdrawn-ended = Организация сняла эту услугу с публикации: она больше не оказывается.
problem-service-withdrawn-moved = Организация сняла эту услугу с публикации: теперь её оказывает или описывает другая организация.
problem-service-withdrawn-mistake = Организация сняла эту услугу с публикации: она была опубликована по ошибке.
problem-service-withdrawn-unsafe = Организация сняла эту услугу с публикации: людям небезопасно туда идти.
problem-service-withdrawn-other = Организация сняла эту услугу с публикации.
problem-service-draft-too-many = Черновиков слишком много. Опубликуйте часть или удалите ненужные.
problem-service-draft-too-long = Текста больше, чем вмещает запись об услуге. Сократите его.
problem-service-draft-problems = Сначала нужно кое-что исправить.
problem-services-read-anew = Ваши услуги перечитываются, потому что ключ заменён. Повторите через минуту.
problem-record-too-long = Текста больше, чем вмещает запись об услуге. Сократите описания.

own-held-title = Ничего не потеряно
own-held-lead = Сеанс закончился раньше, чем это сохранилось. Всё, что вы написали, осталось на этой странице. Войдите снова в новой вкладке, потом вернитесь сюда и нажмите кнопку.
own-held-sign-in = Войти в новой вкладке
own-held-again = Страница была открыта до вашего последнего входа. Всё, что вы написали, на месте: нажмите кнопку, чтобы сохранить.
own-held-button = Сохранить написанное

own-step-words = Названия
own-step-help = Что и для кого
own-step-place = Где и когда
own-step-contact = Контакты и условия
own-step-check = Проверить и опубликовать
own-words-title = Как называется услуга
own-words-lead = Напишите на всех языках, на которых её ищут. Каждая страница сохраняется, когда вы идёте дальше.
own-help-title = Что здесь дают и кому
own-help-lead = Отметьте то, что подходит. Что вы оставите пустым, будет показано как «не указано».
own-place-title = Где это и когда открыто
own-place-lead = Никогда не пишите адрес приюта и любой другой, который должен остаться тайной.
own-contact-title = Как связаться и что вы обещаете
own-contact-lead = Укажите телефон и почту приёмной, а не личные.
own-check-title = Проверьте и опубликуйте
own-section-words = Название и описание
own-section-status = Работает ли услуга?
own-section-provider = Услугу оказывает другая организация
own-section-provider-hint = Только если вы описываете услугу клиники или партнёра, которых знаете.
own-section-offered = Виды помощи
own-section-spoken = Языки
own-section-cost = Стоимость
own-section-papers = Документы
own-section-whom = Для кого
own-section-places = Места
own-section-places-hint = По городу услуга попадает на карту. Приют и место с тайным адресом на карте не показываются никогда.
own-section-hours = Часы работы
own-section-hours-hint = Одна строка для дней с одинаковыми часами. Если есть обеденный перерыв, заполните две строки. В какие дни закрыто, напишите в примечании.
own-section-access = Как попасть
own-section-reach = Контакты
own-section-terms = Направления
own-section-terms-hint = Партнёры видят это, прежде чем писать. Ваше обещание становится сроком, если оно короче срока сети.
own-section-safety = Безопасность
own-section-safety-hint = Это видят только участники сети. Это может уберечь человека от беды: лучше «неизвестно», чем догадка.
own-section-continuity = Продолжение лечения
own-section-seen = Кто видит
own-section-confirm = Подтверждено до
own-name-in = Название ({ $language })
own-description-in = Что здесь получают люди ({ $language })
own-add-language = Ещё один язык
own-add = Добавить
own-other-languages = Другие языки
own-partners = Партнёры
own-place = Место { $count }
own-another-place = Ещё одно место
own-place-hidden = На карте это место не показывается никогда.
own-place-known = На карте: { $town }.
own-place-unknown = Карта не знает такого города. Партнёры всё равно прочтут его название; проверьте, как оно написано.
own-hours-row = Часы { $count }
own-more-rows = Сохранить и добавить строки
own-publish = Опубликовать
own-preview = Так это увидят партнёры
own-differences = Что изменится
own-differences-none = Отличий от опубликованного нет.
own-unstated = Здесь партнёры прочтут «не указано»
own-seen-public = Увидит любой: запись попадёт и в открытые справочники. Сведения о безопасности остаются внутри сети.
own-seen-network = Увидят все участники сети.
own-seen-named = { $count ->
    [one] Увидит только { $count } выбранный вами партнёр.
    [few] Увидят только { $count } выбранных вами партнёра.
   *[many] Увидят только { $count } выбранных вами партнёров.
}

field-service-provider-name = Её название
field-service-provider-description = Что это за организация
field-service-provider-url = Её сайт
field-service-status = Состояние
field-service-status-active = Работает
field-service-status-temporarily-closed = Закрыта на время
field-service-status-inactive = Сейчас не работает
field-service-status-defunct = Больше не оказывается
field-service-categories = Что здесь получают люди?
field-service-target-groups = Для кого она предназначена?
field-service-target-groups-hint = Не отмечайте ничего, если прийти может любой.
field-service-eligibility-minimum-age = Возраст от
field-service-eligibility-maximum-age = Возраст до
field-service-eligibility-legal-statuses = С каким правовым статусом принимают
field-service-eligibility-legal-statuses-hint = Не отмечайте ничего, если с любым.
field-service-eligibility-citizenships = Граждан каких стран принимают
field-service-eligibility-citizenships-hint = Названия стран через запятую. Оставьте пустым, если любых.
field-service-eligibility-description = Другие условия
field-service-cost = Сколько это стоит?
field-service-cost-free = Бесплатно
field-service-cost-partly = Частично платно
field-service-cost-paid = Платно
field-service-cost-described = Как написано ниже
field-service-cost-details = Суммы, словами
field-service-documents = Какие документы нужны?
field-service-documents-none = Никакие
field-service-documents-listed = Вот эти
field-service-documents-list = Документы, каждый на своей строке
field-service-languages = На каких языках там говорят?
field-service-place-country = Страна
field-service-place-city = Город
field-service-place-region = Регион
field-service-place-address = Улица и дом
field-service-place-postal-code = Индекс
field-service-place-withheld = Адрес скрыт, чтобы защитить людей
field-service-place-withheld-hint = Тогда не пишите улицу.
field-service-hours-opens = С
field-service-hours-closes = До
field-service-hours-notes = Примечание
field-service-hours-notes-hint = Например: по записи, в праздники закрыто
field-service-access = Способы попасть
field-service-access-notes = Что сделать, чтобы попасть
field-service-areas = Какие территории обслуживают, по одной в строке
field-service-contact-phones = Телефоны, каждый на своей строке
field-service-contact-phones-hint = С кодом страны, например +995 32 200 00 00
field-service-contact-email = Электронная почта
field-service-contact-url = Сайт
field-service-referral-terms = Принимаете ли вы сюда направления?
field-service-referral-terms-yes = Да
field-service-referral-terms-no = Нет
field-service-referral-terms-decide-emergency-h = За сколько часов решите об экстренном
field-service-referral-terms-decide-urgent-h = За сколько часов решите о срочном
field-service-referral-terms-decide-normal-h = За сколько часов решите об обычном
field-service-referral-terms-feedback-days = Через сколько дней впервые сообщите, как идут дела
field-service-capacity = Есть ли сейчас места?
field-service-capacity-available = Да
field-service-capacity-none = Нет
field-service-capacity-waiting-list = Есть лист ожидания
field-service-capacity-assess-first = После оценки
field-service-safety-anonymous = Можно ли прийти, не называя имени?
field-service-safety-anonymous-yes = Да
field-service-safety-anonymous-no = Нет
field-service-safety-anonymous-unknown = Неизвестно
field-service-safety-reports-to-authorities = Сообщают ли о людях властям?
field-service-safety-reports-to-authorities-yes = Да
field-service-safety-reports-to-authorities-no = Нет
field-service-safety-reports-to-authorities-unknown = Неизвестно
field-service-safety-copies-papers = Снимают ли копии с документов?
field-service-safety-copies-papers-yes = Да
field-service-safety-copies-papers-no = Нет
field-service-safety-copies-papers-unknown = Неизвестно
field-service-safety-serves-non-citizens = Помогают ли тем, у кого нет гражданства этой страны?
field-service-safety-serves-non-citizens-yes = Да
field-service-safety-serves-non-citizens-no = Нет
field-service-safety-serves-non-citizens-unknown = Неизвестно
field-service-continuity-dispenses-to-foreigners = Выдают ли лекарства иностранцам?
field-service-continuity-dispenses-to-foreigners-yes = Да
field-service-continuity-dispenses-to-foreigners-no = Нет
field-service-continuity-dispenses-to-foreigners-unknown = Неизвестно
field-service-continuity-remote-registration = Граждан каких стран ставят на учёт удалённо
field-service-continuity-remote-registration-hint = Названия стран через запятую.
field-service-continuity-ships-medicine = Пересылают ли лекарства?
field-service-continuity-ships-medicine-yes = Да
field-service-continuity-ships-medicine-no = Нет
field-service-continuity-ships-medicine-unknown = Неизвестно
field-service-continuity-months-given = На сколько месяцев сразу выдают лекарства
field-service-continuity-tests-required = Какие анализы нужны заранее, каждый на своей строке
field-service-visibility = Кто может это видеть?
field-service-visibility-network = Участники сети
field-service-visibility-public = Кто угодно
field-service-visibility-public-hint = И в открытых справочниках. Сведения о безопасности туда не попадают никогда.
field-service-visibility-named = Только партнёры, которых я выберу
field-service-visibility-named-hint = Отметьте их в списке ниже.
field-service-confirmed-until = До какого дня всё это верно?
field-service-confirmed-until-hint = Напоминание придёт за месяц. Не дальше года от сегодняшнего дня.

mend-missing-name = Напишите, как называется услуга, хотя бы на одном языке.
mend-missing-description = Напишите в нескольких предложениях, что здесь получают люди, хотя бы на одном языке.
mend-missing-status = Выберите, работает ли услуга сейчас.
mend-missing-categories = Выберите хотя бы один вид помощи.
mend-missing-provider = Напишите название организации, которая оказывает услугу, или сотрите два других поля.
mend-missing-cost = Напишите словами, сколько это стоит.
mend-missing-documents = Назовите документы, каждый на своей строке, или выберите, что никакие не нужны.
mend-missing-place = Выберите страну этого места.
mend-missing-referral-terms = Выберите, принимаете ли вы направления, или сотрите часы и дни.
mend-missing-visibility = Отметьте партнёров, которые могут это видеть.
mend-missing = Заполните это поле.
mend-too-long = Этот текст слишком длинный. Сократите его.
mend-too-many = Здесь слишком много. Уберите часть.
mend-characters = В тексте есть знак, который нельзя показать безопасно. Наберите текст заново, не копируя.
mend-choice = Выберите из списка.
mend-unknown = Такого здесь не знают. Проверьте, как это написано.
mend-unknown-eligibility = Одна из стран неизвестна. Проверьте, как она написана; между странами нужны запятые.
mend-unknown-continuity = Одна из стран неизвестна. Проверьте, как она написана; между странами нужны запятые.
mend-number = Напишите целое число без букв.
mend-number-eligibility = Напишите возраст в годах, от 0 до 120.
mend-number-referral-terms = Напишите целое число: часов не больше 2160, дней не больше 730.
mend-number-continuity = Напишите число месяцев, не больше 24.
mend-age-order = Возраст «до» меньше возраста «от». Поменяйте их местами.
mend-time = Напишите время, например 9:30 или 18:00.
mend-time-order = Закрывается в ту же минуту, когда открывается. Если круглосуточно, напишите 0:00 и 24:00.
mend-times-missing = Напишите, с какого и до какого времени открыто в эти дни, или примечание.
mend-date = Выберите день.
mend-past = Этот день прошёл. Выберите день, до которого всё это будет верно.
mend-far = Выберите день в пределах года от сегодняшнего.
mend-email = Напишите адрес, например office@example.org.
mend-url = Напишите адрес, например https://example.org.
mend-phone = Напишите телефоны, каждый на своей строке, например +995 32 200 00 00.
mend-withheld = Адрес скрыт: сотрите его здесь или снимите отметку ниже.

own-import-title = Загрузить услуги из файла
own-import-lead = Сначала вы увидите, что появится, что изменится и что принять нельзя. Пока вы не согласитесь, ничего не публикуется.
own-import-file = Файл
own-import-file-hint = HSDS 3.1 в JSON или JSON Lines либо таблица CSV со строкой заголовков. Не больше 32 МБ.
own-import-language = Язык текстов
own-import-language-hint = Для текстов, у которых язык не указан.
own-import-button = Посмотреть, что изменится
own-import-empty = В этом файле нет ни одной услуги. Выберите файл HSDS (JSON) или таблицу (CSV).
own-review-title = Что изменит загрузка
own-review-lead = Ещё ничего не опубликовано.
own-review-new = { $count ->
    [one] { $count } новая услуга
    [few] { $count } новые услуги
   *[many] { $count } новых услуг
}
own-review-changed = { $count ->
    [one] { $count } услуга изменится
    [few] { $count } услуги изменятся
   *[many] { $count } услуг изменится
}
own-review-unchanged = { $count ->
    [one] { $count } услуга останется как есть
    [few] { $count } услуги останутся как есть
   *[many] { $count } услуг останется как есть
}
own-review-refused = { $count ->
    [one] { $count } запись принять нельзя
    [few] { $count } записи принять нельзя
   *[many] { $count } записей принять нельзя
}
own-review-more = { $count ->
    [one] и ещё { $count }: здесь не показано
    [few] и ещё { $count }: здесь не показано
   *[many] и ещё { $count }: здесь не показано
}
own-review-nothing = Публиковать нечего.
own-review-publish = Опубликовать это
own-review-back = Выбрать другой файл
own-review-refused-title = Принять нельзя
own-review-refused-hint = Исправьте это в файле и загрузите его снова; остальным ждать не нужно.
own-review-changed-title = Изменится
own-review-new-title = Появится
own-review-noted-title = Принято, но обратите внимание
own-review-fields = изменится: { $fields }
own-line = Строка { $count }
problem-import-review-gone = Эта загрузка больше не ждёт подтверждения. Выберите файл снова.
problem-import-too-long = Файл слишком велик для браузера: не больше 32 МБ. Разделите его на части или используйте команду «marshrut services import».
problem-import-cut-short = Файл пришёл не целиком. Выберите его снова.
import-problem-syntax = Это не JSON и не CSV. Поищите в этой строке пропущенную запятую, кавычку или скобку.
import-problem-encoding = Текст не в UTF-8. Сохраните файл в UTF-8 и повторите.
import-problem-too-large = Эта запись слишком велика. Сократите её тексты.
import-problem-too-deep = Данные вложены слишком глубоко. Выгрузите файл заново.
import-problem-too-many = Их здесь слишком много. Разделите файл на части.
import-problem-not-a-service = Это не услуга. Уберите запись или дайте ей название и id.
import-problem-duplicate-id = Одна и та же услуга есть в файле дважды. Уберите лишнюю.
import-problem-shared-id = У другой услуги в файле тот же id. Дайте каждой свой.
import-problem-missing = Этого в записи нет. Добавьте в файл; без id услугу в следующий раз не узнать.
import-problem-wrong-type = Значение не того вида, например список вместо текста. Исправьте его или уберите.
import-problem-invalid-value = Такое значение в этом поле не разрешено, оно пропущено.
import-problem-shortened = Текст был слишком длинным, его обрезали.
import-problem-cleaned = Знаки, которые нельзя показать, убраны.
import-problem-unknown-term = Такого термина в списке сети нет. Он сохранён как есть.
import-problem-formula = Ячейка начинается как формула таблицы. Она принята как обычный текст.
import-problem-not-kept = Для этого поля нет места. Оно пропущено.
record-field-name = название
record-field-description = описание
record-field-provider = кто оказывает
record-field-categories = виды помощи
record-field-target-groups = для кого
record-field-status = состояние
record-field-eligibility = условия
record-field-documents = документы
record-field-cost = стоимость
record-field-languages = языки
record-field-access = как попасть
record-field-access-notes = что сделать, чтобы попасть
record-field-places = адрес
record-field-areas = территория
record-field-hours = часы
record-field-contact = контакты
record-field-capacity = места
record-field-referral-terms = направления
record-field-safety = безопасность
record-field-continuity = лечение
record-field-visibility = кто видит
record-field-confirmed-until = подтверждено до
record-field-last-modified = дата последнего изменения
services-legal-status = Правовой статус
services-free = Только бесплатные
