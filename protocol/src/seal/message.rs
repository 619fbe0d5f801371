//! What is inside an envelope, and its signed form.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{MAX_BODY, MAX_RETURN_PREKEYS, SealError};
use crate::canon::{self, CanonError};
use crate::cose;
use crate::id::{AuthorId, MessageId, OrgId, PrekeyId};
use crate::keys::SigningKey;
use crate::prekey::PublicPrekey;
use crate::time::Timestamp;

/// Content type of the signed object inside an envelope.
pub(super) const CONTENT_TYPE: &str = "application/x-marshrut-message+cbor";

/// What a message is for; decides how its body is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "u8", try_from = "u8")]
#[repr(u8)]
pub enum MessageKind {
    /// An event of a referral, its sending included.
    Event = 1,
    /// The recipient has stored a message durably.
    Receipt = 2,
    /// The recipient does not have the prekey that a message was sealed to; fresh ones come with this.
    Nack = 3,
    /// A member shows the code of a slip and asks what it is.
    SlipQuestion = 20,
    /// What the issuer of a slip says.
    SlipAnswer = 21,
}

impl From<MessageKind> for u8 {
    fn from(kind: MessageKind) -> u8 {
        kind as u8
    }
}

impl TryFrom<u8> for MessageKind {
    type Error = String;

    fn try_from(code: u8) -> Result<Self, String> {
        let kinds = [Self::Event, Self::Receipt, Self::Nack, Self::SlipQuestion, Self::SlipAnswer];
        kinds.into_iter().find(|kind| *kind as u8 == code).ok_or_else(|| format!("no message kind has the code {code}"))
    }
}

/// A message between two organisations, as its sender wrote it or as its recipient verified it.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    /// Chosen by the sender at random; receipts and deduplication go by it.
    pub id: MessageId,
    /// The sender's operational key.
    pub from: AuthorId,
    /// The organisation that it is for.
    pub to: OrgId,
    /// The prekey that it is sealed to.
    pub prekey: PrekeyId,
    /// What it is for.
    pub kind: MessageKind,
    /// When it was written, by the sender's clock.
    pub created: Timestamp,
    /// From when on it must not be acted upon.
    pub expires: Timestamp,
    /// One-time prekeys for answers; at most [`MAX_RETURN_PREKEYS`].
    pub return_prekeys: Vec<PublicPrekey>,
    /// What is said; at most [`MAX_BODY`] bytes.
    pub body: Vec<u8>,
}

impl fmt::Debug for Message {
    /// Leaves out the body: it may be a referral, and debug output ends up in logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("id", &self.id)
            .field("from", &self.from)
            .field("to", &self.to)
            .field("kind", &self.kind)
            .field("body_len", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// The payload of the signed object. The sender is not in it: the signed header names its key already.
#[derive(Serialize)]
struct Payload<'a> {
    #[serde(rename = "b", with = "serde_bytes")]
    body: &'a [u8],
    #[serde(rename = "c")]
    created: Timestamp,
    #[serde(rename = "e")]
    expires: Timestamp,
    #[serde(rename = "i")]
    id: MessageId,
    #[serde(rename = "k")]
    kind: MessageKind,
    #[serde(rename = "p")]
    prekey: PrekeyId,
    #[serde(rename = "r")]
    return_prekeys: &'a [PublicPrekey],
    #[serde(rename = "t")]
    to: OrgId,
}

/// [`Payload`] as it is read.
#[derive(Deserialize)]
struct ReadPayload {
    #[serde(rename = "b", with = "serde_bytes")]
    body: Vec<u8>,
    #[serde(rename = "c")]
    created: Timestamp,
    #[serde(rename = "e")]
    expires: Timestamp,
    #[serde(rename = "i")]
    id: MessageId,
    #[serde(rename = "k")]
    kind: MessageKind,
    #[serde(rename = "p")]
    prekey: PrekeyId,
    #[serde(rename = "r")]
    return_prekeys: Vec<PublicPrekey>,
    #[serde(rename = "t")]
    to: OrgId,
}

impl Message {
    /// The signed object that goes into the envelope.
    pub(super) fn sign(&self, signer: &SigningKey) -> Result<Zeroizing<Vec<u8>>, SealError> {
        if self.from != signer.author_id() {
            return Err(SealError::OtherSigner);
        }
        let Self { id, to, prekey, kind, created, expires, ref return_prekeys, ref body, .. } = *self;
        let payload = Payload { body, created, expires, id, kind, prekey, return_prekeys, to };
        let payload = Zeroizing::new(canon::to_vec(&payload)?);
        Ok(Zeroizing::new(cose::sign(CONTENT_TYPE, signer, &payload)))
    }

    /// Reads the payload of a signed object that names `from` as its signer. Decides nothing about the signature.
    pub(super) fn read(from: AuthorId, payload: &[u8]) -> Result<Self, CanonError> {
        let ReadPayload { body, created, expires, id, kind, prekey, return_prekeys, to } = canon::from_slice(payload)?;
        Ok(Self { id, from, to, prekey, kind, created, expires, return_prekeys, body })
    }

    /// Whether the parts that have a limit keep it.
    pub(super) fn check_limits(&self) -> Result<(), SealError> {
        if self.body.len() > MAX_BODY {
            Err(SealError::BodyTooLong { bytes: self.body.len() })
        } else if self.return_prekeys.len() > MAX_RETURN_PREKEYS {
            Err(SealError::TooManyPrekeys { count: self.return_prekeys.len() })
        } else {
            Ok(())
        }
    }
}
