use proptest::prelude::*;

use super::*;
use crate::record::service::{Capacity, CapacityState, Hours, Known, Weekday};
use crate::synthetic::Services;
use crate::text::Text;
use crate::time::Span;

/// A Monday in March 2026.
const NOW: Timestamp = Timestamp(1_773_300_000_000);

fn answers(pairs: &[(&str, &str)]) -> Vec<Answer> {
    pairs.iter().map(|(field, value)| Answer { field: (*field).into(), value: (*value).into() }).collect()
}

/// What everybody must say.
const NEEDED: [(&str, &str); 5] = [
    ("text.languages", "ru"),
    ("name.ru", "Тест на ВИЧ"),
    ("description.ru", "Быстрый тест без записи"),
    ("categories", "hiv.testing"),
    ("status", "active"),
];

fn filled(more: &[(&str, &str)]) -> Vec<Answer> {
    answers(&[&NEEDED[..], more].concat())
}

fn empty() -> Service {
    blank(ServiceId([1; 16]), NOW)
}

fn problems(more: &[(&str, &str)]) -> Vec<(String, String)> {
    let reading = read(&filled(more), &empty(), NOW);
    reading.problems.into_iter().map(|problem| (problem.field, problem.kind)).collect()
}

#[test]
fn what_everybody_must_say_is_enough() {
    let reading = read(&filled(&[]), &empty(), NOW);
    assert_eq!(reading.problems, []);
    assert_eq!(reading.service.last_modified, Some(NOW));
    assert_eq!(reading.service.name.len(), 1);
}

#[test]
fn an_empty_form_says_what_is_missing_at_its_field() {
    let reading = read(&answers(&[("text.languages", "ka")]), &empty(), NOW);
    let fields: Vec<&str> = reading.problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["name.ka", "description.ka", "status", "categories"]);
    assert!(reading.problems.iter().all(|problem| problem.kind == "missing"));
}

#[test]
fn a_published_record_comes_back_as_it_was() {
    // A shelter's point on the map is not published again.
    let has_points = |service: &Service| !crate::spot::are_of_shelter(&service.categories);
    for service in Services::new(7).filter(has_points).take(200) {
        let written = write(&service);
        let reading = read(&written, &service, NOW);
        assert_eq!(reading.problems, [], "{written:?}");
        assert_eq!(service.changed_fields(&reading.service), [""; 0]);
        assert_eq!(reading.service.last_modified, service.last_modified, "nothing changed");
    }
}

#[test]
fn rare_fields_come_back_too() {
    let mut service = Services::new(9).next().expect("endless");
    let text = |text: &str| Text::new(text).expect("short");
    service.hours = vec![
        Hours {
            days: vec![Weekday::Mo, Weekday::Fr],
            opens_min: Some(570),
            closes_min: Some(1_440),
            freq: Some(Text::new("MONTHLY").expect("short")),
            notes: Some(text("first week")),
        },
        Hours { notes: Some(text("by appointment")), ..Hours::default() },
    ];
    service.capacity = Some(Capacity { state: CapacityState::WaitingList, as_of: Timestamp(5) });
    service.confirmed_until = Some(NOW.plus(Span::hours(30)));
    service.visibility = crate::record::service::Visibility::Named(vec![crate::id::OrgId([3; 32])]);
    service.continuity = Some(crate::record::service::Continuity {
        ships_medicine: Some(Known::No),
        months_given: Some(3),
        tests_required: vec![Text::new("VL").expect("short"), Text::new("CD4").expect("short")],
        ..Default::default()
    });
    let reading = read(&write(&service), &service, NOW);
    assert_eq!((reading.problems, service.changed_fields(&reading.service)), (vec![], vec![]));
}

#[test]
fn hours_are_read_as_people_write_them() {
    let week = [("hours.1.days", "MO"), ("hours.1.days", "TU"), ("hours.1.opens", "9"), ("hours.1.closes", "17.30")];
    let reading = read(&filled(&week), &empty(), NOW);
    let rule = &reading.service.hours[0];
    assert_eq!((rule.opens_min, rule.closes_min, rule.days.len()), (Some(540), Some(1_050), 2));
    let night = [("hours.4.days", "SA"), ("hours.4.opens", "22:00"), ("hours.4.closes", "6:00")];
    assert_eq!(problems(&night), []);
    assert_eq!(problems(&[("hours.1.days", "MO")]), [("hours.1.opens".into(), "times-missing".into())]);
    assert_eq!(problems(&[("hours.1.opens", "nine")]), [("hours.1.opens".into(), "time".into())]);
    let same = [("hours.1.days", "MO"), ("hours.1.opens", "9"), ("hours.1.closes", "9:00")];
    assert_eq!(problems(&same), [("hours.1.closes".into(), "time-order".into())]);
}

