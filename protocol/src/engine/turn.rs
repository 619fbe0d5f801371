//! One call of the engine: its moment, its randomness, and the effects gathered so far.

use rand_chacha::ChaCha20Rng;
use rand_core::SeedableRng;

use super::{Effect, Moment};
use crate::commit::{Commit, Write};
use crate::id::ReferralId;
use crate::local_api::Change;
use crate::time::Timestamp;

/// One call of the engine.
pub(super) struct Turn {
    /// The node's clock.
    pub(super) now: Timestamp,
    /// Randomness of this call only.
    pub(super) rng: ChaCha20Rng,
    /// What to do, in order.
    pub(super) effects: Vec<Effect>,
    /// Whether the members or their addresses changed.
    pub(super) members_changed: bool,
    /// Whether the catalogue changed.
    pub(super) services_changed: bool,
}

impl Turn {
    pub(super) fn new(moment: &Moment) -> Self {
        let rng = ChaCha20Rng::from_seed(*moment.entropy);
        Self { now: moment.now, rng, effects: Vec::new(), members_changed: false, services_changed: false }
    }

    /// Makes `writes` durable before what follows.
    pub(super) fn write(&mut self, writes: Vec<Write>) {
        self.commit(Commit { writes, ..Commit::default() });
    }

    /// Makes `commit` durable before what follows.
    pub(super) fn commit(&mut self, commit: Commit) {
        if !commit.is_empty() {
            self.effects.push(Effect::Commit(commit));
        }
    }

    pub(super) fn notify(&mut self, change: Change, referral: Option<ReferralId>) {
        self.effects.push(Effect::Notify { change, referral });
    }

    pub(super) fn into_effects(self) -> Vec<Effect> {
        self.effects
    }
}
