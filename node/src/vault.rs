//! The vault: secrets that must be destroyable, in a file whose slots are overwritten in place.
//!
//! The store keeps overwritten and removed values readable in its file for thousands of writes, so what must be gone
//! when it is destroyed (private halves of prekeys, content keys of referrals) lives here. The file is a row of slots
//! that all look random, used or not; destroying a secret overwrites its slot with randomness and waits for the disk.
//! This does not defeat flash remapping, snapshots of copy-on-write filesystems, or backups.
//! Which secrets are needed is decided by the engine, never here.

mod slots;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use marshrut_protocol::id::KeyId;
use zeroize::Zeroizing;

use crate::aead::{Keyring, NoEntropy};
use slots::SlotFile;

/// Slots of a new vault; it doubles when they are used up. The number says nothing about how many are used.
const FIRST_SLOTS: u64 = 4096;

/// Secrets by id, on disk and in memory.
pub struct Vault {
    file: SlotFile,
    key: Keyring,
    secrets: BTreeMap<KeyId, Held>,
    free: BTreeSet<u64>,
}

struct Held {
    slot: u64,
    secret: Zeroizing<[u8; 32]>,
}

/// Why the vault cannot do what was asked; after one of these it must be reopened.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The file cannot be read or written.
    #[error("the vault {path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Nothing can be encrypted or overwritten.
    #[error(transparent)]
    NoEntropy(#[from] NoEntropy),
}

impl Vault {
    /// Makes an empty vault, durable when this returns. Replaces a file that is there.
    pub fn create(path: &Path) -> Result<(), VaultError> {
        SlotFile::create(path, FIRST_SLOTS)
    }

    /// Reads every slot. One that does not decrypt counts as free: it is unused, destroyed, or torn by a crash, and
    /// then its secret was not yet promised to anyone. A wrong key therefore shows an empty vault; the store's header
    /// is what tells a wrong key.
    pub(crate) fn open(path: &Path, key: Keyring) -> Result<Self, VaultError> {
        let mut file = SlotFile::open(path)?;
        let contents = file.read_all(&key)?;
        let mut vault = Self { file, key, secrets: BTreeMap::new(), free: BTreeSet::new() };
        for (slot, content) in (0..).zip(contents) {
            match content {
                Some((id, secret)) => drop(vault.secrets.insert(id, Held { slot, secret })),
                None => drop(vault.free.insert(slot)),
            }
        }
        Ok(vault)
    }

    /// The secret, if it is there and not destroyed.
    pub fn get(&self, id: &KeyId) -> Option<&Zeroizing<[u8; 32]>> {
        self.secrets.get(id).map(|held| &held.secret)
    }

    /// Every id that has a secret, in order.
    pub fn ids(&self) -> impl Iterator<Item = KeyId> + '_ {
        self.secrets.keys().copied()
    }

    /// Puts secrets in; durable when this returns. One that is there already is overwritten.
    pub fn add(&mut self, secrets: &[(KeyId, Zeroizing<[u8; 32]>)]) -> Result<(), VaultError> {
        if secrets.is_empty() {
            return Ok(());
        }
        self.make_room(secrets.len())?;
        for (id, secret) in secrets {
            let slot = match self.secrets.get(id) {
                // In place, so that no second copy of the id is ever in the file.
                Some(held) => held.slot,
                None => self.free.pop_first().expect("make_room left at least as many free slots"),
            };
            self.file.write(slot, &self.key, id, secret)?;
            self.secrets.insert(*id, Held { slot, secret: secret.clone() });
        }
        self.file.sync()
    }

    /// Overwrites secrets with randomness; gone from the file when this returns. Absent ones are fine.
    pub fn destroy(&mut self, ids: &[KeyId]) -> Result<(), VaultError> {
        let held: Vec<Held> = ids.iter().filter_map(|id| self.secrets.remove(id)).collect();
        if held.is_empty() {
            return Ok(());
        }
        for Held { slot, .. } in &held {
            self.file.overwrite(*slot)?;
        }
        self.file.sync()?;
        self.free.extend(held.iter().map(|held| held.slot));
        Ok(())
    }

    fn make_room(&mut self, needed: usize) -> Result<(), VaultError> {
        while self.free.len() < needed {
            let old = self.file.slots();
            self.file.grow(old * 2)?;
            self.free.extend(old..old * 2);
        }
        Ok(())
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vault").field("secrets", &self.secrets.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
