//! What was said about one service, as far as it counts: the facts that a verdict is computed from.

use serde::{Deserialize, Serialize};

use super::casebook::Key;
use crate::id::{EntryId, OrgId};
use crate::record::Record;
use crate::record::verification::{
    AnswerKind, Attestation, Conflict, DisputeReason, Finding, Fingerprint, Level, Method, Subject,
};
use crate::text::Code;
use crate::time::Timestamp;

/// Where, when and by whom something was said; the author by its number in the casebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Place {
    pub(super) author: u32,
    pub(super) seq: u64,
    pub(super) id: EntryId,
    pub(super) at: Timestamp,
}

/// An item that was checked, with what the record said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Checked {
    /// A hash of its code.
    pub(super) item: u64,
    pub(super) field: Option<Fingerprint>,
}

/// What counts of an attestation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Attested {
    pub(super) place: Place,
    pub(super) revision: EntryId,
    pub(super) observed: Timestamp,
    pub(super) valid_from: Timestamp,
    pub(super) valid_until: Timestamp,
    pub(super) level: Level,
    pub(super) method: Method,
    pub(super) conflict: Conflict,
    /// What is so, at least in part.
    pub(super) confirmed: Box<[Checked]>,
    pub(super) refuted: Box<[(Code, Checked)]>,
    pub(super) request: Option<EntryId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Disputed {
    pub(super) place: Place,
    pub(super) against: Option<EntryId>,
    pub(super) reason: DisputeReason,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Requested {
    pub(super) place: Place,
    pub(super) to: Option<OrgId>,
    pub(super) method: Option<Method>,
    pub(super) due: Timestamp,
}

/// All that was said about one service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Case {
    pub(super) key: Key,
    pub(super) attested: Vec<Attested>,
    /// Attestations that were taken back, and where.
    pub(super) revoked: Vec<(Place, EntryId)>,
    pub(super) disputes: Vec<Disputed>,
    pub(super) answers: Vec<(Place, EntryId, AnswerKind)>,
    pub(super) requests: Vec<Requested>,
    /// Requests that were taken on or given back.
    pub(super) assignments: Vec<(Place, EntryId, bool)>,
}

impl Case {
    pub(super) fn new(key: Key) -> Self {
        let (attested, revoked, disputes) = (Vec::new(), Vec::new(), Vec::new());
        let (answers, requests, assignments) = (Vec::new(), Vec::new(), Vec::new());
        Self { key, attested, revoked, disputes, answers, requests, assignments }
    }

    pub(super) fn forget(&mut self, gone: impl Fn(&Place) -> bool) {
        self.attested.retain(|said| !gone(&said.place));
        self.revoked.retain(|(place, _)| !gone(place));
        self.disputes.retain(|said| !gone(&said.place));
        self.answers.retain(|(place, ..)| !gone(place));
        self.requests.retain(|said| !gone(&said.place));
        self.assignments.retain(|(place, ..)| !gone(place));
    }

    /// What a record says of the service is entered.
    pub(super) fn enter(&mut self, place: Place, record: &Record) {
        match record {
            Record::Attestation(record) => self.attested.push(attested(place, record)),
            Record::AttestationRevocation(record) => self.revoked.push((place, record.attestation)),
            Record::Dispute(record) => {
                self.disputes.push(Disputed { place, against: record.attestation, reason: record.reason });
            }
            Record::DisputeAnswer(record) => self.answers.push((place, record.dispute, record.kind)),
            Record::VerificationRequest(record) => {
                let (to, method, due) = (record.to, record.method, record.due);
                self.requests.push(Requested { place, to, method, due });
            }
            Record::Assignment(record) => self.assignments.push((place, record.request, record.taken)),
            _ => {}
        }
    }

    /// Where everything stands that was said.
    pub(super) fn places(&self) -> impl Iterator<Item = Place> {
        let attested = self.attested.iter().map(|said| said.place);
        let disputes = self.disputes.iter().map(|said| said.place);
        let requests = self.requests.iter().map(|said| said.place);
        let revoked = self.revoked.iter().map(|(place, _)| *place);
        let answers = self.answers.iter().map(|(place, ..)| *place);
        let assignments = self.assignments.iter().map(|(place, ..)| *place);
        attested.chain(disputes).chain(requests).chain(revoked).chain(answers).chain(assignments)
    }
}

/// The service that a record of verification is about.
pub(super) fn subject_of(record: &Record) -> Option<Subject> {
    Some(match record {
        Record::Attestation(record) => record.subject,
        Record::AttestationRevocation(record) => record.subject,
        Record::Dispute(record) => record.subject,
        Record::DisputeAnswer(record) => record.subject,
        Record::VerificationRequest(record) => record.subject,
        Record::Assignment(record) => record.subject,
        _ => return None,
    })
}

fn attested(place: Place, record: &Attestation) -> Attested {
    let checked = |item: &Code| Checked { item: item_hash(item), field: record.fields.get(item).copied() };
    let is_so = |finding| matches!(finding, Finding::Confirmed | Finding::Partial);
    Attested {
        place,
        revision: record.subject.revision,
        observed: record.observed,
        valid_from: record.valid_from,
        valid_until: record.valid_until,
        level: record.level,
        method: record.method,
        conflict: record.conflict,
        confirmed: record.findings.iter().filter(|(_, found)| is_so(*found)).map(|(item, _)| checked(item)).collect(),
        refuted: record.findings.refuted().map(|item| (item.clone(), checked(item))).collect(),
        request: record.request,
    }
}

/// Items are compared by this: codes are few, and whoever found two with one hash would only have its own word count
/// for the other item too.
fn item_hash(item: &Code) -> u64 {
    let digest = crate::id::Digest::of(item.as_str().as_bytes());
    u64::from_be_bytes(*digest.0.first_chunk().expect("a digest has 32 bytes"))
}
