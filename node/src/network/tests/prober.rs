//! A peer that keeps to no rules: a bare libp2p swarm that opens any protocol and writes any bytes.

use futures::StreamExt;
use libp2p::swarm::SwarmEvent;
use libp2p::{Multiaddr, PeerId, Stream, StreamProtocol, Swarm, SwarmBuilder, identity, quic, tcp, tls, yamux};
use libp2p_stream::{Behaviour, Control, OpenStreamError};
use marshrut_protocol::id::TransportId;

use super::fixture::{DEADLINE, Node};
use crate::network::address::{peer_id, transport_id};

pub(super) struct Prober {
    control: Control,
    target: PeerId,
}

fn key(seed: [u8; 32]) -> identity::Keypair {
    identity::Keypair::ed25519_from_bytes(seed).expect("32 bytes")
}

/// Who a prober with this seed is.
pub(super) fn id(seed: u8) -> TransportId {
    transport_id(&key([seed; 32]).public().to_peer_id()).expect("Ed25519")
}

fn swarm(seed: [u8; 32]) -> Swarm<Behaviour> {
    SwarmBuilder::with_existing_identity(key(seed))
        .with_tokio()
        .with_tcp(tcp::Config::default(), tls::Config::new, yamux::Config::default)
        .expect("TLS is set up")
        .with_quic_config(|config: quic::Config| config)
        .with_behaviour(|_| Behaviour::new())
        .expect("infallible")
        .with_swarm_config(|config| config.with_idle_connection_timeout(DEADLINE))
        .build()
}

impl Prober {
    /// Connects to `target`. TLS lets the dialler believe in a connection before the other side has refused it.
    pub(super) async fn start(seed: u8, target: &Node) -> Self {
        Self::start_with([seed; 32], target).await
    }

    /// The same, with any key.
    pub(super) async fn start_with(seed: [u8; 32], target: &Node) -> Self {
        let mut swarm = swarm(seed);
        let control = swarm.behaviour().new_control();
        for address in target.entry().await.addresses {
            swarm.dial(address.parse::<Multiaddr>().expect("its own address")).expect("it can be dialled");
        }
        let connected =
            async { while !matches!(swarm.select_next_some().await, SwarmEvent::ConnectionEstablished { .. }) {} };
        tokio::time::timeout(DEADLINE, connected).await.expect("the handshake ends");
        tokio::spawn(async move { while swarm.next().await.is_some() {} });
        Self { control, target: peer_id(target.id()) }
    }

    pub(super) async fn open(&mut self, protocol: &'static str) -> Result<Stream, OpenStreamError> {
        let opening = self.control.open_stream(self.target, StreamProtocol::new(protocol));
        tokio::time::timeout(DEADLINE, opening).await.expect("it is opened or refused")
    }
}
