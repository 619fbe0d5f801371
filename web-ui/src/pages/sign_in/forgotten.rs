//! A forgotten passphrase: an administrator invites anew, or the recovery code sets another one here.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use marshrut_protocol::local_api::ForgottenPassphrase;

use crate::failure::Failure;
use crate::forms::{Fields, SignedForm};
use crate::frame::{Bare, Switcher};
use crate::pages::parts::FormProblem;
use crate::pages::staff::{differing, refused_code};
use crate::visitor::Visitor;

#[derive(Template)]
#[template(path = "sign_in_forgotten.html")]
struct ForgottenPage {
    bare: Bare,
    switcher: Switcher,
    errors: Vec<FormProblem>,
    code: String,
}

/// `GET /sign-in/forgotten`.
pub(in crate::pages) async fn show(visitor: Visitor) -> Result<Response, Failure> {
    let state = visitor.client.status().await.map_err(Failure::Api)?.state;
    match crate::pages::start::resume(state) {
        Some(first_run) => Ok(first_run),
        None => form(&visitor, StatusCode::OK, &Fields::default(), Vec::new()),
    }
}

/// `POST /sign-in/forgotten`.
pub(in crate::pages) async fn submit(visitor: Visitor, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    if let Some(problem) = differing(visitor.texts, &fields) {
        return form(&visitor, StatusCode::UNPROCESSABLE_ENTITY, &fields, vec![problem]);
    }
    let (code, passphrase) = (fields.one("code").to_owned(), fields.exact("passphrase").to_owned());
    match visitor.client.choose_anew(&ForgottenPassphrase { code, passphrase }).await {
        Ok(session) => super::entered(&visitor, &session, "/"),
        Err(error) => {
            let (status, problem) = refused_code(visitor.texts, error)?;
            form(&visitor, status, &fields, vec![problem])
        }
    }
}

/// What was typed of the code stays, so that one letter can be mended.
fn form(visitor: &Visitor, status: StatusCode, typed: &Fields, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let t = visitor.texts;
    let page = ForgottenPage {
        bare: Bare::new(t, t.say("forgotten-title")),
        switcher: Switcher::new(visitor),
        errors,
        code: typed.one("code").to_owned(),
    };
    Ok((status, Html(page.render().map_err(Failure::Unrenderable)?)).into_response())
}
