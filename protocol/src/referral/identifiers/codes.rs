//! Unique identifier codes (UIC) made of gender, birth date and letters of names.

use std::ops::Range;

use super::checksum::is_day;
use super::context::{Hint, hint_before};
use super::scanned::Scanned;
use super::{Certainty, Finding, IdentifierKind};

/// Signs: `L` a letter, `9` a digit, `G` gender as 1, 2, M, F, М or Ж. With six nines a date is required.
const SHAPES: &[&str] = &[
    "LLLLG99",
    "LLLLG9999",
    "GLLLL99",
    "99LLLLG",
    "G99LLLL",
    "LLLL99G",
    "LL999999G",
    "LLLL999999",
    "LLL999999G",
    "LLLL999999G",
    "G999999LLLL",
    "999999LLLL",
    "999999LLLLG",
    "LLLLLL99G",
    "LLLLLLG99",
];

pub(super) fn find(text: &Scanned) -> Vec<Finding> {
    joined_words(text).into_iter().filter_map(|at| examine(text, at)).collect()
}

/// Words, and words that are joined by single hyphens or slashes (`МА-ИВ-1-89`).
fn joined_words(text: &Scanned) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    for word in text.words() {
        match joined.last_mut() {
            Some(last) if word.at.start == last.end + 1 && matches!(text.at(last.end), '-' | '/') => {
                last.end = word.at.end;
            }
            _ => joined.push(word.at.clone()),
        }
    }
    joined
}

fn examine(text: &Scanned, at: Range<usize>) -> Option<Finding> {
    let digits = text.written(&at).iter().filter(|c| c.is_ascii_digit()).count();
    let chars: Vec<char> = at.clone().filter(|place| text.in_word(*place)).map(|place| text.at(place)).collect();
    if digits < 2 || !(5..=14).contains(&chars.len()) {
        return None;
    }
    let letters = chars.iter().filter(|c| c.is_alphabetic()).count();
    let announced = hint_before(text, at.start) == Some(Hint::ClientCode);
    let code_like = letters >= 2 && letters + digits == chars.len();
    if announced && code_like && !is_own_handle(text, &at) {
        let why = "a client code that can be computed from the person's data";
        return Some(text.finding(IdentifierKind::ClientCode, &at, Certainty::Certain, why));
    }
    let upper = chars.iter().all(|c| !c.is_lowercase());
    let shaped = upper && SHAPES.iter().any(|shape| has_shape(&chars, shape));
    let why = "looks like a code made of gender, birth date and letters of names";
    shaped.then(|| text.finding(IdentifierKind::ClientCode, &at, Certainty::Likely, why))
}

/// Our own client handles are random and may be named.
fn is_own_handle(text: &Scanned, at: &Range<usize>) -> bool {
    let written: String = text.written(at).iter().collect();
    written.chars().nth(4) == Some('-') && written.parse::<crate::referral::handle::ClientHandle>().is_ok()
}

fn has_shape(chars: &[char], shape: &str) -> bool {
    let fits = |c: char, sign: char| match sign {
        'L' => c.is_alphabetic(),
        '9' => c.is_ascii_digit(),
        _ => matches!(c, '1' | '2' | 'M' | 'F' | 'М' | 'Ж'),
    };
    chars.len() == shape.len() && chars.iter().zip(shape.chars()).all(|(c, sign)| fits(*c, sign)) && {
        let digits: Vec<u8> = chars.iter().zip(shape.chars()).filter(|(_, sign)| *sign == '9').map(digit).collect();
        digits.len() < 6 || is_birthday(&digits)
    }
}

fn digit((c, _): (&char, char)) -> u8 {
    c.to_digit(10).unwrap_or_default() as u8
}

/// DDMMYY or YYMMDD.
fn is_birthday(d: &[u8]) -> bool {
    let two = |place: usize| d[place] * 10 + d[place + 1];
    is_day(2000, two(2), two(0)) || is_day(2000, two(2), two(4))
}
