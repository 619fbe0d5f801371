//! A virtual disk: what was committed is there after a crash, nothing else is.

use std::collections::{BTreeMap, BTreeSet};

use marshrut_protocol::commit::{Commit, LogClass, LogId, Table, Write};
use marshrut_protocol::engine::{Disk, DiskError, RowValue};
use marshrut_protocol::entry::{Entry, Head, without_body};
use marshrut_protocol::id::{AuthorId, KeyId};
use zeroize::Zeroizing;

type RowId = (Table, Vec<u8>);

/// What a node keeps.
#[derive(Debug, Clone, Default)]
pub struct VirtualDisk {
    logs: BTreeMap<LogId, BTreeMap<u64, Vec<u8>>>,
    rows: BTreeMap<RowId, (Vec<u8>, Option<KeyId>)>,
    keys: BTreeMap<KeyId, [u8; 32]>,
    /// Whether the journal says that it proves nothing.
    pub doubtful: bool,
    chunks: BTreeMap<KeyId, BTreeMap<u32, Vec<u8>>>,
    /// Chunks that a power cut may take.
    unsettled: BTreeSet<(KeyId, u32)>,
}

impl VirtualDisk {
    /// Performs a commit.
    pub fn apply(&mut self, commit: &Commit) {
        self.add_keys(commit);
        commit.writes.iter().for_each(|write| self.write(write));
        self.doubtful &= !commit.own_history_whole;
        for key in &commit.keys_destroyed {
            self.keys.remove(key);
            self.chunks.remove(key);
        }
    }

    /// Performs the first part of a commit only: a crash came in between.
    pub fn add_keys(&mut self, commit: &Commit) {
        self.keys.extend(commit.keys_added.iter().map(|(key, secret)| (*key, **secret)));
    }

    /// Performs a commit but for the destruction of its keys: a crash came in between.
    pub fn apply_without_destroying(&mut self, commit: &Commit) {
        self.add_keys(commit);
        commit.writes.iter().for_each(|write| self.write(write));
    }

    fn write(&mut self, write: &Write) {
        match write {
            Write::Append { log, first, entries } => {
                let held = self.logs.entry(*log).or_default();
                for (seq, entry) in (*first..).zip(entries) {
                    assert_eq!(seq, held.len() as u64, "entries of a log are contiguous");
                    held.insert(seq, entry.clone());
                }
            }
            Write::Replace { log, seq, entry } => {
                let held = self.logs.get_mut(log).and_then(|log| log.get_mut(seq));
                *held.expect("only an entry that is held is replaced") = entry.clone();
            }
            Write::Strip { log, seq } => {
                if let Some(entry) = self.logs.get_mut(log).and_then(|log| log.get_mut(seq)) {
                    *entry = without_body(entry).expect("a stored entry");
                }
            }
            Write::Truncate { log, from } => {
                if let Some(held) = self.logs.get_mut(log) {
                    held.split_off(from);
                }
            }
            Write::Put { table, id, value, under } => {
                assert!(id.len() <= 64, "ids of rows are short");
                assert!(
                    under.is_none_or(|key| self.keys.contains_key(&key)),
                    "rows are written under a key that is there"
                );
                self.rows.insert((*table, id.clone()), (value.clone(), *under));
            }
            Write::Chunks { under, first, chunks } => {
                assert!(self.keys.contains_key(under), "chunks are written under a key that is there");
                let held = self.chunks.entry(*under).or_default();
                assert!((0..*first).all(|before| held.contains_key(&before)), "chunks of a file are contiguous");
                held.extend((*first..).zip(chunks.iter().cloned()));
                self.unsettled.extend((*first..).take(chunks.len()).map(|index| (*under, index)));
            }
            Write::Settle { under } => self.unsettled.retain(|(key, _)| key != under),
            Write::Delete { table, id } => {
                self.rows.remove(&(*table, id.clone()));
            }
        }
    }

    /// Entries from `from` to `to`.
    pub fn range(&self, log: LogId, from: u64, to: u64) -> Vec<(u64, Vec<u8>)> {
        let held = self.logs.get(&log).into_iter().flat_map(|held| held.range(from..=to));
        held.map(|(seq, entry)| (*seq, entry.clone())).collect()
    }

