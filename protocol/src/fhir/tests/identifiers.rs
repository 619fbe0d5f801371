//! A bundle of another system is full of identifiers: none comes in, each is named.

use super::*;

/// As a hospital's system would write it.
fn foreign() -> Value {
    let patient = json!({
        "resourceType": "Patient", "id": "p1",
        "identifier": [{"system": "urn:oid:2.16", "value": "01008012345"}],
        "name": [{"use": "official", "family": "Canaryova", "given": ["Lola"]}, {"use": "nickname", "text": "Lolik"}],
        "telecom": [{"system": "phone", "value": "+995 555 123456"}],
        "gender": "female", "birthDate": "1991-03-04",
        "address": [{"line": ["Canary street 5"], "city": "Tbilisi", "postalCode": "0108"}],
        "photo": [{"url": "http://canary.test/face.jpg"}],
        "contact": [{"name": {"family": "Canaryov"}}],
    });
    let request = json!({
        "resourceType": "ServiceRequest", "id": "r1", "status": "active", "intent": "order", "priority": "asap",
        "identifier": [{"system": "http://canary.test/orders", "value": "canary-77"}],
        "subject": {"reference": "Patient/p1"},
        "orderDetail": [{"coding": [{"system": "http://loinc.org", "code": "24606-6"}]}],
        "note": [{"text": "passport AB1234567"}, {"text": "call her"}],
    });
    let coverage = json!({"resourceType": "Coverage", "status": "active"});
    let entries: Vec<Value> = [patient, request, coverage].into_iter().map(|one| json!({"resource": one})).collect();
    json!({"resourceType": "Bundle", "type": "collection", "entry": entries})
}

#[test]
fn identifiers_stay_outside_and_are_named() {
    let read = import(foreign().to_string().as_bytes(), None, SENT).expect("a draft");
    let kept = serde_json::to_string(&read.content).expect("JSON");
    for canary in ["01008012345", "anary", "555 123456", "03-04", "0108", "AB1234567"] {
        assert!(!kept.contains(canary), "{canary} came in: {kept}");
    }
    let person = &read.content.person;
    assert_eq!((person.alias.as_str(), person.birth_year, person.city.as_str()), ("Lolik", Some(1991), "Tbilisi"));
    assert_eq!((person.gender.as_str(), read.content.priority), ("female", Some(api::Priority::Urgent)));
    let told = |field: &str, kind: &str| {
        assert!(read.notes.iter().any(|note| note.field == field && note.kind == kind), "{field}: {:#?}", read.notes);
    };
    told("Patient.identifier[0]", "identifier");
    told("Patient.name[0]", "name");
    told("Patient.birthDate", "birth-date");
    told("Patient.telecom[0]", "dropped");
    told("Patient.address[0]", "home-address");
    told("Patient.photo", "dropped");
    told("Patient.contact", "dropped");
    told("ServiceRequest.identifier[0]", "identifier");
    told("ServiceRequest.orderDetail[0]", "not-understood");
    told("ServiceRequest.note", "document-number");
    told("Coverage", "dropped");
    told("consent", "missing");
}

#[test]
fn nothing_that_a_file_says_repeats_itself_in_what_is_told() {
    let read = import(foreign().to_string().as_bytes(), None, SENT).expect("a draft");
    let told = serde_json::to_string(&read.notes).expect("JSON");
    for canary in ["01008012345", "Canary", "555 123456", "AB1234567"] {
        assert!(!told.contains(canary), "{canary} is repeated: {told}");
    }
}
