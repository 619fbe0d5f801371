//! What the store promises, checked from outside through its public face.

mod captured;
mod chunks;
mod crash;
mod damage;
mod forensics;
mod model;
mod pair;
mod purged;
mod secrecy;

use marshrut_protocol::commit::{LogClass, Table};
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use zeroize::Zeroizing;

use super::*;

const TBILISI: AuthorId = AuthorId([0x7B; 32]);
const BERLIN: AuthorId = AuthorId([0xBE; 32]);

fn own() -> OwnLogs {
    OwnLogs { author: TBILISI, entry_id: |entry| Some(EntryId(Sha256::digest(entry).into())) }
}

fn services_of(author: AuthorId) -> LogId {
    LogId { author, class: LogClass::Services }
}

/// A directory with a store, and the keys to open it.
struct Place {
    dir: TempDir,
    keys: StoreKeys,
}

impl Place {
    fn new() -> Self {
        let dir = TempDir::new().expect("temporary directory");
        let keys = keys(1);
        Store::create(dir.path(), &keys).expect("created");
        Self { dir, keys }
    }

    fn path(&self) -> &Path {
        self.dir.path()
    }

    fn try_open(&self) -> Result<Store, StoreError> {
        Store::open(self.path(), self.keys.clone(), Some(own()))
    }

    fn open(&self) -> Store {
        self.try_open().expect("opens")
    }
}

/// Keys that another process can make too.
fn keys(n: u8) -> StoreKeys {
    let key = |m: u8| Zeroizing::new([n.wrapping_mul(31) ^ m; 32]);
    StoreKeys { db: key(1).into(), index: key(2), vault: key(3).into(), journal: key(4).into(), checkpoint: key(5) }
}

fn writes(writes: Vec<Write>) -> Commit {
    Commit { writes, ..Commit::default() }
}

fn append(log: LogId, first: u64, entries: Vec<Vec<u8>>) -> Commit {
    writes(vec![Write::Append { log, first, entries }])
}

fn put(table: Table, id: &[u8], value: &[u8], under: Option<KeyId>) -> Write {
    Write::Put { table, id: id.to_vec(), value: value.to_vec(), under }
}

fn key(n: u8) -> (KeyId, Zeroizing<[u8; 32]>) {
    (KeyId([n; 16]), Zeroizing::new([n ^ 0x55; 32]))
}

#[test]
fn a_second_process_is_refused_and_told_of_the_first() {
    let place = Place::new();
    let store = place.open();
    let refused = place.try_open().err().expect("the directory is in use");
    assert!(matches!(refused, StoreError::InUse { process: Some(id), .. } if id == std::process::id()));
    assert!(matches!(Store::set_aside(place.path(), "1"), Err(StoreError::InUse { .. })));
    drop(store);
    place.open();
}

#[test]
fn create_refuses_to_overwrite_and_open_to_invent() {
    let place = Place::new();
    assert!(matches!(Store::create(place.path(), &place.keys), Err(StoreError::Exists(_))));
    let empty = TempDir::new().expect("temporary directory");
    assert!(matches!(Store::open(empty.path(), place.keys.clone(), None), Err(StoreError::NotFound(_))));
}

#[test]
fn a_creation_that_a_crash_interrupted_can_be_repeated() {
    let dir = TempDir::new().expect("temporary directory");
    let keys = keys(1);
    fs::create_dir_all(dir.path().join("store.new/blobs")).expect("directory");
    fs::write(dir.path().join("store.new/db"), b"half written").expect("write");
    Store::create(dir.path(), &keys).expect("created");
    Store::open(dir.path(), keys, None).expect("opens");
}

#[test]
fn appends_must_continue_their_log() {
    let place = Place::new();
    let store = place.open();
    store.commit(&[append(services_of(BERLIN), 5, vec![vec![1]])]).expect("a log may begin anywhere");
    let gap = store.commit(&[append(services_of(BERLIN), 7, vec![vec![2]])]);
    assert!(matches!(gap, Err(StoreError::Gap { first: 7, next: 6 })));
    assert!(matches!(store.commit(&[]), Err(StoreError::Poisoned)));
    assert!(matches!(store.entry(&services_of(BERLIN), 5), Err(StoreError::Poisoned)));
    drop(store);
    assert_eq!(place.open().last_entry(&services_of(BERLIN)).expect("reads"), Some((5, vec![1])));
}

