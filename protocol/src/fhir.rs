//! Referrals as FHIR R4 bundles, for record systems that know FHIR: one ServiceRequest, its Task with the business
//! status of BSeR, the Consent, and as much of a Patient as the client agreed to. docs/fhir-mapping.md has the tables.
//!
//! It decides what a bundle says and how one is read as a draft. It makes up no identifier: ids are those that the
//! referral has already, or hashes of them. It never sends anything, and what it reads it never trusts: identifiers in
//! a bundle are dropped and named.

mod coding;
mod export;
mod import;
mod status;
#[cfg(test)]
mod tests;

pub use export::{ExportError, export};
pub use import::{ImportError, Imported, MAX_BYTES, import};
pub use status::{TaskStatus, business_status, task_status};

/// Code systems and identifier systems in our bundles.
///
/// Those of ours are URNs of the informal `x-` kind: they need no host name that somebody could take over.
pub mod system {
    /// Where an identifier's value is a URI (`urn:uuid:…`): FHIR's own convention.
    pub const URI: &str = "urn:ietf:rfc:3986";
    /// Business status of BSeR (the harmonised states of 360X and BSeR).
    pub const BSER_STATUS: &str = "http://hl7.org/fhir/us/bser/CodeSystem/TaskBusinessStatusCS";
    /// What a task asks for.
    pub const TASK_CODE: &str = "http://hl7.org/fhir/CodeSystem/task-code";
    /// States of a referral.
    pub const STATE: &str = "urn:x-marshrut:state";
    /// Terms of the taxonomy: needs and legal statuses.
    pub const TERM: &str = "urn:x-marshrut:taxonomy";
    /// Services by their id.
    pub const SERVICE: &str = "urn:x-marshrut:service";
    /// Organisations by their id.
    pub const ORGANISATION: &str = "urn:x-marshrut:organisation";
    /// Client handles: random, made for one referral.
    pub const HANDLE: &str = "urn:x-marshrut:client-handle";
    /// Fields of a referral; those that need a tick carry the name of their consent.
    pub const FIELD: &str = "urn:x-marshrut:field";
    /// Ways of giving consent, and of contact.
    pub const CHOICE: &str = "urn:x-marshrut:choice";
    /// Reasons and outcomes.
    pub const REASON: &str = "urn:x-marshrut:reason";
    /// Language tags.
    pub const LANGUAGE: &str = "urn:ietf:bcp:47";
    /// Countries, two letters.
    pub const COUNTRY: &str = "urn:iso:std:iso:3166";
    /// Scope of a consent.
    pub const CONSENT_SCOPE: &str = "http://terminology.hl7.org/CodeSystem/consentscope";
    /// Acts, among them opting in and information disclosure.
    pub const ACT_CODE: &str = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
    /// What somebody is in an act: the recipient of information.
    pub const PARTICIPATION: &str = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
}

/// Extensions of FHIR's own packages that we use.
mod extension {
    /// Gender as the client says it.
    pub(super) const GENDER: &str = "http://hl7.org/fhir/StructureDefinition/patient-genderIdentity";
    /// Citizenship.
    pub(super) const CITIZENSHIP: &str = "http://hl7.org/fhir/StructureDefinition/patient-citizenship";
}
