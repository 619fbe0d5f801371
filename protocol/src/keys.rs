//! Ed25519 keys: which public keys are acceptable, and how signatures by them are decided.
//!
//! A public key is examined once, when it is enrolled as a [`VerifyKey`]: it must be a canonically encoded point of
//! the prime-order group. Signatures by it are then decided by `verify_strict` alone. Batch verification is not
//! offered: it accepts signatures that single verification refuses, so two honest nodes could disagree about one
//! entry. Nothing here knows what a key may sign; that is decided by certificates in the governance log.

use std::fmt;

use ed25519_dalek::{Signature, Signer as _, VerifyingKey};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::id::{AuthorId, OrgId, TransportId};

/// Length of an Ed25519 signature in bytes.
pub const SIGNATURE_LEN: usize = 64;

/// Why a public key or a signature is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// The bytes are not a point of the curve in its only encoding.
    #[error("not an Ed25519 public key")]
    NotAKey,
    /// A point of small order: anyone can make signatures that fit it.
    #[error("a weak Ed25519 public key")]
    Weak,
    /// A point with a component of small order: verifiers may disagree about its signatures.
    #[error("an Ed25519 public key outside the prime-order group")]
    Torsion,
    /// The signature does not fit key and message.
    #[error("the signature does not fit")]
    Signature,
}

/// A public key that was examined and may verify signatures.
///
/// Examining costs about as much as one verification: keep the value, not the bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct VerifyKey(VerifyingKey);

impl VerifyKey {
    /// Examines a public key.
    pub fn enrol(bytes: &[u8; 32]) -> Result<Self, KeyError> {
        let key = VerifyingKey::from_bytes(bytes).map_err(|_opaque| KeyError::NotAKey)?;
        let point = key.to_edwards();
        if point.compress().as_bytes() != bytes {
            Err(KeyError::NotAKey)
        } else if key.is_weak() {
            Err(KeyError::Weak)
        } else if !point.is_torsion_free() {
            Err(KeyError::Torsion)
        } else {
            Ok(Self(key))
        }
    }

    /// Decides one signature over `message`.
    ///
    /// Only COSE objects are signed in this protocol, so nothing but [`crate::cose`] calls it, and
    /// [`crate::verification::credential`], whose keys sign nothing else.
    pub(crate) fn verify(&self, message: &[u8], signature: &[u8; SIGNATURE_LEN]) -> Result<(), KeyError> {
        self.0.verify_strict(message, &Signature::from_bytes(signature)).map_err(|_opaque| KeyError::Signature)
    }

    /// The bytes of the key.
    pub fn as_bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// The author that this key is, if it is an operational key.
    pub fn author_id(&self) -> AuthorId {
        AuthorId(self.0.to_bytes())
    }

    /// The organisation that this key is, if it is a root key.
    pub fn org_id(&self) -> OrgId {
        OrgId(self.0.to_bytes())
    }
}

impl TryFrom<AuthorId> for VerifyKey {
    type Error = KeyError;

    fn try_from(id: AuthorId) -> Result<Self, KeyError> {
        Self::enrol(&id.0)
    }
}

impl TryFrom<OrgId> for VerifyKey {
    type Error = KeyError;

    fn try_from(id: OrgId) -> Result<Self, KeyError> {
        Self::enrol(&id.0)
    }
}

impl TryFrom<TransportId> for VerifyKey {
    type Error = KeyError;

    fn try_from(id: TransportId) -> Result<Self, KeyError> {
        Self::enrol(&id.0)
    }
}

impl std::hash::Hash for VerifyKey {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.as_bytes().hash(state);
    }
}

impl fmt::Debug for VerifyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifyKey({})", self.author_id().short())
    }
}

/// A private key. Wiped from memory when dropped; never shown.
#[derive(Clone)]
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// Makes a new key.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        rng.fill_bytes(&mut *seed);
        Self::from_seed(&seed)
    }

    /// The key of a 32-byte seed (RFC 8032 §5.1.5 calls it the private key).
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// The seed: for the key store, which encrypts it, and for the transport, which needs its own key's.
    pub fn expose_seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The public half.
    pub fn public(&self) -> VerifyKey {
        VerifyKey(self.0.verifying_key())
    }

    /// The author that this key is, if it is an operational key.
    pub fn author_id(&self) -> AuthorId {
        self.public().author_id()
    }

    /// The organisation that this key is, if it is a root key.
    pub fn org_id(&self) -> OrgId {
        self.public().org_id()
    }

    /// The node on the wire that this key is, if it is a transport key.
    pub fn transport_id(&self) -> TransportId {
        TransportId(self.0.verifying_key().to_bytes())
    }

    /// Signs `message`.
    ///
    /// Raw bytes are never signed outside COSE, whose content type keeps one kind of object from being taken for
    /// another, so nothing but [`crate::cose`] calls it, and [`crate::verification::credential`] with a key of its own.
    pub(crate) fn sign(&self, message: &[u8]) -> [u8; SIGNATURE_LEN] {
        self.0.sign(message).to_bytes()
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey(of {})", self.author_id().short())
    }
}

#[cfg(test)]
mod tests;
