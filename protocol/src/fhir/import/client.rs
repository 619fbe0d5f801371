//! The client out of a bundle: a name to use, the year of birth, and what Observations of ours say. All that would
//! identify a person is left behind, and named.

use serde_json::Value;

use super::bundle::Bundle;
use super::reader::Reader;
use crate::fhir::coding::{code_of, list};
use crate::fhir::{extension, system};
use crate::local_api::{HivBlock, ReferralContent};
use crate::text::{Code, Country, Lang};

/// Elements of a Patient that are read or mean nothing for a referral.
const KNOWN: [&str; 13] = [
    "resourceType",
    "id",
    "meta",
    "language",
    "active",
    "extension",
    "identifier",
    "name",
    "telecom",
    "gender",
    "birthDate",
    "address",
    "communication",
];

pub(super) fn patient(bundle: &Bundle<'_>, content: &mut ReferralContent, reader: &mut Reader) {
    let Some(patient) = bundle.patient() else { return };
    identifiers(patient, reader);
    let person = &mut content.person;
    person.alias = alias(patient, reader);
    person.birth_year = birth_year(patient, reader);
    person.gender = gender(patient, reader);
    person.safe_contact = safe_contact(patient, reader);
    person.city = city(patient, reader);
    person.citizenship = citizenship(patient);
    content.client_language = language(patient);
    for name in patient.as_object().into_iter().flatten().map(|(name, _)| name) {
        if !KNOWN.contains(&name.as_str()) {
            reader.note(
                &format!("Patient.{name}"),
                "dropped",
                "a referral has no place for this; it was not taken over",
            );
        }
    }
}

fn identifiers(patient: &Value, reader: &mut Reader) {
    for (at, identifier) in list(patient, "identifier").iter().enumerate() {
        let path = format!("Patient.identifier[{at}]");
        if identifier["system"] == system::HANDLE {
            reader.note(&path, "dropped", "a client handle is for one referral only; the draft has a new one");
        } else {
            reader.note(&path, "identifier", "numbers that identify a person are refused; it was not taken over");
        }
    }
}

/// Only names that are made to be told: the name in documents stays outside.
fn alias(patient: &Value, reader: &mut Reader) -> String {
    let mut alias = String::new();
    for (at, name) in list(patient, "name").iter().enumerate() {
        let path = format!("Patient.name[{at}]");
        let told = matches!(name["use"].as_str(), Some("anonymous" | "nickname"));
        match name["text"].as_str().or_else(|| name["given"][0].as_str()).filter(|_| told && alias.is_empty()) {
            Some(text) => alias = reader.text(&path, text),
            None => reader.note(&path, "name", "a name that is not marked as anonymous or nickname is refused"),
        }
    }
    alias
}

fn birth_year(patient: &Value, reader: &mut Reader) -> Option<u16> {
    let date = patient["birthDate"].as_str()?;
    if date.len() > 4 {
        reader.note("Patient.birthDate", "birth-date", "only the year of birth was taken over");
    }
    date.get(..4)?.parse().ok().filter(|year| (1900..2200).contains(year))
}

fn gender(patient: &Value, reader: &mut Reader) -> String {
    let identity = list(patient, "extension").iter().find(|found| found["url"] == extension::GENDER);
    let words = identity.and_then(|found| found["valueCodeableConcept"]["text"].as_str());
    reader.text("Patient.gender", words.or(patient["gender"].as_str()).unwrap_or_default())
}

/// A contact of the kind that we write; nobody knows of any other whether it is safe.
fn safe_contact(patient: &Value, reader: &mut Reader) -> String {
    let mut safe = String::new();
    for (at, contact) in list(patient, "telecom").iter().enumerate() {
        let path = format!("Patient.telecom[{at}]");
        match contact["value"].as_str().filter(|_| contact["system"] == "other" && safe.is_empty()) {
            Some(text) => safe = reader.text(&path, text),
            None => reader.note(&path, "dropped", "nobody has said that this way of contact is safe; ask the client"),
        }
    }
    safe
}

fn city(patient: &Value, reader: &mut Reader) -> String {
    let mut city = String::new();
    for (at, address) in list(patient, "address").iter().enumerate() {
        let path = format!("Patient.address[{at}]");
        if ["line", "text", "postalCode", "district"].iter().any(|part| address.get(part).is_some()) {
            reader.note(&path, "home-address", "of an address only the city was taken over");
        }
        if let Some(found) = address["city"].as_str().filter(|_| city.is_empty()) {
            city = reader.text(&path, found);
        }
    }
    city
}

fn citizenship(patient: &Value) -> Option<Country> {
    let found = list(patient, "extension").iter().find(|found| found["url"] == extension::CITIZENSHIP)?;
    let code = list(found, "extension").iter().find(|part| part["url"] == "code")?;
    Country::new(code_of(&code["valueCodeableConcept"], system::COUNTRY)?).ok()
}

fn language(patient: &Value) -> Option<Lang> {
    let spoken = list(patient, "communication");
    let preferred = spoken.iter().find(|one| one["preferred"] == true).or_else(|| spoken.first())?;
    Lang::new(code_of(&preferred["language"], system::LANGUAGE)?).ok()
}

/// Observations with a field of ours as their code; others are named and left.
pub(super) fn observations(bundle: &Bundle<'_>, content: &mut ReferralContent, reader: &mut Reader) {
    for observation in bundle.all("Observation") {
        let field = code_of(&observation["code"], system::FIELD).unwrap_or_default();
        let path = format!("Observation[{field}]");
        let words = observation["valueString"].as_str().unwrap_or_default();
        let person = &mut content.person;
        match field {
            "safe_hours" => person.safe_hours = reader.text(&path, words),
            "tb" => person.tb = reader.text(&path, words),
            "hepatitis" => person.hepatitis = reader.text(&path, words),
            "oat" => person.oat = reader.text(&path, words),
            "arrival" => person.arrival = day(observation, &path, reader),
            "departure" => person.departure = day(observation, &path, reader),
            "legal_status" => {
                let code = code_of(&observation["valueCodeableConcept"], system::TERM);
                person.legal_status = code.and_then(|code| Code::new(code).ok());
            }
            "hiv" => person.hiv = Some(hiv(observation, reader)),
            _ => reader.note("Observation", "dropped", "a referral has no place for this observation"),
        }
    }
}

fn day(observation: &Value, path: &str, reader: &mut Reader) -> String {
    reader.date(path, observation["valueDateTime"].as_str().unwrap_or_default())
}

fn hiv(observation: &Value, reader: &mut Reader) -> HivBlock {
    let mut hiv = HivBlock::default();
    for component in list(observation, "component") {
        let name = code_of(&component["code"], system::FIELD).unwrap_or_default();
        let path = format!("Observation[{name}]");
        let words = component["valueString"].as_str().unwrap_or_default();
        match name {
            "hiv.regimen" => hiv.regimen = reader.text(&path, words),
            "hiv.viral_load" => hiv.viral_load = reader.text(&path, words),
            "hiv.cd4" => hiv.cd4 = reader.text(&path, words),
            "hiv.prior_regimens" => hiv.prior_regimens = reader.text(&path, words),
            "hiv.since" => hiv.since = day(component, &path, reader),
            "hiv.supply_until" => hiv.supply_until = day(component, &path, reader),
            "hiv.pregnant" => hiv.pregnant = component["valueBoolean"].as_bool(),
            _ => reader.note("Observation.component", "dropped", "a referral has no place for this"),
        }
    }
    hiv
}
