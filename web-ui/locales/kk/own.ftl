# Машиналық аударма нұсқасы: оны қазақ тілін ана тілі ретінде білетін адам тексеруі керек. (Machine draft, to be reviewed by a native speaker.)
# Өз қызметтеріміз: тізім, редактор, файлдан жүктеу.
own-title = Өз қызметтеріміз
own-new = Жаңа қызметті сипаттау
own-change = Өзгерту
own-look = Бетін қарау
own-withdraw = Жариялаудан алу
own-drafts = Әлі жарияланбаған
own-draft-new = жаңа қызмет
own-draft-change = жарияланған қызметке өзгерістер
own-total = { $count ->
    [0] Жарияланған қызметіңіз жоқ.
    [one] { $count } қызмет
   *[other] { $count } қызмет
}
own-due = { $count ->
    [one] Тек қазір растайтын { $count } қызметті көрсету
   *[other] Тек қазір растайтын { $count } қызметті көрсету
}
own-all = Барлығын көрсету
own-due-soon = Жақында растау керек
own-overdue = Растау мерзімі бітті
own-never = Ешқашан расталмаған
own-missing = Көрсетілмеген: { $fields }
own-confirm-hint = Бәрі бұрынғыдай дұрыс па? Растаңыз, сонда серіктестер тағы жарты жыл оған сенуге болатынын біледі.
own-confirm-one = Бәрі дұрыс: растау
own-confirm-ticked = Белгіленгеннің бәрін растау
own-done-saved = Сақталды. Қараламаны ұйымыңыздан басқа ешкім көрмейді.
own-done-published = Жарияланды. Серіктестер оны байланысқа шыққан бойда алады.
own-done-withdrawn = Жариялаудан алынды. Серіктестер оны енді таппайды.
own-done-discarded = Қаралама жойылды.
own-done-nothing = Растағыңыз келетін қызметтерді белгілеңіз.
own-done-confirmed = { $count ->
    [one] { $count } қызмет жарты жылға расталды.
   *[other] { $count } қызмет жарты жылға расталды.
}
own-done-imported = { $count ->
    [one] Файлдан { $count } қызмет жарияланды.
   *[other] Файлдан { $count } қызмет жарияланды.
}
own-keep = Жоқ, қайту
own-discard-title = Қараламаны жоясыз ба?
own-discard-text = «{ $service }» қызметі туралы жазғаныңыз жойылады. Жарияланғаны сол күйінде қалады.
own-discard-button = Қараламаны жою
own-discard-changes = Өзгерістерден бас тарту
own-withdraw-title = Бұл қызметті жариялаудан аласыз ба?
own-withdraw-text = Серіктестер «{ $service }» қызметін енді таппайды, ол жаққа ешкімді жолдауға болмайды. Ескі мекенжайын ашқан адам себебін оқиды. Қызмет тек уақытша жабық болса, оның орнына күйін өзгертіңіз.
own-withdraw-button = Біржола жариялаудан алу
own-reason = Неге?
own-reason-ended = Ол енді көрсетілмейді
own-reason-moved = Енді оны басқа ұйым көрсетеді немесе сипаттайды
own-reason-mistake = Ол қате жарияланған
own-reason-unsafe = Адамдарға онда бару қауіпті
own-reason-other = Басқа себеп
problem-service-withdrawn-ended = Жариялаушы бұл қызметті жариялаудан алды: ол енді көрсетілмейді.
problem-service-withdrawn-moved = Жариялаушы бұл қызметті жариялаудан алды: енді оны басқа ұйым көрсетеді немесе сипаттайды.
problem-service-withdrawn-mistake = Жариялаушы бұл қызметті жариялаудан алды: ол қате жарияланған.
problem-service-withdrawn-unsafe = Жариялаушы бұл қызметті жариялаудан алды: адамдарға онда бару қауіпті.
problem-service-withdrawn-other = Жариялаушы бұл қызметті жариялаудан алды.
problem-service-draft-too-many = Қаралама тым көп. Кейбірін жариялаңыз немесе енді керек еместерін жойыңыз.
problem-service-draft-too-long = Мәтін қызмет жазбасына сыймайды. Оны қысқартыңыз.
problem-service-draft-problems = Алдымен бірдеңені түзету керек.
problem-services-read-anew = Кілт ауыстырылғандықтан, қызметтеріңіз қайта оқылып жатыр. Сәлден кейін қайта көріңіз.
problem-record-too-long = Мәтін қызмет жазбасына сыймайды. Сипаттамаларды қысқартыңыз.

