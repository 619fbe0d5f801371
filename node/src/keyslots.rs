//! Key slots: who can open this node (`keys.bin`).
//!
//! One random master key encrypts everything at rest. Each slot leads to it from one person's passphrase (Argon2id),
//! the recovery code, or an invitation. A slot is access, not separation: whoever opened the node once could have
//! copied the master key, so the removal of a colleague replaces it for all that is written from then on ([`replaced`]).
//! This module never decides when to ask for a passphrase and never keeps one.

mod boxes;
mod cost;
mod error;
mod file;
mod master;
mod recovery;
mod replaced;
mod shares;
mod slot;
mod writing;

use std::path::{Path, PathBuf};

use marshrut_protocol::id::Digest;
use marshrut_protocol::prekey::{PrekeySecret, PublicPrekey};
use zeroize::Zeroizing;

pub use cost::Cost;
pub use error::UnlockError;
pub use file::SLOTS;
pub(crate) use file::{FILE_LEN, FILE_LEN_1};
pub use master::MasterKey;
pub use recovery::{InvalidCode, RecoveryCode};
pub(crate) use replaced::Renewed;
pub use shares::{InvalidShares, SHARES, Share};
pub use slot::{SlotInfo, SlotKind};

use crate::aead::{self, NoEntropy, SecretKey};
use file::{KeyFile, Unreadable};
use master::{directory_key, expand};

/// The slots of an opened node.
pub struct KeySlots {
    path: PathBuf,
    /// Of the file as it was read or last written; none before there is one. Nothing else is ever overwritten.
    held: Option<Digest>,
    file: KeyFile,
    slots: [Option<SlotInfo>; SLOTS],
    /// To whom the boxes are sealed; a slot of an older file has none until its passphrase is given.
    holders: [Option<PublicPrekey>; SLOTS],
    /// Whether a file of accounts belongs to this one.
    accounts: bool,
}

/// What unlocking gives.
#[derive(Debug, Clone)]
pub struct Unlocked {
    /// The key of everything.
    pub master: MasterKey,
    /// Which slot opened.
    pub slot: usize,
    /// Whose slot it is.
    pub holder: SlotInfo,
    /// Whether the slot survives a replacement of the master key.
    pub(crate) boxed: bool,
}

impl KeySlots {
    /// Makes a new master key and the file that holds it, with one person's slot and the recovery code's.
    /// The code is to be shown once; it is kept nowhere. Refuses to overwrite a file.
    pub fn create(path: &Path, passphrase: &str, cost: Cost) -> Result<(MasterKey, RecoveryCode), UnlockError> {
        refuse_below(cost, Cost::FLOOR)?;
        Self::create_at(path, passphrase, cost)
    }

    fn create_at(path: &Path, passphrase: &str, cost: Cost) -> Result<(MasterKey, RecoveryCode), UnlockError> {
        if path.exists() {
            return Err(UnlockError::Exists(path.to_owned()));
        }
        let master = MasterKey::ephemeral()?;
        let code = RecoveryCode::generate()?;
        let mut slots = Self {
            path: path.to_owned(),
            held: None,
            file: KeyFile::unused(cost)?,
            slots: [None; SLOTS],
            holders: Default::default(),
            accounts: false,
        };
        (0..SLOTS).try_for_each(|index| slots.empty_box(index))?;
        let secret = stretch(&slots.file, passphrase)?;
        slots.fill(0, &master, SlotInfo::FIRST, secret.as_slice())?;
        slots.fill(1, &master, SlotInfo::RECOVERY, code.bytes())?;
        slots.save(&master)?;
        Ok((master, code))
    }

    /// Opens the node with a person's passphrase. Takes as long as the file's [`Cost`] says, right or wrong.
    pub fn unlock(path: &Path, passphrase: &str) -> Result<Unlocked, UnlockError> {
        Self::unlock_at(path, passphrase, Cost::FLOOR)
    }

    /// As [`Self::unlock`]; a slot of an older file gets its box, so that it survives a replacement of the master key.
    pub(crate) fn unlock_for_good(path: &Path, passphrase: &str) -> Result<Unlocked, UnlockError> {
        let unlocked = Self::unlock(path, passphrase)?;
        if !unlocked.boxed {
            let boxed = Self::load(path, &unlocked.master)
                .and_then(|mut slots| slots.change_passphrase(&unlocked.master, unlocked.slot, passphrase));
            match boxed {
                // Somebody else was quicker: the box comes with the next sign-in.
                Ok(()) | Err(UnlockError::Changed(_)) => {}
                Err(other) => return Err(other),
            }
        }
        Ok(unlocked)
    }

