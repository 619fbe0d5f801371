//! The journal of own heads: how far this node's own logs were when it last acknowledged something.
//!
//! It lies beside the tree, so that a tree that was lost, set aside or put back from a copy is noticed before the node
//! signs a second entry with a number that it used already. Decides what is remembered; what to do about a log that
//! ends before its watermark is decided by the engine.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use marshrut_protocol::commit::{LogClass, LogId};
use marshrut_protocol::id::{AuthorId, EntryId};

use super::error::StoreError;
use crate::aead::{Keyring, OVERHEAD};
use crate::durable::{self, private_options};

/// author 32 ‖ class 1 ‖ kind 1 ‖ seq 8 ‖ entry id 32
const RECORD_LEN: usize = 74;
const SEALED_LEN: usize = RECORD_LEN + OVERHEAD;
const EMPTY: u8 = 0;
const HEAD: u8 = 1;
const DOUBT: u8 = 2;
const CONFIRMED: u8 = 3;
const PLACE: u8 = 4;
/// A longer journal is rewritten with the newest record of each log when it is opened.
const COMPACT_ABOVE: usize = 1024;

/// The last entry of an own log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Watermark {
    /// Its sequence number.
    pub seq: u64,
    /// Its id.
    pub id: EntryId,
}

/// What the journal remembers of one author's logs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Watermarks {
    /// The last acknowledged entry of each log that has one.
    pub heads: BTreeMap<LogClass, Watermark>,
    /// Whether the journal was always found whole, and where it was written. If not, `heads` may be behind and proves nothing: the node must ask
    /// its peers for its own logs before it signs, and then say so ([`own_history_whole`](marshrut_protocol::commit::Commit)).
    pub intact: bool,
}

type Heads = BTreeMap<LogId, Option<Watermark>>;

/// An open journal.
pub(super) struct Journal {
    file: File,
    path: PathBuf,
    key: Keyring,
    records: usize,
    contents: Contents,
}

/// What the records say together.
#[derive(Default)]
struct Contents {
    heads: Heads,
    doubt: bool,
    /// The file that it was written to.
    place: Option<u64>,
}

enum Record {
    Head(LogId, Option<Watermark>),
    Doubt,
    Confirmed,
    Place(u64),
}

impl Journal {
    /// Makes an empty journal unless there is one.
    pub(super) fn create(path: &Path) -> Result<(), StoreError> {
        if path.exists() { Ok(()) } else { durable::replace(path, &[]).map_err(StoreError::io(path)) }
    }

    /// Opens the journal. One that is missing or damaged is begun anew with what could be read, and with the doubt.
    pub(super) fn open(path: &Path, key: Keyring) -> Result<Self, StoreError> {
        let (mut contents, clean) = match fs::read(path) {
            Ok(bytes) => Contents::read(&bytes, &key),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                (Contents { doubt: true, ..Contents::default() }, false)
            }
            Err(error) => return Err(StoreError::io(path)(error)),
        };
        let moved = contents.lies_elsewhere(path)?;
        contents.doubt |= moved;
        if !clean || moved {
            let bytes = seal_all(&key, 0, &contents.records())?;
            durable::replace(path, &bytes).map_err(StoreError::io(path))?;
            contents.place = None;
        }
        let file = private_options().append(true).open(path).map_err(StoreError::io(path))?;
        let len = file.metadata().map_err(StoreError::io(path))?.len() as usize;
        let mut journal = Self { file, path: path.to_owned(), key, records: len / SEALED_LEN, contents };
        journal.settle_in()?;
        Ok(journal)
    }

    /// Notes the file that it is written to.
    fn settle_in(&mut self) -> Result<(), StoreError> {
        let here = self.file.metadata().map(|file| place(&file)).map_err(StoreError::io(&self.path))?;
        let news = here.filter(|_| self.contents.place.is_none());
        self.append(news.map(Record::Place).into_iter().collect())
    }

    pub(super) fn watermarks(&self, author: &AuthorId) -> Watermarks {
        let own = self.contents.heads.iter().filter(|(log, _)| log.author == *author);
        let heads = own.filter_map(|(log, head)| head.map(|head| (log.class, head))).collect();
        Watermarks { heads, intact: !self.contents.doubt }
    }

    /// Remembers new heads (`None`: the log is empty now); durable when this returns.
    pub(super) fn record(&mut self, heads: &Heads) -> Result<(), StoreError> {
        self.append(heads.iter().map(|(log, head)| Record::Head(*log, *head)).collect())
    }

    /// Ends a doubt; durable when this returns.
    pub(super) fn confirm(&mut self) -> Result<(), StoreError> {
        if self.contents.doubt { self.append(vec![Record::Confirmed]) } else { Ok(()) }
    }

    fn append(&mut self, records: Vec<Record>) -> Result<(), StoreError> {
        if records.is_empty() {
            return Ok(());
        }
        let bytes = seal_all(&self.key, self.records, &records)?;
        let written = self.file.write_all(&bytes).and_then(|()| self.file.sync_data());
        written.map_err(StoreError::io(&self.path))?;
        self.records += records.len();
        records.into_iter().for_each(|record| self.contents.apply(record));
        Ok(())
    }
}

