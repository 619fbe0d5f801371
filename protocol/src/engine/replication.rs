//! Bringing our logs up to what members hold: compare frontiers, pull what is missing, verify, keep.
//!
//! Receiver-driven: each node asks for what it lacks; it pushes nothing but hints. One session a peer, at most one
//! comparison and one pull in it at a time, and a log is pulled from one peer at a time, so nothing comes twice.

use std::collections::{BTreeMap, BTreeSet};

use super::collecting::Collecting;
use super::depositing::Depositing;
use super::logs::{Log, Scope};
use super::settling::Lack;
use super::turn::Turn;
use super::{AskEnd, AskId, Effect, Engine, HintId, HintVerdict};
use crate::commit::{LogClass, LogId};
use crate::entry::{Chain, Entry, EntryError, Head, Unverified};
use crate::id::{AttachmentId, Digest, MessageId, OrgId, TransportId};
use crate::local_api::Change;
use crate::record::certificate::Role;
use crate::time::{Span, Timestamp};
use crate::wire::{Batch, Frame, FrontierEntry, Hint, MAX_BODIES, MAX_RANGES, Range, Request};

/// Most frontier entries taken from one peer: four logs of sixteen thousand authors.
const MAX_FRONTIER_TOTAL: usize = 65_536;
/// A peer that sent something invalid is not asked again for so long.
const DISTRUST: Span = Span::minutes(10);
/// An ask of which nothing was heard for so long is given up.
const SILENCE: Span = Span::minutes(2);
/// Silent asks are looked for at most so often.
const LOOK_EVERY: Span = Span::seconds(30);
/// Most logs of which one comparison looks for the parting of histories; the others wait for the next.
const MAX_PARTINGS: usize = 16;

/// What an ask of ours is for.
#[derive(Debug)]
pub(super) enum Purpose {
    /// `heard` counts frontier entries, also those that mean nothing to us.
    Compare {
        frontier: BTreeMap<LogId, FrontierEntry>,
        heard: usize,
        equal: bool,
    },
    /// The logs, with the first entry asked of each; `idle` counts batches in a row that brought nothing new.
    Pull {
        logs: BTreeMap<LogId, u64>,
        progress: bool,
        idle: u16,
    },
    Bodies {
        log: LogId,
        progress: bool,
    },
    Ids {
        log: LogId,
        from: u64,
    },
    Evidence {
        log: LogId,
        seq: u64,
    },
    /// `left`: how many proofs and revocations may still come.
    Forks {
        left: usize,
    },
    OwnEntry {
        log: LogId,
        seq: u64,
        shown: bool,
    },
    Deliver {
        message: MessageId,
    },
    /// Something that is answered by nothing.
    Tell,
    /// That list of applications, answered by nothing.
    Applicants(Digest),
    Deposit(Depositing),
    Collect(Collecting),
    /// `ours`: which of it are messages of ours; the others were collected.
    Claim {
        host: OrgId,
        ours: Vec<Digest>,
    },
    AboutSlip {
        question: MessageId,
    },
    Fetch {
        attachment: AttachmentId,
        from: u32,
    },
}

/// What we know of a connected peer.
#[derive(Debug, Default)]
pub(super) struct Session {
    comparing: Option<AskId>,
    pulling: Option<AskId>,
    /// Compare again when the present pull is over.
    again: bool,
    /// Logs whose missing bodies this peer does not have either.
    lacks: BTreeSet<LogId>,
    /// When we last held all that it holds.
    pub(super) synced_at: Option<Timestamp>,
    /// By how much its clock was ahead of ours when it last compared.
    clock_ahead: Option<Span>,
    /// It sent something invalid: not asked before then.
    distrusted_until: Option<Timestamp>,
    /// Logs of which it claimed more than it gave: not asked for before then.
    unserved: BTreeMap<LogId, Timestamp>,
    /// Our and its digest when it last asked and we compared in return: once is enough for such a pair.
    returned: Option<(Digest, Digest)>,
}

/// Sessions and the asks under way.
#[derive(Debug, Default)]
pub(super) struct Sessions {
    peers: BTreeMap<TransportId, Session>,
    asks: BTreeMap<AskId, (TransportId, Purpose)>,
    /// When each ask was made or last answered with a frame.
    heard_at: BTreeMap<AskId, Timestamp>,
    fetching: BTreeMap<LogId, AskId>,
    next_ask: u64,
    /// When each peer was last connected.
    pub(super) last_seen: BTreeMap<TransportId, Timestamp>,
    /// Who has answered since the start. That a connection came about says less: whoever calls learns only after it
    /// whether it is let in.
    pub(super) let_us_in: BTreeSet<TransportId>,
    /// When we last held all that some peer holds.
    pub(super) synced_at: Option<Timestamp>,
    /// When it was last passed on that a log grew: anybody may say so of any log.
    pub(super) grown_at: BTreeMap<LogId, Timestamp>,
}

