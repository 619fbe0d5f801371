use proptest::prelude::*;

use super::*;

fn id(n: u16) -> KeyId {
    let mut id = [0xA0; 16];
    id[..2].copy_from_slice(&n.to_be_bytes());
    KeyId(id)
}

fn secret(n: u16) -> Zeroizing<[u8; 32]> {
    let mut secret = [0x5E; 32];
    secret[..2].copy_from_slice(&n.to_be_bytes());
    Zeroizing::new(secret)
}

fn key() -> Keyring {
    Zeroizing::new([3; 32]).into()
}

fn vault_of(dir: &tempfile::TempDir, slots: u64) -> (PathBuf, Vault) {
    let path = dir.path().join("vault.bin");
    SlotFile::create(&path, slots).expect("created");
    let vault = Vault::open(&path, key()).expect("opens");
    (path, vault)
}

fn contains(path: &Path, needle: &[u8]) -> bool {
    std::fs::read(path).expect("read").windows(needle.len()).any(|window| window == needle)
}

#[test]
fn secrets_survive_reopening_and_destroyed_ones_do_not() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, mut vault) = vault_of(&dir, 8);
    vault.add(&[(id(1), secret(1)), (id(2), secret(2))]).expect("added");
    vault.destroy(&[id(1), id(77)]).expect("destroyed");
    drop(vault);
    let vault = Vault::open(&path, key()).expect("opens");
    assert_eq!(vault.get(&id(1)), None);
    assert_eq!(vault.get(&id(2)), Some(&secret(2)));
    assert_eq!(vault.ids().collect::<Vec<_>>(), [id(2)]);
}

#[test]
fn nothing_is_readable_and_no_ciphertext_survives_destruction() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, mut vault) = vault_of(&dir, 4);
    vault.add(&[(id(1), secret(1))]).expect("added");
    assert!(!contains(&path, secret(1).as_slice()) && !contains(&path, id(1).as_bytes()));
    let slot = vault.secrets[&id(1)].slot as usize * slots::SLOT_LEN;
    let sealed = std::fs::read(&path).expect("read")[slot..slot + slots::SLOT_LEN].to_vec();
    vault.destroy(&[id(1)]).expect("destroyed");
    for piece in sealed.chunks(8) {
        assert!(!contains(&path, piece), "eight bytes of the destroyed slot are still in the file");
    }
}

#[test]
fn a_torn_slot_costs_only_itself() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, mut vault) = vault_of(&dir, 4);
    vault.add(&[(id(1), secret(1)), (id(2), secret(2)), (id(3), secret(3))]).expect("added");
    drop(vault);
    let mut bytes = std::fs::read(&path).expect("read");
    bytes[slots::SLOT_LEN + 40..slots::SLOT_LEN + 50].fill(0);
    // And the file was growing when the power went.
    bytes.extend_from_slice(&[7; slots::SLOT_LEN / 2]);
    std::fs::write(&path, bytes).expect("write");
    let mut vault = Vault::open(&path, key()).expect("opens");
    assert_eq!(vault.ids().collect::<Vec<_>>(), [id(1), id(3)]);
    vault.add(&[(id(4), secret(4)), (id(5), secret(5)), (id(6), secret(6))]).expect("grows over the torn end");
    drop(vault);
    assert_eq!(Vault::open(&path, key()).expect("opens").ids().count(), 5);
}

#[test]
fn a_slot_copied_over_another_does_not_open() {
    let dir = tempfile::tempdir().expect("temporary directory");
    let (path, mut vault) = vault_of(&dir, 4);
    vault.add(&[(id(1), secret(1)), (id(2), secret(2))]).expect("added");
    drop(vault);
    let mut bytes = std::fs::read(&path).expect("read");
    bytes.copy_within(..slots::SLOT_LEN, slots::SLOT_LEN);
    std::fs::write(&path, bytes).expect("write");
    assert_eq!(Vault::open(&path, key()).expect("opens").ids().collect::<Vec<_>>(), [id(1)]);
    assert_eq!(Vault::open(&path, Zeroizing::new([4; 32]).into()).expect("opens").ids().count(), 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn behaves_as_a_map(steps in prop::collection::vec((0u16..12, 0u16..40, any::<bool>()), 1..80)) {
        let dir = tempfile::tempdir().expect("temporary directory");
        let (path, mut vault) = vault_of(&dir, 2);
        let mut model: BTreeMap<KeyId, Zeroizing<[u8; 32]>> = BTreeMap::new();
        for (step, (n, value, add)) in steps.into_iter().enumerate() {
            if add {
                vault.add(&[(id(n), secret(value))]).expect("added");
                model.insert(id(n), secret(value));
            } else {
                vault.destroy(&[id(n)]).expect("destroyed");
                model.remove(&id(n));
            }
            if step % 7 == 0 {
                vault = Vault::open(&path, key()).expect("opens");
            }
            prop_assert!(vault.ids().eq(model.keys().copied()));
            prop_assert!(model.iter().all(|(id, secret)| vault.get(id) == Some(secret)));
        }
    }
}
