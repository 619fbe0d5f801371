//! The audit log (`audit.bin`): what was done here, by whom, when, to which object; never what it said.
//!
//! Records are of one size, each encrypted and bound to its number and to the hash of all before it: none can be
//! changed, moved or taken out of the middle. How far the log goes stands in a file of its own (`audit-head.bin`), so
//! that a cut end is noticed. Decides the files and what checking them means; what is noted is the API's to say.
//!
//! ```text
//! audit.bin       magic 8 ‖ number of the first record 8 ‖ hash before it 32 ‖ records of 232
//! record          nonce 24 ‖ (time 8 ‖ account 8 ‖ who 1 ‖ action 1 ‖ length 1 ‖ object 173) ‖ tag 16
//! audit-head.bin  at 0 and at 4096 in turn, sealed: first number 8 ‖ next number 8 ‖ hash of all 32
//! ```

mod head;
mod log;
mod record;

use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use marshrut_protocol::id::AccountId;
use marshrut_protocol::local_api::{AuditAction, AuditCheck};
use marshrut_protocol::retention::AUDIT_RECORDS;
use marshrut_protocol::time::Timestamp;

use crate::aead::NoEntropy;
use crate::files::DataDir;
use crate::keyslots::MasterKey;

use log::Log;
pub(crate) use record::Noted;

/// Why something could not be noted. What was to be noted must then not happen, or be told.
#[derive(Debug, thiserror::Error)]
pub enum AuditError {
    /// The file cannot be read or written.
    #[error("the audit log {path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Nothing can be encrypted.
    #[error(transparent)]
    NoEntropy(#[from] NoEntropy),
    /// The node was locked meanwhile, and may have been opened again: then it is noted in the log that it opened.
    #[error("the audit log was closed meanwhile")]
    Closed,
}

/// The audit log of an opened node.
pub struct Audit {
    log: Mutex<Log>,
}

impl Audit {
    /// Opens the log, or begins one. A damaged one is set aside whole and said to be so by [`Self::check`]; the log goes
    /// on behind what can be read of it. Blocking.
    ///
    /// # Errors
    /// [`AuditError`] if the files cannot be read or made.
    pub fn open(dir: &DataDir, master: &MasterKey) -> Result<Arc<Self>, AuditError> {
        Self::bounded(dir, master, AUDIT_RECORDS)
    }

    /// Opens a log that was there before: if both its files are gone it begins anew, and [`Self::check`] tells for good.
    /// Blocking.
    ///
    /// # Errors
    /// [`AuditError`] if the files cannot be read or made.
    pub fn go_on(dir: &DataDir, master: &MasterKey) -> Result<Arc<Self>, AuditError> {
        Ok(Arc::new(Self { log: Mutex::new(Log::open(dir, master, (AUDIT_RECORDS, true))?) }))
    }

    fn bounded(dir: &DataDir, master: &MasterKey, most: usize) -> Result<Arc<Self>, AuditError> {
        Ok(Arc::new(Self { log: Mutex::new(Log::open(dir, master, (most, false))?) }))
    }

    /// A panic elsewhere leaves the log whole: a record is in memory only after it is durable.
    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on nothing is noted here. Waits for what is being noted: two records of one number, one behind the other
    /// in the file, would look like an attempt to change it. Blocking.
    pub(crate) fn close(&self) {
        self.log().close();
    }

    /// Notes something. Durable when it returns. Blocking.
    ///
    /// # Errors
    /// [`AuditError`]; then it is not noted.
    pub fn note(
        &self,
        at: Timestamp,
        account: Option<AccountId>,
        action: AuditAction,
        object: &str,
    ) -> Result<(), AuditError> {
        self.log().append(Noted::new(at, account, action, object))
    }

    /// Reads the files again from the first record to the last. Blocking.
    ///
    /// # Errors
    /// [`AuditError::Io`] if they cannot be read.
    pub fn check(&self) -> Result<AuditCheck, AuditError> {
        self.log().check()
    }

    /// What `wanted` lets through, the latest first, with numbers; at most `most` after the first `skip`, and how many
    /// there are in all.
    pub(crate) fn select(
        &self,
        wanted: impl Fn(&Noted) -> bool,
        skip: usize,
        most: usize,
    ) -> (usize, Vec<(u64, Noted)>) {
        let log = self.log();
        let fitting = || log.records().filter(|(_, noted)| wanted(noted));
        (fitting().count(), fitting().skip(skip).take(most).map(|(number, noted)| (number, noted.clone())).collect())
    }
}

/// Records in memory, and the number of the first.
type Kept = (u64, VecDeque<Noted>);

#[cfg(test)]
mod tests;
