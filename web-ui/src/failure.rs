//! Pages for what went wrong: what happened, in words, and what to do now.
//!
//! A handler returns a [`Failure`]; its answer carries only the kind, and [`render`] writes the page, because it is the
//! one that knows the request's language. Refusals of the framework itself (404, 405, 413 …) get a page the same way.

use askama::Template;
use axum::extract::Request;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::Problem;

use crate::client::{ApiError, encoded};
use crate::frame::Bare;
use crate::pages::Spoken;
use crate::refusals;
use crate::texts::Texts;
use crate::visitor::language_of;

/// Why a page cannot be shown.
#[derive(Debug)]
pub(crate) enum Failure {
    /// There is no session, or no longer.
    SignIn {
        /// Where to go after it.
        next: String,
        /// Whether the script asked: it then leads the person there itself.
        live: bool,
    },
    /// The node belongs to no network yet.
    NoNetwork,
    /// There is no such page or thing.
    NotFound,
    /// What was a draft was sent meanwhile: it is here now.
    Sent(String),
    /// A writing request that our pages did not send.
    Foreign,
    /// A form without this session's token: an old tab, mostly.
    StaleForm,
    /// The same of a draft; its words are kept, and shown again at this address.
    StaleDraft(String),
    /// A form that cannot be read or is too large.
    BadForm(StatusCode),
    /// Too many pages of this session listen for changes.
    TooManyStreams,
    /// A template failed: a bug.
    Unrenderable(askama::Error),
    /// The API refused or failed.
    Api(ApiError),
}

/// What the page about a failure says; travels from [`Failure`] to [`render`] beside the answer.
#[derive(Debug, Clone)]
struct Explanation {
    key: &'static str,
    problem: Option<Problem>,
    /// Where words wait that were not saved.
    kept: Option<String>,
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let kept = if let Self::StaleDraft(next) = &self { Some(next.clone()) } else { None };
        let (status, key, problem) = match self {
            Self::SignIn { live: true, .. } => return StatusCode::UNAUTHORIZED.into_response(),
            Self::SignIn { next, .. } => {
                return Redirect::to(&format!("/sign-in?next={}", encoded(&next))).into_response();
            }
            Self::Sent(address) => return Redirect::to(&address).into_response(),
            Self::NoNetwork => (StatusCode::CONFLICT, "no-network", None),
            Self::NotFound => (StatusCode::NOT_FOUND, "not-found", None),
            Self::Foreign => (StatusCode::FORBIDDEN, "foreign", None),
            Self::StaleForm | Self::StaleDraft(_) => (StatusCode::FORBIDDEN, "stale-form", None),
            Self::BadForm(status) => (status, key_of(status), None),
            Self::TooManyStreams => (StatusCode::TOO_MANY_REQUESTS, "slow-down", None),
            Self::Unrenderable(error) => {
                tracing::error!(%error, "a page could not be rendered");
                (StatusCode::INTERNAL_SERVER_ERROR, "fault", None)
            }
            Self::Api(error) => of_api(error),
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(Explanation { key, problem, kept });
        response
    }
}

fn of_api(error: ApiError) -> (StatusCode, &'static str, Option<Problem>) {
    match error {
        ApiError::Refused { problem, .. } => {
            let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::BAD_GATEWAY);
            (status, key_of(status), Some(*problem))
        }
        ApiError::Unreachable(error) => {
            tracing::warn!(%error, "the local API did not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "unanswered", None)
        }
        ApiError::Unreadable(_) | ApiError::Unwritable(_) => {
            tracing::error!(%error, "the pages and the local API do not understand each other");
            (StatusCode::BAD_GATEWAY, "fault", None)
        }
    }
}

fn key_of(status: StatusCode) -> &'static str {
    match status.as_u16() {
        403 => "forbidden",
        404 | 410 => "not-found",
        405 => "method",
        409 => "conflict",
        413 => "too-large",
        429 => "slow-down",
        400..500 => "bad-request",
        502..=504 => "unanswered",
        _ => "fault",
    }
}

