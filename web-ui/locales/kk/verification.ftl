# Машиналық аударма нұсқасы: оны қазақ тілін ана тілі ретінде білетін адам тексеруі керек. (Machine draft, to be reviewed by a native speaker.)
# Қызметті қараған мүшелер не тапты және не істеу керек.
verification-title = Тексеру
verification-open = Толығырақ, растау немесе дау айту
verification-look = { $who }: { $how }, { $when }
verification-and = { $first } және { $last }
verification-confirmed-until = Жариялаушы жазбаға мына күнге дейін кепілдік береді: { $when }.
verification-no-date = Жариялаушы жазбаның қай күнге дейін дұрыс екенін айтпайды.
verification-shell = Қарағандардың бірі жариялаушыдан тәуелсіз емес: бірі желіге тек екіншісі арқылы кірген немесе екеуі де бір мүше арқылы кірген. Бұл есептелмейді.
verification-until = Жаңа ештеңе айтылмаса, бұл мына күнге дейін жарамды: { $when }.
verification-attestations = Кім қарады
verification-nobody = Жариялаушыдан басқа ешкім ештеңе айтқан жоқ.
verification-counts-until = есептелетін мерзімі:
verification-disputes = Даулар
verification-requests = Тексеру туралы өтініштер
verification-answer = Сіздің жауабыңыз
verification-settle = Мәселе шешілді
verification-revoke = Қайтарып алу
verification-take = Біз қараймыз
verification-give-back = Бас тартамыз
verification-send = Қол қойып, барлық мүшеге жіберу
verification-words = Сөзбен: қызмет туралы, ешқашан адам туралы емес
verification-confirm = Жазбаны растау
verification-confirm-hint = Ондағының бәрі әлі дұрыс екенін айтыңыз. Әйтпесе мерзімінен кейін ол ескірген деп көрсетіледі.
verification-until-day = Қай күнге дейін
verification-attest = Көргеніңізді растау
verification-attest-hint = Мұнда қол қойғаныңыз барлық мүшеге ұйымыңыздың атынан барады. Тек өзіңіз көргенді айтыңыз.
verification-method = Қалай қарадыңыз
verification-any-method = Қалай ыңғайлы болса
verification-observed = Қашан
verification-quality = Бағалар: 0 (жаман) мен 4 (жақсы) аралығы
verification-level = Бұл қызметке қандай қатысыңыз бар
verification-conflict = Онымен сізді не байланыстырады
verification-conflict-hint = Мұны бос қалдыруға болмайды. Қызметпен бірге жұмыс істейтін немесе оған ақша төлейтін ұйым тексере алады, бірақ тәуелсіз деп есептелмейді.
verification-conflict-words = Толығырақ
verification-answers-request = Бұл – өтінішке жауап
verification-offers = Ұсынады: { $what }
verification-dispute = Дау айту
verification-dispute-hint = Қызмет бірден ұйымыңыздың атымен даулы деп көрсетіледі.
verification-reason = Не дұрыс емес
verification-against = Дау неге қарсы
verification-the-record = жазбаның өзі
verification-which = Қай тармақтар
verification-request = Біреуден тексеруді сұрау
verification-whom = Кімнен
verification-by = мерзімі:
verification-done-attest = Қол қойылды. Барлық мүшеге кетіп барады.
verification-done-revoke = Қайтарып алынды.
verification-done-dispute = Дау барлық мүшеге кетіп барады.
verification-done-answer = Жауап барлық мүшеге кетіп барады.
verification-done-request = Өтініш барлық мүшеге кетіп барады.
verification-done-take = Барлық мүше үшін белгіленді.
verification-done-confirm = Расталды.

