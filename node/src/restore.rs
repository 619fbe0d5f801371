//! A node on a new computer out of a backup (`marshrut recover`).
//!
//! Decides that it is there whole or not at all, that it begins with keys of its own which the root key certifies, and
//! that its store counts as doubtful: the engine fetches what partners hold and signs nothing before. Nothing of the old
//! computer's operational key is in a backup, so nothing restored can sign.

use marshrut_protocol::id::{OrgId, TransportId};
use marshrut_protocol::record::certificate::CertificateError;
use marshrut_protocol::time::Timestamp;

use crate::aead::NoEntropy;
use crate::backup::Backup;
use crate::clock;
use crate::files::DataDir;
use crate::home::Config;
use crate::keyslots::{Cost, KeySlots, MasterKey, RecoveryCode};
use crate::node::Secrets;
use crate::sealed_file::SealedFileError;
use crate::setup::{SetupError, refuse_used, written_whole};
use crate::store::Store;
use crate::succession::Succession;

/// What a recovered node is to be.
pub struct Recovery {
    /// Its settings.
    pub config: Config,
    /// What one guess at its new passphrase costs.
    pub cost: Cost,
    /// What the earlier key signed from then on is to be void.
    pub since: Option<Timestamp>,
}

/// A node that was recovered.
pub struct Recovered {
    /// The organisation: the same as before.
    pub org: OrgId,
    /// The node on the wire: a new one.
    pub transport: TransportId,
    /// The new recovery code, to be shown once.
    pub recovery: RecoveryCode,
}

/// Why a node could not be recovered; nothing is left behind then.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// As when a new node is set up.
    #[error(transparent)]
    Setup(#[from] SetupError),
    /// What the node has to do first cannot be written.
    #[error(transparent)]
    Succession(#[from] SealedFileError),
    /// The certificate in the backup is not one.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    /// The store's journal cannot be removed.
    #[error("the new store cannot be written: {0}")]
    Journal(std::io::Error),
}

impl From<NoEntropy> for RestoreError {
    fn from(error: NoEntropy) -> Self {
        Self::Setup(error.into())
    }
}

/// Sets up the organisation's node anew in `dir`, which must be empty or not there. Blocking.
///
/// # Errors
/// [`RestoreError`].
pub fn recover(
    dir: &DataDir,
    backup: &Backup,
    recovery: &Recovery,
    passphrase: &str,
) -> Result<Recovered, RestoreError> {
    recover_with(dir, backup, recovery, passphrase, |_, _| Ok(())).map(|(recovered, _)| recovered)
}

/// The same with another file under the master key, which is there as soon as the node is.
pub(crate) fn recover_with(
    dir: &DataDir,
    backup: &Backup,
    recovery: &Recovery,
    passphrase: &str,
    also: impl FnOnce(&DataDir, &MasterKey) -> Result<(), SetupError>,
) -> Result<(Recovered, MasterKey), RestoreError> {
    refuse_used(dir)?;
    written_whole(dir, |beside| {
        let (recovered, master) = write(beside, backup, recovery, passphrase)?;
        also(beside, &master)?;
        Ok((recovered, master))
    })
}

fn write(
    dir: &DataDir,
    backup: &Backup,
    recovery: &Recovery,
    passphrase: &str,
) -> Result<(Recovered, MasterKey), RestoreError> {
    recovery.config.save(dir).map_err(SetupError::from)?;
    let (master, code) = KeySlots::create(&dir.keys(), passphrase, recovery.cost).map_err(SetupError::from)?;
    let identity = backup.new_identity()?;
    identity.save(&dir.identity(), &master).map_err(SetupError::from)?;
    let (held, now) = (backup.organisation.certificate.verify()?, clock::now());
    let organisation = backup.organisation.recertified(&identity, later_than(held.serial, backup.made, now), now);
    organisation.save(&dir.organisation(), &master).map_err(SetupError::from)?;
    Succession::after(backup.knock(), recovery.since, now).save(dir, &master)?;
    let store = Secrets::load(dir, &master).map_err(SetupError::from)?.open_store(dir).map_err(SetupError::from)?;
    store.commit(&backup.commits()).map_err(SetupError::from)?;
    drop(store);
    Store::forget_journal(dir.path()).map_err(RestoreError::Journal)?;
    Ok((Recovered { org: identity.org(), transport: identity.transport_id(), recovery: code }, master))
}

/// A serial above any that came after the backup was made: keys are not replaced more often than once a minute.
fn later_than(held: u32, made: Timestamp, now: Timestamp) -> u32 {
    let minutes = now.since(made).0.max(0) / 60_000;
    held.saturating_add(1).saturating_add(u32::try_from(minutes).unwrap_or(u32::MAX / 2))
}

#[cfg(test)]
mod tests;
