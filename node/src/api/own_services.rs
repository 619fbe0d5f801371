//! Our own services: their list with what is to be confirmed first, confirming several at once, withdrawing one.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use marshrut_protocol::engine::{Answered, Command, KeptDraft, Reply, WantedOwn};
use marshrut_protocol::hsds::ASSURANCE_HOLDS;
use marshrut_protocol::id::ServiceId;
use marshrut_protocol::local_api::{
    ConfirmServices, ConfirmedServices, DraftSummary, OwnService, OwnServices, OwnServicesQuery, WithdrawService, path,
};
use marshrut_protocol::record::service::Service;
use marshrut_protocol::service_form;
use marshrut_protocol::time::Span;

use super::Api;
use super::access::Running;
use super::problem::Refused;
use super::request::{Body, Page, Query, id};
use super::service_drafts::{base_of, kept};
use super::services::{find, unexpected};
use crate::clock;
use crate::driver::{NodeHandle, StoredService};

const DEFAULT_PER_PAGE: usize = 50;
/// So many services of ours are looked at in one answer.
const MOST_LOOKED_AT: usize = 20_000;
/// Most that are confirmed at once.
const MOST_CONFIRMED: usize = 200;
/// The longest confirmation.
const LONGEST: Span = Span::days(366);

pub(super) fn routes() -> Router<Api> {
    Router::new()
        .route(path::SERVICES_OWN, get(list))
        .route(path::SERVICES_CONFIRM, post(confirm))
        .route(&format!("{}/{{id}}/withdraw", path::SERVICES_OWN), post(withdraw))
}

async fn list(Running(node): Running, Query(query): Query<OwnServicesQuery>) -> Result<Json<OwnServices>, Refused> {
    let page = Page::of(query.page, query.per_page, DEFAULT_PER_PAGE)?;
    let wanted = WantedOwn { due: query.due, offset: page.offset(), limit: page.size };
    let reply = node.command(Command::OwnServices(wanted)).await?;
    let Reply::OwnServices { total, due, items: listed } = reply else { return Err(unexpected()) };
    let is_due: BTreeMap<ServiceId, bool> = listed.iter().map(|(place, due)| (place.id, *due)).collect();
    let stored = node.read_services(listed.into_iter().map(|(place, _)| place).collect()).await?;
    let due_of = |service: &Service| is_due.get(&service.id).copied().unwrap_or_default();
    let items = stored.into_iter().map(|stored| item(due_of(&stored.service), stored)).collect();
    let drafts = drafts(&node).await?;
    Ok(Json(OwnServices { total, due, page: page.number, per_page: page.size, items, drafts }))
}

/// Where all our records are.
pub(super) async fn places(node: &NodeHandle) -> Result<Vec<Answered>, Refused> {
    let reply = node.command(Command::AllServices { publisher: Some(node.own().org) }).await?;
    let Reply::Services(mut places) = reply else { return Err(unexpected()) };
    places.truncate(MOST_LOOKED_AT);
    Ok(places)
}

fn item(due: bool, stored: StoredService) -> OwnService {
    let StoredService { service, verdict, .. } = stored;
    OwnService { missing: service.missing(), due, service, verdict }
}

async fn drafts(node: &NodeHandle) -> Result<Vec<DraftSummary>, Refused> {
    let mut summaries = Vec::new();
    for KeptDraft { id, answers, saved_at } in kept(node).await? {
        let (base, published) = base_of(node, id).await?;
        let service = service_form::read(&answers, &base, clock::now()).service;
        summaries.push(DraftSummary { id, service, published, saved_at });
    }
    Ok(summaries)
}

async fn confirm(
    Running(node): Running,
    Body(wish): Body<ConfirmServices>,
) -> Result<Json<ConfirmedServices>, Refused> {
    let now = clock::now();
    let until = wish.until.unwrap_or_else(|| now.plus(ASSURANCE_HOLDS));
    if until <= now || until > now.plus(LONGEST) {
        return Err(Refused::field("until", "range", "a day to come, at most a year from now"));
    }
    if wish.services.len() > MOST_CONFIRMED {
        return Err(Refused::field("services", "too-many", format!("at most {MOST_CONFIRMED} at once")));
    }
    let mut confirmed = Vec::with_capacity(wish.services.len());
    for id in &wish.services {
        let service = ours(&node, *id).await?;
        confirmed.push(Service { confirmed_until: Some(until), ..service });
    }
    let Reply::Published { published, .. } = node.command(Command::PublishServices(confirmed)).await? else {
        return Err(unexpected());
    };
    Ok(Json(ConfirmedServices { confirmed: published.len(), until }))
}

/// One of ours, as it is published.
async fn ours(node: &NodeHandle, id: ServiceId) -> Result<Service, Refused> {
    let stored = find(node, node.own().org, id).await?;
    stored.map(|stored| stored.service).ok_or_else(|| Refused::not_found("service of ours", &id.to_string()))
}

async fn withdraw(
    Running(node): Running,
    Path(service): Path<String>,
    Body(WithdrawService { reason }): Body<WithdrawService>,
) -> Result<StatusCode, Refused> {
    let id = id("service", &service)?;
    node.command(Command::WithdrawService { id, why: reason }).await?;
    Ok(StatusCode::NO_CONTENT)
}