impl Contents {
    /// A journal in another file than it was written to came with a copy of the directory, which may be an old one: a
    /// backup that was put back, or the disk of another computer. Its heads prove nothing then.
    fn lies_elsewhere(&self, path: &Path) -> Result<bool, StoreError> {
        let Some(noted) = self.place else { return Ok(false) };
        let found = fs::metadata(path).map_err(StoreError::io(path))?;
        Ok(place(&found).is_some_and(|found| found != noted))
    }

    /// Also says whether the file can be continued as it is. Records that do not decrypt at the end are what a crash
    /// tore before it was acknowledged; one in the middle is damage, and the ones behind it still count.
    fn read(bytes: &[u8], key: &Keyring) -> (Self, bool) {
        let sealed = bytes.chunks_exact(SEALED_LEN).enumerate();
        let mut records: Vec<Option<Record>> = sealed.map(|(at, sealed)| open_record(key, at, sealed)).collect();
        let found = records.len();
        records.truncate(records.iter().rposition(Option::is_some).map_or(0, |last| last + 1));
        let whole = bytes.len() == records.len() * SEALED_LEN && found <= COMPACT_ABOVE;
        let damaged = records.iter().any(Option::is_none);
        let mut contents = Self::default();
        records.into_iter().flatten().for_each(|record| contents.apply(record));
        contents.doubt |= damaged;
        (contents, whole && !damaged)
    }

    fn apply(&mut self, record: Record) {
        match record {
            Record::Head(log, head) => drop(self.heads.insert(log, head)),
            Record::Doubt => self.doubt = true,
            Record::Confirmed => self.doubt = false,
            Record::Place(place) => self.place = Some(place),
        }
    }

    fn records(&self) -> Vec<Record> {
        let mut records: Vec<Record> = self.heads.iter().map(|(log, head)| Record::Head(*log, *head)).collect();
        records.extend(self.doubt.then_some(Record::Doubt));
        records
    }
}

fn seal_all(key: &Keyring, from: usize, records: &[Record]) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::with_capacity(records.len() * SEALED_LEN);
    for (at, record) in (from..).zip(records) {
        bytes.extend(key.seal(&record_aad(at), &encode(record))?);
    }
    Ok(bytes)
}

fn open_record(key: &Keyring, at: usize, sealed: &[u8]) -> Option<Record> {
    key.open(&record_aad(at), sealed).as_deref().and_then(decode)
}

fn encode(record: &Record) -> [u8; RECORD_LEN] {
    let mut bytes = [0; RECORD_LEN];
    match record {
        Record::Doubt => bytes[33] = DOUBT,
        Record::Confirmed => bytes[33] = CONFIRMED,
        Record::Place(place) => {
            bytes[33] = PLACE;
            bytes[34..42].copy_from_slice(&place.to_be_bytes());
        }
        Record::Head(log, head) => {
            bytes[..32].copy_from_slice(log.author.as_bytes());
            bytes[32] = log.class.into();
            bytes[33] = EMPTY;
            if let Some(Watermark { seq, id }) = head {
                bytes[33] = HEAD;
                bytes[34..42].copy_from_slice(&seq.to_be_bytes());
                bytes[42..].copy_from_slice(id.as_bytes());
            }
        }
    }
    bytes
}

fn decode(bytes: &[u8]) -> Option<Record> {
    let author = AuthorId::try_from(bytes.get(..32)?).ok()?;
    let log = LogId { author, class: LogClass::try_from(*bytes.get(32)?).ok()? };
    let seq = u64::from_be_bytes(bytes.get(34..42)?.try_into().ok()?);
    let id = EntryId::try_from(bytes.get(42..)?).ok()?;
    match *bytes.get(33)? {
        EMPTY => Some(Record::Head(log, None)),
        HEAD => Some(Record::Head(log, Some(Watermark { seq, id }))),
        DOUBT => Some(Record::Doubt),
        CONFIRMED => Some(Record::Confirmed),
        PLACE => Some(Record::Place(seq)),
        _ => None,
    }
}

/// The file's number on its disk: it stays with the file when that is renamed, and a copy has another one.
#[cfg(unix)]
fn place(file: &fs::Metadata) -> Option<u64> {
    use std::os::unix::fs::MetadataExt as _;
    Some(file.ino())
}

/// Not to be had from the standard library here: an old copy is noticed by what peers hold.
#[cfg(not(unix))]
fn place(_file: &fs::Metadata) -> Option<u64> {
    None
}

/// Binds a record to its position, so that none can be moved, repeated or left out in the middle.
fn record_aad(at: usize) -> [u8; 26] {
    let mut aad = *b"marshrut/journal/1--------";
    aad[18..].copy_from_slice(&(at as u64).to_be_bytes());
    aad
}
