//! A service as HSDS 3.1 JSON; what HSDS lacks stands under `pn_…` (table: `docs/hsds-mapping.md`).

use serde_json::{Map, Value, json};

use super::super::{moment, uuid};
use super::{ExportAudience, ExportItem, may_see, parts, places};
use crate::record::service::{Contact, Provider, ReferralTerms, Service, Status, Visibility};
use crate::text::Lang;
use crate::time::Span;

/// The service as a JSON object, or `None` if `audience` may not see it.
pub fn to_hsds(item: &ExportItem<'_>, audience: ExportAudience) -> Option<Value> {
    if !may_see(audience, &item.publisher, &item.service.visibility) {
        return None;
    }
    let mut out = Map::new();
    identity(&mut out, item);
    names(&mut out, item.service, item.language);
    out.insert("organization".into(), organisation(item));
    terms_of_use(&mut out, item.service);
    contact(&mut out, item.service);
    out.extend(places::places(item.service));
    out.insert("attributes".into(), parts::attributes(item.service, item.language).into());
    extensions(&mut out, item, audience);
    Some(Value::Object(out))
}

fn identity(out: &mut Map<String, Value>, item: &ExportItem<'_>) {
    let service = item.service;
    put(out, "id", uuid::format(service.id.as_bytes()));
    put(out, "status", status(service.status));
    if service.status == Status::NotStated {
        put(out, "pn_status_not_stated", true);
    }
    put_some(out, "last_modified", service.last_modified.and_then(moment::rfc3339));
    put_some(out, "pn_confirmed_until", service.confirmed_until.and_then(moment::rfc3339));
    // HSDS asks when the record was last checked; a publisher vouches for half a year from then.
    let checked = service.confirmed_until.map(|until| until.plus(Span(-super::super::ASSURANCE_HOLDS.0)));
    put_some(out, "assured_date", checked.and_then(moment::date));
    out.insert("pn_publisher".into(), json!({ "name": item.publisher_name }));
}

/// HSDS has no "not stated"; nobody should be sent to a service of which that is all that is known.
fn status(status: Status) -> &'static str {
    match status {
        Status::Active => "active",
        Status::Inactive | Status::NotStated => "inactive",
        Status::Defunct => "defunct",
        Status::TemporarilyClosed => "temporarily closed",
    }
}

/// The texts in one language in HSDS's own fields, all others as translations.
fn names(out: &mut Map<String, Value>, service: &Service, working: &Lang) {
    let main = parts::main_language(service, working);
    put(out, "name", service.name.get(&main).map_or("", |name| name.as_str()));
    put_some(out, "description", service.description.get(&main).map(|text| text.as_str()));
    put(out, "pn_language", main.as_str());
    let mut others: Map<String, Value> = Map::new();
    for (lang, name) in service.name.iter().filter(|(lang, _)| **lang != main) {
        others.insert(lang.to_string(), json!({ "name": name }));
    }
    for (lang, text) in service.description.iter().filter(|(lang, _)| **lang != main) {
        others.entry(lang.as_str()).or_insert_with(|| json!({}))["description"] = json!(text);
    }
    if !others.is_empty() {
        out.insert("pn_translations".into(), others.into());
    }
}

fn organisation(item: &ExportItem<'_>) -> Value {
    match &item.service.provider {
        None => json!({
            "id": uuid::of_organisation(&item.publisher),
            "name": item.publisher_name,
            "description": "",
        }),
        Some(provider) => provider_of(item, provider),
    }
}

fn provider_of(item: &ExportItem<'_>, provider: &Provider) -> Value {
    let mut out = Map::new();
    put(&mut out, "id", uuid::of_provider(&item.publisher, provider.name.as_str()));
    put(&mut out, "name", provider.name.as_str());
    put(&mut out, "description", provider.description.as_ref().map_or("", |text| text.as_str()));
    if let Some(url) = &provider.url {
        put(&mut out, if parts::is_uri(url.as_str()) { "website" } else { "pn_website" }, url.as_str());
    }
    out.into()
}

fn terms_of_use(out: &mut Map<String, Value>, service: &Service) {
    put_some(out, "application_process", service.access_notes.as_ref().map(|text| text.as_str()));
    if let Some(eligibility) = &service.eligibility {
        put_some(out, "eligibility_description", eligibility.description.as_ref().map(|text| text.as_str()));
        put_some(out, "minimum_age", eligibility.minimum_age);
        put_some(out, "maximum_age", eligibility.maximum_age);
    }
    put_some(out, "fees_description", service.cost.as_ref().and_then(|c| c.details.as_ref()).map(|text| text.as_str()));
    put_some(out, "cost_options", parts::cost_options(service));
    put_some(out, "required_documents", parts::documents(service));
    put_some(out, "languages", parts::languages(service));
    out.insert("schedules".into(), parts::schedules(service).into());
}

fn contact(out: &mut Map<String, Value>, service: &Service) {
    let Some(Contact { phones, email, url }) = &service.contact else { return };
    let phone = |(index, number)| json!({ "id": parts::id(service, "phone", index), "number": number });
    out.insert("phones".into(), phones.iter().enumerate().map(phone).collect());
    if let Some(email) = email {
        put(out, if parts::is_email(email.as_str()) { "email" } else { "pn_email" }, email.as_str());
    }
    if let Some(url) = url {
        put(out, if parts::is_uri(url.as_str()) { "url" } else { "pn_url" }, url.as_str());
    }
}

fn extensions(out: &mut Map<String, Value>, item: &ExportItem<'_>, audience: ExportAudience) {
    let service = item.service;
    if let Some((capacity, as_of)) = service.capacity.as_ref().and_then(|c| Some((c, moment::rfc3339(c.as_of)?))) {
        out.insert("pn_capacity".into(), json!({ "state": capacity.state, "as_of": as_of }));
    }
    put_some(out, "pn_referral", service.referral_terms.as_ref().map(referral));
    put_some(out, "pn_continuity", service.continuity.as_ref().map(|continuity| json!(continuity)));
    if audience != ExportAudience::Public {
        put_some(out, "pn_safety", service.safety.as_ref().map(|safety| json!(safety)));
        out.insert("pn_visibility".into(), visibility(item, audience));
    }
}

fn referral(terms: &ReferralTerms) -> Value {
    json!(terms)
}

/// Who else may see a record is told to its publisher only.
fn visibility(item: &ExportItem<'_>, audience: ExportAudience) -> Value {
    match (&item.service.visibility, audience) {
        (Visibility::Named(_), ExportAudience::Organisation(org)) if org != item.publisher => json!({ "named": [org] }),
        (visibility, _) => json!(visibility),
    }
}

fn put(out: &mut Map<String, Value>, key: &str, value: impl Into<Value>) {
    out.insert(key.to_owned(), value.into());
}

fn put_some(out: &mut Map<String, Value>, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        put(out, key, value);
    }
}
