//! How much a member may publish: so many entries of a log a day, and so many in all.
//!
//! A node refuses to sign more itself, and says so. What others sign beyond that is not taken: honest nodes count the
//! same entries the same way, by the dates that their author signed and by nothing else, so they stop at the same place.
//! What is dated ahead is taken later; by how much differs with our clock, what is taken in the end does not. Erasing, and telling where mail may be left, stays possible for twice
//! as many: whoever has to erase in a hurry must not wait for tomorrow. Never decides what an entry means.

use serde::{Deserialize, Serialize};

use super::logs::Log;
use super::turn::Turn;
use super::{AskId, Engine, Refusal};
use crate::commit::{LogClass, LogId};
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
    /// Of the governance log, which every node folds whole and keeps for good, dated the same day.
    pub governance_per_day: u64,
    /// The same in all.
    pub governance_total: u64,
}

/// By how much more there is room for what must not wait.
const TWICE: u64 = 2;

impl PublishingQuota {
    /// What every member may publish: a directory of a hundred thousand services in a day, and to change each of them
    /// ten times; and to say new addresses every minute.
    pub const MEMBER: Self =
        Self { per_day: 100_000, total: 1_000_000, governance_per_day: 2_000, governance_total: 200_000 };
    /// No limit, for measurements.
    pub const UNBOUNDED: Self =
        Self { per_day: u64::MAX, total: u64::MAX, governance_per_day: u64::MAX, governance_total: u64::MAX };

    /// How many entries a log of that class may get in a day, and in all.
    fn of(&self, class: LogClass) -> (u64, u64) {
        match class {
            LogClass::Governance => (self.governance_per_day, self.governance_total),
            _ => (self.per_day, self.total),
        }
    }
}

/// How far the date of an entry may be ahead of our clock: it is taken once it no longer is. Nobody is held up by two
/// clocks of which each is wrong by a day.
const AHEAD: Span = Span::days(2);

/// On which days a log grew, by the dates that its author signed; also with what lies aside. Where a log is cut, so is this.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Pace {
    /// How many entries are noted.
    noted: u64,
    /// The first entry of each day, with the day since 1970. A date before the latest one counts as the latest, so that
    /// nobody publishes in the past.
    days: Vec<(u64, i64)>,
}

impl Pace {
    /// Notes the date of the entry at `seq`, unless it is noted already.
    pub(super) fn note(&mut self, seq: u64, signed: Timestamp) {
        if seq != self.noted {
            return;
        }
        self.noted += 1;
        let day = day(signed);
        if self.days.last().is_none_or(|(_, latest)| *latest < day) {
            self.days.push((seq, day));
        }
    }

    /// What stands from `seq` on is gone.
    pub(super) fn cut(&mut self, seq: u64) {
        self.noted = self.noted.min(seq);
        let kept = self.days.partition_point(|(first, _)| *first < seq);
        self.days.truncate(kept);
    }

    /// When the latest day began of which an entry is dated.
    pub(super) fn latest_day(&self) -> Option<Timestamp> {
        self.days.last().map(|(_, day)| Timestamp(day * Span::days(1).0))
    }

    fn reached(&self) -> Count {
        let latest = self.days.last().copied();
        let today = latest.map_or(0, |(first, _)| self.noted - first);
        Count { all: self.noted, today, latest: latest.map(|(_, day)| day) }
    }
}

/// How many entries there are, and how many of them on the latest day.
#[derive(Debug, Clone, Copy)]
struct Count {
    all: u64,
    today: u64,
    latest: Option<i64>,
}

impl Count {
    /// With one more entry.
    fn with(self, signed: Timestamp) -> Self {
        let day = day(signed);
        let new_day = self.latest.is_none_or(|latest| latest < day);
        let today = if new_day { 1 } else { self.today.saturating_add(1) };
        Self { all: self.all.saturating_add(1), today, latest: self.latest.max(Some(day)) }
    }
}

fn day(at: Timestamp) -> i64 {
    at.0.div_euclid(Span::days(1).0)
}

/// Which limit is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reached {
    Day,
    Total,
    /// It is dated too far ahead to be taken yet.
    Ahead,
}

impl PublishingQuota {
    /// How many entries with these kinds and dates fit behind all that is held of a log, whether it counts or lies aside,
    /// and what stops the next one.
    fn fits(
        &self,
        class: LogClass,
        log: Option<&Log>,
        entries: impl Iterator<Item = (u16, Timestamp)>,
        latest: Timestamp,
    ) -> (usize, Option<Reached>) {
        let mut held = log.map_or_else(|| Pace::default().reached(), |log| log.pace().reached());
        let (per_day, total) = self.of(class);
        for (count, (kind, date)) in entries.enumerate() {
            held = held.with(date);
            let times = if [Kind::Erase, Kind::Routes].iter().any(|held| held.code() == kind) { TWICE } else { 1 };
            let reached = if held.all > total.saturating_mul(times) {
                Some(Reached::Total)
            } else if held.today > per_day.saturating_mul(times) {
                Some(Reached::Day)
            } else {
                (date > latest).then_some(Reached::Ahead)
            };
            if reached.is_some() {
                return (count, reached);
            }
        }
        (usize::MAX, None)
    }

    /// Whether any log can have an entry there: no end of a history that is named beyond means anything.
    pub(super) fn has_room_for(&self, class: LogClass, seq: u64) -> bool {
        seq < self.of(class).1.saturating_mul(TWICE)
    }
}

