//! Members of one network in one process: each with its own store, vault, engine, threads and sockets.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::local_api::Change;
use marshrut_protocol::record::service::Service;
use marshrut_protocol::synthetic::Services;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::task::JoinSet;

use super::{MEASURED, PAUSE, SETTLING, Spread, UNCOUNTED, UNMEASURED, cpu_since, drain, heard_by_all};
use crate::bench::lab::{Home, invitation, status, wait};
use crate::bench::process::Used;
use crate::bench::{TemporaryDir, tempfile_dir};
use crate::driver::{Changed, NodeHandle};
use crate::network::{Limits, Role};
use crate::node::Node;

/// Records of a burst, and how many each command publishes: few enough to be gossiped whole.
const BURST: usize = 1_024;
const AT_ONCE: usize = 8;
/// A node compares with all its peers that often (`engine::housekeeping`), and takes a moment for it.
const ANTI_ENTROPY: Duration = Duration::from_secs(5 * 60 + 30);

/// See the module.
pub(super) struct Members {
    nodes: Vec<(Arc<Node>, NodeHandle)>,
    heard: Receiver<Instant>,
    services: Services,
    published: usize,
    _work: TemporaryDir,
}

/// What became of many records published at once by all.
pub(super) struct Burst {
    pub(super) records: usize,
    pub(super) seconds: f64,
    /// Records missing at some node, summed over the nodes.
    pub(super) missing: usize,
}

impl Members {
    /// Founds a network, lets the others join it, and waits until all know and have called each other.
    pub(super) async fn start(count: usize) -> anyhow::Result<Self> {
        let work = tempfile_dir()?;
        let (report, heard) = channel(UNCOUNTED);
        let home = |number: usize| Home::create(&work.path().join(number.to_string()), &format!("Member {number}"));
        let founder = home(0)?;
        founder.found()?;
        let mut nodes = vec![founder.start_among(count).await?];
        let mut homes = Vec::with_capacity(count - 1);
        for number in 1..count {
            let newcomer = home(number)?;
            newcomer.join(&invitation(&nodes[0].1).await?).await?;
            homes.push(newcomer);
        }
        for newcomer in homes {
            nodes.push(newcomer.start_among(count).await?);
        }
        nodes.iter().try_for_each(|(_, handle)| listen(handle, report.clone()))?;
        let members = Self { nodes, heard, services: Services::new(7), published: 0, _work: work };
        members.settle().await?;
        Ok(members)
    }

    async fn settle(&self) -> anyhow::Result<()> {
        let others = self.nodes.len() - 1;
        let sessions = others.min(Limits::of(Role::Member).kept_sessions);
        for (_, handle) in &self.nodes {
            wait(handle, |status| status.members == others && status.connected >= sessions).await?;
        }
        tokio::time::sleep(SETTLING).await;
        Ok(())
    }

    /// Pairs of nodes that are connected, by their numbers.
    pub(super) async fn connections(&self) -> anyhow::Result<BTreeSet<(usize, usize)>> {
        let numbers: BTreeMap<_, _> = self.nodes.iter().map(|(_, h)| h.own().transport).zip(0..).collect();
        let mut pairs = BTreeSet::new();
        for (one, (_, handle)) in self.nodes.iter().enumerate() {
            let Reply::Network(network) = handle.command(Command::Network).await? else { bail!("no overview") };
            let connected = network.members.iter().filter(|member| member.connected);
            let others = connected.filter_map(|member| numbers.get(&member.transport));
            pairs.extend(others.map(|other| (one.min(*other), one.max(*other))));
        }
        Ok(pairs)
    }

    /// Publishes one record after the other, each at another node.
    pub(super) async fn spread(&mut self) -> anyhow::Result<Spread> {
        let mut spread = Spread::default();
        for _ in 0..UNMEASURED {
            self.one().await?;
        }
        let before = Used::now()?;
        for _ in 0..MEASURED {
            let begun = Instant::now();
            match self.one().await? {
                Some(took) => spread.last.push(took),
                None => {
                    ensure!(self.missing_in_the_end().await? == 0, "a record did not arrive at all");
                    spread.last.push(begun.elapsed().as_secs_f64() * 1e3);
                    spread.late += 1;
                }
            }
            tokio::time::sleep(PAUSE).await;
            drain(&mut self.heard);
        }
        spread.cpu = cpu_since(before)?;
        Ok(spread)
    }

    /// Milliseconds until a record is durable at the last node; `None` if gossip did not bring it there.
    async fn one(&mut self) -> anyhow::Result<Option<f64>> {
        let service = self.services.next().context("services never end")?;
        let (_, publisher) = &self.nodes[self.published % self.nodes.len()];
        let begun = Instant::now();
        publisher.command(Command::PublishServices(vec![service])).await?;
        self.published += 1;
        Ok(heard_by_all(&mut self.heard, self.nodes.len(), begun).await)
    }

    /// All publish at once, more than gossip may forward.
    pub(super) async fn burst(&mut self) -> anyhow::Result<Burst> {
        let begun = Instant::now();
        let mut publishing = JoinSet::new();
        for (_, handle) in &self.nodes {
            let services: Vec<Service> = self.services.by_ref().take(BURST / self.nodes.len()).collect();
            self.published += services.len();
            publishing.spawn(publish(handle.clone(), services));
        }
        while let Some(published) = publishing.join_next().await {
            published??;
        }
        let missing = self.missing_in_the_end().await?;
        Ok(Burst { records: BURST, seconds: begun.elapsed().as_secs_f64(), missing })
    }

    /// Records that some node lacks after a round of anti-entropy; returns as soon as there are none.
    async fn missing_in_the_end(&self) -> anyhow::Result<usize> {
        let begun = Instant::now();
        loop {
            let mut missing = 0;
            for (_, handle) in &self.nodes {
                missing += self.published.saturating_sub(status(handle).await?.services);
            }
            if missing == 0 || begun.elapsed() > ANTI_ENTROPY {
                return Ok(missing);
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Stops them all.
    pub(super) async fn stop(self) {
        let mut stopping = JoinSet::new();
        for (node, _) in self.nodes {
            stopping.spawn(async move { node.stop().await });
        }
        stopping.join_all().await;
    }
}

/// Says when services of a node changed: a page would be told the same, after the disk. While nobody counts that, in a
/// burst, changes are missed, as a page's are that sleeps.
fn listen(handle: &NodeHandle, report: Sender<Instant>) -> anyhow::Result<()> {
    let mut changes = handle.changes().context("the node has just stopped")?;
    tokio::spawn(async move {
        while let Some(changed) = changes.next().await {
            let services = matches!(changed, Changed::One(Change::Services, _));
            if services && report.send(Instant::now()).await.is_err() {
                break;
            }
        }
    });
    Ok(())
}

async fn publish(handle: NodeHandle, services: Vec<Service>) -> anyhow::Result<()> {
    for few in services.chunks(AT_ONCE) {
        handle.command(Command::PublishServices(few.to_vec())).await?;
    }
    Ok(())
}
