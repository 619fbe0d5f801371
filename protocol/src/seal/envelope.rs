//! Opening: from bytes to a message, each step refusing before the next begins.
//!
//! Frame, then HPKE, then padding, then canonical form, then (after the caller looked up the sender) signature,
//! recipient, prekey and expiry. What fails early costs little and reveals nothing of what comes later.

use std::fmt;

use zeroize::Zeroizing;

use super::header::{self, Header};
use super::suite::{self, ENC_LEN, TAG_LEN};
use super::{EnvelopeError, LENGTH_LEN, MAX_ENVELOPE, Message, OpenError, info, message, size};
use crate::cose;
use crate::id::{AuthorId, Digest, OrgId, PrekeyId};
use crate::keys::VerifyKey;
use crate::prekey::{PrekeyKind, PrekeySecret};
use crate::time::Timestamp;

/// An envelope whose frame is valid. Whether it can be opened is not known yet.
#[derive(Clone, Copy)]
pub struct Envelope<'a> {
    header: Header,
    header_bytes: &'a [u8; header::LEN],
    enc: &'a [u8; ENC_LEN],
    text: &'a [u8],
    tag: &'a [u8; TAG_LEN],
}

impl<'a> Envelope<'a> {
    /// Checks size and header. Allocates nothing.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, EnvelopeError> {
        if bytes.len() > MAX_ENVELOPE || !size::is_padded(bytes.len()) {
            return Err(EnvelopeError::Size(bytes.len()));
        }
        let size = EnvelopeError::Size(bytes.len());
        let (header_bytes, rest) = bytes.split_first_chunk().ok_or(size)?;
        let (enc, ciphertext) = rest.split_first_chunk().ok_or(size)?;
        let (text, tag) = ciphertext.split_last_chunk().ok_or(size)?;
        let header = Header::parse(header_bytes)?;
        if usize::try_from(header.ciphertext_len) != Ok(ciphertext.len()) {
            return Err(EnvelopeError::Length);
        }
        Ok(Self { header, header_bytes, enc, text, tag })
    }

    /// The prekey that it is sealed to.
    pub fn prekey(&self) -> PrekeyId {
        self.header.prekey
    }

    /// The kind of that prekey, as the sender says.
    pub fn prekey_kind(&self) -> PrekeyKind {
        self.header.prekey_kind
    }

    /// The mailbox token of its recipient.
    pub fn route(&self) -> [u8; 16] {
        self.header.route
    }

    /// When a mailbox may throw it away; the message inside expires up to six hours earlier.
    pub fn expires(&self) -> Timestamp {
        self.header.expiry.moment()
    }

    /// Tells this envelope from every other one: the SHA-256 of the encapsulated key, for a replay set.
    pub fn fingerprint(&self) -> Digest {
        Digest::of(self.enc)
    }

    /// Opens it with the private half of its prekey, as the organisation `own`.
    pub fn open(&self, secret: &PrekeySecret, own: OrgId) -> Result<Opened, OpenError> {
        let (private, public) = secret.expand();
        if public.id() != self.header.prekey {
            return Err(OpenError::OtherPrekey);
        }
        let mut text = Zeroizing::new(self.text.to_vec());
        suite::open(&private, self.enc, &info(own, public.as_bytes()), self.header_bytes, &mut text, self.tag)
            .map_err(|_opaque| OpenError::Closed)?;
        let object = unpad(text)?;
        let unverified = cose::parse(message::CONTENT_TYPE, &object)?;
        let message = Message::read(AuthorId(*unverified.kid()), unverified.payload())?;
        message.check_limits().map_err(|_exceeded| OpenError::Limit)?;
        Ok(Opened { object, message, own, header: self.header })
    }
}

impl fmt::Debug for Envelope<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Envelope").field(&self.header).finish()
    }
}

/// Takes the signed object out of the plaintext; everything after it must be zero.
fn unpad(mut text: Zeroizing<Vec<u8>>) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let len = *text.first_chunk().ok_or(OpenError::Padding)?;
    let len = usize::try_from(u32::from_be_bytes(len)).map_err(|_too_long| OpenError::Padding)?;
    let end = len.checked_add(LENGTH_LEN).filter(|end| *end <= text.len()).ok_or(OpenError::Padding)?;
    if text[end..].iter().any(|byte| *byte != 0) {
        return Err(OpenError::Padding);
    }
    text.truncate(end);
    text.drain(..LENGTH_LEN);
    Ok(text)
}

/// The content of an envelope, by a sender who is not verified yet.
pub struct Opened {
    object: Zeroizing<Vec<u8>>,
    message: Message,
    own: OrgId,
    header: Header,
}

impl Opened {
    /// Who claims to have sent it. The caller looks up whether that is a member's valid operational key.
    pub fn claimed_sender(&self) -> AuthorId {
        self.message.from
    }

    /// Decides whether `sender` signed this message for us, for this prekey, and for a time that includes `now`.
    ///
    /// The signature is dropped with the envelope: what is kept afterwards convinces nobody else.
    pub fn verify(self, sender: &VerifyKey, now: Timestamp) -> Result<Message, OpenError> {
        cose::parse(message::CONTENT_TYPE, &self.object)?.verify(sender)?;
        let message = self.message;
        if message.to != self.own {
            Err(OpenError::OtherRecipient)
        } else if message.prekey != self.header.prekey {
            Err(OpenError::SignedForOtherPrekey)
        } else if header::Expiry::covering(message.expires) != Some(self.header.expiry) {
            Err(OpenError::ExpiryDiffers)
        } else if message.expires <= now {
            Err(OpenError::Expired)
        } else {
            Ok(message)
        }
    }
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Opened(claimed to be from {})", self.claimed_sender().short())
    }
}
