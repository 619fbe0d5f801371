//! Which services suit a person, best first, each with the reasons for and against it.
//!
//! A pure function of what is wanted and what is known of each service: need, country, language, legal status, capacity
//! said lately, verdict, and how reliably our own referrals to it were answered. It leaves out only what helps with none
//! of the needs, takes no referrals, or is closed; whatever else stands against a service is said, and it comes later.
//! Nothing of a person leaves by it, and what it says decides nothing: the search stays beside it.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};

use crate::id::OrgId;
use crate::local_api::Figures;
use crate::record::service::{Capacity, CapacityState, Service, Status};
use crate::text::{Code, Country, Lang};
use crate::time::{Span, Timestamp};
use crate::verification::State;

/// What was said of capacity counts so long.
pub const CAPACITY_HOLDS: Span = Span::days(14);

/// A record of fewer judged referrals than this says little, and is not given as a reason.
pub const ENOUGH_JUDGED: usize = 3;

/// What a person looks for; whatever is absent is not asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wanted {
    /// Needs, by their codes; a service for a narrower code helps with a wider need.
    pub needs: Vec<Code>,
    /// Where the person is or will be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The language in which to speak to the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Lang>,
    /// The person's legal status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_status: Option<Code>,
    /// The person's citizenship.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citizenship: Option<Country>,
    /// The year of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_year: Option<u16>,
}

/// What is known of a service.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    /// Who publishes it.
    pub publisher: OrgId,
    /// The record.
    pub service: &'a Service,
    /// What members found who looked at it.
    pub verdict: State,
    /// What a person there answered last when asked for capacity; outranks an older word of the record.
    pub told: Option<&'a Capacity>,
    /// How our referrals to it were answered.
    pub record: Option<&'a Figures>,
}

/// Why a service stands where it does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "reason")]
pub enum Reason {
    /// It helps with so many of the needs.
    Needs {
        /// How many.
        met: usize,
        /// Of how many.
        of: usize,
    },
    /// It is in the country.
    InCountry,
    /// It is elsewhere.
    OtherCountry,
    /// The person's language is spoken.
    Speaks,
    /// It names its languages, and the person's is not among them.
    OtherLanguages,
    /// It names the person's legal status among those accepted.
    AcceptsStatus,
    /// It names the legal statuses or citizenships that it accepts, and the person's is not among them.
    NotForStatus,
    /// The person is too young or too old.
    NotForAge,
    /// What was said of its capacity, and when.
    Capacity {
        /// Whether there is a place.
        state: CapacityState,
        /// As of when.
        at: Timestamp,
    },
    /// What members found.
    Verdict {
        /// The verdict.
        state: State,
    },
    /// So many of our referrals were answered in time.
    Answers {
        /// How many.
        in_time: usize,
        /// Of how many.
        of: usize,
    },
}

impl Reason {
    /// Whether it speaks for the service; what does not is a caution.
    pub fn speaks_for(&self) -> bool {
        match self {
            Self::Needs { .. } | Self::InCountry | Self::Speaks | Self::AcceptsStatus => true,
            Self::OtherCountry | Self::OtherLanguages | Self::NotForStatus | Self::NotForAge => false,
            Self::Capacity { state, .. } => *state == CapacityState::Available,
            Self::Verdict { state } => matches!(state, State::Verified | State::PeerChecked),
            Self::Answers { in_time, of } => in_time * 2 >= *of,
        }
    }

    /// What it counts. A need outweighs everything; who would be turned away comes after those who would not.
    fn points(&self) -> i32 {
        match self {
            Self::Needs { met, of } => i32::try_from(met * 1_000 / of.max(&1)).unwrap_or(1_000),
            Self::InCountry => 300,
            Self::Speaks => 200,
            Self::AcceptsStatus => 120,
            Self::OtherCountry | Self::OtherLanguages => 0,
            Self::NotForStatus | Self::NotForAge => -900,
            Self::Capacity { state, .. } => capacity_points(*state),
            Self::Verdict { state } => verdict_points(*state),
            Self::Answers { in_time, of } => record_points(*in_time, *of),
        }
    }
}

fn capacity_points(state: CapacityState) -> i32 {
    match state {
        CapacityState::Available => 150,
        CapacityState::AssessFirst => 40,
        CapacityState::WaitingList => -60,
        CapacityState::None => -250,
    }
}

fn verdict_points(state: State) -> i32 {
    match state {
        State::Verified => 120,
        State::PeerChecked => 60,
        State::SelfDeclared => 0,
        State::Stale => -60,
        State::Disputed => -200,
        State::Refuted => -600,
    }
}

/// From −100 (never in time) to 100 (always); two imagined referrals, one of each kind, keep a short record in the middle.
fn record_points(in_time: usize, of: usize) -> i32 {
    let (good, all) = (in_time as i64 + 1, of as i64 + 2);
    i32::try_from((good * 200 / all) - 100).unwrap_or_default()
}

/// A service that may suit, by its place among the candidates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The candidate's place.
    pub candidate: usize,
    /// Why it is here: what speaks for it, then what to mind.
    pub reasons: Vec<Reason>,
}

