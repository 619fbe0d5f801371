//! A service's fields as rows of words. A row without a value says "not stated".

use marshrut_protocol::record::service::{
    AccessMode, Capacity, CapacityState, Continuity, Cost, CostKind, Eligibility, Known, Place, ReferralTerms, Service,
};
use marshrut_protocol::text::Country;

use super::hours::hours;
use crate::pages::parts::term;
use crate::texts::{Clock, Texts};

/// One field.
pub(crate) struct Fact {
    pub(crate) label: String,
    /// Each on a line of its own; empty means not stated.
    pub(crate) values: Vec<String>,
}

/// Fields that belong together.
pub(crate) struct Facts {
    pub(crate) title: String,
    pub(crate) facts: Vec<Fact>,
}

/// All fields of a service, in the order in which a caseworker asks.
pub(in crate::pages) fn groups(t: Texts, clock: &Clock, service: &Service) -> Vec<Facts> {
    vec![
        Facts { title: t.say("facts-what"), facts: what(t, service) },
        Facts { title: t.say("facts-who"), facts: who(t, service) },
        Facts { title: t.say("facts-where"), facts: place_and_time(t, service) },
        Facts { title: t.say("facts-contact"), facts: contact(t, service) },
        Facts { title: t.say("facts-referrals"), facts: referrals(t, clock, service) },
        Facts { title: t.say("facts-continuity"), facts: continuity(t, service.continuity.as_ref()) },
        Facts { title: t.say("facts-record"), facts: record(t, clock, service) },
    ]
}

/// Who provides a service, where that is not its publisher: what is stated of them.
pub(in crate::pages) fn provided(t: Texts, service: &Service) -> Option<Facts> {
    let provider = service.provider.as_ref()?;
    let mut facts = vec![fact(t, "field-service-provider-name", vec![provider.name.to_string()])];
    let description = provider.description.iter().map(ToString::to_string).collect::<Vec<_>>();
    let url = provider.url.iter().map(ToString::to_string).collect::<Vec<_>>();
    let stated = [("field-service-provider-description", description), ("field-service-provider-url", url)];
    facts.extend(stated.into_iter().filter(|(_, said)| !said.is_empty()).map(|(key, said)| fact(t, key, said)));
    Some(Facts { title: t.say("own-section-provider"), facts })
}

fn fact(t: Texts, key: &str, values: Vec<String>) -> Fact {
    Fact { label: t.say(key), values }
}

fn texts<T: ToString>(values: &[T]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}

fn what(t: Texts, service: &Service) -> Vec<Fact> {
    vec![
        fact(t, "fact-categories", service.categories.iter().map(|code| term(t, code)).collect()),
        fact(t, "fact-cost", service.cost.as_ref().map(|cost| cost_in_words(t, cost)).unwrap_or_default()),
        fact(t, "fact-documents", documents(t, service)),
        fact(t, "fact-languages", languages(t, service)),
    ]
}

fn cost_in_words(t: Texts, cost: &Cost) -> Vec<String> {
    let kind = match cost.kind {
        CostKind::Free => Some("cost-free"),
        CostKind::Partly => Some("cost-partly"),
        CostKind::Paid => Some("cost-paid"),
        CostKind::Described => None,
    };
    kind.map(|key| t.say(key)).into_iter().chain(cost.details.as_ref().map(ToString::to_string)).collect()
}

fn documents(t: Texts, service: &Service) -> Vec<String> {
    match &service.documents {
        Some(documents) if documents.is_empty() => vec![t.say("documents-none")],
        Some(documents) => texts(documents),
        None => Vec::new(),
    }
}

fn languages(t: Texts, service: &Service) -> Vec<String> {
    let spoken = service.languages.iter().flatten().map(|lang| t.language_name(lang)).collect::<Vec<_>>();
    if spoken.is_empty() { Vec::new() } else { vec![spoken.join(", ")] }
}

fn who(t: Texts, service: &Service) -> Vec<Fact> {
    let groups: Vec<String> = service.target_groups.iter().map(|code| term(t, code)).collect();
    let groups = if groups.is_empty() { vec![t.say("anyone")] } else { groups };
    let access = service.access.iter().map(|mode| t.say(access_key(*mode)));
    let access = access.chain(service.access_notes.as_ref().map(ToString::to_string)).collect();
    let mut facts = vec![fact(t, "fact-target-groups", groups), fact(t, "fact-access", access)];
    facts.extend(service.eligibility.iter().flat_map(|eligibility| eligible(t, eligibility)));
    if service.eligibility.is_none() {
        facts.push(fact(t, "fact-eligibility", Vec::new()));
    }
    facts
}

fn access_key(mode: AccessMode) -> &'static str {
    match mode {
        AccessMode::WalkIn => "access-walk-in",
        AccessMode::Appointment => "access-appointment",
        AccessMode::ReferralOnly => "access-referral-only",
        AccessMode::Outreach => "access-outreach",
        AccessMode::Online => "access-online",
        AccessMode::Courier => "access-courier",
    }
}

