//! Opening a node that does not run, for what only a stopped node can do.

use zeroize::Zeroizing;

use super::failure::{Exit, Failure};
use crate::files::DataDir;
use crate::keyslots::{KeySlots, UnlockError};
use crate::network::NetworkError;
use crate::node::{OpenError, Secrets, SecretsError, StartFailed};
use crate::store::{Store, StoreError};

/// What to do about files of a node that cannot be read: a backup holds keys and the network, and makes a node of its own.
pub(super) const AS_ON_A_NEW_COMPUTER: &str = "keep a copy of the whole directory; then set the organisation up in a new directory out of a backup: marshrut recover \
     BACKUP --dir NEW-DIRECTORY. Public records come back from partners, referrals are in no backup: ask the partners about open ones";

/// A stopped node, opened by this process.
pub(super) struct Unlocked {
    /// Its keys and organisation.
    pub(super) secrets: Secrets,
    /// Its store.
    pub(super) store: Store,
}

impl Unlocked {
    /// Opens the node in `dir`. Blocking, for as long as the passphrase's cost says.
    pub(super) fn open(dir: &DataDir, passphrase: &Zeroizing<String>) -> Result<Self, Failure> {
        if dir.first_run().exists() {
            return Err(Failure::new(Exit::Refused, "setting this node up in a browser is not finished")
                .with_cure("start it with `marshrut run` and go on there"));
        }
        let master = KeySlots::unlock(&dir.keys(), passphrase).map_err(cannot_unlock)?.master;
        let secrets = Secrets::load(dir, &master).map_err(|error| cannot_load(&error))?;
        let store = secrets.open_store(dir).map_err(cannot_open)?;
        Ok(Self { secrets, store })
    }
}

/// There must be a node before anybody is asked for its passphrase.
pub(super) fn refuse_absent(dir: &DataDir) -> Result<(), Failure> {
    if dir.keys().exists() {
        return Ok(());
    }
    Err(Failure::new(Exit::NotFound, format!("there is no node in {}", dir.path().display()))
        .with_cure(super::NO_NODE_CURE))
}

/// The passphrase does not open the node.
pub(super) fn cannot_unlock(error: UnlockError) -> Failure {
    let exit = if matches!(error, UnlockError::Refused) { Exit::Locked } else { Exit::Failed };
    let failure = Failure::of(exit, &error);
    match error {
        UnlockError::Damaged { .. } | UnlockError::BelowFloor { .. } => failure.with_cure(AS_ON_A_NEW_COMPUTER),
        _ => failure,
    }
}

/// The store does not open.
pub(super) fn cannot_open(error: StoreError) -> Failure {
    let failure = |exit| Failure::of(exit, &error);
    match error {
        StoreError::InUse { .. } => {
            failure(Exit::Refused).with_cure("stop the running node first (Ctrl-C where it runs)")
        }
        StoreError::Clock => failure(Exit::Refused),
        StoreError::Damaged { .. } => failure(Exit::Failed).with_cure(AS_ON_A_NEW_COMPUTER),
        _ => failure(Exit::Failed).with_cure("`marshrut doctor` says more"),
    }
}

/// The files that say who the node is cannot be read.
pub(super) fn cannot_load(error: &SecretsError) -> Failure {
    let failure = Failure::of(Exit::Failed, error);
    if error.is_newer() { failure } else { failure.with_cure(AS_ON_A_NEW_COMPUTER) }
}

/// The node does not start.
pub(super) fn cannot_start(error: OpenError) -> Failure {
    match error {
        OpenError::Unlock(error) => cannot_unlock(error),
        OpenError::Start(StartFailed::Store(error)) => cannot_open(error),
        OpenError::Start(StartFailed::Secrets(error)) => cannot_load(&error),
        OpenError::Start(error @ StartFailed::Network(NetworkError::Listen { .. })) => Failure::of(Exit::Refused, &error)
            .with_cure("if this node runs already, `marshrut open` opens its pages; else another program has the port: choose another with --p2p-listen"),
        OpenError::Start(error) => Failure::of(Exit::Failed, &error),
    }
}
