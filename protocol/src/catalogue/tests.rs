//! Stories about finding services; what must hold for any run of records is in [`properties`].

mod open;
mod properties;
mod spots;

use super::*;
use crate::record::service::{Eligibility, Place, Provider, ReferralTerms, Status, Visibility};
use crate::text::{Code, Country, Lang, Text};

const TBILISI: OrgId = OrgId([1; 32]);
const ALMATY: OrgId = OrgId([2; 32]);
const BERLIN: OrgId = OrgId([3; 32]);

/// A service of this name (language, text), otherwise bare.
fn service(id: u8, revision: u32, name: (&str, &str), description: &str) -> Service {
    let lang = Lang::new(name.0).expect("a language");
    Service {
        revision,
        name: [(lang.clone(), Text::new(name.1).expect("short"))].into(),
        description: [(lang, Text::new(description).expect("short"))].into(),
        categories: vec![Code::new("hiv.art").expect("a code")],
        ..Service::unstated(ServiceId([id; 16]))
    }
}

fn at(seq: u64) -> Locator {
    Locator { log: 0, seq }
}

/// What Tbilisi publishes, in the order given: service 1, 2, …
fn published(services: &[((&str, &str), &str)]) -> Catalogue {
    let mut catalogue = Catalogue::new(0);
    for (number, (name, description)) in (1..).zip(services) {
        publish(&mut catalogue, TBILISI, &service(number, 1, *name, description));
    }
    catalogue
}

fn publish(catalogue: &mut Catalogue, publisher: OrgId, service: &Service) -> Applied {
    let entry = EntryId([service.revision as u8; 32]);
    catalogue.apply(service, publisher, at(u64::from(service.revision)), entry)
}

/// The numbers of the services found, best first.
fn found(catalogue: &Catalogue, text: &str) -> Vec<u8> {
    numbers(&catalogue.search(&asking(text)))
}

fn numbers(found: &Found) -> Vec<u8> {
    found.hits.iter().map(|hit| hit.id.0[0]).collect()
}

fn asking(text: &str) -> Query {
    Query { text: text.into(), ..Query::new(TBILISI) }
}

fn place(country: &str, city: &str) -> Place {
    Place {
        country: Country::new(country).expect("a country"),
        region: None,
        city: Some(Text::new(city).expect("short")),
        address: None,
        postal_code: None,
        withheld: false,
        point: None,
    }
}

#[test]
fn the_higher_revision_holds_whichever_comes_first() {
    let (old, new) = (service(1, 1, ("ru", "Приют"), ""), service(1, 2, ("ru", "Консультация"), ""));
    let mut catalogue = Catalogue::new(0);
    assert_eq!(publish(&mut catalogue, TBILISI, &new), Applied::Added);
    assert_eq!(publish(&mut catalogue, TBILISI, &old), Applied::Ignored);
    assert!(found(&catalogue, "приюты").is_empty());
    assert_eq!(found(&catalogue, "консультации"), [1]);

    let newest = service(1, 3, ("ru", "Приют"), "");
    assert_eq!(publish(&mut catalogue, TBILISI, &newest), Applied::Updated { previous: at(2) });
    assert_eq!(found(&catalogue, "приют"), [1]);
    assert!(found(&catalogue, "консультация").is_empty());
}

#[test]
fn only_its_publisher_replaces_a_service() {
    let mut catalogue = published(&[(("ru", "Приют"), "")]);
    assert_eq!(publish(&mut catalogue, BERLIN, &service(1, 9, ("ru", "Подмена"), "")), Applied::Added);
    assert_eq!(catalogue.search(&asking("приют")).hits[0].publisher, TBILISI);
    assert_eq!(catalogue.len(), 2);
}

#[test]
fn of_equal_revisions_the_lower_entry_holds() {
    let (one, other) = (service(1, 1, ("en", "One"), ""), service(1, 1, ("en", "Other"), ""));
    for order in [[(&one, 1), (&other, 2)], [(&other, 2), (&one, 1)]] {
        let mut catalogue = Catalogue::new(0);
        for (service, entry) in order {
            catalogue.apply(service, TBILISI, at(entry.into()), EntryId([entry; 32]));
        }
        assert_eq!(catalogue.get(TBILISI, one.id).map(|hit| hit.at), Some(at(1)));
    }
}

#[test]
fn removed_services_are_not_found() {
    let mut catalogue = published(&[(("ru", "Приют"), ""), (("ru", "Приют"), ""), (("ru", "Приют"), "")]);
    publish(&mut catalogue, BERLIN, &service(4, 1, ("ru", "Приют"), ""));
    assert_eq!(catalogue.remove(TBILISI, ServiceId([2; 16])), Some(at(1)));
    assert_eq!(catalogue.remove(TBILISI, ServiceId([2; 16])), None);
    assert_eq!(catalogue.retain(|hit| hit.publisher != BERLIN), 1);
    assert_eq!(found(&catalogue, "приют"), [1, 3]);
    assert_eq!((catalogue.len(), catalogue.count_of(TBILISI), catalogue.count_of(BERLIN)), (2, 2, 0));
}

