//! Lists of (item, field), one list a word or filter value, written once and read in order.
//!
//! An item's number only grows, so a list holds differences as varints, mostly of one byte. The bytes of all lists
//! share one arena, in chunks that double from 12 bytes: a list needs no allocation of its own, and the
//! first posting, the only one of most words, lives in the list's head. Reading never panics and always ends,
//! whatever the bytes: chunks only link forward.

/// Bytes that are allocated at once; a chunk never crosses two of these.
const SLAB_BYTES: usize = 1 << 16;
/// Bytes of the first, second, … chunk of a list; the last size repeats.
const CHUNK_BYTES: [usize; 8] = [12, 24, 48, 96, 192, 384, 768, 1536];
/// Bytes at the end of a chunk that hold the address of the next one.
const LINK_BYTES: usize = 4;
const NONE: u32 = u32::MAX;

/// The largest number of items: a posting keeps two bits for the field.
pub(super) const MAX_ITEMS: usize = 1 << 30;

/// The head of one list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct List {
    /// The first posting, item and field, or `NONE`.
    first: u32,
    /// The last item.
    last: u32,
    /// Address of the first chunk, 0 if there is none.
    head: u32,
    /// Address where the next byte goes.
    tail: u32,
    /// Bytes left in the last chunk.
    room: u16,
    /// Which of `CHUNK_BYTES` comes next.
    class: u8,
}

impl List {
    pub(super) const EMPTY: Self = Self { first: NONE, last: 0, head: 0, tail: 0, room: 0, class: 0 };
    /// Bytes of the flat form.
    pub(super) const FLAT_BYTES: usize = 19;

    pub(super) fn is_empty(&self) -> bool {
        self.first == NONE
    }

    /// Whether a later item than any of `items` can be added to it.
    pub(super) fn ends_before(&self, items: usize) -> bool {
        self.is_empty() || (self.last as usize) < items
    }

    pub(super) fn to_flat(self) -> [u8; Self::FLAT_BYTES] {
        let mut flat = [0; Self::FLAT_BYTES];
        let numbers = [self.first, self.last, self.head, self.tail];
        flat.chunks_exact_mut(4).zip(numbers).for_each(|(bytes, n)| bytes.copy_from_slice(&n.to_le_bytes()));
        flat[16..18].copy_from_slice(&self.room.to_le_bytes());
        flat[18] = self.class;
        flat
    }

    pub(super) fn from_flat(flat: &[u8; Self::FLAT_BYTES]) -> Self {
        let number = |at: usize| u32::from_le_bytes([flat[at], flat[at + 1], flat[at + 2], flat[at + 3]]);
        Self {
            first: number(0),
            last: number(4),
            head: number(8),
            tail: number(12),
            room: u16::from_le_bytes([flat[16], flat[17]]),
            class: flat[18].min(CHUNK_BYTES.len() as u8 - 1),
        }
    }
}

/// The bytes of all lists.
#[derive(Clone, Default)]
pub(super) struct Arena {
    slabs: Vec<Box<[u8]>>,
    /// Bytes used in the last slab.
    used: usize,
}

impl Arena {
    /// Adds a posting; an item that is already the list's last is left as it is, with its earlier field.
    #[inline]
    pub(super) fn push(&mut self, list: &mut List, item: u32, field: u8) {
        debug_assert!(list.is_empty() || item >= list.last, "items are numbered in order of arrival");
        if list.is_empty() {
            list.first = item << 2 | u32::from(field);
        } else if list.last == item {
            return;
        } else {
            self.append(list, (item - list.last) << 2 | u32::from(field));
        }
        list.last = item;
    }

    fn append(&mut self, list: &mut List, value: u32) {
        let (bytes, len) = varint(value);
        if usize::from(list.room) < len {
            self.add_chunk(list);
        }
        let tail = list.tail as usize;
        if let Some(place) = self.slice_mut(tail, len) {
            place.copy_from_slice(&bytes[..len]);
        }
        list.tail = list.tail.wrapping_add(len as u32);
        list.room -= len as u16;
    }

    /// Links a new chunk behind the list's last one. What was left of that one stays zero, which ends it.
    fn add_chunk(&mut self, list: &mut List) {
        let size = CHUNK_BYTES[usize::from(list.class)];
        let address = self.allocate(size);
        if list.head == 0 {
            list.head = address;
        } else {
            let link = list.tail as usize + usize::from(list.room);
            if let Some(place) = self.slice_mut(link, LINK_BYTES) {
                place.copy_from_slice(&address.to_le_bytes());
            }
        }
        list.tail = address;
        list.room = (size - LINK_BYTES) as u16;
        list.class = (list.class + 1).min(CHUNK_BYTES.len() as u8 - 1);
    }

    fn allocate(&mut self, size: usize) -> u32 {
        if self.slabs.is_empty() || self.used + size > SLAB_BYTES {
            self.slabs.push(vec![0; SLAB_BYTES].into_boxed_slice());
            // Address 0 means "no chunk", so the first slab begins later.
            self.used = if self.slabs.len() == 1 { CHUNK_BYTES[0] } else { 0 };
        }
        let address = (self.slabs.len() - 1) * SLAB_BYTES + self.used;
        self.used += size;
        address as u32
    }

