//! The key of everything at rest, and the keys for single purposes that follow from it. Decides what each is derived from;
//! when it is replaced is decided in [`super::replaced`].

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::aead::{self, Keyring, NoEntropy, SecretKey};

/// Salt of every key derived from the master key.
pub(super) const MASTER_SALT: &[u8] = b"marshrut/omk/v1";

/// The key of everything at rest, with those that were before it. Wiped when dropped, never shown.
#[derive(Clone)]
pub struct MasterKey {
    pub(super) current: SecretKey,
    /// Keys from before a removal or a new recovery code, the latest first: what was sealed under them is still read.
    pub(super) earlier: Vec<SecretKey>,
}

impl MasterKey {
    /// A random key, kept nowhere: for stores that live as long as the process.
    pub fn ephemeral() -> Result<Self, NoEntropy> {
        aead::random_key().map(Self::alone)
    }

    fn alone(current: SecretKey) -> Self {
        Self { current, earlier: Vec::new() }
    }

    /// The key for one purpose; different labels give independent keys.
    pub(crate) fn subkey(&self, label: &str) -> SecretKey {
        subkey(&self.current, label)
    }

    /// The keys for one purpose: the current one seals, all of them open.
    pub(crate) fn keyring(&self, label: &str) -> Keyring {
        Keyring::new(self.subkey(label), self.earlier.iter().map(|key| subkey(key, label)).collect())
    }

    /// The key for one purpose that never changes: of the first master key.
    pub(crate) fn lasting_subkey(&self, label: &str) -> SecretKey {
        subkey(self.earlier.last().unwrap_or(&self.current), label)
    }
}

impl std::fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MasterKey(..)")
    }
}

fn subkey(master: &SecretKey, label: &str) -> SecretKey {
    expand(MASTER_SALT, master.as_slice(), label.as_bytes())
}

pub(super) fn directory_key(master: &MasterKey) -> SecretKey {
    master.subkey("keyslots/directory")
}

pub(super) fn expand(salt: &[u8], secret: &[u8], label: &[u8]) -> SecretKey {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(salt), secret)
        .expand(label, key.as_mut_slice())
        .expect("HKDF-SHA256 gives up to 8160 bytes, 32 are asked for");
    key
}
