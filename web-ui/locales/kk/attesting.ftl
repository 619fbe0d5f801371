# Машиналық аударма нұсқасы: оны қазақ тілін ана тілі ретінде білетін адам тексеруі керек. (Machine draft, to be reviewed by a native speaker.)
# Тексеру және қызметтер тізімдері: растаудың, даудың немесе өтініштің жанында не тұрады, сақталатын файлдар.
attesting-ties = Өз сөзімен: { $level }. { $tie }
attesting-grade = { $what }: { $grade } / { $best }
attesting-respondents = { $count ->
    [one] { $count } клиенттен сұралды
   *[other] { $count } клиенттен сұралды
}
attesting-evidence = Дәлелдің бақылау мәндері (SHA-256)
attesting-against = Неге қарсы: { $what }
attesting-answered = «{ $who }» ұйымының жауабы: { $answer }
attesting-settled = «{ $who }» ұйымы мәселе шешілді деп санайды
attesting-lapses = Жауап берілді. Ешкім шешілді деп белгілемесе, дау өздігінен аяқталады: { $when }.
attesting-how = Қалай қарау керек: { $how }
attesting-until = Қай күнге дейін есептеледі
attesting-until-hint = Бос қалдырсаңыз, бір жыл есептеледі. Ең көбі екі жыл.
attesting-respondents-ask = Қанша клиенттен сұрадыңыз
attesting-respondents-hint = Тек клиенттердің айтқанын жеткізсеңіз: олар бестен аз болса, ешкім танылып қалмауы үшін айтқаны берілмейді.
attesting-evidence-file = Мұны дәлелдейтін файл
attesting-evidence-hint = Фотосурет, баға тізімі. Файл жіберілмейді және мұнда сақталмайды: тек бақылау мәніне қол қойылады, сонда кейін дәл осы файл болғанын көрсете аласыз.
attesting-outdated = Бұл ескірген
attesting-ours = Сіз нені растадыңыз
attesting-ours-look = { $publisher } · қаралған күні: { $when }, мына күнге дейін есептеледі: { $until }
attesting-asked = Басқалардан нені қарауды сұрадыңыз
attesting-asked-whom = { $publisher } · кімнен сұралды: { $whom }, мерзімі: { $when }
attesting-file = Өзіңізбен алып жүретін дәлел
attesting-file-hint = Бір файлда: жазба, ол туралы айтылғанның бәрі және барлық қолтаңба. Сіз берген адам оны желісіз, «marshrut verify» командасымен және файл атауымен тексереді.
attesting-file-save = Дәлелді сақтау
attesting-file-vc = Басқа бағдарламалар үшін сақтау (Verifiable Credential)
attesting-file-cose = Дәл сол COSE түрінде
attesting-download = Файл етіп сақтау
attesting-download-public = Тек бәріне ашық мәлімет, қауіпсіздік туралы айтылғансыз.
attesting-download-hsds = Басқа анықтамалықтар үшін (HSDS 3.1)
attesting-download-geojson = Карталар үшін (GeoJSON)
attesting-download-csv = Кестелер үшін (CSV)
attesting-nothing-twice = Қызметтеріңізді басқа мүше жарияламайтын сияқты.
verification-done-incomplete = Ештеңе жіберілген жоқ: міндетті нәрсе көрсетілмей қалды. Пішінді қайта толтырыңыз.
task-settle-dispute = Дауыңызға жауап берілді: мәселе шешілді ме?
