//! What exports hold, for whom, and that HSDS would take them.

use serde_json::{Value, json};

use super::*;
use crate::hsds::{ExportAudience, ExportFormat, ExportItem, export, may_see, to_hsds};
use crate::record::service::{Place, Point, Status, Visibility};
use crate::text::{Country, Text};

/// Fields that HSDS 3.1 requires, by where the entity stands in a service (facts of its schemas).
const REQUIRED: &[(&str, &[&str])] = &[
    ("service", &["id", "name", "status"]),
    ("organization", &["id", "name", "description"]),
    ("location", &["id", "location_type"]),
    ("addresses", &["id", "address_1", "city", "state_province", "postal_code", "country", "address_type"]),
    ("phones", &["id", "number"]),
    ("taxonomy_term", &["id", "name", "description"]),
    ("attributes", &["id"]),
    ("languages", &["id"]),
    ("schedules", &["id"]),
    ("service_areas", &["id"]),
    ("service_at_locations", &["id"]),
    ("required_documents", &["id"]),
    ("cost_options", &["id"]),
];

const ENUMS: &[(&str, &[&str])] = &[
    ("status", &["active", "inactive", "defunct", "temporarily closed"]),
    ("location_type", &["physical", "postal", "virtual"]),
    ("address_type", &["physical", "postal", "virtual"]),
    ("freq", &["WEEKLY", "MONTHLY"]),
];

const NUMBERS: &[&str] = &["latitude", "longitude", "minimum_age", "maximum_age", "amount"];

/// Panics where a service breaks a fact of the HSDS 3.1 schemas.
pub(super) fn check_hsds(service: &Value) {
    check_entity("service", service);
}

fn check_entity(entity: &str, value: &Value) {
    let map = value.as_object().unwrap_or_else(|| panic!("{entity} is no object: {value}"));
    let required = REQUIRED.iter().find(|(name, _)| *name == entity).map_or(&[][..], |(_, keys)| keys);
    for key in required {
        assert!(map.get(*key).is_some_and(Value::is_string), "{entity}.{key} in {value}");
    }
    for (key, value) in map.iter().filter(|(key, _)| !key.starts_with("pn_")) {
        check_field(entity, key, value);
    }
}

fn check_field(entity: &str, key: &str, value: &Value) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| check_entity(key, item)),
        Value::Object(_) => check_entity(key, value),
        Value::Number(_) => assert!(NUMBERS.contains(&key), "{entity}.{key} is a number"),
        Value::String(text) => check_text(entity, key, text),
        Value::Bool(_) | Value::Null => panic!("{entity}.{key} is {value}"),
    }
}

fn check_text(entity: &str, key: &str, text: &str) {
    let allowed = ENUMS.iter().find(|(name, _)| *name == key).map(|(_, values)| values);
    assert!(allowed.is_none_or(|values| values.contains(&text)), "{entity}.{key} is {text}");
    assert!(key != "id" || super::super::uuid::parse(text).is_some(), "{entity}.id is {text}");
    assert!(!NUMBERS.contains(&key), "{entity}.{key} is a text");
}

fn sample() -> Service {
    let text = r#"{"id": "11111111-2222-4333-8444-555555555555", "name": "Shelter", "status": "active",
        "pn_language": "en", "pn_translations": {"ru": {"name": "Приют"}}, "description": "Beds",
        "organization": {"id": "x", "name": "House"}, "email": "house@example.org", "pn_safety": {"anonymous": "yes"},
        "service_at_locations": [{"location": {"location_type": "physical", "latitude": 41.7, "longitude": 44.8,
            "addresses": [{"address_1": "1 Main Street", "city": "Tbilisi", "country": "GE"}]}}]}"#;
    import(text).0.remove(0).1
}

fn item<'a>(service: &'a Service, language: &'a Lang) -> ExportItem<'a> {
    ExportItem { publisher: OrgId([7; 32]), publisher_name: "Publisher", service, language }
}

#[test]
fn visibility_decides_every_export() {
    let (publisher, friend, other) = (OrgId([1; 32]), OrgId([2; 32]), OrgId([3; 32]));
    let named = Visibility::Named(vec![friend]);
    let check =
        |audience, visibility: &Visibility, expect| assert_eq!(may_see(audience, &publisher, visibility), expect);
    for audience in [ExportAudience::Public, ExportAudience::Network, ExportAudience::Organisation(other)] {
        check(audience, &Visibility::Public, true);
        check(audience, &Visibility::Network, audience != ExportAudience::Public);
        check(audience, &named, false);
    }
    check(ExportAudience::Organisation(friend), &named, true);
    check(ExportAudience::Organisation(publisher), &named, true);
}

#[test]
fn records_for_others_are_left_out_of_whole_exports() {
    let working = lang("en");
    let public = Service { visibility: Visibility::Public, ..sample() };
    let inner = sample();
    let items = [item(&public, &working), item(&inner, &working)];
    let count = |format, audience, what: &str| export(&items, audience, format).matches(what).count();
    assert_eq!(count(ExportFormat::HsdsLines, ExportAudience::Public, "\n"), 1);
    assert_eq!(count(ExportFormat::HsdsLines, ExportAudience::Network, "\n"), 2);
    assert_eq!(count(ExportFormat::Csv, ExportAudience::Public, "\n"), 2, "a header and a row");
    assert_eq!(count(ExportFormat::GeoJson, ExportAudience::Public, "\"Feature\""), 1);
    let page = export(&items, ExportAudience::Network, ExportFormat::HsdsPage);
    let page: Value = serde_json::from_str(&page).expect("JSON");
    assert_eq!((&page["total_items"], &page["empty"]), (&json!(2), &json!(false)));
}

