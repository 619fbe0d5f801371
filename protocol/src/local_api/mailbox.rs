//! Mailboxes, and the keys that messages to a partner are sealed to.

use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

/// A member's mailbox as we know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailboxOffer {
    /// Whether its node keeps messages for others now.
    pub offered: bool,
    /// Whether it said within the last hour that it is full.
    pub full: bool,
    /// Messages of ours that came through it to their recipients.
    pub delivered: u32,
    /// Messages of ours that it signed for and did not hand over.
    pub lost: u32,
    /// When that was noticed last.
    #[serde(default)]
    pub lost_at: Option<Timestamp>,
}

/// What our own mailbox keeps for others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailboxUse {
    /// How many messages.
    pub messages: u64,
    /// How many bytes of ciphertext.
    pub bytes: u64,
}

/// The keys to which we can seal messages to a partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrekeyAge {
    /// When the partner made its key of the week.
    pub made: Timestamp,
    /// Until when it may be used.
    pub usable_until: Timestamp,
    /// Keys for one message each that the partner gave us.
    pub one_time: usize,
    /// The key of the week is older than it should be: the partner's node was off for long, or somebody keeps newer
    /// ones from us.
    pub stale: bool,
}
