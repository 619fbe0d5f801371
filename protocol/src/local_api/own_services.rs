//! An organisation's own services: their list, confirming them again, drafts of new ones and of changes, withdrawing.

use serde::{Deserialize, Serialize};

use super::FieldProblem;
use crate::id::ServiceId;
use crate::record::WithdrawalReason;
use crate::record::service::{MissingField, Service};
use crate::text::Lang;
use crate::time::Timestamp;
use crate::verification::State;

/// Which of our services to list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnServicesQuery {
    /// Only those that are to be confirmed soon, or should have been.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub due: bool,
    /// Page, from 1; 0 means 1.
    pub page: usize,
    /// Items a page, 1 to 200; 0 means 50.
    pub per_page: usize,
}

/// Our services, what is to be confirmed first before the others, and all drafts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OwnServices {
    /// How many there are, of those asked for.
    pub total: usize,
    /// How many are to be confirmed soon, or should have been.
    pub due: usize,
    /// The page, from 1.
    pub page: usize,
    /// Items a page.
    pub per_page: usize,
    /// The page's items.
    pub items: Vec<OwnService>,
    /// Drafts, the newest first.
    pub drafts: Vec<DraftSummary>,
}

/// One of our services.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OwnService {
    /// The record.
    pub service: Service,
    /// What members found who looked at it.
    pub verdict: State,
    /// Mandatory fields that are not stated.
    pub missing: Vec<MissingField>,
    /// Whether it is to be confirmed soon, or should have been.
    pub due: bool,
}

/// A draft in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DraftSummary {
    /// The service's id, which a published one has too.
    pub id: ServiceId,
    /// What it says, as far as it can be read.
    pub service: Service,
    /// Whether a service of that id is published.
    pub published: bool,
    /// When it was saved.
    pub saved_at: Timestamp,
}

/// Confirms services again: partners read that all is still so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConfirmServices {
    /// Which of ours, at most 200.
    pub services: Vec<ServiceId>,
    /// Until when; absent means for half a year from now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

/// Services were confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConfirmedServices {
    /// How many.
    pub confirmed: usize,
    /// Until when.
    pub until: Timestamp,
}

/// Withdraws one of our services for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WithdrawService {
    /// Why, as partners will read it who look for it.
    pub reason: WithdrawalReason,
}

/// One value of a field as a person gave it; a field with several values has several answers
/// (see [`crate::service_form`]).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The field.
    pub field: String,
    /// The value.
    pub value: String,
}

/// Begins a draft, or goes on with the one that there is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BeginServiceDraft {
    /// The service of ours that is to be changed; absent for a new one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    /// The language in which a new one is described first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Lang>,
}

/// Keeps answers, whatever they are.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaveServiceDraft {
    /// All answers; they take the place of those that were kept.
    pub answers: Vec<Answer>,
}

/// A draft of a service of ours. Nobody else sees it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceDraft {
    /// The service's id.
    pub id: ServiceId,
    /// The answers as they were given.
    pub answers: Vec<Answer>,
    /// What cannot be read or is missing; with any of these it cannot be published.
    pub problems: Vec<FieldProblem>,
    /// Mandatory fields that it leaves unstated; partners will read "not stated".
    pub missing: Vec<MissingField>,
    /// What would be published.
    pub service: Service,
    /// What is published now, if anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Service>,
    /// The fields that differ from that.
    pub changed: Vec<String>,
    /// When it was saved.
    pub saved_at: Timestamp,
}
