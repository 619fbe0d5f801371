//! Whether a service is open now, in words: by the clocks where it is, and only where its record tells.

use fluent_bundle::FluentValue;
use marshrut_protocol::opening::{Moment, Opening, Schedule};
use marshrut_protocol::record::service::Service;
use marshrut_protocol::time::Timestamp;

use crate::pages::parts::Badge;
use crate::texts::Texts;

/// What a page says of it.
pub(in crate::pages) struct OpenNow {
    /// None where it is not known.
    pub(in crate::pages) badge: Option<Badge>,
    /// How the answer is to be read.
    pub(in crate::pages) hint: String,
}

impl OpenNow {
    /// None of a service that states no hours, or does not run.
    pub(in crate::pages) fn of(t: Texts, service: &Service, now: Timestamp) -> Option<Self> {
        if service.hours.is_empty() {
            return None;
        }
        let Some(schedule) = Schedule::of(service) else {
            return Some(Self { badge: None, hint: t.say("opening-unknown") });
        };
        let badge = badge(t, &schedule, now);
        let known = if badge.is_some() { "opening-hint" } else { "opening-unknown-hint" };
        Some(Self { badge, hint: t.with(known, "time", &time(schedule.local(now))) })
    }
}

/// The mark of lists; none where it is not known.
pub(in crate::pages) fn mark(t: Texts, service: &Service, now: Timestamp) -> Option<Badge> {
    badge(t, &Schedule::of(service)?, now)
}

fn badge(t: Texts, schedule: &Schedule, now: Timestamp) -> Option<Badge> {
    let today = schedule.local(now).day();
    match schedule.at(now) {
        Opening::Open { until: Some(until) } => {
            Some(Badge::new("good", t.with("opening-open-until", "time", &time(until))))
        }
        Opening::Open { until: None } => Some(Badge::new("good", t.say("opening-open"))),
        Opening::Closed { opens: Some(opens) } if opens.day() == today && opens > schedule.local(now) => {
            Some(Badge::new("plain", t.with("opening-opens-today", "time", &time(opens))))
        }
        Opening::Closed { opens: Some(opens) } => {
            let day = t.say(&format!("day-{}", opens.day() + 1));
            let values = [("day", FluentValue::from(day)), ("time", FluentValue::from(time(opens)))];
            Some(Badge::new("plain", t.filled("opening-opens", &values)))
        }
        Opening::Closed { opens: None } => Some(Badge::new("plain", t.say("opening-closed"))),
        Opening::Unknown => None,
    }
}

/// `09:30`.
fn time(at: Moment) -> String {
    format!("{:02}:{:02}", at.minute() / 60, at.minute() % 60)
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;
    use marshrut_protocol::opening::Zone;
    use marshrut_protocol::record::service::{Hours, Place, Status};
    use marshrut_protocol::synthetic::Services;
    use marshrut_protocol::text::{Country, Text};
    use marshrut_protocol::time::Span;

    use super::*;
    use crate::languages::Language;

    /// Thursday, 12 March 2026, 07:20 UTC.
    const NOW: Timestamp = Timestamp(1_773_300_000_000);

    fn place(country: &str, city: &str) -> Place {
        let any = Services::new(1).next().expect("services never end").places.remove(0);
        let city = (!city.is_empty()).then(|| Text::new(city).expect("short"));
        Place { country: Country::new(country).expect("a code"), city, ..any }
    }

    #[test]
    fn it_is_said_until_when_and_from_when() {
        let any = Services::new(1).next().expect("services never end");
        let said = |country: &str, opens: u16, closes: u16, tongue: Language| {
            let hours = Hours { opens_min: Some(opens * 60), closes_min: Some(closes * 60), ..Hours::default() };
            let (places, status) = (vec![place(country, "")], Status::Active);
            let service = Service { places, hours: vec![hours], status, ..any.clone() };
            mark(Texts { language: tongue }, &service, NOW).map(|badge| badge.text)
        };
        assert_eq!(said("GE", 10, 18, Language::En).as_deref(), Some("Open now until 18:00"));
        assert_eq!(said("DE", 10, 18, Language::En).as_deref(), Some("Closed now, opens at 10:00"));
        assert_eq!(said("GE", 9, 10, Language::Ru).as_deref(), Some("Сейчас закрыто, откроется: пт 09:00"));
        assert_eq!(said("GE", 0, 24, Language::En).as_deref(), Some("Open now"));
        assert_eq!(said("US", 0, 24, Language::En), None);
    }

    /// The protocol's own table against the database of time zones, where this computer has one.
    #[test]
    fn clocks_run_as_the_database_of_time_zones_says() {
        let places = [
            ("AM", "", "Asia/Yerevan"),
            ("AZ", "", "Asia/Baku"),
            ("BY", "", "Europe/Minsk"),
            ("DE", "", "Europe/Berlin"),
            ("EE", "", "Europe/Tallinn"),
            ("FR", "", "Europe/Paris"),
            ("GB", "", "Europe/London"),
            ("GE", "", "Asia/Tbilisi"),
            ("KG", "", "Asia/Bishkek"),
            ("KZ", "", "Asia/Almaty"),
            ("PL", "", "Europe/Warsaw"),
            ("RO", "", "Europe/Bucharest"),
            ("TR", "", "Europe/Istanbul"),
            ("UA", "", "Europe/Kyiv"),
            ("UZ", "", "Asia/Tashkent"),
            ("RU", "Kaliningrad", "Europe/Kaliningrad"),
            ("RU", "Moscow", "Europe/Moscow"),
            ("RU", "Samara", "Europe/Samara"),
            ("RU", "Saratov", "Europe/Saratov"),
            ("RU", "Yekaterinburg", "Asia/Yekaterinburg"),
            ("RU", "Omsk", "Asia/Omsk"),
            ("RU", "Novosibirsk", "Asia/Novosibirsk"),
            ("RU", "Irkutsk", "Asia/Irkutsk"),
            ("RU", "Yakutsk", "Asia/Yakutsk"),
            ("RU", "Vladivostok", "Asia/Vladivostok"),
        ];
        for (country, city, name) in places {
            let zone = Zone::of(&place(country, city)).expect(name);
            // A computer without the database has nothing to compare with.
            let Ok(known) = TimeZone::get(name) else { continue };
            for hour in 0..9_000 {
                let at = NOW.plus(Span::hours(hour));
                let moment = jiff::Timestamp::from_millisecond(at.0).expect("a time").to_zoned(known.clone());
                let clock = (moment.weekday().to_monday_zero_offset() as u8, moment.strftime("%H:%M").to_string());
                let local = zone.local(at);
                assert_eq!((local.day(), time(local)), clock, "{name} at {at:?}");
            }
        }
    }
}
