//! The rule: the numbers by which verdicts are reached. They are charter policy.

use serde::{Deserialize, Serialize};

use crate::time::Span;

/// The numbers by which verdicts are reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Rule {
    /// How many independent organisations must have looked.
    pub attesters: u16,
    /// One of them hands-on within so many days.
    pub hands_on_days: u16,
    /// A publisher that names no date until which its record holds is asked again after so many days.
    pub confirm_days: u16,
    /// A dispute that was answered and not settled lapses after so many days.
    pub dispute_days: u16,
}

impl Default for Rule {
    fn default() -> Self {
        Self { attesters: 2, hands_on_days: 180, confirm_days: 180, dispute_days: 30 }
    }
}

impl Rule {
    /// Whether it is the one that a charter need not state.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a verdict other than the worst can be reached by it.
    pub fn is_usable(&self) -> bool {
        self.attesters > 0 && self.hands_on_days > 0 && self.confirm_days > 0
    }

    pub(super) fn hands_on(&self) -> Span {
        Span::days(self.hands_on_days.into())
    }

    /// How long a record without a date of its own holds after it was changed.
    pub fn confirm(&self) -> Span {
        Span::days(self.confirm_days.into())
    }

    pub(super) fn dispute(&self) -> Span {
        Span::days(self.dispute_days.into())
    }
}
