//! The boxes beside the slots: the master key, sealed to a key pair of each slot, whose private half the slot holds.
//! Decides bytes only; when a master key is put into them is decided in [`super`] and [`super::replaced`].

use marshrut_protocol::prekey::{PUBLIC_LEN, PrekeySecret, PublicPrekey};
use marshrut_protocol::seal::{close_keybox, open_keybox};
use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng as _;

use super::file::{ENTRY_LEN, KeyFile, SLOTS};
use super::{KeySlots, SlotInfo};
use crate::aead::{self, NoEntropy, SecretKey};

const INFO: &[u8] = b"marshrut/key-slot/1";
/// Where the content of a slot says that it leads to a box.
const MARK_AT: usize = 9;

/// Who holds each slot, and to whom each box is sealed.
type Directory = ([Option<SlotInfo>; SLOTS], [Option<PublicPrekey>; SLOTS]);

/// Whose slot it is, and that it leads to a box.
pub(super) fn marked(holder: SlotInfo) -> [u8; SlotInfo::LEN] {
    let mut bytes = SlotInfo::encode(Some(holder));
    bytes[MARK_AT] = 1;
    bytes
}

pub(super) fn is_marked(holder: &[u8]) -> bool {
    holder.get(MARK_AT) == Some(&1)
}

/// The master key that a slot's content leads to; slots of format 1 hold it themselves.
pub(super) fn master_of(file: &KeyFile, index: usize, secret: &[u8], boxed: bool) -> Option<SecretKey> {
    let secret: SecretKey = SecretKey::new(secret.try_into().ok()?);
    if boxed { open_keybox(&PrekeySecret::from_seed(&secret), &info(index), file.keybox(index)) } else { Some(secret) }
}

/// A box that nobody can open: unused ones must look like the others.
pub(super) fn nobodys() -> Result<Vec<u8>, NoEntropy> {
    let nobody = PrekeySecret::from_seed(&*aead::random_key()?).public();
    closed(&nobody, 0, &*aead::random_key()?)
}

fn closed(holder: &PublicPrekey, index: usize, key: &[u8; 32]) -> Result<Vec<u8>, NoEntropy> {
    let mut rng = ChaCha20Rng::from_seed(*aead::random_key()?);
    Ok(close_keybox(holder, &info(index), key, &mut rng).expect("a valid public half takes any key"))
}

fn info(index: usize) -> Vec<u8> {
    [INFO, &(index as u64).to_be_bytes()].concat()
}

pub(super) fn write_directory(slots: &[Option<SlotInfo>; SLOTS], holders: &[Option<PublicPrekey>; SLOTS]) -> Vec<u8> {
    let entry = |(slot, holder): (&Option<SlotInfo>, &Option<PublicPrekey>)| {
        let public = holder.as_ref().map_or([0; PUBLIC_LEN], |holder| *holder.as_bytes());
        [&SlotInfo::encode(*slot)[..], &public].concat()
    };
    slots.iter().zip(holders).flat_map(entry).collect()
}

pub(super) fn read_directory(list: &[u8], first_format: bool) -> Directory {
    let (mut slots, mut holders) = ([None; SLOTS], std::array::from_fn(|_| None));
    let len = if first_format { SlotInfo::LEN } else { ENTRY_LEN };
    for (index, entry) in list.chunks_exact(len).enumerate().take(SLOTS) {
        slots[index] = SlotInfo::decode(entry);
        holders[index] = entry.get(SlotInfo::LEN..).and_then(known_holder).filter(|_| slots[index].is_some());
    }
    (slots, holders)
}

fn known_holder(public: &[u8]) -> Option<PublicPrekey> {
    if public.iter().all(|byte| *byte == 0) { None } else { PublicPrekey::new(public).ok() }
}

impl KeySlots {
    pub(super) fn put_in_box(
        &mut self,
        index: usize,
        holder: &PublicPrekey,
        master: &SecretKey,
    ) -> Result<(), NoEntropy> {
        self.file.keybox_mut(index).copy_from_slice(&closed(holder, index, master)?);
        self.holders[index] = Some(holder.clone());
        Ok(())
    }

    pub(super) fn empty_box(&mut self, index: usize) -> Result<(), NoEntropy> {
        self.file.keybox_mut(index).copy_from_slice(&nobodys()?);
        self.holders[index] = None;
        Ok(())
    }
}
