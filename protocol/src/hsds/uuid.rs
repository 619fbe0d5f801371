//! UUIDs: the form that HSDS gives every identifier, and how ours become such and back.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::id::{OrgId, ServiceId};

/// The 16 bytes of a UUID in any usual spelling (hyphens, braces, `urn:uuid:`, capitals), else `None`.
pub(crate) fn parse(text: &str) -> Option<[u8; 16]> {
    let text = text.trim().trim_start_matches("urn:uuid:").trim_start_matches('{').trim_end_matches('}');
    let hyphens = text.bytes().filter(|b| *b == b'-').count();
    let digits: String = text.chars().filter(|c| *c != '-').collect();
    let shaped = (hyphens == 4 && text.len() == 36) || (hyphens == 0 && text.len() == 32);
    if !shaped {
        return None;
    }
    HEXLOWER.decode(digits.to_ascii_lowercase().as_bytes()).ok()?.try_into().ok()
}

/// In hyphens.
pub(crate) fn format(bytes: &[u8; 16]) -> String {
    let hex = HEXLOWER.encode(bytes);
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

/// A service's id for a foreign id that is no UUID: the same publisher's same id gives the same service.
pub(super) fn service_id(publisher: &OrgId, parts: &[&str]) -> ServiceId {
    ServiceId(derived("service", publisher.as_bytes(), parts))
}

/// An organisation as HSDS knows it.
pub(super) fn of_organisation(org: &OrgId) -> String {
    format(&derived("organisation", org.as_bytes(), &[]))
}

/// A provider that is not a member, as its publisher names it.
pub(super) fn of_provider(publisher: &OrgId, name: &str) -> String {
    format(&derived("provider", publisher.as_bytes(), &[name]))
}

/// A part of a service's export (`phone`, `0`): the same in every export.
pub(super) fn of_part(service: &ServiceId, parts: &[&str]) -> String {
    format(&derived("part", service.as_bytes(), parts))
}

/// A term of a taxonomy: the same wherever it is cited.
pub(super) fn of_term(taxonomy: &str, code: &str) -> String {
    format(&derived("term", taxonomy.as_bytes(), &[code]))
}

/// UUID version 8 (RFC 9562 §5.8) of SHA-256 over length-prefixed parts.
fn derived(label: &str, scope: &[u8], parts: &[&str]) -> [u8; 16] {
    let mut hash = Sha256::new_with_prefix(b"marshrut hsds ");
    for part in [label.as_bytes(), scope].into_iter().chain(parts.iter().map(|part| part.as_bytes())) {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let mut id = [0; 16];
    id.copy_from_slice(&hash.finalize()[..16]);
    id[6] = (id[6] & 0x0f) | 0x80;
    id[8] = (id[8] & 0x3f) | 0x80;
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_uuid_are_one() {
        let id = parse("db0880f6-bd99-5c0a-b5c5-d371573f1c07").expect("a UUID");
        for same in ["DB0880F6-BD99-5C0A-B5C5-D371573F1C07", "{db0880f6-bd99-5c0a-b5c5-d371573f1c07}"] {
            assert_eq!(parse(same), Some(id));
        }
        assert_eq!(format(&id), "db0880f6-bd99-5c0a-b5c5-d371573f1c07");
        for other in ["", "17", "db0880f6-bd99-5c0a-b5c5-d371573f1c0", "zz0880f6-bd99-5c0a-b5c5-d371573f1c07"] {
            assert_eq!(parse(other), None, "{other}");
        }
    }

    #[test]
    fn ids_of_two_publishers_never_meet() {
        let (one, two) = (OrgId([1; 32]), OrgId([2; 32]));
        assert_eq!(service_id(&one, &["17"]), service_id(&one, &["17"]));
        assert_ne!(service_id(&one, &["17"]), service_id(&two, &["17"]));
        assert_ne!(service_id(&one, &["1", "7"]), service_id(&one, &["17"]));
    }
}
