//! Records of two members that are of one service, and such that only look like it.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::catalogue::{Catalogue, Locator};
use crate::id::{EntryId, OrgId, ServiceId};
use crate::record::service::Contact;
use crate::synthetic::Services;
use crate::text::{Lang, Text};

fn place(country: &str, city: &str, address: &str) -> Place {
    let short = |text: &str| Text::new(text).ok().filter(|text: &Text<120>| !text.is_empty());
    Place {
        country: Country::new(country).expect("a code"),
        region: None,
        city: short(city),
        address: Text::new(address).ok().filter(|text: &Text<300>| !text.is_empty()),
        postal_code: None,
        withheld: false,
        point: None,
    }
}

/// A service with one name in one language at one place with one phone.
fn record(name: (&str, &str), place: Place, phone: &str) -> Service {
    let bare = Services::new(1).next().expect("services never end");
    let phones = vec![Text::new(phone).expect("short")];
    Service {
        name: [(Lang::new(name.0).expect("a tag"), Text::new(name.1).expect("short"))].into(),
        provider: None,
        categories: vec![Code::new("hiv.testing").expect("a code")],
        places: vec![place],
        contact: Some(Contact { phones, email: None, url: None }),
        description: Default::default(),
        ..bare
    }
}

fn tbilisi() -> Service {
    record(("en", "Tanadgoma testing"), place("GE", "Tbilisi", "Chavchavadze 5"), "+995 32 222 33 44")
}

fn signs(one: &Service, other: &Service) -> Option<Vec<&'static str>> {
    let found = likeness(one, other);
    assert_eq!(found, likeness(other, one), "the order of the two makes a difference");
    found.map(|signs| signs.into_iter().map(Sign::name).collect())
}

#[test]
fn scripts_spelling_and_prefixes_make_no_difference() {
    let georgian = record(("ka", "თანადგომა testing"), place("GE", "თბილისი", "ჭავჭავაძე 5"), "0322223344");
    let russian = record(("ru", "Testing Танадгома"), place("GE", "Тбилиси", ""), "8 (995 32) 222-33-44");
    assert!(signs(&tbilisi(), &georgian).is_some_and(|signs| signs.contains(&"phone") && signs.contains(&"city")));
    assert!(signs(&tbilisi(), &russian).is_some_and(|signs| signs.starts_with(&["name", "phone"])));
}

#[test]
fn a_name_alone_or_a_phone_alone_is_no_sign() {
    let same_name = record(("en", "Tanadgoma testing"), place("GE", "Tbilisi", ""), "+995 32 111 11 11");
    assert_eq!(signs(&tbilisi(), &same_name), None);
    let same_phone = record(("en", "Another thing"), place("GE", "Tbilisi", ""), "+995 32 222 33 44");
    assert_eq!(signs(&tbilisi(), &same_phone), None);
    let same_door = record(("en", "Another thing"), place("GE", "Tbilisi", "5, Chavchavadze"), "+995 32 222 33 44");
    assert!(signs(&tbilisi(), &same_door).is_some_and(|signs| signs.starts_with(&["phone", "address"])));
    let hotline = |name| record(("en", name), place("GE", "Tbilisi", "Rustaveli 1"), "112");
    assert_eq!(signs(&hotline("One"), &hotline("Other")), None);
}

#[test]
fn another_city_country_door_or_kind_of_help_is_another_service() {
    let moved = |place| Service { places: vec![place], ..tbilisi() };
    assert_eq!(signs(&tbilisi(), &moved(place("GE", "Batumi", ""))), None);
    assert_eq!(signs(&tbilisi(), &moved(place("AM", "", ""))), None);
    assert_eq!(signs(&tbilisi(), &moved(place("GE", "Tbilisi", "Rustaveli 1"))), None);
    let other_kind = Service { categories: vec![Code::new("hiv.art").expect("a code")], ..tbilisi() };
    assert_eq!(signs(&tbilisi(), &other_kind), None);
    let above = Service { categories: vec![Code::new("hiv").expect("a code")], ..tbilisi() };
    assert!(signs(&tbilisi(), &above).is_some());
}

