//! Files of referrals: which there are, how far each has come, and when each is destroyed.
//!
//! The bytes are chunks in the store, each file's under a vault key of its own, so destroying the key destroys the
//! file wherever copies of the chunks are. An upload is kept as it came until it is cleaned and sealed; a sealed file
//! waits for the partner's node, which fetches it chunk by chunk. How a file is cleaned is decided by the node; which
//! chunk counts, who may fetch and what must be gone is decided here.

mod commands;
mod fetching;
mod lifetime;
mod uploading;
mod views;

pub use commands::{AttachmentCommand, AttachmentReply, OpenFile, StagedFile};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::start::{Disk, DiskError};
use super::{AskId, RowValue};
use crate::canon;
use crate::commit::{Commit, Table, Write};
use crate::id::{AttachmentId, Digest, KeyId, ReferralId};
use crate::referral::attachment::{AttachedFile, OneTimeConsent};
use crate::stream::CHUNK;
use crate::text::Text;
use crate::time::Timestamp;

/// Chunks that are read from the store at once when a half-fetched file is looked at again.
const READ_AHEAD: u32 = 16;

/// Where a file is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Phase {
    /// Ours: arriving from a person, as it is.
    Uploading,
    /// Ours: sealed, and waiting for the draft to be sent.
    Kept,
    /// Ours: the partner was told of it.
    Announced,
    /// The partner's: being fetched.
    Fetching,
    /// The partner's: whole.
    Here,
    /// Destroyed.
    Gone,
}

/// A row of [`Table::Attachment`]: nothing that a person wrote, and no key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Row {
    id: AttachmentId,
    referral: ReferralId,
    phase: Phase,
    /// To be destroyed three days after it was attached.
    once: bool,
    /// The vault key of its chunks; none once destroyed.
    key: Option<KeyId>,
    /// The vault key of the sealed chunks while an upload is being sealed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sealing: Option<KeyId>,
    /// The event that says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    event: Option<Digest>,
    /// The address of the sealed file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    blob: Option<Digest>,
    /// How many chunks it has, sealed or not.
    chunks: u32,
    /// When it is destroyed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<Timestamp>,
    /// When it began.
    began: Timestamp,
    /// Whether the partner has all of it, and both sides know.
    delivered: bool,
}

impl Row {
    fn put(&self) -> Write {
        let value = canon::to_vec(self).expect("a file's row holds integers, texts and byte strings only");
        Write::Put { table: Table::Attachment, id: self.id.0.to_vec(), value, under: None }
    }

    fn is_ours(&self) -> bool {
        matches!(self.phase, Phase::Uploading | Phase::Kept | Phase::Announced)
    }
}

/// A row of [`Table::AttachmentContent`], under the vault key of the chunks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Content {
    /// Of an upload.
    Upload {
        title: Text<80>,
        /// Its length; as long as that is not known, the most that it may be.
        bytes: u64,
        /// Whether it ends where its uploader says, not at a length stated before.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        open_ended: bool,
        /// SHA-256 of the whole, if the uploader said it.
        fingerprint: Option<Digest>,
        consent: Option<OneTimeConsent>,
    },
    /// Of a sealed file.
    File(AttachedFile),
}

/// One file, with what is known of it while the node runs.
struct Item {
    row: Row,
    content: Option<Content>,
    /// Chunks that are durable, from the first on; of a sealed file that is ours, those that the partner asked for.
    held: u32,
    /// Sealed chunks that are durable while an upload is being sealed.
    sealed: u32,
    /// Of the chunks held, as far as a file is being fetched.
    hash: Sha256,
    /// The ask that fetches it.
    ask: Option<AskId>,
    /// Asks that brought nothing, and when to ask again.
    attempts: u32,
    next_at: Timestamp,
}

impl Item {
    fn new(row: Row, content: Option<Content>) -> Self {
        let next_at = row.began;
        Self { row, content, held: 0, sealed: 0, hash: Sha256::new(), ask: None, attempts: 0, next_at }
    }

    fn file(&self) -> Option<&AttachedFile> {
        match &self.content {
            Some(Content::File(file)) => Some(file),
            _ => None,
        }
    }

    /// The rows of a file that is new, or has come further.
    fn put(&self, commit: &mut Commit) {
        commit.writes.push(self.row.put());
        if let (Some(content), Some(under)) = (&self.content, self.row.key) {
            let value = canon::to_vec(content).expect("a file's content holds integers, texts and byte strings only");
            let id = self.row.id.0.to_vec();
            commit.writes.push(Write::Put { table: Table::AttachmentContent, id, value, under: Some(under) });
        }
    }
}

/// All files.
#[derive(Default)]
pub(super) struct Files(BTreeMap<AttachmentId, Item>);

impl Files {
    /// Takes in what the store holds. What arrived before a crash counts from the first chunk to the last whole one.
    pub(super) fn restore(
        &mut self,
        rows: impl Iterator<Item = Vec<u8>>,
        contents: &BTreeMap<Vec<u8>, RowValue>,
        disk: &dyn Disk,
    ) -> Result<(), DiskError> {
        for row in rows {
            let Ok(row) = canon::from_slice::<Row>(&row) else { continue };
            let content = match contents.get(row.id.0.as_slice()) {
                Some(RowValue::Clear(value)) => canon::from_slice(value).ok(),
                _ => None,
            };
            let mut item = Item::new(row, content);
            item.count_held(disk)?;
            self.0.insert(item.row.id, item);
        }
        Ok(())
    }

    /// Whether the vault's secret is that of a file.
    pub(super) fn needs(&self, key: KeyId) -> bool {
        self.0.values().any(|item| item.row.key == Some(key) || item.row.sealing == Some(key))
    }

    fn of(&self, referral: ReferralId) -> impl Iterator<Item = &Item> {
        self.0.values().filter(move |item| item.row.referral == referral)
    }
}

impl Item {
    /// Looks how many chunks of a file that is arriving are there and whole.
    fn count_held(&mut self, disk: &dyn Disk) -> Result<(), DiskError> {
        let Some(key) = self.row.key else { return Ok(()) };
        match self.row.phase {
            Phase::Uploading | Phase::Fetching => {}
            Phase::Here => self.held = self.row.chunks,
            Phase::Kept | Phase::Announced | Phase::Gone => {}
        }
        while matches!(self.row.phase, Phase::Uploading | Phase::Fetching) && self.held < self.row.chunks {
            let wanted = (self.row.chunks - self.held).min(READ_AHEAD);
            let chunks = disk.chunks(key, self.held, wanted)?;
            let taken = chunks.iter().take_while(|chunk| self.take_again(chunk)).count();
            if taken < wanted as usize {
                break;
            }
        }
        Ok(())
    }

    fn take_again(&mut self, chunk: &[u8]) -> bool {
        let expected = match &self.content {
            Some(Content::File(file)) => file.sealed_len(self.held),
            Some(Content::Upload { bytes, .. }) => upload_len(*bytes, self.held),
            None => return false,
        };
        if chunk.len() != expected {
            return false;
        }
        if self.row.phase == Phase::Fetching {
            self.hash.update(chunk);
        }
        self.held += 1;
        true
    }
}

/// How long chunk `index` of an upload of `bytes` is.
fn upload_len(bytes: u64, index: u32) -> usize {
    let before = u64::from(index) * CHUNK as u64;
    usize::try_from(bytes.saturating_sub(before).min(CHUNK as u64)).unwrap_or(CHUNK)
}

/// How many chunks an upload of `bytes` has.
fn upload_chunks(bytes: u64) -> u32 {
    crate::stream::chunks_of(bytes)
}
