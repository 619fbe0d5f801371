# მანქანური მონახაზი: საჭიროებს გადამოწმებას. (Machine draft, to be reviewed by a native speaker.)
services-title = სერვისები
services-words = რა არის საჭირო ან სად?
services-country = ქვეყანა
services-category = დახმარების სახე
services-language = რა ენაზე ლაპარაკობენ
services-target-group = ვისთვის
services-any = ნებისმიერი
services-more-filters = სხვა ფილტრები
services-closed-too = დახურულებიც
services-accepting = მხოლოდ ისინი, ვინც გადამისამართებას იღებს
services-search = ძებნა
services-clear = ძებნის გასუფთავება
services-near = მხოლოდ რუკის ამ ადგილას: { $place }.
services-anywhere = ყველა ადგილის ჩვენება
map-title = სერვისების რუკა
map-hint = რიცხვი აჩვენებს, რამდენი სერვისია იქ. იგივე სერვისები ქვემოთ, სიაშიცაა.
map-to-list = სიაზე გადასვლა
map-moves = რუკის გადაადგილება
map-nearer = მიახლოება
map-farther = დაშორება
map-west = დასავლეთით
map-east = აღმოსავლეთით
map-north = ჩრდილოეთით
map-south = სამხრეთით
map-whole = მთელი რუკა
map-services = { $count ->
   *[other] { $count } სერვისი
}
map-places = და კიდევ { $count ->
   *[other] { $count } ადგილი
}
map-outside = { $count ->
   *[other] { $count } სერვისი რუკის ამ ნაწილის მიღმაა.
}
map-nowhere = { $count ->
   *[other] { $count } სერვისი რუკაზე არ არის: ქალაქი მითითებული არ არის, უცნობია ან ადამიანების დასაცავად დაფარულია.
}
services-choosing = აირჩიეთ სერვისი, სადაც ადამიანს გააგზავნით, და მის გვერდზე დააჭირეთ „გადამისამართების დაწერა“.
services-found = { $count ->
    [0] სერვისი ვერ მოიძებნა
   *[other] ნაპოვნია { $count } სერვისი
}
services-none-found = ამ ყველაფერს არაფერი შეესაბამება. მოაკელით სიტყვები ან ფილტრი.
services-none-yet = სერვისები ჯერ არ მოსულა. თავისით მოვა, როგორც კი პარტნიორი კავშირზე გამოვა.
services-other-categories = სხვა
services-updated = შეიცვალა { $when }
not-stated = მითითებული არ არის
not-stated-place = ადგილი მითითებული არ არის
not-stated-languages = ენები მითითებული არ არის
not-known = უცნობია
anyone = ყველასთვის

status-inactive = ახლა არ მუშაობს
status-defunct = დახურულია
status-temporarily-closed = დროებით დახურულია
status-not-stated = მუშაობს თუ არა, მითითებული არ არის
capacity-available = ადგილები არის
capacity-none = ახლა ადგილები არ არის
capacity-waiting-list = მომლოდინეთა სია
capacity-assess-first = ადგილი შეფასების შემდეგ
cost-free = უფასო
cost-partly = ნაწილობრივ ფასიანი
cost-paid = ფასიანი
referrals-accepted = იღებს გადამისამართებას
referrals-not-accepted = გადამისამართებას არ იღებს

service-nameless = უსახელო სერვისი
service-description = აღწერა
service-published-by = გამოაქვეყნა:
facts-what = რას გთავაზობთ
facts-who = ვის შეუძლია მოსვლა
facts-where = სად და როდის
facts-contact = კონტაქტი
facts-referrals = ადგილები და გადამისამართება
facts-continuity = მკურნალობის გაგრძელება
facts-record = ამ ჩანაწერის შესახებ
fact-categories = დახმარების სახეები
fact-cost = ფასი
fact-documents = საჭირო საბუთები
fact-languages = ენები
fact-target-groups = ვისთვის
fact-access = როგორ მივიდეთ
fact-eligibility = პირობები
fact-ages = ასაკი
fact-legal-statuses = მისაღები სამართლებრივი სტატუსები
fact-citizenships = მისაღები მოქალაქეობები
fact-places = მისამართი
fact-areas = ტერიტორია
fact-hours = სამუშაო საათები
fact-phones = ტელეფონი
fact-email = ელფოსტა
fact-site = ვებგვერდი
fact-capacity = ადგილები
fact-terms = გადამისამართება
fact-foreigners = აძლევს წამალს უცხოელებს
fact-remote = რომელი ქვეყნების მოქალაქეებს არეგისტრირებს დისტანციურად
fact-ships = აგზავნის წამალს
fact-months = წამალს აძლევს
fact-tests = ჯერ საჭიროა ანალიზები
fact-revision = რედაქცია
fact-modified = ბოლო ცვლილება
fact-confirmed = დადასტურებულია ამ დღემდე
documents-none = არ სჭირდება
address-withheld = მისამართი განზრახ არის დაფარული
access-walk-in = ჩაწერის გარეშე
access-appointment = ჩაწერით
access-referral-only = მხოლოდ გადამისამართებით
access-outreach = თავად მოდიან ადამიანებთან
access-online = ონლაინ
access-courier = კურიერით ან ფოსტით
ages-from = { $from } წლიდან
ages-to = { $to } წლამდე
ages-between = { $from }-დან { $to } წლამდე
hours-from = { $time }-დან
hours-until = { $time }-მდე
months = { $count } თვით
terms-emergency = გადაუდებელი: წყვეტს { $count } საათში
terms-urgent = სასწრაფო: წყვეტს { $count } საათში
terms-normal = ჩვეულებრივი: წყვეტს { $count } საათში
terms-feedback = შედეგს ატყობინებს { $count } დღეში

