# Машиналық аударма нұсқасы: оны қазақ тілін ана тілі ретінде білетін адам тексеруі керек. (Machine draft, to be reviewed by a native speaker.)
# Қызметтерді іздеу және қызмет беті.
services-title = Қызметтер
services-words = Не керек немесе қай жерде?
services-country = Ел
services-category = Көмек түрі
services-language = Қай тілде сөйлейді
services-target-group = Кімге арналған
services-any = Кез келген
services-more-filters = Басқа сүзгілер
services-closed-too = Жабықтарын да көрсету
services-accepting = Тек жолдама қабылдайтындары
services-search = Іздеу
services-clear = Іздеуді тазалау
services-choosing = Адамды қай қызметке жолдайтыныңызды таңдап, оның бетінде «Жолдама жазу» түймесін басыңыз.
services-found = { $count ->
    [0] Қызмет табылмады
    [one] { $count } қызмет табылды
   *[other] { $count } қызмет табылды
}
services-none-found = Осының бәріне сай келетіні жоқ. Аз сөз жазып көріңіз немесе бір сүзгіні алып тастаңыз.
services-none-yet = Қызметтер әлі келген жоқ. Серіктес байланысқа шыққан бойда олар өздері келеді.
services-other-categories = Басқа
services-updated = { $when } өзгертілді
not-stated = көрсетілмеген
not-stated-place = орны көрсетілмеген
not-stated-languages = тілдері көрсетілмеген
not-known = белгісіз
anyone = бәріне

status-inactive = Қазір жұмыс істемейді
status-defunct = Жабылған
status-temporarily-closed = Уақытша жабық
status-not-stated = Жұмыс істей ме – көрсетілмеген
capacity-available = Орын бар
capacity-none = Қазір орын жоқ
capacity-waiting-list = Күту тізімі
capacity-assess-first = Орын – бағалаудан кейін
cost-free = Тегін
cost-partly = Ішінара ақылы
cost-paid = Ақылы
referrals-accepted = Жолдама қабылдайды
referrals-not-accepted = Жолдама қабылдамайды

service-nameless = Атауы жоқ қызмет
service-description = Сипаттама
service-published-by = жариялаған:
facts-what = Не ұсынады
facts-who = Кім келе алады
facts-where = Қайда және қашан
facts-contact = Байланыс
facts-referrals = Орындар мен жолдамалар
facts-continuity = Емді жалғастыру
facts-record = Осы жазба туралы
fact-categories = Көмек түрлері
fact-cost = Құны
fact-documents = Қажетті құжаттар
fact-languages = Тілдер
fact-target-groups = Кімге арналған
fact-access = Қалай келуге болады
fact-eligibility = Шарттары
fact-ages = Жасы
fact-legal-statuses = Қабылданатын құқықтық мәртебелер
fact-citizenships = Қабылданатын азаматтықтар
fact-places = Мекенжай
fact-areas = Қамтитын аумағы
fact-hours = Жұмыс уақыты
fact-phones = Телефон
fact-email = Электрондық пошта
fact-site = Сайт
fact-capacity = Орындар
fact-terms = Жолдамалар
fact-foreigners = Шетелдіктерге дәрі береді
fact-remote = Қай елдердің азаматтарын қашықтан есепке алады
fact-ships = Дәрі жібереді
fact-months = Дәріні қанша уақытқа береді
fact-tests = Алдымен талдаулар керек
fact-revision = Редакция
fact-modified = Соңғы өзгеріс
fact-confirmed = Қай күнге дейін расталған
documents-none = керек емес
address-withheld = мекенжай әдейі жасырылған
access-walk-in = Алдын ала жазылмай
access-appointment = Алдын ала жазылу арқылы
access-referral-only = Тек жолдамамен
access-outreach = Адамдарға өздері барады
access-online = Онлайн
access-courier = Курьермен немесе поштамен
ages-from = { $from } жастан
ages-to = { $to } жасқа дейін
ages-between = { $from }–{ $to } жас
hours-from = ашылады: { $time }
hours-until = жабылады: { $time }
months = { $count ->
    [one] { $count } ай
   *[other] { $count } ай
}
terms-emergency = { $count ->
    [one] Шұғыл: { $count } сағат ішінде шешеді
   *[other] Шұғыл: { $count } сағат ішінде шешеді
}
terms-urgent = { $count ->
    [one] Кезек күттірмейтін: { $count } сағат ішінде шешеді
   *[other] Кезек күттірмейтін: { $count } сағат ішінде шешеді
}
terms-normal = { $count ->
    [one] Әдеттегі: { $count } сағат ішінде шешеді
   *[other] Әдеттегі: { $count } сағат ішінде шешеді
}
terms-feedback = { $count ->
    [one] Нәтижені { $count } күн ішінде хабарлайды
   *[other] Нәтижені { $count } күн ішінде хабарлайды
}

