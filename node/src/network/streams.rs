//! Streams for questions and answers, and the sessions that they need: decides on which connection a stream is
//! opened and which protocol a peer may speak at all.
//!
//! A connection offers exactly one protocol, fixed by the peer's rights when it was established: a member never sees
//! the join protocol, a joiner never sees the members'. This stands in place of `libp2p-stream`, which offers every
//! protocol to every peer, picks a random connection (also a relayed one beside a direct one), and drops inbound
//! streams when their acceptor lags.

mod handler;

use std::collections::{HashMap, HashSet, VecDeque};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use libp2p::core::Endpoint;
use libp2p::core::transport::PortUse;
use libp2p::swarm::behaviour::{ConnectionClosed, ConnectionEstablished};
use libp2p::swarm::{
    CloseConnection, ConnectionDenied, ConnectionId, FromSwarm, NetworkBehaviour, NotifyHandler, THandler,
    THandlerInEvent, THandlerOutEvent, ToSwarm,
};
use libp2p::{Multiaddr, PeerId, Stream};
use tokio::sync::oneshot;

use super::address::is_circuit;
use super::event::Protocol;
use super::sessions::{Change, Link, Sessions};
use handler::{FromBehaviour, Handler};

/// Why there is no stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OpenError {
    /// The peer has no rights here, or not to this protocol.
    NotAllowed,
    /// No path led to the peer.
    Unreachable,
    /// Too many wait for a session with this peer.
    Overloaded,
    /// The other side does not offer the protocol.
    NotOffered,
    /// Negotiation took too long.
    TimedOut,
    /// The connection failed.
    Failed,
}

/// Where an opened stream goes.
pub(super) type StreamReply = oneshot::Sender<Result<Stream, OpenError>>;

/// What the streams tell the network task.
#[derive(Debug)]
pub(super) enum Event {
    /// A peer opened a stream to ask something.
    Inbound { peer: PeerId, protocol: Protocol, stream: Stream },
    /// A session began, moved or ended.
    Session { peer: PeerId, change: Change },
}

/// The behaviour; see the module.
pub(super) struct Behaviour {
    rights: HashMap<PeerId, Protocol>,
    /// Relays call back beside a standing session, to tell members whether they can be reached (AutoNAT).
    call_back: HashSet<PeerId>,
    sessions: Sessions<PeerId, ConnectionId>,
    queue: VecDeque<ToSwarm<Event, FromBehaviour>>,
}

impl Behaviour {
    pub(super) fn new(own: PeerId, at_once: Duration) -> Self {
        Self {
            rights: HashMap::new(),
            call_back: HashSet::new(),
            sessions: Sessions::new(own, at_once),
            queue: VecDeque::new(),
        }
    }

    /// The protocol that connections established from now on offer to `peer`; `None` forgets the peer.
    pub(super) fn set_right(&mut self, peer: PeerId, right: Option<Protocol>) {
        match right {
            Some(protocol) => self.rights.insert(peer, protocol),
            None => self.rights.remove(&peer),
        };
    }

    /// Whether a call of `peer` beside a standing session is usual, and so says nothing about that session.
    pub(super) fn set_calls_back(&mut self, peer: PeerId, calls_back: bool) {
        if calls_back {
            self.call_back.insert(peer);
        } else {
            self.call_back.remove(&peer);
        }
    }

    /// Whether `peer` may be asked on `protocol`.
    pub(super) fn may_ask(&self, peer: PeerId, protocol: Protocol) -> bool {
        self.rights.get(&peer) == Some(&protocol)
    }

    /// Whether a session with `peer` stands.
    pub(super) fn is_connected(&self, peer: PeerId) -> bool {
        self.sessions.preferred(peer).is_some()
    }

    /// Opens a stream on the best connection. If there is none, `reply` is dropped.
    pub(super) fn open(&mut self, peer: PeerId, reply: StreamReply) {
        if let Some(connection) = self.sessions.preferred(peer) {
            self.notify(peer, connection, FromBehaviour::Open(reply));
        }
    }

