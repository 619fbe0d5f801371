# Машынны чарнавік: павінен быць правераны носьбітам мовы. (Machine draft, to be reviewed by a native speaker.)
# Як сетка прымае рашэнні. Простыя словы: без «электарату» і «кворуму».
frame-suspended = Удзельнікі прыпынілі ўдзел нашай арганізацыі: камп’ютары партнёраў больш не звязваюцца з нашым.
frame-left = Наша арганізацыя выйшла з сеткі.
frame-stranger = Наша арганізацыя яшчэ не ўваходзіць у сетку: за нас павінны паручыцца ўдзельнікі.
network-link = Рашэнні сеткі, новыя ўдзельнікі і пасады
network-title = Сетка
network-open = Цяпер на галасаванні
network-open-empty = Цяпер нічога не вырашаецца галасаваннем.
network-decided = Вырашана
network-decided-empty = Рашэнняў пакуль не было.
network-propose = Вынесці на галасаванне
network-propose-hint = Галасуюць усе, хто цяпер уваходзіць у сетку. Галасаванне ідзе 14 дзён, калі не выбраць іншы дзень. Кожны ўдзельнік бачыць, хто што прапанаваў і як хто галасаваў.
network-propose-button = Вынесці на галасаванне
network-proposed = Вынесена на галасаванне.
network-closes = Галасаванне да { $when }
network-closed = Галасаванне скончылася { $when }
network-votes = За: { $count } з { $of }, трэба { $needed }
network-newcomers = Хто хоча далучыцца
network-newcomers-empty = Ніхто не чакае.
network-vouched-by = Паручыліся: { $partners }
network-vouch = Мы ручаемся за іх
network-vouch-text = Нам перадалі заяву
network-vouch-hint = Устаўце тэкст заявы. Ручайцеся толькі за арганізацыю, якую ведаеце.
network-vouched = Вы паручыліся. Калі паручыцца дастаткова ўдзельнікаў, арганізацыя ўвойдзе ў сетку.
network-numbers = Як мы вырашаем
network-sponsors = { $count ->
    [one] За новую арганізацыю павінен паручыцца { $count } удзельнік (краін: { $countries })
    [few] За новую арганізацыю павінны паручыцца { $count } удзельнікі (краін: { $countries })
   *[many] За новую арганізацыю павінны паручыцца { $count } удзельнікаў (краін: { $countries })
}
network-majority = Для звычайнага рашэння трэба больш за { $share } усіх удзельнікаў.
network-strong = Для прыпынення, вяртання, новых ключоў і новых лікаў трэба больш за { $share }.
network-quorum = Прагаласаваць павінны не менш за { $share } усіх удзельнікаў.
network-offices = Пасады
network-until = Да { $when }
network-documents = Дакументы
network-former = Больш не ўдзельнічаюць
network-former-hint = Тое, што яны апублікавалі, можна чытаць, але яно адзначана. Новыя накіраванні ім адправіць нельга.
network-voted = Ваш голас падпісаны.
standing-suspended = Удзел прыпынены
standing-left = Выйшла з сеткі
former-suspended = Удзельнікі сеткі прыпынілі ўдзел арганізацыі «{ $partner }». Тое, што яна апублікавала, можа быць няправільным; новыя накіраванні туды адправіць нельга. Знайдзіце іншую паслугу.
former-left = Арганізацыя «{ $partner }» выйшла з сеткі. Тое, што яна апублікавала, магло састарэць; новыя накіраванні туды адправіць нельга. Знайдзіце іншую паслугу.

motion-admit = Прыняць: { $partner }
motion-suspend = Прыпыніць удзел: { $partner }
motion-readmit = Вярнуць: { $partner }
motion-replace-key = { $partner } працягвае пад новым галоўным ключом
motion-set = { $what }: { $value }
motion-appoint = { $partner }: { $what } да { $until }
motion-dismiss = Спыніць прызначэнне { $id }
motion-adopt = Прыняць дакумент «{ $what }»

