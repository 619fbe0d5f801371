//! Setting up a new node: its keys, its organisation, its empty store and its settings.
//!
//! Decides that a node is there whole or not at all: everything is written beside the data directory and moved into
//! its place at the end. Never touches a directory that holds anything.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use marshrut_protocol::id::{OrgId, TransportId};
use marshrut_protocol::record::certificate::Role;
use marshrut_protocol::record::governance::Profile;
use marshrut_protocol::text::{Country, Text};

use crate::accounts::{Accounts, AccountsError};
use crate::aead::NoEntropy;
use crate::clock;
use crate::durable;
use crate::files::DataDir;
use crate::home::{Config, HomeError};
use crate::identity::{Identity, IdentityError};
use crate::keyslots::{Cost, KeySlots, MasterKey, RecoveryCode, UnlockError};
use crate::node::{Secrets, SecretsError};
use crate::organisation::Organisation;
use crate::sealed_file::SealedFileError;
use crate::store::StoreError;

/// A node to be.
#[derive(Debug, Clone)]
pub struct NewNode {
    /// The organisation's name.
    pub name: Text<200>,
    /// Where it works.
    pub country: Country,
    /// What the node is for.
    pub role: Role,
    /// What one guess at its passphrase costs.
    pub cost: Cost,
    /// Its settings.
    pub config: Config,
}

/// A node that was set up.
pub struct Created {
    /// The organisation.
    pub org: OrgId,
    /// The node on the wire.
    pub transport: TransportId,
    /// To be shown once: it is kept nowhere.
    pub recovery: RecoveryCode,
}

