//! Leaving the network: what it means is said before, and nobody leaves by a slip of the hand.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::Departure;

use crate::client::ApiError;
use crate::failure::Failure;
use crate::forms::{Fields, SignedForm};
use crate::frame::{Frame, Section, page};
use crate::pages::parts::FormProblem;
use crate::refusals;
use crate::visitor::SignedIn;

#[derive(Template)]
#[template(path = "leave.html")]
struct LeavePage {
    frame: Frame,
    errors: Vec<FormProblem>,
    /// What follows from it, one a line.
    consequences: Vec<String>,
    /// What waits for us, if anything does.
    waiting: Option<String>,
    /// The name that is to be typed.
    organisation: String,
    /// As it was typed.
    name: String,
    words: String,
}

/// `GET /network/leave`.
pub(in crate::pages) async fn ask(person: SignedIn) -> Result<Response, Failure> {
    if !person.status.organisation.standing.is_member() {
        return Ok(Redirect::to("/network").into_response());
    }
    render(&person, &Fields::default(), Vec::new())
}

fn render(person: &SignedIn, typed: &Fields, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let t = person.texts();
    let waiting = person.status.waiting_for_us;
    page(LeavePage {
        frame: Frame::new(person, Section::Partners, t.say("leave-title")),
        errors,
        consequences: (1..=4).map(|number| t.say(&format!("leave-means-{number}"))).collect(),
        waiting: (waiting > 0).then(|| t.count("leave-waiting", waiting)),
        organisation: person.status.organisation.name.clone(),
        name: typed.one("name").to_owned(),
        words: typed.one("words").to_owned(),
    })
}

/// `POST /network/leave`.
pub(in crate::pages) async fn leave(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let wish = Departure { name: fields.one("name").to_owned(), words: fields.one("words").to_owned() };
    match person.client().leave(&wish).await {
        Ok(_) => Ok(Redirect::to("/network").into_response()),
        Err(ApiError::Refused { problem, .. }) if problem.status == 422 => {
            let field = problem.fields.first().map_or("name", |wrong| wrong.field.as_str());
            let text = refusals::words(person.texts(), &problem);
            let wrong = vec![FormProblem { text, href: Some(format!("#{field}")) }];
            Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&person, &fields, wrong)?).into_response())
        }
        Err(error) => Err(person.failure(error)),
    }
}
