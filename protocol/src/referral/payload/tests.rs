use proptest::prelude::*;

use super::*;
use crate::canon;
use crate::referral::action::{Action, Send};
use crate::referral::consent::Field;
use crate::referral::deadlines::Terms;
use crate::referral::draft::{HivBlock, PersonFields};
use crate::referral::sample::{consent, full_draft, payload};
use crate::text::Country;

/// Values that occur nowhere else, so that finding one in encoded bytes means that its field leaked. The texts and
/// days differ from one payload to the next by `salt`.
#[derive(Clone, Copy)]
struct Canaries {
    salt: u64,
}

impl Canaries {
    fn text(self, field: Field) -> String {
        format!("canary-{}-{:016x}", field.name(), self.salt)
    }

    fn words<const MAX: usize>(self, field: Field) -> Text<MAX> {
        Text::new(&self.text(field)).expect("a valid text")
    }

    /// A day of the sixties; `which` keeps two in one payload apart.
    fn day(self, which: u64) -> String {
        format!("196{}-{:02}-{:02}", which, self.salt % 12 + 1, self.salt / 12 % 28 + 1)
    }

    /// A draft that has exactly `fields`, each with its canary.
    fn draft(self, fields: &[Field]) -> Draft {
        let mut person = PersonFields::default();
        for field in fields {
            self.fill(&mut person, *field);
        }
        Draft { person, ..full_draft() }
    }

    fn fill(self, person: &mut PersonFields, field: Field) {
        match field {
            Field::Alias => person.alias = Some(self.words(field)),
            Field::BirthYear => person.birth_year = Some(1959),
            Field::Gender => person.gender = Some(self.words(field)),
            Field::SafeContact => person.safe_contact = Some(self.words(field)),
            Field::SafeHours => person.safe_hours = Some(self.words(field)),
            Field::City => person.city = Some(self.words(field)),
            Field::Arrival => person.arrival = self.day(1).parse().ok(),
            Field::Departure => person.departure = self.day(3).parse().ok(),
            Field::Citizenship => person.citizenship = Country::new("TV").ok(),
            Field::LegalStatus => person.legal_status = Code::new(&self.text(field)).ok(),
            Field::Hiv => person.hiv = Some(self.hiv()),
            Field::Tb => person.tb = Some(self.words(field)),
            Field::Hepatitis => person.hepatitis = Some(self.words(field)),
            Field::Oat => person.oat = Some(self.words(field)),
            Field::Notes => person.notes = Some(self.words(field)),
            Field::Attachments => {}
        }
    }

    fn hiv(self) -> HivBlock {
        HivBlock {
            regimen: self.words(Field::Hiv),
            since: self.day(7)[..7].parse().ok(),
            supply_until: self.day(9).parse().ok(),
            viral_load: self.words(Field::Hiv),
            cd4: self.words(Field::Hiv),
            pregnant: Some(true),
            prior_regimens: self.words(Field::Hiv),
        }
    }

    /// How the value of a field looks in CBOR.
    fn encoded(self, field: Field) -> Vec<Vec<u8>> {
        let text = |text: &str| canon::to_vec(text).expect("a text can be encoded");
        match field {
            Field::BirthYear => vec![canon::to_vec(&1959).expect("a number can be encoded")],
            Field::Arrival => vec![text(&self.day(1))],
            Field::Departure => vec![text(&self.day(3))],
            Field::Citizenship => vec![text("TV")],
            Field::Hiv => vec![text(&self.text(field)), text(&self.day(7)[..7]), text(&self.day(9)), text("regimen")],
            _ => vec![text(&self.text(field))],
        }
    }
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

fn encoded(payload: Payload) -> Vec<u8> {
    let priority = payload.priority();
    let action = Action::Send(Box::new(Send { payload, terms: Terms::by_default(priority) }));
    canon::to_vec(&action).expect("a payload can be encoded")
}

/// The fields whose bit is set.
fn chosen(bits: u16) -> Vec<Field> {
    Field::ALL.into_iter().enumerate().filter(|(place, _)| bits >> place & 1 == 1).map(|(_, field)| field).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_value_of_an_unscoped_field_is_in_the_encoded_bytes(
        filled in 0u16..1 << 15,
        scoped in 0u16..1 << 15,
        salt in any::<u64>(),
    ) {
        let canaries = Canaries { salt };
        let (filled, scoped) = (chosen(filled), chosen(scoped));
        let consent = consent(&scoped);
        let outside: Vec<Field> = filled.iter().copied().filter(|field| !scoped.contains(field)).collect();
        let draft = canaries.draft(&filled);
        match Payload::within(draft.clone(), &consent) {
            Ok(payload) => prop_assert!(outside.is_empty() && encoded(payload).len() > 100),
            Err(error) => prop_assert_eq!(error, PayloadError::OutsideScope(outside.clone())),
        }
        let limited = Payload::within(draft.limited_to(&consent), &consent).expect("limited to the scope");
        let bytes = encoded(limited);
        for field in filled {
            let is_inside = scoped.contains(&field);
            for canary in canaries.encoded(field) {
                prop_assert_eq!(contains(&bytes, &canary), is_inside, "{}", field);
            }
        }
    }
}

#[test]
fn decoding_compares_the_scope_again() {
    let whole = payload(Priority::Urgent);
    let bytes = canon::to_vec(&whole).expect("encodes");
    assert_eq!(canon::from_slice::<Payload>(&bytes), Ok(whole.clone()));
    for field in Field::ALL.into_iter().filter(|field| *field != Field::Attachments) {
        // A peer with other software takes a field out of the consent and leaves its value in.
        let forged = Payload { consent: consent_without(field), ..whole.clone() };
        let error = canon::from_slice::<Payload>(&canon::to_vec(&forged).expect("encodes")).expect_err("refused");
        assert!(error.to_string().contains(&format!("did not agree to share: {field}")), "{error}");
    }
}

fn consent_without(field: Field) -> Consent {
    let mut consent = consent(&Field::ALL);
    consent.scope.remove(&field);
    consent
}

#[test]
fn each_missing_mandatory_field_is_named() {
    let consent = consent(&[]);
    let all = ["handle", "service", "needs", "priority", "sender_role", "contact_policy", "client_language", "minor"];
    assert_eq!(Payload::within(Draft::default(), &consent), Err(PayloadError::Missing(all.to_vec())));
    let error = Payload::within(Draft { minor: None, ..Canaries { salt: 1 }.draft(&[]) }, &consent);
    assert_eq!(error, Err(PayloadError::Missing(vec!["minor"])));
    let error = Payload::within(Draft { needs: vec![], ..Canaries { salt: 1 }.draft(&[]) }, &consent);
    assert_eq!(error, Err(PayloadError::Missing(vec!["needs"])));
}

#[test]
fn what_is_out_of_range_is_refused() {
    let needs = vec![Code::new("hiv.art").expect("valid"); MAX_NEEDS + 1];
    let within = |draft: Draft| Payload::within(draft, &consent(&Field::ALL));
    assert_eq!(within(Draft { needs, ..full_draft() }), Err(PayloadError::TooManyNeeds));
    let mut draft = full_draft();
    draft.person.birth_year = Some(91);
    assert_eq!(within(draft), Err(PayloadError::BirthYear(91)));
    let mut backwards = consent(&Field::ALL);
    backwards.expires = backwards.given_at.plus(crate::time::Span(-1));
    assert_eq!(Payload::within(full_draft(), &backwards), Err(PayloadError::ConsentDates));
}
