# Машинна чернетка: має бути перевірена носієм мови. (Machine draft, to be reviewed by a native speaker.)
# Як мережа ухвалює рішення. Прості слова: без «електорату» і «кворуму».
frame-suspended = Учасники призупинили участь нашої організації: комп’ютери партнерів більше не зв’язуються з нашим.
frame-left = Наша організація вийшла з мережі.
frame-stranger = Наша організація ще не належить до мережі: за нас мають поручитися учасники.
network-link = Рішення мережі, нові учасники та посади
network-title = Мережа
network-open = Зараз на голосуванні
network-open-empty = Зараз нічого не вирішується голосуванням.
network-decided = Вирішено
network-decided-empty = Рішень поки не було.
network-propose = Винести на голосування
network-propose-hint = Голосують усі, хто зараз належить до мережі. Голосування триває 14 днів, якщо не вибрати інший день. Кожен учасник бачить, хто що запропонував і як хто голосував.
network-propose-button = Винести на голосування
network-proposed = Винесено на голосування.
network-closes = Голосування до { $when }
network-closed = Голосування закінчилося { $when }
network-votes = За: { $count } із { $of }, потрібно { $needed }
network-newcomers = Хто хоче приєднатися
network-newcomers-empty = Ніхто не чекає.
network-vouched-by = Поручилися: { $partners }
network-vouch = Ми ручаємося за них
network-vouch-text = Нам передали заяву
network-vouch-hint = Вставте текст заяви. Ручайтеся лише за організацію, яку знаєте.
network-vouched = Ви поручилися. Коли поручиться досить учасників, організація увійде до мережі.
network-numbers = Як ми вирішуємо
network-sponsors = { $count ->
    [one] За нову організацію має поручитися { $count } учасник (країн: { $countries })
    [few] За нову організацію мають поручитися { $count } учасники (країн: { $countries })
   *[many] За нову організацію мають поручитися { $count } учасників (країн: { $countries })
}
network-majority = Для звичайного рішення потрібно більше ніж { $share } усіх учасників.
network-strong = Для призупинення, повернення, нових ключів і нових чисел потрібно більше ніж { $share }.
network-quorum = Проголосувати мають щонайменше { $share } усіх учасників.
network-offices = Посади
network-until = До { $when }
network-documents = Документи
network-former = Більше не беруть участі
network-former-hint = Те, що вони опублікували, можна читати, але воно позначене. Нових направлень їм надіслати не можна.
network-voted = Ваш голос підписано.
standing-suspended = Участь призупинено
standing-left = Вийшла з мережі
former-suspended = Учасники мережі призупинили участь організації «{ $partner }». Те, що вона опублікувала, може бути неправильним; нових направлень туди надіслати не можна. Знайдіть іншу послугу.
former-left = Організація «{ $partner }» вийшла з мережі. Те, що вона опублікувала, могло застаріти; нових направлень туди надіслати не можна. Знайдіть іншу послугу.

motion-admit = Прийняти: { $partner }
motion-suspend = Призупинити участь: { $partner }
motion-readmit = Повернути: { $partner }
motion-replace-key = { $partner } продовжує під новим головним ключем
motion-set = { $what }: { $value }
motion-appoint = { $partner }: { $what } до { $until }
motion-dismiss = Припинити призначення { $id }
motion-adopt = Ухвалити документ «{ $what }»

motion-kind-decide = Вирішити щось словами
motion-kind-decide-hint = Усе, що мережа має вирішити разом: зустріч, позиція, правило.
motion-kind-suspend = Призупинити участь партнера
motion-kind-suspend-hint = Щойно рішення ухвалено, комп’ютер партнера від’єднується, повідомлення для нього видаляються, його послуги позначаються. Він не має голосу в цьому питанні, і голосувати мають щонайменше двоє інших.
motion-kind-readmit = Повернути колишнього партнера
motion-kind-readmit-hint = Він знову бере участь від моменту рішення. Сказане ним тим часом лишається недійсним.
motion-kind-admit = Прийняти організацію голосуванням
motion-kind-admit-hint = Вона входить, хто б за неї не ручався. Вона надсилає вам заяву у вигляді тексту.
motion-kind-set = Змінити число
motion-kind-set-hint = Скільки учасників мають поручитися за нову організацію і яка частка учасників вирішує.
motion-kind-appoint = Призначити на посаду
motion-kind-appoint-hint = Посада не дає голосу і ні за кого не підписує. Вона закінчується сама в останній день.
motion-kind-dismiss = Припинити призначення
motion-kind-dismiss-hint = Посада вільна від моменту рішення.
motion-kind-adopt = Ухвалити документ
motion-kind-adopt-hint = Голосують за SHA-256 документа, тому потім його ніхто не змінить. Сам документ надішліть усім.
motion-kind-replace-key = Новий головний ключ партнера
motion-kind-replace-key-hint = Для партнера, який загубив головний ключ і код відновлення. Переконайтеся телефоном або особисто, що це справді він.

