//! Who is at this node and what they did: opened with its keys, forgotten when it is locked.

use std::sync::Arc;

use crate::accounts::{Accounts, AccountsError};
use crate::audit::{Audit, AuditError};
use crate::clock;
use crate::files::DataDir;
use crate::keyslots::{KeySlots, MasterKey};
use crate::rekey;
use crate::sealed_file::SealedFileError;

/// The people of an opened node.
#[derive(Clone)]
pub struct People {
    /// Their accounts.
    pub accounts: Arc<Accounts>,
    /// What they did.
    pub audit: Arc<Audit>,
}

/// Why the people's files cannot be opened. The environment's fault.
#[derive(Debug, thiserror::Error)]
pub enum PeopleError {
    /// Their accounts.
    #[error(transparent)]
    Accounts(#[from] AccountsError),
    /// What they did.
    #[error(transparent)]
    Audit(#[from] AuditError),
    /// A file that is to be put under the current key.
    #[error(transparent)]
    Rekey(#[from] SealedFileError),
    /// A fault of this program.
    #[error("opening the accounts was interrupted by a fault of this program")]
    Interrupted,
}

impl People {
    pub(super) async fn meet(dir: &DataDir, master: &MasterKey) -> Result<Self, PeopleError> {
        let (dir, master) = (dir.clone(), master.clone());
        let opened = tokio::task::spawn_blocking(move || {
            // A key that the key file does not lead to must not seal anything: nobody would read it again.
            KeySlots::load(&dir.keys(), &master).map_err(AccountsError::from)?;
            rekey::finish(&dir, &master)?;
            Self::open(&dir, &master)
        });
        opened.await.map_err(|_panicked| PeopleError::Interrupted)?
    }

    /// From now on nothing is written through these, whoever still holds them: whoever opens the files next is alone with
    /// them. Waits for what is being written. Blocking.
    pub(super) fn close(&self) {
        self.accounts.close();
        self.audit.close();
    }

    /// Opens the files of a node that nobody else has open. Blocking.
    ///
    /// # Errors
    /// [`PeopleError`].
    pub(crate) fn open(dir: &DataDir, master: &MasterKey) -> Result<Self, PeopleError> {
        let accounts = Accounts::open(dir, master, clock::now())?;
        if accounts.is_audited() {
            return Ok(Self { accounts, audit: Audit::go_on(dir, master)? });
        }
        let audit = Audit::open(dir, master)?;
        accounts.audited()?;
        Ok(Self { accounts, audit })
    }
}
