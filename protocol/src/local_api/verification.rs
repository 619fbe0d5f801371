//! Service verification: a service's verdict with what it rests on, what can be done about it, and what is due.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Organisation;
use crate::id::{Digest, EntryId, OrgId, ServiceId};
use crate::record::service::Translated;
use crate::record::verification::{AnswerKind, Conflict, DisputeReason, Finding, Level, Method, Quality};
use crate::text::Code;
use crate::time::Timestamp;
use crate::verification::{State, Worth};

/// What the network knows of a service, and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceVerification {
    /// Who publishes it.
    pub publisher: Organisation,
    /// The service.
    pub service: ServiceId,
    /// The entry with the revision that holds.
    pub revision: EntryId,
    /// What is known.
    pub state: State,
    /// How many independent voices count.
    pub voices: usize,
    /// How many are needed.
    pub needed: u16,
    /// The latest look of those that count that was hands-on, if it is late enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hands_on: Option<Timestamp>,
    /// Until when the publisher vouches for the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_until: Option<Timestamp>,
    /// When this changes by itself, at the earliest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// Items that somebody found not to be so.
    pub refuted: Vec<Code>,
    /// What to look at in this service.
    pub checklist: Vec<Code>,
    /// The attestations, the latest first.
    pub attestations: Vec<AttestationItem>,
    /// The disputes, the latest first.
    pub disputes: Vec<DisputeItem>,
    /// The requests to look, the most urgent first.
    pub requests: Vec<RequestItem>,
}

/// An attestation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttestationItem {
    /// Its entry.
    pub id: EntryId,
    /// Who looked.
    pub organisation: Organisation,
    /// Whether that is us.
    pub ours: bool,
    /// How far from the service it stands by its own statement.
    pub level: Level,
    /// How.
    pub method: Method,
    /// What ties it to the service by its own statement.
    pub conflict: Conflict,
    /// The same in words.
    #[serde(default)]
    pub conflict_words: String,
    /// When it looked.
    pub observed: Timestamp,
    /// Until when it counts.
    pub valid_until: Timestamp,
    /// What it is worth, and why not more.
    pub worth: Worth,
    /// What was found.
    #[serde(default)]
    pub findings: BTreeMap<Code, Finding>,
    /// Grades from 0 to 4.
    #[serde(default)]
    pub quality: BTreeMap<Quality, u8>,
    /// How many clients were asked, where it tells what clients said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub respondents: Option<u16>,
    /// SHA-256 of what proves it; the evidence itself stays with whoever looked.
    #[serde(default)]
    pub evidence: Vec<Digest>,
    /// What else was said.
    #[serde(default)]
    pub words: String,
}

/// A dispute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DisputeItem {
    /// Its entry.
    pub id: EntryId,
    /// Who disputes.
    pub organisation: Organisation,
    /// Whether that is us.
    pub ours: bool,
    /// The attestation that it is against, if not the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attestation: Option<EntryId>,
    /// Why.
    pub reason: DisputeReason,
    /// When.
    pub at: Timestamp,
    /// What whom it is against answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<AnswerKind>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_at: Option<Timestamp>,
    /// The answer in words.
    #[serde(default)]
    pub answer_words: String,
    /// When whoever disputed called it settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled_at: Option<Timestamp>,
    /// The same in words.
    #[serde(default)]
    pub settled_words: String,
    /// When it lapses by itself, once it was answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lapses: Option<Timestamp>,
    /// Whether it counts now.
    pub open: bool,
    /// Whether it is for us to answer.
    pub for_us: bool,
    /// Which items of the checklist.
    #[serde(default)]
    pub items: Vec<Code>,
    /// In words.
    #[serde(default)]
    pub words: String,
}

/// A request to look at a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestItem {
    /// Its entry.
    pub id: EntryId,
    /// Who asks.
    pub by: Organisation,
    /// Who is asked, if anybody by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Organisation>,
    /// How to look, if it matters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Method>,
    /// Until when.
    pub due: Timestamp,
    /// Who took it on.
    pub taken_by: Vec<Organisation>,
    /// Whether we did.
    pub taken_by_us: bool,
    /// Whether somebody looked on it.
    pub done: bool,
    /// What to look at.
    #[serde(default)]
    pub words: String,
}