refer-title = ადამიანის აქ გამოგზავნა
refer-button = გადამისამართების დაწერა
refer-own = ეს თქვენი ორგანიზაციის სერვისია.
refer-accepted = { $partner } პასუხს გპირდებათ. აქ ნახავთ, როდის წაიკითხეს და რა გადაწყვიტეს.
refer-not-accepted = { $partner } ამ სერვისზე გადამისამართებას არ იღებს. ისარგებლეთ ამ გვერდზე მითითებული კონტაქტით.
refer-not-stated = { $partner } არ უთითებს, იღებს თუ არა ამ სერვისზე გადამისამართებას. შეგიძლიათ სცადოთ; მოქმედებს ჩვეულებრივი ვადები.

safety-title = უსაფრთხოება
safety-hint = ამას მხოლოდ ქსელის წევრები ხედავენ. უთხარით ადამიანს, სანამ წავა.
safety-anonymous = შეიძლება მისვლა სახელის თქმის გარეშე?
safety-reports = ატყობინებენ ადამიანების შესახებ ხელისუფლებას?
safety-copies = იღებენ პირადობის საბუთების ასლებს?
safety-non-citizens = ეხმარებიან მათ, ვინც მოქალაქე არ არის?

missing-title = გამომქვეყნებელს დარჩა მისათითებელი
missing-name = სახელი
missing-description = აღწერა
missing-category = დახმარების სახე
missing-status = მუშაობს თუ არა
missing-documents = საჭირო საბუთები
missing-cost = ფასი
missing-languages = ენები
missing-country = ქვეყანა
missing-contact = კონტაქტი
missing-referral-terms = გადამისამართების პირობები
missing-safety = უსაფრთხოება
authenticity-title = საიდან მოვიდა ეს
authenticity-signed = ხელს აწერს { $partner }. ამ კომპიუტერმა ხელმოწერა შეამოწმა.
authenticity-own = გამოქვეყნებულია თქვენი ორგანიზაციის მიერ.
authenticity-published = გამოქვეყნდა
authenticity-entry = ჩანაწერი { $entry }

duplicates-title = ორჯერაა გამოქვეყნებული?
duplicates-hint = სხვა წევრის ჩანაწერი, როგორც ჩანს, იმავე სერვისს ეხება.
duplicates-hint-own = სხვა წევრის ჩანაწერი, როგორც ჩანს, იმავე სერვისს ეხება. ერთ-ერთ თქვენგანს შეუძლია თავისი ჩანაწერი მეორის სასარგებლოდ გააუქმოს; სხვის ჩანაწერს ვერავინ შეცვლის.
duplicates-merge = ჩვენი ჩანაწერის გაუქმება ამის სასარგებლოდ
duplicates-merge-hint = ჩვენი ჩანაწერი ყველგან გაუქმდება იმასთან ერთად, რაც მასზე დადასტურდა; მისი მისამართი მათ ჩანაწერზე გადავა. ამის დაბრუნება შეუძლებელია: ჩანაწერი თავიდან უნდა გამოქვეყნდეს.
duplicates-merge-button = ჩვენი ჩანაწერის გაუქმება
duplicates-merged = თქვენი ჩანაწერი გაუქმდა. მის ნაცვლად ეს მოქმედებს.
same-name = იგივე სახელი
same-phone = იგივე ტელეფონი
same-email = იგივე ელფოსტა
same-site = იგივე საიტი
same-address = იგივე მისამართი
same-provider = იგივე ორგანიზაცია
same-description = იგივე აღწერა
same-city = იგივე ქალაქი
