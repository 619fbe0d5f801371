//! Paths of the API, in one place for the server and its clients.

use crate::id::{AccountId, AttachmentId, EntryId, OrgId, PasskeyId, QueryId, ReferralId, ServiceId};

/// `GET`: [`super::Status`]; answers without a session too, then with less in it.
pub const STATUS: &str = "/api/v1/status";
/// `POST` [`super::SignIn`] → [`super::Session`]; `DELETE` ends the session.
pub const SESSION: &str = "/api/v1/session";
/// The second step of signing in, with the token of the first: `GET` → [`super::SecondStep`]; `POST` a
/// [`super::OneTimeCode`] → [`super::Session`].
pub const SESSION_CODE: &str = "/api/v1/session/code";
/// The second step with a passkey: `POST` → [`super::PasskeyChallenge`]; `PUT` a [`super::PasskeyAnswer`] →
/// [`super::Session`].
pub const SESSION_PASSKEY: &str = "/api/v1/session/passkey";
/// `POST` a [`super::ForgottenPassphrase`], without a session → [`super::Session`].
pub const SESSION_RECOVERY: &str = "/api/v1/session/recovery";
/// `GET` → [`super::SessionList`]; `DELETE` ends all of one's own but the one that asks.
pub const SESSIONS: &str = "/api/v1/sessions";
/// `GET` → [`super::OwnAccount`]; `PUT` a [`super::ChangeAccount`] changes one's own name.
pub const ACCOUNT: &str = "/api/v1/account";
/// `POST` a [`super::ChangePassphrase`].
pub const ACCOUNT_PASSPHRASE: &str = "/api/v1/account/passphrase";
/// `POST` a [`super::Confirm`] → [`super::TotpBegun`]; `PUT` a [`super::OneTimeCode`] → [`super::BackupCodes`].
pub const ACCOUNT_TOTP: &str = "/api/v1/account/second-factor";
/// `POST` a [`super::Confirm`].
pub const ACCOUNT_TOTP_OFF: &str = "/api/v1/account/second-factor/off";
/// `POST` a [`super::BeginPasskey`] → [`super::PasskeyChallenge`]; `PUT` a [`super::PasskeyAnswer`] →
/// [`super::PasskeyAdded`].
pub const ACCOUNT_PASSKEYS: &str = "/api/v1/account/passkeys";
/// `GET` → [`super::Staff`].
pub const ACCOUNTS: &str = "/api/v1/accounts";
/// `POST` an [`super::InviteColleague`] → [`super::ColleagueInvitation`].
pub const ACCOUNTS_INVITE: &str = "/api/v1/accounts/invitations";
/// `POST` a [`super::RedeemInvitation`], without a session → [`super::Session`].
pub const ACCOUNTS_REDEEM: &str = "/api/v1/accounts/invitations/redeem";
/// `GET` → [`super::Settings`]; `PUT` the same.
pub const SETTINGS: &str = "/api/v1/settings";
/// `POST`: the node forgets its keys until somebody signs in; all sessions end.
pub const NODE_LOCK: &str = "/api/v1/node/lock";
/// `GET` with [`super::AuditQuery`] → [`super::AuditList`].
pub const AUDIT: &str = "/api/v1/audit";
/// `POST` → [`super::AuditCheck`].
pub const AUDIT_CHECK: &str = "/api/v1/audit/check";
/// `GET` with [`super::ServiceQuery`] → [`super::ServiceList`]; `POST` a [`super::PublishService`] → [`super::Published`].
pub const SERVICES: &str = "/api/v1/services";
/// `POST` a file's bytes with [`super::ImportQuery`] → [`super::ImportReport`].
pub const SERVICES_IMPORT: &str = "/api/v1/services/import";
/// `GET` with [`super::ExportQuery`] → the file.
pub const SERVICES_EXPORT: &str = "/api/v1/services/export";
/// `GET` → [`super::OwnDuplicates`].
pub const SERVICES_DUPLICATES: &str = "/api/v1/services/duplicates";
/// `GET` with [`super::OwnServicesQuery`] → [`super::OwnServices`].
pub const SERVICES_OWN: &str = "/api/v1/services/own";
/// `POST` a [`super::ConfirmServices`] → [`super::ConfirmedServices`].
pub const SERVICES_CONFIRM: &str = "/api/v1/services/own/confirm";
/// `POST` a [`super::BeginServiceDraft`] → [`super::ServiceDraft`].
pub const SERVICE_DRAFTS: &str = "/api/v1/service-drafts";
/// `GET` with [`super::ReferralQuery`] → [`super::ReferralList`]; `POST` a [`super::WriteReferral`] → [`super::Written`].
pub const REFERRALS: &str = "/api/v1/referrals";
/// `GET` with [`super::DeskQuery`] → [`super::Desk`].
pub const DESK: &str = "/api/v1/desk";
/// `GET` with [`super::IndicatorQuery`] → [`super::Indicators`].
pub const INDICATORS: &str = "/api/v1/indicators";
/// `GET` → [`super::CapacityQueries`]; `POST` an [`super::AskCapacity`] → [`super::CapacityQuery`].
pub const CAPACITY: &str = "/api/v1/capacity-queries";
/// `GET` → [`super::LoggedReferrals`]; `POST` a [`super::LogReferral`] → [`super::LoggedReferral`].
pub const LOGGED: &str = "/api/v1/logged-referrals";
/// `POST` a FHIR R4 Bundle with [`super::ImportReferral`] → [`super::ImportedReferral`], a draft.
pub const REFERRALS_IMPORT: &str = "/api/v1/referrals/import";
/// `POST` a [`super::ResolveSlip`] → [`super::ResolvedSlip`].
pub const SLIPS_RESOLVE: &str = "/api/v1/slips/resolve";
/// `POST` a [`super::ClientAsk`] → [`super::ClientExport`], or the same as HTML.
pub const CLIENTS_EXPORT: &str = "/api/v1/clients/export";
/// `POST` a [`super::ClientAsk`] → [`super::ErasureReport`].
pub const CLIENTS_ERASE: &str = "/api/v1/clients/erase";
/// `GET` → [`super::VerificationCalendar`].
pub const VERIFICATIONS: &str = "/api/v1/verifications";
/// `GET` → [`super::Network`].
pub const NETWORK: &str = "/api/v1/network";
/// `GET` → [`super::InvitationList`]; `POST` [`super::Invite`] → [`super::Invitation`].
pub const INVITATIONS: &str = "/api/v1/network/invitations";
/// `GET` → [`super::Governance`].
pub const GOVERNANCE: &str = "/api/v1/network/governance";
/// `GET` → [`super::NetworkCard`].
pub const NETWORK_CARD: &str = "/api/v1/network/card";
/// `GET` → [`super::Proposals`]; `POST` a [`super::Propose`] → [`super::Proposal`].
pub const PROPOSALS: &str = "/api/v1/network/proposals";
/// `POST` a [`super::Vouch`] → [`super::Governance`].
pub const SPONSORSHIPS: &str = "/api/v1/network/sponsorships";
/// `POST` a [`super::Departure`] → [`super::Governance`].
pub const DEPARTURE: &str = "/api/v1/network/departure";
/// `GET` → [`super::Keys`].
pub const KEYS: &str = "/api/v1/keys";
/// `POST` a [`super::Confirm`] → [`super::NewRecoveryCode`].
pub const KEYS_RECOVERY_CODE: &str = "/api/v1/keys/recovery-code";
/// `POST` a [`super::Confirm`] → [`super::NewShares`].
pub const KEYS_SHARES: &str = "/api/v1/keys/shares";
/// `POST` a [`super::ReplaceKeys`]; the node goes on under them.
pub const KEYS_REPLACEMENT: &str = "/api/v1/keys/replacement";
/// `POST` a [`super::SignIn`] → an encrypted file.
pub const BACKUP: &str = "/api/v1/backup";
/// `POST` a backup's bytes, with [`RECOVERY_CODE_HEADER`] and perhaps [`SECOND_SHARE_HEADER`] → [`super::CheckedBackup`].
pub const BACKUP_CHECK: &str = "/api/v1/backup/check";
/// Carries the recovery code, or one of two shares.
pub const RECOVERY_CODE_HEADER: &str = "marshrut-recovery-code";
/// Carries the other share.
pub const SECOND_SHARE_HEADER: &str = "marshrut-second-share";
/// `POST` a [`crate::referral::suggestions::Wanted`] → [`super::Suggestions`].
pub const SUGGESTIONS: &str = "/api/v1/services/suggestions";
/// `GET` → [`super::Practice`]; `POST` begins one → the same; `DELETE` ends it.
pub const PRACTICE: &str = "/api/v1/practice";
/// `GET` → [`super::Taxonomy`].
pub const TAXONOMY: &str = "/api/v1/taxonomy";
/// `GET` → [`super::Diagnosis`].
pub const DOCTOR: &str = "/api/v1/doctor";
/// `GET` → Server-Sent Events, each an event named after a [`super::Change`]; no content, only what to look at.
pub const EVENTS: &str = "/api/v1/events";
/// `GET` → [`super::FirstRun`]; `POST` a [`super::BeginFirstRun`] → [`super::FirstRunSession`]; `DELETE` finishes.
pub const FIRST_RUN: &str = "/api/v1/first-run";
/// `POST` a [`super::ChooseKeys`] → [`super::RecoverySheet`].
pub const FIRST_RUN_KEYS: &str = "/api/v1/first-run/keys";
/// `POST` → [`super::RecoverySheet`] with a new code; `PUT` a [`super::TypedBack`] → [`super::FirstRun`].
pub const FIRST_RUN_RECOVERY_CODE: &str = "/api/v1/first-run/recovery-code";
/// `PUT` an [`super::OrganisationForm`] → [`super::FirstRun`].
pub const FIRST_RUN_ORGANISATION: &str = "/api/v1/first-run/organisation";
/// `POST` a [`super::UseInvitation`] → [`super::FirstRun`]; `DELETE` forgets it → the same.
pub const FIRST_RUN_INVITATION: &str = "/api/v1/first-run/invitation";
/// `POST` an [`super::EnterNetwork`] → [`super::FirstRun`].
pub const FIRST_RUN_NETWORK: &str = "/api/v1/first-run/network";
/// `POST` a backup's bytes → [`super::FirstRun`]; `PUT` an [`super::OpenBackup`] → the same.
pub const FIRST_RUN_BACKUP: &str = "/api/v1/first-run/backup";
/// `GET` → [`super::Diagnosis`].
pub const FIRST_RUN_CHECK: &str = "/api/v1/first-run/check";
/// `GET` → the OpenAPI 3.1 description of all this.
pub const OPENAPI: &str = "/api/v1/openapi.json";

