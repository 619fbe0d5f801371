//! One's own account: name, passphrase, second factor.

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use marshrut_protocol::id::AccountId;
use marshrut_protocol::local_api::{
    AuditAction, BackupCodes, ChangeAccount, ChangePassphrase, Confirm, OneTimeCode, OwnAccount, SecondStep, TotpBegun,
    path,
};
use zeroize::Zeroizing;

use super::access::{Caller, KeysTurn};
use super::audit::note;
use super::problem::Refused;
use super::request::Body;
use super::session::{
    cannot_unlock, refuse_length, second_step_begins, second_step_failed, second_step_was_right, wrong_code,
    wrong_passphrase,
};
use super::{Api, blocking};
use crate::clock;
use crate::keyslots::{KeySlots, UnlockError, Unlocked};
use crate::strength::{SHORTEST, Strength, strength};

pub(super) fn routes() -> Router<Api> {
    Router::new()
        .route(path::ACCOUNT, get(show).put(rename))
        .route(path::ACCOUNT_PASSPHRASE, post(change_passphrase))
        .route(path::ACCOUNT_TOTP, post(begin).put(confirm))
        .route(path::ACCOUNT_TOTP_OFF, post(off))
}

/// The command line has no account of its own.
pub(super) fn own(caller: &Caller) -> Result<AccountId, Refused> {
    caller.me.account.ok_or_else(|| {
        Refused::new(StatusCode::CONFLICT, "account.command-line", "the command line has no account of its own")
            .with_cure("sign in on the pages")
    })
}

/// Somebody whose passphrase was right.
pub(super) struct Confirmed {
    /// What it opens.
    pub(super) unlocked: Unlocked,
    /// To be held by whoever changes what it opens.
    pub(super) turn: KeysTurn,
}

/// Checks the passphrase of who asks; the command line may give any administrator's.
pub(super) async fn confirmed(api: &Api, caller: &Caller, passphrase: String) -> Result<Confirmed, Refused> {
    let passphrase = Zeroizing::new(passphrase);
    refuse_length(&passphrase)?;
    let guess = api.access().guess().await?;
    let turn = api.access().keys_turn().await;
    let keys = api.node().setup().dir.keys();
    let unlocked = match blocking(move || KeySlots::unlock_for_good(&keys, &passphrase)).await? {
        Ok(unlocked) if is_theirs(api, caller, AccountId(unlocked.holder.user))? => unlocked,
        Ok(_) | Err(UnlockError::Refused) => {
            guess.was_wrong();
            note(api, caller.me.account, AuditAction::SignInFailed, "").await?;
            return Err(wrong_passphrase());
        }
        Err(other) => return Err(cannot_unlock(&other)),
    };
    guess.was_right();
    Ok(Confirmed { unlocked, turn })
}

fn is_theirs(api: &Api, caller: &Caller, account: AccountId) -> Result<bool, Refused> {
    use marshrut_protocol::local_api::StaffRole::Administrator;
    Ok(match caller.me.account {
        Some(own) => own == account,
        None => api.people()?.accounts.me(account).is_some_and(|me| me.is(Administrator)),
    })
}

/// A passphrase that somebody chooses; the same rule as on the command line.
pub(super) fn refuse_short(passphrase: &str) -> Result<(), Refused> {
    refuse_length(passphrase)?;
    if strength(passphrase) == Strength::TooShort {
        let title = format!("a passphrase has at least {SHORTEST} characters, not all of them the same");
        return Err(Refused::field("passphrase", "short", title));
    }
    Ok(())
}

async fn show(State(api): State<Api>, caller: Caller) -> Result<Json<OwnAccount>, Refused> {
    let accounts = api.people()?.accounts;
    let Some(id) = caller.me.account else {
        return Ok(Json(OwnAccount { account: None, backup_codes: 0, app: false, passkeys: Vec::new() }));
    };
    let (account, passkeys) = (accounts.account(id), accounts.passkeys(id));
    let SecondStep { app, backup_codes, .. } = accounts.second_step(id);
    Ok(Json(OwnAccount { account, backup_codes, app, passkeys }))
}

/// One's own roles are not one's own to change.
async fn rename(
    State(api): State<Api>,
    caller: Caller,
    Body(change): Body<ChangeAccount>,
) -> Result<Json<OwnAccount>, Refused> {
    let (id, accounts) = (own(&caller)?, api.people()?.accounts);
    let change = ChangeAccount { roles: None, ..change };
    blocking(move || accounts.change(id, &change)).await??;
    note(&api, Some(id), AuditAction::RolesChanged, &id.to_string()).await?;
    show(State(api), caller).await
}

async fn change_passphrase(
    State(api): State<Api>,
    caller: Caller,
    Body(ChangePassphrase { old, new }): Body<ChangePassphrase>,
) -> Result<StatusCode, Refused> {
    let (id, new) = (own(&caller)?, Zeroizing::new(new));
    refuse_short(&new)?;
    let Confirmed { unlocked, turn } = confirmed(&api, &caller, old).await?;
    let keys = api.node().setup().dir.keys();
    let changed = blocking(move || {
        KeySlots::load(&keys, &unlocked.master)?.change_passphrase(&unlocked.master, unlocked.slot, &new)
    });
    changed.await??;
    drop(turn);
    api.access().sessions().end_all(id, Some(&caller.token));
    note(&api, Some(id), AuditAction::SignInChanged, &id.to_string()).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn begin(
    State(api): State<Api>,
    caller: Caller,
    Body(confirm): Body<Confirm>,
) -> Result<Json<TotpBegun>, Refused> {
    let (id, accounts) = (own(&caller)?, api.people()?.accounts);
    if accounts.second_step(id).app {
        return Err(Refused::new(
            StatusCode::CONFLICT,
            "account.second-factor-on",
            "there is an authenticator app already",
        )
        .with_cure("turn it off first"));
    }
    drop(confirmed(&api, &caller, confirm.passphrase).await?);
    Ok(Json(blocking(move || accounts.begin_factor(id)).await??))
}

/// Wrong codes slow the next one, as in the second step: a session alone must not be enough to guess.
async fn confirm(
    State(api): State<Api>,
    caller: Caller,
    Body(OneTimeCode { code }): Body<OneTimeCode>,
) -> Result<Json<BackupCodes>, Refused> {
    let (id, accounts) = (own(&caller)?, api.people()?.accounts);
    let code = Zeroizing::new(code);
    second_step_begins(&api, id)?;
    let Ok(codes) = blocking(move || accounts.confirm_factor(id, &code, clock::now())).await?? else {
        second_step_failed(&api, id).await?;
        return Err(wrong_code());
    };
    second_step_was_right(&api, id);
    api.access().sessions().end_all(id, Some(&caller.token));
    note(&api, Some(id), AuditAction::SignInChanged, &id.to_string()).await?;
    Ok(Json(BackupCodes { codes }))
}

async fn off(State(api): State<Api>, caller: Caller, Body(confirm): Body<Confirm>) -> Result<StatusCode, Refused> {
    let (id, accounts) = (own(&caller)?, api.people()?.accounts);
    drop(confirmed(&api, &caller, confirm.passphrase).await?);
    blocking(move || accounts.drop_app(id)).await??;
    note(&api, Some(id), AuditAction::SignInChanged, &id.to_string()).await?;
    Ok(StatusCode::NO_CONTENT)
}
