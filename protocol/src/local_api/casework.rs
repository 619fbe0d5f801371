//! What a referral's own side keeps about it and never sends: who works on it, and notes for colleagues.

use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

/// Notes something about a referral inside the organisation, or hands it to a colleague, or both.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Casework {
    /// Who writes it, as colleagues call them; may be left open.
    pub by: String,
    /// Who works on the referral from now on; an empty name means nobody, absence that nothing changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// A note for colleagues, or what the next one must know; never sent.
    pub note: String,
}

/// A note for colleagues: never sent, kept under the referral's own key, destroyed with its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InternalNote {
    /// When it was written.
    pub at: Timestamp,
    /// Who wrote it; empty if they did not say.
    pub by: String,
    /// What it says.
    pub text: String,
    /// Who worked on it until then, if it was handed over with this note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handed_from: Option<String>,
    /// Who works on it since then, if it was given to somebody with this note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handed_to: Option<String>,
}
