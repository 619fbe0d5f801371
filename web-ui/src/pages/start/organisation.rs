//! Who the organisation is.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{FirstRunStep, OrganisationForm};

use super::super::parts::FormProblem;
use super::super::services::Pick;
use super::frame::{Head, SettingUp, explained, page, place};
use crate::failure::Failure;
use crate::forms::SignedForm;

#[derive(Template)]
#[template(path = "start_organisation.html")]
struct OrganisationPage {
    bare: Head,
    name: String,
    countries: Vec<Pick>,
}

/// `GET /start/organisation`. It may be corrected until somebody outside has heard it.
pub(super) async fn show(setting_up: SettingUp) -> Result<Response, Failure> {
    if let Some(elsewhere) = setting_up.elsewhere(&[FirstRunStep::Organisation, FirstRunStep::Network]) {
        return Ok(elsewhere);
    }
    let country = setting_up.told.country.as_ref().map(ToString::to_string).unwrap_or_default();
    form(&setting_up, &setting_up.told.name, &country, Vec::new())
}

fn form(setting_up: &SettingUp, name: &str, country: &str, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let pick = |(value, label): (String, String)| Pick { chosen: value == country, value, label };
    let countries = setting_up.visitor.texts.countries().into_iter().map(pick).collect();
    let head = Head::new(&setting_up.visitor, "start-organisation-title", Some(3)).wrong(errors);
    page(head.status(), &OrganisationPage { bare: head, name: name.to_owned(), countries })
}

/// `POST /start/organisation`.
pub(super) async fn save(setting_up: SettingUp, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let wish = OrganisationForm { name: fields.one("name").to_owned(), country: fields.one("country").to_owned() };
    match setting_up.visitor.client.name_organisation(&wish).await {
        Ok(told) => Ok(Redirect::to(place(&told)).into_response()),
        Err(error) => form(&setting_up, &wish.name, &wish.country, explained(&setting_up.visitor, error)?),
    }
}
