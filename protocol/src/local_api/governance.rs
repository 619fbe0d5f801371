//! How the network governs itself: its numbers, offices and documents, who asks to belong and who no longer does.

use serde::{Deserialize, Serialize};

use super::{OfficeName, Organisation, Standing};
use crate::id::{Digest, EntryId, OrgId};
use crate::text::Country;
use crate::time::Timestamp;

/// The numbers that the network decides by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Numbers {
    /// How many members must vouch for a newcomer.
    pub sponsors: u16,
    /// From how many countries.
    pub sponsor_countries: u16,
    /// More than this share passes an ordinary motion (`1/2`).
    pub majority: String,
    /// More than this share passes a grave one (`2/3`).
    pub strong: String,
    /// At least this share must have voted (`1/2`).
    pub quorum: String,
    /// When a service counts as verified: organisations that must have looked, then days: since a hands-on look, until
    /// a record is to be confirmed, until an answered dispute lapses (`2/180/180/30`).
    pub verification: String,
}

/// Somebody who asks to belong: too few vouch for it as yet, or it only handed its application in at a meeting point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applicant {
    /// Who.
    pub organisation: Organisation,
    /// Who vouches for it.
    pub sponsors: Vec<Organisation>,
    /// Whether we do.
    pub ours: bool,
    /// The meeting point at which it handed its application in, as long as nobody vouches for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub through: Option<Organisation>,
    /// Until when it lies there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

/// A member that was suspended or left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormerMember {
    /// Who; its standing says which of the two.
    pub organisation: Organisation,
    /// The decisions that suspended it.
    pub decisions: Vec<EntryId>,
}

/// Who holds an office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficeHolder {
    /// Which office.
    pub office: OfficeName,
    /// Of which country, for a country representative.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Who.
    pub organisation: Organisation,
    /// From.
    pub from: Timestamp,
    /// Until.
    pub until: Timestamp,
    /// What for.
    pub mandate: String,
    /// The proposal that appointed.
    pub appointment: EntryId,
}

/// A document that the network adopted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// SHA-256 of it.
    pub sha256: Digest,
    /// The proposal that adopted it.
    pub adopted_by: EntryId,
}

/// How the network governs itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Governance {
    /// Whether our organisation belongs.
    pub own_standing: Standing,
    /// The numbers.
    pub numbers: Numbers,
    /// Who asks to belong.
    pub applicants: Vec<Applicant>,
    /// Who no longer belongs.
    pub former: Vec<FormerMember>,
    /// Who signed two different histories of its decisions: what it said from there on counts for nobody.
    pub forked: Vec<Organisation>,
    /// Offices that are held now.
    pub offices: Vec<OfficeHolder>,
    /// Adopted documents.
    pub documents: Vec<Document>,
    /// SHA-256 of the Declaration that members sign.
    pub declaration: Digest,
    /// The Declaration itself, as the charter has it.
    pub declaration_text: String,
}

/// Vouches for a newcomer: one for whom another member vouches already, or by the text of its application.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vouch {
    /// The newcomer, if others know of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<OrgId>,
    /// Its application (one line, starts with `marshrut-application:`).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub application: String,
}

/// What a newcomer needs to apply: the charter, and where some nodes are. It opens nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkCard {
    /// One line, starts with `marshrut-network:`.
    pub text: String,
}

/// Leaves the network.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Departure {
    /// The own organisation's name, typed again: nobody leaves by a slip of the hand.
    pub name: String,
    /// Why, for the others.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
}
