//! Asking about a code that somebody showed here: every member that may have issued it is asked, nobody else hears
//! of it. The answer to our own people waits until all have spoken or their connections ended.

use std::collections::BTreeMap;

use crate::canon;
use crate::commit::Commit;
use crate::engine::outbox::message_id;
use crate::engine::replication::Purpose;
use crate::engine::turn::Turn;
use crate::engine::{AskEnd, Effect, Engine, Refusal, Reply, RequestId};
use crate::id::{MessageId, OrgId, TransportId};
use crate::local_api::{FieldProblem, ResolvedSlip, SlipState};
use crate::record::certificate::Role;
use crate::seal::MessageKind;
use crate::slip::{Issued, SlipAnswer, SlipCode, SlipQuestion};
use crate::wire::{RefusalCode, Request};

/// Most codes that our own people have asked about and have no answer to yet.
const MOST_AT_ONCE: usize = 32;

/// Questions under way, by our own people's request.
#[derive(Debug, Default)]
pub(super) struct Questions(BTreeMap<RequestId, Question>);

#[derive(Debug)]
struct Question {
    code: SlipCode,
    /// Whom we asked with which message and have not heard; whether that was the second time.
    open: BTreeMap<MessageId, (OrgId, bool)>,
    unreachable: Vec<OrgId>,
    busy: bool,
}

impl Questions {
    fn of(&mut self, message: MessageId) -> Option<(RequestId, &mut Question)> {
        let found = self.0.iter_mut().find(|(_, question)| question.open.contains_key(&message));
        found.map(|(request, question)| (*request, question))
    }
}

impl Engine {
    /// Finds out what a code is; the reply follows when it is known.
    pub(in crate::engine) fn resolve_slip(&mut self, request: RequestId, code: &str, turn: &mut Turn) {
        let code = match code.parse::<SlipCode>() {
            Ok(code) => code,
            Err(error) => return reply(request, Err(not_a_code(&error.to_string())), turn),
        };
        if let Some(row) = self.slips.find(&code, turn.now) {
            let own = resolved(SlipState::Own);
            let (contact, referral) = (row.contact.to_string(), Some(row.referral));
            let issuer = self.organisation(self.own.org);
            return reply(request, Ok(ResolvedSlip { contact, referral, issuer, ..own }), turn);
        }
        if self.slips.questions.0.len() >= MOST_AT_ONCE {
            return reply(request, Ok(resolved(SlipState::Busy)), turn);
        }
        let question = Question { code, open: BTreeMap::new(), unreachable: Vec::new(), busy: false };
        self.slips.questions.0.insert(request, question);
        for (org, peer) in self.possible_issuers(&code) {
            self.ask_about_slip(request, org, peer, false, turn);
        }
        self.conclude_slip(request, turn);
    }

    fn possible_issuers(&self, code: &SlipCode) -> Vec<(OrgId, TransportId)> {
        let members = self.membership.members().iter().filter(|(_, member)| member.certificate.role == Role::Member);
        let others = members.filter(|(org, _)| **org != self.own.org && code.may_be_of(&self.network, org));
        others.map(|(org, member)| (*org, member.certificate.transport)).collect()
    }

    fn ask_about_slip(&mut self, request: RequestId, org: OrgId, peer: TransportId, again: bool, turn: &mut Turn) {
        let Some(code) = self.slips.questions.0.get(&request).map(|question| question.code) else { return };
        let (id, mut commit) = (message_id(turn), Commit::default());
        let body = canon::to_vec(&SlipQuestion { code }).expect("a question holds one text");
        let connected = self.sessions.is_connected(peer);
        let sealed = if connected {
            self.seal_to(org, id, (MessageKind::SlipQuestion, body), None, turn, &mut commit)
        } else {
            None
        };
        turn.commit(commit);
        if let Some(envelope) = &sealed {
            self.ask(peer, Purpose::AboutSlip { question: id }, &Request::Deliver(envelope.clone()), turn);
        }
        let Some(question) = self.slips.questions.0.get_mut(&request) else { return };
        match sealed {
            Some(_) => drop(question.open.insert(id, (org, again))),
            None => question.unreachable.push(org),
        }
    }

