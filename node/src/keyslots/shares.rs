//! Two of three shares: a recovery code that no single person holds.
//!
//! Shamir's scheme over GF(2⁸) with the polynomial of AES (FIPS 197 §4.2), threshold two of three: for each byte of the
//! secret a straight line through it with a random slope; a share is the line's value at 1, 2 or 3. One share alone says
//! nothing: each secret fits it equally well. Whether two shares give the right secret is decided by the key slot that
//! it opens. Decides the scheme and how a share is written; who holds which is for people to decide.

use zeroize::Zeroizing;

use super::recovery::{CODE_BYTES, InvalidCode, RecoveryCode, read, written};
use crate::aead::{self, NoEntropy};

/// How many shares are made; two of them are enough.
pub const SHARES: usize = 3;
const SET_LEN: usize = 4;
/// number 1 ‖ set 4 ‖ value 20
const SHARE_LEN: usize = 1 + SET_LEN + CODE_BYTES;
const CHECK_LABEL: &[u8] = b"marshrut/share-check/1";

/// One person's share.
#[derive(Clone, PartialEq, Eq)]
pub struct Share(Zeroizing<[u8; SHARE_LEN]>);

/// Why texts are not shares, or do not belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidShares {
    /// Wrong number of letters and digits, or one that no share contains.
    #[error("a share has eleven groups of four letters and digits")]
    Shape,
    /// The check group does not match.
    #[error("the share is misspelt: its last group does not match the others")]
    Misspelt,
    /// Twice the same.
    #[error("this is twice the same share; another person's is needed")]
    Same,
    /// One is of an earlier or later set.
    #[error("the two shares were not made together; look for the one of the same day")]
    OtherSet,
}

impl Share {
    /// Splits a secret into three shares.
    pub(super) fn split(code: &RecoveryCode) -> Result<[Self; SHARES], NoEntropy> {
        let mut set = [0; SET_LEN];
        let mut slopes = Zeroizing::new([0; CODE_BYTES]);
        aead::random(&mut set)?;
        aead::random(slopes.as_mut_slice())?;
        Ok([1, 2, 3].map(|number| Self::at(number, set, code.bytes(), slopes.as_slice())))
    }

    fn at(number: u8, set: [u8; SET_LEN], secret: &[u8], slopes: &[u8]) -> Self {
        let mut share = Zeroizing::new([0; SHARE_LEN]);
        share[0] = number;
        share[1..=SET_LEN].copy_from_slice(&set);
        for ((value, secret), slope) in share[1 + SET_LEN..].iter_mut().zip(secret).zip(slopes) {
            *value = secret ^ times(*slope, number);
        }
        Self(share)
    }

    /// The secret behind two shares.
    ///
    /// # Errors
    /// [`InvalidShares::Same`], [`InvalidShares::OtherSet`].
    pub fn join(&self, other: &Self) -> Result<RecoveryCode, InvalidShares> {
        if self.set() != other.set() {
            return Err(InvalidShares::OtherSet);
        }
        let (one, two) = (self.0[0], other.0[0]);
        if one == two {
            return Err(InvalidShares::Same);
        }
        // The line's value at 0, out of its values at `one` and `two` (subtraction is addition here).
        let scale = inverse(one ^ two);
        let (at_one, at_two) = (times(two, scale), times(one, scale));
        let mut secret = Zeroizing::new([0; CODE_BYTES]);
        for ((byte, left), right) in secret.iter_mut().zip(self.value()).zip(other.value()) {
            *byte = times(*left, at_one) ^ times(*right, at_two);
        }
        Ok(RecoveryCode::from_bytes(secret))
    }

    /// Which of the three it is.
    pub fn number(&self) -> u8 {
        self.0[0]
    }

    fn set(&self) -> &[u8] {
        &self.0[1..=SET_LEN]
    }

    fn value(&self) -> &[u8] {
        &self.0[1 + SET_LEN..]
    }

    /// The share as a person writes it down.
    pub fn to_text(&self) -> Zeroizing<String> {
        written(CHECK_LABEL, self.0.as_slice())
    }

