//! Fetching what others left for us in mailboxes: on connecting to one, by the clock and on wake.
//!
//! Each message is opened, checked and kept like one that comes directly; only when that is durable is it claimed, so
//! that the mailbox deletes it, and receipted, directly or by mailbox. What cannot be opened is left where it is.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::outbox::message_id;
use super::replication::Purpose;
use super::turn::Turn;
use super::unopened::{MOST_NAMED, Unopened, in_turn};
use super::{AskEnd, AskId, Engine};
use crate::commit::Commit;
use crate::id::{Digest, OrgId, TransportId};
use crate::mailbox::{self, KEPT_FOR, MAX_COLLECTED, MAX_KEYS};
use crate::record::certificate::Role;
use crate::route::week_of;
use crate::seal::{Envelope, MessageKind};
use crate::time::{Span, Timestamp};
use crate::wire::Request;

/// A sender's clock may differ from ours by so much.
const CLOCK_TOLERANCE: Span = Span::days(1);
/// Of so many mailboxes partners are told when we last collected from them.
const MOST_TOLD: usize = 8;
/// So many envelopes that could not be opened are remembered and named to partners.
const MOST_UNOPENED: usize = 16;
/// So many envelopes without a key are remembered, so that partners are told once of each.
const MOST_UNKNOWN: usize = 256;
/// Partners are told of envelopes without a key at most so often.
const TELL_EVERY: Span = Span::hours(1);
/// They are told once more of one that still lies there after so long.
const TELL_AGAIN: Span = Span::days(3);
/// So many answers are asked for one after the other; then the other mailboxes have their turn.
const MOST_ROUNDS: usize = 64;

/// A collection that is under way.
#[derive(Debug)]
pub(super) struct Collecting {
    host: OrgId,
    /// What is durable here and may be deleted there.
    claims: Vec<(Digest, Digest)>,
    seen: usize,
    round: usize,
    end: Option<(Timestamp, bool)>,
}

/// An envelope without a key, and when partners were told of it.
#[derive(Debug)]
struct Unknown {
    envelope: Unopened,
    told: Option<Timestamp>,
}

/// What we know of collecting.
#[derive(Debug, Default)]
pub(super) struct Collector {
    under_way: BTreeSet<OrgId>,
    /// How far we have read each mailbox since it was connected, by its own clock.
    read: BTreeMap<OrgId, Timestamp>,
    /// From which mailbox we collected everything, and when last, by its own clock.
    complete: BTreeMap<OrgId, Timestamp>,
    /// What we got and could not open, newest last.
    unopened: VecDeque<Digest>,
    /// What was sealed to a key that is not here, newest last.
    unknown: VecDeque<Unknown>,
    told_at: Option<Timestamp>,
}

impl Collector {
    /// What partners are told, to compare with what mailboxes signed for.
    pub(super) fn experience(&self) -> (Vec<(OrgId, Timestamp)>, Vec<Digest>) {
        let complete = self.complete.iter().map(|(host, at)| (*host, *at)).take(MOST_TOLD).collect();
        (complete, self.unopened.iter().rev().copied().take(MOST_UNOPENED).collect())
    }

    fn cannot_open(&mut self, fingerprint: Digest) {
        if !self.unopened.contains(&fingerprint) {
            self.unopened.push_back(fingerprint);
        }
        while self.unopened.len() > MOST_UNOPENED {
            self.unopened.pop_front();
        }
    }

    fn has_no_key(&mut self, envelope: Unopened, now: Timestamp) {
        if let Some(known) = self.unknown.iter_mut().find(|known| known.envelope.fingerprint == envelope.fingerprint) {
            known.told = known.told.filter(|at| now < *at || now.since(*at) < TELL_AGAIN);
            return;
        }
        self.unknown.push_back(Unknown { envelope, told: None });
        if self.unknown.len() > MOST_UNKNOWN {
            self.forget_unknown();
        }
    }

    /// Forgets an envelope of the mailbox that has most here: the oldest that partners were told of, or else the newest.
    fn forget_unknown(&mut self) {
        let mut counts: BTreeMap<OrgId, usize> = BTreeMap::new();
        for known in &self.unknown {
            *counts.entry(known.envelope.host).or_default() += 1;
        }
        let Some((most, _)) = counts.into_iter().max_by_key(|(_, count)| *count) else { return };
        let told = self.unknown.iter().position(|known| known.envelope.host == most && known.told.is_some());
        let newest = self.unknown.iter().rposition(|known| known.envelope.host == most);
        if let Some(place) = told.or(newest) {
            self.unknown.remove(place);
        }
    }

