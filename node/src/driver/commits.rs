//! The store's thread: makes queued commits durable together and then has the other effects carried out, in order.
//!
//! It waits for nothing but the disk and its own queue. The first failure of the store is the last thing it does.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::Receiver;

use marshrut_protocol::commit::{Commit, Write};
use marshrut_protocol::engine::Effect;

use super::budget::Budget;
use super::failure::Failure;
use super::performer::Performer;
use super::thinking::Opened;
use crate::store::{Store, StoreError};

/// Effect lists that become durable together at most.
const MAX_GROUP: usize = 256;

/// The effects of one input.
pub(super) struct Job {
    opened: Option<Opened>,
    commits: Vec<Commit>,
    effects: Vec<Effect>,
    bytes: usize,
}

impl Job {
    pub(super) fn new(opened: Option<Opened>, all: Vec<Effect>) -> Self {
        let mut commits = Vec::new();
        let mut effects = Vec::with_capacity(all.len());
        for effect in all {
            match effect {
                Effect::Commit(commit) if commit.is_empty() => {}
                Effect::Commit(commit) => commits.push(commit),
                other => effects.push(other),
            }
        }
        let bytes = commits.iter().flat_map(|commit| &commit.writes).map(write_bytes).sum();
        Self { opened, commits, effects, bytes }
    }

    /// About how much memory its commits hold.
    pub(super) fn commit_bytes(&self) -> usize {
        self.bytes
    }
}

fn write_bytes(write: &Write) -> usize {
    /// What a write takes besides its content.
    const OVERHEAD: usize = 64;
    OVERHEAD
        + match write {
            Write::Append { entries, .. } => entries.iter().map(|entry| entry.len() + OVERHEAD / 2).sum(),
            Write::Replace { entry, .. } => entry.len(),
            Write::Put { id, value, .. } => id.len() + value.len(),
            Write::Chunks { chunks, .. } => chunks.iter().map(Vec::len).sum(),
            Write::Strip { .. } | Write::Truncate { .. } | Write::Delete { .. } | Write::Settle { .. } => 0,
        }
}

/// See the module.
pub(super) struct Committing {
    pub(super) jobs: Receiver<Job>,
    pub(super) store: Arc<Store>,
    pub(super) budget: Arc<Budget>,
    pub(super) failure: Failure,
    pub(super) performer: Performer,
    pub(super) written: Arc<AtomicU64>,
}

impl Committing {
    /// Runs until the engine's thread is gone and everything is done, or until the store fails.
    pub(super) fn run(mut self) {
        while let Ok(first) = self.jobs.recv() {
            let group = self.group(first);
            if let Err(error) = self.carry_out(group) {
                self.failure.report(error);
                break;
            }
        }
        self.budget.close();
    }

    fn group(&self, first: Job) -> Vec<Job> {
        let mut group = vec![first];
        group.extend(self.jobs.try_iter().take(MAX_GROUP - 1));
        group
    }

    fn carry_out(&mut self, mut group: Vec<Job>) -> Result<(), StoreError> {
        let commits: Vec<Commit> = group.iter_mut().flat_map(|job| job.commits.drain(..)).collect();
        if !commits.is_empty() {
            self.store.commit(&commits)?;
            let writes = commits.iter().map(|commit| commit.writes.len()).sum::<usize>();
            self.written.fetch_add(writes as u64, Ordering::Relaxed);
        }
        for job in group {
            self.budget.give(job.bytes);
            self.performer.perform(job.opened, job.effects);
        }
        Ok(())
    }
}
