//! What the engine reads when it starts, out of the store.

use marshrut_protocol::commit::{LogId, Table};
use marshrut_protocol::engine::{Disk, DiskError, RowValue};
use marshrut_protocol::id::KeyId;
use zeroize::Zeroizing;

use crate::store::{Row, Store, StoreError};

/// The store as the engine sees it. Blocking.
pub struct EngineDisk<'s>(pub &'s Store);

fn unreadable(error: StoreError) -> DiskError {
    DiskError(error.to_string())
}

impl Disk for EngineDisk<'_> {
    fn rows(&self, table: Table) -> Result<Vec<(Vec<u8>, RowValue)>, DiskError> {
        let rows = self.0.rows(table).map_err(unreadable)?.into_iter();
        let value = |row| match row {
            Row::Clear(value) => RowValue::Clear(value),
            Row::Destroyed => RowValue::Destroyed,
        };
        Ok(rows.map(|(id, row)| (id, value(row))).collect())
    }

    fn entries(
        &self,
        log: LogId,
        from: u64,
        max_entries: usize,
        max_bytes: usize,
    ) -> Result<Vec<(u64, Vec<u8>)>, DiskError> {
        self.0.entries(&log, from, max_entries, max_bytes).map_err(unreadable)
    }

    fn chunks(&self, under: KeyId, first: u32, count: u32) -> Result<Vec<Vec<u8>>, DiskError> {
        self.0.chunks(&under, first, count).map_err(unreadable)
    }

    fn secret(&self, key: KeyId) -> Option<Zeroizing<[u8; 32]>> {
        self.0.secret(&key).ok().flatten()
    }

    fn keys(&self) -> Vec<KeyId> {
        self.0.secret_ids().unwrap_or_default()
    }
}
