//! What goes with the actions of a referral beyond a text, a code and a date.

use serde::{Deserialize, Serialize};

use super::ConsentForm;
use crate::id::{OrgId, ServiceId};

/// A service by its publisher and id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceAddress {
    /// Who publishes it.
    pub publisher: OrgId,
    /// The service.
    pub service: ServiceId,
}

/// What the client says of a service, passed on when an outcome is confirmed. Each question may be left open; marks
/// are from 1 (bad) to 5 (good).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Feedback {
    /// Whether the service was delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered: Option<bool>,
    /// Its quality.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality: Option<u8>,
    /// The wait for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiting: Option<u8>,
    /// How the staff behaved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff: Option<u8>,
    /// How easy it was to get.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difficulty: Option<u8>,
}

/// Refers the client of a declined or expired referral elsewhere: what was sent is taken over, the consent is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reroute {
    /// The other service's publisher.
    pub publisher: OrgId,
    /// The other service.
    pub service: ServiceId,
    /// The client's fresh consent, which names the new receiver; without it a draft is made and nothing is sent.
    #[serde(default)]
    pub consent: Option<ConsentForm>,
    /// Send although the text looks as if it held a refused identifier (only for findings that are not certain).
    #[serde(default)]
    pub despite_warnings: bool,
}
