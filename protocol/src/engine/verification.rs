//! Service verification: attestations, disputes and requests become entries of our log, and verdicts are told.
//!
//! What a verdict is follows in [`crate::verification`]; here it is decided who may say what, and what is due.

mod calendar;
mod exporting;
mod ours;
mod views;

use super::turn::Turn;
use super::words::{plain, wrong};
use super::{Engine, Refusal, Reply};
use crate::catalogue::{Found, Query};
use crate::commit::{LogClass, LogId};
use crate::entry::Entry;
use crate::id::{AuthorId, EntryId, OrgId, ServiceId};
use crate::local_api::{AttestForm, VerificationAction};
use crate::record::Record;
use crate::record::certificate::Role;
use crate::record::service::Service;
use crate::record::verification::{
    AnswerKind, Assignment, Attestation, AttestationRevocation, Dispute, DisputeAnswer, Finding, Findings, Subject,
    VerificationRequest,
};
use crate::text::Text;
use crate::time::{Span, Timestamp};
use crate::verification::{Current, Key, Rule, Said, Standings, State, Verdict, checklist};

pub use exporting::ExportedEntries;
pub use views::Explained;

/// How long an attestation counts if nobody says otherwise.
const USUAL_VALIDITY: Span = Span::days(365);
/// How far ahead a publisher may confirm a record.
const MAX_CONFIRMED: Span = Span::days(366);
/// How refusals of this kind are named.
const INCOMPLETE: &str = "verification.incomplete";

/// What a person or program of ours may want with verifications.
#[derive(Clone)]
pub enum VerificationCommand {
    /// What is known of a service.
    Show(Key),
    /// Does something about it.
    Act {
        /// Which service.
        key: Key,
        /// What.
        action: VerificationAction,
        /// The record that holds, with its entry, read by the caller.
        service: Box<(EntryId, Service)>,
    },
    /// What is due.
    Calendar,
    /// Where all is that a verdict rests on.
    Export(Key),
    /// An attestation of ours as a file for other programs; the record was read by the caller.
    Credential {
        /// Its entry.
        entry: EntryId,
        /// What it says.
        attestation: Box<Attestation>,
        /// As a COSE object, not as a Verifiable Credential.
        cose: bool,
    },
}

impl Engine {
    pub(super) fn verification_command(
        &mut self,
        command: VerificationCommand,
        turn: &mut Turn,
    ) -> Result<Reply, Refusal> {
        match command {
            VerificationCommand::Show(key) => self.show_verification(key, turn.now),
            VerificationCommand::Export(key) => self.export_verification(key),
            VerificationCommand::Credential { entry, attestation, cose } => {
                self.export_attestation(entry, &attestation, cose, turn.now)
            }
            VerificationCommand::Calendar => Ok(self.verification_calendar(turn.now)),
            VerificationCommand::Act { key, action, service } => {
                let (revision, service) = *service;
                if self.current(key).is_none_or(|current| current.revision != revision) {
                    return Err(no_service(key));
                }
                let Key { publisher, service: id } = key;
                self.act_on_verification(&service, Subject { publisher, service: id, revision }, &action, turn)?;
                self.settle_verdicts(turn);
                self.show_verification(key, turn.now)
            }
        }
    }

    fn act_on_verification(
        &mut self,
        service: &Service,
        subject: Subject,
        action: &VerificationAction,
        turn: &mut Turn,
    ) -> Result<(), Refusal> {
        if self.own.role == Role::Bootstrap {
            return Err(forbidden(
                "meeting-point",
                "a meeting point verifies nothing",
                "use your organisation's own node",
            ));
        }
        let now = turn.now;
        let record = match action {
            VerificationAction::Attest(form) => self.attestation(service, subject, form, now)?,
            VerificationAction::Revoke { attestation, words } => self.revocation(subject, *attestation, words, now)?,
            VerificationAction::Dispute { attestation, reason, items, words } => {
                let words = said("words", words)?;
                let (items, attestation) = (items.clone(), *attestation);
                self.dispute(Dispute { subject, attestation, reason: *reason, items, words }, now)?
            }
            VerificationAction::Answer { dispute, kind, words } => {
                self.dispute_answer(subject, *dispute, *kind, words, now)?
            }
            VerificationAction::Request { to, method, due, words } => {
                let words = plain(INCOMPLETE, "words", words)?;
                self.verification_request(
                    VerificationRequest { subject, to: *to, method: *method, due: *due, words },
                    now,
                )?
            }
            VerificationAction::Take { request, taken } => self.assignment(subject, *request, *taken, now)?,
            VerificationAction::Confirm { until } => return self.confirm(service, subject, *until, turn),
        };
        self.publish(LogClass::Attestations, &[record], turn)
    }

