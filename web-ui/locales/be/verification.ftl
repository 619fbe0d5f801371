# Машынны чарнавік: павінен быць правераны носьбітам мовы. (Machine draft, to be reviewed by a native speaker.)
# Што ўбачылі тыя, хто правяраў паслугу, і што пара зрабіць.
verification-title = Праверка
verification-open = Падрабязнасці, пацвердзіць або запярэчыць
verification-look = { $who }: { $how }, { $when }
verification-and = { $first } і { $last }
verification-confirmed-until = Арганізацыя, якая апублікавала, ручаецца за запіс да { $when }.
verification-no-date = Арганізацыя, якая апублікавала, не кажа, да якога дня запіс правільны.
verification-shell = Нехта з тых, хто правяраў, не з’яўляецца незалежным ад арганізацыі, якая апублікавала: адна ўвайшла ў сетку толькі праз другую, або абедзве праз аднаго ўдзельніка. Гэта не лічыцца.
verification-until = Гэта дзейнічае да { $when }, калі ніхто не скажа новага.
verification-attestations = Хто правяраў
verification-nobody = Апроч арганізацыі, якая апублікавала, ніхто нічога не сказаў.
verification-counts-until = лічыцца да
verification-disputes = Пярэчанні
verification-requests = Просьбы праверыць
verification-answer = Ваш адказ
verification-settle = Пытанне вырашана
verification-revoke = Адклікаць
verification-take = Бяром на сябе
verification-give-back = Адмаўляемся
verification-send = Падпісаць і адправіць усім удзельнікам
verification-words = Словамі, пра паслугу, ніколі пра чалавека
verification-confirm = Пацвердзіць запіс
verification-confirm-hint = Скажыце, што ў ім усё па-ранейшаму правільна. Інакш пасля гэтай даты ён будзе паказаны як састарэлы.
verification-until-day = Да
verification-attest = Пацвердзіць тое, што вы ўбачылі
verification-attest-hint = Тое, што вы тут падпішаце, атрымаюць усе ўдзельнікі пад імем вашай арганізацыі. Кажыце толькі тое, што бачылі самі.
verification-method = Як правяралі
verification-any-method = Як ім зручна
verification-observed = Калі
verification-quality = Ацэнкі ад 0 (дрэнна) да 4 (добра)
verification-level = Хто вы для гэтай паслугі
verification-conflict = Што вас з ёй звязвае
verification-conflict-hint = Гэты адказ абавязковы. Той, хто працуе з паслугай разам або плаціць за яе, можа правяраць, але незалежным не лічыцца.
verification-conflict-words = Падрабязней
verification-answers-request = Гэта адказ на просьбу
verification-offers = Прапануе: { $what }
verification-dispute = Запярэчыць
verification-dispute-hint = Паслуга адразу будзе паказана як спрэчная, з імем вашай арганізацыі.
verification-reason = Што не так
verification-against = Супраць чаго пярэчанне
verification-the-record = сам запіс
verification-which = Якія пункты
verification-request = Папрасіць праверыць
verification-whom = Каго
verification-by = да
verification-done-attest = Падпісана. Гэта ідзе ўсім удзельнікам.
verification-done-revoke = Адклікана.
verification-done-dispute = Пярэчанне ідзе ўсім удзельнікам.
verification-done-answer = Адказ ідзе ўсім удзельнікам.
verification-done-request = Просьба ідзе ўсім удзельнікам.
verification-done-take = Адзначана для ўсіх удзельнікаў.
verification-done-confirm = Пацверджана.

