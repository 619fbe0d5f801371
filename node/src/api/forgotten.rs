//! A forgotten passphrase: whoever holds the recovery code chooses another one for the first administrator, and is signed
//! in with it. Guesses are slowed with those at passphrases; it unlocks a locked node as signing in does.

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use marshrut_protocol::local_api::{AuditAction, ForgottenPassphrase, Session, path};
use zeroize::Zeroizing;

use super::access::KeysTurn;
use super::account::refuse_short;
use super::audit::note;
use super::problem::Refused;
use super::request::Body;
use super::session::{cannot_start, cannot_unlock, enter};
use super::{Api, blocking};
use crate::accounts::open_with_code;
use crate::clock;
use crate::keyslots::{InvalidCode, MasterKey, RecoveryCode, UnlockError};

pub(super) fn routes() -> Router<Api> {
    Router::new().route(path::SESSION_RECOVERY, post(choose_anew))
}

async fn choose_anew(State(api): State<Api>, Body(wish): Body<ForgottenPassphrase>) -> Result<Json<Session>, Refused> {
    let (code, passphrase) = (Zeroizing::new(wish.code), Zeroizing::new(wish.passphrase));
    refuse_short(&passphrase)?;
    let code = RecoveryCode::parse(&code).map_err(misread)?;
    let (turn, master) = opened(&api, code).await?;
    let session = set(&api, master, passphrase).await;
    drop(turn);
    session.map(Json)
}

/// A paper that was not copied letter by letter is no guess.
fn misread(error: InvalidCode) -> Refused {
    let kind = match error {
        InvalidCode::Shape => "shape",
        InvalidCode::Misspelt => "misspelt",
    };
    Refused::field("code", kind, error.to_string())
}

/// The turn to change the key file, and what the code opens it with.
async fn opened(api: &Api, code: RecoveryCode) -> Result<(KeysTurn, MasterKey), Refused> {
    let guess = api.access().guess().await?;
    let turn = api.access().keys_turn().await;
    let dir = api.node().setup().dir.clone();
    match blocking(move || open_with_code(&dir, &code)).await? {
        Ok(master) => {
            guess.was_right();
            Ok((turn, master))
        }
        Err(UnlockError::Refused) => {
            guess.was_wrong();
            note(api, None, AuditAction::SignInFailed, "").await?;
            Err(Refused::new(
                StatusCode::FORBIDDEN,
                "session.wrong-recovery-code",
                "this recovery code opens nothing here",
            )
            .with_cure("look for the latest paper: a new recovery code ends the one before it"))
        }
        Err(other) => Err(cannot_unlock(&other)),
    }
}

/// Whoever was signed in with the forgotten passphrase is not any more.
async fn set(api: &Api, master: MasterKey, passphrase: Zeroizing<String>) -> Result<Session, Refused> {
    api.node().start(master.clone()).await.map_err(|failed| cannot_start(&failed))?;
    let (accounts, dir) = (api.people()?.accounts, api.node().setup().dir.clone());
    let set = blocking(move || accounts.set_passphrase_anew(&dir, &master, (None, &passphrase), clock::now()));
    let (_, account) = set.await??;
    api.access().sessions().end_all(account, None);
    note(api, Some(account), AuditAction::SignInChanged, &account.to_string()).await?;
    enter(api, account).await
}
