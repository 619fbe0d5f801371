//! Whether our own history is whole. While it may not be, nothing is signed: a second entry under a number that we
//! used already is a fork, and a fork freezes the log for good.
//!
//! Three things tell that data is old: the journal remembers a higher head than the store holds; the journal itself
//! proves nothing (it is missing or damaged, or the directory is a copy); a peer shows an entry of ours that we do
//! not have. This decides when signing stops and when it goes on. What is missing is fetched like everybody's logs.

use std::collections::{BTreeMap, BTreeSet};

use super::replication::Purpose;
use super::turn::Turn;
use super::{AskEnd, AskId, Engine};
use crate::commit::{Commit, LogClass, LogId};
use crate::entry::{Head, Unverified};
use crate::id::TransportId;
use crate::local_api::Change;
use crate::record::certificate::Role;
use crate::time::{Span, Timestamp};
use crate::wire::{Batch, FrontierEntry, Range, Request};

/// After so long one member that holds no more than we do is enough to end a doubt.
const FEW_ARE_ENOUGH: Span = Span::hours(1);
/// A peer that claimed so often to hold an unknown entry of ours, and broke off before it showed any, keeps us from
/// signing no more: three times for all four logs.
const EMPTY_CLAIMS: u8 = 12;
/// A peer that does not show the entry within this keeps us from signing no more.
const SHOW_WITHIN: Span = Span::seconds(15);

/// What is known of our own logs from a place that a restored or damaged store cannot have taken back with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnHistory {
    /// The heads that our logs had when we last acknowledged something.
    pub heads: Vec<(LogClass, Head)>,
    /// The heads may be too low: peers must be asked before anything is signed.
    pub doubtful: bool,
}

/// The journal's heads may be too low.
#[derive(Debug)]
struct Doubt {
    since: Timestamp,
}

/// What keeps us from signing.
#[derive(Debug, Default)]
pub(super) struct Recovery {
    /// Our logs went at least to here once: the journal says so, or our own signature.
    reached: BTreeMap<LogClass, u64>,
    doubt: Option<Doubt>,
    /// Members that turned out to hold no more than we do since the start.
    in_step: BTreeSet<TransportId>,
    /// Peers that are being asked for an entry of ours that they claim to hold.
    claims: BTreeMap<AskId, (TransportId, Timestamp)>,
    /// How often a peer's claims came to nothing.
    empty: BTreeMap<TransportId, u8>,
    /// Whether signing had stopped when this was last looked at.
    stopped: bool,
    /// The journal has yet to be told that the history is whole.
    untold: bool,
}

impl Recovery {
    pub(super) fn new(history: &OwnHistory, now: Timestamp) -> Self {
        let reached = history.heads.iter().map(|(class, head)| (*class, head.seq)).collect();
        let doubt = history.doubtful.then_some(Doubt { since: now });
        Self { reached, doubt, ..Self::default() }
    }

    fn holds_up(&self, peer: TransportId) -> bool {
        self.empty.get(&peer).is_none_or(|times| *times < EMPTY_CLAIMS)
    }

    fn is_claiming(&self, peer: TransportId) -> bool {
        self.claims.values().any(|(claimant, _)| *claimant == peer)
    }

    /// When the first peer that keeps us from signing will have taken too long.
    pub(super) fn claims_end_at(&self) -> Option<Timestamp> {
        let holding = self.claims.values().filter(|(peer, _)| self.holds_up(*peer));
        holding.map(|(_, since)| since.plus(SHOW_WITHIN)).min()
    }

    /// Lets nobody keep us from signing who took too long; a clock that was set back counts as long.
    fn end_slow_claims(&mut self, now: Timestamp) {
        let slow = |since: Timestamp| now.since(since).max(since.since(now)) >= SHOW_WITHIN;
        for (peer, _) in self.claims.values().filter(|(_, since)| slow(*since)) {
            self.empty.insert(*peer, EMPTY_CLAIMS);
        }
    }
}

impl Engine {
    /// Whether nothing may be signed now.
    pub(super) fn recovering(&self) -> bool {
        let recovery = &self.recovery;
        let claimed = recovery.claims.values().any(|(peer, _)| recovery.holds_up(*peer));
        claimed || recovery.doubt.is_some() || recovery.reached.iter().any(|(class, seq)| self.lacks_own(*class, *seq))
    }

    fn lacks_own(&self, class: LogClass, seq: u64) -> bool {
        let held = self.logs.get(self.own_log(class));
        held.is_none_or(|held| held.len() <= seq && held.frozen().is_none_or(|frozen| frozen > seq))
    }

