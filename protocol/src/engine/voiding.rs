//! What a revoked key said beyond the last entry that counts: it stays in its chain and means nothing.
//!
//! A revocation may arrive before what it makes void, or long after. Either way the same follows: nothing of it counts,
//! also no erasure, and what it hid or erased counts again. For governance entries [`crate::governance`] decides the
//! same by itself; here it is done for what else is folded, and for erasures in every log.

use std::collections::{BTreeMap, BTreeSet};

use super::Engine;
use super::logs::Log;
use super::turn::Turn;
use crate::commit::{LogClass, LogId};
use crate::entry::Entry;
use crate::id::{AuthorId, OrgId};
use crate::record::Record;

/// From where on the entries of revoked keys are void, by log.
#[derive(Debug, Default)]
pub(super) struct VoidEntries {
    from: BTreeMap<LogId, u64>,
    /// Which fold of the membership that rests on.
    of_fold: u64,
    /// Which of its organisation's keys each author is, by what services were read.
    ages: BTreeMap<AuthorId, u32>,
}

impl VoidEntries {
    /// Whether what stands there is void.
    pub(super) fn covers(&self, log: LogId, seq: u64) -> bool {
        self.from.get(&log).is_some_and(|from| seq >= *from)
    }

    /// By which ages of keys services were read.
    pub(super) fn ages(&self) -> &BTreeMap<AuthorId, u32> {
        &self.ages
    }

    /// Takes them over from a checkpoint.
    pub(super) fn restore_ages(&mut self, ages: impl Iterator<Item = (AuthorId, u32)>) {
        self.ages = ages.collect();
    }
}

impl Engine {
    /// An entry that means nothing here, or whose body was erased. Who belongs is folded from void entries too: there
    /// it matters what a proposal knew, and which keys the root certified, whoever carries that.
    pub(super) fn fold_void(&mut self, entry: &Entry<'_>) -> Option<u64> {
        let (log, seq) = (entry.log(), entry.header().seq);
        let erased = self.logs.get(log).is_some_and(|held| held.is_erased(seq));
        if log.class == LogClass::Governance && !erased {
            match Record::of(entry).ok().flatten()? {
                Record::Erase(_) | Record::Contact(_) | Record::EpochPrekey(_) | Record::Routes(_) => {}
                governance => self.membership.tell(log.author, seq, entry.id(), governance),
            }
        }
        None
    }

    /// Takes in what revocations say, once for each fold of the membership.
    pub(super) fn void_revoked(&mut self, turn: &mut Turn) {
        let fold = self.membership.folds();
        if std::mem::replace(&mut self.void.of_fold, fold) == fold {
            return;
        }
        self.note_ends(turn);
        let now = self.revoked_from();
        let before = std::mem::replace(&mut self.void.from, now.clone());
        if before != now {
            // Logs of keys too many are told of no more, or again.
            self.logs.members_changed();
        }
        let logs: BTreeSet<LogId> = before.keys().chain(now.keys()).copied().collect();
        for log in logs {
            let from = |voids: &BTreeMap<LogId, u64>| voids.get(&log).copied().unwrap_or(u64::MAX);
            let (was, is) = (from(&before), from(&now));
            if was != is && self.logs.get(log).map_or(0, Log::len) > was.min(is) {
                self.read_without_void(log, turn);
            }
        }
        for org in self.reordered() {
            self.read_services_of(org, turn);
        }
    }

    /// Organisations of which a key is known under another number than before: what their keys withdrew may cover other
    /// records now.
    fn reordered(&mut self) -> BTreeSet<OrgId> {
        let now = self.membership.ages().clone();
        let other = |(author, age): &(&AuthorId, &u32)| self.void.ages.get(*author).is_some_and(|held| held != *age);
        let orgs = now.iter().filter(other).filter_map(|(author, _)| self.membership.author(*author));
        let orgs = orgs.map(|(org, _)| org).collect();
        self.void.ages = now;
        orgs
    }

    fn read_services_of(&mut self, org: OrgId, turn: &mut Turn) {
        let keys = self.membership.authors().filter(|(_, of)| *of == org);
        let logs: Vec<LogId> = keys.map(|(author, _)| LogId { author, class: LogClass::Services }).collect();
        if org == self.own.org {
            self.own_services.read_anew();
        }
        logs.into_iter().for_each(|log| self.rescan(log, turn));
    }

    fn revoked_from(&self) -> BTreeMap<LogId, u64> {
        let of_class = |class| {
            let revoked = self.membership.revoked_in(class).into_iter();
            revoked.map(move |(author, from)| (LogId { author, class }, from))
        };
        let revoked = LogClass::ALL.into_iter().flat_map(of_class);
        let excess =
            self.membership.excess().flat_map(|author| LogClass::ALL.map(|class| (LogId { author, class }, 0)));
        revoked.chain(excess).collect()
    }

    /// Reads a log anew of which other entries count than before. Of services what was void may have hidden what stands
    /// in the logs of the organisation's other keys.
    fn read_without_void(&mut self, log: LogId, turn: &mut Turn) {
        self.logs.edit(log).unerase();
        let mut logs = vec![log];
        if let (LogClass::Services, Some((org, _))) = (log.class, self.membership.author(log.author)) {
            let keys = self.membership.authors().filter(|(author, of)| *of == org && *author != log.author);
            logs.extend(keys.map(|(author, _)| LogId { author, class: LogClass::Services }));
            if org == self.own.org {
                self.own_services.read_anew();
            }
        }
        for log in logs {
            self.rescan(log, turn);
        }
    }
}
