//! Signing in and out. Signing in also unlocks a node that was started without its passphrase.

use std::time::Instant;

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use marshrut_protocol::local_api::{Session, SignIn, path};
use marshrut_protocol::time::Span;
use zeroize::Zeroizing;

use super::Api;
use super::access::Caller;
use super::problem::Refused;
use super::request::Body;
use super::sessions::{ABSOLUTE, CliToken, IDLE};
use crate::clock;
use crate::keyslots::UnlockError;
use crate::node::{OpenError, StartFailed};

/// A longer passphrase is a mistake, or an attempt to keep the processor busy.
pub(super) const MAX_PASSPHRASE_BYTES: usize = 1_024;

pub(super) fn routes() -> Router<Api> {
    Router::new().route(path::SESSION, post(sign_in).delete(sign_out))
}

async fn sign_in(State(api): State<Api>, Body(sign_in): Body<SignIn>) -> Result<Json<Session>, Refused> {
    let passphrase = Zeroizing::new(sign_in.passphrase);
    if passphrase.is_empty() || passphrase.len() > MAX_PASSPHRASE_BYTES {
        return Err(Refused::field("passphrase", "length", "a passphrase has 1 to 1024 bytes"));
    }
    let guess = api.access().guess().await?;
    match api.node().open(passphrase).await {
        Ok(()) => guess.was_right(),
        Err(OpenError::Unlock(UnlockError::Refused)) => {
            guess.was_wrong();
            return Err(wrong_passphrase());
        }
        Err(OpenError::Unlock(other)) => return Err(cannot_unlock(&other)),
        Err(OpenError::Start(failed)) => return Err(cannot_start(&failed)),
    }
    begin(&api).map(Json)
}

fn begin(api: &Api) -> Result<Session, Refused> {
    let token =
        CliToken::generate().map_err(|error| Refused::bug(format!("the system gives no randomness: {error}")))?;
    api.access().sessions().begin(token.hash(), Instant::now());
    let now = clock::now();
    let span = |duration: std::time::Duration| Span::seconds(i64::try_from(duration.as_secs()).unwrap_or(i64::MAX));
    let (idle_until, until) = (now.plus(span(IDLE)), now.plus(span(ABSOLUTE)));
    Ok(Session { token: token.reveal().to_owned(), idle_until, until })
}

pub(super) fn wrong_passphrase() -> Refused {
    Refused::new(StatusCode::FORBIDDEN, "session.wrong-passphrase", "wrong passphrase")
        .with_cure("check the keyboard's language and Caps Lock")
}

pub(super) fn cannot_unlock(error: &UnlockError) -> Refused {
    Refused::new(StatusCode::SERVICE_UNAVAILABLE, "session.cannot-check", "the passphrase cannot be checked")
        .with_detail(error.to_string())
}

fn cannot_start(error: &StartFailed) -> Refused {
    Refused::new(
        StatusCode::SERVICE_UNAVAILABLE,
        "node.cannot-start",
        "the passphrase is right, but the node cannot start",
    )
    .with_detail(error.to_string())
    .with_cure("`marshrut doctor` says what is wrong")
}

async fn sign_out(State(api): State<Api>, caller: Caller) -> StatusCode {
    api.access().sessions().end(&caller.token);
    StatusCode::NO_CONTENT
}
