//! The organisation's keys, and a backup of what a new computer needs to be this organisation again.

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::local_api::{Keys, SignIn, path};
use zeroize::Zeroizing;

use super::Api;
use super::access::Running;
use super::problem::Refused;
use super::request::Body;
use super::services::unexpected;
use super::session::{MAX_PASSPHRASE_BYTES, cannot_unlock, wrong_passphrase};
use crate::backup::Backup;
use crate::clock;
use crate::files::DataDir;
use crate::home::Config;
use crate::keyslots::{KeySlots, MasterKey, UnlockError};
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

/// A session is not enough for it: whoever wants the root key out of here must know a passphrase.
async fn backup(
    State(api): State<Api>,
    Running(node): Running,
    Body(sign_in): Body<SignIn>,
) -> Result<Response, Refused> {
    let passphrase = Zeroizing::new(sign_in.passphrase);
    if passphrase.is_empty() || passphrase.len() > MAX_PASSPHRASE_BYTES {
        return Err(Refused::field("passphrase", "length", "a passphrase has 1 to 1024 bytes"));
    }
    let guess = api.access().guess().await?;
    let dir = api.node().setup().dir.clone();
    let keys = dir.keys();
    let unlocked = tokio::task::spawn_blocking(move || KeySlots::unlock(&keys, &passphrase)).await;
    let master = match unlocked.map_err(|_panicked| Refused::bug("checking the passphrase was interrupted"))? {
        Ok(unlocked) => unlocked.master,
        Err(UnlockError::Refused) => {
            guess.was_wrong();
            return Err(wrong_passphrase());
        }
        Err(other) => return Err(cannot_unlock(&other)),
    };
    guess.was_right();
    let store = node.backup_content().await?;
    let sealed = tokio::task::spawn_blocking(move || seal(&dir, &master, store)).await;
    let file = sealed.map_err(|_panicked| Refused::bug("making the backup was interrupted"))??;
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
