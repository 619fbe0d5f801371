# Մեքենայական սևագիր․ պետք է ստուգի հայերենի կրողը։ (Machine draft, to be reviewed by a native speaker.)
# Կազմակերպության մարդիկ այս հանգույցում՝ ով է մտնում, ով ինչ կարող է անել, ինչ է արվել։
# role-caseworker-ը writing.ftl-ում է, problem-code-misspelt-ը՝ start.ftl-ում։
nav-staff = Աշխատակիցներ
nav-audit = Գործողությունների մատյան
nav-account = Իմ հաշիվը
frame-signed-in-person = { $name }, { $organisation }

role-caseworker-hint = Գրում է ուղղորդումներ և պատասխանում դրանց։
role-administrator = Ադմինիստրատոր
role-administrator-hint = Հոգում է ծառայությունների, մարդկանց, բանալիների և պահուստային պատճենների մասին, կարդում է գործողությունների մատյանը։
role-verifier = Ստուգող
role-verifier-hint = Ստուգում է ծառայությունները և ասում, թե ինչ է տեսել։
role-coordinator = Համակարգող
role-coordinator-hint = Խոսում է ձեր կազմակերպության անունից ցանցում՝ հրավիրում է, առաջարկում, քվեարկում։

staff-title = Աշխատակիցներ
staff-people = Ովքեր են աշխատում այստեղ
staff-you = (դուք)
staff-active = մուտք ունի
staff-invited = հրավիրված է
staff-closed = մուտք չունի
staff-second-factor = մուտքի երկրորդ քայլ
staff-last-seen = վերջին մուտքը՝ { $when }
staff-never-seen = դեռ չի մտել
staff-invited-until = կոդը գործում է մինչև { $when }
staff-free = { $count ->
    [0] Այլևս տեղ չկա։ Հեռացրեք նրան, ով այստեղ այլևս չի աշխատում։
    [one] Կարող եք հրավիրել ևս { $count } մարդու։
   *[other] Կարող եք հրավիրել ևս { $count } մարդու։
}
staff-change = Փոխել՝ { $name }
staff-roles = Ինչ է այս մարդն անում այստեղ
staff-save-roles = Պահպանել դերերը
staff-reset = Հանել մուտքի երկրորդ քայլը
staff-reset-hint = Նրա համար, ով կորցրել է հեռախոսը։ Նա կմտնի միայն անցաբառով և կկարողանա երկրորդ քայլը նորից կարգավորել։
staff-remove = Հեռացնել՝ { $name }
staff-invite = Հրավիրել աշխատակից
staff-name = Անուն
staff-name-hint = Այն տեսնում են միայն այս հանգույցի աշխատակիցները, գործընկերները՝ երբեք։
staff-invite-button = Ստեղծել կոդ
staff-auto-lock = Ինքնաշխատ կողպում
staff-auto-lock-minutes = Քանի րոպե չօգտագործելուց հետո
staff-auto-lock-hint = 2-ից 60։ Սևագրերը պահպանվում են։
staff-auto-lock-button = Պահպանել
staff-lock = Կողպել այս հանգույցը
staff-lock-hint = Բոլորի աշխատաշրջաններն ավարտվում են։ Հանգույցը մոռանում է իր բանալիները և ոչինչ չի ստանում, մինչև որևէ մեկը մտնի։
staff-lock-button = Կողպել հանգույցը հիմա
staff-done-roles = Դերերը պահպանված են և արդեն գործում են։
staff-done-factor = Մուտքի երկրորդ քայլը հանված է։
staff-done-settings = Պահպանված է։
confirm-passphrase = Ձեր անցաբառը
confirm-passphrase-hint = Որպեսզի համոզվենք, որ դա դուք եք։

staff-invited-title = Կոդ աշխատակցի համար
staff-invited-lead = Այս կոդն ինքներդ տվեք նրան՝ { $name }։ Այն ցույց է տրվում միայն հիմա։
staff-invited-open = Այս համակարգչում բացել { $address }
staff-invited-type = Մուտքագրել կոդը։
staff-invited-choose = Ընտրել անցաբառ, որն ուրիշ ոչ ոք չգիտի։
staff-invited-care = Կոդը գործում է մեկ անգամ, մինչև { $when }։
staff-remove-title = Հեռացնե՞լ աշխատակցին՝ { $name }
staff-remove-lead = { $name }՝ աշխատաշրջաններն անմիջապես կավարտվեն, և անցաբառն այլևս ոչինչ չի բացի։ Այդ պահից ամեն ինչ պահպանվում է նոր բանալիով։
staff-remove-honest = Այն, ինչ այս մարդը մինչև հիմա կարող էր կարդալ, գուցե պատճենվել է, և ոչ մի ծրագիր դա հետ չի բերի։ Եթե դա ձեզ մտահոգում է, փոխարինեք նաև կազմակերպության բանալիները։
staff-remove-button = Հեռացնել
staff-remove-no = Թողնել
staff-removed-title = Հեռացված է
staff-removed-out = { $name }՝ աշխատաշրջաններն ավարտված են, այլևս մտնել չի կարող։
staff-removed-rekeyed = Այս պահից ամեն ինչ պահպանվում է նոր բանալիով։
staff-removed-same-key = Բանալին մնում է նույնը․ այն այնքան հաճախ է փոխարինվել, որ նորի համար տեղ չկա։
staff-removed-again = Նորից հրավիրեք՝ { $names }։ Նրանք ծրագրի թարմացումից հետո չեն մտել։
staff-removed-code = Վերականգնման հին կոդն այլևս ոչինչ չի բացում։ Գրի առեք նորը․ այն ցույց է տրվում միայն հիմա՝

