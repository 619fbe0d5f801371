//! The client handle: what both organisations call a client when they speak of a referral.
//!
//! It is random and made for one referral only. It is never derived from anything about the person: codes made of
//! gender, birth year and letters of names can be enumerated, hashed or not (DOMAIN.md §5).

use std::fmt;

use rand_core::CryptoRng;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Letters and digits that are not mistaken for one another on paper or on the phone (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Letters and digits in a handle: 40 random bits.
const LEN: usize = 8;

/// A random name for the client of one referral, shown as `7K2M-Q9XD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClientHandle([u8; LEN]);

/// A text is not a client handle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a client handle has eight letters and digits, such as 7K2M-Q9XD")]
pub struct InvalidHandle;

impl ClientHandle {
    /// Makes a new handle.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        let mut bytes = [0; LEN];
        rng.fill_bytes(&mut bytes);
        Self(bytes.map(|byte| ALPHABET[usize::from(byte % 32)]))
    }
}

impl std::str::FromStr for ClientHandle {
    type Err = InvalidHandle;

    fn from_str(text: &str) -> Result<Self, InvalidHandle> {
        let plain: Vec<u8> = text.bytes().filter(|b| *b != b'-').map(|b| b.to_ascii_uppercase()).collect();
        let symbols: [u8; LEN] = plain.try_into().or(Err(InvalidHandle))?;
        if symbols.iter().all(|symbol| ALPHABET.contains(symbol)) { Ok(Self(symbols)) } else { Err(InvalidHandle) }
    }
}

impl fmt::Display for ClientHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, symbol) in self.0.iter().enumerate() {
            if position == LEN / 2 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*symbol))?;
        }
        Ok(())
    }
}

impl fmt::Debug for ClientHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for ClientHandle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ClientHandle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand_core::SeedableRng as _;

    #[test]
    fn handles_are_random_and_read_back_as_typed() {
        let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(1);
        let (one, two) = (ClientHandle::random(&mut rng), ClientHandle::random(&mut rng));
        assert_ne!(one, two);
        assert_eq!(one.to_string().to_lowercase().parse(), Ok(one));
        assert!("7K2M-Q9X".parse::<ClientHandle>().is_err());
        assert!("7K2M-Q9XU".parse::<ClientHandle>().is_err(), "U is not in the alphabet");
    }
}
