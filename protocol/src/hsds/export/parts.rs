//! The lists in an HSDS service: attributes, costs, documents, languages, schedules.

use serde_json::{Map, Value, json};

use super::super::read::COUNTRIES;
use super::super::{language, moment, uuid};
use crate::record::service::{AccessMode, CostKind, Hours, Service};
use crate::taxonomy;
use crate::text::{Code, Lang};

/// The taxonomy name of ways into a service.
const ACCESS_MODES: &str = "marshrut-access-modes";

/// The id of a part of a service's export, the same each time.
pub(super) fn id(service: &Service, part: &str, index: usize) -> String {
    uuid::of_part(&service.id, &[part, &index.to_string()])
}

/// The language for the fields that hold one: the working language if name and description have it, else one that
/// both have, else one that the name has.
pub(super) fn main_language(service: &Service, working: &Lang) -> Lang {
    let in_both = |lang: &&Lang| service.name.contains_key(*lang) && service.description.contains_key(*lang);
    let best = [working].into_iter().find(in_both).or_else(|| service.name.keys().find(in_both));
    let named = || Some(working).filter(|lang| service.name.contains_key(*lang)).or_else(|| service.name.keys().next());
    best.or_else(named).unwrap_or(working).clone()
}

/// Codes as attributes with their link types.
pub(super) fn attributes(service: &Service, lang: &Lang) -> Vec<Value> {
    let mut list = Vec::new();
    let mut add = |link_type: &str, term: Value| {
        let id = id(service, link_type, list.len());
        list.push(json!({ "id": id, "link_type": link_type, "link_entity": "service", "taxonomy_term": term }));
    };
    service.categories.iter().for_each(|code| add("category", term(code, lang)));
    service.target_groups.iter().for_each(|code| add("target_population", term(code, lang)));
    if let Some(eligibility) = &service.eligibility {
        eligibility.legal_statuses.iter().for_each(|code| add("legal_status", term(code, lang)));
        eligibility
            .citizenships
            .iter()
            .for_each(|c| add("citizenship", foreign_term(COUNTRIES, c.as_str(), "Country")));
    }
    let mode = |mode: &AccessMode| foreign_term(ACCESS_MODES, access_code(*mode), "Way into the service");
    service.access.iter().for_each(|m| add("access_mode", mode(m)));
    list
}

fn term(code: &Code, lang: &Lang) -> Value {
    let group = taxonomy::by_code(code).and_then(|term| taxonomy::group(term.group));
    json!({
        "id": uuid::of_term(taxonomy::NAME, code.as_str()),
        "code": code,
        "name": taxonomy::label(code, lang),
        "description": group.map_or("", |group| group.label(lang)),
        "taxonomy": taxonomy::NAME,
    })
}

fn foreign_term(taxonomy: &str, code: &str, description: &str) -> Value {
    json!({
        "id": uuid::of_term(taxonomy, code),
        "code": code,
        "name": code,
        "description": description,
        "taxonomy": taxonomy,
    })
}

/// The code of a way into a service.
pub(super) fn access_code(mode: AccessMode) -> &'static str {
    match mode {
        AccessMode::WalkIn => "walk-in",
        AccessMode::Appointment => "appointment",
        AccessMode::ReferralOnly => "referral-only",
        AccessMode::Outreach => "outreach",
        AccessMode::Online => "online",
        AccessMode::Courier => "courier",
    }
}

/// The kind of cost as an option; what is only described stands in `fees_description` alone.
pub(super) fn cost_options(service: &Service) -> Option<Value> {
    let cost = service.cost.as_ref()?;
    let id = id(service, "cost", 0);
    match cost.kind {
        CostKind::Free => Some(json!([{ "id": id, "option": "free", "amount": 0 }])),
        CostKind::Partly => Some(json!([{ "id": id, "option": "partly" }])),
        CostKind::Paid => Some(json!([{ "id": id, "option": "paid" }])),
        CostKind::Described => None,
    }
}

/// Documents needed; that none is needed is said outright, for an empty list says nothing.
pub(super) fn documents(service: &Service) -> Option<Value> {
    let documents = service.documents.as_ref()?;
    let entry = |(index, text): (usize, &str)| json!({ "id": id(service, "document", index), "document": text });
    if documents.is_empty() {
        return Some(json!([entry((0, "none"))]));
    }
    Some(documents.iter().map(|document| document.as_str()).enumerate().map(entry).collect())
}

/// Languages spoken.
pub(super) fn languages(service: &Service) -> Option<Value> {
    let spoken = service.languages.as_ref()?;
    let entry = |(index, lang): (usize, &Lang)| json!({ "id": id(service, "language", index), "code": lang, "name": language::name(lang) });
    Some(spoken.iter().enumerate().map(entry).collect())
}

/// Opening hours.
pub(super) fn schedules(service: &Service) -> Vec<Value> {
    service.hours.iter().enumerate().map(|(index, rule)| schedule(id(service, "schedule", index), rule)).collect()
}

fn schedule(id: String, rule: &Hours) -> Value {
    let mut out = Map::from_iter([("id".to_owned(), Value::from(id))]);
    let freq = rule.freq.as_ref().map_or("WEEKLY", |freq| freq.as_str());
    // HSDS allows these two only.
    let key = if matches!(freq, "WEEKLY" | "MONTHLY") { "freq" } else { "pn_freq" };
    out.insert(key.into(), freq.into());
    if !rule.days.is_empty() {
        let days: Vec<_> = rule.days.iter().map(|day| day.code()).collect();
        out.insert("byday".into(), days.join(",").into());
    }
    let times = [("opens_at", rule.opens_min), ("closes_at", rule.closes_min)];
    out.extend(times.into_iter().filter_map(|(key, min)| Some((key.to_owned(), moment::clock(min?).into()))));
    out.extend(rule.notes.iter().map(|notes| ("description".to_owned(), json!(notes))));
    out.into()
}

/// Whether HSDS would take it as a URI.
pub(super) fn is_uri(text: &str) -> bool {
    let scheme = text.split_once(':').map(|(scheme, _)| scheme).unwrap_or_default();
    let scheme_ok = matches!(scheme, "http" | "https" | "tel" | "mailto");
    scheme_ok
        && text.len() > scheme.len() + 3
        && text.bytes().all(|b| b.is_ascii_graphic() && !b"<>\"\\^`{|}".contains(&b))
}

/// Whether HSDS would take it as an e-mail address.
pub(super) fn is_email(text: &str) -> bool {
    let Some((user, host)) = text.split_once('@') else { return false };
    let word = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_+".contains(&b));
    let dots = |part: &str| !part.starts_with('.') && !part.ends_with('.') && !part.contains("..");
    word(user) && word(host) && dots(user) && dots(host)
}
