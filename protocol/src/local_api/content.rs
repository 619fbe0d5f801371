//! What a referral says, as forms and programs give it.

use serde::{Deserialize, Serialize};

use super::Priority;
use crate::text::{Code, Country, Lang};
use crate::time::Timestamp;

/// What a referral says (DOMAIN.md §5 "Payload"). Empty text and `None` mean "not given".
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReferralContent {
    /// Need codes of the taxonomy, at least one to send.
    pub needs: Vec<Code>,
    /// How urgent; needed to send.
    pub priority: Option<Priority>,
    /// The sender's role (`caseworker`, `nurse`, …); needed to send.
    pub sender_role: String,
    /// How the client may be contacted: `client-contacts-you`, `through-us`, `contact-client`; needed to send.
    pub contact_policy: String,
    /// Language in which to speak to the client; needed to send.
    pub client_language: Option<Lang>,
    /// Whether the client is a minor; needed to send.
    pub minor: Option<bool>,
    /// The consent; needed to send.
    pub consent: Option<ConsentForm>,
    /// Fields that need a tick in the consent each.
    pub person: PersonFields,
    /// Answers of a form as they were typed that are no content yet: what could not be read, a consent that is not
    /// confirmed. Kept with a draft so that nothing typed is lost; never sent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub typed: Vec<Typed>,
}

/// An answer of a form, as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// The field's name.
    pub field: String,
    /// What was typed.
    pub text: String,
}

/// How the client agreed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConsentForm {
    /// `written`, `spoken` or `guardian`.
    pub given: String,
    /// Language in which it was explained.
    pub language: Option<Lang>,
    /// Names of the [`PersonFields`] that the client agreed to share.
    pub fields: Vec<String>,
    /// From whom the client wants it withheld, in words.
    pub withhold_from: String,
    /// When it was given.
    pub given_at: Option<Timestamp>,
    /// When it ends.
    pub expires: Option<Timestamp>,
}

/// Optional fields, each shared only with its own tick. Names of the fields are names of consent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonFields {
    /// What to call the client; not the name in documents.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub alias: String,
    /// Year of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_year: Option<u16>,
    /// Gender, as the client says it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub gender: String,
    /// A way of contact that is safe for the client.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub safe_contact: String,
    /// When it is safe.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub safe_hours: String,
    /// City where the client is or will be.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub city: String,
    /// Arrival, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub arrival: String,
    /// Departure, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub departure: String,
    /// Citizenship.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citizenship: Option<Country>,
    /// Coarse legal status (taxonomy code).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_status: Option<Code>,
    /// HIV block.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hiv: Option<HivBlock>,
    /// Tuberculosis, in words: form, regimen, since when, supply until.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tb: String,
    /// Viral hepatitis, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub hepatitis: String,
    /// Opioid agonist therapy, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub oat: String,
    /// Anything else the receiver must know.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notes: String,
}

/// HIV treatment (WHO SMART Guidelines HIV.D.DE64 to DE387).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HivBlock {
    /// Regimen now.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub regimen: String,
    /// Since, `YYYY-MM-DD` or `YYYY-MM`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub since: String,
    /// Medicine lasts until, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub supply_until: String,
    /// Last viral load with its date, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub viral_load: String,
    /// Last CD4 count with its date, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cd4: String,
    /// Pregnant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pregnant: Option<bool>,
    /// Prior regimens.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub prior_regimens: String,
}
