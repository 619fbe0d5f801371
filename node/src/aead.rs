//! XChaCha20-Poly1305 as every file of this node uses it: random nonce in front, tag behind.
//!
//! Decides the layout `nonce 24 ‖ ciphertext ‖ tag 16` and nothing else; what is bound as associated data is each
//! caller's choice, and so is the meaning of a failure.

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

/// Bytes of the nonce in front of each ciphertext.
pub(crate) const NONCE_LEN: usize = 24;
/// Bytes by which a sealed value is longer than its content.
pub(crate) const OVERHEAD: usize = NONCE_LEN + 16;

/// A symmetric key, wiped when dropped.
pub(crate) type SecretKey = Zeroizing<[u8; 32]>;

/// The operating system gave no randomness; nothing can be encrypted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the operating system gave no randomness: {0}")]
pub struct NoEntropy(String);

/// Fills `buffer` with randomness of the operating system.
pub(crate) fn random(buffer: &mut [u8]) -> Result<(), NoEntropy> {
    getrandom::fill(buffer).map_err(|error| NoEntropy(error.to_string()))
}

/// A fresh random key.
pub(crate) fn random_key() -> Result<SecretKey, NoEntropy> {
    let mut key = Zeroizing::new([0; 32]);
    random(key.as_mut_slice())?;
    Ok(key)
}

/// Encrypts `plain` under a fresh random nonce, binding `aad`.
pub(crate) fn seal(key: &[u8; 32], aad: &[u8], plain: &[u8]) -> Result<Vec<u8>, NoEntropy> {
    seal_padded(key, aad, &[plain], plain.len())
}

/// Encrypts `parts`, one after the other, and zeros up to a length of `padded`, as [`seal`] would. They are encrypted
/// where they are put together, so that no second copy of them is left in memory.
pub(crate) fn seal_padded(key: &[u8; 32], aad: &[u8], parts: &[&[u8]], padded: usize) -> Result<Vec<u8>, NoEntropy> {
    let mut sealed = Vec::with_capacity(padded + OVERHEAD);
    sealed.resize(NONCE_LEN, 0);
    random(&mut sealed)?;
    parts.iter().for_each(|part| sealed.extend_from_slice(part));
    sealed.resize(sealed.len().max(NONCE_LEN + padded), 0);
    let (nonce, content) = sealed.split_at_mut(NONCE_LEN);
    let tag = XChaCha20Poly1305::new(key.into())
        .encrypt_inout_detached(nonce_of(nonce), aad, content.into())
        .expect("the cipher takes up to 256 GiB, values here are far smaller");
    sealed.extend_from_slice(&tag);
    Ok(sealed)
}

/// Decrypts what [`seal`] made with the same key and `aad`; `None` if any bit differs.
pub(crate) fn open(key: &[u8; 32], aad: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let content_len = sealed.len().checked_sub(OVERHEAD)?;
    let (nonce, rest) = sealed.split_at(NONCE_LEN);
    let (content, tag) = rest.split_at(content_len);
    let mut plain = content.to_vec();
    XChaCha20Poly1305::new(key.into())
        .decrypt_inout_detached(nonce_of(nonce), aad, plain.as_mut_slice().into(), tag.try_into().ok()?)
        .ok()?;
    Some(plain)
}

/// The keys of one purpose: the current one seals, earlier ones still open what was sealed before a removal.
#[derive(Clone)]
pub(crate) struct Keyring {
    current: SecretKey,
    /// The latest first.
    earlier: Vec<SecretKey>,
}

impl Keyring {
    pub(crate) fn new(current: SecretKey, earlier: Vec<SecretKey>) -> Self {
        Self { current, earlier }
    }

    /// The key that seals.
    #[cfg(test)]
    pub(crate) fn current(&self) -> &SecretKey {
        &self.current
    }

    /// As [`seal`].
    pub(crate) fn seal(&self, aad: &[u8], plain: &[u8]) -> Result<Vec<u8>, NoEntropy> {
        seal(&self.current, aad, plain)
    }

    /// As [`open`], with whichever key fits.
    pub(crate) fn open(&self, aad: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
        self.keys().find_map(|key| open(key, aad, sealed))
    }

    fn keys(&self) -> impl Iterator<Item = &SecretKey> {
        std::iter::once(&self.current).chain(&self.earlier)
    }
}

impl From<SecretKey> for Keyring {
    fn from(current: SecretKey) -> Self {
        Self { current, earlier: Vec::new() }
    }
}

fn nonce_of(bytes: &[u8]) -> &XNonce {
    bytes.try_into().expect("callers split at the nonce's length")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opens_only_what_was_sealed() {
        let sealed = seal(&[7; 32], b"place", b"content").expect("entropy");
        assert_eq!(sealed.len(), b"content".len() + OVERHEAD);
        assert_eq!(open(&[7; 32], b"place", &sealed).as_deref(), Some(&b"content"[..]));
        assert_eq!(open(&[8; 32], b"place", &sealed), None);
        assert_eq!(open(&[7; 32], b"elsewhere", &sealed), None);
        for at in 0..sealed.len() {
            let mut flipped = sealed.clone();
            flipped[at] ^= 1;
            assert_eq!(open(&[7; 32], b"place", &flipped), None, "bit flipped at {at}");
        }
        assert_eq!(open(&[7; 32], b"place", &sealed[..OVERHEAD - 1]), None);
    }
}
