//! A small labelled set, written by hand: what must be found, how surely, and what must not alarm. All numbers are
//! invented or published specimens.

mod measured;

use super::*;
use Certainty::{Certain, Likely};
use IdentifierKind::{BirthDate, ClientCode, Coordinates, Document, HomeAddress, NationalId};

/// What must be found. `Certain` must be refused; `Likely` must at least warn.
const HARMFUL: &[(&str, IdentifierKind, Certainty)] = &[
    // National numbers with checksums, with and without their names.
    ("PESEL 44051401458", NationalId, Certain),
    ("клиент из Польши, 44051401458, говорит по-русски", NationalId, Certain),
    ("pesel: 440514 01458", NationalId, Certain),
    ("isikukood 37605030299", NationalId, Certain),
    ("в Эстонии зарегистрирован как 37605030299", NationalId, Certain),
    ("ИИН 880101300015", NationalId, Certain),
    ("ЖСН: 880101 300015", NationalId, Certain),
    ("номер 500100732259 в налоговой", NationalId, Certain),
    ("ИНН 500100732259", NationalId, Certain),
    ("СНИЛС 112-233-445 95", NationalId, Certain),
    ("112-233-445 95", NationalId, Certain),
    ("снилс 11223344595", NationalId, Certain),
    ("РНОКПП 3184710691", NationalId, Certain),
    ("код 3184710691", NationalId, Likely),
    ("Ідентифікаційний код 3184710691", NationalId, Certain),
    ("УНЗР 19870305-01234", NationalId, Certain),
    ("19870305-01234", NationalId, Certain),
    ("IDNP 2003004005123", NationalId, Certain),
    ("NIR 2 55 08 14 168 025 38", NationalId, Certain),
    ("sécurité sociale : 255081416802538", NationalId, Certain),
    ("255081416802538", NationalId, Certain),
    ("Steuer-ID 86 095 742 719", NationalId, Certain),
    ("86095742719", NationalId, Likely),
    ("პირადი ნომერი 01001012345", NationalId, Certain),
    ("пирадоба: 01001012345", NationalId, Likely),
    ("personal no. 01001012345", NationalId, Certain),
    ("ՀԾՀ 3207890123", NationalId, Certain),
    ("личный номер 3120589A012PB5", Document, Certain),
    ("в карточке стоит 3120589A012PB5", Document, Certain),
    ("AGDREF 7503012345", NationalId, Certain),
    ("Sozialversicherungsnummer 65170839J003", Document, Certain),
    ("65170839J003", Document, Certain),
    // Passports, cards, permits.
    ("паспорт 4504 123456", Document, Certain),
    ("паспорт серия 45 04 № 123456, выдан ОВД", Document, Certain),
    ("45 04 123456", Document, Likely),
    ("паспорт 45 04 12 34 56", Document, Certain),
    ("загранпаспорт 71 1234567", Document, Certain),
    ("71 № 1234567", Document, Likely),
    ("Паспорт Узбекистана AB1234567", Document, Certain),
    ("AB1234567", Document, Likely),
    ("паспорт РБ МР 1234567", Document, Certain),
    ("MP1234567", Document, Likely),
    ("passport no. N12345678", Document, Certain),
    ("N12345678", Document, Likely),
    ("пасспорт N 01234567", Document, Certain),
    ("passeport 09AB12345", Document, Certain),
    ("09AB12345", Document, Likely),
    ("dowód ABA300000", Document, Certain),
    ("ABA300000", Document, Certain),
    ("Reisepass C01X00T478", Document, Certain),
    ("C01X00T478", Document, Likely),
    ("paszport nr AA0000000", Document, Certain),
    ("паспорт МЕ 123456", Document, Certain),
    ("МЕ № 123456", Document, Likely),
    ("FE123456", Document, Likely),
    ("ID-картка, посвідчення 001234567", Document, Certain),
    ("удостоверение личности 012345678", Document, Certain),
    ("პასპორტი 12AB34567", Document, Certain),
    ("անձնագիր AN0123456", Document, Certain),
    ("миграционная карта 4620 1234567", Document, Certain),
    ("ВНЖ 82 № 1234567", Document, Certain),
    ("РВП 770123456", Document, Certain),
    ("патент 77 № 1234567890", Document, Certain),
    ("karta pobytu RP1234567", Document, Certain),
    ("titre de séjour 7503012345", Document, Certain),
    ("Aufenthaltstitel Y1234567X", Document, Certain),
    ("residence permit 123456789", Document, Certain),
    ("её id card: 4 5 0 4 1 2 3 4 5", Document, Certain),
    ("паспорт ４５０４ １２３４５６", Document, Certain),
    // Dates of birth.
    ("дата рождения 12.03.1989", BirthDate, Certain),
    ("д.р. 12.03.89", BirthDate, Certain),
    ("родилась 5 мая 1991 года", BirthDate, Certain),
    ("12.03.1989 г.р.", BirthDate, Certain),
    ("12 марта 1989 года рождения", BirthDate, Certain),
    ("DOB: 1989-03-12", BirthDate, Certain),
    ("born March 12, 1989", BirthDate, Certain),
    ("born on 12th March 1989", BirthDate, Certain),
    ("geb. 12.03.1989", BirthDate, Certain),
    ("geboren am 12. März 1989", BirthDate, Certain),
    ("née le 12 mars 1989", BirthDate, Certain),
    ("ur. 12 marca 1989", BirthDate, Certain),
    ("народився 12 березня 1989", BirthDate, Certain),
    ("დაბადების თარიღი 12.03.1989", BirthDate, Certain),
    ("დაიბადა 12 მარტი 1989", BirthDate, Likely),
    ("туған күні 12.03.1989", BirthDate, Certain),
    ("ծնված 12.03.1989", BirthDate, Certain),
    ("Лола, 12/03/1989, Ташкент", BirthDate, Likely),
    ("client: 1989-03-12, female", BirthDate, Likely),
    // Codes made of a person's data.
    ("UIC: МАИВ189", ClientCode, Certain),
    ("УИК АБВГ1275", ClientCode, Certain),
    ("уникальный код клиента НААЛ-1-86", ClientCode, Certain),
    ("код клиента am150389m", ClientCode, Certain),
    ("МАИВ189", ClientCode, Likely),
    ("клиент МА-ИВ-1-89", ClientCode, Likely),
    ("SAAL150389", ClientCode, Likely),
    ("1МАИВ89", ClientCode, Likely),
    // Where somebody is.
    ("встретимся 41.71514, 44.82710", Coordinates, Certain),
    ("41.715, 44.827", Coordinates, Likely),
    ("41°42'54\"N 44°49'37\"E", Coordinates, Certain),
    ("https://maps.app.goo.gl/AbCdEf", Coordinates, Certain),
    ("https://yandex.ru/maps/?ll=44.8,41.7", Coordinates, Certain),
    ("geo:41.7,44.8", Coordinates, Certain),
    ("проживает: ул. Ленина, д. 5, кв. 12", HomeAddress, Certain),
    ("ул. Ленина, д. 5, кв. 12", HomeAddress, Certain),
    ("живёт по адресу проспект Абая 10-15", HomeAddress, Certain),
    ("улица Руставели, 12", HomeAddress, Likely),
    ("пр-т Победы 14а", HomeAddress, Likely),
    ("вул. Хрещатик, буд. 22, кв. 7", HomeAddress, Certain),
    ("lives at 12 Main Street, apt 5", HomeAddress, Certain),
    ("12 Main Street", HomeAddress, Likely),
    ("რუსთაველის ქუჩა 12, ბინა 5", HomeAddress, Certain),
    ("რუსთაველის გამზ. ქ. 12", HomeAddress, Likely),
    ("wohnhaft Hauptstraße 12", HomeAddress, Certain),
    ("Hauptstr. 12", HomeAddress, Likely),
    ("12 rue de la Paix, appt 3", HomeAddress, Certain),
    ("ul. Marszałkowska 10 m. 5", HomeAddress, Certain),
    ("Абай көшесі 15, пәтер 3", HomeAddress, Certain),
    ("Աբովյան փողոց 5, բն. 7", HomeAddress, Certain),
    ("Narva mnt 7", HomeAddress, Likely),
    ("str. Ștefan cel Mare 4, ap. 12", HomeAddress, Certain),
];

