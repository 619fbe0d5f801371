//! Signing in and out, in one step or two, and the sessions that are open. Signing in also unlocks a node that was
//! started without its passphrase. The passphrase alone tells who it is: no two people have the same one.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{delete, get, post};
use axum::{Json, Router};
use marshrut_protocol::id::AccountId;
use marshrut_protocol::local_api::{
    AuditAction, Me, OneTimeCode, SecondStep, Session, SessionList, SignIn, StaffRole, path,
};
use marshrut_protocol::time::Span;
use zeroize::Zeroizing;

use super::access::{Caller, Half, too_many};
use super::audit::note;
use super::problem::Refused;
use super::request::{Body, shown};
use super::sessions::{ABSOLUTE, CliToken, Now};
use super::{Api, blocking};
use crate::clock;
use crate::keyslots::UnlockError;
use crate::node::{OpenError, StartFailed};

/// A longer passphrase is a mistake, or an attempt to keep the processor busy.
pub(super) const MAX_PASSPHRASE_BYTES: usize = 1_024;

pub(super) fn routes() -> Router<Api> {
    Router::new()
        .route(path::SESSION, post(sign_in).delete(sign_out))
        .route(path::SESSION_CODE, get(ways).post(second_step))
        .route(path::SESSIONS, get(list).delete(end_others))
        .route(&format!("{}/{{id}}", path::SESSIONS), delete(end))
}

async fn sign_in(State(api): State<Api>, Body(sign_in): Body<SignIn>) -> Result<Json<Session>, Refused> {
    let passphrase = Zeroizing::new(sign_in.passphrase);
    refuse_length(&passphrase)?;
    let guess = api.access().guess().await?;
    // Not while the master key is being replaced: the node would be started under the one that is over.
    let turn = api.access().keys_turn().await;
    let account = match api.node().open(passphrase).await {
        Ok(account) => account,
        Err(OpenError::Unlock(UnlockError::Refused)) => {
            guess.was_wrong();
            noted(&api, None, AuditAction::SignInFailed).await?;
            return Err(wrong_passphrase());
        }
        Err(OpenError::Unlock(other)) => return Err(cannot_unlock(&other)),
        Err(OpenError::Start(failed)) => return Err(cannot_start(&failed)),
    };
    guess.was_right();
    drop(turn);
    enter(&api, account).await.map(Json)
}

/// Nothing that is longer is stretched: it is a mistake, or an attempt to keep the processor busy.
pub(super) fn refuse_length(passphrase: &str) -> Result<(), Refused> {
    if passphrase.is_empty() || passphrase.len() > MAX_PASSPHRASE_BYTES {
        return Err(Refused::field("passphrase", "length", "a passphrase has 1 to 1024 bytes"));
    }
    Ok(())
}

/// Begins a session for somebody whose passphrase was right: half a one, if a second factor is to come.
pub(super) async fn enter(api: &Api, account: AccountId) -> Result<Session, Refused> {
    let people = api.people()?;
    if people.accounts.me(account).is_none() {
        let accounts = Arc::clone(&people.accounts);
        blocking(move || accounts.read_again()).await??;
    }
    if people.accounts.me(account).is_none() {
        return Err(Refused::new(StatusCode::FORBIDDEN, "account.none", "no account belongs to this passphrase")
            .with_cure("ask an administrator for an invitation"));
    }
    let half = people.accounts.wants_second_factor(account);
    let idle = Duration::from_secs(60 * u64::from(people.accounts.settings().auto_lock_minutes));
    api.access().sessions().end_after(idle);
    if !half {
        entered(api, account).await?;
    }
    begin(api, account, half)
}

async fn entered(api: &Api, account: AccountId) -> Result<(), Refused> {
    let people = api.people()?;
    blocking(move || people.accounts.signed_in(account, clock::now())).await??;
    noted(api, Some(account), AuditAction::SignedIn).await
}

/// With what the second step can be taken.
async fn ways(State(api): State<Api>, half: Half) -> Result<Json<SecondStep>, Refused> {
    Ok(Json(api.people()?.accounts.second_step(half.account)))
}

/// The second step: a code of the device, or a backup code. Each person's wrong ones slow only their own next one.
async fn second_step(
    State(api): State<Api>,
    half: Half,
    Body(OneTimeCode { code }): Body<OneTimeCode>,
) -> Result<Json<Session>, Refused> {
    let (code, account) = (Zeroizing::new(code), half.account);
    second_step_begins(&api, account)?;
    let accounts = api.people()?.accounts;
    if blocking(move || accounts.take_code(account, &code, clock::now())).await??.is_err() {
        second_step_failed(&api, account).await?;
        return Err(wrong_code());
    }
    second_step_taken(&api, &half).await.map(Json)
}

