//! Records of the governance logs besides certificates: profiles, sponsorships, contacts, leave-takings.

use serde::{Deserialize, Serialize};

use super::certificate::{Certificate, SignedCertificate};
use super::possession::TransportProof;
use crate::id::{Digest, NetworkId};
use crate::text::{Country, Text};
use crate::time::Timestamp;

/// Who an organisation is, and its signature under the Declaration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Its name.
    pub name: Text<200>,
    /// Where it works.
    pub country: Country,
    /// SHA-256 of the Declaration that it signs by signing this; absent in a charter, which holds the text itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declaration: Option<Digest>,
}

/// A member vouches for a newcomer, or shows for itself that its later transport key signed for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sponsorship {
    /// The newcomer's certificate.
    pub certificate: SignedCertificate,
    /// Who it is.
    pub profile: Profile,
    /// The word of the transport key that the certificate names. Without one that fits, the key counts as the
    /// newcomer's only as long as nobody else says that it is theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<TransportProof>,
}

impl Sponsorship {
    /// Whether the newcomer's transport key signed for it; `certificate` is what its signed form says.
    pub fn is_proven(&self, network: NetworkId, certificate: &Certificate) -> bool {
        self.proof.as_ref().is_some_and(|proof| proof.fits(network, &self.certificate, &self.profile, certificate))
    }
}

/// The author's organisation leaves of its own accord. It comes back as one that was suspended does.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leave {
    /// Why, if it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Text<2000>>,
}

/// Addresses of the author's node; the newest of a log holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Multiaddr texts, best first, at most 16.
    pub addresses: Vec<Text<256>>,
    /// Not to be used after.
    pub expires: Timestamp,
    /// Whether the node keeps sealed messages for members whose nodes are off.
    #[serde(default, skip_serializing_if = "is_false")]
    pub mailbox: bool,
}

/// Most addresses in one contact.
pub const MAX_ADDRESSES: usize = 16;

fn is_false(value: &bool) -> bool {
    !value
}