verdict-verified = Праверана
verdict-peer-checked = Праверана калегамі
verdict-self-declared = Са слоў арганізацыі
verdict-stale = Састарэла
verdict-disputed = Спрэчнае
verdict-refuted = Абвергнута
verdict-is-verified = { $who }: праверана незалежна ад арганізацыі «{ $publisher }», апошні раз на справе (наведваннем, пробным зваротам або паведамленнем) { $when }; ніхто не пярэчыць.
verdict-is-peer-checked = { $who }: праверана. Каб паслуга лічылася праверанай цалкам, трэба незалежных арганізацый: { $needed }, адна з іх – нядаўна і на справе.
verdict-is-tied = Правяраў той, хто працуе разам з гэтай паслугай. Незалежна не правяраў ніхто.
verdict-is-self-declared = Так кажа толькі арганізацыя «{ $publisher }». Незалежна не правяраў ніхто.
verdict-is-unconfirmed = Арганізацыя «{ $publisher }» ручалася за запіс да { $until } і з таго часу яго не пацвердзіла.
verdict-is-run-out = Тое, што ўбачылі іншыя, састарэла. Патрэбна новая праверка.
verdict-is-disputed = { $disputing }: ёсць пярэчанне. Перш чым накіраваць туды чалавека, спытайце.
verdict-is-refuted = Нехта праверыў і ўбачыў, што гэта не так: { $items }.

method-site-visit = наведванне
method-mystery-client = наведванне пад выглядам кліента
method-test-message = пробнае паведамленне
method-call = званок
method-documents = па дакументах
method-desk = па адкрытых звестках
level-independent = Мы з ёй ніяк не звязаны
level-peer = Мы робім тое самае
level-self = Гэта наша паслуга
level-client-feedback = Перадаём, што кажуць кліенты
conflict-none = Нічога не звязвае
conflict-same-country = Працуем у той жа краіне
conflict-partner = Працуем разам
conflict-funder = Плацім за яе, або яна плаціць нам
quality-access = Трапіць туды
quality-dignity = Годнасць, без стыгмы
quality-confidentiality = Канфідэнцыяльнасць
quality-waiting = Чаканне
quality-competence = Кампетэнтнасць
finding-confirmed = Так і ёсць
finding-partial = Часткова
finding-refuted = Не так
finding-not-checked = Не правяралі
worth-counts = лічыцца
worth-tied = звязаны з паслугай
worth-refutes = убачылі іншае
worth-own = са слоў самой арганізацыі
worth-same-voice = не з’яўляюцца незалежнымі ад арганізацыі, якая апублікавала
worth-repeated = той жа голас, што і іншы
worth-changed = з таго часу змянілася
worth-superseded = ёсць пазнейшая праверка
worth-revoked = адклікана
worth-expired = тэрмін выйшаў
worth-not-yet = яшчэ не пачалося
worth-not-member = больш не ўдзельнік
dispute-closed = Закрыта або ніколі не працавала
dispute-wrong = Нешта пазначана няправільна
dispute-unsafe = Людзям там небяспечна
dispute-discriminates = Людзям адмаўляюць або прыніжаюць іх
dispute-not-independent = Той, хто правяраў, не з’яўляецца незалежным
dispute-other = Іншае
dispute-open = адкрыта
dispute-over = закрыта
dispute-answer-corrected = Гэта праўда, і мы выправілі
dispute-answer-rejected = Гэта не так
dispute-answer-settled = Пытанне вырашана
request-asks = { $who } просіць: { $whom }
request-anybody = хто можа
request-open = ніхто не ўзяўся
request-taken = узяліся: { $who }
request-done = зроблена

calendar-title = Тэрміны праверак
calendar-lead = Пярэчанні, на якія трэба адказаць, паслугі, якія трэба праверыць, і вашы запісы, якія трэба пацвердзіць.
calendar-empty = Цяпер нічога не трэба.
calendar-more = { $count ->
    [one] І яшчэ { $count }.
    [few] І яшчэ { $count }.
   *[many] І яшчэ { $count }.
}
calendar-without-date = { $count ->
    [one] { $count } ваш запіс не кажа, да якога дня ён правільны.
    [few] { $count } вашы запісы не кажуць, да якога дня яны правільныя.
   *[many] { $count } вашых запісаў не кажуць, да якога дня яны правільныя.
}
task-answer-dispute = Адказаць на пярэчанне
task-look = Праверыць
task-confirm = Пацвердзіць свой запіс
task-look-again = Праверыць зноў
task-take-on = Можна ўзяць на сябе
reminder-verifications = { $count ->
    [one] Настаў час для { $count } праверкі
    [few] Настаў час для { $count } праверак
   *[many] Настаў час для { $count } праверак
}