/// `PUT` a [`super::ChangeColleague`] → [`super::Account`].
pub fn account(id: &AccountId) -> String {
    format!("{ACCOUNTS}/{id}")
}

/// `POST` a [`super::Confirm`]: removes a passkey of one's own.
pub fn passkey_removal(id: &PasskeyId) -> String {
    format!("{ACCOUNT_PASSKEYS}/{id}/removal")
}

/// `POST` a [`super::Confirm`] → [`super::Removed`].
pub fn account_removal(id: &AccountId) -> String {
    format!("{ACCOUNTS}/{id}/removal")
}

/// `POST`: the command line changed how an account signs in; noted in the audit log.
pub fn audit_sign_in(id: &AccountId) -> String {
    format!("{AUDIT}/sign-ins/{id}")
}

/// `POST` a [`super::Confirm`]: takes a colleague's second factor away: the authenticator app, passkeys and backup codes.
pub fn account_second_factor(id: &AccountId) -> String {
    format!("{ACCOUNTS}/{id}/second-factor")
}

/// `DELETE` ends a session.
pub fn session(id: &str) -> String {
    format!("{SESSIONS}/{id}")
}

/// `POST`: publishes what a check of an import keeps ready → [`super::ImportReport`].
pub fn import_review(review: &str) -> String {
    format!("{SERVICES_IMPORT}/{review}")
}

