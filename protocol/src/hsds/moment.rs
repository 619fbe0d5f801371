//! Dates and times of day as HSDS writes them: RFC 3339, ISO 8601 dates, `HH:MM`.

use crate::time::Timestamp;

const DAY_MS: i64 = 86_400_000;

/// A date, or a date and time, as milliseconds since 1970 (a date alone is its midnight in UTC).
pub(crate) fn parse(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    let midnight = day_ms(text.get(..10)?)?;
    let rest = &text[10..];
    if rest.is_empty() {
        return Some(Timestamp(midnight));
    }
    let time = rest.strip_prefix(['T', 't', ' '])?;
    let (clock, offset_min) = split_offset(time)?;
    let of_day = clock_ms(clock)?;
    Some(Timestamp(midnight + of_day - offset_min * 60_000))
}

/// RFC 3339 in UTC with milliseconds where there are any; `None` outside the years 0 to 9999.
pub(crate) fn rfc3339(at: Timestamp) -> Option<String> {
    let of_day = at.0.rem_euclid(DAY_MS);
    let (h, m, s, ms) = (of_day / 3_600_000, of_day / 60_000 % 60, of_day / 1_000 % 60, of_day % 1_000);
    let fraction = if ms == 0 { String::new() } else { format!(".{ms:03}") };
    Some(format!("{}T{h:02}:{m:02}:{s:02}{fraction}Z", date(at)?))
}

/// The date in UTC; `None` outside the years 0 to 9999.
pub(crate) fn date(at: Timestamp) -> Option<String> {
    let (year, month, day) = civil(at.0.div_euclid(DAY_MS));
    (0..=9999).contains(&year).then(|| format!("{year:04}-{month:02}-{day:02}"))
}

/// Minutes after midnight of `8:30`, `08:30`, `08:30:00`, `08.30`, `08:30Z` or `08:30+03:00`; local time, so that an
/// offset says nothing more. `24:00` is 1440.
pub(crate) fn minutes(text: &str) -> Option<u16> {
    let text = text.trim().replace('.', ":");
    let (clock, _) = split_offset(&text)?;
    let mut parts = clock.split(':');
    let (hours, minutes) = (digits(parts.next()?, 1..=2)?, digits(parts.next()?, 2..=2)?);
    let seconds = parts.next().map_or(Some(0), |s| digits(s, 2..=2))?;
    let total = hours * 60 + minutes;
    let valid = parts.next().is_none() && minutes < 60 && seconds < 60 && total <= 1440;
    if valid { u16::try_from(total).ok() } else { None }
}

/// `HH:MM`.
pub(crate) fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn day_ms(text: &str) -> Option<i64> {
    let mut parts = text.split('-');
    let (year, month, day) =
        (digits(parts.next()?, 4..=4)?, digits(parts.next()?, 2..=2)?, digits(parts.next()?, 2..=2)?);
    let days = days_from_civil(year, month, day);
    let exists = parts.next().is_none() && civil(days) == (year, month, day);
    exists.then_some(days * DAY_MS)
}

fn clock_ms(text: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let mut parts = whole.split(':');
    let (h, m) = (digits(parts.next()?, 2..=2)?, digits(parts.next()?, 2..=2)?);
    let s = parts.next().map_or(Some(0), |s| digits(s, 2..=2))?;
    digits(fraction, 1..=12)?;
    let ms: i64 = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
    let valid = parts.next().is_none() && h < 24 && m < 60 && s <= 60;
    valid.then_some(((h * 60 + m) * 60 + s) * 1_000 + ms)
}

/// The time without its offset, and the offset in minutes east of UTC.
fn split_offset(time: &str) -> Option<(&str, i64)> {
    if let Some(clock) = time.strip_suffix(['Z', 'z']) {
        return Some((clock, 0));
    }
    let Some(sign_at) = time.rfind(['+', '-']) else { return Some((time, 0)) };
    let (clock, offset) = time.split_at(sign_at);
    let (hours, minutes) = offset[1..].split_once(':')?;
    let size = digits(hours, 2..=2)? * 60 + digits(minutes, 2..=2)?;
    Some((clock, if offset.starts_with('-') { -size } else { size }))
}

/// ASCII digits only: `parse` alone would take a sign.
fn digits(text: &str, len: std::ops::RangeInclusive<usize>) -> Option<i64> {
    let ok = len.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if ok { text.parse().ok() } else { None }
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar, counted in eras of 400 years that begin in March.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The inverse of [`days_from_civil`].
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_in_the_spellings_that_feeds_use() {
        let check = |text, ms| assert_eq!(parse(text), ms, "{text}");
        let check = |text, ms: Option<i64>| check(text, ms.map(Timestamp));
        check("1970-01-01", Some(0));
        check("2014-01-01T00:00:00Z", Some(1_388_534_400_000));
        check("2023-03-15T10:30:45.123Z", Some(1_678_876_245_123));
        check("2024-09-25T14:23:06.5+01:00", Some(1_727_270_586_500));
        check("2024-02-29 12:00", Some(1_709_208_000_000));
        for bad in ["", "2023-02-29", "2023-13-01", "yesterday", "2023-01-01T25:00Z", "+023-01-01", "2023-01-0é"] {
            check(bad, None);
        }
    }

    #[test]
    fn every_moment_survives_being_written_and_read() {
        for ms in [0, -1, 951_782_400_000, 1_709_164_800_001, -62_000_000_000_000, 253_402_300_799_999] {
            let text = rfc3339(Timestamp(ms)).expect("in range");
            assert_eq!(parse(&text), Some(Timestamp(ms)), "{text}");
        }
        assert_eq!(rfc3339(Timestamp(i64::MAX)), None);
        assert_eq!(date(Timestamp(i64::MIN)), None);
    }

    #[test]
    fn times_of_day_are_minutes() {
        let check = |text, expect| assert_eq!(minutes(text), expect, "{text}");
        for text in ["08:30", "8:30", "08:30:00", "08.30", "08:30Z", "08:30+03:00"] {
            check(text, Some(510));
        }
        check("24:00", Some(1440));
        for bad in ["", "8", "25:00", "24:01", "8:5", "08:60", "8 am", "-8:30", "08:30:00:00"] {
            check(bad, None);
        }
        assert_eq!((clock(0), clock(1440), clock(511)), ("00:00".into(), "24:00".into(), "08:31".into()));
    }
}
