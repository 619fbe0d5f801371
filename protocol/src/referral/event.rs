//! Events of a referral: signed statements of one side, each linked to the author's own previous one and to the
//! latest one of the other side that the author had seen.
//!
//! An event is a canonical CBOR map signed as COSE_Sign1 with [`CONTENT_TYPE`]; its id is the SHA-256 of those signed
//! bytes. Received bytes are kept verbatim. Whether the event *counts* is decided by [`super::machine`] from the
//! whole set; here is decided only that it is well formed and by whom it was said.

use serde::{Deserialize, Serialize};

use super::action::Action;
use super::{Parties, Side};
use crate::canon::{self, CanonError};
use crate::cose::{self, CoseError};
use crate::id::{AuthorId, Digest, NetworkId, OrgId, ReferralId};
use crate::keys::{KeyError, SigningKey, VerifyKey};
use crate::time::Timestamp;

/// Content type of a signed event; keeps it from being taken for any other signed object.
pub const CONTENT_TYPE: &str = "application/x-marshrut-referral-event+cbor";

/// The longest signed event in bytes. A payload with every field full has about 14 KB.
pub const MAX_BYTES: usize = 48 * 1024;

/// The most events that one side may add to a referral.
pub const MAX_EVENTS_PER_SIDE: u32 = 500;

/// The latest event of the other side that an author had seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// Its number in the other side's chain.
    pub seq: u32,
    /// Its id.
    pub id: Digest,
}

/// One statement of one side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The network in which it is said.
    pub network: NetworkId,
    /// The referral that it is about.
    pub referral: ReferralId,
    /// The key that signs it.
    pub author: AuthorId,
    /// The organisation for which it is said.
    pub org: OrgId,
    /// Number in the chain of that organisation in this referral, from 0.
    pub seq: u32,
    /// Id of that chain's previous event; absent in the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<Digest>,
    /// The latest event of the other side that the author had seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<Seen>,
    /// When the referral was delivered, by the receiver's clock: always stated by the receiver, and by the sender
    /// from when it holds the receipt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Timestamp>,
    /// When it was said, by the author's clock.
    pub at: Timestamp,
    /// What is said.
    pub action: Action,
}

/// Why bytes are not an acceptable event, or an event cannot be signed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EventError {
    /// Longer than [`MAX_BYTES`]. Fault of the sender.
    #[error("an event of {0} bytes is too long")]
    TooLong(usize),
    /// Not a signed event, or not signed by whom it names. Fault of the sender.
    #[error(transparent)]
    Signature(#[from] CoseError),
    /// The author's key is not acceptable. Fault of the sender.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The signed bytes are not an event, or one of a newer version. Fault of the sender.
    #[error(transparent)]
    Content(#[from] CanonError),
    /// Of another network. Fault of the sender.
    #[error("the event belongs to another network")]
    OtherNetwork,
    /// The key that signed it does not speak for the organisation that it names. Fault of the sender.
    #[error("the author does not speak for the organisation named")]
    NotTheirs,
    /// A first event with a predecessor, or a later one without, or beyond [`MAX_EVENTS_PER_SIDE`].
    /// Fault of the sender.
    #[error("the event has an impossible place in its chain")]
    Place,
    /// Not about this referral. A bug of ours, or a mistake of the sender.
    #[error("the event belongs to another referral")]
    OtherReferral,
    /// By an organisation that is no party of the referral. Fault of the sender.
    #[error("the author is no party of the referral")]
    NotAParty,
    /// The consent inside names another receiver than the one addressed. Fault of the sender.
    #[error("the consent names another receiver")]
    OtherReceiver,
}

impl Event {
    /// Signs it.
    ///
    /// # Errors
    /// [`EventError::NotTheirs`] if `key` is not the author's, [`EventError::TooLong`] if the texts are too long
    /// together.
    pub fn sign(self, key: &SigningKey) -> Result<VerifiedEvent, EventError> {
        if key.author_id() != self.author {
            return Err(EventError::NotTheirs);
        }
        self.check_place()?;
        let bytes = cose::sign(CONTENT_TYPE, key, &canon::to_vec(&self)?);
        check_length(&bytes)?;
        Ok(VerifiedEvent { id: Digest::of(&bytes), bytes, event: self })
    }

    fn check_place(&self) -> Result<(), EventError> {
        let linked = self.prev.is_some() == (self.seq > 0);
        if linked && self.seq < MAX_EVENTS_PER_SIDE { Ok(()) } else { Err(EventError::Place) }
    }
}

fn check_length(bytes: &[u8]) -> Result<(), EventError> {
    if bytes.len() > MAX_BYTES { Err(EventError::TooLong(bytes.len())) } else { Ok(()) }
}

/// An event whose signature was verified, with its bytes as they were received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifiedEvent {
    id: Digest,
    bytes: Vec<u8>,
    event: Event,
}

impl VerifiedEvent {
    /// Verifies received bytes. `org_of` says for which organisation a key speaks, if for any.
    ///
    /// # Errors
    /// See [`EventError`]; whatever is wrong, nothing of the event may be used.
    pub fn open(
        bytes: &[u8],
        network: &NetworkId,
        org_of: impl FnOnce(&AuthorId) -> Option<OrgId>,
    ) -> Result<Self, EventError> {
        check_length(bytes)?;
        let unverified = cose::parse(CONTENT_TYPE, bytes)?;
        let author = AuthorId(*unverified.kid());
        let payload = unverified.verify(&VerifyKey::try_from(author)?)?;
        let event: Event = canon::from_slice(payload)?;
        if event.network != *network {
            return Err(EventError::OtherNetwork);
        }
        if event.author != author || org_of(&author) != Some(event.org) {
            return Err(EventError::NotTheirs);
        }
        event.check_place()?;
        Ok(Self { id: Digest::of(bytes), bytes: bytes.to_vec(), event })
    }

    /// Its id: the SHA-256 of the signed bytes.
    pub fn id(&self) -> Digest {
        self.id
    }

    /// The signed bytes, verbatim.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What was said.
    pub fn event(&self) -> &Event {
        &self.event
    }

    /// On which side of `parties` it was said.
    ///
    /// # Errors
    /// If it is about another referral, or by somebody who is no party of it, or is a referral whose consent names
    /// another receiver.
    pub fn side(&self, parties: &Parties) -> Result<Side, EventError> {
        if self.event.network != parties.network {
            return Err(EventError::OtherNetwork);
        }
        if self.event.referral != parties.referral {
            return Err(EventError::OtherReferral);
        }
        if let Action::Send(send) = &self.event.action
            && send.payload.consent().receiver != parties.receiver
        {
            return Err(EventError::OtherReceiver);
        }
        parties.side_of(&self.event.org).ok_or(EventError::NotAParty)
    }
}

#[cfg(test)]
mod tests;
