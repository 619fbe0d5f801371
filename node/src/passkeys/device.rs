//! A device that keeps passkeys, for tests: makes what a browser would hand on, and what a thief would.

use data_encoding::BASE64URL_NOPAD;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// User present, user verified.
const PRESENT: u8 = 0b0000_0101;
/// Attested credential data follow.
const ATTESTED: u8 = 0b0100_0000;

/// One passkey on one device.
#[derive(Clone)]
pub(crate) struct Device {
    pub(crate) key: SigningKey,
    pub(crate) id: Vec<u8>,
    /// How often it was used.
    pub(crate) counter: u32,
    /// The page that asks, as the browser sees it.
    pub(crate) origin: String,
    /// The name that the browser lets this page ask for.
    pub(crate) name: String,
}

fn text(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}

impl Device {
    /// Number `number` of all devices, at pages of `host`.
    pub(crate) fn new(number: u8, host: &str) -> Self {
        let key = SigningKey::from_slice(&[number; 32]).expect("a scalar of P-256");
        let name = host.split(':').next().expect("a name").to_owned();
        Self { key, id: vec![number; 20], counter: 0, origin: format!("http://{host}"), name }
    }

    fn client_data(&self, kind: &str, options: &Value) -> Vec<u8> {
        let challenge = &options["publicKey"]["challenge"];
        json!({"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false})
            .to_string()
            .into_bytes()
    }

    fn authenticator_data(&self, flags: u8) -> Vec<u8> {
        let name: [u8; 32] = Sha256::digest(&self.name).into();
        [&name[..], &[flags], &self.counter.to_be_bytes()].concat()
    }

    /// COSE_Key of RFC 9053: EC2, ES256, P-256.
    fn public_key(&self) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        let (x, y) = (point.x().expect("not infinity").as_slice(), point.y().expect("not compressed").as_slice());
        [&[0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32][..], x, &[0x22, 0x58, 32], y].concat()
    }

    /// What the browser gives when a passkey is made, without attestation.
    pub(crate) fn makes(&self, options: &Value) -> Value {
        let length = u16::try_from(self.id.len()).expect("short").to_be_bytes();
        let made = [&[0; 16][..], &length, &self.id, &self.public_key()].concat();
        let data = [self.authenticator_data(PRESENT | ATTESTED), made].concat();
        let size = u8::try_from(data.len()).expect("less than 256 bytes");
        let object = [b"\xa3cfmtdnonegattStmt\xa0hauthData\x58".as_slice(), &[size], &data].concat();
        let response = json!({
            "clientDataJSON": text(&self.client_data("webauthn.create", options)),
            "attestationObject": text(&object),
        });
        json!({"id": text(&self.id), "rawId": text(&self.id), "type": "public-key", "response": response})
    }

    /// What the browser gives when the passkey is used.
    pub(crate) fn signs(&mut self, options: &Value) -> Value {
        self.counter += 1;
        let (data, client) = (self.authenticator_data(PRESENT), self.client_data("webauthn.get", options));
        let signed = [&data[..], &Sha256::digest(&client)].concat();
        let signature: Signature = self.key.sign(&signed);
        let response = json!({
            "clientDataJSON": text(&client),
            "authenticatorData": text(&data),
            "signature": text(signature.to_der().as_bytes()),
            "userHandle": null,
        });
        json!({"id": text(&self.id), "rawId": text(&self.id), "type": "public-key", "response": response})
    }
}
