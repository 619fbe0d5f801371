//! What the key of everything opens: the node's keys, its organisation, its store.

use marshrut_protocol::engine::{Own, PublishingQuota};
use marshrut_protocol::entry::Unverified;
use marshrut_protocol::id::{EntryId, OrgId};
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::mailbox::Quota;
use marshrut_protocol::record::certificate::Role;
use marshrut_protocol::time::Timestamp;
use zeroize::Zeroizing;

use crate::clock;
use crate::driver::OwnIds;
use crate::files::DataDir;
use crate::identity::{Identity, IdentityError};
use crate::keyslots::MasterKey;
use crate::organisation::Organisation;
use crate::sealed_file::SealedFileError;
use crate::store::{OwnLogs, Store, StoreError, StoreKeys};
use crate::succession::{Succession, SuccessionError};

/// Why the secrets cannot be read. The environment's fault.
#[derive(Debug, thiserror::Error)]
pub enum SecretsError {
    /// The private keys.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// The organisation.
    #[error(transparent)]
    Organisation(#[from] SealedFileError),
    /// What was begun with newer keys.
    #[error(transparent)]
    Succession(#[from] SuccessionError),
}

impl SecretsError {
    /// Whether nothing is wrong but the program's age.
    pub(crate) fn is_newer(&self) -> bool {
        matches!(
            self,
            Self::Identity(IdentityError::Newer { .. })
                | Self::Organisation(SealedFileError::Newer { .. })
                | Self::Succession(SuccessionError::File(SealedFileError::Newer { .. }))
        )
    }
}

/// Keys and organisation of a node that was unlocked.
pub struct Secrets {
    /// Its private keys.
    pub identity: Identity,
    /// Whom it acts for.
    pub organisation: Organisation,
    /// What is still to be done after its keys were replaced.
    pub(crate) succession: Option<Succession>,
    keys: StoreKeys,
}

impl Secrets {
    /// Reads and decrypts them. Blocking.
    ///
    /// # Errors
    /// [`SecretsError`].
    pub fn load(dir: &DataDir, master: &MasterKey) -> Result<Self, SecretsError> {
        let mut identity = Identity::load(&dir.identity(), master)?;
        let mut organisation = Organisation::load(&dir.organisation(), master)?;
        let succession = Succession::load(dir, master).map_err(SuccessionError::File)?;
        let succession = succession.map(|begun| begun.carry_out(dir, master, &mut identity, &mut organisation));
        Ok(Self { identity, organisation, succession: succession.transpose()?, keys: StoreKeys::derive(master) })
    }

    /// Opens the store, which is made if it is not there yet. Blocking. One that was there and is gone is not made anew: a
    /// node that forgot what it signed would sign it again.
    ///
    /// # Errors
    /// [`StoreError`], among others if another process has it open.
    pub fn open_store(&self, dir: &DataDir) -> Result<Store, StoreError> {
        if clock::now() < Timestamp(0) {
            return Err(StoreError::Clock);
        }
        let own = OwnLogs { author: self.identity.author(), entry_id };
        match Store::open(dir.path(), self.keys.clone(), Some(own)) {
            Err(StoreError::NotFound(_)) => {
                Store::create(dir.path(), &self.keys)?;
                Store::open(dir.path(), self.keys.clone(), Some(own))
            }
            opened => opened,
        }
    }

    /// Who the engine acts for. `mailbox`: whether it offers one; by default meeting points do and members do not.
    pub fn own(&self, mailbox: Option<bool>) -> Own {
        let role = self.organisation.role;
        let quota = match role {
            Role::Member => Quota::MEMBER,
            Role::Bootstrap => Quota::MEETING_POINT,
        };
        Own {
            org: self.identity.org(),
            signer: SigningKey::from_seed(self.identity.operational.as_bytes()),
            transport: self.identity.transport_id(),
            transport_key: self.transport_key(),
            certificate: self.organisation.certificate.clone(),
            profile: self.organisation.profile.clone(),
            role,
            mailbox: mailbox.unwrap_or(role == Role::Bootstrap).then_some(quota),
            quota: PublishingQuota::MEMBER,
        }
    }

    /// The organisation.
    pub fn organisation_id(&self) -> OrgId {
        self.identity.org()
    }

    /// Who this node is.
    pub fn ids(&self) -> OwnIds {
        let identity = &self.identity;
        OwnIds { org: identity.org(), author: identity.author(), transport: identity.transport_id() }
    }

    /// The transport key: it also signs that it is this organisation's.
    pub fn transport_key(&self) -> SigningKey {
        SigningKey::from_seed(&self.transport_seed())
    }

    /// Seed of the transport key.
    pub fn transport_seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.identity.transport.to_bytes())
    }
}

/// How an entry's stored form names the entry.
fn entry_id(stored: &[u8]) -> Option<EntryId> {
    Unverified::parse(stored).ok().map(|entry| entry.id())
}
