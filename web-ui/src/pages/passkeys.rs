//! Passkeys: adding one in two steps (its name and the passphrase, then the device), and removing one. The browser is
//! asked by a script of ours, which hands on what it gives with an ordinary form; the API decides whether it is right.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{BeginPasskey, Confirm, Passkey, PasskeyAnswer};

use super::account::codes;
use super::parts::FormProblem;
use super::staff::problem_of;
use crate::assets;
use crate::client::ApiError;
use crate::failure::Failure;
use crate::forms::{Fields, SignedForm};
use crate::frame::{Frame, Section, page};
use crate::texts::{Clock, Texts};
use crate::visitor::{SignedIn, Visitor};

/// A passkey in a list.
pub(super) struct Shown {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) words: String,
}

impl Shown {
    pub(super) fn new(t: Texts, clock: &Clock, passkey: &Passkey) -> Self {
        let added = t.with("passkey-added-on", "when", &clock.day_and_time(passkey.added));
        let used = match passkey.last_used {
            Some(used) => t.with("passkey-used-on", "when", &clock.relative(used)),
            None => t.say("passkey-unused"),
        };
        Self { id: passkey.id.to_string(), name: passkey.name.clone(), words: format!("{added} · {used}") }
    }
}

/// Where browsers keep passkeys, if it is not where this person is.
pub(super) fn elsewhere(visitor: &Visitor) -> Option<String> {
    (!visitor.at_own_name).then(|| format!("http://{}/", visitor.site.hosts().canonical()))
}

/// What the browser gave, as the script wrote it into the form; nothing if there was no script.
pub(super) fn answer(fields: &Fields) -> PasskeyAnswer {
    PasskeyAnswer { credential: serde_json::from_str(fields.one("answer")).unwrap_or_default() }
}

#[derive(Template)]
#[template(path = "passkey_new.html")]
struct NewPage {
    frame: Frame,
    errors: Vec<FormProblem>,
    elsewhere: Option<String>,
    name: String,
}

#[derive(Template)]
#[template(path = "passkey_make.html")]
struct MakePage {
    frame: Frame,
    script: &'static str,
    options: String,
    lead: String,
}

#[derive(Template)]
#[template(path = "passkey_remove.html")]
struct RemovePage {
    frame: Frame,
    errors: Vec<FormProblem>,
    id: String,
    /// Whether the passphrase alone is enough afterwards.
    last: bool,
}

/// `GET /account/passkeys/new`.
pub(super) async fn show(person: SignedIn) -> Result<Response, Failure> {
    form(&person, String::new(), Vec::new())
}

fn form(person: &SignedIn, name: String, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let frame = Frame::new(person, Section::Account, person.texts().say("passkey-new-title"));
    page(NewPage { frame, errors, elsewhere: elsewhere(&person.visitor), name })
}

/// `POST /account/passkeys/new`: leads to the question to the browser, which stands in the page.
pub(super) async fn begin(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let name = fields.one("name").to_owned();
    let wish = BeginPasskey { name: name.clone(), passphrase: fields.exact("passphrase").to_owned() };
    match person.client().begin_passkey(&wish).await {
        Ok(asked) => page(MakePage {
            frame: Frame::new(&person, Section::Account, person.texts().say("passkey-make-title")),
            script: &assets::PASSKEY.path,
            options: asked.options.to_string(),
            lead: person.texts().with("passkey-make-lead", "name", &name),
        }),
        Err(error) => refused(&person, name, error),
    }
}

fn refused(person: &SignedIn, name: String, error: ApiError) -> Result<Response, Failure> {
    let problem = problem_of(person, error)?;
    form(person, name, vec![problem])
}

/// `POST /account/passkeys/made`: backup codes are shown once, if there was no second factor before.
pub(super) async fn made(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    match person.client().add_passkey(&answer(&fields)).await {
        Ok(added) if added.codes.is_empty() => Ok(Redirect::to("/account?done=passkey-added").into_response()),
        Ok(added) => codes(&person, "passkey-codes-lead", added.codes),
        Err(error) => refused(&person, String::new(), error),
    }
}

/// The passkey of this id, and whether it is the only second factor.
async fn find(person: &SignedIn, id: &str) -> Result<(Passkey, bool), Failure> {
    let own = person.client().own_account().await.map_err(|error| person.failure(error))?;
    let last = !own.app && own.passkeys.len() == 1;
    let found = own.passkeys.into_iter().find(|passkey| passkey.id.to_string() == id);
    found.map(|passkey| (passkey, last)).ok_or(Failure::NotFound)
}

/// `GET /account/passkeys/{id}/remove`.
pub(super) async fn ask(person: SignedIn, Path(id): Path<String>) -> Result<Response, Failure> {
    let found = find(&person, &id).await?;
    question(&person, &found, Vec::new())
}

fn question(
    person: &SignedIn,
    (passkey, last): &(Passkey, bool),
    errors: Vec<FormProblem>,
) -> Result<Response, Failure> {
    let title = person.texts().with("passkey-remove-title", "name", &passkey.name);
    let (frame, id) = (Frame::new(person, Section::Account, title), passkey.id.to_string());
    page(RemovePage { frame, errors, id, last: *last })
}

/// `POST /account/passkeys/{id}/remove`.
pub(super) async fn remove(
    person: SignedIn,
    Path(id): Path<String>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let found = find(&person, &id).await?;
    let wish = Confirm { passphrase: fields.exact("passphrase").to_owned() };
    match person.client().remove_passkey(&found.0.id, &wish).await {
        Ok(()) => Ok(Redirect::to("/account?done=passkey-removed").into_response()),
        Err(error) => {
            let problem = problem_of(&person, error)?;
            question(&person, &found, vec![problem])
        }
    }
}

/// A question to the browser on a page of signing in.
pub(super) struct Question {
    pub(super) script: &'static str,
    pub(super) options: String,
}

impl Question {
    /// None if this account has no passkey.
    pub(super) async fn of(visitor: &Visitor) -> Result<Option<Self>, ApiError> {
        match visitor.client.ask_passkey().await {
            Ok(asked) => Ok(Some(Self { script: &assets::PASSKEY.path, options: asked.options.to_string() })),
            Err(error) if error.status() == Some(StatusCode::CONFLICT) => Ok(None),
            Err(error) => Err(error),
        }
    }
}
