# Машынны чарнавік: павінен быць правераны носьбітам мовы. (Machine draft, to be reviewed by a native speaker.)
# Пошук паслуг і старонка паслугі.
services-title = Паслугі
services-words = Што патрэбна або дзе?
services-country = Краіна
services-category = Від дапамогі
services-language = На якой мове там гавораць
services-target-group = Для каго
services-any = Любы варыянт
services-more-filters = Яшчэ фільтры
services-closed-too = Паказаць і закрытыя
services-accepting = Толькі тыя, што прымаюць накіраванні
services-search = Знайсці
services-clear = Скінуць пошук
services-choosing = Выберыце паслугу, куды накіраваць чалавека, і на яе старонцы націсніце «Напісаць накіраванне».
services-found = { $count ->
    [0] Паслуг не знойдзена
    [one] Знойдзена { $count } паслуга
    [few] Знойдзены { $count } паслугі
   *[many] Знойдзена { $count } паслуг
}
services-none-found = Пад усё гэта нічога не падыходзіць. Прыбярыце частку слоў або адзін з фільтраў.
services-none-yet = Паслуг пакуль няма. Яны з’явяцца самі, як толькі партнёр выйдзе на сувязь.
services-other-categories = Іншае
services-updated = зменена { $when }
not-stated = не пазначана
not-stated-place = месца не пазначана
not-stated-languages = мовы не пазначаны
not-known = невядома
anyone = для ўсіх

status-inactive = Цяпер не працуе
status-defunct = Закрыта
status-temporarily-closed = Часова закрыта
status-not-stated = Ці працуе – не пазначана
capacity-available = Месцы ёсць
capacity-none = Цяпер месцаў няма
capacity-waiting-list = Спіс чакання
capacity-assess-first = Месцы пасля ацэнкі
cost-free = Бясплатна
cost-partly = Часткова платна
cost-paid = Платна
referrals-accepted = Прымае накіраванні
referrals-not-accepted = Не прымае накіраванняў

service-nameless = Паслуга без назвы
service-description = Апісанне
service-published-by = апублікавана:
facts-what = Што прапануе
facts-who = Хто можа прыйсці
facts-where = Дзе і калі
facts-contact = Кантакты
facts-referrals = Месцы і накіраванні
facts-continuity = Працяг лячэння
facts-record = Пра гэты запіс
fact-categories = Віды дапамогі
fact-cost = Кошт
fact-documents = Патрэбныя дакументы
fact-languages = Мовы
fact-target-groups = Для каго
fact-access = Як трапіць
fact-eligibility = Умовы
fact-ages = Узрост
fact-legal-statuses = Якія прававыя статусы прымаюць
fact-citizenships = Якія грамадзянствы прымаюць
fact-places = Адрас
fact-areas = Тэрыторыя
fact-hours = Гадзіны працы
fact-phones = Тэлефон
fact-email = Электронная пошта
fact-site = Сайт
fact-capacity = Месцы
fact-terms = Накіраванні
fact-foreigners = Выдае лекі замежнікам
fact-remote = Ставіць на ўлік дыстанцыйна грамадзян
fact-ships = Перасылае лекі
fact-months = Выдае лекаў на
fact-tests = Спачатку патрэбны аналізы
fact-revision = Рэдакцыя
fact-modified = Апошняя змена
fact-confirmed = Пацверджана да
documents-none = не патрэбныя
address-withheld = адрас наўмысна схаваны
access-walk-in = Без запісу
access-appointment = Па запісе
access-referral-only = Толькі па накіраванні
access-outreach = Прыходзяць да людзей самі
access-online = Анлайн
access-courier = Кур’ерам або поштай
ages-from = ад { $from } гадоў
ages-to = да { $to } гадоў
ages-between = ад { $from } да { $to } гадоў
hours-from = з { $time }
hours-until = да { $time }
months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяцы
   *[many] { $count } месяцаў
}
terms-emergency = { $count ->
    [one] Экстранна: вырашае за { $count } гадзіну
    [few] Экстранна: вырашае за { $count } гадзіны
   *[many] Экстранна: вырашае за { $count } гадзін
}
terms-urgent = { $count ->
    [one] Тэрмінова: вырашае за { $count } гадзіну
    [few] Тэрмінова: вырашае за { $count } гадзіны
   *[many] Тэрмінова: вырашае за { $count } гадзін
}
terms-normal = { $count ->
    [one] Планава: вырашае за { $count } гадзіну
    [few] Планава: вырашае за { $count } гадзіны
   *[many] Планава: вырашае за { $count } гадзін
}
terms-feedback = { $count ->
    [one] Паведамляе вынік за { $count } дзень
    [few] Паведамляе вынік за { $count } дні
   *[many] Паведамляе вынік за { $count } дзён
}

