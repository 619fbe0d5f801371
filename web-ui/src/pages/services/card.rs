//! A service in the list: enough to decide whether to open it.

use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::ServiceItem;
use marshrut_protocol::record::service::{CapacityState, CostKind, Service, Status};

use crate::pages::network::standing;
use crate::pages::parts::{Badge, Spoken, term};
use crate::pages::service::opening;
use crate::pages::verification::badge as verdict;
use crate::texts::{Clock, Texts};

/// What the list shows of a service.
pub(crate) struct Card {
    pub(crate) href: String,
    pub(crate) name: Spoken,
    pub(crate) provider: String,
    pub(crate) place: String,
    pub(crate) languages: String,
    pub(crate) categories: Vec<String>,
    pub(crate) badges: Vec<Badge>,
    pub(crate) updated: Option<String>,
}

/// How many categories a card names before it stops.
const CATEGORIES_SHOWN: usize = 3;

impl Card {
    /// `reroute` is the referral for which another service is looked for.
    pub(super) fn new(t: Texts, clock: &Clock, item: &ServiceItem, reroute: Option<ReferralId>) -> Self {
        let service = &item.service;
        let reroute = reroute.map(|id| format!("?reroute={id}")).unwrap_or_default();
        Self {
            href: format!("/services/{}/{}{reroute}", item.publisher.id, service.id),
            name: Spoken::best(&service.name, t),
            provider: provider(item),
            place: place(t, service),
            languages: languages(t, service),
            categories: service.categories.iter().take(CATEGORIES_SHOWN).map(|code| term(t, code)).collect(),
            badges: std::iter::once(verdict(t, item.verdict))
                .chain(standing(t, item.publisher.standing))
                .chain(opening::mark(t, service, clock.now()))
                .chain(badges(t, service))
                .collect(),
            updated: service.last_modified.map(|at| t.with("services-updated", "when", &clock.relative(at))),
        }
    }
}

/// Who provides it, and who says so if that is another.
fn provider(item: &ServiceItem) -> String {
    match &item.service.provider {
        Some(provider) if provider.name.as_str() != item.publisher.name => {
            format!("{} · {}", provider.name, item.publisher.name)
        }
        _ => item.publisher.name.clone(),
    }
}

fn place(t: Texts, service: &Service) -> String {
    let Some(place) = service.places.first() else { return t.say("not-stated-place") };
    let country = t.country(&place.country);
    match &place.city {
        Some(city) => format!("{city}, {country}"),
        None => country,
    }
}

fn languages(t: Texts, service: &Service) -> String {
    match &service.languages {
        Some(spoken) if !spoken.is_empty() => {
            spoken.iter().map(|lang| t.language_name(lang)).collect::<Vec<_>>().join(", ")
        }
        _ => t.say("not-stated-languages"),
    }
}

fn badges(t: Texts, service: &Service) -> Vec<Badge> {
    [status(t, service.status), capacity(t, service), cost(t, service), referrals(t, service)]
        .into_iter()
        .flatten()
        .collect()
}

/// What is out of the ordinary about the status.
pub(in crate::pages) fn status(t: Texts, status: Status) -> Option<Badge> {
    match status {
        Status::Active => None,
        Status::Inactive => Some(Badge::new("warning", t.say("status-inactive"))),
        Status::Defunct => Some(Badge::new("bad", t.say("status-defunct"))),
        Status::TemporarilyClosed => Some(Badge::new("warning", t.say("status-temporarily-closed"))),
        Status::NotStated => Some(Badge::new("plain", t.say("status-not-stated"))),
    }
}

fn capacity(t: Texts, service: &Service) -> Option<Badge> {
    let state = service.capacity.as_ref()?.state;
    Some(match state {
        CapacityState::Available => Badge::new("good", t.say("capacity-available")),
        CapacityState::None => Badge::new("bad", t.say("capacity-none")),
        CapacityState::WaitingList => Badge::new("warning", t.say("capacity-waiting-list")),
        CapacityState::AssessFirst => Badge::new("plain", t.say("capacity-assess-first")),
    })
}

fn cost(t: Texts, service: &Service) -> Option<Badge> {
    match service.cost.as_ref()?.kind {
        CostKind::Free => Some(Badge::new("good", t.say("cost-free"))),
        CostKind::Partly => Some(Badge::new("plain", t.say("cost-partly"))),
        CostKind::Paid => Some(Badge::new("warning", t.say("cost-paid"))),
        CostKind::Described => None,
    }
}

fn referrals(t: Texts, service: &Service) -> Option<Badge> {
    let terms = service.referral_terms.as_ref()?;
    let (tone, key) = if terms.accepts { ("good", "referrals-accepted") } else { ("plain", "referrals-not-accepted") };
    Some(Badge::new(tone, t.say(key)))
}
