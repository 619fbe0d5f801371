//! A set of item numbers, one bit each: filters are intersections of these.

/// A growing bit set; what was never set is absent.
#[derive(Clone, Default)]
pub(super) struct Bits {
    blocks: Vec<u64>,
}

impl Bits {
    /// The empty set with room for the numbers below `len`.
    pub(super) fn with_len(len: usize) -> Self {
        Self { blocks: vec![0; len.div_ceil(64)] }
    }

    pub(super) fn from_blocks(blocks: Vec<u64>) -> Self {
        Self { blocks }
    }

    pub(super) fn blocks(&self) -> &[u64] {
        &self.blocks
    }

    pub(super) fn insert(&mut self, item: u32) {
        let block = item as usize / 64;
        if block >= self.blocks.len() {
            self.blocks.resize(block + 1, 0);
        }
        self.blocks[block] |= 1 << (item % 64);
    }

    /// As [`insert`](Self::insert), but leaves out what there is no room for.
    #[inline]
    pub(super) fn insert_within(&mut self, item: u32) {
        if let Some(block) = self.blocks.get_mut(item as usize / 64) {
            *block |= 1 << (item % 64);
        }
    }

    pub(super) fn remove(&mut self, item: u32) {
        if let Some(block) = self.blocks.get_mut(item as usize / 64) {
            *block &= !(1 << (item % 64));
        }
    }

    #[inline]
    pub(super) fn contains(&self, item: u32) -> bool {
        self.blocks.get(item as usize / 64).is_some_and(|block| block >> (item % 64) & 1 == 1)
    }

    pub(super) fn len(&self) -> usize {
        self.blocks.iter().map(|block| block.count_ones() as usize).sum()
    }

    /// Keeps what is also in `other`.
    pub(super) fn intersect(&mut self, other: &Self) {
        let theirs = other.blocks.iter().chain(std::iter::repeat(&0));
        self.blocks.iter_mut().zip(theirs).for_each(|(mine, theirs)| *mine &= theirs);
    }

    /// Takes away what is in `other`.
    pub(super) fn subtract(&mut self, other: &Self) {
        self.blocks.iter_mut().zip(&other.blocks).for_each(|(mine, theirs)| *mine &= !theirs);
    }

    /// Adds what is in `other`.
    pub(super) fn unite(&mut self, other: &Self) {
        if other.blocks.len() > self.blocks.len() {
            self.blocks.resize(other.blocks.len(), 0);
        }
        self.blocks.iter_mut().zip(&other.blocks).for_each(|(mine, theirs)| *mine |= theirs);
    }

    /// The numbers in the set, ascending.
    pub(super) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.blocks.iter().enumerate().flat_map(|(index, &block)| Ones { block, base: index as u32 * 64 })
    }

    pub(super) fn memory_bytes(&self) -> usize {
        self.blocks.capacity() * 8
    }
}

/// The bits of one block.
struct Ones {
    block: u64,
    base: u32,
}

impl Iterator for Ones {
    type Item = u32;

    #[inline]
    fn next(&mut self) -> Option<u32> {
        if self.block == 0 {
            return None;
        }
        let bit = self.block.trailing_zeros();
        self.block &= self.block - 1;
        Some(self.base + bit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_of_different_length_combine() {
        let (mut long, mut short) = (Bits::default(), Bits::default());
        [1, 63, 64, 200].iter().for_each(|i| long.insert(*i));
        [1, 64].iter().for_each(|i| short.insert(*i));
        let (mut both, mut rest, mut all) = (long.clone(), long.clone(), short.clone());
        both.intersect(&short);
        rest.subtract(&short);
        all.unite(&long);
        assert_eq!(both.iter().collect::<Vec<_>>(), [1, 64]);
        assert_eq!(rest.iter().collect::<Vec<_>>(), [63, 200]);
        assert_eq!(all.len(), 4);
        assert!(!short.contains(200));
    }
}
