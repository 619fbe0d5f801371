# Մեքենայական սևագիր․ պետք է ստուգի հայերենի կրողը։ (Machine draft, to be reviewed by a native speaker.)
# Մեր սեփական ծառայությունները՝ ցանկ, խմբագրիչ, ներմուծում։
own-title = Մեր ծառայությունները
own-new = Նկարագրել նոր ծառայություն
own-change = Փոխել
own-look = Դիտել էջը
own-withdraw = Հետ կանչել
own-drafts = Դեռ հրապարակված չեն
own-draft-new = նոր ծառայություն
own-draft-change = հրապարակված ծառայության փոփոխություններ
own-total = { $count ->
    [0] Ձեր հրապարակած ծառայություններ չկան։
    [one] { $count } ծառայություն
   *[other] { $count } ծառայություն
}
own-due = { $count ->
    [one] Ցույց տալ միայն հիմա հաստատվելիքները՝ { $count }
   *[other] Ցույց տալ միայն հիմա հաստատվելիքները՝ { $count }
}
own-all = Ցույց տալ բոլորը
own-due-soon = Շուտով պետք է հաստատել
own-overdue = Հաստատման ժամկետն անցել է
own-never = Երբեք չի հաստատվել
own-missing = Նշված չէ՝ { $fields }
own-confirm-hint = Ամեն ինչ դեռ այնպե՞ս է, ինչպես գրված է։ Հաստատեք, և գործընկերները ևս կես տարի կիմանան, որ կարող են դրան վստահել։
own-confirm-one = Դեռ ճիշտ է՝ հաստատել
own-confirm-ticked = Հաստատել բոլոր նշվածները
own-done-saved = Պահպանված է։ Սևագիրը տեսնում է միայն ձեր կազմակերպությունը։
own-done-published = Հրապարակված է։ Գործընկերները կստանան, հենց որ կապի դուրս գան։
own-done-withdrawn = Հետ է կանչված։ Գործընկերներն այլևս չեն գտնի այն։
own-done-discarded = Սևագիրը ջնջված է։
own-done-nothing = Նշեք ծառայությունները, որոնք ուզում եք հաստատել։
own-done-confirmed = { $count ->
    [one] { $count } ծառայություն հաստատվեց կես տարով։
   *[other] { $count } ծառայություն հաստատվեց կես տարով։
}
own-done-imported = { $count ->
    [one] Ֆայլից հրապարակվեց { $count } ծառայություն։
   *[other] Ֆայլից հրապարակվեց { $count } ծառայություն։
}
own-keep = Ոչ, հետ գնալ
own-discard-title = Ջնջե՞լ սևագիրը
own-discard-text = «{ $service }» ծառայության մասին ձեր գրածը կկորչի։ Հրապարակվածը կմնա, ինչպես կա։
own-discard-button = Ջնջել սևագիրը
own-discard-changes = Հրաժարվել փոփոխություններից
own-withdraw-title = Հետ կանչե՞լ այս ծառայության գրառումը
own-withdraw-text = Գործընկերներն այլևս չեն գտնի «{ $service }» ծառայությունը, և այնտեղ ոչ մեկին հնարավոր չի լինի ուղղորդել։ Ով բացի դրա հին հասցեն, կկարդա պատճառը։ Եթե այն միայն ժամանակավորապես է փակ, դրա փոխարեն փոխեք վիճակը։
own-withdraw-button = Հետ կանչել ընդմիշտ
own-reason = Ինչո՞ւ
own-reason-ended = Այն այլևս չի գործում
own-reason-moved = Հիմա այն մատուցում կամ նկարագրում է այլ կազմակերպություն
own-reason-mistake = Հրապարակվել է սխալմամբ
own-reason-unsafe = Մարդկանց համար անվտանգ չէ այնտեղ գնալ
own-reason-other = Այլ պատճառ
problem-service-withdrawn-ended = Հրապարակողը հետ է կանչել այս ծառայության գրառումը․ ծառայությունն այլևս չի գործում։
problem-service-withdrawn-moved = Հրապարակողը հետ է կանչել այս ծառայության գրառումը․ հիմա ծառայությունը մատուցում կամ նկարագրում է այլ կազմակերպություն։
problem-service-withdrawn-mistake = Հրապարակողը հետ է կանչել այս ծառայության գրառումը․ այն հրապարակվել էր սխալմամբ։
problem-service-withdrawn-unsafe = Հրապարակողը հետ է կանչել այս ծառայության գրառումը․ մարդկանց համար անվտանգ չէ այնտեղ գնալ։
problem-service-withdrawn-other = Հրապարակողը հետ է կանչել այս ծառայության գրառումը։
problem-service-draft-too-many = Սևագրերը չափազանց շատ են։ Հրապարակեք մի մասը կամ ջնջեք այն սևագրերը, որոնք այլևս պետք չեն։
problem-service-draft-too-long = Տեքստն ավելի երկար է, քան տեղավորվում է ծառայության գրառման մեջ։ Կրճատեք այն։
problem-service-draft-problems = Նախ մի բան պետք է շտկել։
problem-services-read-anew = Ձեր ծառայությունները նորից են կարդացվում, որովհետև բանալի է փոխարինվել։ Մի փոքր հետո նորից փորձեք։
problem-record-too-long = Տեքստն ավելի երկար է, քան տեղավորվում է ծառայության գրառման մեջ։ Կրճատեք նկարագրությունները։

