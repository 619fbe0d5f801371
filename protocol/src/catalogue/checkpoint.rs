//! The catalogue as one flat run of bytes, so that a node need not index its services again when it starts.
//!
//! A checkpoint is a cache: written and read by one node, never sent. Its SHA-256 finds damage; whatever passes it
//! is still checked as far as memory safety of later reads (no panic, no endless loop) depends on it. Anything that
//! cannot be read is to be thrown away and built again from the records.

use sha2::{Digest, Sha256};

use super::Catalogue;
use super::alike::Alike;
use super::bits::Bits;
use super::dictionary::Dictionary;
use super::filters::Filters;
use super::items::{Item, Items};
use super::postings::{Arena, List, MAX_ITEMS};
use super::values::{Flags, Kind};
use super::vocabulary::Vocabulary;

/// To be changed whenever the layout changes, or how words are folded, or what flags and values mean, or the gazetteer.
const MAGIC: [u8; 8] = *b"mrshcat6";
const DIGEST_BYTES: usize = 32;

/// A checkpoint is of another version or damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DamagedCheckpoint {
    /// Not a checkpoint, or of another version of this program.
    #[error("not a catalogue checkpoint of this version")]
    OtherVersion,
    /// The bytes are not those that were written.
    #[error("the catalogue checkpoint does not match its checksum")]
    Checksum,
    /// The parts do not fit together.
    #[error("the catalogue checkpoint is inconsistent")]
    Inconsistent,
}

impl Catalogue {
    /// Appends the catalogue as bytes, without anything that was replaced or removed. Not canonical: two catalogues of
    /// the same services differ by the order of arrival.
    pub fn write_to(&self, out: &mut Vec<u8>) {
        if self.superseded > 0 { write(&self.compacted(), out) } else { write(self, out) }
    }

    /// The same as bytes of their own.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write_to(&mut out);
        out
    }

    /// Reads what [`write_to`](Self::write_to) wrote. `seed` as for [`new`](Self::new), and need not be the same.
    pub fn from_bytes(bytes: &[u8], seed: u64) -> Result<Self, DamagedCheckpoint> {
        let rest = bytes.strip_prefix(&MAGIC).ok_or(DamagedCheckpoint::OtherVersion)?;
        let (digest, body) = rest.split_first_chunk::<DIGEST_BYTES>().ok_or(DamagedCheckpoint::Checksum)?;
        if Sha256::digest(body)[..] != digest[..] {
            return Err(DamagedCheckpoint::Checksum);
        }
        read(body, seed).ok_or(DamagedCheckpoint::Inconsistent)
    }
}

fn write(catalogue: &Catalogue, out: &mut Vec<u8>) {
    out.extend_from_slice(&MAGIC);
    let digest = out.len();
    let body = digest + DIGEST_BYTES;
    out.extend_from_slice(&[0; DIGEST_BYTES]);
    let items = 0..catalogue.items.len() as u32;
    section(out, |out| items.for_each(|item| out.extend_from_slice(&catalogue.items.to_flat(item))));
    for set in catalogue.flags.all() {
        section(out, |out| set.blocks().iter().for_each(|block| out.extend_from_slice(&block.to_le_bytes())));
    }
    write_dictionary(out, catalogue.filters.values());
    write_dictionary(out, catalogue.vocabulary.words());
    let (used, slabs) = catalogue.arena.parts();
    section(out, |out| out.extend_from_slice(&(used as u64).to_le_bytes()));
    section(out, |out| slabs.for_each(|slab| out.extend_from_slice(slab)));
    section(out, |out| {
        for (key, item) in catalogue.alike.pairs() {
            out.extend_from_slice(&key.to_le_bytes());
            out.extend_from_slice(&item.to_le_bytes());
        }
    });
    let sum = Sha256::digest(&out[body..]);
    out[digest..body].copy_from_slice(&sum);
}

fn write_dictionary(out: &mut Vec<u8>, dictionary: &Dictionary) {
    section(out, |out| out.extend_from_slice(dictionary.bytes()));
    section(out, |out| dictionary.entries().for_each(|(start, _)| out.extend_from_slice(&start.to_le_bytes())));
    section(out, |out| dictionary.entries().for_each(|(_, list)| out.extend_from_slice(&list.to_flat())));
}

