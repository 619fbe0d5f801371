//! The bytes of `keys.bin`: a header, sixteen slots, a list of who holds which slot. Always the same size.
//!
//! Every part that is not the header looks random whether used or not, so the file does not tell how many people
//! open the node. Decides the layout; which key opens a slot is decided in [`super`].

use super::{Cost, SlotInfo};
use crate::aead::{self, NoEntropy, OVERHEAD};

/// Slots in a file.
pub const SLOTS: usize = 16;
/// nonce 24 ‖ (master key 32 ‖ holder 16) ‖ tag 16
const SLOT_LEN: usize = OVERHEAD + 32 + SlotInfo::LEN;
const DIRECTORY_LEN: usize = OVERHEAD + SLOTS * SlotInfo::LEN;
const MAGIC: &[u8; 8] = b"MARSHKEY";
const VERSION: u16 = 1;
const SALT_LEN: usize = 16;
const HEADER_LEN: usize = 8 + 2 + 3 * 4 + SALT_LEN + 4;

/// The size of the file, in bytes.
pub(crate) const FILE_LEN: usize = HEADER_LEN + SLOTS * SLOT_LEN + DIRECTORY_LEN;

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
        if version != VERSION || bytes.len() != FILE_LEN {
            return Err(Unreadable::Damaged("its size does not fit its version"));
        }
        Ok(Self { bytes })
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Everything before the slots: bound into each slot, so that edited parameters open none.
    pub(super) fn header(&self) -> &[u8] {
        &self.bytes[..HEADER_LEN]
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

    pub(super) fn directory(&self) -> &[u8] {
        &self.bytes[FILE_LEN - DIRECTORY_LEN..]
    }

    pub(super) fn directory_mut(&mut self) -> &mut [u8] {
        &mut self.bytes[FILE_LEN - DIRECTORY_LEN..]
    }
}
