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

/// All facts whose predecessors are there, in order.
pub(super) struct Ordered<'a> {
    pub(super) facts: Vec<&'a Fact>,
    /// The facts that count: of a fork the branch with the lowest id.
    pub(super) main: BTreeSet<Digest>,
    pub(super) heads: Heads,
    pub(super) held: Vec<Digest>,
    pub(super) broken: Vec<Digest>,
    pub(super) forks: Vec<Fork>,
}

/// Among events that did not know of each other, the lower comes first. The last parts only make the order total.
type Rank = (u8, bool, u32, Digest);

fn rank(fact: &Fact) -> Rank {
    let class = match fact.kind {
        ActionKind::RequestCancel => 1,
        ActionKind::EnterInError => 2,
        ActionKind::WithdrawConsent => 3,
        _ => 0,
    };
    (class, fact.side == Side::Sender, fact.seq, fact.id)
}

/// Puts `facts` into order; repetitions are dropped.
pub(super) fn order(facts: &[Fact]) -> Ordered<'_> {
    let by_id: BTreeMap<Digest, &Fact> = facts.iter().map(|fact| (fact.id, fact)).collect();
    let (sound, broken): (Vec<&Fact>, Vec<&Fact>) = by_id.values().partition(|fact| is_sound(fact, &by_id));
    let placed = topological(&sound);
    let placed_ids: BTreeSet<Digest> = placed.iter().map(|fact| fact.id).collect();
    let held = sound.iter().map(|fact| fact.id).filter(|id| !placed_ids.contains(id)).collect();
    let sender = main_chain(&placed, Side::Sender);
    let receiver = main_chain(&placed, Side::Receiver);
    Ordered {
        heads: Heads { sender: head(&sender), receiver: head(&receiver) },
        main: sender.iter().chain(&receiver).map(|fact| fact.id).collect(),
        forks: [(Side::Sender, &sender), (Side::Receiver, &receiver)]
            .into_iter()
            .flat_map(|(side, main)| forks(&placed, side, main))
            .collect(),
        broken: broken.iter().map(|fact| fact.id).collect(),
        facts: placed,
        held,
    }
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

/// Kahn's algorithm, always taking the lowest rank that is ready.
fn topological<'a>(facts: &[&'a Fact]) -> Vec<&'a Fact> {
    let mut followers: BTreeMap<Digest, Vec<&Fact>> = BTreeMap::new();
    let mut open: BTreeMap<Digest, usize> = BTreeMap::new();
    let mut ready: BTreeMap<Rank, &Fact> = BTreeMap::new();
    for fact in facts {
        let before: BTreeSet<Digest> = fact.prev.into_iter().chain(fact.seen.map(|seen| seen.id)).collect();
        before.iter().for_each(|id| followers.entry(*id).or_default().push(fact));
        open.insert(fact.id, before.len());
        if before.is_empty() {
            ready.insert(rank(fact), fact);
        }
    }
    let mut placed = Vec::with_capacity(facts.len());
    while let Some((_, fact)) = ready.pop_first() {
        placed.push(fact);
        for follower in followers.remove(&fact.id).into_iter().flatten() {
            let left = open.entry(follower.id).and_modify(|left| *left -= 1).or_default();
            if *left == 0 {
                ready.insert(rank(follower), follower);
            }
        }
    }
    placed
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

fn head(chain: &[&Fact]) -> Option<Seen> {
    chain.last().map(|fact| Seen { seq: fact.seq, id: fact.id })
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
