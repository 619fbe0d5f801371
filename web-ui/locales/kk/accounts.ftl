# Машиналық аударма нұсқасы: оны қазақ тілін ана тілі ретінде білетін адам тексеруі керек. (Machine draft, to be reviewed by a native speaker.)
# Осы тораптағы ұйым адамдары: кім кіреді, кімге не істеуге болады, не істелді.
nav-staff = Қызмет­керлер
nav-audit = Әрекеттер журналы
nav-account = Менің есептік жазбам
frame-signed-in-person = { $name }, { $organisation }

role-caseworker-hint = Жолдама жазады, келген жолдамаларға жауап береді.
role-administrator = Әкімші
role-administrator-hint = Қызметтерге, қызметкерлерге, кілттер мен сақтық көшірмелерге қарайды, әрекеттер журналын оқиды.
role-verifier = Тексеруші
role-verifier-hint = Қызметтерді қарап, не көргенін айтады.
role-coordinator = Үйлестіруші
role-coordinator-hint = Желіде ұйым атынан сөйлейді: шақырады, ұсынады, дауыс береді.

staff-title = Қызметкерлер
staff-people = Мұнда кім жұмыс істейді
staff-you = (сіз)
staff-active = кіре алады
staff-invited = шақырылған
staff-closed = кіре алмайды
staff-second-factor = кірудің екінші қадамы
staff-last-seen = соңғы кіруі: { $when }
staff-never-seen = әлі кірмеген
staff-invited-until = кодтың мерзімі: { $when }
staff-free = { $count ->
    [0] Басқа адамға орын жоқ. Енді мұнда жұмыс істемейтін адамды алып тастаңыз.
    [one] Тағы { $count } адамды шақыруға болады.
   *[other] Тағы { $count } адамды шақыруға болады.
}
staff-change = Өзгерту: { $name }
staff-roles = Бұл адам мұнда не істейді
staff-save-roles = Рөлдерді сақтау
staff-reset = Екінші қадамды алып тастау
staff-reset-hint = Телефонын жоғалтқан адам үшін. Ол тек құпия фразамен кіріп, екінші қадамды қайта баптай алады.
staff-remove = Алып тастау: { $name }
staff-invite = Әріптесті шақыру
staff-name = Аты
staff-name-hint = Оны тек осы тораптағы әріптестер көреді, серіктестер ешқашан көрмейді.
staff-invite-button = Код жасау
staff-auto-lock = Өздігінен құлыпталу
staff-auto-lock-minutes = Әрекетсіз неше минуттан кейін
staff-auto-lock-hint = 2-ден 60-қа дейін. Қараламалар сақталады.
staff-auto-lock-button = Сақтау
staff-lock = Торапты құлыптау
staff-lock-hint = Барлығының сеансы аяқталады. Торап кілттерін ұмытады және біреу кіргенше ештеңе қабылдамайды.
staff-lock-button = Торапты қазір құлыптау
staff-done-roles = Рөлдер сақталды және бірден күшіне енді.
staff-done-factor = Екінші қадам алып тасталды.
staff-done-settings = Сақталды.
confirm-passphrase = Сіздің құпия фразаңыз
confirm-passphrase-hint = Бұл шынымен сіз екеніңізге көз жеткізу үшін.

staff-invited-title = Әріптеске арналған код
staff-invited-lead = Бұл кодты әріптесіңізге өз қолыңызбен беріңіз: { $name }. Код тек қазір көрсетіледі.
staff-invited-open = Осы компьютерде мына мекенжайды ашу керек: { $address }
staff-invited-type = Кодты енгізу керек.
staff-invited-choose = Басқа ешкім білмейтін құпия фраза таңдау керек.
staff-invited-care = Код бір рет жұмыс істейді, мерзімі: { $when }.
staff-remove-title = Алып тастайсыз ба: { $name }?
staff-remove-lead = { $name }: сеансы бірден аяқталады, құпия фразасы енді ештеңе ашпайды. Содан бастап бәрі жаңа кілтпен сақталады.
staff-remove-honest = Бұл адам осы уақытқа дейін оқи алғанның бәрі көшіріліп алынған болуы мүмкін, оны ешбір бағдарлама қайтара алмайды. Бұл сізді алаңдатса, ұйымның кілттерін де ауыстырыңыз.
staff-remove-button = Алып тастау
staff-remove-no = Қалдыру
staff-removed-title = Алып тасталды
staff-removed-out = { $name }: сеансы аяқталды, енді кіре алмайды.
staff-removed-rekeyed = Осыдан бастап бәрі жаңа кілтпен сақталады.
staff-removed-same-key = Кілт бұрынғыша қалды: ол тым жиі ауыстырылған, жаңасына орын жоқ.
staff-removed-again = Қайта шақырыңыз: { $names }. Бағдарлама жаңартылғаннан бері олар кірген жоқ.
staff-removed-code = Ескі қалпына келтіру коды енді ештеңе ашпайды. Жаңасын жазып алыңыз; ол тек қазір көрсетіледі:

