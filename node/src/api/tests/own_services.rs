//! Our own services through the API: drafts that keep what was typed, confirming, withdrawing, imports looked at first.

use axum::body::Body;
use axum::http::{Method, StatusCode};
use marshrut_protocol::local_api::{ImportReport, PublishService, path};
use marshrut_protocol::record::certificate::Role;
use serde_json::{Value, json};

use super::described::check;
use super::{Answer, Caller};
use crate::node::fixture::{TestNode, service};

fn answer(field: &str, value: &str) -> Value {
    json!({"field": field, "value": value})
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_keeps_what_was_typed_and_is_published_once_it_is_whole() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let caller = Caller::of(&tbilisi.node);
    let begun = caller.post(path::SERVICE_DRAFTS, &json!({"language": "ka"})).await;
    assert_eq!(begun.status, StatusCode::CREATED);
    check("ServiceDraft", &begun.json());
    let one = format!("{}/{}", path::SERVICE_DRAFTS, begun.json()["id"].as_str().expect("an id"));
    let fields: Vec<String> =
        begun.json()["problems"].as_array().expect("problems").iter().map(|p| p["field"].to_string()).collect();
    assert_eq!(fields, ["\"name.ka\"", "\"description.ka\"", "\"categories\""]);
    assert_eq!(caller.post(&format!("{one}/publish"), &json!({})).await.problem(), "service-draft.problems");

    let answers = json!({"answers": [
        answer("text.languages", "ka"), answer("name.ka", "ტესტი"), answer("description.ka", "სწრაფი"),
        answer("categories", "hiv.testing"), answer("status", "active"), answer("hours.1.opens", "nine"),
    ]});
    let saved = caller.json(Method::PUT, &one, &answers).await.json();
    check("ServiceDraft", &saved);
    assert_eq!(
        (&saved["problems"][0]["field"], &saved["problems"][0]["kind"]),
        (&json!("hours.1.opens"), &json!("time"))
    );
    assert_eq!(caller.get(&one).await.json()["answers"][5]["value"], "nine");
    let listed = caller.get(path::SERVICES_OWN).await.json();
    check("OwnServices", &listed);
    assert_eq!((&listed["total"], &listed["drafts"][0]["published"]), (&json!(0), &json!(false)));

    let mended = answers.to_string().replace("\"nine\"", "\"9:30\"");
    caller.json(Method::PUT, &one, &serde_json::from_str::<Value>(&mended).expect("JSON")).await;
    let published = caller.post(&format!("{one}/publish"), &json!({})).await;
    assert_eq!(published.status, StatusCode::CREATED, "{}", published.text());
    check("Published", &published.json());
    assert_eq!(caller.get(&one).await.problem(), "not-found");
    let listed = caller.get(path::SERVICES_OWN).await.json();
    assert_eq!((&listed["total"], &listed["drafts"]), (&json!(1), &json!([])));
    assert_eq!(listed["items"][0]["service"]["hours"][0]["opens_min"], 570);
    tbilisi.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_names_the_fields_that_differ_and_a_draft_is_discarded() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let caller = Caller::of(&tbilisi.node);
    let record = service(1, "HIV test");
    caller.post(path::SERVICES, &PublishService { service: record.clone() }).await;
    let begun = caller.post(path::SERVICE_DRAFTS, &json!({"service": record.id})).await.json();
    assert_eq!(begun["changed"], json!([]), "a record comes back as it was");
    assert_eq!(caller.post(path::SERVICE_DRAFTS, &json!({"service": record.id})).await.status, StatusCode::OK);
    let mut answers = begun["answers"].as_array().expect("answers").clone();
    answers.push(answer("contact.email", "desk@example.org"));
    let one = path::service_draft(&record.id);
    let saved = caller.json(Method::PUT, &one, &json!({"answers": answers})).await.json();
    assert!(saved["changed"].to_string().contains("contact"), "{saved}");
    assert_eq!(caller.delete(&one).await.status, StatusCode::NO_CONTENT);
    assert_eq!(caller.get(&one).await.problem(), "not-found");
    let long = json!({"answers": [answer("areas", &"x".repeat(70_000))]});
    assert_eq!(caller.json(Method::PUT, &one, &long).await.problem(), "service-draft.too-long");
    let unknown = json!({"service": "77".repeat(16)});
    assert_eq!(caller.post(path::SERVICE_DRAFTS, &unknown).await.problem(), "not-found");
    tbilisi.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn several_are_confirmed_at_once_and_a_withdrawn_one_says_why() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let caller = Caller::of(&tbilisi.node);
    for number in 1..=3 {
        caller.post(path::SERVICES, &PublishService { service: service(number, "HIV test") }).await;
    }
    assert_eq!(caller.get(path::SERVICES_OWN).await.json()["due"], 3);
    let wish = json!({"services": [service(1, "").id, service(2, "").id]});
    let done = caller.post(path::SERVICES_CONFIRM, &wish).await.json();
    check("ConfirmedServices", &done);
    assert_eq!(done["confirmed"], 2);
    let listed = caller.get(&format!("{}?due=true", path::SERVICES_OWN)).await.json();
    assert_eq!((&listed["total"], &listed["items"][0]["service"]["id"]), (&json!(1), &json!(service(3, "").id)));
    let late = json!({"services": [], "until": 1});
    assert_eq!(caller.post(path::SERVICES_CONFIRM, &late).await.problem(), "request.invalid");

    let gone = service(3, "").id;
    let address = path::service(&tbilisi.handle().own().org, &gone);
    let withdrawn = caller.post(&path::withdraw(&gone), &json!({"reason": "moved"})).await;
    assert_eq!(withdrawn.status, StatusCode::NO_CONTENT, "{}", withdrawn.text());
    assert_eq!(caller.get(&address).await.problem(), "service.withdrawn-moved");
    assert_eq!(caller.post(&path::withdraw(&gone), &json!({"reason": "moved"})).await.problem(), "not-found");
    tbilisi.node.stop().await;
}

