//! The checkpoint: one large encrypted file that only saves time.
//!
//! It holds what could be computed again from the tree (a serialised index), so whatever is wrong with it is a reason to
//! compute again, never a reason not to start. Decides the file; what is in it and whether it is still current is
//! decided by whoever wrote it.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};

use super::error::StoreError;
use crate::aead::{self, SecretKey};
use crate::durable::Replacement;

const MAGIC: &[u8; 8] = b"MARSHCKP";
const VERSION: u32 = 1;
/// magic 8 ‖ version 4 ‖ length of the content 8 ‖ random part of each nonce 16
const HEADER_LEN: usize = 36;
const CHUNK_LEN: usize = 64 * 1024;
const TAG_LEN: usize = 16;
/// A longer content is not believed: reading it would exhaust the machine.
const LIMIT_LEN: u64 = 1 << 30;

/// Why there is no checkpoint to use.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoCheckpoint {
    /// None was written yet.
    #[error("there is no checkpoint")]
    Absent,
    /// Written by another version of this program.
    #[error("the checkpoint has format {0}")]
    OtherFormat(u32),
    /// Damaged, or of another node.
    #[error("the checkpoint does not decrypt")]
    Damaged,
    /// The system did not give it.
    #[error("the checkpoint could not be read: {0}")]
    Unreadable(String),
}

/// Replaces the checkpoint; the old one is there until the new one is whole and durable.
pub(super) fn write(path: &Path, key: &SecretKey, content: &[u8]) -> Result<(), StoreError> {
    let mut header = [0; HEADER_LEN];
    header[..8].copy_from_slice(MAGIC);
    header[8..12].copy_from_slice(&VERSION.to_be_bytes());
    header[12..20].copy_from_slice(&(content.len() as u64).to_be_bytes());
    aead::random(&mut header[20..])?;
    let mut replacement = Replacement::begin(path).map_err(StoreError::io(path))?;
    write_chunks(&mut replacement.file, key, &header, content).map_err(StoreError::io(path))?;
    replacement.finish().map_err(StoreError::io(path))
}

fn write_chunks(file: &mut File, key: &SecretKey, header: &[u8; HEADER_LEN], content: &[u8]) -> io::Result<()> {
    file.write_all(header)?;
    let cipher = XChaCha20Poly1305::new((&**key).into());
    let mut buffer = Vec::with_capacity(CHUNK_LEN + TAG_LEN);
    for (number, chunk) in (0u64..).zip(content.chunks(CHUNK_LEN)) {
        buffer.clear();
        buffer.extend_from_slice(chunk);
        cipher
            .encrypt_in_place(&chunk_nonce(header, number), header, &mut buffer)
            .expect("a chunk is far shorter than the cipher's limit");
        file.write_all(&buffer)?;
    }
    Ok(())
}

/// Reads the whole checkpoint.
pub(super) fn read(path: &Path, key: &SecretKey) -> Result<Vec<u8>, NoCheckpoint> {
    let mut file = File::open(path).map_err(unreadable)?;
    let mut header = [0; HEADER_LEN];
    file.read_exact(&mut header).map_err(unreadable)?;
    if header[..8] != *MAGIC {
        return Err(NoCheckpoint::Damaged);
    }
    let version = u32::from_be_bytes(header[8..12].try_into().expect("four bytes of a longer array"));
    if version != VERSION {
        return Err(NoCheckpoint::OtherFormat(version));
    }
    let len = u64::from_be_bytes(header[12..20].try_into().expect("eight bytes of a longer array"));
    let chunks = len.div_ceil(CHUNK_LEN as u64);
    let on_disk = file.metadata().map_err(unreadable)?.len();
    // Before the length is believed: it is authenticated by the first chunk only.
    if len > LIMIT_LEN || on_disk != HEADER_LEN as u64 + len + chunks * TAG_LEN as u64 {
        return Err(NoCheckpoint::Damaged);
    }
    read_chunks(&mut file, key, &header, len as usize)
}

fn read_chunks(
    file: &mut File,
    key: &SecretKey,
    header: &[u8; HEADER_LEN],
    len: usize,
) -> Result<Vec<u8>, NoCheckpoint> {
    let cipher = XChaCha20Poly1305::new((&**key).into());
    let mut content = Vec::with_capacity(len);
    let mut buffer = vec![0; CHUNK_LEN + TAG_LEN];
    for number in 0.. {
        let left = len - content.len();
        if left == 0 {
            return Ok(content);
        }
        buffer.resize(left.min(CHUNK_LEN) + TAG_LEN, 0);
        file.read_exact(&mut buffer).map_err(unreadable)?;
        cipher
            .decrypt_in_place(&chunk_nonce(header, number), header, &mut buffer)
            .map_err(|_not_authentic| NoCheckpoint::Damaged)?;
        content.extend_from_slice(&buffer);
    }
    Ok(content)
}

/// The header is bound into every chunk and names the length, so chunks can be neither exchanged nor left out.
fn chunk_nonce(header: &[u8; HEADER_LEN], number: u64) -> XNonce {
    let mut nonce = XNonce::default();
    nonce[..16].copy_from_slice(&header[20..]);
    nonce[16..].copy_from_slice(&number.to_be_bytes());
    nonce
}

fn unreadable(error: io::Error) -> NoCheckpoint {
    match error.kind() {
        io::ErrorKind::NotFound => NoCheckpoint::Absent,
        io::ErrorKind::UnexpectedEof => NoCheckpoint::Damaged,
        _ => NoCheckpoint::Unreadable(error.to_string()),
    }
}
