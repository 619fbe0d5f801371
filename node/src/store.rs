//! What a node keeps on disk: performs the engine's [`Commit`]s and reads them back.
//!
//! Decides when something is durable and that all of it is encrypted. A reader never sees what is not durable; after
//! any failure the store refuses everything, because what is on disk is then known only by opening it again. Never
//! looks into an entry or a row, and never decides what to keep.
//!
//! Blocking: call it from a thread of its own.

mod checkpoint;
mod chunks;
mod error;
mod header;
mod journal;
mod keys;
mod lock;
mod logs;
mod reading;
mod rows;
mod segment;
mod tree;
mod view;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};

use marshrut_protocol::commit::{Commit, LogId, Write};
use marshrut_protocol::id::{AuthorId, EntryId, KeyId};

use crate::durable;
use crate::vault::Vault;
use chunks::ChunkFiles;
use journal::Journal;
use lock::DirLock;
use logs::LogWriter;
use tree::{Changes, Tree};
use view::View;

pub use checkpoint::NoCheckpoint;
pub use error::StoreError;
pub use journal::{Watermark, Watermarks};
pub use keys::StoreKeys;
pub use rows::Row;

/// The longest stored form of an entry, in bytes: the protocol's 64 KiB with room for what lies around it.
pub const MAX_ENTRY_LEN: usize = 80 * 1024;
/// The longest id of a row, in bytes.
pub const MAX_ID_LEN: usize = 64;
/// The longest row, in bytes.
pub const MAX_ROW_LEN: usize = 32 * 1024 * 1024;

/// More than this is not put into one batch of the tree unless one commit alone is longer, in bytes.
const BATCH_LEN: usize = 1024 * 1024;

const TREE_DIR: &str = "store";
/// While it is being made.
const UNFINISHED_DIR: &str = "store.new";
/// Before the suffix of one that was set aside.
const ASIDE: &str = "store.damaged-";
const CHUNKS_DIR: &str = "attachments";

/// Whose logs are this node's own: their heads go to the journal.
#[derive(Debug, Clone, Copy)]
pub struct OwnLogs {
    /// The node's operational key.
    pub author: AuthorId,
    /// How an entry's stored form names the entry; `None` if the bytes are no entry.
    pub entry_id: fn(&[u8]) -> Option<EntryId>,
}

/// An open store. One per directory.
pub struct Store {
    dir: PathBuf,
    keys: StoreKeys,
    chunks: ChunkFiles,
    own: Option<OwnLogs>,
    /// One writer at a time.
    journal: Mutex<Journal>,
    /// Written only while a commit becomes durable, so that readers wait for that.
    state: RwLock<State>,
    poisoned: AtomicBool,
    _lock: DirLock,
}

struct State {
    tree: Tree,
    vault: Vault,
}

impl Store {
    /// Makes an empty store in `dir`, which may hold other files of the node. After a crash in between there is either
    /// none or a whole one. A vault and a journal that are there already, because the tree was set aside, stay.
    pub fn create(dir: &Path, keys: &StoreKeys) -> Result<(), StoreError> {
        durable::create_private_dir(dir).map_err(StoreError::io(dir))?;
        let _lock = DirLock::take(dir)?;
        let tree = dir.join(TREE_DIR);
        if tree.exists() {
            return Err(StoreError::Exists(dir.to_owned()));
        }
        let unfinished = dir.join(UNFINISHED_DIR);
        if unfinished.exists() {
            fs::remove_dir_all(&unfinished).map_err(StoreError::io(&unfinished))?;
        }
        durable::create_private_dir(&unfinished).map_err(StoreError::io(&unfinished))?;
        Tree::create(&unfinished)?;
        header::write(&unfinished, keys)?;
        if !vault_path(dir).exists() {
            Vault::create(&vault_path(dir))?;
        }
        Journal::create(&journal_path(dir))?;
        fs::rename(&unfinished, &tree).map_err(StoreError::io(&tree))?;
        durable::sync_dir(dir).and_then(|()| durable::sync_parent(dir)).map_err(StoreError::io(dir))
    }

