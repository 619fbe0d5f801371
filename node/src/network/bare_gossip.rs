//! Gossip and nothing else: gossipsub with a node's settings over a node's transport, without gate, streams, verdicts
//! or a driver. It is the floor of `marshrut bench live`; no node runs it.

use std::net::Ipv4Addr;
use std::time::{Duration, Instant};

use futures::StreamExt;
use libp2p::gossipsub::Event;
use libp2p::swarm::{SwarmEvent, dial_opts::DialOpts};
use libp2p::{Multiaddr, PeerId, Swarm, SwarmBuilder, identity};
use marshrut_protocol::id::NetworkId;
use tokio::sync::{mpsc, oneshot};

use super::behaviour::{quic_config, setup};
use super::gossip::{self, Gossip};
use super::{NetworkError, address};

/// As long as a node keeps a session that nobody needs.
const IDLE: Duration = Duration::from_secs(300);
/// What a swarm was told and has not done yet; whoever tells it more waits.
const TOLD: usize = 16;

enum Command {
    Call(PeerId, Multiaddr),
    Publish(Vec<u8>),
    Neighbours(oneshot::Sender<usize>),
}

/// The handle to one such swarm on loopback; when it is dropped the swarm ends.
pub(crate) struct BareGossip {
    commands: mpsc::Sender<Command>,
    id: PeerId,
    address: Multiaddr,
}

impl BareGossip {
    /// Starts a swarm that listens for QUIC on loopback and says when it heard each message; while `heard` is full it
    /// hears nothing.
    ///
    /// # Errors
    /// If it cannot listen.
    pub(crate) async fn start(
        seed: [u8; 32],
        network: NetworkId,
        heard: mpsc::Sender<Instant>,
    ) -> Result<Self, NetworkError> {
        let mut swarm = swarm(seed, network)?;
        swarm.listen_on(address::quic((Ipv4Addr::LOCALHOST, 0).into())).map_err(setup)?;
        let address = loop {
            if let SwarmEvent::NewListenAddr { address, .. } = swarm.select_next_some().await {
                break address;
            }
        };
        let (commands, queue) = mpsc::channel(TOLD);
        let id = *swarm.local_peer_id();
        tokio::spawn(run(swarm, gossip::topic(network), queue, heard));
        Ok(Self { commands, id, address })
    }

    /// Calls another.
    pub(crate) async fn call(&self, other: &Self) {
        self.tell(Command::Call(other.id, other.address.clone())).await;
    }

    /// Floods a message.
    pub(crate) async fn publish(&self, message: Vec<u8>) {
        self.tell(Command::Publish(message)).await;
    }

    /// How many of those connected take part.
    pub(crate) async fn neighbours(&self) -> usize {
        let (reply, answer) = oneshot::channel();
        self.tell(Command::Neighbours(reply)).await;
        answer.await.unwrap_or_default()
    }

    async fn tell(&self, command: Command) {
        // The task lives as long as this handle does.
        let _over = self.commands.send(command).await;
    }
}

fn swarm(seed: [u8; 32], network: NetworkId) -> Result<Swarm<Gossip>, NetworkError> {
    let key = identity::Keypair::ed25519_from_bytes(seed).map_err(setup)?;
    let builder = SwarmBuilder::with_existing_identity(key)
        .with_tokio()
        .with_quic_config(quic_config)
        .with_behaviour(|_key| gossip::subscribed(network, &gossip::settings()).map_err(Into::into))
        .map_err(setup)?;
    Ok(builder.with_swarm_config(|swarm| swarm.with_idle_connection_timeout(IDLE)).build())
}

async fn run(
    mut swarm: Swarm<Gossip>,
    topic: libp2p::gossipsub::IdentTopic,
    mut commands: mpsc::Receiver<Command>,
    heard: mpsc::Sender<Instant>,
) {
    loop {
        tokio::select! {
            event = swarm.select_next_some() => if let SwarmEvent::Behaviour(Event::Message { .. }) = event {
                // Whoever measures may have stopped listening.
                let _gone = heard.send(Instant::now()).await;
            },
            command = commands.recv() => match command {
                Some(Command::Call(peer, address)) => {
                    let call = DialOpts::peer_id(peer).addresses(vec![address]).build();
                    // Connected already: the other called first.
                    let _standing = swarm.dial(call);
                }
                Some(Command::Publish(message)) => {
                    if let Err(error) = swarm.behaviour_mut().publish(topic.hash(), message) {
                        tracing::warn!(%error, "a bare message was not published");
                    }
                }
                Some(Command::Neighbours(reply)) => {
                    let taking_part = swarm.behaviour().all_peers().filter(|(_, topics)| !topics.is_empty()).count();
                    let _gone = reply.send(taking_part);
                }
                None => return,
            },
        }
    }
}