impl Sessions {
    pub(super) fn connected(&self) -> impl Iterator<Item = TransportId> {
        self.peers.keys().copied()
    }

    pub(super) fn is_connected(&self, peer: TransportId) -> bool {
        self.peers.contains_key(&peer)
    }

    /// How many asks are under way.
    pub(super) fn asks_under_way(&self) -> usize {
        self.asks.len()
    }

    /// A collection under way.
    pub(super) fn collecting(&mut self, ask: AskId) -> Option<&mut Collecting> {
        match self.asks.get_mut(&ask) {
            Some((_, Purpose::Collect(collecting))) => Some(collecting),
            _ => None,
        }
    }

    fn open(&mut self, peer: TransportId, purpose: Purpose, now: Timestamp) -> AskId {
        let ask = AskId(self.next_ask);
        self.next_ask += 1;
        self.asks.insert(ask, (peer, purpose));
        self.heard_at.insert(ask, now);
        ask
    }

    /// Whether it is being found out where a peer's history of a log parts from ours.
    pub(super) fn is_parting(&self, peer: TransportId, log: LogId) -> bool {
        let about = |purpose: &Purpose| matches!(purpose, Purpose::Ids { log: of, .. } | Purpose::Evidence { log: of, .. } if *of == log);
        self.asks.values().any(|(asked, purpose)| *asked == peer && about(purpose))
    }

    /// Asks of which nothing was heard for too long; a clock that was set back counts as long.
    pub(super) fn silent(&self, now: Timestamp) -> Vec<(AskId, Span)> {
        let span = |at: &Timestamp| now.since(*at).max(at.since(now));
        let spans = self.heard_at.iter().map(|(ask, at)| (*ask, span(at)));
        spans.filter(|(_, silence)| *silence >= SILENCE).collect()
    }

    /// Whom an ask was made of, and what for.
    pub(super) fn under_way(&self, ask: AskId) -> Option<&(TransportId, Purpose)> {
        self.asks.get(&ask)
    }

    /// A peer says what its clock shows.
    pub(super) fn note_clock(&mut self, peer: TransportId, theirs: Option<Timestamp>, now: Timestamp) {
        if let (Some(session), Some(theirs)) = (self.peers.get_mut(&peer), theirs) {
            session.clock_ahead = Some(theirs.since(now));
        }
    }

    /// By how much the clocks of connected peers are ahead of ours.
    pub(super) fn clocks_ahead(&self) -> Vec<Span> {
        self.peers.values().filter_map(|session| session.clock_ahead).collect()
    }

    /// What an ask is for, to note what came of it.
    pub(super) fn purpose_mut(&mut self, ask: AskId) -> Option<&mut Purpose> {
        self.asks.get_mut(&ask).map(|(_, purpose)| purpose)
    }

    /// A peer claims these logs and did not give them: not asked for before `until`.
    pub(super) fn mark_unserved(&mut self, peer: TransportId, logs: impl Iterator<Item = LogId>, until: Timestamp) {
        if let Some(session) = self.peers.get_mut(&peer) {
            session.unserved.extend(logs.map(|log| (log, until)));
        }
    }