    /// Opens the store in `dir`. Refuses a second opening, other keys and newer formats without touching anything.
    pub fn open(dir: &Path, keys: StoreKeys, own: Option<OwnLogs>) -> Result<Self, StoreError> {
        let tree_dir = dir.join(TREE_DIR);
        if !tree_dir.is_dir() {
            return Err(Self::absent(dir));
        }
        let lock = DirLock::take(dir)?;
        header::check(&tree_dir, &keys)?;
        let tree = Tree::open(&tree_dir)?;
        if !vault_path(dir).exists() {
            return Err(StoreError::Damaged { dir: dir.to_owned(), detail: "its vault is missing".to_owned() });
        }
        let vault = Vault::open(&vault_path(dir), keys.vault.clone())?;
        let journal = Journal::open(&journal_path(dir), keys.journal.clone())?;
        let chunks = ChunkFiles::open(dir.join(CHUNKS_DIR), &vault)?;
        Ok(Self {
            dir: dir.to_owned(),
            keys,
            chunks,
            own,
            journal: Mutex::new(journal),
            state: RwLock::new(State { tree, vault }),
            poisoned: AtomicBool::new(false),
            _lock: lock,
        })
    }

    /// Whether a store was never made here, or is gone. One that is being made has its vault before its tree, and one
    /// that was set aside leaves both names.
    fn absent(dir: &Path) -> StoreError {
        let begun = dir.join(UNFINISHED_DIR).exists();
        let entries = fs::read_dir(dir).into_iter().flatten().flatten();
        let aside = entries.map(|entry| entry.file_name()).any(|name| name.to_string_lossy().starts_with(ASIDE));
        if vault_path(dir).exists() && !begun && !aside {
            let detail = format!("{TREE_DIR} is missing, with all that this node held and signed");
            return StoreError::Damaged { dir: dir.to_owned(), detail };
        }
        StoreError::NotFound(dir.to_owned())
    }

    /// Whether the store of a node that has been in use is gone.
    pub(crate) fn is_gone(dir: &Path) -> bool {
        !dir.join(TREE_DIR).is_dir() && matches!(Self::absent(dir), StoreError::Damaged { .. })
    }

    /// Forgets how far own logs were: the next opening begins in doubt, and the engine asks partners before it signs.
    pub fn forget_journal(dir: &Path) -> std::io::Result<()> {
        fs::remove_file(journal_path(dir))
    }

    /// Moves a damaged tree out of the way, to `store.damaged-<suffix>` in the same directory, so that
    /// [`Store::create`] can begin a new one. Vault and journal stay. Gives the new name.
    pub fn set_aside(dir: &Path, suffix: &str) -> Result<PathBuf, StoreError> {
        let _lock = DirLock::take(dir)?;
        let tree = dir.join(TREE_DIR);
        if !tree.exists() {
            return Err(StoreError::NotFound(dir.to_owned()));
        }
        let aside = dir.join(format!("{ASIDE}{suffix}"));
        if aside.exists() {
            return Err(StoreError::Exists(aside));
        }
        fs::rename(&tree, &aside).and_then(|()| durable::sync_dir(dir)).map_err(StoreError::io(&tree))?;
        Ok(aside)
    }

    /// Performs commits, oldest first, waiting for the disk as seldom as it can: all their writes are durable when this
    /// returns. After a crash in between some of the first ones are, each whole.
    ///
    /// Keys are added before the writes and destroyed after them. An error means that nothing may be acknowledged and
    /// that the store has stopped.
    pub fn commit(&self, commits: &[Commit]) -> Result<(), StoreError> {
        let mut journal = self.writer()?;
        self.stop_on_error(self.perform(&mut journal, commits))
    }

