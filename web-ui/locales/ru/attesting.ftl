# Проверка услуг и списки: что стоит рядом с подтверждением, возражением или просьбой, и файлы, которые можно сохранить.
attesting-ties = По их собственным словам: { $level }. { $tie }
attesting-grade = { $what }: { $grade } из { $best }
attesting-respondents = { $count ->
    [one] Опрошен { $count } клиент
    [few] Опрошены { $count } клиента
   *[many] Опрошено { $count } клиентов
}
attesting-evidence = Отпечатки (SHA-256) того, что это доказывает
attesting-against = Против чего: { $what }
attesting-answered = { $who } отвечает: { $answer }
attesting-settled = { $who } считает вопрос решённым
attesting-lapses = Ответ получен. Если никто не отметит, что вопрос решён, возражение снимется само { $when }.
attesting-how = Как посмотреть: { $how }
attesting-until = До какого дня это считается
attesting-until-hint = Если не указать, считается год. Не больше двух лет.
attesting-respondents-ask = Сколько клиентов вы опросили
attesting-respondents-hint = Только если вы передаёте слова клиентов: если их меньше пяти, слова не передаются, чтобы никого нельзя было узнать.
attesting-evidence-file = Файл, который это доказывает
attesting-evidence-hint = Фотография, прейскурант. Файл не отправляется и здесь не хранится: подписывается только его отпечаток, чтобы потом можно было показать, что это тот самый файл.
attesting-outdated = Это устарело
attesting-ours = Что вы подтвердили
attesting-ours-look = { $publisher } · проверено { $when }, считается до { $until }
attesting-asked = Что вы просили проверить
attesting-asked-whom = { $publisher } · кого просили: { $whom }, до { $when }
attesting-file = Доказательство с собой
attesting-file-hint = Один файл: запись, всё, что о ней сказано, и все подписи. Тот, кому вы его дадите, проверит его без сети командой «marshrut verify» с именем файла.
attesting-file-save = Сохранить доказательство
attesting-file-vc = Сохранить для других программ (Verifiable Credential)
attesting-file-cose = То же в формате COSE
attesting-download = Сохранить файлом
attesting-download-public = Только то, что открыто для всех, без сведений о безопасности.
attesting-download-hsds = Для других справочников (HSDS 3.1)
attesting-download-geojson = Для карт (GeoJSON)
attesting-download-csv = Для таблиц (CSV)
attesting-nothing-twice = Похоже, ни одну из ваших услуг не публикует другой участник.
verification-done-incomplete = Ничего не отправлено: не указано то, что указать необходимо. Заполните форму ещё раз.
task-settle-dispute = На ваше возражение ответили: вопрос решён?
