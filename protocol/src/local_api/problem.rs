//! Errors: RFC 9457 problem details, per field where a field is wrong.

use serde::{Deserialize, Serialize};

/// An error as RFC 9457 problem details (`application/problem+json`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// A stable name such as `referral.not-allowed`; also the message catalogue's key.
    #[serde(rename = "type")]
    pub kind: String,
    /// HTTP status.
    pub status: u16,
    /// What is wrong, in a sentence.
    pub title: String,
    /// Where and with what value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// What to do about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cure: Option<String>,
    /// Per field of the request, what is wrong with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldProblem>,
}

/// What is wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldProblem {
    /// The field as JSON path without the leading `$.` (`person.birth_year`).
    pub field: String,
    /// A stable name of the problem.
    pub kind: String,
    /// In a sentence.
    pub title: String,
}
