//! A browser without script: it keeps the session, sends forms as our pages make them, and can be told to misbehave.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use jiff::tz::TimeZone;
use marshrut_protocol::id::OrgId;
use marshrut_protocol::local_api::Standing;
use marshrut_web_ui::{Hosts, Options, router};
use tower::ServiceExt;

use super::addresses::For;
use super::api::{Fixture, PASSPHRASE, TOKEN};

/// The host under which the site answers here.
pub(crate) const HOST: &str = "tbilisi.localhost:8100";

/// The session cookie's name for that host.
pub(crate) const COOKIE: &str = "__Host-session-8100";

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    /// Where it leads.
    pub(crate) fn location(&self) -> &str {
        self.header("location")
    }

    /// A header, or nothing.
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The form token of the page's first form.
    pub(crate) fn form_token(&self) -> String {
        let after = self.body.split("name=\"form-token\" value=\"").nth(1).expect("a form with a token");
        after.split('"').next().unwrap_or_default().to_owned()
    }

    /// Fails if a text is not on the page.
    pub(crate) fn shows(&self, text: &str) -> &Self {
        assert!(self.body.contains(text), "the page lacks '{text}':\n{}", self.body);
        self
    }
}

/// A person at the site.
pub(crate) struct Browser {
    pub(crate) fixture: Fixture,
    pub(crate) site: Router,
    pub(crate) cookies: String,
}

impl Browser {
    /// Somebody without a session, who reads `language`.
    pub(crate) fn stranger(language: &str) -> Self {
        Self::before(language, |fixture| fixture.router())
    }

    /// The same, where the pages ask this API.
    pub(crate) fn before(language: &str, api: impl FnOnce(&Fixture) -> Router) -> Self {
        let fixture = Fixture::sample();
        let options = Options { hosts: Hosts::loopback("tbilisi", 8100), time_zone: TimeZone::UTC, practice: false };
        let site = router(api(&fixture), options);
        Self { fixture, site, cookies: format!("__Host-language={language}") }
    }

    /// Somebody who signed in.
    pub(crate) fn signed_in(language: &str) -> Self {
        Self::stranger(language).with_session()
    }

    /// The same browser, signed in.
    pub(crate) fn with_session(self) -> Self {
        Self { cookies: format!("{}; {COOKIE}={TOKEN}", self.cookies), ..self }
    }

    /// A request as it is, nothing added.
    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let Ok(response) = self.site.clone().oneshot(request).await;
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.expect("a body");
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    /// A request with our host and cookies.
    pub(crate) fn request(&self, method: Method, path: &str) -> axum::http::request::Builder {
        Request::builder().method(method).uri(path).header(header::HOST, HOST).header(header::COOKIE, &self.cookies)
    }

    /// Opens a page.
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path).body(Body::empty()).expect("a request")).await
    }

    /// The form token of this session.
    pub(crate) async fn token(&self) -> String {
        let signed_in = self.cookies.contains(COOKIE);
        self.get(if signed_in { "/about" } else { "/sign-in" }).await.form_token()
    }

    /// Sends a form as a browser sends the forms of our pages.
    pub(crate) async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.token().await;
        self.post_with(&token, path, fields).await
    }

    /// Sends a form whose session has ended since the page was loaded.
    pub(crate) async fn post_unsigned(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with("", path, fields).await
    }

    async fn post_with(&self, token: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut body = form(&[("form-token", token)]);
        body.push('&');
        body.push_str(&form(fields));
        let request = self.request(Method::POST, path);
        let request = request.header("sec-fetch-site", "same-origin").header(header::ORIGIN, "null");
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(body)).expect("a request")).await
    }

    /// What was written at the API so far.
    pub(crate) fn writes(&self) -> Vec<String> {
        self.fixture.lock().writes.clone()
    }

    /// The member of that number is suspended, ours being 1.
    pub(crate) fn suspend(&self, member: u8) {
        let id = OrgId([member; 32]);
        let mut inner = self.fixture.lock();
        let theirs = inner.services.iter_mut().filter(|item| item.publisher.id == id);
        theirs.for_each(|item| item.publisher.standing = Standing::Suspended);
    }

    /// Signs in, and keeps the cookie.
    pub(crate) async fn sign_in(&mut self, next: &str) -> Answer {
        let answer = self.post("/sign-in", &[("passphrase", PASSPHRASE), ("next", next)]).await;
        let cookie = answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned();
        self.cookies = format!("{}; {cookie}", self.cookies);
        answer
    }
}

/// Fields as a form sends them.
pub(crate) fn form(fields: &[(&str, &str)]) -> String {
    let encode = |text: &str| -> String {
        text.bytes()
            .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
            .collect()
    };
    fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect::<Vec<_>>().join("&")
}

/// The address of a sample referral.
pub(crate) fn referral(id: u8) -> String {
    format!("/referrals/{}", format!("{id:02x}").repeat(16))
}

/// The address of a sample service: the publisher is the member of that number, ours being 1.
pub(crate) fn service(publisher: u8, id: u8) -> String {
    format!("/services/{}/{}", format!("{publisher:02x}").repeat(32), format!("{id:02x}").repeat(16))
}

/// Every page that a person can open.
pub(crate) fn pages() -> Vec<String> {
    super::addresses::pages().into_iter().map(|page| page.address).collect()
}

/// Those that nobody sees without a session.
pub(crate) fn inner_pages() -> Vec<String> {
    let inner = super::addresses::pages().into_iter().filter(|page| page.whose != For::Strangers);
    inner.map(|page| page.address).collect()
}