    fn notify(&mut self, peer_id: PeerId, connection: ConnectionId, event: FromBehaviour) {
        self.queue.push_back(ToSwarm::NotifyHandler { peer_id, handler: NotifyHandler::One(connection), event });
    }

    fn handler(&self, peer: PeerId) -> Result<Handler, ConnectionDenied> {
        let protocol = self.rights.get(&peer).ok_or_else(|| ConnectionDenied::new(NoRights))?;
        Ok(Handler::new(*protocol))
    }

    fn on_established(&mut self, event: ConnectionEstablished<'_>) {
        let (direct, dialled) = (!is_relayed(event.endpoint), event.endpoint.is_dialer());
        let link = Link { direct, dialled, since: Instant::now() };
        let change = self.sessions.opened(event.peer_id, event.connection_id, link);
        let change = change.filter(|change| *change != Change::Renewed || !self.call_back.contains(&event.peer_id));
        if change == Some(Change::Renewed) {
            self.close_forgotten(event.peer_id);
        }
        self.after(event.peer_id, change);
    }

    fn close_forgotten(&mut self, peer_id: PeerId) {
        for forgotten in self.sessions.all_but_newest(peer_id) {
            let connection = CloseConnection::One(forgotten);
            self.queue.push_back(ToSwarm::CloseConnection { peer_id, connection });
        }
    }

    fn on_closed(&mut self, event: ConnectionClosed<'_>) {
        let change = self.sessions.closed(event.peer_id, event.connection_id);
        self.after(event.peer_id, change);
    }

    fn after(&mut self, peer: PeerId, change: Option<Change>) {
        if let Some(change) = change {
            self.queue.push_back(ToSwarm::GenerateEvent(Event::Session { peer, change }));
        }
        let worth: Vec<(ConnectionId, bool)> = self.sessions.worth_keeping(peer).collect();
        let member = self.rights.get(&peer) == Some(&Protocol::Peer);
        for (connection, keep) in worth {
            self.notify(peer, connection, FromBehaviour::Keep(keep && member));
        }
    }
}

/// A peer without rights got past the gate; a fault of this program, answered by closing the connection.
#[derive(Debug, thiserror::Error)]
#[error("the peer has no rights here")]
struct NoRights;

fn is_relayed(endpoint: &libp2p::core::ConnectedPoint) -> bool {
    match endpoint {
        libp2p::core::ConnectedPoint::Dialer { address, .. } => is_circuit(address),
        libp2p::core::ConnectedPoint::Listener { local_addr, .. } => is_circuit(local_addr),
    }
}

impl NetworkBehaviour for Behaviour {
    type ConnectionHandler = Handler;
    type ToSwarm = Event;

    fn handle_established_inbound_connection(
        &mut self,
        _: ConnectionId,
        peer: PeerId,
        _: &Multiaddr,
        _: &Multiaddr,
    ) -> Result<THandler<Self>, ConnectionDenied> {
        self.handler(peer)
    }

    fn handle_established_outbound_connection(
        &mut self,
        _: ConnectionId,
        peer: PeerId,
        _: &Multiaddr,
        _: Endpoint,
        _: PortUse,
    ) -> Result<THandler<Self>, ConnectionDenied> {
        self.handler(peer)
    }

    fn on_swarm_event(&mut self, event: FromSwarm<'_>) {
        match event {
            FromSwarm::ConnectionEstablished(event) => self.on_established(event),
            FromSwarm::ConnectionClosed(event) => self.on_closed(event),
            _ => {}
        }
    }

    fn on_connection_handler_event(&mut self, peer: PeerId, _: ConnectionId, event: THandlerOutEvent<Self>) {
        let handler::Inbound { protocol, stream } = event;
        self.queue.push_back(ToSwarm::GenerateEvent(Event::Inbound { peer, protocol, stream }));
    }

    fn poll(&mut self, _: &mut Context<'_>) -> Poll<ToSwarm<Self::ToSwarm, THandlerInEvent<Self>>> {
        // No waker is kept: the queue grows only inside the swarm's own poll or between two polls of its one task.
        self.queue.pop_front().map_or(Poll::Pending, Poll::Ready)
    }
}
