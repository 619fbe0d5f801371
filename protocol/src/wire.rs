//! What nodes say to each other: one request opens a stream, frames answer it. Canonical CBOR throughout.
//!
//! Sealed envelopes and entries are carried as opaque bytes and checked where they are used; everything here has a
//! limit, and what exceeds it is refused before it is decoded.

use serde::{Deserialize, Serialize};

use crate::application::Application;
use crate::canon::{self, CanonError};
use crate::commit::LogId;
use crate::entry::Head;
use crate::fork::ForkProof;
use crate::id::{Digest, EntryId, NetworkId, RouteKey, TransportId};
use crate::record::certificate::SignedCertificate;
use crate::record::revocation::SignedRevocation;
use crate::time::Timestamp;

mod batch;
mod invitation;

pub use batch::{Batch, BatchError, MAX_BATCH_ENTRIES, MAX_BATCH_RAW};
pub use invitation::{InvalidInvitation, InvitationTicket, JoinRequest, Joined};

/// Longest request in bytes (an envelope of 64 KiB and room for Padmé steps above it).
pub const MAX_REQUEST: usize = 512 * 1024;
/// Longest frame in bytes.
pub const MAX_FRAME: usize = 1024 * 1024;
/// Most ranges in one request.
pub const MAX_RANGES: usize = 512;
/// Most ids in one answer.
pub const MAX_IDS: u64 = 1024;
/// Most bodies in one request.
pub const MAX_BODIES: usize = 256;
/// Most newcomers that one member may expect at once.
pub const MAX_NEWCOMERS: usize = 64;
/// Most applications that one meeting point keeps.
pub const MAX_APPLICATIONS: usize = 64;
/// Most chunks of a file in one request (4 MiB).
pub const MAX_CHUNKS_PER_ASK: u32 = 64;
/// Most frontier entries in one frame.
pub const MAX_FRONTIER: usize = 500;

/// What a node asks of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Request {
    /// Do we hold the same? Answered by [`Frame::Equal`] or by [`Frame::Frontier`]s.
    Compare {
        /// The network: a node of two networks answers for the right one.
        network: NetworkId,
        /// Digest of the asker's frontier.
        digest: Digest,
        /// Speak of the governance logs only.
        governance_only: bool,
        /// The asker's clock: whose is wrong shows when several are compared.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        clock: Option<Timestamp>,
    },
    /// Entries, answered by [`Frame::Batch`]es in the order asked.
    Ranges(Vec<Range>),
    /// Bodies of single entries, answered by [`Frame::Batch`]es of one entry each.
    Bodies {
        /// The log.
        log: LogId,
        /// Which entries.
        seqs: Vec<u64>,
    },
    /// Ids of entries, to find where two histories part; answered by one [`Frame::Ids`].
    Ids {
        /// The log.
        log: LogId,
        /// First sequence number.
        from: u64,
        /// Last sequence number, at most [`MAX_IDS`] after the first.
        to: u64,
    },
    /// Fork proofs of these logs, answered by [`Frame::Fork`]s, and by a [`Frame::Ended`] after each whose key its
    /// organisation ended.
    Forks(Vec<LogId>),
    /// A sealed message, answered by [`Frame::Sealed`]: the receipt, or a NACK.
    Deliver(#[serde(with = "serde_bytes")] Vec<u8>),
    /// A sealed message for somebody else, answered by [`Frame::Deposited`].
    Deposit {
        /// The envelope; its header names the compartment.
        #[serde(with = "serde_bytes")]
        envelope: Vec<u8>,
        /// What a claim will be compared with ([`crate::mailbox::claim_check`]).
        check: Digest,
    },
    /// What lies under the tokens of these keys, answered by [`Frame::Mail`]s and one [`Frame::Collected`].
    Collect {
        /// At most [`crate::mailbox::MAX_KEYS`].
        keys: Vec<RouteKey>,
        /// Only what was deposited after this moment of the mailbox's clock.
        after: Timestamp,
    },
    /// Takes messages out of a mailbox: fingerprints and claims, at most [`crate::mailbox::MAX_COLLECTED`].
    Claim(Vec<(Digest, Digest)>),
    /// Chunks of a file that the asked told the asker of, answered by [`Frame::Chunks`]; asking from behind the last
    /// chunk says that all have arrived, and is answered by nothing.
    Attachment {
        /// The address of the sealed file.
        blob: Digest,
        /// Number of the first chunk.
        from: u32,
        /// How many, at most [`MAX_CHUNKS_PER_ASK`].
        count: u32,
    },
    /// A newcomer presents its invitation, answered by [`Frame::Joined`].
    Join(Box<JoinRequest>),
    /// An organisation's node says under which keys it goes on, answered by nothing; its root key signed that.
    Succeed(SignedCertificate),
    /// A member tells a meeting point all newcomers that it expects now, answered by nothing: they may use its relay to
    /// present their invitations.
    Expect(Vec<Newcomer>),
    /// A stranger asks a meeting point for the charter, answered by [`Frame::Joined`].
    Charter,
    /// A stranger hands its application in at a meeting point, answered by [`Frame::Noted`].
    Apply(Box<Application>),
    /// A meeting point tells a member all applications that lie with it, at most [`MAX_APPLICATIONS`], answered by
    /// nothing.
    Applied(Vec<OpenApplication>),
}

