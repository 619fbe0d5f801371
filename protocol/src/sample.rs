//! Organisations for tests: keys and a certificate out of one number.

use crate::keys::SigningKey;
use crate::record::certificate::{Certificate, Role, SignedCertificate};
use crate::record::governance::Profile;
use crate::text::{Country, Text};
use crate::time::Timestamp;

/// An organisation with its keys.
pub(crate) struct SampleOrg {
    pub(crate) root: SigningKey,
    pub(crate) author: SigningKey,
    pub(crate) transport: SigningKey,
    pub(crate) certificate: Certificate,
}

impl SampleOrg {
    /// Its certificate, signed by its root.
    pub(crate) fn signed(&self) -> SignedCertificate {
        SignedCertificate::sign(&self.certificate, &self.root)
    }
}

/// The organisation of that number; at most 55 differ.
pub(crate) fn org(n: u8) -> SampleOrg {
    let (root, author) = (SigningKey::from_seed(&[n; 32]), SigningKey::from_seed(&[n + 100; 32]));
    let transport = SigningKey::from_seed(&[n + 200; 32]);
    let certificate = Certificate {
        org: root.org_id(),
        author: author.author_id(),
        transport: transport.transport_id(),
        role: Role::Member,
        serial: 1,
        made: Timestamp(0),
    };
    SampleOrg { root, author, transport, certificate }
}

/// A name and a country.
pub(crate) fn profile(name: &str, country: &str) -> Profile {
    let (name, country) = (Text::new(name).expect("short"), Country::new(country).expect("a code"));
    Profile { name, country, declaration: None }
}
