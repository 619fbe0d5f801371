//! A forgotten passphrase: whoever holds the recovery code puts another one in its place, on the command line or on the
//! pages. Decides whose it is; when it may be tried is decided by who asks for the code.

use marshrut_protocol::id::AccountId;
use marshrut_protocol::local_api::StaffRole;
use marshrut_protocol::time::Timestamp;

use super::{Accounts, AccountsError};
use crate::files::DataDir;
use crate::keyslots::{KeySlots, MasterKey, RecoveryCode, SlotInfo, SlotKind, UnlockError};

/// Opens the node with the recovery code. If the file of accounts is gone, they may begin anew: everybody with a slot
/// becomes an administrator, which nobody but the holder of the code may bring about. Blocking.
///
/// # Errors
/// If the code opens nothing, or the key file cannot be read or written.
pub(crate) fn open_with_code(dir: &DataDir, code: &RecoveryCode) -> Result<MasterKey, UnlockError> {
    let master = KeySlots::unlock_with_recovery(&dir.keys(), code)?.master;
    if !dir.accounts().exists() {
        KeySlots::load(&dir.keys(), &master)?.forget_accounts(&master)?;
    }
    Ok(master)
}

impl Accounts {
    /// Puts a passphrase in the place of a forgotten one: of `slot`, or of the first administrator. The earlier one opens
    /// nothing from then on. Gives the slot and whose it is. Blocking.
    ///
    /// # Errors
    /// [`AccountsError`]; nothing is changed then.
    pub(crate) fn set_passphrase_anew(
        &self,
        dir: &DataDir,
        master: &MasterKey,
        (slot, passphrase): (Option<usize>, &str),
        now: Timestamp,
    ) -> Result<(usize, AccountId), AccountsError> {
        let mut slots = KeySlots::load(&dir.keys(), master)?;
        if let Some(slot) = slot.or_else(|| self.first_administrators(&slots)) {
            slots.change_passphrase(master, slot, passphrase)?;
            let user = slots.slots()[slot].map_or([0; 8], |slot| slot.user);
            return Ok((slot, AccountId(user)));
        }
        let account = self.add(now)?;
        Ok((slots.add_slot(master, passphrase, account.0)?, account))
    }

    /// The slot of the first administrator who has a passphrase; of the first person, if nobody with one is any.
    fn first_administrators(&self, slots: &KeySlots) -> Option<usize> {
        let is_administrator =
            |slot: &SlotInfo| self.me(AccountId(slot.user)).is_some_and(|me| me.is(StaffRole::Administrator));
        let first = |fits: &dyn Fn(&SlotInfo) -> bool| {
            let person = |slot: &SlotInfo| slot.kind == SlotKind::Person && fits(slot);
            slots.slots().iter().position(|slot| slot.as_ref().is_some_and(person))
        };
        first(&is_administrator).or_else(|| first(&|_| true))
    }
}
