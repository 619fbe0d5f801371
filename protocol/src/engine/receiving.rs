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
use crate::capacity::Talk;
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
    /// None for a receipt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    referral: Option<ReferralId>,
    until: Timestamp,
    /// The mailboxes that handed it over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    via: Vec<OrgId>,
}

impl Row {
    fn put(&self) -> Write {
        let value = canon::to_vec(self).expect("an inbox row holds integers and byte strings only");
        Write::Put { table: Table::Inbox, id: self.fingerprint.0.to_vec(), value, under: None }
    }
}

/// Messages received, to recognise repeats.
#[derive(Default)]
pub(super) struct Inbox {
    envelopes: BTreeMap<Digest, Row>,
    messages: BTreeMap<(OrgId, MessageId), Heard>,
    /// Of each partner, the first to be forgotten first.
    by_partner: BTreeMap<OrgId, BTreeSet<(Timestamp, Digest)>>,
    /// When a NACK was last sent to each partner: rarely, so that nobody makes us sign at will.
    nacked: BTreeMap<OrgId, Timestamp>,
}

/// A message received, in as many envelopes as are remembered of it.
#[derive(Default)]
struct Heard {
    /// The mailboxes that handed it over.
    via: BTreeSet<OrgId>,
    envelopes: BTreeSet<Digest>,
}

/// A partner gets a NACK at most so often.
const NACK_EVERY: Span = Span::seconds(1);
/// Most mailboxes that are remembered of one message.
const MOST_VIA: usize = 4;
/// Most envelopes that are remembered of one message: it is sealed afresh for each attempt, and anybody may attempt
/// for ever. One that is forgotten and comes again is a repeat all the same.
const MOST_ENVELOPES: usize = 16;
/// Most envelopes that are remembered of one partner: more than two honest organisations exchange in the weeks that an
/// envelope can be repeated. What is forgotten and comes again changes nothing, as each event is known by its id.
const MOST_OF_PARTNER: usize = 20_000;
/// A partner's clock may be ahead by so much; who states a later end of its message is remembered no longer for it.
const CLOCK_TOLERANCE: Span = Span::hours(30);

impl Inbox {
    pub(super) fn restore(&mut self, row: &[u8]) {
        if let Ok(row) = canon::from_slice::<Row>(row) {
            self.remember(row);
        }
    }

    fn remember(&mut self, row: Row) {
        let heard = self.messages.entry((row.from, row.message)).or_default();
        heard.via.extend(row.via.iter().copied());
        heard.envelopes.insert(row.fingerprint);
        self.by_partner.entry(row.from).or_default().insert((row.until, row.fingerprint));
        self.envelopes.insert(row.fingerprint, row);
    }

    fn forget(&mut self, fingerprint: Digest, commit: &mut Commit) {
        let Some(row) = self.envelopes.remove(&fingerprint) else { return };
        if let Some(of_partner) = self.by_partner.get_mut(&row.from) {
            of_partner.remove(&(row.until, fingerprint));
        }
        let message = (row.from, row.message);
        if let Some(heard) = self.messages.get_mut(&message) {
            heard.envelopes.remove(&fingerprint);
            if heard.envelopes.is_empty() {
                self.messages.remove(&message);
            }
        }
        commit.writes.push(Write::Delete { table: Table::Inbox, id: fingerprint.0.to_vec() });
    }

    fn add(&mut self, row: Row, commit: &mut Commit) {
        let message = (row.from, row.message);
        commit.writes.push(row.put());
        self.remember(row);
        self.keep_few(message, commit);
    }

    /// Forgets the oldest envelopes of a message that was sealed again and again, and of a partner that sends and sends.
    fn keep_few(&mut self, message: (OrgId, MessageId), commit: &mut Commit) {
        while let Some(heard) = self.messages.get(&message)
            && heard.envelopes.len() > MOST_ENVELOPES
        {
            let until = |at: &&Digest| self.envelopes.get(*at).map(|row| row.until);
            let Some(oldest) = heard.envelopes.iter().min_by_key(until).copied() else { return };
            self.forget(oldest, commit);
        }
        while let Some(of_partner) = self.by_partner.get(&message.0)
            && of_partner.len() > MOST_OF_PARTNER
            && let Some((_, oldest)) = of_partner.first().copied()
        {
            self.forget(oldest, commit);
        }
    }

    /// Notes an envelope that was opened and is durable with `commit`: as long as it can be repeated, but not as long as
    /// its sender likes.
    pub(super) fn note(
        &mut self,
        envelope: &Envelope<'_>,
        from: OrgId,
        message: &Message,
        (referral, via): (Option<ReferralId>, Option<OrgId>),
        (now, commit): (Timestamp, &mut Commit),
    ) {
        let latest = now.plus(MESSAGE_LIFETIME).plus(CLOCK_TOLERANCE);
        let until = message.expires.min(latest).plus(MESSAGE_LIFETIME);
        let (fingerprint, via) = (envelope.fingerprint(), via.into_iter().collect());
        self.add(Row { fingerprint, message: message.id, from, referral, until, via }, commit);
    }

