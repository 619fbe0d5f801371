//! Reading the store for peers and pages, off the async threads: a few reads at once, first come, first served, so
//! that one peer that asks for much cannot keep the others waiting for more than one batch each.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use marshrut_protocol::commit::{LogId, Table};
use marshrut_protocol::engine::Shown;
use marshrut_protocol::id::{AuthorId, Digest, KeyId};
use marshrut_protocol::local_api::ReferralDetail;
use marshrut_protocol::wire::{Batch, ChunkRun, Frame, MAX_BATCH_ENTRIES, MAX_BATCH_RAW};
use tokio::sync::Semaphore;

use super::disk::EngineDisk;
use super::failure::Failure;
use crate::backup::{self, StoreContent};
use crate::store::{Row, Store, StoreError};

/// Reads at once.
const READS: u32 = 2;
/// What a batch adds to each entry, so that what is read fits into one batch.
const LENGTHS: usize = MAX_BATCH_ENTRIES * 4;

/// Chunks of a file that are read at once; they are sent one by one.
const CHUNKS_AT_ONCE: u32 = 4;
/// What one run of entries takes at most, in bytes.
const MAX_RUN_BYTES: usize = 4 * 1024 * 1024;

/// The store could not be read: the node is ending, maybe because of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the store cannot be read")]
pub(super) struct Unread;

/// See the module.
pub(super) struct Readers {
    /// None once closed.
    store: Mutex<Option<Arc<Store>>>,
    turns: Semaphore,
    failure: Failure,
}

impl Readers {
    pub(super) fn new(store: Arc<Store>, failure: Failure) -> Self {
        Self { store: Mutex::new(Some(store)), turns: Semaphore::new(READS as usize), failure }
    }

    /// A run of entries with their sequence numbers, as far as they are there and fit into [`MAX_RUN_BYTES`].
    pub(super) async fn run(&self, log: LogId, from: u64, count: usize) -> Result<Vec<(u64, Vec<u8>)>, Unread> {
        self.read(move |store| store.entries(&log, from, count, MAX_RUN_BYTES)).await
    }

    /// Several entries in their stored form, in the order asked.
    pub(super) async fn entries(&self, places: Vec<(LogId, u64)>) -> Result<Vec<Option<Vec<u8>>>, Unread> {
        self.read(move |store| places.iter().map(|(log, seq)| store.entry(log, *seq)).collect()).await
    }

    /// Chunks of the file under a vault key, as far as they are there.
    pub(super) async fn chunks(&self, under: KeyId, first: u32, count: u32) -> Result<Vec<Vec<u8>>, Unread> {
        self.read(move |store| store.chunks(&under, first, count)).await
    }

    /// A referral with the content that its rows hold.
    pub(super) async fn referral(&self, shown: Shown) -> Result<ReferralDetail, Unread> {
        self.read(move |store| {
            let mut rows = HashMap::new();
            for (table, id) in shown.rows() {
                let row = store.row(table, &id)?.and_then(Row::clear);
                rows.insert(id, row);
            }
            Ok(shown.fill_in(|id| rows.get(id).cloned().flatten()))
        })
        .await
    }

    /// What a backup takes.
    pub(super) async fn backup(&self, own: AuthorId) -> Result<StoreContent, Unread> {
        // What the engine reads at a start is read here the same way; its errors are the store's own.
        let gathered = self.read(move |store| Ok(backup::gather(&EngineDisk(store), own))).await?;
        gathered.map_err(|error| {
            tracing::warn!(%error, "the backup could not be gathered");
            Unread
        })
    }

    /// Waits for the reads that go on, and lets go of the store: whoever reads later is told that it is closed.
    pub(super) async fn close(&self) {
        let _all_turns = self.turns.acquire_many(READS).await;
        self.store().take();
    }

    fn store(&self) -> MutexGuard<'_, Option<Arc<Store>>> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A reader for one answer to a peer.
    pub(super) fn for_one_answer(self: &Arc<Self>) -> PeerReader {
        PeerReader { readers: Arc::clone(self), ranges: VecDeque::new(), chunks: None, ready: VecDeque::new() }
    }

