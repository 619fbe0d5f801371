//! Bringing an organisation back out of a backup: the file stays in memory until its code is right and a passphrase was
//! chosen, so that a misspelt code does not cost another upload.

use std::sync::Arc;

use marshrut_protocol::local_api::{HeldBackup, OpenBackup};
use marshrut_protocol::time::Timestamp;
use zeroize::Zeroizing;

use super::progress::Progress;
use super::{FirstRun, FirstRunError, State, blocking};
use crate::accounts::Accounts;
use crate::backup::{Backup, BackupError};
use crate::clock;
use crate::files::DataDir;
use crate::home::Config;
use crate::keyslots::{MasterKey, RecoveryCode, Share, SlotKind};
use crate::restore::{Recovery, recover_with};
use marshrut_protocol::local_api::FirstRunWay;

/// A backup that was handed over.
pub(super) struct HeldFile {
    bytes: Arc<Vec<u8>>,
    opened: Option<Arc<Backup>>,
    since: Option<Timestamp>,
}

impl HeldFile {
    pub(super) fn told(&self) -> HeldBackup {
        let opened = self.opened.as_ref();
        HeldBackup {
            name: opened.map(|backup| backup.organisation.profile.name.to_string()),
            made: opened.map(|backup| backup.made),
        }
    }
}

impl FirstRun {
    /// Takes a backup's bytes.
    ///
    /// # Errors
    /// If they are none, or there are keys already.
    pub(crate) async fn take_backup(&self, bytes: Vec<u8>) -> Result<(), FirstRunError> {
        if self.has_keys() {
            return Err(FirstRunError::NotNow);
        }
        if !Backup::is_one(&bytes) {
            return Err(BackupError::NotABackup.into());
        }
        let held = HeldFile { bytes: Arc::new(bytes), opened: None, since: None };
        self.state.lock().await.backup = Some(held);
        Ok(())
    }

    /// Opens it with the recovery code or two shares.
    ///
    /// # Errors
    /// If there is no backup, or the code or the shares are not its own.
    pub(crate) async fn open_backup(&self, wish: OpenBackup) -> Result<(), FirstRunError> {
        let mut state = self.state.lock().await;
        let held = state.backup.as_mut().ok_or(FirstRunError::NotNow)?;
        let bytes = Arc::clone(&held.bytes);
        let since = wish.since;
        let opened =
            blocking(move || open_with_papers(&bytes, &Zeroizing::new(wish.code), &Zeroizing::new(wish.second_share)));
        held.opened = Some(Arc::new(opened.await?));
        held.since = since;
        Ok(())
    }

    pub(super) async fn bring_back(
        &self,
        state: &State,
        passphrase: Zeroizing<String>,
        person: Option<String>,
    ) -> Result<(RecoveryCode, MasterKey), FirstRunError> {
        let held = state.backup.as_ref().ok_or(FirstRunError::NotNow)?;
        let backup = held.opened.clone().ok_or(FirstRunError::NotNow)?;
        // Where the old computer was reached is not where this one is.
        let own = self.config.clone();
        let config = Config { word: backup.config().map_or_else(|| own.word.clone(), |old| old.word), ..own };
        let recovery = Recovery { config, cost: self.cost, since: held.since };
        let dir = self.dir().clone();
        blocking(move || {
            let begun = |dir: &DataDir, master: &MasterKey| {
                Progress::begun(FirstRunWay::Restore).save(dir, master)?;
                // Who worked on the old computer is in no backup: the accounts begin with this one.
                person.map_or(Ok(()), |name| Accounts::name_first(dir, master, &name, clock::now()))?;
                Ok(())
            };
            let (recovered, master) = recover_with(&dir, &backup, &recovery, &passphrase, begun)?;
            Ok((recovered.recovery, master))
        })
        .await
    }
}

/// Opens a backup with what was typed from papers: the recovery code, or two shares.
///
/// # Errors
/// If they are misspelt, or not its own, or it is damaged.
pub(crate) fn open_with_papers(backup: &[u8], first: &str, second: &str) -> Result<Backup, FirstRunError> {
    let (code, kind) = code(first, second)?;
    Ok(Backup::open(backup, &code, kind)?)
}

/// The recovery code, or what two shares give together.
fn code(first: &str, second: &str) -> Result<(RecoveryCode, SlotKind), FirstRunError> {
    if let Ok(share) = Share::parse(first) {
        let code = Share::parse(second).and_then(|second| share.join(&second))?;
        return Ok((code, SlotKind::Shares));
    }
    Ok((RecoveryCode::parse(first)?, SlotKind::Recovery))
}
