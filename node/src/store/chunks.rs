//! Files as chunks, beside the tree: one file a vault key, named by the key's id, in slots of one size.
//!
//! ```text
//! slot = nonce 24 ‖ encrypted(length 4 ‖ chunk ‖ zeros) ‖ tag 16        chunk i lies at i × SLOT
//! ```
//!
//! Each slot is encrypted under the vault key and bound to its number, so the key's destruction destroys the file
//! wherever copies of it are, and equal files on two computers have no byte in common. A torn or unwritten slot does
//! not decrypt and counts as not there. Decides layout and durability; which chunks count is the engine's matter.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use data_encoding::HEXLOWER;
use marshrut_protocol::id::KeyId;
use marshrut_protocol::stream::SEALED_CHUNK;

use super::error::StoreError;
use crate::aead::{self, OVERHEAD};
use crate::durable;
use crate::vault::Vault;

const LENGTH: usize = 4;
/// Bytes of a slot.
const SLOT: usize = OVERHEAD + LENGTH + SEALED_CHUNK;

/// The directory of chunk files.
pub(super) struct ChunkFiles {
    dir: PathBuf,
    /// Whether there may be a file whose name is not durable yet: of one that an earlier life made nobody knows.
    new_names: AtomicBool,
}

impl ChunkFiles {
    /// Opens the directory, makes it if it is missing, and removes files whose key is destroyed: a crash came between.
    pub(super) fn open(dir: PathBuf, vault: &Vault) -> Result<Self, StoreError> {
        if !dir.is_dir() {
            durable::create_private_dir(&dir)
                .and_then(|()| durable::sync_parent(&dir))
                .map_err(StoreError::io(&dir))?;
        }
        let files = Self { dir, new_names: AtomicBool::new(true) };
        let needed: BTreeSet<PathBuf> = vault.ids().map(|id| files.path(&id)).collect();
        for item in fs::read_dir(&files.dir).map_err(StoreError::io(&files.dir))? {
            let path = item.map_err(StoreError::io(&files.dir))?.path();
            if !needed.contains(&path) {
                fs::remove_file(&path).map_err(StoreError::io(&path))?;
            }
        }
        Ok(files)
    }

    fn path(&self, id: &KeyId) -> PathBuf {
        self.dir.join(HEXLOWER.encode(id.as_bytes()))
    }

    /// Writes chunks from number `first` on. They survive a power cut only after [`ChunkFiles::settle`].
    pub(super) fn write(&self, vault: &Vault, under: &KeyId, first: u32, chunks: &[Vec<u8>]) -> Result<(), StoreError> {
        let secret = vault.get(under).ok_or(StoreError::UnknownKey(*under))?;
        let path = self.path(under);
        if !path.exists() {
            self.new_names.store(true, Ordering::SeqCst);
        }
        let file = durable::private_options().write(true).create(true).truncate(false).open(&path);
        let file = file.map_err(StoreError::io(&path))?;
        for (index, chunk) in (first..).zip(chunks) {
            let slot = seal(secret, index, chunk)?;
            write_at(&file, &slot, place(index)).map_err(StoreError::io(&path))?;
        }
        Ok(())
    }

    /// Waits until all chunks under `keys` are on the disk.
    pub(super) fn settle(&self, keys: &BTreeSet<KeyId>) -> Result<(), StoreError> {
        for key in keys {
            let path = self.path(key);
            let synced = File::options().write(true).open(&path).and_then(|file| file.sync_data());
            synced.map_err(StoreError::io(&path))?;
        }
        if keys.is_empty() { Ok(()) } else { self.settle_names() }
    }

    /// Waits until the names of all files are on the disk. Only one thread writes at a time.
    fn settle_names(&self) -> Result<(), StoreError> {
        if self.new_names.load(Ordering::SeqCst) {
            self.sync_dir()?;
            self.new_names.store(false, Ordering::SeqCst);
        }
        Ok(())
    }

    fn sync_dir(&self) -> Result<(), StoreError> {
        durable::sync_dir(&self.dir).map_err(StoreError::io(&self.dir))
    }

