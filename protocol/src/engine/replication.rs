//! Bringing our logs up to what members hold: compare frontiers, pull what is missing, verify, keep.
//!
//! Receiver-driven: each node asks for what it lacks; it pushes nothing but hints. One session a peer, at most one
//! comparison and one pull in it at a time, and a log is pulled from one peer at a time, so nothing comes twice.

mod hints;
mod planning;
mod pulling;
mod purpose;
mod sessions;

use std::collections::BTreeMap;

use self::purpose::Light;
pub(super) use self::purpose::Purpose;
use self::sessions::Session;
pub(super) use self::sessions::Sessions;
use super::logs::Scope;
use super::turn::Turn;
use super::{AskEnd, AskId, Effect, Engine};
use crate::commit::LogId;
use crate::id::{Digest, TransportId};
use crate::local_api::Change;
use crate::record::certificate::Role;
use crate::time::Span;
use crate::wire::{Frame, FrontierEntry, Request};

/// Most frontier entries taken from one peer: four logs of sixteen thousand authors.
const MAX_FRONTIER_TOTAL: usize = 65_536;
/// A peer that sent something invalid is not asked again for so long.
const DISTRUST: Span = Span::minutes(10);

impl Engine {
    /// Opens a stream to a peer.
    pub(super) fn ask(&mut self, peer: TransportId, purpose: Purpose, request: &Request, turn: &mut Turn) -> AskId {
        let ask = self.sessions.open(peer, purpose, turn.now);
        turn.effects.push(Effect::Ask { ask, peer, request: request.encode() });
        ask
    }

    pub(super) fn peer_connected(&mut self, peer: TransportId, turn: &mut Turn) {
        self.sessions.peers.entry(peer).or_default();
        self.sessions.last_seen.insert(peer, turn.now);
        self.compare(peer, turn);
        self.partner_connected(peer, turn);
        self.tell_meeting_point(peer, turn);
        self.tell_of_applicants(peer, turn);
        self.mailbox_connected(peer, turn);
        self.claims_start_over(peer);
        self.deposit_due(turn);
        turn.notify(Change::Status, None);
    }

    pub(super) fn peer_disconnected(&mut self, peer: TransportId, turn: &mut Turn) {
        self.sessions.peers.remove(&peer);
        self.sessions.last_seen.insert(peer, turn.now);
        turn.notify(Change::Status, None);
    }

    /// With whom only the governance logs are spoken about.
    pub(super) fn scope_with(&self, peer: TransportId) -> Scope {
        let theirs = self.membership.by_transport(peer).and_then(|org| self.membership.member(org));
        let meeting_point = theirs.is_some_and(|member| member.certificate.role == Role::Bootstrap);
        if meeting_point || self.own.role == Role::Bootstrap { Scope::Governance } else { Scope::All }
    }

    /// What a peer lacked some time ago it may have by now.
    pub(super) fn ask_again_for_bodies(&mut self) {
        self.sessions.peers.values_mut().for_each(|session| session.lacks.clear());
    }

    pub(super) fn compare_with_all(&mut self, turn: &mut Turn) {
        let peers: Vec<TransportId> = self.sessions.connected().collect();
        peers.into_iter().for_each(|peer| self.compare(peer, turn));
    }

    /// Asks a peer whether it holds the same, unless that is being found out.
    pub(super) fn compare(&mut self, peer: TransportId, turn: &mut Turn) {
        let scope = self.scope_with(peer);
        let Some(session) = self.sessions.peers.get_mut(&peer) else { return };
        if session.distrusted_until.is_some_and(|until| turn.now < until) {
            return;
        }
        if session.comparing.is_some() || session.pulling.is_some() {
            session.again = true;
            return;
        }
        let digest = self.logs.digest(scope, &self.membership);
        let governance_only = scope == Scope::Governance;
        let request = Request::Compare { network: self.network, digest, governance_only, clock: Some(turn.now) };
        let purpose = Purpose::Compare { frontier: BTreeMap::new(), heard: 0, equal: false };
        let ask = self.ask(peer, purpose, &request, turn);
        if let Some(session) = self.sessions.peers.get_mut(&peer) {
            session.comparing = Some(ask);
        }
    }

