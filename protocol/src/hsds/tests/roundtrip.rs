//! Whatever a record says survives being exported to a member and imported there.

use std::collections::BTreeMap;

use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::hsds::{ExportAudience, ExportFormat, ExportItem, export};
use crate::id::ServiceId;
use crate::record::service::*;
use crate::text::{Code, Country, Text};
use crate::time::Timestamp;

fn text<const MAX: usize>() -> BoxedStrategy<Text<MAX>> {
    let words = "[A-Za-zА-Яа-яა-ჰ0-9=+@\"';|,<&\\\\-]{1,6}( [a-zж-я.]{1,6}){0,2}";
    words
        .prop_filter_map("a text", |text| Text::new(&text).ok())
        .prop_filter("says something", |t: &Text<MAX>| !t.is_empty() && !["-", "none"].contains(&t.as_str()))
        .boxed()
}

fn code() -> BoxedStrategy<Code> {
    let ours = select(crate::taxonomy::all()).prop_map(|term| term.code);
    let other = "other:[A-Za-z0-9._-]{1,8}".prop_filter_map("a code", |code| Code::new(&code).ok());
    prop_oneof![4 => ours, 1 => other].boxed()
}

fn spoken() -> BoxedStrategy<Lang> {
    select(vec!["en", "ru", "ka", "kk", "de", "uz-Cyrl", "tg", "lez"]).prop_map(lang).boxed()
}

fn country() -> BoxedStrategy<Country> {
    select(vec!["GE", "KZ", "DE", "RU", "MD", "XK"]).prop_map(|code| Country::new(code).expect("a code")).boxed()
}

fn moment() -> BoxedStrategy<Timestamp> {
    (-60_000_000_000_000i64..250_000_000_000_000).prop_map(Timestamp).boxed()
}

fn translated<const MAX: usize>() -> BoxedStrategy<BTreeMap<Lang, Text<MAX>>> {
    prop::collection::btree_map(spoken(), text(), 0..4).boxed()
}

/// Lists in which nothing stands twice.
fn several<T: std::fmt::Debug + PartialEq>(item: impl Strategy<Value = T>) -> impl Strategy<Value = Vec<T>> {
    prop::collection::vec(item, 0..4).prop_map(|list| {
        let mut unique = Vec::new();
        list.into_iter().for_each(|item| {
            if !unique.contains(&item) {
                unique.push(item)
            }
        });
        unique
    })
}

fn known() -> BoxedStrategy<Known> {
    select(vec![Known::Yes, Known::No, Known::Unknown]).boxed()
}

fn place() -> BoxedStrategy<Place> {
    let point = (-90_000_000i32..=90_000_000, -180_000_000i32..=180_000_000)
        .prop_map(|(lat_micro, lon_micro)| Point { lat_micro, lon_micro });
    let parts = (country(), of(text()), of(text()), of(text()), of(text()), any::<bool>(), of(point));
    parts
        .prop_map(|(country, region, city, address, postal_code, withheld, point)| Place {
            country,
            region,
            city,
            address: address.filter(|_| !withheld),
            postal_code: postal_code.filter(|_| !withheld),
            withheld,
            point: point.filter(|_| !withheld),
        })
        .boxed()
}

fn hours() -> BoxedStrategy<Hours> {
    let week = vec![Weekday::Mo, Weekday::Tu, Weekday::We, Weekday::Th, Weekday::Fr, Weekday::Sa, Weekday::Su];
    let days = prop::sample::subsequence(week, 0..=7);
    let freq = select(vec!["MONTHLY", "DAILY"]).prop_map(|f| Text::new(f).expect("short"));
    let parts = (days, of(0u16..=1440), of(0u16..=1440), of(freq), of(text()));
    parts
        .prop_map(|(days, opens_min, closes_min, freq, notes)| Hours { days, opens_min, closes_min, freq, notes })
        .prop_filter("says something", |rule| *rule != Hours::default())
        .boxed()
}

fn cost() -> BoxedStrategy<Cost> {
    let stated = (select(vec![CostKind::Free, CostKind::Partly, CostKind::Paid]), of(text()));
    let described = text().prop_map(|details| (CostKind::Described, Some(details)));
    prop_oneof![stated, described].prop_map(|(kind, details)| Cost { kind, details }).boxed()
}

fn eligibility() -> BoxedStrategy<Eligibility> {
    (of(text()), of(0u8..=150), of(0u8..=150), several(code()), several(country()))
        .prop_map(|(description, minimum_age, maximum_age, legal_statuses, citizenships)| Eligibility {
            description,
            minimum_age,
            maximum_age,
            legal_statuses,
            citizenships,
        })
        .boxed()
}

fn terms() -> BoxedStrategy<ReferralTerms> {
    let hours = || of(any::<u16>());
    (any::<bool>(), hours(), hours(), hours(), hours())
        .prop_map(|(accepts, emergency, urgent, normal, days)| ReferralTerms {
            accepts,
            decide_emergency_h: emergency,
            decide_urgent_h: urgent,
            decide_normal_h: normal,
            feedback_days: days,
        })
        .boxed()
}

