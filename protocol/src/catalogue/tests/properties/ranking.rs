//! The best of many services, by points that a plain scan gives each: whatever the catalogue leaves unread, it is
//! nothing that counts.

use std::cmp::Reverse;

use super::super::super::points::worth;
use super::super::super::ranking::weight;
use super::*;

/// Enough for several blocks of items, some of which hold nothing good.
fn many_events() -> impl Strategy<Value = Vec<Event>> {
    prop::collection::vec(event_among(u8::MAX), 150..400)
}

impl Scan {
    /// What matches, best first.
    fn ranking(&self, query: &Query) -> Vec<(OrgId, ServiceId, u32)> {
        let sought = sought(query);
        let held = self.0.iter().map(|(key, (service, _))| (*key, service));
        let allowed: Vec<_> = held.filter(|((publisher, _), service)| passes(query, *publisher, service)).collect();
        let services: Vec<&Service> = allowed.iter().map(|(_, service)| *service).collect();
        let weights: Vec<u32> = sought.iter().map(|word| weight_among(word, &sought, &services)).collect();
        let score = |service: &Service| {
            sought.iter().zip(&weights).map(|(word, weight)| u32::from(points(word, &sought, service)) * weight).sum()
        };
        let matching =
            allowed.iter().filter(|(_, service)| needed(&sought).all(|word| points(word, &sought, service) > 0));
        let mut ranking: Vec<_> =
            matching.map(|((publisher, id), service)| (*publisher, *id, score(service))).collect();
        ranking.sort_by_key(|(publisher, id, score)| (Reverse(*score), *id, *publisher));
        ranking
    }
}

fn weight_among(word: &Sought, all: &[Sought], services: &[&Service]) -> u32 {
    let having = services.iter().filter(|service| points(word, all, service) > 0).count();
    weight(having, services.len()).into()
}

/// The most that a word of a service is worth to the one that is sought.
fn points(sought: &Sought, all: &[Sought], service: &Service) -> u8 {
    let mut most = 0;
    let mut give = |nearness, field: Field| most = most.max(worth(nearness)[1 + field as usize]);
    each_text(service, |field, text| {
        Folder::default().words(text, |word| {
            if let Some(nearness) = sought.nearness(word, &Skeleton::of(word)) {
                give(nearness, field);
            }
        });
    });
    let named = labels::named(sought).filter(|(category, _)| service.categories.contains(category));
    named.for_each(|(_, nearness)| give(nearness, Field::Context));
    if names_town(sought, all, service) {
        give(Nearness::Sounds, Field::Context);
    }
    most
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_best_are_those_of_a_scan(events in many_events(), query in query(), limit in 1..40usize) {
        let expected = scan_of(&events).ranking(&query);
        let first = &expected[..limit.min(expected.len())];
        let catalogue = catalogue_of(&events);
        for catalogue in [&catalogue, &catalogue.compacted()] {
            let found = catalogue.search(&Query { limit, ..query.clone() });
            prop_assert!(!found.relaxed || expected.is_empty());
            if !found.relaxed {
                prop_assert_eq!(found.total, expected.len());
                prop_assert_eq!(ranking(&found), first);
            }
        }
    }
}
