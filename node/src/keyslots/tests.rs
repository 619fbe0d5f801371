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
    assert_eq!(person.master.current, master.current);
    assert_eq!((person.slot, person.holder), (0, SlotInfo::FIRST));
    let read = RecoveryCode::parse(&code.to_text()).expect("reads");
    let recovered = KeySlots::unlock_with_recovery(&path, &read).expect("opens");
    assert_eq!(recovered.master.current, master.current);
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
    assert_eq!(opened.master.current, master.current);

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
    for at in (0..42 + 16 * 88).step_by(3).chain((42 + 16 * 88..file::FILE_LEN).step_by(97)) {
        let mut flipped = whole.clone();
        flipped[at] ^= 0x40;
        std::fs::write(&path, &flipped).expect("write");
        let box_of = |slot: usize| (42 + 16 * 88 + slot * 1168..).take(1168).any(|byte| byte == at);
        let everybodys = !(42..file::FILE_LEN - aead::OVERHEAD - file::EARLIER_LEN).contains(&at);
        let header_or_first_slot = everybodys || at < 42 + 88 || box_of(0);
        assert_eq!(unlock(&path, "six words of tbilisi").is_err(), header_or_first_slot, "byte {at}");
        let header_or_second_slot = everybodys || (42 + 88..42 + 2 * 88).contains(&at) || box_of(1);
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
    assert_eq!(KeySlots::unlock(&path, "words").expect("opens").master.current, master.current);
}

#[test]
fn other_files_and_newer_formats_are_named() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, master, _) = node(&dir);
    assert!(matches!(KeySlots::create_at(&path, "again", CHEAP), Err(UnlockError::Exists(_))));
    let other = MasterKey::ephemeral().expect("entropy");
    assert!(matches!(KeySlots::load(&path, &other), Err(UnlockError::OtherMaster(_))));
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
    for secret in [master.current.as_slice(), code.bytes()] {
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
    assert_eq!(KeySlots::unlock_with_recovery(&path, &new).expect("opens").master.current, master.current);
    let slots = KeySlots::load(&path, &master).expect("loads");
    assert_eq!(slots.slots().iter().flatten().count(), 2, "one code at a time");
}

#[test]
fn a_replaced_master_key_opens_for_everybody_else_and_not_for_who_was_removed() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, master, code) = node(&dir);
    let mut slots = KeySlots::load(&path, &master).expect("loads");
    let nino = slots.add_slot(&master, "nino's words", *b"nino----").expect("added");
    slots.add_slot(&master, "data's words", *b"data----").expect("added");
    let old_file = std::fs::read(&path).expect("read");
    let replaced = slots.replace_master(&master, Some(nino)).expect("written").expect("room");
    assert!(replaced.lost.is_empty());
    assert_ne!(replaced.master.current, master.current);
    assert!(matches!(unlock(&path, "nino's words"), Err(UnlockError::Refused)));
    for passphrase in ["six words of tbilisi", "data's words"] {
        let opened = unlock(&path, passphrase).expect("opens").master;
        assert_eq!(opened.current, replaced.master.current);
        assert_eq!(opened.earlier, std::slice::from_ref(&master.current));
        assert_eq!(opened.lasting_subkey("names"), master.subkey("names"));
    }
    assert_eq!(KeySlots::unlock_with_recovery(&path, &code).expect("opens").master.current, replaced.master.current);
    KeySlots::load(&path, &replaced.master).expect("loads");

    // An old copy of the file still opens, and leads to the old key only.
    let old = dir.path().join("old.bin");
    std::fs::write(&old, old_file).expect("write");
    let copied = unlock(&old, "nino's words").expect("opens").master;
    assert!(KeySlots::load(&path, &copied).is_err(), "the old key reads nothing of the new file");
    let sealed = replaced.master.keyring("x").seal(b"", b"written later").expect("entropy");
    assert_eq!(copied.keyring("x").open(b"", &sealed), None);
    let before = copied.keyring("x").seal(b"", b"written before").expect("entropy");
    assert!(replaced.master.keyring("x").open(b"", &before).is_some(), "what was there is still read");
}

#[test]
fn an_invitation_becomes_a_passphrase_once() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, master, _) = node(&dir);
    let mut slots = KeySlots::load(&path, &master).expect("loads");
    let code = slots.add_invitation(&master, *b"nino----").expect("invited");
    assert!(matches!(KeySlots::unlock_with_recovery(&path, &code), Err(UnlockError::Refused)));
    let opened = KeySlots::unlock_with_invitation(&path, &code).expect("opens");
    assert_eq!(opened.holder.user, *b"nino----");
    let taken = slots.accept_invitation(&master, opened.slot, "six words of tbilisi");
    assert!(matches!(taken, Err(UnlockError::Unusable)), "somebody has this passphrase");
    slots.accept_invitation(&master, opened.slot, "nino's words").expect("accepted");
    assert!(matches!(KeySlots::unlock_with_invitation(&path, &code), Err(UnlockError::Refused)));
    assert_eq!(unlock(&path, "nino's words").expect("opens").holder.user, *b"nino----");
}

#[test]
fn there_is_room_for_many_replacements_and_then_nothing_changes() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, mut master, _) = node(&dir);
    let mut slots = KeySlots::load(&path, &master).expect("loads");
    for _ in 0..file::MOST_EARLIER {
        master = slots.replace_master(&master, None).expect("written").expect("room").master;
    }
    assert!(slots.replace_master(&master, None).expect("readable").is_none());
    let opened = unlock(&path, "six words of tbilisi").expect("opens").master;
    assert_eq!((opened.current, opened.earlier.len()), (master.current.clone(), file::MOST_EARLIER));
}

