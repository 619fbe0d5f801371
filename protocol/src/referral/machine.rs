//! The referral machine: from the set of events of both sides to one [`Case`].
//!
//! [`Case::fold`] is a pure function of the *set* of facts, the delivery time and `now`. Arrival order, repetition
//! and crossing change nothing, so both sides compute the same case as soon as they hold the same events:
//!
//! 1. Facts are put into one order (`order`): every event after those that its author had seen; among events that did
//!    not know of each other the receiver's before the sender's, and the withdrawal of consent after all. A crossing
//!    decision therefore stands and the request to cancel is answered by it; a withdrawal outranks everything. What
//!    lacks its predecessors is held back, except for what destroys the content: that counts at once.
//! 2. They are applied one by one to the table ([`super::state`]). What is not allowed at its place is void, kept,
//!    and says why.
//! 3. A decision counts if it was *signed* by the deadline, which is computed from signed moments only
//!    ([`super::deadlines`]); what is undecided when `now` passes it has expired. Arrival times are never used, so
//!    clocks that are a day wrong may make one side see "expired" a day earlier, and both see the same once they
//!    agree on the time.
//! 4. A missed appointment counts if it was signed at the appointed time or later. One side sets both by one clock, so
//!    a wrong clock cannot make the two sides judge differently.
//!
//! This module never verifies signatures ([`super::event`] did) and never touches content.

mod compose;
mod fold;
mod order;
mod refusal;

pub use order::Fork;
pub use refusal::Refusal;

use super::action::{ActionKind, DeclineReason, Outcome};
use super::deadlines::{Deadlines, Due, Owed};
use super::event::Seen;
use super::fact::Fact;
use super::state::State;
use super::{Parties, Priority, ServiceRef, Side};
use crate::id::Digest;
use crate::time::{Span, Timestamp};

/// What both sides know of one referral, computed from its facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Whose referral it is.
    pub parties: Parties,
    /// Its state.
    pub state: State,
    /// Since when; `now` for a draft.
    pub since: Timestamp,
    /// How urgent; absent while nothing was sent.
    pub priority: Option<Priority>,
    /// For which service.
    pub service: Option<ServiceRef>,
    /// When it was sent, by the sender's clock.
    pub sent_at: Option<Timestamp>,
    /// When it was delivered, by the receiver's clock.
    pub delivered_at: Option<Timestamp>,
    /// When the receiver first decided (accepted or declined).
    pub decided_at: Option<Timestamp>,
    /// Why it was declined.
    pub reason: Option<DeclineReason>,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// When the client was last expected, by the receiver's clock.
    pub appointment: Option<Timestamp>,
    /// What is owed, until when.
    pub deadlines: Deadlines,
    /// What happened, in the order that both sides agree on.
    pub history: Vec<Step>,
    /// Sides that said that they have destroyed the content.
    pub erasure_confirmed: Vec<Side>,
    /// Until when files may be attached; `None` if the client did not agree to share any.
    pub files_until: Option<Timestamp>,
    /// Events that wait for others which have not arrived.
    pub held: Vec<Digest>,
    /// Events whose links contradict themselves: their author misbehaves.
    pub broken: Vec<Digest>,
    /// Places where a side said two different things: its author misbehaves, or was restored from a copy.
    pub forks: Vec<Fork>,
    heads: Heads,
    latest: Heads,
}

/// The last event of each side's chain.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Heads {
    sender: Option<Seen>,
    receiver: Option<Seen>,
}

impl Heads {
    fn of(&self, side: Side) -> Option<Seen> {
        match side {
            Side::Sender => self.sender,
            Side::Receiver => self.receiver,
        }
    }
}

/// One line of a case's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What happened.
    pub what: StepKind,
    /// When, by the clock of who did it.
    pub at: Timestamp,
    /// The state after it.
    pub state: State,
    /// Whether it counted.
    pub effect: Effect,
}

/// What a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepKind {
    /// A side said something.
    Event {
        /// The event.
        id: Digest,
        /// Who.
        side: Side,
        /// What.
        kind: ActionKind,
    },
    /// The receiver's node signed a receipt.
    Delivered,
    /// The time to decide ran out.
    Expired,
}

impl StepKind {
    /// The stable name.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Event { kind, .. } => kind.name(),
            Self::Delivered => "delivered",
            Self::Expired => "expired",
        }
    }
}

/// Whether a step counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// It did.
    Applied,
    /// It is kept but changed nothing.
    Void(Void),
}

/// Why an event changed nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Void {
    /// The table has no such transition; mostly because two events crossed.
    #[error("the referral was already '{state}'")]
    NotAllowed {
        /// The state at its place.
        state: State,
    },
    /// A decision, or a question, that was signed after the deadline.
    #[error("it was signed after the time to decide had run out")]
    Late {
        /// The deadline.
        by: Timestamp,
    },
    /// Its author said something else at the same place.
    #[error("its author said something else at the same place")]
    Forked,
    /// The consent had ended when the referral was sent.
    #[error("the consent had ended when it was sent")]
    ConsentEnded,
    /// A client was said to have missed an appointment that was still to come.
    #[error("it was signed before the appointed time")]
    TooEarly {
        /// The appointment.
        from: Timestamp,
    },
    /// A file, where the client did not agree to share any, or not any more.
    #[error("the client's consent did not cover files")]
    OutsideConsent,
}

