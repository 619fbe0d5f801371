//! Checks an action of our own side and makes the event that says it.

use crate::id::AuthorId;
use crate::referral::Side;
use crate::referral::action::{Action, ActionKind};
use crate::referral::event::{Event, MAX_EVENTS_PER_SIDE};
use crate::referral::identifiers::Screened;
use crate::time::Timestamp;

use super::{Case, Refusal};

/// Places at the end of a chain that are kept for what must always be possible: withdrawal and its confirmation.
const RESERVED: u32 = 8;

impl Case {
    /// Whether `side` may do an action at `now`.
    ///
    /// # Errors
    /// A [`Refusal`] that says what is wrong and what is possible instead.
    pub fn check(&self, side: Side, screened: &Screened, now: Timestamp) -> Result<(), Refusal> {
        let action = screened.action();
        self.check_kind(side, action.kind(), now)?;
        self.check_room(side, action.kind())?;
        check_texts(screened)?;
        if action.kind() == ActionKind::Attach && self.files_until.is_none_or(|until| now >= until) {
            return Err(Refusal::FilesNotShared);
        }
        let Action::Send(send) = action else { return Ok(()) };
        let consent = send.payload.consent();
        if consent.receiver != self.parties.receiver {
            Err(Refusal::OtherReceiver)
        } else if !consent.holds_at(now) {
            Err(Refusal::ConsentEnded { at: consent.expires })
        } else {
            Ok(())
        }
    }

    /// Whether `side` may do an action of that kind at `now`, whatever it carries.
    ///
    /// # Errors
    /// A [`Refusal`] that says what is wrong and what is possible instead.
    pub fn check_kind(&self, side: Side, action: ActionKind, now: Timestamp) -> Result<(), Refusal> {
        let state = self.state_at(now);
        let instead = self.next(side, now);
        if state.after(action, side).is_some() {
            return match self.too_early(action, now) {
                Some(from) => Err(Refusal::TooEarly { action, from, instead }),
                None => Ok(()),
            };
        }
        if action.by().is_some_and(|only| only != side) {
            Err(Refusal::NotYours { action, side, instead })
        } else {
            Err(Refusal::NotNow { action, state, instead })
        }
    }

    fn check_room(&self, side: Side, action: ActionKind) -> Result<(), Refusal> {
        let always = matches!(action, ActionKind::WithdrawConsent | ActionKind::ConfirmErasure);
        let limit = if always { MAX_EVENTS_PER_SIDE } else { MAX_EVENTS_PER_SIDE - RESERVED };
        let next_seq = self.heads.of(side).map_or(0, |head| head.seq.saturating_add(1));
        if next_seq < limit { Ok(()) } else { Err(Refusal::Full) }
    }

    /// Makes the next event of `side`, to be signed by `author`, after [`Self::check`].
    ///
    /// # Errors
    /// As [`Self::check`].
    pub fn compose(
        &self,
        side: Side,
        author: AuthorId,
        action: impl Into<Screened>,
        now: Timestamp,
    ) -> Result<Event, Refusal> {
        let screened = action.into();
        self.check(side, &screened, now)?;
        let head = self.heads.of(side);
        Ok(Event {
            network: self.parties.network,
            referral: self.parties.referral,
            author,
            org: self.parties.org(side),
            seq: head.map_or(0, |head| head.seq.saturating_add(1)),
            prev: head.map(|head| head.id),
            seen: self.latest.of(side.other()),
            delivered: self.delivered_at,
            at: now,
            action: screened.into_action(),
        })
    }
}

/// What is certainly an identifier is refused here, so that no caller can forget to look; what is only likely one is
/// the caseworker's decision, taken before.
fn check_texts(screened: &Screened) -> Result<(), Refusal> {
    let refused = screened.refused();
    if refused.is_empty() { Ok(()) } else { Err(Refusal::Identifiers(refused)) }
}
