//! The detector on a labelled set that was written without looking at its rules; see docs/identifiers.md.
//!
//! The lists are in `vectors/identifiers`. The counts below are what the detector reached; whoever makes it worse has
//! to say so here and there.

use std::collections::BTreeMap;

use super::*;

const HARMFUL: &str = include_str!("../../../../vectors/identifiers/harmful.tsv");
const HARMLESS: &str = include_str!("../../../../vectors/identifiers/harmless.txt");
const PAGE: &str = include_str!("../../../../../docs/identifiers.md");

/// Most harmful texts in which nothing is found at all.
const MISSED: usize = 20;
/// Most harmful texts that are only warned of.
const WARNED: usize = 55;
/// Most harmless texts that are warned of; none is refused.
const FALSELY_WARNED: usize = 17;

fn harmful() -> impl Iterator<Item = (&'static str, &'static str)> {
    HARMFUL.lines().map(|line| line.split_once('\t').expect("a kind, a tab, a text"))
}

/// The texts in which the surest finding is `wanted`.
fn with<'a>(texts: impl Iterator<Item = &'a str>, wanted: Option<Certainty>) -> Vec<&'a str> {
    texts.filter(|text| scan(text).iter().map(|found| found.certainty).max() == wanted).collect()
}

#[test]
fn the_set_is_large_and_covers_every_kind() {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    harmful().for_each(|(kind, _)| *kinds.entry(kind).or_default() += 1);
    let named = ["birth-date", "client-code", "coordinates", "document-number", "home-address", "national-id"];
    assert_eq!(kinds.keys().copied().collect::<Vec<_>>(), named);
    assert!(kinds.values().all(|count| *count >= 15), "{kinds:?}");
    assert!(harmful().count() >= 200 && HARMLESS.lines().count() >= 200);
}

#[test]
fn of_the_harmful_no_more_are_missed_than_the_page_says() {
    let missed = with(harmful().map(|(_, text)| text), None);
    let warned = with(harmful().map(|(_, text)| text), Some(Likely));
    let counts = (missed.len(), warned.len());
    assert!(counts.0 <= MISSED && counts.1 <= WARNED, "{counts:?} missed: {missed:#?}, warned of: {warned:#?}");
}

#[test]
fn of_the_harmless_no_more_alarm_than_the_page_says() {
    let refused = with(HARMLESS.lines(), Some(Certain));
    let warned = with(HARMLESS.lines(), Some(Likely));
    let count = warned.len();
    assert!(refused.is_empty() && count <= FALSELY_WARNED, "refused: {refused:#?}, {count} warned of: {warned:#?}");
}

#[test]
fn the_page_names_these_numbers() {
    let totals = (harmful().count(), HARMLESS.lines().count());
    for row in [
        format!("| harmful texts | {} |", totals.0),
        format!("| of them missed | {MISSED} |"),
        format!("| of them only warned of | {WARNED} |"),
        format!("| harmless texts | {} |", totals.1),
        "| of them refused | 0 |".to_owned(),
        format!("| of them warned of | {FALSELY_WARNED} |"),
    ] {
        assert!(PAGE.contains(&row), "docs/identifiers.md does not say {row}");
    }
}
