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

    /// The numbers at which `bytes` is not zero.
    pub(super) fn of_nonzero(bytes: &[u8]) -> Self {
        let (whole, rest) = bytes.as_chunks::<64>();
        let mut blocks: Vec<u64> = whole.iter().map(nonzero).collect();
        if !rest.is_empty() {
            let mut padded = [0; 64];
            padded[..rest.len()].copy_from_slice(rest);
            blocks.push(nonzero(&padded));
        }
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

    /// How many are in both.
    pub(super) fn len_shared(&self, other: &Self) -> usize {
        self.blocks.iter().zip(&other.blocks).map(|(a, b)| (a & b).count_ones() as usize).sum()
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

    /// The numbers in the set, ascending. [`for_each`](Self::for_each) is faster.
    pub(super) fn iter(&self) -> impl Iterator<Item = u32> {
        let end = self.blocks.len() as u32 * 64;
        (0..end).filter(|item| self.contains(*item))
    }

    /// Calls `visit` with the numbers in the set, ascending.
    #[inline]
    pub(super) fn for_each(&self, mut visit: impl FnMut(u32)) {
        for (index, &block) in self.blocks.iter().enumerate() {
            let mut left = block;
            while left != 0 {
                visit(index as u32 * 64 + left.trailing_zeros());
                left &= left - 1;
            }
        }
    }

    /// Keeps the numbers for which `keep` says yes.
    pub(super) fn retain(&mut self, keep: impl Fn(u32) -> bool) {
        let mut gone = Vec::new();
        self.for_each(|item| gone.extend((!keep(item)).then_some(item)));
        gone.into_iter().for_each(|item| self.remove(item));
    }

    pub(super) fn memory_bytes(&self) -> usize {
        self.blocks.capacity() * 8
    }
}

/// One bit for each byte that is not zero.
fn nonzero(bytes: &[u8; 64]) -> u64 {
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    let (eights, _) = bytes.as_chunks::<8>();
    eights.iter().rev().fold(0, |block, eight| {
        let eight = u64::from_le_bytes(*eight);
        // The upper bit of each byte says whether any of its bits is set; the product moves them side by side.
        let set = (((eight & LOW) + LOW) | eight) & !LOW;
        block << 8 | (set >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(set: &Bits) -> Vec<u32> {
        let mut numbers = Vec::new();
        set.for_each(|n| numbers.push(n));
        numbers
    }

    #[test]
    fn bytes_that_are_not_zero_become_bits() {
        let bytes: Vec<u8> =
            (0..1_000u32).map(|n| if n.is_multiple_of(7) || n > 990 { (n % 255 + 1) as u8 } else { 0 }).collect();
        let expected: Vec<u32> = (0..1_000).filter(|n| bytes[*n as usize] != 0).collect();
        assert_eq!(numbers(&Bits::of_nonzero(&bytes)), expected);
    }

    #[test]
    fn sets_of_different_length_combine() {
        let (mut long, mut short) = (Bits::default(), Bits::default());
        [1, 63, 64, 200].iter().for_each(|i| long.insert(*i));
        [1, 64].iter().for_each(|i| short.insert(*i));
        let (mut both, mut rest, mut all) = (long.clone(), long.clone(), short.clone());
        both.intersect(&short);
        rest.subtract(&short);
        all.unite(&long);
        assert_eq!(numbers(&both), [1, 64]);
        assert_eq!(long.len_shared(&short), 2);
        assert_eq!(numbers(&rest), [63, 200]);
        assert_eq!(all.len(), 4);
        assert!(!short.contains(200));
    }
}