fn continuity() -> BoxedStrategy<Continuity> {
    let tests = prop::collection::vec(text(), 0..3);
    (of(known()), several(country()), of(known()), of(0u8..=60), tests)
        .prop_map(|(dispenses_to_foreigners, remote_registration, ships_medicine, months_given, tests_required)| {
            Continuity { dispenses_to_foreigners, remote_registration, ships_medicine, months_given, tests_required }
        })
        .boxed()
}

fn visibility() -> BoxedStrategy<Visibility> {
    let named = prop::collection::vec(any::<[u8; 32]>().prop_map(OrgId), 0..3).prop_map(Visibility::Named);
    prop_oneof![Just(Visibility::Public), Just(Visibility::Network), named].boxed()
}

fn contact() -> BoxedStrategy<Contact> {
    let email = prop_oneof![text(), Just(Text::new("role@example.org").expect("short"))];
    let url = prop_oneof![text(), Just(Text::new("https://example.org/a?b=c").expect("short"))];
    (several(text()), of(email), of(url)).prop_map(|(phones, email, url)| Contact { phones, email, url }).boxed()
}

prop_compose! {
    fn about()(
        id in any::<[u8; 16]>(),
        name in translated(),
        description in translated(),
        provider in of((text(), of(text()), of(text()))),
        categories in several(code()),
        target_groups in several(code()),
        status in select(vec![
            Status::Active, Status::Inactive, Status::Defunct, Status::TemporarilyClosed, Status::NotStated,
        ]),
        eligibility in of(eligibility()),
        visibility in visibility(),
        (confirmed_until, last_modified) in (of(moment()), of(moment())),
    ) -> Service {
        Service {
            id: ServiceId(id), revision: 1, name, description,
            provider: provider.map(|(name, description, url)| Provider { name, description, url }),
            categories, target_groups, status,
            eligibility: eligibility.filter(|who| *who != Eligibility::default()),
            documents: None, cost: None, languages: None, access: vec![], access_notes: None, places: vec![],
            areas: vec![], hours: vec![], contact: None, capacity: None, referral_terms: None, safety: None,
            continuity: None, visibility, confirmed_until, last_modified,
        }
    }
}

prop_compose! {
    fn service()(
        about in about(),
        documents in of(prop::collection::vec(text(), 0..3)),
        cost in of(cost()),
        languages in of(several(spoken())),
        access in prop::sample::subsequence(vec![
            AccessMode::WalkIn, AccessMode::Appointment, AccessMode::ReferralOnly, AccessMode::Outreach,
            AccessMode::Online, AccessMode::Courier,
        ], 0..=6),
        access_notes in of(text()),
        (places, areas, hours) in (prop::collection::vec(place(), 0..3), prop::collection::vec(text(), 0..3),
            prop::collection::vec(hours(), 0..4)),
        contact in of(contact()),
        capacity in of((select(vec![
            CapacityState::Available, CapacityState::None, CapacityState::WaitingList, CapacityState::AssessFirst,
        ]), moment())),
        (referral_terms, continuity) in (of(terms()), of(continuity())),
        safety in of((known(), known(), known(), known())),
    ) -> Service {
        Service {
            documents, cost,
            languages: languages.filter(|spoken| !spoken.is_empty()),
            access, access_notes, places, areas, hours,
            contact: contact.filter(|contact| *contact != Contact::default()),
            capacity: capacity.map(|(state, as_of)| Capacity { state, as_of }),
            referral_terms, continuity,
            safety: safety.map(|(anonymous, reports_to_authorities, copies_papers, serves_non_citizens)| Safety {
                anonymous, reports_to_authorities, copies_papers, serves_non_citizens,
            }),
            ..about
        }
    }
}

/// A record without visibility to others is exported by its publisher.
fn exported(service: &Service, format: ExportFormat, audience: ExportAudience) -> String {
    let language = lang("ru");
    let item = ExportItem { publisher: OrgId([7; 32]), publisher_name: "Publisher", service, language: &language };
    export(&[item], audience, format)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_exported_to_its_publisher_comes_back_the_same(service in service()) {
        for format in [ExportFormat::HsdsLines, ExportFormat::HsdsPage] {
            let text = exported(&service, format, ExportAudience::Organisation(OrgId([7; 32])));
            let (records, problems) = import(&text);
            prop_assert_eq!(&problems, &vec![], "{}", text);
            prop_assert_eq!(&records[0].1, &service, "{}", text);
        }
    }

    #[test]
    fn every_export_has_what_hsds_requires(service in service()) {
        let text = exported(&service, ExportFormat::HsdsLines, ExportAudience::Organisation(OrgId([7; 32])));
        let value = serde_json::from_str(&text).expect("JSON");
        super::export::check_hsds(&value);
    }

    #[test]
    fn the_public_never_sees_what_is_not_for_it(service in service()) {
        for format in [ExportFormat::HsdsLines, ExportFormat::GeoJson, ExportFormat::Csv] {
            let text = exported(&service, format, ExportAudience::Public);
            prop_assert!(!text.contains("pn_safety") && !text.contains("reports_to_authorities"));
            let id = super::super::uuid::format(service.id.as_bytes());
            prop_assert_eq!(text.contains(&id), service.visibility == Visibility::Public);
        }
    }
}
