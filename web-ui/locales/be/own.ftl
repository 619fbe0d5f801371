# Машынны чарнавік: павінен быць правераны носьбітам мовы. (Machine draft, to be reviewed by a native speaker.)
# Нашы паслугі: спіс, рэдактар, загрузка з файла.
own-title = Нашы паслугі
own-new = Апісаць новую паслугу
own-change = Змяніць
own-look = Паглядзець старонку
own-withdraw = Зняць з публікацыі
own-drafts = Яшчэ не апублікавана
own-draft-new = новая паслуга
own-draft-change = змены апублікаванай паслугі
own-total = { $count ->
    [0] Вашых паслуг у сетцы пакуль няма.
    [one] { $count } паслуга
    [few] { $count } паслугі
   *[many] { $count } паслуг
}
own-due = { $count ->
    [one] Паказаць толькі { $count } паслугу, якую пара пацвердзіць
    [few] Паказаць толькі { $count } паслугі, якія пара пацвердзіць
   *[many] Паказаць толькі { $count } паслуг, якія пара пацвердзіць
}
own-all = Паказаць усе
own-due-soon = Пара пацвердзіць
own-overdue = Тэрмін пацверджання мінуў
own-never = Яшчэ не пацверджана
own-missing = Не пазначана: { $fields }
own-confirm-hint = Усё па-ранейшаму так, як напісана? Пацвердзіце, і яшчэ паўгода партнёры будуць ведаць, што на гэта можна разлічваць.
own-confirm-one = Усё правільна: пацвердзіць
own-confirm-ticked = Пацвердзіць усё пазначанае
own-done-saved = Захавана. Чарнавік бачыць толькі ваша арганізацыя.
own-done-published = Апублікавана. Партнёры атрымаюць гэта, як толькі выйдуць на сувязь.
own-done-withdrawn = Знята з публікацыі. Партнёры яе больш не знойдуць.
own-done-discarded = Чарнавік выдалены.
own-done-nothing = Пазначце паслугі, якія хочаце пацвердзіць.
own-done-confirmed = { $count ->
    [one] { $count } паслуга пацверджана на паўгода.
    [few] { $count } паслугі пацверджаны на паўгода.
   *[many] { $count } паслуг пацверджана на паўгода.
}
own-done-imported = { $count ->
    [one] З файла апублікавана { $count } паслуга.
    [few] З файла апублікаваны { $count } паслугі.
   *[many] З файла апублікавана { $count } паслуг.
}
own-keep = Не, вярнуцца
own-discard-title = Выдаліць чарнавік?
own-discard-text = Усё, што вы напісалі пра паслугу «{ $service }», прападзе. Апублікаванае застанецца як ёсць.
own-discard-button = Выдаліць чарнавік
own-discard-changes = Адкінуць змены
own-withdraw-title = Зняць паслугу з публікацыі?
own-withdraw-text = Партнёры больш не знойдуць паслугу «{ $service }», і накіраваць туды нікога нельга будзе. Хто адкрые яе стары адрас, прачытае прычыну. Калі яна закрыта толькі на час, лепш змяніце яе стан.
own-withdraw-button = Зняць назаўсёды
own-reason = Чаму?
own-reason-ended = Яе больш не аказваюць
own-reason-moved = Цяпер яе аказвае або апісвае іншая арганізацыя
own-reason-mistake = Яна апублікавана памылкова
own-reason-unsafe = Людзям небяспечна туды ісці
own-reason-other = Іншая прычына
problem-service-withdrawn-ended = Арганізацыя зняла гэту паслугу з публікацыі: яе больш не аказваюць.
problem-service-withdrawn-moved = Арганізацыя зняла гэту паслугу з публікацыі: цяпер яе аказвае або апісвае іншая арганізацыя.
problem-service-withdrawn-mistake = Арганізацыя зняла гэту паслугу з публікацыі: яна была апублікавана памылкова.
problem-service-withdrawn-unsafe = Арганізацыя зняла гэту паслугу з публікацыі: людзям небяспечна туды ісці.
problem-service-withdrawn-other = Арганізацыя зняла гэту паслугу з публікацыі.
problem-service-draft-too-many = Чарнавікоў занадта шмат. Апублікуйце частку або выдаліце непатрэбныя.
problem-service-draft-too-long = Тэксту больш, чым змяшчае запіс пра паслугу. Скараціце яго.
problem-service-draft-problems = Спачатку трэба нешта выправіць.
problem-services-read-anew = Вашы паслугі перачытваюцца, бо ключ заменены. Паспрабуйце зноў праз хвіліну.
problem-record-too-long = Тэксту больш, чым змяшчае запіс пра паслугу. Скараціце апісанні.