motion-kind-decide = Вырашыць нешта словамі
motion-kind-decide-hint = Усё, што сетка павінна вырашыць разам: сустрэча, пазіцыя, правіла.
motion-kind-suspend = Прыпыніць удзел партнёра
motion-kind-suspend-hint = Як толькі рашэнне прынята, камп’ютар партнёра адключаецца, паведамленні для яго выдаляюцца, яго паслугі адзначаюцца. У яго няма голасу ў гэтым пытанні, і галасаваць павінны не менш за двух іншых.
motion-kind-readmit = Вярнуць былога партнёра
motion-kind-readmit-hint = Ён зноў удзельнічае з моманту рашэння. Сказанае ім тым часам застаецца несапраўдным.
motion-kind-admit = Прыняць арганізацыю галасаваннем
motion-kind-admit-hint = Яна ўваходзіць, хто б за яе ні ручаўся. Яна прысылае вам заяву ў выглядзе тэксту.
motion-kind-set = Змяніць лік
motion-kind-set-hint = Колькі ўдзельнікаў павінны паручыцца за новую арганізацыю і якая доля ўдзельнікаў вырашае.
motion-kind-appoint = Прызначыць на пасаду
motion-kind-appoint-hint = Пасада не дае голасу і ні за каго не падпісвае. Яна заканчваецца сама ў апошні дзень.
motion-kind-dismiss = Спыніць прызначэнне
motion-kind-dismiss-hint = Пасада вольная з моманту рашэння.
motion-kind-adopt = Прыняць дакумент
motion-kind-adopt-hint = Галасуюць за SHA-256 дакумента, таму потым яго ніхто не зменіць. Сам дакумент разашліце ўсім.
motion-kind-replace-key = Новы галоўны ключ партнёра
motion-kind-replace-key-hint = Для партнёра, які згубіў галоўны ключ і код аднаўлення. Пераканайцеся па тэлефоне або асабіста, што гэта сапраўды ён.

field-motion-organisation = Якая арганізацыя?
field-motion-application = Заява
field-motion-application-hint = Адзін радок, які пачынаецца з «marshrut-application:».
field-motion-number = Які лік?
field-motion-number-sponsors = Колькі ўдзельнікаў ручаюцца за новую арганізацыю / з колькіх краін
field-motion-number-majority = Доля для звычайных рашэнняў
field-motion-number-strong = Доля для важных рашэнняў
field-motion-number-quorum = Доля тых, хто павінен прагаласаваць
field-motion-number-verification = Праверка: колькі арганізацый павінны праверыць / дзён з часу спробы на справе / дзён да новага пацверджання запісу / дзён, праз якія пярэчанне з адказам закрываецца
field-motion-value = Новае значэнне
field-motion-value-hint = Двума лікамі: 2/3 удзельнікаў; 2/2 – два ўдзельнікі з дзвюх краін; 2/180/180/30 – правіла праверкі.
field-motion-office = Якая пасада?
field-motion-office-executive-committee = Выканаўчы камітэт
field-motion-office-country-representative = Прадстаўнік краіны
field-motion-office-advisory-council = Кансультатыўная рада
field-motion-office-independent-expert = Незалежны эксперт
field-motion-country = Якой краіны?
field-motion-country-hint = Для прадстаўніка краіны.
field-motion-until = Да якога дня
field-motion-mandate = Для чаго?
field-motion-appointment = Якое прызначэнне?
field-motion-title = Адным сказам
field-motion-sha256 = SHA-256 дакумента
field-motion-sha256-hint = 64 літары і лічбы. Каманда «marshrut network propose adopt ФАЙЛ» вылічыць яго сама.
field-motion-words = Чаму?
field-motion-words-hint = Кожны ўдзельнік прачытае гэта перад галасаваннем.
field-motion-closes = Апошні дзень галасавання
field-motion-closes-hint = Калі пакінуць пустым, галасаванне ідзе 14 дзён.

