//! Damaged, foreign and newer files: named, never obeyed, never a panic.

use super::secrecy::files_below;
use super::*;

/// A store with something of each kind, closed.
fn filled() -> Place {
    let place = Place::new();
    let store = place.open();
    let entries: Vec<Vec<u8>> = (0..60u8).map(|n| vec![n; 500]).collect();
    store.commit(&[append(services_of(TBILISI), 0, entries)]).expect("durable");
    for n in 0..20u8 {
        let content = put(Table::ReferralContent, &[n], &[n; 900], Some(key(n).0));
        store
            .commit(&[Commit { keys_added: vec![key(n)], writes: vec![content], ..Commit::default() }])
            .expect("durable");
    }
    store.checkpoint_write(&[9; 200_000]).expect("written");
    place
}

/// Reads everything; whatever can be read must be what was written.
fn read_all(store: &Store) -> Result<(), StoreError> {
    for (seq, entry) in store.entries(&services_of(TBILISI), 0, usize::MAX, usize::MAX)? {
        assert_eq!(entry, vec![seq as u8; 500]);
    }
    for (id, row) in store.rows(Table::ReferralContent)? {
        assert_eq!(row, Row::Clear(vec![id[0]; 900]));
    }
    Ok(())
}

fn rewrite(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).expect("reads");
    change(&mut bytes);
    fs::write(path, bytes).expect("writes");
}

fn copy(place: &Place) -> Place {
    let copy = Place { dir: TempDir::new().expect("temporary directory"), keys: place.keys.clone() };
    for (path, content) in files_below(place.path()) {
        let target = copy.path().join(path.strip_prefix(place.path()).expect("below"));
        fs::create_dir_all(target.parent().expect("has a directory")).expect("directory");
        fs::write(target, content).expect("writes");
    }
    copy
}

/// Either an error that says so, or only true data: less of it at most, and then the journal knows of more.
fn assert_noticed(place: &Place) {
    match place.try_open().and_then(|store| read_all(&store).map(|()| store)) {
        Err(StoreError::Damaged { detail, .. }) => assert!(!detail.is_empty()),
        Err(StoreError::Io { .. }) => {}
        Err(other) => panic!("not an error of damage: {other}"),
        Ok(store) => {
            let last = store.last_entry(&services_of(TBILISI)).expect("reads").map(|(seq, _)| seq);
            let known = store.own_watermarks().expect("reads").heads[&LogClass::Services].seq;
            assert!(last <= Some(known) && known == 59);
        }
    }
}

#[test]
fn flipped_bits_in_the_tree_are_errors_and_not_other_data() {
    let place = filled();
    let len = fs::metadata(place.path().join("store/db")).expect("metadata").len() as usize;
    for round in 0..48 {
        let damaged = copy(&place);
        rewrite(&damaged.path().join("store/db"), |bytes| bytes[(round * 7919 * 13) % len] ^= 1 << (round % 8));
        assert_noticed(&damaged);
    }
}

#[test]
fn a_cut_tree_is_noticed() {
    let place = filled();
    let len = fs::metadata(place.path().join("store/db")).expect("metadata").len() as usize;
    for part in 0..12 {
        let damaged = copy(&place);
        rewrite(&damaged.path().join("store/db"), |bytes| bytes.truncate(len * part / 12));
        assert_noticed(&damaged);
    }
}

#[test]
fn missing_files_are_not_made_anew() {
    for name in ["store/db", "store/conf", "store/header", "vault.bin"] {
        let damaged = filled();
        fs::remove_file(damaged.path().join(name)).expect("removed");
        let error = damaged.try_open().err().unwrap_or_else(|| panic!("{name} was made anew"));
        assert!(matches!(error, StoreError::Damaged { .. }), "{name}: {error}");
        assert!(!damaged.path().join(name).exists());
    }
}

#[test]
fn a_tree_set_aside_leaves_the_watermarks_and_secrets() {
    let place = filled();
    rewrite(&place.path().join("store/conf"), |bytes| bytes.fill(0xFF));
    assert!(matches!(place.try_open(), Err(StoreError::Damaged { .. } | StoreError::Io { .. })));
    let aside = Store::set_aside(place.path(), "20261122-0500").expect("moved");
    assert!(aside.join("db").exists());
    assert!(matches!(place.try_open(), Err(StoreError::NotFound(_))));
    Store::create(place.path(), &place.keys).expect("created");
    let store = place.open();
    assert_eq!(store.last_entry(&services_of(TBILISI)).expect("reads"), None);
    assert_eq!(store.own_watermarks().expect("reads").heads[&LogClass::Services].seq, 59);
    assert_eq!(store.secret_ids().expect("reads").len(), 20);
}

#[test]
fn wrong_keys_and_newer_formats_touch_nothing() {
    let place = filled();
    let before = files_below(place.path());
    assert!(matches!(Store::open(place.path(), keys(2), None), Err(StoreError::WrongKey(_))));
    assert!(files_below(place.path()) == before);
    rewrite(&place.path().join("store/header"), |bytes| bytes[15] += 1);
    let before = files_below(place.path());
    let error = place.try_open().err().expect("refused");
    assert!(matches!(error, StoreError::NewerFormat { found: 2, known: 1, .. }));
    assert!(error.to_string().contains("newer program"));
    assert!(files_below(place.path()) == before);
}

