//! Codes on paper for the day on which the second device is lost. Decides which are right, and that each is taken once.

use data_encoding::BASE32_NOPAD;
use marshrut_protocol::id::Digest;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use super::second_factor::CodeRefused;
use crate::aead::{self, NoEntropy};

const CODES: usize = 10;
/// 50 bits: ten letters and digits.
const BYTES: usize = 7;
const CHARS: usize = 10;

/// Hashes of the codes that were not used.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct BackupCodes(Vec<Digest>);

impl BackupCodes {
    /// New ones, with what a person writes down of them.
    pub(super) fn new() -> Result<(Self, Vec<String>), NoEntropy> {
        let codes: Vec<String> = (0..CODES).map(|_| code()).collect::<Result<_, _>>()?;
        let hashes = codes.iter().map(|code| hash(&code.replace('-', ""))).collect();
        Ok((Self(hashes), codes))
    }

    pub(super) fn left(&self) -> usize {
        self.0.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes a code, however it is typed.
    pub(super) fn take(&mut self, typed: &str) -> Result<(), CodeRefused> {
        let typed: Zeroizing<String> = Zeroizing::new(typed.chars().filter(|c| c.is_ascii_alphanumeric()).collect());
        let hash = hash(&typed);
        let used = self.0.iter().position(|kept| bool::from(kept.0.ct_eq(&hash.0))).ok_or(CodeRefused)?;
        self.0.remove(used);
        Ok(())
    }
}

fn code() -> Result<String, NoEntropy> {
    let mut bytes = Zeroizing::new([0; BYTES]);
    aead::random(bytes.as_mut_slice())?;
    let text = BASE32_NOPAD.encode(bytes.as_slice()).to_ascii_lowercase();
    let (first, second) = text[..CHARS].split_at(CHARS / 2);
    Ok(format!("{first}-{second}"))
}

/// 50 random bits behind the encryption of the whole file need no stretching.
fn hash(typed: &str) -> Digest {
    Digest::of(&[b"marshrut/backup-code/1", typed.to_ascii_lowercase().as_bytes()].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_backup_code_works_once_however_it_is_typed() {
        let (mut kept, codes) = BackupCodes::new().expect("entropy");
        assert_eq!(codes.len(), CODES);
        let typed = codes[3].to_uppercase().replace('-', " ");
        assert_eq!(kept.take(&typed), Ok(()));
        assert_eq!(kept.take(&codes[3]), Err(CodeRefused));
        assert_eq!(kept.take(&codes[4]), Ok(()));
        assert_eq!(kept.left(), CODES - 2);
        assert_eq!(kept.take(""), Err(CodeRefused));
    }
}
