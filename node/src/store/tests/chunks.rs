//! Chunks of files: durable with their commit, gone with their key, whole or not there.

use marshrut_protocol::stream::SEALED_CHUNK;

use super::*;

const KEY: KeyId = KeyId([9; 16]);

fn chunk(number: u8) -> Vec<u8> {
    vec![number; if number == 3 { 1_000 } else { SEALED_CHUNK }]
}

fn with_chunks(first: u32, chunks: Vec<Vec<u8>>) -> Commit {
    Commit { writes: vec![Write::Chunks { under: KEY, first, chunks }], ..Commit::default() }
}

fn begun(place: &Place) -> Store {
    let store = place.open();
    let mut begin = with_chunks(0, vec![chunk(0), chunk(1)]);
    begin.keys_added.push((KEY, Zeroizing::new([5; 32])));
    store.commit(&[begin, with_chunks(2, vec![chunk(2)]), with_chunks(3, vec![chunk(3)])]).expect("committed");
    store
}

fn path_of(place: &Place) -> PathBuf {
    place.path().join("attachments").join("09".repeat(16))
}

#[test]
fn chunks_come_back_from_any_place_on() {
    let place = Place::new();
    drop(begun(&place));
    let store = place.open();
    let all: Vec<Vec<u8>> = (0..4).map(chunk).collect();
    for first in 0..5 {
        assert_eq!(store.chunks(&KEY, first, 9).expect("readable"), all[(first as usize).min(4)..]);
    }
    assert_eq!(store.chunks(&KEY, 1, 2).expect("readable"), all[1..3]);
    assert!(store.chunks(&KeyId([8; 16]), 0, 9).expect("readable").is_empty());
}

#[test]
fn destroying_the_key_removes_the_file() {
    let place = Place::new();
    let store = begun(&place);
    let copy = fs::read(path_of(&place)).expect("a file");
    assert!(!copy.windows(64).any(|window| window == [1; 64]), "it is encrypted");
    store.commit(&[Commit { keys_destroyed: vec![KEY], ..Commit::default() }]).expect("destroyed");
    assert!(!path_of(&place).exists());
    // Somebody kept a copy and puts it back: without its key it is nothing, and it is removed.
    fs::write(path_of(&place), &copy).expect("put back");
    assert!(store.chunks(&KEY, 0, 9).expect("readable").is_empty());
    drop(store);
    drop(place.open());
    assert!(!path_of(&place).exists(), "a crash between key and file leaves no file");
}

#[test]
fn a_torn_or_changed_chunk_ends_what_is_there() {
    let place = Place::new();
    drop(begun(&place));
    let whole = fs::read(path_of(&place)).expect("a file");
    let slot = whole.len() / 4;
    for (at, left) in [(2 * slot + 100, 2), (slot - 1, 0), (3 * slot, 3)] {
        let mut torn = whole.clone();
        torn[at] ^= 1;
        fs::write(path_of(&place), &torn).expect("written");
        assert_eq!(place.open().chunks(&KEY, 0, 9).expect("readable").len(), left, "{at}");
    }
    for (length, left) in [(whole.len() - 1, 3), (slot + slot / 2, 1), (0, 0)] {
        fs::write(path_of(&place), &whole[..length]).expect("written");
        assert_eq!(place.open().chunks(&KEY, 0, 9).expect("readable").len(), left, "{length}");
    }
    let mut swapped = whole.clone();
    swapped[..2 * slot].rotate_left(slot);
    fs::write(path_of(&place), &swapped).expect("written");
    assert!(place.open().chunks(&KEY, 0, 9).expect("readable").is_empty(), "a slot is bound to its place");
}

#[test]
fn chunks_under_no_key_are_refused() {
    let place = Place::new();
    let store = place.open();
    assert!(matches!(store.commit(&[with_chunks(0, vec![chunk(0)])]), Err(StoreError::UnknownKey(_))));
}
