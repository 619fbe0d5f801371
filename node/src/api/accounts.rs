//! The people of this node: who is here, invitations, roles, removal, what is set for everybody, and locking the node.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{delete, get, post, put};
use axum::{Json, Router};
use marshrut_protocol::id::AccountId;
use marshrut_protocol::local_api::{
    Account, AuditAction, ChangeAccount, ColleagueInvitation, Confirm, InviteColleague, RedeemInvitation, Removed,
    Session, Settings, Staff, path,
};
use zeroize::Zeroizing;

use super::access::Caller;
use super::account::{confirmed, refuse_short};
use super::audit::note;
use super::problem::Refused;
use super::request::{Body, id};
use super::session::{cannot_start, enter};
use super::{Api, blocking, to_its_end};
use crate::accounts::AccountsError;
use crate::clock;
use crate::keyslots::{KeySlots, MasterKey, RecoveryCode, SlotKind, UnlockError, Unlocked};

pub(super) fn routes() -> Router<Api> {
    let one = format!("{}/{{id}}", path::ACCOUNTS);
    Router::new()
        .route(path::ACCOUNTS, get(list))
        .route(path::ACCOUNTS_INVITE, post(invite))
        .route(path::ACCOUNTS_REDEEM, post(redeem))
        .route(&one, put(change))
        .route(&format!("{one}/removal"), post(remove))
        .route(&format!("{one}/second-factor"), delete(reset_factor))
        .route(path::SETTINGS, get(settings).put(set))
        .route(path::NODE_LOCK, post(lock))
}

async fn list(State(api): State<Api>, _: Caller) -> Result<Json<Staff>, Refused> {
    let accounts = api.people()?.accounts;
    Ok(Json(Staff { accounts: accounts.list(), free: accounts.free() }))
}

/// A session is not enough to let somebody in: it takes the passphrase of who invites.
async fn invite(
    State(api): State<Api>,
    caller: Caller,
    Body(wish): Body<InviteColleague>,
) -> Result<(StatusCode, Json<ColleagueInvitation>), Refused> {
    let accounts = api.people()?.accounts;
    let unlocked = confirmed(&api, &caller, wish.passphrase).await?;
    let keys = api.node().setup().dir.keys();
    let invited = blocking(move || {
        let mut slots = KeySlots::load(&keys, &unlocked.master)?;
        accounts.invite(&mut slots, &unlocked.master, (&wish.name, &wish.roles), clock::now())
    });
    let (account, code) = invited.await??;
    note(&api, caller.me.account, AuditAction::ColleagueInvited, &account.id.to_string()).await?;
    let until = account.invited_until.unwrap_or_else(clock::now);
    Ok((StatusCode::CREATED, Json(ColleagueInvitation { account, code: code.to_text().to_string(), until })))
}

/// Also unlocks a locked node: the code opens it, once.
async fn redeem(State(api): State<Api>, Body(wish): Body<RedeemInvitation>) -> Result<Json<Session>, Refused> {
    let (code, passphrase) = (Zeroizing::new(wish.code), Zeroizing::new(wish.passphrase));
    refuse_short(&passphrase)?;
    let code = RecoveryCode::parse(&code).map_err(|error| Refused::field("code", "misspelt", error.to_string()))?;
    let guess = api.access().guess().await?;
    let keys = api.node().setup().dir.keys();
    let unlocked = match blocking(move || KeySlots::unlock_with_invitation(&keys, &code)).await? {
        Ok(unlocked) => unlocked,
        Err(UnlockError::Refused) => {
            guess.was_wrong();
            note(&api, None, AuditAction::SignInFailed, "").await?;
            return Err(Refused::new(StatusCode::FORBIDDEN, "account.wrong-code", "this invitation opens nothing")
                .with_cure("it may have been used or taken back; ask for a new one"));
        }
        Err(other) => return Err(other.into()),
    };
    guess.was_right();
    let account = AccountId(unlocked.holder.user);
    join(&api, unlocked, passphrase).await?;
    note(&api, Some(account), AuditAction::ColleagueJoined, &account.to_string()).await?;
    enter(&api, account).await.map(Json)
}

async fn join(api: &Api, unlocked: Unlocked, passphrase: Zeroizing<String>) -> Result<(), Refused> {
    api.node().start(unlocked.master.clone()).await.map_err(|failed| cannot_start(&failed))?;
    let (accounts, keys) = (api.people()?.accounts, api.node().setup().dir.keys());
    let joined = blocking(move || {
        let id = AccountId(unlocked.holder.user);
        accounts.still_invited(id, clock::now())?;
        let mut slots = KeySlots::load(&keys, &unlocked.master)?;
        slots.accept_invitation(&unlocked.master, unlocked.slot, &passphrase)?;
        accounts.joined(id)
    });
    Ok(joined.await??)
}

fn account_id(text: &str) -> Result<AccountId, Refused> {
    id("account", text)
}