own-held-title = Нічога не згублена
own-held-lead = Сеанс скончыўся раней, чым гэта захавалася. Напісанае вамі засталося на гэтай старонцы. Увайдзіце зноў у новай укладцы, потым вярніцеся сюды і націсніце кнопку.
own-held-sign-in = Увайсці ў новай укладцы
own-held-again = Старонка была адкрыта да вашага апошняга ўваходу. Напісанае вамі на месцы: націсніце кнопку, каб захаваць.
own-held-button = Захаваць напісанае

own-step-words = Назвы
own-step-help = Што і для каго
own-step-place = Дзе і калі
own-step-contact = Кантакты і ўмовы
own-step-check = Праверыць і апублікаваць
own-words-title = Як называецца паслуга
own-words-lead = Напішыце на ўсіх мовах, на якіх яе шукаюць. Кожная старонка захоўваецца, калі вы ідзяце далей.
own-help-title = Што яна прапануе і для каго
own-help-lead = Пазначце тое, што падыходзіць. Што вы пакінеце пустым, будзе паказана як «не пазначана».
own-place-title = Дзе гэта і калі адчынена
own-place-lead = Ніколі не пішыце адрас прытулку ці любы іншы, які павінен заставацца тайным.
own-contact-title = Як звязацца і што вы абяцаеце
own-contact-lead = Пазначце тэлефон і пошту прыёмнай, а не асабістыя.
own-check-title = Праверце і апублікуйце
own-section-words = Назва і апісанне
own-section-status = Ці працуе паслуга?
own-section-provider = Паслугу аказвае іншая арганізацыя
own-section-provider-hint = Толькі калі вы апісваеце паслугу клінікі або партнёра, якіх ведаеце.
own-section-offered = Віды дапамогі
own-section-spoken = Мовы
own-section-cost = Кошт
own-section-papers = Дакументы
own-section-whom = Для каго
own-section-places = Месцы
own-section-places-hint = Па горадзе паслуга трапляе на карту. Прытулак і месца з тайным адрасам на карце не паказваюцца ніколі.
own-section-hours = Гадзіны працы
own-section-hours-hint = Адзін радок для дзён з аднолькавымі гадзінамі. Калі ёсць абедзенны перапынак, запоўніце два радкі. У якія дні зачынена, напішыце ў заўвазе.
own-section-access = Як трапіць
own-section-reach = Кантакты
own-section-terms = Накіраванні
own-section-terms-hint = Партнёры бачаць гэта, перш чым пісаць. Ваша абяцанне становіцца тэрмінам, калі яно карацейшае за тэрмін сеткі.
own-section-safety = Бяспека
own-section-safety-hint = Гэта бачаць толькі ўдзельнікі сеткі. Гэта можа ўберагчы чалавека ад небяспекі: лепш «невядома», чым здагадка.
own-section-continuity = Працяг лячэння
own-section-seen = Хто гэта бачыць
own-section-confirm = Пацверджана да
own-name-in = Назва ({ $language })
own-description-in = Што там атрымліваюць людзі ({ $language })
own-add-language = Яшчэ адна мова
own-add = Дадаць
own-other-languages = Іншыя мовы
own-partners = Партнёры
own-place = Месца { $count }
own-another-place = Яшчэ адно месца
own-place-hidden = Гэта месца ніколі не паказваецца на карце.
own-place-known = На карце: { $town }.
own-place-unknown = Карта не ведае такога горада. Партнёры ўсё роўна прачытаюць яго назву; праверце, як яна напісана.
own-hours-row = Гадзіны { $count }
own-more-rows = Захаваць і дадаць радкі
own-publish = Апублікаваць
own-preview = Так гэта ўбачаць партнёры
own-differences = Што зменіцца
own-differences-none = Адрозненняў ад апублікаванага няма.
own-unstated = Тут партнёры прачытаюць «не пазначана»
own-seen-public = Убачыць любы: запіс трапіць і ў адкрытыя даведнікі. Звесткі пра бяспеку застаюцца ў сетцы.
own-seen-network = Убачаць усе ўдзельнікі сеткі.
own-seen-named = { $count ->
    [one] Убачыць толькі { $count } выбраны вамі партнёр.
    [few] Убачаць толькі { $count } выбраныя вамі партнёры.
   *[many] Убачаць толькі { $count } выбраных вамі партнёраў.
}

