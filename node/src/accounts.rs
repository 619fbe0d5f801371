//! The people of this node (`accounts.bin`): names, roles, invitations, second factors.
//!
//! Decides who belongs, what each may be, and that there is always an administrator who can sign in. Which passphrase
//! opens the node is decided by the key slots, whose `user` names the account; which role may do what, by the API's
//! table of rights. Encrypted under a subkey of the master key: nothing of it can be read on the disk.

mod backup_codes;
mod book;
mod forgotten;
mod passkeys;
mod second_factor;
mod totp;

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use marshrut_protocol::id::{AccountId, PasskeyId};
use marshrut_protocol::local_api::{Account, ChangeAccount, Me, Settings, StaffRole};
use marshrut_protocol::time::{Span, Timestamp};

use crate::aead::{self, Keyring, NoEntropy};
use crate::files::DataDir;
use crate::keyslots::{KeySlots, MasterKey, RecoveryCode, SLOTS, UnlockError};
use crate::sealed_file::SealedFileError;

pub(crate) use book::FILE;
use book::{Book, Person};
pub(crate) use forgotten::open_with_code;
#[cfg(test)]
pub(crate) use totp::code_at;

/// How long an invitation can be taken.
const INVITED_FOR: Span = Span::days(7);
/// A session ends after so many minutes without use, if nobody set anything else.
const AUTO_LOCK_MINUTES: u16 = 15;
/// What may be set.
const AUTO_LOCK_RANGE: std::ops::RangeInclusive<u16> = 2..=60;
/// The longest name, in characters.
const MAX_NAME: usize = 80;

/// Why the people's file cannot be used, or not be changed so.
#[derive(Debug, thiserror::Error)]
pub enum AccountsError {
    /// The file itself.
    #[error(transparent)]
    File(#[from] SealedFileError),
    /// The key slots.
    #[error(transparent)]
    Slots(#[from] UnlockError),
    /// There is no randomness.
    #[error(transparent)]
    NoEntropy(#[from] NoEntropy),
    /// The file is gone although this node has had one.
    #[error(
        "{0} is missing, which says who may do what; restore it, or let somebody with the recovery code run `marshrut passphrase reset --recovery`"
    )]
    Missing(PathBuf),
    /// A name is empty or too long.
    #[error("a name has 1 to {MAX_NAME} characters")]
    Name,
    /// Two people cannot be told apart.
    #[error("somebody here has this name already; add something to tell the two apart")]
    NameTaken,
    /// Without a role a person could do nothing.
    #[error("choose at least one role")]
    NoRole,
    /// Nobody could change anything any more.
    #[error("this is the only administrator who can sign in; make somebody else one first")]
    LastAdministrator,
    /// There is no such person.
    #[error("there is no account {0}")]
    Unknown(AccountId),
    /// The code was right, but too late.
    #[error("this invitation has expired; ask for a new one")]
    Expired,
    /// A passkey's name is empty or too long.
    #[error("a passkey's name has 1 to {} characters", passkeys::MAX_NAME)]
    PasskeyName,
    /// More than these nobody can tell apart.
    #[error("an account has at most {} passkeys; remove one first", passkeys::MOST)]
    PasskeysFull,
    /// The device has answered with a passkey that somebody here has.
    #[error("this passkey is known here already")]
    PasskeyKnown,
    /// There is no such passkey.
    #[error("there is no passkey {0}")]
    UnknownPasskey(PasskeyId),
    /// The node was locked meanwhile, and may have been opened again.
    #[error("the node was locked meanwhile, so nothing was changed; try again")]
    Closed,
    /// A setting is outside of what is sensible.
    #[error("sessions end after 2 to 60 minutes without use")]
    AutoLock,
}

/// The people of an opened node. Shared by what serves them.
pub struct Accounts {
    path: PathBuf,
    keys: Keyring,
    book: Mutex<Book>,
    /// Whether somebody else may have the file open by now. Set and read with the book in hand.
    closed: AtomicBool,
}

impl Accounts {
    /// Reads who is here. A node that has no such file yet gets one: whoever could open it until now becomes an
    /// administrator with all roles, named by a number. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub fn open(dir: &DataDir, master: &MasterKey, now: Timestamp) -> Result<Arc<Self>, AccountsError> {
        let keys = master.keyring(FILE.label);
        let mut slots = KeySlots::load(&dir.keys(), master)?;
        let book = match Book::read(&dir.accounts(), &keys)? {
            Some(book) => book,
            None if slots.has_accounts() => return Err(AccountsError::Missing(dir.accounts())),
            None => Book::of_slots(slots.slots(), now),
        };
        let (book, closed) = (Mutex::new(book), AtomicBool::new(false));
        let accounts = Self { path: dir.accounts(), keys, book, closed };
        accounts.save(&mut accounts.book(), |book| book.notice(slots.slots(), now))?;
        for index in accounts.book().ended_slots(slots.slots(), now) {
            slots.remove_slot(master, index)?;
        }
        slots.expect_accounts(master)?;
        Ok(Arc::new(accounts))
    }

