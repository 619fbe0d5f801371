//! The charter: a network's genesis. The network's id is the SHA-256 of its bytes, so nothing in it can change.

use serde::{Deserialize, Serialize};

use super::certificate::{Certificate, CertificateError, Role, SignedCertificate};
use super::decision::Number;
use super::governance::Profile;
use crate::canon::{self, CanonError};
use crate::id::{Digest, NetworkId};
use crate::text::Text;
use crate::time::Timestamp;
use crate::verification::Rule;

/// Longest charter in bytes: the Declaration's text is in it.
pub const MAX_CHARTER: usize = 64 * 1024;

/// A network's genesis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charter {
    /// The network's name.
    pub name: Text<200>,
    /// The text that members sign.
    pub declaration: Text<30000>,
    /// The organisations that found it.
    pub founders: Vec<Founder>,
    /// Numbers that the network decides by.
    pub policy: Policy,
    /// When it was made.
    pub made: Timestamp,
}

/// A founding organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Founder {
    /// Its node's certificate.
    pub certificate: SignedCertificate,
    /// Who it is.
    pub profile: Profile,
}

/// Numbers that the network decides by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// How many members must vouch for a newcomer.
    pub sponsors: u16,
    /// From how many countries they must come.
    pub sponsor_countries: u16,
    /// More than this share of the electorate passes an ordinary motion.
    #[serde(default = "Share::half")]
    pub majority: Share,
    /// More than this share passes a grave one.
    #[serde(default = "Share::two_thirds")]
    pub strong: Share,
    /// At least this share must have voted.
    #[serde(default = "Share::half")]
    pub quorum: Share,
    /// When a service counts as verified.
    #[serde(default, skip_serializing_if = "Rule::is_default")]
    pub verification: Rule,
}

/// A share of an electorate, as numerator and denominator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Share(pub u16, pub u16);

impl Share {
    /// One half.
    pub const fn half() -> Self {
        Self(1, 2)
    }

    /// Two thirds.
    pub const fn two_thirds() -> Self {
        Self(2, 3)
    }

    /// Whether `part` is more than this share of `whole`.
    pub fn is_exceeded(self, part: usize, whole: usize) -> bool {
        part as u128 * u128::from(self.1) > whole as u128 * u128::from(self.0)
    }

    /// Whether `part` is at least this share of `whole`.
    pub fn is_reached(self, part: usize, whole: usize) -> bool {
        part as u128 * u128::from(self.1) >= whole as u128 * u128::from(self.0)
    }

    /// Whether everybody together is more than this share.
    pub fn can_be_exceeded(self) -> bool {
        self.0 < self.1
    }

    /// Whether everybody together is at least this share.
    pub fn can_be_reached(self) -> bool {
        self.0 <= self.1 && self.1 > 0
    }
}

impl Policy {
    /// Sets one number.
    pub fn set(&mut self, number: Number) {
        match number {
            Number::Sponsors(sponsors, countries) => (self.sponsors, self.sponsor_countries) = (sponsors, countries),
            Number::Majority(share) => self.majority = share,
            Number::Strong(share) => self.strong = share,
            Number::Quorum(share) => self.quorum = share,
            Number::Verification(rule) => self.verification = rule,
        }
    }
}

impl Default for Policy {
    /// One sponsor: what a network of one founder can do.
    fn default() -> Self {
        let (majority, strong, quorum) = (Share::half(), Share::two_thirds(), Share::half());
        Self { sponsors: 1, sponsor_countries: 1, majority, strong, quorum, verification: Rule::default() }
    }
}

/// Why bytes are not a usable charter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CharterError {
    /// Not of the expected shape.
    #[error(transparent)]
    Canon(#[from] CanonError),
    /// A founder's certificate is not genuine.
    #[error("a founder's certificate is not genuine: {0}")]
    Founder(#[from] CertificateError),
    /// Nobody could ever be admitted or act.
    #[error("the charter {0}")]
    Unusable(&'static str),
}

/// A charter that was checked, with its bytes and its network's id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedCharter {
    bytes: Vec<u8>,
    charter: Charter,
    founders: Vec<(Certificate, Profile)>,
}

impl CheckedCharter {
    /// Encodes and checks a new charter.
    ///
    /// # Errors
    /// If it names no usable founder or asks for sponsors that can never be had.
    pub fn found(charter: &Charter) -> Result<Self, CharterError> {
        Self::read(&canon::to_vec(charter)?)
    }

    /// Reads a charter.
    ///
    /// # Errors
    /// If it is not one, or a founder's certificate is not genuine.
    pub fn read(bytes: &[u8]) -> Result<Self, CharterError> {
        if bytes.len() > MAX_CHARTER {
            return Err(CharterError::Unusable("is longer than 64 KiB"));
        }
        let charter: Charter = canon::from_slice(bytes)?;
        let founders = charter.founders.iter().map(verified).collect::<Result<Vec<_>, _>>()?;
        if !founders.iter().any(|(certificate, _)| certificate.role == Role::Member) {
            return Err(CharterError::Unusable("names no founding organisation"));
        }
        let Policy { sponsors, sponsor_countries, majority, strong, quorum, verification } = charter.policy;
        if sponsors == 0 || sponsor_countries == 0 {
            return Err(CharterError::Unusable("would admit organisations for which nobody vouches"));
        }
        if sponsor_countries > sponsors || usize::from(sponsors) > founders.len() {
            return Err(CharterError::Unusable("asks for more sponsors than its founders can be"));
        }
        if !majority.can_be_exceeded() || !strong.can_be_exceeded() || !quorum.can_be_reached() {
            return Err(CharterError::Unusable("asks for more votes than there can be"));
        }
        if !verification.is_usable() {
            return Err(CharterError::Unusable("would never call a service verified, or always"));
        }
        Ok(Self { bytes: bytes.to_vec(), charter, founders })
    }

    /// The network's id.
    pub fn network(&self) -> NetworkId {
        NetworkId(Digest::of(&self.bytes).0)
    }

    /// The bytes, verbatim.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What it says.
    pub fn charter(&self) -> &Charter {
        &self.charter
    }

    /// The founders with their verified certificates.
    pub fn founders(&self) -> &[(Certificate, Profile)] {
        &self.founders
    }

    /// The Declaration's hash, which members sign.
    pub fn declaration(&self) -> Digest {
        Digest::of(self.charter.declaration.as_str().as_bytes())
    }
}

fn verified(founder: &Founder) -> Result<(Certificate, Profile), CertificateError> {
    founder.certificate.verify().map(|certificate| (certificate, founder.profile.clone()))
}
