//! A message that waits for its receipt, and its row: whom it is for, where it lies meanwhile, when to try again.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::super::unopened::{MOST_NAMED, Unopened, in_turn};
use super::{DIRECT_FIRST, LONGEST_PAUSE, MOST_DEPOSITS, MOST_UNOPENED};
use crate::canon;
use crate::commit::{Table, Write};
use crate::id::{Digest, MessageId, OrgId, ReferralId};
use crate::time::Timestamp;

/// A row of [`Table::Outbox`]; the event itself is in [`Table::OutboxClear`] under the same id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Row {
    pub(super) message: MessageId,
    pub(super) referral: ReferralId,
    pub(super) event: Digest,
    pub(super) partner: OrgId,
    /// This is our receipt for that message of the partner, and no event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) receipt_for: Option<MessageId>,
    /// This says which of the partner's envelopes we could not open, and is no event.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) unopened: Vec<Digest>,
    /// In whose mailboxes those lay, in the same order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) lay_with: Vec<OrgId>,
    /// That is said; it stays for a while because of when it was left in a mailbox.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) told: bool,
    /// Where it lies meanwhile.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) deposits: Vec<Deposit>,
}

/// A message of ours in a mailbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::engine) struct Deposit {
    /// Whose mailbox.
    pub(in crate::engine) host: OrgId,
    /// Which envelope.
    pub(in crate::engine) fingerprint: Digest,
    /// Since when and until when, by the host's clock.
    pub(in crate::engine) at: Timestamp,
    pub(in crate::engine) until: Timestamp,
    /// When, by our clock.
    pub(in crate::engine) made: Timestamp,
    /// The host's signed word ([`crate::mailbox::DepositReceipt`]), kept until the recipient's.
    #[serde(with = "serde_bytes")]
    pub(in crate::engine) receipt: Vec<u8>,
}

/// A message that waits for its receipt.
pub(in crate::engine) struct Waiting {
    pub(super) row: Row,
    pub(super) body: Zeroizing<Vec<u8>>,
    pub(super) under_way: bool,
    pub(super) attempts: u32,
    pub(super) reseals: u8,
    pub(super) refusals: u8,
    pub(super) next_at: Timestamp,
    /// Deposits that are being made.
    pub(in crate::engine) depositing: usize,
    /// When to look again whether it should be left in a mailbox.
    pub(in crate::engine) deposit_at: Timestamp,
}

impl Waiting {
    pub(super) fn new(row: Row, body: &[u8], now: Timestamp) -> Self {
        let body = Zeroizing::new(body.to_vec());
        let deposit_at = now.plus(DIRECT_FIRST);
        Self {
            row,
            body,
            under_way: false,
            attempts: 0,
            reseals: 0,
            refusals: 0,
            next_at: now,
            depositing: 0,
            deposit_at,
        }
    }

    pub(in crate::engine) fn partner(&self) -> OrgId {
        self.row.partner
    }

    pub(in crate::engine) fn referral(&self) -> ReferralId {
        self.row.referral
    }

    pub(in crate::engine) fn deposits(&self) -> &[Deposit] {
        &self.row.deposits
    }

    /// Whether it answers a message of the partner's: nobody receipts it.
    pub(in crate::engine) fn is_answer(&self) -> bool {
        self.row.is_answer()
    }

    /// Whether it is on its way to the partner's node, or to a mailbox.
    pub(in crate::engine) fn is_busy(&self) -> bool {
        self.under_way || self.depositing > 0
    }

    /// Whether to try the partner itself now. A clock that was set back must not put it off.
    pub(super) fn is_time(&self, now: Timestamp) -> bool {
        self.next_at <= now || self.next_at.since(now) > LONGEST_PAUSE
    }

    /// Adds a deposit; the oldest is forgotten when there are too many.
    pub(in crate::engine) fn add_deposit(&mut self, deposit: Deposit) -> Write {
        if self.row.deposits.len() >= MOST_DEPOSITS {
            self.row.deposits.remove(0);
        }
        self.row.deposits.push(deposit);
        self.row.put()
    }
}

impl Row {
    pub(super) fn is_answer(&self) -> bool {
        self.receipt_for.is_some() || !self.unopened.is_empty()
    }

    /// An answer of ours; `message` names it.
    pub(super) fn answer(message: MessageId, referral: ReferralId, partner: OrgId) -> Self {
        Self {
            message,
            referral,
            event: Digest([0; 32]),
            partner,
            receipt_for: None,
            unopened: Vec::new(),
            lay_with: Vec::new(),
            told: false,
            deposits: Vec::new(),
        }
    }

    /// The envelopes that one message names; the others wait for the next.
    pub(super) fn named(&self) -> &[Digest] {
        &self.unopened[..self.unopened.len().min(MOST_NAMED)]
    }

    /// Adds envelopes that we could not open, each once. Where too many wait, the newest of the mailbox that has most
    /// among them are dropped.
    pub(super) fn add_unopened(&mut self, envelopes: &[Unopened]) {
        // What an earlier version wrote names no mailboxes.
        let hosts = self.lay_with.iter().copied().chain(std::iter::repeat(self.partner));
        let held =
            self.unopened.iter().zip(hosts).map(|(fingerprint, host)| Unopened { fingerprint: *fingerprint, host });
        let new = envelopes.iter().copied().filter(|new| !self.unopened.contains(&new.fingerprint));
        let mut waiting = in_turn(held.chain(new));
        waiting.truncate(MOST_UNOPENED);
        self.unopened = waiting.iter().map(|envelope| envelope.fingerprint).collect();
        self.lay_with = waiting.iter().map(|envelope| envelope.host).collect();
    }

    /// Forgets what one message named. Whether anything is left for the next; if not, all of it stays.
    pub(super) fn go_on_with_the_next(&mut self) -> bool {
        let named = self.named().len();
        if named == self.unopened.len() {
            return false;
        }
        self.unopened.drain(..named);
        self.lay_with.drain(..named.min(self.lay_with.len()));
        true
    }

    pub(super) fn put(&self) -> Write {
        let value = canon::to_vec(self).expect("an outbox row holds integers and byte strings only");
        Write::Put { table: Table::Outbox, id: self.message.0.to_vec(), value, under: None }
    }
}
