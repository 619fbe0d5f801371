//! The service record (DOMAIN.md §2), which maps to HSDS 3.1.
//!
//! A field that its publisher did not state is `None`; it is shown as "not stated" and listed by
//! [`Service::missing`], and never guessed.

mod changes;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::id::{OrgId, ServiceId};
use crate::text::{Code, Country, Lang, Text};
use crate::time::Timestamp;

/// One text in several languages; never two texts for one language.
pub type Translated<const MAX: usize> = BTreeMap<Lang, Text<MAX>>;

/// A service that a member publishes: its own, or a clinic's or partner's that it knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// The same through all revisions.
    pub id: ServiceId,
    /// Counts up from 1; of two records with one id the higher revision holds, then the lower entry id.
    pub revision: u32,
    /// Name, in at least one language.
    pub name: Translated<300>,
    /// What it offers, in at least one language.
    pub description: Translated<4000>,
    /// Who provides it, if not the publisher itself (HSDS `organization`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<Provider>,
    /// At least one taxonomy code.
    pub categories: Vec<Code>,
    /// Whom it is for (WHO key populations and the Network's own codes); empty means anyone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub target_groups: Vec<Code>,
    /// Whether it runs.
    pub status: Status,
    /// Who may use it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eligibility: Option<Eligibility>,
    /// Documents needed; `Some` and empty means none at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub documents: Option<Vec<Text<300>>>,
    /// What it costs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Cost>,
    /// Languages spoken there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub languages: Option<Vec<Lang>>,
    /// Ways in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub access: Vec<AccessMode>,
    /// How to come in, in words (HSDS `application_process`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_notes: Option<Text<1000>>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Place>,
    /// Areas it serves, in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas: Vec<Text<200>>,
    /// When it is open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hours: Vec<Hours>,
    /// How to reach it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
    /// Whether it can take people now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Capacity>,
    /// Whether and how fast it answers referrals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referral_terms: Option<ReferralTerms>,
    /// What a person at risk must know before going; never exported publicly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub safety: Option<Safety>,
    /// Whether a treatment can go on here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub continuity: Option<Continuity>,
    /// Who may see it; decides every export.
    pub visibility: Visibility,
    /// Until when the publisher vouches for it without confirming again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_until: Option<Timestamp>,
    /// When the publisher last changed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_modified: Option<Timestamp>,
}

/// The organisation that provides a service (HSDS `organization`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provider {
    /// Its name.
    pub name: Text<300>,
    /// What it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text<1000>>,
    /// Its site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Text<300>>,
}

/// HSDS `status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Running.
    Active,
    /// Not running now.
    Inactive,
    /// Ended.
    Defunct,
    /// Closed for a while.
    TemporarilyClosed,
    /// An import did not say; shown as such, and listed as to be completed.
    NotStated,
}

/// Who may use a service.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Eligibility {
    /// In words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text<2000>>,
    /// Youngest age in years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_age: Option<u8>,
    /// Oldest age in years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum_age: Option<u8>,
    /// Legal statuses accepted (taxonomy codes); empty means any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legal_statuses: Vec<Code>,
    /// Citizenships accepted; empty means any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub citizenships: Vec<Country>,
}

/// What a service costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Free, paid, partly, or only described.
    pub kind: CostKind,
    /// In words, with amounts and currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<Text<500>>,
}

/// Whether a person must pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CostKind {
    /// Nothing to pay.
    Free,
    /// Something to pay for some people or some parts.
    Partly,
    /// To be paid.
    Paid,
    /// Only the words in `details` say; an import is not guessed at.
    Described,
}

/// A way into a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccessMode {
    /// Come without an appointment.
    WalkIn,
    /// By appointment.
    Appointment,
    /// Only with a referral.
    ReferralOnly,
    /// Outreach workers come.
    Outreach,
    /// Over the network.
    Online,
    /// By courier or post.
    Courier,
}

/// A place of a service. Coordinates are of the city or district, never of a shelter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The country.
    pub country: Country,
    /// Region or state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Text<120>>,
    /// City or town.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<Text<120>>,
    /// Address; absent when withheld.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Text<300>>,
    /// Postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<Text<20>>,
    /// Whether the address is withheld on purpose (exported as HSDS location type `virtual`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withheld: bool,
    /// Where it is drawn on the map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
}

/// A point on the map in millionths of a degree (records hold no floating point).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Latitude, −90,000,000 to 90,000,000.
    pub lat_micro: i32,
    /// Longitude, −180,000,000 to 180,000,000.
    pub lon_micro: i32,
}

/// One rule of opening hours (HSDS `schedule`, RFC 5545 RRULE parts).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Hours {
    /// Days, as RRULE BYDAY codes (`MO`); empty means every day of the rule.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<Weekday>,
    /// Opening time in minutes after midnight, local time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_min: Option<u16>,
    /// Closing time in minutes after midnight, local time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes_min: Option<u16>,
    /// RRULE frequency as received (`WEEKLY`), if another than weekly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub freq: Option<Text<16>>,
    /// In words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Text<300>>,
}

/// A day of the week, RFC 5545 BYDAY.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Weekday {
    /// Monday.
    Mo,
    /// Tuesday.
    Tu,
    /// Wednesday.
    We,
    /// Thursday.
    Th,
    /// Friday.
    Fr,
    /// Saturday.
    Sa,
    /// Sunday.
    Su,
}

