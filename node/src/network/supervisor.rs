//! The connection supervisor: decides when to dial whom over which path and when to ask a relay for a slot. Pure:
//! events and the time go in, actions come out; it never touches a socket, a clock or randomness of its own.
//!
//! Sessions and reservations come back after sleep, a change of network, a restart of the peer or of the relay. That
//! is where other stacks rot: they dial once, or believe for ever in a reservation that is long gone.

mod backoff;
mod relays;

use std::collections::HashMap;
use std::time::{Duration, Instant};

use marshrut_protocol::id::TransportId;

use backoff::Backoff;
use relays::Reservation;

/// A dial that reports nothing for so long is counted as failed.
const DIAL_DEADLINE: Duration = Duration::from_secs(40);
/// Dials under way at once.
const MAX_DIALS: usize = 16;
/// A session that ends sooner was refused rather than lost, so its end does not reset the backoff.
const LASTING: Duration = Duration::from_secs(10);

/// What the supervisor knows of a peer's addresses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Paths {
    /// Without a relay.
    pub(super) direct: Vec<String>,
    /// Through a relay, as the peer announced them.
    pub(super) circuits: Vec<String>,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Action {
    /// Call `peer` at these addresses.
    Dial { peer: TransportId, addresses: Vec<String> },
    /// Call `peer` through these relays, both connected; the text is the relay's own address.
    DialThrough { peer: TransportId, relays: Vec<(TransportId, String)>, announced: Vec<String> },
    /// Ask a connected relay for a slot.
    Reserve { relay: TransportId, address: String },
    /// See whether a slot believed to be held still is.
    CheckReservation { relay: TransportId },
    /// No path is left for now; whoever waits for `peer` is to be told.
    GiveUp { peer: TransportId },
}

/// What became of a failed dial.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failed {
    /// Another path is still to be tried.
    Trying,
    /// All paths were tried.
    GaveUp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Link {
    Down {
        next_try: Instant,
    },
    /// The direct path failed; the relays come next.
    Detour,
    Dialling {
        since: Instant,
        through_relay: bool,
    },
    Up {
        since: Instant,
    },
}

#[derive(Debug)]
struct Peer {
    paths: Paths,
    relay: bool,
    link: Link,
    backoff: Backoff,
    /// Someone waits for this session now.
    wanted: bool,
    reservation: Reservation,
}

/// How much the supervisor keeps up.
#[derive(Debug, Clone, Copy)]
pub(super) struct Policy {
    /// Sessions kept when nobody asks for them.
    pub(super) sessions: usize,
    /// Relay slots held.
    pub(super) reservations: usize,
    /// Spreads the dials of different nodes; any number.
    pub(super) seed: u64,
}

/// See the module.
#[derive(Debug)]
pub(super) struct Supervisor {
    policy: Policy,
    peers: HashMap<TransportId, Peer>,
}

impl Supervisor {
    pub(super) fn new(policy: Policy) -> Self {
        Self { policy, peers: HashMap::new() }
    }

    /// Knows `peer` from now on. Changed addresses are tried at once.
    pub(super) fn learn(&mut self, id: TransportId, paths: Paths, relay: bool, now: Instant) {
        let backoff = Backoff::new(self.policy.seed, id);
        let peer = self.peers.entry(id).or_insert_with(|| Peer {
            paths: paths.clone(),
            relay,
            link: Link::Down { next_try: now },
            backoff,
            wanted: false,
            reservation: Reservation::None,
        });
        peer.relay = relay;
        if peer.paths != paths {
            peer.paths = paths;
            peer.retry_now(now);
        }
    }

    /// Knows `peer` no more.
    pub(super) fn forget(&mut self, peer: TransportId) {
        self.peers.remove(&peer);
    }

    /// Somebody waits for a session with `peer`: it is dialled at once, whatever its backoff.
    pub(super) fn want(&mut self, id: TransportId, now: Instant) {
        if let Some(peer) = self.peers.get_mut(&id) {
            peer.wanted = true;
            if let Link::Down { next_try } = &mut peer.link {
                *next_try = now;
            }
        }
    }

    /// A session with `peer` began, whoever dialled.
    pub(super) fn connected(&mut self, id: TransportId, now: Instant) {
        let Some(peer) = self.peers.get_mut(&id) else { return };
        peer.link = Link::Up { since: now };
        peer.wanted = false;
        peer.reservation.relay_returned();
        if peer.relay {
            self.retry_unreachable(now);
        }
    }

    /// A relay came up: those who could not be reached may be reachable through it.
    fn retry_unreachable(&mut self, now: Instant) {
        for peer in self.peers.values_mut().filter(|peer| peer.backoff.has_failed()) {
            if let Link::Down { next_try } = &mut peer.link {
                *next_try = now;
            }
        }
    }

    /// The session with `peer` ended.
    pub(super) fn disconnected(&mut self, id: TransportId, now: Instant) {
        let Some(peer) = self.peers.get_mut(&id) else { return };
        if matches!(peer.link, Link::Up { since } if now.saturating_duration_since(since) >= LASTING) {
            peer.backoff.reset();
        }
        peer.reservation.lost(now);
        peer.back_off(now);
    }

