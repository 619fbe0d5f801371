//! How reliably referrals are answered, as this node alone can tell from the referrals it took part in.

use serde::{Deserialize, Serialize};

use super::{Organisation, Side};
use crate::id::ServiceId;
use crate::time::Timestamp;

/// Which referrals to count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct IndicatorQuery {
    /// Only those sent at this time or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Timestamp>,
    /// Only those sent before this time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

/// The counts, computed here and sent to nobody.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indicators {
    /// Referrals that partners sent to us.
    pub received: Figures,
    /// Referrals that we sent.
    pub sent: Figures,
    /// Per organisation that decides: partners for what we sent, ours for what we received.
    pub organisations: Vec<OrganisationFigures>,
    /// Per partner outside the network, from what was written down here; counted in `sent` too.
    pub outside: Vec<OutsideFigures>,
}

/// The figures of a partner outside the network.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutsideFigures {
    /// Its name, as it was written down.
    pub partner: String,
    /// Its figures.
    pub figures: Figures,
}

/// The figures of one organisation as the receiver of referrals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationFigures {
    /// Who decides.
    pub organisation: Organisation,
    /// Which side we were on.
    pub side: Side,
    /// All its services together.
    pub figures: Figures,
    /// Each of its services that had a referral.
    pub services: Vec<ServiceFigures>,
}

/// The figures of one service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceFigures {
    /// The service.
    pub service: ServiceId,
    /// Its name, as far as known.
    pub service_name: String,
    /// Its figures.
    pub figures: Figures,
}

/// Counts of referrals.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// All.
    pub referrals: usize,
    /// Accepted or declined; a decision counts only if it was signed by the deadline.
    pub decided: usize,
    /// Nobody decided by the deadline.
    pub expired: usize,
    /// Still waiting for the decision.
    pub undecided: usize,
    /// Declined, at once or later.
    pub declined: usize,
    /// Ended with the service received.
    pub completed: usize,
    /// Of those decided or expired, how many per cent were decided; absent while there are none.
    #[serde(default)]
    pub decided_by_deadline_percent: Option<u8>,
    /// Median time from delivery to the decision, in minutes; absent while nothing was decided. It includes the time
    /// in which the sender's answer to a question was awaited.
    #[serde(default)]
    pub median_minutes_to_decision: Option<i64>,
}