    /// Chunks from number `first` on, at most `count`: those before the first that is not there or not whole. None if
    /// the key is destroyed.
    pub(super) fn read(
        &self,
        vault: &Vault,
        under: &KeyId,
        first: u32,
        count: u32,
    ) -> Result<Vec<Vec<u8>>, StoreError> {
        let path = self.path(under);
        let (Some(secret), Some(file)) = (vault.get(under), open_if_there(&path)?) else { return Ok(Vec::new()) };
        let mut chunks = Vec::new();
        for index in first..first.saturating_add(count) {
            let mut slot = vec![0; SLOT];
            match read_at(&file, &mut slot, place(index)) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => break,
                Err(error) => return Err(StoreError::io(&path)(error)),
            }
            let Some(chunk) = open(secret, index, &slot) else { break };
            chunks.push(chunk);
        }
        Ok(chunks)
    }

    /// Removes the files under keys that were destroyed; those that are no chunk file's are passed over.
    pub(super) fn remove(&self, destroyed: &[KeyId]) -> Result<(), StoreError> {
        let mut removed = false;
        for key in destroyed {
            let path = self.path(key);
            match fs::remove_file(&path) {
                Ok(()) => removed = true,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(StoreError::io(&path)(error)),
            }
        }
        if removed { self.sync_dir() } else { Ok(()) }
    }
}

fn place(index: u32) -> u64 {
    u64::from(index) * SLOT as u64
}

fn seal(secret: &[u8; 32], index: u32, chunk: &[u8]) -> Result<Vec<u8>, StoreError> {
    if chunk.len() > SEALED_CHUNK {
        return Err(StoreError::TooLarge { bytes: chunk.len(), limit: SEALED_CHUNK });
    }
    let length = (chunk.len() as u32).to_be_bytes();
    Ok(aead::seal_padded(secret, &index.to_be_bytes(), &[&length, chunk], LENGTH + SEALED_CHUNK)?)
}

fn open(secret: &[u8; 32], index: u32, slot: &[u8]) -> Option<Vec<u8>> {
    let mut plain = aead::open(secret, &index.to_be_bytes(), slot)?;
    let length = usize::try_from(u32::from_be_bytes(*plain.first_chunk()?)).ok()?;
    plain.truncate(LENGTH + length);
    plain.drain(..LENGTH);
    (plain.len() == length).then_some(plain)
}

fn open_if_there(path: &Path) -> Result<Option<File>, StoreError> {
    match File::open(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreError::io(path)(error)),
    }
}

#[cfg(unix)]
fn write_at(file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::write_all_at(file, bytes, at)
}

#[cfg(unix)]
fn read_at(file: &File, bytes: &mut [u8], at: u64) -> io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, bytes, at)
}

#[cfg(not(unix))]
fn write_at(mut file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
    io::Seek::seek(&mut file, io::SeekFrom::Start(at))?;
    io::Write::write_all(&mut file, bytes)
}

#[cfg(not(unix))]
fn read_at(mut file: &File, bytes: &mut [u8], at: u64) -> io::Result<()> {
    io::Seek::seek(&mut file, io::SeekFrom::Start(at))?;
    io::Read::read_exact(&mut file, bytes)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use zeroize::Zeroizing;

    const KEY: KeyId = KeyId([9; 16]);

    #[test]
    fn a_name_counts_as_durable_only_after_its_directory_was_waited_for() {
        let dir = tempfile::tempdir().expect("temporary directory");
        let (vault_file, place) = (dir.path().join("vault.bin"), dir.path().join("attachments"));
        Vault::create(&vault_file).expect("created");
        let mut vault = Vault::open(&vault_file, Zeroizing::new([3; 32]).into()).expect("opens");
        vault.add(&[(KEY, Zeroizing::new([5; 32]))]).expect("added");
        let killed = ChunkFiles::open(place.clone(), &vault).expect("opens");
        killed.write(&vault, &KEY, 0, &[vec![1; 100]]).expect("written");
        drop(killed);
        let files = ChunkFiles::open(place.clone(), &vault).expect("opens");
        assert!(files.new_names.load(Ordering::SeqCst), "it was killed before it waited");
        let away = dir.path().join("away");
        fs::rename(&place, &away).expect("moved away");
        files.settle_names().expect_err("there is no such directory");
        assert!(files.new_names.load(Ordering::SeqCst), "what failed is still to be done");
        fs::rename(&away, &place).expect("moved back");
        files.settle(&BTreeSet::from([KEY])).expect("settled");
        assert!(!files.new_names.load(Ordering::SeqCst));
    }
}
