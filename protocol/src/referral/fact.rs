//! Facts: what of an event outlives its content.
//!
//! The machine folds facts and nothing else, so the state of a referral can be computed for ever, also after consent
//! was withdrawn and every text destroyed: dates, codes and hashes stay (DOMAIN.md §5, "Payload"). A fact holds no
//! word that a person wrote and nothing about the client.

use serde::{Deserialize, Serialize};

use super::action::{Action, ActionKind, DeclineReason, Outcome};
use super::consent::Field;
use super::deadlines::Terms;
use super::event::{EventError, Seen, VerifiedEvent};
use super::{Parties, Priority, ServiceRef, Side};
use crate::id::Digest;
use crate::time::Timestamp;

/// A verified event without its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// The event's id.
    pub id: Digest,
    /// Who said it.
    pub side: Side,
    /// Number in that side's chain.
    pub seq: u32,
    /// The chain's previous event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<Digest>,
    /// The latest event of the other side that the author had seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Seen>,
    /// When the referral was delivered, by the receiver's clock, as far as the author knew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Timestamp>,
    /// When it was said, by the author's clock.
    pub at: Timestamp,
    /// What kind of action it is.
    pub kind: ActionKind,
    /// What the machine and the indicators need of its content.
    #[serde(default, skip_serializing_if = "Detail::is_nothing")]
    pub detail: Detail,
}

/// The dates and codes of an action.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Detail {
    /// Nothing beyond its kind.
    #[default]
    Nothing,
    /// Of a referral being sent.
    Sent {
        /// How urgent.
        priority: Priority,
        /// For which service.
        service: ServiceRef,
        /// By when it must be answered.
        terms: Terms,
        /// When the consent ends.
        consent_expires: Timestamp,
        /// Whether the consent covers files.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        attachments: bool,
    },
    /// Why it was declined.
    Declined(DeclineReason),
    /// How it ended.
    Ended(Outcome),
    /// When the waiting list is looked at again.
    Review(Timestamp),
    /// When the client is expected. Facts kept by earlier versions lack it; nothing is judged by it then.
    Appointment(Timestamp),
}

impl Detail {
    fn is_nothing(&self) -> bool {
        *self == Self::Nothing
    }

    pub(super) fn of(action: &Action) -> Self {
        match action {
            Action::Send(send) => Self::Sent {
                priority: send.payload.priority(),
                service: send.payload.service(),
                terms: send.terms,
                consent_expires: send.payload.consent().expires,
                attachments: send.payload.consent().covers(Field::Attachments),
            },
            Action::Decline(decline) => Self::Declined(decline.reason()),
            Action::Complete { outcome, .. } => Self::Ended(outcome.outcome()),
            Action::Fail { outcome, .. } => Self::Ended(outcome.outcome()),
            Action::Wait { review_on, .. } => Self::Review(*review_on),
            Action::Schedule { appointment, .. } | Action::Reschedule { appointment, .. } => {
                Self::Appointment(*appointment)
            }
            _ => Self::Nothing,
        }
    }
}

impl Fact {
    /// The fact of a verified event between `parties`.
    ///
    /// # Errors
    /// As [`VerifiedEvent::side`].
    pub fn of(verified: &VerifiedEvent, parties: &Parties) -> Result<Self, EventError> {
        let event = verified.event();
        Ok(Self {
            id: verified.id(),
            side: verified.side(parties)?,
            seq: event.seq,
            prev: event.prev,
            seen: event.seen,
            delivered: event.delivered,
            at: event.at,
            kind: event.action.kind(),
            detail: Detail::of(&event.action),
        })
    }
}
