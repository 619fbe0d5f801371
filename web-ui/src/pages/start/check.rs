//! The self-check at the end, and what comes after: signing in, and the first search for a service.

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{Check, FirstRunStep, FirstRunWay, Level};

use super::super::doctor::Line;
use super::super::parts::FormProblem;
use super::frame::{Head, SettingUp, explained, page, resume};
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::session::forget;
use crate::texts::Texts;
use crate::visitor::Visitor;

/// What everybody is told, good or bad; of the rest only what is not good.
const ALWAYS: [&str; 4] = ["clock", "disk", "addresses", "peers"];

#[derive(Template)]
#[template(path = "start_check.html")]
struct CheckPage {
    bare: Head,
    lines: Vec<Line>,
    organisation: String,
    /// That more partners must vouch for us first.
    waiting: bool,
    /// Whether the organisation came out of a backup, in which some things are not.
    restored: bool,
}

/// `GET /start/check`.
pub(super) async fn show(setting_up: SettingUp) -> Result<Response, Failure> {
    match setting_up.elsewhere(&[FirstRunStep::Check]) {
        Some(elsewhere) => Ok(elsewhere),
        None => checked(&setting_up, Vec::new()).await,
    }
}

async fn checked(setting_up: &SettingUp, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let visitor = &setting_up.visitor;
    let t = visitor.texts;
    let checks = visitor.client.first_check().await.map_err(|error| visitor.failure(error))?.checks;
    let matters = |check: &&Check| check.level == Level::Failure || ALWAYS.contains(&check.name.as_str());
    let head = Head::new(visitor, "start-check-title", Some(5)).wrong(errors);
    let lines = checks.iter().filter(matters).map(|check| line(t, check)).collect();
    let waiting = setting_up.told.admitted == Some(false);
    let (restored, organisation) = (setting_up.told.way == Some(FirstRunWay::Restore), setting_up.told.name.clone());
    page(head.status(), &CheckPage { bare: head, lines, organisation, waiting, restored })
}

/// In the words of the first run, if it has any for this.
fn line(t: Texts, check: &Check) -> Line {
    let level = match check.level {
        Level::Good => "good",
        Level::Warning => "warning",
        Level::Failure => "failure",
    };
    let line = Line::new(t, check);
    match t.optional(&format!("start-check-{}-{level}", check.name)) {
        Some(known) => Line { words: known.into(), cure: None, ..line },
        None => line,
    }
}

/// `POST /start/check`.
pub(super) async fn finish(setting_up: SettingUp, SignedForm(_): SignedForm) -> Result<Response, Failure> {
    match setting_up.visitor.client.finish_first_run().await {
        Ok(()) => {
            let cookie = forget(setting_up.visitor.site.session_cookie());
            Ok((AppendHeaders([(header::SET_COOKIE, cookie)]), Redirect::to("/start/done")).into_response())
        }
        Err(error) => {
            let errors = explained(&setting_up.visitor, error)?;
            checked(&setting_up, errors).await
        }
    }
}

#[derive(Template)]
#[template(path = "start_done.html")]
struct DonePage {
    bare: Head,
}

/// `GET /start/done`.
pub(super) async fn done(visitor: Visitor) -> Result<Response, Failure> {
    let state = visitor.client.status().await.map_err(Failure::Api)?.state;
    match resume(state) {
        Some(elsewhere) => Ok(elsewhere),
        None => page(StatusCode::OK, &DonePage { bare: Head::new(&visitor, "start-done-title", None).guided("check") }),
    }
}
