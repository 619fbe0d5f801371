//! Sealed messages on their way: sealed when a partner can be reached, tried again until its signed receipt is here.
//!
//! What waits is the signed event, not an envelope: each attempt seals afresh, and the partner recognises a repeat by
//! the message's id. Receipts for what came by mailbox wait here too; nobody receipts them, a repeat of the message
//! brings them forth again. What is left in mailboxes meanwhile is the matter of [`super::depositing`].

mod answers;
mod waiting;

pub(super) use waiting::{Deposit, Waiting};

use std::collections::BTreeMap;

use rand_core::Rng as _;
use serde::{Deserialize, Serialize};

use super::claims::Claims;
use super::housekeeping::MESSAGE_LIFETIME;
use super::replication::Purpose;
use super::turn::Turn;
use super::unopened;
use super::{AskEnd, Engine, RowValue};
use crate::canon;
use crate::commit::{Commit, Table, Write};
use crate::id::{Digest, KeyId, MessageId, OrgId, ReferralId, RouteToken, TransportId};
use crate::local_api::Change;
use crate::seal::{self, Envelope, Message, MessageKind};
use crate::time::{Span, Timestamp};
use crate::wire::{RefusalCode, Request};
use waiting::Row;

/// Most messages under way to one partner at once.
const WINDOW: usize = 16;
/// First and longest pause between attempts while a partner stays connected.
const FIRST_PAUSE: Span = Span::seconds(30);
const LONGEST_PAUSE: Span = Span::hours(1);
/// How often a message is sealed again at once because the partner did not have the key.
const RESEALS: u8 = 3;
/// A partner that is not reached within this gets its messages by mailbox.
const DIRECT_FIRST: Span = Span::seconds(20);
/// Most deposits that are remembered of one message.
const MOST_DEPOSITS: usize = 8;
/// Most envelopes of which word waits for one partner.
const MOST_UNOPENED: usize = 4 * unopened::MOST_NAMED;
const MALFORMED: u16 = RefusalCode::Malformed.code();
const FORBIDDEN: u16 = RefusalCode::Forbidden.code();
/// What a partner refused so often it refuses for good: a clock that is wrong, or a membership that is not known yet,
/// may be behind the first.
const REFUSALS: u8 = 3;

/// All messages that wait for a receipt, and our receipts for what came by mailbox.
#[derive(Default)]
pub(super) struct Outbox {
    waiting: BTreeMap<MessageId, Waiting>,
    /// What lies in mailboxes for nothing.
    pub(super) claims: Claims,
}

