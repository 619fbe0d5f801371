//! Services: found, shown, published.

use serde::{Deserialize, Serialize};

use super::{Organisation, ServiceMap};
use crate::id::{OrgId, ServiceId};
use crate::record::service::{MissingField, Service};
use crate::spot::Spot;
use crate::text::{Code, Country, Lang};
use crate::time::Timestamp;
use crate::verification::State;

/// A search for services. As a URL query: lists are comma-separated.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServiceQuery {
    /// Words, in any language.
    pub search: String,
    /// Only in this country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Only with this category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<Code>,
    /// Only with this language spoken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Lang>,
    /// Only for this target group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_group: Option<Code>,
    /// Only those that accept people of this legal status, or of any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_status: Option<Code>,
    /// Only those that cost nothing.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub free: bool,
    /// Only of this publisher.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<OrgId>,
    /// Only those that accept referrals.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub accepts_referrals: bool,
    /// Only those in this state of verification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<State>,
    /// Only those known to be open now, by the clocks where they are; holidays are not known.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub open_now: bool,
    /// Inactive and closed ones too.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub all_statuses: bool,
    /// Only those drawn at this spot of the map: latitude and longitude in degrees with a comma between them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub near: Option<Spot>,
    /// Whether to say where the matches are on the map.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub map: bool,
    /// Page, from 1; 0 means 1.
    pub page: usize,
    /// Items a page, 1 to 200; 0 means 20.
    pub per_page: usize,
}

/// A page of services.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceList {
    /// How many match.
    pub total: usize,
    /// The page, from 1.
    pub page: usize,
    /// Items a page.
    pub per_page: usize,
    /// The page's items, best first.
    pub items: Vec<ServiceItem>,
    /// How many of the matches are in each country.
    pub countries: Vec<(Country, usize)>,
    /// How many of the matches have each category.
    pub categories: Vec<(Code, usize)>,
    /// Where all matches are on the map, if asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub map: Option<ServiceMap>,
}

/// A service in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceItem {
    /// Who publishes it.
    pub publisher: Organisation,
    /// The record.
    pub service: Service,
    /// What its signature rests on.
    pub verified: Authenticity,
    /// What members found who looked at the service.
    pub verdict: State,
}

/// What a record's authenticity rests on: nothing is shown that is not authentic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Authenticity {
    /// Its signature was verified by this node.
    Signed,
    /// Ours.
    Own,
}

/// A service, whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceDetail {
    /// As in a list.
    #[serde(flatten)]
    pub item: ServiceItem,
    /// Mandatory fields that are not stated.
    pub missing: Vec<MissingField>,
    /// Time that its publisher's node gave it.
    pub published_at: Timestamp,
    /// Id of the entry in its publisher's log.
    pub entry: String,
}

/// Publishes a new service, or a new revision if its id is one of ours.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PublishService {
    /// The record; its `revision` is set by the node.
    pub service: Service,
}

/// A service was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// Its id.
    pub id: ServiceId,
    /// Its revision.
    pub revision: u32,
}
