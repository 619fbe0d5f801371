//! Setting the node up from an empty data directory, one path a step. Who may: the holder of the install token while
//! nothing is there, and who knows the passphrase from then on. What each step does is [`crate::first_run`]'s.

mod door;
mod refusals;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::routing::{get, post, put};
use axum::{Json, Router};
use marshrut_protocol::local_api::{
    BeginFirstRun, ChooseKeys, Diagnosis, EnterNetwork, FirstRun as Told, FirstRunSession, OpenBackup,
    OrganisationForm, RecoverySheet, TypedBack, UseInvitation, path,
};
use zeroize::Zeroizing;

use super::Api;
use super::problem::Refused;
use super::request::Body;
use crate::first_run::{FirstRun, FirstRunError};
use crate::keyslots::UnlockError;

pub(super) use door::Door;
use door::SettingUp;
pub(super) use refusals::refused;

/// A backup has at most 32 MiB of an organisation's own logs, and all governance entries.
pub(super) const MAX_BACKUP_BYTES: usize = 96 << 20;

pub(super) fn routes() -> Router<Api> {
    Router::new()
        .route(path::FIRST_RUN, get(told).post(begin).delete(finish))
        .route(path::FIRST_RUN_KEYS, post(choose_keys))
        .route(path::FIRST_RUN_RECOVERY_CODE, post(new_code).put(typed_back))
        .route(path::FIRST_RUN_ORGANISATION, put(organisation))
        .route(path::FIRST_RUN_INVITATION, post(ask).delete(forget))
        .route(path::FIRST_RUN_NETWORK, post(enter))
        .route(
            path::FIRST_RUN_BACKUP,
            post(take_backup).put(open_backup).layer(DefaultBodyLimit::max(MAX_BACKUP_BYTES)),
        )
        .route(path::FIRST_RUN_CHECK, get(check))
}

async fn how_far(first_run: &FirstRun) -> Json<Told> {
    Json(first_run.told(|error| refused(error).into_problem()).await)
}

/// The step, and how far it is then.
async fn after(first_run: &FirstRun, done: Result<(), FirstRunError>) -> Result<Json<Told>, Refused> {
    done.map_err(|error| refused(&error))?;
    Ok(how_far(first_run).await)
}

async fn told(SettingUp(first_run): SettingUp) -> Json<Told> {
    how_far(&first_run).await
}

/// The token is spent here, the passphrase is checked as at any sign-in: one guess at a time.
async fn begin(State(api): State<Api>, Body(wish): Body<BeginFirstRun>) -> Result<Json<FirstRunSession>, Refused> {
    let door = api.door().ok_or_else(door::over)?;
    if !door.first_run().has_keys() {
        return door.spend(wish.token.trim()).map(Json);
    }
    let passphrase = Zeroizing::new(wish.passphrase);
    if passphrase.is_empty() || passphrase.len() > super::session::MAX_PASSPHRASE_BYTES {
        return Err(Refused::field("passphrase", "length", "a passphrase has 1 to 1024 bytes"));
    }
    let guess = api.access().guess().await?;
    match door.first_run().unlock(passphrase).await {
        Ok(()) => guess.was_right(),
        Err(FirstRunError::Unlock(UnlockError::Refused)) => {
            guess.was_wrong();
            return Err(super::session::wrong_passphrase());
        }
        Err(other) => return Err(refused(&other)),
    }
    door.begin().map(Json)
}

async fn finish(State(api): State<Api>, SettingUp(first_run): SettingUp) -> Result<StatusCode, Refused> {
    first_run.finish().await.map_err(|error| refused(&error))?;
    if let Some(door) = api.door() {
        door.close();
    }
    Ok(StatusCode::NO_CONTENT)
}

async fn choose_keys(
    SettingUp(first_run): SettingUp,
    Body(wish): Body<ChooseKeys>,
) -> Result<Json<RecoverySheet>, Refused> {
    first_run.choose_keys(wish).await.map(Json).map_err(|error| refused(&error))
}

async fn new_code(SettingUp(first_run): SettingUp) -> Result<Json<RecoverySheet>, Refused> {
    first_run.new_code().await.map(Json).map_err(|error| refused(&error))
}

async fn typed_back(SettingUp(first_run): SettingUp, Body(typed): Body<TypedBack>) -> Result<Json<Told>, Refused> {
    let groups = Zeroizing::new(typed.groups);
    after(&first_run, first_run.typed_back(&groups).await).await
}

async fn organisation(
    SettingUp(first_run): SettingUp,
    Body(form): Body<OrganisationForm>,
) -> Result<Json<Told>, Refused> {
    after(&first_run, first_run.organisation(&form.name, &form.country).await).await
}

async fn ask(SettingUp(first_run): SettingUp, Body(wish): Body<UseInvitation>) -> Result<Json<Told>, Refused> {
    after(&first_run, first_run.ask(&wish.text).await).await
}

async fn forget(SettingUp(first_run): SettingUp) -> Result<Json<Told>, Refused> {
    after(&first_run, first_run.forget_invitation().await).await
}

async fn enter(SettingUp(first_run): SettingUp, Body(wish): Body<EnterNetwork>) -> Result<Json<Told>, Refused> {
    after(&first_run, first_run.enter(wish).await).await
}

async fn take_backup(SettingUp(first_run): SettingUp, file: Bytes) -> Result<Json<Told>, Refused> {
    after(&first_run, first_run.take_backup(file.to_vec()).await).await
}

async fn open_backup(SettingUp(first_run): SettingUp, Body(wish): Body<OpenBackup>) -> Result<Json<Told>, Refused> {
    after(&first_run, first_run.open_backup(wish).await).await
}

async fn check(State(api): State<Api>, SettingUp(_): SettingUp) -> Result<Json<Diagnosis>, Refused> {
    super::doctor::diagnosis(&api).await.map(Json)
}
