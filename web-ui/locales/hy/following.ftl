# Մեքենայական սևագիր․ պետք է ստուգի հայերենի կրողը։ (Machine draft, to be reviewed by a native speaker.)
# Ինչ է հետևում ուղղորդմանը՝ ժամկետներ, նամակագրություն, այլ ծառայություն, աշխատակիցներ, ցուցանիշներ։
referrals-indicators = Որքա՞ն արագ են պատասխանում
referrals-only-soon = Ժամկետը՝ մեկ օրում
referrals-only-expiring = Շուտով ուժը կկորցնեն
referrals-none-soon = Առաջիկա մեկ օրում ժամկետներ չկան։ Լավ է։
referrals-none-expiring = Ուժը կորցնող ուղղորդումներ չկան։ Լավ է։
referral-expiring = Շուտով ուժը կկորցնի
referral-expires = Ուժը կկորցնի, եթե մինչ այդ չորոշվի՝ { $when }։
referral-clock-stands = Որոշելու ժամկետը կանգնած է, քանի դեռ հարցին չեն պատասխանել։
referral-clock-runs = Որոշելու ժամկետը կանգ էր առել միայն առաջին հարցի համար․ հիմա այն շարունակվում է։
referral-replaces = Փոխարինում է նախորդ ուղղորդմանը
referral-replaced-by = Ուղղորդվել է այլ տեղ․ բացել նոր ուղղորդումը

reminders-title = Հիշեցումներ
reminder-overdue-ours = { $count ->
    [one] { $count } ստացված ուղղորդում ժամկետանց է
   *[other] { $count } ստացված ուղղորդում ժամկետանց է
}
reminder-soon = { $count ->
    [one] { $count } ստացված ուղղորդման ժամկետը լրանում է մեկ օրում
   *[other] { $count } ստացված ուղղորդման ժամկետը լրանում է մեկ օրում
}
reminder-expiring = { $count ->
    [one] { $count } ուղարկված ուղղորդում շուտով ուժը կկորցնի առանց պատասխանի
   *[other] { $count } ուղարկված ուղղորդում շուտով ուժը կկորցնի առանց պատասխանի
}
reminder-overdue-theirs = { $count ->
    [one] { $count } ուղարկված ուղղորդում ժամկետանց է
   *[other] { $count } ուղարկված ուղղորդում ժամկետանց է
}
reminder-unread = { $count ->
    [one] Նորություն կա { $count } ուղարկված ուղղորդման մեջ
   *[other] Նորություն կա { $count } ուղարկված ուղղորդման մեջ
}

actions-possible = Հիմա հնարավոր է՝ { $actions }։
action-alternative = Այլ ծառայություն, որը կարող է ընդունել անձին
action-alternative-none = Չկա
action-vouch = Նորից նայեցի․ սրանով անձին հնարավոր չէ ճանաչել
feedback-delivered = Անձը ստացա՞վ ծառայությունը
feedback-quality = Որքա՞ն լավն էր օգնությունը
feedback-waiting = Ինչպե՞ս անցավ սպասումը
feedback-staff = Ինչպե՞ս վարվեցին աշխատակիցները
feedback-difficulty = Որքա՞ն հեշտ էր օգնություն ստանալը
mark-1 = 1 – վատ
mark-2 = 2 – ավելի շուտ վատ, քան լավ
mark-3 = 3 – միջին
mark-4 = 4 – ավելի շուտ լավ, քան վատ
mark-5 = 5 – լավ
event-appointment = Այց՝ { $when }
event-review = Նորից կնայեն՝ { $day }
event-supply = Դեղը կբավարարի մինչև { $day }
event-alternative = Փոխարենն առաջարկում են այս ծառայությունը

thread-title = Նամակագրություն
thread-empty = Դեռ ոչ ոք չի գրել։
thread-new = նոր
thread-deleted = Գրածը ջնջված է։
thread-unread = { $count ->
    [one] { $count } նոր
   *[other] { $count } նոր
}

