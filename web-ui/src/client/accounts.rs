//! People, sessions, the audit log.

use axum::body::Body;
use axum::http::Method;
use marshrut_protocol::id::{AccountId, PasskeyId};
use marshrut_protocol::local_api::{
    Account, AuditCheck, AuditList, AuditQuery, BackupCodes, BeginPasskey, ChangeAccount, ChangeColleague,
    ChangePassphrase, ColleagueInvitation, Confirm, ForgottenPassphrase, InviteColleague, OneTimeCode, OwnAccount,
    PasskeyAdded, PasskeyAnswer, PasskeyChallenge, RedeemInvitation, Removed, SecondStep, Session, SessionList,
    Settings, Staff, TotpBegun, path,
};
use serde::Serialize;

use super::{ApiError, Client, query_string};

impl Client {
    pub(crate) async fn second_step(&self, code: &OneTimeCode) -> Result<Session, ApiError> {
        self.send(Method::POST, path::SESSION_CODE, code).await
    }

    pub(crate) async fn ways_of_second_step(&self) -> Result<SecondStep, ApiError> {
        self.get(path::SESSION_CODE).await
    }

    pub(crate) async fn ask_passkey(&self) -> Result<PasskeyChallenge, ApiError> {
        self.send(Method::POST, path::SESSION_PASSKEY, &()).await
    }

    pub(crate) async fn use_passkey(&self, answer: &PasskeyAnswer) -> Result<Session, ApiError> {
        self.send(Method::PUT, path::SESSION_PASSKEY, answer).await
    }

    pub(crate) async fn begin_passkey(&self, wish: &BeginPasskey) -> Result<PasskeyChallenge, ApiError> {
        self.send(Method::POST, path::ACCOUNT_PASSKEYS, wish).await
    }

    pub(crate) async fn add_passkey(&self, answer: &PasskeyAnswer) -> Result<PasskeyAdded, ApiError> {
        self.send(Method::PUT, path::ACCOUNT_PASSKEYS, answer).await
    }

    pub(crate) async fn remove_passkey(&self, id: &PasskeyId, wish: &Confirm) -> Result<(), ApiError> {
        self.done(Method::POST, &path::passkey_removal(id), wish).await
    }

    pub(crate) async fn redeem(&self, wish: &RedeemInvitation) -> Result<Session, ApiError> {
        self.send(Method::POST, path::ACCOUNTS_REDEEM, wish).await
    }

    pub(crate) async fn choose_anew(&self, wish: &ForgottenPassphrase) -> Result<Session, ApiError> {
        self.send(Method::POST, path::SESSION_RECOVERY, wish).await
    }

    pub(crate) async fn staff(&self) -> Result<Staff, ApiError> {
        self.get(path::ACCOUNTS).await
    }

    pub(crate) async fn invite_colleague(&self, wish: &InviteColleague) -> Result<ColleagueInvitation, ApiError> {
        self.send(Method::POST, path::ACCOUNTS_INVITE, wish).await
    }

    pub(crate) async fn change_account(&self, id: &AccountId, wish: &ChangeColleague) -> Result<Account, ApiError> {
        self.send(Method::PUT, &path::account(id), wish).await
    }

    pub(crate) async fn remove_colleague(&self, id: &AccountId, wish: &Confirm) -> Result<Removed, ApiError> {
        self.send(Method::POST, &path::account_removal(id), wish).await
    }

    pub(crate) async fn reset_second_factor(&self, id: &AccountId, wish: &Confirm) -> Result<(), ApiError> {
        self.done(Method::POST, &path::account_second_factor(id), wish).await
    }

    pub(crate) async fn settings(&self) -> Result<Settings, ApiError> {
        self.get(path::SETTINGS).await
    }

    pub(crate) async fn set(&self, settings: &Settings) -> Result<Settings, ApiError> {
        self.send(Method::PUT, path::SETTINGS, settings).await
    }

    pub(crate) async fn lock_node(&self) -> Result<(), ApiError> {
        self.done(Method::POST, path::NODE_LOCK, &()).await
    }

    pub(crate) async fn own_account(&self) -> Result<OwnAccount, ApiError> {
        self.get(path::ACCOUNT).await
    }

    pub(crate) async fn rename(&self, wish: &ChangeAccount) -> Result<OwnAccount, ApiError> {
        self.send(Method::PUT, path::ACCOUNT, wish).await
    }

    pub(crate) async fn change_passphrase(&self, wish: &ChangePassphrase) -> Result<(), ApiError> {
        self.done(Method::POST, path::ACCOUNT_PASSPHRASE, wish).await
    }

    pub(crate) async fn begin_second_factor(&self, wish: &Confirm) -> Result<TotpBegun, ApiError> {
        self.send(Method::POST, path::ACCOUNT_TOTP, wish).await
    }

    pub(crate) async fn confirm_second_factor(&self, code: &OneTimeCode) -> Result<BackupCodes, ApiError> {
        self.send(Method::PUT, path::ACCOUNT_TOTP, code).await
    }

    pub(crate) async fn end_second_factor(&self, wish: &Confirm) -> Result<(), ApiError> {
        self.done(Method::POST, path::ACCOUNT_TOTP_OFF, wish).await
    }

    pub(crate) async fn sessions(&self) -> Result<SessionList, ApiError> {
        self.get(path::SESSIONS).await
    }

    pub(crate) async fn end_session(&self, id: &str) -> Result<(), ApiError> {
        self.done(Method::DELETE, &path::session(id), &()).await
    }

    pub(crate) async fn end_other_sessions(&self) -> Result<(), ApiError> {
        self.done(Method::DELETE, path::SESSIONS, &()).await
    }

    pub(crate) async fn audit(&self, query: &AuditQuery) -> Result<AuditList, ApiError> {
        self.get(&format!("{}{}", path::AUDIT, query_string(query))).await
    }

    pub(crate) async fn check_audit(&self) -> Result<AuditCheck, ApiError> {
        self.send(Method::POST, path::AUDIT_CHECK, &()).await
    }

    /// Asks for something that is answered with nothing.
    async fn done(&self, method: Method, uri: &str, body: &impl Serialize) -> Result<(), ApiError> {
        let json = serde_json::to_vec(body).map_err(ApiError::Unreadable)?;
        self.answer(method, uri, Body::from(json)).await.map(drop)
    }
}
