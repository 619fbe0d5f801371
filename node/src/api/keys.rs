//! The organisation's keys, and a backup of what a new computer needs to be this organisation again.

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::local_api::{Keys, SignIn, path};

use super::access::{Caller, Running};
use super::account::{Confirmed, confirmed};
use super::problem::Refused;
use super::request::Body;
use super::services::unexpected;
use super::{Api, blocking};
use crate::backup::Backup;
use crate::clock;
use crate::files::DataDir;
use crate::home::Config;
use crate::keyslots::{KeySlots, MasterKey};
use crate::node::Secrets;

pub(super) fn routes() -> Router<Api> {
    Router::new().route(path::KEYS, get(keys)).route(path::BACKUP, post(backup))
}

async fn keys(Running(node): Running) -> Result<Json<Keys>, Refused> {
    match node.command(Command::Keys).await? {
        Reply::Keys(keys) => Ok(Json(*keys)),
        _ => Err(unexpected()),
    }
}

/// A session is not enough for it: whoever wants the root key out of here gives their
/// passphrase once more.
async fn backup(
    State(api): State<Api>,
    caller: Caller,
    Running(node): Running,
    Body(sign_in): Body<SignIn>,
) -> Result<Response, Refused> {
    let Confirmed { unlocked, turn } = confirmed(&api, &caller, sign_in.passphrase).await?;
    let dir = api.node().setup().dir.clone();
    let store = node.backup_content().await?;
    let file = blocking(move || seal(&dir, &unlocked.master, store)).await??;
    drop(turn);
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"marshrut.backup\""),
    ];
    Ok((headers, file).into_response())
}

fn seal(dir: &DataDir, master: &MasterKey, store: crate::backup::StoreContent) -> Result<Vec<u8>, Refused> {
    let failed = |error: &dyn std::error::Error| {
        Refused::new(StatusCode::SERVICE_UNAVAILABLE, "backup.failed", "the backup could not be made")
            .with_detail(error.to_string())
    };
    let slots = KeySlots::load(&dir.keys(), master).map_err(|error| failed(&error))?;
    let secrets = Secrets::load(dir, master).map_err(|error| failed(&error))?;
    let config = Config::load(dir).map_err(|error| failed(&error))?;
    let backup = Backup::of(&secrets.identity, &secrets.organisation, &config, store, clock::now());
    backup.seal(&slots, master).map_err(|error| failed(&error))
}
