# Машынны чарнавік: павінен быць правераны носьбітам мовы. (Machine draft, to be reviewed by a native speaker.)
# Праверка паслуг і спісы: што стаіць побач з пацверджаннем, пярэчаннем або просьбай, і файлы, якія можна захаваць.
attesting-ties = Іх уласнымі словамі: { $level }. { $tie }
attesting-grade = { $what }: { $grade } з { $best }
attesting-respondents = { $count ->
    [one] Апытаны { $count } кліент
    [few] Апытаны { $count } кліенты
   *[many] Апытана { $count } кліентаў
}
attesting-evidence = Адбіткі (SHA-256) таго, што гэта даказвае
attesting-against = Супраць чаго: { $what }
attesting-answered = { $who } адказвае: { $answer }
attesting-settled = { $who } лічыць пытанне вырашаным
attesting-lapses = Адказ ёсць. Калі ніхто не адзначыць, што пытанне вырашана, пярэчанне закрыецца само { $when }.
attesting-how = Як паглядзець: { $how }
attesting-until = Да якога дня гэта лічыцца
attesting-until-hint = Калі пакінуць пустым, лічыцца на працягу года. Не больш за два гады.
attesting-respondents-ask = Колькі кліентаў вы апыталі
attesting-respondents-hint = Толькі калі вы перадаяце сказанае кліентамі: калі іх менш за пяць, сказанае не перадаецца, каб нікога нельга было пазнаць.
attesting-evidence-file = Файл, які гэта даказвае
attesting-evidence-hint = Фотаздымак, прэйскурант. Файл не адпраўляецца і тут не захоўваецца: падпісваецца толькі яго адбітак, каб вы маглі потым паказаць, што гэта быў менавіта гэты файл.
attesting-outdated = Гэта састарэла
attesting-ours = Што вы пацвердзілі
attesting-ours-look = { $publisher } · праверана { $when }, лічыцца да { $until }
attesting-asked = Што вы прасілі праверыць
attesting-asked-whom = { $publisher } · каго прасілі: { $whom }, да { $when }
attesting-file = Доказ, які можна ўзяць з сабой
attesting-file-hint = Адзін файл: запіс, усё, што пра яго сказана, і ўсе подпісы. Той, каму вы яго дасце, праверыць яго без сеткі камандай «marshrut verify» з імем файла.
attesting-file-save = Захаваць доказ
attesting-file-vc = Захаваць для іншых праграм (Verifiable Credential)
attesting-file-cose = Тое самае ў фармаце COSE
attesting-download = Захаваць файлам
attesting-download-public = Толькі тое, што адкрыта для ўсіх, без сказанага пра бяспеку.
attesting-download-hsds = Для іншых даведнікаў (HSDS 3.1)
attesting-download-geojson = Для карт (GeoJSON)
attesting-download-csv = Для табліц (CSV)
attesting-nothing-twice = Здаецца, ніводнай з вашых паслуг не публікуе іншы ўдзельнік.
verification-done-incomplete = Нічога не адпраўлена: не пазначана тое, што пазначыць абавязкова. Калі ласка, запоўніце форму яшчэ раз.
task-settle-dispute = На ваша пярэчанне адказалі: пытанне вырашана?
