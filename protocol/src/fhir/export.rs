//! Writing: a sent or received referral as a bundle of the type `collection`.

mod client;
mod consent;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::coding::{concept, part, to, urn};
use super::{status, system};
use crate::hsds::moment::rfc3339;
use crate::local_api::{Organisation, Priority, ReferralContent, ReferralDetail, Side, TimelineItem};
use crate::referral::State;
use crate::time::Timestamp;

/// Why a referral has no bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// Nobody has checked a draft against the consent or looked through it for identifiers: that is part of sending.
    #[error("a draft is not exported: what it says has not been checked against the client's consent yet")]
    Draft,
    /// A state that this version does not know.
    #[error("the referral is in a state that this version does not know")]
    UnknownState,
}

/// What is known while a bundle is written.
struct Source<'a> {
    referral: &'a ReferralDetail,
    content: Option<&'a ReferralContent>,
    state: State,
    /// Names of the fields that the client agreed to share.
    scope: BTreeSet<&'a str>,
    sender: &'a Organisation,
    receiver: &'a Organisation,
    at: Timestamp,
}

impl Source<'_> {
    fn name(&self, what: &str) -> String {
        part(&self.referral.summary.id, what)
    }

    fn request(&self) -> String {
        urn(&self.referral.summary.id.0)
    }

    /// The client: the handle and what was agreed; only words where the content was destroyed.
    fn client(&self) -> Value {
        match self.content {
            Some(_) => to(&self.name("patient")),
            None => json!({"display": "The content was destroyed"}),
        }
    }
}

/// Writes a referral. Only what the consent covers is in it, and none of the words that the caseworkers wrote to each
/// other: those may name what the consent does not.
///
/// # Errors
/// If it is a draft, or in a state that is not known.
pub fn export(referral: &ReferralDetail, own: &Organisation, at: Timestamp) -> Result<Value, ExportError> {
    let state = State::ALL.iter().copied().find(|state| state.name() == referral.summary.state);
    let state = state.ok_or(ExportError::UnknownState)?;
    if state == State::Draft {
        return Err(ExportError::Draft);
    }
    let partner = &referral.summary.partner;
    let (sender, receiver) = match referral.summary.side {
        Side::Sender => (own, partner),
        Side::Receiver => (partner, own),
    };
    let content = referral.content.as_ref();
    let consent = content.and_then(|content| content.consent.as_ref());
    let scope = consent.map(|consent| consent.fields.iter().map(String::as_str).collect()).unwrap_or_default();
    Ok(bundle(&Source { referral, content, state, scope, sender, receiver, at }))
}

fn bundle(source: &Source<'_>) -> Value {
    let observations = client::observations(source);
    let mut entries = vec![(source.request(), request(source, &observations)), (source.name("task"), task(source))];
    entries.extend(consent::consent(source).map(|consent| (source.name("consent"), consent)));
    entries.extend(client::patient(source).map(|patient| (source.name("patient"), patient)));
    entries.push((source.name("sender"), organisation(source.sender)));
    entries.push((source.name("receiver"), organisation(source.receiver)));
    entries.extend(observations);
    let entry = |(url, resource): (String, Value)| json!({"fullUrl": url, "resource": resource});
    without_empty(json!({
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": rfc3339(source.at),
        "entry": entries.into_iter().map(entry).collect::<Vec<_>>(),
    }))
}

fn request(source: &Source<'_>, observations: &[(String, Value)]) -> Value {
    let summary = &source.referral.summary;
    let service = super::coding::urn(&summary.service.0);
    let needs = source.content.map(|content| content.needs.as_slice()).unwrap_or_default();
    let notes = source.content.map(|content| content.person.notes.as_str()).filter(|_| source.scope.contains("notes"));
    json!({
        "resourceType": "ServiceRequest",
        "identifier": [{"system": system::URI, "value": source.request()}],
        "status": status::request_status(source.state),
        "intent": "order",
        "priority": priority(summary.priority),
        "code": {
            "coding": [{"system": system::SERVICE, "code": service}],
            "text": summary.service_name,
        },
        "orderDetail": needs.iter().map(|need| concept(system::TERM, need.as_str())).collect::<Vec<_>>(),
        "subject": source.client(),
        "authoredOn": rfc3339(summary.sent_at),
        "requester": to(&source.name("sender")),
        "performer": [to(&source.name("receiver"))],
        "supportingInfo": observations.iter().map(|(url, _)| to(url)).collect::<Vec<_>>(),
        "note": notes.filter(|text| !text.is_empty()).map(|text| json!([{"text": text}])),
    })
}

