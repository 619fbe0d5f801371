//! One order for the events of both sides, the same whatever order they arrived in.
//!
//! Events form a graph: each names its author's previous one (`prev`) and the other side's latest that its author
//! had seen (`seen`), both by hash, so there are no cycles. The order is the topological one that always takes the
//! lowest-ranking event of those whose predecessors have been taken.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::Digest;
use crate::referral::Side;
use crate::referral::action::ActionKind;
use crate::referral::event::Seen;
use crate::referral::fact::Fact;

use super::Heads;

/// A place at which a side said more than one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fork {
    /// Which side.
    pub side: Side,
    /// The place in its chain.
    pub seq: u32,
    /// The events there, the one that counts first.
    pub events: Vec<Digest>,
}

/// All facts whose predecessors are there or that need none, in order.
pub(super) struct Ordered<'a> {
    pub(super) facts: Vec<&'a Fact>,
    /// The facts that may count: of a fork those on the branch with the lowest id.
    pub(super) counting: BTreeSet<Digest>,
    /// The last events of the chains.
    pub(super) heads: Heads,
    /// The same, or a later event that is here without those before it.
    pub(super) latest: Heads,
    pub(super) held: Vec<Digest>,
    pub(super) broken: Vec<Digest>,
    pub(super) forks: Vec<Fork>,
}

/// Among events that did not know of each other, the lower comes first: withdrawals last, else the receiver's first.
/// The last parts only make the order total.
type Rank = (bool, bool, u32, Digest);

fn rank(fact: &Fact) -> Rank {
    (fact.kind == ActionKind::WithdrawConsent, fact.side == Side::Sender, fact.seq, fact.id)
}

/// What destroys the content needs nothing before it: the sender drops what was not delivered yet, so the events
/// before it may never come.
fn needs_no_predecessor(fact: &Fact) -> bool {
    matches!(fact.kind, ActionKind::WithdrawConsent | ActionKind::EnterInError)
}

/// Puts `facts` into order; repetitions are dropped.
pub(super) fn order(facts: &[Fact]) -> Ordered<'_> {
    let by_id: BTreeMap<Digest, &Fact> = facts.iter().map(|fact| (fact.id, fact)).collect();
    let (sound, broken): (Vec<&Fact>, Vec<&Fact>) = by_id.values().partition(|fact| is_sound(fact, &by_id));
    let Placed { facts, detached } = Placing::of(&sound).finish();
    let placed_ids: BTreeSet<Digest> = facts.iter().map(|fact| fact.id).collect();
    let sender = main_chain(&facts, Side::Sender);
    let receiver = main_chain(&facts, Side::Receiver);
    let latest = |side, main: &[&Fact]| {
        let alone = facts.iter().filter(|fact| fact.side == side && detached.contains(&fact.id));
        alone.chain(main.last()).max_by_key(|fact| fact.seq).map(|fact| seen(fact))
    };
    Ordered {
        heads: Heads { sender: sender.last().map(|fact| seen(fact)), receiver: receiver.last().map(|fact| seen(fact)) },
        latest: Heads { sender: latest(Side::Sender, &sender), receiver: latest(Side::Receiver, &receiver) },
        counting: sender.iter().chain(&receiver).map(|fact| fact.id).chain(detached.iter().copied()).collect(),
        forks: [(Side::Sender, &sender), (Side::Receiver, &receiver)]
            .into_iter()
            .flat_map(|(side, main)| forks(&facts, side, main))
            .collect(),
        held: sound.iter().map(|fact| fact.id).filter(|id| !placed_ids.contains(id)).collect(),
        broken: broken.iter().map(|fact| fact.id).collect(),
        facts,
    }
}

fn seen(fact: &Fact) -> Seen {
    Seen { seq: fact.seq, id: fact.id }
}

