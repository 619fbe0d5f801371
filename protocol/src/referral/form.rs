//! Between the local API's form of a referral and what is sent: texts are checked field by field, so that a person
//! learns everything that is wrong at once, and where.

mod contradictions;

use std::collections::BTreeSet;

use super::consent::{Consent, Field, Manner};
use super::date::Date;
use super::draft::{ContactPolicy, Draft, HivBlock, PersonFields};
use super::handle::ClientHandle;
use super::payload::{self, Payload, PayloadError};
use super::supply::supply;
use super::{Priority, ServiceRef};
use crate::id::OrgId;
use crate::local_api::{self as api, FieldProblem, ReferralContent};
use crate::text::Text;
use crate::time::{Span, Timestamp};

/// A consent without a date of its own ends so long after it was given.
const CONSENT_LASTS: Span = Span::days(180);

/// What makes a form's referral: the parts that no person types.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    /// The handle made for the client.
    pub handle: ClientHandle,
    /// The service.
    pub service: ServiceRef,
    /// Its publisher.
    pub receiver: OrgId,
    /// The node's clock.
    pub now: Timestamp,
}

/// Reads a form into what can be sent.
///
/// # Errors
/// Every field that is missing, wrong, or outside the consent.
pub fn read(content: &ReferralContent, frame: &Frame) -> Result<Payload, Vec<FieldProblem>> {
    let mut reader = Reader::default();
    let draft = reader.draft(content, frame);
    let consent = reader.consent(content.consent.as_ref(), frame);
    let missing = payload::missing(&draft);
    reader.problems.extend(missing.into_iter().map(|field| problem(field, "missing", "this must be filled in")));
    let contradictions = consent.as_ref().map(|consent| contradictions::contradictions(&draft, consent, frame.now));
    reader.problems.extend(contradictions.unwrap_or_default());
    let Some(consent) = consent.filter(|_| reader.problems.is_empty()) else { return Err(reader.problems) };
    Payload::within(draft, &consent).map_err(|error| outside(&error))
}

/// The priority that follows from how long the medicine lasts, where the caseworker chose none.
fn priority_of_supply(content: &ReferralContent, now: Timestamp) -> Option<Priority> {
    let until: Date = content.person.hiv.as_ref()?.supply_until.parse().ok()?;
    Some(supply(until, now).priority)
}

/// Shows what was sent or received as the form's fields.
pub fn show(payload: &Payload) -> ReferralContent {
    let consent = payload.consent();
    ReferralContent {
        needs: payload.needs().to_vec(),
        priority: Some(payload.priority().into()),
        sender_role: payload.sender_role().to_owned(),
        contact_policy: payload.contact_policy().name().to_owned(),
        client_language: Some(payload.client_language().clone()),
        minor: Some(payload.minor()),
        consent: Some(api::ConsentForm {
            given: consent.manner.name().to_owned(),
            language: Some(consent.language.clone()),
            fields: consent.scope.iter().map(|field| field.name().to_owned()).collect(),
            withhold_from: consent.withheld_from.to_string(),
            given_at: Some(consent.given_at),
            expires: Some(consent.expires),
        }),
        typed: Vec::new(),
        person: show_person(payload.person()),
    }
}

fn outside(error: &PayloadError) -> Vec<FieldProblem> {
    match error {
        PayloadError::OutsideScope(fields) => fields
            .iter()
            .map(|field| {
                let path = format!("person.{}", field.name());
                problem(&path, "outside-consent", "the client did not agree to share this; clear it or ask for consent")
            })
            .collect(),
        other => vec![problem("content", "invalid", &other.to_string())],
    }
}

fn problem(field: &str, kind: &str, title: &str) -> FieldProblem {
    FieldProblem { field: field.to_owned(), kind: kind.to_owned(), title: title.to_owned() }
}

#[derive(Default)]
struct Reader {
    problems: Vec<FieldProblem>,
}

