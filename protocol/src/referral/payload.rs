//! The payload: what a referral says, valid by construction.
//!
//! A [`Payload`] is made only by [`Payload::within`] and by decoding, and both compare every optional field with the
//! scope of the consent. Nothing else can be encoded into a referral's first event, so a field outside the signed
//! scope cannot leave (SECURITY.md S6). Identifiers hidden inside allowed text are the matter of
//! [`super::identifiers`].

use serde::{Deserialize, Serialize};

use super::consent::{Consent, Field};
use super::draft::{ContactPolicy, Draft, PersonFields};
use super::handle::ClientHandle;
use super::{Priority, ServiceRef};
use crate::text::{Code, Lang, Text};

/// The most need codes a referral may have.
pub const MAX_NEEDS: usize = 16;

/// Why a draft cannot be sent, or received content is refused. Fault of whoever wrote it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PayloadError {
    /// Mandatory fields are not filled in.
    #[error("not filled in: {}", .0.join(", "))]
    Missing(Vec<&'static str>),
    /// Fields have values that the client did not agree to share.
    #[error("the client did not agree to share: {}", names(.0))]
    OutsideScope(Vec<Field>),
    /// More than [`MAX_NEEDS`] need codes.
    #[error("a referral has at most {MAX_NEEDS} need codes")]
    TooManyNeeds,
    /// A year of birth before 1900 or after 2199.
    #[error("{0} is not a year of birth")]
    BirthYear(u16),
    /// A consent that ends before it begins.
    #[error("the consent ends before it was given")]
    ConsentDates,
}

fn names(fields: &[Field]) -> String {
    fields.iter().map(|field| field.name()).collect::<Vec<_>>().join(", ")
}

/// What a referral says. Every optional field in it is inside the scope of its consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub struct Payload {
    handle: ClientHandle,
    service: ServiceRef,
    needs: Vec<Code>,
    priority: Priority,
    sender_role: Text<80>,
    contact_policy: ContactPolicy,
    client_language: Lang,
    minor: bool,
    consent: Consent,
    person: PersonFields,
}

/// The same fields before the scope was compared.
#[derive(Deserialize)]
struct Unchecked {
    handle: ClientHandle,
    service: ServiceRef,
    needs: Vec<Code>,
    priority: Priority,
    sender_role: Text<80>,
    contact_policy: ContactPolicy,
    client_language: Lang,
    minor: bool,
    consent: Consent,
    person: PersonFields,
}

impl TryFrom<Unchecked> for Payload {
    type Error = PayloadError;

    fn try_from(unchecked: Unchecked) -> Result<Self, PayloadError> {
        let Unchecked { handle, service, needs, priority, sender_role, contact_policy, .. } = unchecked;
        let Unchecked { client_language, minor, consent, person, .. } = unchecked;
        check_needs(&needs)?;
        check_role(&sender_role)?;
        check_person(&person, &consent)?;
        Ok(Self {
            handle,
            service,
            needs,
            priority,
            sender_role,
            contact_policy,
            client_language,
            minor,
            consent,
            person,
        })
    }
}

fn check_needs(needs: &[Code]) -> Result<(), PayloadError> {
    match needs.len() {
        0 => Err(PayloadError::Missing(vec!["needs"])),
        1..=MAX_NEEDS => Ok(()),
        _ => Err(PayloadError::TooManyNeeds),
    }
}

fn check_role(role: &Text<80>) -> Result<(), PayloadError> {
    if role.is_empty() { Err(PayloadError::Missing(vec!["sender_role"])) } else { Ok(()) }
}

fn check_person(person: &PersonFields, consent: &Consent) -> Result<(), PayloadError> {
    let outside = person.outside(consent);
    if !outside.is_empty() {
        return Err(PayloadError::OutsideScope(outside));
    }
    if consent.expires < consent.given_at {
        return Err(PayloadError::ConsentDates);
    }
    match person.birth_year {
        Some(year) if !(1900..2200).contains(&year) => Err(PayloadError::BirthYear(year)),
        _ => Ok(()),
    }
}

impl Payload {
    /// Turns a draft into what can be sent under `consent`.
    ///
    /// # Errors
    /// If something mandatory is missing, or a field has a value that the consent does not cover: such a field is
    /// refused and not dropped, so that the caseworker never believes to have sent it.
    pub fn within(draft: Draft, consent: &Consent) -> Result<Self, PayloadError> {
        let missing = missing(&draft);
        let (Some(handle), Some(service), Some(priority), Some(sender_role)) =
            (draft.handle, draft.service, draft.priority, draft.sender_role)
        else {
            return Err(PayloadError::Missing(missing));
        };
        let (Some(contact_policy), Some(client_language), Some(minor), true) =
            (draft.contact_policy, draft.client_language, draft.minor, missing.is_empty())
        else {
            return Err(PayloadError::Missing(missing));
        };
        let (needs, consent, person) = (draft.needs, consent.clone(), draft.person);
        Self::try_from(Unchecked {
            handle,
            service,
            needs,
            priority,
            sender_role,
            contact_policy,
            client_language,
            minor,
            consent,
            person,
        })
    }

    /// What both sides call the client.
    pub fn handle(&self) -> ClientHandle {
        self.handle
    }

    /// The service that the client is referred to.
    pub fn service(&self) -> ServiceRef {
        self.service
    }

    /// What the client needs.
    pub fn needs(&self) -> &[Code] {
        &self.needs
    }

    /// How urgent.
    pub fn priority(&self) -> Priority {
        self.priority
    }

    /// The sender's role.
    pub fn sender_role(&self) -> &str {
        self.sender_role.as_str()
    }

    /// How the client may be contacted.
    pub fn contact_policy(&self) -> ContactPolicy {
        self.contact_policy
    }

    /// Language in which to speak to the client.
    pub fn client_language(&self) -> &Lang {
        &self.client_language
    }

    /// Whether the client is a minor.
    pub fn minor(&self) -> bool {
        self.minor
    }

    /// Under which consent it is sent.
    pub fn consent(&self) -> &Consent {
        &self.consent
    }

    /// The optional fields.
    pub fn person(&self) -> &PersonFields {
        &self.person
    }
}

/// Mandatory fields that a draft leaves open, in the order of a form.
pub fn missing(draft: &Draft) -> Vec<&'static str> {
    let filled = [
        ("handle", draft.handle.is_some()),
        ("service", draft.service.is_some()),
        ("needs", !draft.needs.is_empty()),
        ("priority", draft.priority.is_some()),
        ("sender_role", draft.sender_role.as_ref().is_some_and(|role| !role.is_empty())),
        ("contact_policy", draft.contact_policy.is_some()),
        ("client_language", draft.client_language.is_some()),
        ("minor", draft.minor.is_some()),
    ];
    filled.into_iter().filter(|(_, filled)| !filled).map(|(name, _)| name).collect()
}

#[cfg(test)]
mod tests;
