//! Full dates of birth. A date is one if the text says so, or (a warning) if whoever was born then is grown up and
//! nothing says that it is the date of something else.

use std::ops::Range;

use super::checksum::is_day;
use super::context::{Hint, hint_before, is_birth_after};
use super::scanned::{Number, Part, Scanned, Word, span};
use super::{Certainty, Finding, IdentifierKind};

/// Without a word beside it, a date in these years may be one of birth; later ones are mostly of treatment.
const YEARS_OF_BIRTH: std::ops::RangeInclusive<u16> = 1920..=2008;

/// Beginnings of the months' names in the languages of the Network.
const MONTHS: &[&str] = &[
    // Russian, Belarusian, Ukrainian
    "январ",
    "феврал",
    "март",
    "апрел",
    "мая",
    "май",
    "июн",
    "июл",
    "август",
    "сентябр",
    "октябр",
    "ноябр",
    "декабр",
    "студз",
    "лют",
    "сакав",
    "красав",
    "траў",
    "чэрв",
    "ліпен",
    "ліпня",
    "жні",
    "верас",
    "кастр",
    "лістап",
    "снеж",
    "січ",
    "берез",
    "квіт",
    "трав",
    "черв",
    "липн",
    "липен",
    "серп",
    "верес",
    "жовт",
    "листоп",
    "груд",
    // English, German, French, Polish, Romanian, Estonian
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
    "jän",
    "mär",
    "mai",
    "okt",
    "dez",
    "fév",
    "avr",
    "juin",
    "juil",
    "aoû",
    "aou",
    "déc",
    "stycz",
    "lut",
    "kwie",
    "maj",
    "czerw",
    "lip",
    "sierp",
    "wrze",
    "paź",
    "paz",
    "list",
    "gru",
    "ian",
    "iun",
    "iul",
    "noi",
    "jaan",
    "veeb",
    "juun",
    "juul",
    "dets",
    // Georgian, Armenian, Kazakh
    "იანვ",
    "თებ",
    "მარტ",
    "აპრ",
    "მაის",
    "ივნ",
    "ივლ",
    "აგვ",
    "სექტ",
    "ოქტ",
    "ნოემ",
    "დეკ",
    "հունվ",
    "փետ",
    "մարտ",
    "ապր",
    "մայիս",
    "հունիս",
    "հուլիս",
    "օգոս",
    "սեպտ",
    "հոկտ",
    "նոյ",
    "դեկտ",
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
];

pub(super) fn find(text: &Scanned) -> Vec<Finding> {
    let numbers = text.numbers();
    let slices = numbers.iter().flat_map(|number| number.slices(3));
    let numeric = slices.filter_map(|parts| {
        let at = span(parts);
        let whole = !text.word_before(at.start) && !text.at(at.end).is_numeric();
        let year = day_of(parts).filter(|_| whole)?;
        judge(text, &at, year, parts.len() == 1 || parts.iter().all(|part| part.digits.len() <= 2))
    });
    numeric.chain(in_words(text)).collect()
}

/// Where dates, or months with their year, are within a number.
pub(super) fn within(number: &Number) -> Vec<Range<usize>> {
    let has_year = |parts: &&[Part]| parts.len() > 1 && parts.iter().any(|part| part.digits.len() == 4);
    let dates = number.slices(3).filter(has_year).filter(|parts| day_of(parts).is_some() || is_month_of_year(parts));
    dates.map(span).collect()
}

/// `03.2027`.
fn is_month_of_year(parts: &[Part]) -> bool {
    let [month, year] = parts else { return false };
    let value = |part: &Part| part.digits.iter().fold(0u32, |value, digit| value * 10 + u32::from(*digit));
    let lengths = (month.digits.len(), year.digits.len());
    matches!(lengths, (1 | 2, 4)) && (1..=12).contains(&value(month)) && (1900..2100).contains(&value(year))
}

