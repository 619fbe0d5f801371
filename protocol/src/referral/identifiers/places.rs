//! Coordinates and home addresses.
//!
//! An address of a service looks like one of a home, so an address alone is a warning; with a flat's number, or after
//! words such as "lives at", it is refused.

use std::ops::Range;

use super::scanned::{Number, Scanned};
use super::{Certainty, Finding, IdentifierKind};

/// Links that hold a point on a map, in lower case.
const MAP_LINKS: &[&str] = &[
    "geo:",
    "maps.google",
    "google.com/maps",
    "goo.gl/maps",
    "maps.app.goo.gl",
    "maps.apple.com",
    "yandex.ru/maps",
    "yandex.com/maps",
    "yandex.kz/maps",
    "2gis.",
    "openstreetmap.org/",
    "osm.org/",
    "what3words",
    "w3w.co/",
    "waze.com",
];

/// Words for a street that stand before or after its name.
const STREETS: &[&str] = &[
    "улиц",
    "проспект",
    "переул",
    "шоссе",
    "бульвар",
    "набережн",
    "микрорайон",
    "пр-т",
    "пр-кт",
    "б-р",
    "мкр",
    "вулиц",
    "провул",
    "вуліц",
    "завул",
    "street",
    "avenue",
    "boulevard",
    "lane",
    "ulica",
    "ulicy",
    "aleja",
    "aleje",
    "osiedle",
    "rue",
    "allée",
    "strada",
    "șoseaua",
    "bulevardul",
    "ქუჩა",
    "ქუჩ",
    "გამზირ",
    "ჩიხი",
    "ხეივან",
    "փողոց",
    "պողոտա",
    "նրբանցք",
    "көше",
    "даңғыл",
    "шағын аудан",
    "tänav",
    "maantee",
    "puiestee",
    "straße",
    "strasse",
    "allee",
];

/// The same, so short that they count only as words of their own.
const SHORT_STREETS: &[&str] = &[
    "ул", "пер", "пр", "вул", "бул", "st", "rd", "ave", "blvd", "ul", "str", "bd", "bld", "mnt", "tn", "pst", "ქ", "փ",
    "road",
];

/// Endings of German street names.
const STREET_ENDINGS: &[&str] = &["straße", "strasse", "str", "weg", "platz", "allee", "gasse", "damm", "ufer"];

/// Words for a house; a street's number may come without them.
const HOUSES: &[&str] = &["дом", "буд", "house", "სახლი", "კორპუს", "корп", "үй", "շենք", "տուն"];
const SHORT_HOUSES: &[&str] = &["д", "б"];

/// Words for a flat.
const FLATS: &[&str] = &[
    "квартир",
    "apartment",
    "flat",
    "ბინა",
    "wohnung",
    "appartement",
    "apartament",
    "пәтер",
    "բնակարան",
    "комнат",
    "korter",
    "mieszkan",
];
const SHORT_FLATS: &[&str] = &["кв", "apt", "ap", "ბ", "բն", "ком", "whg", "appt", "m"];

/// Words that say that somebody lives there.
const HOMES: &[&str] = &[
    "прожива",
    "прописан",
    "зарегистрирован по",
    "домашний адрес",
    "адрес прожив",
    "адрес клиент",
    "живёт по",
    "живет по",
    "живе за",
    "мешкає",
    "home address",
    "lives at",
    "living at",
    "resides at",
    "wohnhaft",
    "wohnt in der",
    "zamieszk",
    "habite au",
    "domicilié",
    "ცხოვრობს",
    "საცხოვრებელი",
    "բնակվում",
    "тұрады",
    "elab aadress",
    "locuiește",
];