#[test]
fn a_withheld_address_is_a_virtual_location_whatever_the_record_holds() {
    let place = Place { withheld: true, ..sample().places[0].clone() };
    let service = Service { places: vec![place], visibility: Visibility::Public, ..sample() };
    let working = lang("en");
    for audience in [ExportAudience::Public, ExportAudience::Organisation(OrgId([7; 32]))] {
        for format in [ExportFormat::HsdsLines, ExportFormat::GeoJson, ExportFormat::Csv] {
            let text = export(&[item(&service, &working)], audience, format);
            assert!(!text.contains("Main Street") && !text.contains("41.7") && !text.contains("44.8"), "{text}");
        }
    }
    let value = to_hsds(&item(&service, &working), ExportAudience::Public).expect("public");
    let location = &value["service_at_locations"][0]["location"];
    assert_eq!(location["location_type"], "virtual");
    assert_eq!(location["addresses"], Value::Null);
    check_hsds(&value);
}

#[test]
fn safety_and_visibility_are_for_members_only() {
    let service = Service { visibility: Visibility::Public, ..sample() };
    let working = lang("en");
    let public = to_hsds(&item(&service, &working), ExportAudience::Public).expect("public");
    let inner = to_hsds(&item(&service, &working), ExportAudience::Network).expect("public");
    assert_eq!((&public["pn_safety"], &public["pn_visibility"]), (&Value::Null, &Value::Null));
    assert_eq!((&inner["pn_safety"]["anonymous"], &inner["pn_visibility"]), (&json!("yes"), &json!("public")));
}

#[test]
fn a_member_does_not_learn_who_else_may_see_a_record() {
    let (friend, other) = (OrgId([2; 32]), OrgId([3; 32]));
    let service = Service { visibility: Visibility::Named(vec![friend, other]), ..sample() };
    let working = lang("en");
    let value = to_hsds(&item(&service, &working), ExportAudience::Organisation(friend)).expect("named");
    assert_eq!(value["pn_visibility"], json!({ "named": [friend] }));
}

#[test]
fn texts_are_in_the_working_language_and_the_rest_are_translations() {
    let (service, working) = (sample(), lang("ru"));
    let value = to_hsds(&item(&service, &working), ExportAudience::Network).expect("member");
    assert_eq!(
        (&value["name"], &value["pn_language"]),
        (&json!("Shelter"), &json!("en")),
        "only English has both texts"
    );
    assert_eq!(value["pn_translations"]["ru"]["name"], "Приют");
    check_hsds(&value);
}

#[test]
fn a_status_that_is_not_stated_is_not_exported_as_active() {
    let service = Service { status: Status::NotStated, ..sample() };
    let working = lang("en");
    let value = to_hsds(&item(&service, &working), ExportAudience::Network).expect("member");
    assert_eq!(value["status"], "inactive");
    assert_eq!(import(&value.to_string()).0[0].1.status, Status::NotStated);
}

#[test]
fn geojson_puts_longitude_first() {
    let (service, working) = (sample(), lang("en"));
    let text = export(&[item(&service, &working)], ExportAudience::Network, ExportFormat::GeoJson);
    let value: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(value["features"][0]["geometry"], json!({ "type": "Point", "coordinates": [44.8, 41.7] }));
    let nowhere = Service { places: vec![], ..sample() };
    let value = crate::hsds::geojson_features(&item(&nowhere, &working), ExportAudience::Network);
    assert_eq!((value.len(), &value[0]["geometry"]), (1, &Value::Null));
}

#[test]
fn cells_that_a_spreadsheet_would_execute_are_escaped() {
    let mut service = sample();
    service.name = [(lang("en"), Text::new("=1+1").expect("valid"))].into();
    service.description = [(lang("en"), Text::new("@SUM(\"A\")").expect("valid"))].into();
    service.places = vec![Place {
        country: Country::new("GE").expect("a code"),
        region: Some(Text::new("-1").expect("valid")),
        city: Some(Text::new("+1").expect("valid")),
        address: Some(Text::new("'=1").expect("valid")),
        postal_code: None,
        withheld: false,
        point: Some(Point { lat_micro: -1, lon_micro: 2 }),
    }];
    let working = lang("en");
    let table = export(&[item(&service, &working)], ExportAudience::Network, ExportFormat::Csv);
    let row = table.lines().nth(1).expect("a row");
    for cell in [",'=1+1,", ",\"'@SUM(\"\"A\"\")\",", ",'-1,'+1,''=1,", ",'-0.000001,0.000002,"] {
        assert!(row.contains(cell), "{cell} in {row}");
    }
    let (again, _) = import(&table);
    assert_eq!((&again[0].1.name, &again[0].1.places), (&service.name, &service.places));
}
