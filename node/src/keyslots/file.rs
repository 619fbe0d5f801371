//! The bytes of `keys.bin`. Always the same size.
//!
//! ```text
//! format 2: header 42 ‖ 16 slots of 88 ‖ 16 boxes of 1168 ‖ list of who holds which slot ‖ earlier master keys
//! format 1: header 42 ‖ 16 slots of 88 ‖ list of who holds which slot
//! ```
//! A slot of format 2 holds the private half to which its box is sealed, and the box the master key: so the master key
//! can be replaced in everybody's box by somebody who knows nobody's passphrase but their own. Every part that is not the header looks random whether used or not, so the file does not tell how many people
//! open the node. Decides the layout; which key opens a slot is decided in [`super`].

use marshrut_protocol::prekey::PUBLIC_LEN;
use marshrut_protocol::seal::KEYBOX_LEN;

use super::{Cost, SlotInfo};
use crate::aead::{self, NoEntropy, OVERHEAD};

/// Slots in a file.
pub const SLOTS: usize = 16;
/// nonce 24 ‖ (master key 32 ‖ holder 16) ‖ tag 16
const SLOT_LEN: usize = OVERHEAD + 32 + SlotInfo::LEN;
/// Who holds a slot, and the public half of its box; zeros if it has none.
pub(super) const ENTRY_LEN: usize = SlotInfo::LEN + PUBLIC_LEN;
const DIRECTORY_LEN: usize = OVERHEAD + SLOTS * ENTRY_LEN;
const DIRECTORY_LEN_1: usize = OVERHEAD + SLOTS * SlotInfo::LEN;
/// Earlier master keys that are kept at most: so many colleagues can be removed with a new key each.
pub(super) const MOST_EARLIER: usize = 127;
/// flags 1 ‖ count 1 ‖ keys
pub(super) const EARLIER_LEN: usize = 2 + MOST_EARLIER * 32;
const EARLIER_SEALED_LEN: usize = OVERHEAD + EARLIER_LEN;
const MAGIC: &[u8; 8] = b"MARSHKEY";
const VERSION: u16 = 2;
const SALT_LEN: usize = 16;
const HEADER_LEN: usize = 8 + 2 + 3 * 4 + SALT_LEN + 4;

/// The size of the file, in bytes.
pub(crate) const FILE_LEN: usize = BOXES_AT + SLOTS * KEYBOX_LEN + DIRECTORY_LEN + EARLIER_SEALED_LEN;
/// The size of a file of format 1, in bytes.
pub(crate) const FILE_LEN_1: usize = HEADER_LEN + SLOTS * SLOT_LEN + DIRECTORY_LEN_1;
const BOXES_AT: usize = HEADER_LEN + SLOTS * SLOT_LEN;

/// Why bytes are not a key file that this program can try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unreadable {
    Damaged(&'static str),
    Newer(u16),
}

/// A key file in memory.
#[derive(Clone)]
pub(super) struct KeyFile {
    bytes: Vec<u8>,
}

impl KeyFile {
    /// A file whose every slot is random, that is unused.
    pub(super) fn unused(cost: Cost) -> Result<Self, NoEntropy> {
        let mut bytes = vec![0; FILE_LEN];
        aead::random(&mut bytes)?;
        bytes[..8].copy_from_slice(MAGIC);
        bytes[8..10].copy_from_slice(&VERSION.to_be_bytes());
        let numbers = [cost.memory_kib, cost.passes, cost.lanes];
        for (place, number) in bytes[10..22].chunks_exact_mut(4).zip(numbers) {
            place.copy_from_slice(&number.to_be_bytes());
        }
        bytes[22 + SALT_LEN..HEADER_LEN].copy_from_slice(&1u32.to_be_bytes());
        Ok(Self { bytes })
    }

    pub(super) fn parse(bytes: Vec<u8>) -> Result<Self, Unreadable> {
        if bytes.len() < 10 || &bytes[..8] != MAGIC {
            return Err(Unreadable::Damaged("it does not begin as a key file"));
        }
        let version = u16::from_be_bytes([bytes[8], bytes[9]]);
        if version > VERSION {
            return Err(Unreadable::Newer(version));
        }
        let len = if version == 1 { FILE_LEN_1 } else { FILE_LEN };
        if version == 0 || bytes.len() != len {
            return Err(Unreadable::Damaged("its size does not fit its version"));
        }
        Ok(Self { bytes })
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The same slots in a file of the newest format, with boxes, list and earlier keys still to be filled in.
    pub(super) fn upgraded(mut self) -> Result<Self, NoEntropy> {
        if self.is_first_format() {
            let mut rest = vec![0; FILE_LEN - BOXES_AT];
            aead::random(&mut rest)?;
            self.bytes.truncate(BOXES_AT);
            self.bytes.append(&mut rest);
            self.bytes[8..10].copy_from_slice(&VERSION.to_be_bytes());
        }
        Ok(self)
    }

    /// Whether it has neither boxes nor earlier keys.
    pub(super) fn is_first_format(&self) -> bool {
        self.bytes.len() == FILE_LEN_1
    }

    /// Everything before the slots, as format 1 has it: bound into each slot, so that edited parameters open none.
    pub(super) fn header(&self) -> [u8; HEADER_LEN] {
        let mut header = [0; HEADER_LEN];
        header.copy_from_slice(&self.bytes[..HEADER_LEN]);
        header[8..10].copy_from_slice(&1u16.to_be_bytes());
        header
    }

    pub(super) fn cost(&self) -> Cost {
        let number = |at: usize| u32::from_be_bytes([0, 1, 2, 3].map(|i| self.bytes[at + i]));
        Cost { memory_kib: number(10), passes: number(14), lanes: number(18) }
    }

    pub(super) fn salt(&self) -> &[u8] {
        &self.bytes[22..22 + SALT_LEN]
    }

    pub(super) fn slot(&self, index: usize) -> &[u8] {
        &self.bytes[HEADER_LEN + index * SLOT_LEN..][..SLOT_LEN]
    }

    pub(super) fn slot_mut(&mut self, index: usize) -> &mut [u8] {
        &mut self.bytes[HEADER_LEN + index * SLOT_LEN..][..SLOT_LEN]
    }

    /// The box of a slot; empty in a file of format 1.
    pub(super) fn keybox(&self, index: usize) -> &[u8] {
        if self.is_first_format() { &[] } else { &self.bytes[BOXES_AT + index * KEYBOX_LEN..][..KEYBOX_LEN] }
    }

    pub(super) fn keybox_mut(&mut self, index: usize) -> &mut [u8] {
        &mut self.bytes[BOXES_AT + index * KEYBOX_LEN..][..KEYBOX_LEN]
    }

    pub(super) fn directory(&self) -> &[u8] {
        if self.is_first_format() {
            &self.bytes[BOXES_AT..]
        } else {
            &self.bytes[FILE_LEN - EARLIER_SEALED_LEN - DIRECTORY_LEN..][..DIRECTORY_LEN]
        }
    }

    pub(super) fn directory_mut(&mut self) -> &mut [u8] {
        &mut self.bytes[FILE_LEN - EARLIER_SEALED_LEN - DIRECTORY_LEN..][..DIRECTORY_LEN]
    }

    /// Earlier master keys, sealed; empty in a file of format 1.
    pub(super) fn earlier(&self) -> &[u8] {
        if self.is_first_format() { &[] } else { &self.bytes[FILE_LEN - EARLIER_SEALED_LEN..] }
    }

    pub(super) fn earlier_mut(&mut self) -> &mut [u8] {
        &mut self.bytes[FILE_LEN - EARLIER_SEALED_LEN..]
    }
}
