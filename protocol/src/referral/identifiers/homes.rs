//! Home addresses.
//!
//! An address of a service looks like one of a home, so an address alone is a warning; with a flat's number, or after
//! words such as "lives at", it is refused.

use std::ops::Range;
use std::sync::LazyLock;

use super::context::has_unit;
use super::lexicon::Lexicon;
use super::scanned::{Scanned, Word};
use super::{Certainty, Finding, IdentifierKind};

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

/// What one of the words of the lists says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Street,
    House,
    Flat,
    Home,
    Counting,
}

/// A word of the lists: what it says, and whether it does so only as a word of its own.
type Telling = (Meaning, bool);

static TELLING: LazyLock<Lexicon<Telling>> = LazyLock::new(|| {
    let lists: [(&[&str], Telling); 8] = [
        (STREETS, (Meaning::Street, false)),
        (SHORT_STREETS, (Meaning::Street, true)),
        (HOUSES, (Meaning::House, false)),
        (SHORT_HOUSES, (Meaning::House, true)),
        (FLATS, (Meaning::Flat, false)),
        (SHORT_FLATS, (Meaning::Flat, true)),
        (HOMES, (Meaning::Home, false)),
        (COUNTING, (Meaning::Counting, true)),
    ];
    Lexicon::new(lists.into_iter().flat_map(|(words, telling)| words.iter().map(move |word| (*word, telling))))
});

/// What a word of the text is.
struct Told {
    at: Range<usize>,
    street: bool,
    house: bool,
    flat: bool,
    home: bool,
    counting: bool,
    /// It may be the number of a house or a flat.
    number: bool,
}

impl Told {
    fn of(text: &Scanned, word: &Word) -> Self {
        let at = word.at.clone();
        let said = TELLING.starting(text, at.start);
        let said = said.filter(|entry| !entry.meaning.1 || entry.is_whole(text, at.start));
        let said: Vec<Meaning> = said.map(|entry| entry.meaning.0).collect();
        let says = |meaning| said.contains(&meaning);
        Self {
            street: says(Meaning::Street) || ends_as_street(text, &at),
            house: says(Meaning::House),
            flat: says(Meaning::Flat),
            home: says(Meaning::Home),
            counting: says(Meaning::Counting),
            number: is_house_number(text, &at),
            at,
        }
    }
}

pub(super) fn find(text: &Scanned) -> Vec<Finding> {
    let words: Vec<Told> = text.words().iter().map(|word| Told::of(text, word)).collect();
    (0..words.len()).filter_map(|index| address_at(text, &words, index)).collect()
}

/// An address whose first telling word is `words[index]`.
fn address_at(text: &Scanned, words: &[Told], index: usize) -> Option<Finding> {
    let start = words[index].at.start;
    let found =
        |end: usize, certainty, why| Some(text.finding(IdentifierKind::HomeAddress, &(start..end), certainty, why));
    if let Some(end) = number_of_home(words, index) {
        return found(end, Certainty::Certain, "an address at which somebody lives");
    }
    let street = number_of_street(words, index);
    let house = street.or(number_after(words, index, |word| word.house));
    let flat = (index + 1..index + 8).find_map(|index| number_after(words, index, |word| word.flat));
    match (house, flat) {
        (Some(_), Some(end)) => found(end, Certainty::Certain, "an address with the number of a flat"),
        (Some(end), None) if street.is_some() => found(end, Certainty::Likely, "a street and a number"),
        (None, Some(_)) if words[index].number => {
            let end = number_after(words, index + 1, |word| word.flat)?;
            found(end, Certainty::Likely, "the numbers of a house and a flat")
        }
        _ => None,
    }
}

/// Where the number ends that follows `words[index]`, if that is a word of the kind asked for.
fn number_after(words: &[Told], index: usize, is_kind: fn(&Told) -> bool) -> Option<usize> {
    let (word, number) = (words.get(index)?, words.get(index + 1)?);
    (is_kind(word) && number.number).then_some(number.at.end)
}

/// The first number within eight words after one that says that somebody lives there.
fn number_of_home(words: &[Told], index: usize) -> Option<usize> {
    let mut near = words.iter().skip(index + 1).take(8).filter(|_| words[index].home);
    near.find(|word| word.number).map(|word| word.at.end)
}

/// A house's number within three words after the word for the street, or before it (`12 Main Street`). What counts
/// something may not stand between them.
fn number_of_street(words: &[Told], index: usize) -> Option<usize> {
    if !words[index].street {
        return None;
    }
    let mut name_then_number = words.iter().skip(index + 1).take(4).skip_while(|word| !word.counting && !word.number);
    let after = name_then_number.next().filter(|word| word.number).map(|word| word.at.end);
    let before = words[index.saturating_sub(3)..index].iter().any(|word| word.number);
    after.or(before.then_some(words[index].at.end))
}

/// `Hauptstraße`, `Sonnenallee`.
fn ends_as_street(text: &Scanned, at: &Range<usize>) -> bool {
    let lower = text.lower(at.clone());
    let ends = |ending: &&str| {
        let len = ending.chars().count();
        lower.len() > len + 2 && lower[lower.len() - len..].iter().copied().eq(ending.chars())
    };
    text.at(at.start).is_uppercase() && STREET_ENDINGS.iter().any(ends)
}

/// `12`, `12а`, `12B`: at most four digits and a letter, no unit after it, no time of day or decimal.
fn is_house_number(text: &Scanned, at: &Range<usize>) -> bool {
    let chars = text.written(at);
    let digits = chars.iter().take_while(|c| c.is_ascii_digit()).count();
    let well_formed = (1..=4).contains(&digits) && chars.len() - digits <= 1;
    let part_of_more = || {
        matches!(text.at(at.end), ':' | '%')
            || (matches!(text.at(at.end), '.' | '-') && text.at(at.end + 1).is_ascii_digit())
    };
    well_formed && !has_unit(text, at.end) && !part_of_more() && !matches!(text.before(at.start), ':' | '.' | '+')
}