impl Engine {
    /// Whether we may sign these records now.
    ///
    /// # Errors
    /// If not, until when.
    pub(super) fn may_publish(&self, log: LogId, records: &[Record], now: Timestamp) -> Result<(), Refusal> {
        let (per_day, total) = self.own.quota.of(log.class);
        let entries = records.iter().map(|record| (record.kind().code(), now));
        let (kind, title, cure) = match self.own.quota.fits(log.class, self.logs.get(log), entries, now).1 {
            None | Some(Reached::Ahead) => return Ok(()),
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
    pub(super) fn within_quota(&self, log: LogId, run: &[Entry<'_>], now: Timestamp) -> (usize, Option<Reached>) {
        let entries = run.iter().map(|entry| (entry.header().kind, entry.header().time));
        // Who belongs and which keys are revoked must be heard, whatever a clock showed.
        let latest = if log.class == LogClass::Governance { Timestamp(i64::MAX) } else { now.plus(AHEAD) };
        let (fits, reached) = self.own.quota.fits(log.class, self.logs.get(log), entries, latest);
        (fits.min(run.len()), reached)
    }

    /// A peer gives more of a log than is taken. Its author itself is left alone for a while if that is more than it may
    /// publish; others may not know it, and are not asked for that log, nor is anybody for what is dated ahead.
    pub(super) fn beyond_quota(
        &mut self,
        (peer, ask): (TransportId, AskId),
        log: LogId,
        reached: Option<Reached>,
        turn: &mut Turn,
    ) {
        let too_much = matches!(reached, Some(Reached::Day | Reached::Total));
        let org = self.membership.author(log.author).map(|(org, _)| org).filter(|_| too_much);
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
    const QUOTA: PublishingQuota = PublishingQuota { per_day: 3, total: 5, governance_per_day: 2, governance_total: 3 };
    const SERVICES: LogClass = LogClass::Services;

    fn after(dates: &[i64]) -> Pace {
        let mut pace = Pace::default();
        (0..).zip(dates).for_each(|(seq, at)| pace.note(seq, Timestamp(*at)));
        pace
    }

    #[test]
    fn a_day_ends_at_midnight_and_the_past_is_over() {
        assert_eq!(after(&[0, 5, DAY - 1]).reached().today, 3);
        assert_eq!(after(&[0, 5, DAY]).reached().today, 1);
        assert_eq!(after(&[5 * DAY, 0, DAY, 2 * DAY]).reached().today, 4, "dated back to have more room");
    }

    #[test]
    fn what_is_cut_off_counts_no_more_and_what_is_noted_is_noted_once() {
        let dates = [0, DAY, DAY, 3 * DAY, 2 * DAY];
        for kept in 0..=dates.len() {
            let mut cut = after(&dates);
            cut.cut(kept as u64);
            assert_eq!(cut, after(&dates[..kept]), "{kept} are left");
            (0..).zip(dates).for_each(|(seq, at)| cut.note(seq, Timestamp(at)));
            assert_eq!(cut, after(&dates), "the others come again");
        }
    }

    #[test]
    fn where_a_log_stops_does_not_depend_on_when_it_is_read() {
        let ahead = |days: &'static [i64]| days.iter().map(|at| (Kind::Service.code(), Timestamp(at * DAY)));
        let read = |days, today: i64| QUOTA.fits(SERVICES, None, ahead(days), Timestamp(today * DAY));
        assert_eq!(read(&[1, 5, 1, 1, 1], 1), (1, Some(Reached::Ahead)), "not yet");
        assert_eq!(read(&[1, 5, 1, 1, 1], 5), (4, Some(Reached::Day)), "what is dated back belongs to the fifth");
        assert_eq!(read(&[1, 5, 1, 1, 1], 500), (4, Some(Reached::Day)));
    }

    #[test]
    fn each_limit_stops_at_its_entry() {
        let dates = |dates: &'static [i64]| dates.iter().map(|at| (Kind::Service.code(), Timestamp(*at)));
        let now = Timestamp(9 * DAY);
        assert_eq!(QUOTA.fits(SERVICES, None, dates(&[1, 2, 3]), now), (usize::MAX, None));
        assert_eq!(QUOTA.fits(SERVICES, None, dates(&[1, 2, 3, 4]), now), (3, Some(Reached::Day)));
        let spread = dates(&[1, DAY, 2 * DAY, 3 * DAY, 4 * DAY, 5 * DAY]);
        assert_eq!(QUOTA.fits(SERVICES, None, spread, now), (5, Some(Reached::Total)));
    }

    #[test]
    fn what_all_must_fold_is_bounded_more_tightly() {
        let said = |count| std::iter::repeat_n((Kind::Vote.code(), Timestamp(1)), count);
        let now = Timestamp(DAY);
        assert_eq!(QUOTA.fits(LogClass::Governance, None, said(3), now), (2, Some(Reached::Day)));
        assert_eq!(QUOTA.fits(SERVICES, None, said(3), now), (usize::MAX, None));
    }

    #[test]
    fn erasing_stays_possible_when_nothing_else_is() {
        let now = Timestamp(9 * DAY);
        let services = std::iter::repeat_n((Kind::Service.code(), now), 3);
        let then = |kind: Kind, count| services.clone().chain(std::iter::repeat_n((kind.code(), now), count));
        assert_eq!(QUOTA.fits(SERVICES, None, then(Kind::Service, 1), now).0, 3);
        assert_eq!(QUOTA.fits(SERVICES, None, then(Kind::Erase, 3), now).1, None);
        assert_eq!(QUOTA.fits(SERVICES, None, then(Kind::Erase, 4), now), (6, Some(Reached::Day)));
    }
}