/// Whether the links of `fact` fit those linked events that are here.
fn is_sound(fact: &Fact, by_id: &BTreeMap<Digest, &Fact>) -> bool {
    let prev_fits = match (fact.seq, fact.prev) {
        (0, None) => true,
        (0, Some(_)) | (_, None) => false,
        (seq, Some(prev)) => by_id.get(&prev).is_none_or(|prev| prev.side == fact.side && prev.seq == seq - 1),
    };
    let seen_fits = fact.seen.is_none_or(|seen| {
        by_id.get(&seen.id).is_none_or(|other| other.side == fact.side.other() && other.seq == seen.seq)
    });
    prev_fits && seen_fits
}

/// Facts in order, and those among them that were taken although predecessors are missing.
struct Placed<'a> {
    facts: Vec<&'a Fact>,
    detached: BTreeSet<Digest>,
}

/// Kahn's algorithm, always taking the lowest rank that is ready.
struct Placing<'a> {
    followers: BTreeMap<Digest, Vec<Digest>>,
    /// Facts that wait, and for how many others.
    waiting: BTreeMap<Digest, (usize, &'a Fact)>,
    ready: BTreeMap<Rank, &'a Fact>,
}

impl<'a> Placing<'a> {
    fn of(facts: &[&'a Fact]) -> Self {
        let mut placing = Self { followers: BTreeMap::new(), waiting: BTreeMap::new(), ready: BTreeMap::new() };
        for fact in facts {
            let before: BTreeSet<Digest> = fact.prev.into_iter().chain(fact.seen.map(|seen| seen.id)).collect();
            before.iter().for_each(|id| placing.followers.entry(*id).or_default().push(fact.id));
            if before.is_empty() {
                placing.ready.insert(rank(fact), fact);
            } else {
                placing.waiting.insert(fact.id, (before.len(), fact));
            }
        }
        placing
    }

    fn finish(mut self) -> Placed<'a> {
        let mut placed = Placed { facts: Vec::new(), detached: BTreeSet::new() };
        while let Some(fact) = self.ready.pop_first().map(|(_, fact)| fact).or_else(|| {
            let detached = self.take_detached()?;
            placed.detached.insert(detached.id);
            Some(detached)
        }) {
            placed.facts.push(fact);
            self.release_followers(fact.id);
        }
        placed
    }

    /// When nothing is ready any more: the lowest-ranking of those that need no predecessor.
    fn take_detached(&mut self) -> Option<&'a Fact> {
        let alone = self.waiting.values().map(|(_, fact)| *fact).filter(|fact| needs_no_predecessor(fact));
        let lowest = alone.min_by_key(|fact| rank(fact))?;
        self.waiting.remove(&lowest.id);
        Some(lowest)
    }

    fn release_followers(&mut self, id: Digest) {
        for follower in self.followers.remove(&id).into_iter().flatten() {
            let Some((left, fact)) = self.waiting.get_mut(&follower) else { continue };
            *left -= 1;
            if *left == 0 {
                self.ready.insert(rank(fact), fact);
                self.waiting.remove(&follower);
            }
        }
    }
}

/// From its first event on, always the successor with the lowest id.
fn main_chain<'a>(placed: &[&'a Fact], side: Side) -> Vec<&'a Fact> {
    let mut successors: BTreeMap<Option<Digest>, &Fact> = BTreeMap::new();
    for fact in placed.iter().filter(|fact| fact.side == side) {
        let lowest = successors.entry(fact.prev).or_insert(fact);
        if fact.id < lowest.id {
            *lowest = fact;
        }
    }
    let mut chain: Vec<&Fact> = Vec::new();
    while let Some(next) = successors.remove(&chain.last().map(|fact| fact.id)) {
        chain.push(next);
    }
    chain
}

fn forks(placed: &[&Fact], side: Side, main: &[&Fact]) -> Vec<Fork> {
    let mut places: BTreeMap<u32, BTreeSet<Digest>> = BTreeMap::new();
    for fact in placed.iter().filter(|fact| fact.side == side) {
        places.entry(fact.seq).or_default().insert(fact.id);
    }
    let contested = places.into_iter().filter(|(_, ids)| ids.len() > 1);
    contested
        .map(|(seq, mut ids)| {
            let counts = main.get(seq as usize).map(|fact| fact.id).filter(|id| ids.remove(id));
            Fork { side, seq, events: counts.into_iter().chain(ids).collect() }
        })
        .collect()
}
