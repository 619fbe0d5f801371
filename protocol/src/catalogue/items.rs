//! What the catalogue keeps of each service beside the index: whose it is, which revision, where its body lies.

use crate::id::{EntryId, ServiceId};

use super::Locator;
use super::dictionary::{grow, hash};
use super::vouched::Vouched;

const ABSENT: u32 = u32::MAX;

/// One revision of one service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// The publisher's number among the filter values.
    pub(super) publisher: u32,
    pub(super) revision: u32,
    pub(super) at: Locator,
    pub(super) entry: EntryId,
    pub(super) vouched: Vouched,
}

impl Item {
    /// Bytes of the flat form, the service's id before it.
    pub(super) const FLAT_BYTES: usize = 16 + 4 + 4 + 4 + 8 + 32 + 4;

    /// Of two records of one service the higher revision holds, then the lower entry id.
    pub(super) fn outranks(&self, other: &Self) -> bool {
        (self.revision, other.entry) > (other.revision, self.entry)
    }
}

/// Items by number and by (publisher, service).
#[derive(Clone)]
pub(super) struct Items {
    seed: u64,
    /// Apart from the rest, because ties of a ranking go by them.
    ids: Vec<ServiceId>,
    items: Vec<Item>,
    /// Open addressing; the newest item of each (publisher, service), also when it is no longer live.
    table: Vec<u32>,
    /// Slots of `table` in use.
    keys: usize,
}

impl Items {
    pub(super) fn new(seed: u64) -> Self {
        Self { seed, ids: Vec::new(), items: Vec::new(), table: vec![ABSENT; 64], keys: 0 }
    }

    /// Items ever added, live or not.
    pub(super) fn len(&self) -> usize {
        self.items.len()
    }

    pub(super) fn id(&self, item: u32) -> ServiceId {
        self.ids[item as usize]
    }

    pub(super) fn get(&self, item: u32) -> &Item {
        &self.items[item as usize]
    }

    /// The newest item of a service, live or not.
    pub(super) fn find(&self, publisher: u32, id: ServiceId) -> Option<u32> {
        let item = self.table[self.slot_of(publisher, id)];
        (item != ABSENT).then_some(item)
    }

    /// Adds an item as the newest of its service.
    pub(super) fn push(&mut self, id: ServiceId, item: Item) -> u32 {
        let number = self.items.len() as u32;
        grow(&mut self.ids, 1);
        grow(&mut self.items, 1);
        self.ids.push(id);
        self.items.push(item);
        self.enter(number);
        number
    }

    fn enter(&mut self, number: u32) {
        let slot = self.slot_of(self.get(number).publisher, self.id(number));
        self.keys += usize::from(self.table[slot] == ABSENT);
        self.table[slot] = number;
        if self.keys * 4 > self.table.len() * 3 {
            let old = std::mem::take(&mut self.table);
            self.table = vec![ABSENT; old.len() * 2];
            old.into_iter().filter(|n| *n != ABSENT).for_each(|n| self.place(n));
        }
    }

    fn place(&mut self, number: u32) {
        let slot = self.slot_of(self.get(number).publisher, self.id(number));
        self.table[slot] = number;
    }

    fn slot_of(&self, publisher: u32, id: ServiceId) -> usize {
        let mask = self.table.len() - 1;
        let is_other = |n: u32| n != ABSENT && (self.id(n) != id || self.get(n).publisher != publisher);
        let mut slot = hash(self.seed ^ u64::from(publisher), &id.0) as usize & mask;
        while is_other(self.table[slot]) {
            slot = (slot + 1) & mask;
        }
        slot
    }

    pub(super) fn to_flat(&self, number: u32) -> [u8; Item::FLAT_BYTES] {
        let Item { publisher, revision, at, entry, vouched } = *self.get(number);
        let mut flat = [0; Item::FLAT_BYTES];
        flat[..16].copy_from_slice(&self.id(number).0);
        flat[16..20].copy_from_slice(&publisher.to_le_bytes());
        flat[20..24].copy_from_slice(&revision.to_le_bytes());
        flat[24..28].copy_from_slice(&at.log.to_le_bytes());
        flat[28..36].copy_from_slice(&at.seq.to_le_bytes());
        flat[36..68].copy_from_slice(&entry.0);
        flat[68..].copy_from_slice(&vouched.0.to_le_bytes());
        flat
    }

    pub(super) fn push_flat(&mut self, flat: &[u8; Item::FLAT_BYTES]) {
        let number = |at: usize| u32::from_le_bytes([flat[at], flat[at + 1], flat[at + 2], flat[at + 3]]);
        let (mut id, mut entry) = ([0; 16], [0; 32]);
        id.copy_from_slice(&flat[..16]);
        entry.copy_from_slice(&flat[36..68]);
        let seq = u64::from(number(28)) | u64::from(number(32)) << 32;
        let at = Locator { log: number(24), seq };
        let (entry, vouched) = (EntryId(entry), Vouched(number(68)));
        self.push(ServiceId(id), Item { publisher: number(16), revision: number(20), at, entry, vouched });
    }

    pub(super) fn memory_bytes(&self) -> usize {
        let columns = self.ids.capacity() * size_of::<ServiceId>() + self.items.capacity() * size_of::<Item>();
        columns + self.table.capacity() * 4
    }
}
