//! Master keys that came one after the other: the removal of a colleague, a new recovery code and new shares replace the
//! master key in everybody's box.
//!
//! What is written afterwards is under the new key; what was there before stays under the old one, which is kept here,
//! sealed under the new. Everything happens with the one replacement of `keys.bin`: before it the old key counts, after
//! it the new one, and nothing in between.

use std::path::Path;

use zeroize::Zeroizing;

use super::file::{EARLIER_LEN, KeyFile, MOST_EARLIER, SLOTS};
use super::master::{MASTER_SALT, expand};
use super::{KeySlots, MasterKey, RecoveryCode, SHARES, Share, SlotInfo, UnlockError};
use crate::aead::{self, NoEntropy, SecretKey};

/// The flag that a file of accounts belongs to the key file.
const ACCOUNTS: u8 = 1;

/// What replacing the master key gave.
pub(crate) struct Replaced {
    /// The key of everything from now on, with the earlier ones.
    pub(crate) master: MasterKey,
    /// Slots of an older file, which could not be kept: nobody has given their passphrase since it was upgraded.
    pub(crate) lost: Vec<SlotInfo>,
    /// The new recovery code, to be shown once, if the old one was lost.
    pub(crate) recovery: Option<RecoveryCode>,
}

/// What making a way back anew gave.
pub(crate) struct Renewed {
    /// The key of everything from now on, with the earlier ones.
    pub(crate) master: MasterKey,
    /// Whether it is a new one.
    pub(crate) rekeyed: bool,
}

fn key_of(master: &SecretKey) -> SecretKey {
    expand(MASTER_SALT, master.as_slice(), b"keyslots/earlier")
}

fn content(file: &KeyFile, master: &SecretKey) -> Option<Zeroizing<Vec<u8>>> {
    aead::open(&key_of(master), &file.header(), file.earlier()).map(Zeroizing::new)
}

/// The earlier master keys, the latest first; `None` if what holds them is damaged. Taken for "none", they would be
/// gone for good with the next change of the file, and what is written under them with them.
pub(super) fn read(file: &KeyFile, master: &SecretKey) -> Option<Vec<SecretKey>> {
    if file.is_first_format() {
        return Some(Vec::new());
    }
    let content = content(file, master)?;
    let count = content.get(1).copied().map_or(0, usize::from);
    let keys = content.get(2..).unwrap_or_default().chunks_exact(32).take(count);
    Some(keys.filter_map(|key| key.try_into().ok().map(SecretKey::new)).collect())
}

/// Whether the node must have a file of accounts; `None` if what says so is damaged.
pub(super) fn expects_accounts(file: &KeyFile, master: &SecretKey) -> Option<bool> {
    if file.is_first_format() {
        return Some(false);
    }
    let content = content(file, master)?;
    Some(content.first().is_some_and(|flags| flags & ACCOUNTS != 0))
}

/// The part of earlier keys cannot be read.
pub(super) fn damaged(path: &Path) -> UnlockError {
    UnlockError::Damaged { path: path.to_owned(), detail: "its earlier keys cannot be read".to_owned() }
}

pub(super) fn write(file: &mut KeyFile, master: &MasterKey, accounts: bool) -> Result<(), NoEntropy> {
    let mut content = Zeroizing::new(vec![0; EARLIER_LEN]);
    content[0] = if accounts { ACCOUNTS } else { 0 };
    content[1] = u8::try_from(master.earlier.len()).expect("at most MOST_EARLIER keys are kept");
    for (place, key) in content[2..].chunks_exact_mut(32).zip(&master.earlier) {
        place.copy_from_slice(key.as_slice());
    }
    let sealed = aead::seal(&key_of(&master.current), &file.header(), &content)?;
    file.earlier_mut().copy_from_slice(&sealed);
    Ok(())
}

impl KeySlots {
    /// Whether a file of accounts belongs to these slots.
    pub(crate) fn has_accounts(&self) -> bool {
        self.accounts
    }

    /// From now on the node must have a file of accounts. Durable when it returns.
    pub(crate) fn expect_accounts(&mut self, master: &MasterKey) -> Result<(), UnlockError> {
        if self.accounts {
            return Ok(());
        }
        self.accounts = true;
        self.save(master)
    }

