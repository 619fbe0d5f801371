//! What is read of the store: by a peer, by a page, and by the engine at a start. Nothing that is not durable is among it.

use marshrut_protocol::commit::{LogId, Table};
use marshrut_protocol::id::KeyId;
use zeroize::Zeroizing;

use super::journal::Watermarks;
use super::rows::{self, Row};
use super::{Store, StoreError, logs};

impl Store {
    /// Entries of a log from `from` on with their sequence numbers: at most `max_entries`, and no more once they have
    /// `max_bytes` together, but always one if there is one.
    pub fn entries(
        &self,
        log: &LogId,
        from: u64,
        max_entries: usize,
        max_bytes: usize,
    ) -> Result<Vec<(u64, Vec<u8>)>, StoreError> {
        let state = self.reader()?;
        logs::entries(&self.view(&state), &self.keys, log, from, max_entries, max_bytes)
    }

    /// One entry of a log in its stored form.
    pub fn entry(&self, log: &LogId, seq: u64) -> Result<Option<Vec<u8>>, StoreError> {
        let state = self.reader()?;
        logs::entry(&self.view(&state), &self.keys, log, seq)
    }

    /// The last entry of a log with its sequence number.
    pub fn last_entry(&self, log: &LogId) -> Result<Option<(u64, Vec<u8>)>, StoreError> {
        let state = self.reader()?;
        logs::last_entry(&self.view(&state), &self.keys, log)
    }

    /// One row.
    pub fn row(&self, table: Table, id: &[u8]) -> Result<Option<Row>, StoreError> {
        let state = self.reader()?;
        rows::get(&self.view(&state), &self.keys, &state.vault, table, id)
    }

    /// All rows of a table with their ids, in no meaningful order.
    pub fn rows(&self, table: Table) -> Result<Vec<(Vec<u8>, Row)>, StoreError> {
        let state = self.reader()?;
        rows::all(&self.view(&state), &state.vault, table)
    }

    /// Chunks of the file under a vault key, from number `first` on and at most `count`: those before the first that is
    /// not there or not whole.
    pub fn chunks(&self, under: &KeyId, first: u32, count: u32) -> Result<Vec<Vec<u8>>, StoreError> {
        let state = self.reader()?;
        self.chunks.read(&state.vault, under, first, count)
    }

    /// A secret of the vault.
    pub fn secret(&self, id: &KeyId) -> Result<Option<Zeroizing<[u8; 32]>>, StoreError> {
        Ok(self.reader()?.vault.get(id).cloned())
    }

    /// All ids of the vault, to find secrets that a crash left without use.
    pub fn secret_ids(&self) -> Result<Vec<KeyId>, StoreError> {
        Ok(self.reader()?.vault.ids().collect())
    }

    /// How far the node's own logs were when it last acknowledged something; empty and not intact without own logs.
    pub fn own_watermarks(&self) -> Result<Watermarks, StoreError> {
        let journal = self.writer()?;
        Ok(self.own.map(|own| journal.watermarks(&own.author)).unwrap_or_default())
    }
}
