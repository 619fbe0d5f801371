//! Lists of (item, field), one list a word or filter value, written once and read in order.
//!
//! An item's number only grows, so a list holds distances, each in the byte that also says the field; a longer
//! distance has bytes before it that only move on. Every byte is read alike, without a branch that could be guessed
//! wrong ([`Arena::for_each_mark`]): this is what searching spends its time on. The bytes of all lists
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

/// The longest distance of a posting's own byte: six bits. The other two are its mark, the field and one.
const NEAR: u32 = 63;
/// A byte with mark 0 moves on: by so many times [`NEAR`]…
const SMALL_STEPS: u32 = 39;
/// …or so many times what lies beyond these…
const MIDDLE_STEPS: u32 = 16;
const MIDDLE: u32 = NEAR * (SMALL_STEPS + 1);
/// …or so many times what lies beyond those; more is several steps. 0, what is left of a chunk, moves nowhere.
const GREAT_STEPS: u32 = 8;
const GREAT: u32 = MIDDLE * (MIDDLE_STEPS + 1);
const _: () = assert!(SMALL_STEPS + MIDDLE_STEPS + GREAT_STEPS == NEAR);

/// How far each byte moves on.
static DISTANCES: [u32; 256] = distances();

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
            self.append(list, item - list.last, field + 1);
        }
        list.last = item;
    }

    fn append(&mut self, list: &mut List, mut distance: u32, mark: u8) {
        while distance > NEAR {
            let step = step(distance);
            self.append_byte(list, step);
            distance -= DISTANCES[usize::from(step)];
        }
        self.append_byte(list, (distance as u8) << 2 | mark);
    }

    #[inline]
    fn append_byte(&mut self, list: &mut List, byte: u8) {
        if list.room == 0 {
            self.add_chunk(list);
        }
        if let Some(place) = self.slice_mut(list.tail as usize, 1) {
            place[0] = byte;
        }
        list.tail = list.tail.wrapping_add(1);
        list.room -= 1;
    }

    /// Links a new chunk behind the list's last one, which is full.
    fn add_chunk(&mut self, list: &mut List) {
        let size = CHUNK_BYTES[usize::from(list.class)];
        let address = self.allocate(size);
        if list.head == 0 {
            list.head = address;
        } else if let Some(place) = self.slice_mut(list.tail as usize, LINK_BYTES) {
            place.copy_from_slice(&address.to_le_bytes());
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
        self.for_each_mark(list, |item, mark| {
            if let Some(field) = mark.checked_sub(1) {
                visit(item, field);
            }
        });
    }

    /// Calls `visit(item, mark)` for each posting, items ascending, the mark being the field and one; and between
    /// them for other items with the mark 0, which means nothing. Much faster than [`for_each`](Self::for_each)
    /// if what `visit` does with a mark is without a branch too.
    #[inline]
    pub(super) fn for_each_mark(&self, list: &List, mut visit: impl FnMut(u32, u8)) {
        if list.is_empty() {
            return;
        }
        let mut item = list.first >> 2;
        visit(item, (list.first as u8 + 1) & 3);
        let (mut address, mut class) = (list.head, 0);
        while let Some((payload, next)) = self.chunk(address, class) {
            let is_last = next <= address;
            let used = if is_last { list.tail.saturating_sub(address) as usize } else { payload.len() };
            for &byte in &payload[..used.min(payload.len())] {
                item = item.wrapping_add(DISTANCES[usize::from(byte)]);
                visit(item, byte & 3);
            }
            if is_last {
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

const fn distances() -> [u32; 256] {
    let mut distances = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let number = byte as u32 >> 2;
        distances[byte] = match (byte & 3, number.checked_sub(SMALL_STEPS)) {
            (0, None | Some(0)) => number * NEAR,
            (0, Some(beyond)) if beyond <= MIDDLE_STEPS => beyond * MIDDLE,
            (0, Some(beyond)) => (beyond - MIDDLE_STEPS) * GREAT,
            _ => number,
        };
        byte += 1;
    }
    distances
}

/// The byte that moves on as far as one can and leaves some of `distance`, which is more than [`NEAR`].
fn step(distance: u32) -> u8 {
    let most = distance - 1;
    let number = match (most / GREAT, most / MIDDLE) {
        (0, 0) => most / NEAR,
        (0, middle) => SMALL_STEPS + middle,
        (great, _) => SMALL_STEPS + MIDDLE_STEPS + great.min(GREAT_STEPS),
    };
    (number as u8) << 2
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
    fn every_distance_is_kept() {
        let (mut arena, mut list, mut expected) = (Arena::default(), List::EMPTY, Vec::new());
        let edges = [NEAR, MIDDLE, GREAT, 2 * GREAT, GREAT_STEPS * GREAT, 9 * GREAT];
        let distances = (1..5_000).chain(edges.iter().flat_map(|edge| edge - 1..=edge + 2 * NEAR));
        let mut item = 3;
        for distance in distances {
            item += distance;
            arena.push(&mut list, item, (distance % 3) as u8);
            expected.push((item, (distance % 3) as u8));
        }
        assert_eq!(items(&arena, &list), expected);
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