/// Appends what `fill` writes, its length before it.
fn section(out: &mut Vec<u8>, fill: impl FnOnce(&mut Vec<u8>)) {
    let start = out.len();
    out.extend_from_slice(&[0; 8]);
    fill(out);
    let len = (out.len() - start - 8) as u64;
    out[start..start + 8].copy_from_slice(&len.to_le_bytes());
}

/// The sections that are left to read.
struct Sections<'b>(&'b [u8]);

impl<'b> Sections<'b> {
    fn next(&mut self) -> Option<&'b [u8]> {
        let (len, rest) = self.0.split_first_chunk::<8>()?;
        let len = usize::try_from(u64::from_le_bytes(*len)).ok()?;
        let (section, rest) = rest.split_at_checked(len)?;
        self.0 = rest;
        Some(section)
    }

    /// The next section as records of `N` bytes.
    fn records<const N: usize>(&mut self) -> Option<&'b [[u8; N]]> {
        let (records, rest) = self.next()?.as_chunks::<N>();
        rest.is_empty().then_some(records)
    }
}

fn read(body: &[u8], seed: u64) -> Option<Catalogue> {
    let mut sections = Sections(body);
    let items = read_items(&mut sections, seed)?;
    let flags = read_flags(&mut sections)?;
    let values = read_dictionary(&mut sections, seed, items.len())?;
    let words = read_dictionary(&mut sections, seed, items.len())?;
    let [used] = sections.records::<8>()? else { return None };
    let used = usize::try_from(u64::from_le_bytes(*used)).ok()?;
    let arena = Arena::from_parts(used, sections.next()?)?;
    let alike = read_alike(&mut sections, items.len())?;
    let sound = sections.0.is_empty() && publishers_are_stated(&items, &values) && are_text(&words);
    let live = live(items.len());
    let vocabulary = sound.then(|| Vocabulary::of_words(words))?;
    let filters = Filters::of_values(values, &arena, items.len());
    Some(Catalogue { seed, items, live, superseded: 0, flags, filters, vocabulary, arena, alike })
}

fn live(items: usize) -> Bits {
    let mut live = Bits::with_len(items);
    (0..items as u32).for_each(|item| live.insert(item));
    live
}

fn read_items(sections: &mut Sections<'_>, seed: u64) -> Option<Items> {
    let records = sections.records::<{ Item::FLAT_BYTES }>()?;
    let mut items = (records.len() < MAX_ITEMS).then(|| Items::new(seed))?;
    records.iter().for_each(|record| items.push_flat(record));
    Some(items)
}

fn read_flags(sections: &mut Sections<'_>) -> Option<Flags> {
    let mut flags = Flags::new();
    for set in flags.all_mut() {
        let blocks = sections.records::<8>()?.iter().map(|block| u64::from_le_bytes(*block));
        *set = Bits::from_blocks(blocks.collect());
    }
    Some(flags)
}

fn read_dictionary(sections: &mut Sections<'_>, seed: u64, items: usize) -> Option<Dictionary> {
    let bytes = sections.next()?.to_vec();
    let starts = sections.records::<4>()?;
    let lists: Vec<List> = sections.records()?.iter().map(List::from_flat).collect();
    let sound = starts.len() == lists.len() && lists.iter().all(|list| list.ends_before(items));
    let entries = starts.iter().map(|start| u32::from_le_bytes(*start)).zip(lists);
    sound.then(|| Dictionary::from_parts(seed, bytes, entries))?
}

fn read_alike(sections: &mut Sections<'_>, items: usize) -> Option<Alike> {
    let pair = |[a, b, c, d, e, f, g, h]: &[u8; 8]| {
        (u32::from_le_bytes([*a, *b, *c, *d]), u32::from_le_bytes([*e, *f, *g, *h]))
    };
    Alike::of_pairs(sections.records::<8>()?.iter().map(pair).collect(), items)
}

/// Each item names the number of a publisher's key.
fn publishers_are_stated(items: &Items, values: &Dictionary) -> bool {
    let is_publisher = |number: u32| {
        (number as usize) < values.len()
            && matches!(values.key(number), [kind, id @ ..] if *kind == Kind::Publisher as u8 && id.len() == 32)
    };
    (0..items.len() as u32).all(|item| is_publisher(items.get(item).publisher))
}

fn are_text(words: &Dictionary) -> bool {
    words.keys().all(|(_, word)| std::str::from_utf8(word).is_ok())
}
