//! Questions about capacity: asked, received, answered. They are messages like any other: sealed, tried again until
//! they are receipted, recognised when they are repeated.

use std::collections::BTreeMap;

use rand_core::Rng as _;
use serde::{Deserialize, Serialize};

use super::outbox::message_id;
use super::turn::Turn;
use super::words::plain;
use super::{Engine, Refusal, Reply};
use crate::canon;
use crate::capacity::{Answer, Talk};
use crate::commit::{Commit, Table, Write};
use crate::id::{Digest, OrgId, QueryId, ReferralId, ServiceId};
use crate::local_api::{self as api, AnswerCapacity, CapacityAnswer, Change, Delivery};
use crate::retention::CAPACITY_QUESTIONS;
use crate::time::Timestamp;
use crate::wire::RefusalCode;

/// Most questions that one partner may have open with us: a flood must not fill the disk.
const MOST_PER_PARTNER: usize = 200;

/// A row of [`Table::CapacityQuery`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Row {
    id: QueryId,
    asker: OrgId,
    asked: OrgId,
    service: ServiceId,
    /// When it was asked or received, by our clock.
    at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answer: Option<Answer>,
    /// When a partner's answer arrived, by our clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    heard: Option<Timestamp>,
    /// The partner's node does not take our last word.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    refused: bool,
}

impl Row {
    fn new(id: QueryId, (asker, asked): (OrgId, OrgId), service: ServiceId, at: Timestamp) -> Self {
        Self { id, asker, asked, service, at, answer: None, heard: None, refused: false }
    }

    fn put(&self) -> Write {
        let value = canon::to_vec(self).expect("a question's row holds integers, texts and byte strings only");
        Write::Put { table: Table::CapacityQuery, id: self.id.0.to_vec(), value, under: None }
    }
}

/// All questions about capacity.
#[derive(Default)]
pub(super) struct Questions(BTreeMap<QueryId, Row>);

impl Questions {
    pub(super) fn restore(&mut self, row: &[u8]) {
        if let Ok(row) = canon::from_slice::<Row>(row) {
            self.0.insert(row.id, row);
        }
    }
}

/// Under which name the outbox knows a question.
fn subject(query: QueryId) -> ReferralId {
    ReferralId(query.0)
}

impl Engine {
    /// Asks the publisher of a service.
    pub(super) fn ask_capacity(
        &mut self,
        publisher: OrgId,
        service: ServiceId,
        turn: &mut Turn,
    ) -> Result<Reply, Refusal> {
        self.may_ask_capacity(publisher)?;
        let mut id = [0; 16];
        turn.rng.fill_bytes(&mut id);
        let row = Row::new(QueryId(id), (self.own.org, publisher), service, turn.now);
        let talk = Talk::Ask { query: row.id, service, at: turn.now };
        self.say_capacity(row, publisher, &talk, turn)
    }

    fn may_ask_capacity(&self, publisher: OrgId) -> Result<(), Refusal> {
        let known =
            self.organisation(publisher).filter(|asked| publisher != self.own.org && asked.standing.is_member());
        let Some(organisation) = known else {
            let title = "only a service of another member can be asked".to_owned();
            return Err(Refusal::Invalid { kind: "capacity.no-member".into(), title, fields: Vec::new() });
        };
        let author = self.membership.member(publisher).map(|member| member.certificate.author);
        let has_key = author.is_some_and(|author| self.epoch_prekeys.contains_key(&author));
        if has_key { Ok(()) } else { Err(Refusal::NoPrekey { organisation: organisation.name }) }
    }

    /// A person of ours answers.
    pub(super) fn answer_capacity(
        &mut self,
        id: QueryId,
        given: &AnswerCapacity,
        turn: &mut Turn,
    ) -> Result<Reply, Refusal> {
        let row = self.questions.0.get(&id).filter(|row| row.asked == self.own.org);
        let row = row.cloned().ok_or_else(|| Refusal::NotFound { what: "question", id: id.to_string() })?;
        let answer = Answer { state: given.state, note: plain("capacity.note", "note", &given.note)?, at: turn.now };
        let talk = Talk::Answer { query: id, answer: answer.clone() };
        let partner = row.asker;
        self.say_capacity(Row { answer: Some(answer), ..row }, partner, &talk, turn)
    }

    /// Keeps a question as it is now and sends what was said.
    fn say_capacity(&mut self, row: Row, partner: OrgId, talk: &Talk, turn: &mut Turn) -> Result<Reply, Refusal> {
        let row = Row { refused: false, ..row };
        let mut commit = Commit { writes: vec![row.put()], ..Commit::default() };
        let (id, body) = (row.id, talk.encode());
        let message = message_id(turn);
        let what = (subject(id), Digest::of(&body), partner);
        self.outbox.add(message, what, &body, None, turn.now, &mut commit);
        self.questions.0.insert(id, row);
        turn.commit(commit);
        turn.notify(Change::Referral, None);
        turn.notify(Change::Status, None);
        self.transmit(partner, turn);
        let shown = self.questions.0.get(&id).map(|row| self.question(row));
        Ok(Reply::Capacity(shown.into_iter().collect()))
    }

