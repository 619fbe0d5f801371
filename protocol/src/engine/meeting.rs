//! Newcomers whose inviter can be reached through a meeting point only: the inviter tells its meeting points which
//! one-time keys it expects, and they let these use the relay.
//!
//! A meeting point takes no part in the joining itself. Each member may name so many keys, for so long as an invitation
//! lasts; what it says replaces what it said before.

use std::collections::{BTreeMap, BTreeSet};

use super::joining::VALIDITY;
use super::replication::Purpose;
use super::turn::Turn;
use super::{AskId, Effect, Engine};
use crate::id::{OrgId, TransportId};
use crate::record::certificate::Role;
use crate::wire::{MAX_NEWCOMERS, Newcomer, RefusalCode, Request};

/// What members told this meeting point.
#[derive(Debug, Default)]
pub(super) struct Expected(BTreeMap<OrgId, BTreeSet<TransportId>>);

impl Expected {
    fn replace(&mut self, member: OrgId, keys: BTreeSet<TransportId>) -> Vec<TransportId> {
        let before = self.0.insert(member, keys).unwrap_or_default();
        let named = |key: &TransportId| self.0.values().any(|keys| keys.contains(key));
        before.into_iter().filter(|key| !named(key)).collect()
    }
}

impl Engine {
    pub(super) fn role_of(&self, peer: TransportId) -> Option<(OrgId, Role)> {
        let org = self.membership.by_transport(peer)?;
        self.membership.member(org).map(|member| (org, member.certificate.role))
    }

    /// Tells all connected meeting points whom we expect.
    pub(super) fn tell_meeting_points(&mut self, turn: &mut Turn) {
        let peers: Vec<TransportId> = self.sessions.connected().collect();
        peers.into_iter().for_each(|peer| self.tell_meeting_point(peer, turn));
    }

    /// Tells a peer whom we expect, if it is a meeting point and we expect anybody.
    pub(super) fn tell_meeting_point(&mut self, peer: TransportId, turn: &mut Turn) {
        let newcomers = self.newcomers(turn.now);
        let meeting_point = matches!(self.role_of(peer), Some((_, Role::Bootstrap)));
        if meeting_point && self.own.role == Role::Member && !newcomers.is_empty() {
            self.ask(peer, Purpose::Tell, &Request::Expect(newcomers), turn);
        }
    }

    /// A member tells this meeting point whom it expects.
    pub(super) fn expect_newcomers(
        &mut self,
        ask: AskId,
        peer: TransportId,
        newcomers: &[Newcomer],
        turn: &mut Turn,
    ) -> Result<(), RefusalCode> {
        let Some((member, Role::Member)) = self.role_of(peer) else { return Err(RefusalCode::Forbidden) };
        if self.own.role != Role::Bootstrap {
            return Err(RefusalCode::Forbidden);
        }
        if newcomers.len() > MAX_NEWCOMERS {
            return Err(RefusalCode::Malformed);
        }
        let keys = newcomers.iter().map(|newcomer| newcomer.key).collect();
        let gone = self.expected.replace(member, keys);
        turn.effects.extend(gone.into_iter().map(Effect::DismissJoiner));
        for newcomer in newcomers {
            let until = newcomer.until.min(turn.now.plus(VALIDITY));
            turn.effects.push(Effect::AdmitJoiner { peer: newcomer.key, until });
        }
        turn.effects.push(Effect::Finish(ask));
        Ok(())
    }
}
