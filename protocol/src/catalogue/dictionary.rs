//! Numbers for byte strings (folded words, filter values), each with its list of postings.
//!
//! Strings lie end to end in one buffer and a keyed hash table finds them: a known word costs no allocation.

use super::postings::{Arena, List};

const ABSENT: u32 = u32::MAX;
/// The longest string kept, in bytes.
pub(super) const MAX_KEY_BYTES: usize = 255;

#[derive(Clone, Copy)]
struct Entry {
    start: u32,
    list: List,
}

/// Strings numbered in the order in which they first came.
#[derive(Clone)]
pub(super) struct Dictionary {
    seed: u64,
    bytes: Vec<u8>,
    /// Where each string begins in `bytes`, and its list: one look into memory for both.
    entries: Vec<Entry>,
    /// Open addressing with linear probing; a power of two, at most three quarters full.
    table: Vec<u32>,
    /// For each slot eight bits of its string's hash, never 0; 0 for a free slot. Spares most looks at other strings.
    tags: Vec<u8>,
}

impl Dictionary {
    /// An empty dictionary. The seed keeps a member from choosing words that all collide.
    pub(super) fn new(seed: u64) -> Self {
        Self { seed, bytes: Vec::new(), entries: Vec::new(), table: vec![ABSENT; 64], tags: vec![0; 64] }
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn key(&self, number: u32) -> &[u8] {
        let number = number as usize;
        let end = self.entries.get(number + 1).map_or(self.bytes.len(), |next| next.start as usize);
        &self.bytes[self.entries[number].start as usize..end]
    }

    pub(super) fn list(&self, number: u32) -> &List {
        &self.entries[number as usize].list
    }

    /// All strings in the order of their numbers.
    pub(super) fn keys(&self) -> impl Iterator<Item = (u32, &[u8])> {
        (0..self.entries.len() as u32).map(|number| (number, self.key(number)))
    }

    pub(super) fn find(&self, key: &[u8]) -> Option<u32> {
        let number = self.table[self.slot_of(key, hash(self.seed, key))];
        (number != ABSENT).then_some(number)
    }

    /// The number of `key`, and whether it is new. Keys beyond [`MAX_KEY_BYTES`] are cut.
    #[inline]
    pub(super) fn intern(&mut self, key: &[u8]) -> (u32, bool) {
        let key = &key[..key.len().min(MAX_KEY_BYTES)];
        let hash = hash(self.seed, key);
        let slot = self.slot_of(key, hash);
        match self.table[slot] {
            ABSENT => (self.add(key, slot, tag(hash)), true),
            number => (number, false),
        }
    }

    fn add(&mut self, key: &[u8], slot: usize, tag: u8) -> u32 {
        let number = self.entries.len() as u32;
        grow(&mut self.bytes, key.len());
        grow(&mut self.entries, 1);
        self.entries.push(Entry { start: self.bytes.len() as u32, list: List::EMPTY });
        self.bytes.extend_from_slice(key);
        self.table[slot] = number;
        self.tags[slot] = tag;
        if self.entries.len() * 4 > self.table.len() * 3 {
            self.rebuild_table(self.table.len() * 2);
        }
        number
    }

    /// The slot that holds `key`, or the free one where it belongs.
    #[inline]
    fn slot_of(&self, key: &[u8], hash: u64) -> usize {
        let (mask, tag) = (self.tags.len() - 1, tag(hash));
        let mut slot = hash as usize & mask;
        while self.tags[slot] != 0 && (self.tags[slot] != tag || self.key(self.table[slot]) != key) {
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn rebuild_table(&mut self, slots: usize) {
        (self.table, self.tags) = (vec![ABSENT; slots], vec![0; slots]);
        for number in 0..self.entries.len() as u32 {
            let hash = hash(self.seed, self.key(number));
            let mut slot = hash as usize & (slots - 1);
            while self.tags[slot] != 0 {
                slot = (slot + 1) & (slots - 1);
            }
            (self.table[slot], self.tags[slot]) = (number, tag(hash));
        }
    }

    pub(super) fn push(&mut self, arena: &mut Arena, number: u32, item: u32, field: u8) {
        arena.push(&mut self.entries[number as usize].list, item, field);
    }

    pub(super) fn memory_bytes(&self) -> usize {
        self.bytes.capacity() + self.entries.capacity() * size_of::<Entry>() + self.table.capacity() * 5
    }

    /// All strings end to end.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Where each string begins, and its list.
    pub(super) fn entries(&self) -> impl Iterator<Item = (u32, List)> {
        self.entries.iter().map(|entry| (entry.start, entry.list))
    }

    /// The dictionary of these parts, or `None` if they do not fit together.
    pub(super) fn from_parts(seed: u64, bytes: Vec<u8>, entries: impl Iterator<Item = (u32, List)>) -> Option<Self> {
        let entries: Vec<Entry> = entries.map(|(start, list)| Entry { start, list }).collect();
        let last = entries.last().map_or(0, |last| last.start as usize);
        let fits = entries.is_sorted_by_key(|entry| entry.start) && last <= bytes.len();
        let slots = (entries.len() * 4 / 3 + 1).next_power_of_two().max(64);
        let mut dictionary = fits.then_some(Self { seed, bytes, entries, table: Vec::new(), tags: Vec::new() })?;
        dictionary.rebuild_table(slots);
        Some(dictionary)
    }
}

/// Makes room for `more` items by a quarter at a time: memory matters more here than a few copies.
pub(super) fn grow<T>(column: &mut Vec<T>, more: usize) {
    if column.capacity() - column.len() < more {
        column.reserve_exact(more + column.len() / 4 + 16);
    }
}

fn tag(hash: u64) -> u8 {
    (hash >> 56) as u8 | 1
}

/// A keyed hash in the manner of wyhash: fast, and not to be predicted without the seed.
#[inline]
pub(super) fn hash(seed: u64, key: &[u8]) -> u64 {
    let mut state = seed ^ 0x9e37_79b9_7f4a_7c15;
    let (words, rest) = key.as_chunks::<8>();
    for word in words {
        state = mix(state ^ u64::from_le_bytes(*word));
    }
    let tail = rest.iter().fold(key.len() as u64, |tail, byte| tail << 8 | u64::from(*byte));
    mix(mix(state ^ tail) ^ seed)
}

#[inline]
fn mix(value: u64) -> u64 {
    let product = u128::from(value ^ 0xa076_1d64_78bd_642f) * 0xe703_7ed1_a0b4_28db;
    (product >> 64) as u64 ^ product as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_keep_their_numbers_as_the_table_grows() {
        let mut dictionary = Dictionary::new(7);
        let numbers: Vec<_> = (0..5_000).map(|n| dictionary.intern(format!("слово{n}").as_bytes()).0).collect();
        assert!((0..5_000).all(|n| dictionary.find(format!("слово{n}").as_bytes()) == Some(numbers[n])));
        assert_eq!(dictionary.intern("слово17".as_bytes()), (17, false));
        assert_eq!(dictionary.find(b"absent"), None);
        assert_eq!(dictionary.key(3), "слово3".as_bytes());
    }
}
