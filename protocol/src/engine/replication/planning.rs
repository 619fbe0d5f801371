//! What a peer's frontier calls for: what to pull, what to look into.

use std::collections::BTreeMap;

use super::Purpose;
use crate::commit::{LogClass, LogId};
use crate::engine::Engine;
use crate::engine::logs::Log;
use crate::engine::patience::UNSERVED;
use crate::engine::settling::Lack;
use crate::engine::turn::Turn;
use crate::entry::Head;
use crate::id::TransportId;
use crate::time::Timestamp;
use crate::wire::{FrontierEntry, MAX_RANGES, Range, Request};

/// Most logs of which one comparison looks for the parting of histories; the others wait for the next.
const MAX_PARTINGS: usize = 16;

impl Engine {
    /// What a peer's frontier calls for.
    pub(super) fn plan(&self, peer: TransportId, frontier: &BTreeMap<LogId, FrontierEntry>, now: Timestamp) -> Plan {
        let mut plan = Plan::default();
        frontier.values().for_each(|theirs| self.plan_log(theirs, &mut plan));
        if let Some(session) = self.sessions.peers.get(&peer) {
            let waits = |marked: &BTreeMap<LogId, Timestamp>, log| marked.get(&log).is_some_and(|until| now < *until);
            plan.leave_out(|log| waits(&session.unserved, log), |log| waits(&session.unproven, log));
        }
        if plan.wants.iter().any(|want| want.log.class == LogClass::Governance) {
            plan.wants.retain(|want| want.log.class == LogClass::Governance);
        }
        plan.wants.truncate(MAX_RANGES);
        plan
    }

    fn plan_log(&self, theirs: &FrontierEntry, plan: &mut Plan) {
        let log = theirs.log;
        if self.is_beyond_bounds(log) {
            return;
        }
        let ours = self.logs.get(log);
        if self.knows_less_than(theirs) {
            plan.forks.push(*theirs);
            return;
        }
        let (Some(seq), Some(head)) = (theirs.seq, theirs.head) else { return };
        match self.lacks_of_settled(log, Some(Head { seq, id: head })) {
            Some(Lack::Entries(range)) => return self.plan_range(range, plan),
            Some(Lack::Parting(seq)) => return plan.suspicious.push((log, seq)),
            None => {}
        }
        let limit = ours.and_then(Log::frozen).unwrap_or(u64::MAX);
        let len = ours.map_or(0, Log::held_len);
        if seq >= limit {
            return;
        }
        if seq >= len {
            self.plan_range(Range { log, from: len, to: seq }, plan);
        } else if ours.and_then(|held| held.held_id(seq)) != Some(head) {
            plan.suspicious.push((log, seq));
        }
    }

    /// Whether a peer claims to know of a fork, or of its end, what we do not.
    fn knows_less_than(&self, theirs: &FrontierEntry) -> bool {
        self.logs.get(theirs.log).map_or(theirs.frozen.is_some(), |held| held.knows_less_than(theirs))
    }

    /// A peer told all it would of the forks that it claims. What it did not show is not looked into for a while.
    pub(super) fn forks_told(&mut self, peer: TransportId, claims: &[FrontierEntry], turn: &mut Turn) {
        let (vain, shown): (Vec<&FrontierEntry>, Vec<&FrontierEntry>) =
            claims.iter().partition(|claim| self.knows_less_than(claim));
        self.sessions.mark_unproven(peer, vain.iter().map(|claim| claim.log), turn.now.plus(UNSERVED));
        if !shown.is_empty() {
            self.compare(peer, turn);
        }
    }

    /// Whether a log is of a key too many: of those only what root keys said in governance logs is of interest.
    pub(super) fn is_beyond_bounds(&self, log: LogId) -> bool {
        log.class != LogClass::Governance && self.membership.is_excess(log.author)
    }

    fn plan_range(&self, range: Range, plan: &mut Plan) {
        if self.sessions.fetching.contains_key(&range.log) {
            plan.elsewhere = true;
        } else {
            plan.wants.push(range);
        }
    }

    pub(super) fn carry_out(&mut self, peer: TransportId, plan: Plan, turn: &mut Turn) {
        if plan.elsewhere
            && let Some(session) = self.sessions.peers.get_mut(&peer)
        {
            session.again = true;
        }
        if !plan.forks.is_empty() {
            let claims: Vec<FrontierEntry> = plan.forks.into_iter().take(MAX_RANGES).collect();
            let forks: Vec<LogId> = claims.iter().map(|claim| claim.log).collect();
            self.ask(peer, Purpose::Forks { claims, left: 2 * forks.len() }, &Request::Forks(forks), turn);
        }
        for (log, seq) in plan.suspicious.into_iter().take(MAX_PARTINGS) {
            self.find_parting(peer, log, seq, turn);
        }
        if !plan.wants.is_empty() {
            let logs: BTreeMap<LogId, u64> = plan.wants.iter().map(|want| (want.log, want.from)).collect();
            let purpose = Purpose::Pull { logs: logs.clone(), progress: false, idle: 0 };
            let ask = self.ask(peer, purpose, &Request::Ranges(plan.wants), turn);
            self.sessions.fetching.extend(logs.into_keys().map(|log| (log, ask)));
            if let Some(session) = self.sessions.peers.get_mut(&peer) {
                session.pulling = Some(ask);
            }
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct Plan {
    wants: Vec<Range>,
    forks: Vec<FrontierEntry>,
    suspicious: Vec<(LogId, u64)>,
    /// Something is being fetched from another peer at the moment.
    elsewhere: bool,
    /// The peer claims what it did not give, or prove, when asked.
    unserved: bool,
}

impl Plan {
    pub(super) fn is_nothing(&self) -> bool {
        let idle = self.wants.is_empty() && self.forks.is_empty() && self.suspicious.is_empty();
        idle && !self.elsewhere && !self.unserved
    }

    /// Leaves out logs that the peer was asked for in vain, and those of whose forks it proved nothing.
    fn leave_out(&mut self, unserved: impl Fn(LogId) -> bool, unproven: impl Fn(LogId) -> bool) {
        let all = |plan: &Self| plan.wants.len() + plan.forks.len() + plan.suspicious.len();
        let before = all(self);
        self.wants.retain(|want| !unserved(want.log));
        self.forks.retain(|claim| !unproven(claim.log));
        self.suspicious.retain(|(log, _)| !unproven(*log));
        self.unserved = all(self) < before;
    }
}