/// `POST` a [`super::WithdrawService`].
pub fn withdraw(id: &ServiceId) -> String {
    format!("{SERVICES_OWN}/{id}/withdraw")
}

/// `GET` → [`super::ServiceDraft`]; `PUT` a [`super::SaveServiceDraft`] → the same; `DELETE` forgets it.
pub fn service_draft(id: &ServiceId) -> String {
    format!("{SERVICE_DRAFTS}/{id}")
}

/// `POST`: publishes the draft → [`super::Published`].
pub fn publish_draft(id: &ServiceId) -> String {
    format!("{SERVICE_DRAFTS}/{id}/publish")
}

/// `GET` → [`super::ServiceDetail`].
pub fn service(publisher: &OrgId, id: &ServiceId) -> String {
    format!("{SERVICES}/{publisher}/{id}")
}

/// `GET` → [`super::ServiceVerification`]; `POST` a [`super::VerificationAction`] → the same.
pub fn verification(publisher: &OrgId, id: &ServiceId) -> String {
    format!("{SERVICES}/{publisher}/{id}/verification")
}

/// `GET` → [`super::Duplicates`]; `POST` a [`super::ServiceAddress`] withdraws ours in favour of that one → the same.
pub fn duplicates(publisher: &OrgId, id: &ServiceId) -> String {
    format!("{SERVICES}/{publisher}/{id}/duplicates")
}