    /// The message in an envelope that was opened before, if a mailbox hands it over again.
    pub(super) fn seen_at(&mut self, fingerprint: Digest, host: OrgId, commit: &mut Commit) -> Option<MessageId> {
        let row = self.envelopes.get_mut(&fingerprint)?;
        if !row.via.contains(&host) && row.via.len() < MOST_VIA {
            row.via.push(host);
            commit.writes.push(row.put());
        }
        let (from, message) = (row.from, row.message);
        self.messages.entry((from, message)).or_default().via.insert(host);
        Some(message)
    }

    /// Whether that message was taken in before.
    fn holds(&self, from: OrgId, message: MessageId) -> bool {
        self.messages.contains_key(&(from, message))
    }

    /// The mailboxes that handed a message over.
    pub(super) fn via(&self, from: OrgId, message: MessageId) -> Vec<OrgId> {
        let heard = self.messages.get(&(from, message)).into_iter();
        heard.flat_map(|heard| &heard.via).copied().take(MOST_VIA).collect()
    }

    /// Forgets what cannot be repeated any more.
    pub(super) fn expire(&mut self, now: Timestamp, commit: &mut Commit) {
        let expired: Vec<Digest> =
            self.envelopes.values().filter(|row| row.until < now).map(|row| row.fingerprint).collect();
        expired.into_iter().for_each(|fingerprint| self.forget(fingerprint, commit));
        self.by_partner.retain(|_, of_partner| !of_partner.is_empty());
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
        if let Some(row) = self.inbox.envelopes.get(&fingerprint) {
            let (from, message, referral) = (row.from, row.message, row.referral);
            return self.answer_repeat(ask, from, message, referral, turn);
        }
        if self.keyring.secret(envelope.prekey()).is_none() {
            return self.nack(ask, peer, turn);
        }
        let mut commit = Commit::default();
        let (from, message) = self.open_sealed(bytes, turn, &mut commit).ok_or(RefusalCode::Forbidden)?;
        if message.kind == MessageKind::SlipQuestion {
            self.keyring.keep(from, &message.return_prekeys, turn.now, &mut commit);
            return self.answer_about_slip(ask, from, &message, commit, turn);
        }
        self.keyring.keep(from, &message.return_prekeys, turn.now, &mut commit);
        let referral = match message.kind {
            MessageKind::Event => Some(self.take_in(from, &message, &mut commit, turn)?),
            MessageKind::Receipt | MessageKind::Nack => None,
            MessageKind::SlipQuestion | MessageKind::SlipAnswer => {
                return Err(RefusalCode::Malformed);
            }
        };
        self.inbox.note(&envelope, from, &message, (referral, None), (turn.now, &mut commit));
        let Some(referral) = referral else {
            match message.kind {
                MessageKind::Nack => self.told_unopened(from, &message, &mut commit, turn),
                _ => self.receipted(from, &message.body, &mut commit, turn),
            }
            turn.effects.push(Effect::Finish(ask));
            return Ok(());
        };
        self.receipt(ask, from, message.id, referral, commit, turn)?;
        self.after_taking_in(referral, turn);
        Ok(())
    }

    /// An envelope that was opened before.
    fn answer_repeat(
        &mut self,
        ask: AskId,
        from: OrgId,
        message: MessageId,
        referral: Option<ReferralId>,
        turn: &mut Turn,
    ) -> Result<(), RefusalCode> {
        let Some(referral) = referral else {
            turn.effects.push(Effect::Finish(ask));
            return Ok(());
        };
        self.receipt(ask, from, message, referral, Commit::default(), turn)
    }