join-link = Мен мұнда жаңадан келдім, кодым бар
join-title = Әріптестерге қосылу
join-lead = Әкімші сізге код берді. Сол кодпен өз құпия фразаңызды таңдаңыз.
join-code = Код
join-code-hint = Тоғыз топ, әрқайсысында төрт әріп не цифр.
join-button = Бастау
passphrase-old = Қазіргі құпия фраза
passphrase-new = Жаңа құпия фраза
passphrase-new-hint = Кемінде он таңба; кездейсоқ төрт-бес сөз сенімді әрі есте оңай сақталады. Оны сізге ешкім қайта айта алмайды.
passphrase-again = Сол фраза тағы бір рет

code-title = Тағы бір қадам
code-lead = Кіру үшін телефоныңыздағы код керек.
code-label = Код
code-hint = Аутентификатор қолданбасы қазір көрсетіп тұрған алты цифр немесе қосалқы кодтардың бірі.
code-wrong = Код қате немесе бұрын пайдаланылған. Келесісін күтіңіз.

account-title = Менің есептік жазбам
account-roles = Рөлдеріңіз: { $roles }
account-name = Атыңыз
account-name-hint = Оны тек осы тораптағы әріптестер көреді, серіктестер ешқашан көрмейді.
account-name-button = Атты сақтау
account-passphrase = Жаңа құпия фраза
account-passphrase-button = Фразаны ауыстыру
account-backup-left = { $count ->
    [0] Қосалқы код қалмады. Жаңаларын алу үшін екінші қадамды өшіріп, қайта қосыңыз.
    [one] { $count } қосалқы код қалды.
   *[other] { $count } қосалқы код қалды.
}
account-done-name = Сақталды.
account-done-passphrase = Құпия фраза ауыстырылды. Басқа сеанстарыңыз аяқталды.
account-done-factor = Екінші қадам өшірілді.
account-done-session = Аяқталды.
sessions-title = Қай жерден кіргенсіз
sessions-title-all = Қазір кім кірген
session-begun = басталуы: { $when }
session-used = соңғы әрекет: { $when }
session-this = осы сеанс
session-end = Аяқтау
sessions-end = Басқа сеанстарымды аяқтау
factor-title = Кірудің екінші қадамы
factor-on = қосулы
factor-lead = Құпия фразаға қоса телефондағы код сұралады: фразаны теріп жатқаныңызды көріп қойған адам тек сонымен кіре алмайды. Аутентификатор қолданбасы керек; ол интернетсіз жұмыс істейді.
factor-button = Баптау
factor-off-button = Өшіру
factor-scan = Мұны аутентификатор қолданбасымен сканерлеңіз.
factor-qr = Қолданбаға арналған QR-код
factor-type = Немесе сонда осы кілтті енгізіңіз:
factor-code-hint = Қолданба қазір көрсетіп тұрған алты цифр.
factor-confirm-button = Қосу
factor-codes-title = Қосалқы кодтар
factor-codes-lead = Бұл кодтарды қазір қағазға жазып алыңыз: олар тек бір рет көрсетіледі. Телефон жоғалса, әрқайсысы бір рет жұмыс істейді.
factor-codes-done = Жазып алдым