    /// What partners are to be told of once, as much as one message names: not often, or whoever leaves us junk makes
    /// us write to everybody.
    pub(super) fn take_untold(&mut self, now: Timestamp) -> Vec<Unopened> {
        let lately = self.told_at.is_some_and(|at| now >= at && now.since(at) < TELL_EVERY);
        if lately || self.unknown.iter().all(|known| known.told.is_some()) {
            return Vec::new();
        }
        self.told_at = Some(now);
        let untold = self.unknown.iter().filter(|known| known.told.is_none());
        let mut taken = in_turn(untold.map(|known| known.envelope));
        taken.truncate(MOST_NAMED);
        for known in self.unknown.iter_mut().filter(|known| taken.contains(&known.envelope)) {
            known.told = Some(now);
        }
        taken
    }

    /// Reads a mailbox from its beginning the next time: it was connected anew, or a claim may not have arrived.
    pub(super) fn start_over(&mut self, host: OrgId) {
        self.read.remove(&host);
    }
}

impl Engine {
    /// Collects from all mailboxes in reach.
    pub(super) fn collect_from_all(&mut self, turn: &mut Turn) {
        let peers: Vec<TransportId> = self.sessions.connected().collect();
        peers.into_iter().for_each(|peer| self.collect(peer, turn));
    }

    /// Collects from mailboxes that we never collected from: somebody began to offer one.
    pub(super) fn collect_from_new(&mut self, turn: &mut Turn) {
        let peers: Vec<TransportId> = self.sessions.connected().collect();
        for peer in peers {
            if self.membership.by_transport(peer).is_some_and(|org| !self.collector.complete.contains_key(&org)) {
                self.collect(peer, turn);
            }
        }
    }

    /// A node is connected: whatever its mailbox holds is new to this connection.
    pub(super) fn mailbox_connected(&mut self, peer: TransportId, turn: &mut Turn) {
        if let Some(host) = self.membership.by_transport(peer) {
            self.collector.start_over(host);
            self.collect(peer, turn);
        }
    }

    /// Collects from a connected node, if it offers a mailbox and that is not under way.
    pub(super) fn collect(&mut self, peer: TransportId, turn: &mut Turn) {
        self.collect_round(peer, 0, turn);
    }

    fn collect_round(&mut self, peer: TransportId, round: usize, turn: &mut Turn) {
        let Some(host) = self.membership.by_transport(peer).filter(|org| self.offers_mailbox(*org)) else { return };
        if self.own.role != Role::Member || self.collector.under_way.contains(&host) {
            return;
        }
        let first = week_of(turn.now.plus(Span(-KEPT_FOR.0 - CLOCK_TOLERANCE.0)));
        let last = week_of(turn.now.plus(CLOCK_TOLERANCE));
        let keys: Vec<_> =
            (first..=last).take(MAX_KEYS).filter_map(|week| self.routes.key(&self.network, week)).collect();
        if keys.is_empty() {
            return;
        }
        self.collector.under_way.insert(host);
        let after = self.collector.read.get(&host).copied().unwrap_or(Timestamp(i64::MIN));
        let collecting = Collecting { host, claims: Vec::new(), seen: 0, round, end: None };
        self.ask(peer, Purpose::Collect(collecting), &Request::Collect { keys, after }, turn);
    }

    /// A message out of a mailbox. Whether there may be one more.
    pub(super) fn got_mail(&mut self, ask: AskId, bytes: &[u8], turn: &mut Turn) -> bool {
        let Some(collecting) = self.sessions.collecting(ask) else { return true };
        collecting.seen += 1;
        let (host, too_many) = (collecting.host, collecting.seen > MAX_COLLECTED);
        if too_many {
            return false;
        }
        let Ok(envelope) = Envelope::parse(bytes) else { return false };
        if let Some(claim) = self.take_out(host, &envelope, bytes, turn)
            && let Some(collecting) = self.sessions.collecting(ask)
        {
            collecting.claims.push((envelope.fingerprint(), claim));
        }
        true
    }

