//! Who may ask: holders of a session's token, and of the command line's, each for what their roles permit. As
//! extractors, so that a handler that needs a session says so in its signature and cannot forget to check; which role
//! may do what stands in the table of [`super::rights`].

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use marshrut_protocol::id::AccountId;
use marshrut_protocol::local_api::{Me, StaffRole};
use tokio::sync::{OwnedMutexGuard, Semaphore, SemaphorePermit};

use super::attempts::Attempts;
use super::problem::Refused;
use super::sessions::{CliToken, Now, Sessions, TokenHash};
use super::{Api, rights};
use crate::driver::NodeHandle;
use crate::node::{Node, Phase};

/// Marks a request that a page made by itself: it does not keep its session open.
pub(super) const BACKGROUND_HEADER: &str = "marshrut-background";
/// How long a guess waits for the one before it to be checked.
const PATIENCE: Duration = Duration::from_secs(10);

/// What decides who may ask.
pub(super) struct Access {
    cli: TokenHash,
    sessions: Mutex<Sessions>,
    attempts: Mutex<Attempts>,
    guessing: Semaphore,
    keys: Arc<tokio::sync::Mutex<()>>,
    codes: Mutex<HashMap<AccountId, Attempts>>,
}

impl Access {
    pub(super) fn new(token: &CliToken) -> Self {
        Self {
            cli: token.hash(),
            sessions: Mutex::default(),
            attempts: Mutex::default(),
            guessing: Semaphore::new(1),
            keys: Arc::default(),
            codes: Mutex::default(),
        }
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

    /// The turn to open the key file and to change it. Whoever also guesses guesses first: no holder of the turn ever
    /// waits for a guess.
    pub(super) async fn keys_turn(&self) -> KeysTurn {
        KeysTurn { _held: Arc::clone(&self.keys).lock_owned().await }
    }

    fn attempts(&self) -> MutexGuard<'_, Attempts> {
        self.attempts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whom the token stands for now.
    pub(super) fn admits(&self, token: &TokenHash, by_person: bool, node: &Node) -> Option<Me> {
        if self.cli.is(token) {
            return Some(command_line());
        }
        let account = self.sessions().admits(token, by_person, Now::read())?;
        // Somebody who was removed meanwhile is nobody.
        node.people()?.accounts.me(account)
    }

    /// How wrong codes of one account slow the next one.
    pub(super) fn code_attempts(&self) -> MutexGuard<'_, HashMap<AccountId, Attempts>> {
        self.codes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whoever can read the command line's token is the node's own user, who could stop the node and read everything.
fn command_line() -> Me {
    Me { account: None, name: String::new(), roles: StaffRole::ALL.to_vec() }
}

/// The turn to change who can open the node. It is held from the passphrase that leads to the master key until the node
/// goes on under whichever key follows: a change that begins in between would be made under a key that is over.
#[must_use = "somebody else changes the key file as soon as it is dropped"]
pub(super) struct KeysTurn {
    _held: OwnedMutexGuard<()>,
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

pub(super) fn too_many(wait: Duration) -> Refused {
    let seconds = wait.as_secs().max(1);
    Refused::new(StatusCode::TOO_MANY_REQUESTS, "session.slow-down", "too many wrong passphrases one after the other")
        .with_cure(format!("try again in {seconds} s"))
        .retry_after(seconds)
}

/// Somebody with a valid token and, wherever it is asked for as an extractor, with a role that may do this.
#[derive(Debug, Clone)]
pub(super) struct Caller {
    pub(super) token: TokenHash,
    pub(super) me: Me,
}

impl Caller {
    fn of(parts: &Parts, api: &Api) -> Option<Self> {
        let token = token_of(&parts.headers)?;
        let by_person = !parts.headers.contains_key(BACKGROUND_HEADER);
        let me = api.access().admits(&token, by_person, api.node())?;
        Some(Self { token, me })
    }

    /// Refuses who has none of the roles.
    pub(super) fn must_be(&self, roles: &[StaffRole], api: &Api) -> Result<(), Refused> {
        if self.me.roles.iter().any(|role| roles.contains(role)) {
            return Ok(());
        }
        let people = api.node().people();
        let who = people.map(|people| people.accounts.administrators()).unwrap_or_default();
        Err(Refused::role_missing(roles, &who))
    }
}

/// What a request carries as its token.
pub(super) fn token_of(headers: &HeaderMap) -> Option<TokenHash> {
    bearer(headers).map(TokenHash::of)
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
        let caller = Self::of(parts, api).ok_or_else(Refused::no_session)?;
        caller.must_be(rights::roles(&parts.method, parts.uri.path()), api)?;
        Ok(caller)
    }
}

/// Somebody whose passphrase was right and whose second step is still to come.
pub(super) struct Half {
    pub(super) token: TokenHash,
    pub(super) account: AccountId,
}

impl FromRequestParts<Api> for Half {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Refused> {
        let token = token_of(&parts.headers).ok_or_else(Refused::no_session)?;
        let account = api.access().sessions().half(&token, Now::read()).ok_or_else(Refused::no_session)?;
        Ok(Self { token, account })
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

/// Somebody with a valid token and a role that may do this, and a node that is at work.
pub(super) struct Running(pub(super) NodeHandle);

impl FromRequestParts<Api> for Running {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Refused> {
        Caller::from_request_parts(parts, api).await?;
        match api.node().phase() {
            Phase::Running(node) => Ok(Self(node)),
            Phase::Locked => Err(Refused::locked()),
            Phase::NoNetwork => {
                Err(Refused::new(StatusCode::CONFLICT, "node.no-network", "the node belongs to no network")
                    .with_cure("run `marshrut network create` or `marshrut network join`, then start the node again"))
            }
            Phase::Stopped => Err(crate::driver::CommandError::Stopped.into()),
        }
    }
}
