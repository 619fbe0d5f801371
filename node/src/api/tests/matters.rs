//! What the API is for: services, members, changes, the self-check.

use axum::http::{Method, StatusCode};
use http_body_util::BodyExt;
use marshrut_protocol::local_api::{Invite, PublishService, path};
use marshrut_protocol::record::certificate::Role;
use tower::ServiceExt;

use super::Caller;
use crate::node::fixture::{TestNode, service};

#[tokio::test(flavor = "multi_thread")]
async fn a_published_service_is_found_shown_and_counted_unchanged() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let caller = Caller::of(&tbilisi.node);
    let published = PublishService { service: service(1, "Anonymous HIV test") };
    let first = caller.post(path::SERVICES, &published).await;
    assert_eq!((first.status, &first.json()["revision"]), (StatusCode::CREATED, &1.into()), "{}", first.text());
    assert_eq!(caller.post(path::SERVICES, &published).await.status, StatusCode::OK);

    let found = caller.get("/api/v1/services?search=anonymous&country=").await.json();
    assert_eq!((&found["total"], &found["per_page"]), (&1.into(), &20.into()));
    assert_eq!(found["items"][0]["service"]["name"]["en"], "Anonymous HIV test");
    assert_eq!(found["items"][0]["verified"], "own");

    let own = &found["items"][0]["publisher"]["id"];
    let one = format!("{}/{}/{}", path::SERVICES, own.as_str().expect("an id"), published.service.id);
    let detail = caller.get(&one).await;
    assert_eq!(detail.json()["publisher"]["name"], "Tbilisi", "{}", detail.text());
    let other = format!("{}/{}/{}", path::SERVICES, own.as_str().expect("an id"), "f".repeat(32));
    assert_eq!(caller.get(&other).await.problem(), "not-found");
    tbilisi.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn open_pages_are_told_what_changed_and_nothing_more() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let caller = Caller::of(&tbilisi.node);
    let request = caller.request(Method::GET, path::EVENTS).body(axum::body::Body::empty()).expect("a request");
    let Ok(stream) = caller.router.clone().oneshot(request).await;
    assert_eq!(stream.status(), StatusCode::OK);
    let mut body = stream.into_body();

    caller.post(path::SERVICES, &PublishService { service: service(1, "Canary shelter") }).await;
    let mut told = String::new();
    while !told.contains("event: services") {
        let frame = body.frame().await.expect("an open stream").expect("no error");
        told.push_str(&String::from_utf8_lossy(frame.data_ref().expect("data")));
    }
    assert!(!told.contains("Canary"), "{told}");
    tbilisi.node.stop().await;
    while let Some(frame) = body.frame().await {
        frame.expect("a proper end");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn members_invitations_and_the_self_check_answer() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let caller = Caller::of(&tbilisi.node);
    let network = caller.get(path::NETWORK).await.json();
    assert_eq!((&network["name"], &network["members"][0]["ours"]), (&"Partner Network".into(), &true.into()));
    let invitation = caller.post(path::INVITATIONS, &Invite::default()).await;
    assert_eq!(invitation.status, StatusCode::CREATED);
    assert!(invitation.json()["text"].as_str().is_some_and(|text| text.starts_with("marshrut-invitation:")));

    let checks = caller.get(path::DOCTOR).await.json()["checks"].clone();
    let names: Vec<&str> =
        checks.as_array().expect("a list").iter().filter_map(|check| check["name"].as_str()).collect();
    for expected in
        ["clock", "disk", "permissions", "swap", "store", "passphrases", "peers", "outbox", "forks", "state"]
    {
        assert!(names.contains(&expected), "no check of {expected} in {names:?}");
    }
    tbilisi.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_taxonomy_speaks_the_language_asked_for() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member);
    let caller = Caller::of(&tbilisi.node);
    let labels = |answer: serde_json::Value| answer["terms"][0]["label"].as_str().expect("a label").to_owned();
    let english = labels(caller.get(path::TAXONOMY).await.json());
    let russian = labels(caller.get("/api/v1/taxonomy?language=ru").await.json());
    assert_ne!(english, russian);
}