refer-title = Адамды осында жолдау
refer-button = Жолдама жазу
refer-own = Бұл – өз ұйымыңыздың қызметі.
refer-accepted = «{ $partner }» ұйымы жауап беруге уәде берді. Қашан оқығанын және не шешкенін осы жерден көресіз.
refer-not-accepted = «{ $partner }» ұйымы бұл қызметке жолдама қабылдамайды. Осы беттегі байланыс деректерін пайдаланыңыз.
refer-not-stated = «{ $partner }» ұйымы бұл қызметке жолдама қабылдайтынын көрсетпеген. Байқап көруге болады; әдеттегі мерзімдер қолданылады.

safety-title = Қауіпсіздік
safety-hint = Мұны тек желі мүшелері көреді. Адам бармай тұрып айтыңыз.
safety-anonymous = Аты-жөнін айтпай келуге бола ма?
safety-reports = Адамдар туралы билікке хабарлай ма?
safety-copies = Жеке құжаттардың көшірмесін ала ма?
safety-non-citizens = Сол елдің азаматы емес адамдарға көмектесе ме?

missing-title = Жариялаушы әлі толтыруы керек
missing-name = Атауы
missing-description = Сипаттама
missing-category = Көмек түрі
missing-status = Жұмыс істей ме
missing-documents = Қажетті құжаттар
missing-cost = Құны
missing-languages = Тілдер
missing-country = Ел
missing-contact = Байланыс
missing-referral-terms = Жолдама шарттары
missing-safety = Қауіпсіздік
authenticity-title = Бұл қайдан алынған
authenticity-signed = Қол қойған: { $partner }. Осы компьютер қолтаңбаны тексерді.
authenticity-own = Өз ұйымыңыз жариялаған.
authenticity-published = Жарияланды
authenticity-entry = жазба { $entry }
services-near = Картаның осы жерінде ғана: { $place }.
services-anywhere = Барлық жерді көрсету
map-title = Қызметтер картасы
map-hint = Сан онда қанша қызмет барын көрсетеді. Төмендегі тізімде де солар.
map-to-list = Тізімге өту
map-moves = Картаны жылжыту
map-nearer = Жақындату
map-farther = Алыстату
map-west = Батысқа
map-east = Шығысқа
map-north = Солтүстікке
map-south = Оңтүстікке
map-whole = Бүкіл карта
map-services = { $count } қызмет
map-places = және тағы { $count } жер
map-outside = { $count } қызмет картаның осы бөлігінен тыс.
map-nowhere = { $count } қызмет картада жоқ: қаласы көрсетілмеген, белгісіз немесе адамдарды қорғау үшін жасырылған.
duplicates-title = Екі рет жарияланған ба?
duplicates-hint = Басқа мүшенің жазбасы осы қызмет туралы сияқты.
duplicates-hint-own = Басқа мүшенің жазбасы осы қызмет туралы сияқты. Біреуіңіз өз жазбаңыздан екіншісінің пайдасына бас тарта аласыз; бөтен жазбаны ешкім өзгерте алмайды.
duplicates-merge = Осының пайдасына өз жазбамыздан бас тарту
duplicates-merge-hint = Жазбамыз барлық жерде, ол туралы расталғандармен бірге қайтарып алынады; оның мекенжайы бұдан былай олардың жазбасына апарады. Мұны кері қайтару мүмкін емес: жазбаны қайта жариялау керек болады.
duplicates-merge-button = Жазбамызды қайтарып алу
duplicates-merged = Жазбаңыз қайтарып алынды. Оның орнында осы жазба тұр.
same-name = аты бірдей
same-phone = телефоны бірдей
same-email = электрондық поштасы бірдей
same-site = сайты бірдей
same-address = мекенжайы бірдей
same-provider = ұйымы бірдей
same-description = сипаттамасы бірдей
same-city = қаласы бірдей
