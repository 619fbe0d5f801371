# Машинна чернетка: має бути перевірена носієм мови. (Machine draft, to be reviewed by a native speaker.)
# Перевірка послуг і списки: що стоїть поруч із підтвердженням, запереченням чи проханням, і файли, які можна зберегти.
attesting-ties = Їхніми власними словами: { $level }. { $tie }
attesting-grade = { $what }: { $grade } із { $best }
attesting-respondents = { $count ->
    [one] Опитано { $count } клієнта
    [few] Опитано { $count } клієнтів
   *[many] Опитано { $count } клієнтів
}
attesting-evidence = Відбитки (SHA-256) того, що це доводить
attesting-against = Проти чого: { $what }
attesting-answered = { $who } відповідає: { $answer }
attesting-settled = { $who } вважає питання вирішеним
attesting-lapses = Відповідь є. Якщо ніхто не позначить, що питання вирішено, заперечення закриється само { $when }.
attesting-how = Як подивитися: { $how }
attesting-until = До якого дня це рахується
attesting-until-hint = Якщо лишити порожнім, рахується протягом року. Щонайбільше два роки.
attesting-respondents-ask = Скількох клієнтів ви опитали
attesting-respondents-hint = Лише якщо ви передаєте сказане клієнтами: якщо їх менше п’яти, сказане не передається, щоб нікого не можна було впізнати.
attesting-evidence-file = Файл, який це доводить
attesting-evidence-hint = Світлина, прейскурант. Файл не надсилається і тут не зберігається: підписується лише його відбиток, щоб ви могли згодом показати, що це був саме цей файл.
attesting-outdated = Це застаріло
attesting-ours = Що ви підтвердили
attesting-ours-look = { $publisher } · перевірено { $when }, рахується до { $until }
attesting-asked = Що ви просили перевірити
attesting-asked-whom = { $publisher } · кого просили: { $whom }, до { $when }
attesting-file = Доказ, який можна взяти з собою
attesting-file-hint = Один файл: запис, усе, що про нього сказано, і всі підписи. Той, кому ви його дасте, перевірить його без мережі командою «marshrut verify» з іменем файлу.
attesting-file-save = Зберегти доказ
attesting-file-vc = Зберегти для інших програм (Verifiable Credential)
attesting-file-cose = Те саме у форматі COSE
attesting-download = Зберегти як файл
attesting-download-public = Лише те, що відкрито для всіх, без сказаного про безпеку.
attesting-download-hsds = Для інших довідників (HSDS 3.1)
attesting-download-geojson = Для карт (GeoJSON)
attesting-download-csv = Для таблиць (CSV)
attesting-nothing-twice = Схоже, жодної з ваших послуг не публікує інший учасник.
verification-done-incomplete = Нічого не надіслано: не вказано те, що вказати обов’язково. Будь ласка, заповніть форму ще раз.
task-settle-dispute = На ваше заперечення відповіли: питання вирішено?