    fn attestation(
        &self,
        service: &Service,
        subject: Subject,
        form: &AttestForm,
        now: Timestamp,
    ) -> Result<Record, Refusal> {
        if subject.publisher == self.own.org {
            let cure = "confirm the record instead, and ask others to look";
            return Err(forbidden("own-service", "what we publish is for others to attest", cure));
        }
        let listed = checklist::of(service);
        if let Some(item) = form.findings.keys().find(|item| !listed.contains(item)) {
            return Err(wrong(
                INCOMPLETE,
                "findings",
                "unknown",
                &format!("{item} is not on this service's checklist"),
            ));
        }
        let findings = Findings::try_from(form.findings.clone());
        let findings = findings.map_err(|error| wrong(INCOMPLETE, "findings", "missing", &error.to_string()))?;
        let looked = form.findings.iter().filter(|(_, found)| **found != Finding::NotChecked);
        let ours = self
            .verdict(subject.into(), now)
            .and_then(|verdict| verdict.attestations.iter().find(|fact| fact.org == self.own.org).map(|fact| fact.id));
        let (valid_from, valid_until) = (now.max(form.observed), form.valid_until);
        let attestation = Attestation {
            subject,
            level: form.level,
            method: form.method,
            observed: form.observed,
            fields: checklist::fingerprints(service, looked.map(|(item, _)| item)),
            findings,
            quality: form.quality.clone(),
            conflict: form.conflict,
            conflict_words: plain(INCOMPLETE, "conflict_words", &form.conflict_words)?,
            valid_from,
            valid_until: valid_until.unwrap_or(form.observed.plus(USUAL_VALIDITY)),
            respondents: form.respondents,
            evidence: form.evidence.clone(),
            supersedes: ours,
            request: form.request,
            words: plain(INCOMPLETE, "words", &form.words)?,
        };
        if form.observed > now {
            return Err(wrong(INCOMPLETE, "observed", "future", "nobody can have looked in the future"));
        }
        if valid_until.is_none() && attestation.valid_until <= now {
            return Err(wrong(
                INCOMPLETE,
                "observed",
                "old",
                "what was seen more than a year ago says nothing of today",
            ));
        }
        match attestation.flaw() {
            None => Ok(Record::Attestation(Box::new(attestation))),
            Some((field, flaw)) => Err(wrong(INCOMPLETE, field, "limit", flaw)),
        }
    }

    fn revocation(&self, subject: Subject, id: EntryId, words: &str, now: Timestamp) -> Result<Record, Refusal> {
        let verdict = self.verdict(subject.into(), now);
        let ours = |verdict: Verdict| verdict.attestations.iter().any(|fact| fact.id == id && fact.org == self.own.org);
        if !verdict.is_some_and(ours) {
            return Err(Refusal::NotFound { what: "attestation of ours", id: id.to_string() });
        }
        let words = plain(INCOMPLETE, "words", words)?;
        Ok(Record::AttestationRevocation(AttestationRevocation { attestation: id, subject, words }))
    }

