//! Bodies of governance entries that come later than the entries: they are durable at once, and counted together.
//!
//! What a late body says changes what proposals knew that name it, so their electorates are found anew. Whoever hands
//! bodies out one by one must not make that happen one by one: what came waits until a minute has passed since the last
//! time, or until it is much. After a start all of it is read from the disk. Decides when; never what a body says.

use super::Engine;
use super::turn::Turn;
use crate::commit::{LogClass, LogId, Write};
use crate::entry::Entry;
use crate::time::{Span, Timestamp};

/// What came late is counted so often at most.
const EVERY: Span = Span::minutes(1);
/// So much of it is counted at once, in bytes.
const MOST: usize = 4 << 20;

/// See the module.
#[derive(Debug, Default)]
pub(super) struct LateBodies {
    /// Entries with their bodies, as they are stored.
    waiting: Vec<Vec<u8>>,
    bytes: usize,
    counted_at: Option<Timestamp>,
}

impl LateBodies {
    /// When what waits is to be counted.
    pub(super) fn due(&self) -> Option<Timestamp> {
        let at = self.counted_at.map_or(Timestamp(i64::MIN), |at| at.plus(EVERY));
        (!self.waiting.is_empty()).then_some(at)
    }

    fn push(&mut self, stored: &[u8]) {
        self.bytes += stored.len();
        self.waiting.push(stored.to_vec());
    }

    /// What is to be counted now. A clock that was set back does not put it off.
    fn take(&mut self, now: Timestamp) -> Vec<Vec<u8>> {
        let rested = self.counted_at.is_none_or(|at| now < at || at.plus(EVERY) <= now);
        if self.waiting.is_empty() || (!rested && self.bytes < MOST) {
            return Vec::new();
        }
        (self.bytes, self.counted_at) = (0, Some(now));
        std::mem::take(&mut self.waiting)
    }
}

impl Engine {
    /// A body that is durable: what it says takes effect, at once if it is no governance.
    pub(super) fn body_came_late(&mut self, entry: &Entry<'_>, turn: &mut Turn) {
        if entry.log().class == LogClass::Governance {
            self.late_bodies.push(entry.stored());
        } else {
            self.fold_late(entry, turn);
        }
    }

    /// What came late of governance logs takes effect, unless that was done a moment ago.
    pub(super) fn count_late_bodies(&mut self, turn: &mut Turn) {
        let came = self.late_bodies.take(turn.now);
        for entry in came.iter().filter_map(|stored| Entry::from_own_store(stored).ok()) {
            // A log that was cut meanwhile is read from the disk if that part of it comes back.
            if self.logs.get(entry.log()).and_then(|held| held.id_at(entry.header().seq)) == Some(entry.id()) {
                self.fold_late(&entry, turn);
            }
        }
        if !came.is_empty() {
            self.settle_membership(turn);
        }
    }

    fn fold_late(&mut self, entry: &Entry<'_>, turn: &mut Turn) {
        let log: LogId = entry.log();
        if let Some(seq) = self.fold(entry, turn) {
            turn.write(vec![Write::Strip { log, seq }]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_one_by_one_is_counted_together() {
        let mut late = LateBodies::default();
        let mut counted = Vec::new();
        for second in 0..180 {
            late.push(&[0; 100]);
            counted.push(late.take(Timestamp(second * 1_000)).len());
        }
        let times = counted.iter().filter(|bodies| **bodies > 0).count();
        assert_eq!((times, counted[0], counted[60], counted[120]), (3, 1, 60, 60));
        assert_eq!(late.due(), Some(Timestamp(180_000)), "the rest is not forgotten");
        assert_eq!(late.take(Timestamp(0)).len(), 59, "a clock that was set back does not put it off");
        assert_eq!(late.due(), None);
    }

    #[test]
    fn not_more_waits_than_there_is_room_for() {
        let mut late = LateBodies::default();
        late.push(&[0]);
        assert_eq!(late.take(Timestamp(0)).len(), 1);
        (0..4).for_each(|_| late.push(&[0; MOST / 4]));
        assert_eq!(late.take(Timestamp(1)).len(), 4);
    }
}