/// What caseworkers write every day and must be able to send without a word from us.
const HARMLESS: &[&str] = &[
    "Тел. +7 916 123-45-67",
    "8 (916) 123-45-67",
    "8-916-123-45-67 после 18:00",
    "позвонить 89161234567",
    "79161234567",
    "+77011234567",
    "+995 599 12 34 56",
    "599 12 34 56",
    "599123456",
    "tel. 00995599123456",
    "WhatsApp +49 1512 3456789",
    "+49 (0)30 1234567",
    "+33 6 12 34 56 78",
    "380501234567",
    "+48 600 123 456",
    "+374 91 123456",
    "telegram @lola_77",
    "viber 375291234567",
    "lola1989@example.org",
    "lola.12031989@example.org",
    "https://example.org/clinic?id=42",
    "TDF/3TC/DTG 300/300/50 мг 1 раз в день",
    "DTG 50 mg 1x, TDF 300",
    "метадон 80 мг в сутки",
    "бупренорфин 16 mg/day",
    "Bedaquiline 400 mg daily for 2 weeks, then 200 mg three times a week",
    "ВН 1250000 копий/мл",
    "ВН < 50 копий/мл от 12.05.2026",
    "VL 1 250 000 copies/ml, 2026-05-12",
    "вирусная нагрузка 10 450 коп/мл",
    "CD4 350 кл/мкл, 12.05.2026",
    "CD4 612 cells/mm3 (October 2026)",
    "HCV RNA 3450000 IU/ml",
    "HLA-B5701 отрицательный, CYP2B6",
    "АРТ с 2015 года, перерыв 2020–2022",
    "на учёте с 12.03.2005",
    "started ART on 2004-05-12",
    "терапия начата 15 июня 2007",
    "supply until 2026-12-12",
    "въезд 01.10.2026, выезд 01.12.2026",
    "приехал 3 сентября 2026",
    "1989 г.р.",
    "год рождения 1991",
    "born in 1991",
    "35 лет, женщина",
    "пн-пт 10:00-19:00, сб 11-15",
    "Mo-Fr 9:00-17:30",
    "приём по вторникам 14.00-16.00",
    "с 9 до 18",
    "осталось лекарств на 21 день",
    "нужны 90 таблеток, 3 флакона по 30",
    "120/80, пульс 72, 36.6",
    "вес 64.5 кг, рост 172",
    "температура 37.2°",
    "скидка 50%, 1 500 000 сум",
    "стоимость 25 000 тенге",
    "COVID19, HIV1, ICD10 B20, Z21",
    "код услуги hiv.art, HIV.B.DE51",
    "направление 7K2M-Q9XD",
    "код клиента 7K2M-Q9XD",
    "GeneXpert MTB/RIF отрицательный 05.2026",
    "паспорта нет, только справка",
    "passport lost, has a copy",
    "паспорт действителен до 12.05.2030",
    "паспорт есть, тел. 599123456",
    "документы: паспорт. Звонить +7 916 123 45 67",
    "Тбилиси, рядом с метро",
    "клиент из города Ош, сейчас в Алматы",
    "ходит на улице с 3 друзьями",
    "работает на стройке 6 дней в неделю",
    "нужен переводчик, 2 раза в месяц",
    "ребёнку 7 лет, 2 класс",
    "outreach on the street, 3 visits",
    "Регимен: DRV/r 800/100 + DTG 50",
    "партия лекарства до 11.2027",
    "ПЦР от 12.05.2026: 0",
    "PEP 28 дней, осталось 14",
    "версия 1.2.3",
    "2026-11-22",
    "22.11.2026 в 15:00",
];