impl Reader {
    fn draft(&mut self, content: &ReferralContent, frame: &Frame) -> Draft {
        Draft {
            handle: Some(frame.handle),
            service: Some(frame.service),
            needs: content.needs.clone(),
            priority: content.priority.map(Into::into).or_else(|| priority_of_supply(content, frame.now)),
            sender_role: self.text("sender_role", &content.sender_role),
            contact_policy: self.named("contact_policy", &content.contact_policy, ContactPolicy::named),
            client_language: content.client_language.clone(),
            minor: content.minor,
            person: self.person(&content.person),
        }
    }

    fn consent(&mut self, form: Option<&api::ConsentForm>, frame: &Frame) -> Option<Consent> {
        let Some(form) = form else {
            self.problems.push(problem("consent", "missing", "the client's consent must be recorded before sending"));
            return None;
        };
        let manner = self.named("consent.given", &form.given, Manner::named);
        let scope: BTreeSet<Field> =
            form.fields.iter().filter_map(|name| self.named("consent.fields", name, Field::named)).collect();
        let withheld_from = self.text("consent.withhold_from", &form.withhold_from).unwrap_or_default();
        for (missing, field) in
            [(form.given.is_empty(), "consent.given"), (form.language.is_none(), "consent.language")]
        {
            if missing {
                self.problems.push(problem(field, "missing", "this must be filled in"));
            }
        }
        let given_at = form.given_at.unwrap_or(frame.now);
        let expires = form.expires.unwrap_or(given_at.plus(CONSENT_LASTS));
        let (language, receiver) = (form.language.clone()?, frame.receiver);
        Some(Consent { manner: manner?, language, receiver, scope, withheld_from, given_at, expires, form: None })
    }

    fn person(&mut self, fields: &api::PersonFields) -> PersonFields {
        PersonFields {
            alias: self.text("person.alias", &fields.alias),
            birth_year: fields.birth_year,
            gender: self.text("person.gender", &fields.gender),
            safe_contact: self.text("person.safe_contact", &fields.safe_contact),
            safe_hours: self.text("person.safe_hours", &fields.safe_hours),
            city: self.text("person.city", &fields.city),
            arrival: self.date("person.arrival", &fields.arrival),
            departure: self.date("person.departure", &fields.departure),
            citizenship: fields.citizenship.clone(),
            legal_status: fields.legal_status.clone(),
            hiv: fields.hiv.as_ref().filter(|hiv| **hiv != api::HivBlock::default()).map(|hiv| self.hiv(hiv)),
            tb: self.text("person.tb", &fields.tb),
            hepatitis: self.text("person.hepatitis", &fields.hepatitis),
            oat: self.text("person.oat", &fields.oat),
            notes: self.text("person.notes", &fields.notes),
        }
    }

    fn hiv(&mut self, hiv: &api::HivBlock) -> HivBlock {
        HivBlock {
            regimen: self.text("person.hiv.regimen", &hiv.regimen).unwrap_or_default(),
            since: self.date("person.hiv.since", &hiv.since),
            supply_until: self.date("person.hiv.supply_until", &hiv.supply_until),
            viral_load: self.text("person.hiv.viral_load", &hiv.viral_load).unwrap_or_default(),
            cd4: self.text("person.hiv.cd4", &hiv.cd4).unwrap_or_default(),
            pregnant: hiv.pregnant,
            prior_regimens: self.text("person.hiv.prior_regimens", &hiv.prior_regimens).unwrap_or_default(),
        }
    }

    /// A text, if something is in it.
    fn text<const MAX: usize>(&mut self, field: &str, text: &str) -> Option<Text<MAX>> {
        match Text::new(text) {
            Ok(text) => Some(text).filter(|text| !text.is_empty()),
            Err(error) => {
                self.problems.push(problem(field, "text", &error.to_string()));
                None
            }
        }
    }

    fn date(&mut self, field: &str, text: &str) -> Option<Date> {
        if text.trim().is_empty() {
            return None;
        }
        let date = text.parse();
        if date.is_err() {
            self.problems.push(problem(field, "date", "a date is written YYYY-MM-DD, or YYYY-MM"));
        }
        date.ok()
    }

