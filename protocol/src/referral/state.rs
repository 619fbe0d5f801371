//! States of a referral and the table of transitions (DOMAIN.md §5; drawn in docs/referral-states.md).
//!
//! The table alone is here: who may do what in which state, and what follows. Deadlines, crossing events and consent
//! are the matter of [`super::machine`].

use serde::{Deserialize, Serialize};

use super::Side;
use super::action::ActionKind;

macro_rules! states {
    ($($(#[$doc:meta])* $state:ident = $name:literal,)*) => {
        /// A state of a referral; its name is the same in the local API and in the message catalogue.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum State {
            $($(#[$doc])* $state,)*
        }

        impl State {
            /// All states.
            pub const ALL: &[Self] = &[$(Self::$state,)*];

            /// The stable name.
            pub fn name(self) -> &'static str {
                match self { $(Self::$state => $name,)* }
            }
        }
    };
}

states! {
    /// Being written; nothing was sent.
    Draft = "draft",
    /// Sent; no receipt yet.
    Sent = "sent",
    /// Durable on the receiver's node. Nobody has answered.
    Delivered = "delivered",
    /// The receiver's people have seen it.
    Acknowledged = "acknowledged",
    /// The receiver waits for the sender's answer.
    InfoRequested = "info-requested",
    /// The receiver takes the client on.
    Accepted = "accepted",
    /// There is an appointment.
    Scheduled = "scheduled",
    /// The client did not come.
    NoShow = "no-show",
    /// The appointment was called off.
    AppointmentCancelled = "appointment-cancelled",
    /// On the receiver's waiting list.
    Waiting = "waiting",
    /// The receiver is at it.
    InProgress = "in-progress",
    /// The sender wants to stop; the receiver has to answer.
    CancelRequested = "cancel-requested",
    /// The client received the service; the sender may confirm.
    Completed = "completed",
    /// Ended without the service.
    Failed = "failed",
    /// The sender confirmed the outcome.
    Confirmed = "confirmed",
    /// The receiver does not take the client on.
    Declined = "declined",
    /// Stopped by the sender.
    Cancelled = "cancelled",
    /// Nobody decided in time.
    Expired = "expired",
    /// The client took consent back. Outranks every other state.
    ConsentWithdrawn = "consent-withdrawn",
    /// Sent by mistake.
    EnteredInError = "entered-in-error",
}

impl std::fmt::Display for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl State {
    /// Nobody has decided yet, and the clock runs: these expire.
    pub fn awaits_decision(self) -> bool {
        matches!(self, Self::Sent | Self::Delivered | Self::Acknowledged)
    }

    /// The receiver has taken the client on and has not ended it: these become overdue and never expire.
    pub fn is_taken_on(self) -> bool {
        self.has_or_had_appointment() || matches!(self, Self::Accepted | Self::Waiting | Self::InProgress)
    }

    /// The three states around an appointment.
    fn has_or_had_appointment(self) -> bool {
        matches!(self, Self::Scheduled | Self::NoShow | Self::AppointmentCancelled)
    }

    /// Something is still owed to the client.
    pub fn is_open(self) -> bool {
        let undecided = self.awaits_decision() || self == Self::InfoRequested;
        undecided || self.is_taken_on() || self == Self::CancelRequested
    }

    /// The content must be destroyed on both sides.
    pub fn destroys_content(self) -> bool {
        matches!(self, Self::ConsentWithdrawn | Self::EnteredInError)
    }

    /// Whether the sender may refer the client elsewhere in one step, with a fresh consent.
    pub fn may_reroute(self) -> bool {
        matches!(self, Self::Declined | Self::Expired)
    }

    /// Whether the two sides may write to each other about it: as long as there is content at all.
    fn has_conversation(self) -> bool {
        self != Self::Draft && !self.destroys_content()
    }

    /// What follows if `side` does `kind` here; `None` if it may not.
    ///
    /// A request to cancel leads to [`Self::CancelRequested`] here; [`super::machine`] makes it [`Self::Cancelled`]
    /// at once if the receiver had nothing in hand.
    pub fn after(self, kind: ActionKind, side: Side) -> Option<Self> {
        if kind.by().is_some_and(|only| only != side) {
            return None;
        }
        match kind {
            ActionKind::Message => self.has_conversation().then_some(self),
            ActionKind::WithdrawConsent => self.may_be_withdrawn().then_some(Self::ConsentWithdrawn),
            ActionKind::EnterInError => self.may_be_an_error().then_some(Self::EnteredInError),
            ActionKind::ConfirmErasure => self.destroys_content().then_some(self),
            ActionKind::Attach => self.is_open().then_some(self),
            ActionKind::AttachOnce => self.is_taken_on().then_some(self),
            _ if side == Side::Sender => self.after_sender(kind),
            _ => self.after_receiver(kind),
        }
    }

    /// Any state, once something was sent.
    fn may_be_withdrawn(self) -> bool {
        !matches!(self, Self::Draft | Self::ConsentWithdrawn)
    }

    /// Any state, once something was sent, except that a withdrawn consent outranks a mistake.
    fn may_be_an_error(self) -> bool {
        !matches!(self, Self::Draft | Self::ConsentWithdrawn | Self::EnteredInError)
    }

    fn after_sender(self, kind: ActionKind) -> Option<Self> {
        match (kind, self) {
            (ActionKind::Send, Self::Draft) => Some(Self::Sent),
            (ActionKind::AnswerInfo, Self::InfoRequested) => Some(Self::Acknowledged),
            (ActionKind::Confirm, Self::Completed) => Some(Self::Confirmed),
            (ActionKind::RequestCancel, state) if state.is_open() && state != Self::CancelRequested => {
                Some(Self::CancelRequested)
            }
            _ => None,
        }
    }

    fn after_receiver(self, kind: ActionKind) -> Option<Self> {
        match kind {
            ActionKind::Acknowledge | ActionKind::RequestInfo | ActionKind::Accept | ActionKind::Decline => {
                self.after_answer(kind)
            }
            ActionKind::Schedule | ActionKind::Reschedule | ActionKind::NoShow | ActionKind::CancelAppointment => {
                self.after_appointment(kind)
            }
            _ => self.after_work(kind),
        }
    }

    /// What the receiver says to the question whether it takes the client on.
    fn after_answer(self, kind: ActionKind) -> Option<Self> {
        let unanswered = matches!(self, Self::Delivered | Self::Acknowledged);
        match kind {
            ActionKind::Acknowledge if self == Self::Delivered => Some(Self::Acknowledged),
            ActionKind::RequestInfo if unanswered => Some(Self::InfoRequested),
            ActionKind::Accept if unanswered || self == Self::Waiting => Some(Self::Accepted),
            ActionKind::Decline if unanswered || self.is_taken_on() => Some(Self::Declined),
            _ => None,
        }
    }

    fn after_appointment(self, kind: ActionKind) -> Option<Self> {
        match (kind, self) {
            (ActionKind::Schedule, Self::Accepted | Self::AppointmentCancelled | Self::InProgress) => {
                Some(Self::Scheduled)
            }
            (ActionKind::Reschedule, Self::Scheduled | Self::NoShow) => Some(Self::Scheduled),
            (ActionKind::NoShow, Self::Scheduled) => Some(Self::NoShow),
            (ActionKind::CancelAppointment, Self::Scheduled | Self::NoShow | Self::InProgress) => {
                Some(Self::AppointmentCancelled)
            }
            _ => None,
        }
    }

    fn after_work(self, kind: ActionKind) -> Option<Self> {
        let under_way = self == Self::Accepted || self.has_or_had_appointment();
        match kind {
            ActionKind::Wait if matches!(self, Self::Accepted | Self::Waiting) => Some(Self::Waiting),
            ActionKind::Start if under_way => Some(Self::InProgress),
            ActionKind::InterimNote if under_way || self == Self::InProgress => Some(Self::InProgress),
            ActionKind::Complete if self.may_end() => Some(Self::Completed),
            ActionKind::Fail if self.may_end() => Some(Self::Failed),
            ActionKind::ConfirmCancel if self == Self::CancelRequested => Some(Self::Cancelled),
            _ => None,
        }
    }

    /// A request to cancel may be answered with the outcome.
    fn may_end(self) -> bool {
        self.is_taken_on() || self == Self::CancelRequested
    }
}
