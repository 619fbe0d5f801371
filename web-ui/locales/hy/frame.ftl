# Մեքենայական սևագիր․ պետք է ստուգի հայերենի կրողը։ (Machine draft, to be reviewed by a native speaker.)
# Բոլոր էջերի շրջանակը, մուտքը, այսօր, գործընկերներ, ծրագրի մասին։ Կարճ, ջերմ, պարզ։ Թվից հետո գոյականը եզակի է, ուստի ձևերը նույնն են։
product = Marshrut

nav-label = Էջեր
nav-today = Այսօր
nav-referrals = Ուղղոր­դումներ
nav-services = Ծառայու­թյուններ
nav-partners = Գործըն­կերներ
nav-about = Ծրագրի մասին
nav-waiting = մեզ են սպասում

frame-skip = Անցնել բովանդակությանը
frame-language = Լեզու
frame-lock = Կողպել
frame-signed-in = Մուտք եք գործել՝ { $organisation }
frame-connected = { $count ->
    [one] Կապի մեջ է { $connected } գործընկեր { $count }-ից
   *[other] Կապի մեջ է { $connected } գործընկեր { $count }-ից
}
frame-no-partners = Գործընկերներ դեռ չկան
frame-synced = թարմացվել է { $when }
frame-never-synced = դեռ չի թարմացվել
frame-unsent = { $count ->
    [one] դեռ հասցված չէ՝ { $count }
   *[other] դեռ հասցված չէ՝ { $count }
}
frame-recovering = Այս հանգույցը գործընկերներից հետ է ստանում իր գրառումները։ Կարդալ կարող եք, իսկ ուղարկել՝ երբ այն ավարտի։
frame-unsaved = Այստեղ գրածը դեռ պահպանված չէ։
frame-copied = Պատճենված է

sign-in-title = Մուտք
sign-in-lead = Մուտքագրեք ձեր կազմակերպության հանգույցի անցաբառը։
sign-in-locked = Կողպված է։ Շարունակելու համար մուտքագրեք անցաբառը։
sign-in-locked-node = Հանգույցը կողպված է։ Այն կբացվի ձեր անցաբառով և միայն դրանից հետո կկապվի գործընկերների հետ։
sign-in-passphrase = Անցաբառ
sign-in-passphrase-hint = Այն մնում է այս համակարգչում։
sign-in-button = Մտնել
sign-in-wrong = Անցաբառը ճիշտ չէ։ Ստուգեք ստեղնաշարի լեզուն ու Caps Lock-ը և նորից փորձեք։
sign-in-slow = { $count ->
    [one] Չափից շատ փորձեր եղան։ Սպասեք { $count } վայրկյան և նորից փորձեք։
   *[other] Չափից շատ փորձեր եղան։ Սպասեք { $count } վայրկյան և նորից փորձեք։
}
sign-in-no-cookie = Անցաբառը ճիշտ է, բայց դիտարկիչն այս հասցեում մուտքը չպահեց։ Բացեք { $address }

form-problems = Խնդրում ենք նայել այստեղ
form-error = Խնդիր՝
form-choose = Ընտրեք
form-optional = (ըստ ցանկության)
pager-label = Ցանկի էջերը
pager-before = Նախորդ
pager-after = Հաջորդ
pager-page = Էջ { $page } / { $last }
yes = Այո
no = Ոչ

today-title = Ինչ է ձեզ սպասում այսօր
tile-new = Նոր ուղղորդումներ
tile-waiting = Սպասում են մեր պատասխանին
tile-undecided = Ուղարկված, դեռ որոշում չկա
tile-unsent = Դեռ հասցված չեն
today-ours = Մեզ են սպասում
today-ours-empty = Ոչ ոք չի սպասում ձեր պատասխանին։ Լավ է։
today-theirs = Սպասում ենք գործընկերներին
today-theirs-empty = Գործընկերներն ամեն ինչի պատասխանել են։
today-more = { $count ->
    [one] ևս { $count }
   *[other] ևս { $count }
}
today-drafts = { $count ->
    [one] { $count } սևագիր սպասում է, որ ավարտեք
   *[other] { $count } սևագիր սպասում է, որ ավարտեք
}
today-find = Գտնել ծառայություն
today-services = { $count ->
    [one] Այս համակարգչում կա ցանցի { $count } ծառայություն․ որոնումն աշխատում է նաև առանց ինտերնետի։
   *[other] Այս համակարգչում կա ցանցի { $count } ծառայություն․ որոնումն աշխատում է նաև առանց ինտերնետի։
}

