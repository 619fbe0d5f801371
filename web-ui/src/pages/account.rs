//! One's own account: name, passphrase, authenticator app, and the sessions that are open.

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{ChangeAccount, ChangePassphrase, Confirm, OneTimeCode, StaffRole, TotpBegun};
use serde::Deserialize;

use super::parts::FormProblem;
use super::passkeys::Shown;
use super::staff::{problem_of, role_name};
use crate::client::ApiError;
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Frame, Section, page};
use crate::papers::Qr;
use crate::visitor::SignedIn;

/// What was just done, as the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Done {
    done: String,
}

struct Opened {
    id: String,
    name: String,
    begun: String,
    used: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage {
    frame: Frame,
    errors: Vec<FormProblem>,
    name: String,
    roles: String,
    app: bool,
    passkeys: Vec<Shown>,
    /// How many are left, where there is something that they stand for.
    backup_codes: Option<String>,
    sessions: Vec<Opened>,
    /// Those of others are among them for administrators.
    sessions_title: String,
    factor_button: String,
}

#[derive(Template)]
#[template(path = "account_factor.html")]
struct FactorPage {
    frame: Frame,
    errors: Vec<FormProblem>,
    side: usize,
    path: String,
    secret: String,
    address: String,
}

#[derive(Template)]
#[template(path = "account_codes.html")]
struct CodesPage {
    frame: Frame,
    lead: String,
    codes: Vec<String>,
}

/// Backup codes, shown once.
pub(super) fn codes(person: &SignedIn, lead: &str, codes: Vec<String>) -> Result<Response, Failure> {
    let (t, section) = (person.texts(), Section::Account);
    page(CodesPage { frame: Frame::new(person, section, t.say("factor-codes-title")), lead: t.say(lead), codes })
}

/// `GET /account`.
pub(super) async fn show(person: SignedIn, Query(done): Query<Done>) -> Result<Response, Failure> {
    let key = format!("account-done-{}", done.done);
    let notice = if done.done.is_empty() { None } else { person.texts().optional(&key) };
    form(&person, notice, Vec::new()).await
}

async fn form(person: &SignedIn, notice: Option<String>, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let own = person.client().own_account().await.map_err(|error| person.failure(error))?;
    let list = person.client().sessions().await.map_err(|error| person.failure(error))?;
    let (t, clock) = (person.texts(), person.clock());
    let opened = |session: marshrut_protocol::local_api::OpenSession| Opened {
        begun: t.with("session-begun", "when", &clock.day_and_time(session.begun)),
        used: t.with("session-used", "when", &clock.relative(session.used)),
        id: session.id,
        name: session.name,
        current: session.current,
    };
    let everybodys = person.me.is(StaffRole::Administrator);
    let left = if own.app { "account-backup-left" } else { "factor-backup-left" };
    let guarded = own.app || !own.passkeys.is_empty();
    page(AccountPage {
        frame: Frame::new(person, Section::Account, t.say("account-title")).saying(notice),
        errors,
        name: person.me.name.clone(),
        roles: person.me.roles.iter().map(|role| role_name(t, *role)).collect::<Vec<_>>().join(", "),
        app: own.app,
        passkeys: own.passkeys.iter().map(|passkey| Shown::new(t, &clock, passkey)).collect(),
        backup_codes: guarded.then(|| t.count(left, own.backup_codes as u64)),
        sessions: list.sessions.into_iter().map(opened).collect(),
        sessions_title: t.say(if everybodys { "sessions-title-all" } else { "sessions-title" }),
        factor_button: t.say(if own.app { "factor-off-button" } else { "factor-button" }),
    })
}

/// Goes back to the page, or says what was wrong.
async fn went(person: SignedIn, done: &str, result: Result<(), ApiError>) -> Result<Response, Failure> {
    match result {
        Ok(()) => Ok(Redirect::to(&format!("/account?done={done}")).into_response()),
        Err(error) => {
            let problem = problem_of(&person, error)?;
            form(&person, None, vec![problem]).await
        }
    }
}

/// `POST /account/name`.
pub(super) async fn rename(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let wish = ChangeAccount { name: Some(fields.one("name").to_owned()), roles: None };
    let result = person.client().rename(&wish).await.map(drop);
    went(person, "name", result).await
}

/// `POST /account/passphrase`.
pub(super) async fn passphrase(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    if fields.exact("passphrase") != fields.exact("again") {
        let text = person.texts().say("problem-passphrase-differs");
        return form(&person, None, vec![FormProblem { text, href: Some("#again".into()) }]).await;
    }
    let wish = ChangePassphrase { old: fields.exact("old").to_owned(), new: fields.exact("passphrase").to_owned() };
    let result = person.client().change_passphrase(&wish).await;
    went(person, "passphrase", result).await
}

/// `POST /account/second-factor`: shows the secret as a QR code and as text.
pub(super) async fn begin_factor(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let wish = Confirm { passphrase: fields.exact("confirm").to_owned() };
    match person.client().begin_second_factor(&wish).await {
        Ok(begun) => secret(&person, &begun, Vec::new()),
        Err(error) => {
            let problem = problem_of(&person, error)?;
            form(&person, None, vec![problem]).await
        }
    }
}

fn secret(person: &SignedIn, begun: &TotpBegun, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let qr = Qr::of_text(&begun.address).ok_or(Failure::BadForm(StatusCode::BAD_GATEWAY))?;
    page(FactorPage {
        frame: Frame::new(person, Section::Account, person.texts().say("factor-title")),
        errors,
        side: qr.side(),
        path: qr.path(),
        secret: begun.secret.clone(),
        address: begun.address.clone(),
    })
}

/// `POST /account/second-factor/code`: backup codes are shown once. After a wrong code the same secret is shown again:
/// it came from this very form.
pub(super) async fn confirm_factor(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    match person.client().confirm_second_factor(&OneTimeCode { code: fields.one("code").to_owned() }).await {
        Ok(made) => codes(&person, "factor-codes-lead", made.codes),
        Err(error) => {
            let problem = problem_of(&person, error)?;
            let (secret_text, address) = (fields.one("secret").to_owned(), fields.one("address").to_owned());
            let problem = FormProblem { href: Some("#code".into()), ..problem };
            secret(&person, &TotpBegun { secret: secret_text, address }, vec![problem])
        }
    }
}

/// `POST /account/second-factor/off`.
pub(super) async fn end_factor(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let wish = Confirm { passphrase: fields.exact("confirm").to_owned() };
    let result = person.client().end_second_factor(&wish).await;
    went(person, "factor", result).await
}

/// `POST /account/sessions/{id}/end`.
pub(super) async fn end_session(
    person: SignedIn,
    Path(id): Path<String>,
    SignedForm(_): SignedForm,
) -> Result<Response, Failure> {
    if !id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Failure::NotFound);
    }
    let result = person.client().end_session(&id).await;
    went(person, "session", result).await
}

/// `POST /account/sessions/end`: all of one's own but this one.
pub(super) async fn end_sessions(person: SignedIn, SignedForm(_): SignedForm) -> Result<Response, Failure> {
    let result = person.client().end_other_sessions().await;
    went(person, "session", result).await
}