async fn import(caller: &Caller, query: &str, file: &str) -> Answer {
    let uri = format!("{}{query}", path::SERVICES_IMPORT);
    caller.send(caller.request(Method::POST, &uri).body(Body::from(file.to_owned())).expect("a request")).await
}

fn report(answer: &Answer) -> ImportReport {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    serde_json::from_slice(&answer.body).expect("a report")
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_is_looked_at_first_and_published_once() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let caller = Caller::of(&tbilisi.node);
    let record = |number: u32, name: &str| {
        format!("{{\"id\": \"b8d2c8f4-52a1-4d0e-9a53-{number:012x}\", \"name\": \"{name}\", \"status\": \"active\"}}\n")
    };
    let first = record(1, "HIV test") + &record(2, "TB test");
    report(&import(&caller, "", &first).await);
    let second = record(1, "HIV test") + &record(2, "TB and HIV test") + &record(3, "Shelter") + "{}\n";
    let looked = import(&caller, "?review=true", &second).await;
    check("ImportReport", &looked.json());
    let looked = report(&looked);
    assert_eq!((looked.new, looked.changed, looked.unchanged, looked.refused), (1, 1, 1, 1));
    let changed = looked.items.iter().find(|item| !item.new).expect("a change");
    assert_eq!((changed.line, &changed.fields[..]), (2, &["name".to_owned()][..]));
    assert_eq!(caller.get(path::SERVICES_OWN).await.json()["total"], 2, "nothing is published yet");

    let ready = path::import_review(&looked.review);
    let done = report(&caller.post(&ready, &json!({})).await);
    assert_eq!((done.published, done.unchanged), (2, 0));
    assert_eq!(caller.post(&ready, &json!({})).await.problem(), "import.review-gone");
    let again = report(&import(&caller, "?dry_run=true", &second).await);
    assert_eq!((again.published, again.unchanged, again.review.as_str()), (0, 3, ""));
    tbilisi.node.stop().await;
}
