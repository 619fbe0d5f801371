//! Sealed messages that arrive: opened, checked, kept, and only then receipted.
//!
//! Everything is idempotent: an envelope is recognised by its fingerprint, a message by its sender and id, an event
//! by its id. A repeat is answered with a receipt again and changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::answering::respond;
use super::housekeeping::MESSAGE_LIFETIME;
use super::outbox::{Receipt, message_id};
use super::turn::Turn;
use super::{AskId, Effect, Engine};
use crate::canon;
use crate::commit::{Commit, Table, Write};
use crate::id::{Digest, MessageId, OrgId, ReferralId, TransportId};
use crate::local_api::Change;
use crate::referral::VerifiedEvent;
use crate::seal::{Envelope, Message, MessageKind};
use crate::time::{Span, Timestamp};
use crate::wire::{Frame, RefusalCode};

/// A message received, kept as long as a repeat can arrive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Row {
    fingerprint: Digest,
    message: MessageId,
    from: OrgId,
    referral: ReferralId,
    until: Timestamp,
}

/// Messages received, to recognise repeats.
#[derive(Default)]
pub(super) struct Inbox {
    envelopes: BTreeMap<Digest, Row>,
    messages: BTreeSet<(OrgId, MessageId)>,
    /// When a NACK was last sent to each partner: rarely, so that nobody makes us sign at will.
    nacked: BTreeMap<OrgId, Timestamp>,
}

/// A partner gets a NACK at most so often.
const NACK_EVERY: Span = Span::seconds(1);

impl Inbox {
    pub(super) fn restore(&mut self, row: &[u8]) {
        if let Ok(row) = canon::from_slice::<Row>(row) {
            self.remember(row);
        }
    }

    fn remember(&mut self, row: Row) {
        self.messages.insert((row.from, row.message));
        self.envelopes.insert(row.fingerprint, row);
    }

    fn add(&mut self, row: Row, commit: &mut Commit) {
        let value = canon::to_vec(&row).expect("an inbox row holds integers and byte strings only");
        commit.writes.push(Write::Put { table: Table::Inbox, id: row.fingerprint.0.to_vec(), value, under: None });
        self.remember(row);
    }

    /// Forgets what cannot be repeated any more.
    pub(super) fn expire(&mut self, now: Timestamp, commit: &mut Commit) {
        let expired: Vec<Row> = self.envelopes.values().filter(|row| row.until < now).cloned().collect();
        for row in expired {
            self.envelopes.remove(&row.fingerprint);
            if !self.envelopes.values().any(|held| (held.from, held.message) == (row.from, row.message)) {
                self.messages.remove(&(row.from, row.message));
            }
            commit.writes.push(Write::Delete { table: Table::Inbox, id: row.fingerprint.0.to_vec() });
        }
    }
}

impl Engine {
    /// A sealed message was delivered to us.
    pub(super) fn receive(
        &mut self,
        ask: AskId,
        peer: TransportId,
        bytes: &[u8],
        turn: &mut Turn,
    ) -> Result<(), RefusalCode> {
        let envelope = Envelope::parse(bytes).map_err(|_detail| RefusalCode::Malformed)?;
        let fingerprint = envelope.fingerprint();
        let mut commit = Commit::default();
        if let Some(row) = self.inbox.envelopes.get(&fingerprint) {
            let (from, message, referral) = (row.from, row.message, row.referral);
            return self.receipt(ask, from, message, referral, commit, turn);
        }
        if self.keyring.secret(envelope.prekey()).is_none() {
            return self.nack(ask, peer, turn);
        }
        let (from, message) = self.open_sealed(bytes, turn, &mut commit).ok_or(RefusalCode::Forbidden)?;
        if message.kind != MessageKind::Event {
            return Err(RefusalCode::Malformed);
        }
        let referral = self.take_in(from, &message, &mut commit, turn)?;
        let until = message.expires.plus(MESSAGE_LIFETIME);
        self.inbox.add(Row { fingerprint, message: message.id, from, referral, until }, &mut commit);
        self.keyring.keep(from, &message.return_prekeys, turn.now, &mut commit);
        self.receipt(ask, from, message.id, referral, commit, turn)?;
        self.after_taking_in(referral, turn);
        Ok(())
    }

    /// Checks the event inside and adds it to its referral, unless that was done before.
    fn take_in(
        &mut self,
        from: OrgId,
        message: &Message,
        commit: &mut Commit,
        turn: &mut Turn,
    ) -> Result<ReferralId, RefusalCode> {
        let membership = &self.membership;
        let org_of = |author: &crate::id::AuthorId| membership.author(*author).map(|(org, _)| org);
        let event = VerifiedEvent::open(&message.body, &self.network, org_of);
        let event = event.map_err(|_detail| RefusalCode::Malformed)?;
        if event.event().org != from {
            return Err(RefusalCode::Forbidden);
        }
        let referral = event.event().referral;
        if !self.inbox.messages.contains(&(from, message.id)) {
            self.add_partner_event(from, &event, commit, turn)?;
        }
        Ok(referral)
    }

    /// Says that a message is durable; `commit` goes first.
    fn receipt(
        &mut self,
        ask: AskId,
        to: OrgId,
        message: MessageId,
        referral: ReferralId,
        mut commit: Commit,
        turn: &mut Turn,
    ) -> Result<(), RefusalCode> {
        let receipt = Receipt { message, delivered: self.delivered_at(referral) };
        let body = canon::to_vec(&receipt).expect("a receipt holds integers and byte strings only");
        let id = message_id(turn);
        let sealed = self.seal_to(to, id, MessageKind::Receipt, body, turn, &mut commit);
        turn.commit(commit);
        let sealed = sealed.ok_or(RefusalCode::Busy)?;
        respond(ask, &Frame::Sealed(sealed), turn);
        turn.effects.push(Effect::Finish(ask));
        Ok(())
    }

    /// The key that a message was sealed to is not here (any more): says so, with fresh ones.
    fn nack(&mut self, ask: AskId, peer: TransportId, turn: &mut Turn) -> Result<(), RefusalCode> {
        let org = self.membership.by_transport(peer).ok_or(RefusalCode::Forbidden)?;
        let last = self.inbox.nacked.insert(org, turn.now);
        if last.is_some_and(|last| turn.now.since(last) < NACK_EVERY && turn.now >= last) {
            return Err(RefusalCode::Busy);
        }
        let mut commit = Commit::default();
        let id = message_id(turn);
        let sealed = self.seal_to(org, id, MessageKind::Nack, Vec::new(), turn, &mut commit);
        turn.commit(commit);
        respond(ask, &Frame::Sealed(sealed.ok_or(RefusalCode::Busy)?), turn);
        turn.effects.push(Effect::Finish(ask));
        Ok(())
    }

    /// What follows once a partner's event is kept: tell the pages, destroy content, confirm that.
    fn after_taking_in(&mut self, referral: ReferralId, turn: &mut Turn) {
        turn.notify(Change::Referral, Some(referral));
        turn.notify(Change::Status, None);
        self.confirm_erasure(referral, turn);
        self.files_of_referral(referral, turn);
    }
}
