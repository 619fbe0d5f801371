# Машиналық аударма нұсқасы: оны қазақ тілін ана тілі ретінде білетін адам тексеруі керек. (Machine draft, to be reviewed by a native speaker.)
# Жолдамадан кейін не болады: мерзімдер, хат алмасу, басқа қызмет, әріптестер, көрсеткіштер.
referrals-indicators = Қаншалықты тез жауап береді?
referrals-only-soon = Мерзімі бір тәулікте
referrals-only-expiring = Жақында күшін жояды
referrals-none-soon = Жақын тәулікте мерзім жоқ. Жақсы.
referrals-none-expiring = Күшін жоятыны жоқ. Жақсы.
referral-expiring = Жақында күшін жояды
referral-expires = Оған дейін шешілмесе, күшін жояды: { $when }.
referral-clock-stands = Сұраққа жауап берілгенше шешу мерзімі тоқтап тұр.
referral-clock-runs = Шешу мерзімі тек бірінші сұраққа тоқтады; енді ол жүріп жатыр.
referral-replaces = Бұл бұрынғы жолдаманы алмастырады
referral-replaced-by = Басқа жерге жолданды: жаңа жолдаманы ашу

reminders-title = Еске салу
reminder-overdue-ours = { $count ->
    [one] Алынған { $count } жолдаманың мерзімі өтті
   *[other] Алынған { $count } жолдаманың мерзімі өтті
}
reminder-soon = { $count ->
    [one] Алынған { $count } жолдаманың мерзімі бір тәулікте бітеді
   *[other] Алынған { $count } жолдаманың мерзімі бір тәулікте бітеді
}
reminder-expiring = { $count ->
    [one] Жіберілген { $count } жолдама жақында жауапсыз күшін жояды
   *[other] Жіберілген { $count } жолдама жақында жауапсыз күшін жояды
}
reminder-overdue-theirs = { $count ->
    [one] Жіберілген { $count } жолдаманың мерзімі өтті
   *[other] Жіберілген { $count } жолдаманың мерзімі өтті
}
reminder-unread = { $count ->
    [one] Жіберілген { $count } жолдамада жаңалық бар
   *[other] Жіберілген { $count } жолдамада жаңалық бар
}

actions-possible = Қазір мүмкін: { $actions }.
action-alternative = Адамды қабылдай алатын басқа қызмет
action-alternative-none = Жоқ
action-vouch = Қайта қарадым: мұнда адамды тануға болатын ештеңе жоқ
feedback-delivered = Адам қызметті алды ма?
feedback-quality = Көмек қаншалықты жақсы болды?
feedback-waiting = Күту қалай болды?
feedback-staff = Қызметкерлер өздерін қалай ұстады?
feedback-difficulty = Көмекті алу қаншалықты оңай болды?
mark-1 = 1 – жаман
mark-2 = 2 – жаманға жақын
mark-3 = 3 – орташа
mark-4 = 4 – жақсыға жақын
mark-5 = 5 – жақсы
event-appointment = Қабылдау уақыты: { $when }
event-review = Қайта қарайтын күні: { $day }
event-supply = Дәрі мына күнге дейін жетеді: { $day }
event-alternative = Орнына осы қызметті ұсынады

thread-title = Хат алмасу
thread-empty = Әзірге ешкім жазған жоқ.
thread-new = жаңа
thread-deleted = Жазылғаны жойылды.
thread-unread = { $count ->
    [one] { $count } жаңа
   *[other] { $count } жаңа
}

elsewhere-title = Адамды басқа жерге жолдау
elsewhere-hint = Жазғаныңыз көшіріледі. Келесі бетте адамнан жаңа серіктес аталған жаңа келісім сұрайсыз; оған дейін ештеңе жіберілмейді.
elsewhere-named = Серіктес ұсынған
elsewhere-button = Осында жолдау
elsewhere-search = Басқа қызмет іздеу

colleagues-title = Әріптестер арасында
colleagues-hint = Ешқашан жіберілмейді. Мазмұнмен бірге жойылады.
colleagues-works = Айналысатын адам: { $name }
colleagues-somebody = Әріптес
colleagues-given = Берілді: { $to }
colleagues-handed = Тапсырылды: { $from } → { $to }
colleagues-put-down = { $from } енді мұнымен айналыспайды
colleagues-write = Ескертпе жазу немесе тапсыру
colleagues-note = Ескертпе немесе келесі адам білуі керек нәрсе
colleagues-assignee = Кім айналысады
colleagues-by = Сіз кімсіз
colleagues-save = Сақтау

indicators-title = Қаншалықты тез жауап береді?
indicators-lead = Осы компьютерде өз жолдамаларыңыз бойынша есептелді. Бұл сандар ешкімге жіберілмейді.
indicators-sent = Сіз жібергендер
indicators-sent-hint = Серіктестер қаншалықты сенімді шешеді.
indicators-received = Сіз алғандар
indicators-received-hint = Сіз қаншалықты сенімді шешесіз.
indicators-none = Әзірге есептейтін жолдама жоқ.
indicators-all = Барлығы
indicators-who = Серіктес және қызмет
indicators-referrals = Жолдамалар
indicators-in-time = Мерзімінде шешілді
indicators-median = Шешу уақытының медианасы
indicators-expired = Күшін жойды
indicators-undecided = Шешілмеді
indicators-completed = Аяқталды
indicators-hours = { $hours } сағ