/// A second set, written after the rules were finished; see docs/decisions/0011-referral-machine.md for what the
/// first run on it found.
const HARMFUL_LATER: &[(&str, IdentifierKind)] = &[
    ("Копия паспорта у нас: 4608 654321, отдадим при встрече", Document),
    ("Паспортные данные: 4608654321", Document),
    ("Серия и номер 3210 987654", Document),
    ("У клиентки узбекский паспорт, номер FA 0987654", Document),
    ("has Ukrainian passport GA654321", Document),
    ("Pass: U12345678", Document),
    ("kirghizischer Pass Nr. AC2345678", Document),
    ("numéro de passeport: 18CK98765", Document),
    ("numer paszportu EM1234567", Document),
    ("Удостоверение беженца № 00123456", Document),
    ("справка о временном убежище ВУ 7654321", Document),
    ("Тәжік паспорты 401234567", Document),
    ("пашпарт KH2345678", Document),
    ("Ausweisnummer T220001293", Document),
    ("titre de séjour n° 9912345678", Document),
    ("его ИИН: 880101 300015", NationalId),
    ("identity number 88010130001 5", NationalId),
    ("ipn 3184710691", NationalId),
    ("СНИЛС: 11223344595", NationalId),
    ("PESEL klienta to 02070803628.", NationalId),
    ("Кодул персонал 2003004005123", NationalId),
    ("personalnummer 37605030299", NationalId),
    ("p/n 01008054321", NationalId),
    ("Дата рождения: 7.1.1990", BirthDate),
    ("д.р 07-01-1990", BirthDate),
    ("Род. 7 января 1990 г.", BirthDate),
    ("Birthday 7 Jan 1990", BirthDate),
    ("дата нараджэння 07.01.1990", BirthDate),
    ("Geburtsdatum: 7. Januar 1990", BirthDate),
    ("data urodzenia: 07.01.1990 r.", BirthDate),
    ("date de naissance 07/01/1990", BirthDate),
    ("ДР - 07.01.90", BirthDate),
    ("Азиза, 7 января 1990", BirthDate),
    ("UIC клиента: ГУНА0701901", ClientCode),
    ("УИК: Г-У-Н-А-1-90", ClientCode),
    ("код GUNA190", ClientCode),
    ("Координаты: 43.23890, 76.88970", Coordinates),
    ("43°14'20\"N, 76°53'22\"E", Coordinates),
    ("ищите точку https://2gis.kz/almaty/geo/70000001", Coordinates),
    ("Живёт на Абая 150, кв 34", HomeAddress),
    ("адрес: г. Алматы, мкр Самал-2, дом 33, кв. 5", HomeAddress),
    ("Berlin, Sonnenallee 120, Hinterhaus", HomeAddress),
    ("Rue Oberkampf 55, 75011 Paris", HomeAddress),
    ("ქ. თბილისი, აღმაშენებლის გამზირი 100, ბ. 12", HomeAddress),
    ("Flat 4, 22 Rustaveli Avenue", HomeAddress),
    ("ул. Толе би 55-12", HomeAddress),
];

