# მანქანური მონახაზი: საჭიროებს გადამოწმებას. (Machine draft, to be reviewed by a native speaker.)
# ამ ორგანიზაციის ადამიანები ამ კვანძზე: ვინ შედის, ვის რა შეუძლია, რა გაკეთდა.
nav-staff = თანამშრომლები
nav-audit = მოქმედებების ჟურნალი
nav-account = ჩემი ანგარიში
frame-signed-in-person = { $name }, { $organisation }

role-caseworker-hint = წერს გადამისამართებებს და პასუხობს მათ.
role-administrator = ადმინისტრატორი
role-administrator-hint = მართავს სერვისებს, თანამშრომლებს, გასაღებებსა და სარეზერვო ასლებს, კითხულობს მოქმედებების ჟურნალს.
role-verifier = შემმოწმებელი
role-verifier-hint = ამოწმებს სერვისებს და აცნობებს სხვებს, რა ნახა.
role-coordinator = კოორდინატორი
role-coordinator-hint = ქსელში თქვენი ორგანიზაციის სახელით ლაპარაკობს: იწვევს, სთავაზობს, ხმას აძლევს.

staff-title = თანამშრომლები
staff-people = ვინ მუშაობს აქ
staff-you = (თქვენ)
staff-active = შეუძლია შესვლა
staff-invited = მოწვეულია
staff-closed = შესვლა არ შეუძლია
staff-second-factor = შესვლის მეორე ნაბიჯი
staff-last-seen = ბოლო შესვლა: { $when }
staff-never-seen = ჯერ არ შემოსულა
staff-invited-until = კოდის ვადა: { $when }
staff-free = { $count ->
    [0] ადგილი აღარ არის. ამოიღეთ, ვინც აქ აღარ მუშაობს.
   *[other] შეგიძლიათ მოიწვიოთ კიდევ { $count } ადამიანი.
}
staff-change = შეცვლა: { $name }
staff-roles = რას აკეთებს აქ ეს ადამიანი
staff-save-roles = როლების შენახვა
staff-reset = შესვლის მეორე ნაბიჯის მოხსნა
staff-reset-hint = მათთვის, ვინც ტელეფონი დაკარგა. შევა მხოლოდ საიდუმლო ფრაზით და მეორე ნაბიჯს თავიდან გამართავს.
staff-remove = ამოღება: { $name }
staff-invite = კოლეგის მოწვევა
staff-name = სახელი
staff-name-hint = მას მხოლოდ ამ კვანძის კოლეგები ხედავენ, პარტნიორები კი არასოდეს.
staff-invite-button = კოდის შექმნა
staff-auto-lock = ავტომატური ჩაკეტვა
staff-auto-lock-minutes = რამდენი წუთის უმოქმედობის შემდეგ
staff-auto-lock-hint = 2-დან 60-მდე. მონახაზები ინახება.
staff-auto-lock-button = შენახვა
staff-lock = ამ კვანძის ჩაკეტვა
staff-lock-hint = ყველას სესია დასრულდება. კვანძი დაივიწყებს თავის გასაღებებს და არაფერს მიიღებს, სანამ ვინმე არ შევა.
staff-lock-button = კვანძის ახლავე ჩაკეტვა
staff-done-roles = როლები შენახულია და უკვე მოქმედებს.
staff-done-factor = შესვლის მეორე ნაბიჯი მოხსნილია.
staff-done-settings = შენახულია.
confirm-passphrase = თქვენი საიდუმლო ფრაზა
confirm-passphrase-hint = რათა დავრწმუნდეთ, რომ ეს თქვენ ხართ.

staff-invited-title = კოდი კოლეგისთვის
staff-invited-lead = გადაეცით ეს კოდი პირადად: { $name }. ის მხოლოდ ახლა ჩანს.
staff-invited-open = ამ კომპიუტერზე გახსნას { $address }
staff-invited-type = შეიყვანოს კოდი.
staff-invited-choose = აირჩიოს საიდუმლო ფრაზა, რომელიც სხვამ არავინ იცის.
staff-invited-care = კოდი ერთხელ იმოქმედებს. ვადა: { $when }.

staff-remove-title = ამოვიღოთ { $name }?
staff-remove-lead = { $name }: სესიები მაშინვე დასრულდება და საიდუმლო ფრაზა აღარაფერს გახსნის. ამის შემდეგ ყველაფერი ახალი გასაღებით შეინახება.
staff-remove-honest = რისი წაკითხვაც ამ ადამიანს აქამდე შეეძლო, შესაძლოა უკვე დაკოპირებულია, და ამას ვერც ერთი პროგრამა ვერ დააბრუნებს. თუ ეს გაწუხებთ, შეცვალეთ ორგანიზაციის გასაღებებიც.
staff-remove-button = ამოღება
staff-remove-no = დატოვება
staff-removed-title = ამოღებულია
staff-removed-out = { $name }: სესიები დასრულდა, შესვლა აღარ შეუძლია.
staff-removed-rekeyed = ამიერიდან ყველაფერი ახალი გასაღებით ინახება.
staff-removed-same-key = გასაღები იგივე რჩება: იმდენჯერ შეიცვალა, რომ კიდევ ერთისთვის ადგილი აღარ არის.
staff-removed-again = თავიდან მოიწვიეთ: { $names }. პროგრამის განახლების შემდეგ არ შემოსულან.
staff-removed-code = აღდგენის ძველი კოდი აღარაფერს ხსნის. ჩაიწერეთ ახალი, ის მხოლოდ ახლა ჩანს:

