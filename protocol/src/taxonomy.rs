//! The Network's taxonomy (DOMAIN.md §3): categories, key populations, legal statuses, circumstances of a need.
//!
//! It decides which codes exist, what they are called in the languages of the interface, and which term of another
//! taxonomy means the same. It never drops a term that it does not know: that becomes `other:<its code>`.
//! Key populations carry the codes of WHO SMART Guidelines HIV (`HIV.B.DE51` to `HIV.B.DE55`) as they are.

mod foreign;
mod labels;
mod slug;

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::text::{Code, Lang};

pub use foreign::from_foreign;

/// The name under which exports cite this taxonomy (HSDS `taxonomy_term.taxonomy`).
pub const NAME: &str = "marshrut";

/// What a code that is not ours begins with, after a term of another taxonomy was taken over.
pub const OTHER: &str = "other:";

const TERMS: &str = include_str!("taxonomy/terms.tsv");
const GROUPS: &str = include_str!("taxonomy/groups.tsv");

/// What the terms of a group classify.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What a service does; as a need code, what a client needs.
    Category,
    /// Whom a service is for.
    Population,
    /// On what ground a person stays in a country, coarsely.
    LegalStatus,
    /// A circumstance of a need, besides the category of help.
    Need,
}

/// A group of terms, as a form shows them together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its code (`hiv`, `legal`, `population`).
    pub code: &'static str,
    /// What its terms classify.
    pub kind: Kind,
    labels: Labels,
}

/// A term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its code (`hiv.art`).
    pub code: Code,
    /// The code of its group.
    pub group: &'static str,
    /// The same concept elsewhere, `<taxonomy>:<code>`, where one exists.
    pub exact_match: Option<&'static str>,
    labels: Labels,
}

/// The languages in which every term has a label, of which all but English and Russian are machine drafts.
pub const LANGUAGES: [&str; 12] = ["en", "ru", "ka", "uk", "be", "hy", "kk", "ro", "pl", "de", "fr", "et"];

/// A label in each of the languages that stand in the terms' own table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Labels {
    en: &'static str,
    ru: &'static str,
    ka: &'static str,
}

impl Labels {
    /// In the language asked for, else in English.
    fn get(&self, lang: &Lang) -> &'static str {
        match lang.as_str().split('-').next() {
            Some("ru") => self.ru,
            Some("ka") => self.ka,
            _ => self.en,
        }
    }
}

impl Term {
    /// The label in `lang`, else in English.
    pub fn label(&self, lang: &Lang) -> &'static str {
        labels::find(lang, self.code.as_str()).unwrap_or_else(|| self.labels.get(lang))
    }

    /// What the term classifies.
    pub fn kind(&self) -> Kind {
        group(self.group).map_or(Kind::Category, |group| group.kind)
    }

    /// Whether a referral may name it as a need: categories and circumstances.
    pub fn is_need(&self) -> bool {
        matches!(self.kind(), Kind::Category | Kind::Need)
    }
}

impl Group {
    /// The label in `lang`, else in English.
    pub fn label(&self, lang: &Lang) -> &'static str {
        labels::find_group(lang, self.code).unwrap_or_else(|| self.labels.get(lang))
    }
}

/// All terms, in the order of a form.
pub fn all() -> &'static [Term] {
    static TABLE: LazyLock<Vec<Term>> = LazyLock::new(|| rows(TERMS).map(term).collect());
    &TABLE
}

/// All groups, in the order of a form.
pub fn groups() -> &'static [Group] {
    static TABLE: LazyLock<Vec<Group>> = LazyLock::new(|| rows(GROUPS).map(group_of).collect());
    &TABLE
}

/// The group with this code.
pub fn group(code: &str) -> Option<&'static Group> {
    groups().iter().find(|group| group.code == code)
}

/// The term with this code.
pub fn by_code(code: &Code) -> Option<&'static Term> {
    static INDEX: LazyLock<HashMap<&'static str, &'static Term>> =
        LazyLock::new(|| all().iter().map(|term| (term.code.as_str(), term)).collect());
    INDEX.get(code.as_str()).copied()
}

/// What to show for `code`: its label in `lang`, else in English; a code of another taxonomy as it is.
pub fn label<'a>(code: &'a Code, lang: &Lang) -> &'a str {
    by_code(code).map_or_else(|| code.as_str().trim_start_matches(OTHER), |term| term.label(lang))
}

fn rows(table: &'static str) -> impl Iterator<Item = [&'static str; 6]> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut cells = [""; 6];
        cells.iter_mut().zip(line.split('\t')).for_each(|(cell, text)| *cell = text);
        cells
    })
}

fn term([code, group, exact, en, ru, ka]: [&'static str; 6]) -> Term {
    Term {
        code: Code::new(code).expect("a test reads the whole embedded table"),
        group,
        exact_match: (!exact.is_empty()).then_some(exact),
        labels: Labels { en, ru, ka },
    }
}

fn group_of([code, kind, en, ru, ka, _]: [&'static str; 6]) -> Group {
    let kind = match kind {
        "population" => Kind::Population,
        "legal-status" => Kind::LegalStatus,
        "need" => Kind::Need,
        _ => Kind::Category,
    };
    Group { code, kind, labels: Labels { en, ru, ka } }
}

#[cfg(test)]
mod tests;
