//! The words that synthetic services are written with: stems and endings of real words, syllables for rare ones.

/// How to write in one language.
pub(super) struct Tongue {
    pub(super) tag: &'static str,
    /// Beginnings of common words, the commonest first.
    pub(super) stems: &'static str,
    /// Endings that stems take.
    pub(super) endings: &'static str,
    /// Words that take no ending.
    pub(super) particles: &'static str,
    /// What rare words and names are made of.
    pub(super) syllables: &'static str,
}

/// A country, the tongue of its services (an index of [`TONGUES`]), and its cities as written there.
pub(super) struct Land {
    pub(super) country: &'static str,
    pub(super) tongue: usize,
    pub(super) cities: &'static [&'static str],
}

pub(super) const RUSSIAN: usize = 0;

pub(super) const TONGUES: &[Tongue] = &[
    Tongue {
        tag: "ru",
        stems: "помощ мигрант консультаци лечени услуг тестировани поддержк врач центр медицинск социальн \
                психологическ юридическ беженц гепатит туберкулез профилактик документ бесплатн анонимн приют \
                сопровождени женщин дет семь анализ терапи препарат препарат больниц поликлиник кабинет \
                специалист организаци фонд проект программ снижени вред шприц зависимост наркотик лекарств \
                гражданств виз регистраци прожива права защит насили жертв кризис адвокат перевод язык \
                образовани работ жиль одежд продукт питани деньг телефон горяч лини прием запис направлени \
                обследовани диагностик вакцинаци инфекци вирус иммунн здоровь сообществ групп встреч занят \
                тренинг информаци брошюр кондом выезд аутрич дневн круглосуточн срочн экстренн доступн",
        endings: "а и е ой ом ам ами ах ов ая ое ые ого ому ия ии ию ией",
        particles: "и в на для с по от до из при не или о к у за без под также только",
        syllables: "ба во га да же зо ка ло ми но пи ра се ту фа хо це ча ши ск ст пр кр вер нов мир град поль слав",
    },
    Tongue {
        tag: "ka",
        stems: "დახმარებ მიგრანტ კონსულტაცი მკურნალობ მომსახურებ ტესტირებ მხარდაჭერ ექიმ ცენტრ სამედიცინო \
                სოციალურ ფსიქოლოგიურ იურიდიულ ლტოლვილ ჰეპატიტ ტუბერკულოზ პრევენცი დოკუმენტ უფასო ანონიმურ \
                თავშესაფარ ქალ ბავშვ ოჯახ ანალიზ თერაპი მედიკამენტ საავადმყოფო კაბინეტ სპეციალისტ ორგანიზაცი \
                ფონდ პროექტ პროგრამ ზიან შპრიც ნარკოტიკ წამალ მოქალაქეობ ვიზ რეგისტრაცი უფლებ ძალადობ მსხვერპლ \
                კრიზის ადვოკატ თარგმან ენ განათლებ სამუშაო საცხოვრებელ კვებ ფულ ტელეფონ ინფექცი ვირუს ჯანმრთელობ \
                თემ ჯგუფ შეხვედრ ინფორმაცი",
        endings: "ი ის ს ა ით მა ები ების ებს ებით ში ზე თან დან ისთვის ებისთვის",
        particles: "და ან არ რომ თუ ყველა მხოლოდ ასევე",
        syllables: "ბა გო დე ვა ზი თა კი ლო მე ნი ო პა რუ სე ტი უ ფა ქე ღა ყო შე ჩი ცა ძი წე ჭა ხო ჯა შვილ ძე",
    },
    Tongue {
        tag: "en",
        stems: "service help migrant health support care treatment test counsel clinic medical social legal \
                psycholog refugee hepatitis tubercul prevent document free anonym shelter women child famil \
                therap medicine hospital specialist organisation fund project programme harm reduc syringe drug \
                citizen visa regist right protect violen victim crisis lawyer translat language educat work hous \
                food cash phone hotline appoint referral screen diagnos vaccin infect virus immun communit group \
                meet train inform condom outreach urgent access",
        endings: "s ing ed er al ation ment ly y e",
        particles: "and the of for in to with a or by at from without also only",
        syllables: "ba ver ton ley mont ric har wil den mar ster ham ford bur gan lo ne ti so ra",
    },
    Tongue {
        tag: "kk",
        stems: "көмек мигрант кеңес емдеу қызмет тестілеу қолдау дәрігер орталық медициналық әлеуметтік \
                психологиялық заң босқын гепатит туберкулез алдын құжат тегін жасырын баспана әйел бала отбасы \
                талдау терапия дәрі аурухана емхана маман ұйым қор жоба бағдарлама зиян шприц есірткі азаматтық \
                виза тіркеу құқық қорғау зорлық дағдарыс қорғаушы аударма тіл білім жұмыс тұрғын тамақ ақша \
                телефон жұқпа вирус денсаулық қауым топ кездесу ақпарат",
        endings: "тар тер лар лер ға ге ды ді дың нің мен үшін дан ден да де",
        particles: "және үшін мен бен емес немесе тек сондай-ақ",
        syllables: "қа ра ғы ба ұл ан ай тө лө жү бек гүл нұр бай ша мү сұ тә ең",
    },
    Tongue {
        tag: "hy",
        stems: "օգնություն միգրանտ խորհրդատվություն բուժում ծառայություն թեստավորում աջակցություն բժիշկ կենտրոն \
                բժշկական սոցիալական հոգեբանական իրավաբանական փախստական հեպատիտ տուբերկուլոզ կանխարգելում փաստաթուղթ \
                անվճար անանուն ապաստարան կին երեխա ընտանիք դեղ հիվանդանոց մասնագետ կազմակերպություն ծրագիր վնաս \
                իրավունք պաշտպանություն բռնություն փաստաբան թարգմանություն լեզու կրթություն աշխատանք առողջություն",
        endings: "ի ը ին ով ներ ների ներին ներով ում",
        particles: "և համար է նաև կամ միայն",
        syllables: "ա րա նո վա գե մի կա սա յան հո պե տի լու շա ջո",
    },
    Tongue {
        tag: "pl",
        stems: "pomoc migrant konsultacj leczeni usług testowani wsparci lekarz centrum medyczn społeczn \
                psychologiczn prawn uchodźc zapaleni gruźlic profilaktyk dokument bezpłatn anonimow schroniskow \
                kobiet dziec rodzin badani terapi lekarstw szpital przychodni specjalist organizacj fundacj projekt \
                program szkód strzykawk narkotyk obywatelstw rejestracj praw ochron przemoc kryzys adwokat \
                tłumaczeni język edukacj prac mieszkani żywnoś telefon zakażeni zdrow grup spotkani informacj",
        endings: "a y e ą ę om ami ach ów owi iem ego emu ych",
        particles: "i w na dla z do od przez oraz lub nie także",
        syllables: "ko wa lew ski no wi cki mar bia ło rze szów gru dzie ń ska ja str",
    },
];

