# Машынны чарнавік: павінен быць правераны носьбітам мовы. (Machine draft, to be reviewed by a native speaker.)
# Што адбываецца пасля накіравання: тэрміны, перапіска, іншая паслуга, калегі, паказчыкі.
referrals-indicators = Як хутка адказваюць?
referrals-only-soon = Тэрмін на працягу сутак
referrals-only-expiring = Хутка міне тэрмін
referrals-none-soon = У бліжэйшыя суткі тэрмінаў няма. Добра.
referrals-none-expiring = У бліжэйшы час тэрмін ні ў чаго не мінае. Добра.
referral-expiring = Хутка міне тэрмін
referral-expires = Тэрмін міне { $when }, калі да таго не будзе рашэння.
referral-clock-stands = Тэрмін рашэння не ідзе, пакуль няма адказу на пытанне.
referral-clock-runs = Тэрмін рашэння спыняўся толькі на першае пытанне; цяпер ён ідзе далей.
referral-replaces = Замяняе ранейшае накіраванне
referral-replaced-by = Чалавек накіраваны ў іншае месца: адкрыць новае накіраванне

reminders-title = Напаміны
reminder-overdue-ours = { $count ->
    [one] Пратэрмінавана { $count } атрыманае накіраванне
    [few] Пратэрмінаваны { $count } атрыманыя накіраванні
   *[many] Пратэрмінавана { $count } атрыманых накіраванняў
}
reminder-soon = { $count ->
    [one] У { $count } атрыманага накіравання тэрмін на працягу сутак
    [few] У { $count } атрыманых накіраванняў тэрмін на працягу сутак
   *[many] У { $count } атрыманых накіраванняў тэрмін на працягу сутак
}
reminder-expiring = { $count ->
    [one] У { $count } адпраўленага накіравання хутка міне тэрмін без адказу
    [few] У { $count } адпраўленых накіраванняў хутка міне тэрмін без адказу
   *[many] У { $count } адпраўленых накіраванняў хутка міне тэрмін без адказу
}
reminder-overdue-theirs = { $count ->
    [one] Пратэрмінавана { $count } адпраўленае накіраванне
    [few] Пратэрмінаваны { $count } адпраўленыя накіраванні
   *[many] Пратэрмінавана { $count } адпраўленых накіраванняў
}
reminder-unread = { $count ->
    [one] Новае ў { $count } адпраўленым накіраванні
    [few] Новае ў { $count } адпраўленых накіраваннях
   *[many] Новае ў { $count } адпраўленых накіраваннях
}

actions-possible = Цяпер магчыма: { $actions }.
action-alternative = Іншая паслуга, якая можа прыняць чалавека
action-alternative-none = Няма
action-vouch = Мы перачыталі: па тэксце нельга пазнаць чалавека
feedback-delivered = Ці атрымаў чалавек паслугу?
feedback-quality = Наколькі добрай была дапамога?
feedback-waiting = Якім было чаканне?
feedback-staff = Як паводзілі сябе супрацоўнікі?
feedback-difficulty = Ці лёгка было атрымаць дапамогу?
mark-1 = 1 – дрэнна
mark-2 = 2 – хутчэй дрэнна
mark-3 = 3 – так сабе
mark-4 = 4 – хутчэй добра
mark-5 = 5 – добра
event-appointment = Прыём: { $when }
event-review = Вернуцца да гэтага { $day }
event-supply = Лекаў хопіць да { $day }
event-alternative = Замест гэтага прапануюць гэту паслугу

thread-title = Перапіска
thread-empty = Пакуль ніхто не напісаў.
thread-new = новае
thread-deleted = Напісанае выдалена.
thread-unread = { $count ->
    [one] { $count } новае
    [few] { $count } новыя
   *[many] { $count } новых
}

elsewhere-title = Накіраваць чалавека ў іншае месца
elsewhere-hint = Напісанае пераносіцца. На наступнай старонцы вы папросіце ў чалавека новую згоду, дзе названы новы партнёр; да таго нічога не адпраўляецца.
elsewhere-named = Прапанаваў партнёр
elsewhere-button = Накіраваць сюды
elsewhere-search = Знайсці іншую паслугу

colleagues-title = Паміж калегамі
colleagues-hint = Ніколі не адпраўляецца. Выдаляецца разам са зместам.
colleagues-works = Займаецца: { $name }
colleagues-somebody = Калега
colleagues-given = Перададзена: { $to }
colleagues-handed = Перададзена: { $from } → { $to }
colleagues-put-down = { $from } больш гэтым не займаецца
colleagues-write = Напісаць нататку або перадаць калегу
colleagues-note = Нататка або што важна ведаць наступнаму
colleagues-assignee = Хто гэтым займаецца
colleagues-by = Хто вы
colleagues-save = Захаваць

indicators-title = Як хутка адказваюць?
indicators-lead = Палічана на гэтым камп’ютары па вашых накіраваннях. Гэтыя лікі нікому не адпраўляюцца.
indicators-sent = Што вы адправілі
indicators-sent-hint = Наколькі надзейна вырашаюць партнёры.
indicators-received = Што вы атрымалі
indicators-received-hint = Наколькі надзейна вырашаеце вы.
indicators-none = Лічыць пакуль няма чаго.
indicators-all = Усе разам
indicators-who = Партнёр і паслуга
indicators-referrals = Накіраванняў
indicators-in-time = Вырашана своечасова
indicators-median = Час да рашэння, медыяна
indicators-expired = Тэрмін мінуў
indicators-undecided = Не вырашана
indicators-completed = Завершана
indicators-hours = { $hours } гадз

