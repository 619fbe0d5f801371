//! The items of each filter value, as a list and, for common values, also as a bit set.
//!
//! A bit set makes filtering and counting by a common value (a country, a language) a matter of microseconds,
//! whatever the number of services; for a rare value its list is shorter than the set would be.

use super::bits::Bits;
use super::dictionary::Dictionary;
use super::postings::Arena;

/// A value is common when at least one item in this many has it…
const COMMON_ONE_IN: usize = 128;
/// …and it is not too rare to matter.
const COMMON_AT_LEAST: usize = 1_024;

/// Filter values with their items.
#[derive(Clone)]
pub(super) struct Filters {
    values: Dictionary,
    counts: Vec<u32>,
    /// By value, `None` for rare ones.
    common: Vec<Option<Bits>>,
}

impl Filters {
    pub(super) fn new(seed: u64) -> Self {
        Self { values: Dictionary::new(seed), counts: Vec::new(), common: Vec::new() }
    }

    /// The filters of a dictionary; counts and bit sets are made anew.
    pub(super) fn of_values(values: Dictionary, arena: &Arena, items: usize) -> Self {
        let (counts, common) = (vec![0; values.len()], vec![None; values.len()]);
        let mut filters = Self { values, counts, common };
        for value in 0..filters.values.len() as u32 {
            let mut count = 0;
            arena.for_each(filters.values.list(value), |_, _| count += 1);
            filters.counts[value as usize] = count;
            filters.note_if_common(arena, value, items);
        }
        filters
    }

    pub(super) fn values(&self) -> &Dictionary {
        &self.values
    }

    /// The number of a value.
    pub(super) fn intern(&mut self, key: &[u8]) -> u32 {
        let (value, is_new) = self.values.intern(key);
        if is_new {
            self.counts.push(0);
            self.common.push(None);
        }
        value
    }

    /// Notes that an item, the newest, has a value.
    pub(super) fn push(&mut self, arena: &mut Arena, value: u32, item: u32) {
        self.values.push(arena, value, item, 0);
        self.counts[value as usize] += 1;
        match &mut self.common[value as usize] {
            Some(set) => set.insert(item),
            None => self.note_if_common(arena, value, item as usize + 1),
        }
    }

    fn note_if_common(&mut self, arena: &Arena, value: u32, items: usize) {
        let count = self.counts[value as usize] as usize;
        if count >= COMMON_AT_LEAST.max(items / COMMON_ONE_IN) {
            let mut set = Bits::with_len(items);
            arena.for_each(self.values.list(value), |item, _| set.insert_within(item));
            self.common[value as usize] = Some(set);
        }
    }

    /// Adds the items of a value to `set`.
    pub(super) fn unite_into(&self, arena: &Arena, value: u32, set: &mut Bits) {
        match &self.common[value as usize] {
            Some(common) => set.unite(common),
            None => arena.for_each(self.values.list(value), |item, _| set.insert_within(item)),
        }
    }

    /// How many of `items` have a value.
    pub(super) fn count(&self, arena: &Arena, value: u32, items: &Bits) -> usize {
        if let Some(common) = &self.common[value as usize] {
            return common.len_shared(items);
        }
        let mut count = 0;
        arena.for_each(self.values.list(value), |item, _| count += usize::from(items.contains(item)));
        count
    }

    pub(super) fn memory_bytes(&self) -> usize {
        let columns = self.counts.capacity() * 4 + self.common.capacity() * size_of::<Option<Bits>>();
        self.values.memory_bytes() + columns + self.common.iter().flatten().map(Bits::memory_bytes).sum::<usize>()
    }
}