field-service-provider-name = Яе назва
field-service-provider-description = Што гэта за арганізацыя
field-service-provider-url = Яе сайт
field-service-status = Стан
field-service-status-active = Працуе
field-service-status-temporarily-closed = Часова закрыта
field-service-status-inactive = Цяпер не працуе
field-service-status-defunct = Закрыта
field-service-categories = Што там атрымліваюць людзі?
field-service-target-groups = Для каго яна прызначана?
field-service-target-groups-hint = Нічога не пазначайце, калі прыйсці можа любы.
field-service-eligibility-minimum-age = Узрост ад
field-service-eligibility-maximum-age = Узрост да
field-service-eligibility-legal-statuses = З якім прававым статусам прымаюць
field-service-eligibility-legal-statuses-hint = Нічога не пазначайце, калі з любым.
field-service-eligibility-citizenships = Грамадзян якіх краін прымаюць
field-service-eligibility-citizenships-hint = Назвы краін праз коску. Пакіньце пустым, калі любых.
field-service-eligibility-description = Іншыя ўмовы
field-service-cost = Колькі гэта каштуе?
field-service-cost-free = Бясплатна
field-service-cost-partly = Часткова платна
field-service-cost-paid = Платна
field-service-cost-described = Як напісана ніжэй
field-service-cost-details = Сумы, словамі
field-service-documents = Якія дакументы патрэбны?
field-service-documents-none = Ніякія
field-service-documents-listed = Вось гэтыя
field-service-documents-list = Дакументы, кожны ў сваім радку
field-service-languages = На якіх мовах там гавораць?
field-service-place-country = Краіна
field-service-place-city = Горад
field-service-place-region = Рэгіён
field-service-place-address = Вуліца і дом
field-service-place-postal-code = Паштовы індэкс
field-service-place-withheld = Адрас схаваны, каб абараніць людзей
field-service-place-withheld-hint = Тады не пішыце вуліцу.
field-service-hours-opens = З
field-service-hours-closes = Да
field-service-hours-notes = Заўвага
field-service-hours-notes-hint = Напрыклад: па запісе, у святы зачынена
field-service-access = Спосабы трапіць
field-service-access-notes = Што зрабіць, каб трапіць
field-service-areas = Якія тэрыторыі ахоплівае, па адной у радку
field-service-contact-phones = Тэлефоны, кожны ў сваім радку
field-service-contact-phones-hint = З кодам краіны, напрыклад +995 32 200 00 00
field-service-contact-email = Электронная пошта
field-service-contact-url = Сайт
field-service-referral-terms = Ці прымаеце вы сюды накіраванні?
field-service-referral-terms-yes = Так
field-service-referral-terms-no = Не
field-service-referral-terms-decide-emergency-h = За колькі гадзін вырашыце экстраннае
field-service-referral-terms-decide-urgent-h = За колькі гадзін вырашыце тэрміновае
field-service-referral-terms-decide-normal-h = За колькі гадзін вырашыце планавае
field-service-referral-terms-feedback-days = Праз колькі дзён упершыню паведаміце, як ідуць справы
field-service-capacity = Ці ёсць цяпер месцы?
field-service-capacity-available = Так
field-service-capacity-none = Не
field-service-capacity-waiting-list = Ёсць спіс чакання
field-service-capacity-assess-first = Пасля ацэнкі
field-service-safety-anonymous = Ці можна прыйсці, не называючы імя?
field-service-safety-anonymous-yes = Так
field-service-safety-anonymous-no = Не
field-service-safety-anonymous-unknown = Невядома
field-service-safety-reports-to-authorities = Ці паведамляюць пра людзей уладам?
field-service-safety-reports-to-authorities-yes = Так
field-service-safety-reports-to-authorities-no = Не
field-service-safety-reports-to-authorities-unknown = Невядома
field-service-safety-copies-papers = Ці робяць копіі дакументаў, якія сведчаць асобу?
field-service-safety-copies-papers-yes = Так
field-service-safety-copies-papers-no = Не
field-service-safety-copies-papers-unknown = Невядома
field-service-safety-serves-non-citizens = Ці дапамагаюць тым, хто не мае грамадзянства гэтай краіны?
field-service-safety-serves-non-citizens-yes = Так
field-service-safety-serves-non-citizens-no = Не
field-service-safety-serves-non-citizens-unknown = Невядома
field-service-continuity-dispenses-to-foreigners = Ці выдаюць лекі замежнікам?
field-service-continuity-dispenses-to-foreigners-yes = Так
field-service-continuity-dispenses-to-foreigners-no = Не
field-service-continuity-dispenses-to-foreigners-unknown = Невядома
field-service-continuity-remote-registration = Грамадзян якіх краін ставяць на ўлік дыстанцыйна
field-service-continuity-remote-registration-hint = Назвы краін праз коску.
field-service-continuity-ships-medicine = Ці перасылаюць лекі?
field-service-continuity-ships-medicine-yes = Так
field-service-continuity-ships-medicine-no = Не
field-service-continuity-ships-medicine-unknown = Невядома
field-service-continuity-months-given = На колькі месяцаў адразу выдаюць лекі
field-service-continuity-tests-required = Якія аналізы патрэбны спачатку, кожны ў сваім радку
field-service-visibility = Хто можа гэта бачыць?
field-service-visibility-network = Удзельнікі сеткі
field-service-visibility-public = Хто заўгодна
field-service-visibility-public-hint = І ў адкрытых даведніках. Звесткі пра бяспеку туды не трапляюць ніколі.
field-service-visibility-named = Толькі выбраныя мной партнёры
field-service-visibility-named-hint = Пазначце іх у спісе ніжэй.
field-service-confirmed-until = Да якога дня ўсё гэта правільна?
field-service-confirmed-until-hint = Вы атрымаеце напамін за месяц. Не далей за год ад сённяшняга дня.