own-held-title = Ештеңе жоғалған жоқ
own-held-lead = Бұл сақталмай тұрып, сеансыңыз аяқталып қалған. Жазғаныңыз әлі осы бетте. Жаңа қойындыда қайта кіріп, осында оралып, түймені басыңыз.
own-held-sign-in = Жаңа қойындыда кіру
own-held-again = Бет сіз соңғы рет кіргенге дейін ашылған. Жазғаныңыз әлі осында: сақтау үшін түймені басыңыз.
own-held-button = Жазғанымды сақтау

own-step-words = Атаулар
own-step-help = Не және кімге
own-step-place = Қайда және қашан
own-step-contact = Байланыс және шарттар
own-step-check = Тексеріп, жариялау
own-words-title = Ол қалай аталады
own-words-lead = Адамдар оны қай тілдерде іздесе, сол тілдердің бәрінде жазыңыз. Әрі қарай өткенде әр бет сақталады.
own-help-title = Ол не ұсынады және кімге
own-help-lead = Сай келетінін белгілеңіз. Бос қалдырғаныңыз «көрсетілмеген» деп көрінеді.
own-place-title = Ол қайда және қашан ашық
own-place-lead = Баспананың мекенжайын да, құпия қалуы керек басқа мекенжайды да ешқашан жазбаңыз.
own-contact-title = Қалай байланысуға болады және сіз не уәде етесіз
own-contact-lead = Жеке адамның емес, ұйым кеңсесінің телефоны мен поштасын көрсетіңіз.
own-check-title = Тексеріп, жариялаңыз
own-section-words = Атауы мен сипаттамасы
own-section-status = Қызмет жұмыс істей ме?
own-section-provider = Оны басқа ұйым көрсетеді
own-section-provider-hint = Тек өзіңіз білетін клиниканың немесе серіктестің қызметін сипаттасаңыз.
own-section-offered = Көмек түрлері
own-section-spoken = Тілдер
own-section-cost = Құны
own-section-papers = Құжаттар
own-section-whom = Кімге арналған
own-section-places = Мекенжайлар
own-section-places-hint = Қаласы бойынша картаға түседі. Баспана мен мекенжайы құпия орын картада ешқашан болмайды.
own-section-hours = Жұмыс уақыты
own-section-hours-hint = Уақыты бірдей күндерге – бір жол. Түскі үзіліс болса, екі жол толтырыңыз. Қай күндері жабық екенін ескертпеде айтыңыз.
own-section-access = Қалай келуге болады
own-section-reach = Байланыс
own-section-terms = Жолдамалар
own-section-terms-hint = Серіктестер мұны жазбай тұрып көреді. Мұндағы уәдеңіз желінің мерзімінен қысқа болса, сол мерзім болып саналады.
own-section-safety = Қауіпсіздік
own-section-safety-hint = Мұны тек желі мүшелері көреді. Бұл адамды қауіптен сақтап қалуы мүмкін: болжағанша, «белгісіз» деңіз.
own-section-continuity = Емді жалғастыру
own-section-seen = Кім көреді
own-section-confirm = Қай күнге дейін расталған
own-name-in = Атауы ({ $language })
own-description-in = Адамдар онда не алады ({ $language })
own-add-language = Тағы бір тіл
own-add = Қосу
own-other-languages = Басқа тілдер
own-partners = Серіктестер
own-place = { $count }-мекенжай
own-another-place = Тағы бір мекенжай
own-place-hidden = Бұл мекенжай картада ешқашан көрсетілмейді.
own-place-known = Картада: { $town }.
own-place-unknown = Карта бұл қаланы білмейді. Серіктестер оның атын бәрібір оқиды; жазылуын тексеріңіз.
own-hours-row = Уақыты, { $count }-жол
own-more-rows = Сақтап, жолдар қосу
own-publish = Жариялау
own-preview = Серіктестер осылай көреді
own-differences = Не өзгереді
own-differences-none = Жарияланғаннан айырмасы жоқ.
own-unstated = Мұнда серіктестер «көрсетілмеген» деп оқиды
own-seen-public = Кез келген адам көре алады: жазба ашық анықтамалықтарға да беріледі. Қауіпсіздік туралы айтқаныңыз желі ішінде қалады.
own-seen-network = Оны желінің барлық мүшесі көреді.
own-seen-named = { $count ->
    [one] Оны тек сіз таңдаған { $count } серіктес көреді.
   *[other] Оны тек сіз таңдаған { $count } серіктес көреді.
}