fn eligible(t: Texts, eligibility: &Eligibility) -> Vec<Fact> {
    let any = |values: Vec<String>| if values.is_empty() { vec![t.say("anyone")] } else { values };
    let statuses = eligibility.legal_statuses.iter().map(|code| term(t, code)).collect();
    let description = eligibility.description.iter().map(ToString::to_string).collect::<Vec<_>>();
    let mut facts = vec![
        fact(t, "fact-ages", ages(t, eligibility)),
        fact(t, "fact-legal-statuses", any(statuses)),
        fact(t, "fact-citizenships", any(countries(t, &eligibility.citizenships))),
    ];
    if !description.is_empty() {
        facts.insert(0, fact(t, "fact-eligibility", description));
    }
    facts
}

fn ages(t: Texts, eligibility: &Eligibility) -> Vec<String> {
    match (eligibility.minimum_age, eligibility.maximum_age) {
        (None, None) => vec![t.say("anyone")],
        (Some(from), None) => vec![t.with("ages-from", "from", &from.to_string())],
        (None, Some(to)) => vec![t.with("ages-to", "to", &to.to_string())],
        (Some(from), Some(to)) => {
            vec![t.filled("ages-between", &[("from", from.to_string().into()), ("to", to.to_string().into())])]
        }
    }
}

fn countries(t: Texts, countries: &[Country]) -> Vec<String> {
    countries.iter().map(|country| t.country(country)).collect()
}

fn place_and_time(t: Texts, service: &Service) -> Vec<Fact> {
    let mut facts = vec![
        fact(t, "fact-places", service.places.iter().map(|place| place_in_words(t, place)).collect()),
        fact(t, "fact-hours", hours(t, &service.hours)),
    ];
    if !service.areas.is_empty() {
        facts.insert(1, fact(t, "fact-areas", texts(&service.areas)));
    }
    facts
}

fn place_in_words(t: Texts, place: &Place) -> String {
    let withheld = place.withheld.then(|| t.say("address-withheld"));
    let address = withheld.or_else(|| place.address.as_ref().map(ToString::to_string));
    let city = place.city.as_ref().map(ToString::to_string);
    let region = place.region.as_ref().map(ToString::to_string).filter(|region| Some(region) != city.as_ref());
    let postal_code = place.postal_code.as_ref().map(ToString::to_string);
    let parts = [address, postal_code, city, region, Some(t.country(&place.country))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn contact(t: Texts, service: &Service) -> Vec<Fact> {
    let contact = service.contact.clone().unwrap_or_default();
    vec![
        fact(t, "fact-phones", texts(&contact.phones)),
        fact(t, "fact-email", contact.email.iter().map(ToString::to_string).collect()),
        fact(t, "fact-site", contact.url.iter().map(ToString::to_string).collect()),
    ]
}

fn referrals(t: Texts, clock: &Clock, service: &Service) -> Vec<Fact> {
    let capacity = service.capacity.as_ref().map(|capacity| capacity_in_words(t, clock, capacity));
    vec![
        fact(t, "fact-capacity", capacity.into_iter().collect()),
        fact(
            t,
            "fact-terms",
            service.referral_terms.as_ref().map(|terms| terms_in_words(t, terms)).unwrap_or_default(),
        ),
    ]
}

fn capacity_in_words(t: Texts, clock: &Clock, capacity: &Capacity) -> String {
    let state = match capacity.state {
        CapacityState::Available => "capacity-available",
        CapacityState::None => "capacity-none",
        CapacityState::WaitingList => "capacity-waiting-list",
        CapacityState::AssessFirst => "capacity-assess-first",
    };
    format!("{} ({})", t.say(state), clock.day(capacity.as_of))
}

fn terms_in_words(t: Texts, terms: &ReferralTerms) -> Vec<String> {
    if !terms.accepts {
        return vec![t.say("referrals-not-accepted")];
    }
    let hours = [
        ("terms-emergency", terms.decide_emergency_h),
        ("terms-urgent", terms.decide_urgent_h),
        ("terms-normal", terms.decide_normal_h),
        ("terms-feedback", terms.feedback_days),
    ];
    let stated = hours.into_iter().filter_map(|(key, count)| Some(t.count(key, count?)));
    std::iter::once(t.say("referrals-accepted")).chain(stated).collect()
}

fn known(t: Texts, known: Option<Known>) -> Vec<String> {
    let key = match known {
        Some(Known::Yes) => "yes",
        Some(Known::No) => "no",
        Some(Known::Unknown) => "not-known",
        None => return Vec::new(),
    };
    vec![t.say(key)]
}

fn continuity(t: Texts, continuity: Option<&Continuity>) -> Vec<Fact> {
    let continuity = continuity.cloned().unwrap_or_default();
    let months = continuity.months_given.map(|months| t.count("months", months));
    vec![
        fact(t, "fact-foreigners", known(t, continuity.dispenses_to_foreigners)),
        fact(t, "fact-remote", countries(t, &continuity.remote_registration)),
        fact(t, "fact-ships", known(t, continuity.ships_medicine)),
        fact(t, "fact-months", months.into_iter().collect()),
        fact(t, "fact-tests", texts(&continuity.tests_required)),
    ]
}

fn record(t: Texts, clock: &Clock, service: &Service) -> Vec<Fact> {
    vec![
        fact(t, "fact-revision", vec![service.revision.to_string()]),
        fact(t, "fact-modified", service.last_modified.map(|at| clock.day(at)).into_iter().collect()),
        fact(t, "fact-confirmed", service.confirmed_until.map(|at| clock.day(at)).into_iter().collect()),
    ]
}