/// What somebody of ours does about a service's verification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", rename_all = "kebab-case")]
pub enum VerificationAction {
    /// Says what was found.
    Attest(Box<AttestForm>),
    /// Takes an attestation of ours back.
    Revoke {
        /// Which.
        attestation: EntryId,
        /// Why.
        #[serde(default)]
        words: String,
    },
    /// Says that something is not so.
    Dispute {
        /// An attestation, if it is not the record that is disputed.
        #[serde(default)]
        attestation: Option<EntryId>,
        /// Why.
        reason: DisputeReason,
        /// Which items of the checklist.
        #[serde(default)]
        items: Vec<Code>,
        /// In words; about the service, never about a client.
        words: String,
    },
    /// Answers a dispute, or settles one of ours.
    Answer {
        /// Which.
        dispute: EntryId,
        /// What is answered.
        kind: AnswerKind,
        /// In words.
        #[serde(default)]
        words: String,
    },
    /// Asks somebody to look.
    Request {
        /// Whom; anybody, if nobody is named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<OrgId>,
        /// How to look, if it matters.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        method: Option<Method>,
        /// Until when.
        due: Timestamp,
        /// What to look at.
        #[serde(default)]
        words: String,
    },
    /// Takes a request on, or gives it back.
    Take {
        /// Which.
        request: EntryId,
        /// Whether it is taken on.
        taken: bool,
    },
    /// Confirms a record of ours as it stands.
    Confirm {
        /// Until when, at most a year ahead.
        until: Timestamp,
    },
}

/// What was found when somebody looked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttestForm {
    /// How far from the service we stand.
    pub level: Level,
    /// How it was looked at.
    pub method: Method,
    /// When.
    pub observed: Timestamp,
    /// Until when it counts; absent for as long as one usually does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Timestamp>,
    /// What was found, by item of the checklist; whether the service exists is always among it.
    pub findings: BTreeMap<Code, Finding>,
    /// Grades from 0 to 4.
    #[serde(default)]
    pub quality: BTreeMap<Quality, u8>,
    /// What ties us to the service. There is no leaving it out.
    pub conflict: Conflict,
    /// The same in words.
    #[serde(default)]
    pub conflict_words: String,
    /// How many clients were asked, where the level is theirs: at least five.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub respondents: Option<u16>,
    /// SHA-256 of what proves it; the evidence itself stays with us.
    #[serde(default)]
    pub evidence: Vec<Digest>,
    /// The request that this answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<EntryId>,
    /// What else is to be said; about the service, never about a client.
    #[serde(default)]
    pub words: String,
}

/// Which attestation to export, and how. As a URL query.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CredentialQuery {
    /// `vc` (a W3C Verifiable Credential, the default) or `cose`.
    pub format: String,
}

/// What is due in verification, the most urgent first, and what we have said and asked ourselves.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerificationCalendar {
    /// What is due.
    pub items: Vec<CalendarItem>,
    /// How many there are, beyond those listed too.
    pub total: usize,
    /// Records of ours that say nothing about until when they hold.
    pub without_date: usize,
    /// Our attestations that nothing replaced and nobody took back, those that end first first.
    #[serde(default)]
    pub attested: Vec<OwnAttestation>,
    /// What we asked others to look at: what nobody did yet first.
    #[serde(default)]
    pub asked: Vec<OwnRequest>,
}

/// An attestation of ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnAttestation {
    /// Who publishes the service.
    pub publisher: Organisation,
    /// The service.
    pub service: ServiceId,
    /// What it is called.
    #[serde(default)]
    pub name: Translated<300>,
    /// Its entry.
    pub entry: EntryId,
    /// When we looked.
    pub observed: Timestamp,
    /// Until when it counts.
    pub valid_until: Timestamp,
    /// What it is worth, and why not more.
    pub worth: Worth,
}

/// A request of ours that somebody look at a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnRequest {
    /// Who publishes the service.
    pub publisher: Organisation,
    /// The service.
    pub service: ServiceId,
    /// What it is called.
    #[serde(default)]
    pub name: Translated<300>,
    /// Its entry.
    pub entry: EntryId,
    /// Who is asked, if anybody by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Organisation>,
    /// Until when.
    pub due: Timestamp,
    /// Who took it on.
    pub taken_by: Vec<Organisation>,
    /// Whether somebody looked on it.
    pub done: bool,
}

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarItem {
    /// What is to be done.
    pub task: CalendarTask,
    /// Who publishes the service.
    pub publisher: Organisation,
    /// The service.
    pub service: ServiceId,
    /// What it is called.
    #[serde(default)]
    pub name: Translated<300>,
    /// Until when.
    pub due: Timestamp,
    /// Whether that is over.
    pub overdue: bool,
    /// The request, dispute or attestation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<EntryId>,
}

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CalendarTask {
    /// Answer a dispute against us.
    AnswerDispute,
    /// Our dispute was answered: settle it, if the answer will do.
    SettleDispute,
    /// Look at a service, as we were asked or took on.
    Look,
    /// Confirm a record of ours.
    Confirm,
    /// Look again: what we attested ends.
    LookAgain,
    /// Somebody is asked for, and nobody took it on.
    TakeOn,
}
