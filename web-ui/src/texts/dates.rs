//! Dates and times as a person reads them: in the computer's time zone, by patterns of the catalogue.
//!
//! "Now" is the node's clock as the API told it; nothing here reads a clock.

use fluent_bundle::FluentValue;
use jiff::tz::{Offset, TimeZone};
use marshrut_protocol::time::{Span, Timestamp};

use super::Texts;

/// A moment ready for a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Moment {
    /// For `<time datetime>`.
    pub(crate) iso: String,
    /// Day and time.
    pub(crate) exact: String,
    /// How long ago or ahead, in words.
    pub(crate) relative: String,
}

/// Writes moments for one person at one time.
#[derive(Debug, Clone)]
pub(crate) struct Clock {
    texts: Texts,
    zone: TimeZone,
    now: Timestamp,
}

/// The largest whole unit of a span and how many of it.
fn largest_unit(span: Span) -> (&'static str, u64) {
    let minutes = span.0.unsigned_abs() / 60_000;
    match minutes {
        0..60 => ("minutes", minutes),
        60..2_880 => ("hours", minutes / 60),
        _ => ("days", minutes / 1_440),
    }
}

impl Clock {
    /// Writes in `zone`, with `now` as the node's present.
    pub(crate) fn new(texts: Texts, zone: TimeZone, now: Timestamp) -> Self {
        Self { texts, zone, now }
    }

    /// The same where clocks are so far ahead of UTC.
    pub(crate) fn ahead_by(&self, ahead: Span) -> Self {
        let offset = i32::try_from(ahead.0 / 1_000).ok().and_then(|seconds| Offset::from_seconds(seconds).ok());
        Self { zone: TimeZone::fixed(offset.unwrap_or(Offset::UTC)), ..self.clone() }
    }

    /// The node's present.
    pub(crate) fn now(&self) -> Timestamp {
        self.now
    }

    /// Day, time and distance from now.
    pub(crate) fn moment(&self, at: Timestamp) -> Moment {
        Moment { iso: self.iso(at), exact: self.day_and_time(at), relative: self.relative(at) }
    }

    /// The day, with the year.
    pub(crate) fn day(&self, at: Timestamp) -> String {
        self.pattern("date-day", at)
    }

    /// The day and the time; without the year if it is this year.
    pub(crate) fn day_and_time(&self, at: Timestamp) -> String {
        let this_year = self.zoned(at).map(|z| z.year()) == self.zoned(self.now).map(|z| z.year());
        self.pattern(if this_year { "date-day-time-this-year" } else { "date-day-time" }, at)
    }

    /// The time alone: `09:30`.
    pub(crate) fn time(&self, at: Timestamp) -> String {
        self.zoned(at).map(|z| z.strftime("%H:%M").to_string()).unwrap_or_default()
    }

    /// `3 hours ago`, `in 2 days`, `just now`.
    pub(crate) fn relative(&self, at: Timestamp) -> String {
        let span = at.since(self.now);
        let (unit, count) = largest_unit(span);
        match (unit, count) {
            ("minutes", 0) => self.texts.say("time-now"),
            _ if span.0 < 0 => self.texts.count(&format!("time-ago-{unit}"), count),
            _ => self.texts.count(&format!("time-ahead-{unit}"), count),
        }
    }

    /// `due in 3 hours`, `5 days overdue`.
    pub(crate) fn due(&self, by: Timestamp) -> String {
        let span = by.since(self.now);
        let (unit, count) = largest_unit(span);
        let side = if span.0 < 0 { "overdue" } else { "due" };
        self.texts.count(&format!("time-{side}-{unit}"), count.max(1))
    }

    /// When something is due: the weekday and time within the days around now, else the date; and how long that is.
    pub(crate) fn deadline(&self, by: Timestamp) -> String {
        let near = by.since(self.now).0.unsigned_abs() < Span::days(6).0.unsigned_abs();
        let when = match self.zoned(by).filter(|_| near) {
            Some(zoned) => {
                let weekday = self.texts.say(&format!("weekday-{}", zoned.weekday().to_monday_one_offset()));
                format!("{weekday} {}", zoned.strftime("%H:%M"))
            }
            None => self.day_and_time(by),
        };
        format!("{when} · {}", self.due(by))
    }

    /// The calendar day as `YYYY-MM-DD`, as date inputs want it.
    pub(crate) fn input_day(&self, at: Timestamp) -> String {
        self.zoned(at).map(|z| z.strftime("%Y-%m-%d").to_string()).unwrap_or_default()
    }

    /// The start of the calendar day that a date input sent.
    pub(crate) fn day_of_input(&self, text: &str) -> Option<Timestamp> {
        let day: jiff::civil::Date = text.trim().parse().ok()?;
        self.time_of_input(&day.to_string())
    }

    /// The moment that a date input or a date-and-time input sent.
    pub(crate) fn time_of_input(&self, text: &str) -> Option<Timestamp> {
        let time: jiff::civil::DateTime = text.trim().parse().ok()?;
        let zoned = time.to_zoned(self.zone.clone()).ok()?;
        Some(Timestamp(zoned.timestamp().as_millisecond()))
    }

    /// The same, a day without a time being its noon: the same calendar day in (almost) every time zone.
    pub(crate) fn noon_of_input(&self, text: &str) -> Option<Timestamp> {
        match text.trim().parse::<jiff::civil::Date>() {
            Ok(day) if text.trim().len() == 10 => self.time_of_input(&format!("{day}T12:00")),
            _ => self.time_of_input(text),
        }
    }

    /// A day that was kept as `YYYY-MM-DD`, in words; anything else as it is.
    pub(crate) fn written_day(&self, text: &str) -> String {
        let whole = text.len() == 10;
        let day = self.noon_of_input(text).filter(|_| whole);
        day.map_or_else(|| text.to_owned(), |day| self.day(day))
    }

    fn zoned(&self, at: Timestamp) -> Option<jiff::Zoned> {
        let timestamp = jiff::Timestamp::from_millisecond(at.0).ok()?;
        Some(timestamp.to_zoned(self.zone.clone()))
    }

    fn iso(&self, at: Timestamp) -> String {
        jiff::Timestamp::from_millisecond(at.0)
            .map(|t| t.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
            .unwrap_or_default()
    }

    fn pattern(&self, key: &str, at: Timestamp) -> String {
        let Some(zoned) = self.zoned(at) else { return self.texts.say("date-unknown") };
        let month = self.texts.say(&format!("month-{}", zoned.month()));
        let time = zoned.strftime("%H:%M").to_string();
        self.texts.filled(
            key,
            &[
                // A number, for languages that write the first of a month differently.
                ("day", FluentValue::from(i64::from(zoned.day()))),
                ("month", FluentValue::from(month)),
                ("year", FluentValue::from(zoned.year().to_string())),
                ("time", FluentValue::from(time)),
            ],
        )
    }
}
