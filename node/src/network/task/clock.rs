//! The wall clock beside the monotonic one: notices that the machine slept.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use marshrut_protocol::time::Timestamp;

/// The clocks may drift apart by this much between two looks without meaning anything.
const TOLERANCE: Duration = Duration::from_secs(20);

/// The wall clock's time.
pub(super) fn now() -> Timestamp {
    Timestamp(wall_ms())
}

fn wall_ms() -> i64 {
    let ms = |span: Duration| i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(after) => ms(after),
        Err(before) => -ms(before.duration()),
    }
}

/// Both clocks as they were at the last look.
#[derive(Debug)]
pub(super) struct SleepWatch {
    monotonic: Instant,
    wall: i64,
}

impl SleepWatch {
    pub(super) fn start() -> Self {
        Self { monotonic: Instant::now(), wall: wall_ms() }
    }

    /// Whether the machine slept (or its clock was set forward) since the last look. On Linux the monotonic clock
    /// stands still during sleep, so the wall clock gets ahead of it; elsewhere both go on, and a look that comes
    /// long after it was due tells as much.
    pub(super) fn slept(&mut self) -> bool {
        let (monotonic, wall) = (Instant::now(), wall_ms());
        let slept = jumped(monotonic - self.monotonic, wall.saturating_sub(self.wall));
        (self.monotonic, self.wall) = (monotonic, wall);
        slept
    }
}

fn jumped(monotonic: Duration, wall_ms: i64) -> bool {
    let wall = Duration::from_millis(u64::try_from(wall_ms).unwrap_or(0));
    wall > monotonic + TOLERANCE || monotonic > super::LONGEST_NAP + TOLERANCE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wall_clock_that_runs_ahead_means_sleep() {
        let second = Duration::from_secs(1);
        assert!(!jumped(30 * second, 30_000));
        assert!(!jumped(30 * second, 45_000), "clocks are corrected by seconds");
        assert!(!jumped(30 * second, -3_600_000), "set back");
        assert!(jumped(30 * second, 3_600_000));
        assert!(jumped(3_600 * second, 3_600_000), "both clocks went on");
    }
}
