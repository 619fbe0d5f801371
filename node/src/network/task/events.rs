//! What libp2p reports, translated: sessions, streams, hints, listeners, relay slots.

use std::time::Instant;

use libp2p::PeerId;
use libp2p::core::transport::ListenerId;
use libp2p::swarm::{DialError, ListenError, SwarmEvent};
use libp2p::{gossipsub, relay};
use marshrut_protocol::id::TransportId;

use super::{Counters, NetworkEvent, OpenError, Role, Task, peer_id, transport_id};
use crate::network::behaviour::{BehaviourEvent, MemberProtocolsEvent};
use crate::network::event::HintVerdict;
use crate::network::sessions::Change;
use crate::network::streams;

impl Task {
    pub(super) fn on_swarm_event(&mut self, event: SwarmEvent<BehaviourEvent>) {
        let now = Instant::now();
        match event {
            SwarmEvent::Behaviour(BehaviourEvent::Streams(event)) => self.on_streams(event, now),
            SwarmEvent::Behaviour(BehaviourEvent::Members(event)) => self.on_members(event, now),
            SwarmEvent::ConnectionEstablished { peer_id, connection_id, .. } => {
                self.note_visit(&peer_id, connection_id, now);
            }
            SwarmEvent::ConnectionClosed { connection_id, .. } => self.visit_ended(connection_id),
            SwarmEvent::OutgoingConnectionError { peer_id: Some(peer), error, .. } => {
                self.on_no_call(peer, &error, now)
            }
            SwarmEvent::IncomingConnectionError { error: ListenError::Denied { .. }, .. } => {
                Counters::add(&self.counters.strangers);
            }
            SwarmEvent::NewListenAddr { listener_id, address } => self.on_listening(listener_id, address, now),
            SwarmEvent::ListenerClosed { listener_id, .. } => self.on_deaf(listener_id, now),
            SwarmEvent::ExpiredListenAddr { listener_id, address } => {
                if self.role == Role::Bootstrap {
                    self.swarm.remove_external_address(&address);
                }
                self.doubt_slot(listener_id, now);
                self.announce_addresses();
            }
            SwarmEvent::ExternalAddrConfirmed { .. } | SwarmEvent::ExternalAddrExpired { .. } => {
                self.announce_addresses();
            }
            _ => {}
        }
    }

    fn on_no_call(&mut self, peer: PeerId, error: &DialError, now: Instant) {
        tracing::debug!(%peer, %error, "a call failed");
        let counts = !matches!(error, DialError::DialPeerConditionFalse(_));
        if let Some(id) = transport_id(&peer).filter(|_| counts) {
            self.on_dial_failed(id, now);
        }
    }

    fn on_streams(&mut self, event: streams::Event, now: Instant) {
        match event {
            streams::Event::Inbound { peer, protocol, stream } => {
                if let Some(peer) = transport_id(&peer) {
                    self.inbound.accept(peer, protocol, stream);
                }
            }
            streams::Event::Session { peer, change } => {
                if let Some(peer) = transport_id(&peer) {
                    self.on_session(peer, change, now);
                }
            }
        }
    }

    fn on_session(&mut self, peer: TransportId, change: Change, now: Instant) {
        self.stirred = true;
        match change {
            Change::Began { direct } => {
                self.supervisor.connected(peer, now);
                self.outbox.push_back(NetworkEvent::Connected { peer, direct });
                for reply in self.waiting.remove(&peer).unwrap_or_default() {
                    self.swarm.behaviour_mut().streams.open(peer_id(peer), reply);
                }
            }
            Change::Moved { direct } => self.tell_of_path(peer, direct),
            Change::Renewed => {
                self.supervisor.connected(peer, now);
                self.tell_of_end(peer);
                self.outbox.push_back(NetworkEvent::Connected { peer, direct: true });
            }
            Change::Ended => {
                self.supervisor.disconnected(peer, now);
                self.fail_waiting(peer, OpenError::Failed);
                self.tell_of_end(peer);
            }
        }
    }

    /// A path that changes again before the driver heard of it is told once.
    fn tell_of_path(&mut self, peer: TransportId, direct: bool) {
        self.outbox.retain(|event| !matches!(event, NetworkEvent::PathChanged { peer: p, .. } if *p == peer));
        self.outbox.push_back(NetworkEvent::PathChanged { peer, direct });
    }

    /// A session of which the driver has not heard yet ends without a word, so that the outbox stays bounded.
    fn tell_of_end(&mut self, peer: TransportId) {
        let began = |event: &NetworkEvent| matches!(event, NetworkEvent::Connected { peer: p, .. } if *p == peer);
        let unheard = self.outbox.iter().any(began);
        let about = |event: &NetworkEvent| {
            began(event) || matches!(event, NetworkEvent::PathChanged { peer: p, .. } if *p == peer)
        };
        self.outbox.retain(|event| !about(event));
        if !unheard {
            self.outbox.push_back(NetworkEvent::Disconnected { peer });
        }
    }

    fn on_members(&mut self, event: MemberProtocolsEvent, now: Instant) {
        match event {
            MemberProtocolsEvent::Gossip(gossipsub::Event::Message { propagation_source, message_id, message }) => {
                self.on_hint(propagation_source, message_id, message.data);
            }
            MemberProtocolsEvent::RelayClient(relay::client::Event::ReservationReqAccepted {
                relay_peer_id, ..
            }) => {
                if let Some(relay) = transport_id(&relay_peer_id) {
                    self.supervisor.reserved(relay, now);
                    self.stirred = true;
                }
            }
            _ => {}
        }
    }

    fn on_hint(&mut self, from: PeerId, id: gossipsub::MessageId, bytes: Vec<u8>) {
        let Some(peer) = transport_id(&from) else { return };
        // Dropped unheard, the verdict says “ignore”.
        let verdict = HintVerdict::new((id, from), self.ruling_sender.clone());
        if !self.inbound.admits_hint(peer, bytes.len()) {
            return self.counters.over(&self.counters.dropped_hints, peer);
        }
        if self.events.try_send(NetworkEvent::Hint { from: peer, bytes, verdict }).is_err() {
            Counters::add(&self.counters.dropped_hints);
        }
    }

    fn on_listening(&mut self, listener: ListenerId, address: libp2p::Multiaddr, now: Instant) {
        if let Some(relay) = self.slots.get(&listener) {
            self.supervisor.reserved(*relay, now);
        } else {
            if self.role == Role::Bootstrap {
                self.swarm.add_external_address(address);
            }
            // A new interface: what could not be reached before may be reached now.
            self.supervisor.woke(now);
        }
        self.stirred = true;
        self.announce_addresses();
    }

    fn on_deaf(&mut self, listener: ListenerId, now: Instant) {
        match self.slots.remove(&listener) {
            Some(relay) => self.supervisor.reservation_lost(relay, now),
            None => tracing::warn!("a listening socket was closed by the system"),
        }
        self.stirred = true;
        self.announce_addresses();
    }

    fn doubt_slot(&mut self, listener: ListenerId, now: Instant) {
        if let Some(relay) = self.slots.get(&listener).copied() {
            self.swarm.remove_listener(listener);
            self.supervisor.reservation_lost(relay, now);
            self.stirred = true;
        }
    }
}
