//! Files of a referral, as the API has them.

use axum::body::Body;
use axum::http::{Method, Response};
use marshrut_protocol::id::{AttachmentId, ReferralId};
use marshrut_protocol::local_api::{Attachment, AttachmentList, BeginAttachment, UploadQuery, path};

use super::{ApiError, Client, query_string, read};

impl Client {
    pub(crate) async fn attachments(&self, referral: &ReferralId) -> Result<AttachmentList, ApiError> {
        self.get(&path::attachments(referral)).await
    }

    pub(crate) async fn begin_attachment(
        &self,
        referral: &ReferralId,
        form: &BeginAttachment,
    ) -> Result<Attachment, ApiError> {
        self.send(Method::POST, &path::attachments(referral), form).await
    }

    /// Passes all bytes of an upload on as they come, cleans it, seals it and attaches it.
    pub(crate) async fn attach(&self, upload: &Attachment, content: Body) -> Result<Attachment, ApiError> {
        let query = query_string(&UploadQuery { offset: 0, last: true });
        let to = format!("{}{query}", path::attachment_content(&upload.referral, &upload.id));
        self.answer(Method::POST, &to, content).await?;
        let finish = path::attachment_finish(&upload.referral, &upload.id);
        read(self.answer(Method::POST, &finish, Body::empty()).await?).await
    }

    pub(crate) async fn discard_attachment(&self, referral: &ReferralId, id: &AttachmentId) -> Result<(), ApiError> {
        self.answer(Method::DELETE, &path::attachment(referral, id), Body::empty()).await.map(drop)
    }

    /// The file, as the API sends it.
    pub(crate) async fn attachment_file(
        &self,
        referral: &ReferralId,
        id: &AttachmentId,
    ) -> Result<Response<Body>, ApiError> {
        self.answer(Method::GET, &path::attachment_content(referral, id), Body::empty()).await
    }
}
