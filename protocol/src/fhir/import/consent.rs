//! Whether a bundle's Consent may stand in the draft: only if it is in force and names the very receiver.

use serde_json::Value;

use super::bundle::Bundle;
use super::reader::Reader;
use crate::fhir::coding::{code_of, list};
use crate::fhir::system;
use crate::hsds::moment;
use crate::id::OrgId;
use crate::local_api::ConsentForm;
use crate::referral::consent::{Field, Manner};
use crate::text::Lang;
use crate::time::Timestamp;

const FRESH: &str = "this consent does not cover the draft; ask the client, naming the receiver";

/// The consent for `receiver`, if the bundle has one.
pub(super) fn consent(
    bundle: &Bundle<'_>,
    receiver: Option<OrgId>,
    now: Timestamp,
    reader: &mut Reader,
) -> Option<ConsentForm> {
    let stated: Vec<&Value> = bundle.all("Consent").collect();
    let taken = stated.iter().find_map(|consent| form(bundle, consent, receiver?, now, reader));
    if taken.is_none() && !stated.is_empty() {
        reader.note("Consent", "consent-not-taken", FRESH);
    }
    taken
}

fn form(
    bundle: &Bundle<'_>,
    consent: &Value,
    receiver: OrgId,
    now: Timestamp,
    reader: &mut Reader,
) -> Option<ConsentForm> {
    let provision = &consent["provision"];
    let names_receiver = list(provision, "actor").iter().any(|actor| {
        code_of(&actor["role"], system::PARTICIPATION) == Some("IRCP")
            && bundle.organisation(&actor["reference"]) == Some(receiver)
    });
    let expires = provision["period"]["end"].as_str().and_then(moment::parse);
    let in_force =
        consent["status"] == "active" && provision["type"] == "permit" && expires.is_some_and(|end| now < end);
    if !in_force || !names_receiver {
        return None;
    }
    let manner =
        list(consent, "category").iter().find_map(|category| Manner::named(code_of(category, system::CHOICE)?));
    let denied = list(provision, "provision").iter().filter(|inner| inner["type"] == "deny");
    let denied =
        denied.flat_map(|inner| list(inner, "actor")).filter_map(|actor| actor["reference"]["display"].as_str());
    Some(ConsentForm {
        given: manner.map(|manner| manner.name().to_owned()).unwrap_or_default(),
        language: consent["language"].as_str().and_then(|tag| Lang::new(tag).ok()),
        fields: list(provision, "code").iter().filter_map(|code| agreed(code, reader)).collect(),
        withhold_from: reader.text("Consent.provision.provision", &denied.collect::<Vec<_>>().join(", ")),
        given_at: consent["dateTime"].as_str().and_then(moment::parse),
        expires,
    })
}

fn agreed(code: &Value, reader: &mut Reader) -> Option<String> {
    let field = code_of(code, system::FIELD).and_then(Field::named);
    if field.is_none() {
        reader.note("Consent.provision.code", "not-understood", "there is no such field in a referral");
    }
    field.map(|field| field.name().to_owned())
}
