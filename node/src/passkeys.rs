//! Passkeys (Web Authentication Level 3, <https://www.w3.org/TR/webauthn-3/>) by `webauthn-rs`, which only this file
//! names: what a browser is asked, and whether what it gives back is right: challenge, origin, signature, counter.
//!
//! It never decides whose passkey it is or what it opens (`accounts` and the local API do), and keeps nothing on the disk.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use marshrut_protocol::id::AccountId;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use webauthn_rs::prelude::{
    AuthenticationResult, CredentialID, Passkey, PasskeyAuthentication, PasskeyRegistration, Url, Uuid, Webauthn,
    WebauthnBuilder, WebauthnError,
};

use crate::aead::{self, NoEntropy};

/// How long a challenge holds: as long as half a session does.
const HOLDS: Duration = Duration::from_secs(5 * 60);

/// Why a passkey is not taken.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PasskeyError {
    /// The pages have no address that browsers keep passkeys for.
    #[error("the pages have no address of their own that browsers keep passkeys for")]
    NoAddress,
    /// Nobody was asked, or it was too long ago, or another challenge came after it.
    #[error("this was not asked for, or too long ago")]
    NotAsked,
    /// It is not what a browser gives.
    #[error("this is not what a browser gives: {0}")]
    Unreadable(#[source] serde_json::Error),
    /// The counter went back: somebody else may have a copy of the passkey.
    #[error("this passkey has counted less than before, as a copy of it would")]
    Copied,
    /// Challenge, origin, signature or something else of it is wrong.
    #[error("this passkey's answer is not right: {0}")]
    Wrong(#[source] WebauthnError),
    /// There is no randomness.
    #[error(transparent)]
    NoEntropy(#[from] NoEntropy),
}

impl From<WebauthnError> for PasskeyError {
    fn from(error: WebauthnError) -> Self {
        match error {
            WebauthnError::CredentialPossibleCompromise => Self::Copied,
            other => Self::Wrong(other),
        }
    }
}

/// What a device is known by: its public key, its name for the passkey, and how often it has counted.
#[derive(Clone)]
pub(crate) struct Credential(Passkey);

impl Credential {
    /// As it is kept; JSON, which is the form that the library keeps readable through its versions.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(&self.0).expect("maps with texts as keys, numbers and texts")
    }

    /// None for what another version kept otherwise.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok().map(Self)
    }

    /// Whether both are the same passkey of the same device.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.0.cred_id() == other.0.cred_id()
    }

    /// Takes over how far the device has counted, if it was this passkey that was used.
    pub(crate) fn note(&mut self, used: &Used) -> bool {
        self.0.update_credential(&used.0).is_some()
    }
}

/// A passkey was used, and rightly.
pub(crate) struct Used(AuthenticationResult);

/// What browsers were asked and have not answered yet: at most one question of each kind for each account.
pub(crate) struct Ceremonies {
    site: Option<Webauthn>,
    adding: Mutex<HashMap<AccountId, Asked<(String, PasskeyRegistration)>>>,
    using: Mutex<HashMap<AccountId, Asked<PasskeyAuthentication>>>,
}

struct Asked<T> {
    what: T,
    until: Instant,
}

impl Ceremonies {
    /// For pages at `http://<host>`, which is a secure context only at a name of its own under `localhost`.
    pub(crate) fn at(host: &str) -> Self {
        Self { site: site(host), adding: Mutex::default(), using: Mutex::default() }
    }

    fn site(&self) -> Result<&Webauthn, PasskeyError> {
        self.site.as_ref().ok_or(PasskeyError::NoAddress)
    }

    /// What the browser is asked to make a passkey called `name`. The device learns that name and a number made by
    /// chance; a provider that keeps passkeys for people learns nothing of who works here.
    pub(crate) fn begin_adding(
        &self,
        account: AccountId,
        name: &str,
        held: &[Credential],
    ) -> Result<Value, PasskeyError> {
        let mut number = [0; 16];
        aead::random(&mut number)?;
        let known: Vec<CredentialID> = held.iter().map(|credential| credential.0.cred_id().clone()).collect();
        let (options, state) =
            self.site()?.start_passkey_registration(Uuid::from_bytes(number), name, name, Some(known))?;
        put(&mut lock(&self.adding), account, (name.to_owned(), state));
        Ok(json(&options))
    }

    /// Takes what the browser made, with the name that it was asked for.
    pub(crate) fn finish_adding(
        &self,
        account: AccountId,
        answer: Value,
    ) -> Result<(String, Credential), PasskeyError> {
        let (name, state) = take(&mut lock(&self.adding), account)?;
        let passkey = self.site()?.finish_passkey_registration(&read(answer)?, &state)?;
        Ok((name, Credential(passkey)))
    }

    /// What the browser is asked to sign in with one of `held`.
    pub(crate) fn begin_using(&self, account: AccountId, held: &[Credential]) -> Result<Value, PasskeyError> {
        let passkeys: Vec<Passkey> = held.iter().map(|credential| credential.0.clone()).collect();
        let (options, state) = self.site()?.start_passkey_authentication(&passkeys)?;
        put(&mut lock(&self.using), account, state);
        Ok(json(&options))
    }

    /// Takes what the browser signed. Each question is answered once, rightly or wrongly.
    pub(crate) fn finish_using(&self, account: AccountId, answer: Value) -> Result<Used, PasskeyError> {
        let state = take(&mut lock(&self.using), account)?;
        Ok(Used(self.site()?.finish_passkey_authentication(&read(answer)?, &state)?))
    }
}

/// None for addresses, and for names that are none of the web's.
fn site(host: &str) -> Option<Webauthn> {
    let origin = Url::parse(&format!("http://{host}")).ok()?;
    let name = origin.domain()?;
    WebauthnBuilder::new(name, &origin).ok()?.rp_name("Marshrut").timeout(HOLDS).build().ok()
}

/// A panic elsewhere leaves it whole: it is changed in single steps.
fn lock<T>(asked: &Mutex<T>) -> MutexGuard<'_, T> {
    asked.lock().unwrap_or_else(PoisonError::into_inner)
}

fn put<T>(asked: &mut HashMap<AccountId, Asked<T>>, account: AccountId, what: T) {
    let now = Instant::now();
    asked.retain(|_, asked| now < asked.until);
    asked.insert(account, Asked { what, until: now + HOLDS });
}

fn take<T>(asked: &mut HashMap<AccountId, Asked<T>>, account: AccountId) -> Result<T, PasskeyError> {
    let asked = asked.remove(&account).filter(|asked| Instant::now() < asked.until);
    asked.map(|asked| asked.what).ok_or(PasskeyError::NotAsked)
}

fn json(options: &impl Serialize) -> Value {
    serde_json::to_value(options).expect("maps with texts as keys, numbers and texts")
}

fn read<T: DeserializeOwned>(answer: Value) -> Result<T, PasskeyError> {
    serde_json::from_value(answer).map_err(PasskeyError::Unreadable)
}

#[cfg(test)]
pub(crate) mod device;
#[cfg(test)]
mod tests;
