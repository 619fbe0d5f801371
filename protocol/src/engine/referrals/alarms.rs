//! When each referral next needs the clock, in order of time: thousands that wait for nothing must cost nothing at
//! every message.

use std::collections::{BTreeMap, BTreeSet};

use crate::id::ReferralId;
use crate::time::Timestamp;

/// The next moment of each referral that has one.
#[derive(Default)]
pub(super) struct Alarms {
    in_order: BTreeSet<(Timestamp, ReferralId)>,
    by_id: BTreeMap<ReferralId, Timestamp>,
    /// The latest time by which any of them was computed.
    as_of: Timestamp,
}

impl Alarms {
    /// Sets, by the clock's `now`, when a referral next needs it; `None`: never.
    pub(super) fn set(&mut self, id: ReferralId, next: Option<Timestamp>, now: Timestamp) {
        self.as_of = self.as_of.max(now);
        if let Some(old) = self.by_id.remove(&id) {
            self.in_order.remove(&(old, id));
        }
        if let Some(at) = next {
            self.by_id.insert(id, at);
            self.in_order.insert((at, id));
        }
    }

    /// The earliest.
    pub(super) fn first(&self) -> Option<Timestamp> {
        self.in_order.first().map(|(at, _)| *at)
    }

    /// Those whose moment has come.
    pub(super) fn due(&self, now: Timestamp) -> Vec<ReferralId> {
        self.in_order.iter().take_while(|(at, _)| *at <= now).map(|(_, id)| *id).collect()
    }

    /// Whether the clock was set back, so that moments which had passed are to come again: then all are to be set anew.
    pub(super) fn are_ahead_of(&self, now: Timestamp) -> bool {
        self.as_of > now
    }

    /// Forgets all of them.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_referral_has_one_alarm_and_the_earliest_rings_first() {
        let [first, second, third] = [1, 2, 3].map(|n| ReferralId([n; 16]));
        let mut alarms = Alarms::default();
        alarms.set(first, Some(Timestamp(30)), Timestamp(1));
        alarms.set(second, Some(Timestamp(10)), Timestamp(1));
        alarms.set(third, Some(Timestamp(30)), Timestamp(1));
        assert_eq!(alarms.first(), Some(Timestamp(10)));
        assert_eq!(alarms.due(Timestamp(30)), [second, first, third]);
        alarms.set(second, Some(Timestamp(40)), Timestamp(10));
        alarms.set(third, None, Timestamp(10));
        assert_eq!(alarms.due(Timestamp(39)), [first]);
        assert!(alarms.due(Timestamp(29)).is_empty());
    }

    #[test]
    fn a_clock_that_was_set_back_is_noticed_once() {
        let mut alarms = Alarms::default();
        alarms.set(ReferralId([1; 16]), None, Timestamp(100));
        assert!(!alarms.are_ahead_of(Timestamp(100)));
        assert!(alarms.are_ahead_of(Timestamp(99)));
        alarms.clear();
        alarms.set(ReferralId([1; 16]), Some(Timestamp(101)), Timestamp(99));
        assert!(!alarms.are_ahead_of(Timestamp(99)));
    }
}
