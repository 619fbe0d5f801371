//! Everything that is held on one client, and what is left of it after it was erased.

use serde::{Deserialize, Serialize};

use super::{LoggedReferral, Organisation, ReferralDetail, Slip};
use crate::id::ReferralId;
use crate::time::Timestamp;

/// Names a client by the handle. In a body and not in a URL, so that it stays out of histories and logs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClientAsk {
    /// The client handle (`7K2M-Q9XD`).
    pub handle: String,
    /// `json` (also when empty) or `html`.
    pub format: String,
    /// Language of the words in `html`, as a tag; empty: English.
    pub language: String,
}

/// Everything that this node holds on one client.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClientExport {
    /// The client handle.
    pub handle: String,
    /// Who holds it: our organisation.
    pub organisation: Organisation,
    /// When this was written.
    pub exported_at: Timestamp,
    /// The referrals that carry the handle.
    pub referrals: Vec<HeldReferral>,
    /// Referrals to partners outside the network that carry the handle.
    #[serde(default)]
    pub logged: Vec<LoggedReferral>,
}

/// What is held on one referral.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HeldReferral {
    /// The whole referral: content, events with their words, deadlines, and whatever belongs to it.
    pub referral: ReferralDetail,
    /// When it was delivered, by the receiver's clock.
    #[serde(default)]
    pub delivered: Option<Timestamp>,
    /// How many messages of ours about it wait for their receipt.
    pub unsent: usize,
    /// Its slip.
    #[serde(default)]
    pub slip: Option<Slip>,
}

/// What an erasure did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErasureReport {
    /// The client handle; nothing is found under it any more.
    pub handle: String,
    /// What was done, referral by referral.
    pub erased: Vec<ErasedReferral>,
    /// How many referrals to partners outside the network were destroyed; nothing remains of them here.
    #[serde(default)]
    pub logged: usize,
    /// What remains on this computer and elsewhere, by stable names.
    pub remains: Vec<Remains>,
}

/// What was done with one referral.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErasedReferral {
    /// Which.
    pub referral: ReferralId,
    /// The other organisation.
    pub partner: Organisation,
    /// Whether it was a draft: of drafts nothing remains.
    pub draft: bool,
    /// Whether the partner is told, by a signed event, to destroy its copy; its signed answer appears in the history.
    pub partner_told: bool,
}

/// Something that an erasure leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Remains {
    /// Which two organisations, which service, the dates and codes of each step: for the indicators, without content.
    DatesAndCodes,
    /// The signed tombstone that says that consent was withdrawn.
    Tombstone,
    /// The partner's copy, until its node has received the withdrawal and answered.
    PartnerCopy,
    /// Papers, pictures of the screen and files that somebody made of it: exports, slips, consent forms.
    Papers,
}
