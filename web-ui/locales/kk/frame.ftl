# Машиналық аударма нұсқасы: оны қазақ тілін ана тілі ретінде білетін адам тексеруі керек. (Machine draft, to be reviewed by a native speaker.)
# Барлық беттің жақтауы, кіру, бүгін, серіктестер, бағдарлама туралы. Қысқа, жылы, қарапайым. Саннан кейін зат есім жекеше, сондықтан тұлғалары бірдей.
product = Маршрут

nav-label = Беттер
nav-today = Бүгін
nav-referrals = Жолда­малар
nav-services = Қызмет­тер
nav-partners = Серік­тестер
nav-about = Бағдарлама туралы
nav-waiting = бізді күтіп тұр

frame-skip = Мазмұнға өту
frame-language = Тіл
frame-lock = Құлыптау
frame-signed-in = Кірген ұйым: { $organisation }
frame-connected = { $count ->
    [one] Байланыста: { $connected } / { $count } серіктес
   *[other] Байланыста: { $connected } / { $count } серіктес
}
frame-no-partners = Серіктестер әзірге жоқ
frame-synced = { $when } жаңартылды
frame-never-synced = әлі жаңартылмаған
frame-unsent = { $count ->
    [one] { $count } хабар әлі жеткізілмеді
   *[other] { $count } хабар әлі жеткізілмеді
}
frame-recovering = Бұл торап өз жазбаларын серіктестерден қайтарып алып жатыр. Оқуға болады; ол аяқтағанда, жіберу қайта іске қосылады.
frame-unsaved = Мұнда жазғаныңыз әлі сақталған жоқ.
frame-copied = Көшірілді

sign-in-title = Кіру
sign-in-lead = Ұйымыңыз торабының құпия фразасын енгізіңіз.
sign-in-locked = Құлыпталды. Жалғастыру үшін құпия фразаны енгізіңіз.
sign-in-locked-node = Торап құлыптаулы. Оны құпия фраза ашады; содан кейін ғана ол серіктестермен байланысады.
sign-in-passphrase = Құпия фраза
sign-in-passphrase-hint = Ол осы компьютерде қалады.
sign-in-button = Кіру
sign-in-wrong = Құпия фраза дұрыс емес. Пернетақта тілін және Caps Lock пернесін тексеріп, қайта көріңіз.
sign-in-slow = { $count ->
    [one] Тым көп әрекет жасалды. { $count } секунд күтіп, қайта көріңіз.
   *[other] Тым көп әрекет жасалды. { $count } секунд күтіп, қайта көріңіз.
}
sign-in-no-cookie = Құпия фраза дұрыс, бірақ браузер осы мекенжайда кіруді сақтамады. Мынаны ашыңыз: { $address }

form-problems = Осыған назар аударыңыз
form-error = Қате:
form-choose = Таңдаңыз
form-optional = (қаласаңыз)
pager-label = Тізім беттері
pager-before = Алдыңғы
pager-after = Келесі
pager-page = { $page }-бет, барлығы { $last }
yes = Иә
no = Жоқ

today-title = Бүгін сізді не күтіп тұр
tile-new = Жаңа жолдамалар
tile-waiting = Біздің жауабымызды күтуде
tile-undecided = Жіберілді, әлі шешілмеді
tile-unsent = Әлі жеткізілмеді
today-ours = Бізді күтіп тұр
today-ours-empty = Сіздің жауабыңызды ешкім күтіп тұрған жоқ. Жақсы.
today-theirs = Серіктестерді күтудеміз
today-theirs-empty = Серіктестер бәріне жауап берді.
today-more = { $count ->
    [one] және тағы { $count }
   *[other] және тағы { $count }
}
today-drafts = { $count ->
    [one] { $count } қаралама аяқтауыңызды күтуде
   *[other] { $count } қаралама аяқтауыңызды күтуде
}
today-find = Қызмет табу
today-services = { $count ->
    [one] Бұл компьютерде желінің { $count } қызметі бар; іздеу интернетсіз де жұмыс істейді.
   *[other] Бұл компьютерде желінің { $count } қызметі бар; іздеу интернетсіз де жұмыс істейді.
}

partners-title = Серіктестер
partners-found = { $count ->
    [0] Серіктестер әзірге жоқ
    [one] { $count } серіктес және біз
   *[other] { $count } серіктес және біз
}
partners-meeting-points = Кездесу нүктелері
partners-meeting-points-hint = Серіктестердің компьютерлеріне бірін-бірі табуға көмектеседі. Олар ештеңе оқи алмайды.
partners-fork = «{ $partner }» ұйымының жазбалары бір-біріне қайшы. Бұл анықталғанша, оның жаңа жазбаларына сенуге болмайды. Оларға қоңырау шалыңыз.
partner-us = Бұл – біз
partner-connected = Байланыста
partner-away = Байланыста емес
partner-seen = соңғы рет { $when }
partner-never-seen = әлі байланысқа шықпаған
partner-services = { $count ->
    [one] { $count } қызмет
   *[other] { $count } қызмет
}
partner-mailbox = Басқаларға арналған хабарларды сақтайды
partner-mailbox-full = Пошта жәшігі толы
partner-mailbox-lost = { $count ->
    [one] Оның пошта жәшігі { $count } хабарды жоғалтты
   *[other] Оның пошта жәшігі { $count } хабарды жоғалтты
}
partner-stale-key = Ескі кілт ({ $when }): олардан торабын ашуды сұраңыз
partner-unsent = { $count ->
    [one] оны { $count } хабар күтіп тұр
   *[other] оны { $count } хабар күтіп тұр
}
invite-title = Серіктесті шақыру
invite-lead = Сізге біреуге беретін мәтін шығады. Ол мәтін кімнің қолында болса, сол сіздің атыңыздан желіге қосыла алады. Сондықтан оны тек өзіңіз білетін адамға, сенімді жолмен беріңіз.
invite-note = Кімге арналған?
invite-note-hint = Өзіңізге арналған ескертпе. Ол жіберілмейді.
invite-kind = Кімді шақырасыз?
invite-member = Ұйымды
invite-bootstrap = Кездесу нүктесін
invite-bootstrap-hint = Серіктестерге бірін-бірі табуға көмектесетін, бірақ ештеңе оқи алмайтын сервер.
invite-button = Шақыру жасау
invitation-title = Сіздің шақыруыңыз
invitation-lead = Осы мәтінді көшіріп, беріңіз. Ол тек қазір көрсетіледі.
invitation-care = Бұл мәтін кімнің қолында болса, сол қосыла алады. Жарамды мерзімі: { $when }.
invitation-text = Шақыру
invitation-copy = Көшіру
invitation-done = Дайын
invitation-how = Серіктес өз компьютерінде «marshrut network join» командасын іске қосып, осы мәтінді қояды.

