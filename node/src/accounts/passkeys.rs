//! The passkeys of people: how many, by which names, used when. Whether an answer of a device is right is decided by
//! [`crate::passkeys`].

use marshrut_protocol::id::{AccountId, PasskeyId};
use marshrut_protocol::local_api::{Passkey, PasskeyAdded};
use marshrut_protocol::time::Timestamp;
use serde::{Deserialize, Serialize};

use super::book::Person;
use super::{Accounts, AccountsError};
use crate::aead;
use crate::passkeys::{Credential, Used};

/// A laptop, a phone, two keys on a ring, and each once more.
pub(super) const MOST: usize = 8;
/// The longest name of one, in characters.
pub(super) const MAX_NAME: usize = 40;

/// A passkey as it is kept. What is kept are no secrets: the private half never leaves the device.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Kept {
    id: PasskeyId,
    name: String,
    added: Timestamp,
    last_used: Option<Timestamp>,
    #[serde(with = "serde_bytes")]
    credential: Vec<u8>,
}

impl Kept {
    fn shown(&self) -> Passkey {
        Passkey { id: self.id, name: self.name.clone(), added: self.added, last_used: self.last_used }
    }

    fn credential(&self) -> Option<Credential> {
        Credential::from_bytes(&self.credential)
    }

    /// Notes that it was used, if it is the one that was.
    fn used(&mut self, used: &Used, now: Timestamp) -> Option<PasskeyId> {
        let mut credential = self.credential()?;
        credential.note(used).then(|| {
            (self.credential, self.last_used) = (credential.to_bytes(), Some(now));
            self.id
        })
    }
}

impl Person {
    fn add(&mut self, kept: Kept) -> Result<PasskeyAdded, AccountsError> {
        let is_first = !self.has_second_factor();
        let passkey = kept.shown();
        self.passkeys.push(kept);
        let codes = if is_first { self.new_backup_codes()? } else { Vec::new() };
        Ok(PasskeyAdded { passkey, codes })
    }
}

impl Accounts {
    /// A person's passkeys, the first one first.
    pub(crate) fn passkeys(&self, id: AccountId) -> Vec<Passkey> {
        self.book().person(id).map(|person| person.passkeys.iter().map(Kept::shown).collect()).unwrap_or_default()
    }

    /// What their devices are known by.
    pub(crate) fn credentials(&self, id: AccountId) -> Vec<Credential> {
        let book = self.book();
        book.person(id).map(|person| person.passkeys.iter().filter_map(Kept::credential).collect()).unwrap_or_default()
    }

    /// What the next passkey is called, if there may be another one.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub(crate) fn name_passkey(&self, id: AccountId, name: &str) -> Result<String, AccountsError> {
        let name: String = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() || name.chars().count() > MAX_NAME || name.chars().any(char::is_control) {
            return Err(AccountsError::PasskeyName);
        }
        if self.passkeys(id).len() >= MOST { Err(AccountsError::PasskeysFull) } else { Ok(name) }
    }

    /// Adds a passkey; if there was no second factor before, with backup codes to be shown once. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub(crate) fn add_passkey(
        &self,
        id: AccountId,
        (name, credential): (String, &Credential),
        now: Timestamp,
    ) -> Result<PasskeyAdded, AccountsError> {
        if self.is_known(credential) {
            return Err(AccountsError::PasskeyKnown);
        }
        let name = self.name_passkey(id, &name)?;
        let mut number = [0; 8];
        aead::random(&mut number)?;
        let (added, credential) = (now, credential.to_bytes());
        let kept = Kept { id: PasskeyId(number), name, added, last_used: None, credential };
        self.with_person(id, |person| person.add(kept))?
    }

    /// Whether anybody here has this passkey.
    fn is_known(&self, credential: &Credential) -> bool {
        let book = self.book();
        let all = book.people.iter().flat_map(|person| &person.passkeys).filter_map(Kept::credential);
        all.into_iter().any(|known| known.is(credential))
    }

    /// Notes which passkey was used and how far its device has counted; durable when it returns. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`]; none if the passkey was removed meanwhile.
    pub(crate) fn passkey_used(
        &self,
        id: AccountId,
        used: &Used,
        now: Timestamp,
    ) -> Result<Option<PasskeyId>, AccountsError> {
        self.with_person(id, |person| person.passkeys.iter_mut().find_map(|kept| kept.used(used, now)))
    }

    /// Removes a passkey. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub(crate) fn remove_passkey(&self, id: AccountId, passkey: PasskeyId) -> Result<(), AccountsError> {
        let removed = self.with_person(id, |person| {
            let before = person.passkeys.len();
            person.passkeys.retain(|kept| kept.id != passkey);
            person.drop_idle_backup_codes();
            person.passkeys.len() < before
        })?;
        if removed { Ok(()) } else { Err(AccountsError::UnknownPasskey(passkey)) }
    }
}