    fn unlock_at(path: &Path, passphrase: &str, floor: Cost) -> Result<Unlocked, UnlockError> {
        let file = load(path, floor)?;
        let secret = stretch(&file, passphrase)?;
        try_slots(path, &file, secret.as_slice(), SlotKind::Person)
    }

    /// Opens the node with the recovery code.
    pub fn unlock_with_recovery(path: &Path, code: &RecoveryCode) -> Result<Unlocked, UnlockError> {
        try_slots(path, &load_any_cost(path)?, code.bytes(), SlotKind::Recovery)
    }

    /// The slots of a node that is open, to change them.
    pub fn load(path: &Path, master: &MasterKey) -> Result<Self, UnlockError> {
        let file = load_any_cost(path)?;
        let held = Some(Digest::of(file.bytes()));
        let directory = aead::open(&directory_key(master), &file.header(), file.directory());
        let directory = directory.ok_or_else(|| UnlockError::OtherMaster(path.to_owned()))?;
        let accounts = replaced::expects_accounts(&file, &master.current).ok_or_else(|| replaced::damaged(path))?;
        let upgrading = file.is_first_format();
        let (slots, holders) = boxes::read_directory(&directory, upgrading);
        let mut slots = Self { path: path.to_owned(), held, file: file.upgraded()?, slots, holders, accounts };
        if upgrading {
            (0..SLOTS).try_for_each(|index| slots.empty_box(index))?;
            replaced::write(&mut slots.file, master, accounts)?;
        }
        Ok(slots)
    }

    /// Each slot in order: `None` if unused.
    pub fn slots(&self) -> &[Option<SlotInfo>; SLOTS] {
        &self.slots
    }

    /// Lets another person open the node; gives the slot's number. Durable when it returns.
    pub fn add_slot(&mut self, master: &MasterKey, passphrase: &str, user: [u8; 8]) -> Result<usize, UnlockError> {
        let index = self.slots.iter().position(Option::is_none).ok_or(UnlockError::Full)?;
        let secret = stretch(&self.file, passphrase)?;
        if try_slots(&self.path, &self.file, secret.as_slice(), SlotKind::Person).is_ok() {
            return Err(UnlockError::Unusable);
        }
        self.fill(index, master, SlotInfo { kind: SlotKind::Person, user }, secret.as_slice())?;
        self.save(master)?;
        Ok(index)
    }

    /// Lets somebody in who will choose a passphrase; gives the code, to be shown once. Durable when it returns.
    pub(crate) fn add_invitation(&mut self, master: &MasterKey, user: [u8; 8]) -> Result<RecoveryCode, UnlockError> {
        let index = self.slots.iter().position(Option::is_none).ok_or(UnlockError::Full)?;
        let code = RecoveryCode::generate()?;
        self.fill(index, master, SlotInfo { kind: SlotKind::Invitation, user }, code.bytes())?;
        self.save(master)?;
        Ok(code)
    }

    /// Opens the node with an invitation's code.
    pub(crate) fn unlock_with_invitation(path: &Path, code: &RecoveryCode) -> Result<Unlocked, UnlockError> {
        try_slots(path, &load_any_cost(path)?, code.bytes(), SlotKind::Invitation)
    }

    /// Puts a passphrase in the place of an invitation. Durable when it returns: the code opens nothing any more.
    pub(crate) fn accept_invitation(
        &mut self,
        master: &MasterKey,
        index: usize,
        passphrase: &str,
    ) -> Result<(), UnlockError> {
        let invitation = |slot: &&SlotInfo| slot.kind == SlotKind::Invitation;
        let holder =
            *self.slots.get(index).and_then(Option::as_ref).filter(invitation).ok_or(UnlockError::NoSlot(index))?;
        let secret = stretch(&self.file, passphrase)?;
        if try_slots(&self.path, &self.file, secret.as_slice(), SlotKind::Person).is_ok() {
            return Err(UnlockError::Unusable);
        }
        self.fill(index, master, SlotInfo { kind: SlotKind::Person, ..holder }, secret.as_slice())?;
        self.save(master)
    }

