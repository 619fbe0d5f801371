//! The description and the code agree: every path and method is described, and every answer has the shape described.

use axum::http::{Method, Request, StatusCode, header};
use marshrut_protocol::local_api::{
    CastVote, Invite, MotionForm, MotionKind, Propose, PublishService, VerificationAction, path,
};
use marshrut_protocol::record::certificate::Role;
use marshrut_protocol::record::decision::Choice;
use marshrut_protocol::record::verification::Method as LookMethod;
use serde_json::{Map, Value};

use super::super::openapi::DOCUMENT;
use super::{Caller, HOST};
use crate::node::fixture::{TestNode, service};

fn document() -> Value {
    serde_json::from_str(DOCUMENT).expect("openapi.json is JSON")
}

/// All paths that the protocol's types name.
fn known_paths() -> Vec<String> {
    let fixed = [
        path::STATUS,
        path::SESSION,
        path::SESSION_CODE,
        path::SESSION_PASSKEY,
        path::SESSION_RECOVERY,
        path::SESSIONS,
        path::ACCOUNT,
        path::ACCOUNT_PASSPHRASE,
        path::ACCOUNT_TOTP,
        path::ACCOUNT_TOTP_OFF,
        path::ACCOUNT_PASSKEYS,
        path::ACCOUNTS,
        path::ACCOUNTS_INVITE,
        path::ACCOUNTS_REDEEM,
        path::SETTINGS,
        path::NODE_LOCK,
        path::AUDIT,
        path::AUDIT_CHECK,
        path::SERVICES,
        path::SERVICES_IMPORT,
        path::SERVICES_EXPORT,
        path::SERVICES_DUPLICATES,
        path::SERVICES_OWN,
        path::SERVICES_CONFIRM,
        path::SERVICE_DRAFTS,
        path::SUGGESTIONS,
        path::REFERRALS,
        path::DESK,
        path::INDICATORS,
        path::CAPACITY,
        path::LOGGED,
        path::REFERRALS_IMPORT,
        path::SLIPS_RESOLVE,
        path::CLIENTS_EXPORT,
        path::CLIENTS_ERASE,
        path::VERIFICATIONS,
        path::NETWORK,
        path::INVITATIONS,
        path::GOVERNANCE,
        path::PROPOSALS,
        path::NETWORK_CARD,
        path::SPONSORSHIPS,
        path::DEPARTURE,
        path::KEYS,
        path::KEYS_RECOVERY_CODE,
        path::KEYS_SHARES,
        path::KEYS_REPLACEMENT,
        path::PRACTICE,
        path::BACKUP,
        path::BACKUP_CHECK,
        path::TAXONOMY,
        path::DOCTOR,
        path::EVENTS,
        path::FIRST_RUN,
        path::FIRST_RUN_KEYS,
        path::FIRST_RUN_RECOVERY_CODE,
        path::FIRST_RUN_ORGANISATION,
        path::FIRST_RUN_INVITATION,
        path::FIRST_RUN_NETWORK,
        path::FIRST_RUN_BACKUP,
        path::FIRST_RUN_CHECK,
        path::OPENAPI,
    ];
    let with_ids = [
        "/sessions/{id}",
        "/account/passkeys/{id}/removal",
        "/accounts/{id}",
        "/accounts/{id}/removal",
        "/accounts/{id}/second-factor",
        "/audit/sign-ins/{id}",
        "/services/{publisher}/{id}",
        "/services/own/{id}/withdraw",
        "/services/import/{review}",
        "/service-drafts/{id}",
        "/service-drafts/{id}/publish",
        "/services/{publisher}/{id}/duplicates",
        "/services/{publisher}/{id}/verification",
        "/services/{publisher}/{id}/verification/export",
        "/services/{publisher}/{id}/verification/attestations/{entry}",
        "/referrals/{id}",
        "/referrals/{id}/actions",
        "/referrals/{id}/reroute",
        "/referrals/{id}/casework",
        "/capacity-queries/{id}/answer",
        "/logged-referrals/{id}/outcome",
        "/network/proposals/{id}",
        "/network/proposals/{id}/vote",
        "/referrals/{id}/export",
        "/referrals/{id}/slip",
        "/referrals/{id}/slip.pdf",
        "/referrals/{id}/consent-form",
        "/referrals/{id}/attachments",
        "/referrals/{id}/attachments/{attachment}",
        "/referrals/{id}/attachments/{attachment}/content",
        "/referrals/{id}/attachments/{attachment}/finish",
    ];
    let mut all: Vec<String> = fixed.map(str::to_owned).into();
    all.extend(with_ids.map(|rest| format!("/api/v1{rest}")));
    all.sort();
    all
}

#[test]
fn exactly_the_known_paths_are_described() {
    let document = document();
    let mut described: Vec<&String> = document["paths"].as_object().expect("paths").keys().collect();
    described.sort();
    assert_eq!(described, known_paths().iter().collect::<Vec<_>>());
}

