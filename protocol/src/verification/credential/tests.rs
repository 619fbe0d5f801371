//! Held to the W3C's published vectors of `eddsa-jcs-2022` (vc-di-eddsa, "Representation: eddsa-jcs-2022").

use super::*;
use crate::record::Record;
use crate::verification::tests::scene::{Look, Scene};

/// The W3C's published key pair.
const SECRET: &str = "3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq";
const SIGNED: &str = include_str!("../../../vectors/vc-eddsa-jcs-2022.json");
const CANONICAL_DOCUMENT: &str = r#"{"@context":["https://www.w3.org/ns/credentials/v2","https://www.w3.org/ns/credentials/examples/v2"],"credentialSubject":{"alumniOf":"The School of Examples","id":"did:example:abcdefgh"},"description":"A minimum viable example of an Alumni Credential.","id":"urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33","issuer":"https://vc.example/issuers/5678","name":"Alumni Credential","type":["VerifiableCredential","AlumniCredential"],"validFrom":"2023-01-01T00:00:00Z"}"#;
const CANONICAL_PROOF: &str = r#"{"@context":["https://www.w3.org/ns/credentials/v2","https://www.w3.org/ns/credentials/examples/v2"],"created":"2023-02-24T23:36:38Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"}"#;
const HASHES: &str = "66ab154f5c2890a140cb8388a22a160454f80575f6eae09e5a097cabe539a1db59b7cb6251b8991add1ce0bc83107e3db9dbbab5bd2c28f687db1a03abc92f19";
/// 24 February 2023, 23:36:38 UTC.
const CREATED: Timestamp = Timestamp(1_677_281_798_000);

fn published() -> (Value, Value, Value) {
    let signed: Value = serde_json::from_str(SIGNED).expect("JSON");
    let mut document = signed.clone();
    let mut proof = document.as_object_mut().and_then(|fields| fields.remove("proof")).expect("a proof");
    proof.as_object_mut().and_then(|fields| fields.remove("proofValue")).expect("a value");
    (signed, document, proof)
}

fn published_key() -> SigningKey {
    let bytes = base58::decode(SECRET).expect("Base58");
    SigningKey::from_seed(bytes[2..].try_into().expect("a seed"))
}

#[test]
fn the_published_credential_is_reproduced_bit_by_bit() {
    let (signed_there, document, proof) = published();
    assert_eq!(jcs::canonical(&document), CANONICAL_DOCUMENT.as_bytes());
    assert_eq!(jcs::canonical(&proof), CANONICAL_PROOF.as_bytes());
    assert_eq!(data_encoding::HEXLOWER.encode(&hash_data(&proof, &document)), HASHES);
    assert_eq!(signed(document, &published_key(), CREATED), signed_there);
    assert!(is_genuine(&signed_there));
}

#[test]
fn a_changed_credential_is_not_genuine() {
    let (mut changed, ..) = published();
    changed["credentialSubject"]["alumniOf"] = "Another School".into();
    assert!(!is_genuine(&changed));
    let (mut other_suite, ..) = published();
    other_suite["proof"]["cryptosuite"] = "eddsa-rdfc-2022".into();
    assert!(!is_genuine(&other_suite) && !is_genuine(&json!({})));
}

fn attestation() -> (Attestation, EntryId) {
    let mut scene = Scene::new();
    let id = scene.attests(1, &Look::default());
    match scene.said.pop() {
        Some((_, Record::Attestation(attestation))) => (*attestation, id),
        _ => panic!("an attestation"),
    }
}

#[test]
fn an_attestation_becomes_a_credential_whose_key_its_organisation_vouches_for() {
    let (attestation, entry) = attestation();
    let signer = SigningKey::from_seed(&[7; 32]);
    let issuer = Issuer { org: OrgId([1; 32]), name: "Помощь Тбилиси", signer: &signer };
    let credential = as_credential(&attestation, entry, issuer, CREATED);
    assert!(is_genuine(&credential));
    assert_eq!(credential["credentialSubject"]["findings"]["exists"], "confirmed");
    assert_eq!(credential["proof"]["created"], "2023-02-24T23:36:38Z");
    let binding = credential["issuer"]["keyBinding"].as_str().expect("a binding");
    let binding = BASE64URL_NOPAD.decode(binding.as_bytes()).expect("base64");
    let stated = cose::parse(KEY_TYPE, &binding).expect("COSE").verify(&signer.public()).map(<[u8]>::to_vec);
    assert_eq!(stated, Ok(credential_key(&signer).public().as_bytes().to_vec()));
}

#[test]
fn an_attestation_becomes_a_cose_object() {
    let (attestation, entry) = attestation();
    let signer = SigningKey::from_seed(&[7; 32]);
    let issuer = Issuer { org: OrgId([1; 32]), name: "Tbilisi", signer: &signer };
    let object = as_cose(&attestation, entry, issuer);
    let payload = cose::parse(ATTESTATION_TYPE, &object).expect("COSE").verify(&signer.public()).expect("signed");
    let read: (EntryId, OrgId, Attestation) = canon::from_slice(payload).expect("canonical");
    assert_eq!(read, (entry, issuer.org, attestation));
}

fn exported() -> (Attestation, EntryId, SigningKey, Value, Vec<u8>) {
    let (attestation, entry) = attestation();
    let signer = SigningKey::from_seed(&[7; 32]);
    let issuer = Issuer { org: OrgId([1; 32]), name: "Помощь Тбилиси", signer: &signer };
    let credential = as_credential(&attestation, entry, issuer, CREATED);
    let object = as_cose(&attestation, entry, issuer);
    (attestation, entry, signer, credential, object)
}

#[test]
fn what_was_exported_is_read_back_and_both_forms_say_the_same() {
    let (attestation, entry, signer, credential, object) = exported();
    let read = from_credential(&credential).expect("genuine");
    assert_eq!(read, from_cose(&object).expect("genuine"));
    assert_eq!((read.entry, read.org, read.author), (entry, OrgId([1; 32]), signer.author_id()));
    assert_eq!((read.subject, read.valid_until), (attestation.subject, attestation.valid_until));
}

#[test]
fn a_change_anywhere_is_noticed() {
    let (.., credential, object) = exported();
    for at in 0..object.len() {
        let mut changed = object.clone();
        changed[at] ^= 1;
        assert!(from_cose(&changed).is_err(), "byte {at}");
    }
    for field in ["validUntil", "id", "issuer", "credentialSubject"] {
        let mut changed = credential.clone();
        changed[field] = "2199-01-01T00:00:00Z".into();
        assert!(matches!(from_credential(&changed), Err(PresentedError::Altered)), "{field}");
    }
}

/// Somebody signs another document with a key of its own, and puts the organisation's statement about its key beside it.
#[test]
fn the_statement_of_another_key_vouches_for_nothing() {
    let (.., mut credential, _) = exported();
    let own = SigningKey::from_seed(&[8; 32]);
    let stolen = credential["issuer"]["keyBinding"].clone();
    credential.as_object_mut().expect("an object").remove("proof");
    credential["issuer"]["id"] = did(&own.public()).into();
    let forged = signed(credential, &own, CREATED);
    assert!(is_genuine(&forged) && forged["issuer"]["keyBinding"] == stolen);
    assert!(matches!(from_credential(&forged), Err(PresentedError::Unbound)));
}
