//! How long to wait after the n-th failure: 1 s doubling to 10 min, shortened by up to half so that nodes that failed
//! together do not come back together. Deterministic in its seed; decides nothing else.

use std::time::Duration;

use marshrut_protocol::id::TransportId;

const FIRST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_secs(600);

#[derive(Debug, Clone)]
pub(super) struct Backoff {
    seed: u64,
    failures: u32,
}

impl Backoff {
    pub(super) fn new(seed: u64, peer: TransportId) -> Self {
        Self { seed: seed ^ mixed(first_bytes(peer)), failures: 0 }
    }

    /// Counts a failure and says how long to wait.
    pub(super) fn next_delay(&mut self) -> Duration {
        let full = FIRST.saturating_mul(1 << self.failures.min(10)).min(LONGEST);
        self.failures = self.failures.saturating_add(1);
        let jitter = mixed(self.seed.wrapping_add(self.failures.into())) % 512;
        full - full / 1024 * u32::try_from(jitter).unwrap_or(0)
    }

    pub(super) fn reset(&mut self) {
        self.failures = 0;
    }

    pub(super) fn has_failed(&self) -> bool {
        self.failures > 0
    }

    /// A rank among peers that differs from node to node, so that members do not all choose the same ones, with
    /// those that failed least first.
    pub(super) fn order(&self, peer: TransportId) -> (u32, u64) {
        (self.failures, mixed(self.seed ^ first_bytes(peer)))
    }
}

fn first_bytes(peer: TransportId) -> u64 {
    let [a, b, c, d, e, f, g, h, ..] = peer.0;
    u64::from_le_bytes([a, b, c, d, e, f, g, h])
}

/// splitmix64's finaliser: spreads nearby numbers; nothing secret rests on it.
fn mixed(mut x: u64) -> u64 {
    x = x.wrapping_add(0x9e37_79b9_7f4a_7c15);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_from_a_second_to_ten_minutes() {
        let mut backoff = Backoff::new(7, TransportId([1; 32]));
        for n in 0..20 {
            let full = Duration::from_secs((1 << n.min(10)).min(600));
            let delay = backoff.next_delay();
            assert!(delay <= full && delay >= full / 2, "failure {n}: {delay:?} of {full:?}");
        }
        backoff.reset();
        assert!(backoff.next_delay() <= FIRST);
    }

    #[test]
    fn peers_that_fail_together_return_apart() {
        let delays = (0..50u8).map(|n| Backoff::new(7, TransportId([n; 32])).next_delay());
        let different: std::collections::HashSet<Duration> = delays.collect();
        assert!(different.len() > 25, "{}", different.len());
    }
}