    /// One of several names; an empty one is missing and reported elsewhere.
    fn named<T>(&mut self, field: &str, name: &str, named: impl Fn(&str) -> Option<T>) -> Option<T> {
        let found = named(name);
        if found.is_none() && !name.is_empty() {
            self.problems.push(problem(field, "choice", "this is none of the choices"));
        }
        found
    }
}

fn show_person(person: &PersonFields) -> api::PersonFields {
    api::PersonFields {
        alias: shown(person.alias.as_ref()),
        birth_year: person.birth_year,
        gender: shown(person.gender.as_ref()),
        safe_contact: shown(person.safe_contact.as_ref()),
        safe_hours: shown(person.safe_hours.as_ref()),
        city: shown(person.city.as_ref()),
        arrival: shown(person.arrival.as_ref()),
        departure: shown(person.departure.as_ref()),
        citizenship: person.citizenship.clone(),
        legal_status: person.legal_status.clone(),
        hiv: person.hiv.as_ref().map(show_hiv),
        tb: shown(person.tb.as_ref()),
        hepatitis: shown(person.hepatitis.as_ref()),
        oat: shown(person.oat.as_ref()),
        notes: shown(person.notes.as_ref()),
    }
}

fn show_hiv(hiv: &HivBlock) -> api::HivBlock {
    api::HivBlock {
        regimen: hiv.regimen.to_string(),
        since: shown(hiv.since.as_ref()),
        supply_until: shown(hiv.supply_until.as_ref()),
        viral_load: hiv.viral_load.to_string(),
        cd4: hiv.cd4.to_string(),
        pregnant: hiv.pregnant,
        prior_regimens: hiv.prior_regimens.to_string(),
    }
}

fn shown<T: std::fmt::Display>(value: Option<&T>) -> String {
    value.map_or_else(String::new, T::to_string)
}

impl From<api::Priority> for Priority {
    fn from(priority: api::Priority) -> Self {
        match priority {
            api::Priority::Emergency => Self::Emergency,
            api::Priority::Urgent => Self::Urgent,
            api::Priority::Normal => Self::Normal,
        }
    }
}

impl From<Priority> for api::Priority {
    fn from(priority: Priority) -> Self {
        match priority {
            Priority::Emergency => Self::Emergency,
            Priority::Urgent => Self::Urgent,
            Priority::Normal => Self::Normal,
        }
    }
}