proposal-title = Прапанова
proposal-by = Прапанавала арганізацыя: { $partner }
proposal-why = Чаму
proposal-rests = Як стаіць справа
proposal-needs = За павінны быць больш за { $share } з { $of }: галасоў трэба { $count }. Прагаласаваць павінны не менш за { $quorum }.
proposal-cast = За: { $yes }. Супраць: { $no }. Устрымаліся: { $abstained }.
proposal-time = Лічацца галасы, падпісаныя з { $from } да { $until }.
proposal-void = { $count ->
    [one] { $count } голас больш не лічыцца: удзел таго, хто яго падпісаў, прыпынены, або ён выйшаў.
    [few] { $count } галасы больш не лічацца: удзел тых, хто іх падпісаў, прыпынены, або яны выйшлі.
   *[many] { $count } галасоў больш не лічацца: удзел тых, хто іх падпісаў, прыпынены, або яны выйшлі.
}
proposal-votes = Галасы
proposal-silent = Не галасавалі: { $partners }
proposal-own-vote = Ваш голас: { $choice }
proposal-vote = Ваш голас
proposal-vote-hint = Голас падпісваецца, яго бачыць кожны ўдзельнік, змяніць яго нельга.
proposal-choice = Што вы скажаце?
proposal-reason = Чаму
proposal-vote-button = Падпісаць голас
proposal-state-ours = Чакае вашага голасу
proposal-state-upcoming = Яшчэ не адкрыта
proposal-state-open = Ідзе галасаванне
proposal-state-passed = Вырашана: так
proposal-state-rejected = Не прайшло
proposal-state-undone = Было вырашана, больш не дзейнічае
proposal-state-not-by-member = Несапраўдна: прапанаваў не ўдзельнік
proposal-state-unreachable = Несапраўдна: прайсці не можа
vote-for = За
vote-against = Супраць
vote-abstain = Устрымацца
vote-void = { $choice } (не лічыцца)

problem-proposal-unreachable = Гэта не магло б прайсці: галасаваць павінны хаця б два іншыя ўдзельнікі, а доля павінна быць такой, якую можна перавысіць.
problem-proposal-missing = Нечага не хапае.
problem-proposal-value = Напішыце лік так: 2/3.
problem-proposal-application = Заяву выкарыстаць нельга. Скапіюйце радок цалкам і праверце, што яна для гэтай сеткі.
problem-proposal-known = Гэта арганізацыя ўжо ўваходзіць у сетку або ўваходзіла. Тую, чый удзел прыпынены або якая выйшла, вяртаюць.
problem-proposal-too-short = Галасаванне павінна ісці не менш за гадзіну.
problem-proposal-too-long = Галасаванне можа ісці не больш за год.
problem-proposal-over = Апошні дзень павінен быць у будучыні.
problem-proposal-too-many = У вас 32 адкрытыя прапановы. Пачакайце, пакуль частка галасаванняў скончыцца.
problem-vote-cast = Вы ўжо галасавалі. Голас змяніць нельга.
problem-vote-closed = Галасаванне скончылася.
problem-vote-too-early = Галасаванне яшчэ не пачалося.
problem-vote-not-entitled = У вас тут няма голасу: галасуюць тыя, хто ўваходзіў у сетку, калі гэта прапанавалі, і каго гэта не датычыць.
problem-vote-void = Гэта прапанова несапраўдная, галасаваць няма за што.
problem-sponsorship-given = Вы ўжо паручыліся. Павінны паручыцца і іншыя.
problem-decision-suspended = Удзел нашай арганізацыі прыпынены, голасу ў яе няма.
problem-decision-left = Наша арганізацыя выйшла з сеткі, голасу ў яе няма.
problem-decision-no-member = Наша арганізацыя яшчэ не ўваходзіць у сетку.
problem-referral-former-member = Удзел гэтага партнёра прыпынены, або ён выйшаў з сеткі. Выберыце іншую паслугу.
