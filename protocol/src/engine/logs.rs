//! The logs as a node holds them: how far, with which ids, which bodies are missing, where they are frozen.
//!
//! Each entry's id stays in memory (32 bytes), so that a peer's history can be compared with ours at any height
//! without reading the store.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::membership::Membership;
use super::quota::Pace;
use crate::commit::{LogClass, LogId};
use crate::entry::{Entry, Head};
use crate::id::{Digest, EntryId};
use crate::record::Kind;
use crate::wire::FrontierEntry;

mod branches;

use branches::{Aside, Branches};

/// One log.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Log {
    head: Option<Head>,
    ids: Ids,
    /// Entries held without a body that nobody erased.
    missing: BTreeSet<u64>,
    /// Entries whose body their author erased.
    erased: BTreeSet<u64>,
    /// Entries that cannot be erased, by the kind that their headers name.
    lasting: BTreeSet<u64>,
    /// Where it ends because of a proven fork: nothing from there on counts.
    frozen: Option<u64>,
    /// What is held from there on.
    #[serde(default, skip_serializing_if = "Aside::is_empty")]
    aside: Aside,
    #[serde(skip)]
    branches: Branches,
    /// On which days it grew, with what lies aside.
    #[serde(default)]
    pace: Pace,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Ids(Vec<EntryId>);

impl Serialize for Ids {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&flat(&self.0))
    }
}

impl<'de> Deserialize<'de> for Ids {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let bytes = serde_bytes::ByteBuf::deserialize(deserializer)?;
        let (ids, rest) = bytes.as_chunks::<32>();
        let whole = rest.is_empty().then(|| Self(ids.iter().copied().map(EntryId).collect()));
        whole.ok_or_else(|| serde::de::Error::custom("cut id"))
    }
}

/// Ids one after the other.
pub(super) fn flat(ids: &[EntryId]) -> Vec<u8> {
    ids.iter().flat_map(|id| id.0).collect()
}

impl Log {
    /// The last entry.
    pub(super) fn head(&self) -> Option<Head> {
        self.head
    }

    /// How many entries there are.
    pub(super) fn len(&self) -> u64 {
        self.ids.0.len() as u64
    }

    /// The id at `seq`.
    pub(super) fn id_at(&self, seq: u64) -> Option<EntryId> {
        self.ids.0.get(usize::try_from(seq).ok()?).copied()
    }

    /// The ids from `from` to `to`, as far as held.
    pub(super) fn ids(&self, from: u64, to: u64) -> &[EntryId] {
        let end = self.ids.0.len().min(usize::try_from(to.saturating_add(1)).unwrap_or(usize::MAX));
        let start = usize::try_from(from).unwrap_or(usize::MAX).min(end);
        &self.ids.0[start..end]
    }

    /// Where it is frozen.
    pub(super) fn frozen(&self) -> Option<u64> {
        self.frozen
    }

    /// Entries without a body that nobody erased.
    pub(super) fn missing(&self) -> &BTreeSet<u64> {
        &self.missing
    }

    /// Whether the author erased the body at `seq`.
    pub(super) fn is_erased(&self, seq: u64) -> bool {
        self.erased.contains(&seq)
    }

    /// On which days it grew, with what lies aside.
    pub(super) fn pace(&self) -> &Pace {
        &self.pace
    }

    /// Adds the entry that follows the head.
    pub(super) fn push(&mut self, head: Head, entry: &Entry<'_>) {
        self.append(head, entry.body().is_some());
        self.pace.note(head.seq, entry.header().time);
        if !can_be_erased(entry.log().class, entry.header().kind) {
            self.lasting.insert(head.seq);
        }
    }

    fn append(&mut self, head: Head, has_body: bool) {
        debug_assert_eq!(head.seq, self.len());
        self.take_from_aside();
        self.ids.0.push(head.id);
        self.head = Some(head);
        if !has_body && !self.erased.contains(&head.seq) {
            self.missing.insert(head.seq);
        }
    }

    /// Whether the entry at `seq` cannot be erased; see [`can_be_erased`].
    pub(super) fn lasts(&self, seq: u64) -> bool {
        self.lasting.contains(&seq)
    }

    /// The body at `seq` arrived.
    pub(super) fn completed(&mut self, seq: u64) {
        self.missing.remove(&seq);
    }

    /// The author erased the body at `seq`; whether that is news.
    pub(super) fn erase(&mut self, seq: u64) -> bool {
        self.missing.remove(&seq);
        self.erased.insert(seq)
    }

    /// What was erased counts again until it is read anew: an erasure was void.
    pub(super) fn unerase(&mut self) {
        self.missing.append(&mut self.erased);
    }

    /// Freezes the log at `seq`: entries from there on do not count and are set aside.
    pub(super) fn freeze(&mut self, seq: u64) {
        self.frozen = Some(seq);
        if seq < self.len() {
            let cut = self.ids.0.split_off(usize::try_from(seq).expect("less than a length"));
            self.put_before_aside(cut);
            self.missing.split_off(&seq);
            self.lasting.split_off(&seq);
            // What was erased by an entry that is gone counts again; those that stay are read anew.
            let mut erased = std::mem::take(&mut self.erased);
            erased.split_off(&seq);
            self.missing.extend(erased);
            self.head = self.ids.0.last().map(|id| Head { seq: seq - 1, id: *id });
        }
    }
}

/// Whether an entry of that kind, which its signed header names, may be erased. Never an erasure: nodes that read it and
/// nodes that did not would hold different things for good. Of a governance log only what is told anew anyhow: who could
/// take back a vote, a sponsorship, a certificate or a revocation would change what was decided, in every past.
fn can_be_erased(class: LogClass, kind: u16) -> bool {
    match class {
        LogClass::Governance => [Kind::Contact, Kind::EpochPrekey].iter().any(|fleeting| fleeting.code() == kind),
        _ => kind != Kind::Erase.code(),
    }
}

