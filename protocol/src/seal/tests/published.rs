//! HPKE's published vector for our suite, through the functions that open envelopes.

use serde_json::Value;

use super::*;

const HPKE: &str = include_str!("../../../vectors/hpke-x-wing.json");

fn field(vector: &Value, name: &str) -> Vec<u8> {
    let text = vector[name].as_str().expect("a text");
    data_encoding::HEXLOWER.decode(text.as_bytes()).expect("hexadecimal digits")
}

#[test]
fn the_suite_opens_the_published_ciphertext() {
    let vectors: Vec<Value> = serde_json::from_str(HPKE).expect("valid JSON");
    let (vector, first) = (&vectors[0], &vectors[0]["encryptions"][0]);
    let (private, public) = suite::key_pair(&field(vector, "skRm").try_into().expect("32 bytes"));
    assert_eq!(public.to_vec(), field(vector, "pkRm"));
    let enc = field(vector, "enc").try_into().expect("1120 bytes");
    let (mut text, aad, info) = (field(first, "ct"), field(first, "aad"), field(vector, "info"));
    let tag = text.split_off(text.len() - TAG_LEN).try_into().expect("16 bytes");
    suite::open(&private, &enc, &info, &aad, &mut text, &tag).expect("opens");
    assert_eq!(text, field(first, "pt"));
    assert!(suite::open(&private, &enc, &info, b"other data", &mut text, &tag).is_err());
}
