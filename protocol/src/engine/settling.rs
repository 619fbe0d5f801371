//! What follows from a proven fork, and from an organisation's word about a key of its own that forked.
//!
//! Both arrive in any order. A log ends at its lowest proven fork; if the root key ended the key behind that, the history
//! that leads to the entry it names counts up to there (docs/governance.md, "Forks"). Here what is held is cut, set aside,
//! fetched and read anew accordingly. Never decides whose word a revocation is: the membership says which keys are whose.

use super::forks::Heard;
use super::logs::Log;
use super::projection::{log_key, log_row};
use super::turn::Turn;
use super::{AskId, Engine};
use crate::commit::{LogClass, LogId, Table, Write};
use crate::entry::{Entry, Head};
use crate::fork::ForkProof;
use crate::id::{AuthorId, TransportId};
use crate::local_api::Change;
use crate::record::revocation::{Revocation, SignedRevocation};
use crate::wire::Range;

impl Engine {
    /// Weighs a proof; if it holds, the log ends at the fork unless its root key says how it goes on.
    pub(super) fn heard_of_fork(&mut self, proof: &ForkProof, turn: &mut Turn) -> Heard {
        let Some((log, seq)) = proof.claimed_place() else { return Heard::Nothing };
        let Some(key) = self.membership.key_for(log) else { return Heard::Nothing };
        let known = self.logs.get(log).and_then(Log::forked).is_some_and(|forked| forked <= seq);
        if proof.verify(self.network, key).is_none() {
            return Heard::Nothing;
        }
        if known {
            return Heard::Known;
        }
        self.logs.edit(log).note_fork(seq);
        let value = crate::canon::to_vec(proof).expect("a proof holds byte strings only");
        turn.write(vec![log_row(log), Write::Put { table: Table::Fork, id: log_key(log), value, under: None }]);
        self.suspicions.restore(log, proof.clone());
        self.find_ender(log.author, turn);
        self.settle_log(log, turn);
        turn.notify(Change::Network, None);
        self.compare_with_all(turn);
        Heard::News
    }

    /// Finds out anew whose word on the ends of a key counts: that may be known only now, or be another's below a fork.
    fn find_ender(&mut self, author: AuthorId, turn: &mut Turn) {
        let forked = self.logs.get(LogId { author, class: LogClass::Governance }).and_then(Log::forked);
        let ender = self.membership.ended_by(author, forked);
        for log in LogClass::ALL.map(|class| LogId { author, class }) {
            let known = self.logs.get(log).filter(|held| held.ender() != ender).is_some();
            if known && self.logs.edit(log).ended_by(ender) {
                self.settle_log(log, turn);
            }
        }
    }

    /// What revocations of forked keys say, once for each fold of the membership.
    pub(super) fn note_ends(&mut self, turn: &mut Turn) {
        let said: Vec<(Revocation, SignedRevocation)> = self.membership.ends();
        for (revocation, signed) in said {
            self.note_end(&revocation, signed, turn);
        }
        let forked = |author: &AuthorId| {
            let mut logs = LogClass::ALL.map(|class| LogId { author: *author, class }).into_iter();
            logs.any(|log| self.logs.get(log).is_some_and(|held| held.forked().is_some()))
        };
        let ended: Vec<AuthorId> = self.suspicions.ended_keys().filter(forked).collect();
        ended.into_iter().for_each(|author| self.find_ender(author, turn));
    }

    /// A peer shows a revocation that decides a fork.
    fn heard_of_end(&mut self, signed: SignedRevocation, turn: &mut Turn) {
        let said = signed.verify().ok().filter(|said| self.membership.may_end(said.author, said.org));
        if said.is_some_and(|said| self.note_end(&said, signed, turn)) {
            self.compare_with_all(turn);
        }
    }

    /// Keeps a revocation that names a lower end than was known by the word of its organisation. It counts wherever it
    /// was said, also in a log that is cut later: else what counts would depend on which of them came first. Whether it
    /// was news.
    fn note_end(&mut self, said: &Revocation, signed: SignedRevocation, turn: &mut Turn) -> bool {
        let log = |class| LogId { author: said.author, class };
        let ends = LogClass::ALL.into_iter().filter_map(|class| Some((log(class), said.end(class)?)));
        // An end that no log can reach is not waited for.
        let lower = |log: LogId, end: Head| {
            self.own.quota.has_room_for(log.class, end.seq)
                && self.logs.get(log).is_none_or(|held| held.ends_later_than(said.org, end))
        };
        let news: Vec<(LogId, Head)> = ends.filter(|(log, end)| lower(*log, *end)).collect();
        if news.is_empty() {
            return false;
        }
        for (log, end) in &news {
            self.logs.edit(*log).note_end(said.org, *end);
        }
        let logs = &self.logs;
        let holds = |said: &Revocation| {
            let lowest = |class: LogClass| logs.get(log(class)).and_then(|held| held.end_by(said.org));
            LogClass::ALL.into_iter().any(|class| said.end(class).is_some() && said.end(class) == lowest(class))
        };
        let row = self.suspicions.keep_end(said.author, signed, holds);
        turn.write(vec![row]);
        self.find_ender(said.author, turn);
        news.into_iter().for_each(|(log, _)| self.settle_log(log, turn));
        true
    }

