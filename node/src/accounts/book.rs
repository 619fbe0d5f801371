//! What is written of the people, and the rules that need nothing else.

use std::path::Path;

use marshrut_protocol::canon;
use marshrut_protocol::id::AccountId;
use marshrut_protocol::local_api::{Account, AccountState, StaffRole};
use marshrut_protocol::time::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::backup_codes::BackupCodes;
use super::passkeys::Kept;
use super::second_factor::Factor;
use super::{AUTO_LOCK_MINUTES, AccountsError, MAX_NAME};
use crate::aead::Keyring;
use crate::keyslots::{SLOTS, SlotInfo, SlotKind};
use crate::sealed_file::{Kind, SealedFileError};

pub(crate) const FILE: Kind = Kind { magic: b"MARSHACC", version: 1, label: "accounts" };
/// Names of former colleagues that are kept for the audit log; the oldest go first.
const MOST_FORMER: usize = 200;

/// A person's account as it is kept.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Person {
    pub(super) id: AccountId,
    pub(super) name: String,
    pub(super) roles: Vec<StaffRole>,
    made: Timestamp,
    /// Whether a passphrase of theirs opens the node.
    pub(super) opens: bool,
    pub(super) invited_until: Option<Timestamp>,
    pub(super) last_sign_in: Option<Timestamp>,
    pub(super) factor: Option<Factor>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) passkeys: Vec<Kept>,
    #[serde(default, skip_serializing_if = "BackupCodes::is_empty")]
    pub(super) backup: BackupCodes,
}

impl Person {
    /// Somebody who has a code and no passphrase yet; `from` and `until` are the code's.
    pub(super) fn invited(
        id: AccountId,
        name: String,
        roles: Vec<StaffRole>,
        (from, until): (Timestamp, Timestamp),
    ) -> Self {
        let (opens, invited_until) = (false, Some(until));
        let (passkeys, backup) = (Vec::new(), BackupCodes::default());
        let (last_sign_in, factor) = (None, None);
        Self { id, name, roles, made: from, opens, invited_until, last_sign_in, factor, passkeys, backup }
    }

    pub(super) fn is(&self, role: StaffRole) -> bool {
        self.roles.contains(&role)
    }

    pub(super) fn account(&self) -> Account {
        let state = match (self.opens, self.invited_until) {
            (true, _) => AccountState::Active,
            (false, Some(_)) => AccountState::Invited,
            (false, None) => AccountState::Closed,
        };
        Account {
            id: self.id,
            name: self.name.clone(),
            roles: self.roles.clone(),
            state,
            second_factor: self.has_second_factor(),
            made: self.made,
            invited_until: self.invited_until,
            last_sign_in: self.last_sign_in,
        }
    }
}

/// Somebody who was removed.
#[derive(Clone, Serialize, Deserialize)]
struct Former {
    id: AccountId,
    name: String,
}

/// Everybody.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Book {
    pub(super) people: Vec<Person>,
    former: Vec<Former>,
    pub(super) auto_lock_minutes: u16,
    /// Whether there was an audit log beside it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) audited: bool,
}

impl Book {
    /// Those who could open a node that knew no accounts: administrators with all roles, named by their slot.
    pub(super) fn of_slots(slots: &[Option<SlotInfo>; SLOTS], made: Timestamp) -> Self {
        let (people, former, auto_lock_minutes) = (Vec::new(), Vec::new(), AUTO_LOCK_MINUTES);
        let mut book = Self { people, former, auto_lock_minutes, audited: false };
        for (index, slot) in slots.iter().enumerate() {
            let Some(SlotInfo { kind: SlotKind::Person, user }) = slot else { continue };
            let (id, name) = (AccountId(*user), (index + 1).to_string());
            let person = Person { opens: true, ..Person::invited(id, name, StaffRole::ALL.to_vec(), (made, made)) };
            book.put(Person { invited_until: None, ..person });
        }
        book
    }

    pub(super) fn read(path: &Path, keys: &Keyring) -> Result<Option<Self>, SealedFileError> {
        let Some(content) = FILE.read_under(path, keys)? else { return Ok(None) };
        let book: Self = canon::from_slice(&content).map_err(|_not_ours| SealedFileError::Damaged(path.to_owned()))?;
        Ok(Some(book.with_backup_codes_in_their_place()))
    }