/// The best `most` of the candidates, best first; equals by publisher and service. The order of the candidates changes
/// nothing.
pub fn suggest(wanted: &Wanted, candidates: &[Candidate<'_>], most: usize, now: Timestamp) -> Vec<Suggestion> {
    let suits = |(_, candidate): &(usize, &Candidate<'_>)| is_open(candidate.service) && met(wanted, candidate) > 0;
    let mut ranked: Vec<_> = candidates
        .iter()
        .enumerate()
        .filter(suits)
        .map(|(place, candidate)| {
            (Reverse(points(wanted, candidate, now)), candidate.publisher, candidate.service.id, place)
        })
        .collect();
    ranked.sort_unstable();
    let best = ranked.into_iter().take(most);
    best.map(|(.., place)| Suggestion { candidate: place, reasons: said(wanted, &candidates[place], now) }).collect()
}

fn points(wanted: &Wanted, candidate: &Candidate<'_>, now: Timestamp) -> i32 {
    let mut sum = 0;
    each_reason(wanted, candidate, now, |reason| sum += reason.points());
    sum
}

/// What speaks for it first. A short record, and that nobody has looked, are no reasons.
fn said(wanted: &Wanted, candidate: &Candidate<'_>, now: Timestamp) -> Vec<Reason> {
    let mut reasons = Vec::new();
    each_reason(wanted, candidate, now, |reason| reasons.push(reason));
    reasons.retain(|reason| match reason {
        Reason::Answers { of, .. } => *of >= ENOUGH_JUDGED,
        Reason::Verdict { state } => *state != State::SelfDeclared,
        _ => true,
    });
    reasons.sort_by_key(|reason| !reason.speaks_for());
    reasons
}

/// Takes referrals, or does not say that it takes none, and is not known to be closed.
fn is_open(service: &Service) -> bool {
    let refuses = service.referral_terms.as_ref().is_some_and(|terms| !terms.accepts);
    !refuses && matches!(service.status, Status::Active | Status::NotStated)
}

/// How many of the needs it helps with; one, if nothing is known of the needs.
fn met(wanted: &Wanted, candidate: &Candidate<'_>) -> usize {
    let categories = &candidate.service.categories;
    let helps = |need: &&Code| categories.iter().any(|offered| offered == *need || is_below(offered, need));
    if wanted.needs.is_empty() { 1 } else { wanted.needs.iter().filter(helps).count() }
}

/// `hiv.art` is below `hiv`.
fn is_below(narrow: &Code, wide: &Code) -> bool {
    narrow.as_str().strip_prefix(wide.as_str()).is_some_and(|rest| rest.starts_with('.'))
}

fn each_reason(wanted: &Wanted, candidate: &Candidate<'_>, now: Timestamp, mut say: impl FnMut(Reason)) {
    let service = candidate.service;
    if !wanted.needs.is_empty() {
        say(Reason::Needs { met: met(wanted, candidate), of: wanted.needs.len() });
    }
    if let Some(country) = wanted.country.as_ref().filter(|_| !service.places.is_empty()) {
        let here = service.places.iter().any(|place| place.country == *country);
        say(if here { Reason::InCountry } else { Reason::OtherCountry });
    }
    if let Some((language, spoken)) = wanted.language.as_ref().zip(service.languages.as_ref()) {
        let speaks = spoken.iter().any(|lang| primary(lang) == primary(language));
        say(if speaks { Reason::Speaks } else { Reason::OtherLanguages });
    }
    if let Some(reason) = for_status(wanted, service) {
        say(reason);
    }
    if is_wrong_age(wanted, service, now) {
        say(Reason::NotForAge);
    }
    if let Some(Capacity { state, as_of }) = capacity(candidate, now) {
        say(Reason::Capacity { state: *state, at: *as_of });
    }
    say(Reason::Verdict { state: candidate.verdict });
    if let Some(figures) = candidate.record {
        say(Reason::Answers { in_time: figures.decided, of: figures.decided + figures.expired });
    }
}

fn primary(lang: &Lang) -> &str {
    lang.as_str().split('-').next().unwrap_or_default()
}

/// What the record says of the person's legal status and citizenship; nothing if either side says nothing.
fn for_status(wanted: &Wanted, service: &Service) -> Option<Reason> {
    let eligibility = service.eligibility.as_ref()?;
    let status = named(wanted.legal_status.as_ref(), &eligibility.legal_statuses);
    let citizenship = named(wanted.citizenship.as_ref(), &eligibility.citizenships);
    match (status, citizenship) {
        (Some(false), _) | (_, Some(false)) => Some(Reason::NotForStatus),
        (Some(true), _) | (_, Some(true)) => Some(Reason::AcceptsStatus),
        (None, None) => None,
    }
}

fn named<T: PartialEq>(wanted: Option<&T>, accepted: &[T]) -> Option<bool> {
    wanted.filter(|_| !accepted.is_empty()).map(|wanted| accepted.contains(wanted))
}

/// Only where no birthday within the year can make it right.
fn is_wrong_age(wanted: &Wanted, service: &Service, now: Timestamp) -> bool {
    let Some((year, eligibility)) = wanted.birth_year.zip(service.eligibility.as_ref()) else { return false };
    let this_year = 1970 + now.unix_seconds().div_euclid(31_556_952);
    let oldest = this_year - i64::from(year);
    let too_young = eligibility.minimum_age.is_some_and(|minimum| oldest < i64::from(minimum));
    too_young || eligibility.maximum_age.is_some_and(|maximum| oldest - 1 > i64::from(maximum))
}

/// The latest word on capacity, if it still holds.
fn capacity<'a>(candidate: &Candidate<'a>, now: Timestamp) -> Option<&'a Capacity> {
    let words = [candidate.told, candidate.service.capacity.as_ref()];
    let latest = words.into_iter().flatten().max_by_key(|capacity| capacity.as_of);
    latest.filter(|capacity| now.since(capacity.as_of) <= CAPACITY_HOLDS)
}

#[cfg(test)]
mod tests;
