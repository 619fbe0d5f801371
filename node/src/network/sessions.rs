//! One session per peer over any number of connections: decides when a session begins and ends, which connection
//! carries new streams, and which one is superfluous. Pure bookkeeping, generic over the names of both.
//!
//! Preferred is the newest direct connection, else the newest one: after a peer's crash the old connection looks
//! alive until its deadline, and only the newest is known to lead somewhere. A peer that believes in its connection
//! does not call again, so a call beside an older direct connection means that the peer has forgotten it: the session
//! is renewed and the older connections go. When both sides dialled each other at
//! once, the one with the higher id lets its own connection go as soon as it sees the other's; only one side ever
//! does that, so never both connections go.

use std::collections::HashMap;
use std::hash::Hash;
use std::time::{Duration, Instant};

/// What is known of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Link {
    /// Whether it goes without a relay.
    pub(super) direct: bool,
    /// Whether this node dialled it.
    pub(super) dialled: bool,
    /// When it was established.
    pub(super) since: Instant,
}

/// What the change of a connection means for the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    Began {
        direct: bool,
    },
    Moved {
        direct: bool,
    },
    /// The peer lost its side of the session (it restarted) and began anew.
    Renewed,
    Ended,
}

/// The connections of every peer, oldest first.
#[derive(Debug)]
pub(super) struct Sessions<P, C> {
    own: P,
    at_once: Duration,
    peers: HashMap<P, Vec<(C, Link)>>,
}

impl<P: Copy + Eq + Hash + Ord, C: Copy + Eq> Sessions<P, C> {
    /// `at_once`: see [`super::Deadlines::at_once`].
    pub(super) fn new(own: P, at_once: Duration) -> Self {
        Self { own, at_once, peers: HashMap::new() }
    }

    pub(super) fn opened(&mut self, peer: P, connection: C, link: Link) -> Option<Change> {
        let before = self.is_direct(peer);
        let late = link.since.checked_sub(self.at_once);
        let links = self.peers.entry(peer).or_default();
        let forgotten = |old: &Link| old.direct && late.is_some_and(|late| old.since < late);
        let renewed = link.direct && !link.dialled && links.iter().any(|(_, old)| forgotten(old));
        links.push((connection, link));
        if renewed { Some(Change::Renewed) } else { Self::change(before, self.is_direct(peer)) }
    }

    /// The connections to `peer` but its newest.
    pub(super) fn all_but_newest(&self, peer: P) -> Vec<C> {
        let links = self.peers.get(&peer).map(Vec::as_slice).unwrap_or_default();
        links.split_last().map(|(_, older)| older.iter().map(|(id, _)| *id).collect()).unwrap_or_default()
    }

    pub(super) fn closed(&mut self, peer: P, connection: C) -> Option<Change> {
        let before = self.is_direct(peer);
        if let Some(links) = self.peers.get_mut(&peer) {
            links.retain(|(id, _)| *id != connection);
            if links.is_empty() {
                self.peers.remove(&peer);
            }
        }
        Self::change(before, self.is_direct(peer))
    }

    fn change(before: Option<bool>, after: Option<bool>) -> Option<Change> {
        match (before, after) {
            (None, Some(direct)) => Some(Change::Began { direct }),
            (Some(_), None) => Some(Change::Ended),
            (Some(old), Some(direct)) if old != direct => Some(Change::Moved { direct }),
            _ => None,
        }
    }

    /// Whether the session with `peer`, if there is one, goes without a relay.
    fn is_direct(&self, peer: P) -> Option<bool> {
        self.peers.get(&peer).map(|links| links.iter().any(|(_, link)| link.direct))
    }

    /// The connection for new streams to `peer`.
    pub(super) fn preferred(&self, peer: P) -> Option<C> {
        let links = self.peers.get(&peer)?;
        let newest_direct = links.iter().rev().find(|(_, link)| link.direct);
        newest_direct.or(links.last()).map(|(id, _)| *id)
    }

