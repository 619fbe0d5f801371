//! Our own services: what is to be confirmed first, drafts, the editor, withdrawing, importing.

mod answers;
mod check;
pub(super) mod duplicates;
pub(super) mod edit;
mod held;
pub(super) mod import;
mod questions;
mod rows;
mod step;
mod towns;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use fluent_bundle::FluentValue;
use marshrut_protocol::id::ServiceId;
use marshrut_protocol::local_api::{
    BeginServiceDraft, ConfirmServices, DraftSummary, OwnService, OwnServicesQuery, WithdrawService,
};
use marshrut_protocol::record::WithdrawalReason;
use marshrut_protocol::record::service::Service;
use serde::{Deserialize, Serialize};

use super::parts::{Badge, Pager, Spoken, interface_lang};
use super::service::missing_in_words;
use super::services::status_badge;
use super::verification::badge;
use crate::client::query_string;
use crate::failure::Failure;
use crate::forms::SignedForm;
use crate::frame::{Frame, Section, page};
use crate::texts::{Clock, Moment, Texts};
use crate::visitor::SignedIn;
use step::Step;

/// Services a page.
const PER_PAGE: usize = 50;

/// Which services to list, and what was just done.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// `yes` for those only that are to be confirmed soon.
    due: String,
    page: String,
    #[serde(skip_serializing)]
    done: String,
    #[serde(skip_serializing)]
    count: String,
}

/// One of ours.
struct Line {
    id: ServiceId,
    name: Spoken,
    href: String,
    badges: Vec<Badge>,
    /// Until when it is confirmed, and how long that is.
    until: Option<(Moment, String)>,
    missing: Option<String>,
    due: bool,
}

/// A draft.
struct DraftLine {
    id: ServiceId,
    name: String,
    /// Whether it changes something that is published.
    words: String,
    saved: Moment,
}

#[derive(Template)]
#[template(path = "own.html")]
struct OwnPage {
    frame: Frame,
    drafts: Vec<DraftLine>,
    lines: Vec<Line>,
    due: Option<String>,
    due_only: bool,
    total: String,
    pager: Pager,
}

/// `GET /services/own`.
pub(super) async fn show(person: SignedIn, Query(asked): Query<Asked>) -> Result<Response, Failure> {
    let (t, clock) = (person.texts(), person.clock());
    let due_only = asked.due == "yes";
    let query = OwnServicesQuery { due: due_only, page: asked.page.parse().unwrap_or(1), per_page: PER_PAGE };
    let list = person.client().own_services(&query).await.map_err(|error| person.failure(error))?;
    let us = person.status.organisation.id;
    let address =
        |page: usize| format!("/services/own{}", query_string(&Asked { page: page.to_string(), ..asked.clone() }));
    if let Some(last) = Pager::beyond(list.page, list.per_page, list.total, address) {
        return Ok(last.into_response());
    }
    page(OwnPage {
        frame: Frame::new(&person, Section::Services, t.say("own-title")).saying(notice(t, &asked)),
        drafts: list.drafts.iter().map(|draft| draft_line(t, &clock, draft)).collect(),
        lines: list.items.iter().map(|item| line(t, &clock, item, &us.to_string())).collect(),
        due: (list.due > 0).then(|| t.count("own-due", list.due)),
        due_only,
        total: t.count("own-total", list.total),
        pager: Pager::new(t, list.page, list.per_page, list.total, address),
    })
}

fn notice(t: Texts, asked: &Asked) -> Option<String> {
    let done = ["saved", "published", "withdrawn", "discarded", "nothing"].contains(&asked.done.as_str());
    match asked.done.as_str() {
        "confirmed" | "imported" => {
            Some(t.count(&format!("own-done-{}", asked.done), asked.count.parse::<u32>().ok()?))
        }
        _ if done => Some(t.say(&format!("own-done-{}", asked.done))),
        _ => None,
    }
}

/// What a service is called in the person's language, or that it has no name yet.
fn title_of(t: Texts, service: &Service) -> String {
    let name = Spoken::best(&service.name, t).text;
    if name.is_empty() { t.say("service-nameless") } else { name }
}

fn line(t: Texts, clock: &Clock, item: &OwnService, us: &str) -> Line {
    let service = &item.service;
    let name = Spoken::best(&service.name, t);
    let missing: Vec<String> = item.missing.iter().map(|field| missing_in_words(t, field)).collect();
    let mut badges: Vec<Badge> = status_badge(t, service.status).into_iter().collect();
    badges.push(badge(t, item.verdict));
    if item.due {
        let over = service.confirmed_until.is_some_and(|until| until <= clock.now());
        let key = if over { "own-overdue" } else { "own-due-soon" };
        let key = if service.confirmed_until.is_none() { "own-never" } else { key };
        badges.insert(0, Badge::new(if over { "bad" } else { "warning" }, t.say(key)));
    }
    Line {
        id: service.id,
        name: if name.text.is_empty() { Spoken::from(t.say("service-nameless")) } else { name },
        href: format!("/services/{us}/{}", service.id),
        badges,
        until: service.confirmed_until.map(|until| (clock.moment(until), clock.due(until))),
        missing: (!missing.is_empty()).then(|| t.with("own-missing", "fields", &missing.join(", "))),
        due: item.due,
    }
}

