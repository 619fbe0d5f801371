//! Ways back, made anew: the recovery code, shares of it, the node's keys. A session is not enough for any of them: each
//! asks for the passphrase of who wants it.

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use marshrut_protocol::local_api::{AuditAction, Confirm, NewRecoveryCode, NewShares, ReplaceKeys, path};

use super::access::{Caller, Running};
use super::account::{Confirmed, confirmed};
use super::audit::note;
use super::problem::Refused;
use super::request::Body;
use super::session::cannot_start;
use super::{Api, blocking};
use crate::clock;
use crate::keyslots::{KeySlots, MasterKey, Renewed, UnlockError};
use crate::node::Secrets;
use crate::succession::{SuccessionError, replace_keys};

pub(super) fn routes() -> Router<Api> {
    Router::new()
        .route(path::KEYS_RECOVERY_CODE, post(recovery_code))
        .route(path::KEYS_SHARES, post(shares))
        .route(path::KEYS_REPLACEMENT, post(replace))
}

async fn recovery_code(
    State(api): State<Api>,
    caller: Caller,
    Body(Confirm { passphrase }): Body<Confirm>,
) -> Result<Json<NewRecoveryCode>, Refused> {
    let (rekeyed, code) = renew(api, &caller, passphrase, KeySlots::replace_recovery).await?;
    Ok(Json(NewRecoveryCode { code: code.to_text().to_string(), rekeyed }))
}

async fn shares(
    State(api): State<Api>,
    caller: Caller,
    Body(Confirm { passphrase }): Body<Confirm>,
) -> Result<Json<NewShares>, Refused> {
    let (rekeyed, shares) = renew(api, &caller, passphrase, KeySlots::replace_shares).await?;
    Ok(Json(NewShares { shares: shares.iter().map(|share| share.to_text().to_string()).collect(), rekeyed }))
}

/// Whether everything is under a new key, and what was made. It is noted before: once it is made, nothing may keep it
/// from who asked, as what was there before opens nothing any more. A node that cannot go on is locked, and the next
/// sign-in says why.
async fn renew<T: Send + 'static>(
    api: Api,
    caller: &Caller,
    passphrase: String,
    make: impl FnOnce(&mut KeySlots, &MasterKey) -> Result<(Renewed, T), UnlockError> + Send + 'static,
) -> Result<(bool, T), Refused> {
    let Confirmed { unlocked, turn } = confirmed(&api, caller, passphrase).await?;
    note(&api, caller.me.account, AuditAction::SignInChanged, "").await?;
    let (keys, master) = (api.node().setup().dir.keys(), unlocked.master);
    let (renewed, made) = blocking(move || make(&mut KeySlots::load(&keys, &master)?, &master)).await??;
    if renewed.rekeyed {
        api.node().go_on_under(renewed.master).await.ok();
    }
    drop(turn);
    Ok((renewed.rekeyed, made))
}

/// The node is closed meanwhile, so that nothing is signed with keys that are on their way out.
async fn replace(
    State(api): State<Api>,
    caller: Caller,
    Running(running): Running,
    Body(wish): Body<ReplaceKeys>,
) -> Result<StatusCode, Refused> {
    let now = clock::now();
    if wish.since.is_some_and(|since| since > now) {
        return Err(Refused::field("since", "future", "the moment is still to come; give one that is over, or none"));
    }
    // The node cannot be closed while somebody holds it.
    drop(running);
    let Confirmed { unlocked, turn } = confirmed(&api, &caller, wish.passphrase).await?;
    let master = unlocked.master;
    note(&api, caller.me.account, AuditAction::NodeChanged, "").await?;
    let pause = api.node().pause().await;
    let (dir, opened) = (api.node().setup().dir.clone(), master.clone());
    let replaced = blocking(move || {
        let secrets = Secrets::load(&dir, &opened).map_err(|error| failed(&error))?;
        let held = (&secrets.identity, &secrets.organisation);
        replace_keys(&dir, &opened, held, wish.since, now).map_err(|error: SuccessionError| failed(&error))
    });
    let replaced = replaced.await;
    // Under whichever keys it has now: it must not stay closed because replacing them failed.
    api.node().go_on(pause, master).await.map_err(|failed| cannot_start(&failed))?;
    drop(turn);
    replaced??;
    Ok(StatusCode::NO_CONTENT)
}

fn failed(error: &dyn std::error::Error) -> Refused {
    Refused::new(StatusCode::SERVICE_UNAVAILABLE, "keys.not-replaced", "the keys could not be replaced")
        .with_detail(error.to_string())
}
