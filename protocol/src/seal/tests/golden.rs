//! The bytes of version 1, spelled out: whoever changes them breaks every envelope under way.

use super::*;

/// The name of the prekey with the seed `be…be`.
const PREKEY: &str = "6a923cc0244d40fe378fc26bc85e8f23";

fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}

#[test]
fn the_header_is_laid_out_as_written() {
    let bytes = sealed(&message(MessageKind::Event, b"a referral"));
    let header = ["4d525331", "0001", "01", "00", PREKEY, &"77".repeat(16), "000000006b14f9e0", "00001b6c"].concat();
    assert_eq!(hex(&bytes[..header::LEN]), header);
}

#[test]
fn the_prekey_has_its_name() {
    let public = prekey().public();
    let name = Digest::of(&[b"marshrut/prekey-id/v1\0", &public.as_bytes()[..]].concat());
    assert!(name.to_string().starts_with(PREKEY));
    assert_eq!(public.id().to_string(), PREKEY);
}

#[test]
fn the_signed_payload_is_laid_out_as_written() {
    let mut message = message(MessageKind::Receipt, b"ok");
    message.return_prekeys.clear();
    let object = message.sign(&tbilisi()).expect("signs");
    let payload = crate::cose::parse(message::CONTENT_TYPE, &object).expect("well-formed").payload();
    let written = [
        "a8",
        // The body, when it was created, when it expires.
        "6162426f6b",
        "61631b000001a201332dcf",
        "61651b000001a2494c35cf",
        // The message's id, its kind, the prekey, no return prekeys, the recipient.
        "616950",
        &"09".repeat(16),
        "616b02",
        "617050",
        PREKEY,
        "617280",
        "61745820bebebebebebebebebebebebebebebebebebebebebebebebebebebebebebebebe",
    ];
    assert_eq!(hex(payload), written.concat());
}

#[test]
fn the_key_is_bound_to_organisation_and_prekey() {
    let written = ["6d617273687275742f7365616c2f763100", &"be".repeat(32), &Digest::of(b"pk").to_string()].concat();
    assert_eq!(hex(&info(BERLIN, b"pk")), written);
}