field-service-provider-name = Ұйымның атауы
field-service-provider-description = Бұл қандай ұйым
field-service-provider-url = Ұйымның сайты
field-service-status = Күйі
field-service-status-active = Жұмыс істейді
field-service-status-temporarily-closed = Уақытша жабық
field-service-status-inactive = Қазір жұмыс істемейді
field-service-status-defunct = Жабылған
field-service-categories = Адамдар онда не алады?
field-service-target-groups = Ол кімге арналған?
field-service-target-groups-hint = Кез келген адам келе алса, ештеңе белгілемеңіз.
field-service-eligibility-minimum-age = Ең кіші жас
field-service-eligibility-maximum-age = Ең үлкен жас
field-service-eligibility-legal-statuses = Қабылданатын құқықтық мәртебелер
field-service-eligibility-legal-statuses-hint = Кез келгені қабылданса, ештеңе белгілемеңіз.
field-service-eligibility-citizenships = Қабылданатын азаматтықтар
field-service-eligibility-citizenships-hint = Ел атаулары, араларында үтір. Кез келгені қабылданса, бос қалдырыңыз.
field-service-eligibility-description = Басқа шарттар
field-service-cost = Ол қанша тұрады?
field-service-cost-free = Тегін
field-service-cost-partly = Ішінара ақылы
field-service-cost-paid = Ақылы
field-service-cost-described = Төменде жазылғандай
field-service-cost-details = Сомасы, сөзбен
field-service-documents = Қандай құжаттар керек?
field-service-documents-none = Ештеңе керек емес
field-service-documents-listed = Мыналар
field-service-documents-list = Құжаттар, әрқайсысы бөлек жолда
field-service-languages = Онда қай тілдерде сөйлейді?
field-service-place-country = Ел
field-service-place-city = Қала немесе ауыл
field-service-place-region = Өңір
field-service-place-address = Көше мен үй
field-service-place-postal-code = Пошта индексі
field-service-place-withheld = Мекенжай адамдарды қорғау үшін құпия сақталады
field-service-place-withheld-hint = Онда көшені жазбаңыз.
field-service-hours-opens = Ашылады
field-service-hours-closes = Жабылады
field-service-hours-notes = Ескертпе
field-service-hours-notes-hint = Мысалы: алдын ала жазылу арқылы, мерекеде жабық
field-service-access = Келу жолдары
field-service-access-notes = Келу үшін не істеу керек
field-service-areas = Қамтитын аумақтар, әрқайсысы бөлек жолда
field-service-contact-phones = Телефондар, әрқайсысы бөлек жолда
field-service-contact-phones-hint = Елдің кодымен, мысалы +995 32 200 00 00
field-service-contact-email = Электрондық пошта
field-service-contact-url = Сайт
field-service-referral-terms = Бұл қызметке жолдама қабылдайсыз ба?
field-service-referral-terms-yes = Иә
field-service-referral-terms-no = Жоқ
field-service-referral-terms-decide-emergency-h = Шұғылын неше сағатта шешесіз
field-service-referral-terms-decide-urgent-h = Кезек күттірмейтінін неше сағатта шешесіз
field-service-referral-terms-decide-normal-h = Әдеттегісін неше сағатта шешесіз
field-service-referral-terms-feedback-days = Бірінші хабарға дейін неше күн
field-service-capacity = Қазір орын бар ма?
field-service-capacity-available = Иә
field-service-capacity-none = Жоқ
field-service-capacity-waiting-list = Күту тізімі бар
field-service-capacity-assess-first = Бағалаудан кейін
field-service-safety-anonymous = Аты-жөнін айтпай келуге бола ма?
field-service-safety-anonymous-yes = Иә
field-service-safety-anonymous-no = Жоқ
field-service-safety-anonymous-unknown = Белгісіз
field-service-safety-reports-to-authorities = Адамдар туралы билікке хабарлай ма?
field-service-safety-reports-to-authorities-yes = Иә
field-service-safety-reports-to-authorities-no = Жоқ
field-service-safety-reports-to-authorities-unknown = Белгісіз
field-service-safety-copies-papers = Жеке құжаттардың көшірмесін ала ма?
field-service-safety-copies-papers-yes = Иә
field-service-safety-copies-papers-no = Жоқ
field-service-safety-copies-papers-unknown = Белгісіз
field-service-safety-serves-non-citizens = Сол елдің азаматы емес адамдарға көмектесе ме?
field-service-safety-serves-non-citizens-yes = Иә
field-service-safety-serves-non-citizens-no = Жоқ
field-service-safety-serves-non-citizens-unknown = Белгісіз
field-service-continuity-dispenses-to-foreigners = Шетелдіктерге дәрі бере ме?
field-service-continuity-dispenses-to-foreigners-yes = Иә
field-service-continuity-dispenses-to-foreigners-no = Жоқ
field-service-continuity-dispenses-to-foreigners-unknown = Белгісіз
field-service-continuity-remote-registration = Қай елдердің азаматтарын қашықтан есепке алады
field-service-continuity-remote-registration-hint = Ел атаулары, араларында үтір.
field-service-continuity-ships-medicine = Дәрі жібере ме?
field-service-continuity-ships-medicine-yes = Иә
field-service-continuity-ships-medicine-no = Жоқ
field-service-continuity-ships-medicine-unknown = Белгісіз
field-service-continuity-months-given = Дәріні бірден неше айға береді
field-service-continuity-tests-required = Алдымен қажет талдаулар, әрқайсысы бөлек жолда
field-service-visibility = Оны кім көре алады?
field-service-visibility-network = Желі мүшелері
field-service-visibility-public = Кез келген адам
field-service-visibility-public-hint = Ашық анықтамалықтарда да. Қауіпсіздік туралы айтқаныңыз онда ешқашан болмайды.
field-service-visibility-named = Тек мен таңдаған серіктестер
field-service-visibility-named-hint = Оларды төмендегі тізімнен белгілеңіз.
field-service-confirmed-until = Осының бәрі қай күнге дейін дұрыс?
field-service-confirmed-until-hint = Бір ай бұрын еске салынады. Бүгіннен бастап ең көбі бір жыл.

