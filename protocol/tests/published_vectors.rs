//! Published X-Wing and HPKE vectors against the crates that envelopes rest on.
//!
//! The transcribed vectors always run; the whole published files run too where they lie beside the project.

use std::path::Path;

use data_encoding::HEXLOWER;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::{HkdfSha256, Kdf};
use hpke::kem::XWing;
use hpke::{Deserializable, Kem, OpModeR, Serializable, setup_receiver};
use marshrut_protocol::prekey::PrekeySecret;
use serde_json::Value;

/// The vectors in `name` of the project, and those in `whole` of the folder beside it.
fn vectors(name: &str, whole: &str) -> Vec<Value> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &Path| -> Vec<Value> {
        let text = std::fs::read_to_string(path).expect("readable");
        serde_json::from_str(&text).expect("a JSON array")
    };
    let mut vectors = read(&project.join("vectors").join(name));
    let whole = project.join("../../shared/data/vectors").join(whole);
    if whole.exists() {
        vectors.extend(read(&whole));
    }
    vectors
}

fn field(vector: &Value, name: &str) -> Vec<u8> {
    HEXLOWER.decode(vector[name].as_str().expect("a text").as_bytes()).expect("hexadecimal digits")
}

#[test]
fn x_wing_expands_and_decapsulates_as_published() {
    let vectors = vectors("x-wing.json", "x-wing.json");
    assert!(!vectors.is_empty());
    for vector in vectors {
        let seed: [u8; 32] = field(&vector, "sk").try_into().expect("32 bytes");
        assert_eq!(PrekeySecret::from_seed(&seed).public().as_bytes().to_vec(), field(&vector, "pk"));
        let private = <XWing as Kem>::PrivateKey::from_bytes(&seed).expect("32 bytes");
        let encapsulated = <XWing as Kem>::EncappedKey::from_bytes(&field(&vector, "ct")).expect("1120 bytes");
        let shared = XWing::decap(&private, None, &encapsulated).expect("decapsulates");
        assert_eq!(shared.0.to_vec(), field(&vector, "ss"));
    }
}

#[test]
fn hpke_with_x_wing_opens_and_exports_as_published() {
    let vectors = vectors("hpke-x-wing.json", "hpke-pq.json");
    let ours = |vector: &&Value| vector["kem_id"] == 0x647a && vector["kdf_id"] == HkdfSha256::KDF_ID;
    let mut opened = 0;
    for vector in vectors.iter().filter(ours) {
        opened += check_hpke(vector);
    }
    assert!(opened >= 2, "only {opened} ciphertexts");
}

/// Opens all ciphertexts of a vector and returns how many there are.
fn check_hpke(vector: &Value) -> usize {
    let private = <XWing as Kem>::PrivateKey::from_bytes(&field(vector, "skRm")).expect("32 bytes");
    assert_eq!(XWing::sk_to_pk(&private).to_bytes().to_vec(), field(vector, "pkRm"));
    let enc = <XWing as Kem>::EncappedKey::from_bytes(&field(vector, "enc")).expect("1120 bytes");
    let info = field(vector, "info");
    let mut context =
        setup_receiver::<ChaCha20Poly1305, HkdfSha256, XWing>(&OpModeR::Base, &private, &enc, &info).expect("sets up");
    let encryptions = vector["encryptions"].as_array().expect("an array");
    for encryption in encryptions {
        let text = context.open(&field(encryption, "ct"), &field(encryption, "aad")).expect("opens");
        assert_eq!(text, field(encryption, "pt"));
    }
    for export in vector["exports"].as_array().expect("an array") {
        let mut value = field(export, "exported_value");
        let published = value.clone();
        context.export(&field(export, "exporter_context"), &mut value).expect("exports");
        assert_eq!(value, published);
    }
    encryptions.len()
}
