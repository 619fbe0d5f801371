//! Towns of the region, without asking anybody: where a town is, and what it is called.
//!
//! A name in Latin, Cyrillic, Georgian or Armenian letters finds its town by how it sounds; what the gazetteer does
//! not know, it does not guess. The data (`protocol/gazetteer`, GeoNames, CC BY 4.0) stays where the program's file
//! has it: nothing is read before it is asked for and nothing is kept, so an idle node pays no memory for it.
//!
//! Layout, little-endian: [`MAGIC`], the numbers of towns, of blocks and of bytes of labels (u32 each); per town, in the
//! order of their spots, [`ROW`] bytes; labels, four to a town, each with its length before it; per block the offset of
//! its first name (u32); the sounds of names, in order, in blocks of [`BLOCK`]: how many bytes it shares with the one
//! before in its block, how many follow (u8 each), those, the number of its town (u16). Of one sound, the town that
//! comes first is the most populous.

mod encode;
#[cfg(test)]
mod tests;

use std::cmp::Ordering;
use std::ops::ControlFlow;

use crate::catalogue::sound_of_name;
use crate::spot::Spot;
use crate::text::Country;

pub use encode::{Line, NotALine, encode};

static PLACES: &[u8] = include_bytes!("../gazetteer/places.bin");

const MAGIC: [u8; 8] = *b"mrshgaz1";
/// Bytes before the towns.
const HEAD: usize = MAGIC.len() + 12;
/// Bytes of a town: latitude and longitude (i16), country (two letters), where its labels begin (u32).
const ROW: usize = 10;
/// Names that share their beginnings.
const BLOCK: usize = 16;

/// A town.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Town<'a> {
    /// Where it is.
    pub spot: Spot,
    country: [u8; 2],
    /// In Latin, Russian, Georgian and Armenian; empty where it is not known for certain.
    labels: [&'a str; 4],
}

impl<'a> Town<'a> {
    /// Its country.
    pub fn country(&self) -> Option<Country> {
        Country::new(std::str::from_utf8(&self.country).ok()?).ok()
    }

    /// Whether its name of today sounds so, in whichever letters.
    pub(crate) fn is_called(&self, sound: &[u8]) -> bool {
        self.labels.iter().any(|label| !label.is_empty() && sound_of_name(label) == sound)
    }

    /// What it is called in a language; in Latin letters if that is not known.
    pub fn name_in(&self, language: &str) -> &'a str {
        let [latin, russian, georgian, armenian] = self.labels;
        let name = match language {
            "ru" => russian,
            "ka" => georgian,
            "hy" => armenian,
            _ => latin,
        };
        if name.is_empty() { latin } else { name }
    }
}

/// The town of that name in a country; the most populous if there are several. One that is called so comes before one
/// that was: Stavropol is not Tolyatti, which had that name until 1964.
pub fn find(country: &Country, name: &str) -> Option<Town<'static>> {
    let sound = sound_of_name(name);
    let there = |town: &Town<'_>| town.country == country.as_str().as_bytes();
    let mut towns = built_in()?.named(&sound).filter(there).peekable();
    let first = towns.peek().copied();
    towns.find(|town| town.is_called(&sound)).or(first)
}

/// All towns of a country that the gazetteer knows.
pub fn towns(country: &Country) -> impl Iterator<Item = Town<'static>> {
    let code = <[u8; 2]>::try_from(country.as_str().as_bytes()).ok();
    built_in().into_iter().flat_map(move |places| {
        let there = places.rows.iter().enumerate().filter(move |(_, row)| Some(Row(row).country()) == code);
        there.filter_map(move |(number, _)| places.town(number))
    })
}

/// The towns whose name sounds so, in every country.
pub(crate) fn sounding(sound: &[u8]) -> impl Iterator<Item = Town<'static>> {
    built_in().into_iter().flat_map(move |places| places.named(sound))
}

/// The town at a spot.
pub fn at(spot: Spot) -> Option<Town<'static>> {
    let places = built_in()?;
    let number = places.rows.binary_search_by_key(&Some(spot), |row| Row(row).spot()).ok()?;
    places.town(number)
}

fn built_in() -> Option<Gazetteer<'static>> {
    Gazetteer::read(PLACES)
}