own-held-title = Ոչինչ չի կորել
own-held-lead = Ձեր աշխատաշրջանն ավարտվել էր, նախքան սա կպահպանվեր։ Ձեր գրածը դեռ այս էջում է։ Նորից մտեք նոր ներդիրում, հետո վերադարձեք այստեղ և սեղմեք կոճակը։
own-held-sign-in = Մտնել նոր ներդիրում
own-held-again = Էջը բացվել էր ձեր վերջին մուտքից առաջ։ Ձեր գրածը դեռ այստեղ է․ սեղմեք կոճակը, որ պահպանվի։
own-held-button = Պահպանել իմ գրածը

own-step-words = Անվանումներ
own-step-help = Ինչ և ում համար
own-step-place = Որտեղ և երբ
own-step-contact = Կապ և պայմաններ
own-step-check = Ստուգել և հրապարակել
own-words-title = Ինչպես է կոչվում
own-words-lead = Գրեք բոլոր այն լեզուներով, որոնցով այն փնտրում են։ Ամեն էջ պահպանվում է, երբ առաջ եք գնում։
own-help-title = Ինչ է առաջարկում և ում
own-help-lead = Նշեք այն, ինչ համապատասխանում է։ Բաց թողածը ցույց կտրվի որպես «նշված չէ»։
own-place-title = Որտեղ է և երբ է բաց
own-place-lead = Երբեք մի գրեք կացարանի հասցե կամ այլ հասցե, որը պետք է գաղտնի մնա։
own-contact-title = Ինչպես կապվել և ինչ եք խոստանում
own-contact-lead = Գրեք ընդունարանի հեռախոսն ու էլ․ փոստը, ոչ թե անձնականը։
own-check-title = Ստուգեք և հրապարակեք
own-section-words = Անվանում և նկարագրություն
own-section-status = Գործո՞ւմ է
own-section-provider = Այն մատուցում է այլ կազմակերպություն
own-section-provider-hint = Միայն եթե նկարագրում եք ձեզ ծանոթ կլինիկայի կամ գործընկերոջ ծառայությունը։
own-section-offered = Օգնության տեսակներ
own-section-spoken = Լեզուներ
own-section-cost = Արժեք
own-section-papers = Փաստաթղթեր
own-section-whom = Ում համար
own-section-places = Վայրեր
own-section-places-hint = Քարտեզի վրա այն հայտնվում է ըստ քաղաքի։ Կացարանը և գաղտնի հասցեով վայրը քարտեզի վրա երբեք չեն լինում։
own-section-hours = Աշխատանքային ժամեր
own-section-hours-hint = Մեկ տող՝ նույն ժամերն ունեցող օրերի համար։ Կեսօրին ընդմիջման դեպքում լրացրեք երկու տող։ Թե որ օրերին է փակ, գրեք նշման մեջ։
own-section-access = Ինչպես գալ
own-section-reach = Կապ
own-section-terms = Ուղղորդումներ
own-section-terms-hint = Գործընկերները սա տեսնում են գրելուց առաջ։ Ձեր այստեղ խոստացածը դառնում է ժամկետ, եթե ավելի կարճ է, քան ցանցինը։
own-section-safety = Անվտանգություն
own-section-safety-hint = Սա տեսնում են միայն ցանցի անդամները։ Այն կարող է անձին վտանգից պաշտպանել․ ավելի լավ է ասել «անհայտ է», քան կռահել։
own-section-continuity = Բուժման շարունակություն
own-section-seen = Ով է տեսնում
own-section-confirm = Հաստատված է մինչև
own-name-in = Անվանում ({ $language })
own-description-in = Ինչ են մարդիկ ստանում այնտեղ ({ $language })
own-add-language = Եվս մեկ լեզու
own-add = Ավելացնել
own-other-languages = Այլ լեզուներ
own-partners = Գործընկերներ
own-place = Վայր { $count }
own-another-place = Եվս մեկ վայր
own-place-hidden = Այս վայրը քարտեզի վրա երբեք ցույց չի տրվում։
own-place-known = Քարտեզի վրա՝ { $town }։
own-place-unknown = Քարտեզին այս քաղաքն անծանոթ է։ Գործընկերները, այնուամենայնիվ, կկարդան դրա անունը․ ստուգեք գրությունը։
own-hours-row = Ժամեր { $count }
own-more-rows = Պահպանել և տողեր ավելացնել
own-publish = Հրապարակել
own-preview = Այսպես դա կտեսնեն գործընկերները
own-differences = Ինչ է փոխվում
own-differences-none = Հրապարակվածից տարբերություն չկա։
own-unstated = Այստեղ գործընկերները կկարդան «նշված չէ»
own-seen-public = Կարող է տեսնել ցանկացած մեկը․ այն տրվում է նաև հանրային տեղեկատուներին։ Անվտանգության մասին ձեր ասածը մնում է ցանցում։
own-seen-network = Կտեսնեն ցանցի բոլոր անդամները։
own-seen-named = { $count ->
    [one] Կտեսնի միայն ձեր ընտրած { $count } գործընկերը։
   *[other] Կտեսնի միայն ձեր ընտրած { $count } գործընկերը։
}

