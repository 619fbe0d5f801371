//! The people of this node: who is here, invitations, roles, removal, what is set for everybody, and locking the node.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{get, post, put};
use axum::{Json, Router};
use marshrut_protocol::id::AccountId;
use marshrut_protocol::local_api::{
    Account, AuditAction, ChangeAccount, ChangeColleague, ColleagueInvitation, Confirm, InviteColleague,
    RedeemInvitation, Removed, Session, Settings, Staff, path,
};
use zeroize::Zeroizing;

use super::access::Caller;
use super::account::{Confirmed, confirmed, refuse_short};
use super::audit::note;
use super::problem::Refused;
use super::request::{Body, id};
use super::session::{cannot_start, enter};
use super::{Api, blocking};
use crate::accounts::{Accounts, AccountsError};
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
        .route(&format!("{one}/second-factor"), post(reset_factor))
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
    let Confirmed { unlocked, turn } = confirmed(&api, &caller, wish.passphrase).await?;
    let accounts = api.people()?.accounts;
    let keys = api.node().setup().dir.keys();
    let invited = blocking(move || {
        let mut slots = KeySlots::load(&keys, &unlocked.master)?;
        accounts.invite(&mut slots, &unlocked.master, (&wish.name, &wish.roles), clock::now())
    });
    let (account, code) = invited.await??;
    drop(turn);
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
    let turn = api.access().keys_turn().await;
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
    drop(turn);
    note(&api, Some(account), AuditAction::ColleagueJoined, &account.to_string()).await?;
    enter(&api, account).await.map(Json)
}

async fn join(api: &Api, unlocked: Unlocked, passphrase: Zeroizing<String>) -> Result<(), Refused> {
    let (id, dir) = (AccountId(unlocked.holder.user), api.node().setup().dir.clone());
    let (master, people) = (unlocked.master.clone(), api.node().people());
    // An invitation that is over starts no node.
    let may_join = blocking(move || {
        let now = clock::now();
        let accounts = people.map_or_else(|| Accounts::open(&dir, &master, now), |people| Ok(people.accounts))?;
        accounts.still_invited(id, now)
    });
    may_join.await??;
    api.node().start(unlocked.master.clone()).await.map_err(|failed| cannot_start(&failed))?;
    let (accounts, keys) = (api.people()?.accounts, api.node().setup().dir.keys());
    let joined = blocking(move || {
        let mut slots = KeySlots::load(&keys, &unlocked.master)?;
        slots.accept_invitation(&unlocked.master, unlocked.slot, &passphrase)?;
        accounts.joined(id)
    });
    Ok(joined.await??)
}

fn account_id(text: &str) -> Result<AccountId, Refused> {
    id("account", text)
}

/// Who has the session only, at a screen that was left alone, makes nobody an administrator.
async fn change(
    State(api): State<Api>,
    caller: Caller,
    Path(account): Path<String>,
    Body(ChangeColleague { name, roles, passphrase }): Body<ChangeColleague>,
) -> Result<Json<Account>, Refused> {
    let id = account_id(&account)?;
    drop(confirmed(&api, &caller, passphrase).await?);
    let accounts = api.people()?.accounts;
    let wish = ChangeAccount { name, roles };
    let changed = blocking(move || accounts.change(id, &wish)).await??;
    note(&api, caller.me.account, AuditAction::RolesChanged, &id.to_string()).await?;
    Ok(Json(changed))
}

