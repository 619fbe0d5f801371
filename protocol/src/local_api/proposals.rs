//! What is put to the vote, and the votes.

use serde::{Deserialize, Serialize};

use super::Organisation;
use crate::id::{Digest, EntryId, OrgId};
use crate::record::decision::Choice;
use crate::text::Country;
use crate::time::Timestamp;

/// What a proposal wants.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MotionKind {
    /// An organisation shall belong.
    Admit,
    /// It shall no longer belong.
    Suspend,
    /// It shall belong again.
    Readmit,
    /// An organisation that lost its root key shall go on under another.
    ReplaceKey,
    /// A number of policy.
    Set,
    /// An organisation shall hold an office.
    Appoint,
    /// An appointment shall end.
    Dismiss,
    /// A document of the network.
    Adopt,
    /// Anything else, in words.
    #[default]
    Decide,
}

/// A number of policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NumberName {
    /// Sponsors, and from how many countries: `2/2`.
    Sponsors,
    /// More than this share passes an ordinary motion: `1/2`.
    Majority,
    /// More than this share passes a grave one: `2/3`.
    Strong,
    /// At least this share must have voted: `1/2`.
    Quorum,
    /// When a service counts as verified: organisations that must have looked, then days: since a hands-on look, until
    /// a record is to be confirmed, until an answered dispute lapses: `2/180/180/30`.
    Verification,
}

/// An office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OfficeName {
    /// Coordinates the network's work.
    ExecutiveCommittee,
    /// Speaks for a country: one seat each.
    CountryRepresentative,
    /// Advises.
    AdvisoryCouncil,
    /// Knows a subject.
    IndependentExpert,
}

/// What is to be done; which fields it needs follows from its kind.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MotionForm {
    /// What.
    pub kind: MotionKind,
    /// With whom: suspend, readmit, replace-key, appoint; admit where somebody vouches for it already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<OrgId>,
    /// Admit, replace-key: the text of the organisation's application.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub application: String,
    /// Set: which number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<NumberName>,
    /// Set: its value (`2/3`).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub value: String,
    /// Appoint: which office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<OfficeName>,
    /// Appoint a country representative: of which country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Appoint: from; now if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// Appoint: until.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// Appoint: what for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mandate: String,
    /// Dismiss: the proposal that appointed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<EntryId>,
    /// Adopt, decide: in a sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Adopt: SHA-256 of the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<Digest>,
}

impl MotionForm {
    /// A motion of that kind with nothing else stated.
    pub fn new(kind: MotionKind) -> Self {
        Self { kind, ..Self::default() }
    }
}

/// Puts something to the vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Propose {
    /// What is to be done.
    pub motion: MotionForm,
    /// Why.
    #[serde(default)]
    pub words: String,
    /// When voting opens; now if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<Timestamp>,
    /// When voting closes; 14 days after the opening if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<Timestamp>,
}

/// Votes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CastVote {
    /// For, against or abstain.
    pub choice: Choice,
    /// Why.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// What became of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProposalState {
    /// Voting has not opened yet.
    Upcoming,
    /// It can be voted on.
    Open,
    /// It passed, and holds.
    Passed,
    /// Voting is over, or too few are left who could vote for it.
    Rejected,
    /// It had passed by votes that are void now.
    Undone,
    /// Who proposed it did not belong, or does not count any more.
    NotByMember,
    /// It could never pass, would make the network unable to decide, or appoints who may not hold the office.
    Unreachable,
    /// Its author had put as much to the vote as it may.
    TooMany,
    /// Voting on it would be too short or too long, or would open before it was signed.
    BadTime,
}

/// What a proposal wants, with names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Motion {
    /// What.
    pub kind: MotionKind,
    /// Whether it needs the strong majority.
    pub grave: bool,
    /// With whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Organisation>,
    /// Which number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<NumberName>,
    /// Its value.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub value: String,
    /// Which office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<OfficeName>,
    /// Of which country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// From when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Timestamp>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// The mandate, or the title of what is adopted or decided.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The proposal that appointed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<EntryId>,
    /// SHA-256 of the document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<Digest>,
}

/// A vote that was given in time by who may vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    /// Whose.
    pub organisation: Organisation,
    /// What it says.
    pub choice: Choice,
    /// Why; empty if nothing was said.
    pub reason: String,
    /// When it was signed.
    pub at: Timestamp,
    /// Whether it does not count, because who signed it was suspended, left or had that key revoked.
    pub void: bool,
}

/// A proposal, how it stands, and what that rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// Its id: the entry that proposed it.
    pub id: EntryId,
    /// By whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposed_by: Option<Organisation>,
    /// What is to be done.
    pub motion: Motion,
    /// Why.
    pub words: String,
    /// When voting opens.
    pub opens: Timestamp,
    /// When voting closes.
    pub closes: Timestamp,
    /// What became of it.
    pub state: ProposalState,
    /// Who may vote: those who belonged when it was proposed.
    pub electorate: Vec<Organisation>,
    /// More than this share of the electorate must be for it (`2/3`).
    pub share: String,
    /// So many votes in favour are needed.
    pub needed: usize,
    /// So many must vote at all.
    pub quorum: usize,
    /// Votes in favour.
    pub in_favour: usize,
    /// Votes against.
    pub against: usize,
    /// Abstentions.
    pub abstained: usize,
    /// Votes that do not count any more.
    pub void: usize,
    /// The votes.
    pub votes: Vec<Ballot>,
    /// Whether our organisation may vote on it now.
    pub may_vote: bool,
    /// What our organisation voted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_vote: Option<Choice>,
}

/// All proposals: those that wait for our vote first, then the other open ones, then the newest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposals {
    /// The proposals.
    pub items: Vec<Proposal>,
}
