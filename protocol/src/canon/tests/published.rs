//! Published encodings: RFC 8949 appendix A, and what the deterministic profiles dCBOR and CDE refuse.

use super::*;

/// RFC 8949 appendix A: the examples within our data model, each already in its only encoding.
#[rustfmt::skip]
const ACCEPTED: &[&str] = &[
    "00", "01", "0a", "17", "1818", "1819", "1864", "1903e8", "1a000f4240", "1b000000e8d4a51000",
    "1bffffffffffffffff", "20", "29", "3863", "3903e7", "f4", "f5", "f6", "40", "4401020304", "60", "6161",
    "6449455446", "62225c", "62c3bc", "63e6b0b4", "64f0908591", "80", "83010203", "8301820203820405",
    "98190102030405060708090a0b0c0d0e0f101112131415161718181819", "a0", "a201020304", "a26161016162820203",
    "826161a161626163", "a56161614161626142616361436164614461656145",
];

/// RFC 8949 appendix A: floats, simple values, big numbers and other tags, indefinite lengths.
#[rustfmt::skip]
const REFUSED: &[&str] = &[
    "c249010000000000000000", "3bffffffffffffffff", "c349010000000000000000", "f90000", "f98000", "f93c00",
    "fb3ff199999999999a", "f93e00", "f97bff", "fa47c35000", "fa7f7fffff", "fb7e37e43c8800759c", "f90001", "f90400",
    "f9c400", "fbc010666666666666", "f97c00", "f97e00", "f9fc00", "fa7f800000", "fa7fc00000", "faff800000",
    "fb7ff0000000000000", "fb7ff8000000000000", "fbfff0000000000000", "f7", "f0", "f818", "f8ff",
    "c074323031332d30332d32315432303a30343a30305a", "c11a514b67b0", "c1fb41d452d9ec200000", "d74401020304",
    "d818456449455446", "d82076687474703a2f2f7777772e6578616d706c652e636f6d", "5f42010243030405ff",
    "7f657374726561646d696e67ff", "9fff", "9f018202039f0405ffff", "9f01820203820405ff", "83018202039f0405ff",
    "83019f0203ff820405", "9f0102030405060708090a0b0c0d0e0f101112131415161718181819ff", "bf61610161629f0203ffff",
    "826161bf61626163ff", "bf6346756ef563416d7421ff",
];

#[test]
fn appendix_a_is_decided_example_by_example() {
    assert_eq!(ACCEPTED.len() + REFUSED.len(), 82);
    for example in ACCEPTED {
        assert_eq!(check(&hex(example)), Ok(()), "{example}");
    }
    for example in REFUSED {
        assert!(check(&hex(example)).is_err(), "{example}");
    }
}

/// draft-mcnally-deterministic-cbor §7.2 and draft-ietf-cbor-cde appendix D.3: valid CBOR that a deterministic decoder
/// refuses, and two that are no CBOR at all.
#[rustfmt::skip]
const NOT_DETERMINISTIC: &[&str] = &[
    "f94a00", "fb3ff8000000000000", "3b8000000000000000", "3bffffffffffffffff", "fb7ff0000000000000", "fa7f800000",
    "fbfff0000000000000", "faff800000", "fb7ff9100000000001", "faffc00001", "f97e01", "a2616200616101", "1900ff",
    "c34a00010000000000000000", "fa41280000", "fa7fc00000", "c243010000", "5f4101420203ff", "f818", "fc",
];

/// draft-mcnally-deterministic-cbor §7.1 and draft-ietf-cbor-cde appendix D.1: integers at the edges of each length.
const INTEGERS: &[(&str, i128)] = &[
    ("1818", 24),
    ("18ff", 255),
    ("38ff", -256),
    ("190100", 256),
    ("390100", -257),
    ("19ffff", 65535),
    ("39ffff", -65536),
    ("1a00010000", 65536),
    ("3a00010000", -65537),
    ("1affffffff", 4294967295),
    ("3affffffff", -4294967296),
    ("1b0000000100000000", 4294967296),
    ("3b0000000100000000", -4294967297),
    ("1bffffffffffffffff", 18446744073709551615),
    ("3b7fffffffffffffff", -9223372036854775808),
];

#[test]
fn what_deterministic_profiles_refuse_is_refused() {
    assert_eq!(NOT_DETERMINISTIC.len(), 20);
    for example in NOT_DETERMINISTIC {
        assert!(check(&hex(example)).is_err(), "{example}");
    }
}

#[test]
fn integers_are_encoded_as_published() {
    for (example, value) in INTEGERS {
        let negative = || to_vec(&i64::try_from(*value).expect("within 64 bits"));
        let encoded = u64::try_from(*value).map_or_else(|_| negative(), |value| to_vec(&value));
        assert_eq!(encoded, Ok(hex(example)), "{value}");
        assert_eq!(check(&hex(example)), Ok(()), "{value}");
    }
}
