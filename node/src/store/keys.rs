//! The keys of the store, and the names under which things lie in the tree.
//!
//! Ids are private, so a name is a keyed hash of the id; its first byte is the kind of thing. Decides names only.

use hmac::{Hmac, KeyInit, Mac};
use marshrut_protocol::commit::{LogId, Table};
use sha2::Sha256;

use crate::aead::{Keyring, SecretKey};
use crate::keyslots::MasterKey;

const SEGMENT: u8 = 1;
const ROW: u8 = 2;
/// kind 1 ‖ hash of the log 8
const LOG_PREFIX_LEN: usize = 9;
/// kind 1 ‖ table 1
pub(super) const TABLE_PREFIX_LEN: usize = 2;

/// What the store encrypts and names with; made from the master key, wiped when dropped.
#[derive(Clone)]
pub struct StoreKeys {
    /// Values of the tree.
    pub(super) db: Keyring,
    /// Names in the tree.
    pub(super) index: SecretKey,
    /// Slots of the vault.
    pub(super) vault: Keyring,
    /// Records of the journal.
    pub(super) journal: Keyring,
    /// The checkpoint.
    pub(super) checkpoint: SecretKey,
}

impl StoreKeys {
    /// The store's keys under a master key.
    pub fn derive(master: &MasterKey) -> Self {
        Self {
            db: master.keyring("store/db"),
            // Names must be found again: they stay when the master key is replaced.
            index: master.lasting_subkey("store/index"),
            vault: master.keyring("vault"),
            journal: master.keyring("store/journal"),
            checkpoint: master.subkey("store/checkpoint"),
        }
    }

    /// What the names of all segments of a log begin with; the first sequence number of the segment follows.
    pub(super) fn log_prefix(&self, log: &LogId) -> [u8; LOG_PREFIX_LEN] {
        let hash = self.name(&[b"log", log.author.as_bytes(), &[log.class.into()]]);
        let mut prefix = [SEGMENT; LOG_PREFIX_LEN];
        prefix[1..].copy_from_slice(&hash[..LOG_PREFIX_LEN - 1]);
        prefix
    }

    /// The name of a row.
    pub(super) fn row_key(&self, table: Table, id: &[u8]) -> Vec<u8> {
        let prefix = table_prefix(table);
        let hash = self.name(&[b"row", &prefix, id]);
        [&prefix[..], &hash[..16]].concat()
    }

    fn name(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.index.as_slice()).expect("HMAC takes a key of any length");
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

impl std::fmt::Debug for StoreKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StoreKeys(..)")
    }
}

/// What the names of all rows of a table begin with.
pub(super) fn table_prefix(table: Table) -> [u8; TABLE_PREFIX_LEN] {
    let number = Table::ALL.iter().position(|other| *other == table).expect("ALL has all tables");
    [ROW, number as u8]
}