impl Void {
    /// The stable name.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotAllowed { .. } => "not-allowed",
            Self::Late { .. } => "late",
            Self::TooEarly { .. } => "too-early",
            Self::Forked => "forked",
            Self::ConsentEnded => "consent-ended",
            Self::OutsideConsent => "outside-consent",
        }
    }
}

impl Case {
    /// Computes the case. `delivered` is the time in the receiver's receipt: known to the receiver from delivery on,
    /// to the sender once it holds the receipt. It is no answer, and the receiver's own events outrank it.
    pub fn fold(parties: Parties, facts: &[Fact], delivered: Option<Timestamp>, now: Timestamp) -> Self {
        fold::fold(parties, &order::order(facts), delivered, now)
    }

    /// What `side` may do at `now`, in the order of [`ActionKind::ALL`].
    pub fn next(&self, side: Side, now: Timestamp) -> Vec<ActionKind> {
        let state = self.state_at(now);
        let possible = |kind: &ActionKind| state.after(*kind, side).is_some() && self.too_early(*kind, now).is_none();
        ActionKind::ALL.iter().copied().filter(possible).collect()
    }

    /// From when on `kind` is possible, if `at` is too early for it: nobody has missed what is still to come. The
    /// receiver's clock sets the appointment and dates the report, so however wrong it is, it is wrong in both.
    fn too_early(&self, kind: ActionKind, at: Timestamp) -> Option<Timestamp> {
        self.appointment.filter(|from| kind == ActionKind::NoShow && at < *from)
    }

    /// The state at `now`, which may be later than the moment of the fold.
    pub fn state_at(&self, now: Timestamp) -> State {
        let ran_out = self.deadlines.expires_at.is_some_and(|expires_at| now > expires_at);
        if ran_out && self.state.awaits_decision() { State::Expired } else { self.state }
    }

    /// The earliest running deadline.
    pub fn due(&self, now: Timestamp) -> Option<Due> {
        if self.state_at(now) != self.state {
            return None;
        }
        let Deadlines { acknowledge_by, decide_by, answer_by, outcome_by, review_by, .. } = self.deadlines;
        let answers = if self.state == State::InfoRequested { Side::Sender } else { Side::Receiver };
        let running = [
            (Owed::Acknowledge, Side::Receiver, acknowledge_by),
            (Owed::Decide, Side::Receiver, decide_by),
            (Owed::Answer, answers, answer_by),
            (Owed::Outcome, Side::Receiver, outcome_by),
            (Owed::Review, Side::Receiver, review_by),
        ];
        let dues = running.into_iter().filter_map(|(what, who, by)| by.map(|by| (by, what, who)));
        dues.min().map(|(by, what, who)| Due { what, who, by, overdue: now > by })
    }

    /// When to look at the case again without any new event: the next moment at which a deadline passes, or at which
    /// the sender is warned of one.
    pub fn wake_at(&self, now: Timestamp) -> Option<Timestamp> {
        // A deadline passes one millisecond after it.
        self.moments().filter(|by| *by >= now).min().map(|by| Timestamp(by.0.saturating_add(1)))
    }

    fn moments(&self) -> impl Iterator<Item = Timestamp> {
        let Deadlines { acknowledge_by, decide_by, expires_at, answer_by, outcome_by, review_by } = self.deadlines;
        let warning = self.expiring_from();
        [acknowledge_by, decide_by, expires_at, answer_by, outcome_by, review_by, warning].into_iter().flatten()
    }

    /// From when on it is about to expire: the last quarter of the time between sending and expiry.
    pub fn expiring_from(&self) -> Option<Timestamp> {
        let (sent_at, expires_at) = (self.sent_at?, self.deadlines.expires_at?);
        Some(expires_at.plus(Span(-(expires_at.since(sent_at).0 / 4))))
    }

    /// Whether it is about to expire at `now`: nobody has decided, and little time is left.
    pub fn is_expiring(&self, now: Timestamp) -> bool {
        self.state_at(now) == self.state && self.expiring_from().is_some_and(|from| from <= now)
    }

    /// When it was closed; content is purged some days later.
    pub fn closed_at(&self) -> Option<Timestamp> {
        let closed = self.state != State::Draft && !self.state.is_open();
        closed.then_some(self.since)
    }

    /// Whether a side broke the rules of the chain in a way that an honest node cannot.
    pub fn misbehaved(&self) -> bool {
        !self.forks.is_empty() || !self.broken.is_empty()
    }
}

#[cfg(test)]
mod tests;
