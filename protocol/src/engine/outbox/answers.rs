//! What we answer to messages that came by mailbox, and what partners answer about ours: nobody receipts an answer.

use super::super::unopened::Unopened;
use super::waiting::Row;
use super::{Deposit, Outbox, RESEALS, Waiting};
use crate::commit::Commit;
use crate::id::{Digest, MessageId, OrgId, ReferralId};
use crate::time::{Span, Timestamp};

/// Word of envelopes that we could not open is left in a mailbox at most so often for one partner, over restarts too:
/// whoever hands us such envelopes must not fill mailboxes with our answers.
const LEFT_EVERY: Span = Span::days(3);
/// How long to wait while such word is being left already.
const ONE_AT_A_TIME: Span = Span::minutes(5);

impl Waiting {
    /// Whether this says which envelopes we could not open.
    pub(in crate::engine) fn is_nack(&self) -> bool {
        !self.row.unopened.is_empty()
    }

    /// Whether nothing is left to be said with it.
    pub(in crate::engine) fn is_told(&self) -> bool {
        self.row.told
    }

    /// Until when no more such word is left in a mailbox. A clock that was set back does not put it off.
    fn silent_until(&self, now: Timestamp) -> Option<Timestamp> {
        let left = self.row.deposits.iter().map(|deposit| deposit.made).max().filter(|_| self.is_nack())?;
        let until = left.plus(LEFT_EVERY);
        (left <= now && now < until).then_some(until)
    }
}

impl Outbox {
    /// When word of what we could not open may be left in a mailbox; none if at once, or if the message is another.
    pub(in crate::engine) fn nack_not_before(&self, message: MessageId, now: Timestamp) -> Option<Timestamp> {
        let asked = self.waiting.get(&message).filter(|waiting| waiting.is_nack())?;
        let same = |held: &&Waiting| held.is_nack() && held.row.partner == asked.row.partner;
        let silent = |held: &Waiting| match held.depositing {
            0 => held.silent_until(now),
            _ => Some(now.plus(ONE_AT_A_TIME)),
        };
        self.waiting.values().filter(same).filter_map(silent).max()
    }

    /// An answer of ours has been taken: nobody receipts it. What it did not hold goes with the next. When such word was
    /// left in a mailbox is remembered.
    pub(in crate::engine) fn answer_taken(&mut self, message: MessageId, now: Timestamp, commit: &mut Commit) {
        let Some(waiting) = self.waiting.get_mut(&message).filter(|waiting| waiting.is_answer()) else { return };
        if waiting.row.go_on_with_the_next() {
            (waiting.attempts, waiting.next_at, waiting.deposit_at) = (0, now, now);
            commit.writes.push(waiting.row.put());
        } else if waiting.silent_until(now).is_some() {
            waiting.row.told = true;
            commit.writes.push(waiting.row.put());
        } else {
            self.remove(message, commit);
        }
    }

    /// Forgets what was said so long ago that it may be said again.
    pub(in crate::engine) fn forget_told(&mut self, now: Timestamp, commit: &mut Commit) {
        let over = self.waiting.values().filter(|held| held.row.told && held.silent_until(now).is_none());
        let over: Vec<MessageId> = over.map(|held| held.row.message).collect();
        for message in over {
            self.remove(message, commit);
        }
    }

    /// Adds our receipt for a message that came by mailbox, unless one waits already. `id` names the receipt.
    pub(in crate::engine) fn add_receipt(
        &mut self,
        id: MessageId,
        about: (ReferralId, MessageId, OrgId),
        now: Timestamp,
        commit: &mut Commit,
    ) {
        let (referral, message, partner) = about;
        let same = |held: &Waiting| held.row.partner == partner && held.row.receipt_for == Some(message);
        if self.waiting.values().any(same) {
            return;
        }
        let row = Row { receipt_for: Some(message), ..Row::answer(id, referral, partner) };
        commit.writes.push(row.put());
        self.waiting.insert(id, Waiting::new(row, &[], now));
    }

    /// Adds our word that we could not open these envelopes, to the one that waits for that partner if there is one.
    pub(in crate::engine) fn add_nack(
        &mut self,
        id: MessageId,
        partner: OrgId,
        envelopes: &[Unopened],
        now: Timestamp,
        commit: &mut Commit,
    ) {
        let waits =
            |held: &&mut Waiting| held.row.partner == partner && !held.row.unopened.is_empty() && !held.is_busy();
        let held = self.waiting.values_mut().find(waits);
        let row = match held {
            Some(held) => {
                if std::mem::take(&mut held.row.told) {
                    held.row.unopened.clear();
                    held.row.lay_with.clear();
                    (held.attempts, held.next_at) = (0, now);
                }
                &mut held.row
            }
            None => {
                let row = Row::answer(id, ReferralId([0; 16]), partner);
                &mut self.waiting.entry(id).or_insert(Waiting::new(row, &[], now)).row
            }
        };
        row.add_unopened(envelopes);
        commit.writes.push(row.put());
    }

    /// The partner could not open these envelopes: the messages in them are to be sealed again, a few times at most.
    pub(in crate::engine) fn forget_deposits(
        &mut self,
        partner: OrgId,
        envelopes: &[Digest],
        now: Timestamp,
        commit: &mut Commit,
    ) {
        let theirs = |held: &&mut Waiting| held.row.partner == partner && !held.is_answer() && held.reseals < RESEALS;
        for waiting in self.waiting.values_mut().filter(theirs) {
            let in_vain = |at: &Deposit| envelopes.contains(&at.fingerprint);
            let (gone, kept): (Vec<_>, Vec<_>) =
                std::mem::take(&mut waiting.row.deposits).into_iter().partition(in_vain);
            waiting.row.deposits = kept;
            if gone.is_empty() {
                continue;
            }
            waiting.reseals += 1;
            (waiting.next_at, waiting.deposit_at) = (now, now);
            commit.writes.push(waiting.row.put());
            for lying in &gone {
                self.claims.add(waiting.row.message, lying, commit);
            }
        }
    }
}

#[cfg(test)]
mod tests;
