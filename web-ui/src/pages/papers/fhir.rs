//! A referral as a FHIR bundle to save, and a draft out of a bundle.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{ImportReferral, ImportedReferral};

use super::{file, problems};
use crate::client::query_string;
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Frame, Section, page};
use crate::pages::parts::FormProblem;
use crate::refusals;
use crate::visitor::SignedIn;

#[derive(Template)]
#[template(path = "fhir_import.html")]
struct ImportPage {
    frame: Frame,
    /// The service that was chosen, as the query of this page.
    chosen: String,
    text: String,
    done: Option<Done>,
    errors: Vec<FormProblem>,
}

/// A draft that was made.
struct Done {
    id: ReferralId,
    /// What was not taken over: where, and what was said.
    notes: Vec<(String, String)>,
}

/// `GET /referrals/{id}/fhir`.
pub(in crate::pages) async fn export(person: SignedIn, Path(id): Path<ReferralId>) -> Result<Response, Failure> {
    let bundle = person.client().fhir(&id).await.map_err(|error| person.failure(error))?;
    Ok(file("bundle.fhir.json", "application/fhir+json", bundle))
}

/// `GET /referrals/import`; `?publisher=…&service=…` names the service that the draft is for.
pub(in crate::pages) async fn show(
    person: SignedIn,
    Query(chosen): Query<ImportReferral>,
) -> Result<Response, Failure> {
    render(&person, &chosen, String::new(), None, Vec::new())
}

/// `POST /referrals/import`.
pub(in crate::pages) async fn import(
    person: SignedIn,
    Query(chosen): Query<ImportReferral>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let text = fields.one("bundle").to_owned();
    match person.client().import_fhir(&chosen, &text).await {
        Ok(imported) => render(&person, &chosen, String::new(), Some(&imported), Vec::new()),
        Err(error) => match problems(person.texts(), &error) {
            Some(errors) => {
                let page = render(&person, &chosen, text, None, errors)?;
                Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
            }
            None => Err(person.failure(error)),
        },
    }
}

fn render(
    person: &SignedIn,
    chosen: &ImportReferral,
    text: String,
    imported: Option<&ImportedReferral>,
    errors: Vec<FormProblem>,
) -> Result<Response, Failure> {
    let t = person.texts();
    let note = |note: &marshrut_protocol::local_api::FieldProblem| (note.field.clone(), refusals::field(t, note));
    let done = imported.map(|done| Done { id: done.id, notes: done.notes.iter().map(note).collect() });
    page(ImportPage {
        frame: Frame::new(person, Section::Referrals, t.say("fhir-import-title")),
        chosen: query_string(chosen),
        text,
        done,
        errors,
    })
}
