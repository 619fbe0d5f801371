//! What filters go by: flags of a service, one bit set each, and values (countries, categories, …), one list each.

use crate::id::OrgId;
use crate::record::service::{AccessMode, CostKind, Known, Service, Status, Visibility};
use crate::text::{Code, Country, Lang};

use super::bits::Bits;
use super::fold::Folder;
use super::query::Assurance;
use super::skeleton::Skeleton;
use crate::opening::Schedule;
use crate::spot::{self, Spot};

/// A property that a service has or has not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flag {
    Active,
    Inactive,
    Defunct,
    TemporarilyClosed,
    StatusNotStated,
    /// Only for named organisations.
    Named,
    /// For anyone: names no target group.
    ForAnyone,
    AcceptsReferrals,
    DeclinesReferrals,
    WalkIn,
    Appointment,
    ReferralOnly,
    Outreach,
    Online,
    Courier,
    Free,
    Anonymous,
    ServesNonCitizens,
    DoesNotReport,
    DoesNotCopyPapers,
    /// Names no legal status that it asks for.
    AnyLegalStatus,
}

/// How many flags there are.
pub(super) const FLAGS: usize = Flag::AnyLegalStatus as usize + 1;

impl From<Status> for Flag {
    fn from(status: Status) -> Self {
        match status {
            Status::Active => Self::Active,
            Status::Inactive => Self::Inactive,
            Status::Defunct => Self::Defunct,
            Status::TemporarilyClosed => Self::TemporarilyClosed,
            Status::NotStated => Self::StatusNotStated,
        }
    }
}

impl From<AccessMode> for Flag {
    fn from(mode: AccessMode) -> Self {
        match mode {
            AccessMode::WalkIn => Self::WalkIn,
            AccessMode::Appointment => Self::Appointment,
            AccessMode::ReferralOnly => Self::ReferralOnly,
            AccessMode::Outreach => Self::Outreach,
            AccessMode::Online => Self::Online,
            AccessMode::Courier => Self::Courier,
        }
    }
}

impl From<Assurance> for Flag {
    fn from(assurance: Assurance) -> Self {
        match assurance {
            Assurance::Free => Self::Free,
            Assurance::Anonymous => Self::Anonymous,
            Assurance::ServesNonCitizens => Self::ServesNonCitizens,
            Assurance::DoesNotReport => Self::DoesNotReport,
            Assurance::DoesNotCopyPapers => Self::DoesNotCopyPapers,
        }
    }
}

/// One bit set for each flag.
#[derive(Clone)]
pub(super) struct Flags {
    sets: [Bits; FLAGS],
}

impl Flags {
    pub(super) fn new() -> Self {
        Self { sets: std::array::from_fn(|_| Bits::default()) }
    }

    pub(super) fn of(&self, flag: Flag) -> &Bits {
        &self.sets[flag as usize]
    }

    pub(super) fn all(&self) -> &[Bits; FLAGS] {
        &self.sets
    }

    pub(super) fn all_mut(&mut self) -> &mut [Bits; FLAGS] {
        &mut self.sets
    }

    /// Notes the flags of a service.
    pub(super) fn insert(&mut self, service: &Service, item: u32) {
        each_flag(service, |flag| self.sets[flag as usize].insert(item));
    }

    pub(super) fn memory_bytes(&self) -> usize {
        self.sets.iter().map(Bits::memory_bytes).sum()
    }
}

fn each_flag(service: &Service, mut set: impl FnMut(Flag)) {
    let mut set_if = |flag, holds: bool| {
        if holds {
            set(flag);
        }
    };
    set_if(service.status.into(), true);
    set_if(Flag::Named, matches!(service.visibility, Visibility::Named(_)));
    set_if(Flag::ForAnyone, service.target_groups.is_empty());
    set_if(Flag::AnyLegalStatus, legal_statuses(service).is_empty());
    service.access.iter().for_each(|mode| set_if((*mode).into(), true));
    set_if(Flag::Free, service.cost.as_ref().is_some_and(|cost| cost.kind == CostKind::Free));
    if let Some(terms) = &service.referral_terms {
        set_if(if terms.accepts { Flag::AcceptsReferrals } else { Flag::DeclinesReferrals }, true);
    }
    if let Some(safety) = &service.safety {
        set_if(Flag::Anonymous, safety.anonymous == Known::Yes);
        set_if(Flag::ServesNonCitizens, safety.serves_non_citizens == Known::Yes);
        set_if(Flag::DoesNotReport, safety.reports_to_authorities == Known::No);
        set_if(Flag::DoesNotCopyPapers, safety.copies_papers == Known::No);
    }
}

