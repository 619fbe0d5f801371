# Մեքենայական սևագիր․ պետք է ստուգի հայերենի կրողը։ (Machine draft, to be reviewed by a native speaker.)
# Ինչ են տեսել ծառայությունը ստուգած անդամները, և ինչ է պետք անել։
verification-title = Ստուգում
verification-open = Մանրամասներ, վկայել կամ առարկել
verification-look = { $who }՝ { $how }, { $when }
verification-and = { $first } և { $last }
verification-confirmed-until = Հրապարակողը երաշխավորում է գրառումը մինչև { $when }։
verification-no-date = Հրապարակողը չի ասում, թե մինչև երբ է գրառումը ճիշտ։
verification-shell = Ստուգողներից մեկն անկախ չէ հրապարակողից․ մեկը ցանց է մտել միայն մյուսի միջոցով, կամ երկուսն էլ՝ նույն անդամի։ Դա չի հաշվվում։
verification-until = Այսպես կմնա մինչև { $when }, եթե նոր բան չասվի։
verification-attestations = Ովքեր են ստուգել
verification-nobody = Հրապարակողից բացի ոչ ոք ոչինչ չի ասել։
verification-counts-until = հաշվվում է մինչև
verification-disputes = Առարկություններ
verification-requests = Ստուգելու խնդրանքներ
verification-answer = Ձեր պատասխանը
verification-settle = Հարցը լուծված է
verification-revoke = Հետ վերցնել
verification-take = Մենք կստուգենք
verification-give-back = Հրաժարվում ենք
verification-send = Ստորագրել և ուղարկել բոլոր անդամներին
verification-words = Բառերով՝ ծառայության մասին, երբեք՝ անձի
verification-confirm = Հաստատել գրառումը
verification-confirm-hint = Ասեք, որ ամեն ինչ դեռ այդպես է։ Հակառակ դեպքում այդ օրվանից հետո այն ցույց կտրվի որպես հնացած։
verification-until-day = Մինչև
verification-attest = Վկայել, ինչ եք տեսել
verification-attest-hint = Այն, ինչ այստեղ ստորագրում եք, բոլոր անդամները կստանան ձեր կազմակերպության անունով։ Ասեք միայն այն, ինչ ինքներդ եք տեսել։
verification-method = Ինչպես եք ստուգել
verification-any-method = Ինչպես հարմար է
verification-observed = Երբ
verification-quality = Գնահատականներ՝ 0-ից (վատ) մինչև 4 (լավ)
verification-level = Ով եք դուք այս ծառայության համար
verification-conflict = Ինչն է ձեզ կապում դրա հետ
verification-conflict-hint = Սա բաց թողնել չի կարելի։ Ով աշխատում է ծառայության հետ կամ վճարում է դրա համար, կարող է ստուգել, բայց անկախ չի համարվում։
verification-conflict-words = Ավելին դրա մասին
verification-answers-request = Սա խնդրանքի պատասխան է
verification-offers = Առաջարկում է՝ { $what }
verification-dispute = Առարկել
verification-dispute-hint = Ծառայությունն անմիջապես ցույց կտրվի որպես վիճարկվող՝ ձեր կազմակերպության անունով։
verification-reason = Ինչն է սխալ
verification-against = Ինչի դեմ է առարկությունը
verification-the-record = հենց գրառումը
verification-which = Որ կետերը
verification-request = Խնդրել ստուգել
verification-whom = Ում
verification-by = մինչև
verification-done-attest = Ստորագրված է։ Գնում է բոլոր անդամներին։
verification-done-revoke = Հետ է վերցված։
verification-done-dispute = Առարկությունը գնում է բոլոր անդամներին։
verification-done-answer = Պատասխանը գնում է բոլոր անդամներին։
verification-done-request = Խնդրանքը գնում է բոլոր անդամներին։
verification-done-take = Նշված է բոլոր անդամների համար։
verification-done-confirm = Հաստատված է։

