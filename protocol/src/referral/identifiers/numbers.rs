//! Numbers made of digits alone: passports, personal, tax and insurance numbers.

use std::ops::Range;

use super::checksum;
use super::context::{Hint, has_unit, hint_before};
use super::dates;
use super::scanned::{Number, Part, Scanned, digits, span};
use super::{Certainty, Finding, IdentifierKind};

/// A form of number: how it is grouped, what must hold, and how sure that alone makes us.
struct Scheme {
    kind: IdentifierKind,
    why: &'static str,
    /// Lengths of the groups in which people write it; always all digits together first, if they are.
    layouts: &'static [&'static [usize]],
    holds: fn(&[u8]) -> bool,
    certainty: Certainty,
}

fn any(_: &[u8]) -> bool {
    true
}

use Certainty::{Certain, Likely};
use IdentifierKind::{Document, NationalId};

const SCHEMES: &[Scheme] = &[
    Scheme {
        kind: NationalId,
        why: "PESEL (Poland)",
        layouts: &[&[11], &[6, 5]],
        holds: checksum::pesel,
        certainty: Certain,
    },
    Scheme {
        kind: NationalId,
        why: "isikukood (Estonia)",
        layouts: &[&[11], &[1, 6, 4], &[7, 4]],
        holds: checksum::isikukood,
        certainty: Certain,
    },
    Scheme {
        kind: NationalId,
        why: "IIN (Kazakhstan)",
        layouts: &[&[12], &[6, 6], &[3, 3, 3, 3]],
        holds: checksum::iin,
        certainty: Certain,
    },
    Scheme {
        kind: NationalId,
        why: "INN (Russia)",
        layouts: &[&[12], &[4, 4, 4], &[3, 3, 3, 3]],
        holds: checksum::inn,
        certainty: Certain,
    },
    Scheme {
        kind: NationalId,
        why: "SNILS (Russia)",
        layouts: &[&[3, 3, 3, 2]],
        holds: checksum::snils,
        certainty: Certain,
    },
    Scheme { kind: NationalId, why: "SNILS (Russia)", layouts: &[&[11]], holds: checksum::snils, certainty: Likely },
    Scheme { kind: NationalId, why: "RNOKPP (Ukraine)", layouts: &[&[10]], holds: checksum::rnokpp, certainty: Likely },
    Scheme { kind: NationalId, why: "UNZR (Ukraine)", layouts: &[&[8, 5]], holds: checksum::unzr, certainty: Certain },
    Scheme { kind: NationalId, why: "IDNP (Moldova)", layouts: &[&[13]], holds: checksum::idnp, certainty: Certain },
    Scheme {
        kind: NationalId,
        why: "NIR (France)",
        layouts: &[&[15], &[13, 2], &[1, 2, 2, 2, 3, 3, 2]],
        holds: checksum::nir,
        certainty: Certain,
    },
    Scheme {
        kind: NationalId,
        why: "tax identification number (Germany)",
        layouts: &[&[11], &[2, 3, 3, 3]],
        holds: checksum::steuer_id,
        certainty: Likely,
    },
    Scheme {
        kind: NationalId,
        why: "public services number (Armenia)",
        layouts: &[&[10]],
        holds: checksum::armenian,
        certainty: Likely,
    },
    Scheme {
        kind: NationalId,
        why: "eleven digits, as a personal number of Georgia has",
        layouts: &[&[11], &[3, 8]],
        holds: any,
        certainty: Likely,
    },
    Scheme {
        kind: Document,
        why: "series and number of a passport (Russia)",
        layouts: &[&[4, 6], &[2, 2, 6]],
        holds: any,
        certainty: Likely,
    },
    Scheme {
        kind: Document,
        why: "series and number of a foreign passport or residence permit (Russia)",
        layouts: &[&[2, 7], &[2, 10], &[4, 7]],
        holds: any,
        certainty: Likely,
    },
];

/// The most groups that any scheme or announced number has.
const MOST_PARTS: usize = 7;

