//! Records of service verification (DOMAIN.md §4): attestations and their revocation, disputes and their answers,
//! requests to verify and who took them on. They stand in the attestations logs.
//!
//! These are the records only: what a service's verdict is follows in [`crate::verification`]. Limits are checked when
//! a record is read; one beyond them means nothing on any node.

mod findings;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::canon::CanonError;
use crate::id::{Digest, EntryId, OrgId, ServiceId};
use crate::text::{Code, Text};
use crate::time::{Span, Timestamp};

pub use findings::{Finding, Findings, Fingerprint, MAX_FINDINGS};

/// Longest validity of an attestation.
pub const MAX_VALIDITY: Span = Span::days(731);
/// Most digests of evidence.
pub const MAX_EVIDENCE: usize = 16;
/// Fewest people whose feedback is told together, so that nobody can be singled out.
pub const MIN_RESPONDENTS: u16 = 5;
/// The best grade of a [`Quality`].
pub const BEST_GRADE: u8 = 4;

/// One revision of one service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Subject {
    /// The member that publishes it.
    pub publisher: OrgId,
    /// The service.
    pub service: ServiceId,
    /// The entry with just the revision that was looked at.
    pub revision: EntryId,
}

/// How far from the service whoever looked stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Provides it.
    #[serde(rename = "self")]
    Own,
    /// An organisation that does the like.
    Peer,
    /// Has nothing to do with it.
    Independent,
    /// Tells what clients said, in aggregate.
    ClientFeedback,
}

/// How it was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// From what is written about it.
    Desk,
    /// By telephone.
    Call,
    /// By a message as a client would write it.
    TestMessage,
    /// By its licences and papers.
    Documents,
    /// By a visit.
    SiteVisit,
    /// By somebody who came as a client.
    MysteryClient,
}

impl Method {
    /// All of them, in the order of a form.
    pub const ALL: [Self; 6] =
        [Self::SiteVisit, Self::MysteryClient, Self::TestMessage, Self::Call, Self::Documents, Self::Desk];

    /// Whether the service itself was tried: by visit, test message or mystery client.
    pub fn is_hands_on(self) -> bool {
        matches!(self, Self::TestMessage | Self::SiteVisit | Self::MysteryClient)
    }
}

/// What ties whoever looked to the service. There is no leaving it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conflict {
    /// Nothing.
    None,
    /// Works in the same country.
    SameCountry,
    /// Pays for it, or is paid by it.
    Funder,
    /// Works together with it.
    Partner,
}

impl Conflict {
    /// All of them, in the order of a form.
    pub const ALL: [Self; 4] = [Self::None, Self::SameCountry, Self::Partner, Self::Funder];

    /// Whether it keeps an attestation from counting as independent.
    pub fn binds(self) -> bool {
        matches!(self, Self::Funder | Self::Partner)
    }
}

/// What is graded besides what is found, from 0 to [`BEST_GRADE`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quality {
    /// Getting in.
    Access,
    /// Dignity, and the absence of stigma.
    Dignity,
    /// Confidentiality.
    Confidentiality,
    /// Waiting.
    Waiting,
    /// Competence.
    Competence,
}

impl Quality {
    /// All of them, in the order of a form.
    pub const ALL: [Self; 5] = [Self::Access, Self::Dignity, Self::Confidentiality, Self::Waiting, Self::Competence];
}

/// What a member found when it looked at a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attestation {
    /// What was looked at.
    pub subject: Subject,
    /// How far from it whoever looked stands.
    pub level: Level,
    /// How.
    pub method: Method,
    /// When.
    pub observed: Timestamp,
    /// What was found, item by item of the checklist.
    pub findings: Findings,
    /// For items that speak of a field of the record, what it said.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<Code, Fingerprint>,
    /// Grades, where they were given.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub quality: BTreeMap<Quality, u8>,
    /// What ties whoever looked to the service.
    pub conflict: Conflict,
    /// The same in words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub conflict_words: Text<500>,
    /// Counts from then.
    pub valid_from: Timestamp,
    /// Counts until then.
    pub valid_until: Timestamp,
    /// How many clients were asked, where the level is theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub respondents: Option<u16>,
    /// SHA-256 of what proves it; the evidence itself stays with whoever looked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Digest>,
    /// The earlier attestation that this replaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<EntryId>,
    /// The request that this answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<EntryId>,
    /// What else is to be said; about the service, never about a client.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub words: Text<2000>,
}