partners-title = Գործընկերներ
partners-found = { $count ->
    [0] Գործընկերներ դեռ չկան
    [one] { $count } գործընկեր և մենք
   *[other] { $count } գործընկեր և մենք
}
partners-meeting-points = Հանդիպման կետեր
partners-meeting-points-hint = Օգնում են գործընկերների համակարգիչներին գտնել իրար։ Ոչինչ կարդալ չեն կարող։
partners-fork = «{ $partner }» կազմակերպության գրառումները հակասում են իրար։ Քանի դեռ սա պարզված չէ, նրա նոր գրառումներին վստահել չի կարելի։ Զանգահարեք նրանց։
partner-us = Սա մենք ենք
partner-connected = Կապի մեջ է
partner-away = Կապի մեջ չէ
partner-seen = վերջին անգամ՝ { $when }
partner-never-seen = դեռ կապի չի դուրս եկել
partner-services = { $count ->
    [one] { $count } ծառայություն
   *[other] { $count } ծառայություն
}
partner-mailbox = Պահում է ուրիշների հաղորդագրությունները
partner-mailbox-full = Փոստարկղը լի է
partner-mailbox-lost = { $count ->
    [one] Նրա փոստարկղը կորցրել է { $count } հաղորդագրություն
   *[other] Նրա փոստարկղը կորցրել է { $count } հաղորդագրություն
}
partner-stale-key = Հին բանալի ({ $when })․ խնդրեք, որ բացեն իրենց հանգույցը
partner-unsent = { $count ->
    [one] նրան է սպասում { $count } հաղորդագրություն
   *[other] նրան է սպասում { $count } հաղորդագրություն
}
invite-title = Հրավիրել գործընկեր
invite-lead = Դուք կստանաք տեքստ, որը պետք է փոխանցեք։ Ում ձեռքում այն լինի, նա կարող է ձեր անունից միանալ ցանցին։ Ուստի տվեք միայն նրան, ում ճանաչում եք, և վստահելի ճանապարհով։
invite-note = Ո՞ւմ համար է
invite-note-hint = Նշում ձեզ համար։ Այն չի ուղարկվում։
invite-kind = Ո՞ւմ եք հրավիրում
invite-member = Կազմակերպություն
invite-bootstrap = Հանդիպման կետ
invite-bootstrap-hint = Սերվեր, որն օգնում է գործընկերներին գտնել իրար և ոչինչ կարդալ չի կարող։
invite-button = Ստեղծել հրավեր
invitation-title = Ձեր հրավերը
invitation-lead = Պատճենեք այս տեքստը և փոխանցեք։ Այն ցույց է տրվում միայն հիմա։
invitation-care = Ում ձեռքում այս տեքստը լինի, նա կարող է միանալ։ Գործում է մինչև { $when }։
invitation-text = Հրավեր
invitation-copy = Պատճենել
invitation-done = Պատրաստ է
invitation-how = Գործընկերն իր համակարգչում գործարկում է «marshrut network join» հրամանը և տեղադրում այս տեքստը։

