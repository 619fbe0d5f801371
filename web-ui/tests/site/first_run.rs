//! The pages of the first run, each over a node that is just that far: whole, labelled, small, and leading back to the
//! step that is next from wherever one comes.

#![allow(clippy::result_large_err, reason = "a refusal of this fixture is the whole answer")]

use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::http::{Method, Request, StatusCode, header};
use axum::routing::{get, post, put};
use axum::{Json, Router};
use jiff::tz::TimeZone;
use marshrut_protocol::local_api::{
    Diagnosis, FirstRun, FirstRunStep, NodeState, Problem, RecoverySheet, Status, path,
};
use marshrut_web_ui::{Hosts, Options, router};
use serde_json::{Value, json};

use super::api::{Fixture, TOKEN};
use super::browser::{Answer, Browser, COOKIE};
use super::pages::check;

/// A node that is so far, and what the next writing request is refused with.
#[derive(Clone)]
struct Node {
    told: Arc<Mutex<Option<FirstRun>>>,
    refuse: Arc<Mutex<Option<Problem>>>,
}

type Told<T> = Result<Json<T>, (StatusCode, Json<Problem>)>;

async fn status(State(node): State<Node>) -> Json<Status> {
    Json(state(&node))
}

async fn how_far(State(node): State<Node>) -> Told<FirstRun> {
    node.told().map(Json).ok_or_else(|| (StatusCode::UNAUTHORIZED, Json(problem(401, "first-run.no-session"))))
}

async fn begin(State(node): State<Node>) -> Told<Value> {
    node.written(json!({"token": TOKEN}))
}

async fn keys(State(node): State<Node>) -> Told<RecoverySheet> {
    node.written(sheet())
}

async fn step(State(node): State<Node>) -> Told<Option<FirstRun>> {
    node.written(node.told())
}

async fn checks() -> Json<Diagnosis> {
    Json(diagnosis())
}

impl Node {
    fn at(told: Option<Value>) -> Self {
        let told = told.map(|told| serde_json::from_value(told).expect("how far it is"));
        Self { told: Arc::new(Mutex::new(told)), refuse: Arc::default() }
    }

    fn told(&self) -> Option<FirstRun> {
        self.told.lock().expect("no panic").clone()
    }

    fn written<T>(&self, answer: T) -> Told<T> {
        match self.refuse.lock().expect("no panic").take() {
            Some(problem) => Err((StatusCode::from_u16(problem.status).expect("a status"), Json(problem))),
            None => Ok(Json(answer)),
        }
    }

    fn api(&self) -> Router {
        Router::new()
            .route(path::STATUS, get(status))
            .route(path::FIRST_RUN, get(how_far).post(begin).delete(how_far))
            .route(path::FIRST_RUN_KEYS, post(keys))
            .route(path::FIRST_RUN_RECOVERY_CODE, put(step).post(keys))
            .route(path::FIRST_RUN_ORGANISATION, put(step))
            .route(path::FIRST_RUN_INVITATION, post(step).delete(step))
            .route(path::FIRST_RUN_NETWORK, post(step))
            .route(path::FIRST_RUN_BACKUP, post(step).put(step))
            .route(path::FIRST_RUN_CHECK, get(checks))
            .with_state(self.clone())
    }

    /// Somebody with the right to set it up, or without.
    fn browser(&self, language: &str, may: bool) -> Browser {
        let options = Options { hosts: Hosts::loopback("tbilisi", 8100), time_zone: TimeZone::UTC, practice: false };
        let session = if may { format!("; {COOKIE}={TOKEN}") } else { String::new() };
        let cookies = format!("__Host-language={language}{session}");
        Browser { fixture: Fixture::sample(), site: router(self.api(), options), cookies }
    }
}

fn problem(status: u16, kind: &str) -> Problem {
    let title = "refused".to_owned();
    Problem { kind: kind.to_owned(), status, title, detail: None, cure: None, fields: Vec::new() }
}