/// Gives every failed answer that has no page yet its page.
pub(crate) async fn render(request: Request, next: Next) -> Response {
    let texts = Texts { language: language_of(request.headers()) };
    let reads = request.method() == Method::GET;
    let wants_page = request.method() != Method::HEAD;
    let response = next.run(request).await;
    let has_page =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !response.status().is_client_error() && !response.status().is_server_error() || has_page || !wants_page {
        return response;
    }
    match response.extensions().get::<Explanation>().cloned() {
        Some(explanation) => page(response.status(), texts, explanation),
        // An address with an id that is none: there is no such page.
        None if reads && response.status() == StatusCode::BAD_REQUEST => {
            page(StatusCode::NOT_FOUND, texts, Explanation { key: "not-found", problem: None, kept: None })
        }
        None => {
            page(response.status(), texts, Explanation { key: key_of(response.status()), problem: None, kept: None })
        }
    }
}

/// The refusal of a Host that is not ours: which name was asked for, which to use, which setting to change.
pub(crate) fn wrong_host(headers: &HeaderMap, asked: Option<&str>, canonical: &str, setting: &str) -> Response {
    let texts = Texts { language: language_of(headers) };
    let asked: String = asked.unwrap_or("?").chars().filter(|c| !c.is_control()).take(80).collect();
    let advice = [
        texts.with("failure-wrong-host-asked", "host", &asked),
        texts.with("failure-wrong-host-use", "address", &format!("http://{canonical}/")),
        texts.with("failure-wrong-host-setting", "setting", setting),
    ];
    let bare = Bare::new(texts, texts.say("failure-wrong-host-title"));
    let page = FailurePage { bare, texts: advice.map(Spoken::from).to_vec(), kept: None, home: false, doctor: false };
    written(StatusCode::MISDIRECTED_REQUEST, page.render())
}

#[derive(Template)]
#[template(path = "failure.html")]
struct FailurePage {
    bare: Bare,
    texts: Vec<Spoken>,
    /// Where words wait that were not saved.
    kept: Option<String>,
    /// Whether to lead back to the first page.
    home: bool,
    /// Whether to lead administrators to the self-check.
    doctor: bool,
}

fn page(status: StatusCode, texts: Texts, explanation: Explanation) -> Response {
    let key = explanation.key;
    let mut said = Vec::new();
    if let Some(problem) = &explanation.problem {
        said.extend(explained(texts, problem));
    }
    said.push(texts.say(&format!("failure-{key}-advice")).into());
    let bare = Bare::new(texts, texts.say(&format!("failure-{key}-title")));
    let doctor = is_for_the_doctor(&explanation);
    written(status, FailurePage { bare, texts: said, kept: explanation.kept, home: true, doctor }.render())
}

/// Whether the self-check may say more: the node does not answer, a fault of the program, files that cannot be written.
fn is_for_the_doctor(explanation: &Explanation) -> bool {
    let unwritten = |problem: &Problem| ["account.unwritten", "audit.unwritten"].contains(&problem.kind.as_str());
    matches!(explanation.key, "unanswered" | "fault") || explanation.problem.as_ref().is_some_and(unwritten)
}

/// What the problem says beside the page's own advice. That a thing is gone, or an address unknown, the page says itself.
fn explained(texts: Texts, problem: &Problem) -> Vec<Spoken> {
    if ["not-found", "path.unknown", "method.unknown", "request.refused", "bug"].contains(&problem.kind.as_str()) {
        return Vec::new();
    }
    let who = problem.detail.as_deref().filter(|_| problem.kind.starts_with("account.needs-"));
    let help = who.map(|names| texts.with("problem-account-who-helps", "names", names));
    refusals::words_and_fields(texts, problem).into_iter().chain(help).map(Spoken::from).collect()
}

fn written(status: StatusCode, html: Result<String, askama::Error>) -> Response {
    match html {
        Ok(html) => (status, axum::response::Html(html)).into_response(),
        Err(error) => {
            tracing::error!(%error, "a failure page could not be rendered");
            status.into_response()
        }
    }
}
