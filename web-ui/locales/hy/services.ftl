# Մեքենայական սևագիր․ պետք է ստուգի հայերենի կրողը։ (Machine draft, to be reviewed by a native speaker.)
# Ծառայությունների որոնումը և ծառայության էջը։
services-title = Ծառայություններ
services-words = Ի՞նչ է պետք կամ որտե՞ղ
services-country = Երկիր
services-category = Օգնության տեսակ
services-language = Ինչ լեզվով են խոսում
services-target-group = Ում համար
services-any = Ցանկացած
services-more-filters = Այլ ֆիլտրեր
services-closed-too = Ցույց տալ նաև փակվածները
services-accepting = Միայն ուղղորդում ընդունողները
services-search = Գտնել
services-clear = Մաքրել որոնումը
services-choosing = Ընտրեք ծառայությունը, ուր կուղղորդեք անձին, և նրա էջում սեղմեք «Գրել ուղղորդում»։
services-found = { $count ->
    [0] Ծառայություններ չգտնվեցին
    [one] Գտնվեց { $count } ծառայություն
   *[other] Գտնվեց { $count } ծառայություն
}
services-none-found = Այս ամենին ոչինչ չի համապատասխանում։ Գրեք ավելի քիչ բառ կամ հանեք ֆիլտրերից մեկը։
services-none-yet = Ծառայություններ դեռ չկան։ Դրանք կգան իրենք, հենց որ գործընկերը կապի դուրս գա։
services-other-categories = Այլ
services-updated = փոխվել է { $when }
not-stated = նշված չէ
not-stated-place = վայրը նշված չէ
not-stated-languages = լեզուները նշված չեն
not-known = անհայտ է
anyone = բոլորի համար

status-inactive = Հիմա չի գործում
status-defunct = Փակվել է
status-temporarily-closed = Ժամանակավորապես փակ է
status-not-stated = Նշված չէ՝ գործում է, թե ոչ
capacity-available = Տեղ կա
capacity-none = Հիմա տեղ չկա
capacity-waiting-list = Սպասման ցուցակ
capacity-assess-first = Տեղ՝ գնահատումից հետո
cost-free = Անվճար
cost-partly = Մասամբ վճարովի
cost-paid = Վճարովի
referrals-accepted = Ընդունում է ուղղորդումներ
referrals-not-accepted = Ուղղորդումներ չի ընդունում

service-nameless = Անանուն ծառայություն
service-description = Նկարագրություն
service-published-by = հրապարակել է՝
facts-what = Ինչ է առաջարկում
facts-who = Ով կարող է գալ
facts-where = Որտեղ և երբ
facts-contact = Կապ
facts-referrals = Տեղեր և ուղղորդումներ
facts-continuity = Բուժման շարունակություն
facts-record = Այս գրառման մասին
fact-categories = Օգնության տեսակներ
fact-cost = Արժեք
fact-documents = Պահանջվող փաստաթղթեր
fact-languages = Լեզուներ
fact-target-groups = Ում համար
fact-access = Ինչպես գալ
fact-eligibility = Պայմաններ
fact-ages = Տարիք
fact-legal-statuses = Ընդունվող իրավական կարգավիճակներ
fact-citizenships = Ընդունվող քաղաքացիություններ
fact-places = Հասցե
fact-areas = Սպասարկում է
fact-hours = Ժամեր
fact-phones = Հեռախոս
fact-email = Էլ․ փոստ
fact-site = Կայք
fact-capacity = Տեղեր
fact-terms = Ուղղորդումներ
fact-foreigners = Դեղ է տալիս օտարերկրացիներին
fact-remote = Հեռավար հաշվառում է քաղաքացիներին
fact-ships = Ուղարկում է դեղեր
fact-months = Որքան ժամանակի դեղ է տալիս
fact-tests = Նախապես պետք են հետազոտություններ
fact-revision = Խմբագրում
fact-modified = Վերջին փոփոխությունը
fact-confirmed = Հաստատված է մինչև
documents-none = պետք չեն
address-withheld = հասցեն դիտմամբ թաքցված է
access-walk-in = Առանց հերթագրվելու
access-appointment = Նախնական հերթագրմամբ
access-referral-only = Միայն ուղղորդմամբ
access-outreach = Իրենք են գալիս մարդկանց մոտ
access-online = Առցանց
access-courier = Առաքիչով կամ փոստով
ages-from = { $from } տարեկանից
ages-to = մինչև { $to } տարեկան
ages-between = { $from }–{ $to } տարեկան
hours-from = { $time }-ից
hours-until = մինչև { $time }
months = { $count ->
    [one] { $count } ամիս
   *[other] { $count } ամիս
}
terms-emergency = { $count ->
    [one] Անհետաձգելի՝ որոշում է { $count } ժամում
   *[other] Անհետաձգելի՝ որոշում է { $count } ժամում
}
terms-urgent = { $count ->
    [one] Շտապ՝ որոշում է { $count } ժամում
   *[other] Շտապ՝ որոշում է { $count } ժամում
}
terms-normal = { $count ->
    [one] Սովորական՝ որոշում է { $count } ժամում
   *[other] Սովորական՝ որոշում է { $count } ժամում
}
terms-feedback = { $count ->
    [one] Արդյունքը հայտնում է { $count } օրում
   *[other] Արդյունքը հայտնում է { $count } օրում
}

