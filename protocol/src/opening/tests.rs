//! Opening hours around midnight, around the change of clocks, and where the record does not tell.

use super::*;
use crate::record::service::{Hours, Place, Weekday};
use crate::synthetic::Services;
use crate::text::{Country, Text};
use crate::time::Span;

use Weekday::{Fr, Mo, Sa, Su};

/// Midnight UTC of Thursday, 12 March 2026.
const THURSDAY: Timestamp = Timestamp(1_773_273_600_000);

fn rule(days: &[Weekday], opens: &str, closes: &str) -> Hours {
    let minutes = |time: &str| {
        let (hours, minutes) = time.split_once(':')?;
        Some(hours.parse::<u16>().ok()? * 60 + minutes.parse::<u16>().ok()?)
    };
    Hours { days: days.to_vec(), opens_min: minutes(opens), closes_min: minutes(closes), ..Hours::default() }
}

fn place(country: &str, city: &str) -> Place {
    let place = Services::new(1).next().expect("services never end").places.remove(0);
    let city = (!city.is_empty()).then(|| Text::new(city).expect("short"));
    Place { country: Country::new(country).expect("a code"), city, ..place }
}

fn service(place: Place, hours: &[Hours]) -> Service {
    let any = Services::new(1).next().expect("services never end");
    Service { status: Status::Active, places: vec![place], hours: hours.to_vec(), ..any }
}

/// So many hours after Thursday's midnight UTC.
fn hours(hours: i64) -> Timestamp {
    THURSDAY.plus(Span::hours(hours))
}

fn said(opening: Opening) -> String {
    let moment = |moment: Option<Moment>| {
        moment.map_or("?".to_owned(), |at| format!("{} {:02}:{:02}", at.day(), at.minute() / 60, at.minute() % 60))
    };
    match opening {
        Opening::Open { until } => format!("open until {}", moment(until)),
        Opening::Closed { opens } => format!("closed until {}", moment(opens)),
        Opening::Unknown => "unknown".to_owned(),
    }
}

#[test]
fn a_working_week_is_told_by_the_clocks_of_the_place() {
    let week = [Mo, Weekday::Tu, Weekday::We, Weekday::Th, Fr];
    let tbilisi = service(place("GE", "Tbilisi"), &[rule(&week, "10:00", "18:00")]);
    let check = |at: Timestamp, expect: &str| assert_eq!(said(super::at(&tbilisi, at)), expect);
    check(hours(5), "closed until 3 10:00");
    check(hours(6), "open until 3 18:00");
    check(hours(14).plus(Span(-1)), "open until 3 18:00");
    check(hours(14), "closed until 4 10:00");
    check(hours(38), "closed until 0 10:00");
    let berlin = service(place("DE", ""), &[rule(&week, "10:00", "18:00")]);
    assert_eq!(said(super::at(&berlin, hours(9))), "open until 3 18:00");
    assert_eq!(said(super::at(&berlin, hours(8))), "closed until 3 10:00");
}

#[test]
fn a_night_goes_on_after_midnight_and_after_the_week_is_over() {
    let nights = service(place("GE", ""), &[rule(&[Fr, Su], "22:00", "04:00")]);
    let check = |at: i64, expect: &str| assert_eq!(said(super::at(&nights, hours(at))), expect, "{at}");
    check(24 + 17, "closed until 4 22:00");
    check(24 + 18, "open until 5 04:00");
    check(24 + 20, "open until 5 04:00");
    check(48, "closed until 6 22:00");
    check(24 * 3 + 19, "open until 0 04:00");
    check(24 * 3 + 23, "open until 0 04:00");
    check(24 * 4, "closed until 4 22:00");
    let always = service(place("GE", ""), &[rule(&[], "00:00", "24:00")]);
    assert_eq!(said(super::at(&always, hours(20))), "open until ?", "around the clock");
    let until_midnight = service(place("GE", ""), &[rule(&[Sa], "20:00", "00:00")]);
    assert_eq!(said(super::at(&until_midnight, hours(48 + 17))), "open until 6 00:00");
    assert_eq!(said(super::at(&until_midnight, hours(48 + 20))), "closed until 5 20:00");
}

