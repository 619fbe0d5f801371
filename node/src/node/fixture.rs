//! Nodes of named organisations in temporary directories, for tests of this crate.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::id::ServiceId;
use marshrut_protocol::local_api::{Network, StatusDetails};
use marshrut_protocol::record::certificate::Role;
use marshrut_protocol::record::governance::Profile;
use marshrut_protocol::record::service::{Service, Status, Visibility};
use marshrut_protocol::synthetic::Services;
use marshrut_protocol::text::{Country, Lang, Text};
use marshrut_protocol::wire::InvitationTicket;
use tempfile::TempDir;
use tokio::time::Instant;

use super::{Node, Phase, Secrets, Setup};
use crate::clock;
use crate::driver::NodeHandle;
use crate::files::DataDir;
use crate::identity::Identity;
use crate::join;
use crate::keyslots::{Cost, KeySlots, MasterKey};
use crate::network::{Listen, MEMORY_BYTES};
use crate::organisation::Organisation;

pub(crate) const PASSPHRASE: &str = "seven caravans leave at dawn";

/// How long anything may take on a busy machine.
const DEADLINE: Duration = Duration::from_secs(60);

/// One organisation's node.
pub(crate) struct TestNode {
    pub(crate) node: Arc<Node>,
    pub(crate) master: MasterKey,
    _dir: TempDir,
}

/// Waits until `probe` gives something.
pub(crate) async fn eventually<T, F: Future<Output = Option<T>>>(what: &str, mut probe: impl FnMut() -> F) -> T {
    let deadline = Instant::now() + DEADLINE;
    loop {
        if let Some(found) = probe().await {
            return found;
        }
        assert!(Instant::now() < deadline, "{what} did not happen within {DEADLINE:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

impl TestNode {
    /// A node with keys and a name, without a network, not opened.
    pub(crate) fn new(name: &str, country: &str, role: Role) -> Self {
        let temporary = tempfile::tempdir().expect("temporary directory");
        let dir = DataDir::new(temporary.path().join("node"));
        std::fs::create_dir(dir.path()).expect("a fresh directory");
        let (master, _code) = KeySlots::create(&dir.keys(), PASSPHRASE, Cost::FLOOR).expect("key slots");
        let identity = Identity::generate().expect("entropy");
        identity.save(&dir.identity(), &master).expect("identity");
        let name = Text::new(name).expect("a short name");
        let profile = Profile { name, country: Country::new(country).expect("a country"), declaration: None };
        let organisation = Organisation::certify(&identity, profile, role, clock::now());
        organisation.save(&dir.organisation(), &master).expect("organisation");
        let listen = vec![Listen::both(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))];
        let (announce, memory_bytes) = (Vec::new(), MEMORY_BYTES);
        let quota = marshrut_protocol::engine::PublishingQuota::MEMBER;
        let node = Node::locked(Setup {
            dir,
            listen,
            announce,
            mailbox: None,
            applications: false,
            loopback_only: false,
            quota,
            memory_bytes,
        });
        Self { node, master, _dir: temporary }
    }

    pub(crate) fn dir(&self) -> &DataDir {
        &self.node.setup().dir
    }

    pub(crate) fn secrets(&self) -> Secrets {
        Secrets::load(self.dir(), &self.master).expect("keys")
    }

    /// Founds a network and starts the node.
    pub(crate) async fn found(self) -> Self {
        let store = self.secrets().open_store(self.dir()).expect("store");
        join::found(&self.secrets(), &store, "Partner Network", "We help each other.").expect("a charter");
        drop(store);
        self.started().await
    }

    /// Joins the network of `host`, and starts the node.
    pub(crate) async fn joined(self, host: &Self) -> Self {
        let ticket = host.invites(self.secrets().organisation.role).await;
        let store = self.secrets().open_store(self.dir()).expect("store");
        join::join(&self.secrets(), &store, &ticket).await.expect("welcome");
        drop(store);
        self.started().await
    }

    pub(crate) async fn started(self) -> Self {
        self.node.start(self.master.clone()).await.expect("the node starts");
        self
    }

    /// The same directory as a new process finds it.
    pub(crate) fn in_new_process(self) -> Self {
        let node = Node::locked(self.node.setup().clone());
        Self { node, ..self }
    }

    /// Stopped and started again.
    pub(crate) async fn restarted(self) -> Self {
        self.node.stop().await;
        self.in_new_process().started().await
    }

    pub(crate) fn handle(&self) -> NodeHandle {
        match self.node.phase() {
            Phase::Running(handle) => handle,
            _ => panic!("the node does not run"),
        }
    }

    pub(crate) async fn command(&self, command: Command) -> Reply {
        self.handle().command(command).await.expect("the engine agrees")
    }

    pub(crate) async fn invites(&self, role: Role) -> InvitationTicket {
        eventually("an address to invite to", || async { (!self.status().await.addresses.is_empty()).then_some(()) })
            .await;
        let command = Command::Invite { note: String::new(), bootstrap: role == Role::Bootstrap };
        let Reply::Invitation(invitation) = self.command(command).await else { panic!("no invitation") };
        InvitationTicket::from_text(&invitation.text).expect("our own invitation")
    }

    pub(crate) async fn status(&self) -> StatusDetails {
        let Reply::Status { details, .. } = self.command(Command::Status).await else { panic!("no status") };
        *details
    }

    pub(crate) async fn network(&self) -> Network {
        let Reply::Network(network) = self.command(Command::Network).await else { panic!("no network") };
        network
    }
}

/// A service that every member may see.
pub(crate) fn service(number: u8, name: &str) -> Service {
    let made_up = Services::new(number.into()).next().expect("an endless run");
    let name = (english(), Text::new(name).expect("a short name"));
    Service {
        id: ServiceId([number; 16]),
        name: [name].into(),
        status: Status::Active,
        visibility: Visibility::Network,
        ..made_up
    }
}

fn english() -> Lang {
    Lang::new("en").expect("a language")
}