    /// Takes in what is in an envelope. The claim on it, if it need not lie in the mailbox any longer.
    fn take_out(&mut self, host: OrgId, envelope: &Envelope<'_>, bytes: &[u8], turn: &mut Turn) -> Option<Digest> {
        let fingerprint = envelope.fingerprint();
        let mut commit = Commit::default();
        if let Some(message) = self.inbox.seen_at(fingerprint, host, &mut commit) {
            turn.commit(commit);
            return Some(mailbox::claim(message, fingerprint));
        }
        let Some((from, message)) = self.open_sealed(bytes, turn, &mut commit) else {
            self.collector.cannot_open(fingerprint);
            if self.keyring.secret(envelope.prekey()).is_none() {
                self.collector.has_no_key(Unopened { fingerprint, host }, turn.now);
            }
            return None;
        };
        self.keyring.keep(from, &message.return_prekeys, turn.now, &mut commit);
        let taken = match message.kind {
            MessageKind::Event => self.take_in(from, &message, &mut commit, turn).ok(),
            MessageKind::Receipt | MessageKind::Nack | MessageKind::SlipQuestion | MessageKind::SlipAnswer => None,
        };
        if message.kind == MessageKind::Event && taken.is_none() {
            // Not kept: a repeat must not be answered as if it were. Its mailbox did not lose it.
            self.collector.cannot_open(fingerprint);
            turn.commit(commit);
            return Some(mailbox::claim(message.id, fingerprint));
        }
        self.inbox.note(envelope, from, &message, (taken, Some(host)), (turn.now, &mut commit));
        match message.kind {
            MessageKind::Receipt => self.receipted(from, &message.body, &mut commit, turn),
            MessageKind::Nack => self.told_unopened(from, &message, &mut commit, turn),
            MessageKind::Event | MessageKind::SlipQuestion | MessageKind::SlipAnswer => {}
        }
        if let Some(referral) = taken {
            self.outbox.add_receipt(message_id(turn), (referral, message.id, from), turn.now, &mut commit);
        }
        turn.commit(commit);
        if let Some(referral) = taken {
            self.after_taking_in(referral, turn);
            self.transmit(from, turn);
        }
        Some(mailbox::claim(message.id, fingerprint))
    }

    /// The mailbox says that this was all that it gives.
    pub(super) fn collected(&mut self, ask: AskId, as_of: Timestamp, more: bool) {
        if let Some(collecting) = self.sessions.collecting(ask) {
            collecting.end = Some((as_of, more));
        }
    }

    /// Claims what is durable, and goes on if there is more.
    pub(super) fn collection_ended(&mut self, peer: TransportId, collecting: Collecting, end: AskEnd, turn: &mut Turn) {
        let Collecting { host, claims, round, end: said, .. } = collecting;
        self.collector.under_way.remove(&host);
        if !claims.is_empty() {
            self.ask(peer, Purpose::Claim { host, ours: Vec::new() }, &Request::Claim(claims), turn);
        }
        self.tell_unopened(turn);
        let Some((as_of, more)) = said.filter(|_| end == AskEnd::Complete) else { return };
        self.collector.read.insert(host, as_of);
        if !more {
            self.collector.complete.insert(host, as_of);
        } else if round < MOST_ROUNDS {
            self.collect_round(peer, round + 1, turn);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WARSAW: OrgId = OrgId([2; 32]);
    const RIGA: OrgId = OrgId([3; 32]);
    const NOON: Timestamp = Timestamp(1_800_000_000_000);

    fn envelope(host: OrgId, number: u32) -> Unopened {
        Unopened { fingerprint: Digest::of(&[&host.0[..], &number.to_be_bytes()].concat()), host }
    }

    #[test]
    fn what_one_mailbox_is_full_of_crowds_out_nothing_of_another() {
        let mut collector = Collector::default();
        let held = envelope(RIGA, 0);
        (0..1_000).for_each(|number| collector.has_no_key(envelope(WARSAW, number), NOON));
        collector.has_no_key(held, NOON);
        (1_000..2_000).for_each(|number| collector.has_no_key(envelope(WARSAW, number), NOON));
        let told = collector.take_untold(NOON);
        assert_eq!((told.len(), told.contains(&held)), (MOST_NAMED, true));
        assert!(collector.take_untold(NOON).is_empty(), "not often");
        assert!(!collector.take_untold(NOON.plus(TELL_EVERY)).contains(&held), "and of each once");
    }

    #[test]
    fn what_still_lies_there_after_days_is_told_once_more() {
        let (mut collector, held) = (Collector::default(), envelope(RIGA, 0));
        collector.has_no_key(held, NOON);
        assert_eq!(collector.take_untold(NOON), [held]);
        for (later, told) in [(Span::days(1), 0), (TELL_AGAIN, 1)] {
            collector.has_no_key(held, NOON.plus(later));
            assert_eq!(collector.take_untold(NOON.plus(later)).len(), told);
        }
    }
}