/// An application that lies with a meeting point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenApplication {
    /// As it was handed in.
    #[serde(rename = "a")]
    pub application: Application,
    /// Until when it is kept.
    #[serde(rename = "x")]
    pub until: Timestamp,
}

/// A newcomer that a member expects: the holder of an invitation's one-time key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Newcomer {
    /// The one-time key.
    #[serde(rename = "k")]
    pub key: TransportId,
    /// Until when the invitation can be used.
    #[serde(rename = "x")]
    pub until: Timestamp,
}

/// A run of entries of one log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    /// The log.
    #[serde(rename = "l")]
    pub log: LogId,
    /// First sequence number.
    #[serde(rename = "f")]
    pub from: u64,
    /// Last sequence number.
    #[serde(rename = "t")]
    pub to: u64,
}

/// How far a node holds one log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrontierEntry {
    /// The log.
    #[serde(rename = "l")]
    pub log: LogId,
    /// Sequence number of the last entry held; none if the log is frozen before its first.
    #[serde(rename = "s")]
    pub seq: Option<u64>,
    /// Its id: equal heights can hide a fork.
    #[serde(rename = "h")]
    pub head: Option<EntryId>,
    /// The lowest place at which a fork of it is proven.
    #[serde(rename = "z", default, skip_serializing_if = "Option::is_none")]
    pub frozen: Option<u64>,
    /// Of a forked log, the last entry that counts by the word of its organisation's root key.
    #[serde(rename = "e", default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Head>,
}

/// A part of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Frame {
    /// The digests are equal.
    Equal,
    /// What the answerer holds.
    Frontier(Vec<FrontierEntry>),
    /// Entries.
    Batch(Batch),
    /// The ids one after the other, from the first sequence number asked for, as far as held.
    Ids(#[serde(with = "serde_bytes")] Vec<u8>),
    /// A fork proof.
    Fork(ForkProof),
    /// The revocation that says which history of a forked log is its organisation's.
    Ended(SignedRevocation),
    /// A sealed message back.
    Sealed(#[serde(with = "serde_bytes")] Vec<u8>),
    /// A mailbox's signed word that it keeps a message ([`crate::mailbox::DepositReceipt`]).
    Deposited(#[serde(with = "serde_bytes")] Vec<u8>),
    /// A message out of a mailbox.
    Mail(#[serde(with = "serde_bytes")] Vec<u8>),
    /// The end of a collection.
    Collected {
        /// The mailbox's clock: what was deposited until then and is not among these is not here.
        as_of: Timestamp,
        /// There is more than fits into one answer: ask for what came after `as_of`.
        more: bool,
    },
    /// Chunks of a sealed file; one a frame, so that a slow line brings a whole frame before anybody loses patience.
    Chunks(ChunkRun),
    /// Welcome.
    Joined(Box<Joined>),
    /// The application is kept until then, and members are told of it.
    Noted(Timestamp),
}

/// Sealed chunks, one after the other without gaps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChunkRun {
    /// Number of the first chunk.
    #[serde(rename = "f")]
    pub first: u32,
    /// The chunks; all but a file's last have [`crate::stream::SEALED_CHUNK`] bytes.
    #[serde(rename = "b", with = "serde_bytes")]
    pub bytes: Vec<u8>,
}

/// Why a request is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusalCode {
    /// Not a request, or beyond a limit.
    Malformed,
    /// Not for this peer: it is no member, or not of this network.
    Forbidden,
    /// Too much at once; ask again later.
    Busy,
    /// There is nothing of the kind here.
    Unknown,
    /// The mailbox is full, or the asker's share of it.
    Full,
}

impl RefusalCode {
    /// The code on the wire.
    pub const fn code(self) -> u16 {
        match self {
            Self::Malformed => 1,
            Self::Forbidden => 2,
            Self::Busy => 3,
            Self::Unknown => 4,
            Self::Full => 5,
        }
    }
}

/// A gossip message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hint {
    /// A new entry, whole.
    Fresh(#[serde(with = "serde_bytes")] Vec<u8>),
    /// A log grew by more than fits here: ask.
    Grown {
        /// The log.
        log: LogId,
        /// Its new last sequence number.
        seq: u64,
        /// Its new head.
        head: EntryId,
    },
}

macro_rules! coded {
    ($type:ty, $limit:expr) => {
        impl $type {
            /// The bytes on the wire.
            pub fn encode(&self) -> Vec<u8> {
                canon::to_vec(self).expect("wire types hold integers, texts and byte strings only")
            }

            /// Reads bytes from the wire.
            ///
            /// # Errors
            /// If they are too long, not canonical or of another shape: the peer's fault.
            pub fn decode(bytes: &[u8]) -> Result<Self, WireError> {
                if bytes.len() > $limit {
                    return Err(WireError::TooLong { bytes: bytes.len(), max: $limit });
                }
                Ok(canon::from_slice(bytes)?)
            }
        }
    };
}

coded!(Request, MAX_REQUEST);
coded!(Frame, MAX_FRAME);
coded!(Hint, crate::entry::MAX_STORED + 64);

/// Why bytes from a peer are refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// Beyond the limit.
    #[error("{bytes} bytes where at most {max} are allowed")]
    TooLong {
        /// Found.
        bytes: usize,
        /// Allowed.
        max: usize,
    },
    /// Not canonical, or not of the expected shape.
    #[error(transparent)]
    Canon(#[from] CanonError),
}

#[cfg(test)]
mod tests;