verdict-verified = Тексерілген
verdict-peer-checked = Серіктестер қараған
verdict-self-declared = Жариялаушының сөзі
verdict-stale = Ескірген
verdict-disputed = Даулы
verdict-refuted = Жоққа шығарылған
verdict-is-verified = { $who } мұны «{ $publisher }» ұйымынан тәуелсіз тексерді, іс жүзінде соңғы рет: { $when }; ешкім дау айтпайды.
verdict-is-peer-checked = { $who } қарады. «Тексерілген» болуы үшін { $needed } тәуелсіз ұйым керек, олардың бірі жақында әрі іс жүзінде қараған болуы тиіс.
verdict-is-tied = Онымен бірге жұмыс істейтін ұйым қарады. Тәуелсіз ешкім қараған жоқ.
verdict-is-self-declared = Мұны тек { $publisher } айтады. Тәуелсіз ешкім қараған жоқ.
verdict-is-unconfirmed = { $publisher } берген кепілдіктің мерзімі: { $until }; содан бері ол жазбаны растаған жоқ.
verdict-is-run-out = Басқалар тапқанның мерзімі бітті. Біреу қайта қарауы керек.
verdict-is-disputed = { $disputing } дау айтады. Ол жаққа біреуді жолдамай тұрып сұраңыз.
verdict-is-refuted = Біреу қарап, мынаның дұрыс емес екенін көрді: { $items }.

method-site-visit = барып көру
method-mystery-client = клиент ретінде барып көру
method-test-message = сынақ хабары
method-call = қоңырау
method-documents = құжаттары бойынша
method-desk = ашық мәліметтер бойынша
level-independent = Оған қатысымыз жоқ
level-peer = Біз де сондай іс атқарамыз
level-self = Оны өзіміз көрсетеміз
level-client-feedback = Клиенттердің айтқанын жеткіземіз
conflict-none = Ештеңе байланыстырмайды
conflict-same-country = Бір елде жұмыс істейміз
conflict-partner = Бірге жұмыс істейміз
conflict-funder = Біз оған төлейміз немесе ол бізге төлейді
quality-access = Қолжетімділік
quality-dignity = Қадір-қасиет, стигмасыз
quality-confidentiality = Құпиялық
quality-waiting = Күту
quality-competence = Біліктілік
finding-confirmed = Солай
finding-partial = Ішінара
finding-refuted = Олай емес
finding-not-checked = Қаралған жоқ
worth-counts = есептеледі
worth-tied = қызметпен байланысты
worth-refutes = басқаша тапты
worth-own = жариялаушының немесе көрсетушінің өзі
worth-same-voice = жариялаушыдан тәуелсіз емес
worth-repeated = басқасымен бір дауыс
worth-changed = содан бері өзгерген
worth-superseded = кейінгі тексерумен ауыстырылған
worth-revoked = қайтарып алынған
worth-expired = мерзімі біткен
worth-not-yet = әлі емес
worth-not-member = енді мүше емес
dispute-closed = Жабық немесе ешқашан болмаған
dispute-wrong = Көрсетілгеннің бірі дұрыс емес
dispute-unsafe = Онда адамдарға қауіпті
dispute-discriminates = Адамдарды қабылдамайды немесе қорлайды
dispute-not-independent = Растаған ұйым тәуелсіз емес
dispute-other = Басқа
dispute-open = ашық
dispute-over = жабылды
dispute-answer-corrected = Бұл рас, түзетілді
dispute-answer-rejected = Бұл рас емес
dispute-answer-settled = Шешілді
request-asks = { $who } сұрайды: { $whom }
request-anybody = кім істей алса
request-open = ешкім алған жоқ
request-taken = қолға алған: { $who }
request-done = орындалды

calendar-title = Тексеру мерзімдері
calendar-lead = Жауап беретін даулар, қарайтын қызметтер, растайтын өз жазбаларыңыз.
calendar-empty = Қазір ештеңе жоқ.
calendar-more = { $count ->
    [one] Және тағы { $count }.
   *[other] Және тағы { $count }.
}
calendar-without-date = { $count ->
    [one] { $count } жазбаңыз қай күнге дейін дұрыс екенін айтпайды.
   *[other] { $count } жазбаңыз қай күнге дейін дұрыс екенін айтпайды.
}
task-answer-dispute = Дауға жауап беру
task-look = Қарау
task-confirm = Өз жазбаңызды растау
task-look-again = Қайта қарау
task-take-on = Қолға алуға болады
reminder-verifications = { $count ->
    [one] Уақыты келді: { $count } тексеру
   *[other] Уақыты келді: { $count } тексеру
}