join-link = აქ ახალი ვარ და კოდი მაქვს
join-title = შეუერთდით კოლეგებს
join-lead = ადმინისტრატორმა კოდი მოგცათ. მისი დახმარებით აირჩიეთ თქვენი საკუთარი საიდუმლო ფრაზა.
join-code = კოდი
join-code-hint = ცხრა ჯგუფი, თითოეულში ოთხი ასო ან ციფრი.
join-button = დაწყება
passphrase-old = ახლანდელი საიდუმლო ფრაზა
passphrase-new = ახალი საიდუმლო ფრაზა
passphrase-new-hint = სულ ცოტა ათი ნიშანი; ოთხი ან ხუთი შემთხვევითი სიტყვა საიმედოა და ადვილად დასამახსოვრებელი. მას ვერავინ გაგახსენებთ.
passphrase-again = იგივე კიდევ ერთხელ

code-title = კიდევ ერთი ნაბიჯი
code-lead = შესასვლელად საჭიროა კოდი თქვენი ტელეფონიდან.
code-label = კოდი
code-hint = ექვსი ციფრი, რომელსაც აპლიკაცია ახლა აჩვენებს, ან ერთ-ერთი სათადარიგო კოდი.
code-wrong = კოდი არასწორია ან უკვე გამოყენებულია. დაელოდეთ შემდეგს.

account-title = ჩემი ანგარიში
account-roles = თქვენი როლები: { $roles }
account-name = თქვენი სახელი
account-name-hint = მას მხოლოდ ამ კვანძის კოლეგები ხედავენ, პარტნიორები კი არასოდეს.
account-name-button = სახელის შენახვა
account-passphrase = ახალი საიდუმლო ფრაზა
account-passphrase-button = ფრაზის შეცვლა
account-backup-left = { $count ->
    [0] სათადარიგო კოდები აღარ დარჩა. გამორთეთ მეორე ნაბიჯი და კვლავ ჩართეთ, რომ ახლები მიიღოთ.
   *[other] დარჩა { $count } სათადარიგო კოდი.
}
account-done-name = შენახულია.
account-done-passphrase = საიდუმლო ფრაზა შეიცვალა. თქვენი სხვა სესიები დასრულდა.
account-done-factor = შესვლის მეორე ნაბიჯი გამორთულია.
account-done-session = დასრულდა.
sessions-title = სად ხართ შესული
sessions-title-all = ვინ არის შესული
session-begun = დასაწყისი: { $when }
session-used = ბოლო მოქმედება: { $when }
session-this = ეს სესია
session-end = დასრულება
sessions-end = ჩემი სხვა სესიების დასრულება

factor-title = შესვლის მეორე ნაბიჯი
factor-on = ჩართულია
factor-lead = საიდუმლო ფრაზასთან ერთად კოდი ტელეფონიდან: ვინც დაინახავს, როგორ კრეფთ ფრაზას, მხოლოდ ამ ფრაზით ვერ შევა. საჭიროა ერთჯერადი კოდების აპლიკაცია; ის ინტერნეტის გარეშეც მუშაობს.
factor-button = გამართვა
factor-off-button = გამორთვა
factor-scan = დაასკანერეთ ეს ერთჯერადი კოდების აპლიკაციით.
factor-qr = QR-კოდი აპლიკაციისთვის
factor-type = ან იქ ეს გასაღები შეიყვანეთ:
factor-code-hint = ექვსი ციფრი, რომელსაც აპლიკაცია ახლა აჩვენებს.
factor-confirm-button = ჩართვა
factor-codes-title = სათადარიგო კოდები
factor-codes-lead = ახლავე ჩაიწერეთ ეს კოდები ქაღალდზე: ისინი მხოლოდ ერთხელ ჩანს. თითოეული ერთხელ იმოქმედებს, თუ ტელეფონი დაიკარგა.
factor-codes-done = ჩავიწერე

