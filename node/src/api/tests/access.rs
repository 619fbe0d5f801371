//! Who may ask, and what a wrong request is told.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use marshrut_protocol::local_api::{SignIn, path};
use marshrut_protocol::record::certificate::Role;
use serde_json::json;

use super::{Caller, HOST};
use crate::node::Phase;
use crate::node::fixture::{PASSPHRASE, TestNode};

fn sign_in(passphrase: &str) -> SignIn {
    SignIn { passphrase: passphrase.to_owned() }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_passphrase_unlocks_a_locked_node_and_opens_a_session() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    tbilisi.node.stop().await;
    let tbilisi = tbilisi.in_new_process();
    let mut caller = Caller::of(&tbilisi.node);
    let status = caller.get(path::STATUS).await.json();
    assert_eq!((&status["state"], status.get("details")), (&json!("locked"), None));
    assert_eq!(caller.get(path::SERVICES).await.problem(), "node.locked");

    let refused = caller.post(path::SESSION, &sign_in("a wrong one")).await;
    assert_eq!((refused.status, refused.problem().as_str()), (StatusCode::FORBIDDEN, "session.wrong-passphrase"));
    let session = caller.post(path::SESSION, &sign_in(PASSPHRASE)).await;
    assert_eq!(session.status, StatusCode::OK, "{}", session.text());
    assert!(matches!(tbilisi.node.phase(), Phase::Running(_)));

    caller.token = session.json()["token"].as_str().expect("a token").to_owned();
    assert_eq!(caller.get(path::STATUS).await.json()["details"]["network_name"], "Partner Network");
    assert_eq!(caller.delete(path::SESSION).await.status, StatusCode::NO_CONTENT);
    assert_eq!(caller.get(path::SERVICES).await.status, StatusCode::UNAUTHORIZED);
    assert!(caller.get(path::STATUS).await.json().get("details").is_none());
    tbilisi.node.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_passphrases_slow_the_next_one_down() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member);
    let caller = Caller::of(&tbilisi.node);
    for _ in 0..4 {
        assert_eq!(caller.post(path::SESSION, &sign_in("wrong")).await.status, StatusCode::FORBIDDEN);
    }
    let slowed = caller.post(path::SESSION, &sign_in(PASSPHRASE)).await;
    assert_eq!((slowed.status, slowed.problem().as_str()), (StatusCode::TOO_MANY_REQUESTS, "session.slow-down"));
    assert!(slowed.headers.contains_key(header::RETRY_AFTER));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_without_a_network_says_so() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).started().await;
    let caller = Caller::of(&tbilisi.node);
    assert_eq!(caller.get(path::STATUS).await.json()["state"], "no-network");
    assert_eq!(caller.get(path::NETWORK).await.problem(), "node.no-network");
    assert_eq!(caller.post(path::SESSION, &sign_in(PASSPHRASE)).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_names_and_pages_are_turned_away() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member);
    let caller = Caller::of(&tbilisi.node);
    let from = |host: &str, origin: Option<&str>| {
        let mut request = Request::builder().uri(path::STATUS).header(header::HOST, host);
        if let Some(origin) = origin {
            request = request.header(header::ORIGIN, origin);
        }
        request.body(Body::empty()).expect("a request")
    };
    assert_eq!(caller.send(from(HOST, None)).await.status, StatusCode::OK);
    assert_eq!(caller.send(from("tbilisi.localhost:8100", None)).await.status, StatusCode::OK);
    assert_eq!(caller.send(from("evil.test:8100", None)).await.problem(), "host.foreign");
    assert_eq!(caller.send(from(HOST, Some("http://evil.test"))).await.problem(), "origin.foreign");
    let nameless = Request::builder().uri(path::STATUS).body(Body::empty()).expect("a request");
    assert_eq!(caller.send(nameless).await.status, StatusCode::MISDIRECTED_REQUEST);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_wrong_request_gets_a_problem_document() {
    let tbilisi = TestNode::new("Tbilisi", "GE", Role::Member).found().await;
    let caller = Caller::of(&tbilisi.node);
    assert_eq!(caller.get("/api/v1/nothing").await.problem(), "path.unknown");
    assert_eq!(caller.delete(path::SERVICES).await.problem(), "method.unknown");
    assert_eq!(caller.get("/api/v1/services/xyz/1").await.problem(), "not-found");
    assert_eq!(caller.get("/api/v1/services?country=Georgia").await.problem(), "request.invalid");
    let field = caller.get("/api/v1/services?per_page=201").await;
    assert_eq!(field.json()["fields"][0]["field"], "per_page");

    let plain = caller.request(Method::POST, path::REFERRALS).body("{}".into()).expect("a request");
    assert_eq!(caller.send(plain).await.problem(), "body.media-type");
    let json = |text: &'static str| {
        let request = caller.request(Method::POST, path::REFERRALS).header(header::CONTENT_TYPE, "application/json");
        request.body(Body::from(text)).expect("a request")
    };
    assert_eq!(caller.send(json("{\"publisher\": ")).await.problem(), "body.syntax");
    assert_eq!(caller.send(json("{} {}")).await.status, StatusCode::UNPROCESSABLE_ENTITY);

    let zeros = "0".repeat(64);
    let content = json!({"person": {"birth_year": "old"}});
    let wrong = json!({"publisher": zeros, "service": "0".repeat(32), "content": content, "send": false});
    let wrong = caller.post(path::REFERRALS, &wrong).await;
    assert_eq!(wrong.json()["fields"][0]["field"], "content.person.birth_year", "{}", wrong.text());

    let long = json!({"passphrase": "x".repeat(300_000)});
    assert_eq!(caller.post(path::SESSION, &long).await.problem(), "body.too-large");
    tbilisi.node.stop().await;
}
