//! Reading exported attestations back: what one file proves by itself.
//!
//! It proves that nothing was changed since an operational key signed it, and says of which organisation that key claims to
//! be. Whether it is that organisation's, and whether key or attestation was revoked, no such file can say: that is in the
//! network's entries ([`super::super::bundle`]).

use data_encoding::BASE64URL_NOPAD;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{ATTESTATION_TYPE, KEY_TYPE, is_genuine, key_of};
use crate::canon::{self, CanonError};
use crate::cose::{self, CoseError};
use crate::hsds::moment;
use crate::id::{AuthorId, EntryId, OrgId};
use crate::keys::{KeyError, VerifyKey};
use crate::record::verification::{Attestation, Level, Method, Subject};
use crate::time::Timestamp;

/// An attestation out of a file, signed by the key that it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presented {
    /// The entry that it repeats.
    pub entry: EntryId,
    /// The organisation that its key claims to be of.
    pub org: OrgId,
    /// The operational key that signed it, or that stated that the credential's key is its own.
    pub author: AuthorId,
    /// Which revision of which service.
    pub subject: Subject,
    /// How far away whoever looked is from the service.
    pub level: Level,
    /// How it was looked at.
    pub method: Method,
    /// When.
    pub observed: Timestamp,
    /// From when on it counts.
    pub valid_from: Timestamp,
    /// Until when.
    pub valid_until: Timestamp,
}

/// Why a file proves nothing.
#[derive(Debug, thiserror::Error)]
pub enum PresentedError {
    /// It was changed since it was signed, or is signed by another key than it names.
    #[error("it was changed since it was signed, or is not signed by the key that it names")]
    Altered,
    /// The credential's key was not stated by an operational key.
    #[error("no node key vouches for the key that signed it")]
    Unbound,
    /// A part that every exported attestation has is missing or is not one.
    #[error("{0} is missing or not what it should be: this is no exported attestation")]
    Missing(&'static str),
    /// Not a COSE object of the expected type, or its signature is wrong.
    #[error(transparent)]
    Cose(#[from] CoseError),
    /// Its key is unusable.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// What is signed has another shape.
    #[error(transparent)]
    Shape(#[from] CanonError),
}

/// What a COSE_Sign1 object that [`super::as_cose`] made says.
///
/// # Errors
/// If it was changed, or is none.
pub fn from_cose(bytes: &[u8]) -> Result<Presented, PresentedError> {
    let signed = cose::parse(ATTESTATION_TYPE, bytes)?;
    let key = VerifyKey::enrol(signed.kid())?;
    let (entry, org, said): (EntryId, OrgId, Attestation) = canon::from_slice(signed.verify(&key)?)?;
    let Attestation { subject, level, method, observed, valid_from, valid_until, .. } = said;
    let author = AuthorId(*key.as_bytes());
    Ok(Presented { entry, org, author, subject, level, method, observed, valid_from, valid_until })
}

/// What a Verifiable Credential that [`super::as_credential`] made says.
///
/// # Errors
/// If it was changed, or is none.
pub fn from_credential(credential: &Value) -> Result<Presented, PresentedError> {
    if !is_genuine(credential) {
        return Err(PresentedError::Altered);
    }
    let (issuer, said) = (&credential["issuer"], &credential["credentialSubject"]);
    let author = bound_author(credential)?;
    let at = |value: &Value, what| value.as_str().and_then(moment::parse).ok_or(PresentedError::Missing(what));
    Ok(Presented {
        entry: named(&credential["id"], "urn:x-marshrut:entry:").ok_or(PresentedError::Missing("id"))?,
        org: read(&issuer["organisation"], "issuer.organisation")?,
        author,
        subject: subject_of(said).ok_or(PresentedError::Missing("credentialSubject.id"))?,
        level: read(&said["level"], "credentialSubject.level")?,
        method: read(&said["method"], "credentialSubject.method")?,
        observed: at(&said["observed"], "credentialSubject.observed")?,
        valid_from: at(&credential["validFrom"], "validFrom")?,
        valid_until: at(&credential["validUntil"], "validUntil")?,
    })
}

/// The operational key that states that the proof's key is its own.
fn bound_author(credential: &Value) -> Result<AuthorId, PresentedError> {
    let method = credential["proof"]["verificationMethod"].as_str().ok_or(PresentedError::Unbound)?;
    let key = key_of(method).ok_or(PresentedError::Unbound)?;
    let issued =
        credential["issuer"]["id"].as_str().is_some_and(|did| method.split_once('#').map(|of| of.0) == Some(did));
    let binding = credential["issuer"]["keyBinding"].as_str().unwrap_or_default();
    let binding = BASE64URL_NOPAD.decode(binding.as_bytes()).map_err(|_not_base64| PresentedError::Unbound)?;
    let signed = cose::parse(KEY_TYPE, &binding)?;
    let author = VerifyKey::enrol(signed.kid())?;
    let stated = signed.verify(&author)?;
    let bound = issued && stated == key.as_bytes();
    bound.then(|| AuthorId(*author.as_bytes())).ok_or(PresentedError::Unbound)
}

fn subject_of(said: &Value) -> Option<Subject> {
    let rest = said["id"].as_str()?.strip_prefix("urn:x-marshrut:service:")?;
    let (publisher, service) = rest.split_once(':')?;
    let revision = said["revision"].as_str()?.parse().ok()?;
    Some(Subject { publisher: publisher.parse().ok()?, service: service.parse().ok()?, revision })
}

fn named<T: std::str::FromStr>(value: &Value, prefix: &str) -> Option<T> {
    value.as_str()?.strip_prefix(prefix)?.parse().ok()
}

fn read<T: DeserializeOwned>(value: &Value, what: &'static str) -> Result<T, PresentedError> {
    serde_json::from_value(value.clone()).map_err(|_other_shape| PresentedError::Missing(what))
}
