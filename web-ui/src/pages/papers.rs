//! Papers and files of one referral: the slip, the text of the consent, the FHIR bundle, and a draft out of one.

pub(super) mod consent_form;
pub(super) mod fhir;
pub(super) mod slip;

use axum::http::header;
use axum::response::{IntoResponse, Response};
use marshrut_protocol::local_api::Problem;

use super::parts::FormProblem;
use crate::client::ApiError;
use crate::refusals;
use crate::texts::Texts;

/// A file to be saved, under a name that says nothing about anybody.
pub(super) fn file(name: &str, media_type: &'static str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, bytes).into_response()
}

/// What a refusal says about a form, if it is about the form and not about the node.
pub(super) fn problems(t: Texts, error: &ApiError) -> Option<Vec<FormProblem>> {
    let ApiError::Refused { problem, .. } = error else { return None };
    let about_form = matches!(problem.status, 400 | 404 | 409 | 422);
    about_form.then(|| vec![FormProblem { text: words(t, problem), href: None }])
}

fn words(t: Texts, problem: &Problem) -> String {
    refusals::words(t, problem)
}
