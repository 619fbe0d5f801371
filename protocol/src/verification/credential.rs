//! An attestation as a file for programs that know nothing of us: a W3C Verifiable Credential 2.0 with the cryptosuite
//! `eddsa-jcs-2022`, or a COSE_Sign1 object.
//!
//! A credential is signed over a hash of JSON, which is not a COSE object; so it has a key of its own, made from the
//! operational key, which states in COSE that it is the organisation's. Only the organisation that attested can export its
//! attestation so. It decides nothing about what an attestation is worth: see [`super::bundle`] for that.

mod base58;
mod jcs;
mod presented;

pub use presented::{Presented, PresentedError, from_cose, from_credential};

use data_encoding::BASE64URL_NOPAD;
use hkdf::Hkdf;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::canon;
use crate::cose;
use crate::hsds::moment;
use crate::id::{EntryId, OrgId};
use crate::keys::{SIGNATURE_LEN, SigningKey, VerifyKey};
use crate::record::verification::Attestation;
use crate::time::Timestamp;

/// COSE content type of an exported attestation.
pub const ATTESTATION_TYPE: &str = "application/x-marshrut-attestation+cbor";
/// COSE content type of an organisation's statement that a key signs its credentials.
pub const KEY_TYPE: &str = "application/x-marshrut-credential-key+cbor";
const CRYPTOSUITE: &str = "eddsa-jcs-2022";
/// The multicodec of an Ed25519 public key.
const ED25519_PUB: [u8; 2] = [0xed, 0x01];

/// Who attested.
#[derive(Debug, Clone, Copy)]
pub struct Issuer<'a> {
    /// Its id.
    pub org: OrgId,
    /// Its name.
    pub name: &'a str,
    /// Its operational key.
    pub signer: &'a SigningKey,
}

/// An attestation as a COSE_Sign1 object: canonical CBOR of its entry's id and its body, by the operational key.
pub fn as_cose(attestation: &Attestation, entry: EntryId, issuer: Issuer<'_>) -> Vec<u8> {
    let payload = canon::to_vec(&(entry, issuer.org, attestation));
    cose::sign(ATTESTATION_TYPE, issuer.signer, &payload.expect("an attestation holds integers, texts and bytes only"))
}

/// An attestation as a Verifiable Credential.
pub fn as_credential(attestation: &Attestation, entry: EntryId, issuer: Issuer<'_>, now: Timestamp) -> Value {
    let key = credential_key(issuer.signer);
    let did = did(&key.public());
    let binding = cose::sign(KEY_TYPE, issuer.signer, key.public().as_bytes());
    let subject = attestation.subject;
    let document = json!({
        // By their addresses alone: verifiers compare the proof's contexts with these one by one.
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://www.w3.org/ns/credentials/undefined-terms/v2",
        ],
        "id": format!("urn:x-marshrut:entry:{entry}"),
        "type": ["VerifiableCredential", "ServiceAttestation"],
        "issuer": {
            "id": did,
            "name": issuer.name,
            "organisation": issuer.org,
            "keyBinding": BASE64URL_NOPAD.encode(&binding),
        },
        "validFrom": timestamp(attestation.valid_from),
        "validUntil": timestamp(attestation.valid_until),
        "credentialSubject": {
            "id": format!("urn:x-marshrut:service:{}:{}", subject.publisher, subject.service),
            "revision": subject.revision,
            "level": attestation.level,
            "method": attestation.method,
            "observed": timestamp(attestation.observed),
            "conflictOfInterest": attestation.conflict,
            "conflictInWords": attestation.conflict_words,
            "findings": attestation.findings,
            "quality": attestation.quality,
            "words": attestation.words,
        },
    });
    signed(document, &key, now)
}

/// Adds the proof to a document.
fn signed(mut document: Value, key: &SigningKey, now: Timestamp) -> Value {
    let did = did(&key.public());
    let mut proof = json!({
        "type": "DataIntegrityProof",
        "cryptosuite": CRYPTOSUITE,
        "created": timestamp(now),
        "verificationMethod": format!("{did}#{}", did.trim_start_matches("did:key:")),
        "proofPurpose": "assertionMethod",
        "@context": document["@context"],
    });
    let signature = key.sign(&hash_data(&proof, &document));
    proof["proofValue"] = format!("z{}", base58::encode(&signature)).into();
    document["proof"] = proof;
    document
}

/// What is signed: SHA-256 of the canonical proof without its value, then of the canonical document without its proof.
fn hash_data(proof: &Value, document: &Value) -> [u8; 64] {
    let mut data = [0; 64];
    data[..32].copy_from_slice(&Sha256::digest(jcs::canonical(proof)));
    data[32..].copy_from_slice(&Sha256::digest(jcs::canonical(document)));
    data
}

/// Whether a credential carries a proof of this suite by the key that it names.
pub fn is_genuine(credential: &Value) -> bool {
    let mut document = credential.clone();
    let proof = document.as_object_mut().and_then(|fields| fields.remove("proof"));
    let Some(Value::Object(mut proof)) = proof else { return false };
    let signature = proof.remove("proofValue").as_ref().and_then(Value::as_str).and_then(signature_of);
    let method = proof.get("verificationMethod").and_then(Value::as_str).and_then(key_of);
    let suite = proof.get("cryptosuite").and_then(Value::as_str) == Some(CRYPTOSUITE);
    let (Some(signature), Some(key)) = (signature.filter(|_| suite), method) else { return false };
    key.verify(&hash_data(&Value::Object(proof), &document), &signature).is_ok()
}

fn signature_of(text: &str) -> Option<[u8; SIGNATURE_LEN]> {
    base58::decode(text.strip_prefix('z')?)?.try_into().ok()
}

/// The key of `did:key:z…#z…`.
fn key_of(method: &str) -> Option<VerifyKey> {
    let (did, fragment) = method.split_once('#')?;
    let bytes = base58::decode(did.strip_prefix("did:key:z")?)?;
    let key: [u8; 32] = bytes.strip_prefix(&ED25519_PUB)?.try_into().ok()?;
    (did.strip_prefix("did:key:") == Some(fragment)).then(|| VerifyKey::enrol(&key).ok())?
}

fn did(key: &VerifyKey) -> String {
    format!("did:key:z{}", base58::encode(&[&ED25519_PUB[..], key.as_bytes()].concat()))
}

/// RFC 3339; empty outside the years that it can tell, where no attestation lies.
fn timestamp(at: Timestamp) -> String {
    moment::rfc3339(at).unwrap_or_default()
}

/// The key that signs an organisation's credentials and nothing else.
fn credential_key(signer: &SigningKey) -> SigningKey {
    let mut seed = Zeroizing::new([0; 32]);
    let secret = signer.expose_seed();
    let expanded = Hkdf::<Sha256>::new(None, &*secret).expand(b"marshrut/credential-key/v1", seed.as_mut_slice());
    expanded.expect("32 bytes are within the limit of HKDF");
    SigningKey::from_seed(&seed)
}

#[cfg(test)]
mod tests;
