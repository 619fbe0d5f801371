# მანქანური მონახაზი. რა მოჰყვება მიმართვას: ვადები, მიმოწერა, სხვა სერვისი, კოლეგები, მაჩვენებლები.
referrals-indicators = რამდენად სწრაფია პასუხი?
referrals-only-soon = ვადა ერთ დღეში
referrals-only-expiring = მალე გაუვა ვადა
referrals-none-soon = ერთ დღეში ვადა არაფერს უდგება. კარგია.
referrals-none-expiring = ვადა არაფერს გასდის. კარგია.
referral-expiring = მალე გაუვა ვადა
referral-expires = ვადა გაუვა { $when }, თუ მანამდე არ გადაწყვეტენ.
referral-replaces = ცვლის ადრინდელ მიმართვას
referral-replaced-by = ადამიანი სხვაგან გადამისამართდა: ახალი მიმართვის გახსნა

reminders-title = შეხსენებები
reminder-overdue-ours = { $count } მიღებულ მიმართვას ვადა გადაუცილდა
reminder-soon = { $count } მიღებულ მიმართვას ვადა ერთ დღეში უდგება
reminder-expiring = { $count } გაგზავნილ მიმართვას ვადა პასუხის გარეშე მალე გაუვა
reminder-overdue-theirs = { $count } გაგზავნილ მიმართვას ვადა გადაუცილდა
reminder-unread = სიახლეა { $count } გაგზავნილ მიმართვაში

actions-possible = ახლა შესაძლებელია: { $actions }.
action-alternative = სხვა სერვისი, რომელიც შეიძლება ადამიანს მიიღებს
action-alternative-none = არცერთი
action-vouch = ხელახლა გადავხედე: ტექსტით ადამიანის ამოცნობა არ შეიძლება
feedback-open = არ უკითხავთ ან პასუხი არ არის
feedback-delivered = მიიღო ადამიანმა სერვისი?
feedback-quality = რამდენად კარგი იყო?
feedback-waiting = როგორი იყო ლოდინი?
feedback-staff = როგორ იქცეოდა პერსონალი?
feedback-difficulty = რამდენად ადვილი იყო მიღება?
mark-1 = 1 – ცუდი
mark-2 = 2 – უფრო ცუდი
mark-3 = 3 – საშუალო
mark-4 = 4 – უფრო კარგი
mark-5 = 5 – კარგი
event-appointment = ვიზიტი: { $when }
event-review = ხელახლა გადახედავენ { $day }
event-supply = წამალი ეყოფა { $day }-მდე
event-alternative = სანაცვლოდ ამ სერვისს გვთავაზობენ

thread-title = მიმოწერა
thread-empty = ჯერ არავის დაუწერია.
thread-new = ახალი
thread-deleted = სიტყვები წაშლილია.
thread-unread = { $count } ახალი

elsewhere-title = ადამიანის სხვაგან გადამისამართება
elsewhere-hint = რაც დაწერეთ, გადმოვა. შემდეგ გვერდზე ადამიანს ახალ თანხმობას სთხოვთ, რომელშიც ახალი პარტნიორია დასახელებული; მანამდე არაფერი იგზავნება.
elsewhere-named = პარტნიორის შემოთავაზებული
elsewhere-button = აქ გადამისამართება
elsewhere-search = სხვა სერვისის მოძებნა

colleagues-title = კოლეგებს შორის
colleagues-hint = არასოდეს იგზავნება. იშლება შინაარსთან ერთად.
colleagues-works = ამაზე მუშაობს { $name }
colleagues-somebody = კოლეგა
colleagues-given = გადაეცა: { $to }
colleagues-handed = გადაეცა: { $from } → { $to }
colleagues-put-down = { $from } ამაზე აღარ მუშაობს
colleagues-write = ჩანაწერის დაწერა ან გადაცემა
colleagues-note = ჩანაწერი, ან რა უნდა იცოდეს შემდეგმა
colleagues-assignee = ვინ მუშაობს ამაზე
colleagues-by = ვინ ხართ თქვენ
colleagues-save = შენახვა

indicators-title = რამდენად სწრაფია პასუხი?
indicators-lead = დათვლილია ამ კომპიუტერზე თქვენი მიმართვებიდან. ეს რიცხვები არავის ეგზავნება.
indicators-sent = რაც გააგზავნეთ
indicators-sent-hint = რამდენად საიმედოდ წყვეტენ პარტნიორები.
indicators-received = რაც მიიღეთ
indicators-received-hint = რამდენად საიმედოდ წყვეტთ თქვენ.
indicators-none = დასათვლელი ჯერ არაფერია.
indicators-all = ყველა ერთად
indicators-who = პარტნიორი და სერვისი
indicators-referrals = მიმართვა
indicators-in-time = გადაწყდა ვადაში
indicators-median = გადაწყვეტის მედიანა
indicators-expired = ვადაგასული
indicators-undecided = გადაუწყვეტელი
indicators-completed = დასრულებული
indicators-hours = { $hours } სთ

problem-referral-no-reroute = აქედან ადამიანის სხვაგან გადამისამართება არ შეიძლება. გახსენით მიმართვა ხელახლა და ნახეთ, როგორ დგას საქმე.
problem-casework-incomplete = დაწერეთ ჩანაწერი ან დაასახელეთ, ვინ იმუშავებს ამაზე.
problem-casework-purged = ამ მიმართვის შინაარსი წაშლილია და ჩანაწერებიც მასთან ერთად იშლება.
problem-casework-full = ამ მიმართვაზე ძალიან ბევრი ჩანაწერია.

action-keep-content = შინაარსის უფრო დიდხანს შენახვა
action-button-keep-content = შენახვა
action-text-keep-content = რატომ არის კიდევ საჭირო (ჩანაწერი კოლეგებისთვის, არ იგზავნება)
action-date-keep-content = რა დღემდე
action-hint-keep-content = დახურული მიმართვის შინაარსი აქ 30 დღეში იშლება. პარტნიორი „{ $partner }“ ამას ვერ გაიგებს.
done-did-keep-content = შინაარსი უფრო დიდხანს შეინახება.
referral-kept-until = ეს შინაარსი აქ წაიშლება: { $when }.
problem-keep-date = აირჩიეთ ახლანდელზე გვიანი დღე, არაუმეტეს ერთი წლისა.
problem-referral-nothing-to-keep = შინაარსი ინახება, სანამ მიმართვა ღიაა, და წაშლის შემდეგ ვეღარ აღდგება.