#[test]
fn a_damaged_vault_costs_the_damaged_secrets_only() {
    let place = filled();
    rewrite(&place.path().join("vault.bin"), |bytes| bytes[30] ^= 1);
    let store = place.open();
    assert_eq!(store.secret_ids().expect("reads").len(), 19);
    let rows = store.rows(Table::ReferralContent).expect("reads");
    assert_eq!(rows.iter().filter(|(_, row)| *row == Row::Destroyed).count(), 1);
}

#[test]
fn a_damaged_journal_is_doubted_until_the_logs_are_confirmed() {
    let place = filled();
    let store = place.open();
    for n in 60..64 {
        store.commit(&[append(services_of(TBILISI), n, vec![vec![n as u8; 500]])]).expect("durable");
    }
    drop(store);
    rewrite(&journal_path(place.path()), |bytes| bytes[150] ^= 1);
    for _ in 0..2 {
        let watermarks = place.open().own_watermarks().expect("reads");
        assert!(!watermarks.intact);
        assert_eq!(watermarks.heads[&LogClass::Services].seq, 63);
    }
    let confirmed = Commit { own_history_whole: true, ..Commit::default() };
    place.open().commit(&[confirmed]).expect("durable");
    assert!(place.open().own_watermarks().expect("reads").intact);

    fs::remove_file(journal_path(place.path())).expect("removed");
    for _ in 0..2 {
        assert_eq!(place.open().own_watermarks().expect("reads"), Watermarks::default());
    }
}

#[test]
fn a_torn_last_record_of_the_journal_is_no_damage() {
    let place = filled();
    place.open().commit(&[append(services_of(TBILISI), 60, vec![vec![60; 500]])]).expect("durable");
    rewrite(&journal_path(place.path()), |bytes| bytes.truncate(bytes.len() - 5));
    let watermarks = place.open().own_watermarks().expect("reads");
    assert!(watermarks.intact);
    assert_eq!(watermarks.heads[&LogClass::Services].seq, 59);
    place.open().commit(&[append(services_of(TBILISI), 61, vec![vec![61; 500]])]).expect("durable");
    assert_eq!(place.open().own_watermarks().expect("reads").heads[&LogClass::Services].seq, 61);
}

#[test]
fn a_damaged_checkpoint_is_no_checkpoint() {
    let place = filled();
    let store = place.open();
    let path = checkpoint_path(place.path());
    let whole = fs::read(&path).expect("reads");
    for at in (0..whole.len()).step_by(whole.len() / 40).chain(0..40) {
        rewrite(&path, |bytes| bytes[at] ^= 4);
        let found = store.checkpoint_read();
        assert!(matches!(found, Err(NoCheckpoint::Damaged | NoCheckpoint::OtherFormat(_))), "byte {at}");
        fs::write(&path, &whole).expect("writes");
    }
    for len in [0, 10, 36, 70_000, whole.len() - 1] {
        fs::write(&path, &whole[..len]).expect("writes");
        assert_eq!(store.checkpoint_read(), Err(NoCheckpoint::Damaged), "cut to {len}");
    }
    // Two whole chunks exchanged.
    rewrite(&path, |bytes| {
        *bytes = whole.clone();
        let (first, second) = bytes[36..].split_at_mut(64 * 1024 + 16);
        first.swap_with_slice(&mut second[..64 * 1024 + 16]);
    });
    assert_eq!(store.checkpoint_read(), Err(NoCheckpoint::Damaged));
    store.commit(&[append(services_of(BERLIN), 0, vec![vec![1]])]).expect("the store goes on");
}

#[test]
fn a_full_disk_has_a_name() {
    let full = StoreError::io(Path::new("db"))(std::io::ErrorKind::StorageFull.into());
    assert!(matches!(&full, StoreError::DiskFull { .. }));
    assert!(full.to_string().contains("free some space"));
    let other = StoreError::io(Path::new("db"))(std::io::ErrorKind::PermissionDenied.into());
    assert!(matches!(other, StoreError::Io { .. }));
}

#[cfg(unix)]
#[test]
fn a_copy_of_the_directory_is_doubted_until_its_own_and_a_renamed_one_is_not() {
    let place = filled();
    assert!(place.open().own_watermarks().expect("reads").intact);
    let other = copy(&place);
    for _ in 0..2 {
        let watermarks = other.open().own_watermarks().expect("reads");
        assert!(!watermarks.intact, "the copy may be an old one");
        assert_eq!(watermarks.heads[&LogClass::Services].seq, 59);
    }
    let whole = Commit { own_history_whole: true, ..Commit::default() };
    other.open().commit(&[whole]).expect("durable");
    assert!(other.open().own_watermarks().expect("reads").intact);
    assert!(place.open().own_watermarks().expect("reads").intact, "the one that was copied is no copy");

    let elsewhere = place.path().with_file_name(format!("renamed-{}", std::process::id()));
    fs::rename(place.path(), &elsewhere).expect("renamed");
    let journal = Journal::open(&journal_path(&elsewhere), place.keys.journal.clone()).expect("opens");
    assert!(journal.watermarks(&TBILISI).intact);
    fs::rename(&elsewhere, place.path()).expect("renamed back");
}
