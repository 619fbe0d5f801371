//! Signed objects: COSE_Sign1 (RFC 9052 §4.2) over the exact bytes of a payload.
//!
//! ```text
//! D2 84                                tag 18, array of four
//!    bstr  {1: -8, 3: type, 4: kid}    algorithm EdDSA, content type, public key of the signer (32 bytes)
//!    A0                                the unprotected header, always empty
//!    bstr  payload                     as it was given, never re-encoded
//!    bstr  signature                   64 bytes over ["Signature1", protected, h'', payload]
//! ```
//!
//! The content type keeps an object of one kind from being taken for another. A verifier compares the protected
//! header with the only bytes it may have, so the sender chooses no algorithm. This module does not look into
//! payloads and does not know which keys may sign; [`Unverified::verify`] is given the key that must have.
//!
//! ```
//! # use marshrut_protocol::{cose, keys::SigningKey};
//! # fn main() -> Result<(), cose::CoseError> {
//! let key = SigningKey::from_seed(&[1; 32]);
//! let object = cose::sign("application/x-marshrut-note+cbor", &key, b"payload");
//! let unverified = cose::parse("application/x-marshrut-note+cbor", &object)?;
//! assert_eq!(unverified.kid(), key.public().as_bytes());
//! assert_eq!(unverified.verify(&key.public())?, b"payload");
//! # Ok(())
//! # }
//! ```

use crate::canon::reader::{Misplaced, Reader};
use crate::canon::{BYTES, TEXT, write_head};
use crate::keys::{KeyError, SIGNATURE_LEN, SigningKey, VerifyKey};

/// Tag 18 (COSE_Sign1) and the head of an array of four.
const OPENING: [u8; 2] = [0xd2, 0x84];
/// The head of a map of three, and `1: -8`: the algorithm EdDSA (RFC 9053 §2.2).
const ALGORITHM: [u8; 3] = [0xa3, 0x01, 0x27];
/// Label 3, the content type.
const CONTENT_TYPE: u8 = 0x03;
/// Label 4, the key id, and the head of a byte string of 32.
const KEY_ID: [u8; 3] = [0x04, 0x58, 0x20];
/// An empty map.
const NO_UNPROTECTED: u8 = 0xa0;
/// The head of a byte string of 64.
const SIGNATURE: [u8; 2] = [0x58, 0x40];
/// The head of an array of four, and the context string (RFC 9052 §4.4).
const SIGNATURE1: &[u8] = b"\x84\x6aSignature1";
/// An empty byte string: there is no external data.
const NO_EXTERNAL: u8 = 0x40;

/// Why bytes are not a signed object of the expected kind by the expected key. Fault of whoever sent them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CoseError {
    /// The structure differs from the only one allowed.
    #[error("not a signed object: unexpected bytes at {offset}")]
    Structure {
        /// Where it first differs.
        offset: usize,
    },
    /// A signed object of another kind.
    #[error("a signed object of another kind")]
    ContentType,
    /// Signed with another key than the expected one.
    #[error("signed with another key")]
    OtherKey,
    /// The signature does not fit.
    #[error(transparent)]
    Key(#[from] KeyError),
}

/// Signs `payload` as an object of the kind `content_type`.
pub fn sign(content_type: &'static str, key: &SigningKey, payload: &[u8]) -> Vec<u8> {
    let protected = byte_string(&protected_header(content_type, key.public().as_bytes()));
    let payload = byte_string(payload);
    let signature = key.sign(&to_be_signed(&protected, &payload));
    [&OPENING, &*protected, &[NO_UNPROTECTED], &payload, &SIGNATURE, &signature].concat()
}

