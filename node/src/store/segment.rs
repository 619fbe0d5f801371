//! Segments: neighbouring entries of one log, packed and compressed together.
//!
//! One tree value per entry costs about 35 µs and half a kilobyte of slack each; entries of one author also resemble
//! each other, which only shared compression uses. Decides the packing; where segments begin is decided in
//! [`super::logs`].

/// A segment takes another entry while its content stays below this, in bytes before compression.
const TARGET_LEN: usize = 6 * 1024;
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

    /// The same entries in segments none of which exceeds the target, save those of one entry. Appending fills the last
    /// one first; replaced entries may have outgrown theirs.
    pub(super) fn pack(self) -> Vec<Self> {
        let mut packed = vec![Self { first: self.first, entries: Vec::new() }];
        let mut len = 0;
        for (seq, entry) in (self.first..).zip(self.entries) {
            len += entry.len();
            match packed.last_mut() {
                Some(open) if open.entries.is_empty() || len <= TARGET_LEN => open.entries.push(entry),
                _ => {
                    len = entry.len();
                    packed.push(Self { first: seq, entries: vec![entry] });
                }
            }
        }
        packed
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
    fn packing_keeps_entries_and_order_within_the_target() {
        for lens in [vec![], vec![0, 0], vec![3000, 3144, 1], vec![70_000, 10, 10, 70_000], vec![2000; 20]] {
            let entries: Vec<Vec<u8>> = lens.iter().zip(0..).map(|(len, n)| vec![n; *len]).collect();
            let packed = Segment { first: 5, entries: entries.clone() }.pack();
            assert!(packed.windows(2).all(|pair| pair[0].next() == pair[1].first) && packed[0].first == 5);
            for segment in &packed {
                let len: usize = segment.entries.iter().map(Vec::len).sum();
                assert!(len <= TARGET_LEN || segment.entries.len() == 1);
            }
            assert!(packed.into_iter().flat_map(|segment| segment.entries).eq(entries));
        }
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
