//! Waiting for what other processes do: looking again and again, up to a limit.

use std::time::{Duration, Instant};

/// How long anything may take; generous, because test machines are slow and busy.
pub const LIMIT: Duration = Duration::from_secs(90);
/// Between two looks.
const PAUSE: Duration = Duration::from_millis(50);

/// Looks until `look` finds something.
///
/// # Panics
/// If it finds nothing within [`LIMIT`]; `what` says what was waited for.
#[track_caller]
pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let since = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(since.elapsed() < LIMIT, "waited {LIMIT:?} in vain: {what}");
        std::thread::sleep(PAUSE);
    }
}
