//! Which mailboxes there are, and what became of what we left there. A host that lost or held back a message is
//! counted, shown, and used last; nothing here punishes it otherwise.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Engine;
use super::outbox::{Deposit, Receipt};
use crate::canon;
use crate::commit::{Commit, Table, Write};
use crate::id::{Digest, OrgId, RouteToken};
use crate::local_api;
use crate::record::certificate::Role;
use crate::time::{Span, Timestamp};

/// A host that said that it is full is not asked again for so long.
const FULL_FOR: Span = Span::hours(1);

/// What became of messages that we left with a host; a row of [`Table::MailboxHost`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Row {
    host: OrgId,
    delivered: u32,
    lost: u32,
    lost_at: Option<Timestamp>,
}

/// What other nodes' mailboxes did.
#[derive(Debug, Default)]
pub(super) struct Hosts {
    rows: BTreeMap<OrgId, Row>,
    full_since: BTreeMap<OrgId, Timestamp>,
}

impl Hosts {
    pub(super) fn restore(&mut self, row: &[u8]) {
        if let Ok(row) = canon::from_slice::<Row>(row) {
            self.rows.insert(row.host, row);
        }
    }

    pub(super) fn note_full(&mut self, host: OrgId, now: Timestamp) {
        self.full_since.insert(host, now);
    }

    /// It took a message that it was asked to take at `asked`; what it said of a later one stands.
    pub(super) fn note_taken(&mut self, host: OrgId, asked: Timestamp) {
        if self.full_since.get(&host).is_some_and(|since| *since < asked) {
            self.full_since.remove(&host);
        }
    }

    fn is_full(&self, host: OrgId, now: Timestamp) -> bool {
        // A clock that was set back must not keep a host out for ever.
        self.full_since.get(&host).is_some_and(|since| now >= *since && now.since(*since) < FULL_FOR)
    }

    fn lost(&self, host: OrgId) -> u32 {
        self.rows.get(&host).map_or(0, |row| row.lost)
    }

    fn count(&mut self, host: OrgId, lost: bool, now: Timestamp, commit: &mut Commit) {
        let row = self.rows.entry(host).or_insert(Row { host, delivered: 0, lost: 0, lost_at: None });
        if lost {
            row.lost = row.lost.saturating_add(1);
            row.lost_at = Some(now);
        } else {
            row.delivered = row.delivered.saturating_add(1);
        }
        let value = canon::to_vec(row).expect("a host's row holds integers and byte strings only");
        commit.writes.push(Write::Put { table: Table::MailboxHost, id: host.0.to_vec(), value, under: None });
    }

    /// Compares what hosts signed for with what the recipient says in its receipt. A host from which it collected
    /// after the deposit, and which did not hand the message over, has lost it or holds it back.
    pub(super) fn compare(
        &mut self,
        deposits: &[Deposit],
        receipt: &Receipt,
        now: Timestamp,
        commit: &mut Commit,
    ) -> bool {
        let mut any_lost = false;
        for deposit in deposits {
            let Some(lost) = verdict(deposit, receipt) else { continue };
            any_lost |= lost;
            self.count(deposit.host, lost, now, commit);
        }
        any_lost
    }
}

/// Whether a deposit was lost; `None` if nobody can know yet.
fn verdict(deposit: &Deposit, receipt: &Receipt) -> Option<bool> {
    if receipt.via.contains(&deposit.host) {
        return Some(false);
    }
    // Both moments are of the host's own clock.
    let (_, as_of) = receipt.collected.iter().find(|(host, _)| *host == deposit.host)?;
    let was_due = deposit.at < *as_of && *as_of < deposit.until;
    (was_due && !receipt.unopened.contains(&deposit.fingerprint)).then_some(true)
}

impl Engine {
    /// Whether a member's node keeps messages for others.
    pub(super) fn offers_mailbox(&self, org: OrgId) -> bool {
        self.membership.contact(org).is_some_and(|contact| contact.mailbox)
    }

