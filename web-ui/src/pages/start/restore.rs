//! An organisation on a new computer: the backup file, then the recovery code or two shares. The file is handed over
//! once; a misspelt code costs nothing but typing it again.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{FirstRunStep, OpenBackup};
use marshrut_protocol::time::Timestamp;

use super::super::parts::FormProblem;
use super::frame::{Head, SettingUp, explained, page, place};
use crate::failure::Failure;
use crate::forms::{SignedForm, SignedUpload};
use crate::texts::Clock;

#[derive(Template)]
#[template(path = "start_restore.html")]
struct RestorePage {
    bare: Head,
}

#[derive(Template)]
#[template(path = "start_open.html")]
struct OpenPage {
    bare: Head,
}

/// `GET /start/restore`.
pub(super) async fn show(setting_up: SettingUp) -> Result<Response, Failure> {
    match setting_up.elsewhere(&[FirstRunStep::Keys]) {
        Some(elsewhere) => Ok(elsewhere),
        None => file_form(&setting_up, Vec::new()),
    }
}

fn file_form(setting_up: &SettingUp, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let head = Head::new(&setting_up.visitor, "start-restore-title", Some(0)).wrong(errors);
    page(head.status(), &RestorePage { bare: head })
}

/// `POST /start/restore`.
pub(super) async fn hand(setting_up: SettingUp, upload: SignedUpload) -> Result<Response, Failure> {
    match setting_up.visitor.client.hand_backup(upload.file).await {
        Ok(told) => Ok(Redirect::to(place(&told)).into_response()),
        Err(error) => file_form(&setting_up, explained(&setting_up.visitor, error)?),
    }
}

/// `GET /start/restore/open`.
pub(super) async fn show_code(setting_up: SettingUp) -> Result<Response, Failure> {
    match (setting_up.elsewhere(&[FirstRunStep::Keys]), &setting_up.told.backup) {
        (Some(elsewhere), _) => Ok(elsewhere),
        (None, None) => Ok(Redirect::to("/start/restore").into_response()),
        (None, Some(_)) => code_form(&setting_up, Vec::new()),
    }
}

fn code_form(setting_up: &SettingUp, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let head = Head::new(&setting_up.visitor, "start-open-title", Some(0)).wrong(errors);
    page(head.status(), &OpenPage { bare: head })
}

/// `POST /start/restore/open`.
pub(super) async fn open(setting_up: SettingUp, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let visitor = &setting_up.visitor;
    let since = fields.one("since");
    let clock = Clock::new(visitor.texts, visitor.site.time_zone(), Timestamp(0));
    let moment = clock.time_of_input(since);
    if moment.is_none() && !since.is_empty() {
        let text = visitor.texts.say("start-open-since-wrong");
        return code_form(&setting_up, vec![FormProblem { text, href: Some("#since".into()) }]);
    }
    let wish = OpenBackup {
        code: fields.one("code").to_owned(),
        second_share: fields.one("second_share").to_owned(),
        since: moment,
    };
    match visitor.client.open_backup(&wish).await {
        Ok(told) => Ok(Redirect::to(place(&told)).into_response()),
        Err(error) => code_form(&setting_up, explained(visitor, error)?),
    }
}