#[test]
fn limits_are_refused_by_name() {
    let place = Place::new();
    let too_long = append(services_of(BERLIN), 0, vec![vec![0; MAX_ENTRY_LEN + 1]]);
    assert!(matches!(place.open().commit(&[too_long]), Err(StoreError::TooLarge { limit: MAX_ENTRY_LEN, .. })));
    let long_id = writes(vec![put(Table::Fork, &[0; MAX_ID_LEN + 1], b"", None)]);
    assert!(matches!(place.open().commit(&[long_id]), Err(StoreError::TooLarge { limit: MAX_ID_LEN, .. })));
    let keyless = writes(vec![put(Table::Referral, b"r", b"", Some(key(9).0))]);
    assert!(matches!(place.open().commit(&[keyless]), Err(StoreError::UnknownKey(id)) if id == key(9).0));
}

#[test]
fn reading_a_range_keeps_to_its_limits() {
    let place = Place::new();
    let store = place.open();
    let log = services_of(BERLIN);
    let entries: Vec<Vec<u8>> = (0..40u8).map(|n| vec![n; 1000]).collect();
    store.commit(&[append(log, 1, entries)]).expect("durable");
    let seqs = |from, max_entries, max_bytes| {
        let found = store.entries(&log, from, max_entries, max_bytes).expect("reads");
        assert!(found.iter().all(|(seq, entry)| entry[0] == *seq as u8 - 1));
        found.into_iter().map(|(seq, _)| seq).collect::<Vec<_>>()
    };
    assert_eq!(seqs(1, 100, usize::MAX), (1..=40).collect::<Vec<_>>());
    assert_eq!(seqs(8, 3, usize::MAX), [8, 9, 10]);
    assert_eq!(seqs(8, 100, 2500), [8, 9]);
    assert_eq!(seqs(8, 100, 10), [8]);
    assert_eq!(seqs(8, 0, 100), [0u64; 0]);
    assert_eq!(seqs(41, 100, 100), [0u64; 0]);
    assert_eq!(seqs(0, 100, 100), [0u64; 0]);
}

#[test]
fn a_stripped_entry_loses_its_body_and_nothing_else_changes() {
    let place = Place::new();
    let store = place.open();
    // A stored form: an array of three byte strings, or of one and two nulls.
    let whole = |n: u8| [&[0x83, 0x41, n, 0x50][..], &[n; 16], &[0x42, n, n]].concat();
    let stripped = |n: u8| vec![0x83, 0x41, n, 0xf6, 0xf6];
    let log = services_of(BERLIN);
    let strip = |seq| Write::Strip { log, seq };
    store.commit(&[append(log, 0, (0..3).map(whole).collect()), writes(vec![strip(1), strip(99)])]).expect("durable");
    let stored = || store.entries(&log, 0, 9, usize::MAX).expect("reads").into_iter().map(|(_, entry)| entry);
    assert!(stored().eq([whole(0), stripped(1), whole(2)]));
    store.commit(&[writes(vec![strip(1), strip(2)]), append(log, 3, vec![whole(3)])]).expect("durable");
    assert!(stored().eq([whole(0), stripped(1), stripped(2), whole(3)]));
}

#[test]
fn a_commit_carries_keys_before_and_after_its_writes() {
    let place = Place::new();
    let store = place.open();
    let (id, secret) = key(1);
    let receive = Commit {
        keys_added: vec![key(1), key(2)],
        writes: vec![
            put(Table::ReferralContent, b"r1", b"hello", Some(id)),
            put(Table::Referral, b"r1", b"state", None),
        ],
        keys_destroyed: vec![key(2).0],
        ..Commit::default()
    };
    store.commit(&[receive]).expect("durable");
    assert_eq!(store.secret(&id).expect("reads"), Some(secret));
    assert_eq!(store.secret_ids().expect("reads"), [id]);
    assert_eq!(store.row(Table::ReferralContent, b"r1").expect("reads"), Some(Row::Clear(b"hello".to_vec())));

    store.commit(&[Commit { keys_destroyed: vec![id], ..Commit::default() }]).expect("durable");
    assert_eq!(store.row(Table::ReferralContent, b"r1").expect("reads"), Some(Row::Destroyed));
    assert_eq!(store.rows(Table::ReferralContent).expect("reads"), [(b"r1".to_vec(), Row::Destroyed)]);
    assert_eq!(store.row(Table::Referral, b"r1").expect("reads"), Some(Row::Clear(b"state".to_vec())));
    drop(store);
    assert_eq!(place.open().row(Table::ReferralContent, b"r1").expect("reads"), Some(Row::Destroyed));
}

