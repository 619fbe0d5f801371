# მანქანური მონახაზი: საჭიროებს გადამოწმებას ქართულენოვანი თანამშრომლის მიერ. (Machine draft, to be reviewed by a native speaker.)
# ყველა გვერდის ჩარჩო, შესვლა, დღეს, პარტნიორები, პროგრამის შესახებ. რიცხვის შემდეგ სახელი მხოლობითშია, ამიტომ ცალკე ფორმები არ სჭირდება.
product = მარშრუტი

nav-label = გვერდები
nav-today = დღეს
nav-referrals = გადამისა­მართება
nav-services = სერვისები
nav-partners = პარტნიო­რები
nav-about = შესახებ
nav-waiting = გველოდება

frame-skip = შინაარსზე გადასვლა
frame-language = ენა
frame-lock = ჩაკეტვა
frame-signed-in = შესული ხართ: { $organisation }
frame-connected = კავშირზეა { $count }-დან { $connected } პარტნიორი
frame-no-partners = პარტნიორები ჯერ არ არის
frame-synced = განახლდა { $when }
frame-never-synced = ჯერ არ განახლებულა
frame-unsent = { $count } ჯერ არ არის მიტანილი
frame-recovering = ეს კვანძი პარტნიორებისგან თავის ჩანაწერებს იბრუნებს. წაკითხვა შეგიძლიათ; გაგზავნა მაშინ ამუშავდება, როცა დაასრულებს.
frame-unsaved = რაც აქ დაწერეთ, ჯერ არ არის შენახული.
frame-copied = დაკოპირდა

sign-in-title = შესვლა
sign-in-lead = შეიყვანეთ თქვენი ორგანიზაციის კვანძის საიდუმლო ფრაზა.
sign-in-locked = ჩაკეტილია. გასაგრძელებლად შეიყვანეთ საიდუმლო ფრაზა.
sign-in-locked-node = კვანძი ჩაკეტილია. საიდუმლო ფრაზა გახსნის; პარტნიორებს მხოლოდ ამის შემდეგ დაუკავშირდება.
sign-in-passphrase = საიდუმლო ფრაზა
sign-in-passphrase-hint = ის ამ კომპიუტერს არ ტოვებს.
sign-in-button = შესვლა
sign-in-wrong = ეს ფრაზა არ არის სწორი. შეამოწმეთ კლავიატურის ენა და Caps Lock და სცადეთ თავიდან.
sign-in-slow = ძალიან ბევრი ცდა იყო. დაიცადეთ { $count } წამი და სცადეთ თავიდან.
sign-in-no-cookie = ფრაზა სწორია, მაგრამ ბრაუზერმა ამ მისამართზე შესვლა არ შეინახა. გახსენით { $address }

form-problems = გთხოვთ, ამას გადახედოთ
form-error = შეცდომა:
form-choose = აირჩიეთ
form-optional = (თუ გსურთ)
pager-label = სიის გვერდები
pager-before = წინა
pager-after = შემდეგი
pager-page = გვერდი { $page }, სულ { $last }
yes = დიახ
no = არა

today-title = რა გელოდებათ დღეს
tile-new = ახალი გადამისამართება
tile-waiting = ჩვენს პასუხს ელოდება
tile-undecided = გაგზავნილია, გადაწყვეტილება არ არის
tile-unsent = ჯერ არ არის მიტანილი
today-ours = ჩვენ გველოდება
today-ours-empty = თქვენს პასუხს არავინ ელოდება. კარგია.
today-theirs = ველოდებით პარტნიორებს
today-theirs-empty = პარტნიორებმა ყველაფერს უპასუხეს.
today-more = და კიდევ { $count }
today-drafts = { $count } მონახაზი დასრულებას ელოდება
today-find = სერვისის მოძებნა
today-services = ამ კომპიუტერზე ქსელის { $count } სერვისია; ძებნა ინტერნეტის გარეშეც მუშაობს.

partners-title = პარტნიორები
partners-found = { $count ->
    [0] პარტნიორები ჯერ არ არის
   *[other] { $count } პარტნიორი და ჩვენ
}
partners-meeting-points = შეხვედრის წერტილები
partners-meeting-points-hint = ისინი პარტნიორების კომპიუტერებს ერთმანეთის პოვნაში ეხმარება. წაკითხვა არაფრის შეუძლია.
partners-fork = პარტნიორის „{ $partner }“ ჩანაწერები ერთმანეთს ეწინააღმდეგება. მის ახალ ჩანაწერებს არ ვენდობით, სანამ ეს არ გაირკვევა. დაურეკეთ.
partner-us = ეს ჩვენ ვართ
partner-connected = კავშირზეა
partner-away = კავშირზე არ არის
partner-seen = ბოლოს იყო კავშირზე { $when }
partner-never-seen = ჯერ არ ყოფილა კავშირზე
partner-services = { $count } სერვისი
partner-mailbox = ინახავს შეტყობინებებს სხვებისთვის
partner-mailbox-full = საფოსტო ყუთი სავსეა
partner-mailbox-lost = { $count ->
    [one] მისმა საფოსტო ყუთმა დაკარგა { $count } შეტყობინება
   *[other] მისმა საფოსტო ყუთმა დაკარგა { $count } შეტყობინება
}
partner-stale-key = ძველი გასაღები ({ $when }): სთხოვეთ, გახსნან თავისი კვანძი
partner-unsent = მას ელოდება { $count } შეტყობინება
invite-title = პარტნიორის მოწვევა
invite-lead = მიიღებთ ტექსტს, რომელიც უნდა გადასცეთ. ვისაც ის აქვს, თქვენი სახელით შეუძლია ქსელში შესვლა, ამიტომ მიეცით მხოლოდ ნაცნობს და სანდო გზით.
invite-note = ვისთვის?
invite-note-hint = შენიშვნა თქვენთვის. ის არ იგზავნება.
invite-kind = ვის იწვევთ?
invite-member = ორგანიზაციას
invite-bootstrap = შეხვედრის წერტილს
invite-bootstrap-hint = სერვერი, რომელიც პარტნიორებს ერთმანეთის პოვნაში ეხმარება და ვერაფერს კითხულობს.
invite-button = მოწვევის შექმნა
invitation-title = თქვენი მოწვევა
invitation-lead = დააკოპირეთ ეს ტექსტი და გადაეცით. ის მხოლოდ ახლა ჩანს.
invitation-care = ვისაც ეს ტექსტი აქვს, შეუძლია ქსელში შესვლა. მოქმედების ვადა: { $when }.
invitation-text = მოწვევა
invitation-copy = კოპირება
invitation-done = მზადაა
invitation-how = პარტნიორი თავის კომპიუტერზე უშვებს „marshrut network join“ და სვამს ამ ტექსტს.

