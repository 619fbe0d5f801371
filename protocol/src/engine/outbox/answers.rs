//! What we answer to messages that came by mailbox, and what partners answer about ours: nobody receipts an answer.

use super::super::unopened::MOST_NAMED;
use super::{Deposit, Outbox, RESEALS, Row, Waiting};
use crate::commit::Commit;
use crate::id::{Digest, MessageId, OrgId, ReferralId};
use crate::time::Timestamp;

impl Outbox {
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
        envelopes: &[Digest],
        now: Timestamp,
        commit: &mut Commit,
    ) {
        let waits =
            |held: &&mut Waiting| held.row.partner == partner && !held.row.unopened.is_empty() && !held.is_busy();
        let held = self.waiting.values_mut().find(waits);
        let row = match held {
            Some(held) => &mut held.row,
            None => {
                let row = Row::answer(id, ReferralId([0; 16]), partner);
                &mut self.waiting.entry(id).or_insert(Waiting::new(row, &[], now)).row
            }
        };
        row.unopened.extend(envelopes);
        let too_many = row.unopened.len().saturating_sub(MOST_NAMED);
        row.unopened.drain(..too_many);
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