    /// The slot of an account, whether a passphrase or an invitation opens it.
    pub(crate) fn slot_of(&self, user: [u8; 8]) -> Option<usize> {
        let of_user = |slot: &Option<SlotInfo>| {
            slot.is_some_and(|slot| slot.user == user && matches!(slot.kind, SlotKind::Person | SlotKind::Invitation))
        };
        self.slots.iter().position(of_user)
    }

    /// Puts another passphrase in place of a person's. Durable when it returns: from then on the old one opens nothing.
    pub fn change_passphrase(&mut self, master: &MasterKey, index: usize, passphrase: &str) -> Result<(), UnlockError> {
        let person = |slot: &&SlotInfo| slot.kind == SlotKind::Person;
        let holder =
            *self.slots.get(index).and_then(Option::as_ref).filter(person).ok_or(UnlockError::NoSlot(index))?;
        let secret = stretch(&self.file, passphrase)?;
        let taken = try_slots(&self.path, &self.file, secret.as_slice(), SlotKind::Person);
        if taken.is_ok_and(|opened| opened.slot != index) {
            return Err(UnlockError::Unusable);
        }
        self.fill(index, master, holder, secret.as_slice())?;
        self.save(master)
    }

    /// Makes a new recovery code, to be shown once. Durable when it returns: from then on the old one opens nothing here.
    /// For a code that nobody has seen; else [`Self::replace_recovery`].
    pub fn renew_recovery(&mut self, master: &MasterKey) -> Result<RecoveryCode, UnlockError> {
        let code = RecoveryCode::generate()?;
        let index = self.place_of(SlotInfo::RECOVERY)?;
        self.fill(index, master, SlotInfo::RECOVERY, code.bytes())?;
        self.save(master)?;
        Ok(code)
    }

    /// The slot of a way back that need not be a person's: the present one, or a free one.
    fn place_of(&self, holder: SlotInfo) -> Result<usize, UnlockError> {
        let held = self.slots.iter().position(|slot| *slot == Some(holder));
        held.or_else(|| self.slots.iter().position(Option::is_none)).ok_or(UnlockError::Full)
    }

    /// The file as a backup holds it: the recovery code opens it, and the shares if there are any; people's
    /// passphrases, which can be guessed, do not.
    pub fn for_backup(&self) -> Result<Vec<u8>, NoEntropy> {
        let mut file = self.file.clone();
        for (index, slot) in self.slots.iter().enumerate() {
            let opens = slot.is_some_and(|slot| matches!(slot.kind, SlotKind::Recovery | SlotKind::Shares));
            if !opens {
                aead::random(file.slot_mut(index))?;
                file.keybox_mut(index).copy_from_slice(&boxes::nobodys()?);
            }
        }
        aead::random(file.directory_mut())?;
        Ok(file.bytes().to_vec())
    }

    /// Opens what [`Self::for_backup`] made with the recovery code, or with what two shares give together.
    pub fn unlock_backup(bytes: &[u8], code: &RecoveryCode, kind: SlotKind) -> Result<MasterKey, UnlockError> {
        let path = Path::new("the backup");
        let file = KeyFile::parse(bytes.to_vec()).map_err(|why| unreadable(path, why))?;
        Ok(try_slots(path, &file, code.bytes(), kind)?.master)
    }

    /// Takes a slot away: its passphrase opens nothing from now on. Durable when it returns.
    pub fn remove_slot(&mut self, master: &MasterKey, index: usize) -> Result<(), UnlockError> {
        match self.slots.get(index) {
            Some(Some(_)) if self.slots.iter().flatten().count() == 1 => return Err(UnlockError::LastSlot),
            Some(Some(_)) => {}
            _ => return Err(UnlockError::NoSlot(index)),
        }
        self.wipe(index)?;
        self.save(master)
    }

    /// Leaves nothing of a slot.
    fn wipe(&mut self, index: usize) -> Result<(), NoEntropy> {
        aead::random(self.file.slot_mut(index))?;
        self.slots[index] = None;
        self.empty_box(index)
    }

    fn fill(&mut self, index: usize, master: &MasterKey, holder: SlotInfo, secret: &[u8]) -> Result<(), NoEntropy> {
        let seed = aead::random_key()?;
        let mut content = Zeroizing::new([0; 32 + SlotInfo::LEN]);
        content[..32].copy_from_slice(seed.as_slice());
        content[32..].copy_from_slice(&boxes::marked(holder));
        let key = slot_key(&self.file, index, secret, holder.kind);
        let sealed = aead::seal(&key, &slot_aad(&self.file, index), content.as_slice())?;
        self.file.slot_mut(index).copy_from_slice(&sealed);
        self.slots[index] = Some(holder);
        self.put_in_box(index, &PrekeySecret::from_seed(&seed).public(), &master.current)
    }