refer-title = Накіраваць сюды чалавека
refer-button = Напісаць накіраванне
refer-own = Гэта паслуга вашай арганізацыі.
refer-accepted = { $partner } абяцае адказваць. Вы ўбачыце тут, калі накіраванне прачыталі і што вырашылі.
refer-not-accepted = { $partner } не прымае накіраванняў на гэту паслугу. Скарыстайцеся кантактамі на гэтай старонцы.
refer-not-stated = { $partner } не пазначае, ці прымае накіраванні на гэту паслугу. Можна паспрабаваць; дзейнічаюць звычайныя тэрміны.

safety-title = Бяспека
safety-hint = Гэта бачаць толькі ўдзельнікі сеткі. Скажыце чалавеку да таго, як ён пойдзе.
safety-anonymous = Ці можна прыйсці, не называючы імя?
safety-reports = Ці паведамляюць пра людзей уладам?
safety-copies = Ці робяць копіі дакументаў, якія сведчаць асобу?
safety-non-citizens = Ці дапамагаюць тым, хто не мае грамадзянства гэтай краіны?

missing-title = Што яшчэ мае пазначыць той, хто апублікаваў
missing-name = Назва
missing-description = Апісанне
missing-category = Від дапамогі
missing-status = Ці працуе паслуга
missing-documents = Патрэбныя дакументы
missing-cost = Кошт
missing-languages = Мовы
missing-country = Краіна
missing-contact = Кантакты
missing-referral-terms = Умовы накіравання
missing-safety = Бяспека
authenticity-title = Адкуль гэтыя звесткі
authenticity-signed = Падпісана: { $partner }. Гэты камп’ютар праверыў подпіс.
authenticity-own = Апублікавана вашай арганізацыяй.
authenticity-published = Апублікавана
authenticity-entry = запіс { $entry }
services-near = Толькі ў гэтым месцы карты: { $place }.
services-anywhere = Паказаць усе месцы
map-title = Карта паслуг
map-hint = Лік паказвае, колькі там паслуг. Тыя ж паслугі ёсць у спісе ніжэй.
map-to-list = Перайсці да спіса
map-moves = Перасунуць карту
map-nearer = Бліжэй
map-farther = Далей
map-west = На захад
map-east = На ўсход
map-north = На поўнач
map-south = На поўдзень
map-whole = Уся карта
map-services = { $count ->
    [one] { $count } паслуга
    [few] { $count } паслугі
   *[many] { $count } паслуг
}
map-places = і яшчэ { $count ->
    [one] { $count } месца
    [few] { $count } месцы
   *[many] { $count } месцаў
}
map-outside = { $count ->
    [one] { $count } паслуга па-за гэтай часткай карты.
    [few] { $count } паслугі па-за гэтай часткай карты.
   *[many] { $count } паслуг па-за гэтай часткай карты.
}
map-nowhere = { $count ->
    [one] { $count } паслугі няма на карце: горад не пазначаны, невядомы або схаваны, каб абараніць людзей.
    [few] { $count } паслуг няма на карце: горад не пазначаны, невядомы або схаваны, каб абараніць людзей.
   *[many] { $count } паслуг няма на карце: горад не пазначаны, невядомы або схаваны, каб абараніць людзей.
}
duplicates-title = Апублікавана двойчы?
duplicates-hint = Запіс іншага ўдзельніка, здаецца, пра тую ж паслугу.
duplicates-hint-own = Запіс іншага ўдзельніка, здаецца, пра тую ж паслугу. Нехта з вас можа адмовіцца ад свайго запісу на карысць іншага; чужы запіс змяніць не можа ніхто.
duplicates-merge = Адмовіцца ад нашага запісу на карысць гэтага
duplicates-merge-hint = Наш запіс будзе адкліканы ўсюды разам з тым, што пра яго пацверджана; яго адрас будзе весці да іх запісу. Скасаваць гэта нельга: запіс давялося б публікаваць нанова.
duplicates-merge-button = Адклікаць наш запіс
duplicates-merged = Ваш запіс адкліканы. Замест яго дзейнічае гэты.
same-name = тая ж назва
same-phone = той жа тэлефон
same-email = той жа адрас электроннай пошты
same-site = той жа сайт
same-address = той жа адрас
same-provider = тая ж арганізацыя
same-description = тое ж апісанне
same-city = той жа горад