impl From<super::Side> for api::Side {
    fn from(side: super::Side) -> Self {
        match side {
            super::Side::Sender => Self::Sender,
            super::Side::Receiver => Self::Receiver,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::ServiceId;
    use crate::text::{Code, Lang};

    fn frame() -> Frame {
        Frame {
            handle: "7K2M-Q9XD".parse().expect("a handle"),
            service: ServiceRef { id: ServiceId([1; 16]), revision: 2 },
            receiver: OrgId([3; 32]),
            now: Timestamp(1_700_000_000_000),
        }
    }

    fn filled() -> ReferralContent {
        ReferralContent {
            needs: vec![Code::new("hiv.art").expect("a code")],
            priority: Some(api::Priority::Urgent),
            sender_role: "caseworker".into(),
            contact_policy: "through-us".into(),
            client_language: Some(Lang::new("uz").expect("a tag")),
            minor: Some(false),
            consent: Some(api::ConsentForm {
                given: "spoken".into(),
                language: Some(Lang::new("ru").expect("a tag")),
                fields: vec!["alias".into(), "hiv".into()],
                ..api::ConsentForm::default()
            }),
            typed: Vec::new(),
            person: api::PersonFields {
                alias: "Aziz".into(),
                hiv: Some(api::HivBlock { regimen: "TLD".into(), ..api::HivBlock::default() }),
                ..api::PersonFields::default()
            },
        }
    }

    #[test]
    fn what_was_filled_in_is_what_is_shown() {
        let payload = read(&filled(), &frame()).expect("complete");
        let shown = show(&payload);
        assert_eq!(shown.person, filled().person);
        assert_eq!(shown.needs, filled().needs);
        assert_eq!(shown.consent.map(|consent| consent.fields), filled().consent.map(|consent| consent.fields));
    }

    #[test]
    fn answers_that_contradict_each_other_are_refused_where_they_are() {
        let consent = |change: &dyn Fn(&mut api::ConsentForm)| {
            let mut content = filled();
            change(content.consent.as_mut().expect("a consent"));
            content
        };
        let contact = ReferralContent { contact_policy: "contact-client".into(), ..filled() };
        let mut unticked = contact.clone();
        unticked.person.safe_contact = "@aziz".into();
        let mut days = filled();
        (days.person.arrival, days.person.departure) = ("2024-02-10".into(), "2024-02-09".into());
        let next_year = frame().now.plus(Span::days(365));
        for (content, field, kind) in [
            (contact, "person.safe_contact", "no-safe-contact"),
            (unticked.clone(), "person.safe_contact", "no-safe-contact"),
            (days.clone(), "person.departure", "departure-first"),
            (consent(&|form| form.given = "guardian".into()), "consent.given", "guardian-of-adult"),
            (consent(&|form| form.given_at = Some(next_year)), "consent.given_at", "consent-ahead"),
            (consent(&|form| form.expires = Some(Timestamp(1))), "consent.expires", "consent-dates"),
        ] {
            let problems = read(&content, &frame()).expect_err(kind);
            assert_eq!(problems.len(), 1, "{problems:?}");
            assert_eq!((problems[0].field.as_str(), problems[0].kind.as_str()), (field, kind));
        }
        let agreed = |content: &mut ReferralContent, fields: &[&str]| {
            let consent = content.consent.as_mut().expect("a consent");
            consent.fields.extend(fields.iter().map(|field| (*field).to_owned()));
        };
        agreed(&mut unticked, &["safe_contact"]);
        read(&unticked, &frame()).expect("the person can be reached");
        days.person.departure = "2024-02".into();
        agreed(&mut days, &["arrival", "departure"]);
        read(&days, &frame()).expect("within the month that is known");
    }

    #[test]
    fn without_a_priority_the_supply_decides() {
        let mut content = filled();
        content.priority = None;
        let missing = read(&content, &frame()).expect_err("nothing says how urgent it is");
        assert!(missing.iter().any(|problem| problem.field == "priority"), "{missing:?}");
        // The frame's clock says 14 November 2023.
        for (until, priority) in
            [("2023-11-16", Priority::Emergency), ("2023-12-01", Priority::Urgent), ("2024-06", Priority::Normal)]
        {
            content.person.hiv = Some(api::HivBlock { supply_until: until.into(), ..api::HivBlock::default() });
            assert_eq!(read(&content, &frame()).expect("complete").priority(), priority, "{until}");
        }
        content.priority = Some(api::Priority::Emergency);
        assert_eq!(read(&content, &frame()).expect("complete").priority(), Priority::Emergency, "a person outranks it");
    }

    #[test]
    fn a_field_without_its_tick_is_named() {
        let mut content = filled();
        content.person.city = "Warsaw".into();
        let problems = read(&content, &frame()).expect_err("outside the consent");
        assert_eq!(problems.iter().map(|p| p.field.as_str()).collect::<Vec<_>>(), ["person.city"]);
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        let mut content = ReferralContent::default();
        content.person.arrival = "tomorrow".into();
        content.contact_policy = "shout".into();
        let problems = read(&content, &frame()).expect_err("empty");
        let fields: Vec<&str> = problems.iter().map(|p| p.field.as_str()).collect();
        for expected in ["person.arrival", "contact_policy", "consent", "needs", "priority", "minor"] {
            assert!(fields.contains(&expected), "{expected} is missing in {fields:?}");
        }
    }
}
