//! Identifiers: fixed-size byte strings, one type per meaning, so that they cannot be mixed up.
//!
//! In CBOR they are byte strings; in JSON, on the command line and in logs they are lower-case hexadecimal.

use std::fmt;

use data_encoding::HEXLOWER;
use serde::de::{Error as _, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text is not the hexadecimal form of an identifier.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected} hexadecimal digits")]
pub struct InvalidId {
    /// How many hexadecimal digits the identifier has.
    pub expected: usize,
}

macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident, $len:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; $len]);

        impl $name {
            /// Length in bytes.
            pub const LEN: usize = $len;

            /// The bytes of the identifier.
            pub fn as_bytes(&self) -> &[u8; $len] {
                &self.0
            }

            /// The first eight hexadecimal digits: enough for a person to tell two apart, never to decide by.
            pub fn short(&self) -> String {
                HEXLOWER.encode(&self.0[..4])
            }
        }

        impl TryFrom<&[u8]> for $name {
            type Error = InvalidId;

            fn try_from(bytes: &[u8]) -> Result<Self, InvalidId> {
                bytes.try_into().map(Self).map_err(|_| InvalidId { expected: $len * 2 })
            }
        }

        impl std::str::FromStr for $name {
            type Err = InvalidId;

            fn from_str(text: &str) -> Result<Self, InvalidId> {
                let invalid = InvalidId { expected: $len * 2 };
                let bytes = HEXLOWER.decode(text.trim().to_ascii_lowercase().as_bytes()).map_err(|_| invalid.clone())?;
                bytes.try_into().map(Self).map_err(|_| invalid)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&HEXLOWER.encode(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.short())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    serializer.collect_str(self)
                } else {
                    serializer.serialize_bytes(&self.0)
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Reader;
                impl<'de> Visitor<'de> for Reader {
                    type Value = $name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        write!(f, "{} bytes", $len)
                    }

                    fn visit_bytes<E: serde::de::Error>(self, bytes: &[u8]) -> Result<$name, E> {
                        $name::try_from(bytes).map_err(|_| E::invalid_length(bytes.len(), &self))
                    }

                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$name, E> {
                        text.parse().map_err(E::custom)
                    }
                }
                if deserializer.is_human_readable() {
                    let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                    text.parse().map_err(D::Error::custom)
                } else {
                    deserializer.deserialize_bytes(Reader)
                }
            }
        }
    };
}

identifier!(
    /// A network: the SHA-256 of its charter's bytes.
    NetworkId, 32);
identifier!(
    /// An organisation: its Ed25519 root public key.
    OrgId, 32);
identifier!(
    /// The author of logs and envelopes: a node's Ed25519 operational public key.
    AuthorId, 32);
identifier!(
    /// A node on the wire: its Ed25519 transport public key, of which the libp2p `PeerId` is made.
    TransportId, 32);
identifier!(
    /// An entry of a log: the SHA-256 of its signed bytes (the whole COSE_Sign1 object).
    EntryId, 32);
identifier!(
    /// The SHA-256 of something that is named by its content.
    Digest, 32);
identifier!(
    /// A service record, the same through all its revisions.
    ServiceId, 16);
identifier!(
    /// A referral, the same at both organisations.
    ReferralId, 16);
identifier!(
    /// A question about a service's capacity, the same at both organisations.
    QueryId, 16);
identifier!(
    /// One sealed message; receipts and deduplication go by it.
    MessageId, 16);
identifier!(
    /// A prekey: the first 16 bytes of SHA-256 over a label and its public half.
    PrekeyId, 16);
identifier!(
    /// A file of a referral, the same at both organisations.
    AttachmentId, 16);
identifier!(
    /// What a mailbox sorts by: whose post this is, to those who were told (see [`crate::route`]).
    RouteToken, 16);
identifier!(
    /// What opens a compartment of a mailbox: its token is a hash of this (see [`crate::route`]).
    RouteKey, 32);
identifier!(
    /// A secret kept in the vault (a prekey's private half, a referral's or a file's content key).
    KeyId, 16);

impl Digest {
    /// The SHA-256 of `bytes`.
    pub fn of(bytes: &[u8]) -> Self {
        use sha2::Digest as _;
        Self(sha2::Sha256::digest(bytes).into())
    }
}

identifier!(
    /// The account of a person on one node: random, zero for the first one. Partners never see it.
    AccountId,
    8
);

identifier!(
    /// A passkey of a person on one node: random, and not the name by which the device knows it.
    PasskeyId,
    8
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_bytes_forms_agree() {
        let id = ServiceId([0xab; 16]);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!(serde_json::to_string(&id).ok(), Some(format!("\"{}\"", "ab".repeat(16))));
        assert_eq!(serde_json::from_str::<ServiceId>(&format!("\"{}\"", "AB".repeat(16))).ok(), Some(id));
    }

    #[test]
    fn wrong_lengths_are_refused() {
        assert!("abcd".parse::<ServiceId>().is_err());
        assert!(ServiceId::try_from(&[0u8; 15][..]).is_err());
    }
}
