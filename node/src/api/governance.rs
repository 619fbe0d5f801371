//! How the network decides: proposals, votes, sponsorships, leaving.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::id::EntryId;
use marshrut_protocol::local_api::{
    CastVote, Departure, Governance, NetworkCard, Proposal, Proposals, Propose, Vouch, path,
};

use super::Api;
use super::access::Running;
use super::problem::Refused;
use super::request::{Body, id};
use super::services::unexpected;
use crate::driver::NodeHandle;

pub(super) fn routes() -> Router<Api> {
    Router::new()
        .route(path::GOVERNANCE, get(governance))
        .route(path::NETWORK_CARD, get(card))
        .route(path::PROPOSALS, get(list).post(propose))
        .route(&format!("{}/{{id}}", path::PROPOSALS), get(show))
        .route(&format!("{}/{{id}}/vote", path::PROPOSALS), post(vote))
        .route(path::SPONSORSHIPS, post(vouch))
        .route(path::DEPARTURE, post(leave))
}

async fn governance(Running(node): Running) -> Result<Json<Governance>, Refused> {
    stand(&node, Command::Governance).await
}

async fn card(Running(node): Running) -> Result<Json<NetworkCard>, Refused> {
    match node.command(Command::Card).await? {
        Reply::Card(card) => Ok(Json(card)),
        _ => Err(unexpected()),
    }
}

async fn list(Running(node): Running) -> Result<Json<Proposals>, Refused> {
    proposals(&node, Command::Proposals).await.map(|items| Json(Proposals { items }))
}

async fn propose(Running(node): Running, Body(wish): Body<Propose>) -> Result<(StatusCode, Json<Proposal>), Refused> {
    let proposal = one(&node, Command::Propose(Box::new(wish))).await?;
    Ok((StatusCode::CREATED, proposal))
}

async fn show(Running(node): Running, Path(proposal): Path<String>) -> Result<Json<Proposal>, Refused> {
    let proposal: EntryId = id("proposal", &proposal)?;
    one(&node, Command::Proposal(proposal)).await
}

async fn vote(
    Running(node): Running,
    Path(proposal): Path<String>,
    Body(vote): Body<CastVote>,
) -> Result<Json<Proposal>, Refused> {
    let proposal: EntryId = id("proposal", &proposal)?;
    one(&node, Command::Vote { proposal, vote }).await
}

async fn vouch(Running(node): Running, Body(wish): Body<Vouch>) -> Result<Json<Governance>, Refused> {
    stand(&node, Command::Vouch(wish)).await
}

async fn leave(Running(node): Running, Body(wish): Body<Departure>) -> Result<Json<Governance>, Refused> {
    stand(&node, Command::Leave(wish)).await
}

async fn stand(node: &NodeHandle, command: Command) -> Result<Json<Governance>, Refused> {
    match node.command(command).await? {
        Reply::Governance(governance) => Ok(Json(*governance)),
        _ => Err(unexpected()),
    }
}

async fn proposals(node: &NodeHandle, command: Command) -> Result<Vec<Proposal>, Refused> {
    match node.command(command).await? {
        Reply::Proposals(items) => Ok(items),
        _ => Err(unexpected()),
    }
}

async fn one(node: &NodeHandle, command: Command) -> Result<Json<Proposal>, Refused> {
    proposals(node, command).await?.into_iter().next().map(Json).ok_or_else(unexpected)
}
