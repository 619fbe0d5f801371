//! The editor: one thing a page, saved as a draft at every step. What cannot be read is shown at its field, as it was
//! typed; the API keeps it as it is.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::id::ServiceId;
use marshrut_protocol::local_api::{Answer, SaveServiceDraft, ServiceDraft};
use serde::Deserialize;

use super::answers::{ADD_LANGUAGE, fields_of, merged, wrong};
use super::held::HeldForm;
use super::questions::{self, Column};
use super::rows::{self, HoursRow, PlaceRow};
use super::step::{Passed, Step, row};
use super::towns::Towns;
use super::{check, title_of};
use crate::client::ApiError;
use crate::failure::Failure;
use crate::forms::Fields;
use crate::frame::{Frame, Section as Part, page};
use crate::pages::form::{Asking, Input, Section, Wrong};
use crate::pages::parts::FormProblem;
use crate::refusals;
use crate::visitor::SignedIn;

#[derive(Template)]
#[template(path = "own_step.html")]
struct StepPage {
    frame: Frame,
    id: ServiceId,
    /// The step's name, for the script that saves the draft.
    name: &'static str,
    steps: Vec<Passed>,
    service: String,
    lead: String,
    columns: Vec<Column>,
    other_languages: Vec<(String, String)>,
    places: Vec<PlaceRow>,
    hours: Vec<HoursRow>,
    sections: Vec<Section>,
    errors: Vec<FormProblem>,
    published: bool,
}

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::pages) struct Asked {
    /// `yes` to show what is wrong at once.
    wrong: String,
}

/// `GET /services/own/{id}/edit/{step}`.
pub(in crate::pages) async fn show(
    person: SignedIn,
    Path((id, step)): Path<(ServiceId, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let step = Step::named(&step).ok_or(Failure::NotFound)?;
    let draft = person.client().service_draft(&id).await.map_err(|error| person.failure(error))?;
    if step == Step::Check {
        return check::show(&person, &draft, &[]);
    }
    let found = if asked.wrong == "yes" { problems_of(&person, &draft, step) } else { Vec::new() };
    let fields = fields_of(person.texts(), &draft.answers);
    render(&person, &draft, step, &fields, &found).await
}

/// `POST /services/own/{id}/edit/{step}`: keeps what the step says, then goes on or says what is wrong.
pub(in crate::pages) async fn save(
    Path((id, step)): Path<(ServiceId, String)>,
    HeldForm { person, fields }: HeldForm,
) -> Result<Response, Failure> {
    let step = Step::named(&step).ok_or(Failure::NotFound)?;
    let before = answers_before(&person, &id).await?;
    if step == Step::Check {
        return check::publish(&person, &id).await;
    }
    let answers = merged(person.texts(), &before, step, &fields);
    match person.client().save_service_draft(&id, &SaveServiceDraft { answers }).await {
        Ok(draft) => go_on(&person, &draft, step, &fields).await,
        Err(ApiError::Refused { problem, .. }) if problem.status == 422 || problem.status == 409 => {
            let t = person.texts();
            let draft = person.client().service_draft(&id).await.map_err(|error| person.failure(error))?;
            let text = refusals::words(t, &problem);
            let page = render(&person, &draft, step, &fields, &[Wrong { field: String::new(), text }]).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(error) => Err(person.failure(error)),
    }
}

/// The answers that are kept; none of a draft that is gone, which then begins anew with what was sent.
async fn answers_before(person: &SignedIn, id: &ServiceId) -> Result<Vec<Answer>, Failure> {
    match person.client().service_draft(id).await {
        Ok(draft) => Ok(draft.answers),
        Err(error) if error.status() == Some(StatusCode::NOT_FOUND) => Ok(Vec::new()),
        Err(error) => Err(person.failure(error)),
    }
}

async fn go_on(person: &SignedIn, draft: &ServiceDraft, step: Step, fields: &Fields) -> Result<Response, Failure> {
    if fields.has("background") {
        // The script saved it while the person goes on writing.
        return Ok((StatusCode::NO_CONTENT, [("marshrut-draft", step.address(&draft.id))]).into_response());
    }
    if fields.has("later") {
        return Ok(Redirect::to("/services/own?done=saved").into_response());
    }
    if fields.has("stay") || fields.has_text(ADD_LANGUAGE) {
        return Ok(Redirect::to(&step.address(&draft.id)).into_response());
    }
    let found = problems_of(person, draft, step);
    if found.is_empty() {
        return Ok(Redirect::to(&step.next().address(&draft.id)).into_response());
    }
    let fields = fields_of(person.texts(), &draft.answers);
    render(person, draft, step, &fields, &found).await
}

fn problems_of(person: &SignedIn, draft: &ServiceDraft, step: Step) -> Vec<Wrong> {
    let here = draft.problems.iter().filter(|problem| Step::of_field(&problem.field) == Some(step));
    here.map(|problem| wrong(person.texts(), problem)).collect()
}

async fn render(
    person: &SignedIn,
    draft: &ServiceDraft,
    step: Step,
    fields: &Fields,
    found: &[Wrong],
) -> Result<Response, Failure> {
    let t = person.texts();
    let asking = Asking { t, values: fields, wrong: found };
    let (columns, sections) = match step {
        Step::Words => (questions::columns(&asking), questions::words(&asking)),
        Step::Help => (Vec::new(), questions::help(&asking)),
        Step::Place => (Vec::new(), questions::way_in(&asking)),
        Step::Contact | Step::Check => {
            let network = person.client().network().await.map_err(|error| person.failure(error))?;
            (Vec::new(), questions::contact(&asking, &network.members))
        }
    };
    let shelter = draft.service.categories.iter().any(|code| code.as_str().split('.').next() == Some("shelter"));
    let of_place = step == Step::Place;
    let places = if of_place { rows::places(&asking, shelter, &Towns::of(person, &asking).await) } else { Vec::new() };
    page(StepPage {
        frame: Frame::new(person, Part::Services, t.say(&format!("own-{}-title", step.name()))),
        id: draft.id,
        name: step.name(),
        steps: row(t, &draft.id, step),
        service: title_of(t, &draft.service),
        lead: t.say(&format!("own-{}-lead", step.name())),
        other_languages: if columns.is_empty() { Vec::new() } else { questions::other_languages(t, &columns) },
        columns,
        places,
        hours: if of_place { rows::hours(&asking) } else { Vec::new() },
        sections,
        errors: found.iter().map(linked).collect(),
        published: draft.published.is_some(),
    })
}

fn linked(wrong: &Wrong) -> FormProblem {
    let href = (!wrong.field.is_empty()).then(|| format!("#{}", wrong.field));
    FormProblem { text: wrong.text.clone(), href }
}
