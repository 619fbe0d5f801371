//! The door of the first run: the set-up code, which the script takes out of the link and a person may type; the
//! passphrase when setting up was interrupted; then the language, and the three ways to begin.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{BeginFirstRun, FirstRunStep, NodeState};

use super::frame::{Head, SettingUp, explained, let_in, page, place};
use crate::assets;
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Offered, offered};
use crate::visitor::Visitor;

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage {
    bare: Head,
    /// Whether a passphrase was chosen already.
    unfinished: bool,
    script: &'static str,
}

/// `GET /start`.
pub(super) async fn show(visitor: Visitor) -> Result<Response, Failure> {
    let state = visitor.client.status().await.map_err(Failure::Api)?.state;
    if !matches!(state, NodeState::New | NodeState::Unfinished) {
        return Ok(Redirect::to("/").into_response());
    }
    match visitor.client.first_run().await {
        Ok(told) => Ok(Redirect::to(place(&told)).into_response()),
        Err(_) => door(&visitor, state, Vec::new()),
    }
}

fn door(
    visitor: &Visitor,
    state: NodeState,
    errors: Vec<super::super::parts::FormProblem>,
) -> Result<Response, Failure> {
    let unfinished = state == NodeState::Unfinished;
    let title = if unfinished { "start-again-title" } else { "start-title" };
    let head = Head::new(visitor, title, None).wrong(errors);
    page(head.status(), &StartPage { bare: head, unfinished, script: &assets::START.path })
}

/// `POST /start`.
pub(super) async fn begin(visitor: Visitor, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    // Who copies the code by hand may copy the whole link.
    let typed = fields.one("token");
    let token = typed.rsplit_once('#').map_or(typed, |(_, token)| token).to_owned();
    let wish = BeginFirstRun { token, passphrase: fields.exact("passphrase").to_owned() };
    let resumes = !wish.passphrase.is_empty();
    match visitor.client.begin_first_run(&wish).await {
        Ok(session) => let_in(&visitor, &session.token, if resumes { "/start" } else { "/start/language" }),
        Err(error) => {
            let errors = explained(&visitor, error)?;
            let state = visitor.client.status().await.map_err(Failure::Api)?.state;
            door(&visitor, state, errors)
        }
    }
}

#[derive(Template)]
#[template(path = "start_language.html")]
struct LanguagePage {
    bare: Head,
    languages: Vec<Offered>,
}

/// `GET /start/language`.
pub(super) async fn language(setting_up: SettingUp) -> Result<Response, Failure> {
    let visitor = &setting_up.visitor;
    let head = Head::new(visitor, "start-language-title", None);
    page(head.status(), &LanguagePage { bare: head, languages: offered(visitor.texts.language) })
}

#[derive(Template)]
#[template(path = "start_way.html")]
struct WayPage {
    bare: Head,
    /// The commands for applying with a card, a line each, and those for founding with others.
    applying: &'static str,
    founding: &'static str,
}

/// What is done with commands only: both need files to pass between organisations while their nodes stand still.
const APPLYING: &str = "\
marshrut init --name \"Help Riga\" --country LV
marshrut network apply network.card
marshrut run";
const FOUNDING: &str = "\
marshrut init --name \"Help Riga\" --country LV
marshrut network draft network.draft --name \"Partner network\" --address 203.0.113.7:8101
marshrut network enter network.draft --address 203.0.113.7:8101
marshrut network sign network.draft
marshrut network open network.draft
marshrut run";

/// `GET /start/way`.
pub(super) async fn way(setting_up: SettingUp) -> Result<Response, Failure> {
    if let Some(elsewhere) = setting_up.elsewhere(&[FirstRunStep::Keys]) {
        return Ok(elsewhere);
    }
    let head = Head::new(&setting_up.visitor, "start-way-title", Some(0));
    page(head.status(), &WayPage { bare: head, applying: APPLYING, founding: FOUNDING })
}
