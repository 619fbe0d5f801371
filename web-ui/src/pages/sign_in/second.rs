//! The second step of signing in: a passkey, a code of the authenticator app, or a backup code. The passkey is asked for
//! by a script; without one, and at an address for which browsers keep none, a code is typed.

use askama::Template;
use axum::extract::Query;
use axum::http::{StatusCode, header};
use axum::response::{AppendHeaders, Html, IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{OneTimeCode, Session};

use super::super::parts::FormProblem;
use super::super::passkeys::{Question, answer, elsewhere};
use super::{Why, local};
use crate::client::{ApiError, encoded};
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Bare, Switcher};
use crate::refusals;
use crate::session::{Token, keep};
use crate::visitor::Visitor;

#[derive(Template)]
#[template(path = "sign_in_code.html")]
struct SecondPage {
    bare: Bare,
    switcher: Switcher,
    next: String,
    errors: Vec<FormProblem>,
    question: Option<Question>,
    /// Where passkeys work, if there are some and this is not there.
    elsewhere: Option<String>,
    app: bool,
    lead: String,
    hint: String,
}

/// `GET /sign-in/code`, `GET /sign-in/passkey`.
pub(in crate::pages) async fn show(visitor: Visitor, Query(why): Query<Why>) -> Result<Response, Failure> {
    form(&visitor, StatusCode::OK, local(&why.next), Vec::new()).await
}

/// `POST /sign-in/code`.
pub(in crate::pages) async fn submit_code(
    visitor: Visitor,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let taken = visitor.client.second_step(&OneTimeCode { code: fields.one("code").to_owned() }).await;
    went(&visitor, local(fields.one("next")), taken, "#code").await
}

/// `POST /sign-in/passkey`.
pub(in crate::pages) async fn submit_passkey(
    visitor: Visitor,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let taken = visitor.client.use_passkey(&answer(&fields)).await;
    went(&visitor, local(fields.one("next")), taken, "#passkey").await
}

/// Goes on with the whole session, or says what was wrong.
async fn went(
    visitor: &Visitor,
    next: &str,
    taken: Result<Session, ApiError>,
    field: &str,
) -> Result<Response, Failure> {
    let session = match taken {
        Ok(session) => session,
        Err(error) => return refused(visitor, next, error, field).await,
    };
    let token = Token::parse(&session.token).ok_or(Failure::BadForm(StatusCode::BAD_GATEWAY))?;
    let cookie = AppendHeaders([(header::SET_COOKIE, keep(visitor.site.session_cookie(), &token))]);
    Ok((cookie, Redirect::to(&format!("/sign-in/done?next={}", encoded(next)))).into_response())
}

async fn refused(visitor: &Visitor, next: &str, error: ApiError, field: &str) -> Result<Response, Failure> {
    let ApiError::Refused { problem, retry_after_s } = &error else { return Err(Failure::Api(error)) };
    let t = visitor.texts;
    let (status, text) = match problem.status {
        403 if problem.kind.starts_with("passkey.") => (StatusCode::FORBIDDEN, refusals::words(t, problem)),
        403 => (StatusCode::FORBIDDEN, t.say("code-wrong")),
        429 => (StatusCode::TOO_MANY_REQUESTS, t.count("sign-in-slow", retry_after_s.unwrap_or(30))),
        _ => return Err(too_late(next, error)?),
    };
    form(visitor, status, next, vec![FormProblem { text, href: Some(field.to_owned()) }]).await
}

/// Leads to the passphrase once more, if the first step was too long ago.
fn too_late(next: &str, error: ApiError) -> Result<Failure, Failure> {
    match error.status() {
        Some(StatusCode::UNAUTHORIZED) => Ok(Failure::SignIn { next: next.to_owned(), live: false }),
        _ => Err(Failure::Api(error)),
    }
}

async fn form(
    visitor: &Visitor,
    status: StatusCode,
    next: &str,
    errors: Vec<FormProblem>,
) -> Result<Response, Failure> {
    let ways = match visitor.client.ways_of_second_step().await {
        Ok(ways) => ways,
        Err(error) => return Err(too_late(next, error)?),
    };
    let elsewhere = elsewhere(visitor).filter(|_| ways.passkeys > 0);
    let question = match ways.passkeys > 0 && elsewhere.is_none() {
        true => Question::of(visitor).await.map_err(Failure::Api)?,
        false => None,
    };
    let t = visitor.texts;
    let (lead, hint) = match ways.app {
        true => ("code-lead", "code-hint"),
        false => ("code-lead-backup", "code-hint-backup"),
    };
    let page = SecondPage {
        bare: Bare::new(t, t.say("code-title")),
        switcher: Switcher::new(visitor),
        next: next.to_owned(),
        errors,
        question,
        elsewhere,
        app: ways.app,
        lead: t.say(lead),
        hint: t.say(hint),
    };
    Ok((status, Html(page.render().map_err(Failure::Unrenderable)?)).into_response())
}