/// Who publishes how many services: service `n` of the run belongs to member `n % 3`.
fn publisher(n: usize) -> OrgId {
    OrgId([n as u8 % 3 + 1; 32])
}

fn catalogue(services: &[(usize, Service)]) -> Catalogue {
    let mut catalogue = Catalogue::new(3);
    for (n, service) in services {
        let at = Locator { log: 0, seq: *n as u64 };
        catalogue.apply(service, publisher(*n), at, EntryId([*n as u8; 32]));
    }
    catalogue
}

/// A few services, of which some are another's copy with a field less.
fn services(count: usize, copies: &[(usize, u8)]) -> Vec<(usize, Service)> {
    let mut all: Vec<(usize, Service)> = Services::new(11).take(count).enumerate().collect();
    for (of, change) in copies {
        let (n, mut copy) = (all.len(), all[of % count].1.clone());
        copy.id = ServiceId([n as u8 + 100; 16]);
        match change % 3 {
            0 => copy.hours.clear(),
            1 => copy.description.clear(),
            _ => copy.places.iter_mut().for_each(|place| place.point = None),
        }
        all.push((n, copy));
    }
    all
}

fn found(catalogue: &Catalogue, services: &[(usize, Service)]) -> BTreeSet<(usize, usize)> {
    let number =
        |publisher: OrgId, id| services.iter().position(|(n, s)| self::publisher(*n) == publisher && s.id == id);
    let mut pairs = BTreeSet::new();
    for (n, service) in services {
        let hits = catalogue.alike(service, publisher(*n));
        let others = hits.iter().filter_map(|hit| number(hit.publisher, hit.id)).map(|at| &services[at]);
        pairs.extend(others.filter(|(_, other)| likeness(service, other).is_some()).map(|(other, _)| (*n, *other)));
    }
    pairs
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_is_found_is_what_comparing_each_with_each_finds_whatever_the_order(
        copies in prop::collection::vec((0usize..20, any::<u8>()), 0..12),
        order in any::<u64>(),
    ) {
        let services = services(20, &copies);
        let each = |(n, one): &(usize, Service)| {
            let alike = |(m, other): &&(usize, Service)| publisher(*n) != publisher(*m) && likeness(one, other).is_some();
            services.iter().filter(alike).map(|(m, _)| (*n, *m)).collect::<Vec<_>>()
        };
        let expected: BTreeSet<(usize, usize)> = services.iter().flat_map(each).collect();
        let mut shuffled = services.clone();
        shuffled.sort_by_key(|(n, _)| crate::id::Digest::of(&[n.to_be_bytes(), order.to_be_bytes()].concat()));
        let kept = catalogue(&shuffled);
        prop_assert_eq!(&found(&kept, &services), &expected);
        let restored = Catalogue::from_bytes(&kept.to_bytes(), 9).expect("its own checkpoint");
        prop_assert_eq!(&found(&restored, &services), &expected);
    }
}

#[test]
fn what_was_replaced_or_withdrawn_is_not_found() {
    let mut kept = catalogue(&[(0, tbilisi())]);
    let ours = tbilisi();
    assert_eq!(kept.alike(&ours, publisher(1)).len(), 1);
    assert!(kept.alike(&ours, publisher(0)).is_empty(), "nobody has duplicates of its own");
    let contact = Contact { phones: vec![Text::new("+995 32 999 88 77").expect("short")], email: None, url: None };
    let name = [(Lang::new("en").expect("a tag"), Text::new("Elsewhere").expect("short"))].into();
    let changed = Service { revision: 2, name, contact: Some(contact), ..tbilisi() };
    kept.apply(&changed, publisher(0), Locator { log: 0, seq: 1 }, EntryId([9; 32]));
    assert!(kept.alike(&ours, publisher(1)).is_empty());
    kept.remove(publisher(0), changed.id);
    assert!(kept.alike(&changed, publisher(1)).is_empty());
}
