# Մեքենայական սևագիր․ պետք է ստուգի հայերենի կրողը։ (Machine draft, to be reviewed by a native speaker.)
attachments-title = Ֆայլեր
attachments-link = Այս ուղղորդման ֆայլերը
attachments-back = Ուղղորդում { $handle }
attachments-none = Ֆայլեր չկան։
attachments-untitled = Անվերնագիր ֆայլ
attachments-facts = { $kind }, { $size }
attachments-until = Կոչնչացվի երկու համակարգիչներում՝
attachments-save = Պահպանել այս համակարգչում
attachments-discard = Հեռացնել
attachments-add = Ավելացնել ֆայլ
attachments-what = Ի՞նչ է սա
attachments-what-hint = Օրինակ՝ հիվանդանոցից դուրսգրման թերթ։ Առանց անունների և համարների։
attachments-file = Ֆայլը
attachments-add-button = Գաղտնագրել և ավելացնել
attachments-takes = Մեծ ֆայլի համար կարող է պահանջվել մինչև մեկ րոպե։ Էջը բաց պահեք, մինչև գրվի, որ ֆայլն ավելացված է։
attachments-working = Ֆայլը կարդացվում, մաքրվում և գաղտնագրվում է։
attachments-add-once = Անձը հաստատող փաստաթուղթը փոխանցել մեկ անգամ
attachments-once-hint = Միայն եթե դա պետք է հեռավար հաշվառման համար։ Խնդրեք անձի համաձայնությունը հենց դրա համար։ Երեք օրից փաստաթուղթը կոչնչացվի երկու համակարգիչներում։
attachments-once-given = Ինչպե՞ս է անձը համաձայնել հենց սրան
attachments-once-language = Ի՞նչ լեզվով է բացատրվել
attachments-once-button = Գաղտնագրել և փոխանցել մեկ անգամ
attachments-sender-only = Ֆայլեր կարող է ավելացնել միայն ուղղորդումն ուղարկած կազմակերպությունը։
attachments-closed = Այս ուղղորդումը փակված է։ Ֆայլեր այլևս չի կարելի ավելացնել։
attachments-not-agreed = Անձը չի համաձայնել այս ուղղորդման հետ ֆայլեր փոխանցել։
attachments-done = Ֆայլը գաղտնագրված և ավելացված է։
attachments-discarded = Ֆայլը հեռացված է։

attachment-uploading = Վերբեռնումն ավարտված չէ
attachment-kept = Կգնա սևագրի հետ
attachment-waiting = Սպասում է գործընկերոջ հանգույցի հետ ուղիղ կապի
attachment-waiting-theirs = Սպասում է գործընկերոջ հանգույցի հետ ուղիղ կապի․ ֆայլերը փոստարկղով չեն անցնում
attachment-coming = { $arrived } մաս՝ { $parts }-ից
attachment-here = Այստեղ է
attachment-here-theirs = Գործընկերոջ համակարգչում է
attachment-gone = Ոչնչացված է

media-image-jpeg = JPEG նկար
media-image-png = PNG նկար
media-image-webp = WebP նկար
media-application-pdf = PDF փաստաթուղթ
media-text-plain = Տեքստ

field-attachments = Ֆայլեր
field-attachments-hint = Նամակներ, հետազոտությունների արդյունքներ կամ նկարներ, որ կավելացնեք ուղղորդմանը։ Անձը հաստատող փաստաթղթերի համար առանձին համաձայնություն է պետք։

event-attach = Ֆայլ է ավելացվել
event-attach-once = Փաստաթուղթը փոխանցվել է մեկ անգամ
action-attach = Ավելացնել ֆայլ
action-button-attach = Ավելացնել ֆայլը
action-attach-once = Փոխանցել փաստաթուղթը մեկ անգամ
action-button-attach-once = Փոխանցել մեկ անգամ

problem-attachment-kind = Այս տեսակի ֆայլեր չեն ընդունվում։ Ուղարկեք JPEG, PNG կամ WebP նկար, PDF կամ պարզ տեքստ։
problem-attachment-length = Ֆայլը դատարկ է կամ չափազանց մեծ։
problem-attachment-gap = Ֆայլը չափազանց մեծ է։
problem-attachment-cut-short = Ֆայլն ամբողջությամբ չի հասել։ Նորից փորձեք։
problem-attachment-too-many = Այս ուղղորդումն արդեն չափազանց շատ ֆայլեր ունի։
problem-attachment-not-yet = Անձը հաստատող փաստաթուղթը կարելի է փոխանցել միայն այն բանից հետո, երբ գործընկերն ընդունել է անձին։
problem-attachment-consent = Նշեք, թե ինչպես և ինչ լեզվով է անձը համաձայնել։
problem-attachment-title = Վերնագիրը չափազանց երկար է։
problem-attachment-sent = Գործընկերն արդեն գիտի այս ֆայլի մասին։ Եթե այն պետք է ոչնչացնել, հետ վերցրեք համաձայնությունը։
problem-attachment-not-here = Ֆայլը դեռ ամբողջությամբ չի հասել։ Դա ինքնըստինքյան կշարունակվի, երբ երկու համակարգիչներն էլ կապի մեջ լինեն։
problem-referral-files-outside-consent = Սևագիրը ֆայլեր ունի, բայց անձը չի համաձայնել ֆայլեր փոխանցել։ Հեռացրեք դրանք կամ խնդրեք անձի համաձայնությունը։
attachments-kilobytes = { $size } ԿԲ
attachments-megabytes = { $size } ՄԲ
