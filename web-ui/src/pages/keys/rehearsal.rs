//! Does the paper open the backup? Tried out before it is needed; nothing comes of it.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use fluent_bundle::FluentValue;
use marshrut_protocol::local_api::CheckedBackup;

use crate::client::ApiError;
use crate::failure::Failure;
use crate::forms::SignedUpload;
use crate::frame::{Frame, Section, page};
use crate::pages::parts::FormProblem;
use crate::refusals;
use crate::visitor::SignedIn;

/// What the paper opens.
struct Opened {
    words: String,
    /// Whether it is our organisation's, which is what one wants to see.
    ours: bool,
    meaning: String,
}

#[derive(Template)]
#[template(path = "keys_rehearsal.html")]
struct RehearsalPage {
    frame: Frame,
    errors: Vec<FormProblem>,
    opened: Option<Opened>,
}

/// `GET /keys/rehearsal`.
pub(in crate::pages) async fn show(person: SignedIn) -> Result<Response, Failure> {
    render(&person, None, Vec::new())
}

/// `POST /keys/rehearsal`.
pub(in crate::pages) async fn check(person: SignedIn, upload: SignedUpload) -> Result<Response, Failure> {
    let (code, second) = (upload.fields.one("code"), upload.fields.one("second_share"));
    match person.client().check_backup((code, second), upload.file).await {
        Ok(checked) => render(&person, Some(opened(&person, &checked)), Vec::new()),
        Err(error) => refused(&person, error),
    }
}

fn opened(person: &SignedIn, checked: &CheckedBackup) -> Opened {
    let t = person.texts();
    let when = person.clock().day_and_time(checked.made);
    let values = [("organisation", FluentValue::from(checked.name.clone())), ("when", when.into())];
    let meaning = t.say(if checked.ours { "rehearsal-ours" } else { "rehearsal-others" });
    Opened { words: t.filled("rehearsal-of", &values), ours: checked.ours, meaning }
}

/// What is wrong with the file or the papers, beside the form; anything else is a page of its own.
fn refused(person: &SignedIn, error: ApiError) -> Result<Response, Failure> {
    let ApiError::Refused { problem, .. } = &error else { return Err(person.failure(error)) };
    if !matches!(problem.status, 409 | 422) {
        return Err(person.failure(error));
    }
    let text = refusals::words(person.texts(), problem);
    let field = problem.fields.first().map_or("file", |field| field.field.as_str());
    let wrong = FormProblem { text, href: Some(format!("#{field}")) };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, render(person, None, vec![wrong])?).into_response())
}

fn render(person: &SignedIn, opened: Option<Opened>, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let title = person.texts().say("rehearsal-title");
    page(RehearsalPage { frame: Frame::new(person, Section::Partners, title), errors, opened })
}
