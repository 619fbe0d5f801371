//! The client: a Patient with what the consent covers, and Observations for what a Patient has no place for.

use serde_json::{Map, Value, json};

use super::Source;
use crate::fhir::coding::{concept, to};
use crate::fhir::{extension, system};
use crate::local_api::{HivBlock, PersonFields};

/// The Patient; `None` once the content was destroyed.
pub(super) fn patient(source: &Source<'_>) -> Option<Value> {
    let content = source.content?;
    let Agreed { alias, birth_year, gender, safe_contact, city, citizenship } = Agreed::of(source, &content.person);
    let gender = gender.map(|words| json!({"url": extension::GENDER, "valueCodeableConcept": {"text": words}}));
    let citizenship = citizenship.map(|country| {
        let code = json!({"url": "code", "valueCodeableConcept": concept(system::COUNTRY, country)});
        json!({"url": extension::CITIZENSHIP, "extension": [code]})
    });
    let extensions: Vec<Value> = [gender, citizenship].into_iter().flatten().collect();
    let language = content.client_language.as_ref().map(|tag| concept(system::LANGUAGE, tag.as_str()));
    Some(json!({
        "resourceType": "Patient",
        "extension": extensions,
        "identifier": [{"system": system::HANDLE, "value": source.referral.summary.handle}],
        "name": alias.map(|alias| json!([{"use": "anonymous", "text": alias}])),
        "telecom": safe_contact.map(|contact| json!([{"system": "other", "value": contact}])),
        "birthDate": birth_year.map(|year| format!("{year:04}")),
        "address": city.map(|city| json!([{"use": "temp", "city": city}])),
        "communication": language.map(|language| json!([{"language": language, "preferred": true}])),
    }))
}

/// The fields that a Patient has a place for, as far as the client agreed.
struct Agreed<'a> {
    alias: Option<&'a str>,
    birth_year: Option<u16>,
    gender: Option<&'a str>,
    safe_contact: Option<&'a str>,
    city: Option<&'a str>,
    citizenship: Option<&'a str>,
}

impl<'a> Agreed<'a> {
    fn of(source: &Source<'_>, person: &'a PersonFields) -> Self {
        let covers = |field: &str| source.scope.contains(field);
        let text = |field: &str, text: &'a str| Some(text).filter(|text| !text.is_empty() && covers(field));
        Self {
            alias: text("alias", &person.alias),
            birth_year: person.birth_year.filter(|_| covers("birth_year")),
            gender: text("gender", &person.gender),
            safe_contact: text("safe_contact", &person.safe_contact),
            city: text("city", &person.city),
            citizenship: person.citizenship.as_ref().map(|c| c.as_str()).filter(|_| covers("citizenship")),
        }
    }
}

/// The Observations with their names, as far as the client agreed.
pub(super) fn observations(source: &Source<'_>) -> Vec<(String, Value)> {
    let Some(person) = source.content.map(|content| &content.person) else { return Vec::new() };
    let status = person.legal_status.as_ref().map(|code| concept(system::TERM, code.as_str()));
    let hiv = person.hiv.as_ref().filter(|hiv| **hiv != HivBlock::default());
    let found = [
        ("safe_hours", "valueString", words(&person.safe_hours)),
        ("arrival", "valueDateTime", words(&person.arrival)),
        ("departure", "valueDateTime", words(&person.departure)),
        ("legal_status", "valueCodeableConcept", status),
        ("hiv", "component", hiv.map(components)),
        ("tb", "valueString", words(&person.tb)),
        ("hepatitis", "valueString", words(&person.hepatitis)),
        ("oat", "valueString", words(&person.oat)),
    ];
    let agreed = found.into_iter().filter(|(field, _, _)| source.scope.contains(field));
    let written =
        agreed.filter_map(|(field, kind, value)| Some((source.name(field), observation(source, field, kind, value?))));
    written.collect()
}

fn words(text: &str) -> Option<Value> {
    (!text.is_empty()).then(|| json!(text))
}

fn observation(source: &Source<'_>, field: &str, kind: &str, value: Value) -> Value {
    let mut observation = Map::new();
    observation.insert("resourceType".to_owned(), json!("Observation"));
    observation.insert("status".to_owned(), json!("final"));
    observation.insert("code".to_owned(), concept(system::FIELD, field));
    observation.insert("subject".to_owned(), to(&source.name("patient")));
    observation.insert(kind.to_owned(), value);
    Value::Object(observation)
}

fn components(hiv: &HivBlock) -> Value {
    let component = |name: &str, kind: &str, value: Value| {
        let mut component = Map::new();
        component.insert("code".to_owned(), concept(system::FIELD, &format!("hiv.{name}")));
        component.insert(kind.to_owned(), value);
        Value::Object(component)
    };
    let texts = [
        ("regimen", "valueString", &hiv.regimen),
        ("since", "valueDateTime", &hiv.since),
        ("supply_until", "valueDateTime", &hiv.supply_until),
        ("viral_load", "valueString", &hiv.viral_load),
        ("cd4", "valueString", &hiv.cd4),
        ("prior_regimens", "valueString", &hiv.prior_regimens),
    ];
    let stated = texts.into_iter().filter(|(_, _, text)| !text.is_empty());
    let stated = stated.map(|(name, kind, text)| component(name, kind, json!(text)));
    let pregnant = hiv.pregnant.map(|pregnant| component("pregnant", "valueBoolean", json!(pregnant)));
    Value::Array(stated.chain(pregnant).collect())
}
