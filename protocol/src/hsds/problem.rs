//! What was wrong in an imported file, where, and what became of it.

use serde::{Deserialize, Serialize};

/// One thing wrong in an imported file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Line of the file, from 1: where the record begins, or for a syntax error where that is.
    pub line: u64,
    /// Character in the line, from 1, for errors of syntax.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u64>,
    /// JSON path from the record's or the document's root (`$.schedules[0].opens_at`), or the CSV column's header.
    pub path: String,
    /// The beginning of what stands there, for a text or a number; else empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub value: String,
    /// What kind of problem it is.
    pub kind: ProblemKind,
    /// What is wrong and what became of it, in a sentence in English.
    pub message: String,
    /// What became of it.
    pub severity: Severity,
}

/// What became of that which was wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The record is kept, and so is the value, changed or not as the message says.
    Noted,
    /// The record is kept, the field counts as not stated.
    Dropped,
    /// The record is not imported.
    Refused,
}

/// Kinds of problems, by stable names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemKind {
    /// Not JSON, or not CSV.
    Syntax,
    /// Not UTF-8.
    Encoding,
    /// Larger than [`super::MAX_RECORD_BYTES`].
    TooLarge,
    /// JSON nested too deeply.
    TooDeep,
    /// More than [`super::MAX_RECORDS`] records, or more items in a list than a record holds.
    TooMany,
    /// JSON, but nothing that could be a service.
    NotAService,
    /// The same service for the second time in the file.
    DuplicateId,
    /// Another service with an id that was used before in the file.
    SharedId,
    /// Something is missing without which the record cannot be recognised again.
    Missing,
    /// A value of the wrong JSON type.
    WrongType,
    /// A value that its field does not allow.
    InvalidValue,
    /// A text that was too long.
    Shortened,
    /// Control characters that were removed.
    Cleaned,
    /// A term of another taxonomy for which there is none of ours.
    UnknownTerm,
    /// A CSV cell that a spreadsheet would execute as a formula.
    Formula,
    /// A field of HSDS for which a service record has no place.
    NotKept,
}

impl ProblemKind {
    /// The stable name (`duplicate-id`).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Encoding => "encoding",
            Self::TooLarge => "too-large",
            Self::TooDeep => "too-deep",
            Self::TooMany => "too-many",
            Self::NotAService => "not-a-service",
            Self::DuplicateId => "duplicate-id",
            Self::SharedId => "shared-id",
            Self::Missing => "missing",
            Self::WrongType => "wrong-type",
            Self::InvalidValue => "invalid-value",
            Self::Shortened => "shortened",
            Self::Cleaned => "cleaned",
            Self::UnknownTerm => "unknown-term",
            Self::Formula => "formula",
            Self::NotKept => "not-kept",
        }
    }
}

/// What is wrong within one record, before its line is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) path: String,
    /// The beginning of what stands there.
    pub(super) value: String,
    pub(super) kind: ProblemKind,
    pub(super) message: String,
    pub(super) severity: Severity,
}

impl Finding {
    /// That the whole record is refused.
    pub(super) fn refused(path: impl Into<String>, kind: ProblemKind, message: impl Into<String>) -> Self {
        Self { severity: Severity::Refused, ..Self::noted(path, kind, message) }
    }

    /// That something is odd, and is kept.
    pub(super) fn noted(path: impl Into<String>, kind: ProblemKind, message: impl Into<String>) -> Self {
        Self { path: path.into(), value: String::new(), kind, message: message.into(), severity: Severity::Noted }
    }

    /// As a problem of the record that begins on `line`.
    pub(super) fn at(self, line: u64) -> Problem {
        self.at_column(line, None)
    }

    /// As a problem at a character of a line.
    pub(super) fn at_column(self, line: u64, column: Option<u64>) -> Problem {
        let Self { path, value, kind, message, severity } = self;
        Problem { line, column, path, value, kind, message, severity }
    }
}

/// The most findings that are kept of one record: a hostile record must not grow the report without limit.
const MAX_FINDINGS: usize = 24;

/// The findings of one record.
#[derive(Debug, Default)]
pub(super) struct Findings {
    list: Vec<Finding>,
    more: usize,
}

impl Findings {
    /// Keeps `finding`, or counts it once there are many.
    pub(super) fn add(&mut self, finding: Finding) {
        if self.list.len() < MAX_FINDINGS {
            self.list.push(finding);
        } else {
            self.more += 1;
        }
    }

    /// All that was found; the last one says how many more there were.
    pub(super) fn into_list(mut self) -> Vec<Finding> {
        if self.more > 0 {
            let message = format!("{} more problems in this record", self.more);
            self.list.push(Finding::noted("$", ProblemKind::TooMany, message));
        }
        self.list
    }
}

/// The beginning of a foreign value, safe to show.
pub(super) fn excerpt(text: &str) -> String {
    let mut shown: String = text.chars().take(40).map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect();
    if text.chars().nth(40).is_some() {
        shown.push('…');
    }
    shown
}
