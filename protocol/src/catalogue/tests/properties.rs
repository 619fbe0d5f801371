//! For any run of records, updates and removals: the catalogue answers as a plain scan of a map would, whatever
//! the order of arrival, before and after compaction and a checkpoint.

mod ranking;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::super::fold::Folder;
use super::super::labels;
use super::super::skeleton::Skeleton;
use super::super::spots;
use super::super::vocabulary::{Nearness, Sought};
use super::super::{Field, each_text};
use super::*;
use crate::synthetic::Services;

/// What happens to a catalogue.
#[derive(Debug, Clone)]
enum Event {
    Publish { publisher: u8, id: u8, revision: u32, content: u64 },
    Remove { publisher: u8, id: u8 },
}

fn event() -> impl Strategy<Value = Event> {
    event_among(12)
}

/// An event of one of so many services of each publisher.
fn event_among(services: u8) -> impl Strategy<Value = Event> {
    let publish = (0..4u8, 0..services, 1..4u32, 0..256u64);
    let publish =
        publish.prop_map(|(publisher, id, revision, content)| Event::Publish { publisher, id, revision, content });
    prop_oneof![8 => publish, 1 => (0..4u8, 0..services).prop_map(|(publisher, id)| Event::Remove { publisher, id })]
}

fn organisation(number: u8) -> OrgId {
    OrgId([number; 32])
}

/// The record and the entry id that an event stands for.
fn record(event: &Event) -> Option<(OrgId, Service, EntryId)> {
    let Event::Publish { publisher, id, revision, content } = *event else { return None };
    let made_up = Services::new(content).next().expect("endless");
    let visibility =
        if content.is_multiple_of(3) { Visibility::Named(vec![organisation(3)]) } else { made_up.visibility.clone() };
    let service = Service { id: ServiceId([id; 16]), revision, visibility, ..made_up };
    Some((organisation(publisher), service, EntryId([content as u8; 32])))
}

/// The reference: every service that holds, in a map.
#[derive(Default)]
struct Scan(BTreeMap<(OrgId, ServiceId), (Service, EntryId)>);

impl Scan {
    fn apply(&mut self, publisher: OrgId, service: Service, entry: EntryId) {
        let rank = |service: &Service, entry: EntryId| (service.revision, std::cmp::Reverse(entry));
        let key = (publisher, service.id);
        let outranked = self.0.get(&key).is_none_or(|held| rank(&service, entry) > rank(&held.0, held.1));
        if outranked {
            self.0.insert(key, (service, entry));
        }
    }

    /// The keys of what matches, by a scan that knows no index.
    fn search(&self, query: &Query) -> BTreeSet<(OrgId, ServiceId)> {
        let passing = self.0.iter().filter(|((publisher, _), (service, _))| passes(query, *publisher, service));
        passing.filter(|(_, (service, _))| has_words(query, service)).map(|(key, _)| *key).collect()
    }
}

fn passes(query: &Query, publisher: OrgId, service: &Service) -> bool {
    let shown = match &service.visibility {
        Visibility::Named(named) => publisher == query.audience || named.contains(&query.audience),
        Visibility::Public | Visibility::Network => true,
    };
    let in_country = query.country.as_ref().is_none_or(|c| service.places.iter().any(|place| place.country == *c));
    let spoken = |lang| service.languages.iter().flatten().any(|spoken| spoken == lang);
    let of_category = |code: &Code| {
        let below = format!("{}.", code.as_str());
        service.categories.iter().any(|stated| stated == code || stated.as_str().starts_with(&below))
    };
    shown
        && in_country
        && (query.statuses.is_empty() || query.statuses.contains(&service.status))
        && (query.languages.is_empty() || query.languages.iter().any(spoken))
        && (query.categories.is_empty() || query.categories.iter().any(of_category))
        && query.publisher.is_none_or(|wanted| wanted == publisher)
        && query
            .accepts_referrals
            .is_none_or(|wanted| service.referral_terms.as_ref().is_some_and(|t| t.accepts == wanted))
}

fn has_words(query: &Query, service: &Service) -> bool {
    let sought = sought(query);
    needed(&sought).all(|word| nearest(word, &sought, service).is_some())
}