    /// The node may do without its file of accounts, and begins a new one. Durable when it returns.
    pub(crate) fn forget_accounts(&mut self, master: &MasterKey) -> Result<(), UnlockError> {
        self.accounts = false;
        self.save(master)
    }

    /// Takes a slot away and replaces the master key, for everybody else at once; a recovery code that is lost with it is
    /// made anew in the same step. `None` if the master key was replaced
    /// so often that no more keys fit: then nothing is changed. Durable when it returns.
    pub(crate) fn replace_master(
        &mut self,
        master: &MasterKey,
        removed: Option<usize>,
    ) -> Result<Option<Replaced>, UnlockError> {
        let Some(mut replaced) = self.put_under_new(master, removed)? else { return Ok(None) };
        if replaced.lost.contains(&SlotInfo::RECOVERY) {
            let code = RecoveryCode::generate()?;
            let index = self.place_of(SlotInfo::RECOVERY)?;
            self.fill(index, &replaced.master, SlotInfo::RECOVERY, code.bytes())?;
            replaced.recovery = Some(code);
        }
        self.save(&replaced.master)?;
        Ok(Some(replaced))
    }

    /// The same in memory only.
    fn put_under_new(&mut self, master: &MasterKey, removed: Option<usize>) -> Result<Option<Replaced>, UnlockError> {
        if master.earlier.len() >= MOST_EARLIER {
            return Ok(None);
        }
        let mut earlier = vec![master.current.clone()];
        earlier.extend(master.earlier.iter().cloned());
        let next = MasterKey { current: aead::random_key()?, earlier };
        let mut lost = Vec::new();
        for index in 0..SLOTS {
            match (self.slots[index], self.holders[index].clone()) {
                (Some(_), Some(holder)) if removed != Some(index) => self.put_in_box(index, &holder, &next.current)?,
                (Some(slot), _) => {
                    lost.extend((removed != Some(index)).then_some(slot));
                    self.wipe(index)?;
                }
                (None, _) => self.empty_box(index)?,
            }
        }
        Ok(Some(Replaced { master: next, lost, recovery: None }))
    }

    /// Makes a new recovery code in place of one that somebody may have seen: with an old backup and the old code nothing
    /// can be read that is written from now on. Durable when it returns.
    pub(crate) fn replace_recovery(&mut self, master: &MasterKey) -> Result<(Renewed, RecoveryCode), UnlockError> {
        let code = RecoveryCode::generate()?;
        Ok((self.renew(master, SlotInfo::RECOVERY, &code)?, code))
    }

    /// Makes three new shares of which any two open the node, to be given to three people. Durable when it returns: from
    /// then on earlier shares open nothing here, and with an old backup nothing that is written from now on.
    pub(crate) fn replace_shares(&mut self, master: &MasterKey) -> Result<(Renewed, [Share; SHARES]), UnlockError> {
        let code = RecoveryCode::generate()?;
        let shares = Share::split(&code)?;
        Ok((self.renew(master, SlotInfo::SHARES, &code)?, shares))
    }

    /// Both at once or nothing: there is no moment at which neither the old code nor the new one opens the node.
    fn renew(&mut self, master: &MasterKey, holder: SlotInfo, code: &RecoveryCode) -> Result<Renewed, UnlockError> {
        let index = self.place_of(holder)?;
        let held = self.slots[index].is_some().then_some(index);
        // Nobody is locked out for it: in an older file a slot has no box until its passphrase was given once.
        let all_can_follow =
            (0..SLOTS).all(|at| held == Some(at) || self.slots[at].is_none() || self.holders[at].is_some());
        let replaced = if all_can_follow { self.put_under_new(master, held)? } else { None };
        let renewed =
            Renewed { rekeyed: replaced.is_some(), master: replaced.map_or_else(|| master.clone(), |new| new.master) };
        self.fill(index, &renewed.master, holder, code.bytes())?;
        self.save(&renewed.master)?;
        Ok(renewed)
    }
}