/// With which digits written together a telephone number begins: country codes of the region, Russia's and
/// Kazakhstan's 8.
const PHONE_PREFIXES: &[&[u8]] = &[
    &[7, 7],
    &[7, 9],
    &[8, 7],
    &[8, 9],
    &[3, 3],
    &[3, 7, 2],
    &[3, 7, 3],
    &[3, 7, 4],
    &[3, 7, 5],
    &[3, 8, 0],
    &[4, 8],
    &[4, 9],
    &[9, 9],
];

pub(super) fn find(text: &Scanned) -> Vec<Finding> {
    text.numbers().iter().flat_map(|number| within(text, number)).collect()
}

fn within(text: &Scanned, number: &Number) -> Vec<Finding> {
    let dates = dates::within(number);
    number.slices(MOST_PARTS).filter_map(|parts| examine(text, &dates, parts)).collect()
}

fn examine(text: &Scanned, dates: &[Range<usize>], parts: &[Part]) -> Option<Finding> {
    let at = span(parts);
    if text.word_before(at.start) || text.in_word(at.end) || is_international(text, parts) {
        return None;
    }
    let hint = hint_before(text, at.start);
    if hint == Some(Hint::Phone) {
        return None;
    }
    let is_free = !dates.iter().any(|date| date.start < at.end && at.start < date.end) && !has_unit(text, at.end);
    match hint.filter(|_| is_free) {
        Some(Hint::Document) => announced(text, parts, Document, "a number after the name of a document"),
        Some(Hint::NationalId) => announced(text, parts, NationalId, "a number after the name of a personal number"),
        _ => None,
    }
    .or_else(|| by_scheme(text, parts))
}

/// `+7 916 …`, `00995 …`, `(495) …`: a telephone number whatever follows.
fn is_international(text: &Scanned, parts: &[Part]) -> bool {
    let start = parts[0].at.start;
    let mut before = (start.saturating_sub(20)..start).rev().map(|place| text.at(place));
    // A plus or a parenthesis somewhere before, with nothing but the rest of a telephone number in between.
    let sign = before.find(|c| !(c.is_ascii_digit() || matches!(c, ' ' | '-' | '\u{a0}' | '.')));
    let digits = digits(parts);
    matches!(sign, Some('+' | '(' | ')')) || (digits.starts_with(&[0, 0]) && digits.len() > 10)
}

/// A number that the text itself calls one: six to sixteen digits.
fn announced(text: &Scanned, parts: &[Part], kind: IdentifierKind, why: &'static str) -> Option<Finding> {
    let count: usize = parts.iter().map(|part| part.digits.len()).sum();
    let year_or_less = parts.iter().all(|part| part.digits.len() <= 1) && parts.len() < 6;
    let fits = (6..=16).contains(&count) && !year_or_less && !has_phone_layout(parts);
    fits.then(|| text.finding(kind, &span(parts), Certain, why))
}

fn by_scheme(text: &Scanned, parts: &[Part]) -> Option<Finding> {
    let digits = digits(parts);
    let lengths: Vec<usize> = parts.iter().map(|part| part.digits.len()).collect();
    let fitting = SCHEMES.iter().filter(|scheme| scheme.layouts.contains(&&lengths[..]) && (scheme.holds)(&digits));
    let best = fitting.max_by_key(|scheme| scheme.certainty)?;
    let like_phone = parts.len() == 1 && PHONE_PREFIXES.iter().any(|prefix| digits.starts_with(prefix));
    match (best.certainty, like_phone) {
        // Without a checksum, what begins like a telephone number is taken for one.
        (Likely, true) => None,
        (_, true) => Some(text.finding(best.kind, &span(parts), Likely, best.why)),
        (certainty, false) => Some(text.finding(best.kind, &span(parts), certainty, best.why)),
    }
}

/// Groups as in `8 916 123 45 67`, `916 123-45-67`, `599 12 34 56`.
fn has_phone_layout(parts: &[Part]) -> bool {
    let lengths: Vec<usize> = parts.iter().map(|part| part.digits.len()).collect();
    let local = lengths.strip_prefix(&[1]).unwrap_or(&lengths);
    matches!(local, [3, 3, 2, 2] | [3, 2, 2, 2] | [3, 3, 4] | [3, 7] | [2, 3, 2, 2])
}
