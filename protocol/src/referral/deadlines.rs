//! Deadlines: by when each side owes the other an answer.
//!
//! The spans are promises of the charter by priority, or the service's own where stricter; they are signed into the
//! referral, so both sides count alike. Two clocks take part, and either may be wrong by a day. Two rules follow:
//!
//! - The receiver's answers are due so long after *delivery by the receiver's own clock*, the clock that also dates
//!   its answers; a wrong clock then cancels out. Delivery is believed only within [`CLOCK_SKEW`] of sending, so a
//!   referral that lay undelivered does not live on for ever.
//! - Every moment used is a signed one ([`super::fact::Fact::at`], the delivery time in the receiver's receipt and
//!   events), never the moment at which a node happened to learn of it. Both sides therefore compute the same
//!   deadlines from the same events, however wrong their clocks are.

use serde::{Deserialize, Serialize};

use super::{Priority, Side};
use crate::record::service::ReferralTerms;
use crate::time::{Span, Timestamp};

/// By how much a member's clock may be wrong without harm.
pub const CLOCK_SKEW: Span = Span::hours(24);

/// After the first report on an accepted referral, the next ones are due at this distance.
pub const REPORT_EVERY: Span = Span::days(90);

/// The longest span that terms may state: what is longer is a mistake or a trick to keep a case open for ever.
pub const MAX_SPAN: Span = Span::days(366);

/// By when the receiver answers, as spans after delivery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "UncheckedTerms")]
pub struct Terms {
    acknowledge: Span,
    decide: Span,
    outcome: Span,
}

#[derive(Deserialize)]
struct UncheckedTerms {
    acknowledge: Span,
    decide: Span,
    outcome: Span,
}

/// Terms that no honest node writes: a span that is not positive, is longer than [`MAX_SPAN`], or an
/// acknowledgement that is due later than the decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("deadlines out of range")]
pub struct InvalidTerms;

impl TryFrom<UncheckedTerms> for Terms {
    type Error = InvalidTerms;

    fn try_from(terms: UncheckedTerms) -> Result<Self, InvalidTerms> {
        Self::new(terms.acknowledge, terms.decide, terms.outcome)
    }
}

impl Terms {
    /// Checks and keeps the three spans.
    pub fn new(acknowledge: Span, decide: Span, outcome: Span) -> Result<Self, InvalidTerms> {
        let in_range = |span: Span| span > Span(0) && span <= MAX_SPAN;
        if in_range(acknowledge) && in_range(decide) && in_range(outcome) && acknowledge <= decide {
            Ok(Self { acknowledge, decide, outcome })
        } else {
            Err(InvalidTerms)
        }
    }

    /// The charter's default promise for a priority (DOMAIN.md §5).
    pub const fn by_default(priority: Priority) -> Self {
        let (acknowledge, decide) = match priority {
            Priority::Emergency => (Span::hours(4), Span::hours(24)),
            Priority::Urgent => (Span::hours(24), Span::hours(72)),
            Priority::Normal => (Span::hours(72), Span::days(14)),
        };
        Self { acknowledge, decide, outcome: Span::days(30) }
    }

    /// The stricter, span by span, of these terms and what the service itself promises.
    pub fn stricter(self, priority: Priority, service: &ReferralTerms) -> Self {
        let hours = match priority {
            Priority::Emergency => service.decide_emergency_h,
            Priority::Urgent => service.decide_urgent_h,
            Priority::Normal => service.decide_normal_h,
        };
        let decide = hours.filter(|h| *h > 0).map_or(self.decide, |h| self.decide.min(Span::hours(h.into())));
        let days = service.feedback_days.filter(|days| *days > 0);
        let outcome = days.map_or(self.outcome, |days| self.outcome.min(Span::days(days.into())));
        Self { acknowledge: self.acknowledge.min(decide), decide, outcome }
    }

    /// From delivery to the acknowledgement by a person.
    pub fn acknowledge(&self) -> Span {
        self.acknowledge
    }

    /// From delivery to the decision.
    pub fn decide(&self) -> Span {
        self.decide
    }