verdict-verified = Ստուգված
verdict-peer-checked = Գործընկերների կողմից ստուգված
verdict-self-declared = Հրապարակողի խոսքով
verdict-stale = Հնացած
verdict-disputed = Վիճարկվող
verdict-refuted = Հերքված
verdict-is-verified = { $who }՝ ստուգել են անկախ «{ $publisher }» կազմակերպությունից, վերջին անգամ գործնականում՝ { $when }, և ոչ ոք չի առարկում։
verdict-is-peer-checked = { $who }՝ ստուգել են։ «Ստուգված» լինելու համար պետք է { $needed } անկախ կազմակերպություն, որոնցից մեկը՝ գործնականում և վերջերս։
verdict-is-tied = Ստուգել է մեկը, ով աշխատում է դրա հետ։ Անկախ ստուգում չի եղել։
verdict-is-self-declared = Այդպես է ասում միայն «{ $publisher }» կազմակերպությունը։ Անկախ ստուգում չի եղել։
verdict-is-unconfirmed = «{ $publisher }» կազմակերպությունը երաշխավորել էր մինչև { $until } և դրանից հետո չի հաստատել։
verdict-is-run-out = Ուրիշների տեսածի ժամկետն անցել է։ Որևէ մեկը պետք է նորից ստուգի։
verdict-is-disputed = { $disputing }՝ առարկություն կա։ Հարցրեք, նախքան որևէ մեկին այնտեղ ուղղորդելը։
verdict-is-refuted = Ստուգել են և տեսել, որ այդպես չէ՝ { $items }։

method-site-visit = այցելություն
method-mystery-client = այցելություն որպես շահառու
method-test-message = փորձնական հաղորդագրություն
method-call = զանգ
method-documents = փաստաթղթերով
method-desk = բաց տվյալներով
level-independent = Մենք դրա հետ կապ չունենք
level-peer = Մենք նույն գործն ենք անում
level-self = Մենք ենք մատուցում
level-client-feedback = Փոխանցում ենք շահառուների ասածը
conflict-none = Ոչինչ չի կապում
conflict-same-country = Աշխատում ենք նույն երկրում
conflict-partner = Աշխատում ենք միասին
conflict-funder = Մենք ենք վճարում, կամ մեզ են վճարում
quality-access = Հասանելիություն
quality-dignity = Արժանապատվություն, առանց խարանի
quality-confidentiality = Գաղտնիություն
quality-waiting = Սպասում
quality-competence = Հմտություն
finding-confirmed = Այդպես է
finding-partial = Մասամբ
finding-refuted = Այդպես չէ
finding-not-checked = Չի ստուգվել
worth-counts = հաշվվում է
worth-tied = կապված է ծառայության հետ
worth-refutes = այլ բան է տեսել
worth-own = հրապարակողի կամ մատուցողի խոսքով
worth-same-voice = անկախ չէ հրապարակողից
worth-repeated = նույն ձայնն է, ինչ մյուսը
worth-changed = այդ օրվանից փոխվել է
worth-superseded = կա ավելի ուշ ստուգում
worth-revoked = հետ է վերցված
worth-expired = ժամկետն անցել է
worth-not-yet = դեռ ոչ
worth-not-member = այլևս անդամ չէ
dispute-closed = Փակ է կամ երբեք չի եղել
dispute-wrong = Նշվածից ինչ-որ բան այդպես չէ
dispute-unsafe = Մարդկանց համար այնտեղ վտանգավոր է
dispute-discriminates = Մարդկանց մերժում կամ նվաստացնում են
dispute-not-independent = Վկայողն անկախ չէ
dispute-other = Այլ բան
dispute-open = բաց է
dispute-over = փակված է
dispute-answer-corrected = Ճիշտ է, և շտկվել է
dispute-answer-rejected = Ճիշտ չէ
dispute-answer-settled = Լուծված է
request-asks = «{ $who }» կազմակերպությունը խնդրում է՝ { $whom }
request-anybody = ով կարող է
request-open = ոչ ոք հանձն չի առել
request-taken = հանձն է առել՝ { $who }
request-done = արված է

calendar-title = Ստուգման ժամկետներ
calendar-lead = Առարկություններ, որոնց պետք է պատասխանել, ծառայություններ, որոնք պետք է ստուգել, և ձեր գրառումները, որոնք պետք է հաստատել։
calendar-empty = Հիմա անելիք չկա։
calendar-more = { $count ->
    [one] Եվս { $count }։
   *[other] Եվս { $count }։
}
calendar-without-date = { $count ->
    [one] Ձեր { $count } գրառումը չի նշում, թե մինչև երբ է ճիշտ։
   *[other] Ձեր { $count } գրառումը չի նշում, թե մինչև երբ է ճիշտ։
}
task-answer-dispute = Պատասխանել առարկությանը
task-look = Ստուգել
task-confirm = Հաստատել ձեր գրառումը
task-look-again = Նորից ստուգել
task-take-on = Կարող եք հանձն առնել
reminder-verifications = { $count ->
    [one] Ժամանակն է՝ { $count } ստուգում
   *[other] Ժամանակն է՝ { $count } ստուգում
}
