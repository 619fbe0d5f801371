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

impl ClientHandle {
    /// Reads a handle as people type it off a paper, a screen or a telephone: spaces and dashes of any kind anywhere,
    /// small letters, letters of Cyrillic and Greek that look like ours, and the letters that our alphabet leaves out
    /// because they look like a digit (`O`, `I`, `L`).
    ///
    /// # Errors
    /// [`InvalidHandle`] if the rest is not eight letters and digits of the alphabet.
    pub fn typed(text: &str) -> Result<Self, InvalidHandle> {
        let symbols = text.chars().filter(|c| !c.is_whitespace() && !is_dash(*c)).flat_map(char::to_uppercase);
        symbols.map(latin).collect::<String>().parse()
    }
}

/// A hyphen, a dash, a minus sign, or the mark of a place where a word may break.
fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{AD}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '_' | '.' | '\u{200B}')
}

/// The symbol of the alphabet that a capital letter looks like; any other letter as it is.
fn latin(letter: char) -> char {
    match letter {
        'О' | 'Ο' | 'O' => '0',
        'I' | 'L' | 'І' | 'Ӏ' | 'Ι' => '1',
        'А' | 'Α' => 'A',
        'В' | 'Β' => 'B',
        'С' => 'C',
        'Е' | 'Ε' => 'E',
        'Н' | 'Η' => 'H',
        'Ј' => 'J',
        'К' | 'Κ' => 'K',
        'М' | 'Μ' => 'M',
        'Р' | 'Ρ' => 'P',
        'Ѕ' => 'S',
        'Т' | 'Τ' => 'T',
        'Х' | 'Χ' => 'X',
        'У' | 'Υ' => 'Y',
        'З' => '3',
        other => other,
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
        assert_eq!(ClientHandle::typed(&one.to_string()), Ok(one));
        assert!("7K2M-Q9X".parse::<ClientHandle>().is_err());
        assert!("7K2M-Q9XU".parse::<ClientHandle>().is_err(), "U is not in the alphabet");
    }

    #[test]
    fn a_handle_is_read_as_people_type_it() {
        let known: ClientHandle = "7K2M-C0T1".parse().expect("a handle");
        for typed in
            [" 7k2m c0t1 ", "7K2M—C0T1", "7k2mc0t1", "7К2М-С0Т1", "7K2M COTI", "7k 2m – с o т l", "7K2M\u{AD}C0T1"]
        {
            assert_eq!(ClientHandle::typed(typed), Ok(known), "{typed}");
        }
        for wrong in ["", "7K2M", "7K2M-C0T1-7", "7K2M-C0ЖЩ", "7K2M-C0T!"] {
            assert_eq!(ClientHandle::typed(wrong), Err(InvalidHandle), "{wrong}");
        }
    }
}
