//! What peers ask of us. Members are answered within limits; whoever is not known is refused.

use super::logs::{Log, Scope, flat};
use super::turn::Turn;
use super::{AskId, Effect, Engine};
use crate::commit::{LogClass, LogId};
use crate::id::{Digest, NetworkId, TransportId};
use crate::wire::{Frame, MAX_BODIES, MAX_FRONTIER, MAX_IDS, MAX_RANGES, Range, RefusalCode, Request};

type Answer = Result<(), RefusalCode>;

impl Engine {
    pub(super) fn peer_asks(&mut self, ask: AskId, peer: TransportId, request: &[u8], turn: &mut Turn) {
        let answer = match Request::decode(request) {
            Ok(request) if self.may_ask(peer) => self.answer(ask, peer, request, turn),
            Ok(_) => Err(RefusalCode::Forbidden),
            Err(_) => Err(RefusalCode::Malformed),
        };
        if let Err(code) = answer {
            turn.effects.push(Effect::Refuse { ask, code: code.code() });
        }
    }

    /// Members, and those whom our invitation named before we knew the members.
    fn may_ask(&self, peer: TransportId) -> bool {
        let is_seed = self.seeds.iter().any(|seed| seed.transport == peer) && !self.is_gone(peer);
        self.membership.by_transport(peer).is_some() || is_seed
    }

    fn answer(&mut self, ask: AskId, peer: TransportId, request: Request, turn: &mut Turn) -> Answer {
        match request {
            Request::Compare { network, digest, clock, .. } => {
                self.sessions.note_clock(peer, clock, turn.now);
                self.answer_compare(ask, peer, network, digest, turn)
            }
            Request::Ranges(ranges) => self.answer_ranges(ask, peer, &ranges, turn),
            Request::Bodies { log, seqs } => self.answer_bodies(ask, peer, log, &seqs, turn),
            Request::Ids { log, from, to } => self.answer_ids(ask, peer, log, from, to, turn),
            Request::Forks(logs) => self.answer_forks(ask, &logs, turn),
            Request::Deliver(envelope) => self.receive(ask, peer, &envelope, turn),
            Request::Expect(newcomers) => self.expect_newcomers(ask, peer, &newcomers, turn),
            Request::Deposit { envelope, check } => self.answer_deposit(ask, peer, &envelope, check, turn),
            Request::Collect { keys, after } => self.answer_collect(ask, &keys, after, turn),
            Request::Claim(claims) => self.answer_claim(ask, &claims, turn),
            Request::Attachment { blob, from, count } => self.answer_attachment(ask, peer, (blob, from, count), turn),
            Request::Succeed(certificate) => self.answer_succession(ask, peer, &certificate, turn),
            Request::Applied(applications) => self.hear_of_applicants(ask, peer, applications, turn),
            Request::Join(_) | Request::Charter | Request::Apply(_) => Err(RefusalCode::Forbidden),
        }
    }

    fn answer_compare(
        &mut self,
        ask: AskId,
        peer: TransportId,
        network: NetworkId,
        digest: Digest,
        turn: &mut Turn,
    ) -> Answer {
        if network != self.network {
            return Err(RefusalCode::Forbidden);
        }
        let scope = self.scope_with(peer);
        if self.logs.digest(scope, &self.membership) == digest {
            respond(ask, &Frame::Equal, turn);
        } else {
            let frontier: Vec<_> = self.logs.frontier(scope, &self.membership).collect();
            frontier.chunks(MAX_FRONTIER).for_each(|page| respond(ask, &Frame::Frontier(page.to_vec()), turn));
            self.compare_in_return(peer, digest, turn);
        }
        turn.effects.push(Effect::Finish(ask));
        Ok(())
    }

    /// The part of a range that we hold and may tell that peer.
    fn held(&self, peer: TransportId, log: LogId) -> Option<&Log> {
        let may_know = self.scope_with(peer) == Scope::All || log.class == LogClass::Governance;
        let counts = self.membership.key_for(log).is_some();
        self.logs.get(log).filter(|held| may_know && counts && held.len() > 0)
    }

    fn answer_ranges(&mut self, ask: AskId, peer: TransportId, ranges: &[Range], turn: &mut Turn) -> Answer {
        if ranges.len() > MAX_RANGES {
            return Err(RefusalCode::Malformed);
        }
        let held = |range: &Range| {
            let last = self.held(peer, range.log)?.len() - 1;
            (range.from <= last.min(range.to)).then(|| (range.log, range.from, range.to.min(last)))
        };
        let ranges = ranges.iter().filter_map(held).collect();
        turn.effects.push(Effect::Serve { ask, ranges });
        Ok(())
    }

    fn answer_bodies(&mut self, ask: AskId, peer: TransportId, log: LogId, seqs: &[u64], turn: &mut Turn) -> Answer {
        if seqs.len() > MAX_BODIES {
            return Err(RefusalCode::Malformed);
        }
        let Some(held) = self.held(peer, log) else { return Err(RefusalCode::Unknown) };
        let have = |seq: &&u64| **seq < held.len() && !held.missing().contains(*seq) && !held.is_erased(**seq);
        let ranges = seqs.iter().filter(have).map(|seq| (log, *seq, *seq)).collect();
        turn.effects.push(Effect::Serve { ask, ranges });
        Ok(())
    }

    fn answer_ids(&mut self, ask: AskId, peer: TransportId, log: LogId, from: u64, to: u64, turn: &mut Turn) -> Answer {
        if to.checked_sub(from).is_none_or(|span| span >= MAX_IDS) {
            return Err(RefusalCode::Malformed);
        }
        let Some(held) = self.held(peer, log) else { return Err(RefusalCode::Unknown) };
        let ids = flat(held.ids(from, to));
        respond(ask, &Frame::Ids(ids), turn);
        turn.effects.push(Effect::Finish(ask));
        Ok(())
    }

    fn answer_forks(&mut self, ask: AskId, logs: &[LogId], turn: &mut Turn) -> Answer {
        if logs.len() > MAX_RANGES {
            return Err(RefusalCode::Malformed);
        }
        for log in logs {
            let Some(proof) = self.suspicions.proof(*log) else { continue };
            respond(ask, &Frame::Fork(proof.clone()), turn);
            if let Some(revocation) = self.said_end(*log) {
                respond(ask, &Frame::Ended(revocation), turn);
            }
        }
        turn.effects.push(Effect::Finish(ask));
        Ok(())
    }
}

/// Sends one frame of an answer.
pub(super) fn respond(ask: AskId, frame: &Frame, turn: &mut Turn) {
    turn.effects.push(Effect::Respond { ask, frame: frame.encode() });
}