    fn dispute(&self, dispute: Dispute, now: Timestamp) -> Result<Record, Refusal> {
        let against = match dispute.attestation {
            None => dispute.subject.publisher,
            Some(id) => {
                let verdict = self.verdict(dispute.subject.into(), now);
                let facts = verdict.map(|verdict| verdict.attestations).unwrap_or_default();
                let fact = facts.into_iter().find(|fact| fact.id == id);
                fact.ok_or_else(|| Refusal::NotFound { what: "attestation", id: id.to_string() })?.org
            }
        };
        if against == self.own.org {
            let cure = "change the record, or take the attestation back";
            return Err(forbidden("own-words", "nobody disputes what it says itself", cure));
        }
        Ok(Record::Dispute(Box::new(dispute)))
    }

    fn dispute_answer(
        &self,
        subject: Subject,
        id: EntryId,
        kind: AnswerKind,
        words: &str,
        now: Timestamp,
    ) -> Result<Record, Refusal> {
        let verdict = self.verdict(subject.into(), now).ok_or_else(|| no_service(subject.into()))?;
        let dispute = verdict.disputes.iter().find(|dispute| dispute.id == id);
        let dispute = dispute.ok_or_else(|| Refusal::NotFound { what: "dispute", id: id.to_string() })?;
        let settles = kind == AnswerKind::Settled;
        if settles && dispute.org != self.own.org {
            return Err(forbidden("not-disputing", "only who disputes can settle it", "answer it instead"));
        }
        if !settles && defendant(&verdict, subject, dispute.against) != Some(self.own.org) {
            return Err(forbidden(
                "not-accused",
                "only whom it is against can answer",
                "dispute it too, or write to them",
            ));
        }
        let words = plain(INCOMPLETE, "words", words)?;
        Ok(Record::DisputeAnswer(DisputeAnswer { dispute: id, subject, kind, words }))
    }

    fn verification_request(&self, request: VerificationRequest, now: Timestamp) -> Result<Record, Refusal> {
        if request.due <= now {
            return Err(wrong(INCOMPLETE, "due", "past", "the date is over"));
        }
        let can_look = |org: OrgId| {
            let member = self.membership.member(org).filter(|member| member.certificate.role == Role::Member);
            member.is_some() && org != request.subject.publisher
        };
        if request.to.is_some_and(|org| !can_look(org)) {
            return Err(wrong(INCOMPLETE, "to", "member", "another member than the publisher can be asked"));
        }
        Ok(Record::VerificationRequest(request))
    }

    fn assignment(&self, subject: Subject, id: EntryId, taken: bool, now: Timestamp) -> Result<Record, Refusal> {
        let verdict = self.verdict(subject.into(), now).ok_or_else(|| no_service(subject.into()))?;
        let request = verdict.requests.iter().find(|request| request.id == id);
        let request = request.ok_or_else(|| Refusal::NotFound { what: "request", id: id.to_string() })?;
        if request.done {
            return Err(forbidden("done", "somebody has looked already", "look at what was found"));
        }
        if subject.publisher == self.own.org {
            return Err(forbidden("own-service", "what we publish is for others to look at", "leave it to them"));
        }
        Ok(Record::Assignment(Assignment { request: id, subject, taken }))
    }

    /// The record once more, with the day until which it holds.
    fn confirm(
        &mut self,
        service: &Service,
        subject: Subject,
        until: Timestamp,
        turn: &mut Turn,
    ) -> Result<(), Refusal> {
        if subject.publisher != self.own.org {
            return Err(forbidden("not-publisher", "only the publisher confirms a record", "attest what you found"));
        }
        if until <= turn.now || until > turn.now.plus(MAX_CONFIRMED) {
            return Err(wrong(INCOMPLETE, "until", "range", "a record is confirmed for at most a year"));
        }
        let confirmed = Service { confirmed_until: Some(until), ..service.clone() };
        self.publish_services(vec![confirmed], turn).map(drop)
    }

    /// What an entry of an attestations log says.
    pub(super) fn fold_verification(&mut self, entry: &Entry<'_>, record: &Record, turn: &mut Turn) {
        let (log, header) = (entry.log(), entry.header());
        let said = Said { author: log.author, seq: header.seq, id: entry.id(), at: header.time };
        self.casebook.tell(said, record);
        turn.services_changed = true;
    }

