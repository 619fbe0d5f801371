//! What actions carry: words, coded reasons, outcomes, feedback.

use serde::{Deserialize, Serialize};

use crate::id::{OrgId, ServiceId};
use crate::referral::date::Date;
use crate::text::{InvalidText, Text};

use super::form::ActionError;

/// Words from one caseworker to another: never empty, at most 4,000 bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Text<4000>")]
pub struct Words(Text<4000>);

impl Words {
    /// Normalises and checks `text`.
    pub fn new(text: &str) -> Result<Self, ActionError> {
        Self::try_from(Text::new(text).map_err(|source: InvalidText| ActionError::Text(source))?)
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl TryFrom<Text<4000>> for Words {
    type Error = ActionError;

    fn try_from(text: Text<4000>) -> Result<Self, ActionError> {
        if text.is_empty() { Err(ActionError::TextMissing) } else { Ok(Self(text)) }
    }
}

macro_rules! codes {
    ($(#[$doc:meta])* $type:ident { $($(#[$variant_doc:meta])* $variant:ident = $name:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $type {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $type {
            /// All codes, in the order of a form.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The names of all codes, in the same order.
            pub const NAMES: &[&str] = &[$($name,)*];

            /// The stable name.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The code of that name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|code| code.name() == name)
            }
        }
    };
}

codes!(
    /// Why a referral was declined.
    DeclineReason {
        /// No place now.
        Capacity = "capacity",
        /// The client is not among those served.
        Eligibility = "eligibility",
        /// Outside the area served.
        Area = "area",
        /// Documents are missing that the service cannot do without.
        Documents = "documents",
        /// Not safe for the client or the staff.
        Safety = "safety",
        /// The client is already served, or was referred twice.
        Duplicate = "duplicate",
        /// Another reason, said in words.
        Other = "other",
    }
);

codes!(
    /// How a referral ended.
    Outcome {
        /// The service was received.
        Received = "received",
        /// Only a part of it.
        Partly = "partly",
        /// Registered remotely with the origin country's centre.
        RegisteredRemotely = "registered-remotely",
        /// Medicine was received.
        MedicineReceived = "medicine-received",
        /// The client moved on.
        MovedOn = "moved-on",
        /// The client could not be reached.
        NotReached = "not-reached",
        /// The client refused.
        Refused = "refused",
        /// The client died.
        Died = "died",
        /// Stopped on medical advice.
        StoppedOnAdvice = "stopped-on-advice",
    }
);

codes!(
    /// Where medicine is that was sent to a client.
    Shipment {
        /// Being prepared.
        Preparing = "preparing",
        /// On its way.
        Sent = "sent",
        /// Held by customs.
        AtCustoms = "at-customs",
        /// At the partner's.
        Arrived = "arrived",
        /// In the client's hands.
        HandedOver = "handed-over",
        /// Lost, or sent back.
        Lost = "lost",
    }
);

/// What a client received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fulfilment {
    /// The service.
    Received,
    /// A part of it.
    Partly,
    /// Remote registration.
    RegisteredRemotely,
    /// Medicine.
    MedicineReceived {
        /// How long it lasts.
        supply_until: Date,
    },
}

impl Fulfilment {
    /// Names of the outcomes that a completed referral may have.
    pub const NAMES: &[&str] = Outcome::NAMES.split_at(4).0;

    /// The code, without the date.
    pub fn outcome(self) -> Outcome {
        match self {
            Self::Received => Outcome::Received,
            Self::Partly => Outcome::Partly,
            Self::RegisteredRemotely => Outcome::RegisteredRemotely,
            Self::MedicineReceived { .. } => Outcome::MedicineReceived,
        }
    }
}

/// Why a client received nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Failure {
    /// Moved on.
    MovedOn,
    /// Could not be reached.
    NotReached,
    /// Refused.
    Refused,
    /// Died.
    Died,
    /// Stopped on medical advice.
    StoppedOnAdvice,
}

impl Failure {
    /// Names of the outcomes that a failed referral may have.
    pub const NAMES: &[&str] = Outcome::NAMES.split_at(4).1;

    /// The code.
    pub fn outcome(self) -> Outcome {
        match self {
            Self::MovedOn => Outcome::MovedOn,
            Self::NotReached => Outcome::NotReached,
            Self::Refused => Outcome::Refused,
            Self::Died => Outcome::Died,
            Self::StoppedOnAdvice => Outcome::StoppedOnAdvice,
        }
    }
}

/// A service that may take the client instead; only the sender can refer there, with a fresh consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alternative {
    /// Who publishes it.
    pub publisher: OrgId,
    /// The service.
    pub service: ServiceId,
}

/// A refusal with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "UncheckedDecline")]
pub struct Decline {
    reason: DeclineReason,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<Words>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alternative: Option<Alternative>,
}

#[derive(Deserialize)]
struct UncheckedDecline {
    reason: DeclineReason,
    #[serde(default)]
    text: Option<Words>,
    #[serde(default)]
    alternative: Option<Alternative>,
}

impl TryFrom<UncheckedDecline> for Decline {
    type Error = ActionError;

    fn try_from(unchecked: UncheckedDecline) -> Result<Self, ActionError> {
        Self::new(unchecked.reason, unchecked.text, unchecked.alternative)
    }
}

impl Decline {
    /// A refusal; the reason "other" must be said in words.
    pub fn new(
        reason: DeclineReason,
        text: Option<Words>,
        alternative: Option<Alternative>,
    ) -> Result<Self, ActionError> {
        if reason == DeclineReason::Other && text.is_none() {
            return Err(ActionError::TextMissing);
        }
        Ok(Self { reason, text, alternative })
    }

    /// The coded reason.
    pub fn reason(&self) -> DeclineReason {
        self.reason
    }

    /// The reason in words.
    pub fn text(&self) -> Option<&Words> {
        self.text.as_ref()
    }

    /// Where the client may be taken on instead.
    pub fn alternative(&self) -> Option<Alternative> {
        self.alternative
    }
}

/// A mark from 1 (bad) to 5 (good).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Score(u8);

impl TryFrom<u8> for Score {
    type Error = ActionError;

    fn try_from(mark: u8) -> Result<Self, ActionError> {
        if (1..=5).contains(&mark) { Ok(Self(mark)) } else { Err(ActionError::Score(mark)) }
    }
}

impl From<Score> for u8 {
    fn from(score: Score) -> u8 {
        score.0
    }
}

/// What a client says of a service, passed on by the sender. Each question may be left open.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Feedback {
    /// Whether it was delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered: Option<bool>,
    /// Its quality.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality: Option<Score>,
    /// The wait for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiting: Option<Score>,
    /// How the staff behaved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff: Option<Score>,
    /// How easy it was to get.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difficulty: Option<Score>,
    /// In words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<Words>,
}
