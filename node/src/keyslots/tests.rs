use super::*;

/// Far below the floor: these tests are about slots, not about what a guess costs.
const CHEAP: Cost = Cost { memory_kib: 64, passes: 1, lanes: 1 };

fn node(dir: &tempfile::TempDir) -> (PathBuf, MasterKey, RecoveryCode) {
    let path = dir.path().join("keys.bin");
    let (master, code) = KeySlots::create_at(&path, "six words of tbilisi", CHEAP).expect("created");
    (path, master, code)
}

fn unlock(path: &Path, passphrase: &str) -> Result<Unlocked, UnlockError> {
    KeySlots::unlock_at(path, passphrase, CHEAP)
}

#[test]
fn passphrase_and_recovery_code_open_the_same_key() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, master, code) = node(&dir);
    let person = unlock(&path, "six words of tbilisi").expect("opens");
    assert_eq!(person.master.0, master.0);
    assert_eq!((person.slot, person.holder), (0, SlotInfo::FIRST));
    let read = RecoveryCode::parse(&code.to_text()).expect("reads");
    let recovered = KeySlots::unlock_with_recovery(&path, &read).expect("opens");
    assert_eq!(recovered.master.0, master.0);
    assert!(matches!(unlock(&path, "six words of almaty"), Err(UnlockError::Refused)));
    assert!(matches!(unlock(&path, &code.to_text()), Err(UnlockError::Refused)));
}

#[test]
fn a_removed_person_is_out_and_the_others_stay() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, master, _) = node(&dir);
    let mut slots = KeySlots::load(&path, &master).expect("loads");
    let nino = slots.add_slot(&master, "nino's words", *b"nino----").expect("added");
    let opened = unlock(&path, "nino's words").expect("opens");
    assert_eq!((opened.slot, opened.holder.user), (nino, *b"nino----"));
    assert_eq!(opened.master.0, master.0);

    let mut slots = KeySlots::load(&path, &master).expect("loads");
    slots.remove_slot(&master, nino).expect("removed");
    assert!(matches!(unlock(&path, "nino's words"), Err(UnlockError::Refused)));
    unlock(&path, "six words of tbilisi").expect("still opens");
    assert!(matches!(slots.remove_slot(&master, nino), Err(UnlockError::NoSlot(_))));
    slots.remove_slot(&master, 0).expect("the recovery code is left");
    assert!(matches!(slots.remove_slot(&master, 1), Err(UnlockError::LastSlot)));
}

#[test]
fn the_size_of_the_file_does_not_tell_how_many_people_there_are() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, master, _) = node(&dir);
    let alone = std::fs::metadata(&path).expect("metadata").len();
    let mut slots = KeySlots::load(&path, &master).expect("loads");
    for user in 0..14u8 {
        slots.add_slot(&master, &format!("words of {user}"), [user; 8]).expect("added");
    }
    assert!(matches!(slots.add_slot(&master, "one too many", [9; 8]), Err(UnlockError::Full)));
    assert_eq!(std::fs::metadata(&path).expect("metadata").len(), alone);
    assert_eq!(unlock(&path, "words of 13").expect("opens").holder.user, [13; 8]);
}

#[test]
fn no_flipped_bit_opens_or_panics() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, _, code) = node(&dir);
    let whole = std::fs::read(&path).expect("read");
    // Header, first slot (the person's), second slot (recovery): everything that these two ways in depend on.
    for at in (0..file::FILE_LEN).step_by(3) {
        let mut flipped = whole.clone();
        flipped[at] ^= 0x40;
        std::fs::write(&path, &flipped).expect("write");
        let header_or_first_slot = at < 42 + 88;
        assert_eq!(unlock(&path, "six words of tbilisi").is_err(), header_or_first_slot, "byte {at}");
        let header_or_second_slot = at < 42 || (42 + 88..42 + 2 * 88).contains(&at);
        assert_eq!(KeySlots::unlock_with_recovery(&path, &code).is_err(), header_or_second_slot, "byte {at}");
    }
}