/// A file that a program from before boxes wrote, with two people and a recovery code.
#[test]
fn a_file_of_the_first_format_opens_and_gets_its_boxes_as_people_sign_in() {
    const CODE: &str = "6JH4-22RQ-DB6R-KSFG-N1WT-EXEM-K3D9-59M5-8HD3";
    let dir = tempfile::tempdir().expect("temporary directory");
    let path = dir.path().join("keys.bin");
    std::fs::write(&path, include_bytes!("tests/format-1.bin")).expect("write");
    let first = KeySlots::unlock(&path, "six words of tbilisi").expect("opens");
    let nino = KeySlots::unlock(&path, "ninos own words here").expect("opens");
    assert_eq!((first.slot, first.boxed, nino.slot), (0, false, 2));
    assert_eq!(first.master.current, nino.master.current);
    let code = RecoveryCode::parse(CODE).expect("a code");
    KeySlots::unlock_with_recovery(&path, &code).expect("opens");

    let first = KeySlots::unlock_for_good(&path, "six words of tbilisi").expect("opens");
    assert_eq!(std::fs::metadata(&path).expect("there").len(), file::FILE_LEN as u64);
    assert!(KeySlots::unlock(&path, "six words of tbilisi").expect("opens").boxed);
    assert!(!KeySlots::unlock(&path, "ninos own words here").expect("still opens").boxed);
    KeySlots::unlock_with_recovery(&path, &code).expect("still opens");
    let mut slots = KeySlots::load(&path, &first.master).expect("loads");
    let replaced = slots.replace_master(&first.master, None).expect("written").expect("room");
    let lost: Vec<SlotKind> = replaced.lost.iter().map(|slot| slot.kind).collect();
    assert_eq!(lost, [SlotKind::Recovery, SlotKind::Person], "whose secrets nobody gave since");
    let code = replaced.recovery.expect("the lost code is made anew");
    assert_eq!(KeySlots::unlock_with_recovery(&path, &code).expect("opens").master.current, replaced.master.current);
    assert_eq!(KeySlots::unlock(&path, "six words of tbilisi").expect("opens").master.earlier.len(), 1);
}

/// Somebody chooses a passphrase at the command line while an administrator removes a colleague: what was read before
/// never comes back over what was written since, which is the only way to the new master key.
#[test]
fn what_was_read_before_a_change_is_never_written_over_it() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, master, code) = node(&dir);
    let mut early = KeySlots::load(&path, &master).expect("loads");
    let next = KeySlots::load(&path, &master).expect("loads").replace_master(&master, None);
    let next = next.expect("written").expect("room").master;
    let late = early.change_passphrase(&master, 0, "other words of tbilisi");
    assert!(matches!(late, Err(UnlockError::Changed(_))));
    assert!(matches!(early.replace_recovery(&master), Err(UnlockError::Changed(_))), "nor anything else of that copy");
    assert_eq!(unlock(&path, "six words of tbilisi").expect("opens").master.current, next.current);
    assert_eq!(KeySlots::unlock_with_recovery(&path, &code).expect("opens").master.current, next.current);
    let mut fresh = KeySlots::load(&path, &next).expect("loads");
    fresh.change_passphrase(&next, 0, "other words of tbilisi").expect("read anew it is changed");
    fresh.change_passphrase(&next, 0, "words of tbilisi once more").expect("and again");
}

/// Many at once: each change that was said to be made is there.
#[test]
fn of_changes_at_the_same_time_those_that_are_told_are_made() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, master, _) = node(&dir);
    let change = |user: u8| {
        let mut slots = KeySlots::load(&path, &master).expect("loads");
        slots.add_slot(&master, &format!("words of {user}"), [user; 8]).is_ok()
    };
    let told: Vec<u8> = std::thread::scope(|scope| {
        let asked: Vec<_> = (1..=6).map(|user| (user, scope.spawn(move || change(user)))).collect();
        asked.into_iter().filter_map(|(user, done)| done.join().expect("no panic").then_some(user)).collect()
    });
    assert!(!told.is_empty());
    for user in 1..=6 {
        assert_eq!(unlock(&path, &format!("words of {user}")).is_ok(), told.contains(&user), "{user}");
    }
}

#[test]
fn a_damaged_list_of_earlier_keys_is_not_taken_for_none() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, master, code) = node(&dir);
    let mut slots = KeySlots::load(&path, &master).expect("loads");
    let next = slots.replace_master(&master, None).expect("written").expect("room").master;
    let mut bytes = std::fs::read(&path).expect("read");
    *bytes.last_mut().expect("a file") ^= 1;
    std::fs::write(&path, &bytes).expect("write");
    assert!(matches!(unlock(&path, "six words of tbilisi"), Err(UnlockError::Damaged { .. })));
    assert!(matches!(KeySlots::unlock_with_recovery(&path, &code), Err(UnlockError::Damaged { .. })));
    assert!(matches!(KeySlots::load(&path, &next), Err(UnlockError::Damaged { .. })));
}

/// A backup of a node whose file was never written since it had the first format.
#[test]
fn a_backup_of_a_file_of_the_first_format_opens() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let path = dir.path().join("keys.bin");
    std::fs::write(&path, include_bytes!("tests/format-1.bin")).expect("write");
    let master = KeySlots::unlock(&path, "six words of tbilisi").expect("opens").master;
    let backup = KeySlots::load(&path, &master).expect("loads").for_backup().expect("entropy");
    let code = RecoveryCode::parse("6JH4-22RQ-DB6R-KSFG-N1WT-EXEM-K3D9-59M5-8HD3").expect("a code");
    let opened = KeySlots::unlock_backup(&backup, &code, SlotKind::Recovery).expect("opens");
    assert_eq!((opened.current, opened.earlier.len()), (master.current, 0));
}
