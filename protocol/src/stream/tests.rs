use proptest::prelude::*;
use rand_core::SeedableRng as _;

use super::*;

fn stream() -> Stream {
    Stream::new(&FileKey::from_bytes([7; 32]), &FileNonce([9; 16]))
}

/// The chunks of a file, sealed one after the other.
fn sealed(content: &[u8]) -> Vec<Vec<u8>> {
    let count = chunks_of(content.len() as u64);
    let pieces: Vec<&[u8]> = if content.is_empty() { vec![content] } else { content.chunks(CHUNK).collect() };
    assert_eq!(pieces.len(), count as usize);
    let stream = stream();
    (0..).zip(pieces).map(|(index, piece)| stream.seal(index, index + 1 == count, piece)).collect()
}

/// What a careful reader gets: everything, or nothing from the first bad chunk on.
fn opened(chunks: &[Vec<u8>]) -> Result<Vec<u8>, BadChunk> {
    let stream = stream();
    let mut content = Vec::new();
    for (index, chunk) in (0..).zip(chunks) {
        content.extend_from_slice(&stream.open(index, index as usize + 1 == chunks.len(), chunk)?);
    }
    Ok(content)
}

fn content(len: usize) -> Vec<u8> {
    (0..len).map(|at| (at % 251) as u8).collect()
}

#[test]
fn files_of_every_shape_come_back() {
    for len in [0, 1, 1023, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 5] {
        assert_eq!(opened(&sealed(&content(len))).as_deref(), Ok(content(len).as_slice()), "{len}");
    }
}

#[test]
fn a_cut_file_is_refused_wherever_it_is_cut() {
    let whole = sealed(&content(4 * CHUNK + 100));
    for kept in 1..whole.len() {
        assert_eq!(opened(&whole[..kept]), Err(BadChunk(kept as u32 - 1)), "{kept} chunks");
    }
    let mut short = whole.clone();
    short[4].pop();
    assert_eq!(opened(&short), Err(BadChunk(4)));
}

#[test]
fn chunks_open_at_their_place_only() {
    let whole = sealed(&content(4 * CHUNK));
    for (a, b) in [(0, 1), (1, 2), (0, 3), (2, 3)] {
        let mut swapped = whole.clone();
        swapped.swap(a, b);
        assert_eq!(opened(&swapped), Err(BadChunk(a as u32)), "{a} and {b}");
    }
    let doubled = [&whole[..2], &whole[1..]].concat();
    assert_eq!(opened(&doubled), Err(BadChunk(2)));
    let skipped = [&whole[..1], &whole[2..]].concat();
    assert_eq!(opened(&skipped), Err(BadChunk(1)));
}

#[test]
fn the_last_chunk_is_the_last() {
    let stream = stream();
    let (last, middle) = (stream.seal(0, true, &content(CHUNK)), stream.seal(0, false, &content(CHUNK)));
    assert_eq!(stream.open(0, false, &last).err(), Some(BadChunk(0)), "bytes may be appended to no file");
    assert_eq!(stream.open(0, true, &middle).err(), Some(BadChunk(0)), "a file may end at no other chunk");
    let empty = stream.seal(1, true, b"");
    assert_eq!(stream.open(1, true, &empty).err(), Some(BadChunk(1)), "only an empty file ends with an empty chunk");
}

#[test]
fn another_key_or_nonce_opens_nothing() {
    let chunk = stream().seal(0, true, b"content");
    let others = [
        Stream::new(&FileKey::from_bytes([8; 32]), &FileNonce([9; 16])),
        Stream::new(&FileKey::from_bytes([7; 32]), &FileNonce([8; 16])),
    ];
    assert!(others.iter().all(|other| other.open(0, true, &chunk).is_err()));
}

/// age's own first chunk: file key "YELLOW SUBMARINE" and a nonce of zeros, sealed here with Python's `cryptography`
/// (HKDF-SHA256, ChaCha20Poly1305).
#[test]
fn chunks_are_those_of_another_implementation() {
    let stream = Stream::of_secret(b"YELLOW SUBMARINE", &FileNonce([0; 16]));
    let expected = include_str!("tests/python.hex").trim();
    assert_eq!(data_encoding::HEXLOWER.encode(&stream.seal(0, true, b"age")), expected);
}

#[test]
fn sizes_tell_little_and_agree_with_what_is_sealed() {
    assert_eq!([0, 1, 1024].map(padded_len), [1024; 3]);
    assert_eq!(padded_len(1_000_000), 1_015_808);
    for len in (1..3_000_000).step_by(10_007) {
        let padded = padded_len(len);
        assert!(padded >= len && (len < 1024 || padded - len <= len / 8), "{len}");
        let chunks = chunks_of(padded);
        let total: usize = (0..chunks).map(|index| sealed_len(padded, index)).sum();
        assert_eq!(total as u64, padded + u64::from(chunks) * TAG as u64);
        assert_eq!(sealed_len(padded, chunks), 0);
    }
}

#[test]
fn keys_are_random_and_never_shown() {
    let mut rng = rand_chacha::ChaCha20Rng::from_seed([3; 32]);
    let (one, other) = (FileKey::generate(&mut rng), FileKey::generate(&mut rng));
    assert!(one != other);
    assert_eq!(format!("{:?}", one.0), "FileKey(..)");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bit_may_differ(len in 1..(2 * CHUNK + 300), chunk in 0usize..3, at in any::<prop::sample::Index>(), bit in 0u8..8) {
        let mut chunks = sealed(&content(len));
        let chunk = chunk % chunks.len();
        let at = at.index(chunks[chunk].len());
        chunks[chunk][at] ^= 1 << bit;
        prop_assert_eq!(opened(&chunks), Err(BadChunk(chunk as u32)));
    }
}