#[test]
fn commits_are_batched_whole_and_in_order() {
    let lens = |lens: &[usize]| {
        let commits: Vec<Commit> =
            lens.iter().map(|len| writes(vec![put(Table::Node, b"", &vec![0; *len], None)])).collect();
        batches(&commits).map(<[Commit]>::len).collect::<Vec<_>>()
    };
    assert_eq!(lens(&[]), [0usize; 0]);
    assert_eq!(lens(&[1, 2, 3]), [3]);
    assert_eq!(lens(&[BATCH_LEN * 3]), [1]);
    assert_eq!(lens(&[1, BATCH_LEN, BATCH_LEN / 2, BATCH_LEN / 2, 1]), [1, 1, 2, 1]);
}

#[test]
fn a_key_that_a_later_commit_adds_again_is_kept() {
    let place = Place::new();
    let store = place.open();
    let destroy = Commit { keys_destroyed: vec![key(1).0], ..Commit::default() };
    let add = Commit { keys_added: vec![key(1)], ..Commit::default() };
    store.commit(&[add.clone(), destroy.clone(), add]).expect("durable");
    assert_eq!(store.secret_ids().expect("reads"), [key(1).0]);
    store.commit(&[destroy]).expect("durable");
    assert_eq!(store.secret_ids().expect("reads"), []);
}

#[test]
fn own_heads_are_remembered_beside_the_tree() {
    let place = Place::new();
    let store = place.open();
    let head = |seq, entry: &[u8]| Watermark { seq, id: EntryId(Sha256::digest(entry).into()) };
    store
        .commit(&[
            append(services_of(TBILISI), 0, vec![b"a".to_vec(), b"b".to_vec()]),
            append(services_of(BERLIN), 0, vec![b"theirs".to_vec()]),
        ])
        .expect("durable");
    let watermarks = store.own_watermarks().expect("reads");
    assert!(watermarks.intact);
    assert_eq!(watermarks.heads, BTreeMap::from([(LogClass::Services, head(1, b"b"))]));

    store.commit(&[writes(vec![Write::Truncate { log: services_of(TBILISI), from: 1 }])]).expect("durable");
    assert_eq!(store.own_watermarks().expect("reads").heads[&LogClass::Services], head(0, b"a"));
    drop(store);
    assert_eq!(place.open().own_watermarks().expect("reads").heads[&LogClass::Services], head(0, b"a"));
    place.open().commit(&[writes(vec![Write::Truncate { log: services_of(TBILISI), from: 0 }])]).expect("durable");
    assert_eq!(place.open().own_watermarks().expect("reads"), Watermarks { heads: BTreeMap::new(), intact: true });
}

#[test]
fn a_long_journal_is_shortened_without_forgetting() {
    let place = Place::new();
    let mut journal = Journal::open(&journal_path(place.path()), place.keys.journal.clone()).expect("opens");
    let head = |seq| Some(Watermark { seq, id: EntryId([seq as u8; 32]) });
    for seq in 0..1500 {
        journal.record(&BTreeMap::from([(services_of(TBILISI), head(seq))])).expect("durable");
    }
    let long = fs::metadata(journal_path(place.path())).expect("metadata").len();
    let journal = Journal::open(&journal_path(place.path()), place.keys.journal.clone()).expect("opens");
    assert!(fs::metadata(journal_path(place.path())).expect("metadata").len() < long / 100);
    let watermarks = journal.watermarks(&TBILISI);
    assert!(watermarks.intact);
    assert_eq!(watermarks.heads.get(&LogClass::Services).copied(), head(1499));
}

#[test]
fn the_checkpoint_comes_back_whole() {
    let place = Place::new();
    let store = place.open();
    assert_eq!(store.checkpoint_read(), Err(NoCheckpoint::Absent));
    for len in [0, 1, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 300_000] {
        let content: Vec<u8> = (0..len).map(|n: u32| (n % 251) as u8).collect();
        store.checkpoint_write(&content).expect("written");
        assert!(store.checkpoint_read() == Ok(content), "{len} bytes");
    }
}