pub(super) const LANDS: &[Land] = &[
    Land {
        country: "GE", tongue: 1, cities: &["თბილისი", "ბათუმი", "ქუთაისი", "რუსთავი", "ზუგდიდი", "თელავი"]
    },
    Land {
        country: "KZ", tongue: 3, cities: &["Алматы", "Астана", "Шымкент", "Қарағанды", "Ақтөбе", "Қызылорда"]
    },
    Land {
        country: "RU",
        tongue: 0,
        cities: &["Москва", "Санкт-Петербург", "Казань", "Екатеринбург", "Томск", "Омск"],
    },
    Land { country: "DE", tongue: 2, cities: &["Berlin", "Köln", "München", "Hamburg", "Frankfurt am Main"] },
    Land { country: "AM", tongue: 4, cities: &["Երևան", "Գյումրի", "Վանաձոր"] },
    Land { country: "PL", tongue: 5, cities: &["Warszawa", "Kraków", "Gdańsk", "Łódź", "Wrocław"] },
    Land { country: "MD", tongue: 0, cities: &["Кишинёв", "Бельцы", "Тирасполь"] },
    Land { country: "FR", tongue: 2, cities: &["Paris", "Lyon", "Marseille"] },
    Land { country: "UA", tongue: 0, cities: &["Київ", "Харків", "Одеса", "Львів"] },
    Land { country: "EE", tongue: 2, cities: &["Tallinn", "Tartu", "Narva"] },
    Land { country: "BY", tongue: 0, cities: &["Минск", "Гродно", "Гомель"] },
];
