//! Referrals to partners outside the network: written down, listed, closed. Nothing of them is sent.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::local_api::{LogOutcome, LogReferral, LoggedReferral, LoggedReferrals, path};

use super::Api;
use super::access::Running;
use super::problem::Refused;
use super::referrals::referral_id;
use super::request::Body;
use super::services::unexpected;
use crate::driver::NodeHandle;

pub(super) fn routes() -> Router<Api> {
    Router::new()
        .route(path::LOGGED, get(list).post(log))
        .route(&format!("{}/{{id}}/outcome", path::LOGGED), post(outcome))
}

async fn list(Running(node): Running) -> Result<Json<LoggedReferrals>, Refused> {
    let items = logged(&node, Command::LoggedReferrals).await?;
    Ok(Json(LoggedReferrals { items }))
}

async fn log(
    Running(node): Running,
    Body(referral): Body<LogReferral>,
) -> Result<(StatusCode, Json<LoggedReferral>), Refused> {
    let kept = logged(&node, Command::LogReferral(referral)).await?;
    Ok((StatusCode::CREATED, Json(first(kept)?)))
}

async fn outcome(
    Running(node): Running,
    Path(referral): Path<String>,
    Body(outcome): Body<LogOutcome>,
) -> Result<Json<LoggedReferral>, Refused> {
    let id = referral_id(&referral)?;
    first(logged(&node, Command::LogOutcome { id, outcome }).await?).map(Json)
}

async fn logged(node: &NodeHandle, command: Command) -> Result<Vec<LoggedReferral>, Refused> {
    match node.command(command).await? {
        Reply::Logged(items) => Ok(items),
        _ => Err(unexpected()),
    }
}

fn first(items: Vec<LoggedReferral>) -> Result<LoggedReferral, Refused> {
    items.into_iter().next().ok_or_else(unexpected)
}