elsewhere-title = Ուղղորդել անձին այլ տեղ
elsewhere-hint = Ձեր գրածը կտեղափոխվի։ Հաջորդ էջում անձից նոր համաձայնություն եք խնդրում, որտեղ նշված է նոր գործընկերը․ մինչ այդ ոչինչ չի ուղարկվում։
elsewhere-named = Առաջարկել է գործընկերը
elsewhere-button = Ուղղորդել այստեղ
elsewhere-search = Փնտրել այլ ծառայություն

colleagues-title = Մեր աշխատակիցների միջև
colleagues-hint = Երբեք չի ուղարկվում։ Ջնջվում է բովանդակության հետ։
colleagues-works = Զբաղվում է՝ { $name }
colleagues-somebody = Աշխատակից
colleagues-given = Տրված է՝ { $to }
colleagues-handed = Փոխանցված է՝ { $from } → { $to }
colleagues-put-down = Այլևս չի զբաղվում՝ { $from }
colleagues-write = Գրել նշում կամ փոխանցել գործը
colleagues-note = Նշում կամ այն, ինչ պետք է իմանա հաջորդը
colleagues-assignee = Ով է զբաղվում
colleagues-by = Ով եք դուք
colleagues-save = Պահպանել

indicators-title = Որքա՞ն արագ են պատասխանում
indicators-lead = Հաշվված է այս համակարգչում՝ ձեր ուղղորդումներից։ Այս թվերը ոչ մեկին չեն ուղարկվում։
indicators-sent = Ձեր ուղարկածը
indicators-sent-hint = Որքան հուսալիորեն են որոշում գործընկերները։
indicators-received = Ձեր ստացածը
indicators-received-hint = Որքան հուսալիորեն եք որոշում դուք։
indicators-none = Դեռ հաշվելու բան չկա։
indicators-all = Բոլորը միասին
indicators-who = Գործընկեր և ծառայություն
indicators-referrals = Ուղղորդումներ
indicators-in-time = Որոշված ժամկետում
indicators-median = Որոշման ժամանակը (մեդիան)
indicators-expired = Ուժը կորցրած
indicators-undecided = Չորոշված
indicators-completed = Ավարտված
indicators-hours = { $hours } ժ

problem-referral-no-reroute = Այստեղից անձին այլ տեղ ուղղորդել չի կարելի։ Նորից բացեք ուղղորդումը և տեսեք, թե ինչ վիճակում է։
problem-casework-incomplete = Գրեք նշում կամ նշեք, թե ով է սրանով զբաղվելու։
problem-casework-purged = Այս ուղղորդման բովանդակությունը ջնջված է, և նշումները ջնջվում են դրա հետ։
problem-casework-full = Այս ուղղորդման մասին նշումները չափազանց շատ են։

