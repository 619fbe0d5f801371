//! Referrals to partners outside the network: made on another way, written down here so that the indicators are whole.

use serde::{Deserialize, Serialize};

use super::Priority;
use crate::id::ReferralId;
use crate::text::Code;
use crate::time::Timestamp;

/// Writes down a referral that was made on another way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogReferral {
    /// The organisation outside the network; never a person.
    pub partner: String,
    /// Its service.
    #[serde(default)]
    pub service: String,
    /// Need codes of the taxonomy.
    #[serde(default)]
    pub needs: Vec<Code>,
    /// How urgent.
    pub priority: Priority,
    /// When the person was referred; now if absent.
    #[serde(default)]
    pub sent_at: Option<Timestamp>,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogOutcome {
    /// `accepted`, `declined`, `completed`, `failed` or `no-answer`.
    pub state: String,
    /// When; now if absent.
    #[serde(default)]
    pub at: Option<Timestamp>,
}

/// A referral to a partner outside the network. Nothing here says who the person is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoggedReferral {
    /// Its id.
    pub id: ReferralId,
    /// The client handle: random, made for this referral only; note on paper whom it stands for.
    pub handle: String,
    /// The organisation outside the network.
    pub partner: String,
    /// Its service.
    pub service: String,
    /// Need codes.
    pub needs: Vec<Code>,
    /// How urgent.
    pub priority: Priority,
    /// When the person was referred.
    pub sent_at: Timestamp,
    /// `sent`, `accepted`, `declined`, `completed`, `failed` or `no-answer`.
    pub state: String,
    /// Since when.
    pub since: Timestamp,
    /// When the partner decided, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<Timestamp>,
}

/// All of them, the newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoggedReferrals {
    /// The referrals.
    pub items: Vec<LoggedReferral>,
}
