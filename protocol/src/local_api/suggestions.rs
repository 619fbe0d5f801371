//! Services that may suit a person, asked for with what is known of the person and answered on this computer alone.

use serde::{Deserialize, Serialize};

use super::ServiceItem;
use crate::referral::suggestions::Reason;

/// Services that may suit, best first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Suggestions {
    /// The services.
    pub items: Vec<SuggestedService>,
}

/// A service and why it is suggested.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SuggestedService {
    /// The service.
    pub item: ServiceItem,
    /// What speaks for it, then what to mind.
    pub reasons: Vec<Reason>,
}