mend-missing-name = Қызметтің қалай аталатынын кемінде бір тілде жазыңыз.
mend-missing-description = Адамдар онда не алатынын бірнеше сөйлеммен, кемінде бір тілде жазыңыз.
mend-missing-status = Қызметтің қазір жұмыс істейтін-істемейтінін таңдаңыз.
mend-missing-categories = Кемінде бір көмек түрін таңдаңыз.
mend-missing-provider = Оны көрсететін ұйымның атауын жазыңыз немесе қалған екі өрісті босатыңыз.
mend-missing-cost = Қанша тұратынын сөзбен жазыңыз.
mend-missing-documents = Құжаттарды атаңыз (әрқайсысы бөлек жолда) немесе ешқайсысы керек емес дегенді таңдаңыз.
mend-missing-place = Осы мекенжайдың елін таңдаңыз.
mend-missing-referral-terms = Жолдама қабылдайтын-қабылдамайтыныңызды таңдаңыз немесе сағаттар мен күндерді өшіріңіз.
mend-missing-visibility = Оны көре алатын серіктестерді белгілеңіз.
mend-missing = Мұны толтырыңыз.
mend-too-long = Бұл мәтін тым ұзын. Қысқартыңыз.
mend-too-many = Тым көп. Кейбірін алып тастаңыз.
mend-characters = Мәтінде қауіпсіз көрсетуге болмайтын таңба бар. Көшірмей, қолмен қайта жазыңыз.
mend-choice = Тізімнен біреуін таңдаңыз.
mend-unknown = Бағдарлама мұны танымайды. Жазылуын тексеріңіз.
mend-unknown-eligibility = Елдердің бірі белгісіз. Жазылуын тексеріңіз; араларына үтір қойыңыз.
mend-unknown-continuity = Елдердің бірі белгісіз. Жазылуын тексеріңіз; араларына үтір қойыңыз.
mend-number = Бүтін санды әріпсіз жазыңыз.
mend-number-eligibility = Жасты жылмен жазыңыз: 0-ден 120-ға дейін.
mend-number-referral-terms = Бүтін сан жазыңыз: сағат 2160-қа дейін, күн 730-ға дейін.
mend-number-continuity = Айлар санын жазыңыз, 24-ке дейін.
mend-age-order = Ең үлкен жас ең кіші жастан аз. Орындарын ауыстырыңыз.
mend-time = Уақытты жазыңыз, мысалы 9:30 немесе 18:00.
mend-time-order = Ашылған сәтінде жабылады. Тәулік бойы болса, 0:00 және 24:00 деп жазыңыз.
mend-times-missing = Осы күндері қай уақыттан қай уақытқа дейін ашық екенін немесе ескертпе жазыңыз.
mend-date = Күнді таңдаңыз.
mend-past = Бұл күн өтіп кеткен. Осының бәрі қай күнге дейін дұрыс болса, сол күнді таңдаңыз.
mend-far = Бүгіннен бастап бір жыл ішіндегі күнді таңдаңыз.
mend-email = Мекенжайды жазыңыз, мысалы office@example.org.
mend-url = Мекенжайды жазыңыз, мысалы https://example.org.
mend-phone = Телефон нөмірлерін жазыңыз (әрқайсысы бөлек жолда), мысалы +995 32 200 00 00.
mend-withheld = Мекенжай құпия: оны осы жерден өшіріңіз немесе төмендегі белгіні алып тастаңыз.

