//! Guesses at the passphrase: one at a time, each wrong one slows the next, nobody is ever locked out for good.

use std::time::{Duration, Instant};

/// Wrong guesses in a row that cost nothing but their own check.
const FREE: u32 = 3;
/// The longest wait.
const LONGEST: Duration = Duration::from_secs(60);

/// The guesses so far.
#[derive(Debug, Default)]
pub(super) struct Attempts {
    wrong: u32,
    not_before: Option<Instant>,
}

impl Attempts {
    /// How long the next guess has to wait; zero if it may be made.
    pub(super) fn wait(&self, now: Instant) -> Duration {
        self.not_before.map_or(Duration::ZERO, |moment| moment.saturating_duration_since(now))
    }

    pub(super) fn was_wrong(&mut self, now: Instant) {
        self.wrong = self.wrong.saturating_add(1);
        let doublings = self.wrong.saturating_sub(FREE);
        let wait =
            if doublings == 0 { Duration::ZERO } else { Duration::from_secs(1 << doublings.min(6)).min(LONGEST) };
        self.not_before = Some(now + wait);
    }

    pub(super) fn was_right(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_guesses_slow_the_next_one_up_to_a_minute() {
        let now = Instant::now();
        let mut attempts = Attempts::default();
        let mut waits = Vec::new();
        for _ in 0..12 {
            attempts.was_wrong(now);
            waits.push(attempts.wait(now).as_secs());
        }
        assert_eq!(waits, [0, 0, 0, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
        assert_eq!(attempts.wait(now + LONGEST), Duration::ZERO);
        attempts.was_right();
        assert_eq!(attempts.wait(now), Duration::ZERO);
    }
}
