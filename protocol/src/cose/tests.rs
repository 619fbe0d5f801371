use proptest::prelude::*;

use super::*;

const KIND: &str = "application/x-marshrut-test+cbor";
/// The key of RFC 8032 §7.1 TEST 1, which the COSE examples use too.
const SEED: &str = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

fn hex(text: &str) -> Vec<u8> {
    data_encoding::HEXLOWER_PERMISSIVE.decode(text.as_bytes()).expect("hexadecimal digits")
}

fn key() -> SigningKey {
    SigningKey::from_seed(&hex(SEED).try_into().expect("32 bytes"))
}

/// Made by another implementation: an encoder written from RFC 9052 over the Ed25519 of Python's `cryptography`.
const GOLDEN: &str = concat!(
    "d2845849a301270378206170706c69636174696f6e2f782d6d617273687275742d746573742b63626f72045820d75a98",
    "0182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511aa044a161610158401a25e044be72d92fca0080",
    "bcbba411167046c3675f93227269b7ed2217d13ca092c94d1b95c30b9566182b87f10848d071e96a7ec52880bd44b10a",
    "aa077a1005",
);

#[test]
fn objects_are_byte_for_byte_those_of_another_implementation() {
    assert_eq!(sign(KIND, &key(), &hex("a1616101")), hex(GOLDEN));
}

/// `eddsa-examples/eddsa-sig-01.json` of github.com/cose-wg/Examples. Its headers are not ours, its way to sign is.
#[test]
fn the_published_example_is_signed_alike() {
    let to_be_signed = to_be_signed(&byte_string(&hex("a201270300")), &byte_string(b"This is the content."));
    let published = "846A5369676E61747572653145A2012703004054546869732069732074686520636F6E74656E742E";
    assert_eq!(to_be_signed, hex(published));
    let signature = "7142FD2FF96D56DB85BEE905A76BA1D0B7321A95C8C4D3607C5781932B7AFB87\
                     11497DFA751BF40B58B3BCC32300B1487F3DB34085EEF013BF08F4A44D6FEF0D";
    assert_eq!(key().sign(&to_be_signed).to_vec(), hex(signature));
    let object = "D28445A201270300A10442313154546869732069732074686520636F6E74656E742E5840".to_owned() + signature;
    assert_eq!(parse(KIND, &hex(&object)).map(drop), Err(CoseError::Structure { offset: 3 }));
}

#[test]
fn what_is_signed_verifies_with_its_key_only() {
    let other = SigningKey::from_seed(&[2; 32]);
    let object = sign(KIND, &key(), b"\xa0");
    let unverified = parse(KIND, &object).expect("well-formed");
    assert_eq!(unverified.kid(), key().public().as_bytes());
    assert_eq!(unverified.verify(&key().public()), Ok(&b"\xa0"[..]));
    assert_eq!(unverified.verify(&other.public()), Err(CoseError::OtherKey));
}

#[test]
fn an_object_of_one_kind_is_not_one_of_another() {
    let object = sign(KIND, &key(), b"\xa0");
    for kind in ["application/x-marshrut-text+cbor", "application/x-marshrut-test+cbo", ""] {
        assert_eq!(parse(kind, &object).map(drop), Err(CoseError::ContentType));
    }
}

/// Everything that RFC 9052 lets an encoder vary, and that would give one statement two names if we accepted it.
#[test]
fn other_encodings_of_a_signed_object_are_refused() {
    let object = data_encoding::HEXLOWER.encode(&sign(KIND, &key(), b"\xa0"));
    let altered = |from: &str, to: &str| {
        let count = object.matches(from).count();
        assert_eq!(count, 1, "'{from}' occurs {count} times");
        parse(KIND, &hex(&object.replacen(from, to, 1))).map(drop)
    };
    let refused = |from, to| matches!(altered(from, to), Err(CoseError::Structure { .. }));
    assert!(refused("d284", "84"), "untagged");
    assert!(refused("d284", "d862"), "another tag");
    assert!(refused("d284", "d29f"), "indefinite array");
    assert!(refused("d28458", "d2845900"), "a long length");
    assert!(refused("d2845849", "d2845848"), "a short header");
    assert!(refused("d2845849", "d284584a"), "a header that runs on");
    assert!(refused("a30127", "a30132"), "another algorithm");
    assert!(refused("a30127", "a3013807"), "a long number");
    assert!(refused("a041a0", "a10441ff41a0"), "an unprotected header");
    assert!(refused("a041a0", "a0f6"), "a detached payload");
    assert!(refused("a041a0", "a05801a0"), "a long length of the payload");
    assert_eq!(
        parse(KIND, &hex(&(object.clone() + "00"))).map(drop),
        Err(CoseError::Structure { offset: object.len() / 2 })
    );
    assert!(parse(KIND, &hex(&object[..object.len() - 2])).is_err());
}

proptest! {
    #[test]
    fn any_changed_byte_is_refused(payload in prop::collection::vec(any::<u8>(), 0..80), at in any::<prop::sample::Index>(), mask in 1..=255u8) {
        let mut object = sign(KIND, &key(), &payload);
        let at = at.index(object.len());
        object[at] ^= mask;
        let accepted = parse(KIND, &object).and_then(|unverified| unverified.verify(&key().public()).map(drop));
        prop_assert!(accepted.is_err());
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = parse(KIND, &[&OPENING[..], &bytes].concat());
    }
}
