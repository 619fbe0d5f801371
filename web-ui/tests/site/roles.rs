//! Nothing is dead and nothing is only for others: each role alone follows every link and presses every button that it
//! is shown, before an API that refuses by the node's own table of rights. None may be refused, none may be missing.

use std::collections::{BTreeSet, VecDeque};

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
use marshrut_protocol::local_api::{StaffRole, VerificationAction, path};

use super::api::{Fixture, details};
use super::attachments::{BOUNDARY, multipart};
use super::browser::{Answer, Browser};
use super::html::{Sending, links, sendings};
use super::rights;

/// A file that some form sends.
const FILE: &[u8] = b"{}";

/// Refuses as the node does whoever has none of the roles that the table names.
async fn by_right(State(fixture): State<Fixture>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.expect("a body in memory");
    let action = serde_json::from_slice::<VerificationAction>(&body).ok();
    let action = action.filter(|_| parts.method == Method::POST && parts.uri.path().ends_with("/verification"));
    let allowed = action.map_or_else(|| rights::roles(&parts.method, parts.uri.path()), |of| rights::verifying(&of));
    // How the node is anybody may ask; everything else of these pages is in the table.
    let may = parts.uri.path() == path::STATUS || fixture.lock().roles.iter().any(|role| allowed.contains(role));
    if !may {
        let asked = format!("{} {}", parts.method, parts.uri.path());
        return (StatusCode::FORBIDDEN, Json(details(403, "account.needs-other", &asked, &[]))).into_response();
    }
    let response = next.run(Request::from_parts(parts, Body::from(body))).await;
    let unknown = matches!(response.status(), StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED);
    let said = response.headers().contains_key(header::CONTENT_TYPE);
    // The sample does not do everything that the node does: that it may be done was asked before.
    if unknown && !said { StatusCode::NOT_IMPLEMENTED.into_response() } else { response }
}

/// Somebody who does only this here.
fn alone(roles: &[StaffRole]) -> Browser {
    let guarded =
        |fixture: &Fixture| -> Router { fixture.router().layer(from_fn_with_state(fixture.clone(), by_right)) };
    let browser = Browser::before("en", guarded).with_session();
    browser.fixture.lock().roles = roles.to_vec();
    browser
}

/// What is wrong with where something led, if anything.
fn wrong(answer: &Answer) -> Option<String> {
    let dead = [StatusCode::FORBIDDEN, StatusCode::NOT_FOUND, StatusCode::METHOD_NOT_ALLOWED];
    dead.contains(&answer.status).then(|| {
        let words = answer.body.split("<main").nth(1).unwrap_or_default();
        format!("{} {}", answer.status, words.chars().take(400).collect::<String>())
    })
}

/// An address without the values of its question: searches differ in no more than these.
fn shape(address: &str) -> String {
    let (path, question) = address.split_once('?').unwrap_or((address, ""));
    let mut names: Vec<&str> = question.split('&').filter_map(|pair| pair.split('=').next()).collect();
    names.sort_unstable();
    if path == "/network/propose" { address.to_owned() } else { format!("{path}?{}", names.join("&")) }
}

/// A text without ids.
fn nameless(text: &str) -> String {
    let long = |part: &&str| part.len() >= 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    text.split_inclusive(['/', '&', '='])
        .map(|part| if long(&part.trim_end_matches('/')) { "*/" } else { part })
        .collect()
}

/// What a form does, whichever thing it does it to.
fn named(sending: &Sending) -> String {
    let asked =
        sending.unasked.iter().filter(|(name, _)| !matches!(name.as_str(), "form-token" | "here" | "seen" | "kept"));
    let asked: Vec<String> = asked.map(|(name, value)| format!("{name}={}", nameless(value))).collect();
    format!("{} {} {}", sending.method, nameless(&sending.action), asked.join("&"))
}

/// Where somebody has been, what was pressed, and what was dead.
#[derive(Default)]
struct Walk {
    seen: BTreeSet<String>,
    pressed: BTreeSet<String>,
    dead: Vec<String>,
}

