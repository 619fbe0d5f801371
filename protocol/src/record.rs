//! Records: what the entries of the logs say. One file a kind; bodies are canonical CBOR maps with short keys.
//!
//! A newer node may add keys to a map: readers ignore what they do not know, and the bytes are kept verbatim.

pub mod certificate;
pub mod charter;
pub mod decision;
pub mod governance;
pub mod possession;
pub mod revocation;
pub mod service;
pub mod verification;

use serde::{Deserialize, Serialize};

use crate::canon::{self, CanonError};
use crate::commit::LogClass;
use crate::entry::Entry;
use crate::id::ServiceId;
use crate::prekey::PublicPrekey;
use crate::time::Timestamp;
use crate::verification::Key;

/// Kinds of records, as numbered in entry headers. Numbers are never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A node certificate: entry 0 of each governance log.
    Certificate,
    /// An organisation's profile and its signature under the Declaration.
    Organisation,
    /// A member vouches for a newcomer.
    Sponsorship,
    /// Addresses of the author's node.
    Contact,
    /// Something put to the vote.
    Proposal,
    /// A vote.
    Vote,
    /// From where on a key no longer counts.
    Revocation,
    /// The author's organisation leaves.
    Leave,
    /// A service record.
    Service,
    /// The week's prekey.
    EpochPrekey,
    /// The author's mailbox tokens of the coming weeks.
    Routes,
    /// What a member found when it looked at a service.
    Attestation,
    /// Takes an attestation back.
    AttestationRevocation,
    /// Something about a service is said not to be so.
    Dispute,
    /// An answer to a dispute.
    DisputeAnswer,
    /// Somebody is asked to look at a service.
    VerificationRequest,
    /// Somebody takes such a request on.
    Assignment,
    /// Erases the body of an earlier entry of the same log.
    Erase,
}

impl Kind {
    pub(crate) const ALL: [Self; 18] = [
        Self::Certificate,
        Self::Organisation,
        Self::Sponsorship,
        Self::Contact,
        Self::Proposal,
        Self::Vote,
        Self::Revocation,
        Self::Leave,
        Self::Service,
        Self::EpochPrekey,
        Self::Routes,
        Self::Attestation,
        Self::AttestationRevocation,
        Self::Dispute,
        Self::DisputeAnswer,
        Self::VerificationRequest,
        Self::Assignment,
        Self::Erase,
    ];

    /// The number in the header.
    pub const fn code(self) -> u16 {
        match self {
            Self::Certificate => 1,
            Self::Organisation => 2,
            Self::Sponsorship => 3,
            Self::Contact => 4,
            Self::Proposal => 5,
            Self::Vote => 6,
            Self::Revocation => 7,
            Self::Leave => 8,
            Self::Service => 16,
            Self::EpochPrekey => 17,
            Self::Routes => 18,
            Self::Attestation => 24,
            Self::AttestationRevocation => 25,
            Self::Dispute => 26,
            Self::DisputeAnswer => 27,
            Self::VerificationRequest => 28,
            Self::Assignment => 29,
            Self::Erase => 32,
        }
    }

    /// The kind with that number, if this program knows it.
    pub fn from_code(code: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The kind with that number, if this program knows it and it has an effect in that log.
    fn known(code: u16, class: LogClass) -> Option<Self> {
        Self::from_code(code).filter(|kind| kind.belongs_in(class))
    }

    /// Whether a record of this kind has an effect in that log.
    pub fn belongs_in(self, class: LogClass) -> bool {
        match self {
            Self::Certificate
            | Self::Organisation
            | Self::Sponsorship
            | Self::Contact
            | Self::Proposal
            | Self::Vote
            | Self::Revocation
            | Self::Leave => class == LogClass::Governance,
            Self::Service | Self::Routes => class == LogClass::Services,
            Self::Attestation
            | Self::AttestationRevocation
            | Self::Dispute
            | Self::DisputeAnswer
            | Self::VerificationRequest
            | Self::Assignment => class == LogClass::Attestations,
            // Meeting points pass it on, so that partners who are never up together have it.
            Self::EpochPrekey => matches!(class, LogClass::Governance | LogClass::Services),
            Self::Erase => true,
        }
    }
}

/// The author's prekey of the week: what referrals are sealed to when no one-time prekey is at hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EpochPrekey {
    /// The public half.
    pub prekey: PublicPrekey,
    /// Senders use it from then.
    pub not_before: Timestamp,
    /// Senders do not use it after; its private half is destroyed 14 days later.
    pub not_after: Timestamp,
}

