//! The log's two files. Order of writing: the record, then how far the log goes. After a crash the log may be longer
//! than its head says, which is taken as it is; a log that is shorter was cut.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Write as _};
use std::path::PathBuf;

use marshrut_protocol::id::Digest;
use marshrut_protocol::local_api::{AuditAction, AuditCheck, AuditState};

use super::head::{Head, HeadFile};
use super::record::{Noted, RECORD_LEN};
use super::{AuditError, Kept};
use crate::aead::Keyring;
use crate::durable;
use crate::files::DataDir;
use crate::keyslots::MasterKey;

const MAGIC: &[u8; 8] = b"MARSHAUD";
const HEADER_LEN: usize = 8 + 8 + 32;
const RECORD_LABEL: &str = "audit/record";
/// What is hashed before the first record.
const BEGINNING: &[u8] = b"marshrut/audit/1";

/// What the file of records holds, as far as it can be read.
struct Read {
    kept: Kept,
    begun: Head,
    /// How far the records go that follow from each other.
    head: Head,
    /// The hash that the chain had at the number that was asked for.
    at_mark: Option<Digest>,
    /// Bytes up to there.
    len: usize,
    whole: bool,
}

pub(super) struct Log {
    path: PathBuf,
    record_keys: Keyring,
    told: HeadFile,
    most: usize,
    file: File,
    kept: Kept,
    /// Where the file begins.
    begun: Head,
    head: Head,
    /// Whether it holds what its head says.
    sound: bool,
    /// Whether an append failed and may have left a part of a record.
    torn: bool,
    /// Whether somebody else may have the files open by now.
    closed: bool,
}

impl Log {
    /// `most`: how many records are kept. `was_there`: of a log that was begun before no head is made anew, so that its
    /// absence stays known.
    pub(super) fn open(
        dir: &DataDir,
        master: &MasterKey,
        (most, was_there): (usize, bool),
    ) -> Result<Self, AuditError> {
        let (path, record_keys) = (dir.audit(), master.keyring(RECORD_LABEL));
        let head_file = HeadFile::open(dir.audit_head(), master)?;
        // A head that cannot be read keeps nobody out; the check tells of it.
        let told = head_file.read();
        let failed = |source| AuditError::Io { path: path.clone(), source };
        if !path.exists() {
            // A log that is gone goes on at the number that it had: the gap stays visible.
            let begin = told.unwrap_or(Head { first: 0, next: 0, hash: Digest::of(BEGINNING) });
            let first = Head { first: begin.next, ..begin };
            durable::replace(&path, &header(&first)).map_err(failed)?;
            if told.is_none() && !was_there {
                head_file.write_durably(&first)?;
            }
        }
        let bytes = std::fs::read(&path).map_err(failed)?;
        let told = head_file.read();
        let read = read_records(&bytes, &record_keys, told.map(|told| told.next));
        let sound = told.is_some_and(|told| read.at_mark == Some(told.hash));
        let file = durable::private_options().append(true).open(&path).map_err(failed)?;
        let (kept, begun, head) = (read.kept, read.begun, read.head);
        let (told, torn, closed) = (head_file, false, false);
        let mut log = Self { path, record_keys, told, most, file, kept, begun, head, sound, torn, closed };
        log.mend_end(&bytes, read.len)?;
        Ok(log)
    }

    /// Takes a torn last record away, which was never acknowledged, and brings the head up to a record that was
    /// written just before a crash. Of anything else that does not follow the whole file is set aside, and the check
    /// tells for as long as it lies there; the good part goes on.
    fn mend_end(&mut self, bytes: &[u8], good: usize) -> Result<(), AuditError> {
        let told = self.told.read();
        if good < bytes.len() || good < HEADER_LEN {
            let torn = bytes.len() - good < RECORD_LEN && told.is_none_or(|told| told.next <= self.head.next);
            if !torn || good < HEADER_LEN {
                durable::replace(&self.damaged(), bytes).map_err(|source| self.io(source))?;
            }
            let begin = header(&Head { next: self.head.first, ..self.begun });
            let content = [&begin[..], bytes.get(HEADER_LEN..good).unwrap_or_default()].concat();
            durable::replace(&self.path, &content).map_err(|source| self.io(source))?;
            self.file = self.reopened()?;
        }
        if told.is_some_and(|told| told.next < self.head.next) { self.advance() } else { Ok(()) }
    }