problem-referral-no-reroute = Адамды осы жерден басқа жерге жолдау мүмкін емес. Жолдаманы қайта ашып, қазіргі күйін қараңыз.
problem-casework-incomplete = Ескертпе жазыңыз немесе кім айналысатынын көрсетіңіз.
problem-casework-purged = Бұл жолдаманың мазмұны жойылды, ескертпелер де онымен бірге жойылады.
problem-casework-full = Бұл жолдама туралы ескертпелер тым көп.

referrals-logged = Желіден тыс
referrals-capacity = Орын туралы сұрақтар
reminder-capacity = { $count ->
    [one] Орын туралы { $count } сұрақ жауабыңызды күтуде
   *[other] Орын туралы { $count } сұрақ жауабыңызды күтуде
}
answer-open = Көрсетілмеген
capacity-title = Орын туралы сұрақтар
capacity-lead = Біреуді жолдамай тұрып, серіктестен орын бар-жоғын сұраңыз. Мұнда адам туралы ештеңе жазылмайды.
capacity-empty = Әзірге ешкім сұраған жоқ. Қызмет бетінен сұрауға болады.
capacity-asked = Сұралды. Жауап осында шығады.
capacity-answered = Жауап берілді. Серіктес оны көреді.
capacity-waits-ours = Сіздің жауабыңызды күтуде
capacity-waits-theirs = Олардың жауабын күтуде
capacity-refused = Олардың торабы мұны қабылдамайды. Басқа жолмен сұраңыз.
capacity-answer = Жауап беру
capacity-is-there = Орын бар ма?
capacity-note = Бірнеше сөз, ешқашан адам туралы емес
capacity-send = Жауапты жіберу
capacity-ask-title = Орын бар ма?
capacity-ask-hint = Сұрақты сондағы қызметкер алады, кім үшін екені туралы бірде-бір сөзсіз.
capacity-ask-button = Сұрау
logged-title = Желіден тыс жолдамалар
logged-lead = Сіз біреуді желіден тыс серіктеске телефонмен немесе қағазбен жолдадыңыз. Сандарыңыз толық болуы үшін оны осында аты-жөнсіз жазып қойыңыз. Ол ешкімге жіберілмейді.
logged-write = Жолдаманы жазып қою
logged-partner = Ұйым
logged-service = Қызмет
logged-priority = Қаншалықты шұғыл
logged-sent = Қашан
logged-save = Сақтау
logged-outcome = Немен аяқталды?
logged-empty = Әзірге ештеңе жазылмаған.
logged-state-sent = Жолданды
logged-state-accepted = Қабылданды
logged-state-declined = Бас тартылды
logged-state-completed = Көмек алынды
logged-state-failed = Көмексіз аяқталды
logged-state-no-answer = Ешкім жауап бермеді
indicators-outside = { $partner } (желіден тыс)
shipment = Жіберілген дәрі қайда?
shipment-preparing = Дайындалып жатыр
shipment-sent = Жолда
shipment-at-customs = Кеденде
shipment-arrived = Серіктеске жетті
shipment-handed-over = Адамның қолында
shipment-lost = Жоғалды немесе қайтарылды
supply-left = { $count ->
    [one] Дәрі тағы { $count } күнге жетеді
   *[other] Дәрі тағы { $count } күнге жетеді
}
supply-computed = Шұғылдығын ешкім таңдаған жоқ; ол дәрінің қанша уақытқа жететінінен шығады.
remote-title = Қашықтан есепке тұру: { $country }
remote-known = Бұл ел адамдарды қашықтан есепке алатыны белгілі. Орталық не талап ететінін бәрібір сұрау керек.
remote-unknown = Бұл ел адамдарды қашықтан есепке ала ма, ешкім тексермеген. Алдымен орталықтан сұраңыз.
remote-published = Қызметтің өзі сұрайды:
remote-no-list = Бұл ел қандай талдауларды талап ететіні белгісіз. Талдауға ақша төлемей тұрып, орталықтан сұраңыз.
remote-ask = Тексерілмеген: орталықтан сұраңыз
remote-required = Қажет ({ $source })
remote-test-confirmation = Диагнозды растау
remote-test-viral-load = Вирустық жүктеме
remote-test-cd4 = CD4 саны
remote-test-biochemistry = Қан биохимиясы
problem-capacity-no-member = Тек басқа мүшенің қызметі туралы сұрауға болады.
problem-capacity-note = Жазғаныңызда мұнда болмауы керек нәрсе бар.
problem-logged-incomplete = Бірдеңе жетіспейді немесе мұнда артық.

action-keep-content = Мазмұнды ұзағырақ сақтау
action-button-keep-content = Сақтау
action-text-keep-content = Ол әлі не үшін керек (әріптестерге арналған ескертпе, жіберілмейді)
action-date-keep-content = Қай күнге дейін
action-hint-keep-content = Жабылған жолдаманың мазмұны мұнда 30 күннен кейін жойылады. { $partner } бұл туралы ештеңе білмейді.
done-did-keep-content = Мазмұн ұзағырақ сақталады.
referral-kept-until = Бұл мазмұн мұнда жойылатын күн: { $when }.
problem-keep-date = Қазір белгіленгеннен кейінгі, бірақ бүгіннен бір жылдан аспайтын күнді таңдаңыз.
problem-referral-nothing-to-keep = Мазмұн жолдама ашық кезде сақталады, ал жойылғаннан кейін оны қайтаруға болмайды.