/// Erases the body of an earlier entry of the same log: nodes drop salt and body, the chain still verifies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erase {
    /// Sequence number of the entry to erase.
    pub seq: u64,
    /// The service that this withdraws, with all its revisions so far: a node that never saw the erased body
    /// concludes the same as one that did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    /// The record, of another member, that stands for the withdrawn one from now on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub into: Option<Key>,
    /// Why the service was withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<WithdrawalReason>,
}

/// Why a service was withdrawn, for whoever still looks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WithdrawalReason {
    /// It has ended.
    Ended,
    /// Another organisation runs or describes it now.
    Moved,
    /// It was published by mistake.
    Mistake,
    /// It is not safe for people to go there.
    Unsafe,
    /// Another reason.
    Other,
}

impl WithdrawalReason {
    /// All reasons, in the order of a form.
    pub const ALL: [Self; 5] = [Self::Ended, Self::Moved, Self::Mistake, Self::Unsafe, Self::Other];

    /// Its stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ended => "ended",
            Self::Moved => "moved",
            Self::Mistake => "mistake",
            Self::Unsafe => "unsafe",
            Self::Other => "other",
        }
    }
}

/// A record of any kind that this program knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Record {
    /// See [`certificate::SignedCertificate`].
    Certificate(certificate::SignedCertificate),
    /// See [`governance::Profile`].
    Organisation(governance::Profile),
    /// See [`governance::Sponsorship`].
    Sponsorship(Box<governance::Sponsorship>),
    /// See [`governance::Contact`].
    Contact(governance::Contact),
    /// See [`decision::Proposal`].
    Proposal(Box<decision::Proposal>),
    /// See [`decision::Vote`].
    Vote(decision::Vote),
    /// See [`revocation::SignedRevocation`].
    Revocation(revocation::SignedRevocation),
    /// See [`governance::Leave`].
    Leave(governance::Leave),
    /// See [`service::Service`].
    Service(Box<service::Service>),
    /// See [`EpochPrekey`].
    EpochPrekey(Box<EpochPrekey>),
    /// See [`crate::route::Routes`].
    Routes(crate::route::Routes),
    /// See [`verification::Attestation`].
    Attestation(Box<verification::Attestation>),
    /// See [`verification::AttestationRevocation`].
    AttestationRevocation(verification::AttestationRevocation),
    /// See [`verification::Dispute`].
    Dispute(Box<verification::Dispute>),
    /// See [`verification::DisputeAnswer`].
    DisputeAnswer(verification::DisputeAnswer),
    /// See [`verification::VerificationRequest`].
    VerificationRequest(verification::VerificationRequest),
    /// See [`verification::Assignment`].
    Assignment(verification::Assignment),
    /// See [`Erase`].
    Erase(Erase),
}

impl Record {
    /// Reads a body. `None` if the kind is unknown or has no effect in that log.
    ///
    /// # Errors
    /// If the body is not of the kind's shape; the entry stays in its chain and means nothing.
    pub fn read(kind: u16, class: LogClass, body: &[u8]) -> Result<Option<Self>, CanonError> {
        let Some(kind) = Kind::known(kind, class) else { return Ok(None) };
        canon::check(body)?;
        Self::decode(kind, body).map(Some)
    }