    async fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, Unread> {
        let _turn = self.turns.acquire().await.map_err(|_closed| Unread)?;
        let store = self.store().clone().ok_or(Unread)?;
        let found = tokio::task::spawn_blocking(move || read(&store)).await.map_err(|_panicked| Unread)?;
        found.map_err(|error| {
            self.failure.report(error);
            Unread
        })
    }
}

/// Reads ranges of entries as batch frames, one after the other.
pub(super) struct PeerReader {
    readers: Arc<Readers>,
    ranges: VecDeque<(LogId, u64, u64)>,
    /// The vault key of a file, its next chunk, and how many are left.
    chunks: Option<(KeyId, u32, u32)>,
    /// Chunks that were read, with their numbers.
    ready: VecDeque<(u32, Vec<u8>)>,
}

impl PeerReader {
    /// What to read: per log the first and the last sequence number.
    pub(super) fn ranges(&mut self, ranges: Vec<(LogId, u64, u64)>) {
        self.ranges.extend(ranges);
    }

    /// A sealed message out of the mailbox, as a frame; none if it was claimed meanwhile.
    pub(super) async fn mail(&self, id: Digest) -> Result<Option<Vec<u8>>, Unread> {
        let row = self.readers.read(move |store| store.row(Table::MailboxSealed, id.as_bytes())).await?;
        Ok(row.and_then(Row::clear).map(|sealed| Frame::Mail(sealed).encode()))
    }

    /// What to read: chunks of a file.
    pub(super) fn chunks(&mut self, under: KeyId, first: u32, count: u32) {
        self.chunks = Some((under, first, count));
    }

    async fn next_chunks(&mut self) -> Result<Option<Vec<u8>>, Unread> {
        if self.ready.is_empty() {
            self.read_chunks().await?;
        }
        let frame = |(first, bytes)| Frame::Chunks(ChunkRun { first, bytes }).encode();
        Ok(self.ready.pop_front().map(frame))
    }

    async fn read_chunks(&mut self) -> Result<(), Unread> {
        let Some((under, first, left)) = self.chunks.take().filter(|(_, _, left)| *left > 0) else { return Ok(()) };
        let chunks = self.readers.chunks(under, first, left.min(CHUNKS_AT_ONCE)).await?;
        if !chunks.is_empty() {
            let taken = chunks.len() as u32;
            self.chunks = Some((under, first + taken, left - taken));
        }
        self.ready.extend((first..).zip(chunks));
        Ok(())
    }

    /// The next batch, encoded; `None` when all was read. What the store does not hold is left out.
    pub(super) async fn next_frame(&mut self) -> Result<Option<Vec<u8>>, Unread> {
        if let Some(frame) = self.next_chunks().await? {
            return Ok(Some(frame));
        }
        while let Some((log, from, to)) = self.ranges.pop_front().filter(|(_, from, to)| from <= to) {
            let packed = self.readers.read(move |store| pack(store, log, from, to)).await?;
            if let Some((frame, taken)) = packed {
                if taken < to - from + 1 {
                    self.ranges.push_front((log, from + taken, to));
                }
                return Ok(Some(frame));
            }
        }
        Ok(None)
    }
}

/// One batch from the beginning of a range, and how many entries it holds; `None` if there is nothing.
fn pack(store: &Store, log: LogId, from: u64, to: u64) -> Result<Option<(Vec<u8>, u64)>, StoreError> {
    let wanted = usize::try_from(to - from).unwrap_or(usize::MAX).saturating_add(1).min(MAX_BATCH_ENTRIES);
    let entries = store.entries(&log, from, wanted, MAX_BATCH_RAW - LENGTHS)?;
    let contiguous = (from..).zip(&entries).take_while(|(expected, (seq, _))| expected == seq);
    let (batch, taken) = Batch::pack(log, from, contiguous.map(|(_, (_, entry))| entry.as_slice()));
    Ok((taken > 0).then(|| (Frame::Batch(batch).encode(), taken as u64)))
}
