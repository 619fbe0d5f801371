//! The one place where a running node reads the clock and the operating system's randomness.

use std::time::{SystemTime, UNIX_EPOCH};

use marshrut_protocol::engine::Moment;
use marshrut_protocol::time::Timestamp;
use zeroize::Zeroizing;

/// What the computer's clock says; before 1970 on some old laptops.
pub(crate) fn now() -> Timestamp {
    let millis = match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_millis()).map_or(i64::MIN, |millis| -millis),
    };
    Timestamp(millis)
}

/// This moment, with fresh randomness.
pub(crate) fn moment() -> Result<Moment, getrandom::Error> {
    let mut entropy = Zeroizing::new([0; 32]);
    getrandom::fill(entropy.as_mut_slice())?;
    Ok(Moment { now: now(), entropy })
}