field-service-provider-name = Կազմակերպության անվանումը
field-service-provider-description = Ինչ կազմակերպություն է
field-service-provider-url = Կազմակերպության կայքը
field-service-status = Վիճակ
field-service-status-active = Գործում է
field-service-status-temporarily-closed = Ժամանակավորապես փակ է
field-service-status-inactive = Հիմա չի գործում
field-service-status-defunct = Փակվել է
field-service-categories = Ի՞նչ են մարդիկ ստանում այնտեղ
field-service-target-groups = Ո՞ւմ համար է
field-service-target-groups-hint = Ոչինչ մի նշեք, եթե կարող է գալ ցանկացած մեկը։
field-service-eligibility-minimum-age = Նվազագույն տարիք
field-service-eligibility-maximum-age = Առավելագույն տարիք
field-service-eligibility-legal-statuses = Ընդունվող իրավական կարգավիճակներ
field-service-eligibility-legal-statuses-hint = Ոչինչ մի նշեք, եթե ընդունվում է ցանկացածը։
field-service-eligibility-citizenships = Ընդունվող քաղաքացիություններ
field-service-eligibility-citizenships-hint = Երկրների անունները՝ ստորակետով բաժանված։ Դատարկ թողեք, եթե ընդունվում է ցանկացածը։
field-service-eligibility-description = Այլ պայմաններ
field-service-cost = Որքա՞ն արժե
field-service-cost-free = Անվճար է
field-service-cost-partly = Մասամբ կամ ոմանց համար վճարովի է
field-service-cost-paid = Վճարովի է
field-service-cost-described = Ինչպես գրված է ստորև
field-service-cost-details = Գումարները՝ բառերով
field-service-documents = Ի՞նչ փաստաթղթեր են պետք
field-service-documents-none = Ոչ մի փաստաթուղթ
field-service-documents-listed = Այս փաստաթղթերը
field-service-documents-list = Փաստաթղթերը, ամեն տողում՝ մեկը
field-service-languages = Ի՞նչ լեզուներով են այնտեղ խոսում
field-service-place-country = Երկիր
field-service-place-city = Քաղաք
field-service-place-region = Մարզ
field-service-place-address = Փողոց և տուն
field-service-place-postal-code = Փոստային դասիչ
field-service-place-withheld = Հասցեն գաղտնի է՝ մարդկանց պաշտպանելու համար
field-service-place-withheld-hint = Այդ դեպքում փողոցը մի գրեք։
field-service-hours-opens = Բացվում է
field-service-hours-closes = Փակվում է
field-service-hours-notes = Նշում
field-service-hours-notes-hint = Օրինակ՝ նախնական հերթագրմամբ, տոներին փակ է
field-service-access = Գալու եղանակներ
field-service-access-notes = Ի՞նչ անել՝ այնտեղ ընդունվելու համար
field-service-areas = Սպասարկվող տարածքները, ամեն տողում՝ մեկը
field-service-contact-phones = Հեռախոսներ, ամեն տողում՝ մեկը
field-service-contact-phones-hint = Երկրի կոդով, օրինակ՝ +995 32 200 00 00
field-service-contact-email = Էլ․ փոստ
field-service-contact-url = Կայք
field-service-referral-terms = Դրա համար ուղղորդումներ ընդունո՞ւմ եք
field-service-referral-terms-yes = Այո
field-service-referral-terms-no = Ոչ
field-service-referral-terms-decide-emergency-h = Քանի ժամում եք որոշում, երբ անհետաձգելի է
field-service-referral-terms-decide-urgent-h = Քանի ժամում եք որոշում, երբ շտապ է
field-service-referral-terms-decide-normal-h = Քանի ժամում եք որոշում մյուս դեպքերում
field-service-referral-terms-feedback-days = Քանի օրում եք առաջին անգամ հայտնում ընթացքը
field-service-capacity = Հիմա տեղ կա՞
field-service-capacity-available = Այո
field-service-capacity-none = Ոչ
field-service-capacity-waiting-list = Սպասման ցուցակ կա
field-service-capacity-assess-first = Գնահատումից հետո
field-service-safety-anonymous = Կարելի՞ է գալ առանց անունն ասելու
field-service-safety-anonymous-yes = Այո
field-service-safety-anonymous-no = Ոչ
field-service-safety-anonymous-unknown = Անհայտ է
field-service-safety-reports-to-authorities = Հայտնո՞ւմ են մարդկանց մասին իշխանություններին
field-service-safety-reports-to-authorities-yes = Այո
field-service-safety-reports-to-authorities-no = Ոչ
field-service-safety-reports-to-authorities-unknown = Անհայտ է
field-service-safety-copies-papers = Պատճենո՞ւմ են անձը հաստատող փաստաթղթերը
field-service-safety-copies-papers-yes = Այո
field-service-safety-copies-papers-no = Ոչ
field-service-safety-copies-papers-unknown = Անհայտ է
field-service-safety-serves-non-citizens = Սպասարկո՞ւմ են նրանց, ովքեր երկրի քաղաքացի չեն
field-service-safety-serves-non-citizens-yes = Այո
field-service-safety-serves-non-citizens-no = Ոչ
field-service-safety-serves-non-citizens-unknown = Անհայտ է
field-service-continuity-dispenses-to-foreigners = Դեղ տալի՞ս են օտարերկրացիներին
field-service-continuity-dispenses-to-foreigners-yes = Այո
field-service-continuity-dispenses-to-foreigners-no = Ոչ
field-service-continuity-dispenses-to-foreigners-unknown = Անհայտ է
field-service-continuity-remote-registration = Երկրներ, որոնց քաղաքացիներին հեռավար հաշվառում են
field-service-continuity-remote-registration-hint = Երկրների անունները՝ ստորակետով բաժանված։
field-service-continuity-ships-medicine = Դեղեր ուղարկո՞ւմ են
field-service-continuity-ships-medicine-yes = Այո
field-service-continuity-ships-medicine-no = Ոչ
field-service-continuity-ships-medicine-unknown = Անհայտ է
field-service-continuity-months-given = Քանի ամսվա դեղ են տալիս միանգամից
field-service-continuity-tests-required = Նախապես պահանջվող հետազոտությունները, ամեն տողում՝ մեկը
field-service-visibility = Ո՞վ կարող է տեսնել
field-service-visibility-network = Ցանցի անդամները
field-service-visibility-public = Ցանկացած մեկը
field-service-visibility-public-hint = Նաև հանրային տեղեկատուներում։ Անվտանգության մասին ձեր ասածն այնտեղ երբեք չի հայտնվում։
field-service-visibility-named = Միայն իմ ընտրած գործընկերները
field-service-visibility-named-hint = Նշեք նրանց ստորև՝ ցանկում։
field-service-confirmed-until = Մինչև ո՞ր օրն է այս ամենը ճիշտ
field-service-confirmed-until-hint = Ձեզ կհիշեցնենք մեկ ամիս առաջ։ Այսօրվանից առավելագույնը մեկ տարի։

