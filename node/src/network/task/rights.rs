//! Who may connect, and for what: keeps the gate, the streams and the members' protocols in agreement.

use std::collections::HashMap;

use libp2p::PeerId;
use libp2p::swarm::ConnectionId;
use marshrut_protocol::id::TransportId;
use marshrut_protocol::time::Timestamp;

use super::{Counters, Instant, OpenError, PeerEntry, Protocol, Task, address, peer_id, transport_id};
use crate::network::supervisor::Paths;

/// Addresses of one peer that are looked at; nobody may make its fellow members call half the internet.
const MAX_ADDRESSES: usize = 16;

/// What a peer may do here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Right {
    Member,
    JoinUntil(Timestamp),
    /// Whoever knows the network's id: as a joiner, but nobody is relayed.
    Applicant,
}

impl Right {
    fn protocol(self) -> Protocol {
        match self {
            Self::Member => Protocol::Peer,
            Self::JoinUntil(_) | Self::Applicant => Protocol::Join,
        }
    }
}

/// The rights of everybody who has any.
#[derive(Debug, Default)]
pub(super) struct Rights(HashMap<TransportId, Right>);

impl Rights {
    /// Joiners whose time is up.
    pub(super) fn expired(&self, now: Timestamp) -> Vec<TransportId> {
        let late = |right: &Right| matches!(right, Right::JoinUntil(until) if *until <= now);
        self.0.iter().filter(|(_, right)| late(right)).map(|(id, _)| *id).collect()
    }

    fn members(&self) -> Vec<TransportId> {
        self.0.iter().filter(|(_, right)| **right == Right::Member).map(|(id, _)| *id).collect()
    }
}

impl Task {
    pub(super) fn set_members(&mut self, members: Vec<PeerEntry>) {
        let wanted: HashMap<TransportId, PeerEntry> =
            members.into_iter().filter(|entry| entry.transport != self.own).map(|e| (e.transport, e)).collect();
        for gone in self.rights.members().into_iter().filter(|id| !wanted.contains_key(id)) {
            self.revoke(gone);
        }
        for entry in wanted.values() {
            self.grant(entry.transport, Right::Member);
            self.learn(entry);
        }
    }

    pub(super) fn admit(&mut self, joiner: &PeerEntry, until: Timestamp) {
        // A member needs no invitation, and one would take its rights away.
        if self.rights.0.get(&joiner.transport) == Some(&Right::Member) || joiner.transport == self.own {
            return;
        }
        self.grant(joiner.transport, Right::JoinUntil(until));
        self.learn(joiner);
    }

    /// Lets strangers in that use this key, to hand applications in and for nothing else.
    pub(super) fn open_to_applicants(&mut self, key: TransportId) {
        self.grant(key, Right::Applicant);
        // Several may call at the same time: a new call says nothing about the others' sessions.
        self.swarm.behaviour_mut().streams.set_calls_back(peer_id(key), true);
        self.inbound.serve_applicants(key);
    }

    /// An applicant's connection ends after a while, so that who only holds it keeps others out no longer.
    pub(super) fn note_visit(&mut self, peer: &PeerId, connection: ConnectionId, now: Instant) {
        if transport_id(peer).is_some_and(|id| self.rights.0.get(&id) == Some(&Right::Applicant)) {
            self.visits.push_back((now + self.visit, connection));
            self.stirred = true;
        }
    }

    pub(super) fn visit_ended(&mut self, connection: ConnectionId) {
        self.visits.retain(|(_, held)| *held != connection);
    }

    pub(super) fn end_visits(&mut self, now: Instant) {
        while let Some((_, connection)) = self.visits.front().copied().filter(|(end, _)| *end <= now) {
            self.visits.pop_front();
            let _still_there = self.swarm.close_connection(connection);
        }
    }

    pub(super) fn dismiss(&mut self, joiner: TransportId) {
        if matches!(self.rights.0.get(&joiner), Some(Right::JoinUntil(_))) {
            self.revoke(joiner);
        }
    }

    fn grant(&mut self, id: TransportId, right: Right) {
        if self.rights.0.get(&id) == Some(&Right::Applicant) {
            // Anybody has that key, so no certificate and no invitation may open more with it.
            return;
        }
        let before = self.rights.0.insert(id, right);
        let peer = peer_id(id);
        let protocol = right.protocol();
        let behaviour = self.swarm.behaviour_mut();
        behaviour.gate.allow_peer(peer);
        behaviour.streams.set_right(peer, Some(protocol));
        behaviour.relay_server.admit(peer, right != Right::Applicant);
        behaviour.members.admit(peer, right == Right::Member);
        if before.is_some_and(|before| before.protocol() != protocol) {
            // A connection's protocols are fixed when it is made: those of the old right must go.
            let _not_connected = self.swarm.disconnect_peer_id(peer);
        }
    }

    fn revoke(&mut self, id: TransportId) {
        self.rights.0.remove(&id);
        let peer = peer_id(id);
        let behaviour = self.swarm.behaviour_mut();
        behaviour.streams.set_right(peer, None);
        behaviour.streams.set_calls_back(peer, false);
        behaviour.relay_server.admit(peer, false);
        behaviour.members.admit(peer, false);
        behaviour.gate.disallow_peer(peer);
        self.supervisor.forget(id);
        self.inbound.forget(id);
        self.fail_waiting(id, OpenError::NotAllowed);
    }

    fn learn(&mut self, entry: &PeerEntry) {
        let mut paths = Paths::default();
        for text in entry.addresses.iter().take(MAX_ADDRESSES) {
            match address::parse(text) {
                Ok(address) if address::is_circuit(&address) => paths.circuits.push(text.clone()),
                Ok(_) => paths.direct.push(text.clone()),
                Err(_) => Counters::add(&self.counters.bad_addresses),
            }
        }
        self.swarm.behaviour_mut().streams.set_calls_back(peer_id(entry.transport), entry.relay);
        self.supervisor.learn(entry.transport, paths, entry.relay, Instant::now());
        self.stirred = true;
    }
}