referrals-logged = Ցանցից դուրս
referrals-capacity = Հարցեր տեղերի մասին
reminder-capacity = { $count ->
    [one] Տեղերի մասին { $count } հարց սպասում է ձեզ
   *[other] Տեղերի մասին { $count } հարց սպասում է ձեզ
}
answer-open = Նշված չէ
capacity-title = Հարցեր տեղերի մասին
capacity-lead = Հարցրեք գործընկերոջը, թե տեղ կա արդյոք, նախքան որևէ մեկին ուղղորդելը։ Այստեղ անձի մասին ոչինչ չեն գրում։
capacity-empty = Դեռ ոչ ոք չի հարցրել։ Հարցնել կարող եք ծառայության էջից։
capacity-asked = Հարցը տրված է։ Պատասխանը կերևա այստեղ։
capacity-answered = Պատասխանված է։ Գործընկերը կտեսնի։
capacity-waits-ours = Սպասում է ձեր պատասխանին
capacity-waits-theirs = Սպասում է նրանց պատասխանին
capacity-refused = Նրանց հանգույցը սա չի ընդունում։ Հարցրեք այլ կերպ։
capacity-answer = Պատասխանել
capacity-is-there = Տեղ կա՞
capacity-note = Մի քանի բառ, երբեք՝ անձի մասին
capacity-send = Ուղարկել պատասխանը
capacity-ask-title = Տեղ կա՞
capacity-ask-hint = Հարցը կստանա այնտեղի աշխատակիցը՝ առանց որևէ խոսքի, թե ում համար է։
capacity-ask-button = Հարցնել
logged-title = Ցանցից դուրս ուղղորդումներ
logged-lead = Դուք որևէ մեկին ուղղորդել եք ցանցից դուրս գործընկերոջ մոտ՝ հեռախոսով կամ թղթով։ Գրեք դա այստեղ առանց անունների, որ ձեր թվերն ամբողջական լինեն։ Ոչ մեկին չի ուղարկվում։
logged-write = Գրանցել ուղղորդում
logged-partner = Կազմակերպություն
logged-service = Ծառայություն
logged-priority = Որքան շտապ է
logged-sent = Երբ
logged-save = Պահպանել
logged-outcome = Ինչո՞վ ավարտվեց
logged-empty = Դեռ ոչինչ գրանցված չէ։
logged-state-sent = Ուղղորդված
logged-state-accepted = Ընդունվել է
logged-state-declined = Մերժվել է
logged-state-completed = Օգնությունը ստացվել է
logged-state-failed = Ավարտվել է առանց օգնության
logged-state-no-answer = Ոչ ոք չի պատասխանել
indicators-outside = { $partner } (ցանցից դուրս)
shipment = Որտե՞ղ է ուղարկված դեղը
shipment-preparing = Պատրաստվում է
shipment-sent = Ճանապարհին է
shipment-at-customs = Մաքսատանն է
shipment-arrived = Հասել է գործընկերոջը
shipment-handed-over = Անձի ձեռքում է
shipment-lost = Կորել է կամ հետ է ուղարկվել
supply-left = { $count ->
    [one] Դեղը կբավարարի ևս { $count } օր
   *[other] Դեղը կբավարարի ևս { $count } օր
}
supply-computed = Հրատապությունը ոչ ոք չի ընտրել․ այն բխում է նրանից, թե որքան կբավարարի դեղը։
remote-title = Հեռավար հաշվառում՝ { $country }
remote-known = Հայտնի է, որ այս երկիրը մարդկանց հեռավար հաշվառում է։ Ինչ է պահանջում կենտրոնը, այնուամենայնիվ պետք է հարցնել։
remote-unknown = Ոչ ոք չի ստուգել, թե արդյոք այս երկիրը մարդկանց հեռավար հաշվառում է։ Նախ հարցրեք կենտրոնին։
remote-published = Ծառայությունն ինքը պահանջում է՝
remote-no-list = Հայտնի չէ, թե ինչ հետազոտություններ է պահանջում այս երկիրը։ Հարցրեք կենտրոնին, նախքան որևէ հետազոտության համար վճարելը։
remote-ask = Ստուգված չէ․ հարցրեք կենտրոնին
remote-required = Պարտադիր է ({ $source })
remote-test-confirmation = Ախտորոշման հաստատում
remote-test-viral-load = Վիրուսային ծանրաբեռնվածություն
remote-test-cd4 = CD4 քանակ
remote-test-biochemistry = Արյան կենսաքիմիա
problem-capacity-no-member = Հարցնել կարելի է միայն այլ անդամի ծառայության մասին։
problem-capacity-note = Գրածի մեջ կա մի բան, որի տեղն այստեղ չէ։
problem-logged-incomplete = Ինչ-որ բան պակասում է կամ այստեղ տեղը չէ։

action-keep-content = Պահել բովանդակությունն ավելի երկար
action-button-keep-content = Պահել
action-text-keep-content = Ինչու է այն դեռ պետք (նշում ձեր աշխատակիցների համար, չի ուղարկվում)
action-date-keep-content = Մինչև երբ
action-hint-keep-content = Փակված ուղղորդման բովանդակությունն այստեղ ջնջվում է 30 օրից։ «{ $partner }» կազմակերպությունն այս մասին ոչինչ չի իմանա։
done-did-keep-content = Բովանդակությունը կպահվի ավելի երկար։
referral-kept-until = Այս բովանդակությունն այստեղ կջնջվի՝ { $when }։
problem-keep-date = Ընտրեք հիմա սահմանվածից ավելի ուշ օր՝ այսօրվանից առավելագույնը մեկ տարի հետո։
problem-referral-nothing-to-keep = Բովանդակությունը պահվում է, քանի դեռ ուղղորդումը բաց է, և ջնջվելուց հետո վերադարձնել հնարավոր չի լինի։