#[test]
fn a_secret_address_is_not_published_and_a_shelter_has_no_point() {
    let secret = [("place.1.country", "GE"), ("place.1.address", "Street 1"), ("place.1.withheld", "yes")];
    let reading = read(&filled(&secret), &empty(), NOW);
    assert_eq!(reading.problems[0].field, "place.1.address");
    assert_eq!(reading.service.places[0].address, None);

    let base = Services::new(3).find(|service| service.places[0].point.is_some()).expect("endless");
    let kept = read(&write(&base), &base, NOW).service;
    assert_eq!(kept.places, base.places);
    let mut sheltering = write(&base);
    sheltering.push(Answer { field: "categories".into(), value: "shelter.emergency".into() });
    assert!(read(&sheltering, &base, NOW).service.places.iter().all(|place| place.point.is_none()));
    let mut moved = write(&base);
    moved.iter_mut().filter(|answer| answer.field == "place.1.city").for_each(|answer| answer.value = "Nowhere".into());
    assert_eq!(read(&moved, &base, NOW).service.places[0].point, None, "the point was of another town");
}

#[test]
fn what_cannot_be_read_is_said_at_its_field() {
    let check = |field: &str, value: &str, kind: &str| {
        assert_eq!(problems(&[(field, value)]), [(field.to_owned(), kind.to_owned())], "{value}");
    };
    check("contact.email", "office", "email");
    check("contact.url", "javascript:alert(1).x", "url");
    check("contact.phones", "call us", "phone");
    check("eligibility.minimum_age", "-1", "number");
    check("referral_terms.decide_urgent_h", "soon", "number");
    check("confirmed_until", "2020-01-01", "past");
    check("confirmed_until", "2126-01-01", "far");
    check("confirmed_until", "tomorrow", "date");
    check("cost", "cheap", "choice");
    check("languages", "english please", "unknown");
    check("target_groups", "key population!", "unknown");
    check("contact.url", "example", "url");
    check("access_notes", &"x".repeat(1_001), "too-long");
    check("access_notes", "a\u{202e}b", "characters");
    assert_eq!(problems(&[("place.2.city", "Batumi")]), [("place.2.country".into(), "missing".into())]);
    assert_eq!(problems(&[("visibility", "named")]), [("visibility.named".into(), "missing".into())]);
    let ages = [("eligibility.minimum_age", "30"), ("eligibility.maximum_age", "18")];
    assert_eq!(problems(&ages), [("eligibility.maximum_age".into(), "age-order".into())]);
}

#[test]
fn a_capacity_that_is_still_so_keeps_its_date() {
    let mut base = empty();
    base.capacity = Some(Capacity { state: CapacityState::Available, as_of: Timestamp(5) });
    let capacity = |state| read(&filled(&[("capacity", state)]), &base, NOW).service.capacity.map(|found| found.as_of);
    assert_eq!((capacity("available"), capacity("none")), (Some(Timestamp(5)), Some(NOW)));
}

fn any_field() -> impl Strategy<Value = String> {
    let known: Vec<String> = Services::new(4).take(20).flat_map(|service| write(&service)).map(|a| a.field).collect();
    prop_oneof![
        proptest::sample::select(known),
        "(place|hours)\\.[0-9]{1,6}\\.(country|city|days|opens|closes|withheld|freq)",
        "[a-z_.]{0,30}",
    ]
}

fn any_value() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("yes".to_owned()),
        Just("GE".to_owned()),
        Just("MO".to_owned()),
        "[0-9:.-]{0,10}",
        "\\PC{0,40}",
        any::<String>(),
    ]
}

proptest! {
    #[test]
    fn anything_can_be_read_and_what_is_without_fault_comes_back(
        pairs in proptest::collection::vec((any_field(), any_value()), 0..60)
    ) {
        let answers: Vec<Answer> = pairs.into_iter().map(|(field, value)| Answer { field, value }).collect();
        let first = read(&answers, &empty(), NOW);
        prop_assert!(crate::canon::to_vec(&first.service).is_ok());
        if first.problems.is_empty() {
            let again = read(&write(&first.service), &first.service, NOW);
            prop_assert_eq!(first.service.changed_fields(&again.service), Vec::<String>::new());
        }
    }
}
