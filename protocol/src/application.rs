//! An application: an organisation asks to belong, with its certificate, its profile and its signature under the
//! Declaration, as one line of text that travels on any way, or handed in at a meeting point. It is no secret: it gives
//! nothing to who holds it.

use serde::{Deserialize, Serialize};

use crate::canon;
use crate::id::{Digest, NetworkId};
use crate::keys::SigningKey;
use crate::line::{self, InvalidLine};
use crate::record::certificate::{Certificate, CertificateError, SignedCertificate};
use crate::record::governance::{Profile, Sponsorship};
use crate::record::possession::TransportProof;
use crate::time::Timestamp;

const PREFIX: &str = "marshrut-application:";
const APPLICANTS_LABEL: &[u8] = b"marshrut/applicants/v1\0";
/// Longest application that a meeting point takes, in bytes.
pub const MAX_BYTES: usize = 4_096;

/// The transport key with which strangers call a meeting point that takes applications: whoever knows the network's id
/// can compute it, and it opens nothing but handing one in.
pub fn applicants_key(network: NetworkId) -> SigningKey {
    SigningKey::from_seed(&Digest::of(&[APPLICANTS_LABEL, &network.0].concat()).0)
}

/// An organisation asks to belong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// To which network.
    #[serde(rename = "n")]
    pub network: NetworkId,
    /// Its node's certificate.
    #[serde(rename = "c")]
    pub certificate: SignedCertificate,
    /// Who it is; names the Declaration that it signs by joining.
    #[serde(rename = "p")]
    pub profile: Profile,
    /// The word of its node's transport key for all of this.
    #[serde(rename = "t")]
    pub proof: TransportProof,
}

/// Why an application is not taken. The applicant's fault, or of who passed it on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InvalidApplication {
    /// Not such a line.
    #[error("the application cannot be read: {0}")]
    Line(#[from] InvalidLine),
    /// For another network.
    #[error("the application is for another network")]
    OtherNetwork,
    /// Its certificate is not genuine.
    #[error("the application is not genuine: {0}")]
    Certificate(#[from] CertificateError),
    /// The transport key that it names did not sign it: it may be another node's.
    #[error("the application is not signed by the node that it names; make it anew on that computer")]
    Transport,
    /// Signs another Declaration, or none.
    #[error("the application does not sign this network's Declaration")]
    Declaration,
}

impl Application {
    /// An application to `network`, signed by the node's transport key at `made`. The profile must name the Declaration.
    pub fn sign(
        network: NetworkId,
        certificate: SignedCertificate,
        profile: Profile,
        transport: &SigningKey,
        made: Timestamp,
    ) -> Self {
        let proof = TransportProof::sign_at(network, &certificate, &profile, transport, made);
        Self { network, certificate, profile, proof }
    }

    /// One line of text, with a checksum.
    pub fn to_text(&self) -> String {
        line::write(PREFIX, self)
    }

    /// Reads the text and checks that it is for this network and its Declaration.
    ///
    /// # Errors
    /// If it is not.
    pub fn read(
        text: &str,
        network: NetworkId,
        declaration: Digest,
    ) -> Result<(Certificate, Sponsorship), InvalidApplication> {
        line::read::<Self>(PREFIX, text)?.check(network, declaration)
    }

    /// Checks that it is for this network and its Declaration, and signed by the node that it names.
    ///
    /// # Errors
    /// If it is not.
    pub fn check(
        self,
        network: NetworkId,
        declaration: Digest,
    ) -> Result<(Certificate, Sponsorship), InvalidApplication> {
        let Self { network: named, certificate: signed, profile, proof } = self;
        if named != network {
            return Err(InvalidApplication::OtherNetwork);
        }
        if profile.declaration != Some(declaration) {
            return Err(InvalidApplication::Declaration);
        }
        let certificate = signed.verify()?;
        if !proof.fits(network, &signed, &profile, &certificate) {
            return Err(InvalidApplication::Transport);
        }
        Ok((certificate, Sponsorship { certificate: signed, profile, proof: Some(proof) }))
    }

    /// When it was signed, once it was checked.
    pub fn made(&self) -> Option<Timestamp> {
        self.proof.made()
    }

    /// Whether it is short enough to be kept by a meeting point.
    pub fn is_short(&self) -> bool {
        canon::to_vec(self).is_ok_and(|bytes| bytes.len() <= MAX_BYTES)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    fn application() -> Application {
        let org = sample::org(1);
        let profile = Profile { declaration: Some(Digest([7; 32])), ..sample::profile("Help Riga", "LV") };
        Application::sign(NetworkId([9; 32]), org.signed(), profile, &org.transport, Timestamp(5))
    }

    fn read(text: &str, network: u8, declaration: u8) -> Result<String, InvalidApplication> {
        let read = Application::read(text, NetworkId([network; 32]), Digest([declaration; 32]));
        read.map(|(_, sponsorship)| sponsorship.profile.name.to_string())
    }

    #[test]
    fn it_is_taken_for_its_own_network_and_declaration_only() {
        let text = application().to_text();
        assert_eq!(read(&text, 9, 7), Ok("Help Riga".to_owned()));
        assert_eq!(read(&format!(" {} ", text.to_lowercase()), 9, 7), Ok("Help Riga".to_owned()));
        assert_eq!(read(&text, 8, 7), Err(InvalidApplication::OtherNetwork));
        assert_eq!(read(&text, 9, 6), Err(InvalidApplication::Declaration));
        assert_eq!(read(&text[..text.len() - 3], 9, 7), Err(InvalidApplication::Line(InvalidLine::Damaged)));
        assert_eq!(read("hello", 9, 7), Err(InvalidApplication::Line(InvalidLine::Prefix)));
        assert!(application().is_short());
    }

    #[test]
    fn who_did_not_sign_the_declaration_does_not_apply() {
        let mut unsigned = application();
        unsigned.profile.declaration = None;
        assert_eq!(read(&unsigned.to_text(), 9, 7), Err(InvalidApplication::Declaration));
    }

    #[test]
    fn one_that_the_named_node_did_not_sign_is_refused() {
        let (victim, mallory) = (sample::org(2), sample::org(1));
        let stolen = Certificate { transport: victim.certificate.transport, ..mallory.certificate };
        let signed = SignedCertificate::sign(&stolen, &mallory.root);
        let forged =
            Application::sign(NetworkId([9; 32]), signed, application().profile, &mallory.transport, Timestamp(5));
        assert_eq!(read(&forged.to_text(), 9, 7), Err(InvalidApplication::Transport));
        let renamed = Application {
            profile: Profile { declaration: Some(Digest([7; 32])), ..sample::profile("Hilfe Berlin", "DE") },
            ..application()
        };
        assert_eq!(
            read(&renamed.to_text(), 9, 7),
            Err(InvalidApplication::Transport),
            "nobody else fills the profile in"
        );
    }

    #[test]
    fn each_network_has_its_own_key_for_applicants() {
        let key = |network| applicants_key(NetworkId([network; 32])).transport_id();
        assert_ne!(key(1), key(2));
    }
}
