//! The official example of HSDS 3.1 (shortened), a list, a page, and what of it a record keeps.

use super::*;
use crate::hsds::ProblemKind;
use crate::record::service::{CapacityState, CostKind, Weekday};

/// Shortened from `examples/service_full.json` of openreferral/specification, branch 3.1-dev (CC BY-SA 4.0).
const OFFICIAL: &str = include_str!("official-service.json");

#[test]
fn the_official_example_is_kept_as_far_as_a_record_goes() {
    let (records, problems) = import(OFFICIAL);
    let service = &records[0].1;
    assert_eq!(service.id.to_string(), "ac148810d857441c9679408f346de14b");
    assert_eq!(service.provider.as_ref().map(|p| p.name.as_str()), Some("Example Organization Inc."));
    assert_eq!(service.languages.as_deref(), Some(&[lang("ur")][..]));
    let cost = service.cost.as_ref().expect("stated");
    assert_eq!(cost.kind, CostKind::Paid);
    let contact = service.contact.as_ref().expect("stated");
    assert_eq!(contact.phones[0].as_str(), "+44 1234 234567 ext. 100");
    let capacity = service.capacity.as_ref().expect("stated");
    assert_eq!((capacity.state, capacity.as_of.0), (CapacityState::Available, 1_727_270_586_500));
    assert_eq!(service.documents.as_ref().map(Vec::len), Some(1));
    let rule = &service.hours[0];
    assert_eq!(rule.days, [Weekday::Th, Weekday::Fr]);
    assert_eq!((rule.opens_min, rule.closes_min), (Some(600), Some(1080)));
    assert_eq!((service.hours.len(), service.areas.len()), (1, 1), "what is said twice is kept once");
    assert!(rule.notes.as_ref().is_some_and(|notes| notes.as_str().contains("BYMONTHDAY=2,3,4")));
    assert_eq!(service.places[0].city.as_ref().map(|c| c.as_str()), Some("MyCity"));
    assert_eq!(service.places[0].point, None, "the example's latitude of 100 is none");
    assert_eq!(service.confirmed_until.map(|at| at.0), Some(1_104_537_600_000 + 180 * 86_400_000));
    assert!(refused(&problems).is_empty());
}

#[test]
fn what_a_record_has_no_place_for_is_named() {
    let (_, problems) = import(OFFICIAL);
    let paths: Vec<_> = problems.iter().filter(|p| p.kind == ProblemKind::NotKept).map(|p| p.path.as_str()).collect();
    for path in ["$.alternate_name", "$.alert", "$.contacts", "$.wait_time", "$.accreditations"] {
        assert!(paths.contains(&path), "{path} in {paths:?}");
    }
}

#[test]
fn names_of_persons_are_never_taken() {
    let (records, _) = import(OFFICIAL);
    let record = format!("{:?}", records[0].1);
    assert!(!record.contains("Persona"), "{record}");
}

#[test]
fn one_object_a_list_a_page_and_lines_are_the_same() {
    let compact = serde_json::from_str::<serde_json::Value>(OFFICIAL).expect("valid").to_string();
    let (one, _) = import(OFFICIAL);
    let forms = [
        compact.clone(),
        format!("[{OFFICIAL}]"),
        format!("  [\n\n{compact}\n]\n"),
        format!("{{\"total_items\": 1, \"page_number\": 1, \"contents\": [{OFFICIAL}], \"empty\": false}}"),
        format!("{{\"contents\":[{compact}]}}\n"),
        format!("{OFFICIAL}\n{OFFICIAL}"),
        format!("{compact}\n{compact}\n"),
        format!("{compact}{compact}"),
    ];
    for (index, form) in forms.iter().enumerate() {
        for chunk in [1, 17, 100_000] {
            let (records, _) = import_in(form.as_bytes(), chunk, options());
            assert_eq!(records.len(), 1, "form {index} in chunks of {chunk}");
            assert_eq!(records[0].1, one[0].1, "form {index}");
        }
    }
}

#[test]
fn pages_and_lists_may_stand_on_lines_too() {
    let one = r#"{"id": "1", "name": "One", "status": "active"}"#;
    let two = r#"{"id": "2", "name": "Two", "status": "active"}"#;
    let three = r#"{"id": "3", "name": "Three", "status": "active"}"#;
    let (records, problems) = import(&format!("{one}\n{{\"contents\": [{two}]}}\n[{three}]\n"));
    assert_eq!((records.len(), problems.len()), (3, 0), "{problems:?}");
}

#[test]
fn empty_lists_say_what_they_are() {
    for empty in ["[]", "{\"total_items\": 0, \"contents\": []}"] {
        let (records, problems) = import(empty);
        assert_eq!((records.len(), problems.len(), problems[0].kind), (0, 1, ProblemKind::Missing));
    }
}