    /// A peer's digest differs from ours: it may hold something new.
    pub(super) fn compare_in_return(&mut self, peer: TransportId, theirs: Digest, turn: &mut Turn) {
        let scope = self.scope_with(peer);
        let pair = (self.logs.digest(scope, &self.membership), theirs);
        let Some(session) = self.sessions.peers.get_mut(&peer) else { return };
        if session.returned != Some(pair) {
            session.returned = Some(pair);
            self.compare(peer, turn);
        }
    }

    pub(super) fn peer_answers(&mut self, ask: AskId, frame: &[u8], turn: &mut Turn) {
        let Some((peer, purpose)) = self.sessions.asks.get(&ask).map(|(peer, purpose)| (*peer, purpose.clone_light()))
        else {
            return;
        };
        self.sessions.heard_at.insert(ask, turn.now);
        let Ok(frame) = Frame::decode(frame) else { return self.distrust(peer, ask, turn) };
        match (purpose, frame) {
            (Light::Compare, frame) => self.heard_frontier(peer, ask, frame, turn),
            (Light::Pull, Frame::Batch(batch)) => self.pulled(peer, ask, &batch, turn),
            (Light::Bodies(log), Frame::Batch(batch)) if batch.log == log => self.got_body(peer, ask, &batch, turn),
            (Light::Ids(log, from), Frame::Ids(ids)) => {
                self.close_ask(ask, turn);
                self.compare_ids(peer, log, from, &ids, turn);
            }
            (Light::Evidence(log, seq), Frame::Batch(batch)) if batch.log == log => {
                self.got_evidence(peer, log, seq, &batch, turn);
                self.close_ask(ask, turn);
            }
            (Light::OwnEntry(log, seq), Frame::Batch(batch)) if batch.log == log => {
                let signed = self.shown_own_entry(log, seq, &batch);
                if let Some((_, Purpose::OwnEntry { shown, .. })) = self.sessions.asks.get_mut(&ask) {
                    *shown = signed;
                }
                self.close_ask(ask, turn);
            }
            (Light::Forks, Frame::Fork(proof)) => self.got_proof(peer, ask, &proof, turn),
            (Light::Forks, Frame::Ended(revocation)) => self.got_end(peer, ask, revocation, turn),
            (Light::Deliver(message), Frame::Sealed(envelope)) => self.got_receipt(peer, message, &envelope, turn),
            (Light::Deposit(made), Frame::Deposited(signed)) if self.deposited(&made, &signed, turn) => {}
            (Light::Collect, Frame::Mail(envelope)) if self.got_mail(ask, &envelope, turn) => {}
            (Light::Collect, Frame::Collected { as_of, more }) => self.collected(ask, as_of, more),
            (Light::AboutSlip(question), Frame::Sealed(envelope)) => {
                self.slip_answered(peer, question, &envelope, turn)
            }
            (Light::Fetch(attachment), Frame::Chunks(run)) => self.got_chunks(peer, ask, attachment, &run, turn),
            _ => self.distrust(peer, ask, turn),
        }
    }

    fn heard_frontier(&mut self, peer: TransportId, ask: AskId, frame: Frame, turn: &mut Turn) {
        let membership = &self.membership;
        let Some((_, Purpose::Compare { frontier, heard, equal })) = self.sessions.asks.get_mut(&ask) else { return };
        match frame {
            Frame::Equal => *equal = true,
            Frame::Frontier(page) if *heard + page.len() <= MAX_FRONTIER_TOTAL => {
                *heard += page.len();
                // What is kept is bounded by the members, whatever the peer says.
                let counts = page.into_iter().filter(|theirs| membership.key_for(theirs.log).is_some());
                frontier.extend(counts.map(|theirs| (theirs.log, theirs)));
            }
            _ => self.distrust(peer, ask, turn),
        }
    }

