//! Nothing outside the consent is in a bundle, whatever a referral's detail holds.

use proptest::prelude::*;

use super::*;

/// A word for each field that stands nowhere else, and how it would look in a bundle.
const CANARIES: [(Field, &str); 15] = [
    (Field::Alias, "canary-alias"),
    (Field::BirthYear, "1907"),
    (Field::Gender, "canary-gender"),
    (Field::SafeContact, "canary-contact"),
    (Field::SafeHours, "canary-hours"),
    (Field::City, "canary-city"),
    (Field::Arrival, "2031-01-31"),
    (Field::Departure, "2032-02-28"),
    (Field::Citizenship, "\"VU\""),
    (Field::LegalStatus, "canary.status"),
    (Field::Hiv, "canary-regimen"),
    (Field::Tb, "canary-tb"),
    (Field::Hepatitis, "canary-hepatitis"),
    (Field::Oat, "canary-oat"),
    (Field::Notes, "canary-notes"),
];

/// A person of whom everything is stated, agreed to or not.
fn everything() -> api::PersonFields {
    serde_json::from_value(json!({
        "alias": "canary-alias", "birth_year": 1907, "gender": "canary-gender", "safe_contact": "canary-contact",
        "safe_hours": "canary-hours", "city": "canary-city", "arrival": "2031-01-31", "departure": "2032-02-28",
        "citizenship": "VU", "legal_status": "canary.status", "hiv": {"regimen": "canary-regimen"},
        "tb": "canary-tb", "hepatitis": "canary-hepatitis", "oat": "canary-oat", "notes": "canary-notes",
    }))
    .expect("fields")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]
    #[test]
    fn exactly_the_fields_in_scope_leave(scope in prop::sample::subsequence(Field::ALL.to_vec(), 0..=15)) {
        let mut detail = referral(State::Accepted, &scope);
        if let Some(content) = &mut detail.content {
            content.person = everything();
        }
        let bundle = export(&detail, &tbilisi(), hours(5)).expect("a bundle").to_string();
        for (field, canary) in CANARIES {
            prop_assert_eq!(bundle.contains(canary), scope.contains(&field), "{}", field);
        }
    }
}
