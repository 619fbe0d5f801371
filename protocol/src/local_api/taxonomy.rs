//! Codes and their names.

use serde::{Deserialize, Serialize};

use crate::text::Code;

/// The taxonomy in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taxonomy {
    /// All terms, in the order of a form.
    pub terms: Vec<TaxonomyTerm>,
}

/// A term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxonomyTerm {
    /// Its code.
    pub code: Code,
    /// Its group's code (`hiv`, `legal`, `population`).
    pub group: String,
    /// Its label in the language asked for (`?language=ru`).
    pub label: String,
}