join-link = Ես այստեղ նոր եմ և կոդ ունեմ
join-title = Միացեք ձեր թիմին
join-lead = Ադմինիստրատորը ձեզ կոդ է տվել։ Դրա օգնությամբ ընտրեք ձեր սեփական անցաբառը։
join-code = Կոդ
join-code-hint = Ինը խումբ, ամեն մեկում՝ չորս տառ կամ թվանշան։
join-button = Սկսել
passphrase-old = Ներկայիս անցաբառը
passphrase-new = Նոր անցաբառ
passphrase-new-hint = Առնվազն տասը նշան․ չորս-հինգ պատահական բառը հուսալի է և հեշտ է հիշել։ Ոչ ոք չի կարող այն ձեզ հուշել։
passphrase-again = Նույնը ևս մեկ անգամ

code-title = Եվս մեկ քայլ
code-lead = Մտնելու համար պետք է կոդ ձեր հեռախոսից։
code-label = Կոդ
code-hint = Վեց թվանշան, որ հիմա ցույց է տալիս նույնականացման հավելվածը, կամ ձեր պահուստային կոդերից մեկը։
code-wrong = Կոդը սխալ է կամ արդեն օգտագործվել է։ Սպասեք հաջորդին։

account-title = Իմ հաշիվը
account-roles = Ձեր դերերը՝ { $roles }
account-name = Ձեր անունը
account-name-hint = Այն տեսնում են միայն այս հանգույցի աշխատակիցները, գործընկերները՝ երբեք։
account-name-button = Պահպանել անունը
account-passphrase = Նոր անցաբառ
account-passphrase-button = Փոխել անցաբառը
account-backup-left = { $count ->
    [0] Պահուստային կոդեր չեն մնացել։ Նորերն ստանալու համար երկրորդ քայլն անջատեք և նորից միացրեք։
    [one] Մնացել է { $count } պահուստային կոդ։
   *[other] Մնացել է { $count } պահուստային կոդ։
}
account-done-name = Պահպանված է։
account-done-passphrase = Անցաբառը փոխված է։ Ձեր մյուս աշխատաշրջաններն ավարտված են։
account-done-factor = Մուտքի երկրորդ քայլն անջատված է։
account-done-session = Ավարտված է։
sessions-title = Որտեղ եք մտել
sessions-title-all = Ովքեր են մտել
session-begun = սկիզբը՝ { $when }
session-used = վերջին գործողությունը՝ { $when }
session-this = սա
session-end = Ավարտել
sessions-end = Ավարտել իմ մյուս աշխատաշրջանները
factor-title = Մուտքի երկրորդ քայլ
factor-on = միացված է
factor-lead = Կոդ հեռախոսից՝ անցաբառի հետ միասին․ ով էլ տեսնի, թե ինչպես եք մուտքագրում անցաբառը, միայն դրանով չի կարողանա մտնել։ Պետք է նույնականացման հավելված․ այն աշխատում է առանց ինտերնետի։
factor-button = Կարգավորել
factor-off-button = Անջատել
factor-scan = Սկանավորեք սա ձեր նույնականացման հավելվածով։
factor-qr = QR կոդ նույնականացման հավելվածի համար
factor-type = Կամ այնտեղ մուտքագրեք այս բանալին՝
factor-code-hint = Վեց թվանշան, որ հավելվածը ցույց է տալիս հիմա։
factor-confirm-button = Միացնել
factor-codes-title = Պահուստային կոդեր
factor-codes-lead = Հենց հիմա գրի առեք այս կոդերը թղթի վրա․ դրանք ցույց են տրվում միայն այս մեկ անգամ։ Ամեն մեկը գործում է մեկ անգամ, եթե հեռախոսը կորել է։
factor-codes-done = Կոդերը գրի եմ առել

