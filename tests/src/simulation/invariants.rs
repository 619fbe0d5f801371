//! What must hold once everything is quiet.

use std::collections::BTreeMap;

use marshrut_protocol::catalogue::Query;
use marshrut_protocol::commit::{LogClass, LogId};
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::id::{OrgId, ServiceId};

use super::{Node, World};

/// More asks under way at one node than that would mean that a queue has no bound.
const MOST_ASKS: usize = 200;
/// The same for reads of the store.
const MOST_LOADS: usize = 1_024 + 64;

impl World {
    /// Checks everything that must be equal, whole and bounded.
    ///
    /// # Panics
    /// If something is not.
    pub fn check(&mut self) {
        self.check_logs();
        self.check_forks();
        self.check_members();
        self.check_catalogues();
        self.check_verdicts();
        self.check_referrals();
        self.check_bounds();
    }

    fn running_honest(&self) -> Vec<usize> {
        // Meeting points hold the governance logs only.
        let counts = |node: &Node| node.honest && node.is_member() && node.engine.is_some();
        (0..self.nodes.len()).filter(|n| counts(&self.nodes[*n]) && !self.is_out(*n)).collect()
    }

    /// Whether an honest node took another one off its list because the members suspended it or it left.
    pub fn is_out(&self, node: usize) -> bool {
        let transport = self.nodes[node].transport();
        let others = self.nodes.iter().enumerate().filter(|(other, held)| *other != node && held.honest);
        let mut engines = others.filter_map(|(_, held)| held.engine.as_ref());
        engines.any(|engine| engine.membership().is_former(transport))
    }

    /// All honest nodes hold the same entries, byte for byte, bodies included.
    fn check_logs(&self) {
        let honest = self.running_honest();
        let of = |node: usize| {
            let membership = self.nodes[node].engine.as_ref().expect("running").membership();
            let all = self.nodes[node].disk.all_entries();
            let frozen = self.ends(node);
            // Beyond a fork each keeps what it held, and it counts nowhere.
            let counted = |log: &LogId, held: &BTreeMap<u64, Vec<u8>>| {
                let end = frozen.get(log).copied().unwrap_or(u64::MAX);
                held.range(..end).map(|(seq, entry)| (*seq, entry.clone())).collect::<BTreeMap<u64, Vec<u8>>>()
            };
            // Of a key too many only what root keys said in its governance log is of interest.
            let counts = |log: &LogId| log.class == LogClass::Governance || !membership.is_excess(log.author);
            let of_interest = all.iter().filter(|(log, _)| membership.key_for(**log).is_some() && counts(log));
            let logs = of_interest.map(|(log, held)| (*log, counted(log, held))).filter(|(_, held)| !held.is_empty());
            logs.collect::<BTreeMap<LogId, BTreeMap<u64, Vec<u8>>>>()
        };
        let Some((first, rest)) = honest.split_first() else { return };
        let expected = of(*first);
        for node in rest {
            let held = of(*node);
            for (log, entries) in &expected {
                let theirs = held.get(log);
                let heights = (entries.len(), theirs.map_or(0, BTreeMap::len));
                assert!(
                    theirs == Some(entries),
                    "{} and {} differ in {log:?}: heights {heights:?}",
                    self.nodes[*first].name,
                    self.nodes[*node].name
                );
            }
            assert_eq!(held.len(), expected.len(), "{} holds other logs", self.nodes[*node].name);
        }
    }

    /// Where forked logs end, as a node sees it.
    pub(super) fn ends(&self, node: usize) -> BTreeMap<LogId, u64> {
        self.nodes[node].engine.as_ref().expect("running").frozen_logs().into_iter().collect()
    }

    /// Every fork is frozen everywhere, at the same place.
    fn check_forks(&self) {
        let frozen = |node: usize| self.nodes[node].engine.as_ref().expect("running").frozen_logs();
        let honest = self.running_honest();
        for pair in honest.windows(2) {
            assert_eq!(frozen(pair[0]), frozen(pair[1]), "forks are frozen alike");
        }
        for node in honest {
            for (log, _) in frozen(node) {
                let owner = self.nodes.iter().find(|n| n.author().author_id() == log.author);
                assert!(owner.is_some_and(|owner| !owner.honest), "an honest node's log was frozen");
            }
        }
    }

    fn check_members(&self) {
        let honest = self.running_honest();
        let state = |node: usize| self.nodes[node].engine.as_ref().expect("running").membership().state();
        for pair in honest.windows(2) {
            let (one, other) = (state(pair[0]), state(pair[1]));
            assert_eq!(one.members, other.members, "members are the same everywhere");
            assert_eq!(one.decisions, other.decisions, "decisions are the same everywhere");
            assert_eq!((&one.former, one.policy), (&other.former, other.policy), "and so is what follows from them");
        }
    }

    /// Every search finds the same services everywhere.
    fn check_catalogues(&mut self) {
        let honest = self.running_honest();
        let found: Vec<_> = honest.iter().map(|node| self.services(*node)).collect();
        for pair in found.windows(2) {
            assert_eq!(pair[0], pair[1], "catalogues are the same everywhere");
        }
    }

    /// What was found by those who looked at services is the same everywhere, asked at one moment.
    fn check_verdicts(&self) {
        let honest = self.running_honest();
        let verdicts = |node: usize| self.nodes[node].engine.as_ref().expect("running").verdicts(self.now());
        for pair in honest.windows(2) {
            assert_eq!(verdicts(pair[0]), verdicts(pair[1]), "verdicts are the same everywhere");
        }
    }

    /// All services that a node shows, with their place in their log.
    pub fn services(&mut self, node: usize) -> Vec<(OrgId, ServiceId, LogId, u64)> {
        let everything = Query { limit: 100_000, statuses: Vec::new(), ..Query::new(self.nodes[node].org()) };
        let Ok(Reply::Found { hits, .. }) = self.command(node, Command::Search { query: everything, state: None })
        else {
            panic!("a search")
        };
        let mut found: Vec<_> = hits.iter().map(|hit| (hit.publisher.id, hit.id, hit.log, hit.at.seq)).collect();
        found.sort();
        found
    }

    /// Both sides of each referral agree on its state, and no message waits any more.
    fn check_referrals(&self) {
        let honest = self.running_honest();
        let mut states = BTreeMap::new();
        for node in &honest {
            let engine = self.nodes[*node].engine.as_ref().expect("running");
            for (id, side, state) in engine.case_states(self.now()) {
                let earlier = states.insert((id, side), state);
                assert_eq!(earlier, None, "one side of a referral at two nodes");
            }
        }
        for ((id, side), state) in &states {
            if let Some(theirs) = states.get(&(*id, side.other())) {
                assert_eq!(state, theirs, "both sides of {id} agree");
            }
        }
    }

    fn check_bounds(&self) {
        for node in self.running_honest() {
            let engine = self.nodes[node].engine.as_ref().expect("running");
            let (asks, loads) = self.nodes[node].busiest;
            assert!(asks < MOST_ASKS, "{} had {asks} asks under way", self.nodes[node].name);
            assert!(loads <= MOST_LOADS, "{} had {loads} reads under way", self.nodes[node].name);
            for log in engine.logs_with_missing_bodies() {
                let owner = self.nodes.iter().find(|n| n.author().author_id() == log.author);
                let withheld = owner.is_some_and(|owner| owner.withholds);
                assert!(withheld, "{} lacks bodies that an honest node has", self.nodes[node].name);
            }
        }
    }
}