/// The parts of the data.
#[derive(Clone, Copy)]
struct Gazetteer<'a> {
    rows: &'a [[u8; ROW]],
    labels: &'a [u8],
    blocks: &'a [[u8; 4]],
    names: &'a [u8],
}

/// A town as its bytes say.
struct Row<'a>(&'a [u8; ROW]);

impl Row<'_> {
    fn spot(&self) -> Option<Spot> {
        let [a, b, c, d, ..] = *self.0;
        Spot::new(i16::from_le_bytes([a, b]), i16::from_le_bytes([c, d])).ok()
    }

    fn country(&self) -> [u8; 2] {
        let [_, _, _, _, a, b, ..] = *self.0;
        [a, b]
    }

    fn labels(&self) -> usize {
        let [.., a, b, c, d] = *self.0;
        u32::from_le_bytes([a, b, c, d]) as usize
    }
}

impl<'a> Gazetteer<'a> {
    /// Finds the parts; `None` if they do not fit together.
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let (head, rest) = bytes.strip_prefix(&MAGIC)?.split_at_checked(HEAD - MAGIC.len())?;
        let [towns, blocks, labels] = head.as_chunks::<4>().0 else { return None };
        let number = |bytes: &[u8; 4]| u32::from_le_bytes(*bytes) as usize;
        let (rows, rest) = rest.split_at_checked(number(towns).checked_mul(ROW)?)?;
        let (labels, rest) = rest.split_at_checked(number(labels))?;
        let (blocks, names) = rest.split_at_checked(number(blocks).checked_mul(4)?)?;
        Some(Self { rows: rows.as_chunks().0, labels, blocks: blocks.as_chunks().0, names })
    }

    fn town(&self, number: usize) -> Option<Town<'a>> {
        let row = Row(self.rows.get(number)?);
        let mut rest = self.labels.get(row.labels()..)?;
        let mut labels = [""; 4];
        for label in &mut labels {
            let (len, after) = rest.split_first()?;
            let (text, after) = after.split_at_checked(usize::from(*len))?;
            (*label, rest) = (std::str::from_utf8(text).ok()?, after);
        }
        Some(Town { spot: row.spot()?, country: row.country(), labels })
    }

    /// The towns of a name by its sound, the most populous first.
    fn named(self, sound: &[u8]) -> impl Iterator<Item = Town<'a>> + use<'a> {
        // A name may begin in the block before the first that starts with it.
        let from = self.blocks.partition_point(|at| self.first_of(at) < sound).saturating_sub(1);
        let (mut name, mut found) = (Vec::new(), Vec::new());
        for block in &self.blocks[from..] {
            let end = self.each_name(block, &mut name, |name, town| match name.cmp(sound) {
                Ordering::Less => ControlFlow::Continue(()),
                Ordering::Equal => {
                    found.push(town);
                    ControlFlow::Continue(())
                }
                Ordering::Greater => ControlFlow::Break(()),
            });
            if end.is_break() {
                break;
            }
        }
        found.into_iter().filter_map(move |town| self.town(town))
    }

    /// The first name of a block.
    fn first_of(&self, at: &[u8; 4]) -> &'a [u8] {
        let entry = self.names.get(u32::from_le_bytes(*at) as usize..).unwrap_or_default();
        match entry {
            [_, len, rest @ ..] => rest.get(..usize::from(*len)).unwrap_or_default(),
            _ => &[],
        }
    }

    /// Calls `visit` with the names of a block, each whole in `name`, and the numbers of their towns.
    fn each_name(
        &self,
        at: &[u8; 4],
        name: &mut Vec<u8>,
        mut visit: impl FnMut(&[u8], usize) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let mut rest = self.names.get(u32::from_le_bytes(*at) as usize..).unwrap_or_default();
        for _ in 0..BLOCK {
            let [shared, len, tail @ ..] = rest else { break };
            let Some((new, after)) = tail.split_at_checked(usize::from(*len)) else { break };
            let Some((town, after)) = after.split_first_chunk::<2>() else { break };
            name.truncate(usize::from(*shared));
            name.extend_from_slice(new);
            visit(name, usize::from(u16::from_le_bytes(*town)))?;
            rest = after;
        }
        ControlFlow::Continue(())
    }
}
