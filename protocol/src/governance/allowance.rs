//! How many proposals a key may make, and for how long each must be open: what lies beyond is void, whatever it says.
//!
//! Decided by the key's own log alone, from its beginning on: every node finds the same, whatever else it holds and in
//! whatever order it came. No clock is asked; the moments are those that the author signed.

use crate::time::{Span, Timestamp};

/// Most proposals of one key that are not closed yet when the next one is signed.
pub const MAX_OPEN: usize = 8;
/// Most that it signs within a year.
pub const MAX_A_YEAR: usize = 24;
/// Most that it ever makes.
pub const MAX_EVER: usize = 512;
/// Voting lasts at least so long: partners' computers are off at night.
pub const SHORTEST: Span = Span::hours(1);
/// And at most so long.
pub const LONGEST: Span = Span::days(366);

const YEAR: Span = Span::days(365);

/// Why a proposal is void before anybody looks at what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Excess {
    /// Voting would last too short or too long, or open before it was signed; or it was signed before an earlier entry
    /// of its log.
    Time,
    /// [`MAX_OPEN`] others were open.
    Open,
    /// [`MAX_A_YEAR`] others had been signed within a year.
    Year,
    /// [`MAX_EVER`] others had been made.
    Ever,
}

/// The proposals of one key that count, as far as its log was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Allowance {
    /// When the latest of them were signed: at most [`MAX_A_YEAR`].
    signed: Vec<Timestamp>,
    /// When those close that were not closed when the latest was signed.
    closes: Vec<Timestamp>,
    ever: usize,
}

impl Allowance {
    /// Counts the next proposal of the log, or says why it is void. `signed` is none if an earlier entry is of later.
    ///
    /// # Errors
    /// If it is void; it takes nothing from the allowance then.
    pub fn take(&mut self, signed: Option<Timestamp>, opens: Timestamp, closes: Timestamp) -> Result<(), Excess> {
        let at = signed.filter(|at| *at <= opens).ok_or(Excess::Time)?;
        if !(SHORTEST..=LONGEST).contains(&closes.since(opens)) {
            return Err(Excess::Time);
        }
        let open = self.closes.iter().filter(|other| **other >= at).count();
        let this_year = self.signed.iter().filter(|other| at.since(**other) < YEAR).count();
        if self.ever >= MAX_EVER {
            return Err(Excess::Ever);
        }
        if this_year >= MAX_A_YEAR {
            return Err(Excess::Year);
        }
        if open >= MAX_OPEN {
            return Err(Excess::Open);
        }
        self.count(at, closes);
        Ok(())
    }

    fn count(&mut self, at: Timestamp, closes: Timestamp) {
        self.closes.retain(|other| *other >= at);
        self.closes.push(closes);
        self.signed.retain(|other| at.since(*other) < YEAR);
        self.signed.push(at);
        self.ever += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = Span::days(1).0;

    fn at(days: i64) -> Timestamp {
        Timestamp(days * DAY)
    }

    /// Signs a proposal on that day that is open for so many days.
    fn take(allowance: &mut Allowance, day: i64, open: i64) -> Result<(), Excess> {
        allowance.take(Some(at(day)), at(day), at(day + open))
    }

    #[test]
    fn so_many_are_open_at_once_and_the_next_one_waits_until_one_is_closed() {
        let mut allowance = Allowance::default();
        for _ in 0..MAX_OPEN {
            assert_eq!(take(&mut allowance, 0, 10), Ok(()));
        }
        assert_eq!(take(&mut allowance, 10, 10), Err(Excess::Open), "the others close on that day");
        assert_eq!(take(&mut allowance, 11, 10), Ok(()));
    }

    #[test]
    fn so_many_are_signed_in_a_year_however_short_they_are() {
        let mut allowance = Allowance::default();
        for day in 0..MAX_A_YEAR as i64 {
            assert_eq!(take(&mut allowance, 2 * day, 1), Ok(()));
        }
        assert_eq!(take(&mut allowance, 364, 1), Err(Excess::Year));
        assert_eq!(take(&mut allowance, 365, 1), Ok(()), "the first is a year old");
        assert_eq!(take(&mut allowance, 366, 1), Err(Excess::Year));
    }

    #[test]
    fn dates_that_run_through_the_centuries_gain_nothing() {
        let mut allowance = Allowance::default();
        let counted = (0..5_000).filter(|n| take(&mut allowance, n * 400, 1).is_ok()).count();
        assert_eq!(counted, MAX_EVER);
        assert_eq!(take(&mut allowance, 9_000_000, 1), Err(Excess::Ever));
    }

    #[test]
    fn voting_opens_after_the_signature_and_lasts_neither_too_short_nor_too_long() {
        let mut allowance = Allowance::default();
        let mut time = |signed: Option<i64>, opens: i64, lasts: Span| {
            allowance.take(signed.map(Timestamp), Timestamp(opens), Timestamp(opens).plus(lasts))
        };
        assert_eq!(time(Some(1_000), 999, SHORTEST), Err(Excess::Time), "back-dated");
        assert_eq!(time(None, 1_000, SHORTEST), Err(Excess::Time), "signed before an earlier entry");
        assert_eq!(time(Some(0), 0, Span(SHORTEST.0 - 1)), Err(Excess::Time));
        assert_eq!(time(Some(0), 0, Span(LONGEST.0 + 1)), Err(Excess::Time));
        assert_eq!(time(Some(0), i64::MAX - 5, SHORTEST), Err(Excess::Time), "the end of time comes too soon");
        assert_eq!(time(Some(0), 5, LONGEST), Ok(()));
    }

    #[test]
    fn what_is_void_takes_nothing_away() {
        let mut allowance = Allowance::default();
        for _ in 0..100 {
            assert_eq!(allowance.take(Some(at(0)), at(0), at(0)), Err(Excess::Time));
        }
        assert_eq!(allowance, Allowance::default());
    }
}
