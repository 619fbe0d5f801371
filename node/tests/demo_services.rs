//! The services of the demonstration network: complete records, safe to show, without anything real in them.

use marshrut_protocol::hsds::{ExportAudience, ExportFormat, ExportItem, ImportOptions, Imported, Importer, export};
use marshrut_protocol::id::OrgId;
use marshrut_protocol::record::service::{Service, Visibility};
use marshrut_protocol::taxonomy;
use marshrut_protocol::text::Lang;

/// The city, its language, and its file.
const FILES: [(&str, &str, &str); 3] = [
    ("tbilisi", "ka", include_str!("../src/demo/services-tbilisi.jsonl")),
    ("almaty", "kk", include_str!("../src/demo/services-almaty.jsonl")),
    ("berlin", "de", include_str!("../src/demo/services-berlin.jsonl")),
];

fn lang(tag: &str) -> Lang {
    Lang::new(tag).expect("a language")
}

fn services(text: &str) -> Vec<Service> {
    let mut importer = Importer::new(ImportOptions::new(OrgId([1; 32]), lang("en")));
    let mut found = importer.push(text.as_bytes());
    found.extend(importer.finish());
    let service = |imported| match imported {
        Imported::Record { service, .. } => *service,
        Imported::Problem(problem) => panic!("{problem:?}"),
    };
    found.into_iter().map(service).collect()
}

#[test]
fn every_service_states_all_that_is_mandatory() {
    for (city, _, text) in FILES {
        let services = services(text);
        assert!((12..=14).contains(&services.len()), "{city} has {}", services.len());
        for service in services {
            assert_eq!(service.missing(), [], "{city}: {}", service.name_in(&[]));
            assert!(service.referral_terms.as_ref().is_some_and(|terms| terms.accepts));
        }
    }
}

#[test]
fn every_service_is_named_in_english_russian_and_its_own_language() {
    for (city, local, text) in FILES {
        for service in services(text) {
            for tag in ["en", "ru", local].map(lang) {
                assert!(
                    service.name.contains_key(&tag) && service.description.contains_key(&tag),
                    "{city} {tag}: {service:?}"
                );
            }
        }
    }
}

#[test]
fn codes_are_of_the_taxonomy_and_ids_of_one_service_each() {
    let all: Vec<_> = FILES.iter().flat_map(|(_, _, text)| services(text)).collect();
    let codes = all.iter().flat_map(|service| service.categories.iter().chain(&service.target_groups));
    assert!(codes.clone().all(|code| taxonomy::by_code(code).is_some()), "{:?}", codes.collect::<Vec<_>>());
    let mut ids: Vec<_> = all.iter().map(|service| service.id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all.len());
}

#[test]
fn shelters_have_no_address_and_no_point() {
    for (city, _, text) in FILES {
        let all = services(text);
        let shelters: Vec<_> = all.iter().filter(|s| s.categories[0].as_str().starts_with("shelter")).collect();
        assert_eq!(shelters.len(), 1, "{city}");
        let place = &shelters[0].places[0];
        assert!(place.withheld && place.address.is_none() && place.point.is_none(), "{city}");
        assert_eq!(shelters[0].visibility, Visibility::Network);
    }
}

#[test]
fn contacts_are_of_nobody() {
    let fictional = ["+995 32 000 0", "+7 727 000 0", "+49 30 23125 "];
    for (_, _, text) in FILES {
        for contact in services(text).into_iter().filter_map(|service| service.contact) {
            assert!(contact.email.is_some_and(|email| email.as_str().ends_with(".example.org")));
            assert!(contact.phones.iter().all(|phone| fictional.iter().any(|start| phone.as_str().starts_with(start))));
        }
    }
}

#[test]
fn what_is_written_out_again_is_the_same() {
    for (_, _, text) in FILES {
        let (first, working, publisher) = (services(text), lang("en"), OrgId([1; 32]));
        let item = |service| ExportItem { publisher, publisher_name: "Publisher", service, language: &working };
        let items: Vec<_> = first.iter().map(item).collect();
        assert_eq!(services(&export(&items, ExportAudience::Network, ExportFormat::HsdsLines)), first);
    }
}
