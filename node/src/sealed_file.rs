//! A small file of a data directory under the master key: `magic 8 ‖ version 2 ‖ sealed content`.
//!
//! Decides the layout; what is inside is decided where the file is named.

use std::io;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::aead::{Keyring, NoEntropy};
use crate::durable;
use crate::keyslots::MasterKey;

const HEADER_LEN: usize = 10;

/// Which file.
pub(crate) struct Kind {
    /// How it begins.
    pub(crate) magic: &'static [u8; 8],
    /// Its newest format.
    pub(crate) version: u16,
    /// Names its subkey of the master key.
    pub(crate) label: &'static str,
}

/// Why a file cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum SealedFileError {
    /// Not such a file, or one under another master key.
    #[error("the file {0} is damaged, or belongs to other key slots than keys.bin")]
    Damaged(PathBuf),
    /// Written by a later version of this program.
    #[error("the file {path} has format {found}, which this version does not know; use the newer program")]
    Newer {
        /// Which file.
        path: PathBuf,
        /// Format found.
        found: u16,
    },
    /// Nothing can be encrypted.
    #[error(transparent)]
    NoEntropy(#[from] NoEntropy),
    /// The file cannot be read or written.
    #[error("the file {path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl Kind {
    /// Reads and decrypts the file; none if there is none.
    pub(crate) fn read(&self, path: &Path, master: &MasterKey) -> Result<Option<Zeroizing<Vec<u8>>>, SealedFileError> {
        self.read_under(path, &master.keyring(self.label))
    }

    /// The same for who holds the file's keys and no others.
    pub(crate) fn read_under(
        &self,
        path: &Path,
        keys: &Keyring,
    ) -> Result<Option<Zeroizing<Vec<u8>>>, SealedFileError> {
        match std::fs::read(path) {
            Ok(bytes) => self.open(path, &bytes, keys).map(Some),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(SealedFileError::Io { path: path.to_owned(), source }),
        }
    }

    /// Decrypts what was read of the file at `path`.
    pub(crate) fn open(
        &self,
        path: &Path,
        bytes: &[u8],
        keys: &Keyring,
    ) -> Result<Zeroizing<Vec<u8>>, SealedFileError> {
        let damaged = || SealedFileError::Damaged(path.to_owned());
        let (header, sealed) = bytes.split_at_checked(HEADER_LEN).ok_or_else(damaged)?;
        if header[..8] != *self.magic {
            return Err(damaged());
        }
        let found = u16::from_be_bytes([header[8], header[9]]);
        if found > self.version {
            return Err(SealedFileError::Newer { path: path.to_owned(), found });
        }
        Ok(Zeroizing::new(keys.open(header, sealed).ok_or_else(damaged)?))
    }

    /// Writes a file that is under an earlier key again, under the current one.
    pub(crate) fn renew(&self, path: &Path, master: &MasterKey) -> Result<(), SealedFileError> {
        let current = Keyring::from(master.subkey(self.label));
        if matches!(self.read_under(path, &current), Err(SealedFileError::Damaged(_)))
            && let Some(content) = self.read(path, master)?
        {
            self.write_under(path, &current, &content)?;
        }
        Ok(())
    }

    /// Encrypts and writes the file; the old one is there until the new one is whole.
    pub(crate) fn write(&self, path: &Path, master: &MasterKey, content: &[u8]) -> Result<(), SealedFileError> {
        self.write_under(path, &master.keyring(self.label), content)
    }

    /// The same for who holds the file's keys and no others.
    pub(crate) fn write_under(&self, path: &Path, keys: &Keyring, content: &[u8]) -> Result<(), SealedFileError> {
        let file = self.seal(keys, content)?;
        durable::replace(path, &file).map_err(|source| SealedFileError::Io { path: path.to_owned(), source })
    }

    /// The bytes of a file with this content.
    pub(crate) fn seal(&self, keys: &Keyring, content: &[u8]) -> Result<Vec<u8>, NoEntropy> {
        let mut file = self.magic.to_vec();
        file.extend_from_slice(&self.version.to_be_bytes());
        let sealed = keys.seal(&file, content)?;
        file.extend_from_slice(&sealed);
        Ok(file)
    }
}