/// Takes a signed object apart, without deciding anything about its signature. Allocates nothing.
///
/// # Errors
/// If the bytes are not exactly one object in the layout above, or it is of another kind than `content_type`.
pub fn parse<'a>(content_type: &str, bytes: &'a [u8]) -> Result<Unverified<'a>, CoseError> {
    let mut reader = Reader::new(bytes);
    reader.expect(&OPENING)?;
    let protected_at = reader.offset();
    let kid = parse_protected(content_type, &mut reader)?;
    let protected = reader.since(protected_at);
    reader.expect(&[NO_UNPROTECTED])?;
    let payload_at = reader.offset();
    let payload = reader.string(BYTES)?;
    let payload_item = reader.since(payload_at);
    reader.expect(&SIGNATURE)?;
    let signature = reader.array()?;
    reader.end()?;
    Ok(Unverified { protected, kid, payload, payload_item, signature })
}

/// A signed object whose signature nobody has decided yet.
#[derive(Clone, Copy)]
pub struct Unverified<'a> {
    protected: &'a [u8],
    kid: &'a [u8; 32],
    payload: &'a [u8],
    payload_item: &'a [u8],
    signature: &'a [u8; SIGNATURE_LEN],
}

impl<'a> Unverified<'a> {
    /// The public key that the object names as its signer's. Nothing is proven about it yet.
    pub fn kid(&self) -> &'a [u8; 32] {
        self.kid
    }

    /// The payload as it stands there, said by nobody until [`Self::verify`] succeeds.
    ///
    /// For looking up what is needed to decide: the author, the place in a log.
    pub fn payload(&self) -> &'a [u8] {
        self.payload
    }

    /// Decides the signature; the payload it returns was signed by the holder of `key`.
    ///
    /// # Errors
    /// [`CoseError::OtherKey`] if the object names another key, [`CoseError::Key`] if the signature does not fit.
    pub fn verify(&self, key: &VerifyKey) -> Result<&'a [u8], CoseError> {
        if key.as_bytes() != self.kid {
            return Err(CoseError::OtherKey);
        }
        key.verify(&to_be_signed(self.protected, self.payload_item), self.signature)?;
        Ok(self.payload)
    }
}

/// The Sig_structure of RFC 9052 §4.4; the parts are given as whole CBOR byte strings.
fn to_be_signed(protected: &[u8], payload: &[u8]) -> Vec<u8> {
    [SIGNATURE1, protected, &[NO_EXTERNAL], payload].concat()
}

fn byte_string(bytes: &[u8]) -> Vec<u8> {
    let mut item = Vec::with_capacity(bytes.len() + 9);
    write_head(&mut item, BYTES, bytes.len() as u64);
    item.extend_from_slice(bytes);
    item
}

fn protected_header(content_type: &str, kid: &[u8; 32]) -> Vec<u8> {
    let mut header = Vec::with_capacity(64 + content_type.len());
    header.extend_from_slice(&ALGORITHM);
    header.push(CONTENT_TYPE);
    write_head(&mut header, TEXT, content_type.len() as u64);
    header.extend_from_slice(content_type.as_bytes());
    header.extend_from_slice(&KEY_ID);
    header.extend_from_slice(kid);
    header
}

/// Reads the protected header with its length and returns the signer's key.
fn parse_protected<'a>(content_type: &str, reader: &mut Reader<'a>) -> Result<&'a [u8; 32], CoseError> {
    let offset = reader.offset();
    let announced = reader.length(BYTES)?;
    let start = reader.offset();
    reader.expect(&ALGORITHM)?;
    reader.expect(&[CONTENT_TYPE])?;
    if reader.string(TEXT)? != content_type.as_bytes() {
        return Err(CoseError::ContentType);
    }
    reader.expect(&KEY_ID)?;
    let kid = reader.array()?;
    if announced == reader.since(start).len() as u64 { Ok(kid) } else { Err(CoseError::Structure { offset }) }
}

impl From<Misplaced> for CoseError {
    fn from(Misplaced { offset }: Misplaced) -> Self {
        Self::Structure { offset }
    }
}

#[cfg(test)]
mod tests;
