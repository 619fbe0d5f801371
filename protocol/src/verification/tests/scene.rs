//! A small network in which members say things about one service; two of them side by side are one network with two.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::{AuthorId, EntryId, OrgId};
use crate::record::Record;
use crate::record::service::Service;
use crate::record::verification::{
    AnswerKind, Assignment, Attestation, AttestationRevocation, Conflict, Dispute, DisputeAnswer, DisputeReason,
    Finding, Level, Method, Subject, VerificationRequest,
};
use crate::synthetic::Services;
use crate::text::{Code, Text};
use crate::time::{Span, Timestamp};
use crate::verification::{Casebook, Current, Key, Rule, Said, Standings, State, Verdict, Worth, checklist};

pub(in crate::verification) const DAY: i64 = 24 * 3_600_000;
const START: Timestamp = Timestamp(1_000 * DAY);

/// How somebody looks, and what it finds.
#[derive(Debug, Clone)]
pub(in crate::verification) struct Look {
    pub(in crate::verification) method: Method,
    pub(in crate::verification) level: Level,
    pub(in crate::verification) conflict: Conflict,
    pub(in crate::verification) hours: Finding,
    /// Days for which it counts.
    pub(in crate::verification) days: i64,
    pub(in crate::verification) request: Option<EntryId>,
}

impl Default for Look {
    fn default() -> Self {
        let (method, level, conflict) = (Method::Desk, Level::Independent, Conflict::None);
        Self { method, level, conflict, hours: Finding::Confirmed, days: 365, request: None }
    }
}

/// What was said, in the order in which it was.
#[derive(Clone)]
pub(in crate::verification) struct Scene {
    pub(in crate::verification) said: Vec<(Said, Record)>,
    pub(in crate::verification) service: Service,
    pub(in crate::verification) revision: EntryId,
    pub(in crate::verification) confirmed_until: Option<Timestamp>,
    pub(in crate::verification) came_by: BTreeMap<OrgId, (bool, BTreeSet<OrgId>)>,
    pub(in crate::verification) lost: BTreeMap<AuthorId, u64>,
    pub(in crate::verification) rule: Rule,
    /// How many entries each author has written, about whatever service.
    pub(in crate::verification) spoken: BTreeMap<AuthorId, u64>,
    /// Which service it is, where there are several.
    which: u8,
    now: Timestamp,
}

pub(in crate::verification) fn org(n: usize) -> OrgId {
    OrgId([n as u8 + 1; 32])
}

pub(in crate::verification) fn author(n: usize) -> AuthorId {
    AuthorId([n as u8 + 101; 32])
}

pub(in crate::verification) fn founders() -> BTreeSet<OrgId> {
    (0..4).map(org).collect()
}

/// What the ids of revisions of a service are marked with; those of what is said of it with two more.
fn revision_of(which: u8) -> u8 {
    1 + 4 * which
}

