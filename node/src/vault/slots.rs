//! The vault's file: slots of 88 bytes, written and overwritten in place.
//!
//! Decides bytes and positions; which slot is free is decided in [`super`].

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use marshrut_protocol::id::KeyId;
use zeroize::Zeroizing;

use super::VaultError;
use crate::aead::{self, Keyring, OVERHEAD};
use crate::durable::{self, private_options};

const CONTENT_LEN: usize = KeyId::LEN + 32;
/// nonce 24 ‖ (id 16 ‖ secret 32) ‖ tag 16
pub(super) const SLOT_LEN: usize = CONTENT_LEN + OVERHEAD;
/// Randomness for a growing file is written in pieces of this many slots.
const PIECE_SLOTS: u64 = 1024;

/// What a slot holds.
type Content = (KeyId, Zeroizing<[u8; 32]>);

/// An open vault file.
pub(super) struct SlotFile {
    file: File,
    path: PathBuf,
    slots: u64,
}

impl SlotFile {
    pub(super) fn create(path: &Path, slots: u64) -> Result<(), VaultError> {
        let mut noise = vec![0; slots as usize * SLOT_LEN];
        aead::random(&mut noise)?;
        durable::replace(path, &noise).map_err(|source| VaultError::Io { path: path.to_owned(), source })
    }

    /// A length that is no whole number of slots is the trace of a crash while growing: the rest holds nothing yet.
    pub(super) fn open(path: &Path) -> Result<Self, VaultError> {
        let failed = |source| VaultError::Io { path: path.to_owned(), source };
        let file = private_options().read(true).write(true).open(path).map_err(failed)?;
        let slots = file.metadata().map_err(failed)?.len() / SLOT_LEN as u64;
        Ok(Self { file, path: path.to_owned(), slots })
    }

    pub(super) fn slots(&self) -> u64 {
        self.slots
    }

    /// What each slot holds, in order.
    pub(super) fn read_all(&mut self, key: &Keyring) -> Result<Vec<Option<Content>>, VaultError> {
        let mut bytes = Vec::with_capacity(self.slots as usize * SLOT_LEN);
        self.file.read_to_end(&mut bytes).map_err(|source| self.failed(source))?;
        let slots = bytes.chunks_exact(SLOT_LEN).zip(0..);
        Ok(slots.map(|(sealed, slot)| open_slot(key, slot, sealed)).collect())
    }

    pub(super) fn write(&self, slot: u64, key: &Keyring, id: &KeyId, secret: &[u8; 32]) -> Result<(), VaultError> {
        let mut content = Zeroizing::new([0; CONTENT_LEN]);
        content[..KeyId::LEN].copy_from_slice(id.as_bytes());
        content[KeyId::LEN..].copy_from_slice(secret);
        let sealed = key.seal(&slot_aad(slot), content.as_slice())?;
        self.write_at(slot, &sealed)
    }

    pub(super) fn overwrite(&self, slot: u64) -> Result<(), VaultError> {
        let mut noise = [0; SLOT_LEN];
        aead::random(&mut noise)?;
        self.write_at(slot, &noise)
    }

    /// Appends random slots until there are `slots`; durable when this returns.
    pub(super) fn grow(&mut self, slots: u64) -> Result<(), VaultError> {
        let mut noise = vec![0; PIECE_SLOTS as usize * SLOT_LEN];
        let mut slot = self.slots;
        while slot < slots {
            let piece = PIECE_SLOTS.min(slots - slot);
            let noise = &mut noise[..piece as usize * SLOT_LEN];
            aead::random(noise)?;
            self.write_at(slot, noise)?;
            slot += piece;
        }
        self.file.sync_all().map_err(|source| self.failed(source))?;
        self.slots = slots;
        Ok(())
    }

    pub(super) fn sync(&self) -> Result<(), VaultError> {
        self.file.sync_data().map_err(|source| self.failed(source))
    }

    fn write_at(&self, slot: u64, bytes: &[u8]) -> Result<(), VaultError> {
        write_all_at(&self.file, bytes, slot * SLOT_LEN as u64).map_err(|source| self.failed(source))
    }

    fn failed(&self, source: io::Error) -> VaultError {
        VaultError::Io { path: self.path.clone(), source }
    }
}

#[cfg(unix)]
fn write_all_at(file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::write_all_at(file, bytes, at)
}

#[cfg(not(unix))]
fn write_all_at(mut file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
    use std::io::{Seek, SeekFrom, Write};
    file.seek(SeekFrom::Start(at))?;
    file.write_all(bytes)
}

fn open_slot(key: &Keyring, slot: u64, sealed: &[u8]) -> Option<Content> {
    let content = Zeroizing::new(key.open(&slot_aad(slot), sealed)?);
    let (id, secret) = content.split_at(KeyId::LEN);
    Some((KeyId::try_from(id).ok()?, Zeroizing::new(secret.try_into().ok()?)))
}

/// Binds a slot's content to its position, so that no slot can be copied over another.
fn slot_aad(slot: u64) -> [u8; 24] {
    let mut aad = *b"marshrut/vault/1--slot--";
    aad[16..].copy_from_slice(&slot.to_be_bytes());
    aad
}
