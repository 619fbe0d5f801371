//! Points on a map: links and coordinates.

use std::ops::Range;
use std::sync::LazyLock;

use super::lexicon::Lexicon;
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

static LINKS: LazyLock<Lexicon<()>> = LazyLock::new(|| Lexicon::new(MAP_LINKS.iter().map(|link| (*link, ()))));

/// Links; the only thing here that may hold no digit.
pub(super) fn links(text: &Scanned) -> Vec<Finding> {
    // Every link begins with a letter or digit.
    let words = text.words().iter().map(|word| word.at.start);
    let starts = words.filter(|place| LINKS.starting(text, *place).next().is_some());
    let whole =
        |start: usize| start..(start..text.len()).find(|end| text.at(*end).is_whitespace()).unwrap_or(text.len());
    let why = "a link to a point on a map";
    starts.map(|at| text.finding(IdentifierKind::Coordinates, &whole(at), Certainty::Certain, why)).collect()
}

/// `41.7151, 44.8271`; `41°42′54″N 44°49′37″E`.
pub(super) fn coordinates(text: &Scanned) -> Vec<Finding> {
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
