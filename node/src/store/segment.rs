//! Segments: neighbouring entries of one log, packed and compressed together.
//!
//! One tree value per entry costs about 35 µs and half a kilobyte of slack each; entries of one author also resemble
//! each other, which only shared compression uses. Decides the packing; where segments begin is decided in
//! [`super::logs`].

/// A segment takes another entry while its content stays below this, in bytes before compression.
pub(super) const TARGET_LEN: usize = 6 * 1024;
/// More than this in one segment is not something this program wrote: at most one entry exceeds the target.
const LIMIT_LEN: usize = TARGET_LEN + super::MAX_ENTRY_LEN + 1024;

const PLAIN: u8 = 0;
const LZ4: u8 = 1;

/// Entries from `first` on, in their stored form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) first: u64,
    pub(super) entries: Vec<Vec<u8>>,
}

impl Segment {
    /// The sequence number after the last entry.
    pub(super) fn next(&self) -> u64 {
        self.first + self.entries.len() as u64
    }

    /// The entry with a sequence number.
    pub(super) fn entry_mut(&mut self, seq: u64) -> Option<&mut Vec<u8>> {
        self.entries.get_mut(usize::try_from(seq.checked_sub(self.first)?).ok()?)
    }

    /// Whether the segment may grow by `entry`.
    pub(super) fn has_room_for(&self, entry: &[u8]) -> bool {
        self.entries.iter().map(Vec::len).sum::<usize>() + entry.len() <= TARGET_LEN
    }

    pub(super) fn encode(&self) -> Vec<u8> {
        let mut content = (self.entries.len() as u32).to_be_bytes().to_vec();
        for entry in &self.entries {
            content.extend_from_slice(&(entry.len() as u32).to_be_bytes());
        }
        content.extend(self.entries.iter().flatten());
        let mut encoded = vec![LZ4];
        encoded.extend(lz4_flex::block::compress_prepend_size(&content));
        if encoded.len() <= content.len() {
            return encoded;
        }
        content.insert(0, PLAIN);
        content
    }

    /// `None` if the bytes are no segment.
    pub(super) fn decode(first: u64, encoded: &[u8]) -> Option<Self> {
        let (form, body) = encoded.split_first()?;
        match *form {
            PLAIN => Self::parse(first, body),
            LZ4 => {
                let (len, _) = lz4_flex::block::uncompressed_size(body).ok()?;
                let content = (len <= LIMIT_LEN).then(|| lz4_flex::block::decompress_size_prepended(body))?.ok()?;
                Self::parse(first, &content)
            }
            _ => None,
        }
    }

    fn parse(first: u64, content: &[u8]) -> Option<Self> {
        let (count, rest) = content.split_first_chunk::<4>()?;
        let count = u32::from_be_bytes(*count) as usize;
        let (lens, mut rest) = rest.split_at_checked(count.checked_mul(4)?)?;
        let mut entries = Vec::with_capacity(count);
        for len in lens.chunks_exact(4) {
            let len = u32::from_be_bytes(len.try_into().ok()?) as usize;
            let (entry, after) = rest.split_at_checked(len)?;
            entries.push(entry.to_vec());
            rest = after;
        }
        rest.is_empty().then_some(Self { first, entries })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_is_unpacked() {
        let alike: Vec<Vec<u8>> = (0..6u8).map(|n| [&[n][..], &[b'x'; 900]].concat()).collect();
        for entries in [vec![vec![]], vec![vec![1], vec![], vec![2, 3]], alike] {
            let segment = Segment { first: 7, entries };
            assert_eq!(Segment::decode(7, &segment.encode()).as_ref(), Some(&segment));
        }
    }

    #[test]
    fn alike_entries_shrink_and_noise_hardly_grows() {
        let alike = Segment { first: 0, entries: vec![vec![b'a'; 1000]; 6] };
        assert!(alike.encode().len() < 200);
        let mut noise = vec![0; 6000];
        crate::aead::random(&mut noise).expect("entropy");
        let noise = Segment { first: 0, entries: noise.chunks(1000).map(<[u8]>::to_vec).collect() };
        assert!(noise.encode().len() <= 6000 + 4 * 7 + 1);
    }

    #[test]
    fn lies_about_lengths_are_no_segment() {
        let good = Segment { first: 0, entries: vec![vec![5; 40], vec![6; 40]] }.encode();
        assert_eq!(Segment::decode(0, &good[..good.len() - 1]), None);
        assert_eq!(Segment::decode(0, &[]), None);
        assert_eq!(Segment::decode(0, &[LZ4, 0xff, 0xff, 0xff, 0x7f, 0]), None);
        assert_eq!(Segment::decode(0, &[PLAIN, 0xff, 0xff, 0xff, 0xff]), None);
        assert_eq!(Segment::decode(0, &[PLAIN, 0, 0, 0, 1, 0, 0, 0, 9, 1]), None);
        assert_eq!(Segment::decode(0, &[9, 0, 0, 0, 0]), None);
    }
}
