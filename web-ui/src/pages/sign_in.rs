//! Sign in, and lock. The passphrase goes to the API and nowhere else; a locked node is unlocked by it.

pub(super) mod forgotten;
pub(super) mod second;

use askama::Template;
use axum::extract::Query;
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{AppendHeaders, Html, IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{NodeState, Session, SignIn};
use serde::Deserialize;

use super::parts::FormProblem;
use crate::client::{ApiError, encoded};
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Bare, Switcher};
use crate::refusals;
use crate::session::{Token, forget, keep};
use crate::visitor::Visitor;

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    bare: Bare,
    switcher: Switcher,
    lead: String,
    next: String,
    errors: Vec<FormProblem>,
}

/// Where to go after sign-in, and why it is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Why {
    next: String,
    locked: bool,
}

/// `path` if it is one of this site, else the first page: a sign-in must never lead away.
pub(super) fn local(path: &str) -> &str {
    let second = path.as_bytes().get(1);
    let ours = path.starts_with('/') && !matches!(second, Some(b'/' | b'\\'));
    if ours && path.bytes().all(|b| b.is_ascii_graphic()) && path.len() <= 2_000 { path } else { "/" }
}

/// `GET /sign-in`.
pub(super) async fn show(visitor: Visitor, Query(why): Query<Why>) -> Result<Response, Failure> {
    let state = visitor.client.status().await.map_err(Failure::Api)?.state;
    if let Some(first_run) = super::start::resume(state) {
        return Ok(first_run);
    }
    let key = match state {
        NodeState::Locked => "sign-in-locked-node",
        _ if why.locked => "sign-in-locked",
        _ => "sign-in-lead",
    };
    form(&visitor, StatusCode::OK, key, local(&why.next), Vec::new())
}

/// `POST /sign-in`.
pub(super) async fn submit(visitor: Visitor, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let next = local(fields.one("next"));
    let request = SignIn { passphrase: fields.exact("passphrase").to_owned() };
    match visitor.client.sign_in(&request).await {
        Ok(session) => entered(&visitor, &session, next),
        Err(error) => refused(&visitor, next, error),
    }
}

/// Keeps the session, and leads to the second step or on.
pub(super) fn entered(visitor: &Visitor, session: &Session, next: &str) -> Result<Response, Failure> {
    let token = Token::parse(&session.token).ok_or(Failure::BadForm(StatusCode::BAD_GATEWAY))?;
    let cookie = AppendHeaders([(header::SET_COOKIE, keep(visitor.site.session_cookie(), &token))]);
    let place = if session.code_needed { "/sign-in/code" } else { "/sign-in/done" };
    Ok((cookie, Redirect::to(&format!("{place}?next={}", encoded(next)))).into_response())
}

/// Says what was wrong, with the form to try again.
fn refused(visitor: &Visitor, next: &str, error: ApiError) -> Result<Response, Failure> {
    let ApiError::Refused { problem, retry_after_s } = &error else { return Err(Failure::Api(error)) };
    let t = visitor.texts;
    let (status, text) = match problem.status {
        403 if problem.kind.starts_with("account.") => (StatusCode::FORBIDDEN, refusals::words(t, problem)),
        401 | 403 => (StatusCode::UNAUTHORIZED, t.say("sign-in-wrong")),
        429 => (StatusCode::TOO_MANY_REQUESTS, t.count("sign-in-slow", retry_after_s.unwrap_or(30))),
        400 | 422 => (StatusCode::UNPROCESSABLE_ENTITY, refusals::words(t, problem)),
        _ => return Err(Failure::Api(error)),
    };
    let problem = FormProblem { text, href: Some("#passphrase".into()) };
    form(visitor, status, "sign-in-lead", next, vec![problem])
}

fn form(
    visitor: &Visitor,
    status: StatusCode,
    lead: &str,
    next: &str,
    errors: Vec<FormProblem>,
) -> Result<Response, Failure> {
    let t = visitor.texts;
    let page = SignInPage {
        bare: Bare::new(t, t.say("sign-in-title")),
        switcher: Switcher::new(visitor),
        lead: t.say(lead),
        next: next.to_owned(),
        errors,
    };
    let html = page.render().map_err(Failure::Unrenderable)?;
    Ok((status, Html(html)).into_response())
}

/// `GET /sign-in/done`: goes on, or explains that the browser did not keep the cookie.
pub(super) async fn done(visitor: Visitor, Query(why): Query<Why>) -> Result<Response, Failure> {
    if visitor.token.is_some() {
        return Ok(Redirect::to(local(&why.next)).into_response());
    }
    let address = format!("http://{}/", visitor.site.hosts().canonical());
    let text = visitor.texts.with("sign-in-no-cookie", "address", &address);
    let problem = FormProblem { text, href: Some(address) };
    form(&visitor, StatusCode::OK, "sign-in-lead", local(&why.next), vec![problem])
}

/// `POST /lock`: ends the session at the node and in the browser, with everything the browser kept.
pub(super) async fn lock(visitor: Visitor, SignedForm(_): SignedForm) -> Result<Response, Failure> {
    match visitor.client.sign_out().await {
        Err(error) if error.status() != Some(StatusCode::UNAUTHORIZED) => return Err(Failure::Api(error)),
        _ => {}
    }
    // Not "cookies": that would sign out other nodes of this computer, which differ by their port only.
    let clear = [(HeaderName::from_static("clear-site-data"), "\"cache\", \"storage\"")];
    let cookie = AppendHeaders([(header::SET_COOKIE, forget(visitor.site.session_cookie()))]);
    Ok((clear, cookie, Redirect::to("/sign-in?locked=true")).into_response())
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn sign_in_never_leads_away() {
        for ours in ["/", "/services?country=GE", "/referrals/inbox"] {
            assert_eq!(local(ours), ours);
        }
        for foreign in ["", "//evil.test", "/\\evil.test", "https://evil.test", "/a\r\nb", "javascript:alert(1)", "/ä"]
        {
            assert_eq!(local(foreign), "/");
        }
    }
}