    /// From acceptance to the first report.
    pub fn outcome(&self) -> Span {
        self.outcome
    }
}

/// What is owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Owed {
    /// That people have seen it.
    Acknowledge,
    /// To accept or decline.
    Decide,
    /// The answer to a question, or to a request to cancel.
    Answer,
    /// A report, or the outcome.
    Outcome,
    /// Another look at the waiting list.
    Review,
}

impl Owed {
    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Acknowledge => "acknowledge",
            Self::Decide => "decide",
            Self::Answer => "answer",
            Self::Outcome => "outcome",
            Self::Review => "review",
        }
    }
}

/// A deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// What is owed.
    pub what: Owed,
    /// By whom.
    pub who: Side,
    /// Until when.
    pub by: Timestamp,
    /// Whether that has passed.
    pub overdue: bool,
}

/// The running deadlines of a case; each is absent where nothing of the kind is owed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadlines {
    /// Until when R acknowledges.
    pub acknowledge_by: Option<Timestamp>,
    /// Until when R decides.
    pub decide_by: Option<Timestamp>,
    /// When the case expires unless R has decided by then; equals `decide_by` once it is delivered.
    pub expires_at: Option<Timestamp>,
    /// Until when the open question or request to cancel is answered.
    pub answer_by: Option<Timestamp>,
    /// Until when R reports on an accepted client.
    pub outcome_by: Option<Timestamp>,
    /// When R looks at its waiting list again.
    pub review_by: Option<Timestamp>,
}

/// When an answer is due that is owed `span` after delivery.
pub(super) fn due(sent_at: Timestamp, delivered_at: Option<Timestamp>, span: Span) -> Timestamp {
    let earliest = sent_at.plus(span);
    let latest = earliest.plus(CLOCK_SKEW);
    delivered_at.map_or(earliest, |delivered_at| delivered_at.plus(span).clamp(earliest, latest))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SENT: Timestamp = Timestamp(1_000_000_000_000);

    #[test]
    fn the_service_may_be_stricter_than_the_charter_but_never_laxer() {
        let service = ReferralTerms {
            accepts: true,
            decide_emergency_h: Some(2),
            decide_urgent_h: Some(500),
            decide_normal_h: Some(0),
            feedback_days: Some(10),
        };
        let terms = |priority| Terms::by_default(priority).stricter(priority, &service);
        let emergency = terms(Priority::Emergency);
        assert_eq!((emergency.acknowledge(), emergency.decide()), (Span::hours(2), Span::hours(2)));
        assert_eq!(terms(Priority::Urgent).decide(), Span::hours(72));
        assert_eq!(terms(Priority::Normal).decide(), Span::days(14), "zero hours is no promise");
        assert_eq!(terms(Priority::Normal).outcome(), Span::days(10));
    }

    #[test]
    fn a_clock_that_is_a_day_wrong_neither_shortens_nor_lengthens_the_receivers_time() {
        let span = Span::hours(24);
        let ahead = SENT.plus(Span::hours(24));
        assert_eq!(due(SENT, Some(ahead), span), ahead.plus(span), "the receiver's clock is a day ahead");
        let behind = SENT.plus(Span::hours(-24));
        assert_eq!(due(SENT, Some(behind), span), SENT.plus(span), "it is a day behind");
    }

    #[test]
    fn late_delivery_prolongs_by_a_day_at_most() {
        let span = Span::hours(24);
        assert_eq!(due(SENT, None, span), SENT.plus(span));
        assert_eq!(due(SENT, Some(SENT.plus(Span::days(30))), span), SENT.plus(Span::hours(48)));
    }

    #[test]
    fn terms_that_keep_a_case_open_for_ever_are_refused() {
        assert!(Terms::new(Span::hours(1), Span::days(400), Span::days(30)).is_err());
        assert!(Terms::new(Span(0), Span::hours(1), Span::days(30)).is_err());
        assert!(Terms::new(Span::hours(2), Span::hours(1), Span::days(30)).is_err());
    }
}
