//! How a state of ours is said in FHIR: status of the Task and of the ServiceRequest, business status of BSeR.
//!
//! The published table of 360X and BSeR has fewer states than we have. Where it has none, the business status carries
//! ours alone; where one of theirs stands for several of ours, ours beside it says which.

use serde_json::{Value, json};

use super::system;
use crate::referral::State;

/// The statuses of a FHIR R4 Task that our states map to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskStatus {
    /// Being written.
    Draft,
    /// Sent.
    Requested,
    /// On the receiver's side.
    Received,
    /// Taken on.
    Accepted,
    /// Not taken on.
    Rejected,
    /// Under way.
    InProgress,
    /// Waits.
    OnHold,
    /// Ended with the service.
    Completed,
    /// Ended without it.
    Failed,
    /// Stopped.
    Cancelled,
    /// A mistake.
    EnteredInError,
}

impl TaskStatus {
    /// The code of `http://hl7.org/fhir/task-status`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Requested => "requested",
            Self::Received => "received",
            Self::Accepted => "accepted",
            Self::Rejected => "rejected",
            Self::InProgress => "in-progress",
            Self::OnHold => "on-hold",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::EnteredInError => "entered-in-error",
        }
    }
}

/// The Task's status for a state.
pub fn task_status(state: State) -> TaskStatus {
    match state {
        State::Draft => TaskStatus::Draft,
        State::Sent => TaskStatus::Requested,
        State::Delivered | State::Acknowledged => TaskStatus::Received,
        State::InfoRequested | State::Waiting => TaskStatus::OnHold,
        State::Accepted => TaskStatus::Accepted,
        State::Scheduled | State::NoShow | State::AppointmentCancelled | State::InProgress => TaskStatus::InProgress,
        State::CancelRequested => TaskStatus::InProgress,
        State::Completed | State::Confirmed => TaskStatus::Completed,
        State::Failed | State::Expired => TaskStatus::Failed,
        State::Declined => TaskStatus::Rejected,
        State::Cancelled | State::ConsentWithdrawn => TaskStatus::Cancelled,
        State::EnteredInError => TaskStatus::EnteredInError,
    }
}

/// The business status of BSeR with its published name; `None` where the published table has no such state.
pub fn business_status(state: State) -> Option<(&'static str, &'static str)> {
    let found = match state {
        State::Sent | State::Delivered | State::Acknowledged => ("2.0", "Service Request Created"),
        State::Accepted => ("3.0", "Service Request Accepted"),
        State::Declined => ("4.0", "Service Request Declined"),
        State::Scheduled => ("5.1.1", "Service Request Event Scheduled"),
        State::NoShow => ("5.1.2", "Scheduled Service Request Event Unattended"),
        State::AppointmentCancelled => ("5.1.3", "Scheduled Service Request Event Cancelled"),
        State::InProgress => ("5.1.4", "Service Request Event Completed"),
        State::CancelRequested => ("5.2", "Service Request Cancellation Requested"),
        State::Cancelled => ("6.0", "Service Request Fulfillment Cancelled"),
        State::Completed | State::Confirmed | State::Failed => ("7.0", "Service Request Fulfillment Completed"),
        State::Draft | State::InfoRequested | State::Waiting | State::Expired => return None,
        State::ConsentWithdrawn | State::EnteredInError => return None,
    };
    Some(found)
}

/// The ServiceRequest's status.
pub(super) fn request_status(state: State) -> &'static str {
    match state {
        State::Draft => "draft",
        State::Completed | State::Confirmed => "completed",
        State::EnteredInError => "entered-in-error",
        state if state.is_open() => "active",
        _ => "revoked",
    }
}

/// Both codings of the Task's business status.
pub(super) fn business(state: State) -> Value {
    let ours = json!({"system": system::STATE, "code": state.name()});
    let theirs = business_status(state)
        .map(|(code, display)| json!({"system": system::BSER_STATUS, "code": code, "display": display}));
    json!({"coding": theirs.into_iter().chain([ours]).collect::<Vec<_>>()})
}
