//! The check of the dates in this node's own logs: whoever signed while the clock was ahead waits for those dates.

use marshrut_protocol::engine::SelfCheck;
use marshrut_protocol::local_api::{Check, Symptom};
use marshrut_protocol::time::Span;

use super::{failure, warning};

/// Clocks may differ by so much, and nothing is held up by it.
const TOLERATED: Span = Span::hours(1);
/// Partners take what is dated further ahead only at that date (`protocol/src/engine/quota.rs`).
const HELD_UP: Span = Span::days(2);
const CURE: &str = "see first whether this computer's date and time are right; if they are, and the days cannot be waited for, \
                    go on under new keys (marshrut keys replace)";

/// What is dated ahead of the clock in this node's own logs, if anything is.
pub(super) fn of_our_own(check: &SelfCheck) -> Option<Check> {
    let ahead = check.dates_ahead.filter(|ahead| *ahead > TOLERATED)?;
    let days = u64::try_from(ahead.0).unwrap_or_default().div_ceil(Span::days(1).0.unsigned_abs());
    let finding = format!(
        "this node's own records are dated up to {days} day(s) ahead of its clock: votes and proposals count as if they were \
         made then, and what is dated more than two days ahead, partners take only then"
    );
    let told = if ahead > HELD_UP {
        failure("own-dates", Symptom::OwnDatesAhead, finding, CURE)
    } else {
        warning("own-dates", Symptom::OwnDatesAhead, finding, CURE)
    };
    Some(told.with("days", days))
}

#[cfg(test)]
mod tests {
    use marshrut_protocol::local_api::{CheckValue, Level};

    use super::*;

    fn found(ahead: Span) -> Option<(Level, CheckValue)> {
        let check = of_our_own(&SelfCheck { dates_ahead: Some(ahead), ..SelfCheck::default() })?;
        Some((check.level, check.values["days"].clone()))
    }

    #[test]
    fn dates_ahead_are_told_of_and_how_bad_that_is() {
        assert_eq!(of_our_own(&SelfCheck::default()), None);
        assert_eq!(found(Span::minutes(50)), None, "no two clocks agree");
        assert_eq!(found(Span::hours(2)), Some((Level::Warning, CheckValue::Number(1))));
        assert_eq!(found(Span::hours(49)), Some((Level::Failure, CheckValue::Number(3))));
        assert_eq!(found(Span::days(365)), Some((Level::Failure, CheckValue::Number(365))));
    }
}