    /// All entries, byte for byte.
    pub fn all_entries(&self) -> &BTreeMap<LogId, BTreeMap<u64, Vec<u8>>> {
        &self.logs
    }

    /// The last entry of each log of an author, as a journal remembers it.
    pub fn heads(&self, author: AuthorId) -> Vec<(LogClass, Head)> {
        let last = |(log, held): (&LogId, &BTreeMap<u64, Vec<u8>>)| {
            let (seq, entry) = held.last_key_value()?;
            let id = Entry::from_own_store(entry).expect("a stored entry").id();
            (log.author == author).then_some((log.class, Head { seq: *seq, id }))
        };
        self.logs.iter().filter_map(last).collect()
    }

    /// Chunks of a file whose key is there.
    pub fn chunks_of(&self, under: KeyId, first: u32, count: u32) -> Vec<Vec<u8>> {
        let held = self.chunks.get(&under).filter(|_| self.keys.contains_key(&under));
        let run = held.into_iter().flat_map(|held| held.range(first..first.saturating_add(count)));
        let unbroken = (first..).zip(run).take_while(|(expected, (index, _))| expected == *index);
        unbroken.map(|(_, (_, chunk))| chunk.clone()).collect()
    }

    /// The power is cut: of the chunks that are not settled every second one is lost.
    pub fn lose_unsettled(&mut self) {
        for (key, index) in std::mem::take(&mut self.unsettled).into_iter().filter(|(_, index)| index % 2 == 1) {
            if let Some(held) = self.chunks.get_mut(&key) {
                held.remove(&index);
            }
        }
    }

    /// The system has written everything: no power cut takes any of it.
    pub fn write_back(&mut self) {
        self.unsettled.clear();
    }

    /// How many chunks are here, of all files.
    pub fn chunk_count(&self) -> usize {
        self.chunks.values().map(BTreeMap::len).sum()
    }

    /// Puts other bytes of the same length in the place of every chunk.
    pub fn spoil_chunks(&mut self) {
        self.chunks.values_mut().flat_map(BTreeMap::values_mut).for_each(|chunk| chunk.fill(7));
    }

    /// How many files have chunks here.
    pub fn files(&self) -> usize {
        self.chunks.len()
    }

    /// Ids of all secrets.
    pub fn key_ids(&self) -> Vec<KeyId> {
        self.keys.keys().copied().collect()
    }

    /// A row that can be read.
    pub fn row(&self, table: Table, id: &[u8]) -> Option<Vec<u8>> {
        let (value, under) = self.rows.get(&(table, id.to_vec()))?;
        under.is_none_or(|key| self.keys.contains_key(&key)).then(|| value.clone())
    }
}

impl Disk for VirtualDisk {
    fn rows(&self, table: Table) -> Result<Vec<(Vec<u8>, RowValue)>, DiskError> {
        let of_table = self.rows.iter().filter(|((of, _), _)| *of == table);
        let value = |(value, under): &(Vec<u8>, Option<KeyId>)| {
            let readable = under.is_none_or(|key| self.keys.contains_key(&key));
            if readable { RowValue::Clear(value.clone()) } else { RowValue::Destroyed }
        };
        Ok(of_table.map(|((_, id), row)| (id.clone(), value(row))).collect())
    }

    fn entries(
        &self,
        log: LogId,
        from: u64,
        max_entries: usize,
        _max_bytes: usize,
    ) -> Result<Vec<(u64, Vec<u8>)>, DiskError> {
        Ok(self.range(log, from, u64::MAX).into_iter().take(max_entries).collect())
    }

    fn chunks(&self, under: KeyId, first: u32, count: u32) -> Result<Vec<Vec<u8>>, DiskError> {
        Ok(self.chunks_of(under, first, count))
    }

    fn secret(&self, key: KeyId) -> Option<Zeroizing<[u8; 32]>> {
        self.keys.get(&key).map(|secret| Zeroizing::new(*secret))
    }

    fn keys(&self) -> Vec<KeyId> {
        self.key_ids()
    }
}