/// In 2026 clocks go forward on 29 March and back on 25 October, at one o'clock UTC.
#[test]
fn the_change_of_clocks_moves_the_hours_and_not_elsewhere() {
    let every_day = [rule(&[], "10:00", "11:00")];
    let (berlin, tbilisi) = (service(place("DE", ""), &every_day), service(place("GE", ""), &every_day));
    let is_open = |service: &Service, at: Timestamp| matches!(super::at(service, at), Opening::Open { .. });
    let (march, october) = (hours(24 * 17), hours(24 * 227));
    for (day, winter, summer) in [(march, -24, 0), (october, 0, -24)] {
        assert!(is_open(&berlin, day.plus(Span::hours(winter + 9))), "ten by winter's clocks");
        assert!(is_open(&berlin, day.plus(Span::hours(summer + 8))), "ten by summer's clocks");
        assert!(!is_open(&berlin, day.plus(Span::hours(summer + 9))));
        assert!(
            is_open(&tbilisi, day.plus(Span::hours(winter + 6)))
                && is_open(&tbilisi, day.plus(Span::hours(summer + 6)))
        );
    }
    // In the night of the change itself: two o'clock in winter is three in summer.
    let night = service(place("DE", ""), &[rule(&[], "03:00", "04:00")]);
    assert!(!is_open(&night, march.plus(Span::minutes(59))));
    assert!(is_open(&night, march.plus(Span::hours(1))));
}

#[test]
fn what_a_record_does_not_tell_is_not_guessed() {
    let unknown = |place: Place, rules: &[Hours], at: i64| {
        assert_eq!(super::at(&service(place, rules), hours(at)), Opening::Unknown, "{rules:?}");
    };
    let (georgia, day) = (|| place("GE", ""), rule(&[], "10:00", "18:00"));
    unknown(georgia(), &[], 8);
    unknown(place("RU", ""), std::slice::from_ref(&day), 8);
    unknown(place("RU", "Nowhere"), std::slice::from_ref(&day), 8);
    unknown(place("RU", "Ставрополь"), std::slice::from_ref(&day), 8);
    unknown(place("US", "New York"), std::slice::from_ref(&day), 8);
    unknown(georgia(), &[rule(&[], "09:00", "09:00")], 8);
    unknown(georgia(), &[rule(&[], "10:00", "")], 8);
    unknown(georgia(), &[rule(&[], "", "18:00")], 8);
    let in_words = Hours { notes: Some(Text::new("by appointment").expect("short")), ..Hours::default() };
    unknown(georgia(), &[in_words], 8);
    let monthly = Hours { freq: Some(Text::new("MONTHLY").expect("short")), ..rule(&[Weekday::Th], "10:00", "12:00") };
    unknown(georgia(), std::slice::from_ref(&monthly), 7);
    assert_eq!(said(super::at(&service(georgia(), &[monthly]), hours(9))), "closed until ?", "not at that hour");
    let opens_at = service(georgia(), &[rule(&[], "10:00", "")]);
    assert_eq!(said(super::at(&opens_at, hours(5))), "closed until ?");

    let two =
        Service { places: vec![place("GE", ""), place("DE", "")], ..service(georgia(), std::slice::from_ref(&day)) };
    assert_eq!(super::at(&two, hours(8)), Opening::Unknown, "by which clocks?");
    let closed = Service { status: Status::TemporarilyClosed, ..service(georgia(), std::slice::from_ref(&day)) };
    assert_eq!(super::at(&closed, hours(8)), Opening::Unknown);
    let samara = service(place("RU", "Самара"), &[day]);
    assert_eq!(said(super::at(&samara, hours(6))), "open until 3 18:00", "one hour ahead of Moscow");
}

#[test]
fn a_schedule_is_the_same_from_its_bytes() {
    let night = rule(&[Fr, Su], "22:00", "04:00");
    let words = Hours { notes: Some(Text::new("call first").expect("short")), days: vec![Mo], ..Hours::default() };
    let schedule = Schedule::of(&service(place("DE", ""), &[night.clone(), words])).expect("hours and a zone");
    let bytes = schedule.to_bytes().expect("few");
    assert_eq!(Schedule::from_bytes(&bytes), Some(schedule));
    let other_order = Schedule::of(&service(place("PL", ""), &[rule(&[Su, Fr], "22:00", "04:00")]));
    assert_eq!(other_order, Schedule::of(&service(place("DE", ""), &[night])), "one zone, the same hours");
    for damaged in [&bytes[..0], &bytes[..2], &[2, 0, 9, 0, 3], &[255, 0, 1, 0, 2], &[2, 0, 1, 0x27, 0x61]] {
        assert_eq!(Schedule::from_bytes(damaged), None, "{damaged:?}");
    }
}