impl Weekday {
    /// The RFC 5545 code (`MO`).
    pub fn code(self) -> &'static str {
        match self {
            Self::Mo => "MO",
            Self::Tu => "TU",
            Self::We => "WE",
            Self::Th => "TH",
            Self::Fr => "FR",
            Self::Sa => "SA",
            Self::Su => "SU",
        }
    }
}

/// How to reach a service: role mailboxes and phones, never a private person's.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Contact {
    /// Phones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Text<40>>,
    /// E-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Text<200>>,
    /// Site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Text<300>>,
}

/// Whether a service can take people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Capacity {
    /// The answer.
    pub state: CapacityState,
    /// As of when.
    pub as_of: Timestamp,
}

/// FHIR SDOH capacity answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CapacityState {
    /// Has capacity.
    Available,
    /// Has none.
    None,
    /// Has a waiting list.
    WaitingList,
    /// Must assess first.
    AssessFirst,
}

/// The publisher's own promise on referrals; where stricter than the charter's deadlines, it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferralTerms {
    /// Whether referrals are accepted at all.
    pub accepts: bool,
    /// Hours to decide an emergency referral.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decide_emergency_h: Option<u16>,
    /// Hours to decide an urgent referral.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decide_urgent_h: Option<u16>,
    /// Hours to decide a normal referral.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decide_normal_h: Option<u16>,
    /// Days until the first outcome is reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feedback_days: Option<u16>,
}

/// Yes, no, or nobody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Known {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not known.
    Unknown,
}

/// What a person at risk must know before going there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Safety {
    /// Can be used without giving a name.
    pub anonymous: Known,
    /// Reports people to authorities.
    pub reports_to_authorities: Known,
    /// Copies identity papers.
    pub copies_papers: Known,
    /// Serves people who are not citizens.
    pub serves_non_citizens: Known,
}

/// Whether a treatment begun elsewhere can go on here.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Continuity {
    /// Dispenses medicine to foreigners.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dispenses_to_foreigners: Option<Known>,
    /// Registers citizens of these countries remotely.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remote_registration: Vec<Country>,
    /// Ships medicine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ships_medicine: Option<Known>,
    /// Months of medicine given at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months_given: Option<u8>,
    /// Tests required first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tests_required: Vec<Text<120>>,
}

/// Who may see a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Visibility {
    /// Anyone: it may be exported to public directories.
    Public,
    /// Members of the network.
    Network,
    /// Only these organisations' people are shown it.
    Named(Vec<OrgId>),
}

/// A mandatory field (DOMAIN.md §2) that a record leaves unstated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MissingField {
    /// No name.
    Name,
    /// No description.
    Description,
    /// No category.
    Category,
    /// Status not stated.
    Status,
    /// Documents needed not stated.
    Documents,
    /// Cost not stated.
    Cost,
    /// Languages not stated.
    Languages,
    /// Country not stated.
    Country,
    /// No contact.
    Contact,
    /// Referral terms not stated.
    ReferralTerms,
    /// Safety block not stated.
    Safety,
}

impl Service {
    /// A service of which nothing is stated yet: active, for the network, and nothing else.
    pub fn unstated(id: ServiceId) -> Self {
        Self {
            id,
            revision: 0,
            name: Translated::new(),
            description: Translated::new(),
            provider: None,
            categories: Vec::new(),
            target_groups: Vec::new(),
            status: Status::Active,
            eligibility: None,
            documents: None,
            cost: None,
            languages: None,
            access: Vec::new(),
            access_notes: None,
            places: Vec::new(),
            areas: Vec::new(),
            hours: Vec::new(),
            contact: None,
            capacity: None,
            referral_terms: None,
            safety: None,
            continuity: None,
            visibility: Visibility::Network,
            confirmed_until: None,
            last_modified: None,
        }
    }

    /// The mandatory fields that are not stated, in the order of a form.
    pub fn missing(&self) -> Vec<MissingField> {
        let stated = [
            (MissingField::Name, !self.name.is_empty()),
            (MissingField::Description, !self.description.is_empty()),
            (MissingField::Category, !self.categories.is_empty()),
            (MissingField::Status, self.status != Status::NotStated),
            (MissingField::Documents, self.documents.is_some()),
            (MissingField::Cost, self.cost.is_some()),
            (MissingField::Languages, self.languages.is_some()),
            (MissingField::Country, !self.places.is_empty()),
            (MissingField::Contact, self.contact.is_some()),
            (MissingField::ReferralTerms, self.referral_terms.is_some()),
            (MissingField::Safety, self.safety.is_some()),
        ];
        stated.into_iter().filter(|(_, stated)| !stated).map(|(field, _)| field).collect()
    }

    /// Whether `other` says the same; the revision number alone makes no difference. An import skips such records.
    pub fn same_content(&self, other: &Self) -> bool {
        *self == Self { revision: self.revision, ..other.clone() }
    }

    /// The name in the first of `preferred` that exists, else in any language.
    pub fn name_in(&self, preferred: &[Lang]) -> &str {
        best(&self.name, preferred)
    }

    /// The description in the first of `preferred` that exists, else in any language.
    pub fn description_in(&self, preferred: &[Lang]) -> &str {
        best(&self.description, preferred)
    }
}

fn best<'a, const MAX: usize>(texts: &'a Translated<MAX>, preferred: &[Lang]) -> &'a str {
    let wanted = preferred.iter().find_map(|lang| texts.get(lang));
    wanted.or_else(|| texts.values().next()).map_or("", Text::as_str)
}
