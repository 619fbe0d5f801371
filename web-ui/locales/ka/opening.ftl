# მანქანური მონახაზი: საჭიროებს გადამოწმებას. (Machine draft, to be reviewed by a native speaker.)
# სამუშაო საათები: ღიაა თუ არა ახლა, ადგილობრივი საათით. $time ასეთია: 09:30, $day ასეთი: ორშ.
opening-open = ახლა ღიაა
opening-open-until = ახლა ღიაა, { $time }-მდე
opening-opens-today = ახლა დაკეტილია, იხსნება { $time }-ზე
opening-opens = ახლა დაკეტილია, იხსნება: { $day } { $time }
opening-closed = ახლა დაკეტილია
opening-hint = იქ ახლა { $time } საათია. დღესასწაულები პროგრამამ არ იცის: დარეკეთ, სანამ ადამიანს გაგზავნით.
opening-unknown = ამ საათებიდან არ ჩანს, ღიაა თუ არა ახლა. დარეკეთ, სანამ ადამიანს გაგზავნით.
opening-unknown-hint = იქ ახლა { $time } საათია. ამ საათებიდან არ ჩანს, ღიაა თუ არა: დარეკეთ, სანამ ადამიანს გაგზავნით.
services-open-now = ახლა ღიაა

# სერვისის ორი ვერსია გვერდიგვერდ, სანამ ჩატვირთული გამოქვეყნდება.
compared-field = ველი
compared-before = ახლა გამოქვეყნებულია
compared-after = ფაილშია
