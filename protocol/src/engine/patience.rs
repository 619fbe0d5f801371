//! What a peer may cost us: answers that never end, bring nothing, or do not give what was claimed.
//!
//! A peer that wastes our time is left alone with what it wastes; what other peers hold is asked of them at once.

use std::collections::BTreeMap;

use super::logs::Log;
use super::replication::Purpose;
use super::turn::Turn;
use super::{AskEnd, AskId, Effect, Engine, HintVerdict};
use crate::commit::LogId;
use crate::fork::ForkProof;
use crate::id::TransportId;
use crate::time::{Span, Timestamp};

/// Batches in a row that bring nothing new, in one answer. Gossip may have been faster with some.
const MAX_IDLE_BATCHES: u16 = 64;
/// A log that a peer claimed and did not give is not asked of it again for so long.
pub(super) const UNSERVED: Span = Span::minutes(10);
/// We look after our asks often enough that a longer silence is not a peer's.
const ASLEEP: Span = Span::minutes(8);
/// That a log grew is passed on at most so often: anybody may say so of any log, and its author says it seldom.
const GROWTH_EVERY: Span = Span::seconds(5);

impl Engine {
    /// All that was to come has come: what follows on the stream is not read.
    pub(super) fn close_ask(&mut self, ask: AskId, turn: &mut Turn) {
        turn.effects.push(Effect::Cancel(ask));
        self.ask_ended(ask, AskEnd::Complete, turn);
    }

    /// A batch held nothing that we do not have.
    pub(super) fn pulled_nothing_new(&mut self, peer: TransportId, ask: AskId, turn: &mut Turn) {
        let Some(Purpose::Pull { idle, .. }) = self.sessions.purpose_mut(ask) else { return };
        *idle += 1;
        if *idle > MAX_IDLE_BATCHES {
            self.distrust(peer, ask, turn);
        }
    }

    /// A proof out of an answer with no more of them than were asked for.
    pub(super) fn got_proof(&mut self, peer: TransportId, ask: AskId, proof: &ForkProof, turn: &mut Turn) {
        if !self.takes_one_more(ask) {
            return self.distrust(peer, ask, turn);
        }
        self.heard_of_fork(proof, turn);
    }

    /// Whether one more proof or revocation was asked for.
    pub(super) fn takes_one_more(&mut self, ask: AskId) -> bool {
        match self.sessions.purpose_mut(ask) {
            Some(Purpose::Forks { left, .. }) if *left > 0 => {
                *left -= 1;
                true
            }
            _ => false,
        }
    }

    /// A pull is over: logs of which not one entry came are not asked of that peer for a while.
    pub(super) fn note_unserved(&mut self, peer: TransportId, asked: &BTreeMap<LogId, u64>, now: Timestamp) {
        let logs = &self.logs;
        let nothing_came = |log: &LogId, from: u64| logs.get(*log).map_or(0, Log::held_len) <= from;
        let vain = asked.iter().filter(|(log, from)| nothing_came(log, **from)).map(|(log, _)| *log);
        self.sessions.mark_unserved(peer, vain, now.plus(UNSERVED));
    }

    /// Gives up asks of which nothing was heard for long, also because the machine slept.
    pub(super) fn give_up_silent(&mut self, turn: &mut Turn) {
        for (ask, silence) in self.sessions.silent(turn.now) {
            // Longer than that only a machine sleeps, or a clock jumps: no peer's fault.
            let blamed = silence < ASLEEP;
            if let Some((peer, Purpose::Pull { logs, .. })) = self.sessions.under_way(ask).filter(|_| blamed) {
                let (peer, logs) = (*peer, logs.clone());
                self.note_unserved(peer, &logs, turn.now);
            }
            self.cancel(ask, turn);
        }
    }

    /// Whether a hint that a log grew is passed on.
    pub(super) fn passes_on_growth(&mut self, log: LogId, now: Timestamp) -> HintVerdict {
        let last = self.sessions.grown_at.get(&log);
        if last.is_some_and(|last| *last <= now && now.since(*last) < GROWTH_EVERY) {
            return HintVerdict::Ignore;
        }
        self.sessions.grown_at.insert(log, now);
        HintVerdict::Accept
    }
}
