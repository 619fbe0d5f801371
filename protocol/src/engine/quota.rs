//! How much a member may publish: so many entries of a log a day, and so many in all.
//!
//! A node refuses to sign more itself, and says so. What others sign beyond that is not taken: honest nodes count the
//! same entries the same way, by the dates that their author signed, so they stop at the same place (for a moment a
//! clock that is behind makes one stop earlier). Erasing, and telling where mail may be left, stays possible for twice
//! as many: whoever has to erase in a hurry must not wait for tomorrow. Never decides what an entry means.

use serde::{Deserialize, Serialize};

use super::logs::Log;
use super::turn::Turn;
use super::{AskId, Engine, Refusal};
use crate::commit::LogId;
use crate::entry::Entry;
use crate::id::TransportId;
use crate::record::{Kind, Record};
use crate::time::{Span, Timestamp};

/// How many entries one log may get.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublishingQuota {
    /// Dated the same day (UTC).
    pub per_day: u64,
    /// In all.
    pub total: u64,
}

impl PublishingQuota {
    /// What every member may publish: a directory of a hundred thousand services in a day, and to change each of them
    /// ten times.
    pub const MEMBER: Self = Self { per_day: 100_000, total: 1_000_000 };
    /// No limit, for measurements.
    pub const UNBOUNDED: Self = Self { per_day: u64::MAX, total: u64::MAX };
}

/// How many entries a log got on its latest day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Pace {
    latest: Timestamp,
    today: u64,
}

impl Default for Pace {
    fn default() -> Self {
        Self { latest: Timestamp(i64::MIN), today: 0 }
    }
}

impl Pace {
    /// With one more entry. A date before the latest one counts as the latest, so that nobody publishes in the past;
    /// one ahead of our clock counts as now, so that an author whose clock was wrong once is not held to that day.
    pub(super) fn with(self, signed: Timestamp, now: Timestamp) -> Self {
        // Our own entries are dated by the clock, which may have been ahead and be right again.
        let held = self.latest.min(now);
        let latest = signed.min(now).max(held);
        let same_day = day(latest) == day(held);
        Self { latest, today: if same_day { self.today.saturating_add(1) } else { 1 } }
    }
}

fn day(at: Timestamp) -> i64 {
    at.0.div_euclid(Span::days(1).0)
}

/// Which limit is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reached {
    Day,
    Total,
}

impl PublishingQuota {
    /// How many entries with these kinds and dates fit into a log, and what stops the next one.
    fn fits(
        &self,
        log: Option<&Log>,
        entries: impl Iterator<Item = (u16, Timestamp)>,
        now: Timestamp,
    ) -> (usize, Option<Reached>) {
        let (mut len, mut pace) = log.map_or((0, Pace::default()), |log| (log.len(), log.pace()));
        for (count, (kind, date)) in entries.enumerate() {
            (len, pace) = (len + 1, pace.with(date, now));
            let times = if [Kind::Erase, Kind::Routes].iter().any(|held| held.code() == kind) { 2 } else { 1 };
            if len > self.total.saturating_mul(times) {
                return (count, Some(Reached::Total));
            }
            if pace.today > self.per_day.saturating_mul(times) {
                return (count, Some(Reached::Day));
            }
        }
        (usize::MAX, None)
    }
}

impl Engine {
    /// Whether we may sign these records now.
    ///
    /// # Errors
    /// If not, until when.
    pub(super) fn may_publish(&self, log: LogId, records: &[Record], now: Timestamp) -> Result<(), Refusal> {
        let PublishingQuota { per_day, total } = self.own.quota;
        let entries = records.iter().map(|record| (record.kind().code(), now));
        let (kind, title, cure) = match self.own.quota.fits(self.logs.get(log), entries, now).1 {
            None => return Ok(()),
            Some(Reached::Day) => (
                "publish.quota-day",
                format!("a member publishes at most {per_day} changes a day: partners would not take more"),
                "publish the rest tomorrow",
            ),
            Some(Reached::Total) => (
                "publish.quota-total",
                format!("a member publishes at most {total} changes in all: partners would not take more"),
                "ask the network's members for a new key of your node",
            ),
        };
        Err(Refusal::NotAllowed { kind: kind.to_owned(), title, cure: cure.to_owned() })
    }