fn state(node: &Node) -> Status {
    let keys = node.told().is_some_and(|told| told.step != FirstRunStep::Keys);
    let state = if keys { NodeState::Unfinished } else { NodeState::New };
    Status { version: "0".to_owned(), state, details: None, me: None }
}

fn sheet() -> RecoverySheet {
    RecoverySheet { code: ["ABCD"; 9].join("-"), groups: vec![3, 7] }
}

fn diagnosis() -> Diagnosis {
    serde_json::from_value(json!({"checks": [
        {"name": "store", "level": "failure", "finding": "a finding", "cure": "a cure"},
        {"name": "clock", "level": "failure", "finding": "", "cure": ""},
        {"name": "disk", "level": "good", "finding": "", "cure": ""},
        {"name": "addresses", "level": "warning", "finding": "", "cure": ""}]}))
    .expect("a diagnosis")
}

/// How far a node can be, and the page of that.
fn stages() -> Vec<(Value, &'static str)> {
    let named = |also: Value| {
        let mut told = json!({"step": "network", "name": "Help Almaty", "country": "KZ"});
        told.as_object_mut().expect("an object").extend(also.as_object().expect("an object").clone());
        told
    };
    let held = |also: Value| {
        let network = "a1".repeat(32);
        let mut held = json!({"network": network, "expires": 1_800_000_000_000_i64, "addresses": ["/ip4/203.0.113.7/tcp/1"], "asking": true});
        held.as_object_mut().expect("an object").extend(also.as_object().expect("an object").clone());
        named(json!({"way": "join", "invitation": held}))
    };
    let failed = json!({"asking": false, "failed": problem(503, "invitation.unreachable")});
    let welcome = json!({"network_name": "Network", "founders": [{"name": "Help Tbilisi", "country": "GE"}], "declaration": "We help.", "sponsors": 2});
    vec![
        (json!({"step": "keys"}), "/start/way"),
        (json!({"step": "keys", "backup": {}}), "/start/restore/open"),
        (json!({"step": "keys", "backup": {"name": "Help Tbilisi", "made": 1}}), "/start/passphrase/restore"),
        (json!({"step": "recovery-code", "way": "join"}), "/start/recovery"),
        (json!({"step": "recovery-code", "way": "join", "groups": [3, 7]}), "/start/recovery"),
        (json!({"step": "organisation", "way": "join"}), "/start/organisation"),
        (named(json!({"way": "join"})), "/start/invitation"),
        (held(json!({})), "/start/asking"),
        (held(failed), "/start/asking"),
        (
            named(json!({"way": "join", "invitation": held(json!({}))["invitation"], "welcome": welcome})),
            "/start/network",
        ),
        (named(json!({"way": "found", "declaration": marshrut_web_ui::declaration::ORIGINAL})), "/start/network"),
        (named(json!({"way": "restore"})), "/start/network"),
        (json!({"step": "check", "way": "join", "name": "Help Almaty", "admitted": false}), "/start/check"),
    ]
}

#[tokio::test]
async fn every_stage_has_its_page_and_every_other_address_leads_there() {
    for language in ["en", "ru"] {
        for (told, place) in stages() {
            let browser = Node::at(Some(told)).browser(language, true);
            assert_eq!(browser.get("/start").await.location(), place);
            let page = browser.get(place).await;
            assert_eq!(page.status, StatusCode::OK, "{place}: {}", page.body);
            check(place, language, &page.body);
            page.shows("<details class=\"more\" id=\"help\">");
            assert!(page.body.len() < 64 * 1024, "{place} has {} bytes", page.body.len());
            for other in ["/", "/services", "/sign-in"] {
                let led = browser.get(other).await;
                assert!(
                    led.location() == "/start" || led.location().starts_with("/sign-in"),
                    "{other}: {}",
                    led.location()
                );
            }
        }
    }
}