    /// From now on nothing is changed here. Waits for what is being written: it may be under a master key that is over.
    /// Blocking.
    pub(crate) fn close(&self) {
        let _book = self.book();
        self.closed.store(true, Ordering::Relaxed);
    }

    /// Names the first person of a node that was just set up; all roles are theirs. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub fn name_first(dir: &DataDir, master: &MasterKey, name: &str, now: Timestamp) -> Result<(), AccountsError> {
        let accounts = Self::open(dir, master, now)?;
        let change = ChangeAccount { name: Some(name.to_owned()), roles: None };
        accounts.change(AccountId([0; 8]), &change).map(drop)
    }

    /// A panic elsewhere leaves the book whole: it is replaced in single steps.
    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes what the file says, writes it, and only then makes it what counts. The file, not the memory: the command
    /// line may have added somebody meanwhile.
    fn save<T>(
        &self,
        book: &mut MutexGuard<'_, Book>,
        change: impl FnOnce(&mut Book) -> T,
    ) -> Result<T, AccountsError> {
        if self.closed.load(Ordering::Relaxed) {
            return Err(AccountsError::Closed);
        }
        let mut next = Book::read(&self.path, &self.keys)?.unwrap_or_else(|| (**book).clone());
        let done = change(&mut next);
        next.write(&self.path, &self.keys)?;
        **book = next;
        Ok(done)
    }

    /// Reads the file again: the command line may have added somebody. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub(crate) fn read_again(&self) -> Result<(), AccountsError> {
        self.save(&mut self.book(), |_| ())
    }

    /// Who an account is, if it may still do anything.
    pub fn me(&self, id: AccountId) -> Option<Me> {
        let book = self.book();
        let person = book.person(id)?;
        Some(Me { account: Some(id), name: person.name.clone(), roles: person.roles.clone() })
    }

    /// The name of a person, also of one who was removed; empty if it is not known.
    pub(crate) fn name(&self, id: AccountId) -> String {
        self.book().name(id)
    }

    /// The names of who can help: administrators who can sign in.
    pub(crate) fn administrators(&self) -> Vec<String> {
        self.book().administrators().map(|person| person.name.clone()).collect()
    }

    /// Everybody, by name.
    pub fn list(&self) -> Vec<Account> {
        let mut all: Vec<Account> = self.book().people.iter().map(Person::account).collect();
        all.sort_by(|one, other| one.name.cmp(&other.name));
        all
    }

    /// One account.
    pub fn account(&self, id: AccountId) -> Option<Account> {
        self.book().person(id).map(Person::account)
    }

    /// How many more people can be invited.
    pub fn free(&self) -> usize {
        let book = self.book();
        // One slot is the recovery code's, one is kept for shares.
        (SLOTS - 2).saturating_sub(book.people.len())
    }

    /// What administrators set.
    pub fn settings(&self) -> Settings {
        Settings { auto_lock_minutes: self.book().auto_lock_minutes }
    }

    /// Sets it. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub fn set(&self, settings: Settings) -> Result<(), AccountsError> {
        if !AUTO_LOCK_RANGE.contains(&settings.auto_lock_minutes) {
            return Err(AccountsError::AutoLock);
        }
        self.save(&mut self.book(), |book| book.auto_lock_minutes = settings.auto_lock_minutes)
    }

    /// Notes that somebody signed in. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub(crate) fn signed_in(&self, id: AccountId, now: Timestamp) -> Result<(), AccountsError> {
        self.change_person(id, |person| {
            person.last_sign_in = Some(now);
            // Who was added on the command line meanwhile is not known to have a passphrase before.
            (person.opens, person.invited_until) = (true, None);
        })
    }

    fn change_person(&self, id: AccountId, change: impl FnOnce(&mut Person)) -> Result<(), AccountsError> {
        self.with_person(id, change)
    }

    /// The same, with what the change gives.
    fn with_person<T>(&self, id: AccountId, change: impl FnOnce(&mut Person) -> T) -> Result<T, AccountsError> {
        let mut book = self.book();
        let changed = |book: &mut Book| book.people.iter_mut().find(|person| person.id == id).map(change);
        self.save(&mut book, changed)?.ok_or(AccountsError::Unknown(id))
    }

    /// Changes a person's name or roles. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`]; nothing is changed then.
    pub fn change(&self, id: AccountId, change: &ChangeAccount) -> Result<Account, AccountsError> {
        let mut book = self.book();
        let mut person = book.person(id).ok_or(AccountsError::Unknown(id))?.clone();
        if let Some(name) = &change.name {
            person.name = book.free_name(name, Some(id))?;
        }
        if let Some(roles) = &change.roles {
            person.roles = several(roles)?;
        }
        if !person.is(StaffRole::Administrator) {
            book.refuse_without(id)?;
        }
        let account = person.account();
        self.save(&mut book, |book| book.put(person))?;
        Ok(account)
    }

    /// Makes an account that waits for a colleague, and the code that opens it once. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub(crate) fn invite(
        &self,
        slots: &mut KeySlots,
        master: &MasterKey,
        (name, roles): (&str, &[StaffRole]),
        now: Timestamp,
    ) -> Result<(Account, RecoveryCode), AccountsError> {
        let mut book = self.book();
        let (name, roles) = (book.free_name(name, None)?, several(roles)?);
        let mut id = [0; 8];
        aead::random(&mut id)?;
        let person = Person::invited(AccountId(id), name, roles, (now, now.plus(INVITED_FOR)));
        let account = person.account();
        // The account first: a slot without one would be a way in that nobody sees.
        self.save(&mut book, |book| book.put(person))?;
        let code = slots.add_invitation(master, id);
        if code.is_err() {
            self.save(&mut book, |book| book.people.retain(|person| person.id.0 != id))?;
        }
        Ok((account, code?))
    }

    /// Makes an account for somebody who gets a passphrase on the command line: an administrator with all roles, named
    /// by a number that is free. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub(crate) fn add(&self, now: Timestamp) -> Result<AccountId, AccountsError> {
        let mut book = self.book();
        let mut id = [0; 8];
        aead::random(&mut id)?;
        let name = (1..).map(|number: u32| number.to_string()).find_map(|name| book.free_name(&name, None).ok());
        let person = Person::invited(AccountId(id), name.unwrap_or_default(), StaffRole::ALL.to_vec(), (now, now));
        self.save(&mut book, |book| book.put(person))?;
        Ok(AccountId(id))
    }

    /// Takes back what [`Self::add`] made, if no passphrase came of it. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub(crate) fn take_back(&self, id: AccountId) -> Result<(), AccountsError> {
        self.save(&mut self.book(), |book| book.people.retain(|person| person.id != id))
    }

    /// Whether there was an audit log at this node.
    pub(crate) fn is_audited(&self) -> bool {
        self.book().audited
    }

    /// Remembers that there is an audit log, so that it cannot be taken away whole in silence. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub(crate) fn audited(&self) -> Result<(), AccountsError> {
        self.save(&mut self.book(), |book| book.audited = true)
    }

    /// Whether the invitation of this account may still be taken.
    pub(crate) fn still_invited(&self, id: AccountId, now: Timestamp) -> Result<(), AccountsError> {
        let book = self.book();
        let person = book.person(id).ok_or(AccountsError::Expired)?;
        person.invited_until.is_some_and(|until| now < until).then_some(()).ok_or(AccountsError::Expired)
    }

    /// The invitation was taken. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub(crate) fn joined(&self, id: AccountId) -> Result<(), AccountsError> {
        self.change_person(id, |person| {
            person.invited_until = None;
            person.opens = true;
        })
    }

    /// Whether a person may be removed.
    pub(crate) fn may_go(&self, id: AccountId) -> Result<(), AccountsError> {
        let book = self.book();
        book.person(id).ok_or(AccountsError::Unknown(id))?;
        book.refuse_without(id)
    }

    /// Removes a person; the name stays for the audit log. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub(crate) fn remove(&self, id: AccountId) -> Result<(), AccountsError> {
        let mut book = self.book();
        self.save(&mut book, |book| book.remove(id))
    }

    /// Those whose slots are gone. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`].
    pub(crate) fn cannot_open(&self, ids: &[AccountId]) -> Result<Vec<String>, AccountsError> {
        let mut book = self.book();
        self.save(&mut book, |book| book.close(ids))
    }
}

/// The same roles, each once.
fn several(roles: &[StaffRole]) -> Result<Vec<StaffRole>, AccountsError> {
    let mut roles = roles.to_vec();
    roles.sort_unstable();
    roles.dedup();
    if roles.is_empty() { Err(AccountsError::NoRole) } else { Ok(roles) }
}

#[cfg(test)]
mod tests;
