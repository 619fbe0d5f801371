//! Sealed messages on their way: sealed when a partner can be reached, tried again until its signed receipt is here.
//!
//! What waits is the signed event, not an envelope: each attempt seals afresh, and the partner recognises a repeat by
//! the message's id.

use std::collections::BTreeMap;

use rand_core::Rng as _;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::housekeeping::MESSAGE_LIFETIME;
use super::replication::Purpose;
use super::turn::Turn;
use super::{AskEnd, Engine, RowValue};
use crate::canon;
use crate::commit::{Commit, Table, Write};
use crate::id::{Digest, KeyId, MessageId, OrgId, ReferralId, TransportId};
use crate::local_api::Change;
use crate::seal::{self, Envelope, Message, MessageKind};
use crate::time::{Span, Timestamp};
use crate::wire::Request;

/// Most messages under way to one partner at once.
const WINDOW: usize = 16;
/// First and longest pause between attempts while a partner stays connected.
const FIRST_PAUSE: Span = Span::seconds(30);
const LONGEST_PAUSE: Span = Span::hours(1);
/// How often a message is sealed again at once because the partner did not have the key.
const RESEALS: u8 = 3;

/// A row of [`Table::Outbox`]; the event itself is in [`Table::OutboxClear`] under the same id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Row {
    message: MessageId,
    referral: ReferralId,
    event: Digest,
    partner: OrgId,
}

/// A message that waits for its receipt.
struct Waiting {
    row: Row,
    body: Zeroizing<Vec<u8>>,
    under_way: bool,
    attempts: u32,
    reseals: u8,
    next_at: Timestamp,
}

/// All messages that wait for a receipt.
#[derive(Default)]
pub(super) struct Outbox(BTreeMap<MessageId, Waiting>);

impl Outbox {
    /// Takes in a row found at a start, with its event; without one (its key was destroyed) nothing is left to send.
    pub(super) fn restore(&mut self, row: &[u8], clear: &BTreeMap<Vec<u8>, RowValue>, now: Timestamp) {
        let Ok(row) = canon::from_slice::<Row>(row) else { return };
        if let Some(RowValue::Clear(body)) = clear.get(row.message.0.as_slice()) {
            let body = Zeroizing::new(body.clone());
            let waiting = Waiting { body, under_way: false, attempts: 0, reseals: 0, next_at: now, row: row.clone() };
            self.0.insert(row.message, waiting);
        }
    }

    /// Adds an event to be sent; it is durable with the same commit as the event itself.
    pub(super) fn add(
        &mut self,
        message: MessageId,
        event: (ReferralId, Digest, OrgId),
        body: &[u8],
        under: Option<KeyId>,
        now: Timestamp,
        commit: &mut Commit,
    ) {
        let (referral, event, partner) = event;
        let row = Row { message, referral, event, partner };
        let value = canon::to_vec(&row).expect("an outbox row holds byte strings only");
        let id = message.0.to_vec();
        commit.writes.push(Write::Put { table: Table::Outbox, id: id.clone(), value, under: None });
        commit.writes.push(Write::Put { table: Table::OutboxClear, id, value: body.to_vec(), under });
        let body = Zeroizing::new(body.to_vec());
        self.0.insert(message, Waiting { row, body, under_way: false, attempts: 0, reseals: 0, next_at: now });
    }

    fn remove(&mut self, message: MessageId, commit: &mut Commit) -> Option<Row> {
        let waiting = self.0.remove(&message)?;
        for table in [Table::Outbox, Table::OutboxClear] {
            commit.writes.push(Write::Delete { table, id: message.0.to_vec() });
        }
        Some(waiting.row)
    }

    /// Drops what waits about a referral, save the event `except`. Whether something of it may have left already.
    pub(super) fn drop_referral(&mut self, referral: ReferralId, except: Digest, commit: &mut Commit) {
        let about = |waiting: &Waiting| waiting.row.referral == referral && waiting.row.event != except;
        let gone: Vec<MessageId> = self.0.values().filter(|w| about(w)).map(|w| w.row.message).collect();
        for message in gone {
            self.remove(message, commit);
        }
    }

