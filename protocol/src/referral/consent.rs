//! Consent: what the client agreed to share, with whom and until when.
//!
//! The scope is a set of [`Field`]s, each with a tick of its own on the form. What is outside it cannot be put into
//! a [`super::Payload`].

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::id::{Digest, OrgId};
use crate::text::{Lang, Text};
use crate::time::Timestamp;

/// A field that is shared only with the client's own tick for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// What to call the client.
    Alias,
    /// Year of birth.
    BirthYear,
    /// Gender, as the client says it.
    Gender,
    /// A way of contact that is safe.
    SafeContact,
    /// When that contact is safe.
    SafeHours,
    /// City where the client is or will be.
    City,
    /// Date of arrival.
    Arrival,
    /// Date of departure.
    Departure,
    /// Country of citizenship.
    Citizenship,
    /// Coarse legal status.
    LegalStatus,
    /// HIV treatment.
    Hiv,
    /// Tuberculosis treatment.
    Tb,
    /// Viral hepatitis.
    Hepatitis,
    /// Opioid agonist therapy.
    Oat,
    /// Anything else, in words.
    Notes,
    /// Files: letters, results, pictures. Identity documents need a consent of their own.
    Attachments,
}

impl Field {
    /// All fields, in the order of a form.
    pub const ALL: [Self; 16] = [
        Self::Alias,
        Self::BirthYear,
        Self::Gender,
        Self::SafeContact,
        Self::SafeHours,
        Self::City,
        Self::Arrival,
        Self::Departure,
        Self::Citizenship,
        Self::LegalStatus,
        Self::Hiv,
        Self::Tb,
        Self::Hepatitis,
        Self::Oat,
        Self::Notes,
        Self::Attachments,
    ];

    /// The stable name, the same on the wire, in the local API and in the message catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Self::Alias => "alias",
            Self::BirthYear => "birth_year",
            Self::Gender => "gender",
            Self::SafeContact => "safe_contact",
            Self::SafeHours => "safe_hours",
            Self::City => "city",
            Self::Arrival => "arrival",
            Self::Departure => "departure",
            Self::Citizenship => "citizenship",
            Self::LegalStatus => "legal_status",
            Self::Hiv => "hiv",
            Self::Tb => "tb",
            Self::Hepatitis => "hepatitis",
            Self::Oat => "oat",
            Self::Notes => "notes",
            Self::Attachments => "attachments",
        }
    }

    /// The field of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }
}

impl std::fmt::Display for Field {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// How consent was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Manner {
    /// Signed, or by thumbprint, on paper or screen.
    Written,
    /// Spoken, before the caseworker.
    Spoken,
    /// Spoken, through an interpreter.
    Interpreted,
    /// Given by the guardian of a minor.
    Guardian,
}

impl Manner {
    /// All ways.
    pub const ALL: [Self; 4] = [Self::Written, Self::Spoken, Self::Interpreted, Self::Guardian];

    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Spoken => "spoken",
            Self::Interpreted => "interpreted",
            Self::Guardian => "guardian",
        }
    }

    /// The way of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|manner| manner.name() == name)
    }
}

/// What the client agreed to; it travels inside the referral.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// How it was given.
    pub manner: Manner,
    /// Language in which it was explained.
    pub language: Lang,
    /// The only organisation that may receive the referral. Whoever else gets it needs a new consent.
    pub receiver: OrgId,
    /// The optional fields that the client agreed to share.
    pub scope: BTreeSet<Field>,
    /// From whom the client wants it withheld, in words; empty if from nobody in particular.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub withheld_from: Text<500>,
    /// When it was given.
    pub given_at: Timestamp,
    /// When it ends; nothing may be sent under it from then on.
    pub expires: Timestamp,
    /// Hash of the form's text that was explained, where the form came from the catalogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<Digest>,
}

impl Consent {
    /// Whether it covers `field`.
    pub fn covers(&self, field: Field) -> bool {
        self.scope.contains(&field)
    }

    /// Whether something may be sent under it at `at`.
    ///
    /// Only the end counts: the day on which it was given is written by the same clock as `at`, or by hand.
    pub fn holds_at(&self, at: Timestamp) -> bool {
        at < self.expires
    }
}