impl Walk {
    /// Everything that can be reached from the first page.
    async fn of(roles: &[StaffRole]) -> Self {
        let (mut walk, browser) = (Self::default(), alone(roles));
        let mut ahead = VecDeque::from([("/".to_owned(), "/".to_owned())]);
        while let Some((address, from)) = ahead.pop_front() {
            if !walk.seen.insert(shape(&address)) {
                continue;
            }
            let answer = browser.get(&address).await;
            walk.dead.extend(wrong(&answer).map(|what| format!("{address} on {from}: {what}")));
            let further = links(&answer.body).into_iter().chain(led_on(&answer));
            ahead.extend(further.map(|link| (link, address.clone())));
            for sending in sendings(&answer.body) {
                if walk.pressed.insert(named(&sending)) {
                    walk.dead.extend(
                        pressed(roles, &sending).await.map(|what| format!("{} on {address}: {what}", named(&sending))),
                    );
                }
            }
        }
        walk
    }
}

/// Where an answer leads by itself.
fn led_on(answer: &Answer) -> Option<String> {
    answer.status.is_redirection().then(|| answer.location().to_owned())
}

/// Sends a form to a site on which nothing has happened yet, and goes where it leads.
async fn pressed(roles: &[StaffRole], sending: &Sending) -> Option<String> {
    let browser = alone(roles);
    let answer = sent(&browser, sending).await;
    if let Some(what) = wrong(&answer) {
        return Some(what);
    }
    let mut further = links(&answer.body);
    further.extend(led_on(&answer));
    for link in further {
        if let Some(what) = wrong(&browser.get(&link).await) {
            return Some(format!("leads to {link}: {what}"));
        }
    }
    None
}

async fn sent(browser: &Browser, sending: &Sending) -> Answer {
    let token = browser.token().await;
    let with_token = |(name, value): &(String, String)| {
        (name.clone(), if name == "form-token" { token.clone() } else { value.clone() })
    };
    let fields: Vec<(String, String)> = sending.fields.iter().map(with_token).collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    match (sending.method.as_str(), sending.file) {
        ("get", _) => browser.get(&format!("{}?{}", sending.action, super::browser::form(&fields))).await,
        (_, false) => browser.post(&sending.action, &fields).await,
        (_, true) => {
            let request = browser.request(Method::POST, &sending.action);
            let request = request.header("sec-fetch-site", "same-origin").header(header::ORIGIN, "null");
            let request = request.header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"));
            browser.send(request.body(Body::from(multipart(&fields, FILE))).expect("a request")).await
        }
    }
}

#[tokio::test]
async fn the_table_refuses_what_a_page_would_lead_others_to() {
    let coordinator = alone(&[StaffRole::Coordinator]);
    for page in ["/services/own", "/referrals/inbox", "/staff"] {
        assert!(wrong(&coordinator.get(page).await).is_some(), "{page}");
    }
    let doubt = [("action", "dispute"), ("reason", "wrong"), ("words", "The hours are others.")];
    let verification = format!("{}/verification", super::browser::service(3, 1));
    assert!(wrong(&coordinator.post(&verification, &doubt).await).is_some(), "not in the rights of this action");
}

#[tokio::test]
async fn no_role_is_led_to_what_it_may_not_do() {
    for role in StaffRole::ALL {
        let walk = Walk::of(&[role]).await;
        assert!(walk.seen.len() > 40 && walk.pressed.len() > 6, "{role:?} has been at {:?}", walk.seen);
        assert!(walk.dead.is_empty(), "{role:?} is led astray:\n{}", walk.dead.join("\n"));
    }
    let walk = Walk::of(&StaffRole::ALL).await;
    assert!(walk.pressed.len() > 60, "{:?}", walk.pressed);
    assert!(walk.dead.is_empty(), "somebody with all roles is led astray:\n{}", walk.dead.join("\n"));
}

/// The pages of a role that are its own: each can be found from where it begins.
#[tokio::test]
async fn every_role_finds_its_own_pages() {
    let own: [(StaffRole, &[&str]); 4] = [
        (StaffRole::Caseworker, &["/referrals/inbox?", "/referrals/indicators?", "/capacity?", "/clients?", "/slips?"]),
        (
            StaffRole::Administrator,
            &["/services/own?", "/services/own/import?", "/staff?", "/audit?", "/keys?", "/referrals/indicators?"],
        ),
        (StaffRole::Verifier, &["/verifications?", "/services?"]),
        (
            StaffRole::Coordinator,
            &["/network?", "/partners?", "/referrals/indicators?", "/network/propose?kind=suspend"],
        ),
    ];
    for (role, pages) in own {
        let walk = Walk::of(&[role]).await;
        for page in pages {
            assert!(walk.seen.contains(*page), "{role:?} finds no way to {page}: {:?}", walk.seen);
        }
    }
}
