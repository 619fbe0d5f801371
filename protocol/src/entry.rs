//! Entries of logs: a signed header, and beside it a salt and a body that the header commits to.
//!
//! The header is signed as COSE_Sign1 and chained by the id of the entry before. The body is bound only by a
//! *salted* commitment, so it can be erased while the chain still verifies, and nothing about an erased body can be
//! guessed from its hash. Received bytes are kept verbatim; nothing is ever encoded again to be verified or passed on.
//!
//! An entry without a valid signature of its own is no entry, whatever follows it: else a fork through it could not be
//! proven, since a proof needs two signed entries. See [`Chain`].

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::canon::reader::Reader;
use crate::canon::{self, BYTES, write_head};

use crate::commit::{LogClass, LogId};
use crate::cose::{self, CoseError};
use crate::id::{AuthorId, Digest, EntryId, NetworkId};
use crate::keys::{SigningKey, VerifyKey};
use crate::time::Timestamp;

mod signatures;

/// COSE content type of an entry's header.
pub const CONTENT_TYPE: &str = "application/x-marshrut-entry+cbor";

/// Longest body in bytes.
pub const MAX_BODY: usize = 32 * 1024;

/// Longest stored form in bytes: a body, its salt and a signed header.
pub const MAX_STORED: usize = MAX_BODY + 1024;

const VERSION: u8 = 1;
const COMMITMENT_LABEL: &[u8] = b"marshrut/body/v1\0";

/// Why bytes are not an entry, or not one that belongs where they were offered. Fault of whoever sent them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// Not the stored form of an entry.
    #[error("these bytes are not an entry")]
    Malformed,
    /// The signed object is not one, or not by the expected key.
    #[error(transparent)]
    Cose(#[from] CoseError),
    /// The header or the body is not canonical CBOR of the expected shape.
    #[error(transparent)]
    Canon(#[from] canon::CanonError),
    /// The header has another version.
    #[error("entry version {0} is not known; this program may be too old")]
    Version(u8),
    /// The body is not the one that the header commits to.
    #[error("the body does not fit the header's commitment")]
    Commitment,
    /// Another network's entry.
    #[error("the entry belongs to another network")]
    Network,
    /// Another log's entry.
    #[error("the entry belongs to another log")]
    Log,
    /// Not the sequence number that follows.
    #[error("expected entry {expected}, found {found}")]
    Sequence {
        /// What follows the head.
        expected: u64,
        /// What the entry says.
        found: u64,
    },
    /// Follows another entry than our head: somebody forked, or cut, the chain.
    #[error("entry {seq} follows another entry than the one held here")]
    Previous {
        /// The entry's sequence number.
        seq: u64,
    },
}

/// What is signed about an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The network.
    pub network: NetworkId,
    /// The author's log.
    pub class: LogClass,
    /// Counts up from 0.
    pub seq: u64,
    /// The entry before; none at 0.
    pub previous: Option<EntryId>,
    /// Kind of record ([`crate::record::Kind`]); unknown ones are kept and passed on.
    pub kind: u16,
    /// The author's clock, for display only.
    pub time: Timestamp,
    /// The newest governance decision that the author knew.
    pub decision: Option<EntryId>,
    /// Salted hash of the body.
    pub commitment: Digest,
    /// The body's length in bytes.
    pub body_len: u32,
}

/// The header as a CBOR array: version, network, class, seq, previous, kind, time, decision, commitment, body length.
#[derive(Serialize, Deserialize)]
struct HeaderArray(u8, NetworkId, LogClass, u64, Option<EntryId>, u16, Timestamp, Option<EntryId>, Digest, u32);

impl Header {
    fn encode(&self) -> Vec<u8> {
        let array = HeaderArray(
            VERSION,
            self.network,
            self.class,
            self.seq,
            self.previous,
            self.kind,
            self.time,
            self.decision,
            self.commitment,
            self.body_len,
        );
        canon::to_vec(&array).expect("a header holds integers and byte strings only")
    }

    fn decode(bytes: &[u8]) -> Result<Self, EntryError> {
        let array: HeaderArray = canon::from_slice(bytes)?;
        let HeaderArray(version, network, class, seq, previous, kind, time, decision, commitment, body_len) = array;
        if version != VERSION {
            return Err(EntryError::Version(version));
        }
        Ok(Self { network, class, seq, previous, kind, time, decision, commitment, body_len })
    }
}

