# Машиналық аударма нұсқасы: оны қазақ тілін ана тілі ретінде білетін адам тексеруі керек. (Machine draft, to be reviewed by a native speaker.)
attachments-title = Файлдар
attachments-link = Осы жолдаманың файлдары
attachments-back = Жолдама { $handle }
attachments-none = Файл жоқ.
attachments-untitled = Атауы жоқ файл
attachments-facts = { $kind }, { $size }
attachments-until = Екі компьютерде де жойылады:
attachments-save = Осы компьютерге сақтау
attachments-discard = Алып тастау
attachments-add = Файл қосу
attachments-what = Бұл не?
attachments-what-hint = Мысалы: ауруханадан шығару қағазы. Аты-жөнсіз, нөмірсіз.
attachments-file = Файл
attachments-add-button = Шифрлап, қосу
attachments-takes = Үлкен файлға бір минутқа дейін уақыт кетуі мүмкін. Файл қосылды деген жазу шыққанша бетті жаппаңыз.
attachments-working = Файл оқылып, тазартылып, шифрланып жатыр.
attachments-add-once = Жеке басты куәландыратын құжатты бір рет беру
attachments-once-hint = Тек қашықтан есепке тұруға керек болса. Адамнан дәл осыған келісім сұраңыз. Үш күннен кейін құжат екі компьютерде де жойылады.
attachments-once-given = Адам дәл осыған қалай келісті?
attachments-once-language = Қай тілде түсіндірілді?
attachments-once-button = Шифрлап, бір рет беру
attachments-sender-only = Файлды тек жолдаманы жіберген ұйым қоса алады.
attachments-closed = Бұл жолдама жабылған. Енді файл қосуға болмайды.
attachments-not-agreed = Адам осы жолдамамен бірге файл беруге келіспеген.
attachments-done = Файл шифрланып, қосылды.
attachments-discarded = Файл алынып тасталды.

attachment-uploading = Жүктеу аяқталмаған
attachment-kept = Қараламамен бірге кетеді
attachment-waiting = Серіктес торабымен тікелей байланысты күтуде
attachment-waiting-theirs = Серіктес торабымен тікелей байланысты күтуде: файлдар пошта жәшігі арқылы жүрмейді
attachment-coming = Келген бөліктер: { $arrived } / { $parts }
attachment-here = Осында
attachment-here-theirs = Серіктестің компьютерінде
attachment-gone = Жойылды

media-image-jpeg = JPEG суреті
media-image-png = PNG суреті
media-image-webp = WebP суреті
media-application-pdf = PDF құжаты
media-text-plain = Мәтін

field-attachments = Файлдар
field-attachments-hint = Жолдамаға қосатын хаттар, талдау нәтижелері немесе суреттер. Жеке басты куәландыратын құжаттарға бөлек келісім керек.

event-attach = Файл қосылды
event-attach-once = Құжат бір рет берілді
action-attach = Файл қосу
action-button-attach = Файлды қосу
action-attach-once = Құжатты бір рет беру
action-button-attach-once = Бір рет беру

problem-attachment-kind = Мұндай файлдар қабылданбайды. JPEG, PNG немесе WebP суретін, PDF немесе жай мәтін жіберіңіз.
problem-attachment-length = Файл бос немесе тым үлкен.
problem-attachment-gap = Файл тым үлкен.
problem-attachment-cut-short = Файл толық жетпеді. Қайта көріңіз.
problem-attachment-too-many = Бұл жолдамада файл онсыз да тым көп.
problem-attachment-not-yet = Жеке басты куәландыратын құжатты тек серіктес адамды қабылдағаннан кейін беруге болады.
problem-attachment-consent = Адамның қалай және қай тілде келіскенін көрсетіңіз.
problem-attachment-title = Атауы тым ұзын.
problem-attachment-sent = Серіктеске бұл файл туралы хабарланды. Оны жою керек болса, келісімді қайтарып алыңыз.
problem-attachment-not-here = Файл әлі толық келген жоқ. Екі компьютер де байланыста болғанда, ол өзі жалғасады.
problem-referral-files-outside-consent = Қараламада файлдар бар, бірақ адам файл беруге келіспеген. Оларды алып тастаңыз немесе келісім сұраңыз.
attachments-kilobytes = { $size } КБ
attachments-megabytes = { $size } МБ