field-motion-organisation = Яка організація?
field-motion-application = Заява
field-motion-application-hint = Один рядок, що починається з «marshrut-application:».
field-motion-number = Яке число?
field-motion-number-sponsors = Скільки учасників ручаються за нову організацію / зі скількох країн
field-motion-number-majority = Частка для звичайних рішень
field-motion-number-strong = Частка для важливих рішень
field-motion-number-quorum = Частка тих, хто має проголосувати
field-motion-number-verification = Перевірка: скільки організацій мають перевірити / днів від спроби на ділі / днів до нового підтвердження запису / днів, після яких заперечення з відповіддю закривається
field-motion-value = Нове значення
field-motion-value-hint = Двома числами: 2/3 учасників; 2/2 – два учасники з двох країн; 2/180/180/30 – правило перевірки.
field-motion-office = Яка посада?
field-motion-office-executive-committee = Виконавчий комітет
field-motion-office-country-representative = Представник країни
field-motion-office-advisory-council = Консультативна рада
field-motion-office-independent-expert = Незалежний експерт
field-motion-country = Якої країни?
field-motion-country-hint = Для представника країни.
field-motion-until = До якого дня
field-motion-mandate = Для чого?
field-motion-appointment = Яке призначення?
field-motion-title = Одним реченням
field-motion-sha256 = SHA-256 документа
field-motion-sha256-hint = 64 літери й цифри. Команда «marshrut network propose adopt ФАЙЛ» обчислить його сама.
field-motion-words = Чому?
field-motion-words-hint = Кожен учасник прочитає це перед голосуванням.
field-motion-closes = Останній день голосування
field-motion-closes-hint = Якщо лишити порожнім, голосування триває 14 днів.

proposal-title = Пропозиція
proposal-by = Запропонувала організація: { $partner }
proposal-why = Чому
proposal-rests = Як стоїть справа
proposal-needs = За мають бути більше ніж { $share } із { $of }: голосів потрібно { $count }. Проголосувати мають щонайменше { $quorum }.
proposal-cast = За: { $yes }. Проти: { $no }. Утрималися: { $abstained }.
proposal-time = Рахуються голоси, підписані від { $from } до { $until }.
proposal-void = { $count ->
    [one] { $count } голос більше не рахується: участь того, хто його підписав, призупинено, або він вийшов.
    [few] { $count } голоси більше не рахуються: участь тих, хто їх підписав, призупинено, або вони вийшли.
   *[many] { $count } голосів більше не рахуються: участь тих, хто їх підписав, призупинено, або вони вийшли.
}
proposal-votes = Голоси
proposal-silent = Не голосували: { $partners }
proposal-own-vote = Ваш голос: { $choice }
proposal-vote = Ваш голос
proposal-vote-hint = Голос підписується, його бачить кожен учасник, змінити його не можна.
proposal-choice = Що ви скажете?
proposal-reason = Чому
proposal-vote-button = Підписати голос
proposal-state-ours = Чекає на ваш голос
proposal-state-upcoming = Ще не відкрито
proposal-state-open = Триває голосування
proposal-state-passed = Вирішено: так
proposal-state-rejected = Не пройшло
proposal-state-undone = Було вирішено, більше не діє
proposal-state-not-by-member = Недійсно: запропонував не учасник
proposal-state-unreachable = Недійсно: пройти не може
vote-for = За
vote-against = Проти
vote-abstain = Утриматися
vote-void = { $choice } (не рахується)

problem-proposal-unreachable = Це не могло б пройти: голосувати мають принаймні два інші учасники, а частка має бути такою, яку можна перевищити.
problem-proposal-missing = Чогось бракує.
problem-proposal-value = Напишіть число так: 2/3.
problem-proposal-application = Заяву використати не можна. Скопіюйте рядок повністю і перевірте, що вона для цієї мережі.
problem-proposal-known = Ця організація вже належить до мережі або належала. Ту, чию участь призупинено або яка вийшла, повертають.
problem-proposal-too-short = Голосування має тривати щонайменше годину.
problem-proposal-too-long = Голосування може тривати щонайбільше рік.
problem-proposal-over = Останній день має бути в майбутньому.
problem-proposal-too-many = У вас 32 відкриті пропозиції. Зачекайте, доки частина голосувань закінчиться.
problem-vote-cast = Ви вже голосували. Голос змінити не можна.
problem-vote-closed = Голосування закінчилося.
problem-vote-too-early = Голосування ще не почалося.
problem-vote-not-entitled = У вас тут немає голосу: голосують ті, хто належав до мережі, коли це запропонували, і кого це не стосується.
problem-vote-void = Ця пропозиція недійсна, голосувати немає за що.
problem-sponsorship-given = Ви вже поручилися. Мають поручитися й інші.
problem-decision-suspended = Участь нашої організації призупинено, голосу вона не має.
problem-decision-left = Наша організація вийшла з мережі, голосу вона не має.
problem-decision-no-member = Наша організація ще не належить до мережі.
problem-referral-former-member = Участь цього партнера призупинено, або він вийшов із мережі. Виберіть іншу послугу.
