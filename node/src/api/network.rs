//! The network's members, and invitations to it.

use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::local_api::{Invitation, InvitationList, Invite, Network, path};

use super::Api;
use super::access::Running;
use super::problem::Refused;
use super::request::Body;
use super::services::unexpected;

/// A note for ourselves: a name, perhaps a date.
const MAX_NOTE_BYTES: usize = 200;

pub(super) fn routes() -> Router<Api> {
    Router::new().route(path::NETWORK, get(network)).route(path::INVITATIONS, get(invitations).post(invite))
}

async fn network(Running(node): Running) -> Result<Json<Network>, Refused> {
    match node.command(Command::Network).await? {
        Reply::Network(network) => Ok(Json(network)),
        _ => Err(unexpected()),
    }
}

async fn invitations(Running(node): Running) -> Result<Json<InvitationList>, Refused> {
    match node.command(Command::Invitations).await? {
        Reply::Invitations(items) => Ok(Json(InvitationList { items })),
        _ => Err(unexpected()),
    }
}

async fn invite(
    Running(node): Running,
    Body(Invite { note, bootstrap }): Body<Invite>,
) -> Result<(StatusCode, Json<Invitation>), Refused> {
    if note.len() > MAX_NOTE_BYTES {
        return Err(Refused::field("note", "too-long", format!("at most {MAX_NOTE_BYTES} bytes")));
    }
    match node.command(Command::Invite { note, bootstrap }).await? {
        Reply::Invitation(invitation) => Ok((StatusCode::CREATED, Json(invitation))),
        _ => Err(unexpected()),
    }
}
