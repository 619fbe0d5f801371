//! What a network is started with: role, addresses, limits and deadlines. Decides the defaults, does nothing.

use std::net::SocketAddr;
use std::time::Duration;

use marshrut_protocol::id::{NetworkId, TransportId};
use zeroize::Zeroizing;

use super::budget::Rate;

/// What a process that is one node may use of the machine's memory before it takes no more connections, in bytes.
pub const MEMORY_BYTES: usize = 1 << 30;

/// What this process is in the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// An organisation's node: gossips, asks, answers, keeps sessions and relay reservations.
    Member,
    /// A public meeting point: as a member, and it also relays between members and tells them their addresses.
    Bootstrap,
    /// Holds an invitation's one-time key: dials the inviter, speaks the join protocol and nothing else.
    Joiner,
}

/// One socket address to listen on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listen {
    /// IP and port; port 0 lets the system choose (for each transport by itself).
    pub address: SocketAddr,
    /// Listen for QUIC (UDP).
    pub quic: bool,
    /// Listen for TLS over TCP.
    pub tcp: bool,
}

impl Listen {
    /// Both transports on `address`.
    pub fn both(address: SocketAddr) -> Self {
        Self { address, quic: true, tcp: true }
    }
}

/// Everything that [`super::Network::start`] needs.
#[derive(Debug, Clone)]
pub struct NetworkConfig {
    /// Seed of the Ed25519 transport key.
    pub transport_seed: Zeroizing<[u8; 32]>,
    /// Names the gossip topic, so that two networks on one host never hear each other.
    pub network: NetworkId,
    /// What this process is.
    pub role: Role,
    /// Where to listen; may be empty (then others reach this node through relays only).
    pub listen: Vec<Listen>,
    /// Addresses (multiaddress texts) under which others reach this node, when a person knows them.
    pub announce: Vec<String>,
    /// Whether strangers that know the network's id may hand applications in here.
    pub applications: bool,
    /// Whether this node may talk to this computer only: for practice.
    pub loopback_only: bool,
    /// How much peers may do.
    pub limits: Limits,
    /// How long things may take.
    pub deadlines: Deadlines,
}

impl NetworkConfig {
    /// A configuration with default limits that listens nowhere yet.
    pub fn new(transport_seed: Zeroizing<[u8; 32]>, network: NetworkId, role: Role) -> Self {
        Self {
            transport_seed,
            network,
            role,
            listen: Vec::new(),
            announce: Vec::new(),
            loopback_only: false,
            applications: false,
            limits: Limits::of(role),
            deadlines: Deadlines::default(),
        }
    }
}

/// Bounds on what peers may make this node do.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Streams of one peer that are answered at once; as many more get a refusal, beyond that they are dropped.
    /// Also how many questions this node puts to one peer at once; the others wait their turn.
    pub streams_per_peer: usize,
    /// Requests of one peer.
    pub requests: Rate,
    /// Bytes of requests and hints of one peer.
    pub request_bytes: Rate,
    /// Requests of all applicants together, who share one key.
    pub applicants: Rate,
    /// Bytes of their requests.
    pub applicants_bytes: Rate,
    /// Gossip hints that one peer forwards.
    pub hints: Rate,
    /// Connections in all.
    pub connections: u32,
    /// Connections of one peer. Those of a crashed process linger until their idle deadline, hence not two.
    pub connections_per_peer: u32,
    /// Connections that strangers may have in their handshake at once.
    pub pending_connections: u32,
    /// Members with which a session is kept when nothing asks for one. Small networks are fully meshed.
    pub kept_sessions: usize,
    /// Relays on which a member reserves a slot.
    pub reservations: usize,
    /// No new connections while the process uses more physical memory than this, in bytes.
    pub memory_bytes: usize,
}

impl Limits {
    /// The limits for a role.
    pub fn of(role: Role) -> Self {
        let connections = if role == Role::Bootstrap { 2_048 } else { 512 };
        Self {
            streams_per_peer: 32,
            // Above the three hundred referrals a second that two nodes exchange at full speed.
            requests: Rate { per_second: 512, burst: 1_024 },
            request_bytes: Rate { per_second: 32 << 20, burst: 64 << 20 },
            applicants: Rate { per_second: 1, burst: 32 },
            applicants_bytes: Rate { per_second: 8 << 10, burst: 256 << 10 },
            hints: Rate { per_second: 128, burst: 1_024 },
            connections,
            connections_per_peer: 8,
            pending_connections: 64,
            kept_sessions: 32,
            reservations: if role == Role::Member { 2 } else { 0 },
            memory_bytes: MEMORY_BYTES,
        }
    }
}

/// How long a peer may take.
#[derive(Debug, Clone)]
pub struct Deadlines {
    /// For a session and a stream on it, when asking.
    pub open: Duration,
    /// Without a byte of progress while reading or writing an answer.
    pub stall: Duration,
    /// For a whole request to arrive.
    pub request: Duration,
    /// For the driver to take a request.
    pub accept: Duration,
    /// After which a connection that nobody needs is closed.
    pub idle: Duration,
    /// For a connection of an applicant, used or not: all of them share [`Limits::connections_per_peer`].
    pub visit: Duration,
    /// Calls of both sides within so much time of each other were made at once. A peer that calls later, beside a
    /// standing session, has lost its side of it: it restarted.
    pub at_once: Duration,
}

impl Default for Deadlines {
    fn default() -> Self {
        Self {
            open: Duration::from_secs(20),
            stall: Duration::from_secs(30),
            request: Duration::from_secs(60),
            accept: Duration::from_secs(10),
            idle: Duration::from_secs(300),
            visit: Duration::from_secs(30),
            at_once: Duration::from_secs(5),
        }
    }
}

/// A node that this one may talk to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeerEntry {
    /// Its transport key.
    pub transport: TransportId,
    /// Where it may be reached (multiaddress texts). The first sixteen are looked at; those that cannot be read are
    /// skipped and counted.
    pub addresses: Vec<String>,
    /// Whether it relays for members.
    pub relay: bool,
}
