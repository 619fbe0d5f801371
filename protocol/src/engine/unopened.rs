//! Envelopes out of mailboxes that were sealed to a key which is not here (any more): nothing on them says who wrote
//! them, so all members are told which they are, with fresh keys, and whoever left one seals its message again.
//!
//! Without that the message would be left again after some days only, perhaps to the same key. Who is away is told by
//! mailbox once in some days at most, so that envelopes made up by somebody do not fill the mailboxes. Nor do they
//! silence word of true ones: what one message does not hold waits for the next, and every mailbox has its share.

use std::collections::BTreeMap;

use super::Engine;
use super::outbox::message_id;
use super::turn::Turn;
use crate::canon;
use crate::commit::Commit;
use crate::id::{Digest, OrgId};
use crate::record::certificate::Role;
use crate::seal::Message;
use crate::time::Timestamp;

/// Most envelopes that one message names.
pub(super) const MOST_NAMED: usize = 64;
/// Most members that are told.
const MOST_TOLD: usize = 256;

/// An envelope that could not be opened, and in whose mailbox it lay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unopened {
    pub(super) fingerprint: Digest,
    pub(super) host: OrgId,
}

/// One of each mailbox after the other, each one's in the order given: none crowds out what lay in another.
pub(super) fn in_turn(envelopes: impl Iterator<Item = Unopened>) -> Vec<Unopened> {
    let mut before: BTreeMap<OrgId, usize> = BTreeMap::new();
    let mut placed: Vec<(usize, Unopened)> = Vec::new();
    for envelope in envelopes {
        let of_host = before.entry(envelope.host).or_default();
        placed.push((*of_host, envelope));
        *of_host += 1;
    }
    placed.sort_by_key(|(round, _)| *round);
    placed.into_iter().map(|(_, envelope)| envelope).collect()
}

/// What the message says.
pub(super) fn words(envelopes: &[Digest]) -> Vec<u8> {
    canon::to_vec(&envelopes).expect("a list of byte strings")
}

fn read(body: &[u8]) -> Vec<Digest> {
    let mut named: Vec<Digest> = canon::from_slice(body).unwrap_or_default();
    named.truncate(MOST_NAMED);
    named
}

impl Engine {
    /// Tells whoever may have written them which envelopes could not be opened since the last time.
    pub(super) fn tell_unopened(&mut self, turn: &mut Turn) {
        let envelopes = self.collector.take_untold(turn.now);
        if envelopes.is_empty() {
            return;
        }
        let mut commit = Commit::default();
        for partner in self.possible_senders(turn.now) {
            self.outbox.add_nack(message_id(turn), partner, &envelopes, turn.now, &mut commit);
        }
        turn.commit(commit);
        self.transmit_due(turn);
    }

    /// Forgets whom we told so long ago that they may be told again.
    pub(super) fn forget_told(&mut self, turn: &mut Turn) {
        let mut commit = Commit::default();
        self.outbox.forget_told(turn.now, &mut commit);
        turn.commit(commit);
    }

    fn possible_senders(&self, now: Timestamp) -> Vec<OrgId> {
        let members = self.membership.members().iter();
        let others = members.filter(|(org, member)| **org != self.own.org && member.certificate.role == Role::Member);
        let reachable = others.map(|(org, _)| *org).filter(|org| self.prekey_age(*org, now).is_some());
        reachable.take(MOST_TOLD).collect()
    }

    /// A partner says that it could not open envelopes of ours. Its fresh keys take the place of those that we hold.
    pub(super) fn told_unopened(&mut self, org: OrgId, message: &Message, commit: &mut Commit, turn: &mut Turn) {
        self.keyring.replace(org, &message.return_prekeys, turn.now, commit);
        self.seal_again(org, &read(&message.body), std::mem::take(commit), turn);
    }

    /// What was sealed in vain is sealed again at once, for the partner itself or for a mailbox.
    pub(super) fn seal_again(&mut self, org: OrgId, envelopes: &[Digest], mut commit: Commit, turn: &mut Turn) {
        self.outbox.forget_deposits(org, envelopes, turn.now, &mut commit);
        turn.commit(commit);
        self.transmit(org, turn);
        self.deposit_due(turn);
    }
}
