//! The organisation's keys, its backups, the ways back to it, and the self-check.

use axum::body::Body;
use axum::http::{HeaderValue, Method, Response};
use marshrut_protocol::local_api::{
    CheckedBackup, Confirm, Diagnosis, Keys, NewRecoveryCode, NewShares, ReplaceKeys, SignIn, path,
};

use super::{ApiError, Client, read};

impl Client {
    pub(crate) async fn keys(&self) -> Result<Keys, ApiError> {
        self.get(path::KEYS).await
    }

    /// What the node's self-check finds now.
    pub(crate) async fn doctor(&self) -> Result<Diagnosis, ApiError> {
        self.get(path::DOCTOR).await
    }

    /// The backup, as the API sends it.
    pub(crate) async fn backup(&self, passphrase: String) -> Result<Response<Body>, ApiError> {
        let wish = serde_json::to_vec(&SignIn { passphrase }).map_err(ApiError::Unreadable)?;
        self.answer(Method::POST, path::BACKUP, Body::from(wish)).await
    }

    /// Whether the papers open a backup; its bytes are passed on as they come.
    pub(crate) async fn check_backup(
        &self,
        (code, second_share): (&str, &str),
        file: Body,
    ) -> Result<CheckedBackup, ApiError> {
        let mut request = self.request(Method::POST, path::BACKUP_CHECK, file).map_err(ApiError::Unwritable)?;
        for (name, typed) in [(path::RECOVERY_CODE_HEADER, code), (path::SECOND_SHARE_HEADER, second_share)] {
            // What no header can carry is on no paper: the API then says what is wrong with an empty one.
            let mut value = HeaderValue::try_from(typed).unwrap_or(HeaderValue::from_static(""));
            value.set_sensitive(true);
            request.headers_mut().insert(name, value);
        }
        read(self.answered(request).await?).await
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
