//! Sealed envelopes: a message that only the addressed organisation can open and that its sender cannot disown to it.
//!
//! ```text
//! header (52) ‖ encapsulated key (1120) ‖ ciphertext ‖ tag (16)         one of few sizes in all
//! plaintext = length (4) ‖ signed message ‖ zeros
//! ```
//!
//! HPKE hides content, kind and exact size; its `info` binds the recipient organisation and the prekey; the
//! signature inside binds sender, recipient, prekey, message id and expiry. This module is pure: it does not know
//! which senders are members (the caller does, between [`Envelope::open`] and [`Opened::verify`]), what was seen
//! before ([`Envelope::fingerprint`] and [`Message::id`] are for that), or when a prekey must be destroyed.
//!
//! ```
//! # use marshrut_protocol::{id::*, keys::SigningKey, prekey::*, seal::*, time::*};
//! # use rand_core::SeedableRng;
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let mut rng = rand_chacha::ChaCha20Rng::from_seed([1; 32]);
//! # let (berlin, now) = (OrgId([2; 32]), Timestamp(0));
//! let tbilisi = SigningKey::generate(&mut rng);
//! let secret = PrekeySecret::generate(&mut rng);
//! let message = Message {
//!     id: MessageId([7; 16]),
//!     from: tbilisi.author_id(),
//!     to: berlin,
//!     prekey: secret.public().id(),
//!     kind: MessageKind::Event,
//!     created: now,
//!     expires: now.plus(Span::days(14)),
//!     return_prekeys: vec![],
//!     body: b"a referral".to_vec(),
//! };
//! let bytes = seal(&message, &tbilisi, &secret.public(), PrekeyKind::Epoch, [0; 16], &mut rng)?;
//!
//! // In Berlin: find the prekey's private half, open, find the sender among the members, verify.
//! let envelope = Envelope::parse(&bytes)?;
//! assert_eq!(envelope.prekey(), secret.public().id());
//! let opened = envelope.open(&secret, berlin)?;
//! assert_eq!(opened.claimed_sender(), tbilisi.author_id());
//! assert_eq!(opened.verify(&tbilisi.public(), now)?, message);
//! # Ok(())
//! # }
//! ```

mod envelope;
mod header;
mod keybox;
mod message;
mod size;
pub(crate) mod suite;

use hpke::HpkeError;
use rand_core::CryptoRng;

pub use envelope::{Envelope, Opened};
pub use keybox::{KEYBOX_LEN, close_keybox, open_keybox};
pub use message::{Message, MessageKind};
pub use size::BUCKETS;
pub(crate) use size::padme;

use crate::canon::CanonError;
use crate::cose::CoseError;
use crate::id::{Digest, OrgId};
use crate::keys::SigningKey;
use crate::prekey::{PrekeyKind, PublicPrekey};
use header::{Expiry, Header};
use suite::{ENC_LEN, TAG_LEN};

/// The longest body in bytes. What is larger travels as an attachment, encrypted under its own key.
pub const MAX_BODY: usize = 256 << 10;
/// How many return prekeys a message carries at most. Two fit the smallest envelope beside 4 KiB of body.
pub const MAX_RETURN_PREKEYS: usize = 4;
/// The longest envelope in bytes: the size that the longest body and all return prekeys are padded to.
pub const MAX_ENVELOPE: usize = 264 << 10;

/// Where the ciphertext begins.
const TEXT_START: usize = header::LEN + ENC_LEN;
/// How many bytes say how long the signed message is.
const LENGTH_LEN: usize = 4;
/// Keeps keys derived here apart from any other use of HPKE.
const INFO_LABEL: &[u8] = b"marshrut/seal/v1\0";

/// Why a message was not sealed. Fault of the caller.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The body is longer than [`MAX_BODY`].
    #[error("the body has {bytes} bytes, at most {MAX_BODY} are allowed")]
    BodyTooLong {
        /// Length found.
        bytes: usize,
    },
    /// More return prekeys than [`MAX_RETURN_PREKEYS`].
    #[error("{count} return prekeys, at most {MAX_RETURN_PREKEYS} are allowed")]
    TooManyPrekeys {
        /// Number found.
        count: usize,
    },
    /// The message names another sender than the signing key.
    #[error("the message names another sender than the signing key")]
    OtherSigner,
    /// The message names another prekey than the one it is to be sealed to.
    #[error("the message names another prekey than the one to seal to")]
    OtherPrekey,
    /// The message expires before it was created, or before 1970.
    #[error("the message expires before it was created")]
    Expiry,
    /// The message cannot be encoded.
    #[error(transparent)]
    Encode(#[from] CanonError),
    /// HPKE failed.
    #[error("sealing failed: {0}")]
    Hpke(HpkeError),
}

