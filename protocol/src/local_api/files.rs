//! Services as files: import and export.

use serde::{Deserialize, Serialize};

use crate::id::ServiceId;
use crate::record::service::{MissingField, Service, Translated};
use crate::text::Lang;

/// How to read an import.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportQuery {
    /// `auto` (also when empty), `hsds` or `csv`.
    pub format: String,
    /// Language of texts that do not say theirs.
    pub language: Option<Lang>,
    /// Check only, publish nothing, and say what would change.
    pub dry_run: bool,
    /// The same, and keep it ready: it is published with the address that [`ImportReport::review`] names.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub review: bool,
}

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ImportReport {
    /// Records published.
    pub published: usize,
    /// Records equal to what was published before.
    pub unchanged: usize,
    /// Records refused.
    pub refused: usize,
    /// Published records with mandatory fields not stated.
    pub incomplete: usize,
    /// What was wrong, the first 1,000.
    pub problems: Vec<ImportProblem>,
    /// How many more there were.
    pub more_problems: usize,
    /// Of a check: what is new or would change, the first 1,000.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ImportChange>,
    /// Of a check: how many services are new.
    #[serde(default)]
    pub new: usize,
    /// Of a check: how many services would change.
    #[serde(default)]
    pub changed: usize,
    /// Names what is kept ready, if anything is.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub review: String,
}

/// What an import would do to one service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportChange {
    /// Line of the file where its record begins, from 1.
    pub line: u64,
    /// The service.
    pub id: ServiceId,
    /// What it is called in the file.
    pub name: Translated<300>,
    /// Whether it is new; else it is published already.
    pub new: bool,
    /// The fields that would change, by their names in the record; of a new one those that it leaves unstated are in
    /// `missing`.
    pub fields: Vec<String>,
    /// Mandatory fields that it does not state.
    pub missing: Vec<MissingField>,
    /// What is published and what the file says, to be looked at side by side; of the first 100 that would change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compared: Option<Box<ComparedServices>>,
}

/// A service as it is published, and as a file has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComparedServices {
    /// Published.
    pub before: Service,
    /// In the file.
    pub after: Service,
}

/// One thing wrong in an imported file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportProblem {
    /// Line, from 1.
    pub line: u64,
    /// JSON path or CSV column.
    pub path: String,
    /// The beginning of what stands there, for a text or a number; else empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub value: String,
    /// A stable name.
    pub kind: String,
    /// What is wrong and what to do, in a sentence.
    pub message: String,
    /// Whether the whole record was refused because of it.
    pub refused: bool,
}

/// What to export.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExportQuery {
    /// `hsds` (JSON Lines; also when empty), `geojson` or `csv`.
    pub format: String,
    /// `public` (also when empty: only public records, no safety block) or `network`.
    pub audience: String,
    /// Only what we publish.
    pub own: bool,
}
