//! Why a step of the first run was not done. Each names its cause; what to do is said where people are told.

use std::io;

use crate::aead::NoEntropy;
use crate::backup::BackupError;
use crate::join::{FoundError, JoinError};
use crate::keyslots::{InvalidCode, InvalidShares, UnlockError};
use crate::node::{SecretsError, StartFailed};
use crate::restore::RestoreError;
use crate::sealed_file::SealedFileError;
use crate::setup::SetupError;
use crate::store::StoreError;
use marshrut_protocol::wire::InvalidInvitation;

/// Why a step was not done; everything is as before it.
#[derive(Debug, thiserror::Error)]
pub enum FirstRunError {
    /// Another step comes first, or this one is done.
    #[error("this step of setting up is not the next one")]
    NotNow,
    /// The new passphrase.
    #[error("the passphrase is too short")]
    Weak,
    /// What was typed back; places from 0.
    #[error("this is not what the recovery code says")]
    TypedWrong(Vec<usize>),
    /// A field of a form, why in a word, and in a sentence.
    #[error("{2}")]
    Field(&'static str, &'static str, String),
    /// Nobody agreed to the Declaration.
    #[error("joining a network means signing its Declaration")]
    NotAgreed,
    /// A new node cannot be written.
    #[error(transparent)]
    Setup(#[from] SetupError),
    /// A node cannot be written out of a backup.
    #[error(transparent)]
    Restore(#[from] RestoreError),
    /// The key slots.
    #[error(transparent)]
    Unlock(#[from] UnlockError),
    /// A file under the master key.
    #[error(transparent)]
    File(#[from] SealedFileError),
    /// The node's keys.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// The node's store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The recovery code of a backup.
    #[error(transparent)]
    Code(#[from] InvalidCode),
    /// Shares of a backup's recovery code.
    #[error(transparent)]
    Shares(#[from] InvalidShares),
    /// The backup.
    #[error(transparent)]
    Backup(#[from] BackupError),
    /// The invitation's text.
    #[error(transparent)]
    Invitation(#[from] InvalidInvitation),
    /// The invitation, or the node that gave it.
    #[error(transparent)]
    Join(#[from] JoinError),
    /// The new network.
    #[error(transparent)]
    Found(#[from] FoundError),
    /// The node with its network.
    #[error(transparent)]
    Start(#[from] StartFailed),
    /// There is no randomness.
    #[error(transparent)]
    NoEntropy(#[from] NoEntropy),
    /// A fault of this program.
    #[error("the step was interrupted by a fault of this program")]
    Interrupted,
}

impl FirstRunError {
    /// What the system said, if a file or directory is the cause.
    pub(crate) fn system(&self) -> Option<&io::Error> {
        let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(self);
        while let Some(error) = cause {
            if let Some(found) = error.downcast_ref::<io::Error>() {
                return Some(found);
            }
            cause = error.source();
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_systems_own_word_is_found_however_deep_it_lies() {
        let full = || io::Error::from(io::ErrorKind::StorageFull);
        let file = SealedFileError::Io { path: "first-run.bin".into(), source: full() };
        let slots = UnlockError::Io { path: "keys.bin".into(), source: full() };
        for error in [
            FirstRunError::File(file),
            FirstRunError::Setup(SetupError::Slots(slots)),
            FirstRunError::Restore(RestoreError::Setup(SetupError::Io { path: "node".into(), source: full() })),
        ] {
            assert_eq!(error.system().map(io::Error::kind), Some(io::ErrorKind::StorageFull), "{error}");
        }
        assert!(FirstRunError::Weak.system().is_none());
    }
}