mend-missing-name = Գրեք, թե ինչպես է կոչվում ծառայությունը, առնվազն մեկ լեզվով։
mend-missing-description = Մի քանի նախադասությամբ գրեք, թե ինչ են մարդիկ ստանում այնտեղ, առնվազն մեկ լեզվով։
mend-missing-status = Ընտրեք՝ ծառայությունը հիմա գործում է, թե ոչ։
mend-missing-categories = Ընտրեք օգնության առնվազն մեկ տեսակ։
mend-missing-provider = Գրեք ծառայությունը մատուցող կազմակերպության անվանումը կամ դատարկեք մյուս երկու դաշտերը։
mend-missing-cost = Բառերով գրեք, թե որքան արժե։
mend-missing-documents = Նշեք փաստաթղթերը, ամեն տողում՝ մեկը, կամ ընտրեք, որ պետք չեն։
mend-missing-place = Ընտրեք այս վայրի երկիրը։
mend-missing-referral-terms = Ընտրեք՝ ընդունում եք ուղղորդումներ, թե ոչ, կամ դատարկեք ժամերն ու օրերը։
mend-missing-visibility = Նշեք այն գործընկերներին, ովքեր կարող են տեսնել։
mend-missing = Լրացրեք սա։
mend-too-long = Այս տեքստը չափազանց երկար է։ Կրճատեք այն։
mend-too-many = Չափազանց շատ են։ Մի մասը հանեք։
mend-characters = Տեքստում կա նշան, որը հնարավոր չէ անվտանգ ցույց տալ։ Նորից գրեք ձեռքով, առանց պատճենելու։
mend-choice = Ընտրեք ցանկից։
mend-unknown = Սա այստեղ անհայտ է։ Ստուգեք գրությունը։
mend-unknown-eligibility = Երկրներից մեկն անհայտ է։ Ստուգեք գրությունը․ երկրների միջև ստորակետ դրեք։
mend-unknown-continuity = Երկրներից մեկն անհայտ է։ Ստուգեք գրությունը․ երկրների միջև ստորակետ դրեք։
mend-number = Գրեք ամբողջ թիվ՝ առանց տառերի։
mend-number-eligibility = Տարիքը գրեք տարիներով՝ 0-ից 120։
mend-number-referral-terms = Գրեք ամբողջ թիվ․ ժամերը՝ մինչև 2160, օրերը՝ մինչև 730։
mend-number-continuity = Գրեք ամիսների թիվը՝ մինչև 24։
mend-age-order = Առավելագույն տարիքը նվազագույնից փոքր է։ Փոխեք դրանց տեղերը։
mend-time = Ժամը գրեք այսպես՝ 9:30 կամ 18:00։
mend-time-order = Փակվում է նույն պահին, երբ բացվում է։ Եթե շուրջօրյա է, գրեք 0:00 և 24:00։
mend-times-missing = Գրեք, թե այս օրերին որ ժամից մինչև որ ժամն է բաց, կամ նշում թողեք։
mend-date = Ընտրեք օրը։
mend-past = Այս օրն անցել է։ Ընտրեք օր, մինչև որն այս ամենը ճիշտ կլինի։
mend-far = Ընտրեք օր՝ այսօրվանից մեկ տարվա ընթացքում։
mend-email = Գրեք հասցե, օրինակ՝ office@example.org։
mend-url = Գրեք հասցե, օրինակ՝ https://example.org։
mend-phone = Գրեք հեռախոսահամարներ, ամեն տողում՝ մեկը, օրինակ՝ +995 32 200 00 00։
mend-withheld = Հասցեն գաղտնի է․ ջնջեք այն այստեղից կամ հանեք ստորև դրված նշումը։

