//! Slots on relays: decides which relays to ask, when to ask again, and through which relays a member may be called.

use std::time::{Duration, Instant};

use marshrut_protocol::id::TransportId;

use super::{Action, Link, Peer, Supervisor};

/// A request that reports nothing for so long is counted as failed.
const REQUEST_DEADLINE: Duration = Duration::from_secs(30);
/// libp2p renews a slot by itself; this often we look whether that is still true.
const CHECK_EVERY: Duration = Duration::from_secs(600);
/// After a refusal or a loss.
const RETRY_AFTER: Duration = Duration::from_secs(5);

/// The slot on one relay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reservation {
    None,
    Requested { at: Instant },
    Held { check_at: Instant },
    Lost { retry_at: Instant },
}

impl Reservation {
    pub(super) fn lost(&mut self, now: Instant) {
        if *self != Self::None {
            *self = Self::Lost { retry_at: now + RETRY_AFTER };
        }
    }

    /// A lost slot need not wait any longer: its relay is back.
    pub(super) fn relay_returned(&mut self) {
        if matches!(self, Self::Lost { .. }) {
            *self = Self::None;
        }
    }

    /// After a sleep: a held slot is looked at now, a lost one asked for now.
    pub(super) fn doubt(&mut self, now: Instant) {
        match self {
            Self::Held { check_at } => *check_at = now,
            Self::Lost { retry_at } => *retry_at = now,
            Self::None | Self::Requested { .. } => {}
        }
    }

    pub(super) fn next_due(self) -> Option<Instant> {
        match self {
            Self::None => None,
            Self::Requested { at } => Some(at + REQUEST_DEADLINE),
            Self::Held { check_at } => Some(check_at),
            Self::Lost { retry_at } => Some(retry_at),
        }
    }
}

impl Peer {
    fn can_reserve(&self) -> bool {
        let up = matches!(self.link, Link::Up { .. });
        self.relay && up && self.reservation == Reservation::None && !self.paths.direct.is_empty()
    }

    fn counts(&self) -> bool {
        matches!(self.reservation, Reservation::Requested { .. } | Reservation::Held { .. })
    }
}

impl Supervisor {
    /// The relay granted a slot (again).
    pub(in super::super) fn reserved(&mut self, relay: TransportId, now: Instant) {
        if let Some(peer) = self.peers.get_mut(&relay) {
            peer.reservation = Reservation::Held { check_at: now + CHECK_EVERY };
        }
    }

    /// The slot is gone, or was not granted.
    pub(in super::super) fn reservation_lost(&mut self, relay: TransportId, now: Instant) {
        if let Some(peer) = self.peers.get_mut(&relay) {
            peer.reservation.lost(now);
        }
    }

    pub(super) fn due_reservations(&mut self, now: Instant) -> Vec<Action> {
        let mut actions = self.due_checks(now);
        let held = self.peers.values().filter(|peer| peer.counts()).count();
        let mut wanted = self.policy.reservations.saturating_sub(held);
        let mut ready: Vec<(&TransportId, &mut Peer)> =
            self.peers.iter_mut().filter(|(_, peer)| peer.can_reserve()).collect();
        ready.sort_by_key(|(id, peer)| peer.backoff.order(**id));
        for (id, peer) in ready {
            let Some(left) = wanted.checked_sub(1) else { break };
            wanted = left;
            peer.reservation = Reservation::Requested { at: now };
            // Up relays have a direct address: `can_reserve` saw to it.
            let Some(address) = peer.paths.direct.first().cloned() else { continue };
            actions.push(Action::Reserve { relay: *id, address });
        }
        actions
    }

    fn due_checks(&mut self, now: Instant) -> Vec<Action> {
        let mut actions = Vec::new();
        for (id, peer) in &mut self.peers {
            match &mut peer.reservation {
                Reservation::Requested { at } if now >= *at + REQUEST_DEADLINE => peer.reservation.lost(now),
                Reservation::Held { check_at } if now >= *check_at => {
                    *check_at = now + CHECK_EVERY;
                    actions.push(Action::CheckReservation { relay: *id });
                }
                Reservation::Lost { retry_at } if now >= *retry_at => peer.reservation = Reservation::None,
                _ => {}
            }
        }
        actions
    }

    /// Connected relays, other than the peer itself, through which it may be called.
    pub(super) fn relays_for(&self, id: TransportId) -> impl Iterator<Item = (TransportId, String)> + '_ {
        let up = |peer: &&Peer| peer.relay && matches!(peer.link, Link::Up { .. });
        let relays = self.peers.iter().filter(move |(relay, peer)| **relay != id && up(peer));
        relays.filter_map(|(relay, peer)| Some((*relay, peer.paths.direct.first()?.clone())))
    }
}