/// Which logs two nodes speak about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// All.
    All,
    /// The governance logs: with a meeting point.
    Governance,
}

/// All logs, numbered as they appear: the catalogue names a log by its number.
#[derive(Debug, Default)]
pub(super) struct Logs {
    logs: BTreeMap<LogId, Log>,
    numbers: BTreeMap<LogId, u32>,
    order: Vec<LogId>,
    digests: [Option<Digest>; 2],
}

impl Logs {
    /// A log, empty if unknown.
    pub(super) fn get(&self, log: LogId) -> Option<&Log> {
        self.logs.get(&log)
    }

    /// A log to be changed.
    pub(super) fn edit(&mut self, log: LogId) -> &mut Log {
        self.digests = [None, None];
        self.number(log);
        self.logs.entry(log).or_default()
    }

    /// Takes in a log from a checkpoint or a scan.
    pub(super) fn restore(&mut self, log: LogId, state: Log) {
        let held = self.edit(log);
        *held = state.with_branches_of(held);
    }

    /// The log's number.
    pub(super) fn number(&mut self, log: LogId) -> u32 {
        *self.numbers.entry(log).or_insert_with(|| {
            self.order.push(log);
            u32::try_from(self.order.len() - 1).expect("members have four logs each")
        })
    }

    /// Numbers the logs anew, those of `order` first: as they were when a catalogue was kept that names them so. Whoever
    /// named a number before must not use it any more.
    pub(super) fn number_as_in(&mut self, order: impl Iterator<Item = LogId>) {
        let known = std::mem::take(&mut self.order);
        self.numbers.clear();
        for log in order.chain(known) {
            self.number(log);
        }
    }

    /// The log with that number.
    pub(super) fn numbered(&self, number: u32) -> Option<LogId> {
        self.order.get(number as usize).copied()
    }

    /// All logs in the order of their numbers.
    pub(super) fn in_order(&self) -> &[LogId] {
        &self.order
    }

    /// The head of a log.
    pub(super) fn head(&self, log: LogId) -> Option<Head> {
        self.logs.get(&log)?.head()
    }

    /// All logs.
    pub(super) fn iter(&self) -> impl Iterator<Item = (LogId, &Log)> {
        self.logs.iter().map(|(id, log)| (*id, log))
    }

    /// How far each log is held of authors that belong to the network now: what two nodes know of others must not
    /// make them differ.
    pub(super) fn frontier(&self, scope: Scope, members: &Membership) -> impl Iterator<Item = FrontierEntry> {
        self.logs
            .iter()
            .filter(move |(id, _)| scope == Scope::All || id.class == LogClass::Governance)
            .filter(|(id, _)| members.key_for(**id).is_some())
            .filter(|(id, _)| id.class == LogClass::Governance || !members.is_excess(id.author))
            .filter(|(_, log)| log.head.is_some() || log.frozen.is_some())
            .map(|(id, log)| FrontierEntry {
                log: *id,
                seq: log.head.map(|head| head.seq),
                head: log.head.map(|head| head.id),
                frozen: log.forked(),
                end: log.end().filter(|_| log.forked().is_some()),
            })
    }

    /// A digest of the frontier: equal digests mean equal logs.
    pub(super) fn digest(&mut self, scope: Scope, members: &Membership) -> Digest {
        if let Some(digest) = self.digests[scope as usize] {
            return digest;
        }
        let frontier: Vec<FrontierEntry> = self.frontier(scope, members).collect();
        let bytes = crate::canon::to_vec(&frontier).expect("a frontier holds integers and byte strings only");
        let digest = Digest::of(&bytes);
        self.digests[scope as usize] = Some(digest);
        digest
    }

    /// The members changed: digests are to be computed anew.
    pub(super) fn members_changed(&mut self) {
        self.digests = [None, None];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn head(seq: u64) -> Head {
        Head { seq, id: EntryId([seq as u8 + 1; 32]) }
    }

    /// A log of so many entries.
    pub(super) fn log(len: u64) -> Log {
        let mut log = Log::default();
        (0..len).for_each(|seq| log.append(head(seq), true));
        log
    }

    #[test]
    fn what_follows_a_freeze_does_not_count_and_is_kept() {
        let mut log = Log::default();
        (0..5).for_each(|seq| log.append(head(seq), seq != 3));
        log.freeze(2);
        assert_eq!((log.len(), log.head(), log.missing().len()), (2, Some(head(1)), 0));
        log.freeze(0);
        assert_eq!((log.len(), log.head(), log.held_len()), (0, None, 5));
        assert_eq!(log.held_ids(1, 9), (1..5).map(|seq| head(seq).id).collect::<Vec<_>>());
    }

    #[test]
    fn of_governance_only_addresses_and_prekeys_can_be_erased() {
        let erasable = |class| Kind::ALL.into_iter().filter(move |kind| can_be_erased(class, kind.code()));
        let fleeting: Vec<Kind> = erasable(LogClass::Governance).collect();
        assert_eq!(fleeting, [Kind::Contact, Kind::EpochPrekey]);
        assert!(erasable(LogClass::Services).all(|kind| kind != Kind::Erase));
        assert!(!can_be_erased(LogClass::Governance, 999), "nor what a later version of the program says");
    }

    #[test]
    fn state_survives_a_checkpoint() {
        let mut log = Log::default();
        (0..3).for_each(|seq| log.append(head(seq), true));
        log.erase(1);
        let bytes = crate::canon::to_vec(&log).expect("encodable");
        assert_eq!(crate::canon::from_slice::<Log>(&bytes).ok(), Some(log));
    }
}
