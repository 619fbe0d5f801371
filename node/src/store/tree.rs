//! The ordered map on disk: the only code that names sled.
//!
//! sled 0.34's `flush` does not survive a power cut on Linux, and a crash while it opens bars the next opening
//! (docs/decisions/0006). So here a batch is durable when its file was synced by us, and a half-written snapshot is
//! removed before opening. Decides durability; knows nothing of what keys and values mean.

use std::fs::{self, File};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::error::StoreError;
use crate::durable;

/// Pages kept in memory, in bytes. Reads beyond it go to the file, which the system caches.
const CACHE_BYTES: u64 = 8 * 1024 * 1024;
/// sled reuses space two of these pieces behind what it takes for stable, but what it takes for stable is not yet on the
/// disk. Batches far below two pieces reuse only space that an earlier batch, and so an fsync of ours, gave up.
const PIECE_BYTES: usize = 2 * 1024 * 1024;

/// How long a lock that is just being given up is waited for.
const LOCK_PATIENCE: Duration = Duration::from_secs(5);

/// An open tree.
pub(super) struct Tree {
    db: sled::Db,
    /// sled's log, opened a second time to wait for the disk.
    log: File,
    dir: PathBuf,
}

/// Changes by key, applied together: `None` removes.
pub(super) type Changes = std::collections::BTreeMap<Vec<u8>, Option<Vec<u8>>>;

/// Opens the database; waits while its file is still locked by a handle that is being closed.
///
/// The directory's own lock is held, so no other node can have it open. What can: a database of this process whose
/// threads are just ending, or a child process between its fork and its exec, which holds copies of all our files.
fn open_once_free(config: &sled::Config) -> sled::Result<sled::Db> {
    let until = Instant::now() + LOCK_PATIENCE;
    loop {
        match config.open() {
            Err(sled::Error::Io(error)) if is_locked(&error) && Instant::now() < until => {
                std::thread::sleep(Duration::from_millis(10));
            }
            result => return result,
        }
    }
}

/// sled wraps the system's "would block" into an error of its own with this text.
fn is_locked(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::WouldBlock || error.to_string().contains("could not acquire lock")
}

impl Tree {
    /// Makes an empty tree in an existing empty directory and makes all of it durable.
    pub(super) fn create(dir: &Path) -> Result<(), StoreError> {
        let tree = Self::open_db(dir)?;
        tree.db.flush().map_err(|error| tree.failed(error))?;
        for name in ["db", "conf"] {
            let path = dir.join(name);
            File::open(&path).and_then(|file| file.sync_all()).map_err(StoreError::io(&path))?;
        }
        durable::sync_dir(dir).map_err(StoreError::io(dir))
    }

    /// Opens a tree that [`Tree::create`] made.
    pub(super) fn open(dir: &Path) -> Result<Self, StoreError> {
        for name in ["db", "conf"] {
            // sled would make an empty one in its place, and the loss would go unseen.
            if !dir.join(name).is_file() {
                return Err(damaged(dir, format!("its file {name} is missing")));
            }
        }
        remove_unfinished_snapshots(dir)?;
        Self::open_db(dir)
    }

    fn open_db(dir: &Path) -> Result<Self, StoreError> {
        // No background flush: its failures are only logged, and every commit waits for the disk anyway.
        let config =
            sled::Config::new().path(dir).cache_capacity(CACHE_BYTES).segment_size(PIECE_BYTES).flush_every_ms(None);
        let db = guarded(dir, || open_once_free(&config).map_err(|error| failed(dir, error)))?;
        restrict_all(dir)?;
        let log = dir.join("db");
        let log = File::options().read(true).write(true).open(&log).map_err(StoreError::io(&log))?;
        Ok(Self { db, log, dir: dir.to_owned() })
    }

    pub(super) fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.guard(|| Ok(self.db.get(key).map_err(|error| self.failed(error))?.map(|value| value.to_vec())))
    }

    /// The greatest key in `low..high` that `wanted` accepts.
    pub(super) fn last_key(
        &self,
        low: &[u8],
        high: &[u8],
        wanted: impl Fn(&[u8]) -> bool,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        self.guard(|| {
            for key in self.db.range(low..high).keys().rev() {
                let key = key.map_err(|error| self.failed(error))?;
                if wanted(&key) {
                    return Ok(Some(key.to_vec()));
                }
            }
            Ok(None)
        })
    }

    /// Keys and values in `low..high`, in order.
    pub(super) fn range(
        &self,
        low: &[u8],
        high: &[u8],
        mut each: impl FnMut(&[u8], &[u8]) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.guard(|| {
            for pair in self.db.range(low..high) {
                let (key, value) = pair.map_err(|error| self.failed(error))?;
                each(&key, &value)?;
            }
            Ok(())
        })
    }

    /// Applies all changes or none, and returns when they survive a power cut.
    pub(super) fn apply_durably(&self, changes: Changes) -> Result<(), StoreError> {
        let mut batch = sled::Batch::default();
        for (key, value) in changes {
            match value {
                Some(value) => batch.insert(key, value),
                None => batch.remove(key),
            }
        }
        self.guard(|| {
            self.db.apply_batch(batch).map_err(|error| self.failed(error))?;
            self.db.flush().map_err(|error| self.failed(error))?;
            Ok(())
        })?;
        self.log.sync_data().map_err(StoreError::io(&self.dir.join("db")))
    }

    pub(super) fn damaged(&self, detail: &str) -> StoreError {
        damaged(&self.dir, detail.to_owned())
    }

    fn guard<T>(&self, action: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
        guarded(&self.dir, action)
    }

    fn failed(&self, error: sled::Error) -> StoreError {
        failed(&self.dir, error)
    }
}

/// sled panics on some damage that it finds; here that is an error like any other.
fn guarded<T>(dir: &Path, action: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
    catch_unwind(AssertUnwindSafe(action)).unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
        Err(damaged(dir, format!("the database gave up: {}", text.unwrap_or("no reason given"))))
    })
}

fn failed(dir: &Path, error: sled::Error) -> StoreError {
    match error {
        sled::Error::Io(source) => StoreError::io(dir)(source),
        other => damaged(dir, other.to_string()),
    }
}

fn damaged(dir: &Path, detail: String) -> StoreError {
    StoreError::Damaged { dir: dir.to_owned(), detail }
}

/// A snapshot that a crash left half-written would be taken for the newest, and sled would refuse to open.
fn remove_unfinished_snapshots(dir: &Path) -> Result<(), StoreError> {
    for item in fs::read_dir(dir).map_err(StoreError::io(dir))? {
        let path = item.map_err(StoreError::io(dir))?.path();
        if path.extension().is_some_and(|extension| extension == "generating") {
            fs::remove_file(&path).map_err(StoreError::io(&path))?;
        }
    }
    Ok(())
}

/// sled makes its files with the process's default permissions.
fn restrict_all(dir: &Path) -> Result<(), StoreError> {
    for item in fs::read_dir(dir).map_err(StoreError::io(dir))? {
        let path = item.map_err(StoreError::io(dir))?.path();
        durable::restrict(&path).map_err(StoreError::io(&path))?;
    }
    Ok(())
}
