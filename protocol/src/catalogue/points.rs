//! What a word of a query gives each item: more the nearer it is and the weightier the field it stands in. Never which
//! items match, or which are best.

use super::bits::Bits;
use super::postings::{Arena, List};
use super::vocabulary::Nearness;
use super::{Catalogue, Field};

/// What one word of the query gives each item, 64 to a block as in [`Bits`]; 0 where the word is not found.
pub(super) struct Points {
    pub(super) blocks: Vec<[u8; 64]>,
}

impl Points {
    /// None for any of so many items.
    pub(super) fn none(items: usize) -> Self {
        Self { blocks: vec![[0; 64]; items.div_ceil(64)] }
    }

    /// Gives each item of a list what its field is worth, if that is more than it has.
    pub(super) fn add(&mut self, arena: &Arena, list: &List, worth: [u8; 4]) {
        let points = self.blocks.as_flattened_mut();
        arena.for_each_mark(list, |item, mark| {
            if let Some(points) = points.get_mut(item as usize) {
                *points = worth[usize::from(mark)].max(*points);
            }
        });
    }

    /// Gives each item that has one of the words its worth.
    pub(super) fn add_words(&mut self, catalogue: &Catalogue, words: Vec<(u32, Nearness)>) {
        for (word, nearness) in words {
            self.add(&catalogue.arena, catalogue.vocabulary.words().list(word), worth(nearness));
        }
    }
}

/// A word of the query among the items.
pub(super) struct Word {
    pub(super) points: Points,
    /// The most points of each block.
    pub(super) most: Vec<u8>,
    /// The items that have it.
    pub(super) found: Bits,
}

impl Word {
    pub(super) fn of(points: Points) -> Self {
        let most =
            points.blocks.iter().map(|block| block.iter().fold(0, |most: u8, points| most.max(*points))).collect();
        Self { found: Bits::of_nonzero(&points.blocks), most, points }
    }
}

/// Points for a word by its mark: nothing, in the name, the context, the description. A nearer word counts more in
/// any field, and a name more than a description; an inflected form in the name more than the word itself in the
/// description.
pub(super) fn worth(nearness: Nearness) -> [u8; 4] {
    match nearness {
        Nearness::Exact => [0, MOST_POINTS, 60, 40],
        Nearness::Inflected => [0, 80, 45, 30],
        Nearness::Sounds => [0, 60, 35, 25],
        Nearness::Begun => [0, 24, 15, 10],
        Nearness::SoundsBegun => [0, 20, 12, 8],
        Nearness::Slip => [0, 16, 10, 6],
    }
}

/// The most that a word can give.
pub(super) const MOST_POINTS: u8 = 100;

// A mark is the field and one, in the order of `worth`.
const _: () = assert!(Field::Name as usize == 0 && Field::Context as usize == 1 && Field::Description as usize == 2);
