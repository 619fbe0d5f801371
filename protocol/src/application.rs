//! An application: an organisation asks to belong, with its certificate, its profile and its signature under the
//! Declaration, as one line of text that travels on any way. It is no secret: it gives nothing to who holds it.

use serde::{Deserialize, Serialize};

use crate::id::{Digest, NetworkId};
use crate::line::{self, InvalidLine};
use crate::record::certificate::{Certificate, CertificateError, SignedCertificate};
use crate::record::governance::{Profile, Sponsorship};

const PREFIX: &str = "marshrut-application:";

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
    /// Signs another Declaration, or none.
    #[error("the application does not sign this network's Declaration")]
    Declaration,
}

impl Application {
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
        let Self { network: named, certificate, profile } = line::read(PREFIX, text)?;
        if named != network {
            return Err(InvalidApplication::OtherNetwork);
        }
        if profile.declaration != Some(declaration) {
            return Err(InvalidApplication::Declaration);
        }
        Ok((certificate.verify()?, Sponsorship { certificate, profile }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::SigningKey;
    use crate::record::certificate::Role;
    use crate::text::{Country, Text};
    use crate::time::Timestamp;

    fn application() -> Application {
        let root = SigningKey::from_seed(&[1; 32]);
        let certificate = Certificate {
            org: root.org_id(),
            author: SigningKey::from_seed(&[2; 32]).author_id(),
            transport: SigningKey::from_seed(&[3; 32]).transport_id(),
            role: Role::Member,
            serial: 1,
            made: Timestamp(0),
        };
        let (name, country) = (Text::new("Help Riga").expect("short"), Country::new("LV").expect("a code"));
        let profile = Profile { name, country, declaration: Some(Digest([7; 32])) };
        Application { network: NetworkId([9; 32]), certificate: SignedCertificate::sign(&certificate, &root), profile }
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
    }

    #[test]
    fn who_did_not_sign_the_declaration_does_not_apply() {
        let mut unsigned = application();
        unsigned.profile.declaration = None;
        assert_eq!(read(&unsigned.to_text(), 9, 7), Err(InvalidApplication::Declaration));
    }
}
