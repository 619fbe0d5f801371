//! Who this node acts for, at rest (`organisation.bin`): its profile, its role and the certificate that its root key
//! signed. Encrypted under the master key, because being a member is itself sensitive.
//!
//! Decides the file; what a certificate means is decided in the protocol.

use std::path::{Path, PathBuf};

use marshrut_protocol::canon;
use marshrut_protocol::keys::SigningKey;
use marshrut_protocol::record::certificate::{Certificate, Role, SignedCertificate};
use marshrut_protocol::record::governance::Profile;
use marshrut_protocol::time::Timestamp;
use serde::{Deserialize, Serialize};

use crate::aead::{self, NoEntropy};
use crate::durable;
use crate::identity::Identity;
use crate::keyslots::MasterKey;

const MAGIC: &[u8; 8] = b"MARSHORG";
const VERSION: u16 = 1;
const HEADER_LEN: usize = 10;

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

/// Why the organisation's file cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum OrganisationError {
    /// Not such a file, or one that is encrypted under another master key.
    #[error("the file {0} is damaged or belongs to other key slots; restore it together with keys.bin from a backup")]
    Damaged(PathBuf),
    /// Written by a later version of this program.
    #[error("the file {path} has format {found}, which this version does not know; use the newer program")]
    Newer {
        /// Which file.
        path: PathBuf,
        /// Format found.
        found: u16,
    },
    /// Nothing can be encrypted.
    #[error(transparent)]
    NoEntropy(#[from] NoEntropy),
    /// The file cannot be read or written.
    #[error("the file {path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
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
    /// [`OrganisationError`].
    pub fn load(path: &Path, master: &MasterKey) -> Result<Self, OrganisationError> {
        let io = |source| OrganisationError::Io { path: path.to_owned(), source };
        let bytes = std::fs::read(path).map_err(io)?;
        let damaged = || OrganisationError::Damaged(path.to_owned());
        let (header, sealed) = bytes.split_at_checked(HEADER_LEN).ok_or_else(damaged)?;
        if header[..8] != *MAGIC {
            return Err(damaged());
        }
        let found = u16::from_be_bytes([header[8], header[9]]);
        if found > VERSION {
            return Err(OrganisationError::Newer { path: path.to_owned(), found });
        }
        let content = aead::open(&master.subkey("organisation"), header, sealed).ok_or_else(damaged)?;
        canon::from_slice(&content).map_err(|_not_ours| damaged())
    }

    /// Encrypts and writes the file; the old one is there until the new one is whole.
    ///
    /// # Errors
    /// [`OrganisationError`].
    pub fn save(&self, path: &Path, master: &MasterKey) -> Result<(), OrganisationError> {
        let mut file = MAGIC.to_vec();
        file.extend_from_slice(&VERSION.to_be_bytes());
        let content = canon::to_vec(self).expect("an organisation holds integers, texts and byte strings only");
        let sealed = aead::seal(&master.subkey("organisation"), &file, &content)?;
        file.extend_from_slice(&sealed);
        durable::replace(path, &file).map_err(|source| OrganisationError::Io { path: path.to_owned(), source })
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
        assert!(matches!(Organisation::load(&path, &other), Err(OrganisationError::Damaged(_))));
        let mut file = std::fs::read(&path).expect("read");
        file[9] = 2;
        std::fs::write(&path, &file).expect("write");
        assert!(matches!(Organisation::load(&path, &master), Err(OrganisationError::Newer { found: 2, .. })));
        std::fs::write(&path, &file[..5]).expect("write");
        assert!(matches!(Organisation::load(&path, &master), Err(OrganisationError::Damaged(_))));
    }
}
