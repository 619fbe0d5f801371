//! Until when a publisher vouches for a record, in four bytes.

use crate::record::service::Service;
use crate::time::{Span, Timestamp};

/// Until which day, or since which: a record that names no date is asked for again some time after it was changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Vouched(pub(super) u32);

/// Says that the day is the one of the last change.
const CHANGED: u32 = 1 << 31;

impl Vouched {
    pub(super) fn of(service: &Service) -> Self {
        match (service.confirmed_until, service.last_modified) {
            (Some(until), _) => Self(day(until)),
            (None, Some(changed)) => Self(day(changed) | CHANGED),
            (None, None) => Self(0),
        }
    }

    /// Until the end of which day, if the record names one.
    pub(super) fn stated(self) -> Option<Timestamp> {
        if self.0 & CHANGED == 0 { self.until(Span(0)) } else { None }
    }

    /// Until the end of which day, if records without a date of their own hold for `confirm` after a change.
    pub(super) fn until(self, confirm: Span) -> Option<Timestamp> {
        let end = Timestamp(0).plus(Span::days(i64::from(self.0 & !CHANGED))).plus(Span(Span::days(1).0 - 1));
        match self.0 {
            0 => None,
            day if day & CHANGED == 0 => Some(end),
            _ => Some(end.plus(confirm)),
        }
    }
}

/// The number of a day since 1970; those before it and at the end of time count as the next that can be told.
fn day(at: Timestamp) -> u32 {
    let days = at.0.div_euclid(Span::days(1).0).clamp(1, i64::from(CHANGED - 1));
    u32::try_from(days).expect("clamped to 31 bits")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::synthetic::Services;

    #[test]
    fn a_date_holds_until_the_end_of_its_day_and_a_change_for_a_while() {
        let service = Services::new(1).next().expect("services never end");
        let day = |n: i64| Timestamp(0).plus(Span::days(n));
        let until = |confirmed: Option<i64>, changed: Option<i64>| {
            let (confirmed_until, last_modified) = (confirmed.map(day), changed.map(day));
            Vouched::of(&Service { confirmed_until, last_modified, ..service.clone() }).until(Span::days(180))
        };
        let end = |n: i64| Some(Timestamp(day(n + 1).0 - 1));
        assert_eq!(until(None, None), None);
        assert_eq!(until(Some(20_000), Some(10_000)), end(20_000));
        assert_eq!(until(None, Some(20_000)), end(20_180));
        assert_eq!(until(Some(-5), None), end(1));
        let stated = |confirmed: Option<i64>| {
            let (confirmed_until, last_modified) = (confirmed.map(day), Some(day(10_000)));
            Vouched::of(&Service { confirmed_until, last_modified, ..service.clone() }).stated()
        };
        assert_eq!((stated(Some(20_000)), stated(None)), (end(20_000), None));
        assert!(until(Some(i64::MAX / Span::days(1).0), None).is_some());
    }
}
