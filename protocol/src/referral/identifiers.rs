//! The detector of identifiers that must never leave a node (DOMAIN.md §5, "Refused").
//!
//! It looks for numbers of identity, tax, insurance and migration documents of the Network's eleven countries, full
//! dates of birth, unique identifier codes made of a person's data, coordinates and home addresses. It decides how
//! sure it is and why; it never changes a text and never keeps one. It cannot find everything: a number spelled out in
//! words gets past it. docs/decisions/0011-referral-machine.md says what else does, and how it was measured.

mod checksum;
mod codes;
mod context;
mod dates;
mod documents;
mod homes;
mod lexicon;
mod numbers;
mod places;
mod scanned;
mod screen;

use std::ops::Range;

pub use screen::{FieldFinding, Screened, screen_person};

use scanned::Scanned;

/// What kind of identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdentifierKind {
    /// Number of a passport, identity card, residence permit or migration card.
    Document,
    /// Personal, tax or insurance number.
    NationalId,
    /// Day, month and year of birth. The year alone is fine.
    BirthDate,
    /// A code made of gender, birth date and letters of names: it can be enumerated.
    ClientCode,
    /// A point on the map.
    Coordinates,
    /// Where somebody lives.
    HomeAddress,
}

impl IdentifierKind {
    /// The stable name, for the message catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "document-number",
            Self::NationalId => "national-id",
            Self::BirthDate => "birth-date",
            Self::ClientCode => "client-code",
            Self::Coordinates => "coordinates",
            Self::HomeAddress => "home-address",
        }
    }
}

/// How sure the detector is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// It may be something else: the caseworker is warned and decides.
    Likely,
    /// A checksum fits, or the text itself says what it is: sending is refused.
    Certain,
}

/// One thing found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind.
    pub kind: IdentifierKind,
    /// Where, in bytes of the text.
    pub range: Range<usize>,
    /// How sure.
    pub certainty: Certainty,
    /// Why, in a few words that do not repeat the text.
    pub why: &'static str,
}

/// Finds identifiers in a text, in the order in which they stand there. Of findings that overlap the surest is kept,
/// of equally sure ones the longest.
pub fn scan(text: &str) -> Vec<Finding> {
    let scanned = Scanned::new(text);
    let mut findings = match scanned.numbers() {
        [] => Vec::new(),
        _ => with_digits(&scanned),
    };
    findings.extend(places::links(&scanned));
    without_overlaps(findings)
}

/// What has at least one digit in it: everything but links.
fn with_digits(scanned: &Scanned) -> Vec<Finding> {
    let all = [numbers::find, documents::find, dates::find, codes::find, places::coordinates, homes::find];
    all.into_iter().flat_map(|find: fn(&Scanned) -> Vec<Finding>| find(scanned)).collect()
}

fn without_overlaps(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|found| (std::cmp::Reverse((found.certainty, found.range.len())), found.range.start));
    let mut kept: Vec<Finding> = Vec::new();
    for found in findings {
        if kept.iter().all(|other| found.range.end <= other.range.start || other.range.end <= found.range.start) {
            kept.push(found);
        }
    }
    kept.sort_by_key(|found| found.range.start);
    kept
}

#[cfg(test)]
mod tests;
