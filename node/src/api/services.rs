//! Services: search, one by its key, publish.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use marshrut_protocol::catalogue::{Assurance, Query as Search};
use marshrut_protocol::engine::{Answered, Command, Refusal, Reply};
use marshrut_protocol::local_api::{
    Authenticity, PublishService, Published, ServiceDetail, ServiceItem, ServiceList, ServiceQuery, path,
};
use marshrut_protocol::record::service::Status;
use marshrut_protocol::verification::Key;

use super::Api;
use super::access::Running;
use super::problem::Refused;
use super::request::{Body, Page, Query, id};
use crate::clock;
use crate::driver::{CommandError, NodeHandle, StoredService};

const DEFAULT_PER_PAGE: usize = 20;
/// Sixteen words count; a longer text is a mistake.
const MAX_SEARCH_BYTES: usize = 1_000;

pub(super) fn routes() -> Router<Api> {
    Router::new()
        .route(path::SERVICES, get(list).post(publish))
        .route(&format!("{}/{{publisher}}/{{id}}", path::SERVICES), get(show))
}

async fn list(Running(node): Running, Query(query): Query<ServiceQuery>) -> Result<Json<ServiceList>, Refused> {
    let page = Page::of(query.page, query.per_page, DEFAULT_PER_PAGE)?;
    if query.search.len() > MAX_SEARCH_BYTES {
        return Err(Refused::field("search", "too-long", format!("at most {MAX_SEARCH_BYTES} bytes")));
    }
    let (state, with_map) = (query.verdict, query.map);
    let query = search(&node, query, page);
    let reply = node.command(Command::Search { query, state }).await?;
    let Reply::Found { total, hits, countries, categories, drawn } = reply else { return Err(unexpected()) };
    let items = node.read_services(hits).await?.into_iter().map(item).collect();
    let map = with_map.then(|| drawn.into());
    Ok(Json(ServiceList { total, page: page.number, per_page: page.size, items, countries, categories, map }))
}

fn search(node: &NodeHandle, query: ServiceQuery, page: Page) -> Search {
    let ServiceQuery { search, country, category, language, target_group, legal_status, publisher, .. } = query;
    let mut found = Search::new(node.own().org);
    found.text = search;
    found.country = country;
    found.categories = category.into_iter().collect();
    found.languages = language.into_iter().collect();
    found.target_groups = target_group.into_iter().collect();
    found.legal_statuses = legal_status.into_iter().collect();
    found.assurances = query.free.then_some(Assurance::Free).into_iter().collect();
    found.publisher = publisher;
    found.accepts_referrals = query.accepts_referrals.then_some(true);
    if query.all_statuses {
        found.statuses = Vec::<Status>::new();
    }
    found.open_at = query.open_now.then(clock::now);
    found.facets = true;
    found.near = query.near;
    found.spots = query.map;
    found.offset = page.offset();
    found.limit = page.size;
    found
}

pub(super) fn item(stored: StoredService) -> ServiceItem {
    let verified = if stored.own { Authenticity::Own } else { Authenticity::Signed };
    ServiceItem { publisher: stored.publisher, service: stored.service, verified, verdict: stored.verdict }
}

async fn show(
    Running(node): Running,
    Path((publisher, service)): Path<(String, String)>,
) -> Result<Json<ServiceDetail>, Refused> {
    let not_found = || Refused::not_found("service", &service);
    let key = Key { publisher: id("service", &publisher)?, service: id("service", &service)? };
    let stored = match find(&node, key.publisher, key.service).await? {
        Some(stored) => stored,
        // The address of a record that was given up leads to the one that stands for it.
        None => match node.command(Command::MergedInto(key)).await {
            Ok(Reply::Services(places)) => one(&node, places).await?.ok_or_else(not_found)?,
            Ok(_) => return Err(unexpected()),
            Err(CommandError::Refused(Refusal::NotFound { .. })) => return Err(gone(&node, key).await?),
            Err(error) => return Err(error.into()),
        },
    };
    let (missing, published_at, entry) = (stored.service.missing(), stored.published_at, stored.entry.to_string());
    Ok(Json(ServiceDetail { item: item(stored), missing, published_at, entry }))
}

/// That there is no such service, and why, if its publisher said so.
async fn gone(node: &NodeHandle, key: Key) -> Result<Refused, Refused> {
    match node.command(Command::Withdrawal(key)).await? {
        Reply::Withdrawal(Some(why)) => {
            let kind = format!("service.withdrawn-{}", why.name());
            Ok(Refused::new(StatusCode::GONE, &kind, "the publisher withdrew this service")
                .with_cure("look for another one"))
        }
        Reply::Withdrawal(None) => Ok(Refused::not_found("service", &key.service.to_string())),
        _ => Err(unexpected()),
    }
}

async fn one(node: &NodeHandle, places: Vec<Answered>) -> Result<Option<StoredService>, Refused> {
    Ok(node.read_services(places).await?.into_iter().next())
}

/// One service as its publisher's log has it, for whoever needs its terms.
pub(super) async fn find(
    node: &NodeHandle,
    publisher: marshrut_protocol::id::OrgId,
    id: marshrut_protocol::id::ServiceId,
) -> Result<Option<StoredService>, Refused> {
    match node.command(Command::FindService { publisher, id }).await {
        Ok(Reply::Services(places)) => one(node, places).await,
        Ok(_) => Err(unexpected()),
        Err(CommandError::Refused(Refusal::NotFound { .. })) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

async fn publish(
    Running(node): Running,
    Body(PublishService { service }): Body<PublishService>,
) -> Result<(StatusCode, Json<Published>), Refused> {
    let (id, revision) = (service.id, service.revision);
    let reply = node.command(Command::PublishServices(vec![service])).await?;
    let Reply::Published { published, .. } = reply else { return Err(unexpected()) };
    match published.first() {
        Some((id, revision)) => Ok((StatusCode::CREATED, Json(Published { id: *id, revision: *revision }))),
        // Equal to what is published already.
        None => Ok((StatusCode::OK, Json(Published { id, revision }))),
    }
}

/// The engine answered something else than asked.
pub(super) fn unexpected() -> Refused {
    Refused::bug("the engine answered something else than asked")
}