/// Why bytes are not an envelope. Fault of whoever sent them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeError {
    /// Too short, too long, or not one of the sizes that envelopes have.
    #[error("{0} bytes are no size of an envelope")]
    Size(usize),
    /// It does not begin like an envelope.
    #[error("not an envelope")]
    Magic,
    /// It is sealed with a suite that this version does not know.
    #[error("unknown cipher suite {0}")]
    Suite(u16),
    /// A field of the header has a value that it cannot have.
    #[error("the header is not valid")]
    Header,
    /// The header announces another length than the envelope has.
    #[error("the announced length is not that of the envelope")]
    Length,
}

/// Why an envelope was not opened, or what was inside is not accepted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Sealed to another prekey than the given one. Fault of the caller.
    #[error("sealed to another prekey")]
    OtherPrekey,
    /// Damaged, or sealed to another organisation.
    #[error("the envelope does not open")]
    Closed,
    /// The padding is not all zeros, or the length inside is wrong. Fault of the sender, like all that follow.
    #[error("the padding is not valid")]
    Padding,
    /// What is inside is not a signed object, or not signed by the expected key.
    #[error(transparent)]
    Signed(#[from] CoseError),
    /// What is signed is not a message.
    #[error(transparent)]
    Message(#[from] CanonError),
    /// The message exceeds a limit.
    #[error("the message exceeds a limit")]
    Limit,
    /// The message is signed for another organisation: somebody who could open it has sealed it again.
    #[error("the message is signed for another organisation")]
    OtherRecipient,
    /// The message is signed for another prekey.
    #[error("the message is signed for another prekey")]
    SignedForOtherPrekey,
    /// The header says another expiry than what is signed.
    #[error("the header says another expiry than the message")]
    ExpiryDiffers,
    /// The message has expired.
    #[error("the message has expired")]
    Expired,
}

/// Seals `message` to `prekey`, which is of the given kind and belongs to `message.to`.
///
/// `route` is the recipient's current mailbox token; it stands in clear in the header. The result has one of the
/// [`BUCKETS`] sizes or, above 64 KiB, a Padmé size.
pub fn seal(
    message: &Message,
    signer: &SigningKey,
    prekey: &PublicPrekey,
    kind: PrekeyKind,
    route: [u8; 16],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, SealError> {
    let expiry = check(message, prekey)?;
    let object = message.sign(signer)?;
    let total = size::padded(TEXT_START + LENGTH_LEN + object.len() + TAG_LEN);
    let ciphertext_len = (total - TEXT_START) as u32;
    let header = Header { prekey_kind: kind, prekey: prekey.id(), route, expiry, ciphertext_len };
    let mut envelope = frame(&header, &object, total);
    encrypt(&mut envelope, message.to, prekey, rng).map_err(SealError::Hpke)?;
    Ok(envelope)
}

/// Checks what the caller must have got right, and returns the expiry for the header.
fn check(message: &Message, prekey: &PublicPrekey) -> Result<Expiry, SealError> {
    message.check_limits()?;
    if message.prekey != prekey.id() {
        return Err(SealError::OtherPrekey);
    }
    if message.expires <= message.created {
        return Err(SealError::Expiry);
    }
    Expiry::covering(message.expires).ok_or(SealError::Expiry)
}

/// Lays out an envelope of `total` bytes whose plaintext stands in its final place.
///
/// It is written there once and encrypted in place, so no copy of it stays behind in memory.
fn frame(header: &Header, object: &[u8], total: usize) -> Vec<u8> {
    let object_start = TEXT_START + LENGTH_LEN;
    let mut envelope = vec![0; total];
    envelope[..header::LEN].copy_from_slice(&header.to_bytes());
    envelope[TEXT_START..object_start].copy_from_slice(&(object.len() as u32).to_be_bytes());
    envelope[object_start..object_start + object.len()].copy_from_slice(object);
    envelope
}

/// Encrypts the plaintext of a laid-out envelope and fills in the encapsulated key and the tag.
fn encrypt(envelope: &mut [u8], to: OrgId, prekey: &PublicPrekey, rng: &mut impl CryptoRng) -> Result<(), HpkeError> {
    let info = info(to, prekey.as_bytes());
    let recipient = suite::public_key(prekey.as_bytes())?;
    let (header, rest) = envelope.split_at_mut(header::LEN);
    let (enc, rest) = rest.split_at_mut(ENC_LEN);
    let (text, tag) = rest.split_at_mut(rest.len() - TAG_LEN);
    let sealed = suite::seal(&recipient, &info, header, text, rng)?;
    enc.copy_from_slice(&sealed.0);
    tag.copy_from_slice(&sealed.1);
    Ok(())
}

/// HPKE's `info`: a key derived for one organisation and prekey is of no use with another.
fn info(recipient: OrgId, prekey: &[u8]) -> Vec<u8> {
    [INFO_LABEL, recipient.as_bytes(), Digest::of(prekey).as_bytes()].concat()
}

#[cfg(test)]
mod tests;