    /// A partner answered a question of ours.
    pub(in crate::engine) fn slip_answered(
        &mut self,
        peer: TransportId,
        message: MessageId,
        envelope: &[u8],
        turn: &mut Turn,
    ) {
        let mut commit = Commit::default();
        let Some((org, answer)) = self.open_sealed(envelope, turn, &mut commit) else { return };
        self.keyring.keep(org, &answer.return_prekeys, turn.now, &mut commit);
        turn.commit(commit);
        let Some((request, question)) = self.slips.questions.of(message) else { return };
        let Some((_, again)) = question.open.get(&message).copied().filter(|(asked, _)| *asked == org) else { return };
        match answer.kind {
            MessageKind::Nack if !again => {
                question.open.remove(&message);
                self.ask_about_slip(request, org, peer, true, turn);
            }
            MessageKind::SlipAnswer => {
                question.open.remove(&message);
                let read = canon::from_slice::<SlipAnswer>(&answer.body).ok().filter(|read| read.question == message);
                if let Some(issued) = read.and_then(|read| read.issued) {
                    return self.slip_is_known(request, org, &issued, turn);
                }
            }
            // The stream's end decides.
            _ => return,
        }
        self.conclude_slip(request, turn);
    }

    /// The issuer's word ends the question, whatever others may still say.
    fn slip_is_known(&mut self, request: RequestId, issuer: OrgId, issued: &Issued, turn: &mut Turn) {
        self.slips.questions.0.remove(&request);
        // Only a referral that this very partner sent us is one that its slip can name.
        let ours = |id: &crate::id::ReferralId| self.book.kept.get(id).is_some_and(|kept| kept.sender == issuer);
        let known = ResolvedSlip {
            issuer: self.organisation(issuer),
            contact: issued.contact.to_string(),
            for_us: issued.for_you,
            referral: issued.referral.filter(ours),
            ..resolved(SlipState::Issued)
        };
        reply(request, Ok(known), turn);
    }

    /// A stream with a question ended. An answer came before this, if there was one.
    pub(in crate::engine) fn slip_question_ended(&mut self, message: MessageId, end: AskEnd, turn: &mut Turn) {
        let Some((request, question)) = self.slips.questions.of(message) else { return };
        if let Some((org, _)) = question.open.remove(&message) {
            match end {
                AskEnd::Refused(code) if code == RefusalCode::Busy.code() => question.busy = true,
                _ => question.unreachable.push(org),
            }
        }
        self.conclude_slip(request, turn);
    }

    /// Replies once nobody is left to be heard.
    fn conclude_slip(&mut self, request: RequestId, turn: &mut Turn) {
        let Some(question) = self.slips.questions.0.get(&request).filter(|question| question.open.is_empty()) else {
            return;
        };
        let state = match (question.busy, question.unreachable.is_empty()) {
            (true, _) => SlipState::Busy,
            (false, false) => SlipState::Unreachable,
            (false, true) => SlipState::Unknown,
        };
        let unreachable = question.unreachable.iter().filter_map(|org| self.organisation(*org)).collect();
        self.slips.questions.0.remove(&request);
        reply(request, Ok(ResolvedSlip { unreachable, ..resolved(state) }), turn);
    }
}

fn resolved(state: SlipState) -> ResolvedSlip {
    let unreachable = Vec::new();
    ResolvedSlip { state, issuer: None, contact: String::new(), for_us: false, referral: None, unreachable }
}

fn reply(request: RequestId, answer: Result<ResolvedSlip, Refusal>, turn: &mut Turn) {
    let reply = Box::new(answer.map(|resolved| Reply::SlipResolved(Box::new(resolved))));
    turn.effects.push(Effect::Reply { request, reply });
}

fn not_a_code(title: &str) -> Refusal {
    let wrong = FieldProblem { field: "code".into(), kind: "slip-code".into(), title: title.to_owned() };
    Refusal::Invalid { kind: "slip.code".into(), title: title.to_owned(), fields: vec![wrong] }
}