/// Whether a word of a query names a town of the service, alone or with its neighbours.
fn names_town(word: &Sought, all: &[Sought], service: &Service) -> bool {
    let towns: Vec<_> = service.places.iter().filter_map(crate::spot::town).collect();
    spots::named(all).iter().any(|(number, town)| std::ptr::eq(&all[*number], word) && towns.contains(town))
}

fn sought(query: &Query) -> Vec<Sought> {
    let mut sought = Vec::new();
    Folder::default().words(&query.text, |word| sought.push(Sought::new(word)));
    sought
}

/// The words that must be found.
fn needed(sought: &[Sought]) -> impl Iterator<Item = &Sought> {
    let has_long = sought.iter().any(|word| !word.is_short());
    sought.iter().filter(move |word| !(has_long && word.is_short()))
}

fn nearest(sought: &Sought, all: &[Sought], service: &Service) -> Option<(Nearness, Field)> {
    let mut nearest = None;
    each_text(service, |field, text| {
        Folder::default().words(text, |word| {
            let near = sought.nearness(word, &Skeleton::of(word)).map(|nearness| (nearness, field));
            nearest = nearest.or(near);
        });
    });
    let label = labels::named(sought).find(|(category, _)| service.categories.contains(category));
    let town = names_town(sought, all, service).then_some((Nearness::Sounds, Field::Context));
    nearest.or(label.map(|(_, nearness)| (nearness, Field::Context))).or(town)
}

fn query() -> impl Strategy<Value = Query> {
    let words = prop::sample::select(vec![
        "",
        "помощь",
        "мигранты",
        "დახმარება",
        "migrant",
        "лечение гепатита",
        "help и",
        "tbilisi",
        "тифлис",
        "алма ата помощь",
        "ви",
        "консультация",
    ]);
    let country = prop::option::of(prop::sample::select(vec!["GE", "KZ", "RU"]));
    let lang = prop::option::of(prop::sample::select(vec!["ru", "ka", "en"]));
    let category = prop::option::of(prop::sample::select(vec!["hiv", "tb", "legal", "hiv.art"]));
    let rest = (0..5u8, prop::option::of(0..4u8), prop::option::of(any::<bool>()), any::<bool>());
    (words, country, lang, category, rest).prop_map(|(text, country, lang, category, rest)| {
        let (audience, publisher, accepts_referrals, any_status) = rest;
        let statuses = if any_status { Vec::new() } else { vec![Status::Active] };
        Query {
            text: text.into(),
            country: country.and_then(|c| Country::new(c).ok()),
            languages: lang.and_then(|l| Lang::new(l).ok()).into_iter().collect(),
            categories: category.and_then(|c| Code::new(c).ok()).into_iter().collect(),
            publisher: publisher.map(organisation),
            accepts_referrals,
            statuses,
            limit: 1_000,
            ..Query::new(organisation(audience))
        }
    })
}

fn keys(found: &Found) -> BTreeSet<(OrgId, ServiceId)> {
    found.hits.iter().map(|hit| (hit.publisher, hit.id)).collect()
}

/// The answer without where bodies lie, which differs by arrival.
fn ranking(found: &Found) -> Vec<(OrgId, ServiceId, u32)> {
    found.hits.iter().map(|hit| (hit.publisher, hit.id, hit.score)).collect()
}

fn catalogue_of(events: &[Event]) -> Catalogue {
    let mut catalogue = Catalogue::new(events.len() as u64);
    for (seq, event) in (0..).zip(events) {
        match record(event) {
            Some((publisher, service, entry)) => {
                catalogue.apply(&service, publisher, at(seq), entry);
            }
            None => remove(&mut catalogue, event),
        }
    }
    catalogue
}

fn remove(catalogue: &mut Catalogue, event: &Event) {
    if let Event::Remove { publisher, id } = event {
        catalogue.remove(organisation(*publisher), ServiceId([*id; 16]));
    }
}

