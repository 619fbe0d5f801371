//! Who may set the node up. While nothing is there: whoever has the install token, which is good for once; whoever comes
//! second is told to start the program anew. From the first passphrase on: who knows it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use axum::extract::FromRequestParts;
use axum::http::StatusCode;
use axum::http::request::Parts;
use marshrut_protocol::local_api::{FirstRunSession, NodeState};

use crate::api::Api;
use crate::api::access::bearer;
use crate::api::problem::Refused;
use crate::api::sessions::{CliToken, IDLE, TokenHash};
use crate::first_run::FirstRun;

/// The one way in to a node that is being set up.
pub(in crate::api) struct Door {
    first_run: Arc<FirstRun>,
    keys: Mutex<Keys>,
}

struct Keys {
    /// None once it was spent.
    install: Option<TokenHash>,
    session: Option<Begun>,
}

/// Somebody who began to set the node up.
struct Begun {
    token: TokenHash,
    used: Instant,
}

impl Door {
    pub(in crate::api) fn new(first_run: Arc<FirstRun>, install: &CliToken) -> Self {
        Self { first_run, keys: Mutex::new(Keys { install: Some(install.hash()), session: None }) }
    }

    pub(super) fn first_run(&self) -> &Arc<FirstRun> {
        &self.first_run
    }

    /// How the node presents itself, as long as it is being set up.
    pub(in crate::api) fn stage(&self) -> Option<NodeState> {
        self.first_run.stage()
    }

    /// Spends the install token.
    pub(super) fn spend(&self, token: &str) -> Result<FirstRunSession, Refused> {
        {
            let mut keys = self.keys();
            match keys.install {
                None => return Err(spent()),
                Some(install) if !install.is(&TokenHash::of(token)) => return Err(wrong_token()),
                Some(_) => keys.install = None,
            }
        }
        self.begin()
    }

    /// Begins to set up, and ends what was begun before.
    pub(super) fn begin(&self) -> Result<FirstRunSession, Refused> {
        let token =
            CliToken::generate().map_err(|error| Refused::bug(format!("the system gives no randomness: {error}")))?;
        self.keys().session = Some(Begun { token: token.hash(), used: Instant::now() });
        Ok(FirstRunSession { token: token.reveal().to_owned() })
    }

    pub(super) fn close(&self) {
        *self.keys() = Keys { install: None, session: None };
    }

    /// Left alone, it ends like every session once there is a passphrase to go on with.
    fn admits(&self, token: &TokenHash) -> bool {
        let (has_keys, now) = (self.first_run.has_keys(), Instant::now());
        let mut keys = self.keys();
        let begun = keys.session.take_if(|begun| !has_keys || now < begun.used + IDLE);
        keys.session = begun.map(|begun| Begun { used: if begun.token.is(token) { now } else { begun.used }, ..begun });
        keys.session.as_ref().is_some_and(|begun| begun.token.is(token))
    }

    /// A panic elsewhere leaves them whole: they are changed in single steps.
    fn keys(&self) -> std::sync::MutexGuard<'_, Keys> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn wrong_token() -> Refused {
    Refused::new(StatusCode::FORBIDDEN, "first-run.wrong-token", "this is not the set-up code of this start")
        .with_cure("open the link that `marshrut run` printed last, whole")
}

fn spent() -> Refused {
    Refused::new(StatusCode::FORBIDDEN, "first-run.spent-token", "the set-up code was used already")
        .with_cure("go on in the browser where it was used, or stop `marshrut run` and start it again for a new link")
}

/// Nothing is to be set up.
pub(super) fn over() -> Refused {
    Refused::new(StatusCode::CONFLICT, "first-run.over", "this node is set up").with_cure("sign in with the passphrase")
}

/// Somebody who may set the node up.
pub(super) struct SettingUp(pub(super) Arc<FirstRun>);

impl FromRequestParts<Api> for SettingUp {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, Refused> {
        let token = bearer(&parts.headers).map(TokenHash::of).ok_or_else(nobody)?;
        let door = api.door().filter(|door| door.stage().is_some()).ok_or_else(over)?;
        if door.admits(&token) { Ok(Self(Arc::clone(&door.first_run))) } else { Err(nobody()) }
    }
}

fn nobody() -> Refused {
    Refused::new(StatusCode::UNAUTHORIZED, "first-run.no-session", "this needs the right to set the node up")
        .with_cure("open the link that `marshrut run` printed, or go on with the passphrase")
}
