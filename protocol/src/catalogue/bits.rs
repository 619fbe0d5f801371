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

    /// The numbers at which the bytes, each below 128, are not zero.
    pub(super) fn of_nonzero(bytes: &[[u8; 64]]) -> Self {
        Self { blocks: bytes.iter().map(|block| at_least(block, 1)).collect() }
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
        for (index, &block) in (0..).zip(&self.blocks) {
            each_bit(block, |bit| visit(index * 64 + bit as u32));
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

/// Calls `visit` with the place of each bit that is set.
#[inline]
pub(super) fn each_bit(mut block: u64, mut visit: impl FnMut(usize)) {
    while block != 0 {
        visit(block.trailing_zeros() as usize);
        block &= block - 1;
    }
}

/// One bit for each byte that is not below `least`. All are below 128.
#[inline]
pub(super) fn at_least(bytes: &[u8; 64], least: u8) -> u64 {
    debug_assert!(least < 128 && bytes.iter().all(|byte| *byte < 128), "the upper bit is for the answer");
    // Eight bytes at a time: their upper bits are the answers, which become one column of a square.
    let enough = u64::from_le_bytes([128 - least; 8]);
    let (eights, _) = bytes.as_chunks::<8>();
    let column = |eight: &[u8; 8]| (u64::from_le_bytes(*eight) + enough) >> 7 & 0x0101_0101_0101_0101;
    transposed(eights.iter().rev().fold(0, |columns, eight| columns << 1 | column(eight)))
}

/// Eight rows of eight bits, turned over their diagonal.
fn transposed(bits: u64) -> u64 {
    let swap = |bits: u64, by: u32, mask: u64| {
        let differing = (bits ^ bits >> by) & mask;
        bits ^ differing ^ differing << by
    };
    let bits = swap(bits, 7, 0x00aa_00aa_00aa_00aa);
    let bits = swap(bits, 14, 0x0000_cccc_0000_cccc);
    swap(bits, 28, 0x0000_0000_f0f0_f0f0)
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
        let byte = |n: u32| if n.is_multiple_of(7) || n > 990 { (n % 127 + 1) as u8 } else { 0 };
        let blocks: Vec<[u8; 64]> =
            (0..16).map(|block| std::array::from_fn(|at| byte(block * 64 + at as u32))).collect();
        let expected: Vec<u32> = (0..1_024).filter(|n| byte(*n) != 0).collect();
        assert_eq!(numbers(&Bits::of_nonzero(&blocks)), expected);
        for (least, block) in blocks.iter().enumerate() {
            let bits = at_least(block, least as u8 * 8);
            assert!((0..64).all(|at| (bits >> at & 1 == 1) == (usize::from(block[at]) >= least * 8)), "from {least}");
        }
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