    /// Reads what a person typed, as [`RecoveryCode::parse`] does.
    ///
    /// # Errors
    /// [`InvalidShares::Shape`], [`InvalidShares::Misspelt`].
    pub fn parse(text: &str) -> Result<Self, InvalidShares> {
        let bytes = read(CHECK_LABEL, text).map_err(|error| match error {
            InvalidCode::Shape => InvalidShares::Shape,
            InvalidCode::Misspelt => InvalidShares::Misspelt,
        })?;
        let share: [u8; SHARE_LEN] = bytes.as_slice().try_into().map_err(|_wrong_length| InvalidShares::Shape)?;
        let share = Self(Zeroizing::new(share));
        if (1..=SHARES as u8).contains(&share.number()) { Ok(share) } else { Err(InvalidShares::Shape) }
    }
}

/// The product in GF(2⁸) modulo x⁸ + x⁴ + x³ + x + 1, without branches or tables that depend on the factors.
fn times(mut one: u8, two: u8) -> u8 {
    let mut product = 0;
    for bit in 0..8 {
        product ^= one & 0_u8.wrapping_sub((two >> bit) & 1);
        one = (one << 1) ^ (0x1b & 0_u8.wrapping_sub(one >> 7));
    }
    product
}

/// The inverse: the 254th power.
fn inverse(of: u8) -> u8 {
    let mut power = of;
    for _ in 0..6 {
        power = times(times(power, power), of);
    }
    times(power, power)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// FIPS 197 §4.2 and §4.2.1.
    #[test]
    fn products_are_those_of_the_standard() {
        assert_eq!(times(0x57, 0x83), 0xc1);
        assert_eq!(times(0x57, 0x13), 0xfe);
        assert_eq!([0x02, 0x04, 0x08, 0x10].map(|by| times(0x57, by)), [0xae, 0x47, 0x8e, 0x07]);
    }

    #[test]
    fn every_number_but_zero_has_its_inverse() {
        for number in 1..=255 {
            assert_eq!(times(number, inverse(number)), 1, "{number}");
        }
        // FIPS 197 §5.1.1: the S-box takes {53} to {ed} by way of its inverse {ca}.
        assert_eq!(inverse(0x53), 0xca);
    }

    #[test]
    fn any_two_give_the_secret_in_any_order() {
        let code = RecoveryCode::generate().expect("entropy");
        let shares = Share::split(&code).expect("entropy");
        for (one, two) in [(0, 1), (0, 2), (1, 2), (2, 0), (1, 0), (2, 1)] {
            assert!(shares[one].join(&shares[two]) == Ok(code.clone()), "{one} and {two}");
        }
        assert!(shares[0].join(&shares[0]) == Err(InvalidShares::Same));
        let others = Share::split(&code).expect("entropy");
        assert!(shares[0].join(&others[1]) == Err(InvalidShares::OtherSet));
    }

    /// For each value of a share and each secret there is exactly one slope that makes the one out of the other.
    #[test]
    fn one_share_fits_every_secret_equally() {
        for number in 1..=SHARES as u8 {
            for secret in [0x00, 0x53, 0xff] {
                let mut values: Vec<u8> = (0..=255).map(|slope| secret ^ times(slope, number)).collect();
                values.sort_unstable();
                assert_eq!(values, (0..=255).collect::<Vec<u8>>());
            }
        }
    }

    #[test]
    fn a_share_survives_paper() {
        let share = Share::at(2, [9; SET_LEN], &[0x5a; CODE_BYTES], &[7; CODE_BYTES]);
        let text = share.to_text();
        assert_eq!(text.split('-').count(), 11);
        assert!(Share::parse(&text.to_lowercase().replace('-', " ")) == Ok(share));
        let misread = text.replacen(&text[..1], if text.starts_with('7') { "8" } else { "7" }, 1);
        assert!(Share::parse(&misread) == Err(InvalidShares::Misspelt));
        let code = RecoveryCode::generate().expect("entropy");
        assert!(Share::parse(&code.to_text()).is_err(), "a recovery code is no share");
        assert!(RecoveryCode::parse(&text).is_err(), "a share is no recovery code");
    }
}
