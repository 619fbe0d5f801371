//! Going on under new keys: how members learn of an organisation's newer node keys, and how earlier ones end.
//!
//! Only the root key decides both. A certificate holds whoever carries it, so a node that hears of a newer one from the
//! organisation itself says it again in its own log, and all follow. The root key is not here: what it signs comes from
//! the node or from the wire, and is verified.

use super::logs::Log;
use super::turn::Turn;
use super::{AskId, Effect, Engine, PeerEntry, Refusal, Reply};
use crate::commit::{LogClass, LogId};
use crate::governance::newest;
use crate::id::{OrgId, TransportId};
use crate::local_api::{Change, Keys, KeysState, LogCounts, NodeKey};
use crate::record::Record;
use crate::record::certificate::{Certificate, SignedCertificate};
use crate::record::revocation::{Revocation, SignedRevocation};
use crate::time::{Span, Timestamp};
use crate::wire::{RefusalCode, Request};

/// So many certificates of one organisation a node says again within a day, and ever: each costs all members an entry
/// for good, and who gives them may make any number.
const MOST_CARRIED_A_DAY: usize = 3;
const MOST_CARRIED: usize = 32;

impl Engine {
    /// Whether a node on the wire may come in no longer: its organisation does not belong, or goes on under another
    /// key. Who does not belong itself yet may not know its inviter, and keeps to it.
    pub(super) fn is_gone(&self, peer: TransportId) -> bool {
        let belong = self.membership.member(self.own.org).is_some();
        self.membership.is_former(peer) || (belong && self.membership.is_replaced(peer))
    }

    /// A node with a key that we know says under which keys its organisation goes on.
    pub(super) fn answer_succession(
        &mut self,
        ask: AskId,
        peer: TransportId,
        signed: &SignedCertificate,
        turn: &mut Turn,
    ) -> Result<(), RefusalCode> {
        let certificate = signed.verify().map_err(|_detail| RefusalCode::Malformed)?;
        if self.membership.by_transport(peer) != Some(certificate.org) {
            return Err(RefusalCode::Forbidden);
        }
        self.carry(&certificate, signed, turn)?;
        turn.effects.push(Effect::Finish(ask));
        Ok(())
    }

    /// Says in our log under which keys a member goes on, unless that is known.
    pub(super) fn carry(
        &mut self,
        certificate: &Certificate,
        signed: &SignedCertificate,
        turn: &mut Turn,
    ) -> Result<(), RefusalCode> {
        // Also of one that left, perhaps by a thief's hand, and will be readmitted.
        let held = self.membership.known(certificate.org).map(|member| member.certificate);
        let held = held.filter(|held| held.role == certificate.role).ok_or(RefusalCode::Forbidden)?;
        if held == *certificate {
            return Ok(());
        }
        if newest(held, *certificate) == held {
            return Err(RefusalCode::Forbidden);
        }
        if !self.may_carry(certificate.org, turn.now) {
            return Err(RefusalCode::Busy);
        }
        let record = Record::Certificate(signed.clone());
        self.publish(LogClass::Governance, &[record], turn).map_err(|_refusal| RefusalCode::Busy)
    }

    pub(super) fn may_carry(&self, org: OrgId, now: Timestamp) -> bool {
        let carried = self.membership.passed_on(self.own.signer.author_id(), org);
        let today = carried.iter().filter(|at| now.since(**at) < Span::days(1)).count();
        carried.len() < MOST_CARRIED && today < MOST_CARRIED_A_DAY
    }

    /// Says that one of our earlier keys counts no longer.
    pub(super) fn end_key(&mut self, signed: SignedRevocation, turn: &mut Turn) -> Result<Reply, Refusal> {
        let revocation = signed.verify().ok().filter(|revocation| revocation.org == self.own.org);
        let earlier = revocation.filter(|revocation| revocation.author != self.own.signer.author_id());
        if earlier.is_none() {
            let title = "this is no revocation of an earlier key of ours, signed by our root key".to_owned();
            return Err(Refusal::Invalid { kind: "keys.revocation".into(), title, fields: Vec::new() });
        }
        if !earlier.is_some_and(|revocation| self.holds_ends(&revocation)) {
            let title = "the revocation names an entry that this node does not hold".to_owned();
            return Err(Refusal::Invalid { kind: "keys.revocation".into(), title, fields: Vec::new() });
        }
        self.publish(LogClass::Governance, &[Record::Revocation(signed)], turn)?;
        turn.notify(Change::Network, None);
        Ok(self.list_keys())
    }

    /// Whether we hold every last entry that a revocation names.
    fn holds_ends(&self, revocation: &Revocation) -> bool {
        let held = |class, seq| self.logs.get(LogId { author: revocation.author, class })?.held_id(seq);
        let mut ends = LogClass::ALL.into_iter().filter_map(|class| Some((class, revocation.end(class)?)));
        ends.all(|(class, end)| held(class, end.seq) == Some(end.id))
    }

    /// Our keys, the present one first.
    pub(super) fn list_keys(&self) -> Reply {
        let mut certificates = self.membership.certificates_of(self.own.org);
        if let Ok(own) = self.own.certificate.verify() {
            certificates.insert(own.author, own);
        }
        let mut keys: Vec<NodeKey> = certificates.values().map(|certificate| self.node_key(certificate)).collect();
        keys.sort_by_key(|key| (!key.current, std::cmp::Reverse(key.serial), key.author));
        // Also one that said nothing yet: whoever has it could begin.
        let open = keys.iter().any(|key| !key.current && key.revoked_after.is_none());
        let state = if self.recovering() {
            KeysState::Recovering
        } else if open {
            KeysState::EndingEarlier
        } else if !self.is_known_as_now() {
            KeysState::Unknown
        } else {
            KeysState::Settled
        };
        let root_replaced_by = self.membership.state().replaced.get(&self.own.org).copied();
        Reply::Keys(Box::new(Keys { organisation: self.own.org, state, keys, root_replaced_by }))
    }

    fn node_key(&self, certificate: &Certificate) -> NodeKey {
        let author = certificate.author;
        let revoked = |class| self.membership.revoked_in(class).get(&author).copied();
        NodeKey {
            author,
            node: certificate.transport,
            serial: certificate.serial,
            made: certificate.made,
            current: author == self.own.signer.author_id(),
            held: LogCounts::of(|class| self.logs.get(LogId { author, class }).map_or(0, Log::held_len)),
            revoked_after: revoked(LogClass::Governance).map(|_| LogCounts::of(|class| revoked(class).unwrap_or(0))),
        }
    }

    /// Whether a member, as far as we know, has taken in our present certificate.
    fn is_known_as_now(&self) -> bool {
        let alone = self.membership.members().keys().all(|org| *org == self.own.org);
        let known = |own: Certificate| self.membership.is_said_by_others(&own);
        alone || self.own.certificate.verify().is_ok_and(known)
    }

    /// Members that did not let our present key in since the start.
    pub(super) fn untold(&self) -> Reply {
        let met = |peer: &PeerEntry| self.sessions.let_us_in.contains(&peer.transport);
        let peers = self.peers().into_iter().filter(|peer| !met(peer)).collect();
        let request = Request::Succeed(self.own.certificate.clone()).encode();
        Reply::Untold { peers, request, whole: self.is_whole() }
    }
}
