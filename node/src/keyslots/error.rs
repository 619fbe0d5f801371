//! Why a node cannot be opened, in words that say what to do.

use std::io;
use std::path::PathBuf;

use super::SLOTS;
use super::cost::Cost;
use crate::aead::NoEntropy;

/// Why the node cannot be opened, or its slots not changed.
#[derive(Debug, thiserror::Error)]
pub enum UnlockError {
    /// No slot opens. Deliberately says no more: a wrong passphrase and a damaged slot look the same.
    #[error("wrong passphrase or recovery code (or its slot is damaged; the recovery code may still open the node)")]
    Refused,
    /// The file's parameters make guessing cheaper than this program allows.
    #[error(
        "the key file asks for {found:?}, below the least that is safe ({floor:?}); it may have been tampered with"
    )]
    BelowFloor {
        /// What the file says.
        found: Cost,
        /// The least that is accepted.
        floor: Cost,
    },
    /// Not a key file any more.
    #[error("the key file {path} is damaged: {detail}")]
    Damaged {
        /// Which file.
        path: PathBuf,
        /// What is wrong.
        detail: String,
    },
    /// Written by a later version of this program.
    #[error("the key file {path} has format {found}, which this version does not know; use the newer program")]
    Newer {
        /// Which file.
        path: PathBuf,
        /// Format found.
        found: u16,
    },
    /// Somebody else has written it since it was read. Nothing was changed now.
    #[error("the key file {0} was changed meanwhile, so nothing was changed now; try again")]
    Changed(PathBuf),
    /// It does not lead to the master key that it is to be changed under.
    #[error(
        "the key file {0} does not belong to the key that the node was opened with: it was changed meanwhile, or its list of slots is damaged; try again, and if that does not help, restore it from a backup"
    )]
    OtherMaster(PathBuf),
    /// There is one already; it is never overwritten.
    #[error("{0} exists already; a second init would lose the first one's data")]
    Exists(PathBuf),
    /// All sixteen slots are taken.
    #[error("all {SLOTS} key slots are taken; remove one first")]
    Full,
    /// The last way in is never removed.
    #[error("this is the last key slot; without it nobody could open the node")]
    LastSlot,
    /// Who signs in is known by the passphrase alone, so no two people can have the same one.
    #[error("this passphrase cannot be used here; choose another one")]
    Unusable,
    /// There is no such slot.
    #[error("there is no key slot {0} in use")]
    NoSlot(usize),
    /// The memory for checking a passphrase is not there.
    #[error("checking the passphrase needs {0} MiB of memory, which this machine does not give; close other programs")]
    NoMemory(u32),
    /// Nothing can be encrypted.
    #[error(transparent)]
    NoEntropy(#[from] NoEntropy),
    /// The file cannot be read or written.
    #[error("the key file {path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}