audit-title = Әрекеттер журналы
audit-lead = Кім нені қашан істеді. Жолдама мазмұны мұнда ешқашан жазылмайды.
audit-check = Ештеңе жоғалмағанын тексеру
audit-whole = бүтін
audit-cut = соңы жоқ
audit-broken = өзгертілген
audit-whole-words = { $count ->
    [one] { $count } жазба бар, ештеңе алып тасталмаған, өзгертілмеген.
   *[other] { $count } жазба бар, ештеңе алып тасталмаған, өзгертілмеген.
}
audit-cut-words = Соңы жоқ: { $count } жазба болуы керек, { $good } бар. Біреу бірдеңені жасырған болуы мүмкін. Торапқа жауапты адамға айтыңыз.
audit-broken-words = Алғашқы { $good } жазбадан кейін (барлығы { $count }) жазбалар бірін-бірі жалғастырмайды. Біреу бірдеңені жасырған болуы мүмкін. Торапқа жауапты адамға айтыңыз.
audit-head = Кейін салыстыру үшін мұны жазып алыңыз:
audit-who = Кім
audit-what = Не
audit-when = Қашан
audit-number = №
audit-object = Не туралы (id)
audit-object-short = Не туралы
audit-anybody = Кез келген адам
audit-anything = Кез келген әрекет
audit-filter = Көрсету
audit-nobody = белгісіз
audit-command-line = командалық жол
audit-found = { $count ->
    [0] Ештеңе табылмады
    [one] { $count } жазба
   *[other] { $count } жазба
}
audit-action-signed-in = Кірді
audit-action-sign-in-failed = Кіре алмады
audit-action-signed-out = Шықты
audit-action-referral-viewed = Жолдаманы қарады
audit-action-referral-changed = Жолдаманы өзгертті
audit-action-attachment-saved = Файлды сақтады
audit-action-exported = Файлға шығарды
audit-action-erased = Клиент туралы сақталғанды өшірді
audit-action-service-changed = Қызметті өзгертті
audit-action-network-changed = Желіде әрекет етті
audit-action-backed-up = Сақтық көшірме жасады
audit-action-colleague-invited = Әріптесті шақырды
audit-action-colleague-joined = Шақырумен қосылды
audit-action-colleague-removed = Әріптесті алып тастады
audit-action-roles-changed = Рөлдерді немесе атты өзгертті
audit-action-sign-in-changed = Біреудің кіру тәсілін өзгертті
audit-action-node-changed = Торапты құлыптады немесе баптады
audit-action-shortened = Ең ескі жазбалар алып тасталды

problem-account-needs-caseworker = Мұны кейс-менеджерлер істейді.
problem-account-needs-administrator = Мұны әкімшілер істейді.
problem-account-needs-verifier = Мұны тексерушілер істейді.
problem-account-needs-coordinator = Мұны үйлестірушілер істейді.
problem-account-who-helps = Рөлді сізге бере алатындар: { $names }
problem-account-none = Бұл құпия фразаға сәйкес келетін есептік жазба жоқ. Әкімшіден шақыру сұраңыз.
problem-account-last-administrator = Бұл – кіре алатын жалғыз әкімші. Алдымен басқа біреуді әкімші етіңіз.
problem-account-oneself = Ешкім өзін-өзі алып тастай алмайды. Басқа әкімшіден сұраңыз.
problem-account-full = Басқа адамға орын жоқ. Енді мұнда жұмыс істемейтін адамды алып тастаңыз.
problem-account-wrong-code = Бұл код ештеңе ашпайды. Ол пайдаланылған немесе қайтарып алынған болуы мүмкін; жаңасын сұраңыз.
problem-account-invitation-expired = Бұл кодтың мерзімі бітті. Жаңасын сұраңыз.
problem-account-second-factor-on = Екінші қадам бұрыннан бар. Алдымен оны өшіріңіз.
problem-account-command-line = Командалық жолдың өз есептік жазбасы жоқ.
problem-account-unwritten = Есептік жазбалар файлын оқу немесе жазу мүмкін емес. Дискіге не болғанын «marshrut doctor» айтады.
problem-audit-unwritten = Әрекеттер журналына жазу мүмкін емес, сондықтан ештеңе істелген жоқ. Дискіге не болғанын «marshrut doctor» айтады.
problem-session-wrong-code = Код қате немесе бұрын пайдаланылған. Келесісін күтіңіз.
problem-name-length = Атта 1-ден 80-ге дейін таңба болуы керек.
problem-name-taken = Мұнда ондай ат бар. Екеуін ажырату үшін бірдеңе қосыңыз.
problem-roles-missing = Кемінде бір рөл таңдаңыз.
problem-passphrase-short = Құпия фраза тым қысқа: кемінде он таңба керек.
problem-passphrase-length = Құпия фразаны енгізіңіз.
problem-passphrase-unusable = Бұл құпия фразаны мұнда пайдалануға болмайды. Басқасын таңдаңыз.
problem-passphrase-differs = Екі құпия фраза бірдей емес.
problem-auto-lock-minutes-range = 2-ден 60-қа дейін минут таңдаңыз.
