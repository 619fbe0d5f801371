# მანქანური მონახაზი: საჭიროებს გადამოწმებას. (Machine draft, to be reviewed by a native speaker.)
attachments-title = ფაილები
attachments-link = ამ გადამისამართების ფაილები
attachments-back = გადამისამართება { $handle }
attachments-none = ფაილები არ არის.
attachments-untitled = ფაილი სათაურის გარეშე
attachments-facts = { $kind }, { $size }
attachments-kilobytes = { $size } კბ
attachments-megabytes = { $size } მბ
attachments-until = განადგურდება ორივე კომპიუტერზე:
attachments-save = ამ კომპიუტერზე შენახვა
attachments-discard = წაშლა
attachments-add = ფაილის დამატება
attachments-what = რა არის ეს?
attachments-what-hint = მაგალითად: საავადმყოფოდან გაწერის ცნობა. სახელებისა და ნომრების გარეშე.
attachments-file = ფაილი
attachments-add-button = დაშიფვრა და დამატება
attachments-takes = დიდ ფაილს ერთ წუთამდე სჭირდება. არ დახუროთ გვერდი, სანამ არ დაიწერება, რომ ფაილი დამატებულია.
attachments-working = ფაილი იკითხება, სუფთავდება და იშიფრება.
attachments-add-once = პირადობის საბუთის ერთჯერადი გაზიარება
attachments-once-hint = მხოლოდ მაშინ, თუ დისტანციურ რეგისტრაციას სჭირდება. სთხოვეთ ადამიანს თანხმობა სწორედ ამაზე. სამი დღის შემდეგ ორივე კომპიუტერზე განადგურდება.
attachments-once-given = როგორ დათანხმდა ადამიანი სწორედ ამაზე?
attachments-once-language = რომელ ენაზე აუხსენით?
attachments-once-button = დაშიფვრა და ერთჯერადად გაზიარება
attachments-sender-only = ფაილის დამატება შეუძლია მხოლოდ გადამისამართების გამგზავნ ორგანიზაციას.
attachments-closed = გადამისამართება დახურულია. ფაილის დამატება აღარ შეიძლება.
attachments-not-agreed = ადამიანი არ დათანხმებულა ამ გადამისამართებით ფაილების გაზიარებას.
attachments-done = ფაილი დაშიფრულია და დამატებულია.
attachments-discarded = ფაილი წაიშალა.

attachment-uploading = ატვირთვა დაუმთავრებელია
attachment-kept = მონახაზთან ერთად წავა
attachment-waiting = ელოდება პარტნიორის კვანძთან პირდაპირ კავშირს
attachment-waiting-theirs = ელოდება პარტნიორის კვანძთან პირდაპირ კავშირს: ფაილები საფოსტო ყუთებით არ იგზავნება
attachment-coming = { $arrived } ნაწილი { $parts }-დან
attachment-here = აქ არის
attachment-here-theirs = პარტნიორის კომპიუტერზეა
attachment-gone = განადგურებულია

media-image-jpeg = JPEG სურათი
media-image-png = PNG სურათი
media-image-webp = WebP სურათი
media-application-pdf = PDF დოკუმენტი
media-text-plain = ტექსტი

field-attachments = ფაილები
field-attachments-hint = წერილები, ანალიზის შედეგები ან სურათები, რომლებსაც გადამისამართებას დაურთავთ. პირადობის საბუთებს ცალკე თანხმობა სჭირდება.

event-attach = ფაილი დაემატა
event-attach-once = საბუთი ერთჯერადად გაზიარდა
action-attach = ფაილის დამატება
action-button-attach = ფაილის დამატება
action-attach-once = საბუთის ერთჯერადი გაზიარება
action-button-attach-once = ერთჯერადად გაზიარება

problem-attachment-kind = ასეთი ფაილები არ მიიღება. გაგზავნეთ JPEG, PNG ან WebP სურათი, PDF ან უბრალო ტექსტი.
problem-attachment-length = ფაილი ცარიელია ან ძალიან დიდია.
problem-attachment-gap = ფაილი ძალიან დიდია.
problem-attachment-cut-short = ფაილი მთლიანად არ მოვიდა. სცადეთ ხელახლა.
problem-attachment-too-many = ამ გადამისამართებას უკვე ძალიან ბევრი ფაილი აქვს.
problem-attachment-not-yet = პირადობის საბუთის გაზიარება შეიძლება მხოლოდ მას შემდეგ, რაც პარტნიორი ადამიანს მიიღებს.
problem-attachment-consent = მიუთითეთ, როგორ და რომელ ენაზე დათანხმდა ადამიანი.
problem-attachment-title = სათაური ძალიან გრძელია.
problem-attachment-sent = პარტნიორს უკვე აცნობეს ამ ფაილის შესახებ. თუ უნდა განადგურდეს, საჭიროა თანხმობის გამოხმობა.
problem-attachment-not-here = ფაილი ჯერ მთლიანად არ მოსულა. გაგრძელდება თავისით, როცა ორივე კომპიუტერი დაკავშირებულია.
problem-referral-files-outside-consent = მონახაზს ფაილები ახლავს, მაგრამ ადამიანი ფაილების გაზიარებას არ დათანხმებულა. წაშალეთ ისინი ან სთხოვეთ თანხმობა.
