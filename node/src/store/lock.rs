//! One process per directory.
//!
//! The lock is the system's, so it ends with the process however that ends; the number in the file only helps a
//! person to find the other process.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::Path;

use super::error::StoreError;
use crate::durable::private_options;

/// Held as long as the store is open.
pub(super) struct DirLock {
    file: File,
}

impl DirLock {
    pub(super) fn take(dir: &Path) -> Result<Self, StoreError> {
        let path = dir.join("lock");
        let mut file =
            private_options().write(true).create(true).truncate(false).open(&path).map_err(StoreError::io(&path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(StoreError::InUse { dir: dir.to_owned(), process: holder(&path) });
            }
            Err(TryLockError::Error(error)) => return Err(StoreError::io(&path)(error)),
        }
        leave_name(&mut file).map_err(StoreError::io(&path))?;
        Ok(Self { file })
    }
}

impl Drop for DirLock {
    /// Gives the lock up for every copy of the file's handle. Closing ours alone would not do: a child process holds
    /// copies of all our files between its fork and its exec, and the lock with them.
    fn drop(&mut self) {
        // On failure closing the file gives it up a moment later.
        let _ = self.file.unlock();
    }
}

fn leave_name(file: &mut File) -> io::Result<()> {
    file.set_len(0)?;
    file.write_all(std::process::id().to_string().as_bytes())
}

fn holder(path: &Path) -> Option<u32> {
    fs::read_to_string(path).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_that_a_child_process_inherits_does_not_keep_the_lock() {
        let dir = tempfile::tempdir().expect("temporary directory");
        let lock = DirLock::take(dir.path()).expect("free");
        let inherited = lock.file.try_clone().expect("duplicates");
        drop(lock);
        DirLock::take(dir.path()).expect("given up");
        drop(inherited);
    }
}
