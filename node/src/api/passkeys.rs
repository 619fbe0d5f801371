//! Passkeys: added and removed by the person whose they are, after the passphrase; the second step of signing in with
//! one. Whether a device's answer is right is decided by [`crate::passkeys`].

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use marshrut_protocol::id::{AccountId, PasskeyId};
use marshrut_protocol::local_api::{
    AuditAction, BeginPasskey, Confirm, PasskeyAdded, PasskeyAnswer, PasskeyChallenge, Session, path,
};

use super::access::{Caller, Half};
use super::account::{confirmed, own};
use super::audit::note;
use super::problem::Refused;
use super::request::{Body, id};
use super::session::{second_step_begins, second_step_failed, second_step_taken};
use super::{Api, blocking};
use crate::clock;
use crate::passkeys::PasskeyError;

pub(super) fn routes() -> Router<Api> {
    Router::new()
        .route(path::ACCOUNT_PASSKEYS, post(begin).put(add))
        .route(&format!("{}/{{id}}/removal", path::ACCOUNT_PASSKEYS), post(remove))
        .route(path::SESSION_PASSKEY, post(ask).put(take))
}

async fn begin(
    State(api): State<Api>,
    caller: Caller,
    Body(wish): Body<BeginPasskey>,
) -> Result<Json<PasskeyChallenge>, Refused> {
    let (account, accounts) = (own(&caller)?, api.people()?.accounts);
    let name = accounts.name_passkey(account, &wish.name)?;
    drop(confirmed(&api, &caller, wish.passphrase).await?);
    let options = api.ceremonies().begin_adding(account, &name, &accounts.credentials(account))?;
    Ok(Json(PasskeyChallenge { options }))
}

async fn add(
    State(api): State<Api>,
    caller: Caller,
    Body(answer): Body<PasskeyAnswer>,
) -> Result<Json<PasskeyAdded>, Refused> {
    let (account, accounts) = (own(&caller)?, api.people()?.accounts);
    let (name, credential) = api.ceremonies().finish_adding(account, answer.credential)?;
    let added = blocking(move || accounts.add_passkey(account, (name, &credential), clock::now())).await??;
    api.access().sessions().end_all(account, Some(&caller.token));
    note(&api, Some(account), AuditAction::PasskeyAdded, &added.passkey.id.to_string()).await?;
    Ok(Json(added))
}

async fn remove(
    State(api): State<Api>,
    caller: Caller,
    Path(passkey): Path<String>,
    Body(confirm): Body<Confirm>,
) -> Result<StatusCode, Refused> {
    let (account, accounts) = (own(&caller)?, api.people()?.accounts);
    let passkey: PasskeyId = id("passkey", &passkey)?;
    drop(confirmed(&api, &caller, confirm.passphrase).await?);
    blocking(move || accounts.remove_passkey(account, passkey)).await??;
    note(&api, Some(account), AuditAction::PasskeyRemoved, &passkey.to_string()).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn ask(State(api): State<Api>, half: Half) -> Result<Json<PasskeyChallenge>, Refused> {
    let held = api.people()?.accounts.credentials(half.account);
    if held.is_empty() {
        return Err(Refused::new(StatusCode::CONFLICT, "passkey.none", "this account has no passkey")
            .with_cure("give a code of the authenticator app, or a backup code"));
    }
    Ok(Json(PasskeyChallenge { options: api.ceremonies().begin_using(half.account, &held)? }))
}

/// A wrong answer slows the person's next one like a wrong code.
async fn take(State(api): State<Api>, half: Half, Body(answer): Body<PasskeyAnswer>) -> Result<Json<Session>, Refused> {
    second_step_begins(&api, half.account)?;
    let used = match used(&api, half.account, answer).await {
        Ok(used) => used,
        Err(refused) => {
            second_step_failed(&api, half.account).await?;
            return Err(refused);
        }
    };
    note(&api, Some(half.account), AuditAction::PasskeyUsed, &used.to_string()).await?;
    second_step_taken(&api, &half).await.map(Json)
}

/// Which passkey was used, and rightly.
async fn used(api: &Api, account: AccountId, answer: PasskeyAnswer) -> Result<PasskeyId, Refused> {
    let used = api.ceremonies().finish_using(account, answer.credential)?;
    let accounts = api.people()?.accounts;
    let noted = blocking(move || accounts.passkey_used(account, &used, clock::now())).await??;
    noted.ok_or_else(|| PasskeyError::NotAsked.into())
}

impl From<PasskeyError> for Refused {
    fn from(error: PasskeyError) -> Self {
        let told = |status, kind: &str, cure: &str| Self::new(status, kind, error.to_string()).with_cure(cure);
        match error {
            PasskeyError::NoAddress => told(
                StatusCode::CONFLICT,
                "passkey.no-address",
                "serve the pages at a name under localhost; until then use an authenticator app",
            ),
            PasskeyError::NotAsked => {
                told(StatusCode::FORBIDDEN, "passkey.not-asked", "begin again, in one window only")
            }
            PasskeyError::Copied => told(
                StatusCode::FORBIDDEN,
                "passkey.copied",
                "sign in otherwise, remove this passkey, and tell whoever looks after the node",
            ),
            PasskeyError::Wrong(_) | PasskeyError::Unreadable(_) => {
                told(StatusCode::FORBIDDEN, "passkey.wrong", "use a passkey of this account, at the node's own address")
            }
            PasskeyError::NoEntropy(_) => Self::bug(error.to_string()),
        }
    }
}
