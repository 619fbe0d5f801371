//! Numbers with letters in them: passports and identity cards.

use std::ops::Range;

use super::checksum;
use super::context::{Hint, has_unit, hint_before};
use super::scanned::Scanned;
use super::{Certainty, Finding, IdentifierKind};

/// What follows from the shape of a number alone.
struct Shape {
    /// One sign for each character: `L` a capital letter, `9` a digit, `X` either.
    sign: &'static str,
    why: &'static str,
    holds: fn(&[char]) -> bool,
    certainty: Certainty,
}

fn any(_: &[char]) -> bool {
    true
}

use Certainty::{Certain, Likely};

const SHAPES: &[Shape] = &[
    Shape {
        sign: "9999999L999LL9",
        why: "personal number (Belarus)",
        holds: |chars| chars.iter().all(|c| c.is_ascii()) && matches!(chars[0], '1'..='6'),
        certainty: Certain,
    },
    Shape { sign: "LLL999999", why: "identity card (Poland)", holds: checksum::polish_card, certainty: Certain },
    Shape {
        sign: "99999999L999",
        why: "social insurance number (Germany)",
        holds: is_german_insurance,
        certainty: Certain,
    },
    Shape { sign: "XXXXXXXXX9", why: "identity card (Germany)", holds: is_german_card, certainty: Likely },
    Shape { sign: "LL9999999", why: "two letters and seven digits, as a passport has", holds: any, certainty: Likely },
    Shape { sign: "99LL99999", why: "number of a passport or identity card", holds: any, certainty: Likely },
    Shape { sign: "LL999999", why: "two letters and six digits, as a passport has", holds: any, certainty: Likely },
    Shape { sign: "L99999999", why: "a letter and eight digits, as a passport has", holds: any, certainty: Likely },
    Shape { sign: "L9999999", why: "a letter and seven digits, as a passport has", holds: any, certainty: Likely },
];

/// No number of a document has fewer or more characters.
const SHORTEST: usize = 7;
const LONGEST: usize = 14;

/// Area, date of birth, initial of the name, serial and check digit.
fn is_german_insurance(chars: &[char]) -> bool {
    let digit = |place: usize| chars[place].to_digit(10).unwrap_or_default() as u8;
    let two = |place: usize| digit(place) * 10 + digit(place + 1);
    chars[8].is_ascii() && checksum::is_day(2000, two(4), two(2))
}

/// Nine characters without vowels and a check digit; the first is a letter of the issuing authorities.
fn is_german_card(chars: &[char]) -> bool {
    let alphabet = |c: &char| c.is_ascii_digit() || "CFGHJKLMNPRTVWXYZ".contains(*c);
    let has_digit = chars[..9].iter().any(char::is_ascii_digit);
    let fits = chars[0].is_ascii_alphabetic() && has_digit && chars[..9].iter().all(alphabet);
    fits && checksum::icao(&chars[..9]).map(u32::from) == chars[9].to_digit(10)
}

pub(super) fn find(text: &Scanned) -> Vec<Finding> {
    let words = text.words();
    let alone = words.iter().filter_map(|word| examine(text, word.at.clone(), text.written(&word.at)));
    let pairs = words.windows(2).filter_map(|pair| examine_pair(text, &pair[0].at, &pair[1].at));
    alone.chain(pairs).collect()
}

/// `AB 1234567`, `МЕ № 123456`: letters, a gap, digits.
fn examine_pair(text: &Scanned, letters: &Range<usize>, digits: &Range<usize>) -> Option<Finding> {
    let gap = text.written(&(letters.end..digits.start));
    let close = gap.len() <= 3 && gap.iter().all(|c| matches!(c, ' ' | '\u{a0}' | '-' | '№'));
    let are_letters = || text.written(letters).iter().all(|c| c.is_alphabetic() && !c.is_lowercase());
    if !(close && letters.len() <= 3 && are_letters()) {
        return None;
    }
    examine(text, letters.start..digits.end, &[text.written(letters), text.written(digits)].concat())
}

fn examine(text: &Scanned, at: Range<usize>, chars: &[char]) -> Option<Finding> {
    if !(SHORTEST..=LONGEST).contains(&chars.len()) || !chars.iter().any(char::is_ascii_digit) {
        return None;
    }
    let hint = hint_before(text, at.start);
    if hint == Some(Hint::Phone) || has_unit(text, at.end) {
        return None;
    }
    let is_announced = matches!(hint, Some(Hint::Document | Hint::NationalId));
    if is_announced && is_document_like(chars) {
        let why = "a number after the name of a document";
        return Some(text.finding(IdentifierKind::Document, &at, Certain, why));
    }
    let shape = SHAPES.iter().find(|shape| has_shape(chars, shape.sign) && (shape.holds)(chars))?;
    Some(text.finding(IdentifierKind::Document, &at, shape.certainty, shape.why))
}

/// Letters and at least five digits, together at most 14.
fn is_document_like(chars: &[char]) -> bool {
    let digits = chars.iter().filter(|c| c.is_ascii_digit()).count();
    let letters = chars.iter().filter(|c| c.is_alphabetic()).count();
    (SHORTEST..=LONGEST).contains(&chars.len()) && digits >= 5 && letters >= 1
}

fn has_shape(chars: &[char], sign: &str) -> bool {
    let fits = |c: &char, sign: char| match sign {
        'L' => c.is_uppercase(),
        '9' => c.is_ascii_digit(),
        _ => c.is_ascii_digit() || c.is_ascii_uppercase(),
    };
    chars.len() == sign.len() && chars.iter().zip(sign.chars()).all(|(c, sign)| fits(c, sign))
}
