//! The best of what matches, by the points of its words and how much each word tells. Whole blocks of items are passed
//! over that cannot hold one of the best.

use std::cmp::{Ordering, Reverse};

use super::Catalogue;
use super::bits::{Bits, at_least, each_bit};
use super::points::{MOST_POINTS, Word};
use super::postings::MAX_ITEMS;
use super::query::{Hit, Query};
use super::search::MAX_WORDS;

// A score fits its type.
const _: () = assert!(MAX_WORDS as u32 * MOST_POINTS as u32 * (1 + MAX_ITEMS.ilog2()) <= u16::MAX as u32);

/// The part of the matches, `items`, that the query asks for, best first.
pub(super) fn best(catalogue: &Catalogue, query: &Query, items: &Bits, allowed: &Bits, words: &[Word]) -> Vec<Hit> {
    let scale = Scale::new(words, allowed);
    let mut best = Best::new(catalogue, query.offset.saturating_add(query.limit));
    for (block, &items) in items.blocks().iter().enumerate().filter(|(_, items)| **items != 0) {
        let good = items & scale.may_score(block, best.floor_score());
        each_bit(good, |place| best.offer(scale.score(block, place), (block * 64 + place) as u32));
    }
    let ranked = best.into_ranked().into_iter().skip(query.offset);
    ranked.map(|ranked| catalogue.hit(ranked.item, ranked.score.0.into())).collect()
}

/// What scores are made of: the words and their weights.
struct Scale<'w> {
    words: Vec<(&'w Word, u16)>,
}

impl<'w> Scale<'w> {
    fn new(words: &'w [Word], allowed: &Bits) -> Self {
        let of = allowed.len();
        Self { words: words.iter().map(|word| (word, weight(word.found.len_shared(allowed), of))).collect() }
    }

    fn score(&self, block: usize, place: usize) -> u16 {
        self.words.iter().map(|(word, weight)| u16::from(word.points.blocks[block][place]) * weight).sum()
    }

    /// The places of a block at which the score can be `floor` or more: none but those where each word has what is
    /// missing if all others have the most of the block.
    fn may_score(&self, block: usize, floor: u16) -> u64 {
        let most = |(word, weight): &(&Word, u16)| u16::from(word.most[block]) * weight;
        let Some(spare) = self.words.iter().map(most).sum::<u16>().checked_sub(floor) else { return 0 };
        let needed = |word: &(&Word, u16)| most(word).saturating_sub(spare).div_ceil(word.1);
        self.words
            .iter()
            .fold(u64::MAX, |places, word| places & at_least(&word.0.points.blocks[block], needed(word) as u8))
    }
}

/// An item with its score; in the order of a ranking the better one is less.
#[derive(Clone, Copy)]
struct Ranked {
    score: Reverse<u16>,
    /// The service's id, which as a number has the same order and is compared sooner.
    id: u128,
    item: u32,
}

/// Keeps the best `wanted` of what it is offered.
struct Best<'c> {
    catalogue: &'c Catalogue,
    wanted: usize,
    kept: Vec<Ranked>,
    /// The least good of those kept, once they are enough: others must not be behind it.
    floor: Option<Ranked>,
}

impl<'c> Best<'c> {
    fn new(catalogue: &'c Catalogue, wanted: usize) -> Self {
        Self { catalogue, wanted, kept: Vec::new(), floor: None }
    }

    /// What scores less need not be offered.
    fn floor_score(&self) -> u16 {
        self.floor.map_or(0, |floor| floor.score.0)
    }

    #[inline]
    fn offer(&mut self, score: u16, item: u32) {
        let id = u128::from_be_bytes(self.catalogue.items.id(item).0);
        let offered = Ranked { score: Reverse(score), id, item };
        if self.floor.is_some_and(|floor| (offered.score, offered.id) > (floor.score, floor.id)) {
            return;
        }
        self.kept.push(offered);
        if self.kept.len() >= self.wanted.saturating_mul(2).max(64) {
            self.thin();
        }
    }

    fn thin(&mut self) {
        let mut kept = std::mem::take(&mut self.kept);
        if let Some(last) = self.wanted.checked_sub(1).filter(|last| *last < kept.len()) {
            kept.select_nth_unstable_by(last, |a, b| self.order(a, b));
            self.floor = Some(kept[last]);
        }
        kept.truncate(self.wanted);
        self.kept = kept;
    }

    /// By score, service and publisher.
    fn order(&self, a: &Ranked, b: &Ranked) -> Ordering {
        let publisher = |ranked: &Ranked| self.catalogue.publisher(ranked.item);
        (a.score, a.id).cmp(&(b.score, b.id)).then_with(|| publisher(a).cmp(&publisher(b)))
    }

    fn into_ranked(mut self) -> Vec<Ranked> {
        self.thin();
        let mut kept = std::mem::take(&mut self.kept);
        kept.sort_unstable_by(|a, b| self.order(a, b));
        kept
    }
}

/// How much a word tells: one, and one more for each halving of the share of items that have it.
pub(super) fn weight(having: usize, of: usize) -> u16 {
    let share = of / having.max(1);
    1 + share.max(1).ilog2() as u16
}
