//! A whole referral out and in again, what stays outside, and the golden bundle.

use serde_json::{Value, json};

use super::*;
use crate::id::{OrgId, ReferralId, ServiceId};
use crate::local_api::{self as api, Organisation, ReferralDetail, ReferralSummary, TimelineItem};
use crate::referral::consent::Field;
use crate::referral::sample::{self, SENT, hours};
use crate::referral::{Payload, State, form};
use crate::text::Country;
use crate::time::Span;

mod identifiers;
mod scope;

fn organisation(id: u8, name: &str, country: &str) -> Organisation {
    let standing = crate::local_api::Standing::Member;
    Organisation { id: OrgId([id; 32]), name: name.into(), country: Country::new(country).expect("a code"), standing }
}

fn tbilisi() -> Organisation {
    organisation(0x51, "Tbilisi", "GE")
}

fn berlin() -> Organisation {
    organisation(0x52, "Berlin", "DE")
}

/// A referral from Tbilisi to Berlin as Tbilisi's node shows it.
fn referral(state: State, scope: &[Field]) -> ReferralDetail {
    let consent = sample::consent(scope);
    let payload = Payload::within(sample::full_draft().limited_to(&consent), &consent).expect("inside the scope");
    let summary = ReferralSummary {
        id: ReferralId([2; 16]),
        side: api::Side::Sender,
        partner: berlin(),
        service: ServiceId([3; 16]),
        service_name: "Shelter in Berlin".into(),
        service_names: Default::default(),
        handle: "7K2M-Q9XD".into(),
        state: state.name().into(),
        since: hours(3),
        priority: api::Priority::Urgent,
        sent_at: SENT,
        due: Some(api::Due { what: "decide".into(), by: hours(72), who: api::Side::Receiver, overdue: false }),
        delivery: api::Delivery::Delivered,
        unread: false,
        expires_at: None,
        expiring: false,
        assignee: String::new(),
        rerouted_from: None,
        rerouted_to: None,
    };
    let said = |what: &str, code: Option<&str>| TimelineItem {
        at: hours(2),
        who: Some(berlin()),
        what: what.into(),
        text: Some("Canary: he lives with Nino".into()),
        code: code.map(str::to_owned),
        ..TimelineItem::default()
    };
    let timeline = vec![said("message", None), said("decline", Some("capacity"))];
    detail(summary, Some(form::show(&payload)), timeline)
}

/// Others add fields to a referral's detail; a bundle does not depend on them.
fn detail(
    summary: ReferralSummary,
    content: Option<api::ReferralContent>,
    timeline: Vec<TimelineItem>,
) -> ReferralDetail {
    let mut json = serde_json::to_value(&summary).expect("JSON");
    json["content"] = serde_json::to_value(content).expect("JSON");
    json["timeline"] = serde_json::to_value(timeline).expect("JSON");
    json["actions"] = json!([]);
    serde_json::from_value(json).expect("a detail")
}

fn resource<'a>(bundle: &'a Value, kind: &str) -> &'a Value {
    let entries = bundle["entry"].as_array().expect("entries");
    let found = entries.iter().find(|entry| entry["resource"]["resourceType"] == kind);
    found.map(|entry| &entry["resource"]).unwrap_or(&Value::Null)
}

#[test]
fn the_golden_bundle_is_what_is_written() {
    let bundle = export(&referral(State::Delivered, &Field::ALL), &tbilisi(), hours(5)).expect("a bundle");
    let golden: Value = serde_json::from_str(include_str!("tests/referral.json")).expect("JSON");
    assert_eq!(bundle, golden, "if the change is meant, write this down:\n{bundle:#}");
}

#[test]
fn what_was_written_is_read_back() {
    let sent = referral(State::Delivered, &Field::ALL);
    let bundle = export(&sent, &tbilisi(), hours(5)).expect("a bundle").to_string();
    let read = import(bundle.as_bytes(), None, hours(6)).expect("a referral");
    assert_eq!(Some(read.content), sent.content);
    assert_eq!((read.service, read.receiver), (Some(ServiceId([3; 16])), Some(berlin().id)));
    let told: Vec<&str> = read.notes.iter().map(|note| note.field.as_str()).collect();
    assert_eq!(told, ["Patient.identifier[0]"], "only the handle stays outside");
}