fn scan_of(events: &[Event]) -> Scan {
    let mut scan = Scan::default();
    for event in events {
        match (record(event), event) {
            (Some((publisher, service, entry)), _) => scan.apply(publisher, service, entry),
            (None, Event::Remove { publisher, id }) => {
                scan.0.remove(&(organisation(*publisher), ServiceId([*id; 16])));
            }
            (None, Event::Publish { .. }) => {}
        }
    }
    scan
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn answers_are_those_of_a_scan(events in prop::collection::vec(event(), 0..80), query in query()) {
        let (catalogue, scan) = (catalogue_of(&events), scan_of(&events));
        let (found, expected) = (catalogue.search(&query), scan.search(&query));
        prop_assert_eq!(catalogue.len(), scan.0.len());
        if !found.relaxed {
            prop_assert_eq!(found.total, expected.len());
            prop_assert_eq!(keys(&found), expected);
        } else {
            prop_assert!(expected.is_empty());
        }
    }

    #[test]
    fn the_order_of_arrival_changes_nothing(
        (events, shuffled) in prop::collection::vec(event(), 0..80)
            .prop_map(|events| events.into_iter().filter(|e| record(e).is_some()).collect::<Vec<_>>())
            .prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle())),
        query in query(),
    ) {
        let query = Query { facets: true, ..query };
        let (one, other) = (catalogue_of(&events).search(&query), catalogue_of(&shuffled).search(&query));
        prop_assert_eq!(ranking(&one), ranking(&other));
        prop_assert_eq!((one.total, one.relaxed, one.facets), (other.total, other.relaxed, other.facets));
    }

    #[test]
    fn compaction_and_checkpoints_change_no_answer(events in prop::collection::vec(event(), 0..80), query in query()) {
        let catalogue = catalogue_of(&events);
        let query = Query { facets: true, ..query };
        let expected = catalogue.search(&query);
        prop_assert_eq!(&catalogue.compacted().search(&query), &expected);
        let restored = Catalogue::from_bytes(&catalogue.to_bytes(), 99).expect("undamaged");
        prop_assert_eq!(&restored.search(&query), &expected);
    }

    #[test]
    fn a_restored_catalogue_goes_on_as_the_other(
        before in prop::collection::vec(event(), 0..60),
        after in prop::collection::vec(event(), 0..60),
        query in query(),
    ) {
        let mut restored = Catalogue::from_bytes(&catalogue_of(&before).to_bytes(), 1).expect("undamaged");
        for event in &after {
            match record(event) {
                Some((publisher, service, entry)) => {
                    restored.apply(&service, publisher, at(0), entry);
                }
                None => remove(&mut restored, event),
            }
        }
        let whole = catalogue_of(&[before, after].concat());
        prop_assert_eq!(ranking(&restored.search(&query)), ranking(&whole.search(&query)));
    }

    #[test]
    fn pages_follow_one_another(events in prop::collection::vec(event(), 0..80), query in query(), size in 1..9usize) {
        let catalogue = catalogue_of(&events);
        let whole = catalogue.search(&query);
        let page = |n: usize| catalogue.search(&Query { offset: n * size, limit: size, ..query.clone() }).hits;
        let pages: Vec<Hit> = (0..=whole.hits.len() / size).flat_map(page).collect();
        prop_assert_eq!(pages, whole.hits);
    }

    /// The checksum is renewed after the damage, so that what lies behind it is reached.
    #[test]
    fn a_damaged_checkpoint_never_panics(
        events in prop::collection::vec(event(), 1..40),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in prop::option::of(any::<prop::sample::Index>()),
        query in query(),
    ) {
        let mut bytes = catalogue_of(&events).to_bytes();
        prop_assert_eq!(Catalogue::from_bytes(&bytes[1..], 0).err(), Some(DamagedCheckpoint::OtherVersion));
        damage.iter().for_each(|(at, byte)| {
            let at = 40 + at.index(bytes.len() - 40);
            bytes[at] ^= byte | 1;
        });
        bytes.truncate(cut.map_or(bytes.len(), |cut| 40 + cut.index(bytes.len() - 40)));
        prop_assert_eq!(Catalogue::from_bytes(&bytes, 0).err(), Some(DamagedCheckpoint::Checksum));
        let digest = crate::id::Digest::of(&bytes[40..]);
        bytes[8..40].copy_from_slice(&digest.0);
        if let Ok(mut damaged) = Catalogue::from_bytes(&bytes, 0) {
            damaged.search(&query);
            for (publisher, service, entry) in events.iter().filter_map(record) {
                damaged.apply(&service, publisher, at(0), entry);
            }
            damaged.compacted().search(&query);
        }
    }
}
