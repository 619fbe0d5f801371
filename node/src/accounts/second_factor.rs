//! A person's second factor: the secret that their device shares with the node, and backup codes for the day on which
//! the device is lost. Decides which codes are right and that each is taken once; how often may be tried is decided
//! where people sign in.

use data_encoding::BASE32_NOPAD;
use marshrut_protocol::id::{AccountId, Digest};
use marshrut_protocol::local_api::TotpBegun;
use marshrut_protocol::time::Timestamp;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, Zeroizing};

use super::{Accounts, AccountsError, totp};
use crate::aead::{self, NoEntropy};

/// As long as the hash is (RFC 4226, section 4).
const SECRET_LEN: usize = 20;
const BACKUP_CODES: usize = 10;
/// 50 bits: ten letters and digits.
const BACKUP_BYTES: usize = 7;
const BACKUP_CHARS: usize = 10;

/// What the node keeps of a second factor. No `Debug`.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Factor {
    #[serde(with = "serde_bytes")]
    secret: Vec<u8>,
    /// Whether its first code was given.
    on: bool,
    /// The step of the last code that was taken.
    last_step: u64,
    /// Hashes of backup codes that were not used.
    backup: Vec<Digest>,
}

impl Drop for Factor {
    fn drop(&mut self) {
        self.secret.zeroize();
    }
}

/// A code is wrong, was taken already, or nobody asked for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CodeRefused;

impl Factor {
    fn new() -> Result<Self, NoEntropy> {
        let mut secret = vec![0; SECRET_LEN];
        aead::random(&mut secret)?;
        Ok(Self { secret, on: false, last_step: 0, backup: Vec::new() })
    }

    pub(super) fn is_on(&self) -> bool {
        self.on
    }

    /// What the device is told; `name` is shown there.
    fn told(&self, name: &str) -> TotpBegun {
        let secret = BASE32_NOPAD.encode(&self.secret);
        let label = percent(name);
        let address = format!("otpauth://totp/Marshrut:{label}?secret={secret}&issuer=Marshrut");
        TotpBegun { secret, address }
    }

    /// Takes a code of the device, or a backup code.
    fn take(&mut self, typed: &str, now: Timestamp) -> Result<(), CodeRefused> {
        let typed: Zeroizing<String> = Zeroizing::new(typed.chars().filter(|c| c.is_ascii_alphanumeric()).collect());
        if let Some(step) = totp::matching_step(&self.secret, &typed, now, self.last_step) {
            self.last_step = step;
            return Ok(());
        }
        let hash = backup_hash(&typed);
        let used = self.backup.iter().position(|kept| bool::from(kept.0.ct_eq(&hash.0))).ok_or(CodeRefused)?;
        self.backup.remove(used);
        Ok(())
    }

    /// New backup codes in place of those that were left.
    fn renew_backup(&mut self) -> Result<Vec<String>, NoEntropy> {
        let codes: Vec<String> = (0..BACKUP_CODES).map(|_| backup_code()).collect::<Result<_, _>>()?;
        self.backup = codes.iter().map(|code| backup_hash(&code.replace('-', ""))).collect();
        Ok(codes)
    }
}

fn backup_code() -> Result<String, NoEntropy> {
    let mut bytes = Zeroizing::new([0; BACKUP_BYTES]);
    aead::random(bytes.as_mut_slice())?;
    let text = BASE32_NOPAD.encode(bytes.as_slice()).to_ascii_lowercase();
    let (first, second) = text[..BACKUP_CHARS].split_at(BACKUP_CHARS / 2);
    Ok(format!("{first}-{second}"))
}

/// 50 random bits behind the encryption of the whole file need no stretching.
fn backup_hash(typed: &str) -> Digest {
    Digest::of(&[b"marshrut/backup-code/1", typed.to_ascii_lowercase().as_bytes()].concat())
}

/// RFC 3986, section 2.1.
fn percent(text: &str) -> String {
    let escaped = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(escaped).collect()
}

