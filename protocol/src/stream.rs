//! Files sealed chunk by chunk: the STREAM construction as the age format uses it (C2SP age.md, "Payload").
//!
//! ```text
//! stream key = HKDF-SHA256(ikm = file key, salt = nonce 16, info = "payload")
//! chunk i    = ChaCha20-Poly1305(stream key, nonce = i as 11 bytes big-endian ‖ 01 if last else 00, 64 KiB of content)
//! ```
//!
//! A chunk opens only at its place and only as the last if it was sealed as the last: a file that was cut, reordered
//! or changed in any bit is refused at the first chunk that differs, before anything of that chunk is used. The content
//! is padded with zeros before it is sealed, so that its length tells little; the true length travels in the message.

use std::fmt;

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce};
use hkdf::Hkdf;
use rand_core::Rng;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::seal::padme;

/// Content of a chunk in bytes; only the last may have less.
pub const CHUNK: usize = 64 * 1024;
/// A sealed chunk is longer by its tag.
pub const TAG: usize = 16;
/// A sealed chunk in bytes; only the last may be shorter.
pub const SEALED_CHUNK: usize = CHUNK + TAG;
/// The least padded length: so short files do not differ.
const LEAST: u64 = 1024;

/// The secret of one file; wiped when dropped, never shown.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FileKey(#[serde(with = "serde_bytes")] [u8; 32]);

/// Makes each file's stream key its own even if a file key were ever used twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FileNonce(#[serde(with = "serde_bytes")] pub [u8; 16]);

impl FileKey {
    /// A fresh key and nonce.
    pub fn generate(rng: &mut impl Rng) -> (Self, FileNonce) {
        let (mut key, mut nonce) = ([0; 32], [0; 16]);
        rng.fill_bytes(&mut key);
        rng.fill_bytes(&mut nonce);
        (Self(key), FileNonce(nonce))
    }

    /// The key with these bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl Drop for FileKey {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
}

impl fmt::Debug for FileKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FileKey(..)")
    }
}

/// Seals and opens the chunks of one file.
pub struct Stream(ChaCha20Poly1305);

/// A chunk does not open: it was changed, cut, or belongs to another place or file. Whoever sent it is at fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("chunk {0} does not open")]
pub struct BadChunk(pub u32);

impl Stream {
    /// The stream of the file with that key and nonce.
    pub fn new(key: &FileKey, nonce: &FileNonce) -> Self {
        Self::of_secret(&key.0, nonce)
    }

    fn of_secret(secret: &[u8], nonce: &FileNonce) -> Self {
        let mut key = Zeroizing::new([0; 32]);
        let expanded = Hkdf::<Sha256>::new(Some(&nonce.0), secret).expand(b"payload", key.as_mut_slice());
        expanded.expect("32 bytes are within HKDF's limit");
        Self(ChaCha20Poly1305::new((&*key).into()))
    }

    /// Seals the content of chunk `index`. The caller gives [`CHUNK`] bytes, fewer only for the last.
    pub fn seal(&self, index: u32, last: bool, content: &[u8]) -> Vec<u8> {
        debug_assert!(content.len() == CHUNK || last);
        let mut sealed = Vec::with_capacity(content.len() + TAG);
        sealed.extend_from_slice(content);
        let tag = self
            .0
            .encrypt_inout_detached(&nonce(index, last), b"", sealed.as_mut_slice().into())
            .expect("the cipher takes up to 256 GiB, a chunk has 64 KiB");
        sealed.extend_from_slice(&tag);
        sealed
    }

    /// Opens chunk `index`.
    ///
    /// # Errors
    /// If it is not what was sealed at that place.
    pub fn open(&self, index: u32, last: bool, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, BadChunk> {
        let bad = BadChunk(index);
        let content = sealed.len().checked_sub(TAG).ok_or(bad)?;
        // An empty last chunk is legal for an empty file only, a short one at the end only.
        if content > CHUNK || (!last && content != CHUNK) || (content == 0 && index > 0) {
            return Err(bad);
        }
        let (content, tag) = sealed.split_at(content);
        let mut content = Zeroizing::new(content.to_vec());
        let tag = tag.try_into().map_err(|_length| bad)?;
        let opened = self.0.decrypt_inout_detached(&nonce(index, last), b"", content.as_mut_slice().into(), tag);
        opened.map(|()| content).map_err(|_changed| bad)
    }
}

fn nonce(index: u32, last: bool) -> Nonce {
    let mut nonce = [0; 12];
    nonce[7..11].copy_from_slice(&index.to_be_bytes());
    nonce[11] = u8::from(last);
    nonce.into()
}

/// To how many bytes a file of `len` bytes is padded before it is sealed (Padmé; at most 12 % more above 1 KiB).
pub fn padded_len(len: u64) -> u64 {
    let len = usize::try_from(len.max(LEAST)).unwrap_or(usize::MAX >> 1);
    padme(len) as u64
}

/// Into how many chunks `padded` bytes are sealed.
pub fn chunks_of(padded: u64) -> u32 {
    u32::try_from(padded.div_ceil(CHUNK as u64).max(1)).unwrap_or(u32::MAX)
}

/// How long chunk `index` of a file padded to `padded` bytes is once sealed; 0 beyond the end.
pub fn sealed_len(padded: u64, index: u32) -> usize {
    let before = u64::from(index).saturating_mul(CHUNK as u64);
    match padded.saturating_sub(before).min(CHUNK as u64) {
        0 if index > 0 => 0,
        content => usize::try_from(content).unwrap_or(CHUNK) + TAG,
    }
}

#[cfg(test)]
mod tests;
