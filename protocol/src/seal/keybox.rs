//! A 32-byte key for the holder of a private half, who need not be there when it is put in.
//!
//! ```text
//! encapsulated key (1120) ‖ ciphertext (32) ‖ tag (16)
//! ```
//! Nothing is signed: whoever reads a box must know from elsewhere that its content is the right one.

use hpke::HpkeError;
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::suite::{self, ENC_LEN, TAG_LEN};
use crate::prekey::{PrekeySecret, PublicPrekey};

/// Length of a box in bytes.
pub const KEYBOX_LEN: usize = ENC_LEN + 32 + TAG_LEN;

/// Puts `key` into a box that only the private half of `holder` opens; `info` says what for.
///
/// # Errors
/// If the randomness cannot be used; never for a valid public half.
pub fn close_keybox(
    holder: &PublicPrekey,
    info: &[u8],
    key: &[u8; 32],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, HpkeError> {
    let mut text = Zeroizing::new(*key);
    let (enc, tag) = suite::seal(&suite::public_key(holder.as_bytes())?, info, &[], text.as_mut_slice(), rng)?;
    Ok([&enc[..], text.as_slice(), &tag].concat())
}

/// The key in a box; `None` if the box is another's, for something else, or damaged.
pub fn open_keybox(holder: &PrekeySecret, info: &[u8], sealed: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
    let (enc, rest) = sealed.split_first_chunk::<ENC_LEN>()?;
    let (text, tag) = rest.split_first_chunk::<32>()?;
    let mut key = Zeroizing::new(*text);
    let (private, _public) = holder.expand();
    suite::open(&private, enc, info, &[], key.as_mut_slice(), tag.try_into().ok()?).ok()?;
    Some(key)
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng as _;

    use super::*;

    #[test]
    fn only_its_holder_opens_a_box() {
        let mut rng = rand_chacha::ChaCha20Rng::from_seed([3; 32]);
        let (nino, other) = (PrekeySecret::generate(&mut rng), PrekeySecret::generate(&mut rng));
        let sealed = close_keybox(&nino.public(), b"slot 1", &[7; 32], &mut rng).expect("closed");
        assert_eq!(sealed.len(), KEYBOX_LEN);
        assert_eq!(open_keybox(&nino, b"slot 1", &sealed).as_deref(), Some(&[7; 32]));
        assert!(open_keybox(&nino, b"slot 2", &sealed).is_none());
        assert!(open_keybox(&other, b"slot 1", &sealed).is_none());
        for at in (0..sealed.len()).step_by(7) {
            let mut flipped = sealed.clone();
            flipped[at] ^= 1;
            assert!(open_keybox(&nino, b"slot 1", &flipped).is_none(), "byte {at}");
        }
        assert!(open_keybox(&nino, b"slot 1", &sealed[1..]).is_none());
    }
}