impl Accounts {
    /// Whether a code is asked for after this person's passphrase.
    pub(crate) fn wants_code(&self, id: AccountId) -> bool {
        self.book().person(id).and_then(|person| person.factor.as_ref()).is_some_and(Factor::is_on)
    }

    /// How many backup codes are left.
    pub(crate) fn backup_codes(&self, id: AccountId) -> usize {
        self.book().person(id).and_then(|person| person.factor.as_ref()).map_or(0, |factor| factor.backup.len())
    }

    /// Makes a secret that counts once its first code was given; an earlier second factor counts until then no more
    /// than it did. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub(crate) fn begin_factor(&self, id: AccountId) -> Result<TotpBegun, AccountsError> {
        let factor = Factor::new()?;
        let told = factor.told(&self.name(id));
        self.change_person(id, |person| person.factor = Some(factor))?;
        Ok(told)
    }

    /// Takes the first code of a new secret, and gives backup codes, to be shown once. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`]; `Ok(Err(_))` if the code is wrong.
    pub(crate) fn confirm_factor(
        &self,
        id: AccountId,
        typed: &str,
        now: Timestamp,
    ) -> Result<Result<Vec<String>, CodeRefused>, AccountsError> {
        self.with_factor(id, |factor| {
            if factor.on || factor.take(typed, now).is_err() {
                return Ok(Err(CodeRefused));
            }
            factor.on = true;
            Ok(Ok(factor.renew_backup()?))
        })
    }

    /// Takes a code. Durable when it returns, so that none is taken twice whatever happens. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`]; `Ok(Err(_))` if the code is wrong.
    pub(crate) fn take_code(
        &self,
        id: AccountId,
        typed: &str,
        now: Timestamp,
    ) -> Result<Result<(), CodeRefused>, AccountsError> {
        self.with_factor(id, |factor| Ok(if factor.on { factor.take(typed, now) } else { Err(CodeRefused) }))
    }

    /// Takes a person's second factor away. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub(crate) fn drop_factor(&self, id: AccountId) -> Result<(), AccountsError> {
        self.change_person(id, |person| person.factor = None)
    }

    fn with_factor<T>(
        &self,
        id: AccountId,
        change: impl FnOnce(&mut Factor) -> Result<Result<T, CodeRefused>, NoEntropy>,
    ) -> Result<Result<T, CodeRefused>, AccountsError> {
        let mut done = Ok(Err(CodeRefused));
        self.change_person(id, |person| {
            if let Some(factor) = &mut person.factor {
                done = change(factor);
            }
        })?;
        Ok(done?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_backup_code_works_once_however_it_is_typed() {
        let mut factor = Factor::new().expect("entropy");
        let codes = factor.renew_backup().expect("entropy");
        assert_eq!(codes.len(), BACKUP_CODES);
        let typed = codes[3].to_uppercase().replace('-', " ");
        assert_eq!(factor.take(&typed, Timestamp(0)), Ok(()));
        assert_eq!(factor.take(&codes[3], Timestamp(0)), Err(CodeRefused));
        assert_eq!(factor.take(&codes[4], Timestamp(0)), Ok(()));
        assert_eq!(factor.backup.len(), BACKUP_CODES - 2);
        assert_eq!(factor.take("", Timestamp(0)), Err(CodeRefused));
    }

    #[test]
    fn a_code_of_the_device_is_taken_once() {
        let mut factor = Factor::new().expect("entropy");
        let now = Timestamp(1_700_000_000_000);
        let code = totp::code_at(&factor.secret, now);
        assert_eq!(factor.take(&format!("{} {}", &code[..3], &code[3..]), now), Ok(()));
        assert_eq!(factor.take(&code, now), Err(CodeRefused));
    }

    #[test]
    fn the_address_survives_any_name() {
        let factor = Factor::new().expect("entropy");
        let told = factor.told("Нино & Ко?");
        assert!(
            told.address.is_ascii() && !told.address.contains([' ', '&']) || told.address.matches('&').count() == 1
        );
        assert!(told.address.contains(&format!("secret={}", told.secret)));
    }
}
