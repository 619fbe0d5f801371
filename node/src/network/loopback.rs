//! Keeps a node on this computer: for practice, where no packet may leave it.
//!
//! Every other part of the network may call whom it likes; what is not loopback is denied here before a socket is
//! opened for it.

use std::convert::Infallible;
use std::task::{Context, Poll};

use libp2p::core::Endpoint;
use libp2p::core::transport::PortUse;
use libp2p::multiaddr::Protocol as Part;
use libp2p::swarm::{
    ConnectionDenied, ConnectionId, FromSwarm, NetworkBehaviour, THandler, THandlerInEvent, THandlerOutEvent, ToSwarm,
    dummy,
};
use libp2p::{Multiaddr, PeerId};

/// The rule; see the module.
pub(super) struct LoopbackOnly;

/// A node for practice was asked to call, or was called by, another computer.
#[derive(Debug, thiserror::Error)]
#[error("{0} is not on this computer, and this node is for practice")]
struct Elsewhere(Multiaddr);

fn check(address: &Multiaddr) -> Result<(), ConnectionDenied> {
    let here = match address.iter().next() {
        Some(Part::Ip4(ip)) => ip.is_loopback(),
        Some(Part::Ip6(ip)) => ip.is_loopback(),
        // A circuit that names no relay's address runs over a connection that was checked.
        Some(Part::P2p(_)) => true,
        _ => false,
    };
    if here { Ok(()) } else { Err(ConnectionDenied::new(Elsewhere(address.clone()))) }
}

impl NetworkBehaviour for LoopbackOnly {
    type ConnectionHandler = dummy::ConnectionHandler;
    type ToSwarm = Infallible;

    fn handle_pending_outbound_connection(
        &mut self,
        _: ConnectionId,
        _: Option<PeerId>,
        addresses: &[Multiaddr],
        _: Endpoint,
    ) -> Result<Vec<Multiaddr>, ConnectionDenied> {
        addresses.iter().try_for_each(check).map(|()| Vec::new())
    }

    fn handle_established_inbound_connection(
        &mut self,
        _: ConnectionId,
        _: PeerId,
        _: &Multiaddr,
        remote: &Multiaddr,
    ) -> Result<THandler<Self>, ConnectionDenied> {
        check(remote).map(|()| dummy::ConnectionHandler)
    }

    fn handle_established_outbound_connection(
        &mut self,
        _: ConnectionId,
        _: PeerId,
        address: &Multiaddr,
        _: Endpoint,
        _: PortUse,
    ) -> Result<THandler<Self>, ConnectionDenied> {
        check(address).map(|()| dummy::ConnectionHandler)
    }

    fn on_swarm_event(&mut self, _: FromSwarm<'_>) {}

    fn on_connection_handler_event(&mut self, _: PeerId, _: ConnectionId, event: THandlerOutEvent<Self>) {
        match event {}
    }

    fn poll(&mut self, _: &mut Context<'_>) -> Poll<ToSwarm<Self::ToSwarm, THandlerInEvent<Self>>> {
        Poll::Pending
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may_be_called(addresses: &[&str]) -> bool {
        let addresses: Vec<Multiaddr> = addresses.iter().map(|text| text.parse().expect("an address")).collect();
        let connection = ConnectionId::new_unchecked(1);
        LoopbackOnly.handle_pending_outbound_connection(connection, None, &addresses, Endpoint::Dialer).is_ok()
    }

    #[test]
    fn only_this_computer_is_called() {
        let relay = "12D3KooWDpJ7As7BWAwRMfu1VU2WCqNjvq387JEYKDBj4kx6nXTN";
        assert!(may_be_called(&["/ip4/127.0.0.1/udp/8101/quic-v1", "/ip6/::1/tcp/8101"]));
        assert!(may_be_called(&[&format!("/ip4/127.0.0.1/tcp/8101/p2p/{relay}/p2p-circuit")]));
        for elsewhere in ["/ip4/192.168.1.7/tcp/8101", "/ip4/203.0.113.7/udp/8101/quic-v1", "/ip6/2001:db8::7/tcp/8101"]
        {
            assert!(!may_be_called(&[elsewhere]), "{elsewhere}");
            assert!(!may_be_called(&["/ip4/127.0.0.1/tcp/8101", elsewhere]), "{elsewhere} beside another");
        }
        assert!(!may_be_called(&["/dns4/example.org/tcp/8101"]));
    }
}
