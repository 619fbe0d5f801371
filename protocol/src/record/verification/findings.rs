//! Findings: what was found of each item of a checklist.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::text::Code;
use crate::verification::checklist::EXISTS;

/// Most items of an attestation.
pub const MAX_FINDINGS: usize = 64;

/// What was found of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Finding {
    /// It is so.
    Confirmed,
    /// It is so in part.
    Partial,
    /// It is not so.
    Refuted,
    /// Nobody looked.
    NotChecked,
}

impl Finding {
    /// All of them, in the order of a form.
    pub const ALL: [Self; 4] = [Self::Confirmed, Self::Partial, Self::Refuted, Self::NotChecked];
}

/// The first 8 bytes of a hash of what a record said of an item: enough to see that it changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Fingerprint(#[serde(with = "serde_bytes")] pub [u8; 8]);

/// Why findings are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidFindings {
    /// More than [`MAX_FINDINGS`].
    #[error("an attestation has at most {MAX_FINDINGS} findings")]
    TooMany,
    /// Nobody looked whether the service exists.
    #[error("an attestation says whether the service exists")]
    Existence,
}

/// What was found, by item; whether the service exists is always among it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<Code, Finding>")]
pub struct Findings(BTreeMap<Code, Finding>);

impl TryFrom<BTreeMap<Code, Finding>> for Findings {
    type Error = InvalidFindings;

    fn try_from(all: BTreeMap<Code, Finding>) -> Result<Self, InvalidFindings> {
        if all.len() > MAX_FINDINGS {
            return Err(InvalidFindings::TooMany);
        }
        let exists = all.iter().find(|(item, _)| item.as_str() == EXISTS);
        if exists.is_none_or(|(_, finding)| *finding == Finding::NotChecked) {
            return Err(InvalidFindings::Existence);
        }
        Ok(Self(all))
    }
}

impl Findings {
    /// Each item with what was found of it.
    pub fn iter(&self) -> impl Iterator<Item = (&Code, Finding)> {
        self.0.iter().map(|(item, finding)| (item, *finding))
    }

    /// What was found of an item.
    pub fn of(&self, item: &str) -> Finding {
        self.iter().find(|(code, _)| code.as_str() == item).map_or(Finding::NotChecked, |(_, finding)| finding)
    }

    /// The items that are not so.
    pub fn refuted(&self) -> impl Iterator<Item = &Code> {
        self.iter().filter(|(_, finding)| *finding == Finding::Refuted).map(|(item, _)| item)
    }
}