#[test]
fn a_consent_is_taken_over_for_its_receiver_only_and_while_it_lasts() {
    let bundle = export(&referral(State::Sent, &Field::ALL), &tbilisi(), hours(5)).expect("a bundle").to_string();
    let consent = |addressed, at| import(bundle.as_bytes(), addressed, at).expect("a referral").content.consent;
    assert!(consent(Some(berlin().id), hours(6)).is_some());
    assert!(consent(Some(OrgId([9; 32])), hours(6)).is_none(), "it names another receiver");
    assert!(consent(None, SENT.plus(Span::days(91))).is_none(), "it is over");
    let told = import(bundle.as_bytes(), Some(OrgId([9; 32])), hours(6)).expect("a referral").notes;
    assert!(told.iter().any(|note| note.kind == "consent-not-taken"), "{told:?}");
}

#[test]
fn a_draft_leaves_in_no_form() {
    assert_eq!(export(&referral(State::Draft, &Field::ALL), &tbilisi(), SENT), Err(ExportError::Draft));
}

#[test]
fn destroyed_content_leaves_dates_and_codes() {
    let mut withdrawn = referral(State::ConsentWithdrawn, &Field::ALL);
    withdrawn.content = None;
    let bundle = export(&withdrawn, &tbilisi(), hours(5)).expect("a bundle");
    assert_eq!(resource(&bundle, "Patient"), &Value::Null);
    assert_eq!(resource(&bundle, "Observation"), &Value::Null);
    assert_eq!(resource(&bundle, "Consent")["status"], "inactive");
    assert_eq!(resource(&bundle, "Task")["status"], "cancelled");
    assert!(!bundle.to_string().contains("7K2M-Q9XD"), "the handle is content");
}

#[test]
fn each_state_has_a_status_of_fhir_and_the_published_business_status() {
    for state in State::ALL.iter().copied().filter(|state| *state != State::Draft) {
        let bundle = export(&referral(state, &[]), &tbilisi(), hours(5)).expect("a bundle");
        let task = resource(&bundle, "Task");
        assert_eq!(task["status"], task_status(state).code());
        let codings = task["businessStatus"]["coding"].as_array().expect("codings");
        let bser = codings.iter().find(|coding| coding["system"] == system::BSER_STATUS).map(|coding| &coding["code"]);
        assert_eq!(bser.and_then(Value::as_str), business_status(state).map(|(code, _)| code), "{state}");
        assert!(codings.iter().any(|coding| coding["code"] == state.name()), "{state}");
    }
}

/// The states that the published table maps to ours, with the business status of its last column.
#[test]
fn the_published_rows_agree() {
    let published = [
        (State::Delivered, "2.0"),
        (State::Accepted, "3.0"),
        (State::Declined, "4.0"),
        (State::Scheduled, "5.1.1"),
        (State::NoShow, "5.1.2"),
        (State::AppointmentCancelled, "5.1.3"),
        (State::InProgress, "5.1.4"),
        (State::CancelRequested, "5.2"),
        (State::Cancelled, "6.0"),
        (State::Completed, "7.0"),
    ];
    for (state, code) in published {
        assert_eq!(business_status(state).map(|(code, _)| code), Some(code), "{state}");
    }
}

#[test]
fn a_decline_carries_its_code_and_not_its_words() {
    let bundle = export(&referral(State::Declined, &Field::ALL), &tbilisi(), hours(5)).expect("a bundle");
    assert_eq!(resource(&bundle, "Task")["statusReason"]["coding"][0]["code"], "capacity");
    assert!(!bundle.to_string().contains("Canary"), "words between caseworkers left");
}

#[test]
fn what_is_no_referral_is_refused_with_its_reason() {
    let check = |bundle: Value, expected: ImportError| {
        assert_eq!(import(bundle.to_string().as_bytes(), None, SENT), Err(expected));
    };
    let request = json!({"resource": {"resourceType": "ServiceRequest", "status": "active"}});
    let over = json!({"resource": {"resourceType": "ServiceRequest", "status": "revoked"}});
    check(json!([]), ImportError::NotABundle("not stated".into()));
    check(json!({"resourceType": "Patient"}), ImportError::NotABundle("Patient".into()));
    check(json!({"resourceType": "Bundle"}), ImportError::NoRequest);
    check(json!({"resourceType": "Bundle", "entry": [request, request]}), ImportError::SeveralRequests(2));
    check(json!({"resourceType": "Bundle", "entry": [over]}), ImportError::Status("revoked".into()));
    assert_eq!(import(b"<Bundle/>", None, SENT), Err(ImportError::NotJson { line: 1, column: 1 }));
    assert_eq!(import(&vec![b' '; MAX_BYTES + 1], None, SENT), Err(ImportError::TooLong));
    let bare = json!({"resourceType": "Bundle", "entry": [request]}).to_string();
    let missing = import(bare.as_bytes(), None, SENT).expect("a draft").notes;
    assert_eq!(missing.iter().filter(|note| note.kind == "missing").count(), 7, "{missing:?}");
}