#[test]
fn inflected_words_of_every_language_find_their_service() {
    for (lang, text, sought) in [
        ("ru", "Помощь беженцам и мигрантам, консультации юристов", ["беженец", "мигранты", "консультация", "юрист"]),
        ("ka", "დახმარება მიგრანტებისთვის, ექიმის კონსულტაციები", ["მიგრანტი", "ექიმი", "კონსულტაცია", "დახმარების"]),
        ("kk", "Мигранттарға дәрігерлердің кеңестері, тегін дәрілер", ["мигрант", "дәрігер", "кеңес", "дәрі"]),
        (
            "pl",
            "Pomoc uchodźcom, bezpłatne badania i konsultacje prawne",
            ["uchodźca", "bezpłatna", "badanie", "PRAWNA"],
        ),
        (
            "hy",
            "Օգնություն փախստականներին, բժշկի խորհրդատվություններ",
            ["փախստական", "բժշկի", "խորհրդատվություն", "օգնության"],
        ),
        (
            "et",
            "Abi pagulastele, tasuta nõustamised ja koolitused",
            ["pagulane", "nõustamine", "koolitus", "NOUSTAMINE"],
        ),
        ("uk", "Допомога біженцям, безоплатні п'ять консультацій", ["біженець", "допомоги", "консультація", "пʼять"]),
    ] {
        let catalogue = published(&[((lang, "1"), text), ((lang, "2"), "xyz")]);
        let missed: Vec<_> = sought.into_iter().filter(|word| found(&catalogue, word) != [1]).collect();
        assert!(missed.is_empty(), "{lang}: {missed:?} not found");
    }
}

#[test]
fn one_city_is_found_in_every_script() {
    let catalogue = published(&[(("ka", "თბილისი"), ""), (("ru", "Тбилиси"), ""), (("en", "Tbilisi"), "")]);
    assert_eq!(found(&catalogue, "tbilisi"), [3, 1, 2]);
    assert_eq!(found(&catalogue, "Тбилиси"), [2, 1, 3]);
    assert_eq!(found(&catalogue, "თბილისი"), [1, 2, 3]);
}

#[test]
fn a_city_filter_knows_every_script_and_keeps_countries_apart() {
    let mut catalogue = Catalogue::new(0);
    for (number, (country, city)) in
        (1..).zip([("GE", "თბილისი"), ("GE", "Тбилиси"), ("GE", "Батуми"), ("US", "Tbilisi")])
    {
        let place = place(country, city);
        publish(&mut catalogue, TBILISI, &Service { places: vec![place], ..service(number, 1, ("en", "Clinic"), "") });
    }
    let mut query = Query { city: "Tbilisi ".into(), ..asking("") };
    assert_eq!(numbers(&catalogue.search(&query)), [1, 2, 4]);
    query.country = Country::new("GE").ok();
    assert_eq!(numbers(&catalogue.search(&query)), [1, 2]);
}

#[test]
fn a_slip_is_forgiven_only_when_nothing_is_found() {
    let catalogue = published(&[(("ru", "Лечение гепатита"), ""), (("ru", "Туберкулёз"), "")]);
    let relaxed = catalogue.search(&asking("лечение гипатита"));
    assert_eq!((numbers(&relaxed), relaxed.relaxed), (vec![1], true));
    assert!(!catalogue.search(&asking("гепатит")).relaxed);
    let elsewhere = Query { country: Country::new("EE").ok(), ..asking("гепатит") };
    assert!(!catalogue.search(&elsewhere).relaxed, "a word that only a filter keeps away is spelt well");
    let nothing = catalogue.search(&asking("квартира"));
    assert_eq!((nothing.total, nothing.relaxed), (0, false));
}

#[test]
fn nearer_words_and_weightier_fields_come_first() {
    let catalogue = published(&[
        (("ru", "Центр"), "приютский совет"),
        (("ru", "Центр"), "есть приют"),
        (("ru", "Приюты города"), ""),
        (("ru", "Приют"), ""),
    ]);
    assert_eq!(found(&catalogue, "приют"), [4, 3, 2, 1]);
}

#[test]
fn every_word_is_needed_but_a_preposition() {
    let catalogue = published(&[(("ru", "Приют для женщин"), "в Тбилиси"), (("ru", "Приют"), "")]);
    assert_eq!(found(&catalogue, "приют женщинам"), [1]);
    assert_eq!(found(&catalogue, "приют у женщин"), [1]);
    assert_eq!(found(&catalogue, "приют").len(), 2);
}

#[test]
fn a_category_is_found_by_its_label_in_any_language() {
    let shelter = Code::new("shelter.temporary").expect("a code");
    let of_category = |categories| Service { categories, ..service(1, 1, ("ka", "სახლი"), "") };
    let mut catalogue = Catalogue::new(0);
    let category = crate::taxonomy::all().iter().find(|term| term.group == "shelter").expect("there are shelters");
    publish(&mut catalogue, TBILISI, &of_category(vec![category.code.clone(), shelter]));
    assert_eq!(found(&catalogue, "приют"), [1]);
    assert_eq!(found(&catalogue, "housing"), [1]);
    assert!(found(&catalogue, "гепатит").is_empty());
}