    fn slice_mut(&mut self, address: usize, len: usize) -> Option<&mut [u8]> {
        let within = address % SLAB_BYTES;
        self.slabs.get_mut(address / SLAB_BYTES)?.get_mut(within..within + len)
    }

    fn slice(&self, address: usize, len: usize) -> Option<&[u8]> {
        let within = address % SLAB_BYTES;
        self.slabs.get(address / SLAB_BYTES)?.get(within..within + len)
    }

    /// Calls `visit(item, field)` for each posting, items ascending.
    #[inline]
    pub(super) fn for_each(&self, list: &List, mut visit: impl FnMut(u32, u8)) {
        if list.is_empty() {
            return;
        }
        let mut item = list.first >> 2;
        visit(item, (list.first & 3) as u8);
        let (mut address, mut class) = (list.head, 0);
        while let Some((payload, next)) = self.chunk(address, class) {
            item = read(payload, item, &mut visit);
            if next <= address {
                break;
            }
            address = next;
            class = (class + 1).min(CHUNK_BYTES.len() - 1);
        }
    }

    fn chunk(&self, address: u32, class: usize) -> Option<(&[u8], u32)> {
        let chunk = (address != 0).then(|| self.slice(address as usize, CHUNK_BYTES[class]))??;
        let (payload, link) = chunk.split_last_chunk::<LINK_BYTES>()?;
        Some((payload, u32::from_le_bytes(*link)))
    }

    pub(super) fn memory_bytes(&self) -> usize {
        self.slabs.len() * (SLAB_BYTES + size_of::<Box<[u8]>>())
    }

    /// Bytes used in the last slab, and the slabs.
    pub(super) fn parts(&self) -> (usize, impl Iterator<Item = &[u8]>) {
        (self.used, self.slabs.iter().map(|slab| &slab[..]))
    }

    /// The arena of these slabs, or `None` if they are not of its size.
    pub(super) fn from_parts(used: usize, bytes: &[u8]) -> Option<Self> {
        let whole = bytes.len().is_multiple_of(SLAB_BYTES) && used <= SLAB_BYTES;
        whole.then(|| Self { slabs: bytes.chunks_exact(SLAB_BYTES).map(Box::from).collect(), used })
    }
}

fn varint(mut value: u32) -> ([u8; 5], usize) {
    let (mut bytes, mut len) = ([0; 5], 0);
    while value >= 0x80 {
        bytes[len] = value as u8 | 0x80;
        value >>= 7;
        len += 1;
    }
    bytes[len] = value as u8;
    (bytes, len + 1)
}

/// Reads the postings of one chunk after `item`; returns the last item. A difference is at least 1, so a posting
/// never begins with a zero byte, and a zero ends the chunk.
#[inline]
fn read(payload: &[u8], mut item: u32, visit: &mut impl FnMut(u32, u8)) -> u32 {
    let mut bytes = payload.iter();
    while let Some(&byte) = bytes.next() {
        let value = match byte {
            0 => break,
            1..0x80 => u32::from(byte),
            _ => rest_of_varint(byte, &mut bytes),
        };
        item = item.wrapping_add(value >> 2);
        visit(item, (value & 3) as u8);
    }
    item
}

#[inline]
fn rest_of_varint(first: u8, bytes: &mut std::slice::Iter<'_, u8>) -> u32 {
    let mut value = u32::from(first & 0x7f);
    for shift in [7, 14, 21, 28] {
        let Some(&byte) = bytes.next() else { break };
        value |= u32::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            break;
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(arena: &Arena, list: &List) -> Vec<(u32, u8)> {
        let mut found = Vec::new();
        arena.for_each(list, |item, field| found.push((item, field)));
        found
    }

    #[test]
    fn interleaved_lists_are_read_back_across_chunks_and_slabs() {
        let mut arena = Arena::default();
        let mut lists = [List::EMPTY; 3];
        let mut expected = [const { Vec::new() }; 3];
        for item in 0..200_000u32 {
            for (n, list) in lists.iter_mut().enumerate() {
                if item.is_multiple_of([1, 7, 40_000][n]) {
                    arena.push(list, item, (item % 3) as u8);
                    expected[n].push((item, (item % 3) as u8));
                }
            }
        }
        assert!(lists.iter().zip(expected).all(|(list, expected)| items(&arena, list) == expected));
    }

    #[test]
    fn the_first_field_of_an_item_holds() {
        let (mut arena, mut list) = (Arena::default(), List::EMPTY);
        arena.push(&mut list, 5, 0);
        arena.push(&mut list, 5, 2);
        arena.push(&mut list, 1 << 29, 1);
        assert_eq!(items(&arena, &list), [(5, 0), (1 << 29, 1)]);
    }

    #[test]
    fn arbitrary_bytes_are_read_to_an_end() {
        let noise = vec![0x85; SLAB_BYTES];
        let arena = Arena::from_parts(100, &noise).expect("one slab");
        let list = List { first: 4, last: 1, head: 65_530, tail: u32::MAX, room: 9, class: 7 };
        assert_eq!(items(&arena, &list), [(1, 0)]);
        let list = List { head: 12, ..list };
        assert!(items(&arena, &list).len() < SLAB_BYTES);
    }
}
