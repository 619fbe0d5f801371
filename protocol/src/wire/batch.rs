//! Batches: contiguous stored entries of one log, compressed together.
//!
//! The raw length is stated and bounded before anything is decompressed, so a small frame cannot become a large one.

use serde::{Deserialize, Serialize};

use crate::commit::LogId;
use crate::entry::MAX_STORED;

/// Most entries in one batch.
pub const MAX_BATCH_ENTRIES: usize = 512;
/// Most raw bytes in one batch.
pub const MAX_BATCH_RAW: usize = 768 * 1024;

const LENGTH: usize = 4;

/// Contiguous entries of one log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batch {
    /// The log.
    #[serde(rename = "l")]
    pub log: LogId,
    /// Sequence number of the first entry.
    #[serde(rename = "f")]
    pub first: u64,
    #[serde(rename = "n")]
    raw_len: u32,
    #[serde(rename = "z", with = "serde_bytes")]
    compressed: Vec<u8>,
}

/// Why a batch cannot be unpacked. The peer's fault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BatchError {
    /// States more than a batch may hold.
    #[error("a batch of {0} raw bytes is over the limit")]
    TooLarge(u32),
    /// Does not decompress to what it states, or is not a list of entries.
    #[error("a batch is damaged")]
    Damaged,
}

impl Batch {
    /// Packs as many of `entries` as fit; how many were taken is the second value (0 only if there were none).
    pub fn pack<'a>(log: LogId, first: u64, entries: impl IntoIterator<Item = &'a [u8]>) -> (Self, usize) {
        let mut raw = Vec::new();
        let mut taken = 0;
        for entry in entries.into_iter().take(MAX_BATCH_ENTRIES) {
            debug_assert!(entry.len() <= MAX_STORED);
            if raw.len() + LENGTH + entry.len() > MAX_BATCH_RAW {
                break;
            }
            raw.extend(u32::try_from(entry.len()).expect("entries have at most 33 KiB").to_be_bytes());
            raw.extend_from_slice(entry);
            taken += 1;
        }
        let compressed = lz4_flex::block::compress(&raw);
        let raw_len = u32::try_from(raw.len()).expect("a batch has at most 768 KiB");
        (Self { log, first, raw_len, compressed }, taken)
    }

    /// The raw bytes, decompressed.
    ///
    /// # Errors
    /// If it is over the limits or damaged.
    pub fn unpack(&self) -> Result<Unpacked, BatchError> {
        if self.raw_len as usize > MAX_BATCH_RAW {
            return Err(BatchError::TooLarge(self.raw_len));
        }
        let raw = lz4_flex::block::decompress(&self.compressed, self.raw_len as usize);
        let raw = raw.map_err(|_detail| BatchError::Damaged)?;
        let spans = spans(&raw).ok_or(BatchError::Damaged)?;
        if raw.len() != self.raw_len as usize || spans.len() > MAX_BATCH_ENTRIES {
            return Err(BatchError::Damaged);
        }
        Ok(Unpacked { raw, spans })
    }
}

/// Entries of a batch.
#[derive(Debug)]
pub struct Unpacked {
    raw: Vec<u8>,
    spans: Vec<std::ops::Range<usize>>,
}

impl Unpacked {
    /// The stored forms, oldest first.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        self.spans.iter().map(|span| &self.raw[span.clone()])
    }
}

fn spans(raw: &[u8]) -> Option<Vec<std::ops::Range<usize>>> {
    let mut spans = Vec::new();
    let mut at = 0;
    while at < raw.len() {
        let len = u32::from_be_bytes(*raw.get(at..)?.first_chunk()?) as usize;
        let start = at + LENGTH;
        at = start.checked_add(len).filter(|end| *end <= raw.len())?;
        spans.push(start..at);
    }
    Some(spans)
}