    /// What ran out since the last turn counts for this one already: the machine may have slept.
    pub(super) fn notice_the_time(&mut self, turn: &mut Turn) {
        if self.casebook.next_change().is_some_and(|at| at <= turn.now) {
            self.settle_verdicts(turn);
        }
    }

    /// The states at hand follow what was said, who belongs and what time it is; open pages follow them.
    pub(super) fn settle_verdicts(&mut self, turn: &mut Turn) {
        if self.membership.folds() != self.judged_by {
            self.judged_by = self.membership.folds();
            let membership = &self.membership;
            let standings = Standings::of(
                membership.state(),
                membership.charter().founders(),
                membership.authors(),
                &membership.revoked(),
                self.casebook.standings(),
            );
            self.casebook.judge_by(standings, membership.state().policy.verification);
        }
        let current = current_in(&self.catalogue, self.rule());
        turn.services_changed |= self.casebook.refresh(turn.now, current);
    }

    fn rule(&self) -> Rule {
        self.membership.state().policy.verification
    }

    /// The revision of a service that holds.
    fn current(&self, key: Key) -> Option<Current> {
        self.catalogue.current(key, self.rule().confirm())
    }

    /// What is known of a service.
    fn verdict(&self, key: Key, now: Timestamp) -> Option<Verdict> {
        Some(self.casebook.explain(key, self.current(key)?, now))
    }

    /// The state of a service, as lists show it.
    pub(super) fn verification_state(&self, publisher: OrgId, service: ServiceId, now: Timestamp) -> State {
        let key = Key { publisher, service };
        self.current(key).map_or(State::SelfDeclared, |current| self.casebook.state(key, current, now))
    }

    /// The matches of a query that are in that state.
    pub(super) fn search_in_state(&self, query: &Query, state: State, now: Timestamp) -> Found {
        let is_so = |key: Key, current: Current| self.casebook.state(key, current, now) == state;
        self.catalogue.search_where(query, self.rule().confirm(), &is_so)
    }

    /// What is known at one moment of every service that something was said about, in the order of their keys.
    pub fn verdicts(&self, now: Timestamp) -> Vec<(Key, Verdict)> {
        let mut all: Vec<(Key, Verdict)> =
            self.casebook.keys().filter_map(|key| Some((key, self.verdict(key, now)?))).collect();
        all.sort_by_key(|(key, _)| *key);
        all
    }

    /// The author's entry there was erased, or its log cut.
    pub(super) fn unsay_verification(&mut self, author: AuthorId, from: u64, to: u64) {
        self.casebook.forget(author, from, to);
    }

    /// Where an entry about a service stands.
    fn place_of(&self, key: Key, entry: EntryId) -> Option<(LogId, u64)> {
        let (author, seq) = self.casebook.place(key, entry)?;
        Some((LogId { author, class: LogClass::Attestations }, seq))
    }
}

/// The revision of each service that holds, for the casebook.
fn current_in(catalogue: &crate::catalogue::Catalogue, rule: Rule) -> impl Fn(Key) -> Option<Current> + '_ {
    move |key| catalogue.current(key, rule.confirm())
}

/// Whom a dispute is against.
fn defendant(verdict: &Verdict, subject: Subject, attestation: Option<EntryId>) -> Option<OrgId> {
    match attestation {
        None => Some(subject.publisher),
        Some(id) => verdict.attestations.iter().find(|fact| fact.id == id).map(|fact| fact.org),
    }
}

/// Words that must not be missing.
fn said(field: &str, text: &str) -> Result<Text<2000>, Refusal> {
    let words: Text<2000> = plain(INCOMPLETE, field, text)?;
    if words.is_empty() { Err(wrong(INCOMPLETE, field, "missing", "say it in words")) } else { Ok(words) }
}

/// `why` is the last part of the refusal's kind: pages have words for each.
fn forbidden(why: &str, title: &str, cure: &str) -> Refusal {
    Refusal::NotAllowed { kind: format!("verification.{why}"), title: title.into(), cure: cure.into() }
}

fn no_service(key: Key) -> Refusal {
    Refusal::NotFound { what: "service", id: key.service.to_string() }
}
