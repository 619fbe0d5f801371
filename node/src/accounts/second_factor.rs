//! A person's second factor: the secret that an authenticator app shares with the node, passkeys, and backup codes for
//! the day on which all of these are lost. Decides which codes are right and that each is taken once; how often may be
//! tried is decided where people sign in.

use data_encoding::BASE32_NOPAD;
use marshrut_protocol::id::AccountId;
use marshrut_protocol::local_api::{SecondStep, TotpBegun};
use marshrut_protocol::time::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use super::backup_codes::BackupCodes;
use super::book::Person;
use super::{Accounts, AccountsError, totp};
use crate::aead::{self, NoEntropy};

/// As long as the hash is (RFC 4226, section 4).
const SECRET_LEN: usize = 20;

/// What the node keeps of an authenticator app. No `Debug`.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Factor {
    #[serde(with = "serde_bytes")]
    secret: Vec<u8>,
    /// Whether its first code was given.
    on: bool,
    /// The step of the last code that was taken.
    last_step: u64,
    /// Files from before there were passkeys keep backup codes here.
    #[serde(rename = "backup", default, skip_serializing)]
    pub(super) earlier_backup: BackupCodes,
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
        Ok(Self { secret, on: false, last_step: 0, earlier_backup: BackupCodes::default() })
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

    /// Takes a code of the device.
    fn take(&mut self, typed: &str, now: Timestamp) -> Result<(), CodeRefused> {
        let typed: Zeroizing<String> = Zeroizing::new(typed.chars().filter(|c| c.is_ascii_alphanumeric()).collect());
        self.last_step = totp::matching_step(&self.secret, &typed, now, self.last_step).ok_or(CodeRefused)?;
        Ok(())
    }
}

/// RFC 3986, section 2.1.
fn percent(text: &str) -> String {
    let escaped = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(escaped).collect()
}

impl Person {
    /// Whether codes of an authenticator app are taken.
    pub(super) fn has_app(&self) -> bool {
        self.factor.as_ref().is_some_and(Factor::is_on)
    }

    /// Whether the passphrase alone is not enough.
    pub(super) fn has_second_factor(&self) -> bool {
        self.has_app() || !self.passkeys.is_empty()
    }

    /// Takes the first code of an app, which turns it on, with new backup codes.
    fn confirm_app(&mut self, typed: &str, now: Timestamp) -> Result<Result<Vec<String>, CodeRefused>, NoEntropy> {
        let Some(factor) = self.factor.as_mut().filter(|factor| !factor.on) else { return Ok(Err(CodeRefused)) };
        if factor.take(typed, now).is_err() {
            return Ok(Err(CodeRefused));
        }
        factor.on = true;
        self.new_backup_codes().map(Ok)
    }

    /// New backup codes in place of those that were left.
    pub(super) fn new_backup_codes(&mut self) -> Result<Vec<String>, NoEntropy> {
        let (kept, codes) = BackupCodes::new()?;
        self.backup = kept;
        Ok(codes)
    }

    /// Takes a code of the app, or a backup code.
    fn take_code(&mut self, typed: &str, now: Timestamp) -> Result<(), CodeRefused> {
        match self.factor.as_mut().filter(|factor| factor.on).map(|factor| factor.take(typed, now)) {
            Some(Ok(())) => Ok(()),
            _ => self.backup.take(typed),
        }
    }

    /// Without a second factor there is nothing that backup codes could stand for.
    pub(super) fn drop_idle_backup_codes(&mut self) {
        if !self.has_second_factor() {
            self.backup = BackupCodes::default();
        }
    }
}

impl Accounts {
    /// Whether a second factor is asked for after this person's passphrase.
    pub(crate) fn wants_second_factor(&self, id: AccountId) -> bool {
        self.book().person(id).is_some_and(Person::has_second_factor)
    }

    /// With what the second step can be taken.
    pub(crate) fn second_step(&self, id: AccountId) -> SecondStep {
        let of = |person: &Person| SecondStep {
            app: person.has_app(),
            backup_codes: person.backup.left(),
            passkeys: person.passkeys.len(),
        };
        self.book().person(id).map_or(SecondStep { app: false, backup_codes: 0, passkeys: 0 }, of)
    }

    /// Makes a secret that counts once its first code was given; an earlier one counts until then no more than it did.
    /// Blocking.
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
        Ok(self.with_person(id, |person| person.confirm_app(typed, now))??)
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
        self.with_person(id, |person| person.take_code(typed, now))
    }

    /// Takes a person's authenticator app away; passkeys stay. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub(crate) fn drop_app(&self, id: AccountId) -> Result<(), AccountsError> {
        self.change_person(id, |person| {
            person.factor = None;
            person.drop_idle_backup_codes();
        })
    }

    /// Takes everything away that is asked for beside the passphrase. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub(crate) fn drop_second_factor(&self, id: AccountId) -> Result<(), AccountsError> {
        self.change_person(id, |person| {
            person.factor = None;
            person.passkeys.clear();
            person.drop_idle_backup_codes();
        })
    }
}

#[cfg(test)]
mod tests {
    use marshrut_protocol::canon;

    use super::*;

    #[test]
    fn a_code_of_the_device_is_taken_once() {
        let mut factor = Factor::new().expect("entropy");
        let now = Timestamp(1_700_000_000_000);
        let code = totp::code_at(&factor.secret, now);
        assert_eq!(factor.take(&format!("{} {}", &code[..3], &code[3..]), now), Ok(()));
        assert_eq!(factor.take(&code, now), Err(CodeRefused));
    }

    #[test]
    fn backup_codes_of_earlier_files_are_read_and_kept_with_the_person_from_then_on() {
        #[derive(Serialize)]
        struct Earlier {
            #[serde(with = "serde_bytes")]
            secret: Vec<u8>,
            on: bool,
            last_step: u64,
            backup: BackupCodes,
        }
        let (backup, codes) = BackupCodes::new().expect("entropy");
        let earlier = Earlier { secret: vec![7; SECRET_LEN], on: true, last_step: 3, backup };
        let bytes = canon::to_vec(&earlier).expect("canonical");
        let mut factor: Factor = canon::from_slice(&bytes).expect("read");
        assert_eq!(factor.earlier_backup.take(&codes[0]), Ok(()));
        let bytes = canon::to_vec(&factor).expect("canonical");
        let again: Factor = canon::from_slice(&bytes).expect("read");
        assert!(again.is_on() && again.earlier_backup.is_empty());
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
