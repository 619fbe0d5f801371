//! What a verdict rests on, told so that a sentence can be made of it in any language.

use serde::{Deserialize, Serialize};

use super::State;
use crate::id::{EntryId, OrgId};
use crate::record::verification::{AnswerKind, Conflict, DisputeReason, Level, Method};
use crate::text::Code;
use crate::time::Timestamp;

/// What an attestation is worth for the verdict, and why not more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Worth {
    /// Counts as independent.
    Counts,
    /// Whoever looked is tied to the service by its own statement: a check by a peer, no more.
    Tied,
    /// It refutes something.
    Refutes,
    /// By the publisher, or by the service's own provider.
    Own,
    /// Whoever looked came into the network through the publisher alone, or the publisher through it.
    SameVoice,
    /// Another organisation of the same voice looked too; together they count once.
    Repeated,
    /// What was checked has changed since.
    Changed,
    /// A later attestation of the same organisation replaces it.
    Superseded,
    /// Taken back.
    Revoked,
    /// Its time is over.
    Expired,
    /// Its time has not come.
    NotYet,
    /// Whoever looked is not a member any more.
    NotMember,
}

/// An attestation and what it is worth.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Its entry.
    pub id: EntryId,
    /// Who looked.
    pub org: OrgId,
    /// How far from the service it stands by its own statement.
    pub level: Level,
    /// How.
    pub method: Method,
    /// What ties it to the service by its own statement.
    pub conflict: Conflict,
    /// When it looked.
    pub observed: Timestamp,
    /// Until when it counts.
    pub valid_until: Timestamp,
    /// What it is worth.
    pub worth: Worth,
}

/// An answer to a dispute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// Its entry.
    pub id: EntryId,
    /// What is answered.
    pub kind: AnswerKind,
    /// When.
    pub at: Timestamp,
}

/// A dispute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dispute {
    /// Its entry.
    pub id: EntryId,
    /// Who disputes.
    pub org: OrgId,
    /// The attestation that it is against, if not the record.
    pub against: Option<EntryId>,
    /// Why.
    pub reason: DisputeReason,
    /// When.
    pub at: Timestamp,
    /// The first answer of whom it is against.
    pub answered: Option<Answered>,
    /// That whoever disputed called it settled.
    pub settled: Option<Answered>,
    /// When it lapses, if it was answered and nobody settles it.
    pub lapses: Option<Timestamp>,
    /// Whether it counts now.
    pub open: bool,
}

/// A request to look at the service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// Its entry.
    pub id: EntryId,
    /// Who asks.
    pub by: OrgId,
    /// Who is asked, if anybody by name.
    pub to: Option<OrgId>,
    /// How to look, if it matters.
    pub method: Option<Method>,
    /// Until when.
    pub due: Timestamp,
    /// Who took it on.
    pub taken_by: Vec<OrgId>,
    /// Whether somebody looked on it.
    pub done: bool,
}

/// What is known of a service, and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// What is known.
    pub state: State,
    /// How many independent voices count.
    pub voices: usize,
    /// The latest look of those that count that was hands-on.
    pub hands_on: Option<Timestamp>,
    /// Until when the publisher vouches for the record.
    pub confirmed_until: Option<Timestamp>,
    /// When this changes by itself, at the earliest.
    pub until: Option<Timestamp>,
    /// Items that somebody found not to be so.
    pub refuted: Vec<Code>,
    /// The attestations, the latest first.
    pub attestations: Vec<Fact>,
    /// The disputes, the latest first.
    pub disputes: Vec<Dispute>,
    /// The requests to look, the most urgent first.
    pub requests: Vec<Request>,
}
