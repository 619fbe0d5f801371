//! A referral while it is being written: anything may be missing, nothing has been agreed to yet.
//!
//! A draft stays on the node of its author. Only a [`super::Payload`] travels.

use serde::{Deserialize, Serialize};

use super::consent::{Consent, Field};
use super::date::Date;
use super::handle::ClientHandle;
use super::{Priority, ServiceRef};
use crate::text::{Code, Country, Lang, Text};

/// Who makes the first contact, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactPolicy {
    /// The client comes or calls; the receiver contacts nobody.
    ClientContactsYou,
    /// Only through the sender's caseworker.
    ThroughUs,
    /// The receiver may use the safe contact.
    ContactClient,
}

impl ContactPolicy {
    /// All policies.
    pub const ALL: [Self; 3] = [Self::ClientContactsYou, Self::ThroughUs, Self::ContactClient];

    /// The stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::ClientContactsYou => "client-contacts-you",
            Self::ThroughUs => "through-us",
            Self::ContactClient => "contact-client",
        }
    }

    /// The policy of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|policy| policy.name() == name)
    }
}

/// HIV treatment (WHO SMART Guidelines HIV.D.DE64 to DE387).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HivBlock {
    /// Regimen now.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub regimen: Text<300>,
    /// Since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
    /// How long the medicine lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supply_until: Option<Date>,
    /// Last viral load with its date, in words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub viral_load: Text<200>,
    /// Last CD4 count with its date, in words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub cd4: Text<200>,
    /// Pregnant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pregnant: Option<bool>,
    /// Prior regimens and resistance.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub prior_regimens: Text<500>,
}

/// The optional fields, each shared only with its own tick.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonFields {
    /// What to call the client; not the name in documents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alias: Option<Text<80>>,
    /// Year of birth, 1900 to 2199.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_year: Option<u16>,
    /// Gender, as the client says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<Text<80>>,
    /// A way of contact that is safe.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub safe_contact: Option<Text<300>>,
    /// When it is safe.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub safe_hours: Option<Text<200>>,
    /// City where the client is or will be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<Text<120>>,
    /// Arrival.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arrival: Option<Date>,
    /// Departure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub departure: Option<Date>,
    /// Citizenship.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citizenship: Option<Country>,
    /// Coarse legal status (taxonomy code).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_status: Option<Code>,
    /// HIV treatment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hiv: Option<HivBlock>,
    /// Tuberculosis, in words: form, regimen, since when, supply until.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tb: Option<Text<2000>>,
    /// Viral hepatitis, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hepatitis: Option<Text<2000>>,
    /// Opioid agonist therapy, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oat: Option<Text<1000>>,
    /// Anything else that the receiver must know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Text<4000>>,
}

impl PersonFields {
    /// Whether `field` has a value.
    pub fn has(&self, field: Field) -> bool {
        match field {
            Field::Alias => self.alias.is_some(),
            Field::BirthYear => self.birth_year.is_some(),
            Field::Gender => self.gender.is_some(),
            Field::SafeContact => self.safe_contact.is_some(),
            Field::SafeHours => self.safe_hours.is_some(),
            Field::City => self.city.is_some(),
            Field::Arrival => self.arrival.is_some(),
            Field::Departure => self.departure.is_some(),
            Field::Citizenship => self.citizenship.is_some(),
            Field::LegalStatus => self.legal_status.is_some(),
            Field::Hiv => self.hiv.is_some(),
            Field::Tb => self.tb.is_some(),
            Field::Hepatitis => self.hepatitis.is_some(),
            Field::Oat => self.oat.is_some(),
            Field::Notes => self.notes.is_some(),
            // Files are no field of a person: the machine compares each with the scope.
            Field::Attachments => false,
        }
    }

    /// The fields that have a value and are outside the scope of `consent`, in the order of a form.
    pub fn outside(&self, consent: &Consent) -> Vec<Field> {
        Field::ALL.into_iter().filter(|field| self.has(*field) && !consent.covers(*field)).collect()
    }

    /// Only what `consent` covers; the rest is dropped.
    pub fn within(self, consent: &Consent) -> Self {
        Self {
            alias: self.alias.filter(|_| consent.covers(Field::Alias)),
            birth_year: self.birth_year.filter(|_| consent.covers(Field::BirthYear)),
            gender: self.gender.filter(|_| consent.covers(Field::Gender)),
            safe_contact: self.safe_contact.filter(|_| consent.covers(Field::SafeContact)),
            safe_hours: self.safe_hours.filter(|_| consent.covers(Field::SafeHours)),
            city: self.city.filter(|_| consent.covers(Field::City)),
            arrival: self.arrival.filter(|_| consent.covers(Field::Arrival)),
            departure: self.departure.filter(|_| consent.covers(Field::Departure)),
            citizenship: self.citizenship.filter(|_| consent.covers(Field::Citizenship)),
            legal_status: self.legal_status.filter(|_| consent.covers(Field::LegalStatus)),
            hiv: self.hiv.filter(|_| consent.covers(Field::Hiv)),
            tb: self.tb.filter(|_| consent.covers(Field::Tb)),
            hepatitis: self.hepatitis.filter(|_| consent.covers(Field::Hepatitis)),
            oat: self.oat.filter(|_| consent.covers(Field::Oat)),
            notes: self.notes.filter(|_| consent.covers(Field::Notes)),
        }
    }
}

/// A referral being written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// Made by the node when the draft is begun.
    pub handle: Option<ClientHandle>,
    /// The service.
    pub service: Option<ServiceRef>,
    /// What the client needs (taxonomy codes), at least one to send.
    pub needs: Vec<Code>,
    /// How urgent.
    pub priority: Option<Priority>,
    /// The sender's role (`caseworker`, `nurse`, …), never a name.
    pub sender_role: Option<Text<80>>,
    /// How the client may be contacted.
    pub contact_policy: Option<ContactPolicy>,
    /// Language in which to speak to the client.
    pub client_language: Option<Lang>,
    /// Whether the client is a minor.
    pub minor: Option<bool>,
    /// The optional fields.
    pub person: PersonFields,
}

impl Draft {
    /// The draft without what the client did not agree to share.
    ///
    /// [`super::Payload::within`] refuses such fields instead, so that nothing is left out unnoticed; this is for a
    /// caseworker who was told and agrees.
    pub fn limited_to(self, consent: &Consent) -> Self {
        Self { person: self.person.within(consent), ..self }
    }
}
