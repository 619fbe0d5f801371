//! From authentic entries to what they mean: members, services, prekeys, erasures.
//!
//! Everything here is a fold: the same entries give the same result, whenever and in whatever batches they arrive.

use super::turn::Turn;
use super::{Effect, Engine, LoadId};
use crate::catalogue::{Applied, Locator};
use crate::commit::{LogClass, LogId, Table, Write};
use crate::entry::{Entry, Head};
use crate::id::AuthorId;
use crate::local_api::Change;
use crate::record::{EpochPrekey, Record};
use crate::verification::Key;

/// How many entries one read of a rescan asks for.
const RESCAN_STEP: usize = 512;

impl Engine {
    /// Keeps a verified run that follows the log's head, and folds what it says.
    pub(super) fn accept(&mut self, log: LogId, run: &[Entry<'_>], turn: &mut Turn) {
        let Some(first) = run.first() else { return };
        let mut writes = Vec::with_capacity(2);
        if self.logs.get(log).is_none_or(|log| log.len() == 0) {
            writes.push(log_row(log));
        }
        let entries = run.iter().map(|entry| entry.stored().to_vec()).collect();
        writes.push(Write::Append { log, first: first.header().seq, entries });
        let mut erased = Vec::new();
        for entry in run {
            let head = Head { seq: entry.header().seq, id: entry.id() };
            self.logs.edit(log).push(head, entry);
            erased.extend(self.fold(entry, turn));
        }
        writes.extend(erased.into_iter().map(|seq| Write::Strip { log, seq }));
        turn.write(writes);
        self.settle_membership(turn);
    }

    /// What governance entries said takes effect.
    pub(super) fn settle_membership(&mut self, turn: &mut Turn) {
        let settled = self.membership.settle();
        turn.members_changed |= settled.members;
        self.void_revoked(turn);
        if settled.decisions {
            turn.notify(Change::Network, None);
        }
    }

    /// Folds one entry that is held already (a body that arrived late, a start, a rescan) or was just added.
    /// The sequence number of an entry whose body is to be stripped, if it erases one.
    pub(super) fn fold(&mut self, entry: &Entry<'_>, turn: &mut Turn) -> Option<u64> {
        let (log, seq) = (entry.log(), entry.header().seq);
        if log.class == LogClass::Governance {
            self.membership.hear(log.author, seq, entry.header().time);
        }
        if self.void.covers(log, seq) || self.logs.get(log).is_some_and(|held| held.is_erased(seq)) {
            return self.fold_void(entry);
        }
        let record = Record::of(entry).ok().flatten()?;
        match record {
            Record::Service(service) => {
                if let Some((org, _)) = self.membership.author(log.author) {
                    let at = Locator { log: self.logs.number(log), seq };
                    if self.is_withdrawn(log, org, service.id, seq) {
                        return None;
                    }
                    self.note_own_service(org, &service);
                    if self.catalogue.apply(&service, org, at, entry.id()) != Applied::Ignored {
                        self.casebook.revise(Key { publisher: org, service: service.id }, &service);
                    }
                    turn.services_changed = true;
                }
                None
            }
            Record::EpochPrekey(prekey) => self.fold_prekey(log, seq, *prekey),
            Record::Routes(routes) => {
                self.routes.fold(log, seq, routes);
                None
            }
            Record::Erase(erase) => self.fold_erase(log, seq, erase, turn),
            record if log.class == LogClass::Attestations => {
                self.fold_verification(entry, &record, turn);
                None
            }
            governance => {
                self.membership.tell(log.author, seq, entry.id(), governance);
                None
            }
        }
    }

    fn fold_prekey(&mut self, log: LogId, seq: u64, prekey: EpochPrekey) -> Option<u64> {
        // Whom the author acts for may be known later only. Earlier versions published prekeys among the services; what
        // is in the governance log is later.
        let rank = |log: LogId, seq| (log.class == LogClass::Governance, seq);
        let held = self.epoch_prekeys.get(&log.author);
        let newer = held.is_none_or(|(held, at, _)| rank(*held, *at) < rank(log, seq));
        if newer {
            self.epoch_prekeys.insert(log.author, (log, seq, prekey));
        }
        None
    }

    /// The log was cut: folds it anew from the store, since what it said before may have hidden something older.
    pub(super) fn rescan(&mut self, log: LogId, turn: &mut Turn) {
        let number = self.logs.number(log);
        self.withdrawn.forget(log);
        self.catalogue.retain(|hit| hit.at.log != number);
        self.casebook.touch_all();
        if log.class == LogClass::Attestations {
            self.unsay_verification(log.author, 0, u64::MAX);
        }
        self.epoch_prekeys.retain(|_, (of, _, _)| *of != log);
        self.routes.forget_log(log);
        turn.services_changed = true;
        self.rescan_from(log, 0, turn);
    }

    pub(super) fn rescan_from(&mut self, log: LogId, from: u64, turn: &mut Turn) {
        if self.logs.get(log).is_some_and(|held| from < held.readable()) {
            let load = self.suspicions.rescanning(log, from);
            turn.effects.push(Effect::Load { load, log, from, count: RESCAN_STEP });
        }
    }

    /// A step of a rescan was read.
    pub(super) fn rescanned(&mut self, log: LogId, from: u64, loaded: &[(u64, Vec<u8>)], turn: &mut Turn) {
        for (seq, stored) in loaded {
            debug_assert!(*seq >= from);
            let Ok(entry) = Entry::from_own_store(stored) else { continue };
            if self.logs.get(log).is_some_and(|held| held.awaits(*seq, entry.id())) {
                let head = Head { seq: *seq, id: entry.id() };
                self.logs.edit(log).push(head, &entry);
            }
            if self.logs.get(log).is_some_and(|held| *seq < held.len()) {
                self.fold(&entry, turn);
            }
        }
        if let Some((last, _)) = loaded.last() {
            self.rescan_from(log, last + 1, turn);
        }
        self.settle_membership(turn);
    }

    /// Members changed: logs of new ones may be waiting to be folded, services of former ones go.
    pub(super) fn members_changed(&mut self, turn: &mut Turn) {
        let known: Vec<AuthorId> = self.membership.authors().map(|(author, _)| author).collect();
        let membership = &self.membership;
        if self.catalogue.retain(|hit| membership.known(hit.publisher).is_some()) > 0 {
            self.casebook.touch_all();
            turn.services_changed = true;
        }
        for author in known {
            let log = LogId { author, class: LogClass::Services };
            // Ours too: a newcomer may publish before it has read that it was admitted.
            if self.folded_authors.insert(author) && self.logs.get(log).is_some_and(|l| l.len() > 0) {
                self.rescan(log, turn);
            }
        }
        let membership = &self.membership;
        self.folded_authors.retain(|author| membership.author(*author).is_some());
        turn.effects.push(Effect::SetPeers(self.peers()));
        self.drop_mail_of_former(turn);
        self.tidy_applications(turn);
        turn.notify(Change::Network, None);
        turn.notify(Change::Status, None);
        self.compare_with_all(turn);
    }

    /// A read that the engine asked for is done.
    pub(super) fn loaded(&mut self, load: LoadId, loaded: super::Loaded, turn: &mut Turn) {
        match self.suspicions.finish_load(load) {
            Some(super::forks::Reading::Rescan { log, from }) => self.rescanned(log, from, &loaded, turn),
            Some(super::forks::Reading::Evidence(evidence)) => self.weigh_evidence(&evidence, &loaded, turn),
            None => {}
        }
    }
}

/// The row by which a start finds the log again.
pub(super) fn log_row(log: LogId) -> Write {
    let value = crate::canon::to_vec(&log).expect("a log id is a byte string and an integer");
    Write::Put { table: Table::Log, id: log_key(log), value, under: None }
}

/// The id of a log's rows.
pub(super) fn log_key(log: LogId) -> Vec<u8> {
    let mut key = log.author.0.to_vec();
    key.push(log.class.into());
    key
}
