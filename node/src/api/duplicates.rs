//! Duplicates: records of several members that seem to be of one service, and one of ours given up for another.

use axum::extract::Path;
use axum::routing::get;
use axum::{Json, Router};
use marshrut_protocol::catalogue::likeness;
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::hsds::{ExportAudience, may_see};
use marshrut_protocol::id::{OrgId, ServiceId};
use marshrut_protocol::local_api::{Duplicate, Duplicates, OwnDuplicate, OwnDuplicates, ServiceAddress, path};
use marshrut_protocol::verification::Key;

use super::Api;
use super::access::Running;
use super::problem::Refused;
use super::request::{Body, id};
use super::services::{find, unexpected};
use crate::driver::{NodeHandle, StoredService};

/// So many services of ours are looked at in one answer.
const MOST_LOOKED_AT: usize = 5_000;
/// So many records are read at once.
const BATCH: usize = 200;

pub(super) fn routes() -> Router<Api> {
    Router::new()
        .route(path::SERVICES_DUPLICATES, get(ours))
        .route(&format!("{}/{{publisher}}/{{id}}/duplicates", path::SERVICES), get(show).post(merge))
}

/// All services of ours that others seem to publish too.
async fn ours(Running(node): Running) -> Result<Json<OwnDuplicates>, Refused> {
    let own = node.own().org;
    let reply = node.command(Command::AllServices { publisher: Some(own) }).await?;
    let Reply::Services(mut places) = reply else { return Err(unexpected()) };
    places.truncate(MOST_LOOKED_AT);
    let mut items = Vec::new();
    for batch in places.chunks(BATCH) {
        for stored in node.read_services(batch.to_vec()).await? {
            let duplicates = duplicates_of(&node, &stored).await?;
            if !duplicates.is_empty() {
                items.push(OwnDuplicate { service: stored.service.id, name: stored.service.name, duplicates });
            }
        }
    }
    Ok(Json(OwnDuplicates { items }))
}

async fn show(
    Running(node): Running,
    Path((publisher, service)): Path<(String, String)>,
) -> Result<Json<Duplicates>, Refused> {
    let stored = named(&node, &publisher, &service).await?;
    Ok(Json(Duplicates { items: duplicates_of(&node, &stored).await? }))
}

/// Withdraws ours in favour of the one named.
async fn merge(
    Running(node): Running,
    Path((publisher, service)): Path<(String, String)>,
    Body(other): Body<ServiceAddress>,
) -> Result<Json<Duplicates>, Refused> {
    let stored = named(&node, &publisher, &service).await?;
    if !stored.own {
        return Err(Refused::field("publisher", "not-ours", "only its publisher withdraws a record"));
    }
    let found = duplicates_of(&node, &stored).await?;
    if !found.iter().any(|item| item.publisher.id == other.publisher && item.service == other.service) {
        return Err(Refused::field("service", "not-alike", "that record does not seem to be of the same service"));
    }
    let into = Key { publisher: other.publisher, service: other.service };
    node.command(Command::MergeService { id: stored.service.id, into }).await?;
    Ok(Json(Duplicates { items: found }))
}

async fn duplicates_of(node: &NodeHandle, stored: &StoredService) -> Result<Vec<Duplicate>, Refused> {
    let (publisher, service) = (stored.publisher.id, Box::new(stored.service.clone()));
    let Reply::Services(places) = node.command(Command::Alike { publisher, service }).await? else {
        return Err(unexpected());
    };
    let us = ExportAudience::Organisation(node.own().org);
    let alike = |other: StoredService| {
        let visible = may_see(us, &other.publisher.id, &other.service.visibility);
        let signs = likeness(&stored.service, &other.service).filter(|_| visible)?;
        let (id, name) = (other.service.id, other.service.name);
        let signs = signs.into_iter().collect();
        Some(Duplicate { publisher: other.publisher, service: id, name, signs, verdict: other.verdict })
    };
    Ok(node.read_services(places).await?.into_iter().filter_map(alike).collect())
}

async fn named(node: &NodeHandle, publisher: &str, service: &str) -> Result<StoredService, Refused> {
    let (publisher, id): (OrgId, ServiceId) = (id("service", publisher)?, id("service", service)?);
    find(node, publisher, id).await?.ok_or_else(|| Refused::not_found("service", service))
}
