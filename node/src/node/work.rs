//! A node at work: its store, its network, its driver.

use std::collections::HashMap;
use std::io;
use std::sync::Arc;

use marshrut_protocol::engine::{self, Own};
use marshrut_protocol::id::{NetworkId, TransportId};
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::record::certificate::Role;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use super::Setup;
use super::people::PeopleError;
use super::secrets::{Secrets, SecretsError};
use crate::driver::{Driver, NodeHandle, Parts, Ready, StartError, open_engine};
use crate::keyslots::{KeySlots, MasterKey, SlotKind, UnlockError};
use crate::network::{self, Network, NetworkConfig, NetworkError, TurnedAway};
use crate::store::{Store, StoreError};
use crate::succession::successor::Successor;

/// Why a node cannot start. The environment's fault, mostly.
#[derive(Debug, thiserror::Error)]
pub enum StartFailed {
    /// It belongs to no network yet.
    #[error("the node belongs to no network yet: create one, or join one with an invitation")]
    NoNetwork,
    /// Its key slots cannot be read.
    #[error(transparent)]
    Slots(#[from] UnlockError),
    /// Its keys cannot be read.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// Its people cannot be read.
    #[error(transparent)]
    People(#[from] PeopleError),
    /// Its store cannot be opened.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The engine cannot work with what the store holds.
    #[error(transparent)]
    Engine(engine::StartError),
    /// The network cannot listen.
    #[error(transparent)]
    Network(#[from] NetworkError),
    /// The system refuses threads or randomness.
    #[error("the system refuses what the node needs: {0}")]
    System(#[from] io::Error),
    /// A fault of this program.
    #[error("starting was interrupted by a fault of this program")]
    Interrupted,
}

impl StartFailed {
    /// Whether it goes away by itself where the same process has just closed the node.
    pub(super) fn passes(&self) -> bool {
        matches!(self, Self::Store(StoreError::InUse { .. }) | Self::Network(NetworkError::Listen { .. }))
    }
}

impl From<StartError> for StartFailed {
    fn from(error: StartError) -> Self {
        match error {
            StartError::Engine(engine::StartError::NoNetwork) => Self::NoNetwork,
            StartError::Engine(other) => Self::Engine(other),
            StartError::Store(error) => Self::Store(error),
            StartError::System(error) => Self::System(error),
        }
    }
}

/// Who can open a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slots {
    /// How many people's passphrases.
    pub persons: usize,
    /// Whether a recovery code does.
    pub recovery: bool,
}

impl Slots {
    fn of(slots: &KeySlots) -> Self {
        let of_kind = |kind| slots.slots().iter().flatten().filter(|slot| slot.kind == kind).count();
        Self { persons: of_kind(SlotKind::Person), recovery: of_kind(SlotKind::Recovery) > 0 }
    }
}

/// See the module.
pub(super) struct Work {
    driver: Driver,
    slots: Slots,
    role: Role,
    /// Tells members of newer keys, as long as that is to be done.
    succeeding: Option<JoinHandle<()>>,
    /// Waits for a failure.
    watching: Option<JoinHandle<()>>,
}

/// What was opened before the network.
struct Opened {
    slots: Slots,
    secrets: Secrets,
    store: Arc<Store>,
    ready: Ready,
}

impl Work {
    /// Opens the store, starts engine, network and driver.
    pub(super) async fn begin(setup: &Setup, master: &MasterKey) -> Result<Self, StartFailed> {
        let (dir, mailbox, quota) = (setup.dir.clone(), setup.mailbox, setup.quota);
        let master = master.clone();
        let opening = tokio::task::spawn_blocking(move || {
            let slots = Slots::of(&KeySlots::load(&dir.keys(), &master)?);
            let secrets = Secrets::load(&dir, &master)?;
            let store = Arc::new(secrets.open_store(&dir)?);
            let ready = open_engine(Own { quota, ..secrets.own(mailbox) }, &store)?;
            Ok::<_, StartFailed>(Opened { slots, secrets, store, ready })
        });
        let Opened { slots, secrets, store, ready } = opening.await.map_err(|_panicked| StartFailed::Interrupted)??;
        let (network, events) = Network::start(config(setup, &secrets, &ready)).await?;
        let network_id = ready.engine.network();
        let parts = Parts { ready, store, network, events, own: secrets.ids() };
        let driver = Driver::start(parts, &Handle::current())?;
        let role = secrets.organisation.role;
        let succeeding = succeed(setup, secrets, network_id, &driver);
        Ok(Self { driver, slots, role, succeeding, watching: None })
    }

    /// The same, with who waits for its failure.
    pub(super) fn watched(self, watching: JoinHandle<()>) -> Self {
        Self { watching: Some(watching), ..self }
    }

    pub(super) fn handle(&self) -> NodeHandle {
        self.driver.handle()
    }

    pub(super) fn failed(&self) -> impl Future<Output = String> + Send + use<> {
        self.driver.failed()
    }

    pub(super) fn slots(&self) -> Slots {
        self.slots
    }

    pub(super) fn role(&self) -> Role {
        self.role
    }

    pub(super) fn turned_away(&self) -> TurnedAway {
        self.driver.network().turned_away()
    }

    pub(super) fn over_limits(&self) -> HashMap<TransportId, u64> {
        self.driver.network().over_limits()
    }

    pub(super) async fn addresses(&self) -> Vec<String> {
        self.driver.network().addresses().await.unwrap_or_default()
    }

    pub(super) async fn end(self) {
        for task in self.succeeding.into_iter().chain(self.watching) {
            task.abort();
        }
        self.driver.stop().await;
    }
}

fn succeed(setup: &Setup, secrets: Secrets, network_id: NetworkId, driver: &Driver) -> Option<JoinHandle<()>> {
    let (org, root) = (secrets.identity.org(), SigningKey::from_seed(secrets.identity.root.as_bytes()));
    let (dir, node, network) = (setup.dir.clone(), driver.handle(), driver.network().clone());
    let successor = |succession| Successor { dir, succession, org, root, node, network, network_id };
    secrets.succession.map(|succession| tokio::spawn(successor(succession).run()))
}

fn config(setup: &Setup, secrets: &Secrets, ready: &Ready) -> NetworkConfig {
    let role = match secrets.organisation.role {
        Role::Member => network::Role::Member,
        Role::Bootstrap => network::Role::Bootstrap,
    };
    let mut config = NetworkConfig::new(secrets.transport_seed(), ready.engine.network(), role);
    config.limits.memory_bytes = setup.memory_bytes;
    config.applications = setup.applications && role == network::Role::Bootstrap;
    config.loopback_only = setup.loopback_only;
    NetworkConfig { listen: setup.listen.clone(), announce: setup.announce.clone(), ..config }
}