    fn save(&mut self, master: &MasterKey) -> Result<(), UnlockError> {
        let list = boxes::write_directory(&self.slots, &self.holders);
        let sealed = aead::seal(&directory_key(master), &self.file.header(), &list)?;
        self.file.directory_mut().copy_from_slice(&sealed);
        replaced::write(&mut self.file, master, self.accounts)?;
        self.write()
    }
}

fn load(path: &Path, floor: Cost) -> Result<KeyFile, UnlockError> {
    let file = load_any_cost(path)?;
    refuse_below(file.cost(), floor)?;
    if file.cost().is_above(&Cost::CEILING) {
        let detail = format!("no version of this program ever asked for {:?}", file.cost());
        return Err(UnlockError::Damaged { path: path.to_owned(), detail });
    }
    Ok(file)
}

/// What these bytes as a key file would make a guess cost, if they are one that would be obeyed.
pub(crate) fn cost_stated(bytes: &[u8]) -> Option<Cost> {
    let file = KeyFile::parse(bytes.to_vec()).ok()?;
    let cost = file.cost();
    let slots = (0..SLOTS).all(|slot| !file.slot(slot).is_empty());
    let obeyed = !cost.is_below(&Cost::FLOOR) && !cost.is_above(&Cost::CEILING);
    (obeyed && slots && !file.directory().is_empty()).then_some(cost)
}

/// The recovery code is 160 random bits: what a guess costs does not matter for it.
fn load_any_cost(path: &Path) -> Result<KeyFile, UnlockError> {
    let bytes = std::fs::read(path).map_err(|source| UnlockError::Io { path: path.to_owned(), source })?;
    KeyFile::parse(bytes).map_err(|why| unreadable(path, why))
}

fn unreadable(path: &Path, why: Unreadable) -> UnlockError {
    match why {
        Unreadable::Damaged(detail) => UnlockError::Damaged { path: path.to_owned(), detail: detail.to_owned() },
        Unreadable::Newer(found) => UnlockError::Newer { path: path.to_owned(), found },
    }
}

fn refuse_below(found: Cost, floor: Cost) -> Result<(), UnlockError> {
    if found.is_below(&floor) { Err(UnlockError::BelowFloor { found, floor }) } else { Ok(()) }
}

fn stretch(file: &KeyFile, passphrase: &str) -> Result<SecretKey, UnlockError> {
    let cost = file.cost();
    cost.stretch(passphrase.as_bytes(), file.salt()).ok_or(UnlockError::NoMemory(cost.memory_kib / 1024))
}

/// Tries every slot even after one opened, so that the time tells nothing about which one it was.
fn try_slots(path: &Path, file: &KeyFile, secret: &[u8], kind: SlotKind) -> Result<Unlocked, UnlockError> {
    let mut opened = None;
    for slot in 0..SLOTS {
        let key = slot_key(file, slot, secret, kind);
        let Some(content) = aead::open(&key, &slot_aad(file, slot), file.slot(slot)).map(Zeroizing::new) else {
            continue;
        };
        let Some(holder) = SlotInfo::decode(&content[32..]) else { continue };
        let boxed = boxes::is_marked(&content[32..]);
        if let Some(current) = boxes::master_of(file, slot, &content[..32], boxed) {
            // A slot without a box leads to the first master key, which has none before it.
            let earlier = replaced::read(file, &current).or_else(|| (!boxed).then(Vec::new));
            let earlier = earlier.ok_or_else(|| replaced::damaged(path))?;
            opened = Some(Unlocked { master: MasterKey { current, earlier }, slot, holder, boxed });
        }
    }
    opened.ok_or(UnlockError::Refused)
}

fn slot_key(file: &KeyFile, index: usize, secret: &[u8], kind: SlotKind) -> SecretKey {
    let label = match kind {
        SlotKind::Person => "slot",
        SlotKind::Recovery => "recovery",
        SlotKind::Shares => "shares",
        SlotKind::Invitation => "invitation",
    };
    expand(file.salt(), secret, format!("{label}/{index}").as_bytes())
}

fn slot_aad(file: &KeyFile, index: usize) -> Vec<u8> {
    let mut aad = file.header().to_vec();
    aad.extend_from_slice(&(index as u64).to_be_bytes());
    aad
}

#[cfg(test)]
mod tests;
