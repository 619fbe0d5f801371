//! Puts libp2p together: which protocols run, over which transports, with which limits. Decides nothing at run time.

use std::num::NonZeroU32;
use std::time::Duration;

use libp2p::allow_block_list::{self, AllowedPeers};
use libp2p::autonat::v2 as autonat;
use libp2p::connection_limits::{self, ConnectionLimits};
use libp2p::swarm::NetworkBehaviour;
use libp2p::swarm::behaviour::toggle::Toggle;
use libp2p::{
    Swarm, SwarmBuilder, dcutr, identify, identity, memory_connection_limits, ping, quic, relay, tcp, tls, yamux,
};

use super::admitted::Admitted;
use super::config::{Limits, NetworkConfig, Role};
use super::gossip::{self, Gossip};
use super::loopback::LoopbackOnly;
use super::{NetworkError, streams};

/// Constant for every node, so that it distinguishes none.
const AGENT: &str = "marshrut/1";

/// All protocols; the gate stands first, so that a stranger is denied before any other part hears of it.
#[derive(NetworkBehaviour)]
pub(super) struct Behaviour {
    pub(super) gate: allow_block_list::Behaviour<AllowedPeers>,
    loopback: Toggle<LoopbackOnly>,
    limits: connection_limits::Behaviour,
    memory: memory_connection_limits::Behaviour,
    pub(super) streams: streams::Behaviour,
    /// Joiners too may be carried to an inviter that only a relay reaches.
    pub(super) relay_server: Admitted<Toggle<relay::Behaviour>>,
    pub(super) members: Admitted<MemberProtocols>,
}

/// What only members speak with each other.
#[derive(NetworkBehaviour)]
pub(super) struct MemberProtocols {
    pub(super) gossip: Gossip,
    identify: identify::Behaviour,
    ping: ping::Behaviour,
    relay_client: relay::client::Behaviour,
    hole_punching: dcutr::Behaviour,
    reachability: Toggle<autonat::client::Behaviour>,
    reachability_server: Toggle<autonat::server::Behaviour>,
}

/// A swarm that listens nowhere and allows nobody yet.
pub(super) fn swarm(config: &NetworkConfig) -> Result<Swarm<Behaviour>, NetworkError> {
    let key = identity::Keypair::ed25519_from_bytes(*config.transport_seed).map_err(setup)?;
    let builder = SwarmBuilder::with_existing_identity(key)
        .with_tokio()
        .with_tcp(tcp::Config::default().nodelay(true), tls::Config::new, multiplexer)
        .map_err(setup)?
        .with_quic_config(quic_config)
        .with_relay_client(tls::Config::new, multiplexer)
        .map_err(setup)?
        .with_behaviour(|key, relay_client| behaviour(config, key, relay_client).map_err(Into::into))
        .map_err(setup)?;
    let idle = config.deadlines.idle;
    Ok(builder.with_swarm_config(|swarm| swarm.with_idle_connection_timeout(idle).with_smart_dial()).build())
}

pub(super) fn setup(error: impl std::fmt::Display) -> NetworkError {
    NetworkError::Setup(error.to_string())
}

fn multiplexer() -> yamux::Config {
    let mut config = yamux::Config::default();
    config.set_max_num_streams(128);
    config
}

/// Windows bound what one connection can make this node hold; the keep-alive is as slow as common NAT tables allow.
pub(super) fn quic_config(mut config: quic::Config) -> quic::Config {
    config.max_stream_data = 4 << 20;
    config.max_connection_data = 12 << 20;
    config.max_concurrent_stream_limit = 128;
    config.keep_alive_interval = Duration::from_secs(10);
    config.max_idle_timeout = 30_000;
    config
}

fn behaviour(
    config: &NetworkConfig,
    key: &identity::Keypair,
    relay_client: relay::client::Behaviour,
) -> Result<Behaviour, NetworkError> {
    let limits = &config.limits;
    let own = key.public().to_peer_id();
    let relay = (config.role == Role::Bootstrap).then(|| relay::Behaviour::new(own, relay_limits()));
    Ok(Behaviour {
        gate: allow_block_list::Behaviour::default(),
        loopback: Toggle::from(config.loopback_only.then_some(LoopbackOnly)),
        limits: connection_limits::Behaviour::new(connection_limits(limits)),
        memory: memory_connection_limits::Behaviour::with_max_bytes(limits.memory_bytes),
        streams: streams::Behaviour::new(own, config.deadlines.at_once),
        relay_server: Admitted::new(Toggle::from(relay)),
        members: Admitted::new(member_protocols(config, key, relay_client)?),
    })
}

fn connection_limits(limits: &Limits) -> ConnectionLimits {
    ConnectionLimits::default()
        .with_max_pending_incoming(Some(limits.pending_connections))
        .with_max_pending_outgoing(Some(limits.pending_connections))
        .with_max_established(Some(limits.connections))
        .with_max_established_per_peer(Some(limits.connections_per_peer))
}

fn member_protocols(
    config: &NetworkConfig,
    key: &identity::Keypair,
    relay_client: relay::client::Behaviour,
) -> Result<MemberProtocols, NetworkError> {
    let own = key.public().to_peer_id();
    let bootstrap = config.role == Role::Bootstrap;
    Ok(MemberProtocols {
        gossip: gossip::gossip(config.network)?,
        identify: identify::Behaviour::new(identify(key)),
        ping: ping::Behaviour::new(ping::Config::new().with_interval(Duration::from_secs(60))),
        relay_client,
        hole_punching: dcutr::Behaviour::new(own),
        reachability: Toggle::from((!bootstrap).then(autonat::client::Behaviour::default)),
        reachability_server: Toggle::from(bootstrap.then(autonat::server::Behaviour::default)),
    })
}

/// Tells a peer which address it was seen under and nothing about this node: listen addresses travel in signed
/// contact entries.
fn identify(key: &identity::Keypair) -> identify::Config {
    identify::Config::new(AGENT.to_string(), key.public())
        .with_agent_version(AGENT.to_string())
        .with_hide_listen_addrs(true)
        .with_push_listen_addr_updates(false)
        .with_cache_size(0)
        .with_interval(Duration::from_secs(3_600))
}

/// Members only, so far above libp2p's defaults for strangers (16 circuits of 128 KiB and two minutes).
fn relay_limits() -> relay::Config {
    let relay = relay::Config {
        max_reservations: 1_024,
        max_reservations_per_peer: 4,
        reservation_duration: Duration::from_secs(3_600),
        reservation_rate_limiters: Vec::new(),
        max_circuits: 256,
        max_circuits_per_peer: 32,
        max_circuit_duration: Duration::from_secs(3_600),
        max_circuit_bytes: 64 << 20,
        circuit_src_rate_limiters: Vec::new(),
    };
    let (requests, every) = (NonZeroU32::new(120).expect("not zero"), Duration::from_secs(1));
    relay.reservation_rate_per_peer(requests, every).circuit_src_per_peer(requests, every)
}
