//! Prekeys: the X-Wing key pairs that envelopes are sealed to.
//!
//! An *epoch* prekey stands in an author's log and serves whoever has nothing better; *one-time* prekeys travel
//! inside sealed messages to one peer and serve once. This module makes and names them. When a private half must be
//! destroyed is decided by the engine; that it really is gone, by the vault, the only place it may be stored.

use std::fmt;

use rand_core::CryptoRng;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

use crate::id::{Digest, PrekeyId};
use crate::seal::suite;

/// Length of a prekey's public half in bytes: ML-KEM-768 (1184) and X25519 (32).
pub const PUBLIC_LEN: usize = 1216;

/// Keeps a prekey's name apart from any other hash.
const ID_LABEL: &[u8] = b"marshrut/prekey-id/v1\0";

/// Which promise of forward secrecy comes with a prekey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum PrekeyKind {
    /// From the recipient's log, for anyone, destroyed some days after its epoch.
    Epoch = 0,
    /// From a sealed message, for one peer, destroyed once used.
    OneTime = 1,
}

impl PrekeyKind {
    /// The kind that stands as `code` in an envelope.
    pub(crate) fn from_code(code: u8) -> Option<Self> {
        [Self::Epoch, Self::OneTime].into_iter().find(|kind| *kind as u8 == code)
    }
}

/// Bytes are not the public half of a prekey. Fault of whoever published them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an X-Wing public key")]
pub struct InvalidPrekey;

/// The public half of a prekey, known to be a valid X-Wing key.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicPrekey {
    id: PrekeyId,
    public: Box<[u8; PUBLIC_LEN]>,
}

impl PublicPrekey {
    /// Checks the public half of a prekey and computes its name.
    pub fn new(public: &[u8]) -> Result<Self, InvalidPrekey> {
        let public: Box<[u8; PUBLIC_LEN]> = Box::new(public.try_into().map_err(|_len| InvalidPrekey)?);
        suite::public_key(&public).map_err(|_opaque| InvalidPrekey)?;
        Ok(Self::trusted(public))
    }

    fn trusted(public: Box<[u8; PUBLIC_LEN]>) -> Self {
        let digest = Digest::of(&[ID_LABEL, &public[..]].concat());
        let id = PrekeyId(*digest.as_bytes().first_chunk().expect("a digest has more than 16 bytes"));
        Self { id, public }
    }

    /// The prekey's name: the first 16 bytes of SHA-256 over a label and the public half.
    pub fn id(&self) -> PrekeyId {
        self.id
    }

    /// The public half.
    pub fn as_bytes(&self) -> &[u8; PUBLIC_LEN] {
        &self.public
    }
}

impl fmt::Debug for PublicPrekey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicPrekey({})", self.id.short())
    }
}

impl Serialize for PublicPrekey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.public[..])
    }
}

impl<'de> Deserialize<'de> for PublicPrekey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let public = serde_bytes::ByteBuf::deserialize(deserializer)?;
        Self::new(&public).map_err(serde::de::Error::custom)
    }
}

/// The private half of a prekey, as its 32-byte seed. Wiped from memory when dropped; never shown.
#[derive(Clone)]
pub struct PrekeySecret(Zeroizing<[u8; 32]>);

impl PrekeySecret {
    /// Makes a new prekey.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut *seed);
        Self(seed)
    }

    /// The prekey of a seed, as the vault gives it back.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(Zeroizing::new(*seed))
    }

    /// The seed: for the vault and for nothing else.
    pub fn expose_seed(&self) -> &[u8; 32] {
        &self.0
    }

    /// Computes the public half, which costs about as much as two signatures.
    pub fn public(&self) -> PublicPrekey {
        self.expand().1
    }

    /// Both halves, ready for use.
    pub(crate) fn expand(&self) -> (suite::PrivateKey, PublicPrekey) {
        let (private, public) = suite::key_pair(&self.0);
        (private, PublicPrekey::trusted(public))
    }
}

impl fmt::Debug for PrekeySecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrekeySecret")
    }
}

#[cfg(test)]
mod tests;
