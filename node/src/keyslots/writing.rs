//! Writing the key file: only ever over the bytes that were read.
//!
//! Two programs change it, the running node and the command line, and what one of them wrote must never be undone by
//! what the other one read before: the lost copy may be the only way to the master key. So each compares what is there
//! with what it has read, in one turn with the replacement (docs/decisions/0041-one-writer-of-the-key-file.md). Decides
//! nothing about what is written.

use std::fs::File;
use std::io;
use std::path::Path;

use marshrut_protocol::id::Digest;

use super::{KeySlots, UnlockError};
use crate::durable;

impl KeySlots {
    /// Replaces the file that was read. Durable when it returns.
    pub(super) fn write(&mut self) -> Result<(), UnlockError> {
        let failed = |source| UnlockError::Io { path: self.path.clone(), source };
        // Held until the file is replaced.
        let _turn = turn(&self.path).map_err(failed)?;
        if present(&self.path).map_err(failed)? != self.held {
            return Err(UnlockError::Changed(self.path.clone()));
        }
        durable::replace(&self.path, self.file.bytes()).map_err(failed)?;
        self.held = Some(Digest::of(self.file.bytes()));
        Ok(())
    }
}

/// Waits until nobody else compares and writes; the others wait until the file is dropped.
fn turn(path: &Path) -> io::Result<File> {
    let lock = path.with_extension("lock");
    let lock = durable::private_options().write(true).create(true).truncate(false).open(lock)?;
    match lock.lock() {
        // Where a file system has no locks, what is compared is all there is.
        Err(error) if error.kind() == io::ErrorKind::Unsupported => Ok(lock),
        locked => locked.map(|()| lock),
    }
}

fn present(path: &Path) -> io::Result<Option<Digest>> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(Some(Digest::of(&bytes))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