about-title = Marshrut ծրագրի մասին
about-what = Marshrut-ը միավորում է միգրանտներին օգնող կազմակերպությունները։ Ամեն մեկն իր տվյալները պահում է իր համակարգչում։ Այստեղ դուք գտնում եք գործընկերների ծառայությունները և անձին, նրա համաձայնությամբ, ուղղորդում եք այնտեղ, որ ճանապարհին ոչ ոք չկորչի։
about-details = Այս հանգույցը
about-version = Տարբերակ
about-organisation = Կազմակերպություն
about-network = Ցանց
about-addresses = Գործընկերները մեզ գտնում են այստեղ
about-page = Այս էջերի հասցեն
about-none = չկա
about-protects = Ինչն է պաշտպանված
about-protects-1 = Ուղղորդումը կարող եք կարդալ միայն դուք և այն կազմակերպությունը, որին այն ուղարկված է։ Ամբողջ ճանապարհին այն գաղտնագրված է։
about-protects-2 = Այս սկավառակի վրա ամեն ինչ գաղտնագրված է անցաբառով։ Անջատված կամ կողպված համակարգիչը ոչինչ չի ասի։
about-protects-3 = Ամեն ծառայություն ցույց է տրվում այնպես, ինչպես ստորագրել է հրապարակողը․ ճանապարհին ոչ ոք այն փոխել չի կարող։
about-not = Ինչը պաշտպանված չէ
about-not-1 = Համակարգիչը, որը ձեր աշխատանքի ժամանակ ուրիշն է կառավարում։
about-not-2 = Այն, ինչ էկրանին է, դրա լուսանկարները և թուղթը։
about-not-3 = Այն, որ ձեր համակարգիչը կապվում է գործընկերների համակարգիչների հետ, և երբ։
about-not-4 = Այն, թե ինչ կանի ստացող կազմակերպությունն իր կարդացածի հետ։
about-licence = Լիցենզիա և աղբյուրներ
about-licence-text = Ազատ ծրագիր՝ GNU Affero General Public License-ի 3-րդ կամ ավելի նոր տարբերակով։ Կարող եք այն օգտագործել, ուսումնասիրել, տարածել և փոխել։
about-sources = Երկրների և լեզուների անունները՝ Unicode CLDR (Unicode License v3)։ Առանցքային խմբերի կոդերը՝ WHO SMART Guidelines HIV։ Քարտեզի քաղաքները և դրանց անունները՝ GeoNames (geonames.org, CC BY 4.0), մեր ընտրությամբ և կլորացմամբ։ Երկրների ուրվագծերը՝ Natural Earth (հանրային սեփականություն), Միավորված ազգերի կազմակերպության ճանաչած սահմաններով։

# Ամսաթվեր։ $month-ը ստորև month-1 … month-12-ից մեկն է։
date-day = { $day } { $month } { $year }
date-day-time = { $day } { $month } { $year }, { $time }
date-day-time-this-year = { $day } { $month }, { $time }
date-unknown = ամսաթիվն անհայտ է
month-1 = հունվարի
month-2 = փետրվարի
month-3 = մարտի
month-4 = ապրիլի
month-5 = մայիսի
month-6 = հունիսի
month-7 = հուլիսի
month-8 = օգոստոսի
month-9 = սեպտեմբերի
month-10 = հոկտեմբերի
month-11 = նոյեմբերի
month-12 = դեկտեմբերի
day-1 = երկ
day-2 = երք
day-3 = չրք
day-4 = հնգ
day-5 = ուր
day-6 = շբթ
day-7 = կիր
time-now = հենց նոր
time-ago-minutes = { $count ->
    [one] { $count } րոպե առաջ
   *[other] { $count } րոպե առաջ
}
time-ago-hours = { $count ->
    [one] { $count } ժամ առաջ
   *[other] { $count } ժամ առաջ
}
time-ago-days = { $count ->
    [one] { $count } օր առաջ
   *[other] { $count } օր առաջ
}
time-ahead-minutes = { $count ->
    [one] { $count } րոպեից
   *[other] { $count } րոպեից
}
time-ahead-hours = { $count ->
    [one] { $count } ժամից
   *[other] { $count } ժամից
}
time-ahead-days = { $count ->
    [one] { $count } օրից
   *[other] { $count } օրից
}
# Առջևում մնացած ժամկետը՝ «Որոշել»-ից հետո։
time-due-minutes = { $count ->
    [one] մնաց { $count } րոպե
   *[other] մնաց { $count } րոպե
}
time-due-hours = { $count ->
    [one] մնաց { $count } ժամ
   *[other] մնաց { $count } ժամ
}
time-due-days = { $count ->
    [one] մնաց { $count } օր
   *[other] մնաց { $count } օր
}
# Անցած ժամկետը։
time-overdue-minutes = { $count ->
    [one] ուշացել է { $count } րոպեով
   *[other] ուշացել է { $count } րոպեով
}
time-overdue-hours = { $count ->
    [one] ուշացել է { $count } ժամով
   *[other] ուշացել է { $count } ժամով
}
time-overdue-days = { $count ->
    [one] ուշացել է { $count } օրով
   *[other] ուշացել է { $count } օրով
}
