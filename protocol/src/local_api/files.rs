//! Services as files: import and export.

use serde::{Deserialize, Serialize};

use crate::text::Lang;

/// How to read an import.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportQuery {
    /// `auto` (also when empty), `hsds` or `csv`.
    pub format: String,
    /// Language of texts that do not say theirs.
    pub language: Option<Lang>,
    /// Check only, publish nothing.
    pub dry_run: bool,
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
}

/// One thing wrong in an imported file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportProblem {
    /// Line, from 1.
    pub line: u64,
    /// JSON path or CSV column.
    pub path: String,
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