    pub(super) fn ask_ended(&mut self, ask: AskId, end: AskEnd, turn: &mut Turn) {
        let Some((peer, purpose)) = self.sessions.asks.remove(&ask) else { return };
        self.sessions.heard_at.remove(&ask);
        self.sessions.fetching.retain(|_, by| *by != ask);
        match purpose {
            Purpose::Compare { frontier, equal, .. } => self.compared(peer, ask, &frontier, equal, end, turn),
            Purpose::Pull { progress, logs, .. } => {
                if end == AskEnd::Complete {
                    self.note_unserved(peer, &logs, turn.now);
                }
                self.pull_ended(peer, ask, progress, turn);
            }
            Purpose::Bodies { progress, .. } => self.pull_ended(peer, ask, progress, turn),
            Purpose::Forks { claims, .. } => self.forks_told(peer, &claims, turn),
            // What was shown is weighed once our own entry is read; if nothing was, the next comparison asks again.
            Purpose::Evidence { .. } => {}
            Purpose::OwnEntry { shown, .. } => self.own_claim_ended(ask, shown, end),
            Purpose::Ids { .. } | Purpose::Tell => {}
            Purpose::Applicants(list) => self.told_of_applicants(peer, list, end),
            Purpose::Deliver { message } => self.delivery_ended(peer, message, end, turn),
            Purpose::Deposit(made) => self.deposit_ended(&made, end, turn),
            Purpose::Collect(collecting) => self.collection_ended(peer, collecting, end, turn),
            Purpose::Claim { host, ours } => self.claim_ended(host, &ours, end, turn),
            Purpose::AboutSlip { question } => self.slip_question_ended(question, end, turn),
            Purpose::Fetch { attachment, from } => self.fetch_ended(peer, ask, (attachment, from), end, turn),
        }
    }

    fn pull_ended(&mut self, peer: TransportId, ask: AskId, progress: bool, turn: &mut Turn) {
        let Some(session) = self.sessions.peers.get_mut(&peer).filter(|session| session.pulling == Some(ask)) else {
            return;
        };
        session.pulling = None;
        let again = std::mem::take(&mut session.again);
        if progress || again {
            self.compare(peer, turn);
        } else {
            // A body that this peer does not have must not keep us from asking for the next.
            self.ask_for_bodies(peer, turn);
        }
        self.compare_idle(peer, turn);
    }

    /// Other peers may hold what was being fetched from this one and was left to it.
    fn compare_idle(&mut self, except: TransportId, turn: &mut Turn) {
        let idle = |session: &Session| session.again && session.comparing.is_none() && session.pulling.is_none();
        let waiting = self.sessions.peers.iter().filter(|(peer, session)| **peer != except && idle(session));
        let waiting: Vec<TransportId> = waiting.map(|(peer, _)| *peer).collect();
        for peer in waiting {
            if let Some(session) = self.sessions.peers.get_mut(&peer) {
                session.again = false;
            }
            self.compare(peer, turn);
        }
    }

    fn compared(
        &mut self,
        peer: TransportId,
        ask: AskId,
        frontier: &BTreeMap<LogId, FrontierEntry>,
        equal: bool,
        end: AskEnd,
        turn: &mut Turn,
    ) {
        let Some(session) = self.sessions.peers.get_mut(&peer).filter(|session| session.comparing == Some(ask)) else {
            return;
        };
        session.comparing = None;
        let again = std::mem::take(&mut session.again);
        if end != AskEnd::Complete {
            return;
        }
        self.sessions.let_us_in.insert(peer);
        let plan = self.plan(peer, frontier, turn.now);
        if plan.is_nothing() {
            self.in_step_with(peer, turn);
        } else {
            self.carry_out(peer, plan, turn);
        }
        if !equal {
            self.note_own_history(peer, frontier, turn);
        }
        if again {
            self.compare(peer, turn);
        }
    }

    fn in_step_with(&mut self, peer: TransportId, turn: &mut Turn) {
        self.sessions.synced_at = Some(turn.now);
        self.sessions.last_seen.insert(peer, turn.now);
        if let Some(session) = self.sessions.peers.get_mut(&peer) {
            session.synced_at = Some(turn.now);
        }
        self.note_in_step(peer);
        self.ask_for_bodies(peer, turn);
        self.keep_house(turn);
    }
    /// Stops reading an answer; its end is dealt with at once.
    pub(super) fn cancel(&mut self, ask: AskId, turn: &mut Turn) {
        turn.effects.push(Effect::Cancel(ask));
        self.ask_ended(ask, AskEnd::Failed, turn);
    }

    /// A peer sent what no honest node sends: it is left alone for a while.
    pub(super) fn distrust(&mut self, peer: TransportId, ask: AskId, turn: &mut Turn) {
        if let Some(session) = self.sessions.peers.get_mut(&peer) {
            session.distrusted_until = Some(turn.now.plus(DISTRUST));
        }
        self.cancel(ask, turn);
    }
}
