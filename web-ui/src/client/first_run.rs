//! Setting the node up.

use axum::body::Body;
use axum::http::Method;
use marshrut_protocol::local_api::{
    BeginFirstRun, ChooseKeys, Diagnosis, EnterNetwork, FirstRun, FirstRunSession, OpenBackup, OrganisationForm,
    RecoverySheet, TypedBack, UseInvitation, path,
};

use super::{ApiError, Client, read};

impl Client {
    pub(crate) async fn first_run(&self) -> Result<FirstRun, ApiError> {
        self.get(path::FIRST_RUN).await
    }

    pub(crate) async fn begin_first_run(&self, wish: &BeginFirstRun) -> Result<FirstRunSession, ApiError> {
        self.send(Method::POST, path::FIRST_RUN, wish).await
    }

    pub(crate) async fn finish_first_run(&self) -> Result<(), ApiError> {
        self.answer(Method::DELETE, path::FIRST_RUN, Body::empty()).await.map(drop)
    }

    pub(crate) async fn choose_keys(&self, wish: &ChooseKeys) -> Result<RecoverySheet, ApiError> {
        self.send(Method::POST, path::FIRST_RUN_KEYS, wish).await
    }

    pub(crate) async fn new_recovery_code(&self) -> Result<RecoverySheet, ApiError> {
        read(self.answer(Method::POST, path::FIRST_RUN_RECOVERY_CODE, Body::empty()).await?).await
    }

    pub(crate) async fn type_back(&self, typed: &TypedBack) -> Result<FirstRun, ApiError> {
        self.send(Method::PUT, path::FIRST_RUN_RECOVERY_CODE, typed).await
    }

    pub(crate) async fn name_organisation(&self, form: &OrganisationForm) -> Result<FirstRun, ApiError> {
        self.send(Method::PUT, path::FIRST_RUN_ORGANISATION, form).await
    }

    pub(crate) async fn use_invitation(&self, wish: &UseInvitation) -> Result<FirstRun, ApiError> {
        self.send(Method::POST, path::FIRST_RUN_INVITATION, wish).await
    }

    pub(crate) async fn forget_invitation(&self) -> Result<FirstRun, ApiError> {
        read(self.answer(Method::DELETE, path::FIRST_RUN_INVITATION, Body::empty()).await?).await
    }

    pub(crate) async fn enter_network(&self, wish: &EnterNetwork) -> Result<FirstRun, ApiError> {
        self.send(Method::POST, path::FIRST_RUN_NETWORK, wish).await
    }

    pub(crate) async fn hand_backup(&self, file: Body) -> Result<FirstRun, ApiError> {
        read(self.answer(Method::POST, path::FIRST_RUN_BACKUP, file).await?).await
    }

    pub(crate) async fn open_backup(&self, wish: &OpenBackup) -> Result<FirstRun, ApiError> {
        self.send(Method::PUT, path::FIRST_RUN_BACKUP, wish).await
    }

    pub(crate) async fn first_check(&self) -> Result<Diagnosis, ApiError> {
        self.get(path::FIRST_RUN_CHECK).await
    }
}
