//! Joining: the invitation as a file or as text, and how asking the inviting partner's computer goes.

use askama::Template;
use axum::body::to_bytes;
use axum::http::{StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{FirstRunStep, FirstRunWay, UseInvitation};

use super::super::parts::FormProblem;
use super::frame::{Head, SettingUp, explained, of_problem, page, place};
use crate::failure::Failure;
use crate::forms::{SignedForm, SignedUpload};
use crate::texts::Clock;

/// An invitation has a few hundred letters; more is another file.
const MAX_FILE_BYTES: usize = 64 * 1024;
/// How often the page looks how asking goes, in seconds.
const LOOK_EVERY: &str = "2";

#[derive(Template)]
#[template(path = "start_invitation.html")]
struct InvitationPage {
    bare: Head,
}

/// `GET /start/invitation`.
pub(super) async fn show(setting_up: SettingUp) -> Result<Response, Failure> {
    match misplaced(&setting_up) {
        Some(elsewhere) => Ok(elsewhere),
        None => form(&setting_up, Vec::new()),
    }
}

fn misplaced(setting_up: &SettingUp) -> Option<Response> {
    let joins = setting_up.told.way == Some(FirstRunWay::Join) && setting_up.told.step == FirstRunStep::Network;
    (!joins).then(|| Redirect::to(place(&setting_up.told)).into_response())
}

fn form(setting_up: &SettingUp, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let head = Head::new(&setting_up.visitor, "start-invitation-title", Some(4)).wrong(errors);
    page(head.status(), &InvitationPage { bare: head })
}

/// `POST /start/invitation`.
pub(super) async fn give(setting_up: SettingUp, upload: SignedUpload) -> Result<Response, Failure> {
    let t = setting_up.visitor.texts;
    let none = |key| vec![FormProblem { text: t.say(key), href: Some("#text".into()) }];
    let Ok(file) = to_bytes(upload.file, MAX_FILE_BYTES).await else {
        return form(&setting_up, none("problem-invitation-none"));
    };
    let typed = upload.fields.one("text");
    let text = if typed.is_empty() { String::from_utf8_lossy(&file).trim().to_owned() } else { typed.to_owned() };
    if text.is_empty() {
        return form(&setting_up, none("start-invitation-empty"));
    }
    match setting_up.visitor.client.use_invitation(&UseInvitation { text }).await {
        Ok(told) => Ok(Redirect::to(place(&told)).into_response()),
        Err(error) => form(&setting_up, explained(&setting_up.visitor, error)?),
    }
}

#[derive(Template)]
#[template(path = "start_asking.html")]
struct AskingPage {
    bare: Head,
    asking: bool,
    expires: String,
    addresses: Vec<String>,
}

/// `GET /start/asking`: looks again by itself while the partner is being asked, without script.
pub(super) async fn asking(setting_up: SettingUp) -> Result<Response, Failure> {
    if let Some(elsewhere) = misplaced(&setting_up) {
        return Ok(elsewhere);
    }
    let (visitor, told) = (&setting_up.visitor, &setting_up.told);
    let Some(held) = told.invitation.as_ref().filter(|_| told.welcome.is_none()) else {
        return Ok(Redirect::to(place(told)).into_response());
    };
    let failed = held.failed.as_ref().map(|problem| of_problem(visitor.texts, problem, None));
    let title = if held.asking { "start-asking-title" } else { "start-asked-title" };
    let head = Head::new(visitor, title, Some(4)).wrong(failed.into_iter().collect());
    let clock = Clock::new(visitor.texts, visitor.site.time_zone(), held.expires);
    let (asking, expires) = (held.asking, clock.day_and_time(held.expires));
    let shown = page(StatusCode::OK, &AskingPage { bare: head, asking, expires, addresses: held.addresses.clone() })?;
    let again = AppendHeaders([(header::REFRESH, LOOK_EVERY)]);
    Ok(if asking { (again, shown).into_response() } else { shown })
}

/// `POST /start/asking`: asks once more with the invitation that is held.
pub(super) async fn again(setting_up: SettingUp, SignedForm(_): SignedForm) -> Result<Response, Failure> {
    match setting_up.visitor.client.use_invitation(&UseInvitation { text: String::new() }).await {
        Ok(told) => Ok(Redirect::to(place(&told)).into_response()),
        Err(error) => form(&setting_up, explained(&setting_up.visitor, error)?),
    }
}

/// `POST /start/invitation/forget`.
pub(super) async fn forget(setting_up: SettingUp, SignedForm(_): SignedForm) -> Result<Response, Failure> {
    let forgotten = setting_up.visitor.client.forget_invitation().await;
    let told = forgotten.map_err(|error| setting_up.visitor.failure(error))?;
    Ok(Redirect::to(place(&told)).into_response())
}
