//! Mailboxes: sealed messages kept for recipients whose computers are off.
//!
//! A host keeps ciphertext under a route token and signs for it ([`DepositReceipt`]). Who collects shows the key
//! behind the token ([`crate::route`]); who opened the envelope can name its message id, and the host deletes what is
//! claimed with it ([`claim`]). The host compares hashes and learns nothing by that. This module holds the words of
//! that exchange and the quotas; it never decides who is a member.

mod shelf;

use serde::{Deserialize, Serialize};

use crate::canon::{self, CanonError};
use crate::cose::{self, CoseError};
use crate::id::{Digest, MessageId, RouteToken};
use crate::keys::{SigningKey, VerifyKey};
use crate::time::{Span, Timestamp};

pub use shelf::{Full, Kept, Quota, Shelf, Use};

/// COSE content type of a deposit receipt.
pub const CONTENT_TYPE: &str = "application/x-marshrut-deposit+cbor";
/// A mailbox keeps a message so long, unless it is collected before.
pub const KEPT_FOR: Span = Span::days(14);
/// Most messages in one answer to a collection, and most claims in one request.
pub const MAX_COLLECTED: usize = 64;
/// Most bytes of messages in one answer to a collection.
pub const MAX_COLLECTED_BYTES: u64 = 4 * 1024 * 1024;
/// Most keys in one request to collect.
pub const MAX_KEYS: usize = 8;

const CLAIM_LABEL: &[u8] = b"marshrut/claim/v1\0";

/// A host's word that it keeps a message: durable before it is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct DepositReceipt {
    /// Which envelope.
    #[serde(rename = "f")]
    pub fingerprint: Digest,
    /// Under which token.
    #[serde(rename = "r")]
    pub route: RouteToken,
    /// Since when, by the host's clock, which never says the same twice.
    #[serde(rename = "a")]
    pub at: Timestamp,
    /// Until when at least, by the host's clock, unless it is claimed before.
    #[serde(rename = "u")]
    pub until: Timestamp,
}

/// Why bytes are not a deposit receipt of that host. Its fault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptError {
    /// Not signed by the host.
    #[error(transparent)]
    Cose(#[from] CoseError),
    /// Not of the expected shape.
    #[error(transparent)]
    Canon(#[from] CanonError),
}

impl DepositReceipt {
    /// Signs it as the host.
    pub fn sign(&self, host: &SigningKey) -> Vec<u8> {
        let payload = canon::to_vec(self).expect("a deposit receipt holds integers and byte strings only");
        cose::sign(CONTENT_TYPE, host, &payload)
    }

    /// Reads a receipt that `host` must have signed.
    ///
    /// # Errors
    /// If it is not one.
    pub fn open(bytes: &[u8], host: &VerifyKey) -> Result<Self, ReceiptError> {
        Ok(canon::from_slice(cose::parse(CONTENT_TYPE, bytes)?.verify(host)?)?)
    }
}

/// What only its sender and who has opened an envelope can say: with this a message is taken out of a mailbox. The
/// host was given the hash of it ([`claim_check`]).
pub fn claim(message: MessageId, fingerprint: Digest) -> Digest {
    Digest::of(&[CLAIM_LABEL, message.as_bytes(), fingerprint.as_bytes()].concat())
}

/// What a claim is compared with.
pub fn claim_check(claim: Digest) -> Digest {
    Digest::of(claim.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_is_the_hosts_word_and_nobody_elses() {
        let (host, other) = (SigningKey::from_seed(&[1; 32]), SigningKey::from_seed(&[2; 32]));
        let receipt = DepositReceipt {
            fingerprint: Digest([3; 32]),
            route: RouteToken([4; 16]),
            at: Timestamp(5),
            until: Timestamp(6),
        };
        let signed = receipt.sign(&host);
        assert_eq!(DepositReceipt::open(&signed, &host.public()), Ok(receipt));
        assert!(DepositReceipt::open(&signed, &other.public()).is_err());
    }

    #[test]
    fn golden_words() {
        let hex = |bytes: Vec<u8>| data_encoding::HEXLOWER.encode(&bytes);
        let (fingerprint, route) = (Digest([3; 32]), RouteToken([4; 16]));
        let receipt = DepositReceipt { fingerprint, route, at: Timestamp(5), until: Timestamp(6) };
        let expected = format!("a461610561665820{}617250{}617506", "03".repeat(32), "04".repeat(16));
        assert_eq!(canon::to_vec(&receipt).map(hex), Ok(expected));
        let end = crate::wire::Frame::Collected { as_of: Timestamp(7), more: false };
        assert_eq!(hex(end.encode()), "a169636f6c6c6563746564a2646d6f7265f46561735f6f6607");
    }

    #[test]
    fn a_claim_is_of_one_message_in_one_envelope() {
        let of = |message, envelope| claim(MessageId([message; 16]), Digest([envelope; 32]));
        assert_ne!(of(1, 1), of(2, 1));
        assert_ne!(of(1, 1), of(1, 2));
        assert_ne!(claim_check(of(1, 1)), of(1, 1));
    }
}