const HARMLESS_LATER: &[&str] = &[
    "Клиентка на 20 неделе беременности",
    "Прошу принять 25.11.2026 в 10:30",
    "АРТ: TLD, начало 03.2019, осталось 12 таблеток",
    "ВН неопр. (<40), CD4 = 540 (15.09.2026)",
    "Контакт: Signal, ник @aziza_k, после 20:00",
    "Номер для связи 0 700 123 456",
    "0555 123 456 — подруга",
    "Запасной номер: 87071234567",
    "+380 (67) 123-45-67",
    "+375 29 123 45 67",
    "моб. 068123456",
    "тел.: 22 123 45 67",
    "Telefon: 0151 23456789",
    "06 12 34 56 78",
    "+373 69 123 456",
    "e-mail aziza.1990@example.com",
    "Принимает дарунавир 800/ритонавир 100",
    "метадон 65 мг с 12.2024",
    "Бедаквилин 200 мг 3 раза в неделю, 16 недель",
    "ТБ: МЛУ, посев от 10.10.2026 отрицательный",
    "HCV RNA 1.2 млн МЕ/мл, фиброз F2",
    "HBsAg (-), anti-HCV (+)",
    "APRI 0.45, FIB-4 1.32",
    "креатинин 78 мкмоль/л, АЛТ 45 Ед/л",
    "гемоглобин 112, тромбоциты 245000",
    "Паспорт просрочен, новый будет в январе 2027",
    "виза до 15.02.2027",
    "ВНЖ заканчивается 01.03.2027",
    "регистрация до 30.12.2026",
    "билет на 05.12.2026, рейс FZ 782",
    "поезд 017Ж, вагон 5",
    "нужно 2 места в шелтере на 14 дней",
    "бюджет 300 USD, 2 ночи",
    "1990 года рождения, без гражданства",
    "родилась в 1990 году в Оше",
    "двое детей: 5 и 8 лет",
    "в тюрьме с 2018 по 2023",
    "статья 228, освобождён 12.06.2025",
    "закон 323-ФЗ, ст. 20",
    "приём в кабинете 214, 2 этаж",
    "открыто 24/7",
    "маршрутка 45, остановка у рынка",
    "ул. не знаю",
    "Центр СПИД, филиал № 3",
    "Заявка №1234567",
    "договор 45/2026",
    "ссылка https://example.org/r/123456789012",
    "промокод WELCOME2026",
];

