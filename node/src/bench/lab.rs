//! Nodes for measuring: set up at the floor of Argon2id's cost, on loopback, with the product's own parts.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, anyhow, bail, ensure};
use marshrut_protocol::engine::{Command, PublishingQuota, Reply};
use marshrut_protocol::id::OrgId;
use marshrut_protocol::local_api::{
    ConsentForm, PersonFields, Priority, ReferralContent, StatusDetails, WriteReferral,
};
use marshrut_protocol::record::certificate::Role;
use marshrut_protocol::record::service::Service;
use marshrut_protocol::synthetic::Services;
use marshrut_protocol::text::{Code, Country, Lang, Text};
use marshrut_protocol::wire::InvitationTicket;

use crate::driver::NodeHandle;
use crate::files::DataDir;
use crate::home::Config;
use crate::join;
use crate::keyslots::{Cost, KeySlots, MasterKey};
use crate::network::{Listen, MEMORY_BYTES};
use crate::node::{Node, Phase, Secrets, Setup};
use crate::setup::{NewNode, set_up};

const PASSPHRASE: &str = "measure twice and cut once";
/// Longer than anything here takes on the slowest machine that is of interest.
const PATIENCE: Duration = Duration::from_secs(1800);
/// Between two looks.
const PAUSE: Duration = Duration::from_millis(2);

/// A node's directory with the key of everything in it.
pub(super) struct Home {
    pub(super) dir: DataDir,
    pub(super) master: MasterKey,
}

impl Home {
    /// Sets a node up.
    pub(super) fn create(path: &Path, name: &str) -> anyhow::Result<Self> {
        let dir = DataDir::new(path);
        let node = NewNode {
            name: Text::new(name)?,
            country: Country::new("GE")?,
            role: Role::Member,
            cost: Cost::FLOOR,
            config: Config::default(),
        };
        set_up(&dir, &node, PASSPHRASE)?;
        Self::open(path)
    }

    /// Unlocks one that is there.
    pub(super) fn open(path: &Path) -> anyhow::Result<Self> {
        let dir = DataDir::new(path);
        let master = KeySlots::unlock(&dir.keys(), PASSPHRASE)?.master;
        Ok(Self { dir, master })
    }

    /// Founds a network.
    pub(super) fn found(&self) -> anyhow::Result<()> {
        let secrets = Secrets::load(&self.dir, &self.master)?;
        let store = secrets.open_store(&self.dir)?;
        join::found(&secrets, &store, "Measured network", "We measure.")?;
        Ok(())
    }

    /// Joins one.
    pub(super) async fn join(&self, invitation: &str) -> anyhow::Result<()> {
        let secrets = Secrets::load(&self.dir, &self.master)?;
        let store = secrets.open_store(&self.dir)?;
        join::join(&secrets, &store, &InvitationTicket::from_text(invitation)?).await?;
        Ok(())
    }

    /// Starts the node on loopback, the only one of its process.
    pub(super) async fn start(self) -> anyhow::Result<(Arc<Node>, NodeHandle)> {
        self.start_among(1).await
    }

    /// Starts the node on loopback, as one of so many of its process, which share its memory.
    pub(super) async fn start_among(self, nodes: usize) -> anyhow::Result<(Arc<Node>, NodeHandle)> {
        let listen = vec![Listen::both("127.0.0.1:0".parse()?)];
        let memory_bytes = MEMORY_BYTES * nodes;
        // A million services in a day are more than partners would take.
        let (announce, quota) = (Vec::new(), PublishingQuota::UNBOUNDED);
        let (mailbox, applications) = (None, false);
        let setup =
            Setup { dir: self.dir, listen, announce, mailbox, applications, loopback_only: false, quota, memory_bytes };
        let node = Node::locked(setup);
        node.start(self.master).await?;
        match node.phase() {
            Phase::Running(handle) => Ok((node, handle)),
            _ => bail!("the node did not start"),
        }
    }
}

/// Members of one network: one publishes a service that takes referrals, the others refer to it.
pub(super) struct Desk {
    pub(super) receiver_home: PathBuf,
    pub(super) receiver_node: Arc<Node>,
    pub(super) receiver: NodeHandle,
    pub(super) senders: Vec<(Arc<Node>, NodeHandle)>,
    pub(super) service: Service,
}

