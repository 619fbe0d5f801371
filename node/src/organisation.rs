//! Who this node acts for, at rest (`organisation.bin`): its profile, its role and the certificate that its root key
//! signed. Encrypted under the master key, because being a member is itself sensitive.
//!
//! Decides the file; what a certificate means is decided in the protocol.

use std::io;
use std::path::Path;

use marshrut_protocol::canon;
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::record::certificate::{Certificate, Role, SignedCertificate};
use marshrut_protocol::record::governance::Profile;
use marshrut_protocol::time::Timestamp;
use serde::{Deserialize, Serialize};

use crate::identity::Identity;
use crate::keyslots::MasterKey;
use crate::sealed_file::{Kind, SealedFileError};

pub(crate) const FILE: Kind = Kind { magic: b"MARSHORG", version: 1, label: "organisation" };

/// The organisation as this node presents it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Name and country.
    pub profile: Profile,
    /// What the node is for.
    pub role: Role,
    /// The root key's word for the operational and the transport key.
    pub certificate: SignedCertificate,
}

impl Organisation {
    /// A new organisation: its root key certifies the keys of its first node.
    pub fn certify(identity: &Identity, profile: Profile, role: Role, made: Timestamp) -> Self {
        let certificate = signed(identity, role, 1, made);
        Self { profile, role, certificate }
    }

    /// The same organisation with newer keys; of two certificates the one with the higher serial holds.
    pub fn recertified(&self, identity: &Identity, serial: u32, made: Timestamp) -> Self {
        Self { certificate: signed(identity, self.role, serial, made), ..self.clone() }
    }

    /// Reads and decrypts the file.
    ///
    /// # Errors
    /// [`SealedFileError`]; a file that is not there is one that cannot be read.
    pub fn load(path: &Path, master: &MasterKey) -> Result<Self, SealedFileError> {
        let absent = || SealedFileError::Io { path: path.to_owned(), source: io::ErrorKind::NotFound.into() };
        let content = FILE.read(path, master)?.ok_or_else(absent)?;
        canon::from_slice(&content).map_err(|_not_ours| SealedFileError::Damaged(path.to_owned()))
    }

    /// Encrypts and writes the file; the old one is there until the new one is whole.
    ///
    /// # Errors
    /// [`SealedFileError`].
    pub fn save(&self, path: &Path, master: &MasterKey) -> Result<(), SealedFileError> {
        let content = canon::to_vec(self).expect("an organisation holds integers, texts and byte strings only");
        FILE.write(path, master, &content)
    }
}

fn signed(identity: &Identity, role: Role, serial: u32, made: Timestamp) -> SignedCertificate {
    let (org, author, transport) = (identity.org(), identity.author(), identity.transport_id());
    let root = SigningKey::from_seed(identity.root.as_bytes());
    SignedCertificate::sign(&Certificate { org, author, transport, role, serial, made }, &root)
}

#[cfg(test)]
mod tests {
    use marshrut_protocol::text::{Country, Text};

    use super::*;

    fn tbilisi(identity: &Identity) -> Organisation {
        let name = Text::new("Tbilisi Harm Reduction Canary").expect("short");
        let profile = Profile { name, country: Country::new("GE").expect("a country"), declaration: None };
        Organisation::certify(identity, profile, Role::Member, Timestamp(1))
    }

    #[test]
    fn what_was_saved_is_loaded_and_its_name_is_not_readable() {
        let dir = tempfile::tempdir().expect("temporary directory");
        let path = dir.path().join("organisation.bin");
        let master = MasterKey::ephemeral().expect("entropy");
        let identity = Identity::generate().expect("entropy");
        let organisation = tbilisi(&identity);
        organisation.save(&path, &master).expect("save");

        assert_eq!(Organisation::load(&path, &master).expect("load"), organisation);
        let certificate = organisation.certificate.verify().expect("genuine");
        assert_eq!((certificate.org, certificate.transport), (identity.org(), identity.transport_id()));
        let file = std::fs::read(&path).expect("read");
        assert!(!file.windows(6).any(|window| window == b"Canary"));
    }

    #[test]
    fn damage_other_keys_and_newer_formats_are_told_apart() {
        let dir = tempfile::tempdir().expect("temporary directory");
        let path = dir.path().join("organisation.bin");
        let master = MasterKey::ephemeral().expect("entropy");
        tbilisi(&Identity::generate().expect("entropy")).save(&path, &master).expect("save");
        let other = MasterKey::ephemeral().expect("entropy");
        assert!(matches!(Organisation::load(&path, &other), Err(SealedFileError::Damaged(_))));
        let mut file = std::fs::read(&path).expect("read");
        file[9] = 2;
        std::fs::write(&path, &file).expect("write");
        assert!(matches!(Organisation::load(&path, &master), Err(SealedFileError::Newer { found: 2, .. })));
        std::fs::write(&path, &file[..5]).expect("write");
        assert!(matches!(Organisation::load(&path, &master), Err(SealedFileError::Damaged(_))));
    }
}