    /// Checks the event inside and adds it to its referral, unless that was done before.
    pub(super) fn take_in(
        &mut self,
        from: OrgId,
        message: &Message,
        commit: &mut Commit,
        turn: &mut Turn,
    ) -> Result<ReferralId, RefusalCode> {
        if let Some(talk) = Talk::decode(&message.body) {
            return self.take_in_capacity(from, talk, turn.now, commit);
        }
        let membership = &self.membership;
        let org_of = |author: &crate::id::AuthorId| membership.author(*author).map(|(org, _)| org);
        let event = VerifiedEvent::open(&message.body, &self.network, org_of);
        let event = event.map_err(|_detail| RefusalCode::Malformed)?;
        if event.event().org != from {
            return Err(RefusalCode::Forbidden);
        }
        let referral = event.event().referral;
        if !self.inbox.holds(from, message.id) {
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
        let body = self.receipt_words(to, message, Some(referral));
        let id = message_id(turn);
        let sealed = self.seal_to(to, id, (MessageKind::Receipt, body), None, turn, &mut commit);
        turn.commit(commit);
        let sealed = sealed.ok_or(RefusalCode::Busy)?;
        respond(ask, &Frame::Sealed(sealed), turn);
        turn.effects.push(Effect::Finish(ask));
        Ok(())
    }

    /// What a receipt for a message of `to` says: that it is durable, and what mailboxes did with it.
    pub(super) fn receipt_words(&self, to: OrgId, message: MessageId, referral: Option<ReferralId>) -> Vec<u8> {
        let (collected, unopened) = self.collector.experience();
        let delivered = referral.and_then(|referral| self.delivered_at(referral));
        let receipt = Receipt { message, delivered, via: self.inbox.via(to, message), collected, unopened };
        canon::to_vec(&receipt).expect("a receipt holds integers and byte strings only")
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
        let sealed = self.seal_to(org, id, (MessageKind::Nack, Vec::new()), None, turn, &mut commit);
        turn.commit(commit);
        respond(ask, &Frame::Sealed(sealed.ok_or(RefusalCode::Busy)?), turn);
        turn.effects.push(Effect::Finish(ask));
        Ok(())
    }

    /// What follows once a partner's event is kept: tell the pages, destroy content, confirm that.
    pub(super) fn after_taking_in(&mut self, referral: ReferralId, turn: &mut Turn) {
        turn.notify(Change::Referral, Some(referral));
        turn.notify(Change::Status, None);
        self.confirm_erasure(referral, turn);
        self.files_of_referral(referral, turn);
    }
}

#[cfg(test)]
mod tests {
    use rand_chacha::ChaCha20Rng;
    use rand_core::SeedableRng as _;

    use super::*;
    use crate::keys::SigningKey;
    use crate::prekey::{PrekeyKind, PrekeySecret};

    fn row(number: u8, until: i64) -> Row {
        Row {
            fingerprint: Digest([number; 32]),
            message: MessageId([1; 16]),
            from: OrgId([2; 32]),
            referral: None,
            until: Timestamp(until),
            via: Vec::new(),
        }
    }

    #[test]
    fn a_message_sealed_again_and_again_fills_nothing_and_stays_a_repeat() {
        let (mut inbox, mut commit) = (Inbox::default(), Commit::default());
        for number in 0..200 {
            inbox.add(row(number, i64::from(number)), &mut commit);
        }
        let deleted = commit.writes.iter().filter(|write| matches!(write, Write::Delete { .. })).count();
        assert_eq!((inbox.envelopes.len(), deleted), (MOST_ENVELOPES, 200 - MOST_ENVELOPES));
        assert!(inbox.envelopes.contains_key(&Digest([199; 32])), "the newest are kept");
        assert!(inbox.holds(OrgId([2; 32]), MessageId([1; 16])));
        inbox.expire(Timestamp(300), &mut commit);
        assert!(inbox.envelopes.is_empty() && inbox.messages.is_empty() && inbox.by_partner.is_empty());
    }

    #[test]
    fn a_partner_that_sends_and_sends_fills_its_own_share_only() {
        let (mut inbox, mut commit) = (Inbox::default(), Commit::default());
        inbox.add(Row { from: OrgId([3; 32]), ..row(1, 0) }, &mut commit);
        for number in 0..MOST_OF_PARTNER as u64 + 50 {
            let mut id = [0; 32];
            id[..8].copy_from_slice(&number.to_be_bytes());
            let message = MessageId(*id.first_chunk().expect("16 bytes"));
            let until = Timestamp(i64::try_from(number).expect("a small number"));
            inbox.add(Row { fingerprint: Digest(id), message, until, ..row(0, 0) }, &mut commit);
        }
        assert_eq!(inbox.envelopes.len(), MOST_OF_PARTNER + 1, "the other partner's is kept");
        let deleted = commit.writes.iter().filter(|write| matches!(write, Write::Delete { .. })).count();
        assert_eq!(deleted, 50, "on the disk too");
        assert!(inbox.holds(OrgId([3; 32]), MessageId([1; 16])));
    }

    /// A message that is said to live for ever is not remembered for ever.
    #[test]
    fn how_long_a_message_is_remembered_is_not_its_senders_to_say() {
        let (signer, to) = (SigningKey::from_seed(&[1; 32]), PrekeySecret::from_seed(&[2; 32]).public());
        let message = Message {
            id: MessageId([1; 16]),
            from: signer.author_id(),
            to: OrgId([9; 32]),
            prekey: to.id(),
            kind: MessageKind::Receipt,
            created: Timestamp(0),
            expires: Timestamp(0).plus(Span::days(30_000)),
            return_prekeys: Vec::new(),
            body: Vec::new(),
        };
        let mut rng = ChaCha20Rng::from_seed([3; 32]);
        let bytes = crate::seal::seal(&message, &signer, &to, PrekeyKind::Epoch, [0; 16], &mut rng).expect("seals");
        let envelope = Envelope::parse(&bytes).expect("an envelope");
        let (mut inbox, mut commit, now) = (Inbox::default(), Commit::default(), Timestamp(0));
        inbox.note(&envelope, OrgId([2; 32]), &message, (None, None), (now, &mut commit));
        inbox.expire(now.plus(Span::days(31)), &mut commit);
        assert!(inbox.envelopes.is_empty());
    }
}
