//! Why the store cannot do what was asked, and what the person can do about it.

use std::io;
use std::path::{Path, PathBuf};

use marshrut_protocol::id::KeyId;

use crate::aead::NoEntropy;
use crate::vault::VaultError;

/// An error of the store. After one from [`Store::commit`](super::Store::commit) the store refuses everything: what is
/// on disk is known only by opening it again.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no store here.
    #[error("there is no node's data in {0}")]
    NotFound(PathBuf),
    /// There is one already; it is never overwritten.
    #[error("{0} holds a node's data already")]
    Exists(PathBuf),
    /// Another process has the directory open.
    #[error("{dir} is in use by another process{}; stop it first", .process.map(|id| format!(" ({id})")).unwrap_or_default())]
    InUse {
        /// The directory.
        dir: PathBuf,
        /// The other process's id, if it left one.
        process: Option<u32>,
    },
    /// Written by a later version of this program; nothing was touched.
    #[error(
        "the data in {dir} has format {found}, this version knows formats up to {known}; use the newer program (nothing was changed)"
    )]
    NewerFormat {
        /// The directory.
        dir: PathBuf,
        /// Format found.
        found: u32,
        /// Newest format this program knows.
        known: u32,
    },
    /// The data is encrypted under another master key; nothing was touched.
    #[error("the data in {0} does not belong to this master key: keys.bin and the data come from different nodes")]
    WrongKey(PathBuf),
    /// What is on disk is not what was written.
    #[error("the data in {dir} is damaged: {detail}. Nothing was changed")]
    Damaged {
        /// The directory.
        dir: PathBuf,
        /// What is wrong.
        detail: String,
    },
    /// The clock shows a date that files cannot bear.
    #[error("this computer's clock shows a date before 1970; set date and time, best from the network")]
    Clock,
    /// The disk is full, or a quota or limit on the size of files is reached.
    #[error(
        "the disk is full: {path} could not be written; nothing acknowledged is lost, free some space and start again"
    )]
    DiskFull {
        /// What was being written.
        path: PathBuf,
    },
    /// The system refused to read or write.
    #[error("{path} could not be read or written: {source}")]
    Io {
        /// Which file or directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// An earlier commit failed.
    #[error("the store stopped after an error; start the node again")]
    Poisoned,
    /// A row was to be kept under a key that the vault does not have: a bug of the caller.
    #[error("no key {0} in the vault to keep a row under")]
    UnknownKey(KeyId),
    /// An append does not continue its log: a bug of the caller.
    #[error("an append begins at {first} where the log goes on at {next}")]
    Gap {
        /// Where the append begins.
        first: u64,
        /// Where the log goes on.
        next: u64,
    },
    /// An entry that is to be replaced is not there: a bug of the caller.
    #[error("there is no entry {0} to replace")]
    NoEntry(u64),
    /// What was appended to an own log is no entry: a bug of the caller.
    #[error("what was appended as entry {0} of an own log is not an entry")]
    Nameless(u64),
    /// An id, entry or row exceeds its limit: a bug of the caller.
    #[error("a value of {bytes} bytes where at most {limit} are allowed")]
    TooLarge {
        /// Its length.
        bytes: usize,
        /// The limit.
        limit: usize,
    },
    /// Nothing can be encrypted.
    #[error(transparent)]
    NoEntropy(#[from] NoEntropy),
}

impl StoreError {
    /// Names the file and tells a full disk from other failures.
    pub(super) fn io(path: &Path) -> impl Fn(io::Error) -> Self {
        let path = path.to_owned();
        move |source| match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Self::DiskFull { path: path.clone() }
            }
            _ => Self::Io { path: path.clone(), source },
        }
    }
}

impl From<VaultError> for StoreError {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::Io { path, source } => Self::io(&path)(source),
            VaultError::NoEntropy(error) => Self::NoEntropy(error),
        }
    }
}