/// Why a node could not be set up; nothing is left behind then.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// There is a node already.
    #[error("there is a node in {0} already; nothing was changed")]
    Exists(PathBuf),
    /// The directory holds something else.
    #[error("{0} is not empty; name a directory that is, or one that is not there yet")]
    NotEmpty(PathBuf),
    /// The directory cannot be read or written.
    #[error("{path}: {source}")]
    Io {
        /// Which one.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The key slots.
    #[error(transparent)]
    Slots(#[from] UnlockError),
    /// The private keys.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// The organisation's file.
    #[error(transparent)]
    Organisation(#[from] SealedFileError),
    /// What was just written cannot be read.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The first person's account.
    #[error(transparent)]
    Accounts(#[from] AccountsError),
    /// The settings.
    #[error(transparent)]
    Home(#[from] HomeError),
    /// There is no randomness.
    #[error(transparent)]
    NoEntropy(#[from] NoEntropy),
}

/// Sets up a node in `dir`, which must be empty or not there. Blocking, for as long as the passphrase's cost says.
///
/// # Errors
/// [`SetupError`].
pub fn set_up(dir: &DataDir, node: &NewNode, passphrase: &str) -> Result<Created, SetupError> {
    set_up_by(dir, node, passphrase, None)
}

/// As [`set_up`], with the name of the person whose passphrase it is: the first account, an administrator with all
/// roles. Without a name it is called "1" until its owner changes that.
///
/// # Errors
/// [`SetupError`].
pub fn set_up_by(dir: &DataDir, node: &NewNode, passphrase: &str, person: Option<&str>) -> Result<Created, SetupError> {
    set_up_with(dir, node, passphrase, person, |_, _| Ok(())).map(|(created, _)| created)
}

/// The same with another file under the master key, which is there as soon as the node is.
pub(crate) fn set_up_with(
    dir: &DataDir,
    node: &NewNode,
    passphrase: &str,
    person: Option<&str>,
    also: impl FnOnce(&DataDir, &MasterKey) -> Result<(), SetupError>,
) -> Result<(Created, MasterKey), SetupError> {
    refuse_used(dir)?;
    written_whole(dir, |beside| {
        let (created, master) = write(beside, node, passphrase, person)?;
        also(beside, &master)?;
        Ok((created, master))
    })
}

/// Has a node written beside its directory, and moves it into its place: it is there whole or not at all.
pub(crate) fn written_whole<T, E: From<SetupError>>(
    dir: &DataDir,
    write: impl FnOnce(&DataDir) -> Result<T, E>,
) -> Result<T, E> {
    let beside = DataDir::new(beside(dir.path()));
    let written = write(&beside).and_then(|created| {
        move_into_place(beside.path(), dir.path())?;
        Ok(created)
    });
    if written.is_err() {
        // The first error is the one to tell; what stays behind is random bytes without a key.
        let _left_behind = std::fs::remove_dir_all(beside.path());
    }
    written
}

/// Never over another node, never among other files.
pub(crate) fn refuse_used(dir: &DataDir) -> Result<(), SetupError> {
    let path = dir.path().to_owned();
    if dir.keys().exists() {
        return Err(SetupError::Exists(path));
    }
    match std::fs::read_dir(&path) {
        Ok(mut inside) => inside.next().map_or(Ok(()), |_| Err(SetupError::NotEmpty(path))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(source) => Err(SetupError::Io { path, source }),
    }
}

/// A directory of this process alone, on the same file system.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().map_or_else(|| OsString::from("node"), OsString::from);
    name.push(format!(".new-{}", std::process::id()));
    path.with_file_name(name)
}

fn write(
    dir: &DataDir,
    node: &NewNode,
    passphrase: &str,
    person: Option<&str>,
) -> Result<(Created, MasterKey), SetupError> {
    node.config.save(dir)?;
    let (master, recovery) = KeySlots::create(&dir.keys(), passphrase, node.cost)?;
    let identity = Identity::generate()?;
    identity.save(&dir.identity(), &master)?;
    let profile = Profile { name: node.name.clone(), country: node.country.clone(), declaration: None };
    Organisation::certify(&identity, profile, node.role, clock::now()).save(&dir.organisation(), &master)?;
    make_store(dir, &master)?;
    Accounts::open(dir, &master, clock::now())?;
    if let Some(person) = person {
        Accounts::name_first(dir, &master, person, clock::now())?;
    }
    Ok((Created { org: identity.org(), transport: identity.transport_id(), recovery }, master))
}

fn make_store(dir: &DataDir, master: &MasterKey) -> Result<(), SetupError> {
    Secrets::load(dir, master)?.open_store(dir)?;
    Ok(())
}

fn move_into_place(from: &Path, to: &Path) -> Result<(), SetupError> {
    let failed = |source| SetupError::Io { path: to.to_owned(), source };
    if to.exists() {
        // Refused by the system if anything has appeared in it meanwhile.
        std::fs::remove_dir(to).map_err(failed)?;
    }
    std::fs::rename(from, to).map_err(failed)?;
    durable::sync_parent(to).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tbilisi() -> NewNode {
        NewNode {
            name: Text::new("Help Tbilisi").expect("short"),
            country: Country::new("GE").expect("a country"),
            role: Role::Member,
            cost: Cost::FLOOR,
            config: Config::default(),
        }
    }

    #[test]
    fn a_node_is_set_up_whole_and_never_over_another() {
        let temporary = tempfile::tempdir().expect("temporary directory");
        let dir = DataDir::new(temporary.path().join("node"));
        let created = set_up(&dir, &tbilisi(), "correct horse battery").expect("set up");
        let unlocked = KeySlots::unlock(&dir.keys(), "correct horse battery").expect("opens");
        let secrets = Secrets::load(&dir, &unlocked.master).expect("whole");
        assert_eq!(secrets.identity.org(), created.org);
        assert_eq!(secrets.organisation.profile.name.as_str(), "Help Tbilisi");
        KeySlots::unlock_with_recovery(&dir.keys(), &created.recovery).expect("the code opens it too");

        let keys = std::fs::read(dir.keys()).expect("there");
        let again = set_up(&dir, &tbilisi(), "another passphrase");
        assert!(matches!(again, Err(SetupError::Exists(_))));
        assert_eq!(std::fs::read(dir.keys()).expect("there"), keys);
        let names: Vec<_> = std::fs::read_dir(temporary.path()).expect("there").flatten().collect();
        assert_eq!(names.len(), 1, "something was left beside the node: {names:?}");
    }

    #[test]
    fn a_directory_with_something_else_is_left_alone() {
        let temporary = tempfile::tempdir().expect("temporary directory");
        std::fs::write(temporary.path().join("letter.txt"), "dear").expect("write");
        let refused = set_up(&DataDir::new(temporary.path()), &tbilisi(), "correct horse battery");
        assert!(matches!(refused, Err(SetupError::NotEmpty(_))));
        assert_eq!(std::fs::read_dir(temporary.path()).expect("there").count(), 1);
    }
}
