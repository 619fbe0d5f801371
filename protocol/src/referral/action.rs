//! Actions: everything that one side of a referral can say to the other, with what each must carry.
//!
//! An [`Action`] is valid by construction: where the table asks for a text, a date or a code, the type has no room
//! for their absence. Whether an action is allowed *now* is decided by [`super::machine`], never here.

mod content;
mod form;
mod kind;

pub use content::{
    Alternative, Decline, DeclineReason, Failure, Feedback, Fulfilment, Outcome, Score, Shipment, Words,
};
pub use form::{ActionError, ActionForm, Needs};
pub use kind::ActionKind;

use serde::{Deserialize, Serialize};

use super::attachment::{AttachedFile, OneTimeConsent};
use super::deadlines::Terms;
use super::payload::Payload;
use crate::time::Timestamp;

/// The first event of a referral: what it says, and by when it must be answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Send {
    /// What it says.
    pub payload: Payload,
    /// Until when each answer is due, counted from delivery. Signed, so that both sides count alike even if they
    /// know different revisions of the service or of the charter.
    pub terms: Terms,
}

/// Something that one side says to the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// S refers the client.
    Send(Box<Send>),
    /// R's people have seen it.
    Acknowledge,
    /// R asks for something that it needs to decide.
    RequestInfo {
        /// The question.
        question: Words,
    },
    /// S answers R's question.
    AnswerInfo {
        /// The answer.
        answer: Words,
    },
    /// R takes the client on.
    Accept {
        /// How and when the client and R will meet.
        contact_plan: Words,
    },
    /// R does not take the client on, or no longer.
    Decline(Decline),
    /// R sets an appointment.
    Schedule {
        /// When it is.
        appointment: Timestamp,
        /// What the client should bring or know.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Words>,
    },
    /// R moves the appointment.
    Reschedule {
        /// When it is now.
        appointment: Timestamp,
        /// Why, or what the client should know.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Words>,
    },
    /// The client did not come.
    NoShow {
        /// What was tried since.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Words>,
    },
    /// R calls the appointment off.
    CancelAppointment {
        /// Why.
        reason: Words,
    },
    /// R puts the client on a waiting list.
    Wait {
        /// What for.
        reason: Words,
        /// When R looks at it again.
        review_on: Timestamp,
    },
    /// R has begun.
    Start {
        /// What was begun.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Words>,
    },
    /// R reports in between.
    InterimNote {
        /// How it goes.
        note: Words,
        /// Where medicine is that was sent to the client.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        shipment: Option<Shipment>,
    },
    /// The client received the service, or a part of it.
    Complete {
        /// What was received.
        outcome: Fulfilment,
        /// In words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Words>,
    },
    /// It ended without the service.
    Fail {
        /// Why.
        outcome: Failure,
        /// In words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Words>,
    },
    /// S confirms the outcome, after asking the client where possible.
    Confirm {
        /// What the client says of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        feedback: Option<Feedback>,
    },
    /// S wants to stop it.
    RequestCancel {
        /// Why.
        reason: Words,
    },
    /// R has stopped.
    ConfirmCancel,
    /// The client takes the consent back. No reason is asked.
    WithdrawConsent,
    /// S sent it by mistake.
    EnterInError,
    /// The content was destroyed here, after consent was withdrawn or the referral entered in error.
    ConfirmErasure,
    /// Something to talk about; changes no state and answers nothing.
    Message {
        /// What is said.
        text: Words,
    },
    /// S adds a file, within the scope of the consent; the partner fetches it from S's node.
    Attach(Box<AttachedFile>),
    /// S adds a file that is destroyed on both sides after
    /// [`ONE_TIME_LIFETIME`](super::attachment::ONE_TIME_LIFETIME), under a consent of its own.
    AttachOnce {
        /// The file.
        file: Box<AttachedFile>,
        /// The client's consent to exactly this.
        consent: OneTimeConsent,
    },
}

impl Action {
    /// Which kind it is.
    pub fn kind(&self) -> ActionKind {
        match self {
            Self::Send(_) => ActionKind::Send,
            Self::Acknowledge => ActionKind::Acknowledge,
            Self::RequestInfo { .. } => ActionKind::RequestInfo,
            Self::AnswerInfo { .. } => ActionKind::AnswerInfo,
            Self::Accept { .. } => ActionKind::Accept,
            Self::Decline(_) => ActionKind::Decline,
            Self::Schedule { .. } => ActionKind::Schedule,
            Self::Reschedule { .. } => ActionKind::Reschedule,
            Self::NoShow { .. } => ActionKind::NoShow,
            Self::CancelAppointment { .. } => ActionKind::CancelAppointment,
            Self::Wait { .. } => ActionKind::Wait,
            Self::Start { .. } => ActionKind::Start,
            Self::InterimNote { .. } => ActionKind::InterimNote,
            Self::Complete { .. } => ActionKind::Complete,
            Self::Fail { .. } => ActionKind::Fail,
            Self::Confirm { .. } => ActionKind::Confirm,
            Self::RequestCancel { .. } => ActionKind::RequestCancel,
            Self::ConfirmCancel => ActionKind::ConfirmCancel,
            Self::WithdrawConsent => ActionKind::WithdrawConsent,
            Self::EnterInError => ActionKind::EnterInError,
            Self::ConfirmErasure => ActionKind::ConfirmErasure,
            Self::Message { .. } => ActionKind::Message,
            Self::Attach(_) => ActionKind::Attach,
            Self::AttachOnce { .. } => ActionKind::AttachOnce,
        }
    }

    /// The text that comes with it (contact plan, reason, note), for a timeline. A payload's texts are not in it.
    pub fn text(&self) -> Option<&str> {
        let words = match self {
            Self::Attach(file) | Self::AttachOnce { file, .. } => return Some(file.title.as_str()),
            Self::RequestInfo { question: words }
            | Self::AnswerInfo { answer: words }
            | Self::Accept { contact_plan: words }
            | Self::CancelAppointment { reason: words }
            | Self::Wait { reason: words, .. }
            | Self::InterimNote { note: words, .. }
            | Self::RequestCancel { reason: words }
            | Self::Message { text: words } => Some(words),
            Self::Decline(decline) => decline.text(),
            Self::Schedule { note, .. }
            | Self::Reschedule { note, .. }
            | Self::NoShow { note }
            | Self::Start { note }
            | Self::Complete { note, .. }
            | Self::Fail { note, .. } => note.as_ref(),
            Self::Confirm { feedback } => feedback.as_ref().and_then(|feedback| feedback.remark.as_ref()),
            _ => None,
        };
        words.map(Words::as_str)
    }

    /// The date that comes with it: an appointment or a day of review.
    pub fn date(&self) -> Option<Timestamp> {
        match self {
            Self::Schedule { appointment: date, .. }
            | Self::Reschedule { appointment: date, .. }
            | Self::Wait { review_on: date, .. } => Some(*date),
            _ => None,
        }
    }

    /// The code that comes with it: a reason or an outcome, by its stable name.
    pub fn code(&self) -> Option<&'static str> {
        match self {
            Self::Decline(decline) => Some(decline.reason().name()),
            Self::Complete { outcome, .. } => Some(outcome.outcome().name()),
            Self::Fail { outcome, .. } => Some(outcome.outcome().name()),
            Self::InterimNote { shipment, .. } => shipment.map(Shipment::name),
            _ => None,
        }
    }
}
