//! Ends a node at a chosen boundary: before an effect that somebody outside can see, or within a commit.
//!
//! Effects that leave no trace outside the node's memory (notices to pages, wishes to be woken) are no boundary of
//! their own: a node that dies before or after one is the same.

use marshrut_protocol::engine::Effect;

use super::World;

/// Counts boundaries, and says at which the node dies.
#[derive(Debug, Default)]
pub struct Fuse {
    passed: u64,
    dies_at: Option<u64>,
}

impl Fuse {
    /// How many boundaries were passed since it was laid.
    pub fn passed(&self) -> u64 {
        self.passed
    }

    /// Begins to count; the node dies once at the boundary of that number, if it is given.
    pub fn lay(&mut self, dies_at: Option<u64>) {
        *self = Self { passed: 0, dies_at };
    }

    fn burns(&mut self) -> bool {
        self.passed += 1;
        self.dies_at.take_if(|at| *at < self.passed).is_some()
    }
}

/// Places within a commit: nothing of it is on the disk, its new keys, all but the destruction of keys, all of it.
const PARTS_OF_COMMIT: u64 = 4;

impl World {
    /// Whether the node dies before this effect.
    pub(super) fn dies_before(&mut self, node: usize, effect: &Effect) -> bool {
        let traceless = matches!(effect, Effect::Notify { .. } | Effect::WakeAt { .. } | Effect::Commit(_));
        if traceless || !self.nodes[node].fuse.burns() {
            return false;
        }
        self.crash_within(node, 0);
        true
    }

    /// Whether the node dies at some place within the commit that it is making.
    pub(super) fn dies_committing(&mut self, node: usize) -> bool {
        let part = (0..PARTS_OF_COMMIT).find(|_| self.nodes[node].fuse.burns());
        part.inspect(|part| self.crash_within(node, *part)).is_some()
    }
}