/// Takes an attestation of the author's own organisation back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttestationRevocation {
    /// The attestation.
    pub attestation: EntryId,
    /// The service that it is about.
    pub subject: Subject,
    /// Why.
    pub words: Text<2000>,
}

/// Why a service, or what somebody attested of it, is disputed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DisputeReason {
    /// It is closed, or never was.
    Closed,
    /// Something stated is not so.
    Wrong,
    /// People are in danger there.
    Unsafe,
    /// People are turned away or humiliated.
    Discriminates,
    /// Whoever attested is not independent.
    NotIndependent,
    /// Something else, said in words.
    Other,
}

impl DisputeReason {
    /// All of them, in the order of a form.
    pub const ALL: [Self; 6] =
        [Self::Closed, Self::Wrong, Self::Unsafe, Self::Discriminates, Self::NotIndependent, Self::Other];
}

/// A member says that something is not so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dispute {
    /// The service.
    pub subject: Subject,
    /// The attestation that is disputed, if it is one and not the record itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attestation: Option<EntryId>,
    /// Why.
    pub reason: DisputeReason,
    /// Which items of the checklist.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Code>,
    /// In words; about the service, never about a client.
    pub words: Text<2000>,
}

/// What is answered to a dispute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerKind {
    /// By whom it is against: it is true, and was put right.
    Corrected,
    /// By whom it is against: it is not true.
    Rejected,
    /// By whoever disputed: it is settled.
    Settled,
}

/// An answer to a dispute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DisputeAnswer {
    /// The dispute.
    pub dispute: EntryId,
    /// The service that it is about.
    pub subject: Subject,
    /// What is answered.
    pub kind: AnswerKind,
    /// In words.
    pub words: Text<2000>,
}

/// A member asks that somebody look at a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerificationRequest {
    /// The service.
    pub subject: Subject,
    /// Who is asked; anybody who can, if nobody is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<OrgId>,
    /// How to look, if it matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Method>,
    /// Until when.
    pub due: Timestamp,
    /// What to look at.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub words: Text<2000>,
}

/// The author's organisation takes a request on, or gives it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignment {
    /// The request.
    pub request: EntryId,
    /// The service that it is about.
    pub subject: Subject,
    /// Whether it is taken on.
    pub taken: bool,
}

/// A record with limits that its types alone do not hold.
pub(super) trait Limited {
    /// The limit that it breaks.
    fn flaw(&self) -> Option<&'static str>;
}

/// The record, if it keeps its limits.
pub(super) fn proper<T: Limited>(record: T) -> Result<T, CanonError> {
    match record.flaw() {
        None => Ok(record),
        Some(flaw) => Err(CanonError::Shape(flaw.to_owned())),
    }
}

impl Attestation {
    /// The limit that it breaks: the field, and words for whoever wrote it.
    pub fn flaw(&self) -> Option<(&'static str, &'static str)> {
        let validity = self.valid_until.since(self.valid_from);
        let single_out = self.level == Level::ClientFeedback && self.respondents.is_none_or(|n| n < MIN_RESPONDENTS);
        let flaws = [
            (validity <= Span(0), "valid_until", "an attestation counts for a while: it must end after it begins"),
            (validity > MAX_VALIDITY, "valid_until", "an attestation counts for at most two years"),
            (self.observed > self.valid_from, "observed", "what counts from a day was looked at before it"),
            (self.evidence.len() > MAX_EVIDENCE, "evidence", "an attestation names at most 16 pieces of evidence"),
            (self.quality.values().any(|grade| *grade > BEST_GRADE), "quality", "grades go from 0 to 4"),
            (self.fields.len() > MAX_FINDINGS, "findings", "an attestation has at most 64 findings"),
            (single_out, "respondents", "feedback of clients is told of at least five together"),
        ];
        flaws.into_iter().find(|(broken, ..)| *broken).map(|(_, field, flaw)| (field, flaw))
    }
}

impl Limited for Attestation {
    fn flaw(&self) -> Option<&'static str> {
        Self::flaw(self).map(|(_, flaw)| flaw)
    }
}

impl Limited for Dispute {
    fn flaw(&self) -> Option<&'static str> {
        (self.items.len() > MAX_FINDINGS).then_some("a dispute names at most 64 items")
    }
}

#[cfg(test)]
mod tests;
