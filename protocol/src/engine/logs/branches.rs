//! Which history of a forked log counts, and what is kept of it meanwhile.
//!
//! A proven fork freezes a log where it parts. What is held beyond that is set aside, not dropped: if the organisation's
//! root key ends the key and names the last entry that counts, the history that leads there is the organisation's, and
//! comes back. Decides from the lowest proven fork, the lowest end by each organisation's word, and whose word counts, so
//! that the order in which a node hears of them makes no difference. Never decides whose word that is.

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};

use super::{Log, flat};
use crate::entry::Head;
use crate::id::{EntryId, OrgId};
use crate::time::Timestamp;
use crate::wire::FrontierEntry;

/// Ids of entries that are in the store and do not count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Aside(VecDeque<EntryId>);

impl Aside {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Aside {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ids: Vec<EntryId> = self.0.iter().copied().collect();
        serializer.serialize_bytes(&flat(&ids))
    }
}

impl<'de> Deserialize<'de> for Aside {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let ids = super::Ids::deserialize(deserializer)?;
        Ok(Self(ids.0.into()))
    }
}

/// What is known of a fork of a log; the proof and the revocations lie in the store.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Branches {
    /// The lowest place for which two entries were proven.
    forked: Option<u64>,
    /// The last entry that counts, by the word of each root key that certified the author's.
    ends: BTreeMap<OrgId, Head>,
    /// Whose word that is.
    ender: Option<OrgId>,
}

impl Log {
    /// The lowest place at which a fork is proven.
    pub(in crate::engine) fn forked(&self) -> Option<u64> {
        self.branches.forked
    }

    /// The last entry that counts by the word of the organisation's root key, as far as it was named.
    pub(in crate::engine) fn end(&self) -> Option<Head> {
        self.end_by(self.branches.ender?)
    }

    /// The last entry that counts by the word of that organisation's root key, whether that counts or not.
    pub(in crate::engine) fn end_by(&self, org: OrgId) -> Option<Head> {
        self.branches.ends.get(&org).copied()
    }

    /// Whose word on the end counts.
    pub(in crate::engine) fn ender(&self) -> Option<OrgId> {
        self.branches.ender
    }

    /// From now on the word of that organisation counts; whether the end is another one by that.
    pub(in crate::engine) fn ended_by(&mut self, org: Option<OrgId>) -> bool {
        let before = self.end();
        self.branches.ender = org;
        before != self.end()
    }

    /// Takes in a proven fork; whether it is lower than what was known.
    pub(in crate::engine) fn note_fork(&mut self, seq: u64) -> bool {
        let news = self.branches.forked.is_none_or(|known| seq < known);
        self.branches.forked = if news { Some(seq) } else { self.branches.forked };
        news
    }

    /// Whether that end is lower than what was known by the word of that organisation.
    pub(in crate::engine) fn ends_later_than(&self, org: OrgId, end: Head) -> bool {
        self.end_by(org).is_none_or(|known| is_lower(end, known))
    }

    /// Takes in the last entry that counts by an organisation's word; of several the lowest holds.
    pub(in crate::engine) fn note_end(&mut self, org: OrgId, end: Head) {
        if self.ends_later_than(org, end) {
            self.branches.ends.insert(org, end);
        }
    }

    /// The same knowledge, with another state of the entries.
    pub(super) fn with_branches_of(self, other: &Self) -> Self {
        Self { branches: other.branches.clone(), ..self }
    }

    /// Where the organisation's own history of a forked log ends, if its root key said so.
    pub(in crate::engine) fn pin(&self) -> Option<Head> {
        self.end().filter(|end| self.branches.forked.is_some_and(|forked| forked <= end.seq))
    }

    /// The same, if all of that history is held.
    pub(in crate::engine) fn settled(&self) -> Option<Head> {
        self.pin().filter(|pin| self.held_id(pin.seq) == Some(pin.id))
    }

    /// From where on nothing counts, by what is known and held.
    pub(in crate::engine) fn ends_at(&self) -> Option<u64> {
        let forked = self.branches.forked?;
        Some(self.settled().map_or(forked, |pin| pin.seq + 1))
    }

    /// How many entries are in the store, whether they count or not.
    pub(in crate::engine) fn held_len(&self) -> u64 {
        self.len() + self.aside.0.len() as u64
    }

    /// The id of what is in the store at `seq`, whether it counts or not.
    pub(in crate::engine) fn held_id(&self, seq: u64) -> Option<EntryId> {
        let beyond = || self.aside.0.get(usize::try_from(seq.checked_sub(self.len())?).ok()?).copied();
        self.id_at(seq).or_else(beyond)
    }

    /// The ids from `from` to `to` of what is in the store, whether it counts or not.
    pub(in crate::engine) fn held_ids(&self, from: u64, to: u64) -> Vec<EntryId> {
        (from..=to).map_while(|seq| self.held_id(seq)).collect()
    }

    /// The last entry in the store, whether it counts or not.
    pub(in crate::engine) fn held_head(&self) -> Option<Head> {
        let seq = self.held_len().checked_sub(1)?;
        self.held_id(seq).map(|id| Head { seq, id })
    }

    /// How many of the entries in the store count once all are read.
    pub(in crate::engine) fn readable(&self) -> u64 {
        self.frozen.unwrap_or(u64::MAX).min(self.held_len())
    }