/// The salted commitment to a body.
pub fn commitment(salt: &[u8; 16], body: &[u8]) -> Digest {
    let hash = Sha256::new().chain_update(COMMITMENT_LABEL).chain_update(salt).chain_update(body);
    Digest(hash.finalize().into())
}

/// The id of the entry with these signed bytes.
pub fn entry_id(signed: &[u8]) -> EntryId {
    EntryId(Sha256::digest(signed).into())
}

/// An entry taken apart, its body checked against its commitment, its signature decided by nobody yet.
#[derive(Clone)]
pub struct Unverified<'a> {
    id: EntryId,
    header: Header,
    cose: cose::Unverified<'a>,
    signed: &'a [u8],
    body: Option<&'a [u8]>,
    stored: &'a [u8],
}

impl std::fmt::Debug for Unverified<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Unverified").field("id", &self.id).field("header", &self.header).finish_non_exhaustive()
    }
}

impl<'a> Unverified<'a> {
    /// Takes a stored form apart.
    ///
    /// # Errors
    /// If it is not exactly one entry, or its body does not fit its commitment or is not canonical.
    pub fn parse(stored: &'a [u8]) -> Result<Self, EntryError> {
        let (signed, salted_body) = split(stored).ok_or(EntryError::Malformed)?;
        let cose = cose::parse(CONTENT_TYPE, signed)?;
        let header = Header::decode(cose.payload())?;
        let body = salted_body.map(|(salt, body)| check_body(&header, salt, body)).transpose()?;
        Ok(Self { id: entry_id(signed), header, cose, signed, body, stored })
    }

    /// The id: SHA-256 of the signed bytes.
    pub fn id(&self) -> EntryId {
        self.id
    }

    /// The log that it claims to belong to.
    pub fn log(&self) -> LogId {
        LogId { author: AuthorId(*self.cose.kid()), class: self.header.class }
    }

    /// The header as it stands there.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// Decides this entry's own signature.
    ///
    /// # Errors
    /// If it is not by `key`.
    pub fn verify(self, key: &VerifyKey) -> Result<Entry<'a>, EntryError> {
        self.cose.verify(key)?;
        Ok(Entry(self))
    }
}

fn check_body<'a>(header: &Header, salt: &[u8; 16], body: &'a [u8]) -> Result<&'a [u8], EntryError> {
    let fits = body.len() <= MAX_BODY && body.len() == header.body_len as usize;
    if !fits || commitment(salt, body) != header.commitment {
        return Err(EntryError::Commitment);
    }
    canon::check(body)?;
    Ok(body)
}

/// An authentic entry: its own signature was verified.
#[derive(Debug, Clone)]
pub struct Entry<'a>(Unverified<'a>);

impl<'a> Entry<'a> {
    /// The id: SHA-256 of the signed bytes.
    pub fn id(&self) -> EntryId {
        self.0.id
    }

    /// The log.
    pub fn log(&self) -> LogId {
        self.0.log()
    }

    /// What is signed.
    pub fn header(&self) -> &Header {
        &self.0.header
    }

    /// The body, unless it was erased or withheld.
    pub fn body(&self) -> Option<&'a [u8]> {
        self.0.body
    }

    /// The bytes as they were received, to be kept and passed on verbatim.
    pub fn stored(&self) -> &'a [u8] {
        self.0.stored
    }

    /// The signed part.
    pub fn signed(&self) -> &'a [u8] {
        self.0.signed
    }

    /// Takes an entry apart that this node verified before it stored it.
    ///
    /// # Errors
    /// If the stored bytes are damaged.
    pub fn from_own_store(stored: &'a [u8]) -> Result<Self, EntryError> {
        Unverified::parse(stored).map(Self)
    }
}

/// The end of a log: what the next entry must follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Sequence number of the last entry.
    pub seq: u64,
    /// Its id.
    pub id: EntryId,
}

/// A place in one log at which entries can be added.
#[derive(Debug, Clone, Copy)]
pub struct Chain<'k> {
    /// The network.
    pub network: NetworkId,
    /// The log.
    pub log: LogId,
    /// Its author's enrolled key.
    pub key: &'k VerifyKey,
    /// Its end; none if it is empty.
    pub head: Option<Head>,
}