impl Outbox {
    /// Takes in a row found at a start, with its event; without one (its key was destroyed) nothing is left to send.
    pub(super) fn restore(&mut self, row: &[u8], clear: &BTreeMap<Vec<u8>, RowValue>, now: Timestamp) {
        let Ok(row) = canon::from_slice::<Row>(row) else { return };
        let message = row.message;
        if row.is_answer() {
            self.waiting.insert(message, Waiting::new(row, &[], now));
        } else if let Some(RowValue::Clear(body)) = clear.get(message.0.as_slice()) {
            self.waiting.insert(message, Waiting::new(row, body, now));
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
        let row = Row { event, ..Row::answer(message, referral, partner) };
        commit.writes.push(row.put());
        let id = message.0.to_vec();
        commit.writes.push(Write::Put { table: Table::OutboxClear, id, value: body.to_vec(), under });
        self.waiting.insert(message, Waiting::new(row, body, now));
    }

    /// The message with that id.
    pub(super) fn get_mut(&mut self, message: MessageId) -> Option<&mut Waiting> {
        self.waiting.get_mut(&message)
    }

    /// All that wait.
    pub(super) fn iter(&self) -> impl Iterator<Item = (MessageId, &Waiting)> {
        self.waiting.iter().map(|(message, waiting)| (*message, waiting))
    }

    /// What lies in mailboxes of a message that is done is claimed from there.
    fn remove(&mut self, message: MessageId, commit: &mut Commit) -> Option<Row> {
        let waiting = self.waiting.remove(&message)?;
        commit.writes.push(Write::Delete { table: Table::Outbox, id: message.0.to_vec() });
        if !waiting.is_answer() {
            commit.writes.push(Write::Delete { table: Table::OutboxClear, id: message.0.to_vec() });
            for lying in &waiting.row.deposits {
                self.claims.add(message, lying, commit);
            }
        }
        Some(waiting.row)
    }

    /// Drops what waits about a referral, save the event `except`. Whether something of it may have left already.
    pub(super) fn drop_referral(&mut self, referral: ReferralId, except: Digest, commit: &mut Commit) {
        let about = |waiting: &Waiting| waiting.row.referral == referral && waiting.row.event != except;
        let about = |waiting: &Waiting| about(waiting) && !waiting.is_answer();
        let gone: Vec<MessageId> = self.waiting.values().filter(|w| about(w)).map(|w| w.row.message).collect();
        for message in gone {
            self.remove(message, commit);
        }
    }

    /// Whether an event of ours still waits for its receipt.
    pub(super) fn holds(&self, referral: ReferralId) -> bool {
        self.events(referral).next().is_some()
    }

    /// Whether all events of ours that still wait for their receipts lie in mailboxes.
    pub(super) fn is_at_mailbox(&self, referral: ReferralId) -> bool {
        self.events(referral).all(|waiting| !waiting.row.deposits.is_empty())
    }

    fn events(&self, referral: ReferralId) -> impl Iterator<Item = &Waiting> {
        self.waiting.values().filter(move |waiting| waiting.row.referral == referral && !waiting.is_answer())
    }

    /// How many events of ours about a referral wait for their receipt.
    pub(super) fn count_about(&self, referral: ReferralId) -> usize {
        self.events(referral).count()
    }

    /// How many wait, for one partner or for all.
    pub(super) fn count(&self, partner: Option<OrgId>) -> usize {
        let wanted = |waiting: &&Waiting| partner.is_none_or(|org| waiting.row.partner == org) && !waiting.is_answer();
        self.waiting.values().filter(wanted).count()
    }

    fn under_way_to(&self, partner: OrgId) -> usize {
        self.waiting.values().filter(|waiting| waiting.row.partner == partner && waiting.under_way).count()
    }

    fn due(&self, partner: OrgId, now: Timestamp) -> Vec<MessageId> {
        let ready = |w: &&Waiting| w.row.partner == partner && !w.under_way && !w.row.told && w.is_time(now);
        self.waiting.values().filter(ready).map(|waiting| waiting.row.message).collect()
    }
}

/// What a receipt says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Receipt {
    /// The message that is durable now.
    pub(super) message: MessageId,
    /// When the referral that it belongs to was delivered, by the receiver's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) delivered: Option<Timestamp>,
    /// The mailboxes that handed this message over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) via: Vec<OrgId>,
    /// The mailboxes from which we collected everything, and when last, by their own clocks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) collected: Vec<(OrgId, Timestamp)>,
    /// Envelopes that we got and could not open: their mailboxes did not lose them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) unopened: Vec<Digest>,
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
        for waiting in self.outbox.waiting.values_mut().filter(|waiting| waiting.row.partner == org) {
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
        let partners: std::collections::BTreeSet<OrgId> = self.outbox.waiting.values().map(|w| w.row.partner).collect();
        partners.into_iter().for_each(|partner| self.transmit(partner, turn));
    }

    fn send_message(&mut self, peer: TransportId, id: MessageId, turn: &mut Turn) {
        let Some((kind, body)) = self.words(id) else { return };
        let Some(waiting) = self.outbox.waiting.get_mut(&id) else { return };
        let partner = waiting.row.partner;
        let pause = Span(FIRST_PAUSE.0 << waiting.attempts.min(8)).min(LONGEST_PAUSE);
        waiting.attempts = waiting.attempts.saturating_add(1);
        waiting.next_at = turn.now.plus(pause);
        let mut commit = Commit::default();
        let envelope = self.seal_to(partner, id, (kind, body), None, turn, &mut commit);
        turn.commit(commit);
        if let Some(envelope) = envelope {
            self.ask(peer, Purpose::Deliver { message: id }, &Request::Deliver(envelope), turn);
            if let Some(waiting) = self.outbox.waiting.get_mut(&id) {
                waiting.under_way = true;
            }
        }
    }

    /// What a message says.
    pub(super) fn words(&self, id: MessageId) -> Option<(MessageKind, Vec<u8>)> {
        let waiting = self.outbox.waiting.get(&id)?;
        let Row { referral, partner, receipt_for, .. } = &waiting.row;
        Some(match receipt_for {
            Some(message) => (MessageKind::Receipt, self.receipt_words(*partner, *message, Some(*referral))),
            None if waiting.is_nack() => (MessageKind::Nack, unopened::words(waiting.row.named())),
            None => (MessageKind::Event, waiting.body.to_vec()),
        })
    }

    /// Seals a message to an organisation, for its mailbox if there is a token. `None` if it has published no key.
    pub(super) fn seal_to(
        &mut self,
        org: OrgId,
        id: MessageId,
        (kind, body): (MessageKind, Vec<u8>),
        route: Option<RouteToken>,
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
        let route = route.map_or([0; 16], |token| token.0);
        seal::seal(&message, &self.own.signer, &prekey, prekey_kind, route, &mut turn.rng).ok()
    }