audit-title = Գործողությունների մատյան
audit-lead = Ով ինչ է արել և երբ։ Ուղղորդումների բովանդակությունն այստեղ երբեք չկա։
audit-check = Ստուգել, որ ոչինչ չի պակասում
audit-whole = ամբողջական է
audit-cut = վերջը պակասում է
audit-broken = փոխված է
audit-whole-words = { $count ->
    [one] { $count } գրառում․ ոչինչ չի հանվել և չի փոխվել։
   *[other] { $count } գրառում․ ոչինչ չի հանվել և չի փոխվել։
}
audit-cut-words = Վերջը պակասում է․ { $count } գրառումից մնացել է { $good }։ Գուցե ինչ-որ մեկը բան է թաքցրել։ Ասեք նրան, ով հոգ է տանում հանգույցի մասին։
audit-broken-words = Առաջին { $good } գրառումից հետո շարքը խախտված է (ընդամենը՝ { $count })։ Գուցե ինչ-որ մեկը բան է թաքցրել։ Ասեք նրան, ով հոգ է տանում հանգույցի մասին։
audit-head = Գրի առեք սա, որ հետո համեմատեք՝
audit-who = Ով
audit-what = Ինչ
audit-when = Երբ
audit-number = №
audit-object = Ինչի մասին (id)
audit-object-short = Ինչի մասին
audit-anybody = Բոլորը
audit-anything = Ամեն ինչ
audit-filter = Ցույց տալ
audit-nobody = անհայտ է
audit-command-line = հրամանային տող
audit-found = { $count ->
    [0] Ոչինչ չի գտնվել
    [one] { $count } գրառում
   *[other] { $count } գրառում
}
audit-action-signed-in = Մուտք
audit-action-sign-in-failed = Մուտքի անհաջող փորձ
audit-action-signed-out = Ելք
audit-action-referral-viewed = Ուղղորդման դիտում
audit-action-referral-changed = Ուղղորդման փոփոխություն
audit-action-attachment-saved = Ֆայլի պահպանում
audit-action-exported = Արտահանում
audit-action-erased = Շահառուի տվյալների ջնջում
audit-action-service-changed = Ծառայության փոփոխություն
audit-action-network-changed = Գործողություն ցանցում
audit-action-backed-up = Պահուստային պատճեն
audit-action-colleague-invited = Աշխատակցի հրավիրում
audit-action-colleague-joined = Միացում հրավերով
audit-action-colleague-removed = Աշխատակցի հեռացում
audit-action-roles-changed = Դերերի կամ անվան փոփոխություն
audit-action-sign-in-changed = Մուտքի եղանակի փոփոխություն
audit-action-node-changed = Հանգույցի կողպում կամ կարգավորում
audit-action-shortened = Ամենահին գրառումների հեռացում

problem-account-needs-caseworker = Սա քեյս-մենեջերների համար է։
problem-account-needs-administrator = Սա ադմինիստրատորների համար է։
problem-account-needs-verifier = Սա ստուգողների համար է։
problem-account-needs-coordinator = Սա համակարգողների համար է։
problem-account-who-helps = Դերը ձեզ կարող են տալ այս մարդիկ՝ { $names }
problem-account-none = Այս անցաբառով հաշիվ չկա։ Ադմինիստրատորից հրավեր խնդրեք։
problem-account-last-administrator = Սա միակ ադմինիստրատորն է, ով կարող է մտնել։ Նախ նշանակեք մեկ ուրիշին։
problem-account-oneself = Ոչ ոք չի կարող ինքն իրեն հեռացնել։ Խնդրեք այլ ադմինիստրատորի։
problem-account-full = Այլևս տեղ չկա։ Հեռացրեք նրան, ով այստեղ այլևս չի աշխատում։
problem-account-wrong-code = Այս կոդը ոչինչ չի բացում։ Գուցե այն օգտագործվել կամ չեղարկվել է․ խնդրեք նորը։
problem-account-invitation-expired = Կոդի ժամկետն անցել է։ Խնդրեք նորը։
problem-account-second-factor-on = Մուտքի երկրորդ քայլն արդեն կա։ Նախ անջատեք այն։
problem-account-command-line = Հրամանային տողը սեփական հաշիվ չունի։
problem-account-unwritten = Հաշիվների ֆայլը հնարավոր չէ կարդալ կամ գրել։ «marshrut doctor»-ը կասի, թե ինչ է պատահել սկավառակին։
problem-audit-unwritten = Գործողությունների մատյանը հնարավոր չէ գրել, ուստի ոչինչ չի արվել։ «marshrut doctor»-ը կասի, թե ինչ է պատահել սկավառակին։
problem-session-wrong-code = Կոդը սխալ է կամ արդեն օգտագործվել է։ Սպասեք հաջորդին։
problem-name-length = Անունը պետք է ունենա 1-ից 80 նշան։
problem-name-taken = Այստեղ այդ անունն արդեն կա։ Մի բան ավելացրեք, որ երկուսին հնարավոր լինի տարբերել։
problem-roles-missing = Ընտրեք առնվազն մեկ դեր։
problem-passphrase-short = Անցաբառը շատ կարճ է․ պետք է առնվազն տասը նշան։
problem-passphrase-length = Մուտքագրեք անցաբառ։
problem-passphrase-unusable = Այս անցաբառն այստեղ օգտագործել չի կարելի։ Ընտրեք ուրիշը։
problem-passphrase-differs = Երկու անցաբառերը չեն համընկնում։
problem-auto-lock-minutes-range = Ընտրեք 2-ից 60 րոպե։