async fn reset_factor(
    State(api): State<Api>,
    caller: Caller,
    Path(account): Path<String>,
    Body(Confirm { passphrase }): Body<Confirm>,
) -> Result<StatusCode, Refused> {
    let id = account_id(&account)?;
    if caller.me.account == Some(id) {
        let title = "one's own second factor is turned off under one's own account";
        return Err(Refused::new(StatusCode::CONFLICT, "account.own-second-factor", title)
            .with_cure("if the device is lost, ask another administrator"));
    }
    drop(confirmed(&api, &caller, passphrase).await?);
    let accounts = api.people()?.accounts;
    blocking(move || accounts.drop_second_factor(id)).await??;
    api.access().sessions().end_all(id, Some(&caller.token));
    note(&api, caller.me.account, AuditAction::SignInChanged, &id.to_string()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Ends a colleague's way in and sessions at once, and puts everything that is written from then on under a new key. It
/// is noted before: once it is done, nothing may keep the node under the key that the colleague has, nor a new recovery
/// code from who asked. A node that cannot go on is locked, and the next sign-in says why.
async fn remove(
    State(api): State<Api>,
    caller: Caller,
    Path(account): Path<String>,
    Body(Confirm { passphrase }): Body<Confirm>,
) -> Result<Json<Removed>, Refused> {
    let id = account_id(&account)?;
    if caller.me.account == Some(id) {
        return Err(Refused::new(StatusCode::CONFLICT, "account.oneself", "nobody can remove themselves")
            .with_cure("ask another administrator"));
    }
    let Confirmed { unlocked, turn } = confirmed(&api, &caller, passphrase).await?;
    let accounts = api.people()?.accounts;
    accounts.may_go(id)?;
    note(&api, caller.me.account, AuditAction::ColleagueRemoved, &id.to_string()).await?;
    let sessions = api.access().sessions().end_all(id, None);
    let keys = api.node().setup().dir.keys();
    let Ended { master, told } = blocking(move || end_slot(&keys, &unlocked.master, id, &accounts)).await??;
    if let Some(master) = master {
        api.node().go_on_under(master).await.ok();
    }
    drop(turn);
    Ok(Json(Removed { sessions, ..told }))
}

/// What was done to the key slots.
struct Ended {
    /// The master key from now on, if it was replaced.
    master: Option<MasterKey>,
    told: Removed,
}

/// The slot and the key first, the account last: after a crash in between an account is left that nothing opens. Once
/// the key is replaced nothing fails any more; what could not be written of the accounts follows when they are opened
/// under it.
fn end_slot(
    keys: &std::path::Path,
    master: &MasterKey,
    id: AccountId,
    accounts: &Accounts,
) -> Result<Ended, AccountsError> {
    let mut slots = KeySlots::load(keys, master)?;
    let slot = slots.slot_of(id.0);
    let Some(replaced) = slots.replace_master(master, slot)? else {
        slot.map(|slot| slots.remove_slot(master, slot)).transpose()?;
        accounts.remove(id)?;
        return Ok(Ended { master: None, told: Removed::default() });
    };
    let lost = |kind| replaced.lost.iter().filter(move |slot| slot.kind == kind);
    let people: Vec<AccountId> = lost(SlotKind::Person).map(|slot| AccountId(slot.user)).collect();
    let told = Removed {
        rekeyed: true,
        recovery_code: replaced.recovery.as_ref().map(|code| code.to_text().to_string()),
        shares_lost: lost(SlotKind::Shares).next().is_some(),
        to_invite_again: people.iter().map(|id| accounts.name(*id)).collect(),
        ..Removed::default()
    };
    if let Err(error) = accounts.cannot_open(&people).and_then(|_names| accounts.remove(id)) {
        tracing::warn!(%error, "an account that nothing opens any more could not be taken away");
    }
    Ok(Ended { master: Some(replaced.master), told })
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

/// The node forgets its keys: partners reach it again when somebody has signed in. Nothing keeps it from being locked, not
/// even a full disk; that it could not be noted is said then.
async fn lock(State(api): State<Api>, caller: Caller) -> Result<StatusCode, Refused> {
    api.access().sessions().clear();
    let noted = note(&api, caller.me.account, AuditAction::NodeChanged, "").await;
    api.node().lock().await;
    noted.map(|()| StatusCode::NO_CONTENT)
}