    /// Reads an entry's body, which was checked when the entry was taken apart. `None` also if there is none.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub(crate) fn of(entry: &Entry<'_>) -> Result<Option<Self>, CanonError> {
        let kind = Kind::known(entry.header().kind, entry.log().class);
        kind.zip(entry.body()).map(|(kind, checked)| Self::decode(kind, checked)).transpose()
    }

    fn decode(kind: Kind, checked: &[u8]) -> Result<Self, CanonError> {
        Ok(match kind {
            Kind::Certificate => Self::Certificate(canon::from_checked(checked)?),
            Kind::Organisation => Self::Organisation(canon::from_checked(checked)?),
            Kind::Sponsorship => Self::Sponsorship(Box::new(canon::from_checked(checked)?)),
            Kind::Contact => Self::Contact(canon::from_checked(checked)?),
            Kind::Proposal => Self::Proposal(Box::new(canon::from_checked(checked)?)),
            Kind::Vote => Self::Vote(canon::from_checked(checked)?),
            Kind::Revocation => Self::Revocation(canon::from_checked(checked)?),
            Kind::Leave => Self::Leave(canon::from_checked(checked)?),
            Kind::Service => Self::Service(Box::new(canon::from_checked(checked)?)),
            Kind::EpochPrekey => Self::EpochPrekey(Box::new(canon::from_checked(checked)?)),
            Kind::Routes => Self::Routes(canon::from_checked(checked)?),
            Kind::Attestation => Self::Attestation(Box::new(verification::proper(canon::from_checked(checked)?)?)),
            Kind::AttestationRevocation => Self::AttestationRevocation(canon::from_checked(checked)?),
            Kind::Dispute => Self::Dispute(Box::new(verification::proper(canon::from_checked(checked)?)?)),
            Kind::DisputeAnswer => Self::DisputeAnswer(canon::from_checked(checked)?),
            Kind::VerificationRequest => Self::VerificationRequest(canon::from_checked(checked)?),
            Kind::Assignment => Self::Assignment(canon::from_checked(checked)?),
            Kind::Erase => Self::Erase(canon::from_checked(checked)?),
        })
    }

    /// The record's kind.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Certificate(_) => Kind::Certificate,
            Self::Organisation(_) => Kind::Organisation,
            Self::Sponsorship(_) => Kind::Sponsorship,
            Self::Contact(_) => Kind::Contact,
            Self::Proposal(_) => Kind::Proposal,
            Self::Vote(_) => Kind::Vote,
            Self::Revocation(_) => Kind::Revocation,
            Self::Leave(_) => Kind::Leave,
            Self::Service(_) => Kind::Service,
            Self::EpochPrekey(_) => Kind::EpochPrekey,
            Self::Routes(_) => Kind::Routes,
            Self::Attestation(_) => Kind::Attestation,
            Self::AttestationRevocation(_) => Kind::AttestationRevocation,
            Self::Dispute(_) => Kind::Dispute,
            Self::DisputeAnswer(_) => Kind::DisputeAnswer,
            Self::VerificationRequest(_) => Kind::VerificationRequest,
            Self::Assignment(_) => Kind::Assignment,
            Self::Erase(_) => Kind::Erase,
        }
    }

    /// The body as canonical CBOR.
    ///
    /// # Errors
    /// If it cannot be expressed (never for records built from these types).
    pub fn encode(&self) -> Result<Vec<u8>, CanonError> {
        match self {
            Self::Certificate(record) => canon::to_vec(record),
            Self::Organisation(record) => canon::to_vec(record),
            Self::Sponsorship(record) => canon::to_vec(record),
            Self::Contact(record) => canon::to_vec(record),
            Self::Proposal(record) => canon::to_vec(record),
            Self::Vote(record) => canon::to_vec(record),
            Self::Revocation(record) => canon::to_vec(record),
            Self::Leave(record) => canon::to_vec(record),
            Self::Service(record) => canon::to_vec(record),
            Self::EpochPrekey(record) => canon::to_vec(record),
            Self::Routes(record) => canon::to_vec(record),
            Self::Attestation(record) => canon::to_vec(record),
            Self::AttestationRevocation(record) => canon::to_vec(record),
            Self::Dispute(record) => canon::to_vec(record),
            Self::DisputeAnswer(record) => canon::to_vec(record),
            Self::VerificationRequest(record) => canon::to_vec(record),
            Self::Assignment(record) => canon::to_vec(record),
            Self::Erase(record) => canon::to_vec(record),
        }
    }
}
