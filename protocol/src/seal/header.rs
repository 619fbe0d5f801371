//! The clear header of an envelope: 52 bytes, big-endian, authenticated as HPKE's associated data.
//!
//! ```text
//!  0  4  "MRS1"                    7  1  zero
//!  4  2  suite, 0x0001             8 16  prekey id
//!  6  1  prekey kind              24 16  mailbox route token
//! 40  8  expiry, unix seconds, a multiple of six hours
//! 48  4  length of the ciphertext with its tag
//! ```

use crate::id::PrekeyId;
use crate::prekey::PrekeyKind;
use crate::seal::EnvelopeError;
use crate::time::Timestamp;

/// Length in bytes.
pub(super) const LEN: usize = 52;

const MAGIC: [u8; 4] = *b"MRS1";
/// HPKE base mode, KEM 0x647A (X-Wing), KDF 0x0001 (HKDF-SHA256), AEAD 0x0003 (ChaCha20-Poly1305).
const SUITE: [u8; 2] = [0, 1];
/// Expiries are rounded up to this many seconds, so that they do not tell when a message was written.
const EXPIRY_STEP_S: i64 = 6 * 60 * 60;

/// What stands in the header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) prekey_kind: PrekeyKind,
    pub(super) prekey: PrekeyId,
    pub(super) route: [u8; 16],
    pub(super) expiry: Expiry,
    pub(super) ciphertext_len: u32,
}

/// A moment in whole steps of six hours, in unix seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Expiry(i64);

impl Expiry {
    /// The first step not before `moment`; nothing for a moment before 1970 or at the end of time.
    pub(super) fn covering(moment: Timestamp) -> Option<Self> {
        let steps = moment.0.checked_add(EXPIRY_STEP_S * 1_000 - 1)?.div_euclid(EXPIRY_STEP_S * 1_000);
        (moment.0 >= 0).then_some(Self(steps * EXPIRY_STEP_S))
    }

    /// The moment itself.
    pub(super) fn moment(self) -> Timestamp {
        Timestamp(self.0.saturating_mul(1_000))
    }

    fn from_bytes(bytes: [u8; 8]) -> Option<Self> {
        let seconds = i64::from_be_bytes(bytes);
        (seconds >= 0 && seconds % EXPIRY_STEP_S == 0).then_some(Self(seconds))
    }
}

impl Header {
    pub(super) fn to_bytes(self) -> [u8; LEN] {
        let mut bytes = [0; LEN];
        bytes[..4].copy_from_slice(&MAGIC);
        bytes[4..6].copy_from_slice(&SUITE);
        bytes[6] = self.prekey_kind as u8;
        bytes[8..24].copy_from_slice(&self.prekey.0);
        bytes[24..40].copy_from_slice(&self.route);
        bytes[40..48].copy_from_slice(&self.expiry.0.to_be_bytes());
        bytes[48..].copy_from_slice(&self.ciphertext_len.to_be_bytes());
        bytes
    }

    pub(super) fn parse(bytes: &[u8; LEN]) -> Result<Self, EnvelopeError> {
        if bytes[..4] != MAGIC {
            return Err(EnvelopeError::Magic);
        }
        if bytes[4..6] != SUITE {
            return Err(EnvelopeError::Suite(u16::from_be_bytes(field(bytes, 4))));
        }
        let prekey_kind = PrekeyKind::from_code(bytes[6]).filter(|_| bytes[7] == 0).ok_or(EnvelopeError::Header)?;
        Ok(Self {
            prekey_kind,
            prekey: PrekeyId(field(bytes, 8)),
            route: field(bytes, 24),
            expiry: Expiry::from_bytes(field(bytes, 40)).ok_or(EnvelopeError::Header)?,
            ciphertext_len: u32::from_be_bytes(field(bytes, 48)),
        })
    }
}

fn field<const N: usize>(bytes: &[u8; LEN], at: usize) -> [u8; N] {
    bytes[at..at + N].try_into().expect("the fields lie within the header")
}
