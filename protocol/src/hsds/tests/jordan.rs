use super::*;
use crate::record::service::{AccessMode, CostKind, Status, Weekday};

const EXCERPT: &str = include_str!("jordan-12.jsonl");

#[test]
fn real_records_are_read_whole() {
    let (records, problems) = import(EXCERPT);
    assert_eq!(records.len(), 12);
    assert_eq!(problems, []);
    let (line, first) = &records[0];
    assert_eq!((*line, first.id.to_string().as_str()), (1, "db0880f6bd995c0ab5c5d371573f1c07"));
    assert_eq!(first.name_in(&[]), "Education opportunities");
    assert_eq!(first.status, Status::Active);
    assert_eq!(first.cost.as_ref().map(|cost| cost.kind), Some(CostKind::Free));
    assert_eq!(first.languages.as_deref(), Some(&[lang("ar")][..]));
    assert_eq!(first.categories[0].as_str(), "social.education");
    assert_eq!(first.access, [AccessMode::Outreach]);
    assert_eq!(first.documents, None, "an empty list of documents says nothing");
    let hours = &first.hours[0];
    assert_eq!((hours.opens_min, hours.closes_min, hours.days.first()), (Some(510), None, Some(&Weekday::Mo)));
    let place = &first.places[0];
    assert_eq!((place.country.as_str(), place.point.map(|p| p.lat_micro)), ("JO", Some(32_039_170)));
    assert_eq!(place.address, None, "the city is not repeated as an address");
    assert_eq!(first.areas[0].as_str(), "City where the service is located: Liwa Qasabat As Salt");
}

#[test]
fn words_of_the_source_that_say_nothing_are_not_stated() {
    let (records, _) = import(EXCERPT);
    let second = &records[1].1;
    assert_eq!((second.eligibility.clone(), second.access_notes.clone()), (None, None));
    let third = &records[2].1;
    assert_eq!(third.referral_terms.as_ref().map(|terms| terms.accepts), Some(false));
}