/// `GET` → a bundle that `marshrut verify` checks without a node ([`crate::verification::bundle`]).
pub fn verification_export(publisher: &OrgId, id: &ServiceId) -> String {
    format!("{SERVICES}/{publisher}/{id}/verification/export")
}

/// `GET` with [`super::CredentialQuery`] → an attestation of ours for programs that know nothing of us
/// ([`crate::verification::credential`]).
pub fn attestation(publisher: &OrgId, id: &ServiceId, attestation: &EntryId) -> String {
    format!("{SERVICES}/{publisher}/{id}/verification/attestations/{attestation}")
}

/// `GET` → [`super::ReferralDetail`]; `DELETE` for a draft; `PUT` a [`super::WriteReferral`] replaces a draft.
pub fn referral(id: &ReferralId) -> String {
    format!("{REFERRALS}/{id}")
}

/// `POST` a [`super::ReferralAction`] → [`super::ReferralDetail`].
pub fn referral_actions(id: &ReferralId) -> String {
    format!("{REFERRALS}/{id}/actions")
}

/// `POST` a [`super::Reroute`] → [`super::Written`].
pub fn referral_reroute(id: &ReferralId) -> String {
    format!("{REFERRALS}/{id}/reroute")
}

/// `POST` a [`super::Casework`] → [`super::ReferralDetail`].
pub fn referral_casework(id: &ReferralId) -> String {
    format!("{REFERRALS}/{id}/casework")
}

/// `POST` an [`super::AnswerCapacity`] → [`super::CapacityQuery`].
pub fn capacity_answer(id: &QueryId) -> String {
    format!("{CAPACITY}/{id}/answer")
}

/// `POST` a [`super::LogOutcome`] → [`super::LoggedReferral`].
pub fn logged_outcome(id: &ReferralId) -> String {
    format!("{LOGGED}/{id}/outcome")
}

/// `GET` → [`super::Proposal`].
pub fn proposal(id: &EntryId) -> String {
    format!("{PROPOSALS}/{id}")
}

/// `POST` a [`super::CastVote`] → [`super::Proposal`].
pub fn proposal_vote(id: &EntryId) -> String {
    format!("{PROPOSALS}/{id}/vote")
}

/// `GET` with [`super::PaperQuery`] → the referral as a FHIR R4 Bundle.
pub fn referral_export(id: &ReferralId) -> String {
    format!("{REFERRALS}/{id}/export")
}

/// `GET` → [`super::Slip`]; `POST` a [`super::SlipForm`] makes or changes it; `DELETE` makes its code unknown.
pub fn referral_slip(id: &ReferralId) -> String {
    format!("{REFERRALS}/{id}/slip")
}

/// `GET` with [`super::PaperQuery`] → the slip as a PDF.
pub fn referral_slip_pdf(id: &ReferralId) -> String {
    format!("{REFERRALS}/{id}/slip.pdf")
}

/// `GET` with [`super::PaperQuery`] → [`super::ConsentText`].
pub fn referral_consent(id: &ReferralId) -> String {
    format!("{REFERRALS}/{id}/consent-form")
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
