//! A referral's content as the values of a form.

use marshrut_protocol::local_api::{ConsentForm, HivBlock, PersonFields, Priority, ReferralContent, ServiceDetail};
use marshrut_protocol::time::Span;

use super::typed;
use crate::forms::Fields;
use crate::texts::Clock;

/// How long a consent holds if nothing else is said.
const CONSENT_DAYS: i64 = 90;

/// What a new referral starts with: what the service offers is most often what is needed, if it is one thing.
pub(super) fn beginning(service: Option<&ServiceDetail>) -> ReferralContent {
    let categories = service.map(|service| &service.item.service.categories);
    let needs = categories.filter(|categories| categories.len() == 1).cloned().unwrap_or_default();
    ReferralContent { needs, sender_role: "caseworker".into(), ..Default::default() }
}

/// The name of a priority in the API.
pub(in crate::pages) fn priority_name(priority: Priority) -> &'static str {
    match priority {
        Priority::Emergency => "emergency",
        Priority::Urgent => "urgent",
        Priority::Normal => "normal",
    }
}

/// The form's values for `content`: its answers, and for a consent that nobody gave yet how most are.
pub(super) fn fields_of(content: &ReferralContent, clock: &Clock) -> Fields {
    let mut fields = answers_of(content, clock);
    let answered = fields.pairs().any(|(name, _)| name.starts_with("consent."));
    if !answered {
        put_consent(&mut fields, content, clock);
    }
    fields
}

/// What somebody has answered, whether it could be read or not; nothing that a form only proposes.
pub(super) fn answers_of(content: &ReferralContent, clock: &Clock) -> Fields {
    let mut fields = Fields::default();
    content.needs.iter().for_each(|need| fields.put("needs", need));
    fields.put("priority", content.priority.map_or("", priority_name));
    fields.put("sender_role", &content.sender_role);
    fields.put("contact_policy", &content.contact_policy);
    fields.put("client_language", content.client_language.as_ref().map_or("", |lang| lang.as_str()));
    fields.put("minor", yes_no(content.minor));
    put_person(&mut fields, &content.person);
    put_hiv(&mut fields, content.person.hiv.as_ref());
    if content.consent.is_some() {
        put_consent(&mut fields, content, clock);
    }
    typed::lay_over(content, &mut fields);
    fields
}

fn put_person(fields: &mut Fields, person: &PersonFields) {
    let texts = [
        ("alias", &person.alias),
        ("gender", &person.gender),
        ("safe_contact", &person.safe_contact),
        ("safe_hours", &person.safe_hours),
        ("city", &person.city),
        ("arrival", &person.arrival),
        ("departure", &person.departure),
        ("tb", &person.tb),
        ("hepatitis", &person.hepatitis),
        ("oat", &person.oat),
        ("notes", &person.notes),
    ];
    texts.into_iter().for_each(|(name, text)| fields.put(&format!("person.{name}"), text));
    fields.put("person.birth_year", person.birth_year.map_or(String::new(), |year| year.to_string()));
    fields.put("person.citizenship", person.citizenship.as_ref().map_or("", |country| country.as_str()));
    fields.put("person.legal_status", person.legal_status.as_ref().map_or("", |code| code.as_str()));
}

fn put_hiv(fields: &mut Fields, hiv: Option<&HivBlock>) {
    let Some(hiv) = hiv else { return };
    let texts = [
        ("regimen", &hiv.regimen),
        ("since", &hiv.since),
        ("supply_until", &hiv.supply_until),
        ("viral_load", &hiv.viral_load),
        ("cd4", &hiv.cd4),
        ("prior_regimens", &hiv.prior_regimens),
    ];
    texts.into_iter().for_each(|(name, text)| fields.put(&format!("person.hiv.{name}"), text));
    fields.put("person.hiv.pregnant", yes_no(hiv.pregnant));
}

/// The consent as it was given, or how most are: spoken in the client's language, today, for three months.
fn put_consent(fields: &mut Fields, content: &ReferralContent, clock: &Clock) {
    let now = clock.now();
    let given = content.consent.clone();
    let language = content.client_language.clone();
    let consent = given.clone().unwrap_or(ConsentForm { language, ..Default::default() });
    fields.put("consent.given", &consent.given);
    fields.put("consent.language", consent.language.as_ref().map_or("", |lang| lang.as_str()));
    fields.put("consent.withhold_from", &consent.withhold_from);
    fields.put("consent.given_at", clock.input_day(consent.given_at.unwrap_or(now)));
    fields.put("consent.expires", clock.input_day(consent.expires.unwrap_or(now.plus(Span::days(CONSENT_DAYS)))));
    consent.fields.iter().for_each(|name| fields.put("consent.fields", name));
    fields.put("consent.confirmed", if given.is_some() { "yes" } else { "" });
}

fn yes_no(answer: Option<bool>) -> &'static str {
    match answer {
        Some(true) => "yes",
        Some(false) => "no",
        None => "",
    }
}