    /// Whether an entry of the store comes next and counts.
    pub(in crate::engine) fn awaits(&self, seq: u64, id: EntryId) -> bool {
        seq == self.len() && seq < self.readable() && self.held_id(seq) == Some(id)
    }

    /// An entry that lies in the store beyond what counts, with the date that its author signed.
    pub(in crate::engine) fn set_aside(&mut self, id: EntryId, signed: Timestamp) {
        self.pace.note(self.held_len(), signed);
        self.aside.0.push_back(id);
    }

    /// What counts beyond `seq` is set aside, before what is there already.
    pub(super) fn put_before_aside(&mut self, ids: Vec<EntryId>) {
        ids.into_iter().rev().for_each(|id| self.aside.0.push_front(id));
    }

    /// The entry that comes next is read: it lies aside no more.
    pub(super) fn take_from_aside(&mut self) {
        self.aside.0.pop_front();
    }

    /// Drops what lies aside from `seq` on; whether there was anything.
    pub(in crate::engine) fn drop_aside(&mut self, seq: u64) -> bool {
        let kept = usize::try_from(seq.saturating_sub(self.len())).unwrap_or(usize::MAX);
        let dropped = kept < self.aside.0.len();
        self.aside.0.truncate(kept);
        self.pace.cut(self.held_len());
        dropped
    }

    /// Whether a peer knows of a fork, or of what the root key said about it, what we do not.
    pub(in crate::engine) fn knows_less_than(&self, theirs: &FrontierEntry) -> bool {
        let Some(forked) = theirs.frozen else { return false };
        theirs.end.is_some_and(|end| self.end().is_none_or(|known| is_lower(end, known)))
            || self.branches.forked.is_none_or(|known| forked < known)
    }
}

/// Of two ends the one with fewer entries holds, then the one with the lower id.
fn is_lower(one: Head, other: Head) -> bool {
    (one.seq, one.id) < (other.seq, other.id)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{head, log};
    use super::*;

    const ORG: OrgId = OrgId([1; 32]);

    #[test]
    fn what_a_fork_cuts_off_comes_back_when_the_root_names_where_it_leads() {
        let mut log = log(6);
        assert!(log.note_fork(2) && !log.note_fork(4), "the lowest fork counts");
        log.freeze(log.ends_at().expect("forked"));
        assert_eq!((log.len(), log.held_len(), log.ends_at()), (2, 6, Some(2)));
        log.note_end(ORG, head(4));
        log.note_end(ORG, head(5));
        assert_eq!(log.settled(), None, "nobody knows yet whose key it is");
        assert!(log.ended_by(Some(ORG)) && !log.ended_by(Some(ORG)));
        assert_eq!((log.settled(), log.ends_at()), (Some(head(4)), Some(5)), "the lowest end counts");
        log.freeze(5);
        assert!(log.drop_aside(5), "what follows the end is gone for good");
        assert_eq!((log.len(), log.readable(), log.held_head()), (2, 5, Some(head(4))));
        assert!(log.awaits(2, head(2).id) && !log.awaits(3, head(3).id));
    }

    #[test]
    fn an_end_that_lies_before_the_fork_or_leads_elsewhere_brings_nothing_back() {
        let mut log = log(6);
        log.note_fork(3);
        log.ended_by(Some(ORG));
        log.note_end(ORG, Head { seq: 4, id: EntryId([9; 32]) });
        assert_eq!((log.settled(), log.ends_at()), (None, Some(3)), "another history: it is to be fetched");
        log.note_end(ORG, head(2));
        assert_eq!((log.pin(), log.ends_at()), (None, Some(3)));
    }

    #[test]
    fn the_word_of_another_organisation_ends_nothing() {
        let mut log = log(6);
        log.note_fork(1);
        log.note_end(ORG, head(4));
        log.note_end(OrgId([2; 32]), head(1));
        log.ended_by(Some(ORG));
        assert_eq!((log.end(), log.settled()), (Some(head(4)), Some(head(4))));
        assert!(log.ended_by(Some(OrgId([2; 32]))), "until it is known to be its key");
        assert_eq!(log.end(), Some(head(1)));
    }

    #[test]
    fn who_knows_a_lower_fork_or_end_is_asked_for_it() {
        let mut log = log(3);
        let theirs = |frozen, end| FrontierEntry {
            log: crate::commit::LogId {
                author: crate::id::AuthorId([1; 32]),
                class: crate::commit::LogClass::Services,
            },
            seq: None,
            head: None,
            frozen,
            end,
        };
        assert!(log.knows_less_than(&theirs(Some(2), None)) && !log.knows_less_than(&theirs(None, None)));
        log.note_fork(1);
        assert!(!log.knows_less_than(&theirs(Some(2), None)) && log.knows_less_than(&theirs(Some(0), None)));
        assert!(log.knows_less_than(&theirs(Some(1), Some(head(2)))));
        log.ended_by(Some(ORG));
        log.note_end(ORG, head(1));
        assert!(!log.knows_less_than(&theirs(Some(1), Some(head(2)))));
    }

    #[test]
    fn what_lies_aside_survives_a_checkpoint() {
        let mut log = log(4);
        log.freeze(1);
        let bytes = crate::canon::to_vec(&log).expect("encodable");
        assert_eq!(crate::canon::from_slice::<Log>(&bytes).ok(), Some(log));
    }
}