about-title = «Маршрут» туралы
about-what = «Маршрут» мигранттарға көмектесетін ұйымдарды біріктіреді. Әрқайсысы өз деректерін өз компьютерінде сақтайды. Мұнда серіктестердің қызметтерін тауып, адамды өзінің келісімімен сонда жолдайсыз. Мақсат – жолда ешкім жоғалып қалмауы.
about-details = Осы торап
about-version = Нұсқа
about-organisation = Ұйым
about-network = Желі
about-addresses = Серіктестер бізді мына жерден табады
about-page = Осы беттердің мекенжайы
about-none = жоқ
about-protects = Не қорғалған
about-protects-1 = Жолдаманы тек сіз және ол жіберілген ұйым оқи алады. Ол бүкіл жол бойы шифрланған.
about-protects-2 = Осы дискідегінің бәрі құпия фразамен шифрланған. Өшірулі немесе құлыптаулы компьютер ештеңе айтпайды.
about-protects-3 = Әр қызмет жариялаушы қол қойған күйінде көрсетіледі; жолда оны ешкім өзгерте алмайды.
about-not = Не қорғалмаған
about-not-1 = Сіз жұмыс істеп отырғанда біреу басқарып отырған компьютер.
about-not-2 = Экрандағы нәрсе, оның суреттері және қағаз.
about-not-3 = Компьютеріңіздің серіктестердің компьютерлерімен байланысатыны және оның уақыты.
about-not-4 = Қабылдаушы ұйым оқығанымен не істейтіні.
about-licence = Лицензия және дереккөздер
about-licence-text = GNU Affero General Public License, 3-нұсқа немесе одан кейінгісі бойынша еркін бағдарлама. Оны пайдалануға, зерттеуге, таратуға және өзгертуге болады.
about-sources = Елдер мен тілдердің атаулары: Unicode CLDR (Unicode License v3). Негізгі топтардың кодтары: WHO SMART Guidelines HIV. Картадағы қалалар мен олардың атаулары: GeoNames (geonames.org, CC BY 4.0), біз таңдап, дөңгелектедік. Елдердің пішіндері: Natural Earth (қоғамдық игілік), Біріккен Ұлттар Ұйымы танитын шекаралар.

# Күндер. $month – төмендегі month-1 … month-12 біреуі.
date-day = { $year } ж. { $day } { $month }
date-day-time = { $year } ж. { $day } { $month }, { $time }
date-day-time-this-year = { $day } { $month }, { $time }
date-unknown = күні белгісіз
month-1 = қаңтар
month-2 = ақпан
month-3 = наурыз
month-4 = сәуір
month-5 = мамыр
month-6 = маусым
month-7 = шілде
month-8 = тамыз
month-9 = қыркүйек
month-10 = қазан
month-11 = қараша
month-12 = желтоқсан
day-1 = дс
day-2 = сс
day-3 = ср
day-4 = бс
day-5 = жм
day-6 = сб
day-7 = жс
time-now = жаңа ғана
time-ago-minutes = { $count ->
    [one] { $count } минут бұрын
   *[other] { $count } минут бұрын
}
time-ago-hours = { $count ->
    [one] { $count } сағат бұрын
   *[other] { $count } сағат бұрын
}
time-ago-days = { $count ->
    [one] { $count } күн бұрын
   *[other] { $count } күн бұрын
}
time-ahead-minutes = { $count ->
    [one] { $count } минуттан кейін
   *[other] { $count } минуттан кейін
}
time-ahead-hours = { $count ->
    [one] { $count } сағаттан кейін
   *[other] { $count } сағаттан кейін
}
time-ahead-days = { $count ->
    [one] { $count } күннен кейін
   *[other] { $count } күннен кейін
}
# Алдағы мерзім, «Шешу:» дегеннен кейін.
time-due-minutes = { $count ->
    [one] { $count } минут қалды
   *[other] { $count } минут қалды
}
time-due-hours = { $count ->
    [one] { $count } сағат қалды
   *[other] { $count } сағат қалды
}
time-due-days = { $count ->
    [one] { $count } күн қалды
   *[other] { $count } күн қалды
}
# Өтіп кеткен мерзім.
time-overdue-minutes = { $count ->
    [one] { $count } минутқа кешікті
   *[other] { $count } минутқа кешікті
}
time-overdue-hours = { $count ->
    [one] { $count } сағатқа кешікті
   *[other] { $count } сағатқа кешікті
}
time-overdue-days = { $count ->
    [one] { $count } күнге кешікті
   *[other] { $count } күнге кешікті
}
