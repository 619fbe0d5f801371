//! Counting: how many referrals were decided by the deadline, and how long decisions took.
//!
//! A decision counts only if it was signed by the deadline ([`super::machine`] sees to that), so the share decided by
//! the deadline is that of the decided among the decided and the expired. What is still open, and what was called off
//! before anybody decided, is in neither number.

use serde::{Deserialize, Serialize};

use super::{Case, State};
use crate::local_api::Figures;
use crate::time::{Span, Timestamp};

/// Referrals being counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    figures: Figures,
    took: Vec<Span>,
}

impl Tally {
    /// Counts one that was sent.
    pub fn add(&mut self, case: &Case, now: Timestamp) {
        let state = case.state_at(now);
        let came_to = came_to(case, state);
        let figures = &mut self.figures;
        figures.referrals += 1;
        figures.decided += usize::from(case.decided_at.is_some());
        figures.expired += usize::from(came_to == State::Expired);
        figures.undecided += usize::from(state.awaits_decision() || state == State::InfoRequested);
        figures.declined += usize::from(came_to == State::Declined);
        figures.completed += usize::from(matches!(came_to, State::Completed | State::Confirmed));
        let since = case.delivered_at.or(case.sent_at);
        self.took.extend(case.decided_at.zip(since).map(|(decided, since)| decided.since(since).max(Span(0))));
    }

    /// Counts one that was made outside the network; a decision that came after `decide_by` came too late.
    pub fn add_outside(
        &mut self,
        state: Outside,
        sent_at: Timestamp,
        decided_at: Option<Timestamp>,
        decide_by: Timestamp,
        now: Timestamp,
    ) {
        let in_time = decided_at.filter(|at| *at <= decide_by);
        let late = decided_at.is_some() && in_time.is_none();
        let ran_out = decided_at.is_none() && (state == Outside::NoAnswer || now > decide_by);
        let figures = &mut self.figures;
        figures.referrals += 1;
        figures.decided += usize::from(in_time.is_some());
        figures.expired += usize::from(late || ran_out);
        figures.undecided += usize::from(decided_at.is_none() && !ran_out);
        figures.declined += usize::from(state == Outside::Declined);
        figures.completed += usize::from(state == Outside::Completed);
        self.took.extend(in_time.map(|at| at.since(sent_at).max(Span(0))));
    }

    /// Adds what another tally counted.
    pub fn add_all(&mut self, other: &Self) {
        let (sum, more) = (&mut self.figures, &other.figures);
        sum.referrals += more.referrals;
        sum.decided += more.decided;
        sum.expired += more.expired;
        sum.undecided += more.undecided;
        sum.declined += more.declined;
        sum.completed += more.completed;
        self.took.extend(&other.took);
    }

    /// The counts with what follows from them.
    pub fn figures(mut self) -> Figures {
        let judged = self.figures.decided + self.figures.expired;
        let percent = (judged > 0).then(|| (self.figures.decided * 100 + judged / 2) / judged);
        Figures {
            decided_by_deadline_percent: percent.and_then(|percent| u8::try_from(percent).ok()),
            median_minutes_to_decision: median(&mut self.took).map(|span| span.0 / 60_000),
            ..self.figures
        }
    }
}

/// How a referral to a partner outside the network stands, as far as it was written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outside {
    /// The person was referred.
    Sent,
    /// The partner took the person on.
    Accepted,
    /// It did not.
    Declined,
    /// The person received the service.
    Completed,
    /// It ended without the service.
    Failed,
    /// Nobody answered.
    NoAnswer,
}

impl Outside {
    /// All of them, in the order of a form.
    pub const ALL: [Self; 6] =
        [Self::Sent, Self::Accepted, Self::Declined, Self::Completed, Self::Failed, Self::NoAnswer];

    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::NoAnswer => "no-answer",
        }
    }

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outside| outside.name() == name)
    }

    /// Whether the partner has answered.
    pub fn is_decided(self) -> bool {
        !matches!(self, Self::Sent | Self::NoAnswer)
    }
}

/// What a referral had come to before consent was withdrawn: that destroys the content, not what was done.
fn came_to(case: &Case, state: State) -> State {
    let before = || case.history.iter().rev().map(|step| step.state).find(|before| *before != State::ConsentWithdrawn);
    if state == State::ConsentWithdrawn { before().unwrap_or(state) } else { state }
}

/// The middle one; of an even number the mean of the two in the middle.
fn median(spans: &mut [Span]) -> Option<Span> {
    spans.sort_unstable();
    let upper = *spans.get(spans.len() / 2)?;
    let lower = spans[(spans.len() - 1) / 2];
    Some(Span(lower.0 + (upper.0 - lower.0) / 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(decided: usize, expired: usize, hours: &[i64]) -> Figures {
        let figures = Figures { referrals: decided + expired, decided, expired, ..Figures::default() };
        Tally { figures, took: hours.iter().map(|hours| Span::hours(*hours)).collect() }.figures()
    }

    #[test]
    fn the_share_is_of_those_that_could_have_been_decided() {
        assert_eq!(tally(0, 0, &[]).decided_by_deadline_percent, None);
        assert_eq!(tally(3, 1, &[]).decided_by_deadline_percent, Some(75));
        assert_eq!(tally(2, 1, &[]).decided_by_deadline_percent, Some(67));
        assert_eq!(tally(0, 5, &[]).decided_by_deadline_percent, Some(0));
    }

    #[test]
    fn outside_the_network_a_late_answer_counts_as_none() {
        let hours = |hours: i64| Timestamp(Span::hours(hours).0);
        let counted = |state, decided: Option<i64>, now| {
            let mut tally = Tally::default();
            tally.add_outside(state, hours(0), decided.map(hours), hours(72), hours(now));
            let figures = tally.figures();
            (figures.decided, figures.expired, figures.undecided)
        };
        assert_eq!(counted(Outside::Sent, None, 10), (0, 0, 1));
        assert_eq!(counted(Outside::Sent, None, 73), (0, 1, 0));
        assert_eq!(counted(Outside::NoAnswer, None, 10), (0, 1, 0));
        assert_eq!(counted(Outside::Completed, Some(5), 100), (1, 0, 0));
        assert_eq!(counted(Outside::Declined, Some(80), 100), (0, 1, 0));
    }

    #[test]
    fn the_median_stands_in_the_middle() {
        assert_eq!(tally(0, 0, &[]).median_minutes_to_decision, None);
        assert_eq!(tally(1, 0, &[5]).median_minutes_to_decision, Some(300));
        assert_eq!(tally(3, 0, &[90, 1, 3]).median_minutes_to_decision, Some(180));
        assert_eq!(tally(4, 0, &[2, 90, 1, 3]).median_minutes_to_decision, Some(150));
    }
}