async fn change(
    State(api): State<Api>,
    caller: Caller,
    Path(account): Path<String>,
    Body(wish): Body<ChangeAccount>,
) -> Result<Json<Account>, Refused> {
    let (id, accounts) = (account_id(&account)?, api.people()?.accounts);
    let changed = blocking(move || accounts.change(id, &wish)).await??;
    note(&api, caller.me.account, AuditAction::RolesChanged, &id.to_string()).await?;
    Ok(Json(changed))
}

async fn reset_factor(
    State(api): State<Api>,
    caller: Caller,
    Path(account): Path<String>,
) -> Result<StatusCode, Refused> {
    let (id, accounts) = (account_id(&account)?, api.people()?.accounts);
    blocking(move || accounts.drop_second_factor(id)).await??;
    api.access().sessions().end_all(id, Some(&caller.token));
    note(&api, caller.me.account, AuditAction::SignInChanged, &id.to_string()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Ends a colleague's way in and sessions at once, and puts everything that is written from then on under a new key.
async fn remove(
    State(api): State<Api>,
    caller: Caller,
    Path(account): Path<String>,
    Body(Confirm { passphrase }): Body<Confirm>,
) -> Result<Json<Removed>, Refused> {
    let (id, people) = (account_id(&account)?, api.people()?);
    if caller.me.account == Some(id) {
        return Err(Refused::new(StatusCode::CONFLICT, "account.oneself", "nobody can remove themselves")
            .with_cure("ask another administrator"));
    }
    people.accounts.may_go(id)?;
    let unlocked = confirmed(&api, &caller, passphrase).await?;
    let sessions = api.access().sessions().end_all(id, None);
    let (keys, accounts) = (api.node().setup().dir.keys(), std::sync::Arc::clone(&people.accounts));
    to_its_end(async move {
        let ended = blocking(move || end_slot(&keys, &unlocked.master, id, &accounts)).await??;
        note(&api, caller.me.account, AuditAction::ColleagueRemoved, &id.to_string()).await?;
        let rekeyed = ended.master.is_some();
        if let Some(master) = ended.master {
            api.node().go_on_under(master).await.map_err(|failed| cannot_start(&failed))?;
        }
        let Ended { recovery_code, to_invite_again, .. } = ended;
        Ok(Json(Removed { sessions, rekeyed, recovery_code, to_invite_again }))
    })
    .await
}

/// What was done to the key slots.
struct Ended {
    /// The master key from now on, if it was replaced.
    master: Option<MasterKey>,
    recovery_code: Option<String>,
    to_invite_again: Vec<String>,
}

/// The slot and the key first, the account last: after a crash in between an account is left that nothing opens.
fn end_slot(
    keys: &std::path::Path,
    master: &MasterKey,
    id: AccountId,
    accounts: &crate::accounts::Accounts,
) -> Result<Ended, AccountsError> {
    let mut slots = KeySlots::load(keys, master)?;
    let slot = slots.slot_of(id.0);
    let mut ended = Ended { master: None, recovery_code: None, to_invite_again: Vec::new() };
    match slots.replace_master(master, slot)? {
        Some(replaced) => {
            let lost = |kind| replaced.lost.iter().filter(move |slot| slot.kind == kind);
            if lost(SlotKind::Recovery).next().is_some() {
                ended.recovery_code = Some(slots.renew_recovery(&replaced.master)?.to_text().to_string());
            }
            let people: Vec<AccountId> = lost(SlotKind::Person).map(|slot| AccountId(slot.user)).collect();
            ended.to_invite_again = accounts.cannot_open(&people)?;
            ended.master = Some(replaced.master);
        }
        None => slot.map(|slot| slots.remove_slot(master, slot)).transpose()?.unwrap_or_default(),
    }
    accounts.remove(id)?;
    Ok(ended)
}

async fn settings(State(api): State<Api>, _: Caller) -> Result<Json<Settings>, Refused> {
    Ok(Json(api.people()?.accounts.settings()))
}

async fn set(
    State(api): State<Api>,
    caller: Caller,
    Body(settings): Body<Settings>,
) -> Result<Json<Settings>, Refused> {
    let accounts = api.people()?.accounts;
    blocking(move || accounts.set(settings)).await??;
    let idle = std::time::Duration::from_secs(60 * u64::from(settings.auto_lock_minutes));
    api.access().sessions().end_after(idle);
    note(&api, caller.me.account, AuditAction::NodeChanged, "").await?;
    Ok(Json(settings))
}

/// The node forgets its keys: partners reach it again when somebody has signed in.
async fn lock(State(api): State<Api>, caller: Caller) -> Result<StatusCode, Refused> {
    note(&api, caller.me.account, AuditAction::NodeChanged, "").await?;
    api.access().sessions().clear();
    api.node().lock().await;
    Ok(StatusCode::NO_CONTENT)
}
