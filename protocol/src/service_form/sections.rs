//! The sections of the form, in its order.

use super::names::{ACCESS, CAPACITIES, COSTS, KNOWN, STATUSES, YES_NO};
use super::reader::Reader;
use super::rows;
use crate::record::service::{
    Capacity, Contact, Continuity, Cost, CostKind, Eligibility, Known, Provider, ReferralTerms, Safety, Service,
    Status, Translated, Visibility,
};
use crate::text::{Lang, Text};
use crate::time::Timestamp;

/// Oldest age, and the most hours, days and months that anybody states.
const MAX_AGE: u16 = 120;
const MAX_HOURS: u16 = 2_160;
const MAX_DAYS: u16 = 730;
const MAX_MONTHS: u16 = 24;
/// Digits of the shortest phone number: an emergency number.
const SHORTEST_PHONE: usize = 3;

pub(super) fn service(reader: &mut Reader<'_>, base: &Service, now: Timestamp) -> Service {
    let (name, description) = texts(reader);
    let provider = provider(reader);
    let status = status(reader);
    let categories = reader.codes("categories");
    if categories.is_empty() {
        reader.wrong("categories", "missing", "choose at least one kind of help");
    }
    Service {
        id: base.id,
        revision: base.revision,
        name,
        description,
        provider,
        status,
        target_groups: reader.codes("target_groups"),
        cost: cost(reader),
        documents: documents(reader),
        languages: Some(reader.codes("languages")).filter(|languages| !languages.is_empty()),
        eligibility: eligibility(reader),
        places: rows::places(reader, &categories, base),
        categories,
        areas: reader.lines("areas"),
        access: reader.choices("access", &ACCESS),
        access_notes: reader.text("access_notes"),
        hours: rows::hours(reader),
        contact: contact(reader),
        capacity: capacity(reader, base, now),
        referral_terms: referral_terms(reader),
        safety: safety(reader),
        continuity: continuity(reader),
        visibility: visibility(reader),
        confirmed_until: reader.day_to_come("confirmed_until", base.confirmed_until, now),
        last_modified: None,
    }
}

/// Name and description in each language; at least one of either.
fn texts(reader: &mut Reader<'_>) -> (Translated<300>, Translated<4000>) {
    let languages: Vec<Lang> = reader.codes("text.languages");
    let name = translated(reader, "name", &languages, "write what the service is called");
    let description = translated(reader, "description", &languages, "write in a few sentences what people get here");
    (name, description)
}

fn translated<const MAX: usize>(
    reader: &mut Reader<'_>,
    family: &str,
    languages: &[Lang],
    if_missing: &str,
) -> Translated<MAX> {
    let problems_before = reader.count();
    let mut texts = Translated::new();
    for language in languages {
        let text: Option<Text<MAX>> = reader.text(&format!("{family}.{language}"));
        texts.extend(text.map(|text| (language.clone(), text)));
    }
    if texts.is_empty() && reader.count() == problems_before {
        let field = languages.first().map_or(family.to_owned(), |language| format!("{family}.{language}"));
        reader.wrong(&field, "missing", if_missing);
    }
    texts
}

fn provider(reader: &mut Reader<'_>) -> Option<Provider> {
    let (description, url) = (reader.text("provider.description"), url(reader, "provider.url"));
    match reader.text("provider.name") {
        Some(name) => Some(Provider { name, description, url }),
        None => {
            if description.is_some() || url.is_some() {
                reader.wrong("provider.name", "missing", "say what the organisation is called");
            }
            None
        }
    }
}

fn status(reader: &mut Reader<'_>) -> Status {
    let status = reader.choice("status", &STATUSES).unwrap_or(Status::NotStated);
    if status == Status::NotStated {
        reader.wrong("status", "missing", "say whether the service runs now");
    }
    status
}

fn cost(reader: &mut Reader<'_>) -> Option<Cost> {
    let details = reader.text("cost.details");
    let kind = reader.choice("cost", &COSTS).or(details.is_some().then_some(CostKind::Described))?;
    if kind == CostKind::Described && details.is_none() {
        reader.wrong("cost.details", "missing", "say in words what it costs");
    }
    Some(Cost { kind, details })
}

fn documents(reader: &mut Reader<'_>) -> Option<Vec<Text<300>>> {
    let needed = reader.choice("documents", &[("none", false), ("listed", true)])?;
    let listed = reader.lines("documents.list");
    if needed && listed.is_empty() {
        reader.wrong("documents.list", "missing", "name the documents, one a line, or choose that none are needed");
    }
    Some(if needed { listed } else { Vec::new() })
}

fn eligibility(reader: &mut Reader<'_>) -> Option<Eligibility> {
    let found = Eligibility {
        description: reader.text("eligibility.description"),
        minimum_age: small(reader, "eligibility.minimum_age", MAX_AGE),
        maximum_age: small(reader, "eligibility.maximum_age", MAX_AGE),
        legal_statuses: reader.codes("eligibility.legal_statuses"),
        citizenships: reader.codes("eligibility.citizenships"),
    };
    if found.minimum_age.zip(found.maximum_age).is_some_and(|(from, to)| from > to) {
        reader.wrong("eligibility.maximum_age", "age-order", "the oldest age is below the youngest");
    }
    (found != Eligibility::default()).then_some(found)
}

