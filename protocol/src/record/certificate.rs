//! Node certificates: an organisation's root key says which operational and transport key act for it.

use serde::{Deserialize, Serialize};

use crate::canon;
use crate::cose::{self, CoseError};
use crate::id::{AuthorId, OrgId, TransportId};
use crate::keys::{KeyError, SigningKey, VerifyKey};
use crate::time::Timestamp;

/// COSE content type of a node certificate.
pub const CONTENT_TYPE: &str = "application/x-marshrut-certificate+cbor";

/// What a node is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// A member organisation's node.
    Member,
    /// A meeting point: relays and keeps addresses, follows the governance logs only, publishes no services.
    Bootstrap,
}

/// Which keys act for an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// The organisation: the root key that signs this.
    pub org: OrgId,
    /// Signs entries and envelopes.
    pub author: AuthorId,
    /// Identifies the node on the wire.
    pub transport: TransportId,
    /// What the node is for.
    pub role: Role,
    /// Of two certificates of one organisation the higher holds.
    pub serial: u32,
    /// When it was made. Only its own organisation goes by it, when it says since when a computer was in other hands.
    pub made: Timestamp,
}

/// Why a certificate is refused. Fault of whoever presents it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CertificateError {
    /// Not signed by the root key that it names.
    #[error(transparent)]
    Cose(#[from] CoseError),
    /// Not of the expected shape.
    #[error(transparent)]
    Canon(#[from] canon::CanonError),
    /// A key in it is unusable.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// Says another organisation than the key that signed it.
    #[error("the certificate names another organisation than the key that signed it")]
    Organisation,
}

/// A certificate as signed bytes; [`Self::verify`] makes a [`Certificate`] of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SignedCertificate(#[serde(with = "serde_bytes")] Vec<u8>);

impl SignedCertificate {
    /// Signs a certificate with the organisation's root key.
    pub fn sign(certificate: &Certificate, root: &SigningKey) -> Self {
        debug_assert_eq!(certificate.org, root.org_id());
        let payload = canon::to_vec(certificate).expect("a certificate holds integers, texts and byte strings only");
        Self(cose::sign(CONTENT_TYPE, root, &payload))
    }

    /// The signed bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Checks the root signature and that every key in it is usable.
    ///
    /// # Errors
    /// If it is not what it claims to be.
    pub fn verify(&self) -> Result<Certificate, CertificateError> {
        let signed = cose::parse(CONTENT_TYPE, &self.0)?;
        let root = VerifyKey::enrol(signed.kid())?;
        let certificate: Certificate = canon::from_slice(signed.verify(&root)?)?;
        if certificate.org != root.org_id() {
            return Err(CertificateError::Organisation);
        }
        VerifyKey::try_from(certificate.author)?;
        VerifyKey::try_from(certificate.transport)?;
        Ok(certificate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn signed_by_its_own_root_it_is_accepted() {
        let org = sample::org(1);
        assert_eq!(org.signed().verify(), Ok(org.certificate));
    }

    #[test]
    fn a_small_order_operational_key_is_refused() {
        let org = sample::org(1);
        let mut identity = [0; 32];
        identity[0] = 1;
        let weak = Certificate { author: AuthorId(identity), ..org.certificate };
        assert!(matches!(SignedCertificate::sign(&weak, &org.root).verify(), Err(CertificateError::Key(_))));
    }

    #[test]
    fn another_organisations_name_is_refused() {
        let (org, other) = (sample::org(1), sample::org(4));
        let payload = canon::to_vec(&org.certificate).expect("encodable");
        let stolen = SignedCertificate(cose::sign(CONTENT_TYPE, &other.root, &payload));
        assert_eq!(stolen.verify(), Err(CertificateError::Organisation));
    }
}