    /// Looks whether signing may go on, once a turn. If it just may, the journal is told and our own words follow.
    pub(super) fn weigh_recovery(&mut self, turn: &mut Turn) {
        let cleared = self.weigh_doubt(turn);
        self.recovery.end_slow_claims(turn.now);
        let stopped = self.recovering();
        let before = std::mem::replace(&mut self.recovery.stopped, stopped);
        if before != stopped {
            turn.notify(Change::Status, None);
        }
        if cleared || (before && !stopped) {
            self.recovery.untold = true;
        }
        if !stopped && std::mem::take(&mut self.recovery.untold) {
            turn.commit(Commit { own_history_whole: true, ..Commit::default() });
            self.keep_house(turn);
        }
    }

    /// A doubt ends when half of the other members hold no more than we do, or after a while one of them. If none is
    /// known, nobody can hold more, unless we had keys before: then partners may have come since the backup was made.
    /// Whether it just ended.
    fn weigh_doubt(&mut self, turn: &Turn) -> bool {
        let Some(doubt) = &self.recovery.doubt else { return false };
        let (heard, others) = (self.recovery.in_step.len(), self.others().count());
        let waited = turn.now.since(doubt.since) > FEW_ARE_ENOUGH;
        let over = if others == 0 { !self.had_keys() } else { heard * 2 >= others || (heard > 0 && waited) };
        if over {
            self.recovery.doubt = None;
        }
        over
    }

    /// The nodes of the other members, meeting points not among them.
    fn others(&self) -> impl Iterator<Item = TransportId> {
        let certificates = self.membership.members().values().map(|member| &member.certificate);
        let others = certificates.filter(move |held| held.role == Role::Member && held.org != self.own.org);
        others.map(|held| held.transport)
    }

    /// Whether our organisation went by other keys once.
    fn had_keys(&self) -> bool {
        let me = self.own.signer.author_id();
        self.membership.certificates_of(self.own.org).into_keys().any(|author| author != me)
    }

    /// Whether we hold everything of our own that anybody has: every member that we know of now, and at least one, was
    /// compared with since the start and holds no more.
    pub(super) fn is_whole(&self) -> bool {
        self.others().count() > 0 && self.others().all(|other| self.recovery.in_step.contains(&other))
    }

    /// A peer holds no more than we do.
    pub(super) fn note_in_step(&mut self, peer: TransportId) {
        let org = self.membership.by_transport(peer);
        let member = org.and_then(|org| self.membership.member(org));
        // A meeting point knows the governance logs only, which are all that a meeting point signs.
        let counts = self.own.role == Role::Bootstrap || member.is_some_and(|m| m.certificate.role == Role::Member);
        if counts {
            self.recovery.in_step.insert(peer);
        }
    }

    /// A peer claims to hold more of our own logs than we do: it must show the entry that it names.
    pub(super) fn note_own_history(
        &mut self,
        peer: TransportId,
        frontier: &BTreeMap<LogId, FrontierEntry>,
        turn: &mut Turn,
    ) {
        if self.recovery.is_claiming(peer) {
            return;
        }
        let me = self.own.signer.author_id();
        let ahead = frontier.values().filter(|theirs| theirs.log.author == me).filter_map(|theirs| {
            let seq = theirs.seq?;
            let known = self.recovery.reached.get(&theirs.log.class).is_some_and(|reached| *reached >= seq);
            (!known && self.lacks_own(theirs.log.class, seq)).then_some((theirs.log, seq))
        });
        for (log, seq) in ahead.collect::<Vec<_>>() {
            let request = Request::Ranges(vec![Range { log, from: seq, to: seq }]);
            let ask = self.ask(peer, Purpose::OwnEntry { log, seq, shown: false }, &request, turn);
            self.recovery.claims.insert(ask, (peer, turn.now));
        }
    }

    /// The entry that a peer shows: if we signed it, our data is old. Whether it proves that.
    pub(super) fn shown_own_entry(&mut self, log: LogId, seq: u64, batch: &Batch) -> bool {
        let Ok(unpacked) = batch.unpack() else { return false };
        let key = self.own.signer.public();
        let entry = unpacked.entries().next().and_then(|stored| {
            Unverified::parse(stored)
                .ok()?
                .verify(&key)
                .ok()
                .map(|entry| (entry.log(), entry.header().seq, entry.header().network))
        });
        let signed = entry == Some((log, seq, self.network));
        if signed {
            let reached = self.recovery.reached.entry(log.class).or_default();
            *reached = seq.max(*reached);
        }
        signed
    }

    /// A claim was answered, or not.
    pub(super) fn own_claim_ended(&mut self, ask: AskId, shown: bool, end: AskEnd) {
        let Some((peer, _)) = self.recovery.claims.remove(&ask) else { return };
        if !shown {
            // A connection may break on the way; who answers without the entry has none.
            let weight = if end == AskEnd::Failed { 1 } else { EMPTY_CLAIMS };
            let times = self.recovery.empty.entry(peer).or_default();
            *times = times.saturating_add(weight);
        }
    }
}