/// Units after a number that show that it is no house.
const UNITS: &[&str] = &[
    "мг",
    "mg",
    "мл",
    "ml",
    "раз",
    "times",
    "визит",
    "visit",
    "лет",
    "год",
    "year",
    "мес",
    "month",
    "дн",
    "day",
    "час",
    "hour",
    "h ",
    "копи",
    "copies",
    "%",
    "табл",
    "tab",
    "дол",
    "usd",
    "eur",
    "gel",
    "руб",
    "тенге",
    "клиент",
    "client",
    "человек",
    "people",
    "км",
    "km",
    "июн",
    "мая",
];

pub(super) fn find(text: &Scanned) -> Vec<Finding> {
    let mut findings = links(text);
    findings.extend(coordinates(text));
    findings.extend(addresses(text));
    findings
}

fn links(text: &Scanned) -> Vec<Finding> {
    let starts = (0..text.len()).filter(|place| MAP_LINKS.iter().any(|link| text.starts(*place, link)));
    let whole =
        |start: usize| start..(start..text.len()).find(|end| text.at(*end).is_whitespace()).unwrap_or(text.len());
    let why = "a link to a point on a map";
    starts.map(|at| text.finding(IdentifierKind::Coordinates, &whole(at), Certainty::Certain, why)).collect()
}

/// `41.7151, 44.8271`; `41°42′54″N 44°49′37″E`.
fn coordinates(text: &Scanned) -> Vec<Finding> {
    let numbers = text.numbers();
    let decimals: Vec<(Range<usize>, usize)> =
        numbers.iter().filter_map(|number| decimal_degrees(text, number)).collect();
    let pairs = decimals.windows(2).filter(|pair| is_pair(text, &pair[0].0, &pair[1].0));
    let mut findings: Vec<Finding> = pairs
        .map(|pair| {
            let precise = pair.iter().all(|(_, places)| *places >= 4);
            let certainty = if precise { Certainty::Certain } else { Certainty::Likely };
            let at = pair[0].0.start..pair[1].0.end;
            text.finding(IdentifierKind::Coordinates, &at, certainty, "latitude and longitude")
        })
        .collect();
    let degrees: Vec<usize> = (0..text.len()).filter(|place| is_degrees(text, *place)).collect();
    let sexagesimal = degrees.windows(2).filter(|pair| pair[1] - pair[0] <= 24);
    findings.extend(sexagesimal.map(|pair| {
        let at = pair[0].saturating_sub(2)..pair[1] + 1;
        text.finding(IdentifierKind::Coordinates, &at, Certainty::Certain, "degrees, minutes and seconds")
    }));
    findings
}

/// A number of degrees with at least three decimal places, and how many it has.
fn decimal_degrees(text: &Scanned, number: &Number) -> Option<(Range<usize>, usize)> {
    let [whole, fraction] = &number.parts[..] else { return None };
    let degrees =
        whole.digits.iter().fold(0u32, |value, digit| value.saturating_mul(10).saturating_add((*digit).into()));
    let is_decimal = text.at(whole.at.end) == '.' && (3..=8).contains(&fraction.digits.len());
    (is_decimal && degrees <= 180).then_some((whole.at.start..fraction.at.end, fraction.digits.len()))
}

/// Nothing but a comma, spaces, a sign or a letter for the direction between two numbers.
fn is_pair(text: &Scanned, first: &Range<usize>, second: &Range<usize>) -> bool {
    let gap = text.lower(first.end..second.start);
    let allowed = |c: &char| matches!(c, ',' | ' ' | ';' | '/' | '-' | '°' | 'n' | 's' | 'e' | 'w' | 'с' | 'ш' | '.');
    !gap.is_empty() && gap.len() <= 8 && gap.iter().all(allowed)
}

/// A degree sign after a digit and with minutes after it (a temperature has none).
fn is_degrees(text: &Scanned, place: usize) -> bool {
    text.at(place) == '°' && text.before(place).is_ascii_digit() && {
        let mut after = (place + 1..place + 3).map(|place| text.at(place));
        after.any(|c| c.is_ascii_digit())
    }
}

