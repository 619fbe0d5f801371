//! How many questions go to one peer at once: the others wait their turn here instead of being refused there.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use marshrut_protocol::id::TransportId;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Peers whose turns are kept when none of theirs is taken; beyond this the idle ones are forgotten.
const MAX_IDLE: usize = 1_024;

/// The turns of every peer. Locked only to find a peer's own queue, never across an await.
#[derive(Debug)]
pub(super) struct Turns {
    per_peer: usize,
    peers: Mutex<HashMap<TransportId, Arc<Semaphore>>>,
}

impl Turns {
    pub(super) fn new(per_peer: usize) -> Self {
        Self { per_peer, peers: Mutex::new(HashMap::new()) }
    }

    /// Waits for a turn; first come, first served. The turn ends when what is returned is dropped.
    pub(super) async fn take(&self, peer: TransportId) -> OwnedSemaphorePermit {
        self.queue(peer).acquire_owned().await.expect("the semaphore is never closed")
    }

    fn queue(&self, peer: TransportId) -> Arc<Semaphore> {
        let mut peers = self.peers.lock().unwrap_or_else(PoisonError::into_inner);
        if peers.len() > MAX_IDLE {
            // Whoever waits or has a turn holds a reference.
            peers.retain(|_, queue| Arc::strong_count(queue) > 1);
        }
        Arc::clone(peers.entry(peer).or_insert_with(|| Arc::new(Semaphore::new(self.per_peer))))
    }
}

#[cfg(test)]
mod tests {
    use futures::FutureExt;

    use super::*;

    #[tokio::test]
    async fn each_peer_has_its_own_turns() {
        let turns = Turns::new(1);
        let (tbilisi, berlin) = (TransportId([1; 32]), TransportId([2; 32]));
        let first = turns.take(tbilisi).await;
        assert!(turns.take(tbilisi).now_or_never().is_none());
        assert!(turns.take(berlin).now_or_never().is_some());
        drop(first);
        assert!(turns.take(tbilisi).now_or_never().is_some());
    }

    #[tokio::test]
    async fn idle_peers_are_forgotten_and_busy_ones_are_not() {
        let turns = Turns::new(1);
        let busy = TransportId([255; 32]);
        let _turn = turns.take(busy).await;
        for n in 0..5_000u16 {
            let mut id = [0; 32];
            id[..2].copy_from_slice(&n.to_be_bytes());
            drop(turns.take(TransportId(id)).await);
        }
        assert!(turns.peers.lock().expect("not poisoned").len() <= MAX_IDLE + 1);
        assert!(turns.take(busy).now_or_never().is_none());
    }
}
