//! Slips: a code on paper, and what its issuer tells about it.

use serde::{Deserialize, Serialize};

use super::Organisation;
use crate::id::ReferralId;
use crate::slip::Audience;
use crate::time::Timestamp;

/// Makes a slip for a referral that we sent; if there is one, changes what is answered about it and keeps its code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SlipForm {
    /// How whoever asks reaches us (a telephone number, a mailbox); at most 300 bytes. Empty: through the network.
    pub contact: String,
    /// Whom we answer: `members` or `receiver`.
    pub answers: Audience,
}

/// A slip of ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slip {
    /// The referral that it is for.
    pub referral: ReferralId,
    /// Its sixteen digits.
    pub code: String,
    /// How whoever asks reaches us.
    pub contact: String,
    /// Whom we answer.
    pub answers: Audience,
    /// When it was made.
    pub issued_at: Timestamp,
    /// From then on nobody is answered.
    pub expires: Timestamp,
}

/// Asks the issuer about a code.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResolveSlip {
    /// The digits, with or without spaces.
    pub code: String,
}

impl std::fmt::Debug for ResolveSlip {
    /// Leaves out the code.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ResolveSlip(..)")
    }
}

/// What is known about a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResolvedSlip {
    /// What came of asking.
    pub state: SlipState,
    /// Who issued it.
    #[serde(default)]
    pub issuer: Option<Organisation>,
    /// How to reach the issuer; empty: through the network.
    pub contact: String,
    /// Whether the client was referred to us.
    pub for_us: bool,
    /// The referral, where it is one of ours.
    #[serde(default)]
    pub referral: Option<ReferralId>,
    /// Who may have issued it and could not be asked.
    pub unreachable: Vec<Organisation>,
}

/// What came of asking about a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SlipState {
    /// Its issuer says that it is genuine.
    Issued,
    /// It is our own.
    Own,
    /// Nobody knows it, or whoever does tells others only.
    Unknown,
    /// Who may have issued it cannot be reached now.
    Unreachable,
    /// Who may have issued it has been asked too often; try again in an hour.
    Busy,
}
