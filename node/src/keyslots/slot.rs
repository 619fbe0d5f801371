//! What a slot of the key file says of itself: what opens it and whose it is.

/// What a slot is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotKind {
    /// A person's passphrase.
    Person,
    /// The recovery code.
    Recovery,
    /// Two of three shares, each with another person.
    Shares,
    /// A code that was given to somebody who has no passphrase yet.
    Invitation,
}

/// What opens a slot and whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlotInfo {
    /// What opens it.
    pub kind: SlotKind,
    /// The account it belongs to, as the accounts of this node name it; zero for the first one and for recovery.
    pub user: [u8; 8],
}

impl SlotInfo {
    pub(super) const LEN: usize = 16;
    pub(super) const FIRST: Self = Self { kind: SlotKind::Person, user: [0; 8] };
    pub(super) const RECOVERY: Self = Self { kind: SlotKind::Recovery, user: [0; 8] };
    pub(super) const SHARES: Self = Self { kind: SlotKind::Shares, user: [0; 8] };

    pub(super) fn encode(slot: Option<Self>) -> [u8; Self::LEN] {
        let mut bytes = [0; Self::LEN];
        if let Some(info) = slot {
            bytes[0] = match info.kind {
                SlotKind::Person => 1,
                SlotKind::Recovery => 2,
                SlotKind::Shares => 3,
                SlotKind::Invitation => 4,
            };
            bytes[1..9].copy_from_slice(&info.user);
        }
        bytes
    }

    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let kind = match bytes.first()? {
            1 => SlotKind::Person,
            2 => SlotKind::Recovery,
            3 => SlotKind::Shares,
            4 => SlotKind::Invitation,
            _ => return None,
        };
        Some(Self { kind, user: bytes.get(1..9)?.try_into().ok()? })
    }
}