    /// Connected mailboxes, for a partner's messages.
    fn mailboxes_in_reach(&self, partner: OrgId) -> impl Iterator<Item = OrgId> {
        let others = self.membership.members().iter().filter(move |(org, _)| **org != partner && **org != self.own.org);
        let connected = others.filter(|(_, member)| self.sessions.is_connected(member.certificate.transport));
        connected.map(|(org, _)| *org).filter(|org| self.offers_mailbox(*org))
    }

    /// Whether any mailbox can be reached now.
    pub(super) fn reaches_a_mailbox(&self) -> bool {
        self.mailboxes_in_reach(self.own.org).next().is_some()
    }

    /// The mailboxes to leave a message in, best first: those that lost least, meeting points before members, and
    /// then by a hash, so that the load is spread and all senders to one recipient choose alike.
    pub(super) fn choose_mailboxes(&self, partner: OrgId, route: RouteToken, now: Timestamp) -> Vec<OrgId> {
        let rank = |org: &OrgId| {
            let role = self.membership.member(*org).map(|member| member.certificate.role);
            let place = Digest::of(&[route.as_bytes().as_slice(), org.as_bytes()].concat());
            (self.hosts.lost(*org), role != Some(Role::Bootstrap), place)
        };
        let mut hosts: Vec<OrgId> =
            self.mailboxes_in_reach(partner).filter(|host| !self.hosts.is_full(*host, now)).collect();
        hosts.sort_by_key(rank);
        hosts
    }

    /// What people are told about a member's mailbox.
    pub(super) fn mailbox_overview(&self, org: OrgId, now: Timestamp) -> Option<local_api::MailboxOffer> {
        let row = self.hosts.rows.get(&org);
        if !self.offers_mailbox(org) && row.is_none_or(|row| row.lost == 0) {
            return None;
        }
        Some(local_api::MailboxOffer {
            offered: self.offers_mailbox(org),
            full: self.hosts.is_full(org, now),
            delivered: row.map_or(0, |row| row.delivered),
            lost: row.map_or(0, |row| row.lost),
            lost_at: row.and_then(|row| row.lost_at),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: OrgId = OrgId([1; 32]);

    fn deposit() -> Deposit {
        Deposit {
            host: HOST,
            fingerprint: Digest([2; 32]),
            at: Timestamp(100),
            until: Timestamp(200),
            made: Timestamp(0),
            receipt: Vec::new(),
        }
    }

    fn said(via: &[OrgId], as_of: Option<i64>, unopened: &[Digest]) -> Receipt {
        Receipt {
            via: via.to_vec(),
            collected: as_of.map(|at| (HOST, Timestamp(at))).into_iter().collect(),
            unopened: unopened.to_vec(),
            message: crate::id::MessageId([3; 16]),
            delivered: None,
        }
    }

    #[test]
    fn only_a_collection_after_the_deposit_that_did_not_bring_it_is_a_loss() {
        for (receipt, expected) in [
            (said(&[HOST], Some(150), &[]), Some(false)),
            (said(&[], None, &[]), None),
            (said(&[], Some(100), &[]), None),
            (said(&[], Some(200), &[]), None),
            (said(&[], Some(150), &[Digest([2; 32])]), None),
            (said(&[OrgId([9; 32])], Some(150), &[]), Some(true)),
        ] {
            assert_eq!(verdict(&deposit(), &receipt), expected, "{receipt:?}");
        }
    }

    #[test]
    fn counts_survive_a_restart() {
        let (mut hosts, mut commit) = (Hosts::default(), Commit::default());
        assert!(hosts.compare(&[deposit()], &said(&[], Some(150), &[]), Timestamp(7), &mut commit));
        let Some(Write::Put { value, .. }) = commit.writes.pop() else { panic!("a row") };
        let mut restored = Hosts::default();
        restored.restore(&value);
        assert_eq!(restored.rows[&HOST], Row { host: HOST, delivered: 0, lost: 1, lost_at: Some(Timestamp(7)) });
    }
}