fn addresses(text: &Scanned) -> Vec<Finding> {
    let words: Vec<Range<usize>> = text.words().into_iter().map(|word| word.at).collect();
    let near = |at: usize, reach: usize| words.iter().skip(at + 1).take(reach);
    let mut findings = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let flat = near(index, 7).zip(words.iter().skip(index + 2));
        let flat_end = flat
            .filter(|(word, number)| is_flat(text, word) && is_house_number(text, number))
            .map(|(_, n)| n.end)
            .next();
        let is_street = is_street(text, word);
        let number_end = house_number_near(text, &words, index).filter(|_| is_street);
        let house_end =
            words.get(index + 1).filter(|number| is_house(text, word) && is_house_number(text, number)).map(|n| n.end);
        let home_end =
            HOMES.iter().any(|home| text.starts(word.start, home)).then(|| first_number(text, &words, index)).flatten();
        let (end, certainty, why) = match (home_end, number_end.or(house_end), flat_end) {
            (Some(end), ..) => (end, Certainty::Certain, "an address at which somebody lives"),
            (None, Some(_), Some(end)) => (end, Certainty::Certain, "an address with the number of a flat"),
            (None, Some(end), None) if is_street => (end, Certainty::Likely, "a street and a number"),
            _ => continue,
        };
        findings.push(text.finding(IdentifierKind::HomeAddress, &(word.start..end.max(word.end)), certainty, why));
    }
    findings
}

fn is_street(text: &Scanned, word: &Range<usize>) -> bool {
    let is_short = SHORT_STREETS.iter().any(|short| text.is_word(word.start, short));
    let is_long = STREETS.iter().any(|street| text.starts(word.start, street));
    let lower = text.lower(word.clone());
    let ends = |ending: &&str| {
        lower.len() > ending.chars().count() + 2 && lower.ends_with(&ending.chars().collect::<Vec<_>>())
    };
    is_short || is_long || (text.at(word.start).is_uppercase() && STREET_ENDINGS.iter().any(ends))
}

fn is_house(text: &Scanned, word: &Range<usize>) -> bool {
    HOUSES.iter().any(|house| text.starts(word.start, house))
        || SHORT_HOUSES.iter().any(|d| text.is_word(word.start, d))
}

fn is_flat(text: &Scanned, word: &Range<usize>) -> bool {
    FLATS.iter().any(|flat| text.starts(word.start, flat)) || SHORT_FLATS.iter().any(|kv| text.is_word(word.start, kv))
}

/// `12`, `12а`, `12B`: at most four digits and a letter, no unit after it, no time of day or decimal.
fn is_house_number(text: &Scanned, word: &Range<usize>) -> bool {
    let chars = text.written(word);
    let digits = chars.iter().take_while(|c| c.is_ascii_digit()).count();
    let well_formed = (1..=4).contains(&digits) && chars.len() - digits <= 1;
    let after = word.end + usize::from(text.at(word.end) == ' ');
    let has_unit = UNITS.iter().any(|unit| text.starts(after, unit));
    let part_of_more = matches!(text.at(word.end), ':' | '%')
        || (matches!(text.at(word.end), '.' | '-') && text.at(word.end + 1).is_ascii_digit());
    well_formed && !has_unit && !part_of_more && !matches!(text.before(word.start), ':' | '.' | '+')
}

/// A house's number within three words after the word for the street, or before it (`12 Main Street`).
fn house_number_near(text: &Scanned, words: &[Range<usize>], index: usize) -> Option<usize> {
    let after = words.iter().skip(index + 1).take(4).find(|word| is_house_number(text, word));
    let before = words[index.saturating_sub(3)..index].iter().any(|word| is_house_number(text, word));
    let street_end = words[index].end;
    after.map(|word| word.end).or(before.then_some(street_end))
}

/// The first house's number within eight words.
fn first_number(text: &Scanned, words: &[Range<usize>], index: usize) -> Option<usize> {
    words.iter().skip(index + 1).take(8).find(|word| is_house_number(text, word)).map(|word| word.end)
}