    /// The latest first.
    pub(super) fn records(&self) -> impl Iterator<Item = (u64, &Noted)> {
        let (first, kept) = &self.kept;
        kept.iter().enumerate().rev().map(|(at, noted)| (*first + at as u64, noted))
    }

    pub(super) fn close(&mut self) {
        self.closed = true;
    }

    pub(super) fn append(&mut self, noted: Noted) -> Result<(), AuditError> {
        if self.closed {
            return Err(AuditError::Closed);
        }
        self.take_torn_away()?;
        if self.kept.1.len() >= self.most {
            self.shorten(noted.at)?;
        }
        let sealed = self.record_keys.seal(&aad(self.head.next, &self.head.hash), &noted.encode())?;
        self.torn = true;
        if let Err(source) = self.file.write_all(&sealed).and_then(|()| self.file.sync_data()) {
            // If that fails too, it is tried again before anything else is noted.
            self.take_torn_away().ok();
            return Err(self.io(source));
        }
        self.torn = false;
        self.head = after(&self.head, &sealed);
        self.kept.1.push_back(noted);
        self.advance()
    }

    /// Takes away what an append left that failed: behind a part of a record nothing could be read any more.
    fn take_torn_away(&mut self) -> Result<(), AuditError> {
        if self.torn {
            let len = HEADER_LEN + self.kept.1.len() * RECORD_LEN;
            let file = durable::private_options().write(true).open(&self.path).map_err(|source| self.io(source))?;
            file.set_len(len as u64).and_then(|()| file.sync_all()).map_err(|source| self.io(source))?;
            self.torn = false;
        }
        Ok(())
    }

    /// The head of a log that was tampered with stays as it is, so that the log stays known as one.
    fn advance(&self) -> Result<(), AuditError> {
        if !self.sound {
            return Ok(());
        }
        let first = self.told.read().map_or(self.head.first, |told| told.first);
        self.told.write(&Head { first, ..self.head })
    }

    /// Drops the older half. The head first: a file that still begins earlier than it must is no fault.
    fn shorten(&mut self, now: marshrut_protocol::time::Timestamp) -> Result<(), AuditError> {
        // Nothing is thrown away of a log that somebody tampered with.
        if !self.sound || self.check()?.state != AuditState::Whole {
            return Ok(());
        }
        let dropped = self.kept.1.len() / 2;
        let first = self.kept.0 + dropped as u64;
        let bytes = std::fs::read(&self.path).map_err(|source| self.io(source))?;
        let mark = read_records(&bytes, &self.record_keys, Some(first)).at_mark.unwrap_or(self.head.hash);
        self.told.write_durably(&Head { first, ..self.head })?;
        let rest = bytes.get(HEADER_LEN + dropped * RECORD_LEN..).unwrap_or_default();
        let content = [&header(&Head { first, next: first, hash: mark })[..], rest].concat();
        durable::replace(&self.path, &content).map_err(|source| self.io(source))?;
        self.file = self.reopened()?;
        self.kept = (first, self.kept.1.split_off(dropped));
        self.begun = Head { first, next: first, hash: mark };
        self.head.first = first;
        self.append(Noted::new(now, None, AuditAction::Shortened, &dropped.to_string()))
    }

    fn damaged(&self) -> PathBuf {
        self.path.with_file_name("audit-damaged.bin")
    }

    fn reopened(&self) -> Result<File, AuditError> {
        durable::private_options().append(true).open(&self.path).map_err(|source| self.io(source))
    }

    fn io(&self, source: io::Error) -> AuditError {
        AuditError::Io { path: self.path.clone(), source }
    }

    pub(super) fn check(&self) -> Result<AuditCheck, AuditError> {
        let bytes = std::fs::read(&self.path).map_err(|source| self.io(source))?;
        let told = self.told.read();
        let mark = told.map(|told| told.next);
        let read = read_records(&bytes, &self.record_keys, mark);
        let expected = told.map_or(self.head.next, |told| told.next.max(self.head.next));
        let follows = told.is_some_and(|told| read.at_mark.is_none_or(|hash| hash == told.hash));
        let begins = told.is_some_and(|told| read.head.first <= told.first);
        let state = match read.head.next >= expected {
            _ if !read.whole || !follows || !begins || self.damaged().exists() => AuditState::Broken,
            false => AuditState::Cut,
            true => AuditState::Whole,
        };
        let good = read.head.next.saturating_sub(read.head.first);
        let expected = expected.saturating_sub(read.head.first);
        Ok(AuditCheck { state, good, expected, first: read.head.first, head: read.head.hash.to_string() })
    }
}

