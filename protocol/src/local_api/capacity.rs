//! Asking a service whether it can take somebody, without a word about the client.

use serde::{Deserialize, Serialize};

use super::{Delivery, Organisation, Side};
use crate::id::{OrgId, QueryId, ServiceId};
use crate::record::service::CapacityState;
use crate::time::Timestamp;

/// Asks a partner's service for its capacity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskCapacity {
    /// The service's publisher.
    pub publisher: OrgId,
    /// The service.
    pub service: ServiceId,
    /// Ask a person even if the published record answers and is not old.
    #[serde(default)]
    pub ask_anyway: bool,
}

/// A person's answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerCapacity {
    /// Whether there is a place.
    pub state: CapacityState,
    /// In words; about the service, never about a client.
    #[serde(default)]
    pub note: String,
}

/// A question about capacity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CapacityQuery {
    /// Its id; absent if the published record answered and nobody was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<QueryId>,
    /// `sender` if we ask, `receiver` if we are asked.
    pub side: Side,
    /// The other organisation.
    pub partner: Organisation,
    /// The service it is about.
    pub service: ServiceId,
    /// That service's name, as far as known.
    pub service_name: String,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// How far our last message about it has come.
    pub delivery: Delivery,
    /// The partner's node does not take our last message: it does not know the question any more, or no such questions.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub refused: bool,
    /// The answer, once there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<CapacityAnswer>,
}

/// What is known of a service's capacity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CapacityAnswer {
    /// Whether there is a place.
    pub state: CapacityState,
    /// In words; empty if nothing was said.
    pub note: String,
    /// As of when.
    pub at: Timestamp,
    /// Whether a person answered, and not the published record.
    pub by_person: bool,
}

/// Questions about capacity, those that wait for us first, then the newest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CapacityQueries {
    /// The questions.
    pub items: Vec<CapacityQuery>,
}
