//! Practice with made-up data: what it is, how it begins, where it is, how it ends.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::PracticePlace;

use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Frame, Section, page};
use crate::visitor::SignedIn;

#[derive(Template)]
#[template(path = "practice.html")]
struct PracticePage {
    frame: Frame,
    /// Its organisations, once it runs.
    places: Vec<PracticePlace>,
}

/// `GET /practice`.
pub(super) async fn show(person: SignedIn) -> Result<Response, Failure> {
    let practice = person.client().practice().await.map_err(|error| person.failure(error))?;
    let frame = Frame::new(&person, Section::About, person.texts().say("practice-title"));
    page(PracticePage { frame, places: practice.places })
}

/// `POST /practice`: begins or ends it; beginning takes a while, and the answer waits for it.
pub(super) async fn submit(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let done = match fields.one("do") {
        "end" => person.client().end_practice().await,
        _ => person.client().begin_practice().await.map(drop),
    };
    done.map_err(|error| person.failure(error))?;
    Ok(Redirect::to("/practice").into_response())
}