impl Chain<'_> {
    /// Verifies a contiguous run of entries that follows the head: every link, sequence number, commitment and
    /// **every** signature. The chain binds what lies before, but does not vouch for it.
    ///
    /// # Errors
    /// At the first thing that does not fit; nothing of the run is accepted then.
    pub fn extend<'a>(&self, run: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<Entry<'a>>, EntryError> {
        let mut head = self.head;
        let mut entries: Vec<Entry<'a>> = Vec::new();
        for stored in run {
            let next = Unverified::parse(stored)?;
            self.follows(head, &next)?;
            head = Some(Head { seq: next.header.seq, id: next.id });
            entries.push(Entry(next));
        }
        signatures::verify_each(&entries, self.key)?;
        Ok(entries)
    }

    fn follows(&self, head: Option<Head>, next: &Unverified<'_>) -> Result<(), EntryError> {
        let header = &next.header;
        if header.network != self.network {
            return Err(EntryError::Network);
        }
        if next.log() != self.log {
            return Err(EntryError::Log);
        }
        let expected = head.map_or(0, |head| head.seq + 1);
        if header.seq != expected {
            return Err(EntryError::Sequence { expected, found: header.seq });
        }
        if header.previous != head.map(|head| head.id) {
            return Err(EntryError::Previous { seq: header.seq });
        }
        Ok(())
    }
}

/// What an author says in a new entry; the chain's place is given with it.
#[derive(Debug, Clone)]
pub struct NewEntry<'a> {
    /// The network.
    pub network: NetworkId,
    /// Which log of the author.
    pub class: LogClass,
    /// The log's end.
    pub head: Option<Head>,
    /// Kind of record.
    pub kind: u16,
    /// The author's clock.
    pub time: Timestamp,
    /// The newest governance decision known.
    pub decision: Option<EntryId>,
    /// Canonical CBOR, at most [`MAX_BODY`] bytes.
    pub body: &'a [u8],
}

impl NewEntry<'_> {
    /// Signs it with fresh `salt`; the stored form and its place.
    pub fn sign(&self, key: &SigningKey, salt: [u8; 16]) -> (Vec<u8>, Head) {
        debug_assert!(self.body.len() <= MAX_BODY && canon::check(self.body).is_ok());
        let header = Header {
            network: self.network,
            class: self.class,
            seq: self.head.map_or(0, |head| head.seq + 1),
            previous: self.head.map(|head| head.id),
            kind: self.kind,
            time: self.time,
            decision: self.decision,
            commitment: commitment(&salt, self.body),
            body_len: u32::try_from(self.body.len()).expect("bodies have at most 32 KiB"),
        };
        let signed = cose::sign(CONTENT_TYPE, key, &header.encode());
        let head = Head { seq: header.seq, id: entry_id(&signed) };
        (join(&signed, Some((&salt, self.body))), head)
    }
}

/// The stored form without salt and body: what is left of an erased entry. `None` if these bytes are no entry.
pub fn without_body(stored: &[u8]) -> Option<Vec<u8>> {
    split(stored).map(|(signed, _)| join(signed, None))
}

type Salted<'a> = (&'a [u8; 16], &'a [u8]);

const ARRAY_OF_THREE: u8 = 0x83;
const TWO_NULLS: [u8; 2] = [0xf6, 0xf6];

/// Stored form: CBOR array of signed bytes, salt or null, body or null.
fn split(stored: &[u8]) -> Option<(&[u8], Option<Salted<'_>>)> {
    let mut reader = Reader::new(stored);
    reader.expect(&[ARRAY_OF_THREE]).ok()?;
    let signed = reader.string(BYTES).ok()?;
    if stored.get(reader.offset()..) == Some(&TWO_NULLS) {
        return Some((signed, None));
    }
    let salt = reader.string(BYTES).ok()?.try_into().ok()?;
    let body = reader.string(BYTES).ok()?;
    reader.end().ok()?;
    Some((signed, Some((salt, body))))
}

fn join(signed: &[u8], salted: Option<Salted<'_>>) -> Vec<u8> {
    let body_len = salted.map_or(0, |(_, body)| body.len());
    let mut out = Vec::with_capacity(signed.len() + body_len + 32);
    out.push(ARRAY_OF_THREE);
    put_bytes(&mut out, signed);
    match salted {
        Some((salt, body)) => {
            put_bytes(&mut out, salt);
            put_bytes(&mut out, body);
        }
        None => out.extend(TWO_NULLS),
    }
    out
}

fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    write_head(out, BYTES, bytes.len() as u64);
    out.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests;