    /// The answer to a delivery: a receipt, or that the partner does not have the key.
    pub(super) fn got_receipt(&mut self, peer: TransportId, message: MessageId, envelope: &[u8], turn: &mut Turn) {
        let mut commit = Commit::default();
        let Some((org, answer)) = self.open_sealed(envelope, turn, &mut commit) else { return };
        let expected = self.outbox.waiting.get(&message).is_some_and(|waiting| waiting.row.partner == org);
        match answer.kind {
            // The keys that we hold may have gone with the one that is not there.
            MessageKind::Nack => self.keyring.replace(org, &answer.return_prekeys, turn.now, &mut commit),
            _ => self.keyring.keep(org, &answer.return_prekeys, turn.now, &mut commit),
        }
        match answer.kind {
            MessageKind::Receipt => self.receipted(org, &answer.body, &mut commit, turn),
            MessageKind::Nack if expected => self.nacked(peer, message, &mut commit, turn),
            _ => turn.commit(commit),
        }
    }

    /// A partner says that a message of ours is durable there; however that came, and however often.
    pub(super) fn receipted(&mut self, org: OrgId, body: &[u8], commit: &mut Commit, turn: &mut Turn) {
        let receipt = canon::from_slice::<Receipt>(body).ok();
        let ours = |receipt: &Receipt| {
            let waiting = self.outbox.waiting.get(&receipt.message);
            waiting.is_some_and(|waiting| waiting.row.partner == org && !waiting.is_answer())
        };
        if let Some(receipt) = receipt.filter(ours)
            && let Some(row) = self.outbox.remove(receipt.message, commit)
        {
            if self.hosts.compare(&row.deposits, &receipt, turn.now, commit) {
                turn.notify(Change::Network, None);
            }
            self.note_delivery(row.referral, receipt.delivered, turn.now, commit);
            turn.commit(std::mem::take(commit));
            turn.notify(Change::Referral, Some(row.referral));
            turn.notify(Change::Status, None);
            if receipt.unopened.is_empty() {
                self.transmit(row.partner, turn);
            } else {
                self.seal_again(row.partner, &receipt.unopened, Commit::default(), turn);
            }
        } else {
            turn.commit(std::mem::take(commit));
        }
    }

    /// Seals again with the keys that came with the refusal.
    fn nacked(&mut self, peer: TransportId, message: MessageId, commit: &mut Commit, turn: &mut Turn) {
        turn.commit(std::mem::take(commit));
        let again = self.outbox.waiting.get_mut(&message).is_some_and(|waiting| {
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

    pub(super) fn delivery_ended(&mut self, peer: TransportId, message: MessageId, end: AskEnd, turn: &mut Turn) {
        let Some(waiting) = self.outbox.waiting.get_mut(&message) else { return self.more_for(peer, turn) };
        waiting.under_way = false;
        // Nobody receipts a receipt: that it was taken is the end of it, and who does not know receipts never will.
        if matches!(end, AskEnd::Complete | AskEnd::Refused(MALFORMED)) {
            let mut commit = Commit::default();
            self.outbox.answer_taken(message, turn.now, &mut commit);
            turn.commit(commit);
        }
        if matches!(end, AskEnd::Refused(MALFORMED | FORBIDDEN)) {
            self.refused(message, turn);
        }
        self.more_for(peer, turn);
    }

    /// Referrals insist: somebody waits for help. Questions about capacity do not.
    fn refused(&mut self, message: MessageId, turn: &mut Turn) {
        let Some(waiting) = self.outbox.waiting.get_mut(&message) else { return };
        waiting.refusals = waiting.refusals.saturating_add(1);
        let (about, refusals) = (waiting.row.referral, waiting.refusals);
        if refusals >= REFUSALS {
            self.question_refused(about, turn);
        }
    }

    fn more_for(&mut self, peer: TransportId, turn: &mut Turn) {
        if let Some(org) = self.membership.by_transport(peer) {
            self.transmit(org, turn);
        }
    }

    /// How many messages wait for a receipt.
    pub(super) fn unsent(&self, partner: Option<OrgId>) -> usize {
        self.outbox.count(partner)
    }

    /// When the next message is to be tried again with a partner that is connected, or left in a mailbox for one that
    /// is not.
    pub(super) fn outbox_due(&self, now: Timestamp) -> Option<Timestamp> {
        let mailbox = self.reaches_a_mailbox();
        let due = |waiting: &Waiting| {
            if waiting.is_busy() || waiting.row.told {
                return None;
            }
            let member = self.membership.member(waiting.row.partner)?;
            let connected = self.sessions.is_connected(member.certificate.transport);
            if connected {
                return Some(if waiting.is_time(now) { now } else { waiting.next_at });
            }
            mailbox.then_some(waiting.deposit_at)
        };
        self.outbox.waiting.values().filter_map(due).min()
    }
}