    fn perform(&self, journal: &mut Journal, commits: &[Commit]) -> Result<(), StoreError> {
        let added: Vec<_> = commits.iter().flat_map(|commit| commit.keys_added.iter().cloned()).collect();
        if !added.is_empty() {
            self.change(|state| Ok(state.vault.add(&added)?))?;
        }
        self.write_chunks(commits)?;
        let mut heads = BTreeMap::new();
        for batch in batches(commits) {
            let (changes, new_heads) = self.plan(batch)?;
            if !changes.is_empty() {
                self.change(|state| state.tree.apply_durably(changes))?;
            }
            heads.extend(new_heads);
        }
        journal.record(&heads)?;
        if commits.iter().any(|commit| commit.own_history_whole) {
            journal.confirm()?;
        }
        let destroyed = destroyed_at_the_end(commits);
        if !destroyed.is_empty() {
            self.change(|state| Ok(state.vault.destroy(&destroyed)?))?;
            self.chunks.remove(&destroyed)?;
        }
        Ok(())
    }

    /// Chunks go to their files before the rows that speak of them. Readers need not wait: no row names them yet.
    fn write_chunks(&self, commits: &[Commit]) -> Result<(), StoreError> {
        let mut settled = BTreeSet::new();
        let state = self.state();
        for write in commits.iter().flat_map(|commit| &commit.writes) {
            match write {
                Write::Chunks { under, first, chunks } => self.chunks.write(&state.vault, under, *first, chunks)?,
                Write::Settle { under } => drop(settled.insert(*under)),
                _ => {}
            }
        }
        drop(state);
        self.chunks.settle(&settled)
    }

    /// Works out what a commit changes while readers go on.
    fn plan(&self, commits: &[Commit]) -> Result<(Changes, BTreeMap<LogId, Option<Watermark>>), StoreError> {
        let state = self.state();
        let mut view = View::of(&state.tree, &self.keys.db);
        let mut logs = LogWriter::new(&self.keys);
        for write in commits.iter().flat_map(|commit| &commit.writes) {
            self.plan_one(&mut view, &mut logs, &state.vault, write)?;
        }
        logs.close(&mut view)?;
        let heads = self.own_heads(&view, commits)?;
        Ok((view.into_changes(), heads))
    }

    fn plan_one(
        &self,
        view: &mut View<'_>,
        logs: &mut LogWriter<'_>,
        vault: &Vault,
        write: &Write,
    ) -> Result<(), StoreError> {
        match write {
            Write::Append { log, first, entries } => logs.append(view, *log, *first, entries),
            Write::Replace { log, seq, entry } => logs.replace(view, *log, *seq, entry),
            Write::Strip { log, seq } => logs.strip(view, *log, *seq),
            Write::Truncate { log, from } => logs.truncate(view, *log, *from),
            Write::Put { table, id, value, under } => rows::put(view, &self.keys, vault, (*table, id), value, *under),
            Write::Delete { table, id } => rows::delete(view, &self.keys, *table, id),
            Write::Chunks { .. } | Write::Settle { .. } => Ok(()),
        }
    }

    /// The new heads of own logs that grew or shrank.
    fn own_heads(&self, view: &View<'_>, commits: &[Commit]) -> Result<BTreeMap<LogId, Option<Watermark>>, StoreError> {
        let mut heads = BTreeMap::new();
        let Some(own) = self.own else { return Ok(heads) };
        for write in commits.iter().flat_map(|commit| &commit.writes) {
            let (Write::Append { log, .. } | Write::Truncate { log, .. }) = write else { continue };
            if log.author == own.author && !heads.contains_key(log) {
                let last = logs::last_entry(view, &self.keys, log)?;
                heads.insert(*log, last.map(|(seq, entry)| watermark(own, seq, &entry)).transpose()?);
            }
        }
        Ok(heads)
    }

