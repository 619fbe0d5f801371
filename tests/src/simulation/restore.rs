//! Old copies of a node's data that are put back.

use super::World;
use super::disk::VirtualDisk;

/// What tells a node that its data is old, besides its peers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noticed {
    /// The journal lies elsewhere and remembers the newest heads.
    ByJournal,
    /// The journal was put back too, and sees that it is a copy.
    AsCopy,
    /// Nothing: the whole machine was set back.
    Not,
}

impl World {
    /// A copy of what a node keeps.
    pub fn copy_of(&self, node: usize) -> VirtualDisk {
        self.nodes[node].disk.clone()
    }

    /// Stops a node at once, puts an old copy of its data in place and starts it.
    pub fn put_back(&mut self, node: usize, copy: VirtualDisk, noticed: Noticed) {
        self.crash(node);
        let n = &mut self.nodes[node];
        n.disk = copy;
        if noticed != Noticed::ByJournal {
            n.journal = n.disk.heads(n.author().author_id());
        }
        n.disk.doubtful |= noticed == Noticed::AsCopy;
        self.start(node);
    }
}