own-import-title = Ներմուծել ծառայություններ ֆայլից
own-import-lead = Նախ կտեսնեք, թե ինչն է նոր, ինչն է փոխվում և ինչը հնարավոր չէ ընդունել։ Մինչև չհամաձայնեք, ոչինչ չի հրապարակվում։
own-import-file = Ֆայլ
own-import-file-hint = HSDS 3.1՝ JSON կամ JSON Lines, կամ աղյուսակ՝ CSV վերնագրերի տողով։ Առավելագույնը 32 ՄԲ։
own-import-language = Տեքստերի լեզուն
own-import-language-hint = Այն տեքստերի համար, որոնց լեզուն նշված չէ։
own-import-button = Տեսնել, թե ինչ կփոխվի
own-import-empty = Այս ֆայլում ծառայություններ չկան։ Ընտրեք HSDS ֆայլ (JSON) կամ աղյուսակ (CSV)։
own-review-title = Ինչ կփոխի ներմուծումը
own-review-lead = Դեռ ոչինչ չի հրապարակվել։
own-review-new = { $count ->
    [one] { $count } նոր ծառայություն
   *[other] { $count } նոր ծառայություն
}
own-review-changed = { $count ->
    [one] { $count } ծառայություն փոխվում է
   *[other] { $count } ծառայություն փոխվում է
}
own-review-unchanged = { $count ->
    [one] { $count } ծառայություն մնում է, ինչպես կա
   *[other] { $count } ծառայություն մնում է, ինչպես կա
}
own-review-refused = { $count ->
    [one] { $count } գրառում հնարավոր չէ ընդունել
   *[other] { $count } գրառում հնարավոր չէ ընդունել
}
own-review-more = { $count ->
    [one] ու ևս { $count }, որ այստեղ չի երևում
   *[other] ու ևս { $count }, որ այստեղ չի երևում
}
own-review-nothing = Հրապարակելու բան չկա։
own-review-publish = Հրապարակել սա
own-review-back = Ընտրել այլ ֆայլ
own-review-refused-title = Հնարավոր չէ ընդունել
own-review-refused-hint = Շտկեք սրանք ֆայլում և նորից ներմուծեք․ մյուսները կարիք չունեն սրանց սպասելու։
own-review-changed-title = Փոփոխություններ
own-review-new-title = Նոր
own-review-noted-title = Ընդունված է, բայց ուշադրություն դարձրեք
own-review-fields = փոխվում է՝ { $fields }
own-line = Տող { $count }
problem-import-review-gone = Այս ներմուծումն այլևս չի պահվում։ Նորից ընտրեք ֆայլը։
problem-import-too-long = Ֆայլը չափազանց մեծ է դիտարկիչի համար․ առավելագույնը 32 ՄԲ։ Բաժանեք մասերի կամ օգտագործեք «marshrut services import»։
problem-import-cut-short = Ֆայլն ամբողջությամբ չի հասել։ Նորից ընտրեք այն։
import-problem-syntax = Սա ո՛չ JSON է, ո՛չ CSV։ Այս տողում փնտրեք բաց թողնված ստորակետ, չակերտ կամ փակագիծ։
import-problem-encoding = Տեքստը UTF-8 չէ։ Ֆայլը պահպանեք UTF-8-ով և նորից փորձեք։
import-problem-too-large = Այս գրառումը չափազանց մեծ է։ Կրճատեք դրա տեքստերը։
import-problem-too-deep = Տվյալները չափազանց խորն են ներդրված իրար մեջ։ Ֆայլը նորից արտահանեք։
import-problem-too-many = Սրանք չափազանց շատ են։ Ֆայլը բաժանեք մասերի։
import-problem-not-a-service = Սա ծառայություն չէ։ Հանեք գրառումը կամ դրան անվանում և id տվեք։
import-problem-duplicate-id = Նույն ծառայությունը ֆայլում երկու անգամ կա։ Մեկը հանեք։
import-problem-shared-id = Ֆայլի մեկ այլ ծառայություն նույն id-ն ունի։ Ամեն մեկին իրենը տվեք։
import-problem-missing = Սա գրառման մեջ պակասում է։ Ավելացրեք ֆայլում․ առանց id-ի ծառայությունը հաջորդ անգամ չի ճանաչվի։
import-problem-wrong-type = Արժեքը սխալ տեսակի է, օրինակ՝ ցանկ տեքստի փոխարեն։ Շտկեք կամ հանեք այն։
import-problem-invalid-value = Այս արժեքն այս դաշտում չի թույլատրվում և բաց է թողնվել։
import-problem-shortened = Տեքստը չափազանց երկար էր և կրճատվել է։
import-problem-cleaned = Նշանները, որոնք հնարավոր չէ ցույց տալ, հանվել են։
import-problem-unknown-term = Այս տերմինը ցանցի ցանկում չկա։ Այն պահվել է, ինչպես կա։
import-problem-formula = Վանդակն սկսվում է աղյուսակի բանաձևի պես։ Այն ընդունվել է որպես պարզ տեքստ։
import-problem-not-kept = Այս դաշտի համար տեղ չկա։ Այն բաց է թողնվել։
record-field-name = անվանում
record-field-description = նկարագրություն
record-field-provider = ով է մատուցում
record-field-categories = օգնության տեսակներ
record-field-target-groups = ում համար
record-field-status = վիճակ
record-field-eligibility = պայմաններ
record-field-documents = փաստաթղթեր
record-field-cost = արժեք
record-field-languages = լեզուներ
record-field-access = ինչպես գալ
record-field-access-notes = ինչ անել՝ ընդունվելու համար
record-field-places = հասցե
record-field-areas = տարածքներ
record-field-hours = ժամեր
record-field-contact = կապ
record-field-capacity = տեղեր
record-field-referral-terms = ուղղորդումներ
record-field-safety = անվտանգություն
record-field-continuity = բուժում
record-field-visibility = ով է տեսնում
record-field-confirmed-until = հաստատված է մինչև
record-field-last-modified = վերջին փոփոխության ամսաթիվը
services-legal-status = Իրավական կարգավիճակ
services-free = Միայն անվճարները
