//! What one guess at a passphrase costs.
//!
//! The threat is guessing offline on an image of a seized laptop, so the default is far above the minimum for login
//! servers (OWASP: 19 MiB) and the floor is the low-memory choice of RFC 9106, section 4.

use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

/// Parameters of Argon2id (RFC 9106).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// 256 MiB, three passes: about 0.8 s.
    pub const DEFAULT: Self = Self { memory_kib: 256 * 1024, passes: 3, lanes: 1 };
    /// 64 MiB, three passes: about 0.16 s. Key files below it are refused, so that editing one cannot cheapen guessing.
    pub const FLOOR: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// Above this a key file is taken for damaged, not obeyed: it would exhaust the machine before any check.
    pub(super) const CEILING: Self = Self { memory_kib: 1024 * 1024, passes: 32, lanes: 16 };

    pub(super) fn is_below(&self, floor: &Self) -> bool {
        self.memory_kib < floor.memory_kib || self.passes < floor.passes || self.lanes < floor.lanes
    }

    pub(super) fn is_above(&self, ceiling: &Self) -> bool {
        self.memory_kib > ceiling.memory_kib || self.passes > ceiling.passes || self.lanes > ceiling.lanes
    }

    /// Stretches a passphrase; `None` if the parameters make no Argon2 instance or the memory is not there.
    pub(super) fn stretch(&self, passphrase: &[u8], salt: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).ok()?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase, salt, key.as_mut_slice())
            .ok()?;
        Some(key)
    }
}
