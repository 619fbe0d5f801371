//! How far the audit log goes, in a file of two places that take turns.
//!
//! Nobody waits for the disk when it is written: the record before it is durable, and a log that is longer than its head
//! says is taken as it is. A place that a power cut tore leaves the other one, which is one record older.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::PathBuf;

use marshrut_protocol::id::Digest;

use super::AuditError;
use crate::aead::{Keyring, OVERHEAD};
use crate::durable;
use crate::keyslots::MasterKey;
use crate::sealed_file::Kind;

const HEAD: Kind = Kind { magic: b"MARSHAUH", version: 1, label: "audit/head" };
const PLACE_LEN: usize = 10 + OVERHEAD + 8 + 8 + 32;
/// Where the places begin: not in one sector of a disk.
const PLACES: [u64; 2] = [0, 4096];

/// How far a log goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Head {
    /// The number of the first record that must still be there.
    pub(super) first: u64,
    /// The number of the next one.
    pub(super) next: u64,
    /// Of all before that.
    pub(super) hash: Digest,
}

impl Head {
    fn encode(&self) -> [u8; 48] {
        let mut bytes = [0; 48];
        bytes[..8].copy_from_slice(&self.first.to_be_bytes());
        bytes[8..16].copy_from_slice(&self.next.to_be_bytes());
        bytes[16..].copy_from_slice(self.hash.as_bytes());
        bytes
    }

    fn decode(content: &[u8]) -> Option<Self> {
        let (first, rest) = content.split_first_chunk()?;
        let (next, rest) = rest.split_first_chunk()?;
        let hash = Digest(rest.try_into().ok()?);
        Some(Self { first: u64::from_be_bytes(*first), next: u64::from_be_bytes(*next), hash })
    }
}

/// The file.
pub(super) struct HeadFile {
    path: PathBuf,
    file: File,
    keys: Keyring,
}

impl HeadFile {
    pub(super) fn open(path: PathBuf, master: &MasterKey) -> Result<Self, AuditError> {
        let file = durable::private_options().read(true).write(true).create(true).truncate(false).open(&path);
        let file = file.map_err(|source| AuditError::Io { path: path.clone(), source })?;
        Ok(Self { path, file, keys: master.keyring(HEAD.label) })
    }

    /// The furthest of what the places say; none if neither can be read.
    pub(super) fn read(&self) -> Option<Head> {
        self.places().into_iter().flatten().max_by_key(|head| (head.next, head.first))
    }

    /// Writes how far the log goes, over the older place. It is durable some time later.
    pub(super) fn write(&self, head: &Head) -> Result<(), AuditError> {
        let [first, second] = self.places().map(|place| place.map(|head| (head.next, head.first)));
        let place = HEAD.seal(&self.keys, &head.encode())?;
        self.put(PLACES[usize::from(second < first)], &place).map_err(|source| self.io(source))
    }

    /// The same, durable when it returns.
    pub(super) fn write_durably(&self, head: &Head) -> Result<(), AuditError> {
        self.write(head)?;
        self.file.sync_all().and_then(|()| durable::sync_parent(&self.path)).map_err(|source| self.io(source))
    }

    fn places(&self) -> [Option<Head>; 2] {
        PLACES.map(|at| {
            let place = self.get(at).ok()?;
            Head::decode(&HEAD.open(&self.path, &place, &self.keys).ok()?)
        })
    }

    fn get(&self, at: u64) -> io::Result<[u8; PLACE_LEN]> {
        let mut file = &self.file;
        let mut place = [0; PLACE_LEN];
        file.seek(SeekFrom::Start(at))?;
        file.read_exact(&mut place)?;
        Ok(place)
    }

    fn put(&self, at: u64, place: &[u8]) -> io::Result<()> {
        let mut file = &self.file;
        file.seek(SeekFrom::Start(at))?;
        file.write_all(place)
    }

    fn io(&self, source: io::Error) -> AuditError {
        AuditError::Io { path: self.path.clone(), source }
    }
}
