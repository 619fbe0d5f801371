//! Token buckets: decide whether one more thing from a peer is within its rate, never what happens to it otherwise.

use std::time::Instant;

/// A rate with a burst. Holds no more than `burst` tokens and refills by `per_second`.
#[derive(Debug, Clone)]
pub(super) struct Bucket {
    tokens: f64,
    per_second: f64,
    burst: f64,
    filled_at: Instant,
}

impl Bucket {
    /// A full bucket.
    pub(super) fn new(rate: Rate, now: Instant) -> Self {
        let burst = f64::from(rate.burst);
        Self { tokens: burst, per_second: f64::from(rate.per_second), burst, filled_at: now }
    }

    /// Takes `amount` tokens, or takes none and says in how many seconds so many would be there.
    pub(super) fn take(&mut self, amount: u32, now: Instant) -> Result<(), f64> {
        let elapsed = now.saturating_duration_since(self.filled_at).as_secs_f64();
        self.filled_at = now;
        self.tokens = (self.tokens + elapsed * self.per_second).min(self.burst);
        let amount = f64::from(amount);
        if self.tokens >= amount {
            self.tokens -= amount;
            return Ok(());
        }
        Err((amount - self.tokens) / self.per_second.max(f64::MIN_POSITIVE))
    }
}

/// How much a peer may do: `per_second` in the long run, `burst` at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Sustained amount per second.
    pub per_second: u32,
    /// Most that is allowed at once after a quiet time.
    pub burst: u32,
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const RATE: Rate = Rate { per_second: 10, burst: 20 };

    #[test]
    fn a_burst_passes_and_then_the_rate_holds() {
        let start = Instant::now();
        let mut bucket = Bucket::new(RATE, start);
        assert!((0..20).all(|_| bucket.take(1, start).is_ok()));
        assert!(bucket.take(1, start).is_err());
        assert!(bucket.take(10, start + Duration::from_secs(1)).is_ok());
        assert!(bucket.take(1, start + Duration::from_secs(1)).is_err());
    }

    #[test]
    fn a_refusal_says_when_to_return() {
        let start = Instant::now();
        let mut bucket = Bucket::new(RATE, start);
        assert_eq!(bucket.take(20, start), Ok(()));
        assert_eq!(bucket.take(5, start), Err(0.5));
    }

    #[test]
    fn quiet_time_fills_no_more_than_the_burst() {
        let start = Instant::now();
        let mut bucket = Bucket::new(RATE, start);
        let later = start + Duration::from_secs(3600);
        assert!(bucket.take(20, later).is_ok());
        assert!(bucket.take(1, later).is_err());
    }
}
