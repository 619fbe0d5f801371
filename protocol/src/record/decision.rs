//! Proposals and votes: how a network decides (docs/governance.md).
//!
//! These are the records only. What passes, and what follows from it, is decided by [`crate::governance`].

use serde::{Deserialize, Serialize};

use super::certificate::{Certificate, SignedCertificate};
use super::charter::Share;
use super::governance::Profile;
use super::possession::TransportProof;
use crate::id::{AuthorId, Digest, EntryId, NetworkId, OrgId};
use crate::text::{Country, Text};
use crate::time::Timestamp;
use crate::verification::Rule;

/// Most logs that a past names.
pub const MAX_PAST: usize = 1_024;

/// The first 16 bytes of an author's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct LogRef(#[serde(with = "serde_bytes")] [u8; 16]);

impl LogRef {
    /// The lowest or the highest key of that name.
    pub(crate) fn padded(self, with: u8) -> [u8; 32] {
        let mut key = [with; 32];
        key[..16].copy_from_slice(&self.0);
        key
    }
}

impl From<AuthorId> for LogRef {
    fn from(author: AuthorId) -> Self {
        let (first, _) = author.0.split_first_chunk().expect("32 bytes have 16 first ones");
        Self(*first)
    }
}

/// How many entries of each governance log a proposal's author held.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Past(pub Vec<(LogRef, u64)>);

/// Something put to the vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// What its author knew: it fixes who may vote and by which numbers.
    pub past: Past,
    /// What is to be done.
    pub motion: Motion,
    /// Votes signed from then on count.
    pub opens: Timestamp,
    /// Votes signed after do not count.
    pub closes: Timestamp,
    /// Why.
    pub words: Text<8000>,
}

/// What a proposal wants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Motion {
    /// An organisation shall belong, whoever vouches for it.
    Admit {
        /// Its node's certificate.
        certificate: SignedCertificate,
        /// Who it is.
        profile: Profile,
        /// The word of the transport key that the certificate names.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        proof: Option<TransportProof>,
    },
    /// An organisation shall no longer belong.
    Suspend {
        /// Which.
        org: OrgId,
        /// How many entries of its governance logs still count, where that is less than the past says.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        last: Vec<(AuthorId, u64)>,
    },
    /// It shall belong again.
    Readmit {
        /// Which.
        org: OrgId,
    },
    /// An organisation that lost its root key shall go on under another.
    ReplaceKey {
        /// Which.
        org: OrgId,
        /// Its certificate under the new root key.
        certificate: SignedCertificate,
        /// Who it is.
        profile: Profile,
        /// The word of the transport key that the certificate names.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        proof: Option<TransportProof>,
    },
    /// A number of policy.
    Set(Number),
    /// An organisation shall hold an office.
    Appoint(Appointment),
    /// An appointment shall end.
    Dismiss {
        /// The proposal that appointed.
        appointment: EntryId,
    },
    /// A document of the network.
    Adopt {
        /// Its title.
        title: Text<300>,
        /// SHA-256 of the document.
        digest: Digest,
    },
    /// Anything else.
    Decide {
        /// In a sentence.
        title: Text<300>,
    },
}

/// A number of policy with its new value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Number {
    /// How many members must vouch for a newcomer, from how many countries.
    Sponsors(u16, u16),
    /// More than this share of the electorate passes an ordinary motion.
    Majority(Share),
    /// More than this share passes a grave one.
    Strong(Share),
    /// At least this share must have voted.
    Quorum(Share),
    /// When a service counts as verified.
    Verification(Rule),
}

/// An office for a term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// Which office.
    pub office: Office,
    /// Who holds it.
    pub org: OrgId,
    /// From.
    pub from: Timestamp,
    /// Until.
    pub until: Timestamp,
    /// What for.
    pub mandate: Text<2000>,
}

/// Offices of the Network.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Office {
    /// Coordinates the network's work.
    ExecutiveCommittee,
    /// Speaks for a country: one seat each.
    CountryRepresentative(Country),
    /// Advises.
    AdvisoryCouncil,
    /// Knows a subject.
    IndependentExpert,
}

impl Office {
    /// Whether an organisation of that country may hold it: who speaks for a country must be of it.
    pub fn is_open_to(&self, country: &Country) -> bool {
        match self {
            Self::CountryRepresentative(of) => of == country,
            Self::ExecutiveCommittee | Self::AdvisoryCouncil | Self::IndependentExpert => true,
        }
    }

    /// Whether only one organisation holds it at a time.
    pub fn has_one_seat(&self) -> bool {
        matches!(self, Self::CountryRepresentative(_))
    }
}

/// A vote on a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vote {
    /// The entry that proposed.
    pub proposal: EntryId,
    /// What is said.
    pub choice: Choice,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text<2000>>,
}

/// What a vote says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// For it.
    For,
    /// Against it.
    Against,
    /// Neither; counts for the quorum.
    Abstain,
}

/// How much of an electorate a motion needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gravity {
    /// More than the policy's majority.
    Ordinary,
    /// More than the policy's strong majority.
    Grave,
}

impl Motion {
    /// How much it needs.
    pub fn gravity(&self) -> Gravity {
        if self.decides_itself() { Gravity::Grave } else { Gravity::Ordinary }
    }

    /// Whether it is decided by its own past alone, whatever happens beside it.
    pub fn decides_itself(&self) -> bool {
        matches!(self, Self::Suspend { .. } | Self::Readmit { .. } | Self::ReplaceKey { .. } | Self::Set(_))
    }

    /// The certificate that it carries.
    pub fn certificate(&self) -> Option<&SignedCertificate> {
        match self {
            Self::Admit { certificate, .. } | Self::ReplaceKey { certificate, .. } => Some(certificate),
            _ => None,
        }
    }

    /// Whether the transport key that its certificate names signed for it; `carried` is what the certificate says.
    pub fn is_proven(&self, network: NetworkId, carried: &Certificate) -> bool {
        match self {
            Self::Admit { certificate, profile, proof } | Self::ReplaceKey { certificate, profile, proof, .. } => {
                proof.as_ref().is_some_and(|proof| proof.fits(network, certificate, profile, carried))
            }
            _ => false,
        }
    }

    /// The organisation of which it changes whether it belongs.
    pub fn subject(&self) -> Option<OrgId> {
        match self {
            Self::Readmit { org } => Some(*org),
            _ => self.against(),
        }
    }

    /// The organisation that it turns against, and that has no vote on it.
    pub fn against(&self) -> Option<OrgId> {
        match self {
            Self::Suspend { org, .. } | Self::ReplaceKey { org, .. } => Some(*org),
            _ => None,
        }
    }
}

impl Past {
    /// A past of these logs.
    pub fn of(held: impl IntoIterator<Item = (AuthorId, u64)>) -> Self {
        let mut past: Vec<(LogRef, u64)> = held.into_iter().map(|(author, count)| (author.into(), count)).collect();
        past.sort_unstable();
        Self(past)
    }

    /// Whether it is in order and within its limit.
    pub fn is_proper(&self) -> bool {
        self.0.len() <= MAX_PAST && self.0.is_sorted_by(|one, other| one.0 < other.0)
    }
}