#[derive(Default)]
struct Measured {
    missed: Vec<&'static str>,
    unsure: Vec<&'static str>,
    mistaken: Vec<&'static str>,
}

fn measure_harmful() -> Measured {
    let mut measured = Measured::default();
    for (text, kind, certainty) in HARMFUL {
        let findings = scan(text);
        let best = findings.iter().map(|found| found.certainty).max();
        match best {
            None => measured.missed.push(text),
            Some(best) if best < *certainty => measured.unsure.push(text),
            Some(_) if !findings.iter().any(|found| found.kind == *kind) => measured.mistaken.push(text),
            Some(_) => {}
        }
    }
    measured
}

#[test]
fn of_the_labelled_set_nothing_harmful_is_missed() {
    let measured = measure_harmful();
    assert!(measured.missed.is_empty(), "missed: {:#?}", measured.missed);
    assert!(measured.unsure.is_empty(), "only warned of: {:#?}", measured.unsure);
    assert!(measured.mistaken.is_empty(), "taken for something else: {:#?}", measured.mistaken);
}

#[test]
fn of_the_labelled_set_nothing_harmless_alarms() {
    let alarms: Vec<_> =
        HARMLESS.iter().map(|text| (text, scan(text))).filter(|(_, found)| !found.is_empty()).collect();
    assert!(alarms.is_empty(), "false alarms: {alarms:#?}");
}

#[test]
fn what_is_only_likely_is_not_refused() {
    for (text, kind, _) in HARMFUL.iter().filter(|(_, _, certainty)| *certainty == Likely) {
        let refused = scan(text).into_iter().any(|found| found.certainty == Certain);
        assert!(!refused, "{text} ({})", kind.name());
    }
}

#[test]
fn a_finding_says_where_it_is_in_bytes() {
    let text = "клиентка, паспорт 4504 123456, Ош";
    let findings = scan(text);
    assert_eq!(findings.iter().map(|found| &text[found.range.clone()]).collect::<Vec<_>>(), ["4504 123456"]);
}

#[test]
fn long_and_strange_texts_are_scanned_without_harm() {
    for text in ["", " ", "№", "+", "°°°°", "1", "----", "ул.", "кв", "İİİ 4504 123456", "\u{1f600}паспорт\u{1f600}"]
    {
        scan(text);
    }
    let digits = "12 ".repeat(1300);
    assert!(scan(&digits).len() < 10_000);
}

#[test]
fn the_later_set_is_told_apart_too() {
    let found = |text: &str, kind| scan(text).iter().any(|found| found.kind == kind);
    let missed: Vec<_> = HARMFUL_LATER.iter().filter(|(text, kind)| !found(text, *kind)).collect();
    let alarms: Vec<_> = HARMLESS_LATER.iter().filter(|text| !scan(text).is_empty()).collect();
    assert!(missed.is_empty() && alarms.is_empty(), "missed: {missed:#?}, false alarms: {alarms:#?}");
}