    /// When the first ask will have been silent for too long.
    pub(super) fn silent_at(&self) -> Option<Timestamp> {
        // Rounded up, so that not every frame moves the time to wake.
        let round_up = |at: Timestamp| Timestamp((at.0.div_euclid(LOOK_EVERY.0) + 1) * LOOK_EVERY.0);
        self.heard_at.values().min().map(|at| round_up(at.plus(SILENCE)))
    }
}

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
                self.got_evidence(log, seq, &batch, turn);
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
                let counts = page.into_iter().filter(|theirs| membership.author(theirs.log.author).is_some());
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
            Purpose::Forks { .. } | Purpose::Evidence { .. } => self.compare(peer, turn),
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

    /// What a peer's frontier calls for.
    fn plan(&self, peer: TransportId, frontier: &BTreeMap<LogId, FrontierEntry>, now: Timestamp) -> Plan {
        let mut plan = Plan::default();
        frontier.values().for_each(|theirs| self.plan_log(theirs, &mut plan));
        if let Some(session) = self.sessions.peers.get(&peer) {
            plan.leave_out(|log| session.unserved.get(&log).is_some_and(|until| now < *until));
        }
        if plan.wants.iter().any(|want| want.log.class == LogClass::Governance) {
            plan.wants.retain(|want| want.log.class == LogClass::Governance);
        }
        plan.wants.truncate(MAX_RANGES);
        plan
    }

    fn plan_log(&self, theirs: &FrontierEntry, plan: &mut Plan) {
        let log = theirs.log;
        if self.is_beyond_bounds(log) {
            return;
        }
        let ours = self.logs.get(log);
        if ours.map_or(theirs.frozen.is_some(), |held| held.knows_less_than(theirs)) {
            plan.forks.push(log);
            return;
        }
        let (Some(seq), Some(head)) = (theirs.seq, theirs.head) else { return };
        match self.lacks_of_settled(log, Some(Head { seq, id: head })) {
            Some(Lack::Entries(range)) => return self.plan_range(range, plan),
            Some(Lack::Parting(seq)) => return plan.suspicious.push((log, seq)),
            None => {}
        }
        let limit = ours.and_then(Log::frozen).unwrap_or(u64::MAX);
        let len = ours.map_or(0, Log::held_len);
        if seq >= limit {
            return;
        }
        if seq >= len {
            self.plan_range(Range { log, from: len, to: seq }, plan);
        } else if ours.and_then(|held| held.held_id(seq)) != Some(head) {
            plan.suspicious.push((log, seq));
        }
    }

    /// Whether a log is of a key too many: of those only what root keys said in governance logs is of interest.
    fn is_beyond_bounds(&self, log: LogId) -> bool {
        log.class != LogClass::Governance && self.membership.is_excess(log.author)
    }

    fn plan_range(&self, range: Range, plan: &mut Plan) {
        if self.sessions.fetching.contains_key(&range.log) {
            plan.elsewhere = true;
        } else {
            plan.wants.push(range);
        }
    }

    fn carry_out(&mut self, peer: TransportId, plan: Plan, turn: &mut Turn) {
        if plan.elsewhere
            && let Some(session) = self.sessions.peers.get_mut(&peer)
        {
            session.again = true;
        }
        if !plan.forks.is_empty() {
            let forks: Vec<LogId> = plan.forks.into_iter().take(MAX_RANGES).collect();
            self.ask(peer, Purpose::Forks { left: 2 * forks.len() }, &Request::Forks(forks), turn);
        }
        for (log, seq) in plan.suspicious.into_iter().take(MAX_PARTINGS) {
            self.find_parting(peer, log, seq, turn);
        }
        if !plan.wants.is_empty() {
            let logs: BTreeMap<LogId, u64> = plan.wants.iter().map(|want| (want.log, want.from)).collect();
            let purpose = Purpose::Pull { logs: logs.clone(), progress: false, idle: 0 };
            let ask = self.ask(peer, purpose, &Request::Ranges(plan.wants), turn);
            self.sessions.fetching.extend(logs.into_keys().map(|log| (log, ask)));
            if let Some(session) = self.sessions.peers.get_mut(&peer) {
                session.pulling = Some(ask);
            }
        }
    }

    /// A part of a pull arrived.
    fn pulled(&mut self, peer: TransportId, ask: AskId, batch: &Batch, turn: &mut Turn) {
        let asked = |purpose: &Purpose| matches!(purpose, Purpose::Pull { logs, .. } if logs.contains_key(&batch.log));
        if !self.sessions.asks.get(&ask).is_some_and(|(_, purpose)| asked(purpose)) {
            return self.distrust(peer, ask, turn);
        }
        let Ok(unpacked) = batch.unpack() else { return self.distrust(peer, ask, turn) };
        let len = self.logs.get(batch.log).map_or(0, Log::held_len);
        // What gossip brought meanwhile is not needed again.
        let known = usize::try_from(len.saturating_sub(batch.first)).unwrap_or(usize::MAX);
        let run: Vec<&[u8]> = unpacked.entries().skip(known).collect();
        match self.verify_run(batch.log, &run) {
            Ok(entries) if entries.is_empty() => self.pulled_nothing_new(peer, ask, turn),
            Ok(entries) => {
                let fits = self.within_quota(batch.log, &entries, turn.now);
                if self.logs.get(batch.log).is_some_and(|held| held.pin().is_some()) {
                    if !self.keep_aside(batch.log, &entries[..fits], turn) {
                        return self.distrust(peer, ask, turn);
                    }
                } else {
                    self.accept(batch.log, &entries[..fits], turn);
                }
                if fits < entries.len() {
                    return self.beyond_quota(peer, ask, batch.log, turn);
                }
                if let Some((_, Purpose::Pull { progress, idle, .. })) = self.sessions.asks.get_mut(&ask) {
                    (*progress, *idle) = (true, 0);
                }
            }
            Err(EntryError::Previous { seq }) if seq > 0 => {
                self.find_parting(peer, batch.log, seq - 1, turn);
                self.cancel(ask, turn);
            }
            Err(_) => self.distrust(peer, ask, turn),
        }
    }

    /// Verifies entries that should follow a log's head.
    pub(super) fn verify_run<'a>(&self, log: LogId, run: &[&'a [u8]]) -> Result<Vec<Entry<'a>>, EntryError> {
        let (_, key) = self.membership.author(log.author).ok_or(EntryError::Log)?;
        let held = self.logs.get(log);
        let chain = Chain { network: self.network, log, key, head: held.and_then(Log::held_head) };
        let entries = chain.extend(run.iter().copied())?;
        let to_come = held.filter(|held| held.settled().is_none()).and_then(Log::pin);
        let frozen = held.and_then(Log::frozen).unwrap_or(u64::MAX);
        let limit = to_come.map_or(frozen, |pin| pin.seq + 1);
        Ok(entries.into_iter().take_while(|entry| entry.header().seq < limit).collect())
    }

    /// Asks for bodies that nobody erased and we do not have.
    fn ask_for_bodies(&mut self, peer: TransportId, turn: &mut Turn) {
        let Some(session) = self.sessions.peers.get(&peer).filter(|session| session.pulling.is_none()) else { return };
        let scope = self.scope_with(peer);
        let wanted = self.logs.iter().find(|(log, held)| {
            let spoken_of = scope == Scope::All || log.class == LogClass::Governance;
            spoken_of && !held.missing().is_empty() && !session.lacks.contains(log)
        });
        let Some((log, held)) = wanted else { return };
        let seqs = held.missing().iter().copied().take(MAX_BODIES).collect();
        let ask = self.ask(peer, Purpose::Bodies { log, progress: false }, &Request::Bodies { log, seqs }, turn);
        if let Some(session) = self.sessions.peers.get_mut(&peer) {
            session.pulling = Some(ask);
            session.lacks.insert(log);
        }
    }

    fn got_body(&mut self, peer: TransportId, ask: AskId, batch: &Batch, turn: &mut Turn) {
        let Ok(unpacked) = batch.unpack() else { return self.distrust(peer, ask, turn) };
        for stored in unpacked.entries() {
            if self.complete(batch.log, stored, turn)
                && let Some((_, Purpose::Bodies { progress, .. })) = self.sessions.asks.get_mut(&ask)
            {
                *progress = true;
            }
        }
        let progressed = matches!(self.sessions.asks.get(&ask), Some((_, Purpose::Bodies { progress: true, .. })));
        if let Some(session) = self.sessions.peers.get_mut(&peer).filter(|_| progressed) {
            session.lacks.remove(&batch.log);
        }
    }

    /// A body for an entry that is held without one; whether it fits.
    fn complete(&mut self, log: LogId, stored: &[u8], turn: &mut Turn) -> bool {
        let Ok(entry) = Unverified::parse(stored) else { return false };
        let seq = entry.header().seq;
        let Some(held) = self.logs.get(log) else { return false };
        let wanted = held.missing().contains(&seq) && held.id_at(seq) == Some(entry.id());
        let Ok(entry) = Entry::from_own_store(stored) else { return false };
        if !wanted || entry.body().is_none() {
            return false;
        }
        self.logs.edit(log).completed(seq);
        turn.write(vec![crate::commit::Write::Replace { log, seq, entry: stored.to_vec() }]);
        if let Some(erased) = self.fold(&entry, turn) {
            turn.write(vec![crate::commit::Write::Strip { log, seq: erased }]);
        }
        self.settle_membership(turn);
        true
    }

    /// A gossip message: a new entry is checked, kept and passed on; anything else only tells whom to ask.
    pub(super) fn hinted(&mut self, hint: HintId, from: TransportId, bytes: &[u8], turn: &mut Turn) {
        let verdict = match Hint::decode(bytes) {
            Ok(Hint::Fresh(stored)) => self.hinted_entry(from, &stored, turn),
            Ok(Hint::Grown { log, seq, .. }) => {
                let news = self.logs.get(log).is_none_or(|held| seq >= held.len());
                if news && self.membership.author(log.author).is_some() {
                    self.compare(from, turn);
                    self.passes_on_growth(log, turn.now)
                } else {
                    HintVerdict::Ignore
                }
            }
            Err(_) => HintVerdict::Reject,
        };
        // First of all effects: passing on an authentic entry claims nothing about our own disk.
        turn.effects.insert(0, Effect::Judge { hint, verdict });
    }

    fn hinted_entry(&mut self, from: TransportId, stored: &[u8], turn: &mut Turn) -> HintVerdict {
        let Ok(entry) = Unverified::parse(stored) else { return HintVerdict::Reject };
        let (log, seq, id) = (entry.log(), entry.header().seq, entry.id());
        let Some((_, key)) = self.membership.author(log.author) else {
            self.compare(from, turn);
            return HintVerdict::Ignore;
        };
        let held = self.logs.get(log);
        let len = held.map_or(0, Log::held_len);
        if seq < len {
            let same = held.and_then(|held| held.held_id(seq)) == Some(id);
            if !same && entry.header().network == self.network && entry.verify(key).is_ok() {
                self.load_evidence(log, seq, stored.to_vec(), turn);
            }
            return HintVerdict::Ignore;
        }
        if held.is_some_and(|held| held.forked().is_some()) || self.is_beyond_bounds(log) {
            // What continues a forked log is fetched from who holds all of it, if its root key says that it goes on;
            // what a key too many says means nothing.
            return HintVerdict::Ignore;
        }
        match self.verify_run(log, &[stored]) {
            Ok(run) if self.own.role == Role::Bootstrap && log.class != LogClass::Governance => {
                debug_assert!(run.len() <= 1);
                HintVerdict::Accept
            }
            // Whoever passed it on may have another clock.
            Ok(run) if self.within_quota(log, &run, turn.now) < run.len() => HintVerdict::Ignore,
            Ok(run) => {
                self.accept(log, &run, turn);
                HintVerdict::Accept
            }
            Err(EntryError::Sequence { .. } | EntryError::Previous { .. }) => {
                self.compare(from, turn);
                HintVerdict::Ignore
            }
            Err(_) => HintVerdict::Reject,
        }
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

#[derive(Debug, Default)]
struct Plan {
    wants: Vec<Range>,
    forks: Vec<LogId>,
    suspicious: Vec<(LogId, u64)>,
    /// Something is being fetched from another peer at the moment.
    elsewhere: bool,
    /// The peer claims what it did not give when asked.
    unserved: bool,
}

impl Plan {
    fn is_nothing(&self) -> bool {
        let idle = self.wants.is_empty() && self.forks.is_empty() && self.suspicious.is_empty();
        idle && !self.elsewhere && !self.unserved
    }

    /// Leaves out logs that the peer was asked for in vain.
    fn leave_out(&mut self, vain: impl Fn(LogId) -> bool) {
        let before = self.wants.len();
        self.wants.retain(|want| !vain(want.log));
        self.unserved = self.wants.len() < before;
    }
}

/// A purpose without what it has gathered.
enum Light {
    Compare,
    Pull,
    Bodies(LogId),
    Ids(LogId, u64),
    Evidence(LogId, u64),
    OwnEntry(LogId, u64),
    Forks,
    Deliver(MessageId),
    Tell,
    Deposit(Depositing),
    Collect,
    Claim,
    AboutSlip(MessageId),
    Fetch(AttachmentId),
}

impl Purpose {
    fn clone_light(&self) -> Light {
        match self {
            Self::Compare { .. } => Light::Compare,
            Self::Pull { .. } => Light::Pull,
            Self::Bodies { log, .. } => Light::Bodies(*log),
            Self::Ids { log, from } => Light::Ids(*log, *from),
            Self::Evidence { log, seq } => Light::Evidence(*log, *seq),
            Self::OwnEntry { log, seq, .. } => Light::OwnEntry(*log, *seq),
            Self::Forks { .. } => Light::Forks,
            Self::Deliver { message } => Light::Deliver(*message),
            Self::Tell | Self::Applicants(_) => Light::Tell,
            Self::Deposit(made) => Light::Deposit(*made),
            Self::Collect(_) => Light::Collect,
            Self::Claim { .. } => Light::Claim,
            Self::AboutSlip { question } => Light::AboutSlip(*question),
            Self::Fetch { attachment, .. } => Light::Fetch(*attachment),
        }
    }
}
