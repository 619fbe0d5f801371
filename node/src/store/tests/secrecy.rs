//! Nothing private is readable in any file, and what was destroyed is gone even for who has all keys.

use super::*;

/// Every file below a directory with its content.
pub(super) fn files_below(dir: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for item in fs::read_dir(dir).expect("lists") {
        let path = item.expect("lists").path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            let content = fs::read(&path).expect("reads");
            files.push((path, content));
        }
    }
    files
}

fn assert_nowhere(place: &Place, canaries: &[&[u8]]) {
    for (path, content) in files_below(place.path()) {
        for canary in canaries {
            let found = content.windows(canary.len()).any(|window| window == *canary);
            assert!(!found, "{} is readable in {}", String::from_utf8_lossy(canary), path.display());
        }
    }
}

#[test]
fn no_value_id_or_secret_is_readable_in_any_file() {
    let place = Place::new();
    let store = place.open();
    let secret = *b"SECRET-CANARY-SECRET-CANARY-32by";
    let key = KeyId(*b"KEYID-CANARY-16b");
    let content = b"CONTENT-CANARY needs methadone".repeat(300);
    store
        .commit(&[Commit {
            keys_added: vec![(key, Zeroizing::new(secret))],
            writes: vec![
                Write::Append { log: services_of(TBILISI), first: 0, entries: vec![b"ENTRY-CANARY".repeat(50)] },
                put(Table::ReferralContent, b"ID-CANARY-OF-REFERRAL", &content, Some(key)),
                put(Table::Referral, b"ID-CANARY-OF-REFERRAL", b"PARTY-CANARY", None),
            ],
            keys_destroyed: vec![],
            ..Commit::default()
        }])
        .expect("durable");
    store.checkpoint_write(&b"INDEX-CANARY".repeat(9000)).expect("written");
    let canaries: [&[u8]; 8] = [
        b"SECRET-CANARY",
        b"KEYID-CANARY",
        b"CONTENT-CANARY",
        b"ENTRY-CANARY",
        b"ID-CANARY-OF",
        b"PARTY-CANARY",
        b"INDEX-CANARY",
        &TBILISI.0[..8],
    ];
    assert_nowhere(&place, &canaries);
    store.commit(&[Commit { keys_destroyed: vec![key], ..Commit::default() }]).expect("durable");
    drop(store);
    drop(place.open());
    assert_nowhere(&place, &canaries);
}

#[test]
fn a_destroyed_row_is_gone_for_who_has_all_keys() {
    let place = Place::new();
    let store = place.open();
    let content = put(Table::ReferralContent, b"r", b"content", Some(key(1).0));
    store.commit(&[Commit { keys_added: vec![key(1)], writes: vec![content], ..Commit::default() }]).expect("durable");
    let before = fs::read(vault_path(place.path())).expect("reads");
    store.commit(&[Commit { keys_destroyed: vec![key(1).0], ..Commit::default() }]).expect("durable");
    drop(store);
    assert_eq!(place.open().row(Table::ReferralContent, b"r").expect("reads"), Some(Row::Destroyed));

    let after = fs::read(vault_path(place.path())).expect("reads");
    assert_eq!(before.len(), after.len());
    let changed = before.iter().zip(&after).filter(|(old, new)| old != new).count();
    assert!((60..=88).contains(&changed), "{changed} bytes of the one slot were overwritten");
    // The old file brings the secret back, which is why backups must not keep vaults for ever.
    fs::write(vault_path(place.path()), before).expect("writes");
    assert_eq!(place.open().row(Table::ReferralContent, b"r").expect("reads"), Some(Row::Clear(b"content".to_vec())));
}

#[cfg(unix)]
#[test]
fn files_and_directories_are_their_owners_only() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let store = place.open();
    store.checkpoint_write(b"index").expect("written");
    for (path, _) in files_below(place.path()) {
        let mode = fs::metadata(&path).expect("metadata").permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", path.display());
    }
    for dir in [place.path(), &place.path().join(TREE_DIR)] {
        assert_eq!(fs::metadata(dir).expect("metadata").permissions().mode() & 0o777, 0o700);
    }
}
