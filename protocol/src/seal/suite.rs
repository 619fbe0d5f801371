//! The one HPKE suite: base mode, X-Wing, HKDF-SHA256, ChaCha20-Poly1305 (RFC 9180, draft-ietf-hpke-pq).
//!
//! The only module that names `hpke`. X-Wing joins ML-KEM-768 with X25519, so that envelopes recorded today stay
//! closed unless both are broken. Who sealed is decided by the signature inside, never by HPKE: its authenticated
//! modes panic with X-Wing and are forbidden by a lint (`clippy.toml`).

use hpke::aead::ChaCha20Poly1305;
use hpke::inout::InOutBuf;
use hpke::kdf::HkdfSha256;
use hpke::kem::XWing;
use hpke::{Deserializable, HpkeError, Kem, OpModeR, OpModeS, Serializable};
use rand_core::CryptoRng;

use crate::prekey::PUBLIC_LEN;

/// Length of the encapsulated key in bytes.
pub(super) const ENC_LEN: usize = 1120;
/// Length of the authentication tag in bytes.
pub(super) const TAG_LEN: usize = 16;

pub(crate) type PrivateKey = <XWing as Kem>::PrivateKey;
pub(crate) type PublicKey = <XWing as Kem>::PublicKey;

/// Parses a public key; ML-KEM's must have all coefficients below its modulus (FIPS 203 §7.2).
pub(crate) fn public_key(bytes: &[u8; PUBLIC_LEN]) -> Result<PublicKey, HpkeError> {
    PublicKey::from_bytes(bytes)
}

/// Expands a seed to the private key and the bytes of its public half.
pub(crate) fn key_pair(seed: &[u8; 32]) -> (PrivateKey, Box<[u8; PUBLIC_LEN]>) {
    let private = PrivateKey::from_bytes(seed).expect("every 32 bytes are an X-Wing private key");
    let mut public = Box::new([0; PUBLIC_LEN]);
    XWing::sk_to_pk(&private).write_exact(&mut public[..]);
    (private, public)
}

/// Encrypts `text` in place and returns the encapsulated key and the tag.
pub(super) fn seal(
    recipient: &PublicKey,
    info: &[u8],
    aad: &[u8],
    text: &mut [u8],
    rng: &mut impl CryptoRng,
) -> Result<([u8; ENC_LEN], [u8; TAG_LEN]), HpkeError> {
    let (enc, tag) = hpke::single_shot_seal_inout_detached_with_rng::<ChaCha20Poly1305, HkdfSha256, XWing>(
        &OpModeS::Base,
        recipient,
        info,
        InOutBuf::from(text),
        aad,
        rng,
    )?;
    Ok((enc.to_bytes().into(), tag.to_bytes().into()))
}

/// Decrypts `text` in place; on an error its content is undefined.
pub(super) fn open(
    private: &PrivateKey,
    enc: &[u8; ENC_LEN],
    info: &[u8],
    aad: &[u8],
    text: &mut [u8],
    tag: &[u8; TAG_LEN],
) -> Result<(), HpkeError> {
    hpke::single_shot_open_inout_detached::<ChaCha20Poly1305, HkdfSha256, XWing>(
        &OpModeR::Base,
        private,
        &Deserializable::from_bytes(enc)?,
        info,
        InOutBuf::from(text),
        aad,
        &Deserializable::from_bytes(tag)?,
    )
}
