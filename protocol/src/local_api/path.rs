//! Paths of the API, in one place for the server and its clients.

use crate::id::{AttachmentId, OrgId, ReferralId, ServiceId};

/// `GET`: [`super::Status`]; answers without a session too, then with less in it.
pub const STATUS: &str = "/api/v1/status";
/// `POST` [`super::SignIn`] → [`super::Session`]; `DELETE` ends the session.
pub const SESSION: &str = "/api/v1/session";
/// `GET` with [`super::ServiceQuery`] → [`super::ServiceList`]; `POST` a [`super::PublishService`] → [`super::Published`].
pub const SERVICES: &str = "/api/v1/services";
/// `POST` a file's bytes with [`super::ImportQuery`] → [`super::ImportReport`].
pub const SERVICES_IMPORT: &str = "/api/v1/services/import";
/// `GET` with [`super::ExportQuery`] → the file.
pub const SERVICES_EXPORT: &str = "/api/v1/services/export";
/// `GET` with [`super::ReferralQuery`] → [`super::ReferralList`]; `POST` a [`super::WriteReferral`] → [`super::Written`].
pub const REFERRALS: &str = "/api/v1/referrals";
/// `GET` → [`super::Network`].
pub const NETWORK: &str = "/api/v1/network";
/// `POST` [`super::Invite`] → [`super::Invitation`].
pub const INVITATIONS: &str = "/api/v1/network/invitations";
/// `GET` → [`super::Taxonomy`].
pub const TAXONOMY: &str = "/api/v1/taxonomy";
/// `GET` → [`super::Diagnosis`].
pub const DOCTOR: &str = "/api/v1/doctor";
/// `GET` → Server-Sent Events, each an event named after a [`super::Change`]; no content, only what to look at.
pub const EVENTS: &str = "/api/v1/events";
/// `GET` → the OpenAPI 3.1 description of all this.
pub const OPENAPI: &str = "/api/v1/openapi.json";

/// `GET` → [`super::ServiceDetail`].
pub fn service(publisher: &OrgId, id: &ServiceId) -> String {
    format!("{SERVICES}/{publisher}/{id}")
}

/// `GET` → [`super::ReferralDetail`]; `DELETE` for a draft; `PUT` a [`super::WriteReferral`] replaces a draft.
pub fn referral(id: &ReferralId) -> String {
    format!("{REFERRALS}/{id}")
}

/// `POST` a [`super::ReferralAction`] → [`super::ReferralDetail`].
pub fn referral_actions(id: &ReferralId) -> String {
    format!("{REFERRALS}/{id}/actions")
}

/// `GET` → [`super::AttachmentList`]; `POST` a [`super::BeginAttachment`] → [`super::Attachment`].
pub fn attachments(referral: &ReferralId) -> String {
    format!("{REFERRALS}/{referral}/attachments")
}

/// `DELETE` for an upload or a file of a draft.
pub fn attachment(referral: &ReferralId, id: &AttachmentId) -> String {
    format!("{REFERRALS}/{referral}/attachments/{id}")
}

/// `GET` → the file; `POST` bytes of an upload with [`super::UploadQuery`] → [`super::Attachment`].
pub fn attachment_content(referral: &ReferralId, id: &AttachmentId) -> String {
    format!("{REFERRALS}/{referral}/attachments/{id}/content")
}

/// `POST`: cleans, seals and attaches an upload that is whole → [`super::Attachment`].
pub fn attachment_finish(referral: &ReferralId, id: &AttachmentId) -> String {
    format!("{REFERRALS}/{referral}/attachments/{id}/finish")
}