fn aad(number: u64, before: &Digest) -> Vec<u8> {
    [BEGINNING, &number.to_be_bytes(), before.as_bytes()].concat()
}

fn after(head: &Head, sealed: &[u8]) -> Head {
    Head { next: head.next + 1, hash: Digest::of(&[&head.hash.as_bytes()[..], sealed].concat()), ..*head }
}

fn header(first: &Head) -> Vec<u8> {
    [&MAGIC[..], &first.first.to_be_bytes(), first.hash.as_bytes()].concat()
}

/// Reads as far as records follow from each other.
fn read_records(bytes: &[u8], keys: &Keyring, mark: Option<u64>) -> Read {
    let nothing = Head { first: 0, next: 0, hash: Digest::of(BEGINNING) };
    let begun = read_header(bytes);
    let mut head = begun.unwrap_or(nothing);
    let (mut records, mut at_mark, mut len) = (VecDeque::new(), None, HEADER_LEN.min(bytes.len()));
    if mark == Some(head.next) {
        at_mark = Some(head.hash);
    }
    for sealed in bytes.get(HEADER_LEN..).unwrap_or_default().chunks_exact(RECORD_LEN) {
        let Some(noted) = keys.open(&aad(head.next, &head.hash), sealed).and_then(|plain| Noted::decode(&plain)) else {
            break;
        };
        head = after(&head, sealed);
        len += RECORD_LEN;
        records.push_back(noted);
        if mark == Some(head.next) {
            at_mark = Some(head.hash);
        }
    }
    let whole = begun.is_some() && len == bytes.len();
    Read { kept: (head.first, records), begun: begun.unwrap_or(nothing), head, at_mark, len, whole }
}

fn read_header(bytes: &[u8]) -> Option<Head> {
    let rest = bytes.strip_prefix(MAGIC)?;
    let (first, rest) = rest.split_first_chunk::<8>()?;
    let first = u64::from_be_bytes(*first);
    Some(Head { first, next: first, hash: Digest(*rest.first_chunk()?) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted(object: &str) -> Noted {
        Noted::new(marshrut_protocol::time::Timestamp(5), None, AuditAction::ReferralViewed, object)
    }

    /// The disk is full in the middle of a record: what is noted when there is room again is read like all before.
    #[test]
    fn an_append_that_fails_half_way_moves_nothing_behind_it() {
        let temporary = tempfile::tempdir().expect("temporary directory");
        let (dir, master) = (DataDir::new(temporary.path()), MasterKey::ephemeral().expect("entropy"));
        let mut log = Log::open(&dir, &master, (10, false)).expect("opens");
        log.append(noted("before")).expect("noted");
        let half = |log: &mut Log| {
            durable::private_options()
                .append(true)
                .open(dir.audit())
                .expect("opens")
                .write_all(&[7; 100])
                .expect("half");
            log.file = File::open(dir.audit()).expect("opens for reading only");
            log.append(noted("lost")).expect_err("the rest cannot be written");
            log.file = log.reopened().expect("opens");
        };
        half(&mut log);
        log.append(noted("after")).expect("noted");

        // Nor may it be cut: then nothing is noted until it may.
        let aside = dir.path().join("aside");
        std::fs::rename(dir.audit(), &aside).expect("renamed");
        (log.torn, log.file) = (true, durable::private_options().append(true).open(&aside).expect("opens"));
        log.file.write_all(&[7; 50]).expect("a part");
        log.append(noted("refused")).expect_err("the part is still there");
        std::fs::rename(&aside, dir.audit()).expect("renamed");
        log.append(noted("at-last")).expect("noted");

        let again = Log::open(&dir, &master, (10, false)).expect("opens");
        assert_eq!(again.check().expect("readable").state, AuditState::Whole);
        let objects: Vec<&str> = again.records().map(|(_, noted)| noted.object.as_str()).collect();
        assert_eq!(objects, ["at-last", "after", "before"]);
    }
}