#[test]
fn cheapened_parameters_are_refused_before_anything_is_computed() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, _, _) = node(&dir);
    let refused = KeySlots::unlock(&path, "six words of tbilisi");
    assert!(matches!(refused, Err(UnlockError::BelowFloor { found: CHEAP, floor: Cost::FLOOR })));
    assert!(matches!(
        KeySlots::create(&dir.path().join("other.bin"), "words", CHEAP),
        Err(UnlockError::BelowFloor { .. })
    ));
    let mut greedy = std::fs::read(&path).expect("read");
    greedy[10..14].copy_from_slice(&u32::MAX.to_be_bytes());
    std::fs::write(&path, &greedy).expect("write");
    assert!(matches!(unlock(&path, "six words of tbilisi"), Err(UnlockError::Damaged { .. })));
}

#[test]
fn the_floor_itself_works() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let path = dir.path().join("keys.bin");
    let (master, _) = KeySlots::create(&path, "words", Cost::FLOOR).expect("created");
    assert_eq!(KeySlots::unlock(&path, "words").expect("opens").master.0, master.0);
}

#[test]
fn other_files_and_newer_formats_are_named() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, master, _) = node(&dir);
    assert!(matches!(KeySlots::create_at(&path, "again", CHEAP), Err(UnlockError::Exists(_))));
    let other = MasterKey::ephemeral().expect("entropy");
    assert!(matches!(KeySlots::load(&path, &other), Err(UnlockError::Damaged { .. })));
    drop(master);

    let whole = std::fs::read(&path).expect("read");
    std::fs::write(&path, &whole[..whole.len() - 1]).expect("write");
    assert!(matches!(unlock(&path, "six words of tbilisi"), Err(UnlockError::Damaged { .. })));
    let mut newer = whole;
    newer[9] = 7;
    std::fs::write(&path, newer).expect("write");
    assert!(matches!(unlock(&path, "six words of tbilisi"), Err(UnlockError::Newer { found: 7, .. })));
    assert!(matches!(unlock(&dir.path().join("absent"), "x"), Err(UnlockError::Io { .. })));
}

#[test]
fn the_master_key_is_nowhere_readable() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, master, code) = node(&dir);
    let file = std::fs::read(&path).expect("read");
    for secret in [master.0.as_slice(), code.bytes()] {
        assert!(!file.windows(secret.len()).any(|window| window == secret));
    }
    assert_eq!(format!("{master:?}"), "MasterKey(..)");
}

#[test]
fn a_changed_passphrase_replaces_the_old_one_and_keeps_the_others() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, master, code) = node(&dir);
    let mut slots = KeySlots::load(&path, &master).expect("loads");
    let nino = slots.add_slot(&master, "nino's words", *b"nino----").expect("added");
    slots.change_passphrase(&master, 0, "other words of tbilisi").expect("changed");
    assert!(matches!(unlock(&path, "six words of tbilisi"), Err(UnlockError::Refused)));
    assert_eq!(unlock(&path, "other words of tbilisi").expect("opens").slot, 0);
    assert_eq!(unlock(&path, "nino's words").expect("opens").slot, nino);
    KeySlots::unlock_with_recovery(&path, &code).expect("opens");
    for none in [1, 7, SLOTS] {
        assert!(matches!(slots.change_passphrase(&master, none, "words"), Err(UnlockError::NoSlot(_))), "slot {none}");
    }
}

#[test]
fn a_new_recovery_code_ends_the_old_one() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, master, old) = node(&dir);
    let new = KeySlots::load(&path, &master).expect("loads").renew_recovery(&master).expect("renewed");
    assert!(matches!(KeySlots::unlock_with_recovery(&path, &old), Err(UnlockError::Refused)));
    assert_eq!(KeySlots::unlock_with_recovery(&path, &new).expect("opens").master.0, master.0);
    let slots = KeySlots::load(&path, &master).expect("loads");
    assert_eq!(slots.slots().iter().flatten().count(), 2, "one code at a time");
}
