//! Nothing of another origin reads or causes anything; every answer carries the headers.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use marshrut_protocol::local_api::NodeState;

use super::browser::{Browser, COOKIE, HOST, form, inner_pages, pages, referral};

/// Every address that changes something, with a form that would.
fn writes() -> Vec<(String, Vec<(&'static str, &'static str)>)> {
    let consent = vec![("consent.confirmed", "yes"), ("consent.given", "spoken"), ("consent.language", "ru")];
    vec![
        ("/sign-in".into(), vec![("passphrase", super::api::PASSPHRASE)]),
        ("/lock".into(), vec![]),
        ("/language".into(), vec![("to", "ru")]),
        (format!("/referrals/new?publisher={}&service={}", "03".repeat(32), "01".repeat(16)), vec![("minor", "no")]),
        (format!("{}/write/person", referral(12)), vec![("minor", "no")]),
        (format!("{}/write/needs", referral(12)), vec![("needs", "hiv.art")]),
        (format!("{}/write/consent", referral(12)), consent),
        (format!("{}/write/check", referral(12)), vec![]),
        (format!("{}/actions", referral(2)), vec![("action", "acknowledge")]),
        (format!("{}/discard", referral(12)), vec![]),
        (format!("{}/attachments/{}/discard", referral(12), "01".repeat(16)), vec![]),
        ("/partners/invitation".into(), vec![("kind", "member")]),
    ]
}

const REQUIRED: [(&str, &str); 9] = [
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("x-dns-prefetch-control", "off"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
         connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("cache-control", "no-store"),
];

#[tokio::test]
async fn every_answer_carries_the_headers() {
    let browser = Browser::signed_in("en");
    let mut answers = Vec::new();
    for page in pages() {
        answers.push((page.clone(), browser.get(&page).await));
    }
    for odd in ["/nothing-here", "/referrals/not-an-id", "/a/style-0000.css", "/referrals"] {
        answers.push((odd.to_owned(), browser.get(odd).await));
    }
    answers.push(("a refused write".into(), browser.send(post(HOST, &[], "/lock", "")).await));
    answers.push(("a foreign host".into(), browser.send(post("evil.test", &[], "/", "")).await));
    answers.push(("sign-in without session".into(), Browser::stranger("en").get("/").await));
    for (what, answer) in answers {
        for (name, value) in REQUIRED {
            assert_eq!(answer.header(name), value, "{name} of {what}");
        }
        assert!(answer.header("permissions-policy").contains("camera=()"), "{what}");
        assert!(!answer.headers.contains_key("access-control-allow-origin"), "{what}");
    }
}

fn post(host: &str, headers: &[(&str, &str)], path: &str, body: &str) -> Request<Body> {
    let mut request = Request::builder().method(Method::POST).uri(path).header(header::HOST, host);
    request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::from(body.to_owned())).expect("a request")
}

/// (host, Sec-Fetch-Site, Origin, status of the refusal).
const FOREIGN: [(&str, Option<&str>, Option<&str>, StatusCode); 11] = [
    ("evil.test", Some("same-origin"), Some("http://evil.test"), StatusCode::MISDIRECTED_REQUEST),
    ("evil.test:8100", None, Some("http://evil.test:8100"), StatusCode::MISDIRECTED_REQUEST),
    ("tbilisi.localhost", Some("same-origin"), None, StatusCode::MISDIRECTED_REQUEST),
    ("127.0.0.1:8101", Some("same-origin"), None, StatusCode::MISDIRECTED_REQUEST),
    (HOST, None, None, StatusCode::FORBIDDEN),
    (HOST, Some("same-site"), Some("http://tbilisi.localhost:8101"), StatusCode::FORBIDDEN),
    (HOST, Some("same-site"), Some("http://tbilisi.localhost:8100"), StatusCode::FORBIDDEN),
    (HOST, Some("cross-site"), Some("https://evil.test"), StatusCode::FORBIDDEN),
    (HOST, Some("same-origin"), Some("https://evil.test"), StatusCode::FORBIDDEN),
    (HOST, Some("none"), None, StatusCode::FORBIDDEN),
    (HOST, None, Some("http://tbilisi.localhost:8101"), StatusCode::FORBIDDEN),
];

#[tokio::test]
async fn foreign_writes_have_no_effect() {
    for (path, fields) in writes() {
        let browser = Browser::signed_in("en");
        let token = browser.token().await;
        let body = format!("{}&{}", form(&[("form-token", &token)]), form(&fields));
        for (host, site, origin, status) in FOREIGN {
            let mut headers = vec![("cookie", browser.cookies.as_str())];
            headers.extend(site.map(|site| ("sec-fetch-site", site)));
            headers.extend(origin.map(|origin| ("origin", origin)));
            let answer = browser.send(post(host, &headers, &path, &body)).await;
            assert_eq!(answer.status, status, "{path} {host} {site:?} {origin:?}");
            assert!(!answer.headers.contains_key("set-cookie"));
        }
        assert_eq!(browser.fixture.lock().writes, [""; 0], "{path}");
    }
}

#[tokio::test]
async fn other_methods_are_writes_too() {
    let browser = Browser::signed_in("en");
    for method in [Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS] {
        let request = browser.request(method.clone(), &referral(12)).body(Body::empty()).expect("a request");
        assert_eq!(browser.send(request).await.status, StatusCode::FORBIDDEN, "{method}");
    }
    assert_eq!(browser.fixture.lock().writes, [""; 0]);
}