problem-referral-no-reroute = Адсюль накіраваць чалавека ў іншае месца нельга. Адкрыйце накіраванне зноў і паглядзіце, у якім яно стане.
problem-casework-incomplete = Напішыце нататку або назавіце, хто гэтым зоймецца.
problem-casework-purged = Змест гэтага накіравання выдалены, нататкі выдаляюцца разам з ім.
problem-casework-full = Нататак пра гэта накіраванне занадта шмат.

referrals-logged = Па-за сеткай
referrals-capacity = Пытанні пра месцы
reminder-capacity = { $count ->
    [one] { $count } пытанне пра месцы чакае вашага адказу
    [few] { $count } пытанні пра месцы чакаюць вашага адказу
   *[many] { $count } пытанняў пра месцы чакаюць вашага адказу
}
answer-open = Не пазначана
capacity-title = Пытанні пра месцы
capacity-lead = Спытайце партнёра, ці ёсць месца, перш чым кагосьці накіраваць. Пра чалавека тут не пішуць нічога.
capacity-empty = Пакуль ніхто не пытаўся. Спытаць можна са старонкі паслугі.
capacity-asked = Пытанне зададзена. Адказ з’явіцца тут.
capacity-answered = Адказ захаваны. Партнёр яго ўбачыць.
capacity-waits-ours = Чакае вашага адказу
capacity-waits-theirs = Чакае адказу партнёра
capacity-refused = Іх вузел гэтага не прымае. Спытайце іх інакш.
capacity-answer = Адказаць
capacity-is-there = Ці ёсць месца?
capacity-note = Некалькі слоў, але не пра чалавека
capacity-send = Адправіць адказ
capacity-ask-title = Ці ёсць месца?
capacity-ask-hint = Пытанне атрымае супрацоўнік паслугі, без ніводнага слова пра тое, для каго яно.
capacity-ask-button = Спытаць
logged-title = Накіраванні па-за сеткай
logged-lead = Вы накіравалі чалавека да партнёра па-за сеткай, па тэлефоне або на паперы. Запішыце гэта тут без імёнаў, каб вашы лікі былі поўнымі. Нікому не адпраўляецца.
logged-write = Запісаць накіраванне
logged-partner = Арганізацыя
logged-service = Паслуга
logged-priority = Наколькі тэрмінова
logged-sent = Калі
logged-save = Захаваць
logged-outcome = Чым скончылася?
logged-empty = Пакуль нічога не запісана.
logged-state-sent = Накіраваны
logged-state-accepted = Прынялі
logged-state-declined = Адмовілі
logged-state-completed = Дапамога атрымана
logged-state-failed = Скончылася без дапамогі
logged-state-no-answer = Ніхто не адказаў
indicators-outside = { $partner } (па-за сеткай)
shipment = Дзе адпраўленыя лекі?
shipment-preparing = Рыхтуюцца
shipment-sent = У дарозе
shipment-at-customs = На мытні
shipment-arrived = Прыбылі да партнёра
shipment-handed-over = У чалавека на руках
shipment-lost = Згублены або вернуты
supply-left = { $count ->
    [one] Лекаў яшчэ на { $count } дзень
    [few] Лекаў яшчэ на { $count } дні
   *[many] Лекаў яшчэ на { $count } дзён
}
supply-computed = Тэрміновасць ніхто не выбраў; яна вынікае з таго, на колькі хопіць лекаў.
remote-title = Дыстанцыйная пастаноўка на ўлік: { $country }
remote-known = Вядома, што гэта краіна ставіць на ўлік дыстанцыйна. Чаго патрабуе цэнтр, усё роўна трэба спытаць.
remote-unknown = Ніхто не праверыў, ці ставіць гэта краіна на ўлік дыстанцыйна. Спачатку спытайце цэнтр.
remote-published = Сама паслуга просіць:
remote-no-list = Пра тое, якія аналізы патрабуе гэта краіна, нічога не вядома. Спытайце цэнтр, перш чым плаціць за аналізы.
remote-ask = Не праверана: спытайце цэнтр
remote-required = Патрабуецца ({ $source })
remote-test-confirmation = Пацверджанне дыягназу
remote-test-viral-load = Вірусная нагрузка
remote-test-cd4 = Колькасць CD4
remote-test-biochemistry = Біяхімія крыві
problem-capacity-no-member = Спытаць можна толькі пра паслугу іншага ўдзельніка.
problem-capacity-note = У словах ёсць тое, чаму тут не месца.
problem-logged-incomplete = Нечага не хапае, або чамусьці тут не месца.

action-keep-content = Захоўваць змест даўжэй
action-button-keep-content = Захоўваць
action-text-keep-content = Навошта ён яшчэ патрэбны (нататка для калег, не адпраўляецца)
action-date-keep-content = Да якога дня
action-hint-keep-content = Змест закрытага накіравання выдаляецца тут праз 30 дзён. Партнёр «{ $partner }» пра гэта не даведаецца.
done-did-keep-content = Змест будзе захоўвацца даўжэй.
referral-kept-until = Гэты змест выдаліцца тут { $when }.
problem-keep-date = Выберыце дзень пасля таго, што ўстаноўлены цяпер, не пазней чым праз год ад сёння.
problem-referral-nothing-to-keep = Змест захоўваецца, пакуль накіраванне адкрыта, і яго нельга вярнуць, калі ён выдалены.
