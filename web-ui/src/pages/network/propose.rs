//! The form that puts something to the vote. What cannot be put to the vote as it was typed is shown again with every
//! word of it, and says which answer to change.

mod document;
mod questions;

use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{FieldProblem, MotionForm, MotionKind, Problem, Propose};
use serde::Deserialize;

use super::motion::{KINDS, NUMBERS, OFFICES, name_of, named};
use crate::client::ApiError;
use crate::failure::Failure;
use crate::forms::{Fields, SignedForm};
use crate::frame::{Frame, Section, page};
use crate::pages::form::{Input, Question, Wrong};
use crate::pages::parts::FormProblem;
use crate::refusals;
use crate::texts::{Clock, Texts};
use crate::visitor::SignedIn;

pub(in crate::pages) use document::propose_document;
use document::{DOCUMENT, Document};
use questions::questions;

/// Which kind, about whom, and what is filled in already.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::pages) struct Wanted {
    kind: String,
    organisation: String,
    number: String,
    value: String,
}

#[derive(Template)]
#[template(path = "propose.html")]
struct ProposePage {
    frame: Frame,
    kind: &'static str,
    hint: String,
    errors: Vec<FormProblem>,
    questions: Vec<Question>,
    /// The document that is to be adopted, where one is.
    document: Option<Document>,
}

/// `GET /network/propose`.
pub(in crate::pages) async fn show(person: SignedIn, Query(wanted): Query<Wanted>) -> Result<Response, Failure> {
    let Some(kind) = named(&KINDS, &wanted.kind) else { return Ok(Redirect::to("/network").into_response()) };
    let mut typed = Fields::default();
    typed.put("motion_organisation", &wanted.organisation);
    typed.put("motion_number", &wanted.number);
    typed.put("motion_value", &wanted.value);
    ask(&person, kind, &typed, &[]).await
}

/// The form of that kind, with what was typed and what is wrong with it.
async fn ask(person: &SignedIn, kind: MotionKind, typed: &Fields, wrong: &[Wrong]) -> Result<Response, Failure> {
    let t = person.texts();
    let network = person.client().network().await.map_err(|error| person.failure(error))?;
    let governance = person.client().governance().await.map_err(|error| person.failure(error))?;
    let name = name_of(&KINDS, kind);
    let shown = page(ProposePage {
        frame: Frame::new(person, Section::Partners, t.say(&format!("motion-kind-{name}"))),
        kind: name,
        hint: t.say(&format!("motion-kind-{name}-hint")),
        errors: wrong.iter().map(listed).collect(),
        questions: questions(t, kind, typed, wrong, &network, &governance),
        document: (kind == MotionKind::Adopt).then(|| Document::new(typed, wrong)),
    })?;
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok((status, shown).into_response())
}

/// As the summary above the form says it.
fn listed(wrong: &Wrong) -> FormProblem {
    let at = if wrong.field == DOCUMENT { "file" } else { &wrong.field };
    FormProblem { text: wrong.text.clone(), href: (!at.is_empty()).then(|| format!("#{at}")) }
}

/// `POST /network/proposals`.
pub(in crate::pages) async fn propose(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let Some(kind) = named(&KINDS, fields.one("kind")) else { return Ok(Redirect::to("/network").into_response()) };
    put_to_vote(&person, kind, &fields).await
}

async fn put_to_vote(person: &SignedIn, kind: MotionKind, typed: &Fields) -> Result<Response, Failure> {
    match person.client().propose(&wish(&person.clock(), kind, typed)).await {
        Ok(proposal) => Ok(Redirect::to(&format!("/network/proposals/{}", proposal.id)).into_response()),
        Err(error) => ask(person, kind, typed, &wrong_with(person, error)?).await,
    }
}

fn wish(clock: &Clock, kind: MotionKind, typed: &Fields) -> Propose {
    let day = |name: &str| clock.noon_of_input(typed.one(name));
    let motion = MotionForm {
        organisation: typed.one("motion_organisation").parse().ok(),
        application: typed.one("motion_application").to_owned(),
        number: named(&NUMBERS, typed.one("motion_number")),
        value: typed.one("motion_value").to_owned(),
        office: named(&OFFICES, typed.one("motion_office")),
        country: typed.one("motion_country").parse().ok(),
        until: day("motion_until"),
        mandate: typed.one("motion_mandate").to_owned(),
        appointment: typed.one("motion_appointment").parse().ok(),
        title: typed.one("motion_title").to_owned(),
        sha256: typed.one(DOCUMENT).parse().ok(),
        ..MotionForm::new(kind)
    };
    // What opens today opens now.
    let opens = day("motion_opens").filter(|opens| clock.input_day(*opens) > clock.input_day(clock.now()));
    Propose { motion, words: typed.one("motion_words").to_owned(), opens, closes: day("motion_closes") }
}

/// What the API found wrong, at the questions that it concerns; what no answer can mend is a page of its own.
fn wrong_with(person: &SignedIn, error: ApiError) -> Result<Vec<Wrong>, Failure> {
    match &error {
        ApiError::Refused { problem, .. } if matches!(problem.status, 400 | 409 | 422) => {
            Ok(in_words(person.texts(), problem))
        }
        _ => Err(person.failure(error)),
    }
}

fn in_words(t: Texts, problem: &Problem) -> Vec<Wrong> {
    let text = refusals::words(t, problem);
    if problem.fields.is_empty() {
        return vec![Wrong { field: String::new(), text }];
    }
    let wrong = |found: &FieldProblem| {
        let field = question_of(&found.field);
        let text = match (found.kind.as_str(), field.as_str()) {
            ("missing", DOCUMENT) => t.say("proposal-document-missing"),
            ("missing", _) => t.say("proposal-answer-missing"),
            _ => text.clone(),
        };
        Wrong { field, text }
    };
    problem.fields.iter().map(wrong).collect()
}

/// The question that asks for a field of the API.
fn question_of(field: &str) -> String {
    match field.strip_prefix("motion.") {
        Some(part) => format!("motion_{part}"),
        // The motion as a whole.
        None if field == "motion" => String::new(),
        None => format!("motion_{field}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_the_api_has_its_question() {
        assert_eq!(question_of("motion.value"), "motion_value");
        assert_eq!(question_of("application"), "motion_application");
        assert_eq!(question_of("closes"), "motion_closes");
        assert_eq!(question_of("motion"), "");
    }
}
