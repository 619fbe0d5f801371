//! Who may ask: holders of a session's token, and of the command line's. As extractors, so that a handler that needs
//! a session says so in its signature and cannot forget to check.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::Api;
use super::attempts::Attempts;
use super::problem::Refused;
use super::sessions::{CliToken, Sessions, TokenHash};
use crate::driver::NodeHandle;
use crate::node::Phase;

/// Marks a request that a page made by itself: it does not keep its session open.
const BACKGROUND_HEADER: &str = "marshrut-background";
/// How long a guess waits for the one before it to be checked.
const PATIENCE: Duration = Duration::from_secs(10);

/// What decides who may ask.
pub(super) struct Access {
    cli: TokenHash,
    sessions: Mutex<Sessions>,
    attempts: Mutex<Attempts>,
    guessing: Semaphore,
}

impl Access {
    pub(super) fn new(token: &CliToken) -> Self {
        Self { cli: token.hash(), sessions: Mutex::default(), attempts: Mutex::default(), guessing: Semaphore::new(1) }
    }

    /// The sessions. A panic elsewhere leaves them whole: they are changed in single steps.
    pub(super) fn sessions(&self) -> MutexGuard<'_, Sessions> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The right to make one guess at the passphrase; only one is checked at a time, because each takes a quarter of
    /// a gigabyte for most of a second.
    pub(super) async fn guess(&self) -> Result<Guess<'_>, Refused> {
        let turn = tokio::time::timeout(PATIENCE, self.guessing.acquire()).await;
        let Ok(Ok(turn)) = turn else { return Err(too_many(PATIENCE)) };
        let wait = self.attempts().wait(Instant::now());
        if wait.is_zero() { Ok(Guess { access: self, _turn: turn }) } else { Err(too_many(wait)) }
    }

    fn attempts(&self) -> MutexGuard<'_, Attempts> {
        self.attempts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the token opens anything now.
    pub(super) fn admits(&self, token: &TokenHash, by_person: bool) -> bool {
        self.cli.is(token) || self.sessions().admits(token, by_person, Instant::now())
    }
}

/// The right to make one guess.
pub(super) struct Guess<'a> {
    access: &'a Access,
    _turn: SemaphorePermit<'a>,
}

impl Guess<'_> {
    pub(super) fn was_wrong(self) {
        self.access.attempts().was_wrong(Instant::now());
    }

    pub(super) fn was_right(self) {
        self.access.attempts().was_right();
    }
}

fn too_many(wait: Duration) -> Refused {
    let seconds = wait.as_secs().max(1);
    Refused::new(StatusCode::TOO_MANY_REQUESTS, "session.slow-down", "too many wrong passphrases one after the other")
        .with_cure(format!("try again in {seconds} s"))
        .retry_after(seconds)
}

/// Somebody with a valid token.
#[derive(Debug, Clone, Copy)]
pub(super) struct Caller {
    pub(super) token: TokenHash,
}

impl Caller {
    fn of(parts: &Parts, api: &Api) -> Option<Self> {
        let token = TokenHash::of(bearer(&parts.headers)?);
        let by_person = !parts.headers.contains_key(BACKGROUND_HEADER);
        api.access().admits(&token, by_person).then_some(Self { token })
    }
}

/// The one token that a request carries.
pub(super) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut values = headers.get_all(header::AUTHORIZATION).iter();
    let (scheme, token) = values.next()?.to_str().ok()?.split_once(' ')?;
    (values.next().is_none() && scheme.eq_ignore_ascii_case("bearer")).then(|| token.trim())
}

impl FromRequestParts<Api> for Caller {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Refused> {
        Self::of(parts, api).ok_or_else(Refused::no_session)
    }
}

/// Whether a person asks, and not a page that keeps itself current.
pub(super) struct ByPerson(pub(super) bool);

impl<S: Sync> FromRequestParts<S> for ByPerson {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self(!parts.headers.contains_key(BACKGROUND_HEADER)))
    }
}

/// Anyone; whether with a valid token is told.
pub(super) struct Anyone(pub(super) Option<Caller>);

impl FromRequestParts<Api> for Anyone {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Self::Rejection> {
        Ok(Self(Caller::of(parts, api)))
    }
}

/// Somebody with a valid token, and a node that is at work.
pub(super) struct Running(pub(super) NodeHandle);

impl FromRequestParts<Api> for Running {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Refused> {
        Caller::from_request_parts(parts, api).await?;
        match api.node().phase() {
            Phase::Running(node) => Ok(Self(node)),
            Phase::Locked => Err(Refused::new(StatusCode::CONFLICT, "node.locked", "the node is locked")
                .with_cure("sign in with the passphrase")),
            Phase::NoNetwork => {
                Err(Refused::new(StatusCode::CONFLICT, "node.no-network", "the node belongs to no network")
                    .with_cure("run `marshrut network create` or `marshrut network join`, then start the node again"))
            }
            Phase::Stopped => Err(crate::driver::CommandError::Stopped.into()),
        }
    }
}