fn small(reader: &mut Reader<'_>, field: &str, most: u16) -> Option<u8> {
    reader.number(field, 0..=most).and_then(|number| u8::try_from(number).ok())
}

fn contact(reader: &mut Reader<'_>) -> Option<Contact> {
    let phones: Vec<Text<40>> = reader.lines("contact.phones");
    let digits = |phone: &Text<40>| phone.as_str().chars().filter(char::is_ascii_digit).count();
    if phones.iter().any(|phone| digits(phone) < SHORTEST_PHONE) {
        reader.wrong("contact.phones", "phone", "a phone number such as +995 32 200 00 00, one a line");
    }
    let email: Option<Text<200>> = reader.text("contact.email");
    if email.as_ref().is_some_and(|email| !is_email(email.as_str())) {
        reader.wrong("contact.email", "email", "an e-mail address such as office@example.org");
    }
    let found = Contact { phones, email, url: url(reader, "contact.url") };
    (found != Contact::default()).then_some(found)
}

fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    let whole = parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'));
    whole && !text.contains(char::is_whitespace)
}

fn url(reader: &mut Reader<'_>, field: &str) -> Option<Text<300>> {
    let url: Text<300> = reader.text(field)?;
    let lower = url.as_str().to_ascii_lowercase();
    let scheme = lower.split_once(':').map(|(scheme, _)| scheme).filter(|scheme| !scheme.contains(['.', '/']));
    let known = scheme.is_none_or(|scheme| scheme == "https" || scheme == "http");
    if !known || !lower.contains('.') || lower.contains(char::is_whitespace) {
        reader.wrong(field, "url", "an address such as https://example.org");
    }
    Some(url)
}

/// What was said before keeps its date.
fn capacity(reader: &mut Reader<'_>, base: &Service, now: Timestamp) -> Option<Capacity> {
    let state = reader.choice("capacity", &CAPACITIES)?;
    let same = base.capacity.clone().filter(|before| before.state == state);
    Some(same.unwrap_or(Capacity { state, as_of: now }))
}

fn referral_terms(reader: &mut Reader<'_>) -> Option<ReferralTerms> {
    let accepts = reader.choice("referral_terms", &YES_NO);
    let terms = ReferralTerms {
        accepts: accepts.unwrap_or_default(),
        decide_emergency_h: reader.number("referral_terms.decide_emergency_h", 1..=MAX_HOURS),
        decide_urgent_h: reader.number("referral_terms.decide_urgent_h", 1..=MAX_HOURS),
        decide_normal_h: reader.number("referral_terms.decide_normal_h", 1..=MAX_HOURS),
        feedback_days: reader.number("referral_terms.feedback_days", 1..=MAX_DAYS),
    };
    let numbers = [terms.decide_emergency_h, terms.decide_urgent_h, terms.decide_normal_h, terms.feedback_days];
    if accepts.is_none() && numbers.iter().any(Option::is_some) {
        reader.wrong("referral_terms", "missing", "say whether the service takes referrals");
    }
    accepts.map(|_| terms)
}

/// Who answers one of the four questions leaves no other open.
fn safety(reader: &mut Reader<'_>) -> Option<Safety> {
    let answers = ["anonymous", "reports_to_authorities", "copies_papers", "serves_non_citizens"]
        .map(|name| reader.choice(&format!("safety.{name}"), &KNOWN));
    let [anonymous, reports_to_authorities, copies_papers, serves_non_citizens] =
        answers.map(|answer| answer.unwrap_or(Known::Unknown));
    let found = Safety { anonymous, reports_to_authorities, copies_papers, serves_non_citizens };
    answers.iter().any(Option::is_some).then_some(found)
}

fn continuity(reader: &mut Reader<'_>) -> Option<Continuity> {
    let found = Continuity {
        dispenses_to_foreigners: reader.choice("continuity.dispenses_to_foreigners", &KNOWN),
        remote_registration: reader.codes("continuity.remote_registration"),
        ships_medicine: reader.choice("continuity.ships_medicine", &KNOWN),
        months_given: small(reader, "continuity.months_given", MAX_MONTHS),
        tests_required: reader.lines("continuity.tests_required"),
    };
    (found != Continuity::default()).then_some(found)
}

fn visibility(reader: &mut Reader<'_>) -> Visibility {
    match reader.one("visibility") {
        "public" => Visibility::Public,
        "named" => {
            let named = reader.codes("visibility.named");
            if named.is_empty() {
                reader.wrong("visibility.named", "missing", "choose the partners who may see it");
            }
            Visibility::Named(named)
        }
        "network" | "" => Visibility::Network,
        _ => {
            reader.wrong("visibility", "choice", "this is not one of the choices");
            Visibility::Network
        }
    }
}