about-title = პროგრამა „მარშრუტის“ შესახებ
about-what = „მარშრუტი“ აერთიანებს ორგანიზაციებს, რომლებიც მიგრანტებს ეხმარება. თითოეული თავის მონაცემებს თავის კომპიუტერზე ინახავს. აქ პოულობთ პარტნიორების სერვისებს და ადამიანს მისი თანხმობით ამისამართებთ, რომ გზაში არავინ დაიკარგოს.
about-details = ეს კვანძი
about-version = ვერსია
about-organisation = ორგანიზაცია
about-network = ქსელი
about-addresses = პარტნიორები გვპოულობენ მისამართზე
about-page = ამ გვერდების მისამართი
about-none = არ არის
about-protects = რა არის დაცული
about-protects-1 = გადამისამართების წაკითხვა მხოლოდ იმ ორგანიზაციას შეუძლია, რომელსაც გაეგზავნა, და თქვენ. ის მთელ გზაზე დაშიფრულია.
about-protects-2 = ყველაფერი ამ დისკზე საიდუმლო ფრაზითაა დაშიფრული. გამორთული ან ჩაკეტილი კომპიუტერი არაფერს გასცემს.
about-protects-3 = ყოველი სერვისი ისე ჩანს, როგორც გამომქვეყნებელმა მოაწერა ხელი; გზაში მას ვერავინ შეცვლის.
about-not = რა არ არის დაცული
about-not-1 = კომპიუტერი, რომელსაც თქვენი მუშაობისას სხვა მართავს.
about-not-2 = რაც ეკრანზეა, ეკრანის ფოტოები და ქაღალდი.
about-not-3 = ის, რომ თქვენი კომპიუტერი პარტნიორების კომპიუტერებს უკავშირდება, და როდის.
about-not-4 = რას გააკეთებს მიმღები ორგანიზაცია წაკითხულით.
about-licence = ლიცენზია და წყაროები
about-licence-text = თავისუფალი პროგრამა GNU Affero General Public License-ის მე-3 ან უფრო ახალი ვერსიით. შეგიძლიათ გამოიყენოთ, შეისწავლოთ, გადასცეთ და შეცვალოთ.
about-sources = ქვეყნებისა და ენების სახელები: Unicode CLDR (Unicode License v3). საკვანძო ჯგუფების კოდები: WHO SMART Guidelines HIV. რუკის ქალაქები და მათი სახელები: GeoNames (geonames.org, CC BY 4.0), ჩვენ მიერ შერჩეული და დამრგვალებული. ქვეყნების კონტურები: Natural Earth (საზოგადოებრივი საკუთრება), საზღვრები გაერთიანებული ერების ორგანიზაციის აღიარებით.

date-day = { $day } { $month }, { $year }
date-day-time = { $day } { $month }, { $year }, { $time }
date-day-time-this-year = { $day } { $month }, { $time }
date-unknown = თარიღი უცნობია
month-1 = იანვარი
month-2 = თებერვალი
month-3 = მარტი
month-4 = აპრილი
month-5 = მაისი
month-6 = ივნისი
month-7 = ივლისი
month-8 = აგვისტო
month-9 = სექტემბერი
month-10 = ოქტომბერი
month-11 = ნოემბერი
month-12 = დეკემბერი
day-1 = ორშ
day-2 = სამ
day-3 = ოთხ
day-4 = ხუთ
day-5 = პარ
day-6 = შაბ
day-7 = კვი
time-now = ახლახან
time-ago-minutes = { $count } წუთის წინ
time-ago-hours = { $count } საათის წინ
time-ago-days = { $count } დღის წინ
time-ahead-minutes = { $count } წუთში
time-ahead-hours = { $count } საათში
time-ahead-days = { $count } დღეში
time-due-minutes = დარჩა { $count } წუთი
time-due-hours = დარჩა { $count } საათი
time-due-days = დარჩა { $count } დღე
time-overdue-minutes = ვადა გადაცილებულია { $count } წუთით
time-overdue-hours = ვადა გადაცილებულია { $count } საათით
time-overdue-days = ვადა გადაცილებულია { $count } დღით
