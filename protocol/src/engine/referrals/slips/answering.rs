//! What we say when a member asks about a code: the same work and the same size whether we know it or not, and not
//! often enough to guess.

use std::collections::BTreeMap;

use super::Row;
use crate::canon;
use crate::commit::Commit;
use crate::engine::answering::respond;
use crate::engine::outbox::message_id;
use crate::engine::turn::Turn;
use crate::engine::{AskId, Effect, Engine};
use crate::id::OrgId;
use crate::seal::{Message, MessageKind};
use crate::slip::{Audience, Issued, SlipAnswer, SlipQuestion};
use crate::time::{Span, Timestamp};
use crate::wire::{Frame, RefusalCode};

/// So many questions of one member are answered in [`WINDOW`]: a busy office asks less, and guessing one of a thousand
/// valid codes among 10^11 at this rate takes centuries.
const MOST: u32 = 30;
const WINDOW: Span = Span::hours(1);

/// How often each member has asked lately. Kept in memory: a restart forgives.
#[derive(Debug, Default)]
pub(super) struct Patience(BTreeMap<OrgId, (Timestamp, u32)>);

impl Patience {
    /// Counts a question; whether it is answered.
    fn allows(&mut self, org: OrgId, now: Timestamp) -> bool {
        let (since, count) = self.0.entry(org).or_insert((now, 0));
        // A clock that was set back must not lock a member out until it has caught up.
        if now.since(*since) >= WINDOW || now < *since {
            (*since, *count) = (now, 0);
        }
        *count = count.saturating_add(1);
        *count <= MOST
    }
}

impl Engine {
    /// A member shows a code.
    pub(in crate::engine) fn answer_about_slip(
        &mut self,
        ask: AskId,
        from: OrgId,
        message: &Message,
        mut commit: Commit,
        turn: &mut Turn,
    ) -> Result<(), RefusalCode> {
        // What was used up to open the question stays used up, whatever comes of it.
        let allowed = self.slips.patience.allows(from, turn.now);
        let question = canon::from_slice::<SlipQuestion>(&message.body).map_err(|_detail| RefusalCode::Malformed);
        let (Ok(question), true) = (&question, allowed) else {
            turn.commit(commit);
            return Err(question.err().unwrap_or(RefusalCode::Busy));
        };
        let row = self.slips.find(&question.code, turn.now);
        let answer = SlipAnswer { question: message.id, issued: row.and_then(|row| self.told(row, from)) };
        let body = canon::to_vec(&answer).expect("an answer holds booleans, texts and byte strings only");
        let id = message_id(turn);
        let sealed = self.seal_to(from, id, (MessageKind::SlipAnswer, body), None, turn, &mut commit);
        turn.commit(commit);
        respond(ask, &Frame::Sealed(sealed.ok_or(RefusalCode::Busy)?), turn);
        turn.effects.push(Effect::Finish(ask));
        Ok(())
    }

    /// What that member is told about a slip of ours.
    fn told(&self, row: &Row, from: OrgId) -> Option<Issued> {
        let for_you = self.book.kept.get(&row.referral).is_some_and(|kept| kept.receiver == from);
        let allowed = for_you || row.answers == Audience::Members;
        let referral = for_you.then_some(row.referral);
        allowed.then(|| Issued { contact: row.contact.clone(), for_you, referral })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_thirty_questions_an_hour_must_pass() {
        let (mut patience, now) = (Patience::default(), Timestamp(1_000_000_000_000));
        let (one, other) = (OrgId([1; 32]), OrgId([2; 32]));
        assert!((0..MOST).all(|_| patience.allows(one, now)));
        assert!(!patience.allows(one, now.plus(Span::minutes(59))));
        assert!(patience.allows(other, now), "one member's guessing is not another's fault");
        assert!(patience.allows(one, now.plus(WINDOW)));
        assert!(patience.allows(one, now), "a clock set back locks nobody out");
    }
}