    /// A partner said something about capacity; the subject is named for the receipt.
    pub(super) fn take_in_capacity(
        &mut self,
        from: OrgId,
        talk: Talk,
        now: Timestamp,
        commit: &mut Commit,
    ) -> Result<ReferralId, RefusalCode> {
        let id = talk.query();
        let row = match talk {
            Talk::Ask { service, .. } => self.question_received(from, id, service, now)?,
            Talk::Answer { answer, .. } => self.answer_received(from, id, answer, now)?,
        };
        commit.writes.push(row.put());
        self.questions.0.insert(id, row);
        Ok(subject(id))
    }

    fn question_received(
        &self,
        from: OrgId,
        id: QueryId,
        service: ServiceId,
        now: Timestamp,
    ) -> Result<Row, RefusalCode> {
        if let Some(known) = self.questions.0.get(&id) {
            return if known.asker == from { Ok(known.clone()) } else { Err(RefusalCode::Forbidden) };
        }
        let open = self.questions.0.values().filter(|row| row.asker == from && row.answer.is_none()).count();
        if open >= MOST_PER_PARTNER {
            return Err(RefusalCode::Busy);
        }
        Ok(Row::new(id, (from, self.own.org), service, now))
    }

    /// The newest answer counts; whoever was not asked cannot answer. A clock that is ahead over there must not outdo
    /// what is said later.
    fn answer_received(&self, from: OrgId, id: QueryId, said: Answer, now: Timestamp) -> Result<Row, RefusalCode> {
        let answer = Answer { at: said.at.min(now), ..said };
        let known = self.questions.0.get(&id).filter(|row| row.asked == from && row.asker == self.own.org);
        let known = known.ok_or(RefusalCode::Forbidden)?;
        let newer = known.answer.as_ref().is_none_or(|held| held.at < answer.at);
        Ok(if newer { Row { answer: Some(answer), heard: Some(now), ..known.clone() } } else { known.clone() })
    }

    /// How many questions wait for us.
    pub(super) fn questions_for_us(&self) -> usize {
        self.questions.0.values().filter(|row| self.waits_for_us(row)).count()
    }

    fn waits_for_us(&self, row: &Row) -> bool {
        row.asked == self.own.org && row.answer.is_none()
    }

    /// All questions: those that wait for us first, then the newest.
    pub(super) fn capacity_queries(&self) -> Reply {
        let mut rows: Vec<&Row> = self.questions.0.values().collect();
        rows.sort_by_key(|row| (!self.waits_for_us(row), std::cmp::Reverse(row.at)));
        Reply::Capacity(rows.into_iter().map(|row| self.question(row)).collect())
    }

    fn question(&self, row: &Row) -> api::CapacityQuery {
        let we_ask = row.asker == self.own.org;
        let queued = row.refused || self.outbox.holds(subject(row.id));
        let answer = row.answer.as_ref().map(|answer| CapacityAnswer {
            state: answer.state,
            note: answer.note.to_string(),
            at: row.heard.unwrap_or(answer.at),
            by_person: true,
        });
        api::CapacityQuery {
            id: Some(row.id),
            side: if we_ask { api::Side::Sender } else { api::Side::Receiver },
            partner: self.organisation_or_unknown(if we_ask { row.asked } else { row.asker }),
            service: row.service,
            service_name: String::new(),
            asked_at: row.at,
            delivery: if queued { Delivery::Queued } else { Delivery::Delivered },
            refused: row.refused,
            answer,
        }
    }

    /// Forgets old questions.
    pub(super) fn forget_questions(&mut self, turn: &mut Turn) {
        let old = self.questions.0.values().filter(|row| row.at.plus(CAPACITY_QUESTIONS) < turn.now);
        let old: Vec<QueryId> = old.map(|row| row.id).collect();
        let mut commit = Commit::default();
        for id in old {
            self.questions.0.remove(&id);
            commit.writes.push(Write::Delete { table: Table::CapacityQuery, id: id.0.to_vec() });
            self.outbox.drop_referral(subject(id), Digest([0; 32]), &mut commit);
        }
        turn.commit(commit);
    }

    /// A partner's node refused what we said about a question, again and again: it will not take it. Nothing happens
    /// if `about` is a referral.
    pub(super) fn question_refused(&mut self, about: ReferralId, turn: &mut Turn) {
        let Some(row) = self.questions.0.get_mut(&QueryId(about.0)) else { return };
        row.refused = true;
        let mut commit = Commit { writes: vec![row.put()], ..Commit::default() };
        self.outbox.drop_referral(about, Digest([0; 32]), &mut commit);
        turn.commit(commit);
        turn.notify(Change::Referral, None);
        turn.notify(Change::Status, None);
    }
}