    /// Whether an event of ours still waits for its receipt.
    pub(super) fn holds(&self, referral: ReferralId) -> bool {
        self.0.values().any(|waiting| waiting.row.referral == referral)
    }

    /// How many wait, for one partner or for all.
    pub(super) fn count(&self, partner: Option<OrgId>) -> usize {
        self.0.values().filter(|waiting| partner.is_none_or(|org| waiting.row.partner == org)).count()
    }

    fn under_way_to(&self, partner: OrgId) -> usize {
        self.0.values().filter(|waiting| waiting.row.partner == partner && waiting.under_way).count()
    }

    fn due(&self, partner: OrgId, now: Timestamp) -> Vec<MessageId> {
        let ready = |w: &&Waiting| w.row.partner == partner && !w.under_way && w.next_at <= now;
        self.0.values().filter(ready).map(|waiting| waiting.row.message).collect()
    }
}

/// What a receipt says.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Receipt {
    /// The message that is durable now.
    pub(super) message: MessageId,
    /// When the referral that it belongs to was delivered, by the receiver's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) delivered: Option<Timestamp>,
}

/// A fresh random message id.
pub(super) fn message_id(turn: &mut Turn) -> MessageId {
    let mut id = [0; 16];
    turn.rng.fill_bytes(&mut id);
    MessageId(id)
}

impl Engine {
    /// A partner is connected: whatever waits for it is tried now.
    pub(super) fn partner_connected(&mut self, peer: TransportId, turn: &mut Turn) {
        let Some(org) = self.membership.by_transport(peer) else { return };
        for waiting in self.outbox.0.values_mut().filter(|waiting| waiting.row.partner == org) {
            waiting.next_at = turn.now;
            waiting.under_way = false;
        }
        self.transmit(org, turn);
        self.files_wanted_from(org, turn);
    }

    /// Sends what is due to a partner, as far as the window allows.
    pub(super) fn transmit(&mut self, partner: OrgId, turn: &mut Turn) {
        let Some(member) = self.membership.member(partner) else { return };
        let peer = member.certificate.transport;
        if !self.sessions.is_connected(peer) {
            return;
        }
        let room = WINDOW.saturating_sub(self.outbox.under_way_to(partner));
        for message in self.outbox.due(partner, turn.now).into_iter().take(room) {
            self.send_message(peer, message, turn);
        }
    }

    pub(super) fn transmit_due(&mut self, turn: &mut Turn) {
        let partners: std::collections::BTreeSet<OrgId> = self.outbox.0.values().map(|w| w.row.partner).collect();
        partners.into_iter().for_each(|partner| self.transmit(partner, turn));
    }

    fn send_message(&mut self, peer: TransportId, id: MessageId, turn: &mut Turn) {
        let Some(waiting) = self.outbox.0.get_mut(&id) else { return };
        let (partner, body) = (waiting.row.partner, waiting.body.to_vec());
        let pause = Span(FIRST_PAUSE.0 << waiting.attempts.min(8)).min(LONGEST_PAUSE);
        waiting.attempts = waiting.attempts.saturating_add(1);
        waiting.next_at = turn.now.plus(pause);
        let mut commit = Commit::default();
        let envelope = self.seal_to(partner, id, MessageKind::Event, body, turn, &mut commit);
        turn.commit(commit);
        if let Some(envelope) = envelope {
            self.ask(peer, Purpose::Deliver { message: id }, &Request::Deliver(envelope), turn);
            if let Some(waiting) = self.outbox.0.get_mut(&id) {
                waiting.under_way = true;
            }
        }
    }