/// The year of a date, or of a day written with two digits for the year; `None` if these groups are no date.
pub(super) fn day_of(parts: &[Part]) -> Option<u16> {
    let value = |part: &Part| part.digits.iter().fold(0u16, |value, digit| value * 10 + u16::from(*digit));
    let lengths: Vec<usize> = parts.iter().map(|part| part.digits.len()).collect();
    let (year, month, day) = match lengths[..] {
        [1 | 2, 1 | 2, 4] => (value(&parts[2]), value(&parts[1]), value(&parts[0])),
        [4, 1 | 2, 1 | 2] => (value(&parts[0]), value(&parts[1]), value(&parts[2])),
        [2, 2, 2] => (1900 + value(&parts[2]), value(&parts[1]), value(&parts[0])),
        [8] => return compact(&parts[0].digits),
        _ => return None,
    };
    let exists = |month: u16, day: u16| u8::try_from(month).ok().zip(u8::try_from(day).ok());
    let swapped = lengths[0] != 4;
    let fits = |month, day| exists(month, day).is_some_and(|(month, day)| is_day(year, month, day));
    let is_date = fits(month, day) || (swapped && fits(day, month));
    ((1900..2100).contains(&year) && is_date).then_some(year)
}

/// Eight digits without a gap, day or year first.
fn compact(d: &[u8]) -> Option<u16> {
    let two = |place: usize| d[place] * 10 + d[place + 1];
    let four = |place: usize| u16::from(two(place)) * 100 + u16::from(two(place + 2));
    let day_first = (four(4), two(2), two(0));
    let year_first = (four(0), two(4), two(6));
    let fits = |(year, month, day): &(u16, u8, u8)| (1900..2100).contains(year) && is_day(*year, *month, *day);
    [day_first, year_first].into_iter().find(fits).map(|(year, ..)| year)
}

/// `needs_word`: groups that may be anything unless the text says that they are a birth date.
fn judge(text: &Scanned, at: &Range<usize>, year: u16, needs_word: bool) -> Option<Finding> {
    let hint = hint_before(text, at.start);
    if hint == Some(Hint::Birth) || is_birth_after(text, at.end) {
        let why = "a full date that the text calls one of birth";
        return Some(text.finding(IdentifierKind::BirthDate, at, Certainty::Certain, why));
    }
    let something_else = matches!(hint, Some(Hint::Happening | Hint::Phone | Hint::Document));
    if needs_word || something_else || !YEARS_OF_BIRTH.contains(&year) {
        return None;
    }
    let why = "a full date in a year in which a grown-up may be born";
    Some(text.finding(IdentifierKind::BirthDate, at, Certainty::Likely, why))
}

/// `12 марта 1989`, `March 12th, 1989`, `12. März 1989`.
fn in_words(text: &Scanned) -> Vec<Finding> {
    let triples = text.words().windows(3).filter(|triple| is_close(triple));
    triples
        .filter_map(|triple| {
            let [Word { at: first }, Word { at: second }, Word { at: third }] = triple else { return None };
            let year = number(text, third, 4)?;
            let day_first = day(text, first).is_some() && is_month(text, second);
            let month_first = is_month(text, first) && day(text, second).is_some();
            (day_first || month_first).then(|| judge(text, &(first.start..third.end), year, false))?
        })
        .collect()
}

/// At most two characters between neighbours, such as a comma and a space.
fn is_close(words: &[Word]) -> bool {
    words.windows(2).all(|pair| pair[1].at.start - pair[0].at.end <= 2)
}

fn is_month(text: &Scanned, at: &Range<usize>) -> bool {
    let letters = text.written(at).iter().all(|c| c.is_alphabetic());
    letters && at.len() <= 12 && MONTHS.iter().any(|month| text.starts(at.start, month))
}

/// `12`, `12th`, `12-го` (whose ending is a word of its own and makes the date escape; rare).
fn day(text: &Scanned, at: &Range<usize>) -> Option<u16> {
    let digits = text.written(at).iter().take_while(|c| c.is_ascii_digit()).count();
    let day = number(text, &(at.start..at.start + digits), digits).filter(|_| (1..=2).contains(&digits))?;
    let ending = at.len() - digits;
    ((1..=31).contains(&day) && ending <= 3).then_some(day)
}

fn number(text: &Scanned, at: &Range<usize>, digits: usize) -> Option<u16> {
    let chars = text.written(at);
    let well_formed = chars.len() == digits && chars.iter().all(char::is_ascii_digit);
    well_formed.then(|| chars.iter().collect::<String>().parse().ok())?
}
