//! What is asked of the catalogue, and what it answers.

use crate::id::{OrgId, ServiceId};
use crate::record::service::{AccessMode, Status};
use crate::spot::Spot;
use crate::text::{Code, Country, Lang};
use crate::time::Timestamp;

use super::Locator;

/// A question to the catalogue. Every part that is given must hold; within one part any of several is enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// Who asks: records for named organisations are found by their publisher and those named only.
    pub audience: OrgId,
    /// Words in any language; each of the first sixteen must be found. Without a word, everything matches.
    pub text: String,
    /// Has a place in this country.
    pub country: Option<Country>,
    /// Has a place in this city (of `country`, if given), in any spelling and script; empty means anywhere.
    pub city: String,
    /// Has a place that is drawn at this spot of the map.
    pub near: Option<Spot>,
    /// Known to be open at this moment ([`crate::opening`]).
    pub open_at: Option<Timestamp>,
    /// In one of these categories or below it (`hiv` has `hiv.art` below).
    pub categories: Vec<Code>,
    /// For one of these groups, or for anyone.
    pub target_groups: Vec<Code>,
    /// Accepts people of one of these legal statuses, or of any.
    pub legal_statuses: Vec<Code>,
    /// One of these languages is spoken.
    pub languages: Vec<Lang>,
    /// One of these ways in.
    pub access: Vec<AccessMode>,
    /// One of these; empty means any. A new query asks for active services and those that do not say.
    pub statuses: Vec<Status>,
    /// Accepts referrals, or says that it does not. Who says nothing is in neither.
    pub accepts_referrals: Option<bool>,
    /// Each of these is stated.
    pub assurances: Vec<Assurance>,
    /// Published by this member.
    pub publisher: Option<OrgId>,
    /// Whether to count the matches by country, category and language.
    pub facets: bool,
    /// Whether to count the matches by where they are drawn on the map.
    pub spots: bool,
    /// How many of the best to leave out.
    pub offset: usize,
    /// How many to return.
    pub limit: usize,
}

impl Query {
    /// The first twenty services, active for all that is stated, that `audience` may see.
    pub fn new(audience: OrgId) -> Self {
        Self {
            audience,
            text: String::new(),
            country: None,
            city: String::new(),
            near: None,
            open_at: None,
            categories: Vec::new(),
            target_groups: Vec::new(),
            legal_statuses: Vec::new(),
            languages: Vec::new(),
            access: Vec::new(),
            statuses: vec![Status::Active, Status::NotStated],
            accepts_referrals: None,
            assurances: Vec::new(),
            publisher: None,
            facets: false,
            spots: false,
            offset: 0,
            limit: 20,
        }
    }
}

/// Something that a person at risk may insist on. "Not known" and "not stated" do not count as stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Assurance {
    /// Nothing to pay.
    Free,
    /// Can be used without giving a name.
    Anonymous,
    /// Serves people who are not citizens.
    ServesNonCitizens,
    /// Does not report people to authorities.
    DoesNotReport,
    /// Does not copy identity papers.
    DoesNotCopyPapers,
}

/// The answer to a [`Query`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// How many match, beyond those returned too.
    pub total: usize,
    /// The asked part of the matches, best first. Equals go by service id, then publisher.
    pub hits: Vec<Hit>,
    /// Whether nothing matched as asked and slips of the pen were forgiven.
    pub relaxed: bool,
    /// Counts over all matches, if asked for.
    pub facets: Facets,
    /// Where all matches are on the map, if asked for.
    pub drawn: Drawn,
}

/// Where matches are on the map. A service with several places is counted at each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawn {
    /// How many matches are at each spot, by country and spot.
    pub spots: Vec<(Country, Spot, usize)>,
    /// Matches that are nowhere on the map.
    pub nowhere: usize,
}

/// A service of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The member that published it.
    pub publisher: OrgId,
    /// The service.
    pub id: ServiceId,
    /// The revision that holds.
    pub revision: u32,
    /// Where its body is.
    pub at: Locator,
    /// How well it matches; comparable within one answer only.
    pub score: u32,
}

/// How many matches have each value, the commonest first, equals by value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facets {
    /// By country of a place.
    pub countries: Vec<(Country, usize)>,
    /// By category as stated.
    pub categories: Vec<(Code, usize)>,
    /// By language spoken, without script or region.
    pub languages: Vec<(Lang, usize)>,
}

/// The size of a catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stats {
    /// Services in it.
    pub services: usize,
    /// Replaced or removed revisions that the next compaction forgets.
    pub superseded: usize,
    /// Different words.
    pub words: usize,
    /// Memory held, in bytes, including reserve.
    pub memory_bytes: usize,
}
