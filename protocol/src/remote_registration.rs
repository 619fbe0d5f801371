//! Remote registration at the AIDS centre of the country of origin: which tests to ask the centre about.
//!
//! The table says what is known and by which source, and invents nothing: whatever nobody has verified is "ask". A
//! centre's own published record ([`crate::record::service::Continuity::tests_required`]) outranks it.

use std::sync::LazyLock;

use crate::text::{Code, Country};

/// The need that makes a referral one for remote registration.
pub const NEED: &str = "continuity.remote-registration";

/// A test that a centre may ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Test {
    /// The country whose centre may ask for it.
    country: &'static str,
    /// Whether that country is known to register remotely.
    known: bool,
    /// Its stable name: `confirmation`, `viral-load`, `cd4`, `biochemistry`.
    pub name: &'static str,
    /// Whether it is verified that it is required; otherwise the centre must be asked.
    pub required: bool,
    /// Where that stands.
    pub source: &'static str,
}

static TESTS: LazyLock<Vec<Test>> = LazyLock::new(|| {
    let lines = include_str!("remote_registration/countries.tsv").lines();
    lines.filter(|line| !line.starts_with('#') && !line.is_empty()).filter_map(read).collect()
});

fn read(line: &'static str) -> Option<Test> {
    let mut columns = line.split('\t');
    let (country, known, name) = (columns.next()?, columns.next()?, columns.next()?);
    let (required, source) = (columns.next()?, columns.next()?);
    Some(Test { country, known: known == "known", name, required: required == "required", source })
}

/// What is known of a country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// Whether the country is known to register remotely; otherwise ask whether it does.
    pub known: bool,
    /// Tests to ask about; empty for a country that the table does not name.
    pub tests: Vec<Test>,
}

/// The tests of a country's centre.
pub fn checklist(country: &Country) -> Checklist {
    let tests: Vec<Test> = TESTS.iter().filter(|test| test.country == country.as_str()).copied().collect();
    Checklist { known: tests.iter().any(|test| test.known), tests }
}

/// Whether a referral with these needs is one for remote registration.
pub fn is_asked_for(needs: &[Code]) -> bool {
    needs.iter().any(|need| need.as_str() == NEED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read() {
        let lines = include_str!("remote_registration/countries.tsv").lines();
        let rows = lines.filter(|line| !line.starts_with('#') && !line.is_empty()).count();
        assert_eq!(TESTS.len(), rows);
        assert!(crate::taxonomy::by_code(&Code::new(NEED).expect("a code")).is_some());
    }

    #[test]
    fn nothing_is_required_without_a_source() {
        for test in TESTS.iter().filter(|test| test.required) {
            assert_ne!(test.source, "not verified", "{test:?}");
        }
        assert!(TESTS.iter().all(|test| test.required || test.source == "not verified"));
    }

    #[test]
    fn a_country_that_nobody_looked_at_has_an_empty_list() {
        let list = |code: &str| checklist(&Country::new(code).expect("a country"));
        assert_eq!(list("FR"), Checklist { known: false, tests: Vec::new() });
        assert!(list("KZ").known && !list("GE").known);
    }
}