    /// Ends all forked logs where they end by what is known once all of them are read, at a start.
    pub(super) fn settle_forked(&mut self, turn: &mut Turn) {
        let forked: Vec<LogId> =
            self.logs.iter().filter(|(_, held)| held.forked().is_some()).map(|(log, _)| log).collect();
        forked.into_iter().for_each(|log| self.settle_log(log, turn));
    }

    /// Ends a forked log where it ends by what is known and held now, and reads it anew if that is elsewhere than before.
    fn settle_log(&mut self, log: LogId, turn: &mut Turn) {
        let held = self.logs.edit(log);
        let Some(end) = held.ends_at().filter(|end| held.frozen() != Some(*end)) else { return };
        let (before, settled) = (held.len(), held.settled().is_some());
        held.freeze(end);
        let read_anew = held.readable() != before;
        if settled && held.drop_aside(end) {
            turn.write(vec![Write::Truncate { log, from: end }]);
        }
        if log.class == LogClass::Governance {
            // Also if we do not hold the forked entry yet: nobody passes it on any more, and what names it must not wait.
            self.membership.freeze(log.author, end);
            self.settle_membership(turn);
        }
        if read_anew {
            self.rescan(log, turn);
        }
    }

    /// What to fetch of a forked log from a peer that holds all of the organisation's own history, or where to look how
    /// what we hold parts from it.
    pub(super) fn lacks_of_settled(&self, log: LogId, theirs: Option<Head>) -> Option<Lack> {
        let held = self.logs.get(log)?;
        let pin = held.pin().filter(|pin| theirs == Some(*pin) && held.settled().is_none())?;
        let from = held.held_len();
        let strayed = from > pin.seq;
        Some(if strayed { Lack::Parting(pin.seq) } else { Lack::Entries(Range { log, from, to: pin.seq }) })
    }

    /// Entries of the history that the root key named: they count once all of it is here. Whether they lead there as
    /// far as can be seen.
    pub(super) fn keep_aside(&mut self, log: LogId, run: &[Entry<'_>], turn: &mut Turn) -> bool {
        let Some(held) = self.logs.get(log) else { return false };
        let (Some(pin), Some(forked)) = (held.pin(), held.forked()) else { return false };
        let leads = |entry: &Entry<'_>| entry.header().seq < pin.seq || entry.id() == pin.id;
        let leading = run.iter().position(|entry| !leads(entry)).unwrap_or(run.len());
        // What lies before the fork counts whatever the root key says.
        let (before, beyond) = run[..leading].split_at(run[..leading].partition_point(|e| e.header().seq < forked));
        self.accept(log, before, turn);
        if let Some(first) = beyond.first() {
            let entries = beyond.iter().map(|entry| entry.stored().to_vec()).collect();
            turn.write(vec![log_row(log), Write::Append { log, first: first.header().seq, entries }]);
            beyond.iter().for_each(|entry| self.logs.edit(log).set_aside(entry.id(), entry.header().time));
        }
        self.settle_log(log, turn);
        leading == run.len()
    }

    /// Proofs and revocations in one answer, no more of them than were asked for.
    pub(super) fn got_end(&mut self, peer: TransportId, ask: AskId, signed: SignedRevocation, turn: &mut Turn) {
        if !self.takes_one_more(ask) {
            return self.distrust(peer, ask, turn);
        }
        self.heard_of_end(signed, turn);
    }

    /// The root key's word on a log of a key, for who asks why it is not frozen.
    pub(super) fn said_end(&self, log: LogId) -> Option<SignedRevocation> {
        let held = self.logs.get(log)?;
        self.suspicions.ended(log, held.ender()?, held.end()?).cloned()
    }

    /// Notes what the store holds of a key's end, at a start.
    pub(super) fn restore_ends(&mut self, author: AuthorId, ends: Vec<SignedRevocation>) {
        for said in ends.iter().filter_map(|signed| signed.verify().ok()) {
            for class in LogClass::ALL {
                if let Some(end) = said.end(class).filter(|end| self.own.quota.has_room_for(class, end.seq)) {
                    self.logs.edit(LogId { author, class }).note_end(said.org, end);
                }
            }
        }
        self.suspicions.restore_ends(author, ends);
    }
}

/// What we lack of a forked log that its root key settled.
pub(super) enum Lack {
    /// Entries that follow what we hold.
    Entries(Range),
    /// All that we hold up to there leads elsewhere.
    Parting(u64),
}