#[tokio::test]
async fn pages_that_need_nothing_to_be_done_are_whole_too() {
    for language in ["en", "ru"] {
        let new = Node::at(Some(json!({"step": "keys"})));
        for page in ["/start/language", "/start/passphrase/found", "/start/passphrase/join", "/start/restore"] {
            check(page, language, &new.browser(language, true).get(page).await.body);
        }
        let nobody = Node::at(None).browser(language, false);
        check("/start", language, &nobody.get("/start").await.body);
        assert_eq!(nobody.get("/start/passphrase/found").await.location(), "/start");
    }
}

#[tokio::test]
async fn the_page_looks_again_by_itself_only_while_a_partner_is_asked() {
    let asked: Vec<(Value, &str)> = stages().into_iter().filter(|(_, place)| *place == "/start/asking").collect();
    let [(asking, _), (failed, _)] = &asked[..] else { panic!("two stages") };
    let page = Node::at(Some(asking.clone())).browser("en", true).get("/start/asking").await;
    assert_eq!(page.header("refresh"), "2");
    let page = Node::at(Some(failed.clone())).browser("en", true).get("/start/asking").await;
    assert_eq!(page.header("refresh"), "");
    page.shows("Your partner&#39;s computer does not answer").shows("id=\"again\"");
}

async fn sends(browser: &Browser, page: &str, to: &str, fields: &str) -> Answer {
    let token = browser.get(page).await.form_token();
    let request: axum::http::request::Builder = browser.request(Method::POST, to);
    let request = request.header("sec-fetch-site", "same-origin").header(header::ORIGIN, "null");
    let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let request: Request<_> = request.body(format!("form-token={token}&{fields}").into()).expect("a request");
    browser.send(request).await
}

#[tokio::test]
async fn the_code_lets_in_also_as_the_whole_link_and_gives_a_cookie_of_our_kind() {
    let node = Node::at(None);
    let browser = node.browser("en", false);
    *node.refuse.lock().expect("no panic") = Some(problem(403, "first-run.wrong-token"));
    let wrong = sends(&browser, "/start", "/start", "token=no").await;
    wrong.shows("This is not the set-up code");
    let link = format!("token=http%3A%2F%2Fmarshrut.localhost%2Fstart%23{}", "a".repeat(64));
    let begun = sends(&browser, "/start", "/start", &link).await;
    assert_eq!(begun.location(), "/start/language");
    assert!(
        begun.header("set-cookie").starts_with(&format!("{COOKIE}={TOKEN}; Path=/; Secure; HttpOnly; SameSite=Strict"))
    );
}

#[tokio::test]
async fn the_recovery_code_is_on_the_page_that_answers_and_on_no_other() {
    let node = Node::at(Some(json!({"step": "keys"})));
    let browser = node.browser("en", true);
    let differs = sends(&browser, "/start/passphrase/join", "/start/passphrase/join", "passphrase=a&again=b").await;
    differs.shows("The two passphrases differ");
    let both = "passphrase=correct+horse+battery&again=correct+horse+battery";
    *node.refuse.lock().expect("no panic") =
        Some(Problem { detail: Some("No space left".to_owned()), ..problem(503, "first-run.disk-full") });
    let full = sends(&browser, "/start/passphrase/join", "/start/passphrase/join", both).await;
    full.shows("The disk is full").shows("No space left");
    let made = sends(&browser, "/start/passphrase/join", "/start/passphrase/join", both).await;
    check("the sheet", "en", &made.body);
    assert_eq!(made.body.matches("<li>ABCD</li>").count(), 9);
    assert_eq!(made.header("cache-control"), "no-store");
    let asked = Node::at(Some(json!({"step": "recovery-code", "way": "join", "groups": [3, 7]})));
    let page = asked.browser("en", true).get("/start/recovery").await;
    page.shows("Group 3").shows("Group 7");
    assert!(!page.body.contains("ABCD"));
}
