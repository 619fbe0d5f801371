//! What a node keeps, as data: the store performs a [`Commit`], the simulator performs the same one on a virtual disk.

use zeroize::Zeroizing;

use crate::id::{AuthorId, KeyId};
use serde::{Deserialize, Serialize};

/// Which of an author's four logs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "u8", try_from = "u8")]
pub enum LogClass {
    /// Charter, certificates, sponsorships, contacts: read first, gates the rest.
    Governance,
    /// Service records and epoch prekeys.
    Services,
    /// Attestations of service verification.
    Attestations,
    /// Posts and announcements.
    Posts,
}

impl LogClass {
    /// All classes, governance first.
    pub const ALL: [Self; 4] = [Self::Governance, Self::Services, Self::Attestations, Self::Posts];
}

impl From<LogClass> for u8 {
    fn from(class: LogClass) -> u8 {
        match class {
            LogClass::Governance => 0,
            LogClass::Services => 1,
            LogClass::Attestations => 2,
            LogClass::Posts => 3,
        }
    }
}

impl TryFrom<u8> for LogClass {
    type Error = String;

    fn try_from(code: u8) -> Result<Self, String> {
        Self::ALL.get(usize::from(code)).copied().ok_or_else(|| format!("unknown log class {code}"))
    }
}

/// One hash-chained log of one node key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct LogId {
    /// Whose log.
    #[serde(rename = "a")]
    pub author: AuthorId,
    /// Which of the author's logs.
    #[serde(rename = "c")]
    pub class: LogClass,
}

/// A kind of row; each is read whole at start or by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// Facts about this node (its settings in the network, its own log watermarks).
    Node,
    /// State of each known log (verified head, missing bodies, freeze).
    Log,
    /// Fork proofs.
    Fork,
    /// Referrals without content: parties, service, state, dates, hashes.
    Referral,
    /// Content of referrals, each under its own key.
    ReferralContent,
    /// Signed events of referrals, each under its referral's key.
    ReferralEvent,
    /// Sealed messages waiting for a receipt.
    Outbox,
    /// What is needed to seal a message of the outbox again.
    OutboxClear,
    /// Ids of messages received, to recognise repeats.
    Inbox,
    /// Prekeys of ours (private halves are in the vault under the same id) and of peers.
    Prekey,
    /// Invitations given out and not yet used.
    Invitation,
    /// Sealed messages kept for others: all but the ciphertext.
    Mailbox,
    /// Their ciphertext, under the same id.
    MailboxSealed,
    /// What other nodes' mailboxes did with messages of ours.
    MailboxHost,
    /// Questions about capacity.
    CapacityQuery,
    /// Referrals to partners outside the network.
    LoggedReferral,
    /// Slips issued for referrals of ours, each under its referral's key.
    Slip,
    /// Files of referrals without content: which referral, how long, until when.
    Attachment,
    /// Titles and keys of files, each under the vault key of its chunks.
    AttachmentContent,
    /// Messages of ours that lie in others' mailboxes for nothing.
    MailboxClaim,
    /// Drafts of services of ours: answers as people gave them.
    ServiceDraft,
}

impl Table {
    /// All tables; the position is the table's number on disk and never changes.
    pub const ALL: [Self; 21] = [
        Self::Node,
        Self::Log,
        Self::Fork,
        Self::Referral,
        Self::ReferralContent,
        Self::ReferralEvent,
        Self::Outbox,
        Self::OutboxClear,
        Self::Inbox,
        Self::Prekey,
        Self::Invitation,
        Self::Mailbox,
        Self::MailboxSealed,
        Self::MailboxHost,
        Self::CapacityQuery,
        Self::LoggedReferral,
        Self::Slip,
        Self::Attachment,
        Self::AttachmentContent,
        Self::MailboxClaim,
        Self::ServiceDraft,
    ];
}

/// One change of the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Write {
    /// Appends entries (in their stored form) to a log, `first` being the sequence number of the first of them.
    /// Entries of one log are contiguous.
    Append {
        /// The log.
        log: LogId,
        /// Sequence number of `entries[0]`.
        first: u64,
        /// Stored forms, oldest first.
        entries: Vec<Vec<u8>>,
    },
    /// Replaces the stored form of one entry: its body was erased, or arrived late.
    Replace {
        /// The log.
        log: LogId,
        /// Sequence number.
        seq: u64,
        /// The new stored form.
        entry: Vec<u8>,
    },
    /// Drops the body and salt of one stored entry ([`crate::entry::without_body`]); absent is fine.
    Strip {
        /// The log.
        log: LogId,
        /// Sequence number.
        seq: u64,
    },
    /// Removes a log's entries from `from` on: they came after a fork.
    Truncate {
        /// The log.
        log: LogId,
        /// First sequence number to remove.
        from: u64,
    },
    /// Inserts or overwrites a row.
    Put {
        /// Kind of row.
        table: Table,
        /// Id within the table, at most 64 bytes.
        id: Vec<u8>,
        /// The row.
        value: Vec<u8>,
        /// Encrypt it under this vault key too, so that destroying the key destroys the row.
        under: Option<KeyId>,
    },
    /// Writes chunks of the file under that vault key, replacing what is there. Until they are settled a power cut may
    /// take any of them; what it leaves is whole. They are gone when the key is destroyed.
    Chunks {
        /// The vault key, added before or with this commit.
        under: KeyId,
        /// Number of the first chunk; at most the number of those that are there.
        first: u32,
        /// Chunks of at most [`crate::stream::SEALED_CHUNK`] bytes.
        chunks: Vec<Vec<u8>>,
    },
    /// Makes all chunks under that vault key durable, before the rows of the same commit.
    Settle {
        /// The vault key.
        under: KeyId,
    },
    /// Removes a row; absent is fine.
    Delete {
        /// Kind of row.
        table: Table,
        /// Id within the table.
        id: Vec<u8>,
    },
}

/// One change that is durable whole or not at all, save that keys are added before and destroyed after the rest.
///
/// A crash in between leaves an unused key or an undestroyed one; both are repaired at the next start, because the
/// rows say which keys are needed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Commit {
    /// Secrets to put into the vault, durable before any write.
    pub keys_added: Vec<(KeyId, Zeroizing<[u8; 32]>)>,
    /// Writes, in order, atomic together.
    pub writes: Vec<Write>,
    /// Secrets to destroy, after the writes are durable.
    pub keys_destroyed: Vec<KeyId>,
    /// Our own logs are whole, as far as peers know: whatever was doubtful about them is not any more.
    pub own_history_whole: bool,
}

impl Commit {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        let no_keys = self.keys_added.is_empty() && self.keys_destroyed.is_empty();
        no_keys && self.writes.is_empty() && !self.own_history_whole
    }
}

impl std::fmt::Debug for Commit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Commit")
            .field("keys_added", &self.keys_added.len())
            .field("writes", &self.writes.len())
            .field("keys_destroyed", &self.keys_destroyed.len())
            .finish()
    }
}
