//! Calendar dates as people write them, without a time of day and without a time zone.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A date (`2026-11-22`), or only its month (`2026-11`) where nobody knows the day. Years 1900 to 2199.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: Option<u8>,
}

/// A text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a date is written YYYY-MM-DD, or YYYY-MM if the day is not known")]
pub struct InvalidDate;

impl Date {
    /// Checks that such a day exists in the Gregorian calendar.
    pub fn new(year: u16, month: u8, day: Option<u8>) -> Result<Self, InvalidDate> {
        let fits = (1900..2200).contains(&year) && day.is_none_or(|day| (1..=days_in(year, month)).contains(&day));
        if fits && (1..=12).contains(&month) { Ok(Self { year, month, day }) } else { Err(InvalidDate) }
    }

    /// Days from 1 January 1970 to this day; of a month without a day its first counts.
    pub fn days_since_1970(self) -> i64 {
        let year = i64::from(self.year);
        let before = year - 1;
        let leaps = before / 4 - before / 100 + before / 400;
        // 719,162 days lie between 1 January of the year 1 and of 1970.
        let years = before * 365 + leaps - 719_162;
        let months: i64 = (1..self.month).map(|month| i64::from(days_in(self.year, month))).sum();
        years + months + i64::from(self.day.unwrap_or(1)) - 1
    }
}

/// How many days a month has; zero if there is no such month.
pub(crate) fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

impl std::str::FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let parts: Vec<&str> = text.trim().split('-').collect();
        match parts[..] {
            [year, month] => Self::new(number(year, 4)?, number(month, 2)? as u8, None),
            [year, month, day] => Self::new(number(year, 4)?, number(month, 2)? as u8, Some(number(day, 2)? as u8)),
            _ => Err(InvalidDate),
        }
    }
}

/// A number of exactly `digits` digits; two digits always fit a byte.
fn number(text: &str, digits: usize) -> Result<u16, InvalidDate> {
    let well_formed = text.len() == digits && text.bytes().all(|b| b.is_ascii_digit());
    if well_formed { text.parse().or(Err(InvalidDate)) } else { Err(InvalidDate) }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_dates() {
        for text in ["2026-11-22", "2024-02-29", "2026-11", "2000-02-29"] {
            assert_eq!(text.parse::<Date>().map(|date| date.to_string()), Ok(text.to_owned()));
        }
        for text in ["2026-02-29", "1900-02-29", "2026-13", "2026-00-01", "2026-1-2", "26-11-22", "", "2026-11-22-1"] {
            assert_eq!(text.parse::<Date>(), Err(InvalidDate), "{text}");
        }
    }
}
