//! The last thing before the node works: a network of one's own with its Declaration, or the Declaration of the network
//! that has welcomed us, to be read before it is signed.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use marshrut_protocol::local_api::{EnterNetwork, FirstRunStep, FirstRunWay, Welcome};

use super::super::parts::FormProblem;
use super::frame::{Head, SettingUp, explained, page, place};
use crate::declaration::{Block, blocks, working_translation};
use crate::failure::Failure;
use crate::forms::{Fields, SignedForm};
use crate::texts::Texts;

/// Whom one joins.
struct Joining {
    network: String,
    founders: Vec<String>,
    sponsors: String,
}

#[derive(Template)]
#[template(path = "start_network.html")]
struct NetworkPage {
    bare: Head,
    /// None for a network of one's own.
    joining: Option<Joining>,
    /// Whether everything is there already and the node has only to be started.
    restored: bool,
    name: String,
    declaration: Vec<Block>,
    /// That this is a working translation into the reader's language, and what it says, if there is one.
    translation: Option<(&'static str, Vec<Block>)>,
    own_declaration: String,
}

/// `GET /start/network`.
pub(super) async fn show(setting_up: SettingUp) -> Result<Response, Failure> {
    if let Some(elsewhere) = setting_up.elsewhere(&[FirstRunStep::Network]) {
        return Ok(elsewhere);
    }
    if place(&setting_up.told) != "/start/network" {
        return Ok(Redirect::to(place(&setting_up.told)).into_response());
    }
    form(&setting_up, &Fields::default(), Vec::new())
}

fn form(setting_up: &SettingUp, fields: &Fields, errors: Vec<FormProblem>) -> Result<Response, Failure> {
    let (t, told) = (setting_up.visitor.texts, &setting_up.told);
    let title = match told.way {
        Some(FirstRunWay::Join) => "start-joining-title",
        Some(FirstRunWay::Restore) => "start-restored-title",
        _ => "start-network-title",
    };
    let head = Head::new(&setting_up.visitor, title, Some(4)).wrong(errors);
    let welcome = told.welcome.as_ref();
    let declaration = welcome.map_or(&told.declaration, |welcome| &welcome.declaration);
    let page_of = NetworkPage {
        bare: head,
        joining: welcome.map(|welcome| joining(t, welcome)),
        restored: told.way == Some(FirstRunWay::Restore),
        name: fields.one("network").to_owned(),
        translation: working_translation(declaration, t.tag()).map(|held| (held.mark, blocks(held.text))),
        declaration: blocks(declaration),
        own_declaration: fields.one("declaration").to_owned(),
    };
    page(page_of.bare.status(), &page_of)
}

fn joining(t: Texts, welcome: &Welcome) -> Joining {
    let founders = welcome.founders.iter();
    Joining {
        network: welcome.network_name.clone(),
        founders: founders.map(|founder| format!("{}, {}", founder.name, t.country(&founder.country))).collect(),
        sponsors: t.count("start-joining-sponsors", i64::from(welcome.sponsors)),
    }
}

/// `POST /start/network`.
pub(super) async fn enter(setting_up: SettingUp, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let wish = EnterNetwork {
        agreed: fields.has("agreed"),
        name: fields.one("network").to_owned(),
        declaration: fields.one("declaration").to_owned(),
    };
    match setting_up.visitor.client.enter_network(&wish).await {
        Ok(told) => Ok(Redirect::to(place(&told)).into_response()),
        Err(error) => form(&setting_up, &fields, explained(&setting_up.visitor, error)?),
    }
}
