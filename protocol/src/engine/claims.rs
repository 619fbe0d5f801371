//! What lies in others' mailboxes for nothing, because it arrived another way or was taken back: claimed from there
//! until the mailbox has said that it is done. Durable, and never tried more often than a mailbox can bear.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::outbox::Deposit;
use super::replication::Purpose;
use super::turn::Turn;
use super::{AskEnd, Engine};
use crate::canon;
use crate::commit::{Commit, Table, Write};
use crate::id::{Digest, MessageId, OrgId, TransportId};
use crate::mailbox::{self, MAX_COLLECTED};
use crate::time::{Span, Timestamp};
use crate::wire::Request;

/// A host that did not take a claim is not asked again before that, unless it was connected anew.
const RETRY: Span = Span::minutes(5);
/// The host's clock, by which it throws messages away, may be wrong by so much.
pub(super) const CLOCK_TOLERANCE: Span = Span::days(1);
/// Most claims that wait; beyond that, those go whose message is thrown away soonest by itself.
const MOST: usize = 1_000;

/// Which message in which mailbox.
type Place = (OrgId, Digest);

/// A row of [`Table::MailboxClaim`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Row {
    host: OrgId,
    fingerprint: Digest,
    claim: Digest,
    /// Until when the host keeps the message, by its own clock.
    until: Timestamp,
}

impl Row {
    fn id(&self) -> Vec<u8> {
        [self.host.as_bytes().as_slice(), &self.fingerprint.0].concat()
    }

    fn put(&self) -> Write {
        let value = canon::to_vec(self).expect("a claim holds integers and byte strings only");
        Write::Put { table: Table::MailboxClaim, id: self.id(), value, under: None }
    }

    fn delete(&self) -> Write {
        Write::Delete { table: Table::MailboxClaim, id: self.id() }
    }
}

/// All claims on messages of ours.
#[derive(Debug, Default)]
pub(super) struct Claims {
    rows: BTreeMap<Place, Row>,
    under_way: BTreeSet<Place>,
    /// Hosts that did not take a claim, and when.
    failed: BTreeMap<OrgId, Timestamp>,
}

impl Claims {
    pub(super) fn restore(&mut self, row: &[u8]) {
        if let Ok(row) = canon::from_slice::<Row>(row) {
            self.rows.insert((row.host, row.fingerprint), row);
        }
    }

    /// A message of ours lies somewhere for nothing; known for good with `commit`.
    pub(super) fn add(&mut self, message: MessageId, deposit: &Deposit, commit: &mut Commit) {
        let Deposit { host, fingerprint, until, .. } = *deposit;
        let row = Row { host, fingerprint, claim: mailbox::claim(message, fingerprint), until };
        commit.writes.push(row.put());
        self.rows.insert((host, fingerprint), row);
        if self.rows.len() > MOST
            && let Some(first) = self.rows.values().min_by_key(|row| row.until).copied()
        {
            self.remove((first.host, first.fingerprint), commit);
        }
    }

    fn remove(&mut self, place: Place, commit: &mut Commit) {
        self.under_way.remove(&place);
        commit.writes.extend(self.rows.remove(&place).map(|row| row.delete()));
    }

    /// What a host threw away by itself need not be claimed.
    pub(super) fn expire(&mut self, now: Timestamp, commit: &mut Commit) {
        let gone = self.rows.iter().filter(|(_, row)| row.until.plus(CLOCK_TOLERANCE) < now);
        for place in gone.map(|(place, _)| *place).collect::<Vec<_>>() {
            self.remove(place, commit);
        }
    }

    /// A host was connected anew: whatever failed may succeed now.
    fn start_over(&mut self, host: OrgId) {
        self.failed.remove(&host);
        self.under_way.retain(|(of, _)| *of != host);
    }

    /// The hosts for which something waits and that may be asked now.
    fn hosts(&self, now: Timestamp) -> BTreeSet<OrgId> {
        let waiting = self.rows.keys().filter(|place| !self.under_way.contains(place)).map(|(host, _)| *host);
        // A clock that was set back must not put it off.
        let resting = |host: &OrgId| self.failed.get(host).is_some_and(|at| now >= *at && now.since(*at) < RETRY);
        waiting.filter(|host| !resting(host)).collect()
    }