/// The legal statuses that a service names.
fn legal_statuses(service: &Service) -> &[Code] {
    service.eligibility.as_ref().map_or(&[], |eligibility| &eligibility.legal_statuses)
}

/// What a value is of; the first byte of its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Publisher,
    /// An organisation that a record for named organisations is for.
    Audience,
    Country,
    /// A city by its sound, after its country.
    City,
    Category,
    /// A category that a stated one is below.
    CategoryAbove,
    Language,
    TargetGroup,
    /// A town that the gazetteer knows, by its spot.
    Town,
    /// Where it is drawn on the map, after its country.
    Spot,
    LegalStatus,
    /// When it is open, as [`Schedule`]'s bytes.
    Schedule,
}

/// A filter value as the dictionary keeps it. Reuses one buffer.
#[derive(Default)]
pub(super) struct ValueKey {
    bytes: Vec<u8>,
    folder: Folder,
}

impl ValueKey {
    pub(super) fn of(&mut self, kind: Kind, value: &[u8]) -> &[u8] {
        self.bytes.clear();
        self.bytes.push(kind as u8);
        self.bytes.extend_from_slice(value);
        &self.bytes
    }

    /// A city is known by how its name sounds, so that every script names the same one. `None` without a letter.
    pub(super) fn of_city(&mut self, country: &Country, city: &str) -> Option<&[u8]> {
        let Self { bytes, folder } = self;
        bytes.clear();
        bytes.push(Kind::City as u8);
        bytes.extend_from_slice(country.as_str().as_bytes());
        let bare = bytes.len();
        push_sounds(folder, city, bytes);
        (bytes.len() > bare).then_some(bytes.as_slice())
    }

    /// A spot of a country, which is part of it where two countries meet.
    pub(super) fn of_spot(&mut self, country: &Country, spot: Spot) -> &[u8] {
        self.of(Kind::Spot, country.as_str().as_bytes());
        self.bytes.extend_from_slice(&spot.to_bytes());
        &self.bytes
    }
}

/// How a name of several words sounds, so that every script and transliteration of it is one. Empty without a letter.
pub fn sound_of_name(name: &str) -> Vec<u8> {
    let mut sound = Vec::new();
    push_sounds(&mut Folder::default(), name, &mut sound);
    sound
}

fn push_sounds(folder: &mut Folder, name: &str, out: &mut Vec<u8>) {
    folder.words(name, |word| {
        out.push(b' ');
        out.extend_from_slice(Skeleton::of(word).as_bytes());
    });
}

/// Calls `visit` with the key of each value of a service.
pub(super) fn each_value(service: &Service, publisher: &OrgId, key: &mut ValueKey, mut visit: impl FnMut(&[u8])) {
    visit(key.of(Kind::Publisher, &publisher.0));
    if let Visibility::Named(named) = &service.visibility {
        named.iter().chain([publisher]).for_each(|org| visit(key.of(Kind::Audience, &org.0)));
    }
    for place in &service.places {
        visit(key.of(Kind::Country, place.country.as_str().as_bytes()));
        if let Some(city) = place.city.as_ref().and_then(|city| key.of_city(&place.country, city.as_str())) {
            visit(city);
        }
        let town = spot::town(place);
        if let Some(town) = town {
            visit(key.of(Kind::Town, &town.to_bytes()));
        }
        if let Some(spot) = spot::drawn(service, place, town) {
            visit(key.of_spot(&place.country, spot));
        }
    }
    for category in &service.categories {
        visit(key.of(Kind::Category, category.as_str().as_bytes()));
        categories_above(category).for_each(|above| visit(key.of(Kind::CategoryAbove, above.as_bytes())));
    }
    service.target_groups.iter().for_each(|group| visit(key.of(Kind::TargetGroup, group.as_str().as_bytes())));
    legal_statuses(service).iter().for_each(|status| visit(key.of(Kind::LegalStatus, status.as_str().as_bytes())));
    if let Some(schedule) = Schedule::of(service).and_then(|schedule| schedule.to_bytes()) {
        visit(key.of(Kind::Schedule, &schedule));
    }
    service.languages.iter().flatten().for_each(|lang| visit(key.of(Kind::Language, primary(lang).as_bytes())));
}

/// `hiv.art.adult` is below `hiv.art` and `hiv`.
fn categories_above(category: &Code) -> impl Iterator<Item = &str> {
    let code = category.as_str();
    code.match_indices('.').map(|(dot, _)| &code[..dot]).filter(|above| !above.is_empty())
}

/// The language without script and region: who speaks `uz-Cyrl` speaks `uz`.
pub(super) fn primary(lang: &Lang) -> &str {
    lang.as_str().split('-').next().unwrap_or_default()
}
