//! Revocations: an organisation's root key says from where on what one of its keys signs is void.
//!
//! Anybody may carry one: it is signed by the root. It acts by position, never by time, so it means the same on every
//! node whatever the order of arrival (SECURITY.md S4). Where the key signed two entries for one place, the heads that it
//! names say which history is the organisation's (docs/governance.md, "Forks").

use serde::{Deserialize, Serialize};

use super::certificate::CertificateError;
use crate::canon;
use crate::commit::LogClass;
use crate::cose;
use crate::entry::Head;
use crate::id::{AuthorId, EntryId, OrgId};
use crate::keys::{SigningKey, VerifyKey};

/// COSE content type of a revocation.
pub const CONTENT_TYPE: &str = "application/x-marshrut-revocation+cbor";

/// From where on a key's entries are void.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revocation {
    /// The organisation: the root key that signs this.
    pub org: OrgId,
    /// The key that shall no longer count.
    pub author: AuthorId,
    /// How many entries of each of its logs still count, in the order of [`LogClass::ALL`].
    pub last: [u64; 4],
    /// The id of the last entry that counts of each log, in the same order; none where nothing counts, and none in
    /// revocations of earlier versions, which decide no fork.
    #[serde(default, skip_serializing_if = "are_unnamed")]
    pub heads: [Option<EntryId>; 4],
}

fn are_unnamed(heads: &[Option<EntryId>; 4]) -> bool {
    heads.iter().all(Option::is_none)
}

impl Revocation {
    /// How many entries of that log still count.
    pub fn counted(&self, class: LogClass) -> u64 {
        self.last[usize::from(u8::from(class))]
    }

    /// The last entry of that log that counts, if it is named: the history that leads there is the organisation's.
    pub fn end(&self, class: LogClass) -> Option<Head> {
        let id = self.heads[usize::from(u8::from(class))]?;
        self.counted(class).checked_sub(1).map(|seq| Head { seq, id })
    }
}

/// A revocation as signed bytes; [`Self::verify`] makes a [`Revocation`] of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SignedRevocation(#[serde(with = "serde_bytes")] Vec<u8>);

impl SignedRevocation {
    /// Signs a revocation with the organisation's root key.
    pub fn sign(revocation: &Revocation, root: &SigningKey) -> Self {
        let payload = canon::to_vec(revocation).expect("a revocation holds integers and byte strings only");
        Self(cose::sign(CONTENT_TYPE, root, &payload))
    }

    /// Checks the root signature.
    ///
    /// # Errors
    /// If it is not what it claims to be.
    pub fn verify(&self) -> Result<Revocation, CertificateError> {
        let signed = cose::parse(CONTENT_TYPE, &self.0)?;
        let root = VerifyKey::enrol(signed.kid())?;
        let revocation: Revocation = canon::from_slice(signed.verify(&root)?)?;
        if revocation.org != root.org_id() {
            return Err(CertificateError::Organisation);
        }
        Ok(revocation)
    }
}