    /// What is claimed from a host, from now on under way.
    fn take(&mut self, host: OrgId) -> Vec<(Digest, Digest)> {
        let of_host = self.rows.range((host, Digest([0; 32]))..=(host, Digest([255; 32])));
        let waiting = of_host.filter(|(place, _)| !self.under_way.contains(*place));
        let claims: Vec<_> = waiting.map(|(_, row)| (row.fingerprint, row.claim)).take(MAX_COLLECTED).collect();
        self.under_way.extend(claims.iter().map(|(fingerprint, _)| (host, *fingerprint)));
        claims
    }
}

impl Engine {
    /// A mailbox is connected: whatever was not answered before is claimed once more.
    pub(super) fn claims_start_over(&mut self, peer: TransportId) {
        if let Some(host) = self.membership.by_transport(peer) {
            self.outbox.claims.start_over(host);
        }
    }

    /// Takes out of mailboxes in reach what lies there for nothing.
    pub(super) fn claim_back(&mut self, turn: &mut Turn) {
        for host in self.outbox.claims.hosts(turn.now) {
            let peer = self.membership.member(host).map(|member| member.certificate.transport);
            let Some(peer) = peer.filter(|peer| self.sessions.is_connected(*peer)) else { continue };
            let claims = self.outbox.claims.take(host);
            let ours = claims.iter().map(|(fingerprint, _)| *fingerprint).collect();
            self.ask(peer, Purpose::Claim { host, ours }, &Request::Claim(claims), turn);
        }
    }

    /// A claim is over. What was not taken is claimed again: ours from here, what we collected when it is met again.
    pub(super) fn claim_ended(&mut self, host: OrgId, ours: &[Digest], end: AskEnd, turn: &mut Turn) {
        if end == AskEnd::Complete {
            let mut commit = Commit::default();
            ours.iter().for_each(|fingerprint| self.outbox.claims.remove((host, *fingerprint), &mut commit));
            return turn.commit(commit);
        }
        if ours.is_empty() {
            return self.collector.start_over(host);
        }
        self.outbox.claims.failed.insert(host, turn.now);
        for fingerprint in ours {
            self.outbox.claims.under_way.remove(&(host, *fingerprint));
        }
    }

    /// Forgets claims on what is gone by itself.
    pub(super) fn forget_claims(&mut self, turn: &mut Turn) {
        let mut commit = Commit::default();
        self.outbox.claims.expire(turn.now, &mut commit);
        turn.commit(commit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deposit(number: u16, until: i64) -> Deposit {
        let mut fingerprint = [0; 32];
        fingerprint[..2].copy_from_slice(&number.to_be_bytes());
        Deposit {
            host: OrgId([1; 32]),
            fingerprint: Digest(fingerprint),
            at: Timestamp(0),
            until: Timestamp(until),
            made: Timestamp(0),
            receipt: Vec::new(),
        }
    }

    fn add(claims: &mut Claims, deposit: &Deposit) -> Commit {
        let mut commit = Commit::default();
        claims.add(MessageId([7; 16]), deposit, &mut commit);
        commit
    }

    #[test]
    fn a_claim_survives_a_restart_and_is_under_way_once() {
        let (mut claims, mut restored) = (Claims::default(), Claims::default());
        let Some(Write::Put { value, .. }) = add(&mut claims, &deposit(1, 100)).writes.pop() else { panic!("a row") };
        restored.restore(&value);
        assert_eq!(restored.rows, claims.rows);
        assert_eq!((restored.take(OrgId([1; 32])).len(), restored.take(OrgId([1; 32])).len()), (1, 0));
        assert!(restored.hosts(Timestamp(0)).is_empty());
        restored.start_over(OrgId([1; 32]));
        assert_eq!(restored.hosts(Timestamp(0)).len(), 1, "the connection broke: who knows whether it arrived");
    }

    #[test]
    fn what_is_gone_by_itself_is_forgotten_and_too_many_are_not_kept() {
        let mut claims = Claims::default();
        let kept = i64::try_from(MOST).expect("small");
        for number in 0..=u16::try_from(MOST).expect("small") {
            add(&mut claims, &deposit(number, i64::from(number)));
        }
        assert_eq!(claims.rows.len(), MOST);
        assert!(!claims.rows.contains_key(&(OrgId([1; 32]), deposit(0, 0).fingerprint)), "the soonest goes");
        let mut commit = Commit::default();
        claims.expire(Timestamp(kept).plus(CLOCK_TOLERANCE), &mut commit);
        assert_eq!((claims.rows.len(), commit.writes.len()), (1, MOST - 1));
    }
}
