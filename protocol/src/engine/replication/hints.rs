//! Gossip: a new entry is checked, kept and passed on; anything else only tells whom to ask.

use crate::commit::LogClass;
use crate::engine::logs::Log;
use crate::engine::turn::Turn;
use crate::engine::{Effect, Engine, HintId, HintVerdict};
use crate::entry::{EntryError, Unverified};
use crate::id::TransportId;
use crate::record::certificate::Role;
use crate::wire::Hint;

impl Engine {
    /// A gossip message: a new entry is checked, kept and passed on; anything else only tells whom to ask.
    pub(in crate::engine) fn hinted(&mut self, hint: HintId, from: TransportId, bytes: &[u8], turn: &mut Turn) {
        let verdict = match Hint::decode(bytes) {
            Ok(Hint::Fresh(stored)) => self.hinted_entry(from, &stored, turn),
            Ok(Hint::Grown { log, seq, .. }) => {
                let news = self.logs.get(log).is_none_or(|held| seq >= held.len());
                if news && self.membership.key_for(log).is_some() {
                    self.compare(from, turn);
                    self.passes_on_growth(log, turn.now)
                } else {
                    HintVerdict::Ignore
                }
            }
            Err(_) => HintVerdict::Reject,
        };
        // First of all effects: passing on an authentic entry claims nothing about our own disk.
        turn.effects.insert(0, Effect::Judge { hint, verdict });
    }

    fn hinted_entry(&mut self, from: TransportId, stored: &[u8], turn: &mut Turn) -> HintVerdict {
        let Ok(entry) = Unverified::parse(stored) else { return HintVerdict::Reject };
        let (log, seq, id) = (entry.log(), entry.header().seq, entry.id());
        let Some(key) = self.membership.key_for(log) else {
            self.compare(from, turn);
            return HintVerdict::Ignore;
        };
        let held = self.logs.get(log);
        let len = held.map_or(0, Log::held_len);
        if seq < len {
            let same = held.and_then(|held| held.held_id(seq)) == Some(id);
            if !same && entry.header().network == self.network && entry.verify(key).is_ok() {
                self.load_evidence(from, log, seq, stored.to_vec(), turn);
            }
            return HintVerdict::Ignore;
        }
        if held.is_some_and(|held| held.forked().is_some()) || self.is_beyond_bounds(log) {
            // What continues a forked log is fetched from who holds all of it, if its root key says that it goes on;
            // what a key too many says means nothing.
            return HintVerdict::Ignore;
        }
        match self.verify_run(log, &[stored]) {
            Ok(run) if self.own.role == Role::Bootstrap && log.class != LogClass::Governance => {
                debug_assert!(run.len() <= 1);
                HintVerdict::Accept
            }
            // Whoever passed it on may have another clock.
            Ok(run) if self.within_quota(log, &run, turn.now).0 < run.len() => HintVerdict::Ignore,
            Ok(run) => {
                self.accept(log, &run, turn);
                HintVerdict::Accept
            }
            Err(EntryError::Sequence { .. } | EntryError::Previous { .. }) => {
                self.compare(from, turn);
                HintVerdict::Ignore
            }
            Err(_) => HintVerdict::Reject,
        }
    }
}
