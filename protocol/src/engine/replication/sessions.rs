//! What we know of connected peers, and the asks under way.

use std::collections::{BTreeMap, BTreeSet};

use super::Purpose;
use crate::commit::LogId;
use crate::engine::AskId;
use crate::engine::collecting::Collecting;
use crate::id::{Digest, TransportId};
use crate::time::{Span, Timestamp};

/// An ask of which nothing was heard for so long is given up.
const SILENCE: Span = Span::minutes(2);
/// Silent asks are looked for at most so often.
const LOOK_EVERY: Span = Span::seconds(30);

/// What we know of a connected peer.
#[derive(Debug, Default)]
pub(super) struct Session {
    pub(super) comparing: Option<AskId>,
    pub(super) pulling: Option<AskId>,
    /// Compare again when the present pull is over.
    pub(super) again: bool,
    /// Logs whose missing bodies this peer does not have either.
    pub(super) lacks: BTreeSet<LogId>,
    /// When we last held all that it holds.
    pub(super) synced_at: Option<Timestamp>,
    /// By how much its clock was ahead of ours when it last compared.
    pub(super) clock_ahead: Option<Span>,
    /// It sent something invalid: not asked before then.
    pub(super) distrusted_until: Option<Timestamp>,
    /// Logs of which it claimed more than it gave: not asked for before then.
    pub(super) unserved: BTreeMap<LogId, Timestamp>,
    /// Logs of which it said that they fork or part from ours, and proved nothing: its word on that is not looked into
    /// before then.
    pub(super) unproven: BTreeMap<LogId, Timestamp>,
    /// Our and its digest when it last asked and we compared in return: once is enough for such a pair.
    pub(super) returned: Option<(Digest, Digest)>,
}

/// Sessions and the asks under way.
#[derive(Debug, Default)]
pub(in crate::engine) struct Sessions {
    pub(super) peers: BTreeMap<TransportId, Session>,
    pub(super) asks: BTreeMap<AskId, (TransportId, Purpose)>,
    /// When each ask was made or last answered with a frame.
    pub(super) heard_at: BTreeMap<AskId, Timestamp>,
    pub(super) fetching: BTreeMap<LogId, AskId>,
    next_ask: u64,
    /// When each peer was last connected.
    pub(in crate::engine) last_seen: BTreeMap<TransportId, Timestamp>,
    /// Who has answered since the start. That a connection came about says less: whoever calls learns only after it
    /// whether it is let in.
    pub(in crate::engine) let_us_in: BTreeSet<TransportId>,
    /// When we last held all that some peer holds.
    pub(in crate::engine) synced_at: Option<Timestamp>,
    /// When it was last passed on that a log grew: anybody may say so of any log.
    pub(in crate::engine) grown_at: BTreeMap<LogId, Timestamp>,
}

impl Sessions {
    pub(in crate::engine) fn connected(&self) -> impl Iterator<Item = TransportId> {
        self.peers.keys().copied()
    }

    pub(in crate::engine) fn is_connected(&self, peer: TransportId) -> bool {
        self.peers.contains_key(&peer)
    }

    /// How many asks are under way.
    pub(in crate::engine) fn asks_under_way(&self) -> usize {
        self.asks.len()
    }

    /// A collection under way.
    pub(in crate::engine) fn collecting(&mut self, ask: AskId) -> Option<&mut Collecting> {
        match self.asks.get_mut(&ask) {
            Some((_, Purpose::Collect(collecting))) => Some(collecting),
            _ => None,
        }
    }

    pub(super) fn open(&mut self, peer: TransportId, purpose: Purpose, now: Timestamp) -> AskId {
        let ask = AskId(self.next_ask);
        self.next_ask += 1;
        self.asks.insert(ask, (peer, purpose));
        self.heard_at.insert(ask, now);
        ask
    }

    /// Whether it is being found out where a peer's history of a log parts from ours.
    pub(in crate::engine) fn is_parting(&self, peer: TransportId, log: LogId) -> bool {
        let about = |purpose: &Purpose| matches!(purpose, Purpose::Ids { log: of, .. } | Purpose::Evidence { log: of, .. } if *of == log);
        self.asks.values().any(|(asked, purpose)| *asked == peer && about(purpose))
    }

    /// Asks of which nothing was heard for too long; a clock that was set back counts as long.
    pub(in crate::engine) fn silent(&self, now: Timestamp) -> Vec<(AskId, Span)> {
        let span = |at: &Timestamp| now.since(*at).max(at.since(now));
        let spans = self.heard_at.iter().map(|(ask, at)| (*ask, span(at)));
        spans.filter(|(_, silence)| *silence >= SILENCE).collect()
    }

    /// Whom an ask was made of, and what for.
    pub(in crate::engine) fn under_way(&self, ask: AskId) -> Option<&(TransportId, Purpose)> {
        self.asks.get(&ask)
    }

    /// A peer says what its clock shows.
    pub(in crate::engine) fn note_clock(&mut self, peer: TransportId, theirs: Option<Timestamp>, now: Timestamp) {
        if let (Some(session), Some(theirs)) = (self.peers.get_mut(&peer), theirs) {
            session.clock_ahead = Some(theirs.since(now));
        }
    }

    /// By how much the clocks of connected peers are ahead of ours.
    pub(in crate::engine) fn clocks_ahead(&self) -> Vec<Span> {
        self.peers.values().filter_map(|session| session.clock_ahead).collect()
    }

    /// What an ask is for, to note what came of it.
    pub(in crate::engine) fn purpose_mut(&mut self, ask: AskId) -> Option<&mut Purpose> {
        self.asks.get_mut(&ask).map(|(_, purpose)| purpose)
    }

    /// A peer claims these logs and did not give them: not asked for before `until`.
    pub(in crate::engine) fn mark_unserved(
        &mut self,
        peer: TransportId,
        logs: impl Iterator<Item = LogId>,
        until: Timestamp,
    ) {
        if let Some(session) = self.peers.get_mut(&peer) {
            session.unserved.extend(logs.map(|log| (log, until)));
        }
    }

    /// A peer said of these logs that they fork, and showed nothing that proves it: not looked into before `until`.
    pub(in crate::engine) fn mark_unproven(
        &mut self,
        peer: TransportId,
        logs: impl Iterator<Item = LogId>,
        until: Timestamp,
    ) {
        if let Some(session) = self.peers.get_mut(&peer) {
            session.unproven.extend(logs.map(|log| (log, until)));
        }
    }

    /// When the first ask will have been silent for too long.
    pub(in crate::engine) fn silent_at(&self) -> Option<Timestamp> {
        // Rounded up, so that not every frame moves the time to wake.
        let round_up = |at: Timestamp| Timestamp((at.0.div_euclid(LOOK_EVERY.0) + 1) * LOOK_EVERY.0);
        self.heard_at.values().min().map(|at| round_up(at.plus(SILENCE)))
    }
}
