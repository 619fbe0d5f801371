//! How long the medicine lasts, and how urgent that makes a referral.
//!
//! The two thresholds are this project's own choice, made from the deadlines and taken from no published rule: an
//! emergency is decided within a day and an urgent referral within three, and what is left then must bridge the way to
//! the next package. They are no medical advice; whatever a caseworker chooses outranks them.

use super::Priority;
use super::date::Date;
use crate::time::{Span, Timestamp};

/// With so many days of medicine left, or fewer, it is an emergency.
pub const EMERGENCY_DAYS: i64 = 3;
/// With so many days left, or fewer, it is urgent.
pub const URGENT_DAYS: i64 = 30;

/// What a supply means for the priority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Supply {
    /// Whole days until the medicine runs out; none or negative if it has.
    pub days_left: i64,
    /// The priority that follows.
    pub priority: Priority,
}

/// What follows at `now` from medicine that lasts until `until`; of a month without a day its first counts.
pub fn supply(until: Date, now: Timestamp) -> Supply {
    let days_left = until.days_since_1970() - now.0.div_euclid(Span::days(1).0);
    let priority = if days_left <= EMERGENCY_DAYS {
        Priority::Emergency
    } else if days_left <= URGENT_DAYS {
        Priority::Urgent
    } else {
        Priority::Normal
    };
    Supply { days_left, priority }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_less_is_left_the_more_urgent_it_is() {
        let now = Timestamp(Span::days(20_000).0 + 5_000);
        let until = |text: &str| text.parse::<Date>().expect("a date");
        // 20,000 days after 1 January 1970 is 4 October 2024.
        for (date, days_left, priority) in [
            ("2024-10-04", 0, Priority::Emergency),
            ("2024-10-07", 3, Priority::Emergency),
            ("2024-10-08", 4, Priority::Urgent),
            ("2024-11-03", 30, Priority::Urgent),
            ("2024-11-04", 31, Priority::Normal),
            ("2024-09-30", -4, Priority::Emergency),
            ("2025-03", 148, Priority::Normal),
        ] {
            assert_eq!(supply(until(date), now), Supply { days_left, priority }, "{date}");
        }
    }
}
