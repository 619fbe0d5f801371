//! The floor: as many bare gossipsub swarms, connected as the members were, and messages of the same length.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use marshrut_protocol::canon;
use marshrut_protocol::commit::LogClass;
use marshrut_protocol::entry::NewEntry;
use marshrut_protocol::id::NetworkId;
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::record::Record;
use marshrut_protocol::synthetic::Services;
use marshrut_protocol::time::Timestamp;
use marshrut_protocol::wire::Hint;
use tokio::sync::mpsc::{Receiver, channel};

use super::{MEASURED, PAUSE, SETTLING, Spread, UNCOUNTED, UNMEASURED, cpu_since, drain, heard_by_all};
use crate::bench::process::Used;
use crate::network::BareGossip;

const NETWORK: NetworkId = NetworkId([7; 32]);
/// For all connections to stand.
const PATIENCE: Duration = Duration::from_secs(120);

/// See the module.
pub(super) struct Crowd {
    swarms: Vec<BareGossip>,
    heard: Receiver<Instant>,
}

impl Crowd {
    /// Starts the swarms and waits until the pairs named are connected.
    pub(super) async fn start(count: usize, connections: &BTreeSet<(usize, usize)>) -> anyhow::Result<Self> {
        let (report, heard) = channel(UNCOUNTED);
        let mut swarms = Vec::with_capacity(count);
        for number in 0..count {
            let mut seed = [3; 32];
            seed[..8].copy_from_slice(&(number as u64).to_le_bytes());
            swarms.push(BareGossip::start(seed, NETWORK, report.clone()).await?);
        }
        for (one, other) in connections {
            swarms[*one].call(&swarms[*other]).await;
        }
        let crowd = Self { swarms, heard };
        crowd.settle(connections).await?;
        Ok(crowd)
    }

    async fn settle(&self, connections: &BTreeSet<(usize, usize)>) -> anyhow::Result<()> {
        let begun = Instant::now();
        for (number, swarm) in self.swarms.iter().enumerate() {
            let wanted = connections.iter().filter(|(a, b)| *a == number || *b == number).count();
            while swarm.neighbours().await < wanted {
                ensure!(begun.elapsed() < PATIENCE, "the bare swarms did not connect");
                tokio::time::sleep(PAUSE).await;
            }
        }
        tokio::time::sleep(SETTLING).await;
        Ok(())
    }

    /// Floods one message after the other, each from another swarm.
    pub(super) async fn spread(mut self) -> anyhow::Result<Spread> {
        let mut spread = Spread::default();
        let mut before = Used::now()?;
        for (number, message) in messages()?.into_iter().enumerate() {
            if number == UNMEASURED {
                before = Used::now()?;
            }
            let begun = Instant::now();
            self.swarms[number % self.swarms.len()].publish(message).await;
            let took = heard_by_all(&mut self.heard, self.swarms.len() - 1, begun).await;
            if number >= UNMEASURED {
                spread.late += usize::from(took.is_none());
                spread.last.extend(took);
            }
            tokio::time::sleep(PAUSE).await;
            drain(&mut self.heard);
        }
        ensure!(spread.late == 0, "bare gossipsub lost {} messages: no floor to compare with", spread.late);
        spread.cpu = cpu_since(before)?;
        Ok(spread)
    }
}

/// What members would gossip for the same services, signed by nobody in particular.
fn messages() -> anyhow::Result<Vec<Vec<u8>>> {
    let services = Services::new(7).take(UNMEASURED + MEASURED);
    let key = SigningKey::from_seed(&[9; 32]);
    let hint = |service| -> anyhow::Result<Vec<u8>> {
        let body = canon::to_vec(&service).context("a service is canonical")?;
        let entry = NewEntry {
            network: NETWORK,
            class: LogClass::Services,
            head: None,
            kind: Record::Service(Box::new(service)).kind().code(),
            time: Timestamp(1_790_000_000_000),
            decision: None,
            body: &body,
        };
        Ok(Hint::Fresh(entry.sign(&key, [0; 16]).0).encode())
    };
    services.map(hint).collect()
}