#[tokio::test]
async fn a_form_needs_this_sessions_token() {
    for (path, fields) in writes() {
        let browser = Browser::signed_in("en");
        let strangers = Browser { cookies: String::new(), ..Browser::signed_in("en") }.token().await;
        for token in ["", "0", &strangers, &"a".repeat(64)] {
            let body = format!("{}&{}", form(&[("form-token", token)]), form(&fields));
            let headers = [("cookie", browser.cookies.as_str()), ("sec-fetch-site", "same-origin")];
            let answer = browser.send(post(HOST, &headers, &path, &body)).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
            answer.shows("This page was too old");
        }
        assert_eq!(browser.fixture.lock().writes, [""; 0], "{path}");
    }
}

#[tokio::test]
async fn our_own_pages_may_write() {
    for (path, fields) in writes().into_iter().filter(|(path, _)| path != "/language") {
        let browser = Browser::signed_in("en");
        let answer = browser.post(&path, &fields).await;
        assert!(answer.status.is_redirection() || answer.status.is_success(), "{path}: {}", answer.status);
        assert_eq!(browser.fixture.lock().writes.len(), 1, "{path}");
    }
}

#[tokio::test]
async fn reading_has_no_effects() {
    let browser = Browser::signed_in("en");
    for page in pages() {
        browser.get(&page).await;
    }
    assert_eq!(browser.fixture.lock().writes, [""; 0]);
}

#[tokio::test]
async fn no_page_shows_anything_without_a_session() {
    let browser = Browser::stranger("en");
    for page in inner_pages() {
        let answer = browser.get(&page).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{page}");
        assert!(answer.location().starts_with("/sign-in?next="), "{page}");
        assert_eq!(answer.body, "");
    }
    assert_eq!(browser.get("/events").await.location(), "");
}

#[tokio::test]
async fn a_foreign_host_learns_which_setting_to_change() {
    let browser = Browser::signed_in("en");
    let request = Request::builder().uri("/").header(header::HOST, "evil.test<b>").body(Body::empty());
    let answer = browser.send(request.expect("a request")).await;
    assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST);
    answer.shows("http://tbilisi.localhost:8100/").shows("web.hosts").shows("evil.test&#60;b&#62;");
}

#[tokio::test]
async fn the_cookie_is_kept_as_tightly_as_it_can_be() {
    let mut browser = Browser::stranger("en");
    let answer = browser.sign_in("/").await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.starts_with(&format!("{COOKIE}=")), "{cookie}");
    for attribute in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Strict"] {
        assert!(cookie.contains(attribute), "{cookie}");
    }
    assert!(!cookie.contains("Domain") && !cookie.contains("Max-Age"), "{cookie}");
}

#[tokio::test]
async fn locking_ends_the_session_here_and_in_the_browser() {
    let browser = Browser::signed_in("en");
    let answer = browser.post("/lock", &[]).await;
    assert_eq!(answer.location(), "/sign-in?locked=true");
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"storage\"");
    assert!(answer.header("set-cookie").contains("Max-Age=0"));
    assert!(!browser.fixture.lock().signed_in);
    assert!(browser.get("/").await.location().starts_with("/sign-in"));
}

#[tokio::test]
async fn a_form_larger_than_the_limit_is_refused_whole() {
    let browser = Browser::signed_in("en");
    let notes = "x".repeat(100 * 1024);
    let answer = browser.post(&format!("{}/write/needs", referral(12)), &[("person.notes", &notes)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    answer.shows("This is too long");
    assert_eq!(browser.fixture.lock().writes, [""; 0]);
}

#[tokio::test]
async fn a_node_that_cannot_answer_says_so_in_words() {
    let browser = Browser::signed_in("en");
    browser.fixture.lock().state = NodeState::NoNetwork;
    let answer = browser.get("/").await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    answer.shows("marshrut network join");
    browser.fixture.lock().state = NodeState::Locked;
    assert!(browser.get("/").await.location().starts_with("/sign-in"));
    browser.get("/sign-in").await.shows("This node is locked");
    browser.fixture.lock().state = NodeState::Recovering;
    browser.get("/").await.shows("fetching its own records back");

    let silent = axum::Router::new().fallback(async || StatusCode::SERVICE_UNAVAILABLE);
    let site = marshrut_web_ui::router(silent, marshrut_web_ui::Options::loopback("tbilisi", 8100));
    let answer = Browser { site, ..browser }.get("/").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    answer.shows("The node does not answer");
}

#[tokio::test]
async fn the_host_check_can_wrap_the_api_too() {
    let api = Browser::stranger("en").fixture.router();
    let hosts = marshrut_web_ui::Hosts::loopback("tbilisi", 8100);
    let site = marshrut_web_ui::guard::hosts(api, &hosts);
    let browser = Browser { site, ..Browser::signed_in("en") };
    assert_eq!(browser.get("/api/v1/status").await.status, StatusCode::OK);
    let foreign = Request::builder().uri("/api/v1/status").header(header::HOST, "evil.test").body(Body::empty());
    assert_eq!(browser.send(foreign.expect("a request")).await.status, StatusCode::MISDIRECTED_REQUEST);
}