fn task(source: &Source<'_>) -> Value {
    let summary = &source.referral.summary;
    let ended = |what: &[&str]| last_code(&source.referral.timeline, what);
    let outcome = ended(&["complete", "fail"]).map(|code| {
        json!([{"type": concept(system::FIELD, "outcome"), "valueCodeableConcept": concept(system::REASON, code)}])
    });
    let reason = ended(&["decline"]).filter(|_| source.state == State::Declined);
    json!({
        "resourceType": "Task",
        "status": status::task_status(source.state).code(),
        "businessStatus": status::business(source.state),
        "statusReason": reason.map(|code| concept(system::REASON, code)),
        "intent": "order",
        "priority": priority(summary.priority),
        "code": concept(system::TASK_CODE, "fulfill"),
        "focus": to(&source.request()),
        "for": source.client(),
        "authoredOn": rfc3339(summary.sent_at),
        // The two moments come from two clocks; FHIR wants them in order.
        "lastModified": rfc3339(summary.since.max(summary.sent_at)),
        "requester": to(&source.name("sender")),
        "owner": to(&source.name("receiver")),
        "restriction": summary.due.as_ref().map(|due| json!({"period": {"end": rfc3339(due.by)}})),
        "input": source.content.map(inputs),
        "output": outcome,
    })
}

/// The code of the last event of these kinds that counts.
fn last_code<'a>(timeline: &'a [TimelineItem], kinds: &[&str]) -> Option<&'a str> {
    let counts = |item: &&TimelineItem| item.void.is_none() && kinds.contains(&item.what.as_str());
    timeline.iter().rev().find(counts)?.code.as_deref()
}

/// What every referral says of itself and needs no tick.
fn inputs(content: &ReferralContent) -> Value {
    let input = |name: &str, kind: &str, value: Value| {
        let mut input = Map::new();
        input.insert("type".to_owned(), concept(system::FIELD, name));
        input.insert(kind.to_owned(), value);
        Value::Object(input)
    };
    let role = Some(&content.sender_role).filter(|role| !role.is_empty());
    let policy = Some(&content.contact_policy).filter(|policy| !policy.is_empty());
    let inputs = [
        role.map(|role| input("sender_role", "valueString", json!(role))),
        policy.map(|policy| input("contact_policy", "valueCode", json!(policy))),
        content.minor.map(|minor| input("minor", "valueBoolean", json!(minor))),
    ];
    Value::Array(inputs.into_iter().flatten().collect())
}

fn organisation(organisation: &Organisation) -> Value {
    json!({
        "resourceType": "Organization",
        "identifier": [{"system": system::ORGANISATION, "value": organisation.id}],
        "name": organisation.name,
        "address": [{"country": organisation.country}],
    })
}

fn priority(priority: Priority) -> &'static str {
    match priority {
        Priority::Emergency => "stat",
        Priority::Urgent => "urgent",
        Priority::Normal => "routine",
    }
}

/// FHIR knows no empty value: an element without one is left out.
fn without_empty(value: Value) -> Value {
    let is_empty = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    };
    match value {
        Value::Object(fields) => {
            let kept = fields.into_iter().map(|(name, value)| (name, without_empty(value)));
            Value::Object(kept.filter(|(_, value)| !is_empty(value)).collect())
        }
        Value::Array(items) => {
            Value::Array(items.into_iter().map(without_empty).filter(|item| !is_empty(item)).collect())
        }
        other => other,
    }
}
