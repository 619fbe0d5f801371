//! From the parts of a form (a text, a code, a date) to an action, and what each action's form must ask for.

use crate::referral::date::{Date, InvalidDate};
use crate::text::InvalidText;
use crate::time::Timestamp;

use super::content::{Alternative, Decline, DeclineReason, Failure, Feedback, Fulfilment, Outcome, Shipment, Words};
use super::{Action, ActionKind};

/// Why a form does not make an action. Fault of whoever filled it in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ActionError {
    /// There is no such action, or it is not made from a form.
    #[error("there is no action '{0}'")]
    Unknown(String),
    /// A text must come with it.
    #[error("a text is needed here")]
    TextMissing,
    /// The text is refused.
    #[error(transparent)]
    Text(InvalidText),
    /// A date must come with it.
    #[error("a date is needed here")]
    DateMissing,
    /// The date of a supply is not one.
    #[error(transparent)]
    Date(#[from] InvalidDate),
    /// A code must come with it.
    #[error("a code is needed here, one of: {}", .0.join(", "))]
    Code(&'static [&'static str]),
    /// A mark outside 1 to 5.
    #[error("{0} is not a mark from 1 to 5")]
    Score(u8),
}

/// What must come with an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Needs {
    /// A text.
    pub text: bool,
    /// A time.
    pub date: bool,
    /// One of these codes; empty if none.
    pub codes: &'static [&'static str],
}

/// What a person filled in; parts that the action has no use for are ignored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ActionForm<'a> {
    /// Contact plan, question, answer, reason, note or message.
    pub text: &'a str,
    /// Reason or outcome.
    pub code: &'a str,
    /// Appointment or day of review.
    pub date: Option<Timestamp>,
    /// How long received medicine lasts, `YYYY-MM-DD`.
    pub supply_until: &'a str,
    /// Another service, on declining.
    pub alternative: Option<Alternative>,
    /// The client's feedback, on confirming.
    pub feedback: Option<Feedback>,
}

impl ActionForm<'_> {
    /// Makes the action.
    ///
    /// # Errors
    /// If something that [`ActionKind::needs`] names is missing or wrong. A referral and a file are never made from
    /// this form: they need a payload, and bytes.
    pub fn action(self, kind: ActionKind) -> Result<Action, ActionError> {
        Ok(match kind {
            ActionKind::Send | ActionKind::Attach | ActionKind::AttachOnce => {
                return Err(ActionError::Unknown(kind.name().into()));
            }
            ActionKind::Acknowledge => Action::Acknowledge,
            ActionKind::RequestInfo => Action::RequestInfo { question: self.words()? },
            ActionKind::AnswerInfo => Action::AnswerInfo { answer: self.words()? },
            ActionKind::Accept => Action::Accept { contact_plan: self.words()? },
            ActionKind::Decline => Action::Decline(self.decline()?),
            ActionKind::Schedule => Action::Schedule { appointment: self.date()?, note: self.note()? },
            ActionKind::Reschedule => Action::Reschedule { appointment: self.date()?, note: self.note()? },
            ActionKind::NoShow => Action::NoShow { note: self.note()? },
            ActionKind::CancelAppointment => Action::CancelAppointment { reason: self.words()? },
            ActionKind::Wait => Action::Wait { reason: self.words()?, review_on: self.date()? },
            ActionKind::Start => Action::Start { note: self.note()? },
            ActionKind::InterimNote => Action::InterimNote { note: self.words()?, shipment: self.shipment()? },
            ActionKind::Complete => Action::Complete { outcome: self.fulfilment()?, note: self.note()? },
            ActionKind::Fail => Action::Fail { outcome: self.failure()?, note: self.note()? },
            ActionKind::Confirm => Action::Confirm { feedback: self.feedback()? },
            ActionKind::RequestCancel => Action::RequestCancel { reason: self.words()? },
            ActionKind::ConfirmCancel => Action::ConfirmCancel,
            ActionKind::WithdrawConsent => Action::WithdrawConsent,
            ActionKind::EnterInError => Action::EnterInError,
            ActionKind::ConfirmErasure => Action::ConfirmErasure,
            ActionKind::Message => Action::Message { text: self.words()? },
        })
    }

    fn words(&self) -> Result<Words, ActionError> {
        Words::new(self.text)
    }

    fn note(&self) -> Result<Option<Words>, ActionError> {
        if self.text.trim().is_empty() { Ok(None) } else { self.words().map(Some) }
    }

    fn date(&self) -> Result<Timestamp, ActionError> {
        self.date.ok_or(ActionError::DateMissing)
    }

    /// The only code that may be left out.
    fn shipment(&self) -> Result<Option<Shipment>, ActionError> {
        if self.code.is_empty() {
            return Ok(None);
        }
        Shipment::named(self.code).map(Some).ok_or(ActionError::Code(Shipment::NAMES))
    }

    fn decline(&self) -> Result<Decline, ActionError> {
        let reason = DeclineReason::named(self.code).ok_or(ActionError::Code(DeclineReason::NAMES))?;
        Decline::new(reason, self.note()?, self.alternative)
    }

    fn fulfilment(&self) -> Result<Fulfilment, ActionError> {
        match Outcome::named(self.code) {
            Some(Outcome::Received) => Ok(Fulfilment::Received),
            Some(Outcome::Partly) => Ok(Fulfilment::Partly),
            Some(Outcome::RegisteredRemotely) => Ok(Fulfilment::RegisteredRemotely),
            Some(Outcome::MedicineReceived) => {
                Ok(Fulfilment::MedicineReceived { supply_until: self.supply_until.parse::<Date>()? })
            }
            _ => Err(ActionError::Code(Fulfilment::NAMES)),
        }
    }

    fn failure(&self) -> Result<Failure, ActionError> {
        match Outcome::named(self.code) {
            Some(Outcome::MovedOn) => Ok(Failure::MovedOn),
            Some(Outcome::NotReached) => Ok(Failure::NotReached),
            Some(Outcome::Refused) => Ok(Failure::Refused),
            Some(Outcome::Died) => Ok(Failure::Died),
            Some(Outcome::StoppedOnAdvice) => Ok(Failure::StoppedOnAdvice),
            _ => Err(ActionError::Code(Failure::NAMES)),
        }
    }

    /// A text on confirming is the remark of the feedback.
    fn feedback(self) -> Result<Option<Feedback>, ActionError> {
        let remark = self.note()?;
        match (self.feedback, remark) {
            (None, None) => Ok(None),
            (feedback, remark) => {
                let feedback = feedback.unwrap_or_default();
                Ok(Some(Feedback { remark: remark.or(feedback.remark.clone()), ..feedback }))
            }
        }
    }
}

impl ActionKind {
    /// What must come with it.
    pub fn needs(self) -> Needs {
        let text = matches!(
            self,
            Self::RequestInfo
                | Self::AnswerInfo
                | Self::Accept
                | Self::CancelAppointment
                | Self::Wait
                | Self::InterimNote
                | Self::RequestCancel
                | Self::Message
        );
        let date = matches!(self, Self::Schedule | Self::Reschedule | Self::Wait);
        let codes = match self {
            Self::Decline => DeclineReason::NAMES,
            Self::Complete => Fulfilment::NAMES,
            Self::Fail => Failure::NAMES,
            _ => &[],
        };
        Needs { text, date, codes }
    }
}