#[test]
fn records_for_named_organisations_are_found_by_those_only() {
    let mut catalogue = Catalogue::new(0);
    let named = Service { visibility: Visibility::Named(vec![ALMATY]), ..service(1, 1, ("ru", "Приют"), "") };
    publish(&mut catalogue, TBILISI, &named);
    let shown = |audience| catalogue.search(&Query { audience, ..asking("приют") }).total;
    assert_eq!((shown(TBILISI), shown(ALMATY), shown(BERLIN)), (1, 1, 0));
    let counted = catalogue.search(&Query { facets: true, audience: BERLIN, ..asking("") });
    assert!(counted.facets.categories.is_empty(), "counts tell nothing of hidden records either");
}

#[test]
fn filters_go_by_what_is_stated() {
    let terms = |accepts| {
        let (decide_emergency_h, decide_urgent_h, decide_normal_h, feedback_days) = (None, None, None, None);
        Some(ReferralTerms { accepts, decide_emergency_h, decide_urgent_h, decide_normal_h, feedback_days })
    };
    let mut catalogue = Catalogue::new(0);
    let plain = |number| service(number, 1, ("en", "Clinic"), "");
    publish(&mut catalogue, TBILISI, &Service { referral_terms: terms(true), ..plain(1) });
    publish(&mut catalogue, TBILISI, &Service { referral_terms: terms(false), ..plain(2) });
    publish(&mut catalogue, TBILISI, &Service { status: Status::Defunct, ..plain(3) });
    publish(&mut catalogue, TBILISI, &Service { target_groups: vec![Code::new("youth").expect("a code")], ..plain(4) });
    let found = |query: Query| numbers(&catalogue.search(&query));
    assert_eq!(found(Query { accepts_referrals: Some(true), ..asking("") }), [1]);
    assert_eq!(found(Query { accepts_referrals: Some(false), ..asking("") }), [2]);
    assert_eq!(found(asking("")), [1, 2, 4]);
    assert_eq!(found(Query { statuses: vec![], ..asking("") }), [1, 2, 3, 4]);
    let women = vec![Code::new("women").expect("a code")];
    assert_eq!(found(Query { target_groups: women, ..asking("") }), [1, 2], "who names no group is for anyone");
    assert_eq!(found(Query { categories: vec![Code::new("hiv").expect("a code")], ..asking("") }), [1, 2, 4]);
}

#[test]
fn who_asks_for_no_legal_status_is_for_any() {
    let mut catalogue = Catalogue::new(0);
    let status = |code: &str| vec![Code::new(code).expect("a code")];
    let asking_for = |code| Some(Eligibility { legal_statuses: status(code), ..Eligibility::default() });
    let plain = |number| service(number, 1, ("en", "Clinic"), "");
    publish(&mut catalogue, TBILISI, &plain(1));
    publish(&mut catalogue, TBILISI, &Service { eligibility: asking_for("status.refugee"), ..plain(2) });
    publish(&mut catalogue, TBILISI, &Service { eligibility: asking_for("status.student"), ..plain(3) });
    let found = |code| numbers(&catalogue.search(&Query { legal_statuses: status(code), ..asking("") }));
    assert_eq!((found("status.refugee"), found("status.worker")), (vec![1, 2], vec![1]));
}

#[test]
fn providers_and_areas_are_searched_too() {
    let provider =
        Provider { name: Text::new("Фонд «Опора»").expect("short"), description: None, url: None };
    let areas = vec![Text::new("Liwa Qasabat").expect("short")];
    let mut catalogue = Catalogue::new(0);
    publish(
        &mut catalogue,
        TBILISI,
        &Service { provider: Some(provider), areas, ..service(1, 1, ("en", "Clinic"), "") },
    );
    assert_eq!(found(&catalogue, "опоры"), [1]);
    assert_eq!(found(&catalogue, "qasabat"), [1]);
}

#[test]
fn endless_updates_do_not_grow_the_catalogue() {
    let mut catalogue = Catalogue::new(0);
    let mut services = crate::synthetic::Services::new(5);
    let mut publish_round = |catalogue: &mut Catalogue, round: u32| {
        for id in 0..100 {
            let fresh = services.next().expect("endless");
            publish(catalogue, TBILISI, &Service { id: ServiceId([id; 16]), revision: round, ..fresh });
        }
    };
    (1..=30).for_each(|round| publish_round(&mut catalogue, round));
    let early = catalogue.stats();
    (31..=90).for_each(|round| publish_round(&mut catalogue, round));
    let late = catalogue.stats();
    assert!(late.memory_bytes < early.memory_bytes * 3 / 2, "{early:?} then {late:?}");
    assert!(late.superseded <= TOLERATED_SUPERSEDED && late.services == 100);
}
