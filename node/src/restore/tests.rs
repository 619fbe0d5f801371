//! What a backup gives back, what it does not hold, and who opens it.

use marshrut_protocol::record::certificate::Role;

use super::*;
use crate::backup::{BackupError, gather};
use crate::driver::EngineDisk;
use crate::identity::Identity;
use crate::join::{charter, found};
use crate::keyslots::SlotKind;
use crate::node::fixture::{PASSPHRASE, TestNode};

const NEW: &str = "another horse battery staple";

struct Tbilisi {
    node: TestNode,
    code: RecoveryCode,
}

impl Tbilisi {
    fn with_a_network() -> Self {
        let node = TestNode::new("Tbilisi", "GE", Role::Member);
        let store = node.secrets().open_store(node.dir()).expect("store");
        found(&node.secrets(), &store, "Partner Network", "We help each other.").expect("a charter");
        let code = Self::slots(&node).renew_recovery(&node.master).expect("a code");
        Self { node, code }
    }

    fn slots(node: &TestNode) -> KeySlots {
        KeySlots::load(&node.dir().keys(), &node.master).expect("slots")
    }

    fn backup(&self) -> Vec<u8> {
        let secrets = self.node.secrets();
        let store = secrets.open_store(self.node.dir()).expect("store");
        let content = gather(&EngineDisk(&store), secrets.identity.author()).expect("readable");
        let backup =
            Backup::of(&secrets.identity, &secrets.organisation, &Config::default(), content, Timestamp(60_000));
        backup.seal(&Self::slots(&self.node), &self.node.master).expect("entropy")
    }
}

fn recovered(file: &[u8], code: &RecoveryCode, kind: SlotKind) -> (tempfile::TempDir, DataDir, Recovered) {
    let place = tempfile::tempdir().expect("temporary directory");
    let dir = DataDir::new(place.path().join("node"));
    let backup = Backup::open(file, code, kind).expect("opens");
    let recovery = Recovery { config: Config::default(), cost: Cost::FLOOR, since: None };
    let recovered = recover(&dir, &backup, &recovery, NEW).expect("recovered");
    (place, dir, recovered)
}

#[test]
fn the_organisation_comes_back_with_keys_of_its_own() {
    let tbilisi = Tbilisi::with_a_network();
    let file = tbilisi.backup();
    let (_place, dir, told) = recovered(&file, &tbilisi.code, SlotKind::Recovery);
    let (old, master) = (tbilisi.node.secrets(), KeySlots::unlock(&dir.keys(), NEW).expect("opens").master);
    let new = Secrets::load(&dir, &master).expect("whole");
    assert_eq!((told.org, new.identity.org()), (old.identity.org(), old.identity.org()));
    assert!(
        new.identity.author() != old.identity.author() && new.identity.transport_id() != old.identity.transport_id()
    );
    let certificate = new.organisation.certificate.verify().expect("genuine");
    assert!(certificate.serial > 1 && certificate.author == new.identity.author());
    let store = new.open_store(&dir).expect("store");
    assert!(charter(&store).expect("readable").is_some(), "the network is known");
    assert!(!store.own_watermarks().expect("readable").intact, "nothing may be signed before partners were asked");
}

#[test]
fn neither_the_operational_key_nor_a_passphrase_is_in_a_backup() {
    let tbilisi = Tbilisi::with_a_network();
    let file = tbilisi.backup();
    let identity: Identity = tbilisi.node.secrets().identity;
    let master = KeySlots::unlock_backup(&file[10..10 + crate::keyslots::FILE_LEN], &tbilisi.code, SlotKind::Recovery);
    let master = master.expect("the code opens it");
    let (header, sealed) = file.split_at(10 + crate::keyslots::FILE_LEN);
    let content = crate::aead::open(&master.subkey("backup"), header, sealed).expect("opens");
    let holds = |seed: &[u8; 32]| content.windows(32).any(|window| window == seed);
    assert!(holds(identity.root.as_bytes()) && !holds(identity.operational.as_bytes()));
    let keys = tempfile::NamedTempFile::new().expect("temporary file");
    std::fs::write(keys.path(), &header[10..]).expect("write");
    assert!(KeySlots::unlock(keys.path(), PASSPHRASE).is_err(), "a passphrase that can be guessed opens no backup");
}

#[test]
fn two_of_three_shares_open_it_and_other_peoples_codes_do_not() {
    let mut tbilisi = Tbilisi::with_a_network();
    let (renewed, shares) = Tbilisi::slots(&tbilisi.node).replace_shares(&tbilisi.node.master).expect("shares");
    tbilisi.node.master = renewed.master;
    let file = tbilisi.backup();
    let joined = shares[2].join(&shares[0]).expect("two of three");
    let (_place, _dir, told) = recovered(&file, &joined, SlotKind::Shares);
    assert_eq!(told.org, tbilisi.node.secrets().identity.org());
    let other = Tbilisi::with_a_network();
    assert!(matches!(Backup::open(&file, &other.code, SlotKind::Recovery), Err(BackupError::Refused)));
    assert!(matches!(Backup::open(&file, &joined, SlotKind::Recovery), Err(BackupError::Refused)));
}

#[test]
fn damage_is_told_and_nothing_is_written_over() {
    let tbilisi = Tbilisi::with_a_network();
    let file = tbilisi.backup();
    assert!(matches!(Backup::open(&file[..40], &tbilisi.code, SlotKind::Recovery), Err(BackupError::NotABackup)));
    let cut = &file[..file.len() - 1];
    assert!(matches!(Backup::open(cut, &tbilisi.code, SlotKind::Recovery), Err(BackupError::Damaged(_))));
    let backup = Backup::open(&file, &tbilisi.code, SlotKind::Recovery).expect("opens");
    let recovery = Recovery { config: Config::default(), cost: Cost::FLOOR, since: None };
    let refused = recover(tbilisi.node.dir(), &backup, &recovery, NEW);
    assert!(matches!(refused, Err(RestoreError::Setup(SetupError::Exists(_)))));
}
