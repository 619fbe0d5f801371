//! When the engine wants to be woken. Decides when to wake it, also when the clock jumped or the machine slept.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use marshrut_protocol::engine::WakeReason;
use marshrut_protocol::time::{Span, Timestamp};

/// The clock is looked at at least this often, so that a jump or a sleep is noticed.
const LONGEST_NAP: Duration = Duration::from_secs(10);
/// A difference between clock and stopwatch from which on the clock has jumped or the machine slept.
const JUMP: Duration = Duration::from_secs(5);
/// More times than this are not kept one by one; the latest ones are then asked for again by earlier wakes.
const MAX_TIMES: usize = 4_096;

/// What the clock and the stopwatch (which does not run while the machine sleeps) say together.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reading {
    pub(super) clock: Timestamp,
    pub(super) stopwatch: Instant,
}

/// What comes next while the alarm rings.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next<T> {
    /// The engine is woken.
    Wake,
    /// What waited.
    Waiting(T),
}

/// Whose turn it is: the alarm and what waits in the queues are served one after the other, so that an alarm that rings
/// without end keeps nobody waiting without end.
#[derive(Debug, Default)]
pub(super) struct Turns {
    /// The alarm rang and nobody was woken yet.
    rings: bool,
    /// The engine was woken last.
    woken: bool,
}

impl Turns {
    /// What comes next; `None` if the alarm does not ring.
    pub(super) fn next<T>(&mut self, due: bool, waiting: impl FnOnce() -> Option<T>) -> Option<Next<T>> {
        self.rings |= due;
        if !self.rings {
            self.woken = false;
            return None;
        }
        let waiting = if self.woken { waiting() } else { None };
        (self.rings, self.woken) = (waiting.is_some(), waiting.is_none());
        Some(waiting.map_or(Next::Wake, Next::Waiting))
    }
}

/// The times that the engine asked for.
#[derive(Debug)]
pub(super) struct Alarm {
    times: BTreeSet<(Timestamp, WakeReason)>,
    last: Reading,
}

impl Alarm {
    pub(super) fn new(start: Reading) -> Self {
        Self { times: BTreeSet::new(), last: start }
    }

    pub(super) fn set(&mut self, at: Timestamp, why: WakeReason) {
        self.times.insert((at, why));
        if self.times.len() > MAX_TIMES {
            self.times.pop_last();
        }
    }

    /// Whether the engine must be woken now; what was due is then forgotten.
    pub(super) fn is_due(&mut self, reading: Reading) -> bool {
        let jumped = self.has_jumped(reading);
        self.last = reading;
        let later = self.times.split_off(&(reading.clock.plus(Span(1)), WakeReason::AntiEntropy));
        let due = !std::mem::replace(&mut self.times, later).is_empty();
        due || jumped
    }

    fn has_jumped(&self, reading: Reading) -> bool {
        let by_clock = reading.clock.since(self.last.clock).0;
        let by_stopwatch = reading.stopwatch.saturating_duration_since(self.last.stopwatch).as_millis();
        let apart = i128::from(by_clock) - i128::try_from(by_stopwatch).unwrap_or(i128::MAX);
        apart.unsigned_abs() > JUMP.as_millis()
    }

    /// How long there is nothing to do.
    pub(super) fn nap(&self, now: Timestamp) -> Duration {
        let next = self.times.first().map_or(i64::MAX, |(at, _)| at.since(now).0);
        LONGEST_NAP.min(Duration::from_millis(u64::try_from(next).unwrap_or(0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(start: Instant, clock_ms: i64, stopwatch_ms: u64) -> Reading {
        Reading { clock: Timestamp(clock_ms), stopwatch: start + Duration::from_millis(stopwatch_ms) }
    }

    #[test]
    fn an_alarm_that_rings_without_end_keeps_nobody_waiting() {
        use Next::{Waiting, Wake};
        let (mut turns, mut queue) = (Turns::default(), vec![3, 2, 1]);
        let mut served = Vec::new();
        for _ in 0..8 {
            served.push(turns.next(true, || queue.pop()).expect("it rings"));
        }
        assert_eq!(served, [Wake, Waiting(1), Wake, Waiting(2), Wake, Waiting(3), Wake, Wake]);
        assert_eq!(turns.next(false, || Some(4)), None);
        // A ring that was put off is not lost, though the alarm has forgotten it.
        assert_eq!(turns.next(true, || Some(4)), Some(Wake));
        assert_eq!(turns.next(true, || Some(5)), Some(Waiting(5)));
        assert_eq!(turns.next(false, || Some(6)), Some(Wake));
        assert_eq!(turns.next(false, || Some(6)), None);
    }

    #[test]
    fn it_rings_at_the_earliest_time_and_once() {
        let start = Instant::now();
        let mut alarm = Alarm::new(reading(start, 0, 0));
        alarm.set(Timestamp(3_000), WakeReason::Outbox);
        alarm.set(Timestamp(1_000), WakeReason::AntiEntropy);
        assert_eq!(alarm.nap(Timestamp(0)), Duration::from_secs(1));
        assert!(!alarm.is_due(reading(start, 999, 999)));
        assert!(alarm.is_due(reading(start, 1_000, 1_000)));
        assert!(!alarm.is_due(reading(start, 1_001, 1_001)));
        assert_eq!(alarm.nap(Timestamp(1_001)), Duration::from_millis(1_999));
        assert!(alarm.is_due(reading(start, 3_500, 3_500)));
        assert_eq!(alarm.nap(Timestamp(3_500)), LONGEST_NAP);
    }

    #[test]
    fn a_sleep_and_a_clock_set_back_both_wake() {
        let start = Instant::now();
        let mut alarm = Alarm::new(reading(start, 1_000_000, 0));
        alarm.set(Timestamp(9_000_000), WakeReason::Deadline);
        assert!(alarm.is_due(reading(start, 1_060_000, 1_000)), "a minute passed in a second: the machine slept");
        assert!(!alarm.is_due(reading(start, 1_061_000, 2_000)));
        assert!(alarm.is_due(reading(start, 61_000, 3_000)), "the clock was set back");
        assert!(!alarm.is_due(reading(start, 62_000, 4_000)));
    }

    #[test]
    fn what_is_past_is_due_at_once() {
        let mut alarm = Alarm::new(reading(Instant::now(), 0, 0));
        alarm.set(Timestamp(-5), WakeReason::Housekeeping);
        assert_eq!(alarm.nap(Timestamp(0)), Duration::ZERO);
    }
}