    /// A dial to `peer` failed.
    pub(super) fn dial_failed(&mut self, id: TransportId, now: Instant) -> Failed {
        let can_detour = self.relays_for(id).next().is_some();
        let Some(peer) = self.peers.get_mut(&id) else { return Failed::GaveUp };
        match peer.link {
            Link::Dialling { through_relay: false, .. } if can_detour || !peer.paths.circuits.is_empty() => {
                peer.link = Link::Detour;
                Failed::Trying
            }
            Link::Dialling { .. } | Link::Detour | Link::Down { .. } => {
                peer.wanted = false;
                peer.back_off(now);
                Failed::GaveUp
            }
            Link::Up { .. } => Failed::Trying,
        }
    }

    /// The machine slept, or its network changed: nothing learnt by waiting is worth anything now.
    pub(super) fn woke(&mut self, now: Instant) {
        for peer in self.peers.values_mut() {
            peer.retry_now(now);
            peer.reservation.doubt(now);
        }
    }

    /// Everything that is due.
    pub(super) fn due(&mut self, now: Instant) -> Vec<Action> {
        let mut actions = self.expire_dials(now);
        actions.extend(self.due_reservations(now));
        let room = self.room();
        for (id, through_relay) in self.due_dials(now).into_iter().take(room) {
            if let Some(action) = self.dial(id, through_relay, now) {
                actions.push(action);
            }
        }
        actions
    }

    fn expire_dials(&mut self, now: Instant) -> Vec<Action> {
        let late = |peer: &Peer| matches!(peer.link, Link::Dialling { since, .. } if now >= since + DIAL_DEADLINE);
        let late: Vec<TransportId> = self.peers.iter().filter(|(_, peer)| late(peer)).map(|(id, _)| *id).collect();
        let given_up = late.into_iter().filter(|id| self.dial_failed(*id, now) == Failed::GaveUp);
        given_up.map(|peer| Action::GiveUp { peer }).collect()
    }

    /// How many dials may start.
    fn room(&self) -> usize {
        MAX_DIALS.saturating_sub(self.count(|link| matches!(link, Link::Dialling { .. })))
    }

    fn count(&self, is: impl Fn(&Link) -> bool) -> usize {
        self.peers.values().filter(|peer| is(&peer.link)).count()
    }

    /// Whom to dial: first those somebody waits for, then relays, then as many members as shall be kept.
    fn due_dials(&self, now: Instant) -> Vec<(TransportId, bool)> {
        let busy = self.count(|link| !matches!(link, Link::Down { .. }));
        let mut spare = self.policy.sessions.saturating_sub(busy);
        let mut due: Vec<(&TransportId, &Peer)> = self.peers.iter().filter(|(_, peer)| peer.is_due(now)).collect();
        due.sort_by_key(|(id, peer)| (!peer.wanted, !peer.relay, peer.backoff.order(**id)));
        let keep = |(id, peer): (&TransportId, &Peer)| {
            let detour = peer.link == Link::Detour;
            if !(peer.wanted || peer.relay || detour) {
                spare = spare.checked_sub(1)?;
            }
            Some((*id, detour))
        };
        due.into_iter().filter_map(keep).collect()
    }

    fn dial(&mut self, id: TransportId, detour: bool, now: Instant) -> Option<Action> {
        let relays: Vec<(TransportId, String)> = self.relays_for(id).take(3).collect();
        let peer = self.peers.get_mut(&id)?;
        let through_relay = detour || peer.paths.direct.is_empty();
        peer.link = Link::Dialling { since: now, through_relay };
        if !through_relay {
            return Some(Action::Dial { peer: id, addresses: peer.paths.direct.clone() });
        }
        let announced = peer.paths.circuits.clone();
        if relays.is_empty() && announced.is_empty() {
            peer.wanted = false;
            peer.back_off(now);
            return Some(Action::GiveUp { peer: id });
        }
        Some(Action::DialThrough { peer: id, relays, announced })
    }

    /// When to call [`Supervisor::due`] next, if nothing happens before.
    pub(super) fn next_due(&self, now: Instant) -> Option<Instant> {
        let spare = self.count(|link| !matches!(link, Link::Down { .. })) < self.policy.sessions;
        let dials = self.peers.values().filter_map(|peer| peer.next_dial(spare, now));
        let reservations = self.peers.values().filter_map(|peer| peer.reservation.next_due());
        dials.chain(reservations).min()
    }
}

impl Peer {
    fn is_due(&self, now: Instant) -> bool {
        match self.link {
            Link::Down { next_try } => next_try <= now,
            Link::Detour => true,
            Link::Dialling { .. } | Link::Up { .. } => false,
        }
    }

    fn next_dial(&self, spare: bool, now: Instant) -> Option<Instant> {
        match self.link {
            Link::Down { next_try } => (spare || self.wanted || self.relay).then_some(next_try),
            Link::Detour => Some(now),
            Link::Dialling { since, .. } => Some(since + DIAL_DEADLINE),
            Link::Up { .. } => None,
        }
    }

    fn back_off(&mut self, now: Instant) {
        self.link = Link::Down { next_try: now + self.backoff.next_delay() };
    }

    fn retry_now(&mut self, now: Instant) {
        self.backoff.reset();
        if let Link::Down { next_try } = &mut self.link {
            *next_try = now;
        }
    }
}

#[cfg(test)]
mod tests;