mend-missing-name = Напішыце, як называецца паслуга, хаця б на адной мове.
mend-missing-description = Напішыце некалькімі сказамі, што там атрымліваюць людзі, хаця б на адной мове.
mend-missing-status = Выберыце, ці працуе паслуга цяпер.
mend-missing-categories = Выберыце хаця б адзін від дапамогі.
mend-missing-provider = Напішыце назву арганізацыі, якая аказвае паслугу, або сатрыце два іншыя палі.
mend-missing-cost = Напішыце словамі, колькі гэта каштуе.
mend-missing-documents = Назавіце дакументы, кожны ў сваім радку, або выберыце, што ніякія не патрэбны.
mend-missing-place = Выберыце краіну гэтага месца.
mend-missing-referral-terms = Выберыце, ці прымаеце вы накіраванні, або сатрыце гадзіны і дні.
mend-missing-visibility = Пазначце партнёраў, якія могуць гэта бачыць.
mend-missing = Запоўніце гэта поле.
mend-too-long = Гэты тэкст занадта доўгі. Скараціце яго.
mend-too-many = Тут занадта шмат. Прыбярыце частку.
mend-characters = У тэксце ёсць знак, які нельга бяспечна паказаць. Набярыце тэкст нанова ўручную, не капіюючы.
mend-choice = Выберыце са спіса.
mend-unknown = Такога тут не ведаюць. Праверце, як гэта напісана.
mend-unknown-eligibility = Адна з краін невядомая. Праверце, як яна напісана; паміж назвамі стаўце коскі.
mend-unknown-continuity = Адна з краін невядомая. Праверце, як яна напісана; паміж назвамі стаўце коскі.
mend-number = Напішыце цэлы лік без літар.
mend-number-eligibility = Напішыце ўзрост у гадах, ад 0 да 120.
mend-number-referral-terms = Напішыце цэлы лік: гадзін не больш за 2160, дзён не больш за 730.
mend-number-continuity = Напішыце, колькі месяцаў, не больш за 24.
mend-age-order = Узрост «да» меншы за ўзрост «ад». Памяняйце іх месцамі.
mend-time = Напішыце час, напрыклад 9:30 або 18:00.
mend-time-order = Зачыняецца ў тую ж хвіліну, калі адчыняецца. Калі кругласутачна, напішыце 0:00 і 24:00.
mend-times-missing = Напішыце, з якога і да якога часу адчынена ў гэтыя дні, або заўвагу.
mend-date = Выберыце дзень.
mend-past = Гэты дзень мінуў. Выберыце дзень, да якога ўсё гэта будзе правільна.
mend-far = Выберыце дзень у межах года ад сённяшняга.
mend-email = Напішыце адрас, напрыклад office@example.org.
mend-url = Напішыце адрас, напрыклад https://example.org.
mend-phone = Напішыце тэлефоны, кожны ў сваім радку, напрыклад +995 32 200 00 00.
mend-withheld = Адрас схаваны: сатрыце яго тут або зніміце пазнаку ніжэй.

