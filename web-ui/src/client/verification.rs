//! What members found of services, and files of it, as the API has them.

use axum::body::Body;
use axum::http::{Method, Response};
use marshrut_protocol::id::{EntryId, OrgId, ServiceId};
use marshrut_protocol::local_api::{
    CredentialQuery, ExportQuery, OwnDuplicates, ServiceVerification, VerificationAction, VerificationCalendar, path,
};

use super::{ApiError, Client, query_string};

impl Client {
    pub(crate) async fn verification(
        &self,
        publisher: &OrgId,
        id: &ServiceId,
    ) -> Result<ServiceVerification, ApiError> {
        self.get(&path::verification(publisher, id)).await
    }

    pub(crate) async fn verify(
        &self,
        publisher: &OrgId,
        id: &ServiceId,
        action: &VerificationAction,
    ) -> Result<ServiceVerification, ApiError> {
        self.send(Method::POST, &path::verification(publisher, id), action).await
    }

    pub(crate) async fn verifications(&self) -> Result<VerificationCalendar, ApiError> {
        self.get(path::VERIFICATIONS).await
    }

    pub(crate) async fn own_duplicates(&self) -> Result<OwnDuplicates, ApiError> {
        self.get(path::SERVICES_DUPLICATES).await
    }

    /// All that a verdict rests on, as the API sends it.
    pub(crate) async fn verification_file(
        &self,
        publisher: &OrgId,
        id: &ServiceId,
    ) -> Result<Response<Body>, ApiError> {
        self.answer(Method::GET, &path::verification_export(publisher, id), Body::empty()).await
    }

    /// An attestation of ours for other programs, as the API sends it.
    pub(crate) async fn attestation_file(
        &self,
        publisher: &OrgId,
        id: &ServiceId,
        entry: &EntryId,
        query: &CredentialQuery,
    ) -> Result<Response<Body>, ApiError> {
        let from = format!("{}{}", path::attestation(publisher, id, entry), query_string(query));
        self.answer(Method::GET, &from, Body::empty()).await
    }

    /// Services as a file, as the API sends it.
    pub(crate) async fn services_file(&self, query: &ExportQuery) -> Result<Response<Body>, ApiError> {
        self.answer(Method::GET, &format!("{}{}", path::SERVICES_EXPORT, query_string(query)), Body::empty()).await
    }
}
