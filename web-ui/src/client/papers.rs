//! What the API offers for papers, files and everything held on one client.

use axum::body::{Body, to_bytes};
use axum::http::Method;
use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{
    ClientAsk, ClientExport, ConsentText, ErasureReport, ImportReferral, ImportedReferral, PaperQuery, ResolveSlip,
    ResolvedSlip, Slip, SlipForm, path,
};

use super::{ApiError, Client, MAX_ANSWER_BYTES, query_string, read};

impl Client {
    /// The referral as a FHIR bundle, its bytes as they came.
    pub(crate) async fn fhir(&self, id: &ReferralId) -> Result<Vec<u8>, ApiError> {
        let answer = self.answer(Method::GET, &path::referral_export(id), Body::empty()).await?;
        let bytes = to_bytes(answer.into_body(), MAX_ANSWER_BYTES).await.map_err(ApiError::Unreachable)?;
        Ok(bytes.to_vec())
    }

    pub(crate) async fn import_fhir(&self, query: &ImportReferral, text: &str) -> Result<ImportedReferral, ApiError> {
        let uri = format!("{}{}", path::REFERRALS_IMPORT, query_string(query));
        read(self.answer(Method::POST, &uri, Body::from(text.to_owned())).await?).await
    }

    pub(crate) async fn consent_text(&self, id: &ReferralId, query: &PaperQuery) -> Result<ConsentText, ApiError> {
        self.get(&format!("{}{}", path::referral_consent(id), query_string(query))).await
    }

    /// The referral's slip, if it has one.
    pub(crate) async fn slip(&self, id: &ReferralId) -> Result<Option<Slip>, ApiError> {
        match self.get(&path::referral_slip(id)).await {
            Err(error) if error.status() == Some(axum::http::StatusCode::NOT_FOUND) => Ok(None),
            found => found.map(Some),
        }
    }

    pub(crate) async fn issue_slip(&self, id: &ReferralId, form: &SlipForm) -> Result<Slip, ApiError> {
        self.send(Method::POST, &path::referral_slip(id), form).await
    }

    pub(crate) async fn revoke_slip(&self, id: &ReferralId) -> Result<(), ApiError> {
        self.answer(Method::DELETE, &path::referral_slip(id), Body::empty()).await.map(drop)
    }

    pub(crate) async fn resolve_slip(&self, code: &str) -> Result<ResolvedSlip, ApiError> {
        self.send(Method::POST, path::SLIPS_RESOLVE, &ResolveSlip { code: code.to_owned() }).await
    }

    pub(crate) async fn held_on_client(&self, ask: &ClientAsk) -> Result<ClientExport, ApiError> {
        self.send(Method::POST, path::CLIENTS_EXPORT, ask).await
    }

    pub(crate) async fn erase_client(&self, ask: &ClientAsk) -> Result<ErasureReport, ApiError> {
        self.send(Method::POST, path::CLIENTS_ERASE, ask).await
    }
}
