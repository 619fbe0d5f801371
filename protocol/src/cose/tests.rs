use super::*;

const KIND: &str = "application/x-marshrut-test+cbor";

#[test]
fn what_is_signed_verifies_with_its_key_only() {
    let (key, other) = (SigningKey::from_seed(&[1; 32]), SigningKey::from_seed(&[2; 32]));
    let object = sign(KIND, &key, b"\xa0");
    let unverified = parse(KIND, &object).expect("well-formed");
    assert_eq!(unverified.verify(&key.public()), Ok(&b"\xa0"[..]));
    assert_eq!(unverified.verify(&other.public()), Err(CoseError::OtherKey));
}