/// A method that a path does not take is answered by 405, so the described methods are exactly the others.
#[tokio::test]
async fn exactly_the_methods_of_the_code_are_described() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member);
    let caller = Caller::of(&tbilisi.node);
    let document = document();
    for path in known_paths() {
        let uri = path
            .replace("{publisher}", &"0".repeat(64))
            .replace("{id}", &"0".repeat(32))
            .replace("{attachment}", &"0".repeat(32))
            .replace("{review}", &"0".repeat(32))
            .replace("{entry}", &"0".repeat(64));
        for method in [Method::GET, Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
            let request = Request::builder().method(method.clone()).uri(&uri).header(header::HOST, HOST);
            let answer = caller.send(request.body(axum::body::Body::empty()).expect("a request")).await;
            let operation = &document["paths"][&path][method.as_str().to_lowercase()];
            assert_eq!(answer.status != StatusCode::METHOD_NOT_ALLOWED, operation.is_object(), "{method} {path}");
            let open = operation["security"] == serde_json::json!([{}]);
            if operation.is_object() {
                assert_eq!(answer.status != StatusCode::UNAUTHORIZED, open, "{method} {path}");
            }
        }
    }
}

#[test]
fn every_reference_leads_somewhere_and_every_schema_is_used() {
    let document = document();
    let mut used = std::collections::BTreeSet::new();
    references(&document, &mut used);
    for reference in &used {
        let target = reference.strip_prefix('#').and_then(|pointer| document.pointer(pointer));
        assert!(target.is_some(), "{reference} leads nowhere");
    }
    for name in document["components"]["schemas"].as_object().expect("schemas").keys() {
        let reference = format!("#/components/schemas/{name}");
        assert!(used.contains(&reference) || name == "Change", "{name} is described and never used");
    }
}

fn references(value: &Value, used: &mut std::collections::BTreeSet<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| match (name.as_str(), value) {
            ("$ref", Value::String(reference)) => drop(used.insert(reference.clone())),
            _ => references(value, used),
        }),
        Value::Array(items) => items.iter().for_each(|item| references(item, used)),
        _ => {}
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_have_the_shape_described() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let caller = Caller::of(&tbilisi.node);
    let record = service(1, "HIV test");
    check("Published", &caller.post(path::SERVICES, &PublishService { service: record.clone() }).await.json());
    check("PublishService", &serde_json::to_value(PublishService { service: record.clone() }).expect("JSON"));
    check("Status", &caller.get(path::STATUS).await.json());
    check("ServiceList", &caller.get(path::SERVICES).await.json());
    let detail = caller.get(&path::service(&tbilisi.handle().own().org, &record.id)).await.json();
    check("ServiceDetail", &detail);
    let verification = path::verification(&tbilisi.handle().own().org, &record.id);
    check("ServiceVerification", &caller.get(&verification).await.json());
    let due = crate::clock::now().plus(marshrut_protocol::time::Span::days(10));
    let request =
        VerificationAction::Request { to: None, method: Some(LookMethod::Call), due, words: "who answers?".into() };
    check("VerificationAction", &serde_json::to_value(&request).expect("JSON"));
    check("ServiceVerification", &caller.post(&verification, &request).await.json());
    caller.post(&verification, &VerificationAction::Confirm { until: due }).await;
    check("VerificationCalendar", &caller.get(path::VERIFICATIONS).await.json());
    check("OwnDuplicates", &caller.get(path::SERVICES_DUPLICATES).await.json());
    let duplicates = path::duplicates(&tbilisi.handle().own().org, &record.id);
    check("Duplicates", &caller.get(&duplicates).await.json());
    check("Network", &caller.get(path::NETWORK).await.json());
    check("Invitation", &caller.post(path::INVITATIONS, &Invite::default()).await.json());
    check("InvitationList", &caller.get(path::INVITATIONS).await.json());
    let motion = MotionForm { title: "Meet in May".to_owned(), ..MotionForm::new(MotionKind::Decide) };
    let wish = Propose { motion, words: "In Tbilisi".to_owned(), opens: None, closes: None };
    check("Propose", &serde_json::to_value(&wish).expect("JSON"));
    let proposed = caller.post(path::PROPOSALS, &wish).await.json();
    check("Proposal", &proposed);
    let vote = CastVote { choice: Choice::For, reason: "It is warm".to_owned() };
    let proposal = proposed["id"].as_str().and_then(|id| id.parse().ok()).expect("an id");
    check("Proposal", &caller.post(&path::proposal_vote(&proposal), &vote).await.json());
    check("Proposals", &caller.get(path::PROPOSALS).await.json());
    check("NetworkCard", &caller.get(path::NETWORK_CARD).await.json());
    check("Governance", &caller.get(path::GOVERNANCE).await.json());
    check("Taxonomy", &caller.get(path::TAXONOMY).await.json());
    check("Diagnosis", &caller.get(path::DOCTOR).await.json());
    check("Suggestions", &caller.post(path::SUGGESTIONS, &serde_json::json!({"needs": ["hiv.testing"]})).await.json());
    check("ReferralList", &caller.get(path::REFERRALS).await.json());
    check("Indicators", &caller.get(path::INDICATORS).await.json());
    check("CapacityQueries", &caller.get(path::CAPACITY).await.json());
    let outside = serde_json::json!({"partner": "City clinic", "priority": "normal"});
    check("LoggedReferral", &caller.post(path::LOGGED, &outside).await.json());
    check("LoggedReferrals", &caller.get(path::LOGGED).await.json());
    check("Indicators", &caller.get(path::INDICATORS).await.json());
    check("ImportReport", &caller.post(path::SERVICES_IMPORT, &"nothing").await.json());
    check("Problem", &caller.get("/api/v1/services?per_page=999").await.json());
    tbilisi.node.stop().await;
}

