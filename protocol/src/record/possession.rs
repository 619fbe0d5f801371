//! Proof of possession: the transport key that a certificate names signs for that certificate and the profile beside
//! it. Without it anybody could hand in a certificate of its own that names another node's key.
//!
//! It says nothing about whether the organisation is who it says it is: that is for its sponsors.

use serde::{Deserialize, Serialize};

use super::certificate::{Certificate, SignedCertificate};
use super::governance::Profile;
use crate::canon;
use crate::cose;
use crate::id::{Digest, NetworkId};
use crate::keys::{SigningKey, VerifyKey};
use crate::time::Timestamp;

/// COSE content type of such a proof.
pub const CONTENT_TYPE: &str = "application/x-marshrut-possession+cbor";

/// What the transport key signs.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Claim {
    #[serde(rename = "n")]
    network: NetworkId,
    #[serde(rename = "c")]
    certificate: Digest,
    #[serde(rename = "p")]
    profile: Digest,
    /// When it was signed, where that matters: of two applications the later one counts.
    #[serde(rename = "t", default, skip_serializing_if = "Option::is_none")]
    made: Option<Timestamp>,
}

impl Claim {
    fn of(network: NetworkId, certificate: &SignedCertificate, profile: &Profile, made: Option<Timestamp>) -> Self {
        let profile = canon::to_vec(profile).expect("a profile holds texts and byte strings only");
        Self { network, certificate: Digest::of(certificate.as_bytes()), profile: Digest::of(&profile), made }
    }
}

/// A transport key's word for a certificate and a profile, as signed bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TransportProof(#[serde(with = "serde_bytes")] Vec<u8>);

impl TransportProof {
    /// Signs with the transport key that the certificate names.
    pub fn sign(
        network: NetworkId,
        certificate: &SignedCertificate,
        profile: &Profile,
        transport: &SigningKey,
    ) -> Self {
        Self::of(&Claim::of(network, certificate, profile, None), transport)
    }

    /// The same, with the moment at which it is signed.
    pub fn sign_at(
        network: NetworkId,
        certificate: &SignedCertificate,
        profile: &Profile,
        transport: &SigningKey,
        made: Timestamp,
    ) -> Self {
        Self::of(&Claim::of(network, certificate, profile, Some(made)), transport)
    }

    fn of(claim: &Claim, transport: &SigningKey) -> Self {
        let claim = canon::to_vec(claim).expect("a claim holds byte strings and an integer only");
        Self(cose::sign(CONTENT_TYPE, transport, &claim))
    }

    /// The moment that it names, if it fits what it is for.
    pub fn made(&self) -> Option<Timestamp> {
        canon::from_slice::<Claim>(cose::parse(CONTENT_TYPE, &self.0).ok()?.payload()).ok()?.made
    }

    /// Whether the transport key that `certificate` names signed this, in that network and beside that profile;
    /// `certificate` is what `signed` says.
    pub fn fits(
        &self,
        network: NetworkId,
        signed: &SignedCertificate,
        profile: &Profile,
        certificate: &Certificate,
    ) -> bool {
        let claim = || {
            let proof = cose::parse(CONTENT_TYPE, &self.0).ok()?;
            let key = VerifyKey::try_from(certificate.transport).ok()?;
            let payload = (*proof.kid() == certificate.transport.0).then(|| proof.verify(&key).ok())??;
            canon::from_slice::<Claim>(payload).ok()
        };
        claim().is_some_and(|claim| claim == Claim::of(network, signed, profile, claim.made))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    const NETWORK: NetworkId = NetworkId([9; 32]);

    #[test]
    fn it_fits_its_own_certificate_profile_and_network_only() {
        let (one, other) = (sample::org(1), sample::org(2));
        let (signed, profile) = (one.signed(), sample::profile("Help Riga", "LV"));
        let proof = TransportProof::sign(NETWORK, &signed, &profile, &one.transport);
        assert!(proof.fits(NETWORK, &signed, &profile, &one.certificate));
        assert!(!proof.fits(NetworkId([8; 32]), &signed, &profile, &one.certificate));
        assert!(!proof.fits(NETWORK, &signed, &sample::profile("Help Oslo", "NO"), &one.certificate));
        assert!(!proof.fits(NETWORK, &other.signed(), &profile, &other.certificate));
        assert_eq!(proof.made(), None);
        let dated = TransportProof::sign_at(NETWORK, &signed, &profile, &one.transport, Timestamp(7));
        assert!(dated.fits(NETWORK, &signed, &profile, &one.certificate) && dated.made() == Some(Timestamp(7)));
    }

    #[test]
    fn who_names_anothers_transport_key_cannot_prove_it() {
        let (victim, mallory) = (sample::org(1), sample::org(2));
        let stolen = Certificate { transport: victim.certificate.transport, ..mallory.certificate };
        let (signed, profile) = (SignedCertificate::sign(&stolen, &mallory.root), sample::profile("Mallory", "FR"));
        let proof = TransportProof::sign(NETWORK, &signed, &profile, &mallory.transport);
        assert!(!proof.fits(NETWORK, &signed, &profile, &stolen));
        let theirs = TransportProof::sign(NETWORK, &victim.signed(), &profile, &victim.transport);
        assert!(!theirs.fits(NETWORK, &signed, &profile, &stolen), "a proof seen elsewhere is of no use");
    }
}