    fn with_backup_codes_in_their_place(mut self) -> Self {
        for person in &mut self.people {
            if let Some(factor) = person.factor.as_mut().filter(|factor| !factor.earlier_backup.is_empty()) {
                person.backup = std::mem::take(&mut factor.earlier_backup);
            }
        }
        self
    }

    pub(super) fn write(&self, path: &Path, keys: &Keyring) -> Result<(), SealedFileError> {
        let content = canon::to_vec(self).expect("integers, booleans, texts and byte strings only");
        FILE.write_under(path, keys, &Zeroizing::new(content))
    }

    pub(super) fn person(&self, id: AccountId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    pub(super) fn name(&self, id: AccountId) -> String {
        let former = || self.former.iter().find(|former| former.id == id).map(|former| former.name.clone());
        self.person(id).map(|person| person.name.clone()).or_else(former).unwrap_or_default()
    }

    /// Adds a person, or puts them in the place of how they were.
    pub(super) fn put(&mut self, person: Person) {
        match self.people.iter_mut().find(|known| known.id == person.id) {
            Some(known) => *known = person,
            None => self.people.push(person),
        }
    }

    pub(super) fn remove(&mut self, id: AccountId) {
        if let Some(at) = self.people.iter().position(|person| person.id == id) {
            let Person { id, name, .. } = self.people.remove(at);
            self.former.push(Former { id, name });
            let beyond = self.former.len().saturating_sub(MOST_FORMER);
            self.former.drain(..beyond);
        }
    }

    /// Ends the ways in of people whose slots are gone, and names them.
    pub(super) fn close(&mut self, ids: &[AccountId]) -> Vec<String> {
        let mut names = Vec::new();
        for person in self.people.iter_mut().filter(|person| ids.contains(&person.id)) {
            (person.opens, person.invited_until) = (false, None);
            names.push(person.name.clone());
        }
        names
    }

    /// Sees from the slots who can open the node: the command line changes them too.
    pub(super) fn notice(&mut self, slots: &[Option<SlotInfo>; SLOTS], now: Timestamp) {
        let held = |kind, id: AccountId| slots.iter().flatten().any(|slot| slot.kind == kind && slot.user == id.0);
        for person in &mut self.people {
            person.opens = held(SlotKind::Person, person.id);
            let waits = held(SlotKind::Invitation, person.id) && person.invited_until.is_some_and(|until| now < until);
            person.invited_until = person.invited_until.filter(|_| waits);
        }
    }

    /// Slots of invitations that nobody may take any more.
    pub(super) fn ended_slots(&self, slots: &[Option<SlotInfo>; SLOTS], now: Timestamp) -> Vec<usize> {
        let waits = |id| self.person(id).and_then(|person| person.invited_until).is_some_and(|until| now < until);
        let ended = |(index, slot): (usize, &Option<SlotInfo>)| {
            let invitation = slot.filter(|slot| slot.kind == SlotKind::Invitation)?;
            (!waits(AccountId(invitation.user))).then_some(index)
        };
        slots.iter().enumerate().filter_map(ended).collect()
    }

    /// Administrators who can sign in.
    pub(super) fn administrators(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.opens && person.is(StaffRole::Administrator))
    }

    /// Without this person, or without their role, there must be another administrator.
    pub(super) fn refuse_without(&self, id: AccountId) -> Result<(), AccountsError> {
        let is_one = self.administrators().any(|person| person.id == id);
        let others = self.administrators().any(|person| person.id != id);
        if is_one && !others { Err(AccountsError::LastAdministrator) } else { Ok(()) }
    }

    /// A name that nobody else has, without what could disguise it.
    pub(super) fn free_name(&self, name: &str, of: Option<AccountId>) -> Result<String, AccountsError> {
        let name: String = name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() || name.chars().count() > MAX_NAME || name.chars().any(char::is_control) {
            return Err(AccountsError::Name);
        }
        let same = |person: &&Person| person.name.to_lowercase() == name.to_lowercase() && Some(person.id) != of;
        if self.people.iter().any(|person| same(&person)) { Err(AccountsError::NameTaken) } else { Ok(name) }
    }
}
