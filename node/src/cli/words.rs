//! How moments, spans and codes read to a person.

use jiff::tz::TimeZone;
use marshrut_protocol::local_api::{Due, Priority, Side};
use marshrut_protocol::time::{Span, Timestamp};

use crate::clock;

/// A moment in the computer's time zone (`2026-11-22 14:05`).
pub(super) fn moment(at: Timestamp) -> String {
    moment_in(at, TimeZone::system())
}

fn moment_in(at: Timestamp, zone: TimeZone) -> String {
    match jiff::Timestamp::from_millisecond(at.0) {
        Ok(at) => at.to_zoned(zone).strftime("%Y-%m-%d %H:%M").to_string(),
        Err(_beyond_the_calendar) => "an impossible date".to_owned(),
    }
}

/// The moment that a person typed: `2026-11-25`, or with a time `2026-11-25T10:00`, in the computer's time zone.
pub(super) fn typed_moment(text: &str) -> Result<Timestamp, String> {
    let date_time =
        text.parse::<jiff::civil::DateTime>().map_err(|_unread| "write it as 2026-11-25T10:00".to_owned())?;
    let zoned = date_time.to_zoned(TimeZone::system()).map_err(|error| error.to_string())?;
    Ok(Timestamp(zoned.timestamp().as_millisecond()))
}

/// The same, of something that is still to come.
pub(super) fn moment_to_come(text: &str) -> Result<Timestamp, String> {
    let at = typed_moment(text)?;
    if at > clock::now() { Ok(at) } else { Err(format!("{} is over; give a moment that is still to come", moment(at))) }
}

/// The same, of something that has happened.
pub(super) fn moment_past(text: &str) -> Result<Timestamp, String> {
    let at = typed_moment(text)?;
    if at <= clock::now() {
        Ok(at)
    } else {
        Err(format!("{} is still to come; give a moment that is over", moment(at)))
    }
}

/// A day that is today or still to come, as it was typed (`2026-11-25`).
pub(super) fn day_to_come(text: &str) -> Result<String, String> {
    let day: jiff::civil::Date = text.parse().map_err(|_unread| "write it as 2026-11-25".to_owned())?;
    let today = jiff::Zoned::now().date();
    if day >= today { Ok(day.to_string()) } else { Err(format!("{day} is over; give a day that is still to come")) }
}

/// A span in its largest unit (`3 h`, `2 days`).
pub(super) fn span(span: Span) -> String {
    let minutes = span.0.unsigned_abs() / 60_000;
    match minutes {
        0..120 => format!("{minutes} min"),
        120..2_880 => format!("{} h", minutes / 60),
        _ => format!("{} days", minutes / 1_440),
    }
}

/// A deadline (`accept or decline within 23 h`), as its owner reads it.
pub(super) fn due(due: &Due, own: Side, now: Timestamp) -> String {
    let who = if due.who == own { "you" } else { "partner" };
    let left = due.by.since(now);
    if due.overdue {
        format!("{who}: {} overdue for {}", due.what, span(left))
    } else {
        format!("{who}: {} within {}", due.what, span(left))
    }
}

/// A priority's name.
pub(super) fn priority(priority: Priority) -> &'static str {
    match priority {
        Priority::Emergency => "emergency",
        Priority::Urgent => "urgent",
        Priority::Normal => "normal",
    }
}

/// A number with what it counts (`1 service`, `2 services`), for nouns that take an s.
pub(super) fn count(number: usize, noun: &str) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{ending}")
}

/// `yes` or `no`.
pub(super) fn yes(yes: bool) -> String {
    if yes { "yes" } else { "no" }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_and_written() {
        assert_eq!(moment_in(Timestamp(1_795_305_600_000), TimeZone::UTC), "2026-11-22 00:00");
        assert_eq!(moment_in(Timestamp(i64::MAX), TimeZone::UTC), "an impossible date");
        assert!(typed_moment("2026-11-25").is_ok());
        assert!(typed_moment("tomorrow").is_err());
        let typed = typed_moment("2026-11-25T10:30").expect("a moment");
        assert!(moment(typed).starts_with("2026-11-25 10:30"));
    }

    #[test]
    fn what_is_over_and_what_is_to_come_are_told_apart() {
        assert!(moment_to_come("2020-01-01").is_err() && moment_to_come("2190-01-01T10:00").is_ok());
        assert!(moment_past("2190-01-01").is_err() && moment_past("2020-01-01T10:00").is_ok());
        assert!(day_to_come("2020-01-01").is_err() && day_to_come("next year").is_err());
        assert_eq!(day_to_come("2190-01-01").as_deref(), Ok("2190-01-01"));
    }

    #[test]
    fn deadlines_say_whose_turn_it_is() {
        let due_at = |by, overdue| Due { what: "decide".into(), by: Timestamp(by), who: Side::Receiver, overdue };
        assert_eq!(due(&due_at(3 * 3_600_000, false), Side::Receiver, Timestamp(0)), "you: decide within 3 h");
        assert_eq!(due(&due_at(0, true), Side::Sender, Timestamp(60_000)), "partner: decide overdue for 1 min");
    }
}
