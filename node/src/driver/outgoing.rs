//! What the network is to be told, without ever waiting for it: who may connect is a state, of which the newest
//! counts; gossip is a short queue, from which what does not fit is left out, because sync brings it anyway.

use std::collections::BTreeMap;

use marshrut_protocol::engine::PeerEntry;
use marshrut_protocol::id::TransportId;
use marshrut_protocol::time::Timestamp;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, watch};

use crate::network::{self, Network, NetworkError};

/// Gossip messages that may wait for the network.
const HINTS: usize = 256;

/// Who may connect.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Allowed {
    members: Vec<PeerEntry>,
    joiners: BTreeMap<TransportId, Timestamp>,
}

/// See the module.
pub(super) struct Outgoing {
    allowed: watch::Sender<Allowed>,
    hints: mpsc::Sender<Vec<u8>>,
}

impl Outgoing {
    /// Starts the task that tells the network.
    pub(super) fn start(runtime: &Handle, network: Network) -> Self {
        let (allowed, changes) = watch::channel(Allowed::default());
        let (hints, queue) = mpsc::channel(HINTS);
        runtime.spawn(tell(network, changes, queue));
        Self { allowed, hints }
    }

    pub(super) fn set_peers(&self, members: Vec<PeerEntry>) {
        self.allowed.send_modify(|allowed| allowed.members = members);
    }

    pub(super) fn admit(&self, joiner: TransportId, until: Timestamp) {
        self.allowed.send_modify(|allowed| {
            allowed.joiners.insert(joiner, until);
        });
    }

    pub(super) fn dismiss(&self, joiner: TransportId) {
        self.allowed.send_modify(|allowed| {
            allowed.joiners.remove(&joiner);
        });
    }

    pub(super) fn publish(&self, hint: Vec<u8>) {
        if self.hints.try_send(hint).is_err() {
            tracing::debug!("a gossip message was left out: the network does not keep up");
        }
    }
}

/// Runs until the driver or the network is gone.
async fn tell(network: Network, mut allowed: watch::Receiver<Allowed>, mut hints: mpsc::Receiver<Vec<u8>>) {
    let mut told = Allowed::default();
    loop {
        let done = tokio::select! {
            biased;
            changed = allowed.changed() => match changed {
                Ok(()) => {
                    let wanted = allowed.borrow_and_update().clone();
                    let done = tell_allowed(&network, &told, &wanted).await;
                    told = wanted;
                    done
                }
                Err(_driver_gone) => return,
            },
            hint = hints.recv() => match hint {
                Some(hint) => network.publish(hint).await,
                None => return,
            },
        };
        if done.is_err() {
            return;
        }
    }
}

async fn tell_allowed(network: &Network, told: &Allowed, wanted: &Allowed) -> Result<(), NetworkError> {
    if told.members != wanted.members {
        network.set_members(wanted.members.iter().cloned().map(entry).collect()).await?;
    }
    for joiner in told.joiners.keys().filter(|joiner| !wanted.joiners.contains_key(joiner)) {
        network.dismiss_joiner(*joiner).await?;
    }
    for (joiner, until) in wanted.joiners.iter().filter(|(joiner, until)| told.joiners.get(joiner) != Some(until)) {
        let entry = network::PeerEntry { transport: *joiner, addresses: Vec::new(), relay: false };
        network.admit_joiner(entry, *until).await?;
    }
    Ok(())
}

fn entry(peer: PeerEntry) -> network::PeerEntry {
    let PeerEntry { transport, addresses, relay } = peer;
    network::PeerEntry { transport, addresses, relay }
}
