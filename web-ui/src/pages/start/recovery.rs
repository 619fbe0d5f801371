//! Two groups of the recovery code typed back from the paper, so that there is one.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{FirstRunStep, TypedBack};

use super::super::parts::FormProblem;
use super::frame::{Head, SettingUp, explained, page, place};
use super::keys::sheet;
use crate::failure::Failure;
use crate::forms::SignedForm;

/// A group that is asked for.
struct Asked {
    /// The field's name.
    name: String,
    label: String,
}

#[derive(Template)]
#[template(path = "start_recovery.html")]
struct RecoveryPage {
    bare: Head,
    /// None if no code is on the screen any more: another one is to be made.
    asked: Vec<Asked>,
}

/// `GET /start/recovery`.
pub(super) async fn show(setting_up: SettingUp) -> Result<Response, Failure> {
    match setting_up.elsewhere(&[FirstRunStep::RecoveryCode]) {
        Some(elsewhere) => Ok(elsewhere),
        None => form(&setting_up, Vec::new()),
    }
}

fn form(setting_up: &SettingUp, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let t = setting_up.visitor.texts;
    let each = |(at, number): (usize, &usize)| Asked {
        name: format!("groups-{at}"),
        label: t.count("start-recovery-group", *number as u64),
    };
    let asked: Vec<Asked> = setting_up.told.groups.iter().enumerate().map(each).collect();
    let title = if asked.is_empty() { "start-recovery-lost-title" } else { "start-recovery-title" };
    let head = Head::new(&setting_up.visitor, title, Some(2)).wrong(errors);
    page(head.status(), &RecoveryPage { bare: head, asked })
}

/// `POST /start/recovery`.
pub(super) async fn typed(setting_up: SettingUp, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let groups = (0..setting_up.told.groups.len()).map(|at| fields.one(&format!("groups-{at}")).to_owned());
    let typed = TypedBack { groups: groups.collect() };
    match setting_up.visitor.client.type_back(&typed).await {
        Ok(told) => Ok(Redirect::to(place(&told)).into_response()),
        Err(error) => form(&setting_up, explained(&setting_up.visitor, error)?),
    }
}

/// `POST /start/recovery/new`.
pub(super) async fn renew(setting_up: SettingUp, SignedForm(_): SignedForm) -> Result<Response, Failure> {
    match setting_up.visitor.client.new_recovery_code().await {
        Ok(made) => sheet(&setting_up.visitor, &made),
        Err(error) => form(&setting_up, explained(&setting_up.visitor, error)?),
    }
}