fn draft_line(t: Texts, clock: &Clock, draft: &DraftSummary) -> DraftLine {
    DraftLine {
        id: draft.id,
        name: title_of(t, &draft.service),
        words: t.say(if draft.published { "own-draft-change" } else { "own-draft-new" }),
        saved: clock.moment(draft.saved_at),
    }
}

/// `POST /services/own/confirm`: those that are ticked, or the one whose button was pressed.
pub(super) async fn confirm(person: SignedIn, SignedForm(fields): SignedForm) -> Result<Response, Failure> {
    let name = if fields.has("only") { "only" } else { "service" };
    let services: Vec<ServiceId> = fields.all(name).filter_map(|id| id.parse().ok()).collect();
    if services.is_empty() {
        return Ok(Redirect::to("/services/own?done=nothing").into_response());
    }
    let wish = ConfirmServices { services, until: None };
    let done = person.client().confirm_services(&wish).await.map_err(|error| person.failure(error))?;
    Ok(Redirect::to(&format!("/services/own?done=confirmed&count={}", done.confirmed)).into_response())
}

/// `POST /services/own/new`: begins a new one in the person's language.
pub(super) async fn new(person: SignedIn, SignedForm(_): SignedForm) -> Result<Response, Failure> {
    let language = Some(interface_lang(person.texts()));
    begin(&person, &BeginServiceDraft { service: None, language }).await
}

/// `POST /services/own/{id}/edit`: begins to change one, or goes on with it.
pub(super) async fn change(
    person: SignedIn,
    Path(id): Path<ServiceId>,
    SignedForm(_): SignedForm,
) -> Result<Response, Failure> {
    begin(&person, &BeginServiceDraft { service: Some(id), language: None }).await
}

async fn begin(person: &SignedIn, wish: &BeginServiceDraft) -> Result<Response, Failure> {
    let draft = person.client().begin_service_draft(wish).await.map_err(|error| person.failure(error))?;
    Ok(Redirect::to(&Step::Words.address(&draft.id)).into_response())
}

/// A question before something is done for good.
#[derive(Template)]
#[template(path = "own_ask.html")]
struct AskPage {
    frame: Frame,
    action: String,
    text: String,
    /// (value, label); empty if nothing is to be chosen.
    reasons: Vec<(&'static str, String)>,
    button: String,
    back: String,
}

/// `GET /services/own/{id}/discard`.
pub(super) async fn ask_discard(person: SignedIn, Path(id): Path<ServiceId>) -> Result<Response, Failure> {
    let t = person.texts();
    let draft = person.client().service_draft(&id).await.map_err(|error| person.failure(error))?;
    page(AskPage {
        frame: Frame::new(&person, Section::Services, t.say("own-discard-title")),
        action: format!("/services/own/{id}/discard"),
        text: t.with("own-discard-text", "service", &title_of(t, &draft.service)),
        reasons: Vec::new(),
        button: t.say("own-discard-button"),
        back: Step::Words.address(&id),
    })
}

/// `POST /services/own/{id}/discard`.
pub(super) async fn discard(
    person: SignedIn,
    Path(id): Path<ServiceId>,
    SignedForm(_): SignedForm,
) -> Result<Response, Failure> {
    person.client().discard_service_draft(&id).await.map_err(|error| person.failure(error))?;
    Ok(Redirect::to("/services/own?done=discarded").into_response())
}

/// `GET /services/own/{id}/withdraw`.
pub(super) async fn ask_withdraw(person: SignedIn, Path(id): Path<ServiceId>) -> Result<Response, Failure> {
    let t = person.texts();
    let us = person.status.organisation.id;
    let detail = person.client().service(&us, &id).await.map_err(|error| person.failure(error))?;
    let name = [("service", FluentValue::from(title_of(t, &detail.item.service)))];
    page(AskPage {
        frame: Frame::new(&person, Section::Services, t.say("own-withdraw-title")),
        action: format!("/services/own/{id}/withdraw"),
        text: t.filled("own-withdraw-text", &name),
        reasons: WithdrawalReason::ALL.map(|why| (why.name(), t.code("own-reason", why.name(), why.name()))).to_vec(),
        button: t.say("own-withdraw-button"),
        back: "/services/own".to_owned(),
    })
}

/// `POST /services/own/{id}/withdraw`.
pub(super) async fn withdraw(
    person: SignedIn,
    Path(id): Path<ServiceId>,
    SignedForm(fields): SignedForm,
) -> Result<Response, Failure> {
    let reason = WithdrawalReason::ALL.into_iter().find(|reason| reason.name() == fields.one("reason"));
    let Some(reason) = reason else {
        return Ok(Redirect::to(&format!("/services/own/{id}/withdraw")).into_response());
    };
    let wish = WithdrawService { reason };
    person.client().withdraw_service(&id, &wish).await.map_err(|error| person.failure(error))?;
    Ok(Redirect::to("/services/own?done=withdrawn").into_response())
}
