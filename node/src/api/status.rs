//! How the node is. Everyone on this computer learns whether it runs; the rest needs a session.

use axum::extract::State;
use axum::routing::get;
use axum::{Json, Router};
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::local_api::{NodeState, Status, StatusDetails, path};

use super::Api;
use super::access::Anyone;
use super::first_run::Door;
use super::problem::Refused;
use crate::node::Phase;

pub(super) fn routes() -> Router<Api> {
    Router::new().route(path::STATUS, get(status))
}

async fn status(State(api): State<Api>, Anyone(caller): Anyone) -> Result<Json<Status>, Refused> {
    if let Some(state) = api.door().and_then(Door::stage) {
        return Ok(Json(Status { version: env!("CARGO_PKG_VERSION").to_owned(), state, details: None, me: None }));
    }
    let (state, details) = match api.node().phase() {
        Phase::Running(node) => match node.command(Command::Status).await? {
            Reply::Status { state, details } => (state, Some(*details)),
            _ => return Err(Refused::bug("the engine answered something else than asked")),
        },
        Phase::Locked => (NodeState::Locked, None),
        Phase::NoNetwork => (NodeState::NoNetwork, None),
        Phase::Stopped => return Err(crate::driver::CommandError::Stopped.into()),
    };
    let details: Option<StatusDetails> = details.filter(|_| caller.is_some());
    let me = caller.map(|caller| caller.me);
    Ok(Json(Status { version: env!("CARGO_PKG_VERSION").to_owned(), state, details, me }))
}
