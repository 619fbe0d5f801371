//! Coordinates and home addresses.
//!
//! An address of a service looks like one of a home, so an address alone is a warning; with a flat's number, or after
//! words such as "lives at", it is refused.

use std::ops::Range;

use super::context::has_unit;
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
    (0..words.len()).filter_map(|index| address_at(text, &words, index)).collect()
}

/// An address whose first telling word is `words[index]`.
fn address_at(text: &Scanned, words: &[Range<usize>], index: usize) -> Option<Finding> {
    let start = words[index].start;
    let found =
        |end: usize, certainty, why| Some(text.finding(IdentifierKind::HomeAddress, &(start..end), certainty, why));
    if let Some(end) = number_of_home(text, words, index) {
        return found(end, Certainty::Certain, "an address at which somebody lives");
    }
    let street = number_of_street(text, words, index);
    let house = street.or(number_after(text, words, index, is_house));
    let flat = (index + 1..index + 8).find_map(|index| number_after(text, words, index, is_flat));
    match (house, flat) {
        (Some(_), Some(end)) => found(end, Certainty::Certain, "an address with the number of a flat"),
        (Some(end), None) if street.is_some() => found(end, Certainty::Likely, "a street and a number"),
        (None, Some(_)) if is_house_number(text, &words[index]) => {
            let end = number_after(text, words, index + 1, is_flat)?;
            found(end, Certainty::Likely, "the numbers of a house and a flat")
        }
        _ => None,
    }
}

/// Where the number ends that follows `words[index]`, if that is a word of the kind asked for.
fn number_after(
    text: &Scanned,
    words: &[Range<usize>],
    index: usize,
    is_kind: fn(&Scanned, &Range<usize>) -> bool,
) -> Option<usize> {
    let (word, number) = (words.get(index)?, words.get(index + 1)?);
    (is_kind(text, word) && is_house_number(text, number)).then_some(number.end)
}

/// The first number within eight words after one that says that somebody lives there.
fn number_of_home(text: &Scanned, words: &[Range<usize>], index: usize) -> Option<usize> {
    let is_home = HOMES.iter().any(|home| text.starts(words[index].start, home));
    let mut near = words.iter().skip(index + 1).take(8).filter(|_| is_home);
    near.find(|word| is_house_number(text, word)).map(|word| word.end)
}

/// A house's number within three words after the word for the street, or before it (`12 Main Street`).
fn number_of_street(text: &Scanned, words: &[Range<usize>], index: usize) -> Option<usize> {
    if !is_street(text, &words[index]) {
        return None;
    }
    let follow = words.iter().skip(index + 1).take(4);
    let mut name_then_number = follow.skip_while(|word| is_name(text, word) && !is_house_number(text, word));
    let after = name_then_number.next().filter(|word| is_house_number(text, word)).map(|word| word.end);
    let before = words[index.saturating_sub(3)..index].iter().any(|word| is_house_number(text, word));
    after.or(before.then_some(words[index].end))
}

/// Words after which a number counts something (`on the street with 3 friends`), not a house.
const COUNTING: &[&str] = &[
    "с",
    "со",
    "и",
    "в",
    "на",
    "за",
    "по",
    "к",
    "у",
    "около",
    "with",
    "and",
    "for",
    "in",
    "at",
    "about",
    "und",
    "mit",
    "et",
    "avec",
    "pour",
    "z",
    "w",
    "i",
    "და",
    "з",
    "та",
];

/// What may stand between the word for a street and the number of a house.
fn is_name(text: &Scanned, word: &Range<usize>) -> bool {
    !COUNTING.iter().any(|counting| text.is_word(word.start, counting))
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
    let has_unit = has_unit(text, word.end);
    let part_of_more = matches!(text.at(word.end), ':' | '%')
        || (matches!(text.at(word.end), '.' | '-') && text.at(word.end + 1).is_ascii_digit());
    well_formed && !has_unit && !part_of_more && !matches!(text.before(word.start), ':' | '.' | '+')
}
