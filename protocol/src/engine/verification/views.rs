//! A service's verdict for people. Words and findings stand in the records, which the caller reads.

use crate::commit::LogId;
use crate::engine::{Engine, Refusal, Reply};
use crate::id::{EntryId, OrgId};
use crate::local_api::{AttestationItem, DisputeItem, Organisation, RequestItem, ServiceVerification};
use crate::record::Record;
use crate::record::verification::AnswerKind;
use crate::time::Timestamp;
use crate::verification::{Dispute, Fact, Key, Request, Verdict};

/// A verdict, and where the records are that it rests on.
#[derive(Debug, Clone)]
pub struct Explained {
    /// All but what only the records say.
    pub view: ServiceVerification,
    /// Entry, log and number of each record that is named in it.
    pub places: Vec<(EntryId, LogId, u64)>,
}

impl Explained {
    /// The view with what the records say, given in the order of the places; one that is gone is left as it is.
    pub fn fill_in(mut self, records: impl IntoIterator<Item = Option<Record>>) -> ServiceVerification {
        for ((id, ..), record) in self.places.iter().zip(records) {
            if let Some(record) = record {
                fill(&mut self.view, *id, record);
            }
        }
        self.view
    }
}

fn fill(view: &mut ServiceVerification, id: EntryId, record: Record) {
    match record {
        Record::Attestation(record) => {
            if let Some(item) = view.attestations.iter_mut().find(|item| item.id == id) {
                item.findings = record.findings.iter().map(|(item, found)| (item.clone(), found)).collect();
                item.quality = record.quality;
                item.conflict_words = record.conflict_words.to_string();
                item.respondents = record.respondents;
                item.evidence = record.evidence;
                item.words = record.words.to_string();
            }
        }
        Record::Dispute(record) => {
            if let Some(item) = view.disputes.iter_mut().find(|item| item.id == id) {
                item.items = record.items;
                item.words = record.words.to_string();
            }
        }
        Record::DisputeAnswer(record) => {
            if let Some(item) = view.disputes.iter_mut().find(|item| item.id == record.dispute) {
                let words = record.words.to_string();
                if record.kind == AnswerKind::Settled {
                    item.settled_words = words;
                } else {
                    item.answer_words = words;
                }
            }
        }
        Record::VerificationRequest(record) => {
            if let Some(item) = view.requests.iter_mut().find(|item| item.id == id) {
                item.words = record.words.to_string();
            }
        }
        _ => {}
    }
}

impl Engine {
    pub(super) fn show_verification(&self, key: Key, now: Timestamp) -> Result<Reply, Refusal> {
        let current = self.current(key).ok_or_else(|| super::no_service(key))?;
        let verdict = self.casebook.explain(key, current, now);
        let ids = verdict.attestations.iter().map(|fact| fact.id);
        let ids = ids.chain(verdict.disputes.iter().map(|dispute| dispute.id));
        let answers = verdict.disputes.iter().flat_map(|dispute| [dispute.answered, dispute.settled]);
        let ids = ids.chain(answers.flatten().map(|answer| answer.id));
        let ids = ids.chain(verdict.requests.iter().map(|request| request.id));
        let place = |id: EntryId| self.place_of(key, id).map(|(log, seq)| (id, log, seq));
        let places = ids.filter_map(place).collect();
        let view = ServiceVerification {
            publisher: self.organisation_or_unknown(key.publisher),
            service: key.service,
            revision: current.revision,
            state: verdict.state,
            voices: verdict.voices,
            needed: self.rule().attesters,
            hands_on: verdict.hands_on,
            confirmed_until: verdict.confirmed_until,
            until: verdict.until,
            refuted: verdict.refuted.clone(),
            checklist: Vec::new(),
            attestations: verdict.attestations.iter().map(|fact| self.attestation_item(fact)).collect(),
            disputes: verdict.disputes.iter().map(|dispute| self.dispute_item(key, &verdict, dispute)).collect(),
            requests: verdict.requests.iter().map(|request| self.request_item(request)).collect(),
        };
        Ok(Reply::Verification(Box::new(Explained { view, places })))
    }

    fn attestation_item(&self, fact: &Fact) -> AttestationItem {
        AttestationItem {
            id: fact.id,
            organisation: self.organisation_or_unknown(fact.org),
            ours: fact.org == self.own.org,
            level: fact.level,
            method: fact.method,
            conflict: fact.conflict,
            conflict_words: String::new(),
            observed: fact.observed,
            valid_until: fact.valid_until,
            worth: fact.worth,
            findings: Default::default(),
            quality: Default::default(),
            respondents: None,
            evidence: Vec::new(),
            words: String::new(),
        }
    }

    fn dispute_item(&self, key: Key, verdict: &Verdict, dispute: &Dispute) -> DisputeItem {
        let against = match dispute.against {
            None => Some(key.publisher),
            Some(id) => verdict.attestations.iter().find(|fact| fact.id == id).map(|fact| fact.org),
        };
        DisputeItem {
            id: dispute.id,
            organisation: self.organisation_or_unknown(dispute.org),
            ours: dispute.org == self.own.org,
            attestation: dispute.against,
            reason: dispute.reason,
            at: dispute.at,
            answer: dispute.answered.map(|answer| answer.kind),
            answered_at: dispute.answered.map(|answer| answer.at),
            answer_words: String::new(),
            settled_at: dispute.settled.map(|answer| answer.at),
            settled_words: String::new(),
            lapses: dispute.lapses,
            open: dispute.open,
            for_us: against == Some(self.own.org),
            items: Vec::new(),
            words: String::new(),
        }
    }

    fn request_item(&self, request: &Request) -> RequestItem {
        let named = |org: &OrgId| -> Organisation { self.organisation_or_unknown(*org) };
        RequestItem {
            id: request.id,
            by: named(&request.by),
            to: request.to.as_ref().map(named),
            method: request.method,
            due: request.due,
            taken_by: request.taken_by.iter().map(named).collect(),
            taken_by_us: request.taken_by.contains(&self.own.org),
            done: request.done,
            words: String::new(),
        }
    }
}