audit-title = მოქმედებების ჟურნალი
audit-lead = ვინ რა გააკეთა და როდის. გადამისამართებების შინაარსი აქ არასოდეს ჩანს.
audit-check = შემოწმება, ხომ არაფერი აკლია
audit-whole = სრულია
audit-cut = ბოლო აკლია
audit-broken = შეცვლილია
audit-whole-words = { $count } ჩანაწერი; არაფერი ამოუღიათ და არ შეუცვლიათ.
audit-cut-words = ბოლო ნაწილი აკლია: { $count } ჩანაწერიდან დარჩა { $good }. შესაძლოა, ვიღაცამ რაღაც დამალა. უთხარით მას, ვინც კვანძს უვლის.
audit-broken-words = ჩანაწერები ერთმანეთს აღარ მოჰყვება: სწორია პირველი { $good }, სულ { $count }. შესაძლოა, ვიღაცამ რაღაც დამალა. უთხარით მას, ვინც კვანძს უვლის.
audit-head = ჩაიწერეთ, რომ მოგვიანებით შეადაროთ:
audit-who = ვინ
audit-what = რა
audit-when = როდის
audit-number = №
audit-object = რას ეხება (ნომერი)
audit-object-short = რას ეხება
audit-anybody = ყველა
audit-anything = ყველაფერი
audit-filter = ჩვენება
audit-nobody = უცნობია
audit-command-line = ბრძანების სტრიქონი
audit-found = { $count ->
    [0] ვერაფერი მოიძებნა
   *[other] { $count } ჩანაწერი
}
audit-action-signed-in = შესვლა
audit-action-sign-in-failed = წარუმატებელი შესვლა
audit-action-signed-out = გამოსვლა
audit-action-referral-viewed = გადამისამართების ნახვა
audit-action-referral-changed = გადამისამართების შეცვლა
audit-action-attachment-saved = ფაილის შენახვა
audit-action-exported = ექსპორტი
audit-action-erased = კლიენტის მონაცემების წაშლა
audit-action-service-changed = სერვისის შეცვლა
audit-action-network-changed = მოქმედება ქსელში
audit-action-backed-up = სარეზერვო ასლის შექმნა
audit-action-colleague-invited = კოლეგის მოწვევა
audit-action-colleague-joined = კოლეგის შემოერთება
audit-action-colleague-removed = კოლეგის ამოღება
audit-action-roles-changed = როლების ან სახელის შეცვლა
audit-action-sign-in-changed = შესვლის წესის შეცვლა
audit-action-node-changed = კვანძის ჩაკეტვა ან გამართვა
audit-action-shortened = უძველესი ჩანაწერების წაშლა

problem-account-needs-caseworker = ეს ქეისმენეჯერებისთვისაა.
problem-account-needs-administrator = ეს ადმინისტრატორებისთვისაა.
problem-account-needs-verifier = ეს შემმოწმებლებისთვისაა.
problem-account-needs-coordinator = ეს კოორდინატორებისთვისაა.
problem-account-who-helps = როლის მოცემა შეუძლიათ ამ ადამიანებს: { $names }
problem-account-none = ამ საიდუმლო ფრაზას არც ერთი ანგარიში არ შეესაბამება. მოწვევა სთხოვეთ ადმინისტრატორს.
problem-account-last-administrator = ეს ერთადერთი ადმინისტრატორია, რომელსაც შესვლა შეუძლია. ჯერ სხვა დანიშნეთ.
problem-account-oneself = საკუთარი თავის ამოღება არ შეიძლება. სთხოვეთ სხვა ადმინისტრატორს.
problem-account-full = ადგილი აღარ არის. ამოიღეთ, ვინც აქ აღარ მუშაობს.
problem-account-wrong-code = ეს კოდი არაფერს ხსნის. შესაძლოა, უკვე გამოიყენეს ან გააუქმეს; ითხოვეთ ახალი.
problem-account-invitation-expired = ამ კოდს ვადა გაუვიდა. ითხოვეთ ახალი.
problem-account-second-factor-on = შესვლის მეორე ნაბიჯი უკვე არის. ჯერ ის გამორთეთ.
problem-account-command-line = ბრძანების სტრიქონს საკუთარი ანგარიში არ აქვს.
problem-account-unwritten = ანგარიშების ფაილი არ იკითხება ან არ იწერება. „marshrut doctor“ გეტყვით, რა სჭირს დისკს.
problem-audit-unwritten = მოქმედებების ჟურნალი არ იწერება, ამიტომ არაფერი გაკეთებულა. „marshrut doctor“ გეტყვით, რა სჭირს დისკს.
problem-session-wrong-code = კოდი არასწორია ან უკვე გამოყენებულია. დაელოდეთ შემდეგს.
problem-name-length = სახელში 1-დან 80-მდე ნიშანი უნდა იყოს.
problem-name-taken = ასეთი სახელი აქ უკვე არის. დაამატეთ რამე, რომ ორი ადამიანი ერთმანეთში არ აგერიოთ.
problem-roles-missing = აირჩიეთ ერთი როლი მაინც.
problem-passphrase-short = ეს ფრაზა ძალიან მოკლეა: საჭიროა სულ ცოტა ათი ნიშანი.
problem-passphrase-length = შეიყვანეთ საიდუმლო ფრაზა.
problem-passphrase-unusable = ამ ფრაზის გამოყენება აქ არ შეიძლება. აირჩიეთ სხვა.
problem-passphrase-differs = ორი ფრაზა ერთმანეთს არ ემთხვევა.
problem-auto-lock-minutes-range = აირჩიეთ 2-დან 60 წუთამდე.
