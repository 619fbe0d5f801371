//! A node under test: its network, its events, and waiting for them.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use marshrut_protocol::id::{NetworkId, TransportId};
use tokio::sync::mpsc;
use zeroize::Zeroizing;

use crate::network::{AnswerSink, Limits, Listen, Network, NetworkConfig, NetworkEvent, PeerEntry, Protocol, Role};

/// Longer than anything takes on a busy machine.
pub(super) const DEADLINE: Duration = Duration::from_secs(30);

/// Over which transport a node listens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Via {
    Quic,
    Tcp,
    Nothing,
}

pub(super) const BOTH: [Via; 2] = [Via::Quic, Via::Tcp];

pub(super) struct Node {
    pub(super) network: Network,
    pub(super) events: mpsc::Receiver<NetworkEvent>,
    pub(super) role: Role,
}

pub(super) fn config(seed: u8, via: Via, role: Role) -> NetworkConfig {
    let mut config = NetworkConfig::new(Zeroizing::new([seed; 32]), NetworkId([9; 32]), role);
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    if via != Via::Nothing {
        config.listen = vec![Listen { address, quic: via == Via::Quic, tcp: via == Via::Tcp }];
    }
    config
}

pub(super) fn limits(change: impl FnOnce(&mut Limits)) -> Limits {
    let mut limits = Limits::of(Role::Member);
    change(&mut limits);
    limits
}

impl Node {
    pub(super) async fn member(seed: u8, via: Via) -> Self {
        Self::start(config(seed, via, Role::Member)).await
    }

    pub(super) async fn start(config: NetworkConfig) -> Self {
        let role = config.role;
        let (network, events) = Network::start(config).await.expect("loopback can be listened on");
        Self { network, events, role }
    }

    pub(super) fn id(&self) -> TransportId {
        self.network.id()
    }

    /// As others keep it in their book.
    pub(super) async fn entry(&self) -> PeerEntry {
        let addresses = self.network.addresses().await.expect("it runs");
        PeerEntry { transport: self.id(), addresses, relay: self.role == Role::Bootstrap }
    }

    /// Allows `peers`, without addresses: they are expected to call.
    pub(super) async fn expects(&self, peers: &[TransportId]) {
        let entry = |id: &TransportId| PeerEntry { transport: *id, addresses: Vec::new(), relay: false };
        self.network.set_members(peers.iter().map(entry).collect()).await.expect("it runs");
    }

    /// Allows `peers` and keeps sessions with them.
    pub(super) async fn knows(&self, peers: &[&Node]) {
        let mut entries = Vec::new();
        for peer in peers {
            entries.push(peer.entry().await);
        }
        self.network.set_members(entries).await.expect("it runs");
    }

    /// The first event that `pick` takes; the others are dropped.
    pub(super) async fn event<T>(&mut self, mut pick: impl FnMut(NetworkEvent) -> Option<T>) -> T {
        let waiting = async {
            loop {
                if let Some(picked) = pick(self.events.recv().await.expect("it runs")) {
                    return picked;
                }
            }
        };
        tokio::time::timeout(DEADLINE, waiting).await.expect("the event comes")
    }

    pub(super) async fn connected(&mut self, peer: TransportId) -> bool {
        self.event(|event| match event {
            NetworkEvent::Connected { peer: p, direct } if p == peer => Some(direct),
            _ => None,
        })
        .await
    }

    pub(super) async fn disconnected(&mut self, peer: TransportId) {
        self.event(|event| matches!(event, NetworkEvent::Disconnected { peer: p } if p == peer).then_some(())).await;
    }

    pub(super) async fn asked(&mut self) -> (TransportId, Protocol, Vec<u8>, AnswerSink) {
        self.event(|event| match event {
            NetworkEvent::Asked { peer, protocol, request, answer } => Some((peer, protocol, request, answer)),
            _ => None,
        })
        .await
    }

    /// Answers every question with its own bytes, until the network stops.
    pub(super) fn echoes(mut self) -> Network {
        let network = self.network.clone();
        tokio::spawn(async move {
            // Dropping the handle here would not stop the network: the test holds a clone.
            while let Some(event) = self.events.recv().await {
                if let NetworkEvent::Asked { request, mut answer, .. } = event {
                    tokio::spawn(async move {
                        if answer.send(&request).await.is_ok() {
                            let _gone = answer.finish().await;
                        }
                    });
                }
            }
        });
        network
    }
}

/// Waits until something holds that has no event of its own.
pub(super) async fn eventually(what: &str, mut holds: impl FnMut() -> bool) {
    let polling = async {
        while !holds() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(DEADLINE, polling).await.expect(what);
}

/// Two members over `via`; the second knows the first's address and has called it.
pub(super) async fn pair(via: Via) -> (Node, Node) {
    let mut tbilisi = Node::member(1, via).await;
    let mut berlin = Node::member(2, via).await;
    tbilisi.expects(&[berlin.id()]).await;
    berlin.knows(&[&tbilisi]).await;
    assert!(tbilisi.connected(berlin.id()).await);
    assert!(berlin.connected(tbilisi.id()).await);
    (tbilisi, berlin)
}
