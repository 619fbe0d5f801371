//! What waits today, in one answer: how much of what, and the most urgent referrals.

use serde::{Deserialize, Serialize};

use super::ReferralSummary;
use crate::time::Timestamp;

/// A deadline so many hours ahead is soon.
pub const SOON_HOURS: u32 = 24;

/// How much of each list to tell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeskQuery {
    /// Referrals of each list, 1 to 50; 0 means 8.
    pub shown: usize,
}

/// What waits.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    /// How many referrals are so.
    pub counts: ReferralCounts,
    /// Partners' questions about capacity that nobody here has answered.
    pub questions: usize,
    /// What is due in verification, without what anybody could take on.
    pub verifications: usize,
    /// Referrals, received and sent, whose next deadline is ours: the nearest first, as many as were asked for.
    pub ours: Vec<ReferralSummary>,
    /// How many there are in all.
    pub ours_total: usize,
    /// Sent referrals that nobody at the partner's has decided, and whose next deadline is not ours; in the same order.
    pub theirs: Vec<ReferralSummary>,
    /// How many there are in all.
    pub theirs_total: usize,
    /// When clients are expected, the earliest first: of both sides what is still to come within two days, and of the
    /// receiver also what is over and of which nobody has said whether the client came. At most 50.
    #[serde(default)]
    pub appointments: Vec<DeskAppointment>,
}

/// An appointment that holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskAppointment {
    /// When the client is expected.
    pub at: Timestamp,
    /// The referral that it belongs to.
    pub referral: ReferralSummary,
}

/// How many referrals are so; one may be counted several times.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferralCounts {
    /// Received, and nobody here has acknowledged them.
    pub new: usize,
    /// Received, past a deadline of either side.
    pub overdue: usize,
    /// Received, and our next deadline is within a day.
    pub soon: usize,
    /// Sent, and nobody at the partner's has decided.
    pub undecided: usize,
    /// Sent, past a deadline of either side.
    pub overdue_sent: usize,
    /// Sent, and about to expire.
    pub expiring: usize,
    /// Sent, and the partner said something that nobody here has looked at.
    pub unread: usize,
    /// Drafts.
    pub drafts: usize,
}
