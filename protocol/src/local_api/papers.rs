//! Referrals as files and papers.

use serde::{Deserialize, Serialize};

use super::FieldProblem;
use crate::id::{OrgId, ReferralId, ServiceId};

/// How a file or a paper is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PaperQuery {
    /// Of an export: `fhir` (also when empty).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub format: String,
    /// Of a paper: its language, as a tag; empty: the client's.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub language: String,
}

/// For which service a bundle becomes a draft; what is not given is taken from the bundle.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportReferral {
    /// The service's publisher.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<OrgId>,
    /// The service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
}

/// A bundle became a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedReferral {
    /// The draft.
    pub id: ReferralId,
    /// What was refused, dropped, cut or is missing: where, a stable name, a sentence.
    pub notes: Vec<FieldProblem>,
}

/// The text of a consent, to be read aloud or printed and signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentText {
    /// The language that it is in, as a tag.
    pub language: String,
    /// Whether a machine wrote the text in this language and no native speaker has read it.
    pub machine_draft: bool,
    /// Whether there is no text in the client's language: this one must be interpreted.
    pub to_be_interpreted: bool,
    /// The heading.
    pub title: String,
    /// What is said first: who, why, to whom.
    pub paragraphs: Vec<String>,
    /// What is shared, each with its value.
    pub shared: Vec<String>,
    /// What is said last: until when, how to withdraw, whom it is kept from.
    pub closing: Vec<String>,
}
