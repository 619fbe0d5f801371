//! The organisation's own keys at rest (`identity.bin`), encrypted under the master key.
//!
//! Decides the file and its protection; what each key may sign is decided in the protocol.

use std::io;
use std::path::{Path, PathBuf};

use ed25519_dalek::SigningKey;
use marshrut_protocol::id::{AuthorId, OrgId, TransportId};
use zeroize::Zeroizing;

use crate::aead::{self, NoEntropy};
use crate::keyslots::MasterKey;
use crate::sealed_file::{Kind, SealedFileError};

/// The same layout as the other small files, with errors of its own.
pub(crate) const FILE: Kind = Kind { magic: b"MARSHIDT", version: 1, label: "identity" };
const SEEDS_LEN: usize = 3 * 32;

/// The three keys of a node. The type has no way to print a private half.
#[derive(Clone)]
pub struct Identity {
    /// Certifies, rotates and revokes the others.
    pub root: SigningKey,
    /// Signs entries and envelopes.
    pub operational: SigningKey,
    /// Is the node on the wire.
    pub transport: SigningKey,
}

/// Why the identity cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// Not an identity file, or one that is encrypted under another master key.
    #[error("the file {0} is damaged, or belongs to other key slots than keys.bin")]
    Damaged(PathBuf),
    /// Written by a later version of this program.
    #[error("the identity file {path} has format {found}, which this version does not know; use the newer program")]
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
    #[error("the identity file {path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl From<SealedFileError> for IdentityError {
    fn from(error: SealedFileError) -> Self {
        match error {
            SealedFileError::Damaged(path) => Self::Damaged(path),
            SealedFileError::Newer { path, found } => Self::Newer { path, found },
            SealedFileError::NoEntropy(error) => Self::NoEntropy(error),
            SealedFileError::Io { path, source } => Self::Io { path, source },
        }
    }
}

impl Identity {
    /// Three fresh keys.
    pub fn generate() -> Result<Self, NoEntropy> {
        let mut seeds = Zeroizing::new([0; SEEDS_LEN]);
        aead::random(seeds.as_mut_slice())?;
        Ok(Self::from_seeds(&seeds))
    }

    /// The same organisation with a fresh operational and a fresh transport key.
    pub fn renewed(&self) -> Result<Self, NoEntropy> {
        Ok(Self { root: self.root.clone(), ..Self::generate()? })
    }

    /// Reads and decrypts the file.
    pub fn load(path: &Path, master: &MasterKey) -> Result<Self, IdentityError> {
        let absent = || IdentityError::Io { path: path.to_owned(), source: io::ErrorKind::NotFound.into() };
        let damaged = || IdentityError::Damaged(path.to_owned());
        let seeds = FILE.read(path, master)?.ok_or_else(absent)?;
        let seeds: &[u8; SEEDS_LEN] = seeds.as_slice().try_into().map_err(|_wrong_length| damaged())?;
        Ok(Self::from_seeds(seeds))
    }

    /// Encrypts and writes the file; the old one is there until the new one is whole.
    pub fn save(&self, path: &Path, master: &MasterKey) -> Result<(), IdentityError> {
        Ok(FILE.write(path, master, self.seeds().as_slice())?)
    }

    /// The organisation.
    pub fn org(&self) -> OrgId {
        OrgId(self.root.verifying_key().to_bytes())
    }

    /// The author of this node's logs.
    pub fn author(&self) -> AuthorId {
        AuthorId(self.operational.verifying_key().to_bytes())
    }

    /// This node on the wire.
    pub fn transport_id(&self) -> TransportId {
        TransportId(self.transport.verifying_key().to_bytes())
    }

    fn seeds(&self) -> Zeroizing<[u8; SEEDS_LEN]> {
        let mut seeds = Zeroizing::new([0; SEEDS_LEN]);
        let keys = [&self.root, &self.operational, &self.transport];
        for (place, key) in seeds.chunks_exact_mut(32).zip(keys) {
            place.copy_from_slice(key.as_bytes());
        }
        seeds
    }

    fn from_seeds(seeds: &[u8; SEEDS_LEN]) -> Self {
        let key = |at: usize| {
            let mut seed = Zeroizing::new([0; 32]);
            seed.copy_from_slice(&seeds[at * 32..][..32]);
            SigningKey::from_bytes(&seed)
        };
        Self { root: key(0), operational: key(1), transport: key(2) }
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity").field("org", &self.org()).field("author", &self.author()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_saved_is_loaded() {
        let dir = tempfile::tempdir().expect("temporary directory");
        let path = dir.path().join("identity.bin");
        let master = MasterKey::ephemeral().expect("entropy");
        let tbilisi = Identity::generate().expect("entropy");
        tbilisi.save(&path, &master).expect("save");

        let loaded = Identity::load(&path, &master).expect("load");
        assert_eq!(loaded.org(), tbilisi.org());
        assert_eq!(loaded.seeds(), tbilisi.seeds());

        let file = std::fs::read(&path).expect("read");
        for seed in tbilisi.seeds().chunks_exact(32) {
            assert!(!file.windows(32).any(|window| window == seed), "a seed is readable in the file");
        }
    }

    #[test]
    fn damage_other_keys_and_newer_formats_are_told_apart_from_each_other() {
        let dir = tempfile::tempdir().expect("temporary directory");
        let path = dir.path().join("identity.bin");
        let master = MasterKey::ephemeral().expect("entropy");
        Identity::generate().expect("entropy").save(&path, &master).expect("save");
        let whole = std::fs::read(&path).expect("read");

        let other = MasterKey::ephemeral().expect("entropy");
        assert!(matches!(Identity::load(&path, &other), Err(IdentityError::Damaged(_))));
        for at in (0..8).chain(10..whole.len()) {
            let mut flipped = whole.clone();
            flipped[at] ^= 0x10;
            std::fs::write(&path, &flipped).expect("write");
            assert!(matches!(Identity::load(&path, &master), Err(IdentityError::Damaged(_))), "bit at {at}");
        }
        let mut newer = whole.clone();
        newer[9] = 2;
        std::fs::write(&path, &newer).expect("write");
        assert!(matches!(Identity::load(&path, &master), Err(IdentityError::Newer { found: 2, .. })));
        std::fs::write(&path, &whole[..20]).expect("write");
        assert!(matches!(Identity::load(&path, &master), Err(IdentityError::Damaged(_))));
    }
}