refer-title = Ուղղորդել անձին այստեղ
refer-button = Գրել ուղղորդում
refer-own = Սա ձեր կազմակերպության ծառայությունն է։
refer-accepted = «{ $partner }» կազմակերպությունը խոստացել է պատասխանել։ Այստեղ կտեսնեք, երբ կարդան և ինչ որոշեն։
refer-not-accepted = «{ $partner }» կազմակերպությունն այս ծառայության համար ուղղորդումներ չի ընդունում։ Օգտվեք այս էջի կոնտակտներից։
refer-not-stated = «{ $partner }» կազմակերպությունը չի նշել, թե արդյոք այս ծառայության համար ուղղորդումներ է ընդունում։ Կարող եք փորձել․ գործում են սովորական ժամկետները։

safety-title = Անվտանգություն
safety-hint = Սա տեսնում են միայն ցանցի անդամները։ Ասեք անձին, նախքան նա կգնա։
safety-anonymous = Կարելի՞ է գալ առանց անունն ասելու
safety-reports = Հայտնո՞ւմ են մարդկանց մասին իշխանություններին
safety-copies = Պատճենո՞ւմ են անձնական փաստաթղթերը
safety-non-citizens = Սպասարկո՞ւմ են նրանց, ովքեր երկրի քաղաքացի չեն

missing-title = Հրապարակողը դեռ պետք է լրացնի
missing-name = Անվանում
missing-description = Նկարագրություն
missing-category = Օգնության տեսակ
missing-status = Գործում է, թե ոչ
missing-documents = Պահանջվող փաստաթղթեր
missing-cost = Արժեք
missing-languages = Լեզուներ
missing-country = Երկիր
missing-contact = Կապ
missing-referral-terms = Ուղղորդման պայմաններ
missing-safety = Անվտանգություն
authenticity-title = Որտեղից է սա
authenticity-signed = Ստորագրել է «{ $partner }» կազմակերպությունը։ Այս համակարգիչը ստուգել է ստորագրությունը։
authenticity-own = Հրապարակել է ձեր կազմակերպությունը։
authenticity-published = Հրապարակված է
authenticity-entry = գրառում { $entry }
services-near = Միայն քարտեզի այս վայրում՝ { $place }։
services-anywhere = Ցույց տալ բոլոր վայրերը
map-title = Ծառայությունների քարտեզ
map-hint = Թիվը ցույց է տալիս, թե քանի ծառայություն կա այնտեղ։ Ստորև ցանկում նույններն են։
map-to-list = Անցնել ցանկին
map-moves = Տեղաշարժել քարտեզը
map-nearer = Ավելի մոտ
map-farther = Ավելի հեռու
map-west = Դեպի արևմուտք
map-east = Դեպի արևելք
map-north = Դեպի հյուսիս
map-south = Դեպի հարավ
map-whole = Ամբողջ քարտեզը
map-services = { $count } ծառայություն
map-places = և ևս { $count } վայր
map-outside = { $count } ծառայություն քարտեզի այս մասից դուրս է։
map-nowhere = { $count } ծառայություն քարտեզի վրա չկա․ քաղաքը նշված չէ, հայտնի չէ կամ թաքցված է մարդկանց պաշտպանելու համար։
duplicates-title = Երկու անգա՞մ է հրապարակվել
duplicates-hint = Այլ անդամի գրառումը, կարծես, նույն ծառայության մասին է։
duplicates-hint-own = Այլ անդամի գրառումը, կարծես, նույն ծառայության մասին է։ Ձեզնից մեկը կարող է հրաժարվել իր գրառումից հօգուտ մյուսի․ ուրիշի գրառումը ոչ ոք չի կարող փոխել։
duplicates-merge = Հրաժարվել մեր գրառումից հօգուտ այս մեկի
duplicates-merge-hint = Մեր գրառումը հետ է կանչվում ամենուր՝ դրա մասին վկայվածի հետ միասին․ դրա հասցեն այսուհետ կտանի դեպի նրանց գրառումը։ Սա հնարավոր չէ հետ բերել․ գրառումը պետք կլինի նորից հրապարակել։
duplicates-merge-button = Հետ կանչել մեր գրառումը
duplicates-merged = Ձեր գրառումը հետ է կանչված։ Դրա փոխարեն գործում է այս մեկը։
same-name = նույն անունը
same-phone = նույն հեռախոսը
same-email = նույն էլ․ փոստը
same-site = նույն կայքը
same-address = նույն հասցեն
same-provider = նույն կազմակերպությունը
same-description = նույն նկարագրությունը
same-city = նույն քաղաքը
