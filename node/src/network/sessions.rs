//! One session per peer over any number of connections: decides when a session begins and ends, which connection
//! carries new streams, and which one is superfluous. Pure bookkeeping, generic over the names of both.
//!
//! Preferred is the newest direct connection, else the newest one: after a peer's crash the old connection looks
//! alive until its deadline, and only the newest is known to lead somewhere. When both sides dialled each other at
//! once, the one with the higher id lets its own connection go as soon as it sees the other's; only one side ever
//! does that, so never both connections go.

use std::collections::HashMap;
use std::hash::Hash;

/// What is known of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Link {
    /// Whether it goes without a relay.
    pub(super) direct: bool,
    /// Whether this node dialled it.
    pub(super) dialled: bool,
}

/// What the change of a connection means for the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    Began { direct: bool },
    Moved { direct: bool },
    Ended,
}

/// The connections of every peer, oldest first.
#[derive(Debug)]
pub(super) struct Sessions<P, C> {
    own: P,
    peers: HashMap<P, Vec<(C, Link)>>,
}

impl<P: Copy + Eq + Hash + Ord, C: Copy + Eq> Sessions<P, C> {
    pub(super) fn new(own: P) -> Self {
        Self { own, peers: HashMap::new() }
    }

    pub(super) fn opened(&mut self, peer: P, connection: C, link: Link) -> Option<Change> {
        let before = self.is_direct(peer);
        self.peers.entry(peer).or_default().push((connection, link));
        Self::change(before, self.is_direct(peer))
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
    const DIALLED: Link = Link { direct: true, dialled: true };
    const CALLED: Link = Link { direct: true, dialled: false };
    const RELAYED: Link = Link { direct: false, dialled: true };

    fn kept(sessions: &Sessions<u8, u32>, peer: u8) -> Vec<u32> {
        sessions.worth_keeping(peer).filter(|(_, keep)| *keep).map(|(id, _)| id).collect()
    }

    #[test]
    fn several_connections_make_one_session() {
        let mut sessions = Sessions::new(LOW);
        assert_eq!(sessions.opened(HIGH, 10, DIALLED), Some(Change::Began { direct: true }));
        assert_eq!(sessions.opened(HIGH, 11, CALLED), None);
        assert_eq!(sessions.closed(HIGH, 10), None);
        assert_eq!(sessions.preferred(HIGH), Some(11));
        assert_eq!(sessions.closed(HIGH, 11), Some(Change::Ended));
        assert_eq!(sessions.preferred(HIGH), None);
        assert_eq!(sessions.closed(HIGH, 11), None);
    }

    #[test]
    fn a_punched_hole_moves_the_session_and_its_loss_moves_it_back() {
        let mut sessions = Sessions::new(LOW);
        assert_eq!(sessions.opened(HIGH, 1, RELAYED), Some(Change::Began { direct: false }));
        assert_eq!(sessions.opened(HIGH, 2, CALLED), Some(Change::Moved { direct: true }));
        assert_eq!(kept(&sessions, HIGH), [2]);
        assert_eq!(sessions.opened(HIGH, 3, RELAYED), None);
        assert_eq!(sessions.preferred(HIGH), Some(2));
        assert_eq!(sessions.closed(HIGH, 2), Some(Change::Moved { direct: false }));
        assert_eq!(kept(&sessions, HIGH), [1, 3]);
    }

    #[test]
    fn simultaneous_dials_leave_the_connection_of_the_lower_id() {
        let mut low = Sessions::new(LOW);
        low.opened(HIGH, 1, DIALLED);
        low.opened(HIGH, 2, CALLED);
        let mut high = Sessions::new(HIGH);
        high.opened(LOW, 2, DIALLED);
        high.opened(LOW, 1, CALLED);
        assert_eq!(kept(&low, HIGH), [1, 2], "the lower side waits for the other to let go");
        assert_eq!(kept(&high, LOW), [1]);
    }

    #[test]
    fn after_a_crash_new_streams_take_the_new_connection() {
        let mut sessions = Sessions::new(LOW);
        sessions.opened(HIGH, 1, DIALLED);
        sessions.opened(HIGH, 2, CALLED);
        assert_eq!(sessions.preferred(HIGH), Some(2));
    }
}
