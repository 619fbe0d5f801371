//! Taking in what was asked for: runs of entries, and bodies of entries that are held without one.

use super::Purpose;
use crate::commit::{LogClass, LogId, Write};
use crate::engine::logs::{Log, Scope};
use crate::engine::turn::Turn;
use crate::engine::{AskId, Engine};
use crate::entry::{Chain, Entry, EntryError, Unverified};
use crate::id::TransportId;
use crate::wire::{Batch, MAX_BODIES, Request};

impl Engine {
    /// A part of a pull arrived.
    pub(super) fn pulled(&mut self, peer: TransportId, ask: AskId, batch: &Batch, turn: &mut Turn) {
        let asked = |purpose: &Purpose| matches!(purpose, Purpose::Pull { logs, .. } if logs.contains_key(&batch.log));
        if !self.sessions.asks.get(&ask).is_some_and(|(_, purpose)| asked(purpose)) {
            return self.distrust(peer, ask, turn);
        }
        let Ok(unpacked) = batch.unpack() else { return self.distrust(peer, ask, turn) };
        let len = self.logs.get(batch.log).map_or(0, Log::held_len);
        // What gossip brought meanwhile is not needed again.
        let known = usize::try_from(len.saturating_sub(batch.first)).unwrap_or(usize::MAX);
        let run: Vec<&[u8]> = unpacked.entries().skip(known).collect();
        match self.verify_run(batch.log, &run) {
            Ok(entries) if entries.is_empty() => self.pulled_nothing_new(peer, ask, turn),
            Ok(entries) => {
                let (fits, reached) = self.within_quota(batch.log, &entries, turn.now);
                if self.logs.get(batch.log).is_some_and(|held| held.pin().is_some()) {
                    if !self.keep_aside(batch.log, &entries[..fits], turn) {
                        return self.distrust(peer, ask, turn);
                    }
                } else {
                    self.accept(batch.log, &entries[..fits], turn);
                }
                if fits < entries.len() {
                    return self.beyond_quota((peer, ask), batch.log, reached, turn);
                }
                if let Some((_, Purpose::Pull { progress, idle, .. })) = self.sessions.asks.get_mut(&ask) {
                    (*progress, *idle) = (true, 0);
                }
            }
            Err(EntryError::Previous { seq }) if seq > 0 => {
                self.find_parting(peer, batch.log, seq - 1, turn);
                self.cancel(ask, turn);
            }
            Err(_) => self.distrust(peer, ask, turn),
        }
    }

    /// Verifies entries that should follow a log's head.
    pub(in crate::engine) fn verify_run<'a>(&self, log: LogId, run: &[&'a [u8]]) -> Result<Vec<Entry<'a>>, EntryError> {
        let key = self.membership.key_for(log).ok_or(EntryError::Log)?;
        let held = self.logs.get(log);
        let chain = Chain { network: self.network, log, key, head: held.and_then(Log::held_head) };
        let entries = chain.extend(run.iter().copied())?;
        let to_come = held.filter(|held| held.settled().is_none()).and_then(Log::pin);
        let frozen = held.and_then(Log::frozen).unwrap_or(u64::MAX);
        let limit = to_come.map_or(frozen, |pin| pin.seq + 1);
        Ok(entries.into_iter().take_while(|entry| entry.header().seq < limit).collect())
    }

    /// Asks for bodies that nobody erased and we do not have.
    pub(super) fn ask_for_bodies(&mut self, peer: TransportId, turn: &mut Turn) {
        let Some(session) = self.sessions.peers.get(&peer).filter(|session| session.pulling.is_none()) else { return };
        let scope = self.scope_with(peer);
        let wanted = self.logs.iter().find(|(log, held)| {
            let spoken_of = scope == Scope::All || log.class == LogClass::Governance;
            spoken_of && !held.missing().is_empty() && !session.lacks.contains(log)
        });
        let Some((log, held)) = wanted else { return };
        let seqs = held.missing().iter().copied().take(MAX_BODIES).collect();
        let ask = self.ask(peer, Purpose::Bodies { log, progress: false }, &Request::Bodies { log, seqs }, turn);
        if let Some(session) = self.sessions.peers.get_mut(&peer) {
            session.pulling = Some(ask);
            session.lacks.insert(log);
        }
    }

    pub(super) fn got_body(&mut self, peer: TransportId, ask: AskId, batch: &Batch, turn: &mut Turn) {
        let Ok(unpacked) = batch.unpack() else { return self.distrust(peer, ask, turn) };
        let fitting = unpacked.entries().filter(|stored| self.complete(batch.log, stored, turn)).count();
        if fitting > 0 {
            self.count_late_bodies(turn);
            if let Some((_, Purpose::Bodies { progress, .. })) = self.sessions.asks.get_mut(&ask) {
                *progress = true;
            }
        }
        let progressed = matches!(self.sessions.asks.get(&ask), Some((_, Purpose::Bodies { progress: true, .. })));
        if let Some(session) = self.sessions.peers.get_mut(&peer).filter(|_| progressed) {
            session.lacks.remove(&batch.log);
        }
    }

    /// A body for an entry that is held without one; whether it fits. What it says of who belongs is still to be counted.
    fn complete(&mut self, log: LogId, stored: &[u8], turn: &mut Turn) -> bool {
        let Ok(entry) = Unverified::parse(stored) else { return false };
        let seq = entry.header().seq;
        let Some(held) = self.logs.get(log) else { return false };
        let wanted = held.missing().contains(&seq) && held.id_at(seq) == Some(entry.id());
        let Ok(entry) = Entry::from_own_store(stored) else { return false };
        if !wanted || entry.body().is_none() {
            return false;
        }
        self.logs.edit(log).completed(seq);
        turn.write(vec![Write::Replace { log, seq, entry: stored.to_vec() }]);
        self.body_came_late(&entry, turn);
        true
    }
}
