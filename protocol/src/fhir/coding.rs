//! The small shapes of FHIR: codings, references, and names for the parts of a bundle.

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::hsds::uuid;
use crate::id::ReferralId;

/// A concept with one code.
pub(super) fn concept(system: &str, code: &str) -> Value {
    json!({"coding": [{"system": system, "code": code}]})
}

/// A reference to another part of the bundle.
pub(super) fn to(full_url: &str) -> Value {
    json!({"reference": full_url})
}

/// An id of ours in the form that FHIR gives ids.
pub(super) fn urn(id: &[u8; 16]) -> String {
    format!("urn:uuid:{}", uuid::format(id))
}

/// The name of a part of a referral's bundle: the same in each export, and telling nothing that the referral's own id
/// does not (UUID version 8, RFC 9562 §5.8).
pub(super) fn part(referral: &ReferralId, what: &str) -> String {
    let hash = Sha256::new_with_prefix(b"marshrut fhir ").chain_update(referral.0).chain_update(what);
    let mut id = [0; 16];
    id.copy_from_slice(&hash.finalize()[..16]);
    id[6] = (id[6] & 0x0f) | 0x80;
    id[8] = (id[8] & 0x3f) | 0x80;
    urn(&id)
}

/// The code of `system` in a concept, if it has one.
pub(super) fn code_of<'a>(concept: &'a Value, system: &str) -> Option<&'a str> {
    let codings = concept.get("coding")?.as_array()?;
    let coding = codings.iter().find(|coding| coding["system"] == system)?;
    coding["code"].as_str()
}

/// Items of a list; nothing if it is none.
pub(super) fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}
