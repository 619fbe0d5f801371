//! Sizes of envelopes: few enough that one tells little about what is inside.
//!
//! A receipt must look like a referral, so nothing is smaller than 8 KiB. Above 64 KiB the sizes are those of Padmé
//! (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", PETS 2019, §4),
//! which cost at most 12 % and reveal O(log log n) bits.

/// The fixed sizes, in bytes.
pub const BUCKETS: [usize; 4] = [8 << 10, 16 << 10, 32 << 10, 64 << 10];

/// The smallest size that envelopes have and that holds `len` bytes.
pub(super) fn padded(len: usize) -> usize {
    BUCKETS.into_iter().find(|bucket| *bucket >= len).unwrap_or_else(|| padme(len))
}

/// Whether envelopes have this size.
pub(super) fn is_padded(len: usize) -> bool {
    padded(len) == len
}

/// Rounds up so that only as many leading bits vary as the length's own length has. `len` is at least 2.
pub(crate) fn padme(len: usize) -> usize {
    let exponent = len.ilog2();
    let free_bits = exponent - (exponent.ilog2() + 1);
    len.next_multiple_of(1 << free_bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_the_published_ones() {
        assert_eq!([1, 8192, 8193, 65_536].map(padded), [8192, 8192, 16_384, 65_536]);
        // E = 16, S = 5: the last eleven bits are zero.
        assert_eq!([65_537, 67_584, 67_585].map(padded), [67_584, 67_584, 69_632]);
        assert_eq!(padded(1_000_000), 1_015_808);
    }

    #[test]
    fn padding_twice_changes_nothing_and_costs_at_most_an_eighth() {
        for len in (65_537..2_000_000).step_by(977) {
            assert!(is_padded(padded(len)));
            assert!(padded(len) - len <= len / 8, "{len}");
        }
    }
}