own-import-title = Қызметтерді файлдан жүктеу
own-import-lead = Алдымен не қосылатынын, не өзгеретінін және не алынбайтынын көресіз. Сіз келіскенше ештеңе жарияланбайды.
own-import-file = Файл
own-import-file-hint = HSDS 3.1: JSON немесе JSON Lines, не тақырып жолы бар CSV кестесі. Ең көбі 32 МБ.
own-import-language = Мәтіндердің тілі
own-import-language-hint = Тілі көрсетілмеген мәтіндер үшін.
own-import-button = Не өзгеретінін қарау
own-import-empty = Бұл файлда қызмет жоқ. HSDS файлын (JSON) немесе кестені (CSV) таңдаңыз.
own-review-title = Жүктеу нені өзгертеді
own-review-lead = Әлі ештеңе жарияланған жоқ.
own-review-new = { $count ->
    [one] { $count } жаңа қызмет
   *[other] { $count } жаңа қызмет
}
own-review-changed = { $count ->
    [one] { $count } қызмет өзгереді
   *[other] { $count } қызмет өзгереді
}
own-review-unchanged = { $count ->
    [one] { $count } қызмет сол күйінде қалады
   *[other] { $count } қызмет сол күйінде қалады
}
own-review-refused = { $count ->
    [one] { $count } жазба алынбайды
   *[other] { $count } жазба алынбайды
}
own-review-more = { $count ->
    [one] және мұнда көрсетілмеген тағы { $count }
   *[other] және мұнда көрсетілмеген тағы { $count }
}
own-review-nothing = Жариялайтын ештеңе жоқ.
own-review-publish = Осыны жариялау
own-review-back = Басқа файл таңдау
own-review-refused-title = Алынбайды
own-review-refused-hint = Бұларды файлда түзетіп, қайта жүктеңіз; қалғандарының күтуі міндетті емес.
own-review-changed-title = Өзгереді
own-review-new-title = Жаңа
own-review-noted-title = Алынды, бірақ осыған қараңыз
own-review-fields = өзгереді: { $fields }
own-line = { $count }-жол
problem-import-review-gone = Бұл жүктеу енді сақталмаған. Файлды қайта таңдаңыз.
problem-import-too-long = Файл браузер үшін тым үлкен: ең көбі 32 МБ. Оны бөліктерге бөліңіз немесе «marshrut services import» командасын пайдаланыңыз.
problem-import-cut-short = Файл толық келген жоқ. Оны қайта таңдаңыз.
import-problem-syntax = Бұл JSON да, CSV де емес. Осы жолдан қалып қойған үтірді, тырнақшаны немесе жақшаны іздеңіз.
import-problem-encoding = Мәтін UTF-8 емес. Файлды UTF-8 түрінде сақтап, қайта көріңіз.
import-problem-too-large = Бұл жазба тым үлкен. Мәтіндерін қысқартыңыз.
import-problem-too-deep = Деректер тым терең қабатталған. Файлды қайтадан шығарыңыз.
import-problem-too-many = Бұлар тым көп. Файлды бөліктерге бөліңіз.
import-problem-not-a-service = Бұл қызмет емес. Жазбаны алып тастаңыз немесе оған атау мен id беріңіз.
import-problem-duplicate-id = Бір қызмет файлда екі рет тұр. Біреуін алып тастаңыз.
import-problem-shared-id = Файлдағы басқа қызметтің id-і осындай. Әрқайсысына өз id-ін беріңіз.
import-problem-missing = Жазбада бұл жоқ. Файлға қосыңыз; id болмаса, келесі жолы қызмет танылмайды.
import-problem-wrong-type = Мәннің түрі қате, мысалы мәтін орнында тізім тұр. Түзетіңіз немесе алып тастаңыз.
import-problem-invalid-value = Бұл өрісте мұндай мәнге рұқсат жоқ, ол алынбады.
import-problem-shortened = Мәтін тым ұзын болды және қысқартылды.
import-problem-cleaned = Көрсетуге болмайтын таңбалар алып тасталды.
import-problem-unknown-term = Бұл термин желінің тізімінде жоқ. Ол сол күйінде сақталды.
import-problem-formula = Ұяшық электрондық кестенің формуласы сияқты басталады. Ол жай мәтін ретінде алынды.
import-problem-not-kept = Бұл өріске орын жоқ. Ол алынбады.
record-field-name = атауы
record-field-description = сипаттамасы
record-field-provider = кім көрсетеді
record-field-categories = көмек түрлері
record-field-target-groups = кімге арналған
record-field-status = күйі
record-field-eligibility = шарттары
record-field-documents = құжаттар
record-field-cost = құны
record-field-languages = тілдер
record-field-access = қалай келуге болады
record-field-access-notes = келу үшін не істеу керек
record-field-places = мекенжайы
record-field-areas = аумақтар
record-field-hours = жұмыс уақыты
record-field-contact = байланыс
record-field-capacity = орындар
record-field-referral-terms = жолдамалар
record-field-safety = қауіпсіздік
record-field-continuity = ем
record-field-visibility = кім көреді
record-field-confirmed-until = қай күнге дейін расталған
record-field-last-modified = соңғы өзгеріс күні
services-legal-status = Құқықтық мәртебе
services-free = Тек тегін қызметтер
