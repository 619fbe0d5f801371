//! Checkpoints of what the engine derives, for a faster start. Decides when one is worth writing; losing one loses
//! time only.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use marshrut_protocol::engine::{Command, Reply};

use super::handle::NodeHandle;
use crate::store::Store;

/// How often it is looked whether a checkpoint is due.
const EVERY: Duration = Duration::from_secs(600);
/// Writes since the last checkpoint that make a new one worth its cost.
const WORTH_WRITES: u64 = 500;

/// See the module.
pub(super) struct Checkpoints {
    pub(super) node: NodeHandle,
    pub(super) store: Arc<Store>,
    /// Writes since the start, counted by the store's thread.
    pub(super) written: Arc<AtomicU64>,
}

impl Checkpoints {
    /// Writes one now and then, until the node has stopped. `first` is for a start that had none to use.
    pub(super) async fn keep(&self, first: bool) {
        let mut covered = self.written.load(Ordering::Relaxed);
        if first {
            self.write().await;
        }
        let mut timer = tokio::time::interval(EVERY);
        timer.tick().await;
        loop {
            timer.tick().await;
            let written = self.written.load(Ordering::Relaxed);
            if written - covered >= WORTH_WRITES && self.write().await {
                covered = written;
            }
        }
    }

    /// Whether one was written.
    pub(super) async fn write(&self) -> bool {
        let Ok(Reply::Checkpoint(content)) = self.node.command(Command::Checkpoint).await else { return false };
        let store = Arc::clone(&self.store);
        let written = tokio::task::spawn_blocking(move || store.checkpoint_write(&content)).await;
        match written {
            Ok(Ok(())) => true,
            Ok(Err(error)) => {
                tracing::warn!(%error, "the checkpoint could not be written; the next start takes longer");
                false
            }
            Err(_panicked) => false,
        }
    }
}
