//! Keeps a set of protocols to those who are admitted to it: on a connection with anyone else the inner behaviour is
//! given no handler and hears of nothing, so that not one of its protocols is offered or negotiated there.

use std::collections::{HashMap, HashSet};
use std::task::{Context, Poll};

use libp2p::core::Endpoint;
use libp2p::core::transport::PortUse;
use libp2p::swarm::behaviour::{ConnectionClosed, ConnectionEstablished};
use libp2p::swarm::derive_prelude::Either;
use libp2p::swarm::{
    ConnectionDenied, ConnectionId, FromSwarm, NetworkBehaviour, NotifyHandler, THandler, THandlerInEvent,
    THandlerOutEvent, ToSwarm, dummy,
};
use libp2p::{Multiaddr, PeerId};

/// The wrapper; see the module.
pub(super) struct Admitted<B> {
    inner: B,
    admitted: HashSet<PeerId>,
    /// Connections for which the inner behaviour has a handler, as promised before and as known after establishment.
    handled: HashMap<ConnectionId, PeerId>,
    established: HashMap<PeerId, Vec<ConnectionId>>,
}

impl<B> Admitted<B> {
    pub(super) fn new(inner: B) -> Self {
        Self { inner, admitted: HashSet::new(), handled: HashMap::new(), established: HashMap::new() }
    }

    /// Whether connections established from now on with `peer` carry the inner protocols.
    pub(super) fn admit(&mut self, peer: PeerId, admitted: bool) {
        if admitted {
            self.admitted.insert(peer);
        } else {
            self.admitted.remove(&peer);
        }
    }

    pub(super) fn inner_mut(&mut self) -> &mut B {
        &mut self.inner
    }

    /// Counts a new connection; `None` if the inner behaviour shall not hear of it, else how many it had before.
    fn count_opened(&mut self, peer: PeerId, connection: ConnectionId) -> Option<usize> {
        self.handled.contains_key(&connection).then(|| {
            let connections = self.established.entry(peer).or_default();
            connections.push(connection);
            connections.len() - 1
        })
    }

    /// Counts a closed connection; `None` if the inner behaviour never heard of it, else how many remain.
    fn count_closed(&mut self, peer: PeerId, connection: ConnectionId) -> Option<usize> {
        self.handled.remove(&connection)?;
        let connections = self.established.get_mut(&peer)?;
        connections.retain(|id| *id != connection);
        let remaining = connections.len();
        if remaining == 0 {
            self.established.remove(&peer);
        }
        Some(remaining)
    }
}

impl<B: NetworkBehaviour> NetworkBehaviour for Admitted<B> {
    type ConnectionHandler = Either<THandler<B>, dummy::ConnectionHandler>;
    type ToSwarm = B::ToSwarm;

    fn handle_pending_inbound_connection(
        &mut self,
        connection: ConnectionId,
        local: &Multiaddr,
        remote: &Multiaddr,
    ) -> Result<(), ConnectionDenied> {
        self.inner.handle_pending_inbound_connection(connection, local, remote)
    }

    fn handle_pending_outbound_connection(
        &mut self,
        connection: ConnectionId,
        peer: Option<PeerId>,
        addresses: &[Multiaddr],
        role: Endpoint,
    ) -> Result<Vec<Multiaddr>, ConnectionDenied> {
        self.inner.handle_pending_outbound_connection(connection, peer, addresses, role)
    }

    fn handle_established_inbound_connection(
        &mut self,
        connection: ConnectionId,
        peer: PeerId,
        local: &Multiaddr,
        remote: &Multiaddr,
    ) -> Result<THandler<Self>, ConnectionDenied> {
        if !self.admitted.contains(&peer) {
            return Ok(Either::Right(dummy::ConnectionHandler));
        }
        let handler = self.inner.handle_established_inbound_connection(connection, peer, local, remote)?;
        self.handled.insert(connection, peer);
        Ok(Either::Left(handler))
    }

    fn handle_established_outbound_connection(
        &mut self,
        connection: ConnectionId,
        peer: PeerId,
        address: &Multiaddr,
        role: Endpoint,
        port_use: PortUse,
    ) -> Result<THandler<Self>, ConnectionDenied> {
        if !self.admitted.contains(&peer) {
            return Ok(Either::Right(dummy::ConnectionHandler));
        }
        let handler = self.inner.handle_established_outbound_connection(connection, peer, address, role, port_use)?;
        self.handled.insert(connection, peer);
        Ok(Either::Left(handler))
    }

    fn on_swarm_event(&mut self, event: FromSwarm<'_>) {
        let event = match event {
            FromSwarm::ConnectionEstablished(opened) => {
                let Some(other_established) = self.count_opened(opened.peer_id, opened.connection_id) else { return };
                FromSwarm::ConnectionEstablished(ConnectionEstablished { other_established, ..opened })
            }
            FromSwarm::ConnectionClosed(closed) => {
                let Some(remaining_established) = self.count_closed(closed.peer_id, closed.connection_id) else {
                    return;
                };
                FromSwarm::ConnectionClosed(ConnectionClosed { remaining_established, ..closed })
            }
            FromSwarm::AddressChange(change) if !self.handled.contains_key(&change.connection_id) => return,
            FromSwarm::ListenFailure(failure) => {
                // A behaviour after this one may have denied the connection.
                self.handled.remove(&failure.connection_id);
                FromSwarm::ListenFailure(failure)
            }
            FromSwarm::DialFailure(failure) => {
                self.handled.remove(&failure.connection_id);
                FromSwarm::DialFailure(failure)
            }
            other => other,
        };
        self.inner.on_swarm_event(event);
    }

    fn on_connection_handler_event(&mut self, peer: PeerId, connection: ConnectionId, event: THandlerOutEvent<Self>) {
        match event {
            Either::Left(event) => self.inner.on_connection_handler_event(peer, connection, event),
            Either::Right(never) => match never {},
        }
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<ToSwarm<Self::ToSwarm, THandlerInEvent<Self>>> {
        loop {
            match self.inner.poll(cx) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(ToSwarm::NotifyHandler { peer_id, handler, event }) => {
                    // “Any” connection must not become one without the inner handler.
                    let connection = match handler {
                        NotifyHandler::One(id) => self.handled.contains_key(&id).then_some(id),
                        NotifyHandler::Any => self.established.get(&peer_id).and_then(|ids| ids.last()).copied(),
                    };
                    if let Some(id) = connection {
                        let (handler, event) = (NotifyHandler::One(id), Either::Left(event));
                        return Poll::Ready(ToSwarm::NotifyHandler { peer_id, handler, event });
                    }
                }
                Poll::Ready(other) => return Poll::Ready(other.map_in(Either::Left)),
            }
        }
    }
}