impl Desk {
    /// Starts all below `work` and waits until each sender has the service and a connection.
    pub(super) async fn start(work: &Path, senders: usize) -> anyhow::Result<Self> {
        let receiver_home = work.join("almaty");
        let home = Home::create(&receiver_home, "Almaty")?;
        home.found()?;
        let (receiver_node, receiver) = home.start_among(senders + 1).await?;
        let service = Services::new(3).find(|s| s.referral_terms.as_ref().is_none_or(|t| t.accepts));
        let service = service.context("services never end")?;
        receiver.command(Command::PublishServices(vec![service.clone()])).await?;
        let mut desk = Self { receiver_home, receiver_node, receiver, senders: Vec::new(), service };
        for number in 1..=senders {
            let home = Home::create(&work.join(number.to_string()), &format!("Sender {number}"))?;
            home.join(&invitation(&desk.receiver).await?).await?;
            let sender = home.start_among(senders + 1).await?;
            wait(&sender.1, |status| status.services >= 1 && status.connected >= 1).await?;
            desk.senders.push(sender);
        }
        Ok(desk)
    }

    /// The only sender, or the first.
    pub(super) fn sender(&self) -> &NodeHandle {
        &self.senders.first().expect("started with one").1
    }

    /// A referral to that service, see [`write`].
    pub(super) fn write(&self) -> anyhow::Result<Command> {
        write(self.receiver.own().org, &self.service)
    }

    /// Stops them all.
    pub(super) async fn stop(self) {
        for (node, _) in self.senders {
            node.stop().await;
        }
        self.receiver_node.stop().await;
    }
}

/// A referral of about 4 KB to be sent, under a consent to its notes and to files.
pub(super) fn write(to: OrgId, service: &Service) -> anyhow::Result<Command> {
    let language = Lang::new("ru")?;
    let notes = "Принимает лечение второй год, запас на 14 дней, просит звонить после 18:00. ".repeat(26);
    let content = ReferralContent {
        needs: vec![Code::new("hiv.art")?],
        priority: Some(Priority::Urgent),
        sender_role: "caseworker".into(),
        contact_policy: "through-us".into(),
        client_language: Some(language.clone()),
        minor: Some(false),
        consent: Some(ConsentForm {
            given: "spoken".into(),
            language: Some(language),
            fields: vec!["notes".into(), "attachments".into()],
            ..ConsentForm::default()
        }),
        typed: Vec::new(),
        person: PersonFields { notes, ..PersonFields::default() },
    };
    let referral = WriteReferral {
        publisher: to,
        service: service.id,
        content,
        send: true,
        despite_warnings: true,
        based_on: None,
    };
    Ok(Command::WriteReferral { id: None, referral: Box::new(referral), service: Some(Box::new(service.clone())) })
}

/// How a node is.
pub(super) async fn status(handle: &NodeHandle) -> anyhow::Result<StatusDetails> {
    match handle.command(Command::Status).await? {
        Reply::Status { details, .. } => Ok(*details),
        other => Err(anyhow!("unexpected answer {other:?}")),
    }
}

/// Waits until a node's status is as wanted.
pub(super) async fn wait(handle: &NodeHandle, wanted: impl Fn(&StatusDetails) -> bool) -> anyhow::Result<()> {
    eventually("a status", || async { Ok(wanted(&status(handle).await?).then_some(())) }).await
}

/// Looks until `look` finds something; `what` says what was waited for.
pub(super) async fn eventually<T, F>(what: &str, look: impl Fn() -> F) -> anyhow::Result<T>
where
    F: Future<Output = anyhow::Result<Option<T>>>,
{
    let begun = Instant::now();
    loop {
        if let Some(found) = look().await? {
            return Ok(found);
        }
        ensure!(begun.elapsed() < PATIENCE, "waited {PATIENCE:?} in vain: {what}");
        tokio::time::sleep(PAUSE).await;
    }
}

/// An invitation, once the node knows its own addresses.
pub(super) async fn invitation(handle: &NodeHandle) -> anyhow::Result<String> {
    wait(handle, |status| !status.addresses.is_empty()).await.context("no address to invite to")?;
    match handle.command(Command::Invite { note: String::new(), bootstrap: false }).await? {
        Reply::Invitation(invitation) => Ok(invitation.text),
        other => Err(anyhow!("unexpected answer {other:?}")),
    }
}