pub(super) fn check(schema: &str, value: &Value) {
    let reference = serde_json::json!({"$ref": format!("#/components/schemas/{schema}")});
    if let Err(wrong) = fits(&document(), &reference, value) {
        panic!("{schema}: {wrong} in {value:#}");
    }
}

/// As much of JSON Schema as the description uses; fields that are not described do not fit.
fn fits(document: &Value, schema: &Value, value: &Value) -> Result<(), String> {
    let schema = schema.as_object().ok_or("a schema is an object")?;
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let target = reference.strip_prefix('#').and_then(|pointer| document.pointer(pointer));
        return fits(document, target.ok_or("a reference leads nowhere")?, value);
    }
    for (keyword, together) in [("anyOf", false), ("oneOf", false), ("allOf", true)] {
        let Some(Value::Array(options)) = schema.get(keyword) else { continue };
        return if together {
            fits(document, &merged(document, options), value)
        } else {
            any(document, options, value)
        };
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("object") => object(document, schema, value),
        Some("array") => array(document, schema, value),
        Some("string") => string(schema, value),
        Some("integer") => value.is_i64().then_some(()).ok_or(format!("{value} is no integer")),
        Some("boolean") => value.is_boolean().then_some(()).ok_or(format!("{value} is no boolean")),
        Some("null") => value.is_null().then_some(()).ok_or(format!("{value} is not null")),
        other => Err(format!("a schema of type {other:?}")),
    }
}

fn any(document: &Value, options: &[Value], value: &Value) -> Result<(), String> {
    let fitting = options.iter().any(|option| fits(document, option, value).is_ok());
    fitting.then_some(()).ok_or(format!("{value} fits none of {options:?}"))
}

/// All properties of several object schemas in one.
fn merged(document: &Value, parts: &[Value]) -> Value {
    let (mut properties, mut required) = (Map::new(), Vec::new());
    for part in parts {
        let reference = part["$ref"].as_str().and_then(|reference| document.pointer(reference.strip_prefix('#')?));
        let mut part = reference.unwrap_or(part).clone();
        if let Some(inner) = part["allOf"].as_array() {
            part = merged(document, inner);
        }
        properties.extend(part["properties"].as_object().cloned().unwrap_or_default());
        required.extend(part["required"].as_array().cloned().unwrap_or_default());
    }
    serde_json::json!({"type": "object", "properties": properties, "required": required})
}

fn object(document: &Value, schema: &Map<String, Value>, value: &Value) -> Result<(), String> {
    let fields = value.as_object().ok_or(format!("{value} is no object"))?;
    let nothing = Map::new();
    let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&nothing);
    for name in schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
        fields.get(name).ok_or(format!("{name} is missing"))?;
    }
    for (name, value) in fields {
        let described = properties.get(name).or(schema.get("additionalProperties"));
        let described = described.ok_or(format!("{name} is not described"))?;
        fits(document, described, value).map_err(|wrong| format!("{name}: {wrong}"))?;
    }
    Ok(())
}

fn array(document: &Value, schema: &Map<String, Value>, value: &Value) -> Result<(), String> {
    let items = value.as_array().ok_or(format!("{value} is no array"))?;
    let nothing = Vec::new();
    let first = schema.get("prefixItems").and_then(Value::as_array).unwrap_or(&nothing);
    for (at, item) in items.iter().enumerate() {
        let described = first.get(at).or(schema.get("items")).ok_or("an item is not described")?;
        fits(document, described, item).map_err(|wrong| format!("{at}: {wrong}"))?;
    }
    Ok(())
}

fn string(schema: &Map<String, Value>, value: &Value) -> Result<(), String> {
    let text = value.as_str().ok_or(format!("{value} is no string"))?;
    let listed = schema.get("enum").and_then(Value::as_array).is_none_or(|list| list.contains(value));
    listed.then_some(()).ok_or(format!("{text} is not among those described"))
}
