//! The recovery code: 160 random bits that a person writes on paper.
//!
//! Crockford's base 32 (no I, L, O, U; what people write instead is read as meant), eight groups of four, then a
//! group of check characters so that a misread letter is noticed before it is blamed on the file.

use data_encoding::{Encoding, Specification};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::aead::{self, NoEntropy};

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
pub(super) const CODE_BYTES: usize = 20;
/// 20 bits of check: one misread code in a million passes.
const CHECK_CHARS: usize = 4;
const GROUP: usize = 4;
/// Keeps the check groups of codes and of shares apart.
const CHECK_LABEL: &[u8] = b"marshrut/recovery-check/1";

/// Opens the node without a passphrase. Shown once, when it is made.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(Zeroizing<[u8; CODE_BYTES]>);

/// Why a text is not a recovery code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidCode {
    /// Wrong number of letters and digits, or one that no code contains.
    #[error("a recovery code has nine groups of four letters and digits")]
    Shape,
    /// The check group does not match.
    #[error("the recovery code is misspelt: its last group does not match the others")]
    Misspelt,
}

impl RecoveryCode {
    pub(super) fn from_bytes(bytes: Zeroizing<[u8; CODE_BYTES]>) -> Self {
        Self(bytes)
    }

    pub(super) fn generate() -> Result<Self, NoEntropy> {
        let mut bytes = Zeroizing::new([0; CODE_BYTES]);
        aead::random(bytes.as_mut_slice())?;
        Ok(Self(bytes))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// The code as a person writes it down.
    pub fn to_text(&self) -> Zeroizing<String> {
        written(CHECK_LABEL, self.bytes())
    }

    /// Reads what a person typed: case, spaces and dashes do not matter, `O` is zero, `I` and `L` are one.
    pub fn parse(text: &str) -> Result<Self, InvalidCode> {
        let bytes = read(CHECK_LABEL, text)?;
        let bytes = bytes.as_slice().try_into().map(Zeroizing::new).map_err(|_wrong_length| InvalidCode::Shape)?;
        Ok(Self(bytes))
    }
}

/// Bytes in groups of four letters and digits, a check group behind.
pub(super) fn written(label: &[u8], bytes: &[u8]) -> Zeroizing<String> {
    let mut plain = Zeroizing::new(base32().encode(bytes));
    plain.push_str(&check_of(label, bytes));
    let groups: Vec<&str> = (0..plain.len()).step_by(GROUP).map(|at| &plain[at..at + GROUP]).collect();
    Zeroizing::new(groups.join("-"))
}

/// Reads what [`written`] made and a person typed.
pub(super) fn read(label: &[u8], text: &str) -> Result<Zeroizing<Vec<u8>>, InvalidCode> {
    let typed: Zeroizing<String> = Zeroizing::new(text.chars().filter_map(as_meant).collect());
    if !typed.is_ascii() || typed.len() <= CHECK_CHARS {
        return Err(InvalidCode::Shape);
    }
    let (code, check) = typed.split_at(typed.len() - CHECK_CHARS);
    let bytes = base32().decode(code.as_bytes()).map(Zeroizing::new).map_err(|_not_base32| InvalidCode::Shape)?;
    if bytes.len() < CODE_BYTES {
        return Err(InvalidCode::Shape);
    }
    if check_of(label, &bytes) == check { Ok(bytes) } else { Err(InvalidCode::Misspelt) }
}

fn as_meant(typed: char) -> Option<char> {
    match typed.to_ascii_uppercase() {
        ' ' | '-' | '\n' | '\t' => None,
        'O' => Some('0'),
        'I' | 'L' => Some('1'),
        other => Some(other),
    }
}

fn check_of(label: &[u8], code: &[u8]) -> String {
    let digest = Sha256::new().chain_update(label).chain_update(code).finalize();
    let mut text = base32().encode(&digest[..5]);
    text.truncate(CHECK_CHARS);
    text
}

fn base32() -> Encoding {
    let mut specification = Specification::new();
    specification.symbols.push_str(ALPHABET);
    specification.encoding().expect("32 different ASCII symbols make an encoding")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_down_is_read_again() {
        let code = RecoveryCode::generate().expect("entropy");
        let text = code.to_text();
        assert_eq!(text.len(), 9 * 4 + 8);
        assert!(RecoveryCode::parse(&text) == Ok(code.clone()));
        let typed = text.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        assert!(RecoveryCode::parse(&typed) == Ok(code));
    }

    #[test]
    fn a_misread_character_is_noticed() {
        let text = RecoveryCode(Zeroizing::new([0x5a; CODE_BYTES])).to_text();
        let misread = text.replacen(&text[..1], if text.starts_with('7') { "8" } else { "7" }, 1);
        assert!(RecoveryCode::parse(&misread) == Err(InvalidCode::Misspelt));
        assert!(RecoveryCode::parse(&text[..text.len() - 1]) == Err(InvalidCode::Shape));
        assert!(RecoveryCode::parse("ключ") == Err(InvalidCode::Shape));
        assert!(RecoveryCode::parse(&text.replacen(&text[..1], "U", 1)) == Err(InvalidCode::Shape));
    }
}