    /// How many entries of a verified run may be taken.
    pub(super) fn within_quota(&self, log: LogId, run: &[Entry<'_>], now: Timestamp) -> usize {
        let entries = run.iter().map(|entry| (entry.header().kind, entry.header().time));
        self.own.quota.fits(self.logs.get(log), entries, now).0.min(run.len())
    }

    /// A peer gives more of a log than its author may publish. The author itself is left alone for a while; others may
    /// have a clock that is ahead of ours, and are not asked for that log.
    pub(super) fn beyond_quota(&mut self, peer: TransportId, ask: AskId, log: LogId, turn: &mut Turn) {
        let org = self.membership.author(log.author).map(|(org, _)| org);
        self.over_quota.extend(org);
        if org.is_some() && self.membership.by_transport(peer) == org {
            return self.distrust(peer, ask, turn);
        }
        self.sessions.mark_unserved(peer, std::iter::once(log), turn.now.plus(super::patience::UNSERVED));
        self.cancel(ask, turn);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = Span::days(1).0;
    const QUOTA: PublishingQuota = PublishingQuota { per_day: 3, total: 5 };

    fn after(dates: &[i64], now: i64) -> Pace {
        dates.iter().fold(Pace::default(), |pace, at| pace.with(Timestamp(*at), Timestamp(now)))
    }

    #[test]
    fn a_day_ends_at_midnight_and_the_past_is_over() {
        assert_eq!(after(&[0, 5, DAY - 1], 9 * DAY).today, 3);
        assert_eq!(after(&[0, 5, DAY], 9 * DAY).today, 1);
        assert_eq!(after(&[5 * DAY, 0, DAY, 2 * DAY], 9 * DAY).today, 4, "dated back to have more room");
    }

    #[test]
    fn a_date_in_the_future_counts_as_now_and_binds_nobody_to_it() {
        assert_eq!(after(&[900 * DAY, 800 * DAY, 901 * DAY], DAY).today, 3, "dated ahead to have more room");
        let later = after(&[900 * DAY], DAY).with(Timestamp(2 * DAY), Timestamp(2 * DAY));
        assert_eq!(later.today, 1, "its clock is right again");
        let ours = Pace::default().with(Timestamp(900 * DAY), Timestamp(900 * DAY));
        let ours = [DAY, 2 * DAY].into_iter().fold(ours, |pace, at| pace.with(Timestamp(at), Timestamp(at)));
        assert_eq!(ours.today, 1, "our own clock is right again");
    }

    #[test]
    fn each_limit_stops_at_its_entry() {
        let dates = |dates: &'static [i64]| dates.iter().map(|at| (Kind::Service.code(), Timestamp(*at)));
        let now = Timestamp(9 * DAY);
        assert_eq!(QUOTA.fits(None, dates(&[1, 2, 3]), now), (usize::MAX, None));
        assert_eq!(QUOTA.fits(None, dates(&[1, 2, 3, 4]), now), (3, Some(Reached::Day)));
        let spread = dates(&[1, DAY, 2 * DAY, 3 * DAY, 4 * DAY, 5 * DAY]);
        assert_eq!(QUOTA.fits(None, spread, now), (5, Some(Reached::Total)));
    }

    #[test]
    fn erasing_stays_possible_when_nothing_else_is() {
        let now = Timestamp(9 * DAY);
        let services = std::iter::repeat_n((Kind::Service.code(), now), 3);
        let then = |kind: Kind, count| services.clone().chain(std::iter::repeat_n((kind.code(), now), count));
        assert_eq!(QUOTA.fits(None, then(Kind::Service, 1), now).0, 3);
        assert_eq!(QUOTA.fits(None, then(Kind::Erase, 3), now).1, None);
        assert_eq!(QUOTA.fits(None, then(Kind::Erase, 4), now), (6, Some(Reached::Day)));
    }
}