own-import-title = Загрузіць паслугі з файла
own-import-lead = Спачатку вы ўбачыце, што новае, што зменіцца і чаго прыняць нельга. Пакуль вы не згодзіцеся, нічога не публікуецца.
own-import-file = Файл
own-import-file-hint = HSDS 3.1 у JSON або JSON Lines ці табліца CSV з радком загалоўкаў. Не больш за 32 МБ.
own-import-language = Мова тэкстаў
own-import-language-hint = Для тэкстаў, у якіх мова не пазначана.
own-import-button = Паглядзець, што зменіцца
own-import-empty = У гэтым файле няма ніводнай паслугі. Выберыце файл HSDS (JSON) або табліцу (CSV).
own-review-title = Што зменіць загрузка
own-review-lead = Яшчэ нічога не апублікавана.
own-review-new = { $count ->
    [one] { $count } новая паслуга
    [few] { $count } новыя паслугі
   *[many] { $count } новых паслуг
}
own-review-changed = { $count ->
    [one] { $count } паслуга зменіцца
    [few] { $count } паслугі зменяцца
   *[many] { $count } паслуг зменіцца
}
own-review-unchanged = { $count ->
    [one] { $count } паслуга застанецца як ёсць
    [few] { $count } паслугі застануцца як ёсць
   *[many] { $count } паслуг застанецца як ёсць
}
own-review-refused = { $count ->
    [one] { $count } запіс прыняць нельга
    [few] { $count } запісы прыняць нельга
   *[many] { $count } запісаў прыняць нельга
}
own-review-more = { $count ->
    [one] і яшчэ { $count }: тут не паказана
    [few] і яшчэ { $count }: тут не паказана
   *[many] і яшчэ { $count }: тут не паказана
}
own-review-nothing = Публікаваць няма чаго.
own-review-publish = Апублікаваць гэта
own-review-back = Выбраць іншы файл
own-review-refused-title = Прыняць нельга
own-review-refused-hint = Выпраўце гэта ў файле і загрузіце яго зноў; астатнім чакаць не трэба.
own-review-changed-title = Зменіцца
own-review-new-title = Новае
own-review-noted-title = Прынята, але звярніце ўвагу
own-review-fields = зменіцца: { $fields }
own-line = Радок { $count }
problem-import-review-gone = Гэта загрузка больш не чакае пацверджання. Выберыце файл зноў.
problem-import-too-long = Файл занадта вялікі для браўзера: не больш за 32 МБ. Падзяліце яго на часткі або скарыстайцеся камандай «marshrut services import».
problem-import-cut-short = Файл прыйшоў не цалкам. Выберыце яго зноў.
import-problem-syntax = Гэта не JSON і не CSV. Пашукайце ў гэтым радку прапушчаную коску, двукоссе або дужку.
import-problem-encoding = Тэкст не ў UTF-8. Захавайце файл у UTF-8 і паспрабуйце зноў.
import-problem-too-large = Гэты запіс занадта вялікі. Скараціце яго тэксты.
import-problem-too-deep = Даныя ўкладзены занадта глыбока. Экспартуйце файл нанова.
import-problem-too-many = Іх тут занадта шмат. Падзяліце файл на часткі.
import-problem-not-a-service = Гэта не паслуга. Прыбярыце запіс або дайце яму назву і id.
import-problem-duplicate-id = Адна і тая ж паслуга ёсць у файле двойчы. Прыбярыце лішнюю.
import-problem-shared-id = У іншай паслугі ў файле той жа id. Дайце кожнай свой.
import-problem-missing = Гэтага ў запісе няма. Дадайце ў файл; без id паслугу наступным разам не пазнаць.
import-problem-wrong-type = Значэнне не таго віду, напрыклад спіс замест тэксту. Выпраўце яго або прыбярыце.
import-problem-invalid-value = Такое значэнне ў гэтым полі не дазволена, яно прапушчана.
import-problem-shortened = Тэкст быў занадта доўгі і абрэзаны.
import-problem-cleaned = Знакі, якія нельга паказаць, прыбраны.
import-problem-unknown-term = Такога тэрміна ў спісе сеткі няма. Ён захаваны як ёсць.
import-problem-formula = Ячэйка пачынаецца як формула табліцы. Яна прынята як звычайны тэкст.
import-problem-not-kept = Для гэтага поля няма месца. Яно прапушчана.
record-field-name = назва
record-field-description = апісанне
record-field-provider = хто аказвае
record-field-categories = віды дапамогі
record-field-target-groups = для каго
record-field-status = стан
record-field-eligibility = умовы
record-field-documents = дакументы
record-field-cost = кошт
record-field-languages = мовы
record-field-access = як трапіць
record-field-access-notes = што зрабіць, каб трапіць
record-field-places = адрас
record-field-areas = тэрыторыя
record-field-hours = гадзіны
record-field-contact = кантакты
record-field-capacity = месцы
record-field-referral-terms = накіраванні
record-field-safety = бяспека
record-field-continuity = лячэнне
record-field-visibility = хто бачыць
record-field-confirmed-until = пацверджана да
record-field-last-modified = дата апошняй змены
services-legal-status = Прававы статус
services-free = Толькі бясплатныя