/// Refuses who has to wait after wrong answers. Each answer counts as a wrong one until it was found to be right: so
/// nobody gets more of them by giving many at once.
pub(super) fn second_step_begins(api: &Api, account: AccountId) -> Result<(), Refused> {
    let (now, mut attempts) = (Instant::now(), api.access().code_attempts());
    let attempts = attempts.entry(account).or_default();
    let wait = attempts.wait(now);
    if !wait.is_zero() {
        return Err(too_many(wait));
    }
    attempts.was_wrong(now);
    Ok(())
}

pub(super) async fn second_step_failed(api: &Api, account: AccountId) -> Result<(), Refused> {
    noted(api, Some(account), AuditAction::SignInFailed).await
}

/// The answer was right.
pub(super) fn second_step_was_right(api: &Api, account: AccountId) {
    api.access().code_attempts().remove(&account);
}

/// A whole session in place of the half one.
pub(super) async fn second_step_taken(api: &Api, half: &Half) -> Result<Session, Refused> {
    second_step_was_right(api, half.account);
    api.access().sessions().end(&half.token);
    entered(api, half.account).await?;
    begin(api, half.account, false)
}

pub(super) fn wrong_code() -> Refused {
    Refused::new(StatusCode::FORBIDDEN, "session.wrong-code", "this code is wrong, or was used before")
        .with_cure("wait for the next code, and check that the clocks of both devices are right")
}

fn begin(api: &Api, account: AccountId, half: bool) -> Result<Session, Refused> {
    let token =
        CliToken::generate().map_err(|error| Refused::bug(format!("the system gives no randomness: {error}")))?;
    let now = Now::read();
    let mut sessions = api.access().sessions();
    sessions.begin(token.hash(), account, half, now);
    let span = |duration: Duration| Span::seconds(i64::try_from(duration.as_secs()).unwrap_or(i64::MAX));
    let (idle_until, until) = (now.at.plus(span(sessions.idle())), now.at.plus(span(ABSOLUTE)));
    Ok(Session { token: token.reveal().to_owned(), idle_until, until, code_needed: half })
}

pub(super) fn wrong_passphrase() -> Refused {
    Refused::new(StatusCode::FORBIDDEN, "session.wrong-passphrase", "wrong passphrase")
        .with_cure("check the keyboard's language and Caps Lock")
}

pub(super) fn cannot_unlock(error: &UnlockError) -> Refused {
    Refused::new(StatusCode::SERVICE_UNAVAILABLE, "session.cannot-check", "the passphrase cannot be checked")
        .with_detail(error.to_string())
}

pub(super) fn cannot_start(error: &StartFailed) -> Refused {
    Refused::new(
        StatusCode::SERVICE_UNAVAILABLE,
        "node.cannot-start",
        "the passphrase is right, but the node cannot start",
    )
    .with_detail(error.to_string())
    .with_cure("`marshrut doctor` says what is wrong")
}

async fn sign_out(State(api): State<Api>, caller: Caller) -> Result<StatusCode, Refused> {
    api.access().sessions().end(&caller.token);
    noted(&api, caller.me.account, AuditAction::SignedOut).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Sessions that a person may see and end: their own, all for administrators.
fn may_see(me: &Me) -> impl Fn(AccountId) -> bool + use<> {
    let (own, all) = (me.account, me.is(StaffRole::Administrator));
    move |account| all || own == Some(account)
}

async fn list(State(api): State<Api>, caller: Caller) -> Result<Json<SessionList>, Refused> {
    let accounts = api.people()?.accounts;
    let mut sessions = api.access().sessions().list(&caller.token, Instant::now(), may_see(&caller.me));
    for session in &mut sessions {
        session.name = accounts.name(session.account);
    }
    Ok(Json(SessionList { sessions }))
}

async fn end_others(State(api): State<Api>, caller: Caller) -> Result<StatusCode, Refused> {
    if let Some(account) = caller.me.account {
        api.access().sessions().end_all(account, Some(&caller.token));
        noted(&api, Some(account), AuditAction::SignedOut).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}

async fn end(State(api): State<Api>, caller: Caller, Path(name): Path<String>) -> Result<StatusCode, Refused> {
    let ended = api.access().sessions().end_named(&name, may_see(&caller.me));
    let account = ended.ok_or_else(|| Refused::not_found("session", &shown(&name)))?;
    note(&api, caller.me.account, AuditAction::SignedOut, &account.to_string()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Notes something about nothing else than who did it.
async fn noted(api: &Api, account: Option<AccountId>, action: AuditAction) -> Result<(), Refused> {
    note(api, account, action, "").await
}