    /// Seals a message to an organisation. `None` if it has published no key.
    pub(super) fn seal_to(
        &mut self,
        org: OrgId,
        id: MessageId,
        kind: MessageKind,
        body: Vec<u8>,
        turn: &mut Turn,
        commit: &mut Commit,
    ) -> Option<Vec<u8>> {
        let (prekey, prekey_kind) = self.prekey_for(org, turn.now, commit)?;
        let message = Message {
            id,
            from: self.own.signer.author_id(),
            to: org,
            prekey: prekey.id(),
            kind,
            created: turn.now,
            expires: turn.now.plus(MESSAGE_LIFETIME),
            return_prekeys: self.keyring.give(org, turn, commit),
            body,
        };
        seal::seal(&message, &self.own.signer, &prekey, prekey_kind, [0; 16], &mut turn.rng).ok()
    }

    /// The answer to a delivery: a receipt, or that the partner does not have the key.
    pub(super) fn got_receipt(&mut self, peer: TransportId, message: MessageId, envelope: &[u8], turn: &mut Turn) {
        let mut commit = Commit::default();
        let Some((org, answer)) = self.open_sealed(envelope, turn, &mut commit) else { return };
        let expected = self.outbox.0.get(&message).is_some_and(|waiting| waiting.row.partner == org);
        self.keyring.keep(org, &answer.return_prekeys, turn.now, &mut commit);
        match answer.kind {
            MessageKind::Receipt if expected => self.receipted(message, &answer.body, &mut commit, turn),
            MessageKind::Nack if expected => self.nacked(peer, message, &mut commit, turn),
            _ => turn.commit(commit),
        }
    }

    fn receipted(&mut self, message: MessageId, body: &[u8], commit: &mut Commit, turn: &mut Turn) {
        let receipt = canon::from_slice::<Receipt>(body).ok().filter(|receipt| receipt.message == message);
        if let Some(receipt) = receipt
            && let Some(row) = self.outbox.remove(message, commit)
        {
            self.note_delivery(row.referral, receipt.delivered, turn.now, commit);
            turn.commit(std::mem::take(commit));
            turn.notify(Change::Referral, Some(row.referral));
            turn.notify(Change::Status, None);
            self.transmit(row.partner, turn);
        } else {
            turn.commit(std::mem::take(commit));
        }
    }

    /// Seals again with the keys that came with the refusal.
    fn nacked(&mut self, peer: TransportId, message: MessageId, commit: &mut Commit, turn: &mut Turn) {
        turn.commit(std::mem::take(commit));
        let again = self.outbox.0.get_mut(&message).is_some_and(|waiting| {
            waiting.reseals += 1;
            waiting.reseals <= RESEALS
        });
        if again {
            self.send_message(peer, message, turn);
        }
    }

    /// Opens an envelope sealed to one of our prekeys, by a member. Its one-time prekey is used up with `commit`.
    pub(super) fn open_sealed(
        &mut self,
        envelope: &[u8],
        turn: &Turn,
        commit: &mut Commit,
    ) -> Option<(OrgId, Message)> {
        let envelope = Envelope::parse(envelope).ok()?;
        let opened = envelope.open(self.keyring.secret(envelope.prekey())?, self.own.org).ok()?;
        let (org, key) = self.membership.acting(opened.claimed_sender())?;
        let message = opened.verify(key, turn.now).ok()?;
        self.keyring.use_up(envelope.prekey(), commit);
        Some((org, message))
    }

    pub(super) fn delivery_ended(&mut self, peer: TransportId, message: MessageId, _end: AskEnd, turn: &mut Turn) {
        if let Some(waiting) = self.outbox.0.get_mut(&message) {
            waiting.under_way = false;
        }
        if let Some(org) = self.membership.by_transport(peer) {
            self.transmit(org, turn);
        }
    }

    /// How many messages wait for a receipt.
    pub(super) fn unsent(&self, partner: Option<OrgId>) -> usize {
        self.outbox.count(partner)
    }

    /// When the next message is to be tried again with a partner that is connected.
    pub(super) fn outbox_due(&self) -> Option<Timestamp> {
        let reachable = |waiting: &&Waiting| {
            let member = self.membership.member(waiting.row.partner);
            !waiting.under_way && member.is_some_and(|m| self.sessions.is_connected(m.certificate.transport))
        };
        self.outbox.0.values().filter(reachable).map(|waiting| waiting.next_at).min()
    }
}