fn id(n: usize, what: u8) -> EntryId {
    let mut id = [what; 32];
    id[..8].copy_from_slice(&(n as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes());
    EntryId(id)
}

impl Scene {
    /// Four founders and one whom the first one alone brought in; the first publishes a service.
    pub(in crate::verification) fn new() -> Self {
        Self::of_service(0)
    }

    /// The same about another service of the first founder's.
    pub(in crate::verification) fn of_service(which: u8) -> Self {
        let founders = (0..4).map(|n| (org(n), (true, BTreeSet::new())));
        let mut came_by: BTreeMap<_, _> = founders.collect();
        came_by.insert(org(4), (true, BTreeSet::from([org(0)])));
        let mut service = Services::new(9).nth(which.into()).expect("services never end");
        service.categories.truncate(1);
        Self {
            said: Vec::new(),
            service,
            revision: id(0, revision_of(which)),
            confirmed_until: None,
            came_by,
            lost: BTreeMap::new(),
            rule: Rule::default(),
            spoken: BTreeMap::new(),
            which,
            now: START,
        }
    }

    pub(in crate::verification) fn org(&self, n: usize) -> OrgId {
        org(n)
    }

    pub(in crate::verification) fn now(&self) -> Timestamp {
        self.now
    }

    pub(in crate::verification) fn key(&self) -> Key {
        Key { publisher: org(0), service: self.service.id }
    }

    pub(in crate::verification) fn current(&self) -> Current {
        Current { revision: self.revision, confirmed_until: self.confirmed_until }
    }

    pub(in crate::verification) fn standings(&self) -> Standings {
        let authors = (0..self.came_by.len()).map(|n| (author(n), org(n)));
        let counted = |author: AuthorId| self.lost.get(&author).copied().unwrap_or(u64::MAX);
        Standings::by(self.came_by.clone(), &founders(), authors.map(|(author, org)| (author, org, counted(author))))
    }

    pub(in crate::verification) fn waits(&mut self, days: i64) {
        self.now = self.now.plus(Span::days(days));
    }

    pub(in crate::verification) fn admits(&mut self, newcomer: usize, sponsor: usize) {
        self.came_by.insert(org(newcomer), (true, BTreeSet::from([org(sponsor)])));
    }

    pub(in crate::verification) fn suspends(&mut self, who: usize, suspended: bool) {
        if let Some((belongs, _)) = self.came_by.get_mut(&org(who)) {
            *belongs = !suspended;
        }
    }

    pub(in crate::verification) fn loses_key(&mut self, who: usize, counted: u64) {
        self.lost.insert(author(who), counted);
    }

    pub(in crate::verification) fn decides(&mut self, rule: Rule) {
        self.rule = rule;
    }

    pub(in crate::verification) fn revises(&mut self, change: impl FnOnce(&mut Service)) {
        change(&mut self.service);
        self.service.revision += 1;
        self.revision = id(self.service.revision as usize, revision_of(self.which));
    }

    pub(in crate::verification) fn confirms_until(&mut self, days: i64) {
        self.revises(|_| {});
        self.confirmed_until = Some(self.now.plus(Span::days(days)));
    }

    pub(in crate::verification) fn say(&mut self, who: usize, record: Record) -> EntryId {
        let next = self.spoken.entry(author(who)).or_default();
        let (seq, id) = (*next, id(self.said.len(), 2 + revision_of(self.which)));
        *next += 1;
        self.said.push((Said { author: author(who), seq, id, at: self.now }, record));
        id
    }

    fn subject(&self) -> Subject {
        Subject { publisher: org(0), service: self.service.id, revision: self.revision }
    }

    pub(in crate::verification) fn attests(&mut self, who: usize, look: &Look) -> EntryId {
        let items = checklist::of(&self.service);
        let found = |item: &Code| match item.as_str() {
            "exists" => Finding::Confirmed,
            "hours" => look.hours,
            _ => Finding::NotChecked,
        };
        let findings: BTreeMap<Code, Finding> = items.iter().map(|item| (item.clone(), found(item))).collect();
        let looked = items.iter().filter(|item| found(item) != Finding::NotChecked);
        let attestation = Attestation {
            subject: self.subject(),
            level: look.level,
            method: look.method,
            observed: self.now,
            findings: findings.try_into().expect("existence is stated"),
            fields: checklist::fingerprints(&self.service, looked),
            quality: BTreeMap::new(),
            conflict: look.conflict,
            conflict_words: Text::default(),
            valid_from: self.now,
            valid_until: self.now.plus(Span::days(look.days)),
            respondents: None,
            evidence: Vec::new(),
            supersedes: None,
            request: look.request,
            words: Text::default(),
        };
        self.say(who, Record::Attestation(Box::new(attestation)))
    }

    pub(in crate::verification) fn revokes(&mut self, who: usize, attestation: EntryId) -> EntryId {
        let (subject, words) = (self.subject(), Text::default());
        self.say(who, Record::AttestationRevocation(AttestationRevocation { attestation, subject, words }))
    }

    pub(in crate::verification) fn disputes(&mut self, who: usize, attestation: Option<EntryId>) -> EntryId {
        let (subject, reason) = (self.subject(), DisputeReason::Wrong);
        let dispute = Dispute { subject, attestation, reason, items: Vec::new(), words: Text::default() };
        self.say(who, Record::Dispute(Box::new(dispute)))
    }

    pub(in crate::verification) fn answers(&mut self, who: usize, dispute: EntryId, kind: AnswerKind) -> EntryId {
        let (subject, words) = (self.subject(), Text::default());
        self.say(who, Record::DisputeAnswer(DisputeAnswer { dispute, subject, kind, words }))
    }

    pub(in crate::verification) fn requests(&mut self, who: usize, to: Option<usize>) -> EntryId {
        let (subject, due) = (self.subject(), self.now.plus(Span::days(30)));
        let request = VerificationRequest { subject, to: to.map(org), method: None, due, words: Text::default() };
        self.say(who, Record::VerificationRequest(request))
    }

    pub(in crate::verification) fn assigns(&mut self, who: usize, request: EntryId, taken: bool) -> EntryId {
        let subject = self.subject();
        self.say(who, Record::Assignment(Assignment { request, subject, taken }))
    }

    /// A casebook that heard all of it at once.
    pub(in crate::verification) fn book(&self) -> Casebook {
        let mut book = Casebook::default();
        self.said.iter().for_each(|(said, record)| book.tell(*said, record));
        self.judged(book)
    }

    /// A casebook told what holds now.
    pub(in crate::verification) fn judged(&self, mut book: Casebook) -> Casebook {
        book.revise(self.key(), &self.service);
        book.judge_by(self.standings(), self.rule);
        book.refresh(self.now, |_| Some(self.current()));
        book
    }

    pub(in crate::verification) fn state_in(&self, book: Casebook) -> State {
        self.judged(book).state(self.key(), self.current(), self.now)
    }

    pub(in crate::verification) fn state(&self) -> State {
        self.state_in(self.book())
    }

    pub(in crate::verification) fn verdict(&self) -> Verdict {
        self.book().explain(self.key(), self.current(), self.now)
    }

    pub(in crate::verification) fn worths(&self) -> Vec<Worth> {
        self.verdict().attestations.iter().map(|fact| fact.worth).collect()
    }
}