    /// The connections to `peer`, each with whether it is worth keeping when nothing uses it.
    pub(super) fn worth_keeping(&self, peer: P) -> impl Iterator<Item = (C, bool)> + '_ {
        let links = self.peers.get(&peer).map(Vec::as_slice).unwrap_or_default();
        let direct = links.iter().any(|(_, link)| link.direct);
        let called_by_lower = peer < self.own && links.iter().any(|(_, link)| link.direct && !link.dialled);
        links.iter().map(move |(id, link)| {
            let detour = direct && !link.direct;
            let doubled = called_by_lower && link.direct && link.dialled;
            (*id, !detour && !doubled)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOW: u8 = 1;
    const HIGH: u8 = 2;
    const AT_ONCE: Duration = Duration::from_secs(5);
    fn link(direct: bool, dialled: bool) -> Link {
        Link { direct, dialled, since: Instant::now() }
    }

    fn dialled() -> Link {
        link(true, true)
    }

    fn called() -> Link {
        link(true, false)
    }

    fn relayed() -> Link {
        link(false, true)
    }

    fn kept(sessions: &Sessions<u8, u32>, peer: u8) -> Vec<u32> {
        sessions.worth_keeping(peer).filter(|(_, keep)| *keep).map(|(id, _)| id).collect()
    }

    #[test]
    fn several_connections_make_one_session() {
        let mut sessions = Sessions::new(LOW, AT_ONCE);
        assert_eq!(sessions.opened(HIGH, 10, dialled()), Some(Change::Began { direct: true }));
        assert_eq!(sessions.opened(HIGH, 11, called()), None);
        assert_eq!(sessions.closed(HIGH, 10), None);
        assert_eq!(sessions.preferred(HIGH), Some(11));
        assert_eq!(sessions.closed(HIGH, 11), Some(Change::Ended));
        assert_eq!(sessions.preferred(HIGH), None);
        assert_eq!(sessions.closed(HIGH, 11), None);
    }

    #[test]
    fn a_punched_hole_moves_the_session_and_its_loss_moves_it_back() {
        let mut sessions = Sessions::new(LOW, AT_ONCE);
        assert_eq!(sessions.opened(HIGH, 1, relayed()), Some(Change::Began { direct: false }));
        assert_eq!(sessions.opened(HIGH, 2, called()), Some(Change::Moved { direct: true }));
        assert_eq!(kept(&sessions, HIGH), [2]);
        assert_eq!(sessions.opened(HIGH, 3, relayed()), None);
        assert_eq!(sessions.preferred(HIGH), Some(2));
        assert_eq!(sessions.closed(HIGH, 2), Some(Change::Moved { direct: false }));
        assert_eq!(kept(&sessions, HIGH), [1, 3]);
    }

    #[test]
    fn simultaneous_dials_leave_the_connection_of_the_lower_id() {
        let mut low = Sessions::new(LOW, AT_ONCE);
        low.opened(HIGH, 1, dialled());
        low.opened(HIGH, 2, called());
        let mut high = Sessions::new(HIGH, AT_ONCE);
        high.opened(LOW, 2, dialled());
        high.opened(LOW, 1, called());
        assert_eq!(kept(&low, HIGH), [1, 2], "the lower side waits for the other to let go");
        assert_eq!(kept(&high, LOW), [1]);
    }

    #[test]
    fn a_call_beside_an_old_connection_renews_the_session() {
        let mut sessions = Sessions::new(LOW, AT_ONCE);
        let later = |link: Link, seconds| Link { since: link.since + Duration::from_secs(seconds), ..link };
        sessions.opened(HIGH, 1, relayed());
        sessions.opened(HIGH, 2, dialled());
        assert_eq!(sessions.opened(HIGH, 3, later(called(), 4)), None, "both called at once");
        assert_eq!(sessions.opened(HIGH, 4, later(dialled(), 60)), None, "our own call says nothing of the peer");
        assert_eq!(sessions.opened(HIGH, 5, later(called(), 60)), Some(Change::Renewed));
        assert_eq!(sessions.all_but_newest(HIGH), [1, 2, 3, 4]);
        assert_eq!(sessions.closed(HIGH, 2), None);
    }

    #[test]
    fn a_hole_punched_late_renews_nothing() {
        let mut sessions = Sessions::new(LOW, AT_ONCE);
        sessions.opened(HIGH, 1, relayed());
        let late = Link { since: Instant::now() + Duration::from_secs(60), ..called() };
        assert_eq!(sessions.opened(HIGH, 2, late), Some(Change::Moved { direct: true }));
    }

    #[test]
    fn after_a_crash_new_streams_take_the_new_connection() {
        let mut sessions = Sessions::new(LOW, AT_ONCE);
        sessions.opened(HIGH, 1, dialled());
        sessions.opened(HIGH, 2, called());
        assert_eq!(sessions.preferred(HIGH), Some(2));
    }
}
