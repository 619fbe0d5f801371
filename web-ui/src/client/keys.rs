//! The organisation's keys, its backups, and the ways back to it.

use axum::body::Body;
use axum::http::{Method, Response};
use marshrut_protocol::local_api::{Confirm, Keys, NewRecoveryCode, NewShares, ReplaceKeys, SignIn, path};

use super::{ApiError, Client};

impl Client {
    pub(crate) async fn keys(&self) -> Result<Keys, ApiError> {
        self.get(path::KEYS).await
    }

    /// The backup, as the API sends it.
    pub(crate) async fn backup(&self, passphrase: String) -> Result<Response<Body>, ApiError> {
        let wish = serde_json::to_vec(&SignIn { passphrase }).map_err(ApiError::Unreadable)?;
        self.answer(Method::POST, path::BACKUP, Body::from(wish)).await
    }

    pub(crate) async fn replace_recovery_code(&self, passphrase: String) -> Result<NewRecoveryCode, ApiError> {
        self.send(Method::POST, path::KEYS_RECOVERY_CODE, &Confirm { passphrase }).await
    }

    pub(crate) async fn new_shares(&self, passphrase: String) -> Result<NewShares, ApiError> {
        self.send(Method::POST, path::KEYS_SHARES, &Confirm { passphrase }).await
    }

    pub(crate) async fn replace_keys(&self, wish: &ReplaceKeys) -> Result<(), ApiError> {
        let wish = serde_json::to_vec(wish).map_err(ApiError::Unreadable)?;
        self.answer(Method::POST, path::KEYS_REPLACEMENT, Body::from(wish)).await.map(drop)
    }
}
