//! What waits today, in one answer.

use axum::routing::get;
use axum::{Json, Router};
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::local_api::{Desk, DeskQuery, ReferralSummary, path};

use super::Api;
use super::access::Running;
use super::names::name_services;
use super::problem::Refused;
use super::request::Query;
use super::services::unexpected;

pub(super) fn routes() -> Router<Api> {
    Router::new().route(path::DESK, get(desk))
}

async fn desk(Running(node): Running, Query(query): Query<DeskQuery>) -> Result<Json<Desk>, Refused> {
    let Reply::Desk(mut desk) = node.command(Command::Desk(query)).await? else { return Err(unexpected()) };
    let Desk { ours, theirs, appointments, .. } = &mut *desk;
    let mut items: Vec<&mut ReferralSummary> = ours.iter_mut().chain(theirs).collect();
    items.extend(appointments.iter_mut().map(|expected| &mut expected.referral));
    name_services(&node, &mut items).await?;
    Ok(Json(*desk))
}
