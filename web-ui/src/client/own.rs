//! Our own services, their drafts, and imports, as the API has them.

use axum::body::Body;
use axum::http::Method;
use marshrut_protocol::id::ServiceId;
use marshrut_protocol::local_api::{
    BeginServiceDraft, ConfirmServices, ConfirmedServices, ImportQuery, ImportReport, OwnServices, OwnServicesQuery,
    Published, SaveServiceDraft, ServiceDraft, WithdrawService, path,
};

use super::{ApiError, Client, query_string, read};

impl Client {
    pub(crate) async fn own_services(&self, query: &OwnServicesQuery) -> Result<OwnServices, ApiError> {
        self.get(&format!("{}{}", path::SERVICES_OWN, query_string(query))).await
    }

    pub(crate) async fn confirm_services(&self, wish: &ConfirmServices) -> Result<ConfirmedServices, ApiError> {
        self.send(Method::POST, path::SERVICES_CONFIRM, wish).await
    }

    pub(crate) async fn withdraw_service(&self, id: &ServiceId, wish: &WithdrawService) -> Result<(), ApiError> {
        let json = serde_json::to_vec(wish).map_err(ApiError::Unreadable)?;
        self.answer(Method::POST, &path::withdraw(id), Body::from(json)).await.map(drop)
    }

    pub(crate) async fn begin_service_draft(&self, wish: &BeginServiceDraft) -> Result<ServiceDraft, ApiError> {
        self.send(Method::POST, path::SERVICE_DRAFTS, wish).await
    }

    pub(crate) async fn service_draft(&self, id: &ServiceId) -> Result<ServiceDraft, ApiError> {
        self.get(&path::service_draft(id)).await
    }

    pub(crate) async fn save_service_draft(
        &self,
        id: &ServiceId,
        draft: &SaveServiceDraft,
    ) -> Result<ServiceDraft, ApiError> {
        self.send(Method::PUT, &path::service_draft(id), draft).await
    }

    pub(crate) async fn discard_service_draft(&self, id: &ServiceId) -> Result<(), ApiError> {
        self.answer(Method::DELETE, &path::service_draft(id), Body::empty()).await.map(drop)
    }

    pub(crate) async fn publish_service_draft(&self, id: &ServiceId) -> Result<Published, ApiError> {
        read(self.answer(Method::POST, &path::publish_draft(id), Body::empty()).await?).await
    }

    /// Passes a file on as it comes.
    pub(crate) async fn import_services(&self, query: &ImportQuery, file: Body) -> Result<ImportReport, ApiError> {
        let to = format!("{}{}", path::SERVICES_IMPORT, query_string(query));
        read(self.answer(Method::POST, &to, file).await?).await
    }

    pub(crate) async fn publish_import(&self, review: &str) -> Result<ImportReport, ApiError> {
        let to = path::import_review(&super::encoded(review));
        read(self.answer(Method::POST, &to, Body::empty()).await?).await
    }
}