    /// Replaces the checkpoint. It only saves time, so a failure here leaves the store usable.
    pub fn checkpoint_write(&self, content: &[u8]) -> Result<(), StoreError> {
        checkpoint::write(&checkpoint_path(&self.dir), &self.keys.checkpoint, content)
    }

    /// The checkpoint that was written last, or why there is none to use.
    pub fn checkpoint_read(&self) -> Result<Vec<u8>, NoCheckpoint> {
        checkpoint::read(&checkpoint_path(&self.dir), &self.keys.checkpoint)
    }

    fn view<'s>(&'s self, state: &'s State) -> View<'s> {
        View::of(&state.tree, &self.keys.db)
    }

    fn reader(&self) -> Result<RwLockReadGuard<'_, State>, StoreError> {
        let state = self.state();
        // Looked at with the lock held: a commit that failed while we waited must not be read.
        self.refuse_if_poisoned()?;
        Ok(state)
    }

    fn writer(&self) -> Result<MutexGuard<'_, Journal>, StoreError> {
        let journal = self.journal.lock().map_err(|_panicked| StoreError::Poisoned)?;
        self.refuse_if_poisoned()?;
        Ok(journal)
    }

    fn refuse_if_poisoned(&self) -> Result<(), StoreError> {
        if self.poisoned.load(Ordering::SeqCst) { Err(StoreError::Poisoned) } else { Ok(()) }
    }

    /// Changes the state with all readers waiting; they go on only if it succeeded.
    fn change(&self, action: impl FnOnce(&mut State) -> Result<(), StoreError>) -> Result<(), StoreError> {
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        self.stop_on_error(action(&mut state))
    }

    fn stop_on_error(&self, result: Result<(), StoreError>) -> Result<(), StoreError> {
        if result.is_err() {
            self.poisoned.store(true, Ordering::SeqCst);
        }
        result
    }

    fn state(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Splits commits, none of them in two, into batches of at most [`BATCH_LEN`].
fn batches(mut commits: &[Commit]) -> impl Iterator<Item = &[Commit]> {
    std::iter::from_fn(move || {
        let mut len = 0;
        let fitting = commits.iter().take_while(|commit| {
            len += written_len(commit);
            len <= BATCH_LEN
        });
        let (batch, rest) = commits.split_at(fitting.count().max(1).min(commits.len()));
        commits = rest;
        (!batch.is_empty()).then_some(batch)
    })
}

fn written_len(commit: &Commit) -> usize {
    let lens = commit.writes.iter().map(|write| match write {
        Write::Append { entries, .. } => entries.iter().map(Vec::len).sum(),
        Write::Replace { entry, .. } => entry.len(),
        Write::Put { value, .. } => value.len(),
        Write::Strip { .. } | Write::Truncate { .. } | Write::Delete { .. } => 0,
        Write::Chunks { .. } | Write::Settle { .. } => 0,
    });
    lens.sum()
}

fn watermark(own: OwnLogs, seq: u64, entry: &[u8]) -> Result<Watermark, StoreError> {
    let id = (own.entry_id)(entry).ok_or(StoreError::Nameless(seq))?;
    Ok(Watermark { seq, id })
}

/// Keys that the last commit to name them destroys.
fn destroyed_at_the_end(commits: &[Commit]) -> Vec<KeyId> {
    let mut destroyed = BTreeSet::new();
    for commit in commits {
        destroyed.retain(|id| !commit.keys_added.iter().any(|(added, _)| added == id));
        destroyed.extend(&commit.keys_destroyed);
    }
    destroyed.into_iter().collect()
}

fn vault_path(dir: &Path) -> PathBuf {
    dir.join("vault.bin")
}

fn journal_path(dir: &Path) -> PathBuf {
    dir.join("journal.bin")
}

fn checkpoint_path(dir: &Path) -> PathBuf {
    dir.join("checkpoint.bin")
}

#[cfg(test)]
mod tests;
